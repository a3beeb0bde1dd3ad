import { SignedPdfError } from '../signed-pdf-error.ts';
import { unpacked } from './filters.ts';
import { PdfReader } from './reader.ts';
import { type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './values.ts';

/** Where an object lies: at a byte of the file, or as the nth in a stream of objects. */
type Entry = { at: number } | { within: number; index: number };

/** Place of an object that was freed. */
const nowhere = -1;

const mostObjects = 500_000;
const mostRevisions = 200;

/** A PDF by its cross-references: any object can be looked up. ISO 32000-1:2008, 7.5. */
export class PdfFile {
  readonly bytes: Uint8Array;
  /** Byte at which the last cross-reference section begins. */
  readonly lastSection: number;
  /** True when that section is a stream: what is added to the file must then be one too. */
  readonly hasStreamSection: boolean;
  /** Of the last section. */
  readonly trailer: PdfDictionary;
  private readonly entries: ReadonlyMap<number, Entry>;
  private readonly packs = new Map<number, Map<number, PdfValue>>();
  private readonly opening = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const entries = new Map<number, Entry>();
    this.entries = entries;
    this.lastSection = findLastSection(bytes);
    const first = this.readSection(this.lastSection, entries);
    this.trailer = first.trailer;
    this.hasStreamSection = first.isStream;
    const seen = new Set([this.lastSection]);
    let previous = first.trailer.get('Prev');
    while (typeof previous === 'number') {
      if (seen.has(previous) || seen.size > mostRevisions) throw bad('sections that lead in a circle');
      seen.add(previous);
      previous = this.readSection(previous, entries).trailer.get('Prev');
    }
    if (this.trailer.has('Encrypt')) throw new SignedPdfError('encrypted', 'the PDF is locked');
  }

  /** One more than the highest number of an object. */
  get size(): number {
    const stated = this.trailer.get('Size');
    let known = 0;
    for (const number of this.entries.keys()) if (number > known) known = number;
    return Math.max(typeof stated === 'number' && stated < mostObjects ? stated : 0, known + 1);
  }

  /** The value that a reference stands for; anything else as it is. What is not there is null. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let step = 0; found instanceof PdfReference && step < 8; step++) found = this.find(found.number);
    return found instanceof PdfReference ? null : found;
  }

  /** The dictionary that a value is or stands for. */
  dictionaryOf(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = this.resolve(value);
    if (found instanceof Map) return found;
    return found instanceof PdfStream ? found.dictionary : undefined;
  }

  arrayOf(value: PdfValue | undefined): PdfValue[] | undefined {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : undefined;
  }

  private find(number: number): PdfValue {
    const entry = this.entries.get(number);
    if (!entry || this.opening.has(number)) return null;
    this.opening.add(number);
    try {
      if ('within' in entry) return this.packOf(entry.within).get(number) ?? null;
      if (entry.at === nowhere) return null;
      const read = new PdfReader(this.bytes, entry.at).object((length) => this.lengthOf(length));
      return read.number === number ? read.value : null;
    } finally {
      this.opening.delete(number);
    }
  }

  private lengthOf(length: PdfValue | undefined): number | undefined {
    const found = this.resolve(length);
    return typeof found === 'number' && Number.isInteger(found) ? found : undefined;
  }

  /** The objects of an object stream (7.5.7). */
  private packOf(number: number): Map<number, PdfValue> {
    const held = this.packs.get(number);
    if (held) return held;
    const stream = this.find(number);
    if (!(stream instanceof PdfStream)) throw bad('no stream of objects');
    const [count, first] = [stream.dictionary.get('N'), stream.dictionary.get('First')];
    if (typeof count !== 'number' || typeof first !== 'number' || count > mostObjects) throw bad('objects uncounted');
    const bytes = unpacked(stream);
    const header = new PdfReader(bytes);
    const pack = new Map<number, PdfValue>();
    for (let n = 0; n < count; n++) {
      const [object, offset] = [Number(header.word()), Number(header.word())];
      if (!Number.isInteger(object) || !Number.isInteger(offset)) throw bad('objects without places');
      pack.set(object, new PdfReader(bytes, first + offset).value());
    }
    this.packs.set(number, pack);
    return pack;
  }

  private readSection(at: number, entries: Map<number, Entry>): { trailer: PdfDictionary; isStream: boolean } {
    if (!Number.isInteger(at) || at < 0 || at >= this.bytes.length) throw bad('a section outside the file');
    const reader = new PdfReader(this.bytes, at);
    if (!reader.takes('xref')) return { trailer: this.readStreamSection(reader, entries), isStream: true };
    readTable(reader, entries);
    const trailer = reader.value();
    if (!(trailer instanceof Map)) throw bad('no trailer');
    const hybrid = trailer.get('XRefStm');
    if (typeof hybrid === 'number') this.readStreamSection(new PdfReader(this.bytes, hybrid), entries);
    return { trailer, isStream: false };
  }

  /** A cross-reference stream (7.5.8). */
  private readStreamSection(reader: PdfReader, entries: Map<number, Entry>): PdfDictionary {
    const { value } = reader.object((length) => (typeof length === 'number' ? length : undefined));
    if (!(value instanceof PdfStream)) throw bad('no cross-references');
    const widths = value.dictionary.get('W');
    if (!Array.isArray(widths) || widths.length < 3 || !widths.every(isWidth)) throw bad('cross-references unsized');
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const bytes = unpacked(value);
    const size = value.dictionary.get('Size');
    const index = value.dictionary.get('Index') ?? [0, size ?? 0];
    if (!Array.isArray(index) || !index.every((one) => typeof one === 'number'))
      throw bad('cross-references unnumbered');
    let place = 0;
    const next = (width: number) => {
      let number = 0;
      for (let n = 0; n < width; n++) number = number * 256 + (bytes[place++] ?? 0);
      return number;
    };
    for (let n = 0; n + 1 < index.length; n += 2) {
      const [first = 0, count = 0] = [index[n], index[n + 1]];
      for (let object = first; object < first + count && place < bytes.length; object++) {
        const kind = kindWidth === 0 ? 1 : next(kindWidth);
        const [second, third] = [next(secondWidth), next(thirdWidth)];
        if (kind === 1) note(entries, object, { at: second });
        else if (kind === 2) note(entries, object, { within: second, index: third });
        else note(entries, object, undefined);
        if (kindWidth + secondWidth + thirdWidth === 0) throw bad('cross-references of no size');
      }
    }
    return value.dictionary;
  }
}

