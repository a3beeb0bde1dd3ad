import {
  LineList,
  UnreadableFile,
  requireWanted,
  requireWithin
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/source/pdf/read-pdf.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// packages/official-document/src/source/pdf/fonts.ts
var BOLD = /bold|black|heavy|demi/i;
var ITALIC = /italic|oblique/i;
var SHORT_BOLD = /[-,](bd|b)(i|it)?$/i;
var SHORT_ITALIC = /[-,](bd|b)?(i|it|obl)$/i;
var USUAL_SCALE = 1e-3;
var PLAIN = { bold: false, italic: false, scale: USUAL_SCALE };
var Fonts = class {
  #fonts = /* @__PURE__ */ new Map();
  get(id, page) {
    const known = this.#fonts.get(id);
    if (known !== void 0) return known;
    const font = page.commonObjs.has(id) ? describe(page.commonObjs.get(id)) : PLAIN;
    this.#fonts.set(id, font);
    return font;
  }
};
function describe(font) {
  const name = typeof font?.name === "string" ? font.name : "";
  const scale = Math.abs(Number(font?.fontMatrix?.[0] ?? USUAL_SCALE));
  return {
    bold: BOLD.test(name) || SHORT_BOLD.test(name),
    italic: ITALIC.test(name) || SHORT_ITALIC.test(name),
    scale: Number.isFinite(scale) && scale > 0 ? scale : USUAL_SCALE
  };
}

// packages/official-document/src/source/pdf/open-pdf.ts
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  VerbosityLevel as VerbosityLevel2
} from "pdfjs-dist/legacy/build/pdf.mjs";

// packages/official-document/src/source/pdf/in-process-link.ts
import { PDFWorker, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
var LinkEnd = class {
  other;
  #listeners = /* @__PURE__ */ new Set();
  #onOperators;
  /** `onOperators` is told of each piece of a list of operators that this end sends. */
  constructor(onOperators) {
    this.#onOperators = onOperators;
  }
  postMessage(message, transfer) {
    const data = copyOf(message, transfer ?? []);
    if (hasOperators(message)) this.#onOperators(message.chunk.fnArray.length);
    queueMicrotask(() => {
      for (const listener of this.other?.listeners() ?? []) listener({ data });
    });
  }
  listeners() {
    return [...this.#listeners];
  }
  addEventListener(_type, listener, options) {
    this.#listeners.add(listener);
    options?.signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }
  removeEventListener(_type, listener) {
    this.#listeners.delete(listener);
  }
  terminate() {
    this.#listeners.clear();
  }
};
function copyOf(message, transfer) {
  if (hasOperators(message)) {
    const { chunk } = message;
    return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
  }
  return structuredClone(message, { transfer });
}
function hasOperators(message) {
  const chunk = message?.chunk;
  return Array.isArray(chunk?.fnArray) && Array.isArray(chunk.argsArray);
}
function startParser(onOperators) {
  const near = new LinkEnd(() => void 0);
  const far = new LinkEnd(onOperators);
  near.other = far;
  far.other = near;
  WorkerMessageHandler.initializeFromPort(far);
  return PDFWorker.create({ port: near, verbosity: VerbosityLevel.ERRORS });
}

// packages/official-document/src/source/pdf/unpacking.ts
import { constants, inflateSync } from "node:zlib";

// packages/official-document/src/source/pdf/character-maps.ts
var WIDEST_RANGE = 65536;
var MOST_CODES = 1e6;
var SECTION = /begin(?:bf|cid|notdef)range/;
var TOKEN = /<([^>]*)>?|\[[^\]]*\]?|[^\s<[]+/g;
function mayMapCodes(stream) {
  return SECTION.test(stream);
}
function requireFittingRanges(stream) {
  let codes = 0;
  for (const section of stream.split(SECTION).slice(1)) {
    const tokens = section.matchAll(TOKEN);
    for (; ; ) {
      const low = codeOf(tokens.next().value);
      const high = codeOf(tokens.next().value);
      if (low === void 0 || high === void 0 || tokens.next().done) break;
      codes += Math.max(0, high - low);
      if (high - low > WIDEST_RANGE || codes > MOST_CODES) {
        throw new UnreadableFile("damaged", `a character map runs from ${low} to ${high}`);
      }
    }
  }
}
function codeOf(token) {
  const digits = token?.[1]?.replace(/[^0-9A-Fa-f]/g, "");
  if (digits === void 0) return void 0;
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return even === "" ? 0 : Number.parseInt(even.slice(-8), 16);
}

// packages/official-document/src/source/pdf/unpacking.ts
var MEGABYTE = 1024 * 1024;
var LARGEST_CONTENT = 16 * MEGABYTE;
var LARGEST_STREAM = 64 * MEGABYTE;
var LARGEST_MAP = 4 * MEGABYTE;
var LARGEST_OPAQUE = MEGABYTE;
var MOST_STREAMS = 1e5;
var DICTIONARY_REACH = 2e3;
var PACKING = /\/(Fl|FlateDecode|LZW|LZWDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|RL|RunLengthDecode)\b/g;
var OPAQUE = /\/(LZW|LZWDecode)\b|\/Filter\s+\d|#[0-9A-Fa-f]{2}/;
function requireModestStreams(bytes, { limits }) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  let opaque = 0;
  let marks = 0;
  let end = -1;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    marks += 1;
    requireWithin(MOST_STREAMS, marks, "streams");
    const dictionary = dictionaryBefore(file, at);
    const isImage = /\/Subtype\s*\/Image\b/.test(dictionary);
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
    const isContent = !/\/(Type|Subtype|Length1|FunctionType)\b/.test(dictionary);
    const unpacked = unpack(file.subarray(start), isContent ? LARGEST_CONTENT : LARGEST_STREAM);
    const isInside = start <= end;
    if (!isInside) end = endOfStream(file, start);
    if (!isImage) {
      total += unpacked?.length ?? 0;
      if (unpacked !== void 0) requireSoundMap(unpacked);
      else if (!isInside) requireSoundMap(file.subarray(start, end));
    }
    if (!isImage && !isInside && ((dictionary.match(PACKING)?.length ?? 0) > 1 || OPAQUE.test(dictionary))) {
      opaque += end - start;
    }
    if (total > limits.unpackedBytes || opaque > LARGEST_OPAQUE) {
      throw new UnreadableFile("zip-bomb", `streams unpack to ${total} bytes and more`);
    }
  }
}
function endOfStream(file, start) {
  const end = file.indexOf("endstream", start);
  return end < 0 ? file.length : end;
}
function dictionaryBefore(file, at) {
  const before = file.toString("latin1", Math.max(0, at - DICTIONARY_REACH), at);
  return before.slice(before.lastIndexOf("obj") + 3);
}
function requireSoundMap(stream) {
  if (stream.length > LARGEST_MAP) return;
  const text = stream.toString("latin1");
  if (mayMapCodes(text)) requireFittingRanges(text);
}
function unpack(packed, largest) {
  if (((packed[0] ?? 0) & 15) !== 8) return void 0;
  try {
    return inflateSync(packed, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") {
      throw new UnreadableFile("zip-bomb", `a stream unpacks to more than ${largest} bytes`, void 0, {
        cause: error
      });
    }
    return void 0;
  }
}

