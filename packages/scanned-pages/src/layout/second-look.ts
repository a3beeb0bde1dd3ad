import type { EngineWord } from '../engine/engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import type { Block } from './blocks.ts';
import { isVietnamese } from './is-vietnamese.ts';

/** A word read with less confidence is looked at again. */
const DOUBT = 0.86;
/** No word around it says what a figure is, and a wrong one does harm: a date, a quota, the number of a document. */
const NUMBER = /\d\D?\d/;
const SURE_NUMBER = 0.97;
/** White left around a piece of a line, in parts of the size of its letters: above and below, and beside it at most. */
const AROUND = { lines: 0.15, words: 0.6 };
/** How much surer a second reading has to be, and how much a word gains that Vietnamese can have. */
const MARGIN = 0.02;
const SYLLABLE = 0.1;

/** A piece of a line to look at again: its words, and where they stand. */
export interface DoubtfulPiece {
  words: readonly EngineWord[];
  block: Block;
}

/** The words of little confidence, each with its neighbours: an engine reads a word by them, too; and numbers that are not quite sure. */
export function doubtfulPieces(words: readonly EngineWord[], page: GreyImage): DoubtfulPiece[] {
  return [...Map.groupBy(words, (word) => word.line).values()].flatMap((line) =>
    piecesOf(line).map(([from, to]) => ({ words: line.slice(from, to), block: blockOf(line, from, to, page) })),
  );
}

/** From which word to before which. */
function piecesOf(line: readonly EngineWord[]): [from: number, to: number][] {
  const pieces: [number, number][] = [];
  for (const [index, { confidence, text }] of line.entries()) {
    const isDoubtful = confidence < DOUBT;
    if (!isDoubtful && (confidence >= SURE_NUMBER || !NUMBER.test(text))) continue;
    const beside = isDoubtful ? 1 : 0;
    const [from, to] = [Math.max(0, index - beside), Math.min(line.length, index + 1 + beside)];
    const last = pieces.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else pieces.push([from, to]);
  }
  return pieces;
}

/** From half the white before the first word to half the white behind the last, as high as the line. */
function blockOf(line: readonly EngineWord[], from: number, to: number, { width, height }: GreyImage): Block {
  const size = Math.max(...line.map((word) => word.size));
  const piece = line.slice(from, to);
  const left = Math.min(...piece.map((word) => word.left));
  const right = Math.max(...piece.map((word) => word.right));
  const white = { before: left - (line[from - 1]?.right ?? 0), behind: (line[to]?.left ?? width) - right };
  const beside = (gap: number) => Math.min(AROUND.words * size, Math.max(0, gap / 2));
  return {
    left: Math.max(0, Math.floor(left - beside(white.before))),
    top: Math.max(0, Math.floor(Math.min(...line.map((word) => word.top)) - AROUND.lines * size)),
    right: Math.min(width, Math.ceil(right + beside(white.behind))),
    bottom: Math.min(height, Math.ceil(Math.max(...line.map((word) => word.bottom)) + AROUND.lines * size)),
  };
}

/** Of two readings of a piece the better in each place: where words overlap, those that are surer. */
export function surerWords(first: readonly EngineWord[], second: readonly EngineWord[]): EngineWord[] {
  const line = first[0]?.line ?? 0;
  return placesOf([...first.map((word) => ({ word, again: false })), ...second.map((word) => ({ word, again: true }))])
    .map((place) => [place.filter(({ again }) => !again), place.filter(({ again }) => again)])
    .flatMap(([before = [], after = []]) => {
      const [one, other] = [before.map(({ word }) => word), after.map(({ word }) => word)];
      return sureness(other) > sureness(one) + MARGIN ? other.map((word) => ({ ...word, line })) : one;
    });
}

/**
 * Words without those that stand on another, where lines lie so near that a piece reaches into the next: the surer stays.
 */
export function withoutTwins(words: readonly EngineWord[]): EngineWord[] {
  const sure = [...words].sort((a, b) => b.confidence - a.confidence);
  const twins = new Set<EngineWord>();
  for (const [index, word] of sure.entries()) {
    if (twins.has(word)) continue;
    for (const other of sure.slice(index + 1)) if (other.line !== word.line && isOn(other, word)) twins.add(other);
  }
  return words.filter((word) => !twins.has(word));
}

function isOn(word: EngineWord, { left, top, right, bottom }: EngineWord): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x > left && x < right && y > top && y < bottom && word.right - word.left < 2 * (right - left);
}

/** Words that stand in the same place, from left to right. */
function placesOf<T extends { word: EngineWord }>(words: readonly T[]): T[][] {
  const places: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const each of [...words].sort((a, b) => a.word.left - b.word.left)) {
    if (each.word.left + 0.1 * each.word.size < end) places.at(-1)?.push(each);
    else places.push([each]);
    end = Math.max(end, each.word.right);
  }
  return places;
}

/** That of the least sure; that of no word is none. */
function sureness(words: readonly EngineWord[]): number {
  if (words.length === 0) return 0;
  return Math.min(...words.map(({ text, confidence }) => confidence + (isVietnamese(text) ? SYLLABLE : 0)));
}
