import {
  createRecogniser,
  openPages,
  pictureOf
} from "./chunk-65JABXEM.mjs";
import {
  getRestorer
} from "./chunk-XZBACXXL.mjs";
import {
  messageOf
} from "./chunk-VRHFGQH2.mjs";
import "./chunk-K6AQT5FY.mjs";
import "./chunk-ZCXTORRM.mjs";
import "./chunk-KCZ4JKUI.mjs";
import "./chunk-R2ERKCBA.mjs";
import "./chunk-DAKUUVTL.mjs";
import "./chunk-FEQUL43B.mjs";
import "./chunk-IG7TLHSM.mjs";
import {
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// app/features/readings/page-worker.ts
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
var open;
var recogniser;
var upright = { turn: { quarters: 0, degrees: 0 } };
async function fileOf({ path, name }) {
  if (open?.path === path) return open.file;
  await open?.file.close();
  open = void 0;
  const restorer = await getRestorer();
  const score = (line) => restorer.assess([line]).score;
  const file = await openPages(new Uint8Array(await readFile(path)), name, { score });
  open = { path, file };
  return file;
}
async function answer(question) {
  try {
    const file = await fileOf(question);
    if (question.wants === "picture") return { picture: await pictureOf(await file.draw(question.page), upright) };
    recogniser ??= createRecogniser({ workers: 1 });
    const { scanned, drawn } = await file.read(question.page, await recogniser);
    const picture = drawn ? pictureOf(drawn, scanned) : pictureOf(await file.draw(question.page), upright);
    return { scanned, picture: await picture };
  } catch (error) {
    return { fault: error instanceof UnreadableFile ? error.forPerson : void 0, message: messageOf(error) };
  }
}
parentPort?.on("message", async (question) => parentPort?.postMessage(await answer(question)));
//# sourceMappingURL=page-worker.mjs.map
