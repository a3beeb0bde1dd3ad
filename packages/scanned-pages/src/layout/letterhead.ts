import { fold } from '@kheo/vietnamese';
import type { EngineWord } from '../engine/engine.ts';

/** Part of a page in which the letterhead stands. */
const HEAD = 0.4;
/** The least white between the columns, in parts of the size of the letters. */
const GUTTER = 0.4;
/** How the lines of its right column begin, as far as they are the same in every document. */
const OPENINGS = [/^cong hoa xa hoi/, /^doc lap.{1,3}tu do/, /^dang cong san/];

/**
 * The columns of a letterhead may stand so near each other that a line runs through both. The words that every right
 * column has say where it begins: from there the line is one of its own.
 */
export function splitLetterhead(words: readonly EngineWord[], height: number): EngineWord[] {
  const lines = Map.groupBy(words, (word) => word.line);
  let fresh = Math.max(0, ...lines.keys());
  return [...lines.values()].flatMap((line) => {
    if ((line[0]?.top ?? 0) > HEAD * height) return line;
    const folded = line.map((word) => fold(word.text));
    const start = folded.findIndex((_, index) => {
      const rest = folded.slice(index).join(' ');
      return OPENINGS.some((opening) => opening.test(rest));
    });
    if (start <= 0) return line;
    fresh += 1;
    const left = line.slice(0, start);
    const last = left.at(-1);
    const gutter = (line[start]?.left ?? 0) - GUTTER * (line[start]?.size ?? 0);
    if (last !== undefined) left[left.length - 1] = withoutSpeck(last, gutter);
    const right = line.slice(start).map((word) => ({ ...word, line: fresh, apart: true }));
    return [...left, ...right];
  });
}

/** The white between the columns is read as a full stop where it is narrow. */
function withoutSpeck(word: EngineWord, gutter: number): EngineWord {
  return { ...word, text: word.text.replace(/(?<=.)[.,]$/, ''), right: Math.min(word.right, gutter) };
}
