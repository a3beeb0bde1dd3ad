import {
  getRestorer
} from "./chunk-XZBACXXL.mjs";
import {
  isDamaged,
  readSource,
  restoreSource
} from "./chunk-DAKUUVTL.mjs";
import {
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// app/features/readings/whole.ts
async function readWhole(bytes, name, names = []) {
  const source = await readSource(bytes, name).catch((error) => {
    if (error instanceof UnreadableFile && error.mayBeScan) return void 0;
    throw error;
  });
  if (source && source.kind !== "pdf") return isLost(source) ? restored(source, names) : source;
  const bare = source ? pagesWithoutText(source) : [];
  if (source && !isLost(source) && bare.length === 0) return source;
  const { openScan } = await import("./src-5ZYC465L.mjs");
  const scan = await openScan(bytes, name);
  try {
    const doubtful = source && !isLost(source) ? bare : [1, ...bare];
    for (const page of source ? doubtful : []) {
      if ((await scan.kindOf(page)).hasImage) return { pages: scan.pages };
    }
    return source ? await restored(source, names) : { pages: scan.pages };
  } finally {
    await scan.close();
  }
}
var fewLetters = 40;
function pagesWithoutText({ pages, lines }) {
  const letters = new Array(pages ?? 0).fill(0);
  for (const { page, text } of lines) if (page !== null) letters[page - 1] = (letters[page - 1] ?? 0) + text.length;
  return letters.flatMap((count, index) => count < fewLetters ? index + 1 : []);
}
function isLost({ lines }) {
  return isDamaged(lines.map((line) => line.text));
}
async function restored(source, names = []) {
  return restoreSource(source, await getRestorer(), { names });
}

export {
  readWhole,
  restored
};
//# sourceMappingURL=chunk-E44EXTAA.mjs.map
