import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { systemActor } from '../../platform/actor.ts';
import { sweepAside } from '../../platform/files.ts';
import type { CronJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { forgetOldUploads } from './uploads.ts';

/** Content younger than this may belong to a write that is still under way. */
const dayMs = 24 * 3_600_000;
const batch = 500;

/**
 * Forget uploads that nobody attached within a day, and throw away content that no row refers to. Gives how many contents. `before` is the
 * youngest that may go.
 */
export async function sweepFiles(
  { database, files }: Pick<Platform, 'database' | 'files'>,
  before = new Date(Date.now() - dayMs),
): Promise<number> {
  const folder = dirname(await files.aside());
  for (const id of await database.as(systemActor, forgetOldUploads)) await rm(join(folder, id), { force: true });
  await sweepAside(dirname(folder));
  let removed = 0;
  let candidates: string[] = [];
  const throwAway = async () => {
    const unused = await database.as(systemActor, (tx) =>
      sql<{ sha256: string }>`select unused_content as sha256 from unused_content(${candidates}::text[])`.execute(tx),
    );
    for (const { sha256 } of unused.rows) await files.remove(sha256);
    removed += unused.rows.length;
    candidates = [];
  };
  for await (const { sha256, putAt } of files.list()) {
    if (putAt < before) candidates.push(sha256);
    if (candidates.length >= batch) await throwAway();
  }
  if (candidates.length > 0) await throwAway();
  return removed;
}

/** What the clock starts: leftovers of uploads go every night. */
export function fileCron(platform: Platform): CronJob[] {
  return [
    {
      name: 'sweep-files',
      crontab: '15 3 * * *',
      work: async () => {
        await sweepFiles(platform);
      },
    },
  ];
}
