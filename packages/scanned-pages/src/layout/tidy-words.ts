import type { EngineWord } from '../engine/engine.ts';

/** Signs without a letter or a figure that are read with less confidence than this are dust. */
const DUST = 0.6;
/** A line of a few letters, all of them read with less, is a scratch, a signature or part of a stamp. */
const SCRATCH = { confidence: 0.4, letters: 12 };

/** Leaves out what is no writing and writes the rest as Vietnamese is written. */
export function tidyWords(words: readonly EngineWord[]): EngineWord[] {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].flatMap((line) => {
    const kept = line.filter(({ text, confidence }) => confidence >= DUST || /[\p{L}\p{N}]/u.test(text));
    const letters = kept.reduce((sum, { text }) => sum + text.length, 0);
    const isScratch = kept.every(({ confidence }) => confidence < SCRATCH.confidence);
    const isNumber = kept.length === 1 && /^\d{1,3}$/.test(kept[0]?.text ?? '');
    if (letters <= SCRATCH.letters && isScratch && !isNumber) return [];
    return kept.flatMap((word, index) => withMarkApart({ ...word, text: vietnamese(word.text) }, index === 0));
  });
}

/** Letters of other alphabets and signs that look the same as Vietnamese ones. */
function vietnamese(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').replaceAll('—', '-').replaceAll('’', "'");
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
