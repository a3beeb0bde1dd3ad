import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableFile } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { messageOf } from '../../platform/errors.ts';
import type { ReadingJob, ReadingResult } from './read-file.ts';
import { readWhole, restored } from './whole.ts';

/** Runs in a thread of its own: reads one file, or puts the pages of one together, and ends. */
async function read(job: ReadingJob): Promise<ReadingResult> {
  try {
    const source = await sourceOf(job);
    return 'lines' in source ? { source, reading: readPlan(source) } : source;
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { fault: { code: error.code, forPerson: error.forPerson, message: error.message } };
    return { fault: { code: 'damaged', message: messageOf(error) } };
  }
}

async function sourceOf(job: ReadingJob) {
  if (job.kind === 'file') return readWhole(job.bytes, job.name);
  const { joinPages } = await import('@kheo/scanned-pages');
  return restored(joinPages(job.pages));
}

parentPort?.postMessage(await read(workerData as ReadingJob));
