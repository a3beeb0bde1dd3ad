import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type SourceText, UnreadableFile } from '@kheo/official-document';
import { printTable, readPlan } from '@kheo/plan-reader';
import { readWhole, restored } from '../features/readings/whole.ts';
import { getRestorer } from '../platform/restorer.ts';

/**
 * `kheo read FILE [--json]`: what a document asks of whom and by when, from a text, a scan or a photo.
 *
 * @returns 0, or 2 with one line on standard error for a file that cannot be read
 */
export async function read(args: string[]): Promise<number> {
  const file = args.find((one) => !one.startsWith('--'));
  if (file === undefined) return 1;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    process.stderr.write(`${file}: ${missing ? 'không có tệp này.' : 'không mở được tệp.'}\n`);
    return 2;
  }
  try {
    const whole = await readWhole(bytes, basename(file));
    const reading = readPlan('lines' in whole ? whole : await recognised(bytes, file));
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(reading, null, 2)}\n` : printTable(reading));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`${file}: ${error.forPerson}\n`);
    return 2;
  }
}

/** A scan, page by page; how far it is stands on standard error where a person looks at it. */
async function recognised(bytes: Uint8Array, file: string): Promise<SourceText> {
  const { createRecogniser, readScan } = await import('@kheo/scanned-pages');
  const recogniser = await createRecogniser();
  const onPage = (done: number, total: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\rĐã đọc ${done}/${total} trang${done === total ? '\n' : ''}`);
  };
  try {
    const restorer = await getRestorer();
    const score = (line: string) => restorer.assess([line]).score;
    return await restored(await readScan(bytes, basename(file), { recogniser, score, onPage }));
  } finally {
    await recogniser.close();
  }
}
