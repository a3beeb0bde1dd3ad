import { isSyllable } from '@kheo/vietnamese';
import type { EngineWord } from '../engine/engine.ts';

/** Signs without a letter or a figure that are read with less confidence than this are dust. */
const DUST = 0.6;
/** Signs that no official document has by themselves. */
const NO_SIGN = /^[\\|~^_=<>°`'„‚¬]+$/;
/** A line of so few letters, read with less confidence than this, is a scratch, a signature or part of a stamp. */
const SCRATCHES = [
  { letters: 3, confidence: 0.8 },
  { letters: 12, confidence: 0.4 },
];

/** Words of a full line; how near to the place where full lines begin, in parts of the size, and how many of them do. */
const FULL = 6;
const MARGIN = 0.4;
const LEAST_LIKE_IT = 3;

/** Letters at most, confidence below which, and white before it in parts of the size. */
const STRAY = { letters: 3, confidence: 0.65, gap: 0.8 };

/** Leaves out what is no writing and writes the rest as Vietnamese is written. */
export function tidyWords(words: readonly EngineWord[]): EngineWord[] {
  const lines = [...Map.groupBy(words, (word) => word.line).values()];
  const margins = lines.filter((line) => line.length >= FULL).map((line) => line[0]?.left ?? 0);
  return lines.flatMap((line) => {
    const kept = line.filter(
      ({ text, confidence }) => !NO_SIGN.test(text) && (confidence >= DUST || /[\p{L}\p{N}]/u.test(text)),
    );
    dropStrays(kept);
    if (isScratch(kept) && !isAtMargin(kept, margins)) return [];
    return kept.flatMap((word, index) => withMarkApart({ ...word, text: mended(vietnamese(word.text)) }, index === 0));
  });
}

/** What is left of a stamp beside the end of a line is read as short words, faintly, and stands apart. */
function dropStrays(line: EngineWord[]): void {
  for (let last = line.at(-1); last !== undefined && line.length > 1; last = line.at(-1)) {
    const gap = last.left - (line.at(-2)?.right ?? 0);
    const letters = last.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters > STRAY.letters || last.confidence >= STRAY.confidence || gap < STRAY.gap * last.size) return;
    line.pop();
  }
}

function isScratch(line: readonly EngineWord[]): boolean {
  const [first] = line;
  if (first === undefined) return true;
  if (line.length === 1 && /^\d{1,3}$/.test(first.text)) return false;
  // "LẠN" below "XÃ MƯỜNG": a word in capitals that Vietnamese has.
  if (/^\p{Lu}{2,}$/u.test(first.text) && isSyllable(first.text) && first.confidence > DUST) return false;
  const count = line.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
  const best = Math.max(0, ...line.map(({ confidence }) => confidence));
  return SCRATCHES.some(({ letters, confidence }) => count <= letters && best < confidence);
}

/** The last word of a paragraph begins where full lines do; what is no writing seldom does. */
function isAtMargin([first]: readonly EngineWord[], margins: readonly number[]): boolean {
  if (first === undefined || !/\p{L}{2}/u.test(first.text)) return false;
  return margins.filter((left) => Math.abs(left - first.left) < MARGIN * first.size).length >= LEAST_LIKE_IT;
}

/** Letters of other alphabets and signs that look the same as Vietnamese ones. */
function vietnamese(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').replaceAll('—', '-').replaceAll('⁄', '');
}

/** What the model does to capitals: it sees the first letter of TỈNH twice, and the C of Chính as a bracket and a stroke. */
const MISREAD: [RegExp, string][] = [
  [/^(\p{Lu})\1(?=\p{L})/u, '$1'],
  [/^[(C]["'-]h(?=\p{Ll})/u, 'Ch'],
];

/** A word that no Vietnamese syllable is, where it is one without a known slip of the model. */
function mended(text: string): string {
  if (isSyllable(text)) return text;
  const better = MISREAD.map(([slip, letter]) => text.replace(slip, letter));
  return better.find((each) => each !== text && isSyllable(each)) ?? text;
}

/** A dash that opens a line stands by itself. */
function withMarkApart(word: EngineWord, isFirst: boolean): EngineWord[] {
  if (!isFirst || !/^-\p{L}/u.test(word.text)) return [word];
  const mark = word.left + Math.min(0.35 * word.size, 0.3 * (word.right - word.left));
  return [
    { ...word, text: '-', right: mark },
    { ...word, text: word.text.slice(1), left: mark + 0.2 * word.size },
  ];
}
