import {
  root
} from "./chunk-K6AQT5FY.mjs";
import {
  createRestorer
} from "./chunk-3N5T547Z.mjs";

// app/platform/restorer.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var loading;
var modelPath = join(root, "packages/vietnamese/model/vietnamese.model");
function getRestorer() {
  loading ??= readFile(modelPath).then(createRestorer);
  return loading;
}

export {
  getRestorer
};
//# sourceMappingURL=chunk-OKF5MP7N.mjs.map
