import {
  addPageLines,
  findGrids
} from "./chunk-KCZ4JKUI.mjs";
import {
  SCAN_LIMITS,
  requireBytes,
  requireCharacters,
  requireWanted
} from "./chunk-R2ERKCBA.mjs";
import {
  fold,
  isSyllable,
  readSource
} from "./chunk-772S62ZE.mjs";
import {
  LIMITS,
  LineList,
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/choose-lines.ts
var SAME = { height: 0.5, width: 0.5 };
var BETTER = 0.03;
function chooseLines(layer, scanned, score) {
  const places = scanned.lines.map((line) => placeOnPaper(line, scanned));
  const matches = layer.map((line) => places.findIndex((place) => isSameLine(line.box, place)));
  const taken = /* @__PURE__ */ new Map();
  for (const [index, match] of matches.entries()) {
    if (match >= 0) taken.set(match, [...taken.get(match) ?? [], index]);
  }
  let fromLayer = 0;
  const lines = scanned.lines.map((line, index) => {
    const mine = taken.get(index) ?? [];
    const text = mine.map((each) => layer[each]?.text ?? "").join(" ");
    if (text.trim() === "" || score(line.text) > score(text) + BETTER) return line;
    fromLayer += 1;
    const { words: _, ...rest } = line;
    return { ...rest, text };
  });
  const { order, numbers } = withLayerOnly(layer, matches, lines.length);
  const tables = scanned.tables.map((table) => ({
    ...table,
    firstLine: numbers[table.firstLine - 1] ?? table.firstLine,
    lastLine: numbers[table.lastLine - 1] ?? table.lastLine,
    rows: table.rows.map(
      (row) => row.map((cell) => {
        const own = cell.lines.map((number) => numbers[number - 1] ?? number);
        const text = cell.lines.map((number) => lines[number - 1]?.text ?? "").join("\n");
        return { ...cell, lines: own, text };
      })
    )
  }));
  const all = order.flatMap((entry) => {
    const line = entry.from === "scan" ? lines[entry.index] : layer[entry.index];
    return line === void 0 ? [] : [line];
  });
  return { ...scanned, lines: all, tables, fromLayer: fromLayer + all.length - lines.length };
}
function withLayerOnly(layer, matches, count) {
  const behind = /* @__PURE__ */ new Map();
  let last = -1;
  for (const [index, match] of matches.entries()) {
    if (match >= 0) last = match;
    else if (layer[index]?.text.trim() !== "") behind.set(last, [...behind.get(last) ?? [], index]);
  }
  const order = [];
  const numbers = [];
  for (let index = -1; index < count; index += 1) {
    if (index >= 0) {
      order.push({ from: "scan", index });
      numbers.push(order.length);
    }
    for (const only of behind.get(index) ?? []) order.push({ from: "layer", index: only });
  }
  return { order, numbers };
}
function placeOnPaper({ box }, { width, height, turn }) {
  if (box === void 0 || turn.degrees === 0) return box;
  const radians = -turn.degrees * Math.PI / 180;
  const x = (box.left + box.right) / 2 - width / 2;
  const y = (box.top + box.bottom) / 2 - height / 2;
  const middleX = x * Math.cos(radians) - y * Math.sin(radians) + width / 2;
  const middleY = x * Math.sin(radians) + y * Math.cos(radians) + height / 2;
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  return {
    left: middleX - halfWidth,
    right: middleX + halfWidth,
    top: middleY - halfHeight,
    bottom: middleY + halfHeight
  };
}
function isSameLine(a, b) {
  if (a === void 0 || b === void 0) return false;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return high >= SAME.height * Math.min(a.bottom - a.top, b.bottom - b.top) && wide >= SAME.width * Math.min(a.right - a.left, b.right - b.left);
}

// packages/scanned-pages/src/join-pages.ts
var SAME_COLUMN = 8;
var MOST_LINES_BETWEEN = 6;
function joinPages(pages) {
  const lines = [];
  const tables = [];
  const pageSizes = [];
  let last;
  for (const page of [...pages].sort((a, b) => a.page - b.page)) {
    const before = lines.length;
    for (const line of page.lines) lines.push({ ...line, page: page.page, number: lines.length + 1 });
    pageSizes[page.page - 1] = { width: page.width, height: page.height };
    for (const [index, found] of page.tables.entries()) {
      const table = renumbered(found, before);
      if (index === 0 && last !== void 0 && goesOn(last, { table, columns: found.columns })) table.continued = true;
      tables.push(table);
      last = { table, columns: found.columns };
    }
  }
  return { kind: "scan", pages: pageSizes.length, pageSizes: Array.from(pageSizes, sizeOrA4), lines, tables };
}
function sizeOrA4(size) {
  return size ?? { width: 595, height: 842 };
}
function renumbered({ columns: _, ...table }, by) {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map((line) => line + by) })));
  return { ...table, rows, firstLine: table.firstLine + by, lastLine: table.lastLine + by };
}
function goesOn(before, after) {
  const [start, next] = [before.columns[0] ?? 0, after.columns[0] ?? 0];
  return after.table.firstLine - before.table.lastLine - 1 <= MOST_LINES_BETWEEN && before.columns.length > 0 && before.columns.length === after.columns.length && before.columns.every(
    (place, index) => Math.abs(place - start - ((after.columns[index] ?? 0) - next)) <= SAME_COLUMN
  );
}

// packages/scanned-pages/src/source/open-scan.ts
var PDF_MARK_REACH = 1024;
var PICTURES = ["89504e47", "ffd8ff", "49492a00", "4d4d002a"];
function isPicture(bytes) {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return PICTURES.some((mark) => start.startsWith(mark));
}
async function openScan(bytes, name, options = {}) {
  const limits = { ...SCAN_LIMITS, ...options.limits };
  requireBytes(bytes, limits);
  requireWanted(options.signal);
  if (isPicture(bytes)) return (await import("./picture-scan-JWHXQ7UO.mjs")).openPictures(bytes, limits);
  if (Buffer.from(bytes.subarray(0, PDF_MARK_REACH)).includes("%PDF-")) {
    return (await import("./pdf-scan-27ONG3O4.mjs")).openPdfScan(bytes, limits, options.signal);
  }
  throw new UnreadableFile(
    "unsupported",
    `${name} is no PDF, PNG, JPEG or TIFF`,
    "T\u1EC7p kh\xF4ng ph\u1EA3i b\u1EA3n qu\xE9t \u0111\u1ECDc \u0111\u01B0\u1EE3c. H\xE3y l\u01B0u b\u1EA3n qu\xE9t th\xE0nh PDF, PNG, JPEG ho\u1EB7c TIFF r\u1ED3i t\u1EA3i l\xEAn."
  );
}

