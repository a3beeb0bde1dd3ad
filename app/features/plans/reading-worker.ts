import { parentPort, workerData } from 'node:worker_threads';
import { readSource, UnreadableFile } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { messageOf } from '../../platform/errors.ts';
import type { ReadingJob, ReadingResult } from './read-file.ts';

/** Runs in a thread of its own: reads one file and ends. */
async function read({ bytes, name }: ReadingJob): Promise<ReadingResult> {
  try {
    const source = await readSource(bytes, name);
    return { source, reading: readPlan(source) };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { fault: { code: error.code, forPerson: error.forPerson, message: error.message } };
    return { fault: { code: 'damaged', message: messageOf(error) } };
  }
}

parentPort?.postMessage(await read(workerData as ReadingJob));
