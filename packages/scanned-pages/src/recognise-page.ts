import type { Rule } from '@kheo/official-document/pages';
import type { Engine, EngineWord } from './engine/engine.ts';
import { splitLetterhead } from './layout/letterhead.ts';
import { layOutPage } from './layout/page-lines.ts';
import { withRomanNumerals } from './layout/roman-numerals.ts';
import { stackOf, wordsOnPage } from './layout/stack.ts';
import { pageBlocks } from './layout/table-blocks.ts';
import { tidyWords } from './layout/tidy-words.ts';
import { requireWanted } from './limits.ts';
import type { GreyImage } from './prepare/grey-image.ts';
import { preparePage } from './prepare/prepare.ts';
import { takeRules } from './prepare/rules.ts';
import { turnQuarters } from './prepare/turn.ts';
import type { RenderedPage, ScannedPage } from './types.ts';

const POINTS = 72;
/** Pages read with less confidence are tried upside down as well. */
const DOUBTFUL = 0.6;
const ONE_BLOCK = 6;

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
  const stack = stackOf(image, blocks);
  const read = wordsOnPage(await engine.recognise(stack.image, ONE_BLOCK, signal), stack);
  const words = splitLetterhead(withRomanNumerals(tidyWords(read), image), image.height);
  return { words, rules };
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