// packages/scanned-pages/src/text-pages.ts
var A4 = { width: 595, height: 842 };
function pagesOfText(text) {
  return Array.from({ length: text.pages ?? 1 }, (_, index) => {
    const page = index + 1;
    const first = text.lines.findIndex((line) => line.page === page);
    const lines = text.lines.filter((line) => line.page === page).map(({ number: _number, ...line }) => line);
    const isHere = (line) => line > first && line <= first + lines.length;
    const tables = text.tables.filter(({ firstLine }) => first >= 0 && isHere(firstLine)).map((table) => ({
      ...table,
      firstLine: table.firstLine - first,
      lastLine: table.lastLine - first,
      rows: table.rows.map(
        (row) => row.map((cell) => ({ ...cell, lines: cell.lines.map((number) => number - first) }))
      ),
      columns: []
    }));
    const size = text.pageSizes?.[index] ?? A4;
    const turn = { quarters: 0, degrees: 0 };
    return { page, lines, tables, ...size, meanConfidence: 1, blank: lines.length === 0, turn };
  });
}

// packages/scanned-pages/src/read-scan.ts
var LEAST_LETTERS = 40;
var BAD_LAYER = 0.75;
async function readScan(bytes, name, options) {
  const { onPage, atOnce = 2, recogniser, signal } = options;
  const file = await openPages(bytes, name, options);
  try {
    const characters = options.limits?.characters ?? SCAN_LIMITS.characters;
    const pages = [];
    let next = 1;
    let found = 0;
    const work = async () => {
      while (next <= file.pages) {
        const { scanned } = await file.read(next++, recogniser, signal);
        found += scanned.lines.reduce((sum, line) => sum + line.text.length, 0);
        requireCharacters(found, characters);
        pages.push(scanned);
        onPage?.(pages.length, file.pages);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, file.pages) }, work));
    if (pages.every((page) => page.lines.length === 0)) {
      throw new UnreadableFile("empty", "no page has writing", NOTHING_READ);
    }
    return joinPages(pages);
  } finally {
    await file.close();
  }
}
async function openPages(bytes, name, options) {
  const scan = await openScan(bytes, name, options);
  const layer = isPicture(bytes) ? [] : await layerOf(bytes, name, options).catch(closing(scan));
  return {
    pages: scan.pages,
    read: (page, recogniser, signal) => readPage(scan, page, layer[page - 1], recogniser, options.score, signal),
    draw: (page, signal) => scan.render(page, signal),
    close: () => scan.close()
  };
}
function closing(scan) {
  return async (error) => {
    await scan.close();
    throw error;
  };
}
var NOTHING_READ = "Kh\xF4ng nh\u1EADn ra ch\u1EEF n\xE0o trong b\u1EA3n qu\xE9t. H\xE3y qu\xE9t l\u1EA1i \u1EDF 200\u2013300 dpi, \u0111\u1EB7t gi\u1EA5y th\u1EB3ng v\xE0 \u0111\u1EE7 s\xE1ng r\u1ED3i t\u1EA3i l\xEAn.";
async function readPage(scan, number, layer, recogniser, score, signal) {
  const letters = layer?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
  const isLayer = layer !== void 0 && letters >= LEAST_LETTERS;
  const asLayer = { scanned: layer, drawn: void 0 };
  if (isLayer && (score === void 0 || meanScore(layer, score) >= BAD_LAYER)) return asLayer;
  if (isLayer && !(await scan.kindOf(number, signal)).hasImage) return asLayer;
  const drawn = await scan.render(number, signal);
  const scanned = await recogniser.recognise(drawn, signal);
  return { scanned: isLayer && score !== void 0 ? chooseLines(layer.lines, scanned, score) : scanned, drawn };
}
async function layerOf(bytes, name, { signal }) {
  try {
    const limits = { fileBytes: Number.POSITIVE_INFINITY, pages: Number.POSITIVE_INFINITY };
    return pagesOfText(await readSource(bytes, name, { limits, ...signal === void 0 ? {} : { signal } }));
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === "no-text-layer") return [];
    throw error;
  }
}
function meanScore({ lines }, score) {
  let letters = 0;
  let sum = 0;
  for (const { text } of lines) {
    letters += text.length;
    sum += score(text) * text.length;
  }
  return letters === 0 ? 1 : sum / letters;
}

// packages/scanned-pages/src/recogniser.ts
import { availableParallelism } from "node:os";

// packages/scanned-pages/src/layout/letterhead.ts
var HEAD = 0.4;
var GUTTER = 0.4;
var OPENINGS = [/^cong hoa xa hoi/, /^doc lap.{1,3}tu do/, /^dang cong san/];
function splitLetterhead(words, height) {
  const lines = Map.groupBy(words, (word) => word.line);
  let fresh = Math.max(0, ...lines.keys());
  return [...lines.values()].flatMap((line) => {
    if ((line[0]?.top ?? 0) > HEAD * height) return line;
    const folded = line.map((word) => fold(word.text));
    const start = folded.findIndex((_, index) => {
      const rest = folded.slice(index).join(" ");
      return OPENINGS.some((opening) => opening.test(rest));
    });
    if (start <= 0) return line;
    fresh += 1;
    const left = line.slice(0, start);
    const last = left.at(-1);
    const gutter = (line[start]?.left ?? 0) - GUTTER * (line[start]?.size ?? 0);
    if (last !== void 0) left[left.length - 1] = withoutSpeck(last, gutter);
    const right = line.slice(start).map((word) => ({ ...word, line: fresh, apart: true }));
    return [...left, ...right];
  });
}
function withoutSpeck(word, gutter) {
  return { ...word, text: word.text.replace(/(?<=.)[.,]$/, ""), right: Math.min(word.right, gutter) };
}

