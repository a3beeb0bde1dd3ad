import { zstdDecompressSync } from 'node:zlib';

/** First bytes of every model file. */
const MAGIC = 'KHEO-VI1';
/** Codes of natural logarithms of probabilities: 16 steps a unit, 0 to -15.9. */
export const STEPS = 16;
/** Logarithms of back-off weights are coded from this one downward. */
export const BACKOFF_TOP = 1;

/** A file that holds no model, or one of another version. */
export class UnreadableModel extends Error {
  override name = 'UnreadableModel';
}

/** Sections of a model by name, as the training script wrote them. */
export type Sections = Map<string, Uint8Array>;

/**
 * The sections of a model file: after the magic bytes, one zstd frame with a list of names and lengths in JSON (its
 * length in the first four bytes) followed by the sections.
 *
 * @throws UnreadableModel for bytes that are no model
 */
export function readSections(model: Uint8Array): Sections {
  if (new TextDecoder('latin1').decode(model.subarray(0, MAGIC.length)) !== MAGIC)
    throw new UnreadableModel('the file is no model for restoring Vietnamese');
  try {
    const packed = zstdDecompressSync(model.subarray(MAGIC.length));
    const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
    const head = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + head))) as [string, number][];
    const sections: Sections = new Map();
    let at = 4 + head;
    for (const [name, length] of list) {
      sections.set(name, bytes.subarray(at, at + length));
      at += length;
    }
    return sections;
  } catch (cause) {
    throw new UnreadableModel('the model for restoring Vietnamese is damaged', { cause });
  }
}

/** @throws UnreadableModel when the model has no such section */
export function getSection(sections: Sections, name: string): Uint8Array {
  const section = sections.get(name);
  if (!section) throw new UnreadableModel(`the model has no section "${name}"`);
  return section;
}

/** Numbers written seven bits a byte, lowest first, the last byte of each without the high bit. */
export function readNumbers(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    let value = 0;
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte & 0x80) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    numbers[n] = value | (byte << shift);
  }
  return numbers;
}
