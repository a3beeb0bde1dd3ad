import { type FoundTable, headingText, type Part, type Passage } from '@kheo/official-document';
import { isUpperCase, sentenceCase } from '@kheo/vietnamese';
import type { OutlineEntry } from './contract.ts';

/** Levels of the contract's refs: `II.1.a`. What is numbered below belongs to its third level. */
const LEVELS = 3;

/** How many levels of a path are entries of their own: a part of the document, "Phần I" or "A", stands above the three. */
function deepest(path: readonly string[]): number {
  return /^(?:(?:Phần|Chương) |[A-HĐ]$)/.test(path[0] ?? '') ? LEVELS + 1 : LEVELS;
}

/** The ref of the outline entry that a passage is, or stands under; null before the first. */
export function refOf({ path }: Passage): string | null {
  return path.length === 0 ? null : path.slice(0, deepest(path)).join('.');
}

/** The entry that the table stands under; null in an annex. */
export function refAbove(passages: readonly Passage[], table: FoundTable): string | null {
  const above = passages.findLast((passage) => (passage.starts[0]?.line ?? 0) < table.firstLine);
  return above === undefined ? null : refOf(above);
}

/** Outline entries of the documents in a file, in reading order; annexes have none. */
export function readOutline(parts: readonly Part[], isDamaged: boolean): OutlineEntry[] {
  return parts
    .filter((part) => part.role !== 'annex')
    .flatMap((part) => part.passages)
    .filter((passage) => passage.kind === 'entry' && passage.path.length <= deepest(passage.path))
    .map((passage) => ({
      ref: passage.path.join('.'),
      title: passage.titled ? titleOf(passage, isDamaged) : null,
      line: passage.starts[0]?.line ?? 1,
      page: passage.starts[0]?.page ?? null,
    }));
}

function titleOf(passage: Passage, isDamaged: boolean): string | null {
  const text = headingText(passage).trim();
  if (text === '') return null;
  return !isDamaged && isUpperCase(text) ? sentenceCase(text) : text;
}