// packages/official-document/src/source/pdf/open-pdf.ts
var OperatorCount = class {
  #reject;
  /** Rejected with `UnreadableFile` `too-large` once there are too many. */
  tooMany;
  #onPage = 0;
  #inAll = 0;
  constructor() {
    const { promise, reject } = Promise.withResolvers();
    this.tooMany = promise;
    this.#reject = reject;
    promise.catch(() => void 0);
  }
  startPage() {
    this.#onPage = 0;
  }
  add(count) {
    this.#onPage += count;
    this.#inAll += count;
    if (this.#onPage <= MOST_OPERATORS_OF_PAGE && this.#inAll <= MOST_OPERATORS) return;
    this.#reject(new UnreadableFile("too-large", `${this.#onPage} operators on a page, ${this.#inAll} in all`));
  }
};
var MOST_OPERATORS_OF_PAGE = 25e4;
var MOST_OPERATORS = 1e7;
var END_MARK_REACH = 2048;
async function openPdf(bytes, context, pictures = {}) {
  const tail = Buffer.from(bytes.subarray(-END_MARK_REACH)).toString("latin1");
  if (!tail.includes("%%EOF")) throw new UnreadableFile("truncated", "the PDF has no end mark");
  requireModestStreams(bytes, context);
  const operators = new OperatorCount();
  const parser = startParser((count) => operators.add(count));
  const task = getDocument({
    worker: parser,
    // The library takes the bytes over, so it is given its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel2.ERRORS,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    ...pictures
  });
  try {
    const document = await task.promise;
    requireWithin(context.limits.pages, document.numPages, "pages");
    return { document, parser, operators };
  } catch (error) {
    await task.destroy();
    parser.destroy();
    throw explain(error);
  }
}
async function closePdf({ document, parser }) {
  await document.loadingTask.destroy();
  parser.destroy();
}
function explain(error) {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof PasswordException) return new UnreadableFile("encrypted", "the PDF has a password");
  const reason = error instanceof Error ? error.message : String(error);
  const kind = error instanceof InvalidPDFException ? "no valid PDF" : "the PDF cannot be opened";
  return new UnreadableFile("damaged", `${kind}: ${reason}`, void 0, { cause: error });
}

