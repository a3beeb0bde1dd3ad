import type { Rule } from '@kheo/official-document/pages';
import type { Engine, EngineWord, Segmentation } from './engine/engine.ts';
import type { Block } from './layout/blocks.ts';
import { splitLetterhead } from './layout/letterhead.ts';
import { layOutPage } from './layout/page-lines.ts';
import { withRomanNumerals } from './layout/roman-numerals.ts';
import { doubtfulPieces, surerWords } from './layout/second-look.ts';
import { stackOf, wordsOnPage } from './layout/stack.ts';
import { pageBlocks } from './layout/table-blocks.ts';
import { tidyWords } from './layout/tidy-words.ts';
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
/** Blocks that are tried again by themselves, and how large the ink of a number is, in inches. */
const MOST_MISSED = 12;
const FIGURE = /^\d{1,3}[.)]?$/;
const FIGURE_HEIGHT = { least: 0.08, most: 0.2 };
const FIGURE_WIDTH = 0.35;
const DARK = 140;

/** Prepares a page, recognises its words and lays them out. */
export async function recognisePage(page: RenderedPage, engine: Engine, signal?: AbortSignal): Promise<ScannedPage> {
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
  let { words, rules } = await recogniseInk(image, engine, signal);
  let quarters = turn.quarters;
  if (words.length === 0 || meanConfidence(words) < DOUBTFUL) {
    const turned = turnQuarters(image, 2);
    const others = await recogniseInk(turned, engine, signal);
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
async function recogniseInk(page: GreyImage, engine: Engine, signal?: AbortSignal): Promise<Ink> {
  const image = { ...page, data: page.data.slice() };
  const rules = takeRules(image);
  const blocks = pageBlocks(image, rules);
  if (blocks.length === 0) return { words: [], rules };
  const read = await lookAgain(
    await recogniseBlocks(image, blocks, ONE_BLOCK, engine, signal, PRESSED),
    image,
    engine,
    signal,
  );
  // A lone figure among lines is passed over as dust: page numbers are, and numbers in cells.
  const missed = blocks.filter((block) => !read.some((word) => isIn(word, block)) && isFigure(block, image));
  for (const block of missed.slice(0, MOST_MISSED)) {
    const found = await recogniseBlocks(image, [block], ONE_LINE, engine, signal);
    const line = read.length + found.length + 1_000;
    read.push(...found.filter(({ text }) => FIGURE.test(text)).map((word) => ({ ...word, line })));
  }
  const words = splitLetterhead(withRomanNumerals(tidyWords(read), image), image.height);
  const bold = boldLines(words, image);
  return { words: words.map((word) => (bold.has(word.line) ? { ...word, bold: true } : word)), rules };
}

async function recogniseBlocks(
  image: GreyImage,
  blocks: readonly Block[],
  segmentation: Segmentation,
  engine: Engine,
  signal: AbortSignal | undefined,
  part = 1,
): Promise<EngineWord[]> {
  const stack = stackOf(image, blocks);
  const read = await engine.recognise(narrowed(stack.image, part), segmentation, signal);
  const words = read.map((word) => ({ ...word, left: word.left / part, right: word.right / part }));
  return wordsOnPage(words, stack);
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
  for (const { words: piece, block } of pieces) {
    const taken = surerWords(
      piece,
      again.filter((word) => isIn(word, block)),
    );
    for (const [index, word] of piece.entries()) surer.set(word, index === 0 ? taken : []);
  }
  return words.flatMap((word) => surer.get(word) ?? [word]);
}

/** Whether the ink of a block is as high and as wide as a figure or two. */
function isFigure({ left, top, right, bottom }: Block, { data, width, dpi }: GreyImage): boolean {
  let [first, last, upper, lower] = [right, left, bottom, top];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((data[y * width + x] ?? 255) >= DARK) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
      upper = Math.min(upper, y);
      lower = Math.max(lower, y);
    }
  }
  const height = (lower - upper) / dpi;
  return height > FIGURE_HEIGHT.least && height < FIGURE_HEIGHT.most && last - first < FIGURE_WIDTH * dpi;
}

function isIn(word: EngineWord, { left, top, right, bottom }: Block): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= left && x < right && y >= top && y < bottom;
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