// packages/scanned-pages/src/layout/font-size.ts
var WIDTHS = [
  250,
  333,
  408,
  500,
  500,
  833,
  778,
  333,
  333,
  333,
  500,
  564,
  250,
  333,
  250,
  278,
  500,
  500,
  500,
  500,
  500,
  500,
  500,
  500,
  500,
  500,
  278,
  278,
  564,
  564,
  564,
  444,
  921,
  722,
  667,
  667,
  722,
  611,
  556,
  722,
  722,
  333,
  389,
  722,
  611,
  889,
  722,
  722,
  556,
  722,
  667,
  556,
  611,
  722,
  722,
  944,
  722,
  722,
  611,
  333,
  278,
  333,
  469,
  500,
  333,
  444,
  500,
  444,
  500,
  444,
  333,
  500,
  500,
  278,
  278,
  500,
  278,
  778,
  500,
  500,
  500,
  500,
  333,
  389,
  278,
  500,
  500,
  722,
  500,
  500,
  444
];
var BEARINGS = 0.03;
var LEAST_LETTERS2 = 3;
function fontSizeOf(words) {
  const sizes = words.filter(({ text }) => text.length >= LEAST_LETTERS2).map(({ text, left, right }) => (right - left) / Math.max(0.3, widthOf(text) - BEARINGS)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)];
}
function widthOf(text) {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "")) {
    const upper = letter !== letter.toLowerCase();
    const plain = upper ? fold(letter).toUpperCase() : letter.charCodeAt(0) < 128 ? letter : fold(letter);
    width += WIDTHS[plain.charCodeAt(0) - 32] ?? 500;
  }
  return width / 1e3;
}

// packages/scanned-pages/src/layout/page-lines.ts
var POINTS = 72;
var FONT_PER_HEIGHT = 1.04;
function layOutPage(page, ink) {
  const scale = POINTS / ink.dpi;
  const plain = { bold: false, italic: false, scale: 1 };
  const sizes = sizesOfLines(ink.words);
  const apart = /* @__PURE__ */ new Set();
  const words = ink.words.map((word, order) => {
    const box = {
      left: word.left * scale,
      top: word.top * scale,
      right: word.right * scale,
      bottom: word.bottom * scale
    };
    const placed = {
      text: word.text,
      left: box.left,
      right: box.right,
      baseline: word.baseline * scale,
      size: (sizes.get(word.line) ?? word.size * FONT_PER_HEIGHT) * scale,
      font: plain,
      glued: false,
      order,
      recognised: { confidence: word.confidence, box }
    };
    if (word.apart) apart.add(placed);
    return placed;
  });
  const list = new LineList({ limits: LIMITS, signal: void 0 });
  const marks = {
    words: inRows(words, apart),
    rules: ink.rules.map((rule) => scaled(rule, scale)),
    width: ink.width * scale,
    height: ink.height * scale
  };
  const tables = addPageLines(page, marks, list);
  return {
    lines: list.lines.map(({ number: _, ...line }) => line),
    tables: tables.map(({ table, columns }) => ({ ...table, columns }))
  };
}
function inRows(words, apart) {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline);
  let row = 0;
  let last;
  const rows = /* @__PURE__ */ new Map();
  for (const word of sorted) {
    if (last !== void 0 && word.baseline - last.baseline > 0.3 * word.size) row += 1;
    rows.set(word, row);
    last = word;
  }
  sorted.sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0) || a.left - b.left);
  return sorted.map((word, order) => ({ ...word, order: apart.has(word) ? order + sorted.length : order }));
}
function scaled({ direction, at, from, to }, scale) {
  return { direction, at: at * scale, from: from * scale, to: to * scale };
}
function sizesOfLines(words) {
  const sizes = /* @__PURE__ */ new Map();
  for (const [line, members] of Map.groupBy(words, (word) => word.line)) {
    const size = fontSizeOf(members);
    const height = members[0]?.size ?? 0;
    if (size !== void 0 && size > 0.6 * height && size < 1.7 * height) sizes.set(line, size);
  }
  return sizes;
}

// packages/scanned-pages/src/layout/roman-numerals.ts
var LOOKS_ROMAN = /^([IHVX]{1,6}|[Ll])([.,:;\-–)]?)$/;
var ROMAN = /^(X{0,2}(IX|IV|V?I{0,3}))$/;
var DARK = 140;
var BETWEEN_SERIFS = { from: 0.25, to: 0.75 };
var STEM = 0.8;
var WIDEST_STEM = 0.42;
var NARROWEST_CROSS = 0.35;
function withRomanNumerals(words, page) {
  return words.map((word, index) => {
    const match = LOOKS_ROMAN.exec(word.text);
    if (match === null) return word;
    const isFirst = words[index - 1]?.line !== word.line;
    const [, letters = "", mark = ""] = match;
    if (/[Ll]/.test(letters) && !isFirst) return word;
    const after = words[index + 1];
    const reach = after !== void 0 && after.line === word.line ? after.left - 2 : word.right + word.size * 0.4;
    const counted = countStems(page, word, reach);
    if (counted === void 0) return word;
    const text = counted.numeral + (mark === "" && isFirst && counted.dotted ? "." : mark);
    return text === word.text ? word : { ...word, text };
  });
}
function countStems(page, word, reach) {
  const top = Math.max(0, Math.round(word.top));
  const bottom = Math.min(page.height, Math.round(word.bottom));
  const left = Math.max(0, Math.round(word.left) - 2);
  const right = Math.min(page.width, Math.round(Math.max(word.right + 2, reach)));
  const height = bottom - top;
  if (height < 8 || right - left < 3) return void 0;
  const share = (from, to) => darkShare(page, left, right, top + height * from, top + height * to);
  const middle = share(BETWEEN_SERIFS.from, BETWEEN_SERIFS.to);
  const foot = share(0.8, 1);
  const spans = spansOf(middle).filter((span) => span.dark > 0.45 || span.to - span.from > NARROWEST_CROSS * height);
  let numeral = "";
  for (const span of spans) {
    const width = span.to - span.from;
    if (span.dark >= STEM && width <= WIDEST_STEM * height) numeral += "I";
    else if (width >= NARROWEST_CROSS * height && width < 1.2 * height) {
      numeral += crossOrWedge(share(0.1, 0.25), share(0.75, 0.9), span, height);
    } else return void 0;
  }
  if (numeral === "" || !ROMAN.test(numeral)) return void 0;
  const end = (spans.at(-1)?.to ?? 0) + Math.round(0.1 * height);
  const dotted = foot.slice(end).some((dark) => dark > 0.4) && !middle.slice(end).some((dark) => dark > 0.2);
  return { numeral, dotted };
}
function crossOrWedge(head, foot, { from, to }, height) {
  const slack = Math.round(0.15 * height);
  const widthIn = (shares) => {
    const dark = shares.map((value, place) => value > 0.3 ? place : -1);
    const inside = dark.filter((place) => place >= from - slack && place < to + slack);
    return inside.length === 0 ? 0 : (inside.at(-1) ?? 0) - (inside[0] ?? 0);
  };
  return widthIn(foot) > 0.7 * widthIn(head) ? "X" : "V";
}
function darkShare({ data, width }, left, right, top, bottom) {
  const [first, last] = [Math.round(top), Math.max(Math.round(top) + 1, Math.round(bottom))];
  return Array.from({ length: right - left }, (_, place) => {
    let dark = 0;
    for (let y = first; y < last; y += 1) if ((data[y * width + left + place] ?? 255) < DARK) dark += 1;
    return dark / (last - first);
  });
}
function spansOf(shares) {
  const spans = [];
  let open;
  for (const [place, dark] of shares.entries()) {
    if (dark < 0.12) {
      open = void 0;
      continue;
    }
    if (open === void 0) {
      open = { from: place, to: place + 1, dark };
      spans.push(open);
    } else {
      open.to = place + 1;
      open.dark = Math.max(open.dark, dark);
    }
  }
  return spans;
}

