import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableFile } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { messageOf } from '../../platform/errors.ts';
import type { ReadingJob, ReadingResult } from './read-file.ts';
import { readWhole, restored } from './whole.ts';

const noWords =
  'Không nhận ra chữ nào trên các trang. Hãy quét lại rõ hơn (từ 200 dpi, đủ sáng, không bị mờ) rồi tải lên.';

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
  if (job.kind === 'file') return readWhole(job.bytes, job.name, job.names);
  const { joinPages } = await import('@kheo/scanned-pages');
  const source = joinPages(job.pages);
  if (source.lines.every((line) => line.text.trim() === ''))
    throw new UnreadableFile('empty', 'no words on any page', noWords);
  return restored(source, job.names);
}

parentPort?.postMessage(await read(workerData as ReadingJob));
