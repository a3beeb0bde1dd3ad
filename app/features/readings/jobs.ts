import { UnreadableFile } from '@kheo/official-document';
import type { ScannedPage } from '@kheo/scanned-pages';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { type Actor, systemActor } from '../../platform/actor.ts';
import { messageOf } from '../../platform/errors.ts';
import { log } from '../../platform/log.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf, seatsOf } from '../../platform/sign-in/sessions.ts';
import { listNamesAround } from '../units/queries.ts';
import { failReading, finishReading, keepPage, keepPagePicture } from './commands.ts';
import { pictureOf } from './page-pictures.ts';
import { getPageReader } from './page-reader.ts';
import { getReading, listPageResults, listPages, listUnended } from './queries.ts';
import { readPages } from './read-file.ts';
import type { Reading } from './reading.ts';

const pageJob = z.object({ readingId: z.number(), page: z.number() });
const finishJob = z.object({ readingId: z.number() });

/** How often a page is tried before it counts as unreadable. */
const attempts = 2;

/**
 * Put the pages of a reading that wait in the queue, and where none waits its end. A page that stands there already is not
 * put there twice.
 */
export async function queueReading(platform: Platform, readingId: number): Promise<void> {
  const pages = await platform.database.as(systemActor, (tx) => listPages(tx, readingId));
  const waiting = pages.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) await queueFinish(platform, readingId);
  for (const { page } of waiting)
    await platform.jobs.add('read-page', { readingId, page }, { key: `page:${readingId}:${page}`, attempts });
}

/** Take up what was under way when the program stopped. */
export async function resumeReadings(platform: Platform): Promise<void> {
  for (const id of await platform.database.as(systemActor, listUnended)) await queueReading(platform, id);
}

function queueFinish(platform: Platform, readingId: number): Promise<void> {
  return platform.jobs.add('finish-reading', { readingId }, { key: `finish:${readingId}`, attempts });
}

/** The jobs of this room. */
export function readingJobs(platform: Platform): TaskList {
  return {
    'read-page': async (payload, { job }) => {
      const { readingId, page } = pageJob.parse(payload);
      await readPage(platform, readingId, page, job.attempts >= job.max_attempts);
    },
    'finish-reading': (payload) => finish(platform, finishJob.parse(payload).readingId),
  };
}

async function readPage(platform: Platform, id: number, page: number, last: boolean): Promise<void> {
  const { reading, pages } = await platform.database.as(systemActor, async (tx) => ({
    reading: await getReading(tx, id),
    pages: await listPages(tx, id),
  }));
  const waits = pages.some((one) => one.page === page && one.state === 'waiting');
  if (reading.state !== 'reading' || !waits) return;
  const file = { path: await platform.files.pathOf(reading.sha256), name: reading.fileName, page };
  const read = await getPageReader()
    .read(file)
    .catch((error: unknown) => {
      // A thread that died or took too long is tried once more; what the page holds does not change.
      if (!(error instanceof UnreadableFile) || (error.code === 'stopped' && !last)) throw error;
      return { fault: error.forPerson };
    });
  const picture = 'fault' in read ? undefined : read.picture;
  const sha256 = picture ? await platform.files.put(picture.picture) : undefined;
  const left = await platform.database.as(systemActor, async (tx) => {
    if (picture && sha256) await keepPagePicture(tx, pictureOf(reading.fileId, page, picture, sha256));
    return keepPage(tx, id, page, 'fault' in read ? read : { result: read.scanned });
  });
  if (left === 0) await queueFinish(platform, id);
}

async function finish(platform: Platform, id: number): Promise<void> {
  const { reading, results } = await platform.database.as(systemActor, async (tx) => ({
    reading: await getReading(tx, id),
    results: await listPageResults(tx, id),
  }));
  if (reading.state !== 'reading') return;
  const pages = results.flatMap(({ result }) => result ?? ([] as ScannedPage[]));
  const actor = await actorFor(platform, reading);
  try {
    if (pages.length === 0) throw new UnreadableFile('damaged', 'no page could be read');
    const names = await platform.database.as(actor, (tx) => listNamesAround(tx, actor));
    const found = await readPages(pages, names);
    await platform.database.as(actor, (tx) => finishReading(tx, actor, reading, found));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) log.error({ err: error, reading: id }, messageOf(error));
    const fault = error instanceof UnreadableFile ? error.forPerson : 'Không lập được dự thảo từ văn bản này.';
    await platform.database.as(actor, (tx) => failReading(tx, actor, reading, fault));
  }
}

/** The person who uploaded the file, in the role of that time while it is still theirs; else the reading ends without a plan. */
async function actorFor(platform: Platform, reading: Reading): Promise<Actor> {
  const userId = reading.createdBy;
  const seats = userId === null ? [] : await seatsOf(platform.database, userId);
  const seat = seats.find((one) => one.unitId === reading.unitId && one.role === reading.role);
  if (userId === null || !seat) return systemActor;
  const name = await platform.database.pool.query<{ name: string }>('select person_name($1) as name', [userId]);
  return actorOf({ userId, name: name.rows[0]?.name ?? '' }, seat);
}
