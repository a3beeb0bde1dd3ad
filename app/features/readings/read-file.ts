import { Worker } from 'node:worker_threads';
import { type UnreadableCode, UnreadableFile } from '@kheo/official-document';
import type { ScannedPage } from '@kheo/scanned-pages';
import type { ReadPlan } from './reading.ts';
import { workerAddress } from './worker-address.ts';

/** A file to be read as a whole, or the pages of one that was read page by page. */
export type ReadingJob = { names: readonly string[] } & (
  | { kind: 'file'; bytes: Uint8Array; name: string }
  | { kind: 'pages'; pages: readonly ScannedPage[] }
);

export type ReadingResult =
  | ReadPlan
  | { pages: number }
  | { fault: { code: UnreadableCode; forPerson?: string; message: string } };

const limitMs = 60_000;
const limitMb = 1024;

/**
 * Read a file in a thread of its own, so that a long or hostile one holds up nobody: it is ended after a minute or a
 * gigabyte. Gives its text and tasks, or how many pages must be read one by one. `names` of units
 * are strong evidence where its letters are damaged. Throws `UnreadableFile`.
 */
export function readFile(
  file: { bytes: Uint8Array; name: string },
  names: readonly string[] = [],
): Promise<ReadPlan | { pages: number }> {
  return inThread({ kind: 'file', ...file, names });
}

/** Put the pages of a file together and read its tasks, in a thread as above. Throws `UnreadableFile`. */
export async function readPages(pages: readonly ScannedPage[], names: readonly string[] = []): Promise<ReadPlan> {
  const found = await inThread({ kind: 'pages', pages, names });
  if ('pages' in found) throw new Error('pages do not ask for pages');
  return found;
}

function inThread(job: ReadingJob): Promise<ReadPlan | { pages: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerAddress('reading-worker', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: limitMb },
    });
    const timer = setTimeout(() => {
      reject(new UnreadableFile('stopped', `reading took more than ${limitMs} ms`));
      void worker.terminate();
    }, limitMs);
    worker.once('message', (result: ReadingResult) => {
      if ('fault' in result)
        reject(new UnreadableFile(result.fault.code, result.fault.message, result.fault.forPerson));
      else resolve(result);
    });
    worker.once('error', (error) => reject(new UnreadableFile('damaged', error.message)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new UnreadableFile('damaged', 'the reading thread ended without an answer'));
    });
  });
}