// packages/scanned-pages/src/layout/stack.ts
var BETWEEN = 0.12;
function stackOf(page, blocks) {
  const margin = Math.round(BETWEEN * page.dpi);
  const width = Math.max(1, ...blocks.map((block) => block.right - block.left)) + 2 * margin;
  const height = blocks.reduce((sum, block) => sum + block.bottom - block.top + margin, margin);
  const data = new Uint8Array(width * height).fill(255);
  const placed = [];
  let top = margin;
  for (const block of blocks) {
    for (let y = block.top; y < block.bottom; y += 1) {
      const row = page.data.subarray(y * page.width + block.left, y * page.width + block.right);
      data.set(row, (top + y - block.top) * width + margin);
    }
    const bottom = top + block.bottom - block.top;
    placed.push({ top, bottom, down: top - block.top, right: margin - block.left });
    top = bottom + margin;
  }
  return { image: { data, width, height, dpi: page.dpi }, placed };
}
function wordsOnPage(words, { placed }) {
  return words.map((word) => {
    const middle = (word.top + word.bottom) / 2;
    const block = placed.find(({ bottom }) => middle < bottom) ?? placed.at(-1);
    const { down, right } = block ?? { down: 0, right: 0 };
    return {
      ...word,
      left: word.left - right,
      right: word.right - right,
      top: word.top - down,
      bottom: word.bottom - down,
      baseline: word.baseline - down
    };
  });
}

// packages/scanned-pages/src/layout/blocks.ts
var COARSE_DPI = 70;
var INK = 215;
var COLUMN_GAP = 0.22;
var DEEPEST = 6;
var APART = 0.3;
var PAD = 0.09;
function blocksOf(image, part) {
  const mask = maskOf(image);
  const { factor } = mask;
  const region = {
    left: Math.floor(part.left / factor),
    top: Math.floor(part.top / factor),
    right: Math.min(mask.width, Math.ceil(part.right / factor)),
    bottom: Math.min(mask.height, Math.ceil(part.bottom / factor))
  };
  const gap = Math.round(COLUMN_GAP * image.dpi / factor);
  return cut(mask, region, gap, 0).map((block) => ({
    left: Math.max(part.left, block.left * factor),
    top: Math.max(part.top, block.top * factor),
    right: Math.min(part.right, block.right * factor),
    bottom: Math.min(part.bottom, block.bottom * factor)
  }));
}
function maskOf({ data, width, height, dpi }) {
  const factor = Math.max(1, Math.round(dpi / COARSE_DPI));
  const columns = Math.ceil(width / factor);
  const rows = Math.ceil(height / factor);
  const sums = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / factor) * columns;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const dot = row + Math.floor(x / factor);
      sums[dot] = (sums[dot] ?? 0) + 255 - (data[at] ?? 255);
    }
  }
  const least = (255 - INK) * factor * factor;
  const dots = Uint8Array.from(sums, (sum) => sum > least ? 1 : 0);
  const inDots = (inches) => Math.ceil(inches * dpi / factor);
  return { dots, width: columns, height: rows, factor, pad: inDots(PAD), apart: inDots(APART) };
}
function cut(mask, region, gap, depth) {
  const rows = inkRuns(mask, region, "rows", 1);
  const blocks = [];
  let whole;
  for (const [index, [top, bottom]] of rows.entries()) {
    const before = rows[index - 1]?.[1] ?? region.top;
    const after = rows[index + 1]?.[0] ?? region.bottom;
    const band = {
      ...region,
      top: Math.max(index === 0 ? region.top : Math.floor((before + top) / 2), top - mask.pad),
      bottom: Math.min(index === rows.length - 1 ? region.bottom : Math.floor((bottom + after) / 2), bottom + mask.pad)
    };
    if (top - before > mask.apart) whole = void 0;
    const columns = depth >= DEEPEST ? [] : inkRuns(mask, { ...band, top, bottom }, "columns", gap);
    if (columns.length <= 1) {
      if (whole === void 0) {
        whole = band;
        blocks.push(whole);
      } else whole.bottom = band.bottom;
      continue;
    }
    whole = void 0;
    for (const [place, [left, right]] of columns.entries()) {
      const column = {
        ...band,
        left: place === 0 ? band.left : Math.floor(((columns[place - 1]?.[1] ?? left) + left) / 2),
        right: place === columns.length - 1 ? band.right : Math.floor((right + (columns[place + 1]?.[0] ?? right)) / 2)
      };
      blocks.push(...cut(mask, column, gap, depth + 1));
    }
  }
  return blocks;
}
function inkRuns({ dots, width }, { left, top, right, bottom }, by, gap) {
  const start = by === "rows" ? top : left;
  const filled = new Uint8Array((by === "rows" ? bottom - top : right - left) + 1);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (dots[y * width + x] === 1) filled[by === "rows" ? y - top : x - left] = 1;
    }
  }
  const runs = [];
  for (let place = 0; place < filled.length; place += 1) {
    if (filled[place] === 0) continue;
    const last = runs.at(-1);
    if (last !== void 0 && place + start - last[1] < gap) last[1] = place + start + 1;
    else runs.push([place + start, place + start + 1]);
  }
  return runs;
}

