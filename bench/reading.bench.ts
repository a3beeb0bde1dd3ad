import { readSource, writeDocx } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { makePlan } from './sample-plan.ts';
import { LETTERS_PER_LINE, LINES_PER_PAGE, typeset, wrap } from './typeset.ts';

const SEED = 20_261_122;
const REPEATS = 7;

type Format = 'pdf' | 'docx' | 'text';

/**
 * Times reading a plan of 10 and of 300 pages, from bytes to tasks, in each format: the median of several readings in a
 * process that has read before. `tenPagesMs` and `threeHundredPagesMs` are the slowest of the formats. Times in
 * milliseconds.
 */
export async function run(): Promise<{ seed: number; figures: Record<string, number> }> {
  const ten = await documentsOf(10);
  const many = await documentsOf(300);
  const figures: Record<string, number> = { tenPagesMs: 0, threeHundredPagesMs: 0 };
  for (const format of ['text', 'docx', 'pdf'] as const) {
    const name = format.charAt(0).toUpperCase() + format.slice(1);
    figures[`tenPages${name}Ms`] = await median(ten.files[format], REPEATS);
    figures[`threeHundredPages${name}Ms`] = await median(many.files[format], 3);
  }
  figures.tenPagesMs = largest(figures, 'tenPages');
  figures.threeHundredPagesMs = largest(figures, 'threeHundredPages');
  figures.pagesOfTen = ten.pages;
  figures.pagesOfThreeHundred = many.pages;
  figures.tasksOfTen = ten.tasks;
  figures.tasksOfThreeHundred = many.tasks;
  return { seed: SEED, figures };
}

interface Sample {
  files: Record<Format, Uint8Array>;
  pages: number;
  tasks: number;
}

/** The same plan in each format, of about so many pages: its length is corrected once by how many pages it filled. */
async function documentsOf(pages: number): Promise<Sample> {
  const letters = pages * LINES_PER_PAGE * LETTERS_PER_LINE;
  const first = wrap(await readSource(await writeDocx(makePlan(letters, SEED)), 'plan.docx'));
  const docx = await writeDocx(makePlan((letters * pages * LINES_PER_PAGE) / first.length, SEED));
  const lines = wrap(await readSource(docx, 'plan.docx'));
  const text = Buffer.from(lines.map((line) => line.text).join('\n'));
  const files = { docx, text, pdf: typeset(lines) };
  const read = await readSource(files.pdf, 'plan.pdf');
  return { files, pages: read.pages ?? 0, tasks: readPlan(read).tasks.length };
}

async function timeOf(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  readPlan(await readSource(bytes, 'plan'));
  return round(performance.now() - start);
}

async function median(bytes: Uint8Array, repeats: number): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) times.push(await timeOf(bytes));
  return times.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? 0;
}

function largest(figures: Record<string, number>, start: string): number {
  const formats = ['Text', 'Docx', 'Pdf'].map((format) => figures[`${start}${format}Ms`] ?? 0);
  return Math.max(...formats);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
