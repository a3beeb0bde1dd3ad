import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { UnreadableFile } from '@kheo/official-document';
import { createRecogniser, type OpenPages, openPages, pictureOf, type Recogniser } from '@kheo/scanned-pages';
import { messageOf } from '../../platform/errors.ts';
import { getRestorer } from '../../platform/restorer.ts';
import type { PageAnswer, PageQuestion } from './page-reader.ts';

/** Runs in a thread that stays: reads one page after another, the file of the page before kept open. */
let open: { path: string; file: OpenPages } | undefined;
let recogniser: Promise<Recogniser> | undefined;

const upright = { turn: { quarters: 0, degrees: 0 } } as const;

async function fileOf({ path, name }: PageQuestion): Promise<OpenPages> {
  if (open?.path === path) return open.file;
  await open?.file.close();
  open = undefined;
  const restorer = await getRestorer();
  const score = (line: string) => restorer.assess([line]).score;
  const file = await openPages(new Uint8Array(await readFile(path)), name, { score });
  open = { path, file };
  return file;
}

async function answer(question: PageQuestion): Promise<PageAnswer> {
  try {
    const file = await fileOf(question);
    if (question.wants === 'picture') return { picture: await pictureOf(await file.draw(question.page), upright) };
    recogniser ??= createRecogniser({ workers: 1 });
    const { scanned, drawn } = await file.read(question.page, await recogniser);
    const picture = drawn ? pictureOf(drawn, scanned) : pictureOf(await file.draw(question.page), upright);
    return { scanned, picture: await picture };
  } catch (error) {
    return { fault: error instanceof UnreadableFile ? error.forPerson : undefined, message: messageOf(error) };
  }
}

parentPort?.on('message', async (question: PageQuestion) => parentPort?.postMessage(await answer(question)));
