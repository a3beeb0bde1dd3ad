import { readSource, restoreSource, type SourceText } from '@kheo/official-document';
import { createRecogniser, openScan, type Picture, type Recogniser, readScan } from '@kheo/scanned-pages';
import { getRestorer } from '../app/platform/restorer.ts';
import type { Truth } from '../packages/plan-reader/src/testing/score.ts';
import { hasNative } from '../packages/scanned-pages/src/engine/native.ts';
import { pdfOfJpegs } from '../packages/scanned-pages/src/testing/draw-page.ts';
import { launchBrowser } from '../tests/browser.ts';
import { randomFrom } from './random.ts';
import { bareErrors } from './scan/bare.ts';
import { type Damage, damagePage } from './scan/damage-page.ts';
import { CLEAN, PHOTO, poor } from './scan/damages.ts';
import { errorsBetween, lettersOf } from './scan/error-rate.ts';
import { memoryGrowth } from './scan/memory.ts';
import { ownDocuments } from './scan/own-documents.ts';
import { printDocument } from './scan/print.ts';
import { cellsFound, taskF1 } from './scan/task-score.ts';

const SEED = 20_261_122;
const MEMORY_PAGES = 100;

interface Sample {
  name: string;
  truth: Truth | undefined;
  /** The text layer of the printed PDF, and its pages drawn at 200 dpi. */
  layer: SourceText;
  pages: Picture[];
}

interface Reading {
  errors: number;
  letters: number;
  /** Letters wrong once the words are restored, as the program does before it reads tasks. */
  restoredErrors: number;
  pages: number;
  cpuSeconds: number;
  wallSeconds: number;
  texts: { sample: Sample; text: SourceText }[];
}

/**
 * Prints the project's own documents, draws them at 200 dpi, damages them by a seed, reads them as scans and compares
 * with the text layer they were printed with: letters wrong, seconds of one core for a page, tasks found, cells found,
 * growth of memory over 100 pages; and Tesseract alone on the same pages. With KHEO_BENCH_ALL=1 of 62 documents instead
 * of 21, in three times the time.
 */
export async function run(): Promise<{ seed: number; figures: Record<string, number> }> {
  console.log(`seed ${SEED}`);
  const samples = await printAll();
  const random = randomFrom(SEED);
  const clean = await damageAll(samples, () => CLEAN);
  const bad = await damageAll(samples, () => poor(random));
  const javascript = await createRecogniser({ workers: 1, engine: 'javascript' });
  const first = await readAll(samples, clean, javascript);
  const second = await readAll(samples, bad, javascript);
  const third = await readAll(samples, await damageAll(samples, () => PHOTO), javascript);
  await javascript.close();
  const figures: Record<string, number> = {
    pages: first.pages,
    cleanCharacterErrorRate: rate(first),
    poorCharacterErrorRate: rate(second),
    photoCharacterErrorRate: rate(third),
    cleanRestoredErrorRate: first.restoredErrors / first.letters,
    poorRestoredErrorRate: second.restoredErrors / second.letters,
    secondsPerPage: (first.cpuSeconds + second.cpuSeconds) / (first.pages + second.pages),
    wallSecondsPerPage: (first.wallSeconds + second.wallSeconds) / (first.pages + second.pages),
    charactersPerPage: first.letters / first.pages,
    taskF1TextLayer: scoreOf(samples.map((sample) => ({ sample, text: sample.layer }))),
    taskF1Clean: scoreOf(first.texts),
    taskF1Poor: scoreOf(second.texts),
    cellsFoundClean: cells(first),
    cellsFoundPoor: cells(second),
  };
  if (await hasNative()) {
    const native = await createRecogniser({ workers: 1, engine: 'native' });
    const [one, two] = [await readAll(samples, clean, native), await readAll(samples, bad, native)];
    figures.nativeCleanCharacterErrorRate = rate(one);
    figures.nativePoorCharacterErrorRate = rate(two);
    figures.nativeWallSecondsPerPage = (one.wallSeconds + two.wallSeconds) / (one.pages + two.pages);
    figures.nativeTaskF1Clean = scoreOf(one.texts);
    figures.nativeTaskF1Poor = scoreOf(two.texts);
  }
  figures.bareCleanCharacterErrorRate = await bareErrors(samples, clean);
  figures.barePoorCharacterErrorRate = await bareErrors(samples, bad);
  const many = Array.from({ length: MEMORY_PAGES }, (_, index) => bad.flat()[index % bad.flat().length] as Buffer);
  Object.assign(figures, await memoryGrowth(await pdfOfJpegs(many)));
  return { seed: SEED, figures };
}