// packages/scanned-pages/src/layout/table-blocks.ts
var POINTS2 = 72;
function pageBlocks(image, rules) {
  const scale = POINTS2 / image.dpi;
  const grids = findGrids(
    rules.map((rule) => ({ ...rule, at: rule.at * scale, from: rule.from * scale, to: rule.to * scale }))
  );
  const pixel = (points) => Math.round((points ?? 0) / scale);
  const blocks = [];
  let below = 0;
  for (const { rows, columns, cells } of grids) {
    const top = pixel(rows[0]);
    const bottom = pixel(rows.at(-1));
    if (top > below) blocks.push(...blocksOf(image, { left: 0, top: below, right: image.width, bottom: top }));
    for (const { row, column, rowSpan, columnSpan } of cells) {
      const cell = {
        left: pixel(columns[column]),
        top: pixel(rows[row]),
        right: pixel(columns[column + columnSpan]),
        bottom: pixel(rows[row + rowSpan])
      };
      if (hasInk(image, cell)) blocks.push(cell);
    }
    const beside = { top, bottom, width: image.width };
    for (const side of [
      { left: 0, right: pixel(columns[0]) - 1 },
      { left: pixel(columns.at(-1)) + 1, right: beside.width }
    ]) {
      const strip = { ...side, top, bottom };
      if (strip.right > strip.left && hasInk(image, strip)) blocks.push(...blocksOf(image, strip));
    }
    below = Math.max(below, bottom);
  }
  if (below < image.height)
    blocks.push(...blocksOf(image, { left: 0, top: below, right: image.width, bottom: image.height }));
  return blocks.filter((block) => block.right > block.left && block.bottom > block.top);
}
function hasInk({ data, width, dpi }, { left, top, right, bottom }) {
  const least = (dpi / 50) ** 2;
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((data[y * width + x] ?? 255) < 128) ink += 1;
      if (ink > least) return true;
    }
  }
  return false;
}

// packages/scanned-pages/src/layout/tidy-words.ts
var DUST = 0.6;
var NO_SIGN = /^[\\|~^_=<>°`'„‚¬]+$/;
var SCRATCHES = [
  { letters: 3, confidence: 0.8 },
  { letters: 12, confidence: 0.4 }
];
function tidyWords(words) {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].flatMap((line) => {
    const kept = line.filter(
      ({ text, confidence }) => !NO_SIGN.test(text) && (confidence >= DUST || /[\p{L}\p{N}]/u.test(text))
    );
    if (isScratch(kept)) return [];
    return kept.flatMap((word, index) => withMarkApart({ ...word, text: mended(vietnamese(word.text)) }, index === 0));
  });
}
function isScratch(line) {
  if (line.length === 1 && /^\d{1,3}$/.test(line[0]?.text ?? "")) return false;
  const count = line.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, "").length, 0);
  const best = Math.max(0, ...line.map(({ confidence }) => confidence));
  return SCRATCHES.some(({ letters, confidence }) => count <= letters && best < confidence);
}
function vietnamese(text) {
  return text.normalize("NFC").replaceAll("\xD0", "\u0110").replaceAll("\xF0", "\u0111").replaceAll("\u2014", "-").replaceAll("\u2044", "");
}
var MISREAD = [
  [new RegExp("^(\\p{Lu})\\1(?=\\p{L})", "u"), "$1"],
  [new RegExp(`^[(C]["'-]h(?=\\p{Ll})`, "u"), "Ch"]
];
function mended(text) {
  if (isSyllable(text)) return text;
  const better = MISREAD.map(([slip, letter]) => text.replace(slip, letter));
  return better.find((each) => each !== text && isSyllable(each)) ?? text;
}
function withMarkApart(word, isFirst) {
  if (!isFirst || !new RegExp("^-\\p{L}", "u").test(word.text)) return [word];
  const mark = word.left + Math.min(0.35 * word.size, 0.3 * (word.right - word.left));
  return [
    { ...word, text: "-", right: mark },
    { ...word, text: word.text.slice(1), left: mark + 0.2 * word.size }
  ];
}

// packages/scanned-pages/src/prepare/prepare.ts
import sharp from "sharp";

// packages/scanned-pages/src/prepare/ink.ts
var GREY = 24;
var COLOURED = 64;
var SQUARE = 0.04;
var RED = 14;
var BLACK = 95;
var PAPER = 165;
function withoutColouredInk(picture, dpi) {
  const { data, width, height, channels } = picture;
  const pixels = width * height;
  if (channels === 1) return { data, width, height, dpi };
  const grey = new Uint8Array(pixels);
  for (let from = 0, to = 0; to < pixels; from += 3, to += 1) {
    const red = data[from] ?? 0;
    const green = data[from + 1] ?? 0;
    const blue = data[from + 2] ?? 0;
    const most = Math.max(red, green, blue);
    const luminance = red * 77 + green * 151 + blue * 28 >> 8;
    const colour = most - Math.min(red, green, blue);
    if (colour <= GREY) grey[to] = luminance;
    else if (colour >= COLOURED) grey[to] = most;
    else grey[to] = luminance + (most - luminance) * (colour - GREY) / (COLOURED - GREY);
  }
  lightenStamps(grey, picture, Math.max(4, Math.round(SQUARE * dpi)));
  return { data: grey, width, height, dpi };
}
function lightenStamps(grey, picture, side) {
  const { width, height } = picture;
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const red = redSquares(picture, side, columns, rows);
  const curve = Uint8Array.from({ length: 256 }, (_, value) => {
    if (value <= BLACK) return value;
    return Math.min(255, BLACK + (value - BLACK) * (255 - BLACK) / (PAPER - BLACK));
  });
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isNear(red, columns, rows, column, row)) continue;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 1) {
        const end = y * width + Math.min(width, (column + 1) * side);
        for (let at = y * width + column * side; at < end; at += 1) grey[at] = curve[grey[at] ?? 255] ?? 255;
      }
    }
  }
}
function redSquares({ data, width, height }, side, columns, rows) {
  const red = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      let count = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
          const at = (y * width + x) * 3;
          sum += (data[at] ?? 0) - Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0);
          count += 1;
        }
      }
      red[row * columns + column] = sum > RED * count ? 1 : 0;
    }
  }
  return red;
}
function isNear(red, columns, rows, column, row) {
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
      if (red[y * columns + x] === 1) return true;
    }
  }
  return false;
}

