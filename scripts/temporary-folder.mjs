import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder for the data of tests and tools. It is open to the account under which root's database runs: where that
 * account cannot reach it, the cluster lies elsewhere and stays behind when the folder goes.
 *
 * @param {string} name what it is for, in its name
 * @returns {string}
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `kheo-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
