import {
  type Block,
  newDocument,
  type OfficialDocument,
  readSource,
  type TableBlock,
  writeDocx,
  writePdf,
} from '@kheo/official-document';
import { randomFrom } from './random.ts';
import { makePlan } from './sample-plan.ts';

const SEED = 20_261_125;
const REPEATS = 7;
const PAGES = 40;
const TABLES = 30;
const CHARTS = 5;
const ROWS = 12;

/**
 * Times writing a report of 40 pages with 30 tables and 5 charts: the median of several in a process that has written
 * before, and the first of the process (`...ColdMs`), which loads what it needs. Times in milliseconds; `pages` counts
 * those of the PDF.
 */
export async function run(): Promise<{ seed: number; figures: Record<string, number> }> {
  const figures: Record<string, number> = {};
  // Another text, so that nothing of it is at hand later.
  const cold = makeReport(50_000, SEED + 1);
  figures.pdfColdMs = await timeOf(() => writePdf(cold));
  figures.docxColdMs = await timeOf(() => writeDocx(cold));
  const report = await reportOf(PAGES);
  const writers = { pdf: writePdf, docx: writeDocx };
  for (const name of ['pdf', 'docx'] as const) {
    const times: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const changed = { ...report, title: `${report.title} (lần ${repeat + 1})`, body: renewed(report.body, repeat) };
      times.push(await timeOf(() => writers[name](changed)));
    }
    figures[`${name}FortyPagesMs`] = times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
  }
  const pdf = await writePdf(report);
  figures.pages = (await readSource(pdf, 'bao-cao.pdf')).pages ?? 0;
  figures.pdfKilobytes = Math.round(pdf.length / 1000);
  figures.docxKilobytes = Math.round((await writeDocx(report)).length / 1000);
  return { seed: SEED, figures };
}

async function timeOf(write: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  await write();
  return Math.round((performance.now() - start) * 10) / 10;
}

/** A report of about so many pages: its length is corrected by how many it filled. */
export async function reportOf(pages: number): Promise<OfficialDocument> {
  let characters = 40_000;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const filled = (await readSource(await writePdf(makeReport(characters, SEED)), 'bao-cao.pdf')).pages ?? pages;
    if (filled === pages) break;
    characters += (pages - filled) * 2200;
  }
  return makeReport(characters, SEED);
}

/** Every paragraph, table and chart a little different each time: the compiler keeps what it has laid out. */
export function renewed(blocks: readonly Block[], repeat: number): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: `${cell.text} ${repeat}` }))),
      };
    if (block.kind === 'picture') return { ...block, svg: block.svg.replace('</svg>', `<text>${repeat}</text></svg>`) };
    return { ...block, text: `${block.text} ${repeat}` };
  });
}

function makeReport(characters: number, seed: number): OfficialDocument {
  const random = randomFrom(seed);
  const plan = makePlan(characters, seed);
  const body = [...plan.body];
  const place = () => Math.floor(random() * body.length);
  for (let table = 0; table < TABLES; table += 1) body.splice(place(), 0, makeTable(random));
  for (let chart = 0; chart < CHARTS; chart += 1) body.splice(place(), 0, makeChart(random));
  return newDocument({ ...plan, type: 'BC', number: '61/BC-UBND', body });
}

function makeTable(random: () => number): TableBlock {
  const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });
  const number = () => (random() * 5000).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return {
    kind: 'table',
    headerRows: 1,
    place: null,
    columns: [
      { width: 1, align: 'center' },
      { width: 5, align: 'left' },
      ...Array.from({ length: 3 }, () => ({ width: 2, align: 'right' as const })),
    ],
    rows: [
      ['STT', 'Đơn vị', 'Năm 2025', 'Năm 2026', 'Tỷ lệ (%)'].map(cell),
      ...Array.from({ length: ROWS }, (_, row) =>
        [String(row + 1), `Ủy ban nhân dân xã Mẫu ${row + 1}`, number(), number(), number()].map(cell),
      ),
    ],
  };
}

/** Bars as the charts of the pages draw them: a label, a bar, a number. */
function makeChart(random: () => number): Block {
  const bars = Array.from({ length: 12 }, (_, index) => {
    const length = Math.round(random() * 400);
    const top = index * 26 + 10;
    return `<text x="4" y="${top + 14}">Xã Mẫu ${index + 1}</text><rect x="110" y="${top}" width="${length}" height="18" fill="#2f4a8f"/><text x="${114 + length}" y="${top + 14}">${length}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 330" font-family="Tinos" font-size="14">${bars.join('')}</svg>`;
  return {
    kind: 'picture',
    svg,
    width: 150,
    alt: 'Số cuộc đối thoại',
    caption: 'Hình. Số cuộc đối thoại',
    place: null,
  };
}
