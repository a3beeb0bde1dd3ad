import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import { LETTER_WIDTH, makePdf, type PdfPage, type PdfText } from './pdf-for-tests.ts';

const read = (pages: PdfPage[]) => readSource(makePdf(pages), 'a.pdf');
const textsOf = async (pages: PdfPage[]) => (await read(pages)).lines.map((line) => line.text);
const centred = (text: string, middle: number, y: number, size = 13): PdfText => ({
  text,
  x: middle - (text.length * size * LETTER_WIDTH) / 2,
  y,
  size,
  bold: true,
});

const LETTERHEAD: PdfText[] = [
  centred('ỦY BAN NHÂN DÂN', 160, 70),
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 420, 70),
  centred('TỈNH MẪU SƠN', 160, 86),
  centred('Độc lập - Tự do - Hạnh phúc', 420, 87),
  { text: 'Số: 61/KH-UBND', x: 110, y: 112, size: 13 },
  { text: 'Mẫu Sơn, ngày 26 tháng 02 năm 2026', x: 310, y: 113, size: 13, italic: true },
];
const body = (y: number): PdfText => ({
  text: 'Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn',
  x: 85,
  y,
});

describe('a PDF', () => {
  it('reads the issuer, then what stands beside it', async () => {
    const shuffled = LETTERHEAD.toReversed();
    for (const texts of [LETTERHEAD, shuffled]) {
      expect(await textsOf([{ texts: [...texts, centred('KẾ HOẠCH', 330, 150), body(180)] }])).toEqual([
        'ỦY BAN NHÂN DÂN',
        'TỈNH MẪU SƠN',
        'Số: 61/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Mẫu Sơn, ngày 26 tháng 02 năm 2026',
        'KẾ HOẠCH',
        'Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn',
      ]);
    }
  });

  it('reads Nơi nhận, then the signature', async () => {
    const list = [
      '- Bộ Nội vụ;',
      '- Thường trực Tỉnh ủy, Thường trực HĐND;',
      '- Các sở, ban, ngành;',
      '- Lưu: VT, NC.',
    ];
    const recipients = list.map((text, index) => ({ text, x: 85, y: 415 + index * 13, size: 11 }));
    const texts = [
      body(370),
      { text: 'Nơi nhận:', x: 85, y: 400, size: 12, bold: true, italic: true },
      ...recipients,
      centred('TM. ỦY BAN NHÂN DÂN', 430, 400, 14),
      centred('CHỦ TỊCH', 430, 416, 14),
      centred('Nguyễn Văn Mẫu', 430, 500, 14),
    ];
    expect(await textsOf([{ texts }])).toEqual([
      body(0).text,
      'Nơi nhận:',
      ...list,
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
    ]);
  });

  it('states the look, the place and the page', async () => {
    const { lines, pages } = await read([{ texts: [body(100)] }, { texts: [centred('Phụ lục', 297, 60, 14)] }]);
    expect(pages).toBe(2);
    expect(lines[0]).toMatchObject({ number: 1, page: 1, bold: false, italic: false, size: 14 });
    expect(lines[0]?.box?.left).toBeCloseTo(85, 0);
    expect(lines[0]?.box?.bottom).toBeCloseTo(100 + 2.8, 0);
    expect(lines[1]).toMatchObject({ number: 2, page: 2, bold: true });
  });

  it('keeps justified lines, list marks and blank numbers whole', async () => {
    const words = 'Giao Sở Nội vụ chủ trì'.split(' ').map((text, index) => ({ text, x: 85 + index * 75, y: 100 }));
    const texts = [
      ...words,
      { text: '1.', x: 85, y: 130 },
      { text: 'Nội dung', x: 121, y: 130 },
      { text: 'Số:', x: 85, y: 160 },
      { text: '/KH-UBND', x: 150, y: 160 },
    ];
    expect(await textsOf([{ texts }])).toEqual(['Giao Sở Nội vụ chủ trì', '1. Nội dung', 'Số: /KH-UBND']);
  });

  it('puts raised numbers on their line, and reads bold printed twice once', async () => {
    const texts = [
      { text: 'diện tích 5 m', x: 85, y: 100 },
      { text: '2', x: 85 + 13 * 7, y: 95, size: 9 },
      { text: '1', x: 85, y: 116, size: 6 },
      { text: 'Quyết định', x: 90, y: 120, size: 10 },
      { text: 'CHỦ TỊCH', x: 85, y: 150 },
      { text: 'CHỦ TỊCH', x: 85.3, y: 150 },
    ];
    expect(await textsOf([{ texts }])).toEqual(['diện tích 5 m²', '¹ Quyết định', 'CHỦ TỊCH']);
  });

  it('finds ruled tables, joined cells, and their part on the next page', async () => {
    const { lines, tables } = await read([tablePage(700), tablePage(60)]);
    expect(tables).toHaveLength(2);
    expect(tables[0]?.rows).toEqual([
      [
        { text: 'STT', lines: [1], columnSpan: 1, rowSpan: 2 },
        { text: 'Cơ quan', lines: [2], columnSpan: 2, rowSpan: 1 },
      ],
      [
        { text: 'chủ trì', lines: [3], columnSpan: 1, rowSpan: 1 },
        { text: 'phối hợp\nvà báo cáo', lines: [4, 5], columnSpan: 1, rowSpan: 1 },
      ],
    ]);
    expect(tables.map((table) => table.continued ?? false)).toEqual([false, true]);
    expect(lines).toHaveLength(10);
  });

  it('tells columns apart by the order of writing where they nearly touch', async () => {
    const left = { text: 'ỦY BAN NHÂN DÂN TỈNH', x: 85, y: 70, size: 12 };
    const below = { text: 'MẪU SƠN', x: 120, y: 86, size: 12 };
    const right = { text: 'CỘNG HÒA XÃ HỘI', x: 85 + 20 * 6 + 5, y: 70, size: 12 };
    expect(await textsOf([{ texts: [left, below, right] }])).toEqual([left.text, below.text, right.text]);
  });

  it('leaves out what is clipped away, beyond the paper, or slanted', async () => {
    const hidden = 'q 0 0 595 200 re W n BT /F0 14 Tf 85 300 Td <0041> Tj ET Q BT /F0 14 Tf 85 900 Td <0042> Tj ET';
    const watermark = 'BT /F0 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <0043004300430043> Tj ET';
    expect(await textsOf([{ texts: [body(100)], raw: `${hidden} ${watermark}` }])).toEqual([body(100).text]);
  });

  it('sees no space where letters are drawn together', async () => {
    const raw = 'BT /F0 14 Tf 85 700 Td [<0056> 200 <002E0041> -400 <0042>] TJ ET';
    expect(await textsOf([{ raw }])).toEqual(['V.A B']);
  });

  it('reads pages that lie on their side', async () => {
    const turned = { raw: 'BT /F0 14 Tf 0 1 -1 0 300 100 Tm <0043004800551EEE> Tj ET' };
    expect(await textsOf([turned])).toEqual(['CHUỮ'.normalize('NFC')]);
    expect(await textsOf([{ texts: [body(100)], rotate: 90 }])).toEqual([body(100).text]);
  });
});

/** A table of two columns under one head, beside a column that spans both rows. */
function tablePage(top: number): PdfPage {
  const [left, first, second, right] = [85, 125, 300, 550];
  return {
    rules: [
      [left, top, right, top],
      [first, top + 20, right, top + 20],
      [left, top + 60, right, top + 60],
      [left, top, left, top + 60],
      [first, top, first, top + 60],
      [second, top + 20, second, top + 60],
      [right, top, right, top + 60],
    ],
    texts: [
      { text: 'STT', x: left + 5, y: top + 15, size: 12 },
      { text: 'Cơ quan', x: 280, y: top + 15, size: 12 },
      { text: 'chủ trì', x: first + 5, y: top + 35, size: 12 },
      { text: 'phối hợp', x: second + 5, y: top + 35, size: 12 },
      { text: 'và báo cáo', x: second + 5, y: top + 50, size: 12 },
    ],
  };
}
