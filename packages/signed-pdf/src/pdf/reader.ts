import { SignedPdfError } from '../signed-pdf-error.ts';
import { type PdfDictionary, PdfName, PdfReference, PdfStream, PdfString, type PdfValue } from './values.ts';

/** How deep arrays and dictionaries may lie in each other. */
const mostDepth = 60;

const isSpace = (byte: number | undefined) =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

/** Reads values from bytes, one after another. ISO 32000-1:2008, 7.2 and 7.3. Throws `not-a-pdf` for what is none. */
export class PdfReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  fail(what: string): never {
    throw new SignedPdfError('not-a-pdf', `${what} at byte ${this.at}`);
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (isSpace(byte)) this.at += 1;
      else if (byte === 0x25) while (this.at < this.bytes.length && !this.atLineEnd()) this.at += 1;
      else return;
    }
  }

  /** The next word: a number, a keyword. Empty where none stands. */
  word(): string {
    this.skipSpace();
    const from = this.at;
    while (this.at - from < 256 && isRegular(this.bytes[this.at])) this.at += 1;
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, this.at - from).toString('latin1');
  }

  /** Take this word when it is next. */
  takes(expected: string): boolean {
    const before = this.at;
    if (this.word() === expected) return true;
    this.at = before;
    return false;
  }

  value(depth = 0): PdfValue {
    if (depth > mostDepth) this.fail('values too deep');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) this.fail('the end');
    if (byte === 0x2f) return new PdfName(this.name());
    if (byte === 0x28) return this.literal();
    if (byte === 0x5b) return this.array(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dictionary(depth) : this.hex();
    return this.numberOrWord();
  }

  /** `12 0 obj ... endobj`; a stream takes its bytes with `lengthOf`, which looks up a length that stands elsewhere. */
  object(lengthOf: (length: PdfValue | undefined) => number | undefined): { number: number; value: PdfValue } {
    const number = Number(this.word());
    this.word();
    if (!this.takes('obj') || !Number.isInteger(number)) this.fail('no object');
    const value = this.value();
    if (!(value instanceof Map) || !this.takes('stream')) return { number, value };
    if (this.bytes[this.at] === 13) this.at += 1;
    if (this.bytes[this.at] === 10) this.at += 1;
    const length = lengthOf(value.get('Length'));
    if (length === undefined || length < 0 || this.at + length > this.bytes.length)
      this.fail('a stream without length');
    return { number, value: new PdfStream(value, this.bytes.subarray(this.at, this.at + length)) };
  }

  private atLineEnd(): boolean {
    const byte = this.bytes[this.at];
    return byte === 10 || byte === 13;
  }

  private name(): string {
    this.at += 1;
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    const text = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, this.at - from).toString('latin1');
    return text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  private literal(): PdfString {
    const out: number[] = [];
    let open = 1;
    this.at += 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) this.fail('a string without end');
      if (byte === 0x5c) this.escaped(out);
      else {
        if (byte === 0x28) open += 1;
        if (byte === 0x29) open -= 1;
        if (open === 0) return new PdfString(Uint8Array.from(out));
        out.push(byte);
      }
    }
  }

  private escaped(out: number[]): void {
    const byte = this.bytes[this.at++];
    if (byte === undefined) this.fail('a string without end');
    const known: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    const sign = String.fromCharCode(byte);
    if (/[0-7]/.test(sign)) {
      let code = byte - 48;
      for (let n = 0; n < 2 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0)); n++) {
        code = code * 8 + (this.bytes[this.at++] ?? 48) - 48;
      }
      out.push(code & 255);
    } else if (byte === 13) {
      if (this.bytes[this.at] === 10) this.at += 1;
    } else if (byte !== 10) out.push(known[sign] ?? byte);
  }

  private hex(): PdfString {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) this.fail('a string without end');
    const digits = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.at + 1, end - this.at - 1)
      .toString('latin1')
      .replace(/[\s\0]/g, '');
    if (/[^\da-f]/i.test(digits)) this.fail('a hexadecimal string with other signs');
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), true);
  }

  private array(depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.at += 1;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  private dictionary(depth: number): PdfDictionary {
    const entries: PdfDictionary = new Map();
    this.at += 2;
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== 0x2f) this.fail('a dictionary without a name');
      const name = this.name();
      entries.set(name, this.value(depth + 1));
    }
  }

  private numberOrWord(): PdfValue {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) this.fail(`an unknown word “${word.slice(0, 20)}”`);
    const number = Number(word);
    if (!/^\d+$/.test(word)) return number;
    // `12 0 R`: two numbers and an R are a reference.
    const before = this.at;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.takes('R')) return new PdfReference(number, Number(generation));
    this.at = before;
    return number;
  }
}
