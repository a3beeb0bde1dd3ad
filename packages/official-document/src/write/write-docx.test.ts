import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../source/read-source.ts';
import { SAMPLE } from './sample.ts';
import { writeDocx } from './write-docx.ts';

const partsOf = async () => {
  const files = unzipSync(await writeDocx(SAMPLE));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

describe('writeDocx', () => {
  it('writes the components in the order of Decree 30', async () => {
    const { lines } = await readSource(await writeDocx(SAMPLE), 'a.docx');
    expect(lines.map((line) => line.text).filter((text) => text !== '')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH MẪU SƠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 553/QĐ-UBND',
      'Mẫu Sơn, ngày 05 tháng 02 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
      'Căn cứ Luật Tổ chức chính quyền địa phương.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác dân vận chính quyền.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
      'Nơi nhận:',
      '- Bộ Nội vụ;',
      '- Các sở, ban, ngành;',
      '- Lưu: VT, NC.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
      'KẾ HOẠCH',
      'Công tác dân vận chính quyền năm 2026',
      '(Kèm theo Quyết định số 553/QĐ-UBND ngày 05 tháng 02 năm 2026)',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Nâng cao hiệu quả công tác dân vận của các cơ quan, đơn vị.',
      '- Tăng cường đối thoại với Nhân dân;',
      'II. NHIỆM VỤ',
      'STT',
      'Nhiệm vụ',
      'Cơ quan',
      'Thời gian',
      '1',
      'Tổ chức đối thoại',
      'Sở Nội vụ',
      'UBND các xã, phường',
      'Quý II',
      '2',
      'Báo cáo <kết quả> & "đánh giá"',
      'UBND tỉnh',
      'Trước 10/12',
    ]);
  });

  it('gives each line the look of its component', async () => {
    const { lines, tables } = await readSource(await writeDocx(SAMPLE), 'a.docx');
    const look = (text: string) => {
      const line = lines.find((each) => each.text.startsWith(text));
      return [line?.size, line?.bold, line?.italic, line?.align];
    };
    expect(look('CỘNG HÒA')).toEqual([13, true, false, 'center']);
    expect(look('Mẫu Sơn, ngày')).toEqual([14, false, true, 'center']);
    expect(look('Căn cứ')).toEqual([14, false, true, 'justify']);
    expect(look('I. MỤC ĐÍCH')).toEqual([14, true, false, 'justify']);
    expect(look('Nơi nhận')).toEqual([12, true, true, 'left']);
    expect(look('- Bộ Nội vụ')).toEqual([11, false, false, 'left']);
    expect(look('Nguyễn Văn Mẫu')).toEqual([14, true, false, 'center']);
    expect(tables.map((table) => table.ruled)).toEqual([false, false, true]);
    expect(tables[2]?.rows[1]?.map((cell) => [cell.text, cell.rowSpan])).toEqual([
      ['1', 1],
      ['Tổ chức đối thoại', 1],
      ['Sở Nội vụ', 2],
      ['UBND các xã, phường', 1],
      ['Quý II', 1],
    ]);
  });

  it('sets the page as the decree prescribes', async () => {
    const part = await partsOf();
    const body = part('word/document.xml');
    expect(body.match(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/g)).toHaveLength(2);
    expect(body.match(/<w:pgMar[^>]*w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/g)).toHaveLength(2);
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect(body).toContain('w:firstLine="720"');
    expect(part('word/styles.xml')).toContain('Times New Roman');
    const headers = ['word/header1.xml', 'word/header2.xml', 'word/header3.xml', 'word/header4.xml'].map(part);
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(2);
  });

  it('gives the same bytes for the same document', async () => {
    const [first, second] = [await writeDocx(SAMPLE), await writeDocx(SAMPLE)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect((await partsOf())('docProps/core.xml')).not.toMatch(/dcterms:created/);
  });

  it('leaves blanks for what is not known yet, and writes a công văn without a type', async () => {
    const letter = {
      ...SAMPLE,
      type: null,
      number: null,
      date: null,
      title: 'báo cáo kết quả',
      enclosed: [],
      addressees: ['Sở Nội vụ'],
    };
    const texts = (await readSource(await writeDocx(letter), 'a.docx')).lines.map((line) =>
      line.text.replace(/\s+/g, ' '),
    );
    expect(texts).toEqual(
      expect.arrayContaining(['Số:', 'V/v báo cáo kết quả', 'Mẫu Sơn, ngày tháng năm', 'Kính gửi: Sở Nội vụ']),
    );
  });
});
