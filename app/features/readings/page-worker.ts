import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { UnreadableFile } from '@kheo/official-document';
import { createRecogniser, openScan, pictureOf, type Recogniser, type Scan } from '@kheo/scanned-pages';
import { messageOf } from '../../platform/errors.ts';
import type { PageAnswer, PageQuestion } from './page-reader.ts';

/** Runs in a thread that stays: reads one page after another, the file of the page before kept open. */
let open: { path: string; scan: Scan } | undefined;
let recogniser: Promise<Recogniser> | undefined;

async function scanOf({ path, name }: PageQuestion): Promise<Scan> {
  if (open?.path === path) return open.scan;
  await open?.scan.close();
  open = undefined;
  const scan = await openScan(new Uint8Array(await readFile(path)), name);
  open = { path, scan };
  return scan;
}

async function answer(question: PageQuestion): Promise<PageAnswer> {
  try {
    const scan = await scanOf(question);
    const rendered = await scan.render(question.page);
    if (question.wants === 'picture')
      return { picture: await pictureOf(rendered, { turn: { quarters: 0, degrees: 0 } }) };
    recogniser ??= createRecogniser({ workers: 1 });
    const scanned = await (await recogniser).recognise(rendered);
    return { scanned, picture: await pictureOf(rendered, scanned) };
  } catch (error) {
    return { fault: error instanceof UnreadableFile ? error.forPerson : undefined, message: messageOf(error) };
  }
}

parentPort?.on('message', async (question: PageQuestion) => parentPort?.postMessage(await answer(question)));
