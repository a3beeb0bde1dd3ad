import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileStore {
  /** Keep these bytes; the same content is kept once. Gives the SHA-256 by which it is found. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes kept under this SHA-256. */
  get(sha256: string): Promise<Uint8Array>;
  /** Where they lie, for a thread that reads them itself. */
  pathOf(sha256: string): string;
}

/** Files in a folder, under their content's hash: no name that a person typed ever becomes a path. */
export function fileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a hash: ${sha256.slice(0, 80)}`);
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      if (existsSync(path)) return sha256;
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
      // Written aside and renamed: a file under its hash is always whole.
      const aside = `${path}.${process.pid}.part`;
      await writeFile(aside, bytes);
      await rename(aside, path);
      return sha256;
    },
    get: (sha256) => readFile(pathOf(sha256)),
    pathOf,
  };
}

/** A name that can be shown and downloaded: no path, no control characters, at most 200 characters. */
export function harmlessName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = [...last].filter((c) => c.charCodeAt(0) >= 32 && !'<>:"|?*\u007f'.includes(c)).join('');
  return clean.trim().slice(-200) || 'tep-khong-ten';
}