// packages/official-document/src/source/pdf/columns.ts
var NARROWEST_GUTTER = 2;
var SIDE_BY_SIDE = 0.3;
var WIDEST_BREAK = { left: 2.2, right: 9 };
function inReadingOrder(segments) {
  const ordered = [];
  let region;
  const flush = () => {
    if (region !== void 0) ordered.push(...region.left, ...region.right);
    region = void 0;
  };
  for (const band of bandsOf(segments)) {
    const gutters = guttersOf(band);
    const [gutter] = gutters;
    if (gutters.length === 1 && gutter !== void 0) {
      const shared = region === void 0 ? void 0 : overlap(region.gutter, gutter);
      if (region === void 0 || region.rightOnly || shared === void 0) {
        flush();
        region = { gutter, left: [], right: [], rightOnly: false };
      } else {
        region.gutter = shared;
      }
      addToSides(region, band);
    } else if (region !== void 0 && gutters.length === 0 && continues(region, band)) {
      region.rightOnly ||= isRight(region, band[0]);
      addToSides(region, band);
    } else {
      flush();
      ordered.push(...band);
    }
  }
  flush();
  return ordered;
}
function bandsOf(segments) {
  const bands = [];
  for (const segment of [...segments].sort((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    const depth = (band?.bottom ?? 0) - segment.top;
    if (band !== void 0 && depth > SIDE_BY_SIDE * (segment.bottom - segment.top)) {
      band.segments.push(segment);
      band.bottom = Math.max(band.bottom, segment.bottom);
    } else {
      bands.push({ bottom: segment.bottom, segments: [segment] });
    }
  }
  return bands.map((band) => band.segments.sort(byLine));
}
function byLine(a, b) {
  return Math.abs(a.baseline - b.baseline) <= 0.3 * Math.min(a.size, b.size) ? a.left - b.left : a.baseline - b.baseline;
}
function guttersOf(band) {
  const gutters = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const segment of [...band].sort((a, b) => a.left - b.left)) {
    if (segment.left - reach >= NARROWEST_GUTTER) gutters.push({ from: reach, to: segment.left });
    reach = reach === Number.POSITIVE_INFINITY ? segment.right : Math.max(reach, segment.right);
  }
  return gutters;
}
function overlap(a, b) {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return to - from >= NARROWEST_GUTTER ? { from, to } : void 0;
}
function isRight(region, segment) {
  return segment !== void 0 && segment.left >= region.gutter.from + NARROWEST_GUTTER && segment.right > region.gutter.to;
}
function isLeft(region, segment) {
  return segment.right <= region.gutter.to - NARROWEST_GUTTER && segment.left < region.gutter.from;
}
function addToSides(region, band) {
  for (const segment of band) {
    if (isRight(region, segment)) {
      region.right.push(segment);
      region.gutter.to = Math.min(region.gutter.to, segment.left);
    } else {
      region.left.push(segment);
      region.gutter.from = Math.max(region.gutter.from, segment.right);
    }
  }
}
function continues(region, band) {
  if (band.some((segment) => isAddressLabel(segment))) return false;
  const right = band.every((segment) => isRight(region, segment));
  const left = band.every((segment) => isLeft(region, segment));
  if (!right && !left || left && region.rightOnly) return false;
  const [first] = band;
  const last = (right ? region.right : region.left).at(-1);
  if (first === void 0 || last === void 0) return false;
  const most = right ? WIDEST_BREAK.right : WIDEST_BREAK.left;
  return first.top - last.bottom <= most * last.size;
}
function isAddressLabel({ words }) {
  return /^Kính gửi\s?:?$/u.test(`${words[0]?.text} ${words[1]?.text}`);
}

// packages/official-document/src/source/pdf/grid.ts
var NEAR = 3;
var DRAWN = 0.6;
var MOST_LINES = 300;
function findGrids(rules) {
  const lines = joinAligned(rules);
  const grids = connected(lines).map(gridFrom);
  return grids.filter((grid) => grid !== void 0).sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}
function joinAligned(rules) {
  const joined = [];
  for (const direction of ["horizontal", "vertical"]) {
    const sorted = rules.filter((rule) => rule.direction === direction).sort((a, b) => a.at - b.at || a.from - b.from);
    const groups = [];
    for (const rule of sorted) {
      const group = groups.at(-1);
      if (group?.[0] !== void 0 && rule.at - group[0].at <= NEAR / 2) group.push(rule);
      else groups.push([rule]);
    }
    for (const group of groups) {
      let current;
      for (const rule of group.sort((a, b) => a.from - b.from)) {
        if (current !== void 0 && rule.from - current.to <= NEAR) current.to = Math.max(current.to, rule.to);
        else {
          current = { ...rule };
          joined.push(current);
        }
      }
    }
  }
  return joined;
}
function connected(rules) {
  const horizontal = rules.filter((rule) => rule.direction === "horizontal").slice(0, MOST_LINES);
  const vertical = rules.filter((rule) => rule.direction === "vertical").slice(0, MOST_LINES);
  const group = /* @__PURE__ */ new Map();
  for (const across of horizontal) {
    for (const down of vertical) {
      if (!meet(across, down)) continue;
      const merged = /* @__PURE__ */ new Set([...group.get(across) ?? [across], ...group.get(down) ?? [down]]);
      for (const rule of merged) group.set(rule, merged);
    }
  }
  return [...new Set(group.values())].map((set) => [...set]);
}
function meet(across, down) {
  return down.at >= across.from - NEAR && down.at <= across.to + NEAR && across.at >= down.from - NEAR && across.at <= down.to + NEAR;
}
function gridFrom(rules) {
  const horizontal = rules.filter((rule) => rule.direction === "horizontal");
  const vertical = rules.filter((rule) => rule.direction === "vertical");
  const columns = places(vertical);
  const rows = places(horizontal);
  if (columns.length < 3 || rows.length < 2) return void 0;
  const cells = cellsOf(columns, rows, horizontal, vertical);
  return cells.length > 1 ? { columns, rows, cells } : void 0;
}
function places(rules) {
  const found = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(at);
  }
  return found;
}
function cellsOf(columns, rows, horizontal, vertical) {
  const taken = /* @__PURE__ */ new Set();
  const cells = [];
  const isOpen = (rules, at, from, to) => !isDrawn(rules, at, from, to);
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      const [top, bottom] = [rows[row] ?? 0, rows[row + 1] ?? 0];
      let columnSpan = 1;
      while (column + columnSpan + 1 < columns.length && !taken.has(`${row},${column + columnSpan}`) && isOpen(vertical, columns[column + columnSpan] ?? 0, top, bottom)) {
        columnSpan += 1;
      }
      const [left, right] = [columns[column] ?? 0, columns[column + columnSpan] ?? 0];
      let rowSpan = 1;
      while (row + rowSpan + 1 < rows.length && isOpen(horizontal, rows[row + rowSpan] ?? 0, left, right)) rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down},${column + across}`);
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}
function isDrawn(rules, at, from, to) {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= NEAR) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= DRAWN * (to - from);
}

// packages/official-document/src/source/pdf/segments.ts
var ASCENT = 0.8;
var DESCENT = 0.2;
var SAME_LINE = 0.3;
var COLUMN_GAP = 0.9;
var LONE_COLUMN_GAP = 1.2;
var TIMES_USUAL_GAP = 2.5;
var LEFT_LINE_GAP = 0.3;
var MOST_LINES_LEFT = 0.3;
var LEADING_MARK = new RegExp("^([-+*\u2022\u2013]|[ivx\\d]{1,6}(\\.\\d{1,3})*[.)]|\\p{L}[.)]|s\u1ED1\\s?:)$", "iu");
function rowsOf(words) {
  const rows = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row !== void 0 && word.baseline - row.baseline <= SAME_LINE * word.size) row.words.push(word);
    else rows.push({ baseline: word.baseline, words: [word] });
  }
  return rows.map((row) => {
    row.words.sort((a, b) => a.left - b.left);
    return row.words.filter((word, index) => !isDouble(word, row.words[index - 1]));
  });
}
function isDouble(word, before) {
  return before !== void 0 && before.text === word.text && Math.abs(before.left - word.left) < 0.15 * word.size;
}
function segmentsOf(words) {
  const rows = rowsOf(words);
  const broken = rows.filter((row) => row.some((word, index) => leavesLine(row[index - 1], word)));
  const isByColumns = broken.length <= 4 || broken.length < MOST_LINES_LEFT * rows.length;
  return rows.flatMap((row) => splitAtColumns(row, isByColumns).map(segmentFrom));
}
function leavesLine(before, word) {
  return before !== void 0 && Math.abs(word.order - before.order) > 1;
}
function segmentFrom(words) {
  const sizes = words.map((word) => word.size);
  const baselines = words.map((word) => word.baseline).sort((a, b) => a - b);
  const baseline = baselines[Math.floor(baselines.length / 2)] ?? 0;
  const size = Math.max(...sizes);
  return {
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size
  };
}
function splitAtColumns(row, isByColumns) {
  const gaps = row.slice(1).map((word, index) => word.left - (row[index]?.right ?? word.left));
  const usual = median(gaps);
  const pieces = [];
  let piece = [];
  for (const [index, word] of row.entries()) {
    const gap = gaps[index - 1] ?? 0;
    const isLeft2 = isByColumns && leavesLine(row[index - 1], word) && gap > LEFT_LINE_GAP * word.size;
    if (piece.length > 0 && (isLeft2 || isColumnGap(gap, usual, gaps.length, word.size) && !isLeadingMark(piece))) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(word);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}
function isColumnGap(gap, usual, gaps, size) {
  return gaps < 3 ? gap > LONE_COLUMN_GAP * size : gap > COLUMN_GAP * size && gap > TIMES_USUAL_GAP * usual;
}
function isLeadingMark(piece) {
  return piece.length <= 2 && LEADING_MARK.test(piece.map((word) => word.text).join(""));
}
function median(values) {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

// packages/official-document/src/source/pdf/page-lines.ts
function addPageLines(page, marks, list) {
  const grids = findGrids(marks.rules);
  const { flow, inGrids } = divide(marks.words, grids);
  const tables = [];
  const reach = reachOf(marks.words);
  const addFlow = (words) => {
    for (const segment of inReadingOrder(segmentsOf(words))) {
      list.add({ ...lineFrom(segment, page), ...centred(segment, reach) });
    }
  };
  let rest = flow;
  for (const [index, grid] of grids.entries()) {
    const words = inGrids[index];
    if (words === void 0 || words.length === 0) continue;
    const top = grid.rows[0] ?? 0;
    addFlow(rest.filter((word) => word.baseline <= top));
    rest = rest.filter((word) => word.baseline > top);
    tables.push({ table: addTable(grid, words, page, list), columns: grid.columns });
  }
  addFlow(rest);
  return tables;
}
function divide(words, grids) {
  const flow = [];
  const inGrids = grids.map(() => []);
  for (const word of words) {
    const index = grids.findIndex((grid) => contains(grid.columns, middle(word)) && contains(grid.rows, height(word)));
    (inGrids[index] ?? flow).push(word);
  }
  return { flow, inGrids };
}
function addTable(grid, words, page, list) {
  const firstLine = list.next;
  const contents = new Map(grid.cells.map((cell) => [cell, []]));
  const places2 = /* @__PURE__ */ new Map();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        places2.set(`${row},${column}`, cell);
      }
    }
  }
  for (const word of words) {
    const cell = places2.get(`${indexIn(grid.rows, height(word))},${indexIn(grid.columns, middle(word))}`);
    if (cell !== void 0) contents.get(cell)?.push(word);
  }
  const rows = Array.from({ length: grid.rows.length - 1 }, () => []);
  for (const [cell, inside] of contents) {
    const lines = rowsOf(inside).map((row) => list.add(lineFrom(segmentFrom(row), page)));
    const text = lines.map((number) => list.lines[number - 1]?.text ?? "").join("\n");
    rows[cell.row]?.push({ text, lines, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan });
  }
  return { firstLine, lastLine: list.next - 1, rows, ruled: true };
}
function lineFrom(segment, page) {
  let text = "";
  let letters = 0;
  let bold = 0;
  let italic = 0;
  const sizes = /* @__PURE__ */ new Map();
  const words = [];
  for (const [index, word] of segment.words.entries()) {
    const length = word.text.length;
    text += index === 0 || word.glued ? word.text : ` ${word.text}`;
    if (word.recognised !== void 0) {
      words.push({ text: word.text, start: text.length - length, ...word.recognised });
    }
    letters += length;
    if (word.font.bold) bold += length;
    if (word.font.italic) italic += length;
    const size = Math.round(word.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
  }
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return {
    page,
    text,
    bold: bold * 2 > letters,
    italic: italic * 2 > letters,
    size: commonest?.[0] ?? segment.size,
    box: { left: segment.left, top: segment.top, right: segment.right, bottom: segment.bottom },
    ...words.length > 0 ? { words } : {}
  };
}
function reachOf(words) {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
  }
  return { left, right };
}
function centred(segment, reach) {
  const before = segment.left - reach.left;
  const after = reach.right - segment.right;
  const width = reach.right - reach.left;
  return Math.min(before, after) > 0.04 * width && Math.abs(before - after) < 0.03 * width ? { align: "center" } : {};
}
var middle = (word) => (word.left + word.right) / 2;
var height = (word) => word.baseline - 0.3 * word.size;
function contains(places2, value) {
  return value >= (places2[0] ?? 0) && value <= (places2.at(-1) ?? 0);
}
function indexIn(places2, value) {
  return Math.max(
    0,
    Math.min(
      places2.length - 2,
      places2.findLastIndex((place) => place <= value)
    )
  );
}

// packages/official-document/src/source/pdf/page-marks.ts
import { OPS as OPS2 } from "pdfjs-dist/legacy/build/pdf.mjs";

// packages/official-document/src/source/pdf/matrix.ts
var IDENTITY = [1, 0, 0, 1, 0, 0];
function compose(outer, inner) {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
function apply([a, b, c, d, e, f], x, y) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
function matrixOf(values) {
  if (values === null || typeof values !== "object") return IDENTITY;
  const numbers = Array.from(values, Number);
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return IDENTITY;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

// packages/official-document/src/source/pdf/rules.ts
var THICKEST = 3;
var SHORTEST = 4;
var MOVE = 0;
var LINE = 1;
var CURVE = 2;
var QUADRATIC = 3;
var STEP_LENGTHS = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };
function rulesOfPath(steps, matrix, stroked) {
  const rules = [];
  for (const corners of subpaths(steps)) {
    const points = corners.map(([x, y]) => apply(matrix, x, y));
    const box = thinBox(points);
    if (box !== void 0) rules.push(box);
    else if (stroked) {
      for (const [index, point] of points.entries()) {
        const next = points[index + 1];
        const side = next === void 0 ? void 0 : thinBox([point, next]);
        if (side !== void 0) rules.push(side);
      }
    }
  }
  return rules;
}
function subpaths(steps) {
  const pieces = [];
  let piece = [];
  let curved = false;
  const finish = () => {
    if (piece.length > 1 && !curved) pieces.push(piece);
    piece = [];
    curved = false;
  };
  for (let index = 0; index < steps.length; ) {
    const step = steps[index] ?? MOVE;
    const length = STEP_LENGTHS[step] ?? 0;
    const x = steps[index + 1] ?? 0;
    const y = steps[index + 2] ?? 0;
    if (step === MOVE) {
      finish();
      piece.push([x, y]);
    } else if (step === LINE) {
      piece.push([x, y]);
    } else if (length > 0) {
      curved = true;
    } else if (piece[0] !== void 0) {
      piece.push(piece[0]);
    }
    index += 1 + length;
  }
  finish();
  return pieces;
}
function thinBox(points) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const width = right - left;
  const height2 = bottom - top;
  if (height2 <= THICKEST && width >= SHORTEST) {
    return { direction: "horizontal", at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= THICKEST && height2 >= SHORTEST) {
    return { direction: "vertical", at: (left + right) / 2, from: top, to: bottom };
  }
  return void 0;
}

// packages/official-document/src/source/pdf/text-state.ts
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
var { beginText, setFont, setGState, setCharSpacing, setWordSpacing, setHScale, setLeading } = OPS;
var { setTextRise, moveText, setLeadingMoveText, nextLine, setTextMatrix } = OPS;
var MOST_SLANT = 0.1;
var TextState = class _TextState {
  #findFont;
  #font = { bold: false, italic: false, scale: 1e-3 };
  #size = 0;
  #letterSpacing = 0;
  #wordSpacing = 0;
  #stretch = 1;
  #leading = 0;
  #rise = 0;
  #matrix = IDENTITY;
  #page = IDENTITY;
  #onPage;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  constructor(findFont) {
    this.#findFont = findFont;
  }
  copy() {
    const copy = new _TextState(this.#findFont);
    copy.#font = this.#font;
    copy.#size = this.#size;
    copy.#letterSpacing = this.#letterSpacing;
    copy.#wordSpacing = this.#wordSpacing;
    copy.#stretch = this.#stretch;
    copy.#leading = this.#leading;
    copy.#rise = this.#rise;
    copy.#matrix = this.#matrix;
    copy.#x = this.#x;
    copy.#y = this.#y;
    copy.#lineX = this.#lineX;
    copy.#lineY = this.#lineY;
    return copy;
  }
  /** Takes in an operator that changes the state; others are ignored. */
  change(operator, values) {
    const first = Number(values[0]);
    switch (operator) {
      case beginText:
        this.#setMatrix(IDENTITY);
        break;
      case setFont:
        this.#setFont(values[0], values[1]);
        break;
      case setGState:
        this.#setFromGraphicsState(values[0]);
        break;
      case setCharSpacing:
        this.#letterSpacing = first;
        break;
      case setWordSpacing:
        this.#wordSpacing = first;
        break;
      case setHScale:
        this.#stretch = first / 100;
        break;
      case setLeading:
        this.#leading = -first;
        break;
      case setTextRise:
        this.#rise = first;
        break;
      case moveText:
        this.#move(first, Number(values[1]));
        break;
      case setLeadingMoveText:
        this.#leading = Number(values[1]);
        this.#move(first, Number(values[1]));
        break;
      case nextLine:
        this.#move(0, this.#leading);
        break;
      case setTextMatrix:
        this.#setMatrix(matrixOf(typeof values[0] === "number" ? values : values[0]));
        break;
    }
  }
  /** Places glyphs from where the pen stands, and moves it on. */
  show(glyphs, page, place) {
    if (!Array.isArray(glyphs)) return;
    const matrix = this.#matrixOn(page);
    const quarter = quarterOf(matrix, this.#size);
    const size = Math.abs(this.#size) * Math.hypot(matrix[2], matrix[3]);
    const direction = this.#size < 0 ? -1 : 1;
    const y = this.#y + this.#rise;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        this.#x -= glyph / 1e3 * this.#size * this.#stretch;
        continue;
      }
      const spacing = (glyph.isSpace === true ? this.#wordSpacing : 0) + this.#letterSpacing;
      const start = apply(matrix, this.#x, y);
      this.#x += (Number(glyph.width ?? 0) * this.#font.scale * this.#size + spacing * direction) * this.#stretch;
      const end = apply(matrix, this.#x, y);
      if (!Number.isFinite(start.x + start.y + end.x + size)) continue;
      const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
      const [left, right] = start.x <= end.x ? [start.x, end.x] : [end.x, start.x];
      place({ text, left, right, baseline: start.y, size, font: this.#font }, quarter);
    }
  }
  /** Where the text matrix leads on the page; many pieces of text in a row share it. */
  #matrixOn(page) {
    if (this.#page !== page || this.#onPage === void 0) {
      this.#page = page;
      this.#onPage = compose(page, this.#matrix);
    }
    return this.#onPage;
  }
  #move(x, y) {
    this.#lineX += x;
    this.#lineY += y;
    this.#x = this.#lineX;
    this.#y = this.#lineY;
  }
  #setMatrix(matrix) {
    this.#matrix = matrix;
    this.#onPage = void 0;
    this.#x = 0;
    this.#y = 0;
    this.#lineX = 0;
    this.#lineY = 0;
  }
  #setFont(id, size) {
    if (typeof id === "string") this.#font = this.#findFont(id);
    if (typeof size === "number") this.#size = size;
  }
  /** A graphics state may bring a font of its own. */
  #setFromGraphicsState(entries) {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === "Font" && Array.isArray(entry[1]))
        this.#setFont(entry[1][0], entry[1][1]);
    }
  }
};
function quarterOf(matrix, size) {
  const sign = size < 0 ? -1 : 1;
  const quarters = Math.atan2(matrix[1] * sign, matrix[0] * sign) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > MOST_SLANT ? void 0 : (nearest + 4) % 4;
}

// packages/official-document/src/source/pdf/window.ts
var TOLERANCE = 2;
function narrow(window, bounds, matrix) {
  if (!ArrayBuffer.isView(bounds) && !Array.isArray(bounds)) return window;
  const [x1, y1, x2, y2] = Array.from(bounds, Number);
  if (x1 === void 0 || y1 === void 0 || x2 === void 0 || y2 === void 0) return window;
  const corners = [apply(matrix, x1, y1), apply(matrix, x2, y1), apply(matrix, x1, y2), apply(matrix, x2, y2)];
  if (!corners.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return window;
  return {
    left: Math.max(window.left, Math.min(...corners.map(({ x }) => x))),
    top: Math.max(window.top, Math.min(...corners.map(({ y }) => y))),
    right: Math.min(window.right, Math.max(...corners.map(({ x }) => x))),
    bottom: Math.min(window.bottom, Math.max(...corners.map(({ y }) => y)))
  };
}
function isSeen({ left, top, right, bottom }, x, y) {
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}

// packages/official-document/src/source/pdf/words.ts
var SPACE_GAP = 0.15;
var WIDEST_KERNING = 0.6;
var SAME_LINE2 = 0.1;
var SUPERSCRIPT_RISE = { least: 0.12, most: 0.65 };
var SUPERSCRIPT_SIZE = 0.87;
var SUPERSCRIPTS = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079";
var WordCollector = class {
  words = [];
  #current;
  add(letter) {
    const current = this.#current;
    if (letter.text.trim() === "") {
      this.#current = void 0;
      return;
    }
    const touches = current !== void 0 && Math.abs(letter.baseline - current.baseline) <= SAME_LINE2 * letter.size && letter.left - current.right <= SPACE_GAP * letter.size && current.right - letter.left <= WIDEST_KERNING * letter.size;
    if (touches && current.font === letter.font && Math.abs(current.size - letter.size) < 0.5) {
      current.text += letter.text;
      current.right = letter.right;
      return;
    }
    this.#current = { ...letter, glued: touches, order: this.words.length };
    this.words.push(this.#current);
  }
};
function lowerSuperscripts(words) {
  for (const [index, word] of words.entries()) {
    if (!/^\d{1,3}[,)]?$/.test(word.text)) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const host = [before, after].find((candidate) => candidate !== void 0 && isRaisedBeside(word, candidate));
    if (host === void 0) continue;
    word.text = word.text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
    word.baseline = host.baseline;
    word.size = host.size;
    if (host === before) word.glued = true;
  }
}
function isRaisedBeside(word, host) {
  const rise = (host.baseline - word.baseline) / host.size;
  const gap = Math.max(word.left - host.right, host.left - word.right) / host.size;
  return word.size <= host.size * SUPERSCRIPT_SIZE && rise >= SUPERSCRIPT_RISE.least && rise <= SUPERSCRIPT_RISE.most && gap > -0.2 && gap < 0.5;
}

// packages/official-document/src/source/pdf/page-marks.ts
var STROKES = /* @__PURE__ */ new Set([OPS2.stroke, OPS2.closeStroke, OPS2.fillStroke, OPS2.eoFillStroke, OPS2.closeFillStroke]);
var FILLS = /* @__PURE__ */ new Set([OPS2.fill, OPS2.eoFill]);
var { save, restore, clip, eoClip, transform, constructPath, showText } = OPS2;
var { paintFormXObjectBegin, paintFormXObjectEnd } = OPS2;
var MOST_RULES = 2e4;
async function readPageMarks(page, fonts) {
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const findFont = (id) => fonts.get(id, page);
  const look = (rotation) => {
    const { transform: base, width, height: height2 } = page.getViewport({ scale: 1, rotation });
    const walk = new PageWalk(matrixOf(base), { left: 0, top: 0, right: width, bottom: height2 }, findFont);
    walk.follow(operators);
    lowerSuperscripts(walk.collector.words);
    return { turns: walk.turns, marks: { words: walk.collector.words, rules: walk.rules, width, height: height2 } };
  };
  const upright = look(page.rotate);
  return upright.turns === 0 ? upright.marks : look(page.rotate - upright.turns * 90).marks;
}
var PageWalk = class {
  collector = new WordCollector();
  rules = [];
  #turned = [0, 0, 0, 0];
  #saved = [];
  #pen;
  #isClipping = false;
  constructor(matrix, window, findFont) {
    this.#pen = { matrix, window, text: new TextState(findFont) };
  }
  /** Quarter turns clockwise in which most letters stand. */
  get turns() {
    return this.#turned.indexOf(Math.max(...this.#turned));
  }
  follow({ fnArray, argsArray }) {
    for (let index = 0; index < fnArray.length; index += 1) {
      const values = argsArray[index];
      this.#step(fnArray[index] ?? 0, Array.isArray(values) ? values : []);
    }
  }
  #step(operator, values) {
    const pen = this.#pen;
    switch (operator) {
      case save:
        this.#enter();
        break;
      case restore:
      case paintFormXObjectEnd:
        this.#pen = this.#saved.pop() ?? pen;
        break;
      case transform:
        pen.matrix = compose(pen.matrix, matrixOf(values));
        break;
      case paintFormXObjectBegin:
        this.#enter();
        this.#pen.matrix = compose(pen.matrix, matrixOf(values[0]));
        this.#pen.window = narrow(pen.window, values[1], this.#pen.matrix);
        break;
      case clip:
      case eoClip:
        this.#isClipping = true;
        break;
      case constructPath:
        this.#draw(values);
        break;
      case showText:
        pen.text.show(values[0], pen.matrix, this.#place);
        break;
      default:
        pen.text.change(operator, values);
    }
  }
  #enter() {
    this.#saved.push(this.#pen);
    this.#pen = { ...this.#pen, text: this.#pen.text.copy() };
  }
  /** A path: `[painting operator, [steps], bounds]`. After a clip operator it bounds what is seen from here on. */
  #draw(values) {
    const painting = Number(values[0]);
    const steps = values[1]?.[0];
    const stroked = STROKES.has(painting);
    if ((stroked || FILLS.has(painting)) && steps instanceof Float32Array && this.rules.length < MOST_RULES) {
      this.rules.push(...rulesOfPath(steps, this.#pen.matrix, stroked));
    }
    if (this.#isClipping && steps instanceof Float32Array) {
      this.#pen.window = narrow(this.#pen.window, values[2], this.#pen.matrix);
    }
    this.#isClipping = false;
  }
  #place = (letter, quarter) => {
    const middle2 = (letter.left + letter.right) / 2;
    if (quarter === void 0 || !isSeen(this.#pen.window, middle2, letter.baseline - 0.3 * letter.size)) return;
    this.#turned[quarter] = (this.#turned[quarter] ?? 0) + 1;
    if (quarter === 0) this.collector.add(letter);
  };
};

// packages/official-document/src/source/pdf/read-pdf.ts
var SAME_COLUMN = 3;
var MOST_LINES_BETWEEN = 6;
async function readPdf(bytes, context) {
  const pdf = await openPdf(bytes, context);
  try {
    return await readPages(pdf, context);
  } finally {
    await closePdf(pdf);
  }
}
async function readPages({ document, operators }, context) {
  const list = new LineList(context);
  const fonts = new Fonts();
  const tables = [];
  const pageSizes = [];
  let last;
  for (let number = 1; number <= document.numPages; number += 1) {
    await nextTurn();
    requireWanted(context);
    operators.startPage();
    const page = await document.getPage(number);
    const { width, height: height2 } = page.getViewport({ scale: 1 });
    pageSizes.push({ width, height: height2 });
    const marks = await Promise.race([readPageMarks(page, fonts), operators.tooMany]);
    const found = addPageLines(number, marks, list);
    page.cleanup();
    const [first] = found;
    if (first !== void 0 && last !== void 0 && goesOn(last, first)) first.table.continued = true;
    tables.push(...found.map(({ table }) => table));
    last = found.at(-1);
  }
  return { kind: "pdf", pages: document.numPages, pageSizes, lines: list.lines, tables };
}
function goesOn(before, after) {
  return after.table.firstLine - before.table.lastLine - 1 <= MOST_LINES_BETWEEN && before.columns.length === after.columns.length && before.columns.every((place, index) => Math.abs(place - (after.columns[index] ?? 0)) <= SAME_COLUMN);
}

export {
  Fonts,
  openPdf,
  closePdf,
  findGrids,
  addPageLines,
  readPageMarks,
  readPdf,
  goesOn
};
//# sourceMappingURL=chunk-KCZ4JKUI.mjs.map
