import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the product: the nearest one above this file that holds the migrations. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'database/migrations'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the migrations are not beside the program');
  return findRoot(above);
}
