import {
  modelFolder
} from "./chunk-ZZXBTUIL.mjs";
import "./chunk-MVGKVLQ6.mjs";
import "./chunk-R2ERKCBA.mjs";
import "./chunk-FDHAQEEC.mjs";
import "./chunk-7FVT7NEN.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/engine/model.ts
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
async function unpackModel() {
  const folder = await mkdtemp(join(tmpdir(), "kheo-vie-"));
  const packed = await readFile(join(modelFolder(), "vie.traineddata.gz"));
  await writeFile(join(folder, "vie.traineddata"), gunzipSync(packed));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
export {
  unpackModel
};
//# sourceMappingURL=model-KNCWJTFT.mjs.map
