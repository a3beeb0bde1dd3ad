import type { Rule } from '@kheo/official-document/pages';
import type { Engine, Engines, EngineWord, Segmentation } from './engine/engine.ts';
import type { Block } from './layout/blocks.ts';
import { isVietnamese } from './layout/is-vietnamese.ts';
import { splitLetterhead } from './layout/letterhead.ts';
import { withLostDashes } from './layout/lost-dashes.ts';
import { layOutPage } from './layout/page-lines.ts';
import { withRomanNumerals } from './layout/roman-numerals.ts';
import { doubtfulPieces, surerWords, withoutTwins } from './layout/second-look.ts';
import { stackOf, wordsOfBlocks } from './layout/stack.ts';
import { pageBlocks } from './layout/table-blocks.ts';
import { tidyWords } from './layout/tidy-words.ts';
import { unreadInk } from './layout/unread-ink.ts';
import { boldLines } from './layout/weight.ts';
import { requireWanted } from './limits.ts';
import type { GreyImage } from './prepare/grey-image.ts';
import { narrowed } from './prepare/narrow.ts';
import { preparePage } from './prepare/prepare.ts';
import { takeRules } from './prepare/rules.ts';
import { turnQuarters } from './prepare/turn.ts';
import type { RenderedPage, ScannedPage } from './types.ts';

const POINTS = 72;
/** Pages read with less confidence are tried upside down as well. */
const DOUBTFUL = 0.6;
const ONE_BLOCK = 6;
const ONE_LINE = 7;
/** Part of their width to which letters are pressed at first: an eighth less time. What is doubtful is read again as it is. */
const PRESSED = 0.85;
/** Places that are read by themselves at most, and how surely words are then read. */
const MOST_UNREAD = 12;
const SURE = 0.6;
const FIGURE = /^\d{1,3}[.)]?$/;

/** Prepares a page, recognises its words and lays them out. */
export async function recognisePage(page: RenderedPage, engines: Engines, signal?: AbortSignal): Promise<ScannedPage> {
  const { image, turn, blank } = await preparePage(page);
  requireWanted(signal);
  const size = { width: (image.width / image.dpi) * POINTS, height: (image.height / image.dpi) * POINTS };
  const nothing: ScannedPage = {
    page: page.page,
    lines: [],
    tables: [],
    ...size,
    meanConfidence: 0,
    blank: true,
    turn,
  };
  if (blank) return nothing;
  let upright = image;
  let { words, rules } = await recogniseInk(image, engines, signal);
  let quarters = turn.quarters;
  if (words.length === 0 || meanConfidence(words) < DOUBTFUL) {
    const turned = turnQuarters(image, 2);
    const others = await recogniseInk(turned, engines, signal);
    if (meanConfidence(others.words) > meanConfidence(words)) {
      upright = turned;
      ({ words, rules } = others);
      quarters = ((turn.quarters + 2) % 4) as 0 | 1 | 2 | 3;
    }
  }
  if (words.length === 0) return nothing;
  const { lines, tables } = layOutPage(page.page, { words, rules, ...upright });
  const confidence = meanConfidence(words);
  return { ...nothing, lines, tables, meanConfidence: confidence, blank: false, turn: { ...turn, quarters } };
}

interface Ink {
  words: EngineWord[];
  rules: Rule[];
}

/** The lines drawn on a page are taken out of it before its letters are recognised, block by block. */
async function recogniseInk(page: GreyImage, { quick, careful }: Engines, signal?: AbortSignal): Promise<Ink> {
  const image = { ...page, data: page.data.slice() };
  const rules = takeRules(image);
  const blocks = pageBlocks(image, rules);
  if (blocks.length === 0) return { words: [], rules };
  const first = (await recogniseBlocks(image, blocks, ONE_BLOCK, quick, signal, PRESSED)).flat();
  const read = await lookAgain(first, image, careful, signal);
  // A lone figure, and a short word alone on its line, are passed over as dust.
  for (const block of unreadInk(image, read).slice(0, MOST_UNREAD)) {
    const [found = []] = await recogniseBlocks(image, [block], ONE_LINE, careful, signal);
    const line = Math.max(0, ...read.map((word) => word.line)) + 1;
    if (found.every(isWriting)) read.push(...found.map((word) => ({ ...word, line })));
  }
  const words = splitLetterhead(withRomanNumerals(withLostDashes(tidyWords(read), image), image), image.height);
  const bold = boldLines(words, image);
  return { words: words.map((word) => (bold.has(word.line) ? { ...word, bold: true } : word)), rules };
}

/** The words of each block, its letters pressed to a part of their width. */
async function recogniseBlocks(
  image: GreyImage,
  blocks: readonly Block[],
  segmentation: Segmentation,
  engine: Engine,
  signal: AbortSignal | undefined,
  part = 1,
): Promise<EngineWord[][]> {
  const stack = stackOf(image, blocks);
  const read = await engine.recognise(narrowed(stack.image, part), segmentation, signal);
  const words = read.map((word) => ({ ...word, left: word.left / part, right: word.right / part }));
  return wordsOfBlocks(words, stack);
}

/** The words with those of little confidence read again; of both readings the surer is taken. */
async function lookAgain(
  words: EngineWord[],
  image: GreyImage,
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<EngineWord[]> {
  const pieces = doubtfulPieces(words, image);
  if (pieces.length === 0) return words;
  const blocks = pieces.map(({ block }) => block);
  const again = await recogniseBlocks(image, blocks, ONE_BLOCK, engine, signal);
  const surer = new Map<EngineWord, EngineWord[]>();
  for (const [index, { words: piece }] of pieces.entries()) {
    const [first, ...others] = piece;
    if (first === undefined) continue;
    surer.set(first, surerWords(piece, again[index] ?? []));
    for (const word of others) surer.set(word, []);
  }
  return withoutTwins(words.flatMap((word) => surer.get(word) ?? [word]));
}

/** Whether what was read by itself is writing, and not part of a stamp: a figure, or a word that Vietnamese has. */
function isWriting({ text, confidence }: EngineWord): boolean {
  return FIGURE.test(text) || (confidence > SURE && text.length > 1 && isVietnamese(text));
}

function meanConfidence(words: readonly EngineWord[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    letters += text.length;
    sum += confidence * text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
