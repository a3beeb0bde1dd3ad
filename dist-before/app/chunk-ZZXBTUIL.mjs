import {
  pgmOf,
  wordsOfHocr
} from "./chunk-MVGKVLQ6.mjs";
import {
  stopped
} from "./chunk-R2ERKCBA.mjs";

// packages/scanned-pages/src/engine/javascript.ts
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker } from "tesseract.js";
var LSTM_ONLY = 1;
var MODEL = "4.0.0_best_int";
function modelFolder() {
  const require2 = createRequire(import.meta.url);
  return join(dirname(require2.resolve("@tesseract.js-data/vie/package.json")), MODEL);
}
function javascriptEngine() {
  let starting;
  const start = () => {
    starting ??= startThread();
    return starting;
  };
  const end = async () => {
    const ending = starting;
    starting = void 0;
    await ending?.then(({ worker }) => worker.terminate()).catch(() => void 0);
  };
  return {
    async recognise(image, segmentation, signal) {
      if (signal?.aborted) throw stopped();
      const { worker, died } = await start();
      if (signal?.aborted) throw stopped();
      const aborted = Promise.withResolvers();
      const abort = () => aborted.reject(stopped());
      aborted.promise.catch(() => void 0);
      signal?.addEventListener("abort", abort, { once: true });
      try {
        const recognised = recogniseIn(worker, image, segmentation, signal);
        recognised.catch(() => void 0);
        return await Promise.race([recognised, died, aborted.promise]);
      } catch (error) {
        await end();
        throw error instanceof Error ? error : new Error(String(error));
      } finally {
        signal?.removeEventListener("abort", abort);
      }
    },
    close: end
  };
}
async function startThread() {
  const worker = await createWorker("vie", LSTM_ONLY, {
    langPath: modelFolder(),
    cacheMethod: "none",
    gzip: true,
    // What goes wrong rejects the promise of the job; without a handler the library throws it a second time.
    errorHandler: () => void 0
  });
  const { promise: died, reject } = Promise.withResolvers();
  died.catch(() => void 0);
  const thread = worker.worker;
  thread.on("error", reject);
  return { worker, died };
}
async function recogniseIn(worker, image, segmentation, signal) {
  await worker.setParameters({
    tessedit_pageseg_mode: String(segmentation),
    // White letters on black are not looked for: it doubles the time of doubtful lines.
    tessedit_do_invert: "0",
    // What the library remarks on a picture goes nowhere: it would go to the console.
    debug_file: "/dev/null",
    user_defined_dpi: String(Math.round(image.dpi))
  });
  if (signal?.aborted) throw stopped();
  const { data } = await worker.recognize(pgmOf(image), {}, { text: false, blocks: false, hocr: true });
  return wordsOfHocr(data.hocr ?? "");
}

export {
  modelFolder,
  javascriptEngine
};
//# sourceMappingURL=chunk-ZZXBTUIL.mjs.map
