import type { Engine, EngineWord } from './engine/engine.ts';
import { layOutPage } from './layout/page-lines.ts';
import { requireWanted } from './limits.ts';
import type { GreyImage } from './prepare/grey-image.ts';
import { preparePage } from './prepare/prepare.ts';
import { turnQuarters } from './prepare/turn.ts';
import type { RenderedPage, ScannedPage } from './types.ts';

const POINTS = 72;
/** Pages read with less confidence are tried upside down as well. */
const DOUBTFUL = 0.6;

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
  let words = await recogniseWords(image, engine, signal);
  let quarters = turn.quarters;
  if (words.length === 0 || meanConfidence(words) < DOUBTFUL) {
    const turned = turnQuarters(image, 2);
    const others = await recogniseWords(turned, engine, signal);
    if (meanConfidence(others) > meanConfidence(words)) {
      [upright, words] = [turned, others];
      quarters = ((turn.quarters + 2) % 4) as 0 | 1 | 2 | 3;
    }
  }
  if (words.length === 0) return nothing;
  const { lines, tables } = layOutPage(page.page, { words, rules: [], ...upright });
  const confidence = meanConfidence(words);
  return { ...nothing, lines, tables, meanConfidence: confidence, blank: false, turn: { ...turn, quarters } };
}

async function recogniseWords(image: GreyImage, engine: Engine, signal?: AbortSignal): Promise<EngineWord[]> {
  return await engine.recognise(image, 4, signal);
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
