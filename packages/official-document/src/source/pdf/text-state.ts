import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Font } from './fonts.ts';
import { apply, compose, IDENTITY, type Matrix, matrixOf } from './matrix.ts';
import type { Letter } from './words.ts';

const { beginText, setFont, setGState, setCharSpacing, setWordSpacing, setHScale, setLeading } = OPS;
const { setTextRise, moveText, setLeadingMoveText, nextLine, setTextMatrix } = OPS;

/** A glyph as pdfjs hands it on; a number in its place moves the pen by thousandths of the size. */
interface Glyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/**
 * Takes a letter that was placed. `quarter` counts the quarter turns clockwise in which it stands, seen on the page;
 * undefined for slanted text (a watermark).
 */
type Place = (letter: Letter, quarter: number | undefined) => void;

/** In quarter turns: the slant of a page that was scanned askew is less. */
const MOST_SLANT = 0.1;

/** The text state of a content stream (ISO 32000-1, 9.3): what says where the next glyph goes. */
export class TextState {
  readonly #findFont: (id: string) => Font;
  #font: Font = { bold: false, italic: false, scale: 0.001 };
  #size = 0;
  #letterSpacing = 0;
  #wordSpacing = 0;
  #stretch = 1;
  #leading = 0;
  #rise = 0;
  #matrix: Matrix = IDENTITY;
  #page: Matrix = IDENTITY;
  #onPage: Matrix | undefined;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(findFont: (id: string) => Font) {
    this.#findFont = findFont;
  }

  copy(): TextState {
    const copy = new TextState(this.#findFont);
    copy.#font = this.#font;
    copy.#size = this.#size;
    copy.#letterSpacing = this.#letterSpacing;
    copy.#wordSpacing = this.#wordSpacing;
    copy.#stretch = this.#stretch;
    copy.#leading = this.#leading;
    copy.#rise = this.#rise;
    copy.#matrix = this.#matrix;
    copy.#x = this.#x;
    copy.#y = this.#y;
    copy.#lineX = this.#lineX;
    copy.#lineY = this.#lineY;
    return copy;
  }

  /** Takes in an operator that changes the state; others are ignored. */
  change(operator: number, values: ArrayLike<unknown>): void {
    const first = Number(values[0]);
    switch (operator) {
      case beginText:
        this.#setMatrix(IDENTITY);
        break;
      case setFont:
        this.#setFont(values[0], values[1]);
        break;
      case setGState:
        this.#setFromGraphicsState(values[0]);
        break;
      case setCharSpacing:
        this.#letterSpacing = first;
        break;
      case setWordSpacing:
        this.#wordSpacing = first;
        break;
      case setHScale:
        this.#stretch = first / 100;
        break;
      case setLeading:
        this.#leading = -first;
        break;
      case setTextRise:
        this.#rise = first;
        break;
      case moveText:
        this.#move(first, Number(values[1]));
        break;
      case setLeadingMoveText:
        this.#leading = Number(values[1]);
        this.#move(first, Number(values[1]));
        break;
      case nextLine:
        this.#move(0, this.#leading);
        break;
      case setTextMatrix:
        this.#setMatrix(matrixOf(typeof values[0] === 'number' ? values : values[0]));
        break;
    }
  }

  /** Places glyphs from where the pen stands, and moves it on. */
  show(glyphs: unknown, page: Matrix, place: Place): void {
    if (!Array.isArray(glyphs)) return;
    const matrix = this.#matrixOn(page);
    const quarter = quarterOf(matrix, this.#size);
    const size = Math.abs(this.#size) * Math.hypot(matrix[2], matrix[3]);
    const direction = this.#size < 0 ? -1 : 1;
    const y = this.#y + this.#rise;
    for (const glyph of glyphs as (Glyph | number | null)[]) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        this.#x -= (glyph / 1000) * this.#size * this.#stretch;
        continue;
      }
      const spacing = (glyph.isSpace === true ? this.#wordSpacing : 0) + this.#letterSpacing;
      const start = apply(matrix, this.#x, y);
      this.#x += (Number(glyph.width ?? 0) * this.#font.scale * this.#size + spacing * direction) * this.#stretch;
      const end = apply(matrix, this.#x, y);
      if (!Number.isFinite(start.x + start.y + end.x + size)) continue;
      const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
      const [left, right] = start.x <= end.x ? [start.x, end.x] : [end.x, start.x];
      place({ text, left, right, baseline: start.y, size, font: this.#font }, quarter);
    }
  }

  /** Where the text matrix leads on the page; many pieces of text in a row share it. */
  #matrixOn(page: Matrix): Matrix {
    if (this.#page !== page || this.#onPage === undefined) {
      this.#page = page;
      this.#onPage = compose(page, this.#matrix);
    }
    return this.#onPage;
  }

  #move(x: number, y: number): void {
    this.#lineX += x;
    this.#lineY += y;
    this.#x = this.#lineX;
    this.#y = this.#lineY;
  }

  #setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#onPage = undefined;
    this.#x = 0;
    this.#y = 0;
    this.#lineX = 0;
    this.#lineY = 0;
  }

  #setFont(id: unknown, size: unknown): void {
    if (typeof id === 'string') this.#font = this.#findFont(id);
    if (typeof size === 'number') this.#size = size;
  }

  /** A graphics state may bring a font of its own. */
  #setFromGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
        this.#setFont(entry[1][0], entry[1][1]);
    }
  }
}

/** By the direction in which the text runs: 0 to the right, 1 down, 2 to the left, 3 up. */
function quarterOf(matrix: Matrix, size: number): number | undefined {
  const sign = size < 0 ? -1 : 1;
  const quarters = Math.atan2(matrix[1] * sign, matrix[0] * sign) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > MOST_SLANT ? undefined : (nearest + 4) % 4;
}
