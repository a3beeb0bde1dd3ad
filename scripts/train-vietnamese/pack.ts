import { constants, zstdCompressSync } from 'node:zlib';
import { BACKOFF_TOP, MAGIC, STEPS } from '../../packages/vietnamese/src/restore/model.ts';
import type { Table } from './estimate.ts';

const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value)));

/** Numbers seven bits a byte, as `readNumbers` reads them. */
export function writeNumbers(numbers: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  for (let n = 0; n < numbers.length; n += 1) {
    let value = numbers[n] as number;
    while (value >= 128) {
      bytes.push((value & 0x7f) | 0x80);
      value >>>= 7;
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

/** Logarithms as `Language` reads them. */
export const logCodes = (logs: ArrayLike<number>) => Uint8Array.from(logs, (log) => byte(-log * STEPS));

/** The sections of a language model. */
export function languageSections(tables: readonly Table[]): [string, Uint8Array][] {
  return tables.flatMap((table, n): [string, Uint8Array][] => {
    const length = n + 1;
    const sections: [string, Uint8Array][] = [[`logs${length}`, logCodes(table.logs)]];
    if (length < tables.length)
      sections.push([`backoffs${length}`, Uint8Array.from(table.backoff, (log) => byte((BACKOFF_TOP - log) * STEPS))]);
    if (length === 1) return sections;
    const parents = table.first.length - 1;
    const low = new Uint8Array(table.words.length);
    const high = new Uint8Array(table.words.length);
    const counts = new Int32Array(parents);
    for (let parent = 0; parent < parents; parent += 1) {
      let last = 0;
      const [from, to] = [table.first[parent] as number, table.first[parent + 1] as number];
      counts[parent] = to - from;
      for (let at = from; at < to; at += 1) {
        const step = (table.words[at] as number) - last;
        last = table.words[at] as number;
        low[at] = step & 255;
        high[at] = step >> 8;
      }
    }
    sections.push([`counts${length}`, writeNumbers(counts)], [`low${length}`, low], [`high${length}`, high]);
    return sections;
  });
}

/** A model file of sections. */
export function pack(sections: readonly [string, Uint8Array][], level: number): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(sections.map(([name, bytes]) => [name, bytes.length])));
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, list.length, true);
  const body = Buffer.concat([head, list, ...sections.map(([, bytes]) => bytes)]);
  const packed = zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: level } });
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), packed]);
}
