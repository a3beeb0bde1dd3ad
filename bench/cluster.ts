import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Database } from '../app/platform/database/connect.ts';
import { startEmbedded } from '../app/platform/database/embedded.ts';
import { migrate } from '../app/platform/database/migrate.ts';
import { root } from '../app/platform/root.ts';
import { temporaryFolder } from '../scripts/temporary-folder.mjs';

/** A database of the benchmark's own, with the settings that the product runs with. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const folder = temporaryFolder('bench');
  const cluster = await startEmbedded({ folder, leavesCore: true });
  try {
    await migrate(cluster.url, join(root, 'database/migrations'));
    const database = connect(cluster.url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
