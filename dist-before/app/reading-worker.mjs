import {
  readWhole,
  restored
} from "./chunk-BER2ASZ5.mjs";
import {
  readPlan
} from "./chunk-EL6GBYHE.mjs";
import "./chunk-XZBACXXL.mjs";
import {
  messageOf
} from "./chunk-VRHFGQH2.mjs";
import "./chunk-K6AQT5FY.mjs";
import "./chunk-DAKUUVTL.mjs";
import "./chunk-FEQUL43B.mjs";
import "./chunk-IG7TLHSM.mjs";
import {
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// app/features/readings/reading-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var noWords = "Kh\xF4ng nh\u1EADn ra ch\u1EEF n\xE0o tr\xEAn c\xE1c trang. H\xE3y qu\xE9t l\u1EA1i r\xF5 h\u01A1n (t\u1EEB 200 dpi, \u0111\u1EE7 s\xE1ng, kh\xF4ng b\u1ECB m\u1EDD) r\u1ED3i t\u1EA3i l\xEAn.";
async function read(job) {
  try {
    const source = await sourceOf(job);
    return "lines" in source ? { source, reading: readPlan(source) } : source;
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { fault: { code: error.code, forPerson: error.forPerson, message: error.message } };
    return { fault: { code: "damaged", message: messageOf(error) } };
  }
}
async function sourceOf(job) {
  if (job.kind === "file") return readWhole(job.bytes, job.name, job.names);
  const { joinPages } = await import("./src-X6U2QA6Y.mjs");
  const source = joinPages(job.pages);
  if (source.lines.every((line) => line.text.trim() === ""))
    throw new UnreadableFile("empty", "no words on any page", noWords);
  return restored(source, job.names);
}
parentPort?.postMessage(await read(workerData));
//# sourceMappingURL=reading-worker.mjs.map
