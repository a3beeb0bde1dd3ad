import { createWorker, type PSM, type Worker } from 'tesseract.js';
import { stopped } from '../limits.ts';
import { type GreyImage, pngOf } from '../prepare/grey-image.ts';
import type { Engine, EngineWord, Look, Segmentation } from './engine.ts';
import { wordsOfHocr } from './hocr.ts';
import { modelFolder } from './model.ts';

const LSTM_ONLY = 1;
/** Tesseract as WebAssembly, in a thread of its own, with nothing fetched. The thread ends when a page is given up. */
export function javascriptEngine(look: Look): Engine {
  let starting: Promise<Thread> | undefined;
  const start = () => {
    starting ??= startThread(look);
    return starting;
  };
  const end = async () => {
    const ending = starting;
    starting = undefined;
    await ending?.then(({ worker }) => worker.terminate()).catch(() => undefined);
  };
  return {
    async recognise(image: GreyImage, segmentation: Segmentation, signal?: AbortSignal): Promise<EngineWord[]> {
      if (signal?.aborted) throw stopped();
      const { worker, died } = await start();
      if (signal?.aborted) throw stopped();
      const aborted = Promise.withResolvers<never>();
      const abort = () => aborted.reject(stopped());
      aborted.promise.catch(() => undefined);
      signal?.addEventListener('abort', abort, { once: true });
      try {
        const recognised = recogniseIn(worker, image, segmentation, signal);
        // Of a page that was given up nobody waits for the end, which is a failure.
        recognised.catch(() => undefined);
        return await Promise.race([recognised, died, aborted.promise]);
      } catch (error) {
        // A thread that is in the middle of a page, or that failed, is not used again.
        await end();
        throw error instanceof Error ? error : new Error(String(error));
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    close: end,
  };
}

interface Thread {
  worker: Worker;
  /** Rejected when the thread fails as a whole. */
  died: Promise<never>;
}

async function startThread(look: Look): Promise<Thread> {
  const worker = await createWorker('vie', LSTM_ONLY, {
    langPath: modelFolder(look),
    cacheMethod: 'none',
    gzip: true,
    // What goes wrong rejects the promise of the job; without a handler the library throws it a second time.
    errorHandler: () => undefined,
  });
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => undefined);
  const thread = (worker as unknown as { worker: NodeJS.EventEmitter }).worker;
  thread.on('error', reject);
  return { worker, died };
}

async function recogniseIn(
  worker: Worker,
  image: GreyImage,
  segmentation: Segmentation,
  signal: AbortSignal | undefined,
): Promise<EngineWord[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: String(segmentation) as PSM,
    // White letters on black are not looked for: it doubles the time of doubtful lines.
    tessedit_do_invert: '0',
    // What the library remarks on a picture goes nowhere: it would go to the console.
    debug_file: '/dev/null',
    user_defined_dpi: String(Math.round(image.dpi)),
  });
  const png = await pngOf(image);
  // A message to a thread that has ended would be a failure that nobody can catch.
  if (signal?.aborted) throw stopped();
  const { data } = await worker.recognize(png, {}, { text: false, blocks: false, hocr: true });
  return wordsOfHocr(data.hocr ?? '');
}
