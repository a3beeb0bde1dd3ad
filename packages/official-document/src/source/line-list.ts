import type { TextLine } from '../source-text.ts';
import { type ReadingContext, requireWithin } from './limits.ts';

/** A line before it has its number. */
export type NewLine = Omit<TextLine, 'number'>;

/** Control characters, direction marks, soft hyphens, code points that are no characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cn}]/gu;
const SPACES = /[\n\r\p{Zs}\p{Zl}\p{Zp}]/gu;

/** The text in NFC without control, direction and invisible characters; every kind of space becomes a plain one. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\t/g, '    ')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trimEnd();
}

/** Collects lines, numbers them from 1 and keeps count of their length. */
export class LineList {
  readonly lines: TextLine[] = [];
  readonly #context: ReadingContext;
  #characters = 0;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  /** Number of the line that is added next. */
  get next(): number {
    return this.lines.length + 1;
  }

  /** Adds a line, its text cleaned. Gives its number. Throws `UnreadableFile` `too-large`. */
  add(line: NewLine): number {
    const text = cleanText(line.text);
    this.#characters += text.length + 1;
    requireWithin(this.#context.limits.characters, this.#characters, 'characters of text');
    const number = this.next;
    this.lines.push({ ...line, number, text });
    return number;
  }
}