async function printAll(): Promise<Sample[]> {
  const browser = await launchBrowser();
  const samples: Sample[] = [];
  for (const { name, document, truth } of ownDocuments()) {
    const pdf = await printDocument(browser, document);
    const scan = await openScan(pdf, name);
    const pages: Picture[] = [];
    for (let page = 1; page <= scan.pages; page += 1) pages.push((await scan.render(page)).picture);
    await scan.close();
    samples.push({ name, truth, layer: await readSource(pdf, `${name}.pdf`), pages });
  }
  await browser.close();
  return samples;
}

async function damageAll(samples: readonly Sample[], damageOf: () => Damage): Promise<Buffer[][]> {
  const damaged: Buffer[][] = [];
  for (const [index, { pages }] of samples.entries()) {
    const jpegs: Buffer[] = [];
    for (const [page, paper] of pages.entries()) {
      jpegs.push(await damagePage(paper, damageOf(), SEED + 100 * index + page));
    }
    damaged.push(jpegs);
  }
  return damaged;
}

async function readAll(samples: readonly Sample[], jpegs: Buffer[][], recogniser: Recogniser): Promise<Reading> {
  const reading: Reading = {
    errors: 0,
    letters: 0,
    restoredErrors: 0,
    pages: 0,
    cpuSeconds: 0,
    wallSeconds: 0,
    texts: [],
  };
  const restorer = await getRestorer();
  for (const [index, sample] of samples.entries()) {
    const pdf = await pdfOfJpegs(jpegs[index] ?? []);
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    const text = await readScan(pdf, `${sample.name}.pdf`, { recogniser, atOnce: 1 });
    const { user, system } = process.cpuUsage(cpu);
    reading.cpuSeconds += (user + system) / 1e6;
    reading.wallSeconds += (performance.now() - start) / 1000;
    const restored = restoreSource(text, restorer);
    reading.texts.push({ sample, text: restored });
    reading.pages += sample.pages.length;
    const wrong = sample.pages.map((_, page) => {
      const truth = pageText(sample.layer, page + 1);
      reading.letters += lettersOf(truth);
      reading.restoredErrors += errorsBetween(pageText(restored, page + 1), truth);
      return errorsBetween(pageText(text, page + 1), truth);
    });
    reading.errors += wrong.reduce((sum, errors) => sum + errors, 0);
    console.log(`${recogniser.engine} ${sample.name}: letters wrong by page ${wrong.join(', ')}`);
  }
  return reading;
}

function pageText({ lines }: SourceText, page: number): string {
  return lines
    .filter((line) => line.page === page)
    .map((line) => line.text)
    .join('\n');
}

function scoreOf(texts: readonly { sample: Sample; text: SourceText }[]): number {
  return taskF1(texts.flatMap(({ sample: { truth }, text }) => (truth === undefined ? [] : [{ text, truth }])));
}

function cells({ texts }: Reading): number {
  const found = texts.filter(({ sample }) => sample.layer.tables.length > 0);
  return found.reduce((sum, { sample, text }) => sum + cellsFound(text, sample.layer), 0) / Math.max(1, found.length);
}

const rate = ({ errors, letters }: Reading) => errors / letters;