// packages/scanned-pages/src/prepare/light.ts
var SQUARE2 = 0.16;
var PAPER2 = 0.8;
var DARKEST_PAPER = 50;
function evenLight(image) {
  const { data, width, height, dpi } = image;
  const side = Math.max(8, Math.round(SQUARE2 * dpi));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = spread(paperOf(image, side, columns, rows), columns, rows);
  const even = new Uint8Array(data.length);
  const weights = Float32Array.from({ length: width }, (_, x) => x / side - 0.5);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const row = Math.min(rows - 2, Math.floor(v));
    const below = rows > 1 ? v - row : 0;
    const base = Math.max(0, row) * columns;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const u = Math.min(columns - 1, Math.max(0, weights[x] ?? 0));
      const column = Math.max(0, Math.min(columns - 2, Math.floor(u)));
      const right = columns > 1 ? u - column : 0;
      const corner = base + column;
      const next = columns > 1 ? 1 : 0;
      const under = rows > 1 ? columns : 0;
      const above = (paper[corner] ?? 255) * (1 - right) + (paper[corner + next] ?? 255) * right;
      const beneath = (paper[corner + under] ?? 255) * (1 - right) + (paper[corner + under + next] ?? 255) * right;
      const light = (data[at] ?? 0) * 255 / (above * (1 - below) + beneath * below);
      even[at] = Math.min(light, 255);
    }
  }
  return { ...image, data: even };
}
function paperOf({ data, width, height }, side, columns, rows) {
  const paper = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
          const value2 = data[y * width + x] ?? 0;
          counts[value2] = (counts[value2] ?? 0) + 1;
          total += 1;
        }
      }
      let left = Math.floor(total * (1 - PAPER2));
      let value = 255;
      while (value > 0 && left >= (counts[value] ?? 0)) left -= counts[value--] ?? 0;
      paper[row * columns + column] = Math.max(DARKEST_PAPER, value);
    }
  }
  return paper;
}
function spread(paper, columns, rows) {
  return nine(nine(paper, columns, rows, Math.max), columns, rows);
}
function nine(values, columns, rows, join) {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          const value = values[y * columns + x] ?? 0;
          sum = join === void 0 ? sum + value : join(sum, value);
          count += 1;
        }
      }
      result[row * columns + column] = join === void 0 ? sum / count : sum;
    }
  }
  return result;
}

// packages/scanned-pages/src/prepare/components.ts
function withoutLargeMarks(mask, width, height, most) {
  const left = mask.slice();
  const kept = new Uint8Array(mask.length);
  const stack = [];
  for (let start = 0; start < left.length; start += 1) {
    if (left[start] === 0) continue;
    const members = [];
    let [minX, maxX, minY, maxY] = [width, 0, height, 0];
    left[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
      members.push(at);
      const x = at % width;
      const y = (at - x) / width;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
      for (let down = y > 0 ? -1 : 0; down <= (y < height - 1 ? 1 : 0); down += 1) {
        for (let across = x > 0 ? -1 : 0; across <= (x < width - 1 ? 1 : 0); across += 1) {
          const next = at + down * width + across;
          if (left[next] === 0) continue;
          left[next] = 0;
          stack.push(next);
        }
      }
    }
    if (maxX - minX <= most && maxY - minY <= most) for (const at of members) kept[at] = 1;
  }
  return kept;
}

// packages/scanned-pages/src/prepare/slant.ts
var COARSE_DPI2 = 75;
var DARK2 = 150;
var LONGEST_WORD = 2.5;
var MOST_POINTS = 6e4;
var SEARCH = [
  { reach: 15, step: 0.5 },
  { reach: 0.5, step: 0.1 },
  { reach: 0.1, step: 0.02 }
];
var SIDEWAYS = 1.5;
function inkPoints({ data, width, height, dpi }) {
  const factor = Math.max(1, Math.round(dpi / COARSE_DPI2));
  const columns = Math.floor(width / factor);
  const rows = Math.floor(height / factor);
  const mask = new Uint8Array(columns * rows);
  const dark = DARK2 * factor * factor;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let down = 0; down < factor; down += 1) {
        const start = (row * factor + down) * width + column * factor;
        for (let across = 0; across < factor; across += 1) sum += data[start + across] ?? 255;
      }
      if (sum < dark) mask[row * columns + column] = 1;
    }
  }
  const writing = withoutLargeMarks(mask, columns, rows, LONGEST_WORD * dpi / factor);
  const x = [];
  const y = [];
  for (const [at, ink] of writing.entries()) {
    if (ink === 0) continue;
    x.push(at % columns);
    y.push(Math.floor(at / columns));
  }
  return { x: Int16Array.from(x), y: Int16Array.from(y), count: x.length, width: columns, height: rows, factor };
}
function slantOf(points) {
  const across = bestAngle(points);
  const down = bestAngle({ ...points, x: points.y, y: points.x, width: points.height, height: points.width });
  if (down.score <= SIDEWAYS * across.score) return { sideways: false, degrees: across.degrees };
  return { sideways: true, degrees: -down.degrees };
}
function bestAngle(points) {
  let best = { degrees: 0, score: scoreAt(points, 0) * 1.001 };
  for (const { reach, step } of SEARCH) {
    const middle = best.degrees;
    for (let degrees = middle - reach; degrees <= middle + reach + step / 2; degrees += step) {
      const score = scoreAt(points, degrees);
      if (score > best.score) best = { degrees, score };
    }
  }
  return best;
}
function scoreAt({ x, y, count, width, height }, degrees) {
  const radians = degrees * Math.PI / 180;
  const sine = Math.sin(radians);
  const cosine = Math.cos(radians);
  const offset = Math.ceil(Math.abs(sine) * width) + 2;
  const rows = new Uint32Array(height + 2 * offset + 2);
  const stride = Math.max(1, Math.floor(count / MOST_POINTS));
  for (let index = 0; index < count; index += stride) {
    const row = Math.round((y[index] ?? 0) * cosine - (x[index] ?? 0) * sine) + offset;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row += 1) score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return score;
}

