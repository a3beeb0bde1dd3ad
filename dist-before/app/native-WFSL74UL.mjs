import {
  pgmOf,
  wordsOfHocr
} from "./chunk-MVGKVLQ6.mjs";
import {
  stopped
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-YGAFPBMU.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/engine/native.ts
import { spawn } from "node:child_process";
var ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: "1" };
async function hasNative() {
  try {
    return /^vie$/m.test(await runTesseract(["--list-langs"], Buffer.alloc(0)));
  } catch {
    return false;
  }
}
function nativeEngine(languageData) {
  return {
    async recognise(image, segmentation, signal) {
      const data = languageData === void 0 ? [] : ["--tessdata-dir", languageData];
      const settings = ["--psm", String(segmentation), "--dpi", String(Math.round(image.dpi))];
      const written = ["-c", "tessedit_create_hocr=1", "-c", "tessedit_do_invert=0"];
      const args = ["stdin", "stdout", "-l", "vie", "--oem", "1", ...data, ...settings, ...written];
      return wordsOfHocr(await runTesseract(args, pgmOf(image), signal));
    },
    close: async () => void 0
  };
}
function runTesseract(args, input, signal) {
  const { promise, resolve, reject } = Promise.withResolvers();
  if (signal?.aborted) throw stopped();
  const child = spawn("tesseract", args, { env: ENVIRONMENT, stdio: ["pipe", "pipe", "pipe"] });
  const out = [];
  const complaints = [];
  const kill = () => child.kill("SIGKILL");
  signal?.addEventListener("abort", kill, { once: true });
  child.stdout.on("data", (piece) => out.push(piece));
  child.stderr.on("data", (piece) => complaints.push(piece));
  child.stdin.on("error", () => void 0);
  child.on("error", reject);
  child.on("close", (code) => {
    signal?.removeEventListener("abort", kill);
    if (signal?.aborted) reject(stopped());
    else if (code === 0) resolve(Buffer.concat(out).toString("utf8"));
    else reject(new Error(`tesseract ended with ${code}: ${Buffer.concat(complaints).toString("utf8").slice(0, 500)}`));
  });
  child.stdin.end(input);
  return promise;
}
export {
  hasNative,
  nativeEngine
};
//# sourceMappingURL=native-WFSL74UL.mjs.map
