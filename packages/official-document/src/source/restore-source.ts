import type { DamageKind, RestoredWord, Restorer } from '@kheo/vietnamese';
import type { DoubtfulWord, SourceText, TextLine } from '../source-text.ts';
import { tableOfLines } from './table-of-lines.ts';

/** Below this a restored word is shown as doubtful: of ten such words about two are wrong. */
const DOUBT = 0.8;

/** The header of a column of numbers, alone on its line, is no damaged "SỞ". */
const NUMBER_COLUMN = /^\s*S?TT\.?\s*$/;

/** What is known of the document beside its text. */
export interface RestoreSourceOptions {
  /** Words that a person put right: as they were read, in lower case, and as they are. */
  known?: ReadonlyMap<string, string>;
  /** Names that are likely here: of units, of cited documents. */
  names?: readonly string[];
}

/**
 * The text in correct Vietnamese, line for line: each line that changed keeps what was read, each doubtful word its
 * alternatives. Text that is correct comes back as it is. Tables follow their lines.
 */
export function restoreSource(source: SourceText, restorer: Restorer, options: RestoreSourceOptions = {}): SourceText {
  const texts = source.lines.map(({ text }) => text);
  const assessed = restorer.assess(texts);
  // What a Vietnamese model read is mildly wrong at most, whatever a page of numbers looks like.
  const kind: DamageKind = source.kind === 'scan' && assessed.kind === 'correct' ? 'ocr-vietnamese' : assessed.kind;
  if (kind === 'correct') return source;
  const words = restorer.restoreLines(texts, { kind, ...options });
  const lines = source.lines.map((line, index) => restoredLine(line, words[index] ?? []));
  return { ...source, lines, tables: source.tables.map((table) => tableOfLines(table, lines)) };
}

function restoredLine(line: TextLine, words: readonly RestoredWord[]): TextLine {
  if (NUMBER_COLUMN.test(line.text)) return line;
  const { words: _read, ...rest } = line;
  let text = '';
  let end = 0;
  const doubtful: DoubtfulWord[] = [];
  for (const word of words) {
    text += line.text.slice(end, word.start);
    end = word.start + word.source.length;
    if (word.confidence < DOUBT && word.alternatives.length > 0) {
      const { confidence, alternatives } = word;
      doubtful.push({ start: text.length, length: word.text.length, confidence, alternatives, asRead: word.source });
    }
    text += word.text;
  }
  text += line.text.slice(end);
  return {
    ...rest,
    text,
    ...(text === line.text ? {} : { asRead: line.text }),
    ...(doubtful.length > 0 ? { doubtful } : {}),
  };
}