// packages/scanned-pages/src/prepare/turn.ts
function turnQuarters(image, quarters) {
  if (quarters === 0) return image;
  const { data, width, height } = image;
  const [newWidth, newHeight] = quarters === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1, to += 1) {
      const from = quarters === 2 ? (height - 1 - y) * width + (width - 1 - x) : quarters === 1 ? (height - 1 - x) * width + y : x * width + (width - 1 - y);
      turned[to] = data[from] ?? 255;
    }
  }
  return { ...image, data: turned, width: newWidth, height: newHeight };
}
function level(image, degrees) {
  const { data, width, height } = image;
  const radians = degrees * Math.PI / 180;
  const sine = Math.sin(radians);
  const cosine = Math.cos(radians);
  const [middleX, middleY] = [width / 2, height / 2];
  const result = new Uint8Array(data.length).fill(255);
  for (let y = 0, to = 0; y < height; y += 1) {
    let fromX = middleX - cosine * middleX - sine * (y - middleY);
    let fromY = middleY - sine * middleX + cosine * (y - middleY);
    for (let x = 0; x < width; x += 1, to += 1, fromX += cosine, fromY += sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = fromX - left;
      const below = fromY - top;
      const at = top * width + left;
      const upper = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right;
      const lower = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right;
      result[to] = upper * (1 - below) + lower * below + 0.5;
    }
  }
  return { ...image, data: result };
}

// packages/scanned-pages/src/prepare/prepare.ts
var DPI = { least: 130, usual: 150, most: 170 };
var LEAST_INK = 12;
var LEVEL = 0.06;
async function preparePage({ picture, dpi }) {
  const grey = await atReadableSize(withoutColouredInk(picture, dpi));
  const even = evenLight(grey);
  const points = inkPoints(even);
  if (points.count < LEAST_INK) return { image: even, turn: { quarters: 0, degrees: 0 }, blank: true };
  const { sideways, degrees } = slantOf(points);
  const upright = sideways ? turnQuarters(even, 1) : even;
  const straight = Math.abs(degrees) < LEVEL ? upright : level(upright, degrees);
  return { image: straight, turn: { quarters: sideways ? 1 : 0, degrees: -degrees }, blank: false };
}
async function atReadableSize(image) {
  const { width, height, dpi } = image;
  if (dpi >= DPI.least && dpi <= DPI.most) return image;
  const factor = DPI.usual / dpi;
  const raw = { width, height, channels: 1 };
  const { data, info } = await sharp(image.data, { raw, limitInputPixels: false }).resize({ width: Math.round(width * factor), height: Math.round(height * factor), fit: "fill", kernel: "cubic" }).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, dpi: DPI.usual };
}

// packages/scanned-pages/src/prepare/shrink.ts
import sharp2 from "sharp";
async function shrink(image, dpi) {
  if (image.dpi <= dpi) return image;
  const { width, height } = image;
  const { data, info } = await sharp2(image.data, { raw: { width, height, channels: 1 } }).resize({ width: Math.max(1, Math.round(width * dpi / image.dpi)) }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, dpi };
}

// packages/scanned-pages/src/prepare/rules.ts
var SHORTEST = { horizontal: 0.4, vertical: 0.22 };
var THICKEST = 0.035;
var HOLE = 0.02;
var DARK3 = 150;
var MOST_BESIDE = 0.4;
var MOST_RULES = 2e3;
function takeRules(image) {
  const horizontal = runsOf(image, "horizontal");
  const vertical = runsOf(image, "vertical");
  for (const run of horizontal) erase(image, run, "horizontal");
  for (const run of vertical) erase(image, run, "vertical");
  return [...horizontal.map((run) => ruleOf(run, "horizontal")), ...vertical.map((run) => ruleOf(run, "vertical"))];
}
function ruleOf({ from, to, first, last }, direction) {
  return { direction, at: (first + last + 1) / 2, from, to };
}
function runsOf(image, direction) {
  const { data, width, height, dpi } = image;
  const [lines, length] = direction === "horizontal" ? [height, width] : [width, height];
  const [lineStep, step] = direction === "horizontal" ? [width, 1] : [1, width];
  const shortest = SHORTEST[direction] * dpi;
  const thickest = Math.max(3, THICKEST * dpi);
  const hole = Math.max(2, HOLE * dpi);
  const found = [];
  let open = [];
  for (let line = 1; line < lines - 1; line += 1) {
    const runs = [];
    let from = -1;
    let last = -1;
    const end = () => {
      if (from >= 0 && last - from >= shortest) runs.push({ from, to: last + 1, first: line, last: line });
      from = -1;
    };
    for (let place = 0, at = line * lineStep; place < length; place += 1, at += step) {
      if ((data[at] ?? 255) >= DARK3 && (data[at + lineStep] ?? 255) >= DARK3) continue;
      if (from >= 0 && place - last > hole) end();
      if (from < 0) from = place;
      last = place;
    }
    end();
    open = joinRuns(open, runs, found);
    if (found.length > MOST_RULES) break;
  }
  found.push(...open);
  return found.filter((run) => run.last - run.first < thickest && isBare(image, run, lineStep, step));
}
function joinRuns(open, runs, found) {
  for (const run of open) {
    const next = runs.find((candidate) => candidate.from <= run.to && candidate.to >= run.from);
    if (next === void 0) found.push(run);
    else {
      next.first = Math.min(next.first, run.first);
      next.from = Math.min(next.from, run.from);
      next.to = Math.max(next.to, run.to);
    }
  }
  return runs;
}
function isBare({ data }, run, lineStep, step) {
  const inkAt = (line) => {
    let ink = 0;
    for (let place = run.from; place < run.to; place += 1) {
      if ((data[line * lineStep + place * step] ?? 255) < DARK3) ink += 1;
    }
    return ink / (run.to - run.from);
  };
  return inkAt(run.first - 3) < MOST_BESIDE && inkAt(run.last + 4) < MOST_BESIDE;
}
function erase({ data, width, height }, run, direction) {
  const [lineStep, step] = direction === "horizontal" ? [width, 1] : [1, width];
  const lines = direction === "horizontal" ? height : width;
  for (let line = Math.max(0, run.first - 1); line <= Math.min(lines - 1, run.last + 2); line += 1) {
    for (let place = run.from; place < run.to; place += 1) data[line * lineStep + place * step] = 255;
  }
}

