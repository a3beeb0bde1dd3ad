import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A content in the store, for sweeping. */
export interface StoredContent {
  sha256: string;
  /** When it was last put. */
  putAt: Date;
}

/** Where content is kept, by its hash. One interface, two homes: a folder, or S3 (files-s3.ts). */
export interface FileStore {
  /** Keep these bytes; the same content is kept once. Gives the SHA-256 by which it is found. A stream that breaks off leaves nothing. */
  put(content: Uint8Array | Readable): Promise<string>;
  /** The bytes kept under this SHA-256. */
  get(sha256: string): Promise<Uint8Array>;
  /** The same as a stream, or a part of it. */
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  /** Where they lie on this machine, for a thread that reads them itself; from S3 they are fetched first. */
  pathOf(sha256: string): Promise<string>;
  /** Throw content away; only the sweep does, which knows that nothing refers to it. */
  remove(sha256: string): Promise<void>;
  /** Everything that is kept. */
  list(): AsyncIterable<StoredContent>;
  /** A new path on this machine, for a file that is not yet kept. */
  aside(): Promise<string>;
}

/** How old what lies aside must be to count as left behind by a stop. */
const leftBehindMs = 24 * 3_600_000;

/** Throws for what is no SHA-256: no name that a person typed ever becomes a path. */
export function requireHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a hash: ${sha256.slice(0, 80)}`);
  return sha256;
}

/** Files in a folder, under their content's hash. */
export function fileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => join(folder, requireHash(sha256).slice(0, 2), sha256);
  const { aside } = asideFolder(folder);
  return {
    async put(content) {
      const written = await writeAside(await aside(), content);
      const path = pathOf(written.sha256);
      await mkdir(join(folder, written.sha256.slice(0, 2)), { recursive: true });
      // Written aside and renamed: a file under its hash is always whole, and one that was put again is young again.
      await rename(written.path, path);
      return written.sha256;
    },
    get: (sha256) => readFile(pathOf(sha256)),
    async read(sha256, range) {
      const file = await open(pathOf(sha256));
      return file.createReadStream(range);
    },
    pathOf: async (sha256) => pathOf(sha256),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    async *list() {
      for (const part of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue;
        for (const sha256 of await namesIn(join(folder, part))) {
          const found =
            /^[0-9a-f]{64}$/.test(sha256) && (await stat(join(folder, part, sha256)).catch(() => undefined));
          if (found) yield { sha256, putAt: found.mtime };
        }
      }
    },
    aside,
  };
}

/** The folder beside a store for what is not yet kept. */
export function asideFolder(folder: string): { aside(): Promise<string> } {
  const place = join(folder, 'aside');
  return {
    async aside() {
      await mkdir(place, { recursive: true });
      return join(place, randomUUID());
    },
  };
}

/** Write content to this path and hash it on the way; when it breaks off, the path is left empty. */
export async function writeAside(
  path: string,
  content: Uint8Array | Readable,
): Promise<{ path: string; sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      content instanceof Uint8Array ? Readable.from([content]) : content,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(path),
    );
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, sha256: hash.digest('hex'), bytes };
}

/** Throw away what a stop left aside in the folder of a store. Gives how many files. */
export async function sweepAside(folder: string, now = Date.now()): Promise<number> {
  let count = 0;
  for (const name of await namesIn(join(folder, 'aside'))) {
    const path = join(folder, 'aside', name);
    const found = await stat(path).catch(() => undefined);
    if (!found || found.mtimeMs > now - leftBehindMs) continue;
    await rm(path, { force: true });
    count += 1;
  }
  return count;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A file on this machine as a stream that `put` takes. */
export function streamOf(path: string): Readable {
  return createReadStream(path);
}

/** Characters that show a name otherwise than it is written: directions of writing, and what has no width. */
const deceiving = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name that can be shown and downloaded: no path, no control or deceiving characters, at most 200 characters. */
export function harmlessName(name: string): string {
  const last = name.normalize('NFC').replace(deceiving, '').split(/[/\\]/).at(-1) ?? '';
  const clean = [...last].filter((c) => c.charCodeAt(0) >= 32 && !'<>:"|?*\u007f'.includes(c)).join('');
  return clean.trim().slice(-200) || 'tep-khong-ten';
}
