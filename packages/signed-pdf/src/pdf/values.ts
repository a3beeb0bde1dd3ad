/** Values of a PDF file. ISO 32000-1:2008, 7.3. Arrays are arrays, null is null, dictionaries are maps by name. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | PdfArray;
export type PdfDictionary = Map<string, PdfValue>;
export type PdfArray = PdfValue[];

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfString {
  readonly bytes: Uint8Array;
  /** Written as `<48>` rather than `(H)`. */
  readonly isHex: boolean;
  constructor(bytes: Uint8Array, isHex = false) {
    this.bytes = bytes;
    this.isHex = isHex;
  }
}

export class PdfReference {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }
}

/** A stream with its bytes as they lie in the file. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  readonly raw: Uint8Array;
  constructor(dictionary: PdfDictionary, raw: Uint8Array) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
}

export function dictionary(entries: Record<string, PdfValue>): PdfDictionary {
  return new Map(Object.entries(entries));
}

/** Text as PDF keeps it: ASCII as it is, anything else as UTF-16 with its mark (7.9.2.2). */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, 'latin1'));
  return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]), true);
}

/** The text of a string of the file; undefined for anything else. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const bytes = Buffer.from(value.bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}

/** A value as it stands in a file. */
export function write(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof PdfName) return writeName(value.name);
  if (value instanceof PdfReference) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfString) return writeString(value);
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`;
  if (value instanceof PdfStream) {
    const entries = new Map(value.dictionary).set('Length', value.raw.length);
    return `${write(entries)}\nstream\n${Buffer.from(value.raw).toString('latin1')}\nendstream`;
  }
  return `<<${[...value].map(([name, one]) => `${writeName(name)} ${write(one)}`).join(' ')}>>`;
}

function writeNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/\.?0+$/, '');
}

function writeName(name: string): string {
  const written = name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${written}`;
}

function writeString({ bytes, isHex }: PdfString): string {
  if (isHex) return `<${Buffer.from(bytes).toString('hex')}>`;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r');
  return `(${text})`;
}
