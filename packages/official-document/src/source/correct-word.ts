import type { DoubtfulWord, SourceText, TextLine } from '../source-text.ts';
import { tableOfLines } from './table-of-lines.ts';

/** A line whose text changed. */
export interface ChangedLine {
  number: number;
  before: string;
  after: string;
}

export interface WordCorrection {
  /** The text with the word, and those like it, put right; none of them is doubtful any more. */
  source: SourceText;
  changed: ChangedLine[];
}

/** The doubtful word that begins at `start` of a line, or undefined. */
export function findDoubtful(source: SourceText, line: number, start: number): DoubtfulWord | undefined {
  return source.lines[line - 1]?.doubtful?.find((word) => word.start === start);
}

/**
 * Put a doubtful word right. With `everywhere` the correction holds for the rest of the document: every doubtful word that
 * was read and restored alike becomes the same, in the case of its own letters.
 */
export function correctWord(
  source: SourceText,
  at: { line: number; start: number },
  text: string,
  { everywhere = false } = {},
): WordCorrection {
  const target = findDoubtful(source, at.line, at.start);
  if (!target) return { source, changed: [] };
  const wrong = wordOf(source.lines[at.line - 1], target);
  const same = (line: TextLine, word: DoubtfulWord) =>
    (line.number === at.line && word === target) ||
    (everywhere &&
      word.asRead.toLowerCase() === target.asRead.toLowerCase() &&
      wordOf(line, word).toLowerCase() === wrong.toLowerCase());
  const changed: ChangedLine[] = [];
  const lines = source.lines.map((line) => {
    const marked = line.doubtful?.filter((word) => same(line, word)) ?? [];
    if (marked.length === 0) return line;
    const after = replaceWords(line, marked, text);
    if (after.text !== line.text) changed.push({ number: line.number, before: line.text, after: after.text });
    return after;
  });
  const tables = source.tables.map((table) => tableOfLines(table, lines));
  return { source: { ...source, lines, tables }, changed };
}

function wordOf(line: TextLine | undefined, { start, length }: DoubtfulWord): string {
  return line?.text.slice(start, start + length) ?? '';
}

/** The line with these words replaced; the places of the doubtful words that are left move with it. */
function replaceWords(line: TextLine, marked: readonly DoubtfulWord[], text: string): TextLine {
  let result = '';
  let end = 0;
  let shift = 0;
  const left: DoubtfulWord[] = [];
  for (const word of line.doubtful ?? []) {
    if (!marked.includes(word)) {
      left.push({ ...word, start: word.start + shift });
      continue;
    }
    const cased = inCaseOf(wordOf(line, word), text);
    result += line.text.slice(end, word.start) + cased;
    end = word.start + word.length;
    shift += cased.length - word.length;
  }
  const { doubtful: _before, ...rest } = line;
  return { ...rest, text: result + line.text.slice(end), ...(left.length > 0 ? { doubtful: left } : {}) };
}

/** The new word in capitals where the old one was, or with its first letter large. */
function inCaseOf(old: string, text: string): string {
  if (old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase()) return text.toUpperCase();
  const first = old.charAt(0);
  if (first !== first.toLowerCase()) return text.charAt(0).toUpperCase() + text.slice(1);
  return text;
}
