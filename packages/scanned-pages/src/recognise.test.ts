import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecogniser, openScan, pictureOf, type Recogniser, readScan, type ScannedPage } from './index.ts';
import { drawPage, paragraph, pdfOfJpegs, scanned } from './testing/draw-page.ts';

const HEAD = [
  { text: 'ỦY BAN NHÂN DÂN', x: 90, y: 60, size: 12, bold: true },
  { text: 'TỈNH LẠNG SƠN', x: 98, y: 75, size: 12, bold: true },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 275, y: 60, size: 12, bold: true },
  { text: 'Độc lập - Tự do - Hạnh phúc', x: 330, y: 75, size: 12, bold: true },
];
const BODY = paragraph(
  [
    'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023',
    'của Chính phủ, các sở, ban, ngành tổ chức quán triệt, tuyên truyền',
    'đến cán bộ, công chức trước ngày 30 tháng 6 năm 2026.',
  ],
  85,
  160,
);
const TABLE = {
  lines: [
    { text: 'Nhiệm vụ', x: 95, y: 300, size: 12 },
    { text: 'Thời gian', x: 330, y: 300, size: 12 },
    { text: 'Rà soát thủ tục', x: 95, y: 325, size: 12 },
    { text: 'hành chính', x: 95, y: 340, size: 12 },
    { text: 'Quý II năm 2026', x: 330, y: 332, size: 12 },
  ],
  rules: [
    [85, 285, 500, 285],
    [85, 307, 500, 307],
    [85, 350, 500, 350],
    [85, 285, 85, 350],
    [320, 285, 320, 350],
    [500, 285, 500, 350],
  ] satisfies [number, number, number, number][],
};

let recogniser: Recogniser;
beforeAll(async () => {
  recogniser = await createRecogniser({ workers: 1, engine: 'javascript' });
});
afterAll(async () => {
  await recogniser.close();
});

async function recognise(bytes: Uint8Array): Promise<ScannedPage> {
  const scan = await openScan(bytes, 'trang.jpg');
  try {
    return await recogniser.recognise(await scan.render(1));
  } finally {
    await scan.close();
  }
}

const textsOf = ({ lines }: ScannedPage) => lines.map((line) => line.text);

describe('a scanned page', () => {
  it('tells what is set in bold', async () => {
    const page = await recognise(drawPage({ lines: [...HEAD, ...BODY] }));
    const bold = page.lines.filter((line) => line.bold).map((line) => line.text);
    expect(bold).toEqual(HEAD.map(({ text }) => text));
  });

  it('gives lines left column first, and cells as cells, from a stamped page that lies askew', async () => {
    const png = drawPage({ lines: [...HEAD, ...BODY, ...TABLE.lines], rules: TABLE.rules, stamp: { x: 420, y: 180 } });
    const page = await recognise(await scanned(png, 1.5));
    expect(textsOf(page)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LẠNG SƠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ...BODY.map((line) => line.text),
      'Nhiệm vụ',
      'Thời gian',
      'Rà soát thủ tục',
      'hành chính',
      'Quý II năm 2026',
    ]);
    expect(page.tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))).toEqual([
      [
        ['Nhiệm vụ', 'Thời gian'],
        ['Rà soát thủ tục\nhành chính', 'Quý II năm 2026'],
      ],
    ]);
    expect(page.turn.degrees).toBeCloseTo(-1.5, 0);
    expect(page.meanConfidence).toBeGreaterThan(0.8);
  });

  it('places its words in points, each at its letters in the line', async () => {
    const page = await recognise(await scanned(drawPage({ lines: BODY })));
    const [line] = page.lines;
    expect(page.width).toBeCloseTo(595.4, 0);
    expect(line?.box?.left).toBeCloseTo(85, -0.5);
    expect(line?.size).toBeCloseTo(14, 0);
    for (const word of line?.words ?? []) expect(line?.text.slice(word.start)).toMatch(new RegExp(`^${word.text}`));
    expect(line?.words).toHaveLength(12);
  });

  it('is read upside down and sideways, and shown upright', async () => {
    const upright = drawPage({ lines: BODY });
    for (const quarters of [1, 2] as const) {
      const turned = await sharp(upright)
        .rotate(quarters * 90)
        .png()
        .toBuffer();
      const scan = await openScan(turned, 'trang.png');
      const rendered = await scan.render(1);
      const page = await recogniser.recognise(rendered);
      expect(textsOf(page)).toEqual(BODY.map((line) => line.text));
      const shown = await pictureOf(rendered, page);
      expect(shown.height).toBeGreaterThan(shown.width);
    }
  });

  it('without writing is blank before anything is recognised', async () => {
    const page = await recognise(await scanned(drawPage({})));
    expect(page).toMatchObject({ blank: true, lines: [], meanConfidence: 0 });
  });
});

describe('a scanned PDF', () => {
  it('becomes one text, its pages as they follow', async () => {
    const second = drawPage({ lines: [{ text: '2', x: 295, y: 50 }, ...paragraph(['Nơi nhận: như trên'], 85, 200)] });
    const pdf = await pdfOfJpegs([await scanned(drawPage({ lines: BODY })), await scanned(second)]);
    const seen: number[] = [];
    const text = await readScan(pdf, 'quet.pdf', { recogniser, onPage: (done) => seen.push(done) });
    expect(text).toMatchObject({ kind: 'scan', pages: 2 });
    expect(text.lines.map(({ page, text: line }) => [page, line])).toEqual([
      ...BODY.map(({ text: line }) => [1, line]),
      [2, '2'],
      [2, 'Nơi nhận: như trên'],
    ]);
    expect(text.lines.map((line) => line.number)).toEqual([1, 2, 3, 4, 5]);
    expect(seen).toEqual([1, 2]);
  });

  it('is given up on a signal, and the recogniser reads on', async () => {
    const jpeg = await scanned(drawPage({ lines: BODY }));
    const scan = await openScan(jpeg, 'trang.jpg');
    const rendered = await scan.render(1);
    const controller = new AbortController();
    const reading = recogniser.recognise(rendered, controller.signal);
    setTimeout(() => controller.abort(), 150);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableFile', code: 'stopped' });
    expect(textsOf(await recogniser.recognise(rendered))).toEqual(BODY.map((line) => line.text));
  });
});
