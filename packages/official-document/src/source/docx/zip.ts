import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type ReadingContext, requireWanted, requireWithin } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const MEGABYTE = 1024 * 1024;

/** The files packed in a zip, found by exact name; none is ever written to disk, so a name leads nowhere. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #context: ReadingContext;
  #unpacked = 0;

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, context: ReadingContext) {
    this.#zip = zip;
    this.#entries = entries;
    this.#context = context;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The names of all its files. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The text of an XML part; undefined when there is none of that name. Throws as `findBytes`. */
  async findText(name: string): Promise<string | undefined> {
    const bytes = await this.findBytes(name);
    return bytes && decodeXml(bytes);
  }

  /**
   * The bytes of a part; undefined when there is none of that name. Counts what really comes out, whatever the
   * directory of the zip claims. Throws `UnreadableFile` `zip-bomb`, `too-large` or `damaged`.
   */
  async findBytes(name: string): Promise<Buffer | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    requireWanted(this.#context);
    const { limits } = this.#context;
    requireWithin(limits.partBytes, entry.uncompressedSize, `bytes of ${name}`);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      size += chunk.length;
      requireWithin(limits.partBytes, size, `bytes of ${name}`);
      chunks.push(chunk);
    }
    this.#unpacked += size;
    requireWithin(limits.unpackedBytes, this.#unpacked, 'unpacked bytes');
    return Buffer.concat(chunks);
  }
}

/**
 * Opens a zip and checks its directory before anything is unpacked: number of files, sizes, how hard they are packed,
 * passwords. Throws `UnreadableFile` `truncated`, `encrypted`, `zip-bomb`, `too-large` or `damaged`.
 */
export async function openArchive(bytes: Uint8Array, context: ReadingContext): Promise<Archive> {
  const zip = await openZip(bytes);
  requireWithin(context.limits.zipEntries, zip.entryCount, 'files in the zip');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableFile('encrypted', 'a file in the zip has a password');
    if (entries.has(entry.fileName)) throw new UnreadableFile('damaged', 'two files of one name in the zip');
    total += entry.uncompressedSize;
    requireNoBomb(entry, total, context);
    entries.set(entry.fileName, entry);
  }
  return new Archive(zip, entries, context);
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: true };
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
  } catch (error) {
    // The directory of a zip stands at its end: without an end, there is none.
    throw new UnreadableFile('truncated', 'no directory at the end of the zip', undefined, { cause: error });
  }
}

function requireNoBomb(entry: Entry, total: number, { limits }: ReadingContext): void {
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (total > limits.unpackedBytes || (entry.uncompressedSize > MEGABYTE && ratio > limits.packingRatio)) {
    const sizes = `${entry.compressedSize} bytes unpack to ${entry.uncompressedSize}, ${total} in all`;
    throw new UnreadableFile('zip-bomb', sizes);
  }
}

function decodeXml(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
