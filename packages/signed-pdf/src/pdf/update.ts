import { createHash } from 'node:crypto';
import type { PdfFile } from './pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, PdfStream, PdfString, type PdfValue, write } from './values.ts';

/** What is added to the end of a file: objects that are new or replace others. ISO 32000-1:2008, 7.5.6. */
export class PdfUpdate {
  readonly file: PdfFile;
  private readonly objects = new Map<number, PdfValue>();
  private next: number;

  constructor(file: PdfFile) {
    this.file = file;
    this.next = file.size;
  }

  /** A new object. */
  add(value: PdfValue): PdfReference {
    const number = this.next++;
    this.objects.set(number, value);
    return new PdfReference(number);
  }

  /** Replace an object of the file. */
  replace(reference: PdfReference, value: PdfValue): void {
    this.objects.set(reference.number, value);
  }

  /** The file with the update behind it, as it was byte for byte before. */
  bytes(): Uint8Array {
    const { file } = this;
    const before = Buffer.from(file.bytes);
    const last = before.at(-1);
    const parts: Buffer[] = [before, Buffer.from(last === 10 || last === 13 ? '' : '\n')];
    let length = before.length + (parts[1]?.length ?? 0);
    const places = new Map<number, number>();
    const append = (text: string) => {
      const part = Buffer.from(text, 'latin1');
      parts.push(part);
      length += part.length;
    };
    for (const [number, value] of [...this.objects].sort(([a], [b]) => a - b)) {
      places.set(number, length);
      append(`${number} 0 obj\n${write(value)}\nendobj\n`);
    }
    const section = length;
    const digest = createHash('sha256')
      .update(before)
      .update(Buffer.concat(parts.slice(1)))
      .digest();
    if (file.hasStreamSection) {
      const number = this.next;
      places.set(number, section);
      append(`${number} 0 obj\n${write(this.streamSection(places, number, digest))}\nendobj\n`);
    } else append(this.tableSection(places, digest));
    append(`startxref\n${section}\n%%EOF\n`);
    return Buffer.concat(parts);
  }

  private trailer(size: number, digest: Buffer): PdfDictionary {
    const { trailer, lastSection } = this.file;
    const entries: PdfDictionary = new Map<string, PdfValue>([
      ['Size', size],
      ['Prev', lastSection],
    ]);
    for (const name of ['Root', 'Info']) {
      const value = trailer.get(name);
      if (value !== undefined) entries.set(name, value);
    }
    const now = new PdfString(digest.subarray(0, 16), true);
    const [first = now] = this.file.arrayOf(trailer.get('ID')) ?? [];
    return entries.set('ID', [first, now]);
  }

  private tableSection(places: ReadonlyMap<number, number>, digest: Buffer): string {
    const lines = runsOf(places).map(
      (run) => `${run[0]} ${run.length}\n${run.map((number) => tableLine(places.get(number) ?? 0)).join('')}`,
    );
    return `xref\n${lines.join('')}trailer\n${write(this.trailer(this.next, digest))}\n`;
  }

  private streamSection(places: ReadonlyMap<number, number>, own: number, digest: Buffer): PdfStream {
    const runs = runsOf(places);
    const rows = runs.flat().map((number) => {
      const row = Buffer.alloc(8);
      row[0] = 1;
      row.writeUIntBE(places.get(number) ?? 0, 1, 5);
      return row;
    });
    const entries = this.trailer(own + 1, digest)
      .set('Type', new PdfName('XRef'))
      .set('W', [1, 5, 2])
      .set(
        'Index',
        runs.flatMap((run) => [run[0] ?? 0, run.length]),
      );
    return new PdfStream(entries, Buffer.concat(rows));
  }
}

/** The numbers as runs without gaps. */
function runsOf(places: ReadonlyMap<number, number>): number[][] {
  const runs: number[][] = [];
  for (const number of [...places.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs;
}

function tableLine(at: number): string {
  return `${String(at).padStart(10, '0')} 00000 n \n`;
}