// packages/scanned-pages/src/recognise-page.ts
var POINTS3 = 72;
var DOUBTFUL = 0.6;
var ONE_BLOCK = 6;
var ONE_LINE = 7;
var MOST_MISSED = 12;
var FIGURE = /^\d{1,3}[.)]?$/;
var FIGURE_HEIGHT = { least: 0.08, most: 0.2 };
var FIGURE_WIDTH = 0.35;
var DARK4 = 140;
async function recognisePage(page, engine, signal) {
  const { image, turn, blank } = await preparePage(page);
  requireWanted(signal);
  const size = { width: image.width / image.dpi * POINTS3, height: image.height / image.dpi * POINTS3 };
  const nothing = {
    page: page.page,
    lines: [],
    tables: [],
    ...size,
    meanConfidence: 0,
    blank: true,
    turn
  };
  if (blank) return nothing;
  let upright = image;
  let { words, rules } = await recogniseInk(image, engine, signal);
  let quarters = turn.quarters;
  if (words.length === 0 || meanConfidence(words) < DOUBTFUL) {
    const turned = turnQuarters(image, 2);
    const others = await recogniseInk(turned, engine, signal);
    if (meanConfidence(others.words) > meanConfidence(words)) {
      upright = turned;
      ({ words, rules } = others);
      quarters = (turn.quarters + 2) % 4;
    }
  }
  if (words.length === 0) return nothing;
  const { lines, tables } = layOutPage(page.page, { words, rules, ...upright });
  const confidence = meanConfidence(words);
  return { ...nothing, lines, tables, meanConfidence: confidence, blank: false, turn: { ...turn, quarters } };
}
async function recogniseInk(page, engine, signal) {
  const image = { ...page, data: page.data.slice() };
  const rules = takeRules(image);
  const blocks = pageBlocks(image, rules);
  if (blocks.length === 0) return { words: [], rules };
  const read = await recogniseBlocks(image, blocks, ONE_BLOCK, engine, signal);
  const missed = blocks.filter((block) => !read.some((word) => isIn(word, block)) && isFigure(block, image));
  for (const block of missed.slice(0, MOST_MISSED)) {
    const found = await recogniseBlocks(image, [block], ONE_LINE, engine, signal);
    const line = read.length + found.length + 1e3;
    read.push(...found.filter(({ text }) => FIGURE.test(text)).map((word) => ({ ...word, line })));
  }
  const words = splitLetterhead(withRomanNumerals(tidyWords(read), image), image.height);
  return { words, rules };
}
async function recogniseBlocks(image, blocks, segmentation, engine, signal) {
  const stack = stackOf(image, blocks);
  const small = await shrink(stack.image, Number(process.env.SCAN_DPI ?? 150));
  const words = await engine.recognise(small, segmentation, signal);
  return wordsOnPage(words.map((word) => enlarged(word, stack.image.width / small.width)), stack);
}
function enlarged(word, times) {
  const { left, top, right, bottom, baseline, size } = word;
  return {
    ...word,
    left: left * times,
    top: top * times,
    right: right * times,
    bottom: bottom * times,
    baseline: baseline * times,
    size: size * times
  };
}
function isFigure({ left, top, right, bottom }, { data, width, dpi }) {
  let [first, last, upper, lower] = [right, left, bottom, top];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((data[y * width + x] ?? 255) >= DARK4) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
      upper = Math.min(upper, y);
      lower = Math.max(lower, y);
    }
  }
  const height = (lower - upper) / dpi;
  return height > FIGURE_HEIGHT.least && height < FIGURE_HEIGHT.most && last - first < FIGURE_WIDTH * dpi;
}
function isIn(word, { left, top, right, bottom }) {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= left && x < right && y >= top && y < bottom;
}
function meanConfidence(words) {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    letters += text.length;
    sum += confidence * text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

// packages/scanned-pages/src/recogniser.ts
async function createRecogniser(options = {}) {
  const native = await import("./native-V34W6KOB.mjs");
  const kind = options.engine ?? (await native.hasNative() ? "native" : "javascript");
  const workers = Math.max(1, options.workers ?? availableParallelism());
  if (kind === "javascript") {
    const { javascriptEngine } = await import("./javascript-NGLC6IXS.mjs");
    return new EnginePool(kind, Array.from({ length: workers }, javascriptEngine));
  }
  const { unpackModel } = await import("./model-URXKNPPD.mjs");
  const model = await unpackModel();
  const engines = Array.from({ length: workers }, () => native.nativeEngine(model.folder));
  return new EnginePool(kind, engines, model.remove);
}
var EnginePool = class {
  engine;
  #engines;
  #free;
  #waiting = [];
  #afterwards;
  constructor(kind, engines, afterwards = async () => void 0) {
    this.#afterwards = afterwards;
    this.engine = kind;
    this.#engines = engines;
    this.#free = [...engines];
  }
  async recognise(page, signal) {
    requireWanted(signal);
    const engine = await this.#take();
    try {
      requireWanted(signal);
      return await recognisePage(page, engine, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free.push(engine);
      else next(engine);
    }
  }
  async close() {
    await Promise.all(this.#engines.map((engine) => engine.close()));
    await this.#afterwards();
  }
  async #take() {
    const free = this.#free.pop();
    if (free !== void 0) return free;
    const { promise, resolve } = Promise.withResolvers();
    this.#waiting.push(resolve);
    return await promise;
  }
};

// packages/scanned-pages/src/index.ts
async function pictureOf(rendered, scanned) {
  return await (await import("./picture-of-UHWPYY22.mjs")).pictureOf(rendered, scanned);
}

export {
  chooseLines,
  joinPages,
  isPicture,
  openScan,
  pagesOfText,
  readScan,
  openPages,
  createRecogniser,
  pictureOf
};
//# sourceMappingURL=chunk-64XFATOP.mjs.map
