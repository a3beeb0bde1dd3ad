import {
  getRestorer
} from "./chunk-XZBACXXL.mjs";
import "./chunk-K6AQT5FY.mjs";
import "./chunk-FEQUL43B.mjs";

// app/cli/restore.ts
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

// app/cli/restore-blocks.ts
var ENOUGH = 2e3;
var LONGEST = 64e3;
async function* blocksOf(chunks) {
  let held = "";
  for await (const chunk of chunks) {
    held += String(chunk);
    for (; ; ) {
      const end = endOf(held);
      if (end === 0) break;
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== "") yield held;
}
function endOf(text) {
  const paragraph = /\n[ \t\r]*\n/g;
  paragraph.lastIndex = ENOUGH;
  const found = paragraph.exec(text.slice(0, LONGEST));
  if (found) return found.index + found[0].length;
  if (text.length <= LONGEST) return 0;
  const line = text.lastIndexOf("\n", LONGEST - 1);
  if (line > 0) return line + 1;
  const space = text.lastIndexOf(" ", LONGEST - 1);
  if (space > 0) return space + 1;
  const code = text.charCodeAt(LONGEST - 1);
  return code >= 55296 && code <= 56319 ? LONGEST - 1 : LONGEST;
}

// app/cli/restore.ts
var ENOUGH_WORDS = 200;
async function restore(args) {
  const json = args.includes("--json");
  const file = args.find((one) => !one.startsWith("--"));
  if (file !== void 0) {
    const refusal = await refusalOf(file);
    if (refusal) {
      process.stderr.write(`${file}: ${refusal}
`);
      return 2;
    }
  }
  const restorer = await getRestorer();
  const input = file === void 0 ? process.stdin : createReadStream(file);
  const write = writer();
  const kindOf = kindFinder(restorer);
  try {
    for await (const block of blocksOf(input.setEncoding("utf8"))) {
      const lines = block.split("\n");
      const kind = kindOf(lines);
      if (!json) await write(restorer.restoreText(block, { kind }));
      else {
        if (lines.at(-1) === "") lines.pop();
        const words = restorer.restoreLines(lines, { kind });
        await write(words.map((line) => `${JSON.stringify(line)}
`).join(""));
      }
      if (write.closed()) break;
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${file ?? "\u0111\u1EA7u v\xE0o"}: kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c (${error.code ?? "l\u1ED7i"}).
`);
    return 2;
  }
}
async function refusalOf(file) {
  try {
    return (await stat(file)).isDirectory() ? "l\xE0 th\u01B0 m\u1EE5c, kh\xF4ng ph\u1EA3i t\u1EC7p." : null;
  } catch (error) {
    return error.code === "ENOENT" ? "kh\xF4ng c\xF3 t\u1EC7p n\xE0y." : "kh\xF4ng m\u1EDF \u0111\u01B0\u1EE3c t\u1EC7p.";
  }
}
function kindFinder(restorer) {
  let seen = [];
  let words = 0;
  let found;
  return (lines) => {
    if (found && words >= ENOUGH_WORDS) return found;
    seen.push(...lines);
    words += lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
    found = restorer.assess(seen).kind;
    if (words >= ENOUGH_WORDS) seen = [];
    return found;
  };
}
function writer() {
  let gone = false;
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    gone = true;
  });
  const write = (text) => new Promise((resolve) => {
    if (gone) resolve();
    else process.stdout.write(text, () => resolve());
  });
  return Object.assign(write, { closed: () => gone });
}
export {
  restore
};
//# sourceMappingURL=restore-WTPZFUQB.mjs.map
