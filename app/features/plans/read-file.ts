import { Worker } from 'node:worker_threads';
import { type SourceText, type UnreadableCode, UnreadableFile } from '@kheo/official-document';
import type { PlanReading } from '@kheo/plan-reader';

export interface ReadingJob {
  bytes: Uint8Array;
  name: string;
}

export type ReadingResult =
  | { source: SourceText; reading: PlanReading }
  | { fault: { code: UnreadableCode; forPerson?: string; message: string } };

const limitMs = 60_000;
const limitMb = 1024;

/** Beside this file when run from its source, beside the bundle when built. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.mjs',
  import.meta.url,
);

/**
 * Read a file in a thread of its own, so that a long or hostile one holds up nobody: it is ended after a minute or a
 * gigabyte. Throws `UnreadableFile`.
 */
export function readFile(job: ReadingJob): Promise<{ source: SourceText; reading: PlanReading }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: limitMb } });
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