function isWidth(value: PdfValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8;
}

/** What a later section said of an object stands; undefined marks one that was freed. */
function note(entries: Map<number, Entry>, number: number, entry: Entry | undefined): void {
  if (entries.has(number)) return;
  if (entries.size >= mostObjects) throw bad('too many objects');
  entries.set(number, entry ?? { at: nowhere });
}

/** A cross-reference table (7.5.4), up to its trailer. */
function readTable(reader: PdfReader, entries: Map<number, Entry>): void {
  while (!reader.takes('trailer')) {
    const [first, count] = [Number(reader.word() || Number.NaN), Number(reader.word() || Number.NaN)];
    if (!Number.isInteger(first) || !Number.isInteger(count) || count < 0 || count > mostObjects)
      throw bad('a bad table');
    for (let n = 0; n < count; n++) {
      const at = Number(reader.word() || Number.NaN);
      reader.word();
      const kind = reader.word();
      if (!Number.isInteger(at) || (kind !== 'n' && kind !== 'f')) throw bad('a bad line of a table');
      note(entries, first + n, kind === 'n' ? { at } : undefined);
    }
  }
}

function findLastSection(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 1024).includes('%PDF-')) throw bad('no mark of a PDF');
  const mark = file.lastIndexOf('startxref');
  if (mark < 0) throw bad('no cross-references');
  const at = Number(new PdfReader(bytes, mark + 9).word() || Number.NaN);
  if (!Number.isInteger(at)) throw bad('cross-references nowhere');
  return at;
}

function bad(what: string): SignedPdfError {
  return new SignedPdfError('not-a-pdf', what);
}
