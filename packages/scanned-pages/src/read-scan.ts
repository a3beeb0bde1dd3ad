import { readSource, type SourceText, UnreadableFile } from '@kheo/official-document';
import { chooseLines } from './choose-lines.ts';
import { joinPages } from './join-pages.ts';
import { requireCharacters, SCAN_LIMITS } from './limits.ts';
import type { Recogniser } from './recogniser.ts';
import { isPicture, type OpenScanOptions, openScan } from './source/open-scan.ts';
import type { Scan } from './source/scan.ts';
import { pagesOfText } from './text-pages.ts';
import type { ScannedPage } from './types.ts';

export interface ReadScanOptions extends OpenScanOptions {
  recogniser: Recogniser;
  /** Pages under way at once; 2 when not said. */
  atOnce?: number;
  /** How much a line looks like Vietnamese, from 0 to 1. Without it a text layer is taken for what it says. */
  score?(line: string): number;
  onPage?(done: number, total: number): void;
}

/** Letters below which a text layer is none: a page number, a stamp of a digital signature. */
const LEAST_LETTERS = 40;
/** The mean score, weighed by letters, below which a text layer is bad. */
const BAD_LAYER = 0.75;

/**
 * Reads a scan from its bytes to its text: pages with a sound text layer as they are, the others by recognition, and where
 * there are both the better of the two line by line. Throws `UnreadableFile`.
 *
 * @example
 * const recogniser = await createRecogniser();
 * const text = await readScan(bytes, 'ban-quet.pdf', { recogniser });
 * await recogniser.close();
 */
export async function readScan(bytes: Uint8Array, name: string, options: ReadScanOptions): Promise<SourceText> {
  const { onPage, atOnce = 2 } = options;
  const scan = await openScan(bytes, name, options);
  try {
    const layer = isPicture(bytes) ? [] : await layerOf(bytes, name, options);
    const characters = options.limits?.characters ?? SCAN_LIMITS.characters;
    const pages: ScannedPage[] = [];
    let next = 1;
    let found = 0;
    const work = async () => {
      while (next <= scan.pages) {
        const number = next++;
        const page = await readPage(scan, number, layer[number - 1], options);
        found += page.lines.reduce((sum, line) => sum + line.text.length, 0);
        requireCharacters(found, characters);
        pages.push(page);
        onPage?.(pages.length, scan.pages);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, scan.pages) }, work));
    if (pages.every((page) => page.lines.length === 0)) {
      throw new UnreadableFile('empty', 'no page has writing', NOTHING_READ);
    }
    return joinPages(pages);
  } finally {
    await scan.close();
  }
}

const NOTHING_READ =
  'Không nhận ra chữ nào trong bản quét. Hãy quét lại ở 200–300 dpi, đặt giấy thẳng và đủ sáng rồi tải lên.';

async function readPage(
  scan: Scan,
  number: number,
  layer: ScannedPage | undefined,
  { recogniser, score, signal }: ReadScanOptions,
): Promise<ScannedPage> {
  const letters = layer?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
  const isLayer = layer !== undefined && letters >= LEAST_LETTERS;
  if (isLayer && (score === undefined || meanScore(layer, score) >= BAD_LAYER)) return layer;
  if (isLayer && !(await scan.kindOf(number, signal)).hasImage) return layer;
  const scanned = await recogniser.recognise(await scan.render(number, signal), signal);
  return isLayer && score !== undefined ? chooseLines(layer.lines, scanned, score) : scanned;
}

async function layerOf(bytes: Uint8Array, name: string, { signal }: ReadScanOptions): Promise<ScannedPage[]> {
  try {
    const limits = { fileBytes: Number.POSITIVE_INFINITY, pages: Number.POSITIVE_INFINITY };
    return pagesOfText(await readSource(bytes, name, { limits, ...(signal === undefined ? {} : { signal }) }));
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === 'no-text-layer') return [];
    throw error;
  }
}

function meanScore({ lines }: ScannedPage, score: (line: string) => number): number {
  let letters = 0;
  let sum = 0;
  for (const { text } of lines) {
    letters += text.length;
    sum += score(text) * text.length;
  }
  return letters === 0 ? 1 : sum / letters;
}
