import {
  readWhole,
  restored
} from "./chunk-E44EXTAA.mjs";
import {
  printTable,
  readPlan
} from "./chunk-EL6GBYHE.mjs";
import {
  getRestorer
} from "./chunk-XZBACXXL.mjs";
import "./chunk-K6AQT5FY.mjs";
import "./chunk-DAKUUVTL.mjs";
import "./chunk-FEQUL43B.mjs";
import "./chunk-IG7TLHSM.mjs";
import {
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// app/cli/read.ts
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
async function read(args) {
  const file = args.find((one) => !one.startsWith("--"));
  if (file === void 0) return 1;
  let bytes;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    const missing = error.code === "ENOENT";
    process.stderr.write(`${file}: ${missing ? "kh\xF4ng c\xF3 t\u1EC7p n\xE0y." : "kh\xF4ng m\u1EDF \u0111\u01B0\u1EE3c t\u1EC7p."}
`);
    return 2;
  }
  try {
    const whole = await readWhole(bytes, basename(file));
    const reading = readPlan("lines" in whole ? whole : await recognised(bytes, file));
    process.stdout.write(args.includes("--json") ? `${JSON.stringify(reading, null, 2)}
` : printTable(reading));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`${file}: ${error.forPerson}
`);
    return 2;
  }
}
async function recognised(bytes, file) {
  const { createRecogniser, readScan } = await import("./src-5ZYC465L.mjs");
  const recogniser = await createRecogniser();
  const onPage = (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u0110\xE3 \u0111\u1ECDc ${done}/${total} trang${done === total ? "\n" : ""}`);
  };
  try {
    const restorer = await getRestorer();
    const score = (line) => restorer.assess([line]).score;
    return await restored(await readScan(bytes, basename(file), { recogniser, score, onPage }));
  } finally {
    await recogniser.close();
  }
}
export {
  read
};
//# sourceMappingURL=read-AD4VAMBI.mjs.map
