// app/platform/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var root = findRoot(dirname(fileURLToPath(import.meta.url)));
function findRoot(folder) {
  if (existsSync(join(folder, "database/migrations"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("the migrations are not beside the program");
  return findRoot(above);
}

export {
  root
};
//# sourceMappingURL=chunk-K6AQT5FY.mjs.map
