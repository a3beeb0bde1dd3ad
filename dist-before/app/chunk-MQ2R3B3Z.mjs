import {
  LIMITS,
  LineList,
  UnreadableFile,
  requireWanted,
  requireWithin
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/model.ts
function newDocument(parts = {}) {
  return {
    superior: null,
    issuer: null,
    number: null,
    place: null,
    date: null,
    type: null,
    title: null,
    addressees: [],
    decider: null,
    grounds: [],
    body: [],
    signature: null,
    secretary: null,
    recipients: [],
    secrecy: null,
    urgency: null,
    circulation: null,
    drafter: null,
    contact: null,
    digitalNote: null,
    attachedTo: null,
    annex: false,
    orientation: "portrait",
    enclosed: [],
    ...parts
  };
}

// packages/official-document/src/source/table-of-lines.ts
function tableOfLines(table, lines) {
  const rows = table.rows.map(
    (row2) => row2.map((cell) => ({ ...cell, text: cell.lines.map((number) => lines[number - 1]?.text ?? "").join("\n") }))
  );
  return { ...table, rows };
}

// packages/official-document/src/source/correct-word.ts
function findDoubtful(source, line, start2) {
  return source.lines[line - 1]?.doubtful?.find((word) => word.start === start2);
}
function correctWord(source, at, text, { everywhere = false } = {}) {
  const target = findDoubtful(source, at.line, at.start);
  if (!target) return { source, changed: [] };
  const wrong = wordOf(source.lines[at.line - 1], target);
  const same = (line, word) => line.number === at.line && word === target || everywhere && word.asRead.toLowerCase() === target.asRead.toLowerCase() && wordOf(line, word).toLowerCase() === wrong.toLowerCase();
  const changed = [];
  const lines = source.lines.map((line) => {
    const marked2 = line.doubtful?.filter((word) => same(line, word)) ?? [];
    if (marked2.length === 0) return line;
    const after = replaceWords(line, marked2, text);
    if (after.text !== line.text) changed.push({ number: line.number, before: line.text, after: after.text });
    return after;
  });
  const tables = source.tables.map((table) => tableOfLines(table, lines));
  return { source: { ...source, lines, tables }, changed };
}
function wordOf(line, { start: start2, length }) {
  return line?.text.slice(start2, start2 + length) ?? "";
}
function replaceWords(line, marked2, text) {
  let result = "";
  let end = 0;
  let shift = 0;
  const left = [];
  for (const word of line.doubtful ?? []) {
    if (!marked2.includes(word)) {
      left.push({ ...word, start: word.start + shift });
      continue;
    }
    const cased = inCaseOf(wordOf(line, word), text);
    result += line.text.slice(end, word.start) + cased;
    end = word.start + word.length;
    shift += cased.length - word.length;
  }
  const { doubtful: _before, ...rest } = line;
  return { ...rest, text: result + line.text.slice(end), ...left.length > 0 ? { doubtful: left } : {} };
}
function inCaseOf(old, text) {
  if (old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase()) return text.toUpperCase();
  const first = old.charAt(0);
  if (first !== first.toLowerCase()) return text.charAt(0).toUpperCase() + text.slice(1);
  return text;
}

// packages/official-document/src/source/format.ts
var OFFICE_97 = "T\u1EC7p do ph\u1EA7n m\u1EC1m v\u0103n ph\xF2ng \u0111\u1EDDi c\u0169 t\u1EA1o ra (.doc, .xls, .ppt). H\xE3y m\u1EDF t\u1EC7p, l\u01B0u l\u1EA1i th\xE0nh DOCX ho\u1EB7c PDF.";
var IMAGE = "Ch\u01B0a \u0111\u1ECDc \u0111\u01B0\u1EE3c lo\u1EA1i \u1EA3nh n\xE0y. H\xE3y l\u01B0u \u1EA3nh th\xE0nh PNG, JPEG ho\u1EB7c TIFF r\u1ED3i t\u1EA3i l\xEAn.";
var ARCHIVE = "T\u1EC7p l\xE0 t\u1EC7p n\xE9n. H\xE3y gi\u1EA3i n\xE9n r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng v\u0103n b\u1EA3n PDF ho\u1EB7c DOCX b\xEAn trong.";
var WEB_PAGE = "T\u1EC7p l\xE0 trang web. H\xE3y in trang ra PDF ho\u1EB7c ch\xE9p n\u1ED9i dung v\xE0o t\u1EC7p DOCX r\u1ED3i t\u1EA3i l\xEAn.";
var RICH_TEXT = "T\u1EC7p \u1EDF d\u1EA1ng RTF. H\xE3y m\u1EDF b\u1EB1ng ph\u1EA7n m\u1EC1m so\u1EA1n th\u1EA3o, l\u01B0u l\u1EA1i th\xE0nh DOCX ho\u1EB7c PDF.";
var UNSUPPORTED = [
  ["47494638", "GIF image", IMAGE],
  ["424d", "BMP image", IMAGE],
  ["52494646", "RIFF container", IMAGE],
  ["526172211a07", "RAR archive", ARCHIVE],
  ["377abcaf271c", "7z archive", ARCHIVE],
  ["1f8b", "gzip archive", ARCHIVE],
  ["7b5c727466", "RTF", RICH_TEXT]
];
var PICTURES = ["89504e47", "ffd8ff", "49492a00", "4d4d002a"];
var CONTROLS = /[^\t\n\f\r\u0020-\uffff]/g;
var NOT_LATIN = /[^\s\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}]/gu;
var COMPOUND_FILE = "d0cf11e0a1b11ae1";
var PDF_MARK_REACH = 1024;
var NOT_A_TEXT_NAME = /\.(pdf|docx?|docm|xlsx?|pptx?|odt|rtf|png|jpe?g|tiff?|gif|bmp|zip|rar|7z|p7s|eml|msg)$/i;
function recogniseFormat(bytes, name) {
  const start2 = hex(bytes.subarray(0, 8));
  if (latin1(bytes.subarray(0, PDF_MARK_REACH)).includes("%PDF-")) return "pdf";
  if (start2.startsWith("504b0304") || start2.startsWith("504b0506")) return "docx";
  if (PICTURES.some((mark) => start2.startsWith(mark))) throw new UnreadableFile("image", "the file is an image");
  if (start2 === COMPOUND_FILE) throw compoundFile(bytes);
  for (const [mark, what, advice] of UNSUPPORTED) {
    if (start2.startsWith(mark) && !(mark === "424d" && looksLikeText(bytes))) {
      throw new UnreadableFile("unsupported", `the file is: ${what}`, advice);
    }
  }
  if (!looksLikeText(bytes)) throw new UnreadableFile("unsupported", "the bytes are no known format and no text");
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(latin1(bytes.subarray(0, 512)))) {
    throw new UnreadableFile("unsupported", "the file is a web page or XML", WEB_PAGE);
  }
  if (NOT_A_TEXT_NAME.test(name)) throw new UnreadableFile("wrong-name", "a text under the name of another format");
  return "text";
}
function compoundFile(bytes) {
  const marker = Buffer.from("EncryptedPackage", "utf16le");
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker)) {
    return new UnreadableFile("encrypted", "an Office file under a password");
  }
  return new UnreadableFile("unsupported", "the file is an Office 97 file", OFFICE_97);
}
function looksLikeText(bytes) {
  const head = bytes.subarray(0, 65536);
  const start2 = hex(head.subarray(0, 3));
  if (start2.startsWith("fffe") || start2.startsWith("feff") || start2 === "efbbbf") return true;
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 8) return isPrintable(head, "utf-16le") || isPrintable(head, "utf-16be");
  return zeros === 0 && isPrintable(head, "latin1");
}
function isPrintable(bytes, encoding) {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "latin1") return (text.match(NOT_LATIN) ?? []).length <= text.length / 20;
  return (text.match(CONTROLS) ?? []).length <= 2 + text.length / 50;
}
function hex(bytes) {
  return Buffer.from(bytes).toString("hex");
}
function latin1(bytes) {
  return Buffer.from(bytes).toString("latin1");
}

// packages/official-document/src/source/plain-text.ts
var NOT_UNICODE = "T\u1EC7p kh\xF4ng d\xF9ng b\u1EA3ng m\xE3 Unicode. H\xE3y m\u1EDF t\u1EC7p, l\u01B0u l\u1EA1i v\u1EDBi b\u1EA3ng m\xE3 UTF-8 ho\u1EB7c th\xE0nh DOCX.";
function readPlainText(bytes, context) {
  const list = new LineList(context);
  for (const text of decode(bytes).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) list.add({ page: null, text });
  if (list.lines.at(-1)?.text === "") list.lines.pop();
  return { kind: "text", pages: null, lines: list.lines, tables: [] };
}
function decode(bytes) {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch (error) {
    throw new UnreadableFile("unsupported", `not ${encoding}`, NOT_UNICODE, { cause: error });
  }
  throw new UnreadableFile("unsupported", "zeros in a text", NOT_UNICODE);
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  let even = 0;
  let odd = 0;
  const reach = Math.min(bytes.length, 65536);
  for (let index = 0; index < reach; index += 1) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  if (Math.max(even, odd) <= reach / 8) return "utf-8";
  return odd > even ? "utf-16le" : "utf-16be";
}

// packages/official-document/src/source/read-source.ts
async function readSource(bytes, name, options) {
  const context = { limits: { ...LIMITS, ...options?.limits }, signal: options?.signal };
  if (bytes.length === 0) throw new UnreadableFile("empty", "the file has no bytes");
  requireWithin(context.limits.fileBytes, bytes.length, "bytes of the file");
  requireWanted(context);
  const format = recogniseFormat(bytes, name);
  const text = await readFormat(format, bytes, context);
  if (text.lines.some((line) => line.text.trim() !== "")) return text;
  if (text.kind === "pdf") throw new UnreadableFile("no-text-layer", "no page has text");
  throw new UnreadableFile("empty", "the file has no text");
}
async function readFormat(format, bytes, context) {
  try {
    switch (format) {
      case "pdf":
        return await (await import("./read-pdf-F7DQRCXS.mjs")).readPdf(bytes, context);
      case "docx":
        return await (await import("./read-docx-4OLQF4YU.mjs")).readDocx(bytes, context);
      case "text":
        return readPlainText(bytes, context);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile("damaged", `${format}: ${reason}`, void 0, { cause: error });
  }
}

// packages/official-document/src/source/restore-source.ts
var DOUBT = 0.8;
function restoreSource(source, restorer, options = {}) {
  const texts = source.lines.map(({ text }) => text);
  const assessed = restorer.assess(texts);
  const kind = source.kind === "scan" && assessed.kind === "correct" ? "ocr-vietnamese" : assessed.kind;
  if (kind === "correct") return source;
  const words = restorer.restoreLines(texts, { kind, ...options });
  const lines = source.lines.map((line, index) => restoredLine(line, words[index] ?? []));
  return { ...source, lines, tables: source.tables.map((table) => tableOfLines(table, lines)) };
}
function restoredLine(line, words) {
  const { words: _read, ...rest } = line;
  let text = "";
  let end = 0;
  const doubtful = [];
  for (const word of words) {
    text += line.text.slice(end, word.start);
    end = word.start + word.source.length;
    if (word.confidence < DOUBT && word.alternatives.length > 0) {
      const { confidence, alternatives } = word;
      doubtful.push({ start: text.length, length: word.text.length, confidence, alternatives, asRead: word.source });
    }
    text += word.text;
  }
  text += line.text.slice(end);
  return {
    ...rest,
    text,
    ...text === line.text ? {} : { asRead: line.text },
    ...doubtful.length > 0 ? { doubtful } : {}
  };
}

// packages/official-document/src/understand/damage.ts
var VIETNAMESE = /[ăâđêôơưảãạẻẽẹỉĩịỏõọủũụỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu;
function isDamaged(texts) {
  let words = 0;
  let marked2 = 0;
  for (const text of texts) {
    for (const word of text.split(/\s+/)) {
      if (!new RegExp("\\p{L}{2}", "u").test(word)) continue;
      words += 1;
      if (VIETNAMESE.test(word)) marked2 += 1;
    }
    if (words > 5e3) break;
  }
  return words >= 20 && marked2 < words * 0.3;
}

// packages/vietnamese/src/compare.ts
var collator = new Intl.Collator("vi", { numeric: true });

// packages/vietnamese/src/fold.ts
var COMBINING = new RegExp("\\p{M}+", "gu");
function fold(text) {
  return text.normalize("NFD").replace(COMBINING, "").toLowerCase().replace(/[đð]/g, "d").normalize("NFC");
}
function foldedWords(text) {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

// packages/vietnamese/src/names/departments.ts
var DEPARTMENTS = [
  "N\u1ED9i v\u1EE5",
  "T\xE0i ch\xEDnh",
  "T\u01B0 ph\xE1p",
  "C\xF4ng Th\u01B0\u01A1ng",
  "X\xE2y d\u1EF1ng",
  "Y t\u1EBF",
  "Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  "Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  "N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  "V\u0103n h\xF3a v\xE0 Th\u1EC3 thao",
  "Du l\u1ECBch",
  "D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o",
  "Ngo\u1EA1i v\u1EE5",
  "Quy ho\u1EA1ch - Ki\u1EBFn tr\xFAc",
  "An to\xE0n th\u1EF1c ph\u1EA9m",
  "K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  "Giao th\xF4ng v\u1EADn t\u1EA3i",
  "T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  "Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  "Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  "V\u0103n h\xF3a, Th\xF4ng tin, Th\u1EC3 thao v\xE0 Du l\u1ECBch"
];

// packages/vietnamese/src/names/provinces.ts
var CITIES = ["H\xE0 N\u1ED9i", "H\u1EA3i Ph\xF2ng", "Hu\u1EBF", "\u0110\xE0 N\u1EB5ng", "C\u1EA7n Th\u01A1", "H\u1ED3 Ch\xED Minh"];
var CURRENT = `Cao B\u1EB1ng, L\u1EA1ng S\u01A1n, Lai Ch\xE2u, \u0110i\u1EC7n Bi\xEAn, S\u01A1n La, Qu\u1EA3ng Ninh, Thanh H\xF3a, Ngh\u1EC7 An, H\xE0 T\u0129nh, Tuy\xEAn Quang,
  L\xE0o Cai, Th\xE1i Nguy\xEAn, Ph\xFA Th\u1ECD, B\u1EAFc Ninh, H\u01B0ng Y\xEAn, Ninh B\xECnh, Qu\u1EA3ng Tr\u1ECB, Qu\u1EA3ng Ng\xE3i, Gia Lai, Kh\xE1nh H\xF2a, L\xE2m \u0110\u1ED3ng,
  \u0110\u1EAFk L\u1EAFk, \u0110\u1ED3ng Nai, T\xE2y Ninh, V\u0129nh Long, \u0110\u1ED3ng Th\xE1p, C\xE0 Mau, An Giang`;
var FORMER = `H\xE0 Giang, Y\xEAn B\xE1i, B\u1EAFc K\u1EA1n, V\u0129nh Ph\xFAc, H\xF2a B\xECnh, B\u1EAFc Giang, Th\xE1i B\xECnh, H\u1EA3i D\u01B0\u01A1ng, H\xE0 Nam, Nam \u0110\u1ECBnh,
  Qu\u1EA3ng B\xECnh, Qu\u1EA3ng Nam, Kon Tum, B\xECnh \u0110\u1ECBnh, Ph\xFA Y\xEAn, \u0110\u1EAFk N\xF4ng, Ninh Thu\u1EADn, B\xECnh Thu\u1EADn, B\xECnh Ph\u01B0\u1EDBc,
  B\xE0 R\u1ECBa - V\u0169ng T\xE0u, B\xECnh D\u01B0\u01A1ng, Long An, Ti\u1EC1n Giang, B\u1EBFn Tre, Tr\xE0 Vinh, H\u1EADu Giang, S\xF3c Tr\u0103ng, B\u1EA1c Li\xEAu, Ki\xEAn Giang,
  Th\u1EEBa Thi\xEAn Hu\u1EBF`;
function names(list) {
  return list.split(",").map((name) => name.trim());
}
var PROVINCES = [
  ...CITIES.map((name) => ({ name, kind: "th\xE0nh ph\u1ED1", current: true })),
  ...names(CURRENT).map((name) => ({ name, kind: "t\u1EC9nh", current: true })),
  ...names(FORMER).map((name) => ({ name, kind: "t\u1EC9nh", current: false }))
];

// packages/vietnamese/src/names/sentence-case.ts
var PROPER = [
  "\u0110\u1EA3ng",
  "Nh\xE0 n\u01B0\u1EDBc",
  "Nh\xE2n d\xE2n",
  "Qu\u1ED1c h\u1ED9i",
  "Ch\xEDnh ph\u1EE7",
  "Th\u1EE7 t\u01B0\u1EDBng",
  "B\u1ED9 Ch\xEDnh tr\u1ECB",
  "Ban B\xED th\u01B0",
  "Trung \u01B0\u01A1ng",
  "Vi\u1EC7t Nam",
  "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c",
  "\u1EE6y ban nh\xE2n d\xE2n",
  "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "\u1EE6y ban",
  "\u0110\u1EA1i h\u1ED9i",
  "H\u1ED3 Ch\xED Minh",
  "\u0110\u1EC1 \xE1n",
  "Ngh\u1ECB quy\u1EBFt",
  "Ch\u1EC9 th\u1ECB",
  "K\u1EBF ho\u1EA1ch s\u1ED1",
  "Quy\u1EBFt \u0111\u1ECBnh s\u1ED1",
  "B\u1ED9 T\xE0i ch\xEDnh",
  "B\u1ED9 N\u1ED9i v\u1EE5",
  ...PROVINCES.map((province) => province.name)
];
var ROMAN_OR_SHORT = new RegExp("(?<!\\p{L})(?:[ivx]{2,5}|ubnd|h\u0111nd|mttq|qh|ttg)(?!\\p{L})", "giu");
var SYMBOL = new RegExp("\\d+(?:\\/\\d{4})?[/-]\\p{L}+(?:[-/&]\\p{L}+)*", "gu");
var proper = new RegExp(`(?<!\\p{L})(?:${PROPER.join("|")})(?!\\p{L})`, "giu");
var properByLower = new Map(PROPER.map((name) => [name.toLowerCase(), name]));
function isUpperCase(text) {
  const letters = text.match(new RegExp("\\p{L}", "gu")) ?? [];
  const small = text.match(new RegExp("\\p{Ll}", "gu")) ?? [];
  return letters.length > 0 && small.length * 10 <= letters.length;
}
function sentenceCase(text) {
  if (!isUpperCase(text)) return text;
  const symbols = text.match(SYMBOL) ?? [];
  let next = 0;
  const lower = text.toLowerCase().replace(proper, (name) => properByLower.get(name) ?? name).replace(ROMAN_OR_SHORT, (word) => word.toUpperCase()).replace(SYMBOL, (symbol) => {
    next += 1;
    return symbols[next - 1] ?? symbol;
  });
  return lower.replace(new RegExp("\\p{L}", "u"), (letter) => letter.toUpperCase());
}
function titleCase(text) {
  return text.toLowerCase().replace(new RegExp("(?<!\\p{L})\\p{L}", "gu"), (letter) => letter.toUpperCase());
}

// packages/vietnamese/src/restore/model.ts
import { zstdDecompressSync } from "node:zlib";
var MAGIC = "KHEO-VI1";
var STEPS = 16;
var BACKOFF_TOP = 1;
var UnreadableModel = class extends Error {
  name = "UnreadableModel";
};
function readSections(model) {
  if (new TextDecoder("latin1").decode(model.subarray(0, MAGIC.length)) !== MAGIC)
    throw new UnreadableModel("the file is no model for restoring Vietnamese");
  try {
    const packed = zstdDecompressSync(model.subarray(MAGIC.length));
    const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
    const head = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + head)));
    const sections = /* @__PURE__ */ new Map();
    let at = 4 + head;
    for (const [name, length] of list) {
      sections.set(name, bytes.subarray(at, at + length));
      at += length;
    }
    return sections;
  } catch (cause) {
    throw new UnreadableModel("the model for restoring Vietnamese is damaged", { cause });
  }
}
function getSection(sections, name) {
  const section2 = sections.get(name);
  if (!section2) throw new UnreadableModel(`the model has no section "${name}"`);
  return section2;
}
function readNumbers(bytes, count) {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    let value = 0;
    let shift = 0;
    let byte = bytes[at++];
    while (byte & 128) {
      value |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++];
    }
    numbers[n] = value | byte << shift;
  }
  return numbers;
}

// packages/vietnamese/src/syllable.ts
var INITIALS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcd\u0111ghklmnpqrstvx]";
var RHYMES = [
  "a|ai|ao|au|ay|ac|am|an|ang|anh|ap|at|ach",
  "\u0103c|\u0103m|\u0103n|\u0103ng|\u0103p|\u0103t|\xE2u|\xE2y|\xE2c|\xE2m|\xE2n|\xE2ng|\xE2p|\xE2t",
  "e|eo|ec|em|en|eng|ep|et|\xEA|\xEAu|\xEAch|\xEAm|\xEAn|\xEAnh|\xEAp|\xEAt",
  "i|ia|iu|ich|im|in|inh|ip|it|i\xEAc|i\xEAm|i\xEAn|i\xEAng|i\xEAp|i\xEAt|i\xEAu",
  "o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|o\u0103c|o\u0103m|o\u0103n|o\u0103ng|o\u0103t|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|op|ot",
  "\xF4|\xF4c|\xF4i|\xF4m|\xF4n|\xF4ng|\xF4p|\xF4t|\u01A1|\u01A1i|\u01A1m|\u01A1n|\u01A1p|\u01A1t",
  "u|ua|u\xE2n|u\xE2ng|u\xE2t|u\xE2y|u\xEA|u\xEAch|u\xEAnh|uc|ui|um|un|ung|u\u01A1|u\xF4c|u\xF4i|u\xF4m|u\xF4n|u\xF4ng|u\xF4t|up|ut|uy|uya|uych|uy\xEAn|uy\xEAt|uynh|uyt|uyn|uyu",
  "\u01B0|\u01B0a|\u01B0c|\u01B0i|\u01B0ng|\u01B0\u01A1c|\u01B0\u01A1i|\u01B0\u01A1m|\u01B0\u01A1n|\u01B0\u01A1ng|\u01B0\u01A1p|\u01B0\u01A1t|\u01B0\u01A1u|\u01B0t|\u01B0u|\u01B0m|\u01B0n",
  "y|y\xEAm|y\xEAn|y\xEAng|y\xEAt|y\xEAu|ynh|yt"
].join("|");
var SHAPE = new RegExp(`^(?:${INITIALS})?(?:${RHYMES})$`);
var FOLDED_SHAPE = new RegExp(
  `^(?:${INITIALS.replace("\u0111", "")})?(?:${RHYMES.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "")})$`
);
var TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
var STOPPED = /(?:c|ch|p|t)$/;
function isSyllable(word) {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONES, "").normalize("NFC");
  const shaped = SHAPE.test(bare) || /^gi(?:$|êng$|êt$|n$|m$)/.test(bare);
  if (!shaped || /^[gn]?gh[^eêi]/.test(bare) || /^p(?!h)/.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || tones[0] === "\u0301" || tones[0] === "\u0323";
}
function isFoldedSyllable(word) {
  return (FOLDED_SHAPE.test(word) || word === "gi") && !/^p(?!h)/.test(word);
}

// packages/vietnamese/src/restore/keys/marks.ts
var TONES2 = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
function takeMarks(word) {
  const marks = { tone: 0, roof: false, hook: false, stroke: false };
  let bare = "";
  for (const sign of word.normalize("NFD").toLowerCase()) {
    const tone = TONES2.indexOf(sign);
    if (tone > 0) marks.tone = tone;
    else if (sign === "\u0302") marks.roof = true;
    else if (sign === "\u031B" || sign === "\u0306") marks.hook = true;
    else if (sign === "\u0111") {
      marks.stroke = true;
      bare += "d";
    } else bare += sign;
  }
  return { bare, marks };
}
function marksApart(left, right) {
  return Number(left.tone !== right.tone) + Number(left.roof !== right.roof) + Number(left.hook !== right.hook) + Number(left.stroke !== right.stroke);
}

// packages/vietnamese/src/restore/keys/telex.ts
var TONE_KEYS = "zsfrxj";
var VOWEL = /[aeiouy]/;
function readTelex(word) {
  const taken = takeMarks(word);
  const marks = taken.marks;
  let bare = "";
  let vowels = "";
  for (const letter of taken.bare) {
    const tone = TONE_KEYS.indexOf(letter);
    if (letter === "d" && bare.startsWith("d")) marks.stroke = true;
    else if (letter === "w") {
      marks.hook = true;
      if (vowels === "") {
        vowels += "u";
        bare += "u";
      }
    } else if (tone >= 0 && vowels !== "") marks.tone = tone;
    else if ("aeo".includes(letter) && vowels.includes(letter)) marks.roof = true;
    else {
      if (VOWEL.test(letter)) vowels += letter;
      bare += letter;
    }
  }
  return { bare, marks };
}

// packages/vietnamese/src/restore/keys/vni.ts
function readVni(word) {
  const { bare, marks } = takeMarks(word);
  let letters = "";
  for (const sign of bare) {
    const key = sign >= "0" && sign <= "9" ? Number(sign) : -1;
    if (key < 0) letters += sign;
    else if (key <= 5) marks.tone = key;
    else if (key === 6) marks.roof = true;
    else if (key === 9) marks.stroke = true;
    else marks.hook = true;
  }
  return { bare: letters, marks };
}

// packages/vietnamese/src/tone.ts
var NEW_TO_OLD = (() => {
  const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const pairs = [];
  for (const [first, second] of ["oa", "oe", "uy"].map((pair) => [...pair])) {
    for (const tone of tones) {
      pairs.push([`${first}${second}${tone}`.normalize("NFC"), `${first}${tone}${second}`.normalize("NFC")]);
    }
  }
  return pairs;
})();
var OLD_BY_NEW = /* @__PURE__ */ new Map();
for (const [newer, older] of NEW_TO_OLD) {
  const upper = [...newer].map((letter) => letter.toUpperCase());
  const olderUpper = [...older].map((letter) => letter.toUpperCase());
  OLD_BY_NEW.set(newer, older);
  OLD_BY_NEW.set(upper.join(""), olderUpper.join(""));
  OLD_BY_NEW.set(`${upper[0]}${newer.slice(1)}`, `${olderUpper[0]}${older.slice(1)}`);
}
var NEWER = new RegExp(`(?<![qQ])(${[...OLD_BY_NEW.keys()].join("|")})(?!\\p{L})`, "gu");
function oldToneStyle(text) {
  return text.normalize("NFC").replace(NEWER, (pair) => OLD_BY_NEW.get(pair) ?? pair);
}
function normalKey(text) {
  return oldToneStyle(text).toLowerCase().replace(/\s*[-–—]\s*/g, " - ").replace(/\s+/g, " ").trim();
}

// packages/vietnamese/src/restore/units.ts
var BOUNDARY = "<b>";
var NUMBER = "<n>";
var CODE = "<c>";
var UNKNOWN = "<u>";
var CLASSES = [UNKNOWN, BOUNDARY, NUMBER, CODE];
var HEAD = /^[^\p{L}\p{N}]*/u;
var LETTERS = new RegExp("^\\p{L}+$", "u");
var DIGITS = new RegExp("^\\p{N}+(?:[.,/:%\u2013-]*\\p{N}+)*$", "u");
var JOINED = new RegExp("^\\p{L}+(?:[-\u2013\u2014/&+,.]+\\p{L}+)+$", "u");
var LETTER_RUN = new RegExp("\\p{L}+", "gu");
var ENDS = /[.;:?!…]/;
var BULLET = /^[-–—+•*]+$/;
function wordKey(word) {
  return oldToneStyle(word).toLowerCase();
}
function coreOf(raw) {
  const head = HEAD.exec(raw)?.[0].length ?? 0;
  if (head === raw.length) return [head, head];
  let to = raw.length;
  while (to > head && !/[\p{L}\p{M}\p{N}]/u.test(lastSign(raw, to))) to -= lastSign(raw, to).length;
  return [head, to];
}
function lastSign(text, end) {
  const low = text.charCodeAt(end - 1);
  return low >= 56320 && low <= 57343 && end > 1 ? text.slice(end - 2, end) : text.slice(end - 1, end);
}
function unitsOf(raw) {
  const [from, to] = coreOf(raw);
  const tail = raw.slice(to);
  if (from === to) return BULLET.test(raw) || !ENDS.test(raw) ? [] : [{ key: BOUNDARY, from, to }];
  const core = raw.slice(from, to);
  if (from === 0 && to === 1 && tail[0] === ")" && LETTERS.test(core)) return [{ key: BOUNDARY, from, to }];
  const units = [];
  if (LETTERS.test(core)) units.push({ key: wordKey(core), from, to });
  else if (DIGITS.test(core)) units.push({ key: NUMBER, from, to });
  else if (JOINED.test(core) && !/www|\.(?:vn|com|org|net|gov)$/i.test(core)) {
    for (const run of core.matchAll(LETTER_RUN)) {
      const at = from + run.index;
      units.push({ key: wordKey(run[0]), from: at, to: at + run[0].length });
    }
  } else units.push({ key: CODE, from, to });
  if (ENDS.test(tail)) units.push({ key: BOUNDARY, from: to, to });
  return units;
}

// packages/vietnamese/src/restore/assess.ts
var LETTERS2 = new RegExp("^\\p{L}+$", "u");
var MIXED = new RegExp("^(?=.*\\d)(?=.*\\p{L})[\\p{L}\\d]{2,9}$", "u");
var MARKED = /[^ -~é]/;
var MARKED_SHARE = 0.45;
var LONGEST_WORD = 40;
var ENOUGH_WORDS = 5e3;
function assess(lines, lexicon) {
  const counts = countWords(lines, lexicon);
  const all = counts.words + counts.vni;
  if (all === 0) return { kind: "correct", score: 1 };
  const share = (count) => count / all;
  const score = share(counts.attested) * Math.min(1, share(counts.marked) / MARKED_SHARE);
  return { kind: kindOf(counts, share), score };
}
function kindOf(counts, share) {
  if (share(counts.marked) > 0.25) return share(counts.broken) > 0.02 ? "ocr-vietnamese" : "correct";
  if (share(counts.vni) > 0.2 && share(counts.acute) < 0.03) return "vni";
  if (share(counts.telex) > 0.2 && share(counts.acute) < 0.03) return "telex";
  if (share(counts.acute) > 0.02 || share(counts.mixed) > 0.08) return "ocr-english";
  const readable = share(counts.syllables);
  if (readable < 0.5) return "correct";
  return readable < 0.9 && counts.words > 20 && share(counts.acute) > 0 ? "ocr-english" : "stripped";
}
function countWords(lines, lexicon) {
  const counts = { words: 0, attested: 0, marked: 0, broken: 0, acute: 0, syllables: 0, telex: 0, vni: 0, mixed: 0 };
  for (const line of lines) {
    for (const [raw] of line.matchAll(/\S+/g)) {
      if (raw.length > LONGEST_WORD) continue;
      if (counts.words + counts.mixed >= ENOUGH_WORDS) return counts;
      const text = raw.normalize("NFC");
      const core = text.slice(...coreOf(text));
      if (LETTERS2.test(core)) countWord(core, lexicon, counts);
      else if (MIXED.test(core)) countMixed(core, counts);
    }
  }
  return counts;
}
function countWord(word, lexicon, counts) {
  const key = wordKey(word);
  const marked2 = MARKED.test(key);
  counts.words += 1;
  if (lexicon.findId(key) !== void 0) counts.attested += 1;
  if (marked2) {
    counts.marked += 1;
    if (!isSyllable(key)) counts.broken += 1;
    return;
  }
  if (key.includes("\xE9")) counts.acute += 1;
  if (isFoldedSyllable(fold(key))) counts.syllables += 1;
  else {
    const { bare, marks } = readTelex(key);
    if (isFoldedSyllable(bare) && (marks.tone > 0 || marks.roof || marks.hook || marks.stroke)) counts.telex += 1;
  }
}
function countMixed(word, counts) {
  const { bare } = readVni(word.toLowerCase());
  if (!isFoldedSyllable(fold(bare))) return;
  if (new RegExp("[aeiouyAEIOUY]\\p{L}*\\d", "u").test(word)) counts.vni += 1;
  counts.mixed += 1;
}

// packages/vietnamese/src/restore/letter-case.ts
var UPPER = new RegExp("\\p{Lu}", "u");
var LOWER = new RegExp("\\p{Ll}", "u");
function letterCaseOf(word) {
  const rest = word.slice(1);
  if (!UPPER.test(word)) return "lower";
  if (!UPPER.test(rest)) return LOWER.test(rest) || rest === "" ? "title" : "upper";
  return LOWER.test(word) ? "mixed" : "upper";
}
function likeCase(word, source) {
  switch (letterCaseOf(source)) {
    case "lower":
      return word;
    case "title":
      return word.slice(0, 1).toUpperCase() + word.slice(1);
    case "upper":
      return word.toUpperCase();
    case "mixed":
      return likeMixed(word, source);
  }
}
function likeMixed(word, source) {
  if (word.length === source.length)
    return Array.from(word, (letter, at) => UPPER.test(source[at] ?? "") ? letter.toUpperCase() : letter).join("");
  const upper = source.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  const lower = source.match(new RegExp("\\p{Ll}", "gu"))?.length ?? 0;
  if (upper > lower) return word.toUpperCase();
  return UPPER.test(source[0] ?? "") ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

// packages/vietnamese/src/restore/analysis.ts
var BOUNDARY_ID = CLASSES.indexOf(BOUNDARY);
var UNKNOWN_ID = CLASSES.indexOf(UNKNOWN);
var ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
var LONGEST = 24;
var asItCame = (id, text) => ({ id, log: 0, text });
function byLetters(lexicon, candidatesOf) {
  return (text) => unitsOf(text).map(({ key, from, to }) => {
    const word = text.slice(from, to);
    const base = { from, to, letterCase: letterCaseOf(word), roman: ROMAN.test(word) };
    if (key === BOUNDARY || key === NUMBER || key === CODE)
      return { ...base, word: false, candidates: [asItCame(CLASSES.indexOf(key), word)] };
    const candidates2 = word.length > LONGEST ? [] : candidatesOf(word);
    if (candidates2.length > 0) return { ...base, word: true, candidates: candidates2 };
    return { ...base, word: true, candidates: [asItCame(lexicon.findId(key) ?? UNKNOWN_ID, word)] };
  });
}

// packages/vietnamese/src/restore/keys/channel.ts
var OTHER_MARK = -3.5;
var AS_TYPED = -2;
var TYPED_VNI = new RegExp("^\\p{L}[\\p{L}\\d]*\\d[\\p{L}\\d]*$", "u");
var MOST_DIGITS = 5;
var SHORT_CODE = -2;
var CODE_COST = -9;
function typedCandidates(lexicon, word, keys) {
  const { bare, marks } = keys(word);
  const found = [];
  for (const id of lexicon.findByFold(bare)) {
    const meant = lexicon.words[id];
    if (!isSyllable(meant) && bare !== wordKey(word)) continue;
    found.push({
      id,
      log: OTHER_MARK * marksApart(marks, takeMarks(meant).marks),
      text: likeCase(meant, caseOf(word))
    });
  }
  const same = lexicon.findId(wordKey(word));
  if (same !== void 0 && !found.some(({ id }) => id === same)) found.push({ id: same, log: AS_TYPED, text: word });
  return found;
}
function caseOf(word) {
  const kind = letterCaseOf(word.replace(/\d/g, ""));
  return kind === "upper" ? word.replace(/\d/g, "").length === 1 ? "A" : "AA" : kind === "lower" ? "aa" : new RegExp("^\\p{Lu}", "u").test(word) ? "Aa" : "aa";
}
function typedChannel(kind, lexicon) {
  const keys = kind === "telex" ? readTelex : readVni;
  const letters = byLetters(lexicon, (word) => typedCandidates(lexicon, word, keys));
  if (kind === "telex") return letters;
  return (text) => {
    const [from, to] = coreOf(text);
    const core = text.slice(from, to);
    if (!TYPED_VNI.test(core) || (core.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return letters(text);
    const candidates2 = typedCandidates(lexicon, core, keys);
    if (candidates2.length === 0) return letters(text);
    candidates2.push({ id: CLASSES.indexOf(CODE), log: new RegExp("^\\p{Lu}\\d$", "u").test(core) ? SHORT_CODE : CODE_COST, text: core });
    const part = { from, to, letterCase: letterCaseOf(core), candidates: candidates2, word: true, roman: false };
    const tail = unitsOf(text).filter((unit) => unit.key === CLASSES[1]);
    return [
      part,
      ...tail.map(
        (unit) => ({
          from: unit.from,
          to: unit.to,
          letterCase: "lower",
          candidates: [asItCame(1, "")],
          word: false,
          roman: false
        })
      )
    ];
  };
}

// packages/vietnamese/src/restore/marked.ts
var SLIP = -6.5;
var FURTHER_SLIP = -2;
var UNATTESTED = -1;
var LEFT_ALONE = -9;
function slippedCandidates(lexicon, word) {
  const key = wordKey(word);
  const self = lexicon.findId(key);
  const marks = takeMarks(key).marks;
  const found = self === void 0 ? [] : [{ id: self, log: 0, text: word }];
  for (const id of lexicon.findByFold(fold(key))) {
    if (id === self) continue;
    const other = takeMarks(lexicon.words[id]).marks;
    const apart = Number(marks.tone !== other.tone) + Number(marks.roof !== other.roof || marks.hook !== other.hook) + Number(marks.stroke !== other.stroke);
    found.push({ id, log: (self === void 0 ? UNATTESTED : SLIP) + FURTHER_SLIP * (apart - 1), text: null });
  }
  if (self === void 0 && found.length > 0) found.push({ id: 0, log: LEFT_ALONE, text: word });
  return found;
}
function keptCandidates(lexicon, word) {
  const key = wordKey(word);
  if (lexicon.findId(key) !== void 0 || isSyllable(key) || fold(key) === key) return [];
  return slippedCandidates(lexicon, word);
}

// packages/vietnamese/src/restore/ocr/confusions.ts
var Confusions = class {
  #byPrinted = /* @__PURE__ */ new Map();
  #totals = /* @__PURE__ */ new Map();
  #kinds = /* @__PURE__ */ new Map();
  /** From lines of a true string, a printed one and a count, parted by tabs. */
  constructor(section2) {
    for (const line of new TextDecoder().decode(section2).split("\n")) {
      const [truth, printed, times] = line.split("	");
      if (truth === void 0 || printed === void 0 || times === void 0) continue;
      const count = Number(times);
      const known = this.#byPrinted.get(printed);
      if (known) known.push([truth, count]);
      else this.#byPrinted.set(printed, [[truth, count]]);
      this.#totals.set(truth, (this.#totals.get(truth) ?? 0) + count);
      this.#kinds.set(truth, (this.#kinds.get(truth) ?? 0) + 1);
    }
  }
  /** True strings for which a string was printed, with counts. */
  printedAs(printed) {
    return this.#byPrinted.get(printed) ?? [];
  }
  /** How often a true string was printed at all. */
  total(truth) {
    return this.#totals.get(truth) ?? 0;
  }
  /** In how many ways a true string was printed. */
  kinds(truth) {
    return this.#kinds.get(truth) ?? 0;
  }
  /** All printed strings. */
  prints() {
    return [...this.#byPrinted.keys()];
  }
  /** All true strings. */
  truths() {
    return [...this.#totals.keys()];
  }
};

// packages/vietnamese/src/restore/ocr/parts.ts
var LETTERS_WEIGHT = 2;
var WORSE_PAGES = 0.05;
var MOST_KNOWN = 5e3;
var PartReader = class {
  /** All true parts, sorted. */
  all;
  #table;
  #signs;
  #least;
  #totals;
  #weights;
  #lengths;
  #places;
  /** How often the print in hand was seen for each part. */
  #counts;
  #known = /* @__PURE__ */ new Map();
  constructor(all, table, signs, least) {
    this.all = [...new Set(all)].sort();
    this.#table = table;
    this.#signs = signs;
    this.#least = least;
    this.#totals = Float64Array.from(this.all, (part) => table.total(part));
    this.#weights = Float64Array.from(this.all, (part) => LETTERS_WEIGHT + table.kinds(part));
    this.#lengths = Int32Array.from(this.all, (part) => part.length);
    this.#places = new Map(this.all.map((part, n) => [part, n]));
    this.#counts = new Float64Array(this.all.length + 1);
  }
  /** Parts at least as likely as the reader was made for. */
  read(printed) {
    const known = this.#known.get(printed);
    if (known) return known;
    const counts = this.#counts;
    for (const [part, count] of this.#table.printedAs(printed))
      counts[this.#places.get(part) ?? this.all.length] = count;
    const likelihoodOf = this.#signs.asker(printed);
    const parts = [];
    const values = [];
    for (let n = 0; n < this.all.length; n += 1) {
      const length = this.#lengths[n];
      const count = counts[n];
      const near = length === 0 ? printed === "" : printed.length >= length - 1 && printed.length <= length + 2;
      if (!near && count === 0) continue;
      const letters = near ? likelihoodOf(this.all[n]) : 0;
      const weight = this.#weights[n];
      const value = (count + weight * letters) / (this.#totals[n] + weight) + WORSE_PAGES * letters;
      if (value < this.#least) continue;
      parts.push(n);
      values.push(value);
    }
    counts.fill(0);
    const made = { parts: Int32Array.from(parts), values: Float64Array.from(values) };
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(printed, made);
    return made;
  }
};

// packages/vietnamese/src/restore/ocr/segments.ts
var ONSET = /^[bcdđghklmnpqrstvx]*/;
function segmentsOf(syllable) {
  const onset = ONSET.exec(syllable)?.[0] ?? "";
  return [onset, syllable.slice(onset.length)];
}

// packages/vietnamese/src/restore/ocr/signs.ts
var LONGEST_PRINT = 3;
var VOWELS = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]$/;
var VOWEL_PRINTS = /^[aeiouyéêdgwvrltJj0-9¢&¥€@]*$/;
var UNSEEN_VOWEL = [2e-3, 0.015, 3e-3, 2e-5];
var UNSEEN = [5e-4, 5e-4, 6e-6, 1e-7];
var HOPELESS = 1e-7;
var PRINTS = LONGEST_PRINT + 1;
var SignModel = class {
  #letters = /* @__PURE__ */ new Map();
  /** By print: the likelihood for each letter. */
  #likely = /* @__PURE__ */ new Map();
  #unseen;
  #unseenVowels;
  constructor(section2) {
    const counts = new Confusions(section2);
    for (const letter of counts.truths()) this.#letters.set(letter, this.#letters.size);
    const size = this.#letters.size + 1;
    const vowels = [...this.#letters.keys()].map((letter) => VOWELS.test(letter));
    const rest = (step, vowelPrint) => Float64Array.from({ length: size }, (_, n) => (vowels[n] && vowelPrint ? UNSEEN_VOWEL : UNSEEN)[step]);
    this.#unseen = Array.from({ length: PRINTS }, (_, step) => rest(step, false));
    this.#unseenVowels = Array.from({ length: PRINTS }, (_, step) => rest(step, true));
    for (const printed of counts.prints()) {
      const likely = rest(printed.length, VOWEL_PRINTS.test(printed));
      for (const [letter, count] of counts.printedAs(printed)) {
        const at = this.#letters.get(letter);
        likely[at] = likely[at] + count / counts.total(letter);
      }
      this.#likely.set(printed, likely);
    }
  }
  /**
   * Asks how likely strings of letters are printed as one string, all ways of parting it summed. Strings that begin
   * alike, asked one after another, share their work.
   */
  asker(printed) {
    const width = printed.length + 1;
    const tables = [];
    for (let from = 0; from < width; from += 1)
      for (let step = 0; step < PRINTS; step += 1) {
        const print = printed.slice(from, from + step);
        const unseen = VOWEL_PRINTS.test(print) ? this.#unseenVowels : this.#unseen;
        tables.push(this.#likely.get(print) ?? unseen[step]);
      }
    let asked = "";
    const rows = [Float64Array.from({ length: width }, (_, at) => at === 0 ? 1 : 0)];
    let dead = Number.POSITIVE_INFINITY;
    return (truth) => {
      let same = 0;
      while (same < truth.length && truth[same] === asked[same]) same += 1;
      if (same >= dead) return 0;
      dead = Number.POSITIVE_INFINITY;
      for (let n = same; n < truth.length; n += 1) {
        const next = rows[n + 1] ?? new Float64Array(width);
        rows[n + 1] = next;
        const most = advance(
          rows[n],
          next,
          tables,
          this.#letters.get(truth[n]) ?? this.#letters.size,
          width
        );
        if (most < HOPELESS) {
          dead = n + 1;
          asked = truth;
          return 0;
        }
      }
      asked = truth;
      return rows[truth.length][width - 1];
    };
  }
};
function advance(row2, next, tables, letter, width) {
  next.fill(0);
  let most = 0;
  for (let from = 0; from < width; from += 1) {
    const here = row2[from];
    if (here < 1e-12) continue;
    const steps = Math.min(PRINTS, width - from);
    for (let step = 0; step < steps; step += 1) {
      const value = next[from + step] + here * tables[from * PRINTS + step]?.[letter];
      next[from + step] = value;
      if (value > most) most = value;
    }
  }
  return most;
}

// packages/vietnamese/src/restore/ocr/english.ts
var PARTS_WEIGHT = 6;
var WORSE_WORDS = 0.2;
var LONGEST_ONSET = 5;
var LONGEST_WORD2 = 12;
var LEAST_ONSET = 1e-4;
var LEAST_RHYME = 1e-6;
var LEAST = 1e-9;
var MOST_SEEN = 14;
var MOST_UNSEEN = 24;
var NEAR = Math.exp(-9);
var SAME_MARKS = -3;
var OTHER_MARKS = -4;
var UNKNOWN_LETTER = -2.6;
var EnglishOcr = class {
  #lexicon;
  #onsets;
  #rhymes;
  /** Of each onset and rhyme the syllable's identifier, 0 for none. */
  #syllables;
  #isSyllable;
  /** Syllables seen to be printed so, with counts. */
  #whole = /* @__PURE__ */ new Map();
  /** Of each syllable: what its parts weigh, and the sum with how often it was seen. */
  #weights;
  #totals;
  /** How likely each word is wherever it stands. */
  #frequency;
  // Of the print in hand: likelihoods by word, and which words have one.
  #likelihood;
  #found = [];
  constructor(lexicon, language, sections) {
    this.#lexicon = lexicon;
    const { words } = lexicon;
    this.#isSyllable = Uint8Array.from(words, (word, id) => Number(id >= CLASSES.length && isSyllable(word)));
    this.#frequency = Float64Array.from(words, (_, id) => Math.exp(language.log(1, id)));
    this.#likelihood = new Float64Array(words.length);
    const whole = new Confusions(getSection(sections, "ocr.whole"));
    this.#weights = Float64Array.from(words, (word) => PARTS_WEIGHT + whole.kinds(word));
    this.#totals = Float64Array.from(words, (word) => PARTS_WEIGHT + whole.kinds(word) + whole.total(word));
    for (const printed of whole.prints()) {
      const seen = whole.printedAs(printed).map(([word, count]) => [lexicon.findId(word) ?? 0, count]);
      this.#whole.set(
        printed,
        seen.filter(([id]) => id !== 0)
      );
    }
    const signs = new SignModel(getSection(sections, "ocr.signs"));
    const parted = [...words.entries()].filter(([id]) => this.#isSyllable[id]).map(([id, word]) => ({ id, parts: segmentsOf(word) }));
    const reader = (part, section2, least) => new PartReader(
      parted.map(({ parts }) => parts[part]),
      new Confusions(getSection(sections, section2)),
      signs,
      least
    );
    this.#onsets = reader(0, "ocr.onset", LEAST_ONSET);
    this.#rhymes = reader(1, "ocr.rhyme", LEAST_RHYME);
    const onsetAt = new Map(this.#onsets.all.map((onset, n) => [onset, n]));
    const rhymeAt = new Map(this.#rhymes.all.map((rhyme, n) => [rhyme, n]));
    this.#syllables = new Uint16Array(onsetAt.size * rhymeAt.size);
    for (const { id, parts } of parted)
      this.#syllables[onsetAt.get(parts[0]) * rhymeAt.size + rhymeAt.get(parts[1])] = id;
  }
  /** What a printed word in lower case may stand for; empty for none. */
  candidates(printed) {
    if (printed.length > LONGEST_WORD2) return [];
    this.#readParts(printed);
    for (const id of this.#found) {
      const parts = this.#likelihood[id];
      this.#likelihood[id] = parts * (WORSE_WORDS + this.#weights[id] / this.#totals[id]);
    }
    for (const [id, count] of this.#whole.get(printed) ?? []) this.#add(id, count / this.#totals[id]);
    for (const id of this.#lexicon.findByFold(fold(printed)))
      if (!this.#isSyllable[id])
        this.#add(id, Math.exp(this.#lexicon.words[id] === printed ? SAME_MARKS : OTHER_MARKS));
    return this.#best(printed);
  }
  #add(id, likelihood) {
    const before = this.#likelihood[id];
    if (before === 0) this.#found.push(id);
    this.#likelihood[id] = before + likelihood;
  }
  /** Syllables by all ways of parting a print into first consonants and rhyme. */
  #readParts(printed) {
    const width = this.#rhymes.all.length;
    for (let at = 0; at <= Math.min(LONGEST_ONSET, printed.length); at += 1) {
      const onsets = this.#onsets.read(printed.slice(0, at));
      if (onsets.parts.length === 0) continue;
      const rhymes = this.#rhymes.read(printed.slice(at));
      for (let o = 0; o < onsets.parts.length; o += 1) {
        const row2 = onsets.parts[o] * width;
        const likely = onsets.values[o];
        for (let r = 0; r < rhymes.parts.length; r += 1) {
          const likelihood = likely * rhymes.values[r];
          if (likelihood < LEAST) continue;
          const id = this.#syllables[row2 + rhymes.parts[r]];
          if (id !== 0) this.#add(id, likelihood);
        }
      }
    }
  }
  /** The likeliest of the words found, by print and frequency. */
  #best(printed) {
    const rank = (id) => this.#likelihood[id] * this.#frequency[id];
    let most = 0;
    for (const id of this.#found) most = Math.max(most, rank(id));
    const near = this.#found.filter((id) => rank(id) > most * NEAR).sort((left, right) => rank(right) - rank(left) || left - right);
    const kept = near.slice(0, this.#whole.has(printed) ? MOST_SEEN : MOST_UNSEEN).map((id) => ({ id, log: Math.log(this.#likelihood[id]), text: null }));
    if (kept.length > 0 && new RegExp("^\\p{L}+$", "u").test(printed) && this.#lexicon.findId(printed) === void 0)
      kept.push({ id: 0, log: UNKNOWN_LETTER * printed.length, text: printed });
    for (const id of this.#found) this.#likelihood[id] = 0;
    this.#found.length = 0;
    return kept;
  }
};

// packages/vietnamese/src/restore/ocr/words.ts
var OPENING = /^[("“”‘’'[{<«\-–—*•+._]*/u;
var CLOSING = /[.,;:)\]}”“"»>…\-–—*_/]*$/u;
var DOUBTFUL = /[?!’'‘`|]+$/u;
var VOWELS2 = "\xA2&\xA5\u20AC@%?\u2019'\u2018`|!\xA7$\xA3\xB0";
var DAMAGED = new RegExp(`^(?=.*[\\p{L}${VOWELS2}])[\\p{L}\\p{N}${VOWELS2}]{1,10}$`, "u");
var CODES = new RegExp("^(?:\\p{Lu}+\\d{2,}|\\d{2,}\\p{L}+|\\p{L}*\\d{3,}.*|.*[@%$\xA3\xB0].*\\d.*|\\d+[%\xB0])$", "u");
var NUMBERS = new RegExp("^\\p{N}+(?:[.,/:%\u2013-]*\\p{N}+)*%?$", "u");
function coreOfDamaged(raw) {
  const from = OPENING.exec(raw)?.[0].length ?? 0;
  const tail = CLOSING.exec(raw.slice(from))?.[0].length ?? 0;
  return [from, Math.max(from, raw.length - tail)];
}
var VOWEL_DIGIT = /^[06]$/;
var ONE_DIGIT = -2.5;
var SMALL_WITH_DIGIT = new RegExp("^(?!.*\\d\\d)\\p{Ll}[\\p{Ll}\\d-]*$", "u");
var OWN_SIGNS = -4;
var SMALL_CONFUSIONS = -2.5;
var CODE_COST2 = -2.5;
var CODE_SIGN = -1.5;
function damagedParts(raw, lexicon, read) {
  const [from, to] = coreOfDamaged(raw);
  const core = raw.slice(from, to);
  const fixed = (key, start2, end) => ({
    from: start2,
    to: end,
    letterCase: "lower",
    candidates: [asItCame(CLASSES.indexOf(key), raw.slice(start2, end))],
    word: false,
    roman: false
  });
  if (core === "" || core.length === 1 && raw[to] === ")" && from === 0)
    return unitsOf(raw).filter(({ key }) => key === BOUNDARY).map(({ key, from: from2, to: to2 }) => fixed(key, from2, to2));
  const parts = [];
  const runs2 = [...core.matchAll(/[^-–—/]+/g)];
  const plain = runs2.length > 0 && runs2.every(([run]) => DAMAGED.test(run) && !CODES.test(run) && !new RegExp("^\\p{N}{2,}$", "u").test(run));
  if (VOWEL_DIGIT.test(core) && to === raw.length) parts.push(damagedPart(core, from, lexicon, read));
  else if (NUMBERS.test(core)) parts.push(fixed(NUMBER, from, to));
  else if (!plain || runs2.length > 1 && new RegExp("\\p{N}", "u").test(core) && !SMALL_WITH_DIGIT.test(core))
    parts.push(fixed(CODE, from, to));
  else for (const run of runs2) parts.push(damagedPart(run[0], from + run.index, lexicon, read));
  if (ENDS.test(raw.slice(to))) parts.push(fixed(BOUNDARY, to, to));
  return parts;
}
function damagedPart(printed, from, lexicon, read) {
  const base = {
    from,
    to: from + printed.length,
    letterCase: letterCaseOf(printed),
    word: true,
    roman: ROMAN.test(printed)
  };
  const small = printed.toLowerCase();
  const candidates2 = [];
  const add2 = (core, tail2, log) => {
    for (const one of read(core.toLowerCase())) {
      const text = tail2 === "" ? one.text && core : (one.text === null ? damagedCase(lexicon.words[one.id], core) : core) + tail2;
      candidates2.push({ id: one.id, log: one.log + log, text });
    }
  };
  const capitals2 = base.letterCase === "upper" && small.length > 1;
  if (capitals2) for (const id of lexicon.findByFold(fold(small))) candidates2.push({ id, log: 0, text: null });
  add2(printed, "", capitals2 ? SMALL_CONFUSIONS : 0);
  const tail = DOUBTFUL.exec(printed)?.[0] ?? "";
  if (tail !== "" && tail !== printed) add2(printed.slice(0, -tail.length), tail, OWN_SIGNS);
  if (NUMBERS.test(printed)) candidates2.push({ id: CLASSES.indexOf(NUMBER), log: ONE_DIGIT, text: printed });
  else if (!new RegExp("^\\p{L}+$", "u").test(printed))
    candidates2.push({ id: CLASSES.indexOf(CODE), log: CODE_COST2 + CODE_SIGN * printed.length, text: printed });
  else if (candidates2.length === 0) candidates2.push(asItCame(lexicon.findId(wordKey(printed)) ?? 0, printed));
  return { ...base, candidates: candidates2, write: damagedCase };
}
function damagedCase(word, printed) {
  const letterCase = letterCaseOf(printed);
  if (letterCase === "title" && printed[0] === "I" && word[0] === "l") return word;
  if (letterCase !== "mixed") return likeCase(word, printed);
  if (!isSyllable(word)) return likeCase(word, printed);
  const upper = printed.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  const lower = printed.match(new RegExp("\\p{Ll}", "gu"))?.length ?? 0;
  if (upper > lower) return word.toUpperCase();
  return new RegExp("\\p{Lu}", "u").test(printed[0] ?? "") ? likeCase(word, "Aa") : word;
}

// packages/vietnamese/src/restore/stripped.ts
function strippedCandidates(lexicon, word) {
  const key = wordKey(word);
  const bare = fold(word);
  if (key !== bare) return [];
  return lexicon.findByFold(bare).map((id) => ({ id, log: 0, text: null }));
}

// packages/vietnamese/src/restore/channels.ts
function channelOf(kind, lexicon, language, sections) {
  switch (kind) {
    case "ocr-english": {
      const ocr = new EnglishOcr(lexicon, language, sections);
      return (text) => damagedParts(text, lexicon, (printed) => ocr.candidates(printed));
    }
    case "stripped":
      return byLetters(lexicon, (word) => strippedCandidates(lexicon, word));
    case "telex":
    case "vni":
      return typedChannel(kind, lexicon);
    case "ocr-vietnamese":
      return byLetters(lexicon, (word) => slippedCandidates(lexicon, word));
    case "correct":
      return byLetters(lexicon, (word) => keptCandidates(lexicon, word));
  }
}

// packages/vietnamese/src/restore/compose.ts
var MOST_ALTERNATIVES = 4;
var UNLIKELY = 2e-3;
var UNKNOWN_CONFIDENCE = 0.5;
function composeWord(word, lattice, posteriors, lexicon, known) {
  const { source, start: start2, analysis } = word;
  const given = known && findKnown(source, known);
  if (given !== void 0) return { source, start: start2, text: given, confidence: 1, alternatives: [] };
  let text = "";
  let at = 0;
  let confidence = 1;
  const ranked = [];
  for (const [n, part] of analysis.parts.entries()) {
    const place = word.places[n];
    const first = lattice.first[place];
    if (place < 0 || !part.word || lattice.first[place + 1] - first !== part.candidates.length) continue;
    const printed = analysis.text.slice(part.from, part.to);
    let best = 0;
    for (let c = 1; c < part.candidates.length; c += 1)
      if (posteriors[first + c] > posteriors[first + best]) best = c;
    const { candidates: candidates2 } = part;
    const written = (c) => {
      const { text: text2, id } = candidates2[c];
      return text2 ?? (part.write ?? likeCase)(lexicon.words[id], printed);
    };
    text += analysis.text.slice(at, part.from) + written(best);
    at = part.to;
    const single = candidates2.length === 1;
    const sure = single ? candidates2[0]?.id === 0 ? UNKNOWN_CONFIDENCE : 1 : posteriors[first + best];
    const writing = written(best);
    let whole2 = sure;
    for (let c = 0; !single && sure < 1 - UNLIKELY && c < candidates2.length; c += 1)
      if (c !== best && written(c) === writing) whole2 += posteriors[first + c];
    confidence = Math.min(confidence, whole2, 1);
    if (single || sure > 1 - UNLIKELY || analysis.parts.filter((one) => one.word).length > 1) continue;
    const [head, tail] = [analysis.text.slice(0, part.from), analysis.text.slice(part.to)];
    for (let c = 0; c < candidates2.length; c += 1) {
      const share = posteriors[first + c];
      if (c !== best && share > UNLIKELY && written(c) !== writing) ranked.push([head + written(c) + tail, share]);
    }
  }
  ranked.sort((left, right) => right[1] - left[1]);
  const alternatives = [...new Set(ranked.map(([writing]) => writing))].slice(0, MOST_ALTERNATIVES);
  const whole = text === "" ? source : text + analysis.text.slice(at);
  return { source, start: start2, text: whole, confidence, alternatives };
}
var SHORT_CAPITALS = new RegExp("^[^\\p{L}]*\\p{Lu}{2,3}[^\\p{L}\\s]*$", "u");
var ONE_CAPITAL = new RegExp("^[^\\p{L}]*\\p{Lu}[^\\p{L}]+$", "u");
var SMALL = new RegExp("^\\p{L}?\\p{Ll}", "u");
var ALL_CAPITALS = new RegExp("^[^\\p{L}]*\\p{Lu}{2,}[^\\p{L}\\d]*$", "u");
function calmCapitals(words) {
  for (const [n, word] of words.entries()) {
    if (word.text === word.source || !SHORT_CAPITALS.test(word.text)) continue;
    if (!new RegExp("\\p{M}", "u").test(word.text.normalize("NFD"))) continue;
    const [before, after] = [words[n - 1]?.source ?? "", words[n + 1]?.text ?? ""];
    const isGuess = ONE_CAPITAL.test(word.source) && !ALL_CAPITALS.test(before) && !ALL_CAPITALS.test(after);
    if (!isGuess && !SMALL.test(after)) continue;
    const calm = (text) => text.replace(new RegExp("(\\p{Lu})(\\p{Lu}+)", "u"), (_, first, rest) => first + rest.toLowerCase());
    word.text = calm(word.text);
    word.alternatives = word.alternatives.map(calm);
  }
}
function findKnown(source, known) {
  const whole = known.get(source.toLowerCase());
  if (whole !== void 0) return whole;
  const [from, to] = coreOf(source);
  const text = known.get(source.slice(from, to).toLowerCase());
  return text === void 0 ? void 0 : source.slice(0, from) + likeSource(text, source.slice(from, to)) + source.slice(to);
}
function likeSource(text, source) {
  return text === text.toLowerCase() ? likeCase(text, source) : text;
}

// packages/vietnamese/src/restore/decode.ts
var BEAM = 12;
var MOST = 64;
var CHUNK = 400;
var LONGEST2 = 800;
var BOUNDARY2 = 1;
var Decoder = class {
  #language;
  #contexts;
  #search = { states: BEAM, width: 10 };
  // States of all places of a chunk; a state has `#contexts` nodes: of its last word, its last two words, and so on.
  #nodes;
  #best = new Float64Array((LONGEST2 + 1) * BEAM);
  #candidate = new Int32Array((LONGEST2 + 1) * BEAM);
  #sum = new Float64Array((LONGEST2 + 1) * BEAM);
  #back = new Float64Array((LONGEST2 + 1) * BEAM);
  #states = new Int32Array(LONGEST2 + 1);
  // Steps between states, of all places of a chunk.
  #stepFrom = new Uint8Array(LONGEST2 * BEAM * MOST);
  #stepTo = new Uint8Array(LONGEST2 * BEAM * MOST);
  #stepLog = new Float32Array(LONGEST2 * BEAM * MOST);
  #stepFirst = new Int32Array(LONGEST2 + 2);
  // Of the place in hand.
  #newNodes;
  #newBest = new Float64Array(BEAM * MOST);
  #newCandidate = new Int32Array(BEAM * MOST);
  #rank = new Int32Array(BEAM * MOST);
  #names = new Int32Array(BEAM * MOST);
  #found;
  /** For which candidate of the place a state's children were last looked up. */
  #foundFor = new Int32Array(BEAM);
  #twins;
  #carried;
  constructor(language) {
    this.#language = language;
    this.#contexts = language.order - 1;
    this.#nodes = new Int32Array((LONGEST2 + 1) * BEAM * this.#contexts);
    this.#newNodes = new Int32Array(BEAM * MOST * this.#contexts);
    this.#found = new Int32Array(BEAM * this.#contexts);
    this.#twins = new Int32Array(BEAM * this.#contexts);
    this.#carried = new Int32Array(this.#contexts);
  }
  /** Probabilities of all candidates of a lattice, whose text begins after a boundary. */
  decode(lattice, search) {
    this.#search = search;
    const posteriors = new Float32Array(lattice.words.length);
    this.#carried.fill(-1);
    this.#carried[0] = BOUNDARY2;
    let from = 0;
    while (from < lattice.places) {
      let to = Math.min(lattice.places, from + CHUNK);
      const limit = Math.min(lattice.places, from + LONGEST2);
      while (to < limit && lattice.words[lattice.first[to - 1]] !== BOUNDARY2) to += 1;
      this.#chunk(lattice, from, to, posteriors);
      from = to;
    }
    return posteriors;
  }
  #chunk(lattice, from, to, posteriors) {
    const contexts = this.#contexts;
    for (let k = 0; k < contexts; k += 1) this.#nodes[k] = this.#carried[k];
    this.#best[0] = 0;
    this.#sum[0] = 1;
    this.#states[0] = 1;
    this.#stepFirst[0] = 0;
    for (let place = from; place < to; place += 1) this.#step(lattice, place, place - from);
    const last = to - from;
    this.#collect(lattice, from, last, posteriors);
    let top = 0;
    for (let s = 1; s < this.#states[last]; s += 1)
      if (this.#best[last * BEAM + s] > this.#best[last * BEAM + top]) top = s;
    for (let k = 0; k < contexts; k += 1) this.#carried[k] = this.#nodes[(last * BEAM + top) * contexts + k];
  }
  /** From the states before a place to the states after it. */
  #step(lattice, place, at) {
    const language = this.#language;
    const contexts = this.#contexts;
    const nodes = this.#nodes;
    const fresh = this.#newNodes;
    const found = this.#found;
    const twins = this.#twins;
    const foundFor = this.#foundFor.fill(-1);
    const first = lattice.first[place];
    const count = Math.min(MOST, lattice.first[place + 1] - first);
    const states = this.#states[at];
    const before = at * BEAM;
    this.#findTwins(before, states);
    const stepFirst = this.#stepFirst[at];
    const { width } = this.#search;
    let steps = stepFirst;
    let made = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c += 1) {
      const word = lattice.words[first + c];
      const channel = lattice.logs[first + c];
      const unigram = language.log(1, word);
      const begin = made;
      for (let s = 0; s < states; s += 1) {
        if (this.#best[before + s] + channel < top - width) continue;
        const base = (before + s) * contexts;
        const target = made * contexts;
        foundFor[s] = c;
        let log = 0;
        let seen = false;
        for (let k = contexts - 1; k >= 0; k -= 1) {
          const node = nodes[base + k];
          if (node < 0) {
            if (k + 1 < contexts) fresh[target + k + 1] = -1;
            continue;
          }
          const twin = twins[s * contexts + k];
          let child;
          if (twin < s && foundFor[twin] === c) child = found[twin * contexts + k];
          else child = language.find(k + 2, node, word);
          found[s * contexts + k] = child;
          if (k + 1 < contexts) fresh[target + k + 1] = child;
          if (seen) continue;
          if (child < 0) log += language.backoff(k + 1, node);
          else {
            log += language.log(k + 2, child);
            seen = true;
          }
        }
        if (!seen) log += unigram;
        fresh[target] = word;
        if (word === BOUNDARY2) for (let k = 1; k < contexts; k += 1) fresh[target + k] = -1;
        log += channel;
        const score = this.#best[before + s] + log;
        let same = begin;
        for (; same < made; same += 1) {
          let k = 1;
          while (k < contexts && fresh[same * contexts + k] === fresh[target + k]) k += 1;
          if (k === contexts) break;
        }
        if (same === made) {
          this.#newBest[made] = score;
          this.#newCandidate[made] = c;
          made += 1;
        } else if (score > this.#newBest[same]) this.#newBest[same] = score;
        if (score > top) top = score;
        this.#stepFrom[steps] = s;
        this.#rank[steps - stepFirst] = same;
        this.#stepLog[steps] = log;
        steps += 1;
      }
    }
    this.#keep(at, made, top, stepFirst, steps);
  }
  /** Of each state the first one with the same node, for each length of context: what follows is looked up once. */
  #findTwins(before, states) {
    const contexts = this.#contexts;
    for (let s = 0; s < states; s += 1) {
      for (let k = 0; k < contexts; k += 1) {
        const node = this.#nodes[(before + s) * contexts + k];
        let twin = 0;
        while (this.#nodes[(before + twin) * contexts + k] !== node) twin += 1;
        this.#twins[s * contexts + k] = twin;
      }
    }
  }
  /** Keeps the best of the new states and the steps that lead to them. */
  #keep(at, made, top, stepFirst, steps) {
    const contexts = this.#contexts;
    const floor = this.#floor(made, top);
    const next = at + 1;
    const { states } = this.#search;
    let kept = 0;
    const names2 = this.#names;
    for (let m = 0; m < made; m += 1) {
      names2[m] = -1;
      if (this.#newBest[m] < floor || kept === states) continue;
      const slot = next * BEAM + kept;
      this.#best[slot] = this.#newBest[m] - top;
      this.#candidate[slot] = this.#newCandidate[m];
      this.#sum[slot] = 0;
      for (let k = 0; k < contexts; k += 1)
        this.#nodes[slot * contexts + k] = this.#newNodes[m * contexts + k];
      names2[m] = kept;
      kept += 1;
    }
    this.#states[next] = kept;
    let used = stepFirst;
    for (let n = stepFirst; n < steps; n += 1) {
      const to = names2[this.#rank[n - stepFirst]];
      if (to < 0) continue;
      const weight = Math.exp(this.#stepLog[n] - top);
      this.#stepFrom[used] = this.#stepFrom[n];
      this.#stepTo[used] = to;
      this.#stepLog[used] = weight;
      add(this.#sum, next * BEAM + to, this.#sum[at * BEAM + this.#stepFrom[n]] * weight);
      used += 1;
    }
    this.#stepFirst[next] = used;
    let most = 0;
    for (let s = 0; s < kept; s += 1) most = Math.max(most, this.#sum[next * BEAM + s]);
    for (let s = 0; s < kept; s += 1) this.#sum[next * BEAM + s] = this.#sum[next * BEAM + s] / most;
  }
  /** The score below which states are given up, so that not too many are left. */
  #floor(made, top) {
    let floor = top - this.#search.width;
    for (; ; ) {
      let above = 0;
      for (let m = 0; m < made; m += 1) if (this.#newBest[m] >= floor) above += 1;
      if (above <= this.#search.states) return floor;
      const next = top - (top - floor) * 0.75;
      if (next >= top || top - floor < 1e-6) return floor;
      floor = next;
    }
  }
  #collect(lattice, from, last, posteriors) {
    const back = this.#back;
    for (let s = 0; s < this.#states[last]; s += 1) back[last * BEAM + s] = 1;
    for (let at = last; at > 0; at -= 1) {
      const first = lattice.first[from + at - 1];
      let total = 0;
      for (let s = 0; s < this.#states[at]; s += 1)
        total += this.#sum[at * BEAM + s] * back[at * BEAM + s];
      for (let s = 0; s < this.#states[at]; s += 1) {
        const slot = at * BEAM + s;
        const share = this.#sum[slot] * back[slot] / total;
        add(posteriors, first + this.#candidate[slot], share);
      }
      const below = at - 1;
      for (let s = 0; s < this.#states[below]; s += 1) back[below * BEAM + s] = 0;
      for (let n = this.#stepFirst[below]; n < this.#stepFirst[at]; n += 1)
        add(
          back,
          below * BEAM + this.#stepFrom[n],
          this.#stepLog[n] * back[at * BEAM + this.#stepTo[n]]
        );
      let most = 0;
      for (let s = 0; s < this.#states[below]; s += 1)
        most = Math.max(most, back[below * BEAM + s]);
      for (let s = 0; s < this.#states[below]; s += 1)
        back[below * BEAM + s] = back[below * BEAM + s] / most;
    }
  }
};
function add(numbers, at, value) {
  numbers[at] = numbers[at] + value;
}

// packages/vietnamese/src/restore/language.ts
var LOGS = Float64Array.from({ length: 256 }, (_, code) => -code / STEPS);
var BACKOFFS = Float64Array.from({ length: 256 }, (_, code) => BACKOFF_TOP - code / STEPS);
var WORD = 16384;
var PAIR_MASK = (1 << 19) - 1;
var slotOf = (key) => Math.imul(key, 2654435761) >>> 13 & PAIR_MASK;
var Language = class {
  order;
  vocabulary;
  #levels;
  #pairKeys = new Int32Array(PAIR_MASK + 1);
  #pairNodes = new Int32Array(PAIR_MASK + 1);
  constructor(sections) {
    const logs = getSection(sections, "logs1").slice();
    this.vocabulary = logs.length;
    const none = { first: new Int32Array(0), words: new Uint16Array(0) };
    this.#levels = [{ ...none, logs, backoffs: getSection(sections, "backoffs1").slice() }];
    let order = 1;
    while (sections.has(`logs${order + 1}`)) {
      order += 1;
      this.#levels.push(readLevel(sections, order, this.#levels.at(-1).logs.length));
    }
    this.order = order;
    this.#indexPairs();
  }
  /** The node of `word` below a node one word shorter, -1 where the model has no such sequence. `length` in words. */
  find(length, parent, word) {
    if (length === 2) return this.#findPair(parent, word);
    const { first, words } = this.#levels[length - 1];
    let low = first[parent];
    let high = first[parent + 1];
    const end = high;
    while (low < high) {
      const middle = low + high >>> 1;
      if (words[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low < end && words[low] === word ? low : -1;
  }
  #findPair(parent, word) {
    const key = parent * WORD + word + 1;
    for (let slot = slotOf(key); ; slot = slot + 1 & PAIR_MASK) {
      const here = this.#pairKeys[slot];
      if (here === key) return this.#pairNodes[slot];
      if (here === 0) return -1;
    }
  }
  /** Pairs of words are looked up most, among the most others: they have a hash table beside the tree. */
  #indexPairs() {
    const pairs = this.#levels[1];
    if (!pairs || pairs.words.length > PAIR_MASK * 0.8)
      throw new UnreadableModel("the model has no table of word pairs that fits");
    for (let parent = 0; parent < this.vocabulary; parent += 1) {
      for (let node = pairs.first[parent]; node < pairs.first[parent + 1]; node += 1) {
        const key = parent * WORD + pairs.words[node] + 1;
        let slot = slotOf(key);
        while (this.#pairKeys[slot] !== 0) slot = slot + 1 & PAIR_MASK;
        this.#pairKeys[slot] = key;
        this.#pairNodes[slot] = node;
      }
    }
  }
  /** Natural logarithm of the probability of a node's last word after the words before it. */
  log(length, node) {
    return LOGS[this.#levels[length - 1].logs[node]];
  }
  /** Natural logarithm of the weight with which shorter contexts take over after a node. */
  backoff(length, node) {
    return BACKOFFS[this.#levels[length - 1].backoffs[node]];
  }
};
function readLevel(sections, length, parents) {
  const logs = getSection(sections, `logs${length}`).slice();
  const counts = readNumbers(getSection(sections, `counts${length}`), parents);
  const low = getSection(sections, `low${length}`);
  const high = getSection(sections, `high${length}`);
  const first = new Int32Array(parents + 1);
  const words = new Uint16Array(logs.length);
  let at = 0;
  for (let parent = 0; parent < parents; parent += 1) {
    const end = at + counts[parent];
    let word = 0;
    for (; at < end; at += 1) {
      word += low[at] | high[at] << 8;
      words[at] = word;
    }
    first[parent + 1] = end;
  }
  return { first, words, logs, backoffs: sections.get(`backoffs${length}`)?.slice() ?? new Uint8Array(0) };
}

// packages/vietnamese/src/restore/lattice.ts
var CASE_WEIGHT = 0.6;
var BEFORE_ROMAN = /^(?:ph[aầ]n|m[uụ]c|ch[uư][oơ]ng|h[aạ]ng|nh[oó]m|lo[aạ]i|qu[yý]|kh[oó]a|k[yỳ]|l[aầ]n|v[aà]|[-–])[:,]?$/iu;
var LatticeBuilder = class {
  #lexicon;
  #first = new Int32Array(1024);
  #words = new Uint16Array(8192);
  #logs = new Float32Array(8192);
  #places = 0;
  #used = 0;
  #atStart = true;
  #before = "";
  constructor(lexicon) {
    this.#lexicon = lexicon;
  }
  /** Ends a sentence, unless nothing stands since the last end. */
  boundary() {
    if (this.#atStart) return;
    this.#open(1);
    this.#words[this.#used] = BOUNDARY_ID;
    this.#logs[this.#used++] = 0;
    this.#close();
    this.#atStart = true;
  }
  /** Adds a printed word and gives the places of its parts. */
  add(analysis, startsLine) {
    const places = analysis.parts.map((part) => {
      if (!part.word && part.candidates[0]?.id === BOUNDARY_ID) {
        this.boundary();
        return -1;
      }
      return this.#part(part, startsLine);
    });
    this.#before = analysis.text;
    return places;
  }
  /** Candidates that stand at a place, to weigh them anew. */
  candidatesAt(place) {
    const [from, to] = [
      this.#first[place],
      place + 1 < this.#places ? this.#first[place + 1] : this.#used
    ];
    return { words: this.#words.subarray(from, to), logs: this.#logs.subarray(from, to) };
  }
  build() {
    this.#open(0);
    return { places: this.#places, first: this.#first, words: this.#words, logs: this.#logs };
  }
  #part(part, startsLine) {
    const fixed = part.roman && (startsLine || BEFORE_ROMAN.test(this.#before));
    const candidates2 = fixed ? [{ id: 0, log: 0 }] : part.candidates;
    this.#open(candidates2.length);
    const cased = !this.#atStart && candidates2.length > 1 && (part.letterCase === "title" || part.letterCase === "lower");
    for (const { id, log } of candidates2) {
      this.#words[this.#used] = id;
      this.#logs[this.#used++] = cased ? log + CASE_WEIGHT * this.#lexicon.caseLog(id, part.letterCase === "title") : log;
    }
    this.#atStart = false;
    return this.#close();
  }
  #open(candidates2) {
    if (this.#places + 2 > this.#first.length) this.#first = grow(this.#first, new Int32Array(this.#first.length * 2));
    while (this.#used + candidates2 > this.#words.length) {
      this.#words = grow(this.#words, new Uint16Array(this.#words.length * 2));
      this.#logs = grow(this.#logs, new Float32Array(this.#logs.length * 2));
    }
    this.#first[this.#places] = this.#used;
  }
  #close() {
    this.#places += 1;
    return this.#places - 1;
  }
};
function grow(from, to) {
  to.set(from);
  return to;
}

// packages/vietnamese/src/restore/lexicon.ts
var Lexicon = class {
  words;
  /** Of each word the first one that has the same letters without diacritics. */
  letters;
  #ids = /* @__PURE__ */ new Map();
  #byFold = /* @__PURE__ */ new Map();
  #capital;
  constructor(sections) {
    this.words = new TextDecoder().decode(getSection(sections, "words")).split("\n");
    this.#capital = getSection(sections, "capital").slice();
    this.letters = new Uint16Array(this.words.length);
    for (const [id, word] of this.words.entries()) {
      this.letters[id] = id;
      if (id < CLASSES.length) continue;
      this.#ids.set(word, id);
      const bare = fold(word);
      const same = this.#byFold.get(bare);
      if (same) {
        same.push(id);
        this.letters[id] = same[0];
      } else this.#byFold.set(bare, [id]);
    }
  }
  /** The identifier of a word in lower case with the tone mark in its old place. */
  findId(key) {
    return this.#ids.get(key);
  }
  /** All words that are this one when diacritics are taken away. */
  findByFold(folded) {
    return this.#byFold.get(folded) ?? [];
  }
  /** Natural logarithm of how often a word within a sentence is written with a capital, or without one. */
  caseLog(id, capital) {
    return -this.#capital[id * 2 + (capital ? 0 : 1)] / STEPS;
  }
};

// packages/vietnamese/src/restore/names.ts
var FAVOUR = 3;
function favourNames(builder, printed, names2, lexicon) {
  const byFirst = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const ids = (name.match(new RegExp("\\p{L}+", "gu")) ?? []).map((word) => lexicon.findId(wordKey(word)) ?? -1);
    if (ids.length < 2 || ids.includes(-1)) continue;
    const first = ids[0];
    byFirst.set(first, [...byFirst.get(first) ?? [], ids]);
  }
  const places = printed.flat().flatMap((word) => word.places.filter((place) => place >= 0));
  const raised = /* @__PURE__ */ new Set();
  for (let at = 0; at < places.length; at += 1) {
    for (const word of new Set(builder.candidatesAt(places[at]).words)) {
      for (const ids of byFirst.get(word) ?? []) {
        const row2 = ids.map(
          (id, n) => at + n < places.length ? builder.candidatesAt(places[at + n]).words.indexOf(id) : -1
        );
        if (row2.includes(-1)) continue;
        for (const [n, c] of row2.entries()) {
          const key = `${at + n} ${c}`;
          if (raised.has(key)) continue;
          raised.add(key);
          builder.candidatesAt(places[at + n]).logs[c] += FAVOUR;
        }
      }
    }
  }
}

// packages/vietnamese/src/restore/neighbours.ts
var TABLE_BITS = 22;
var WEIGHT_STEP = 1 / 16;
var MASK = (1 << TABLE_BITS) - 1;
var REACH = 12;
var FUNCTION_WORDS = 120;
var BOUNDARY_ID2 = CLASSES.indexOf(BOUNDARY);
var WEIGHT = 0.6;
var SURE = 0.9995;
var LEAST2 = 1e-6;
var MOST_TRAITS = 10 + 2 * REACH;
function traitsAt(words, at, length, into) {
  const word = (step) => at + step < 0 || at + step >= length ? BOUNDARY_ID2 : words[at + step];
  into[0] = hash(10, 0, 0);
  into[1] = hash(0, word(-1), 0);
  into[2] = hash(1, word(1), 0);
  into[3] = hash(2, word(-2), 0);
  into[4] = hash(3, word(2), 0);
  into[5] = hash(4, word(-3), 0);
  into[6] = hash(5, word(3), 0);
  into[7] = hash(6, word(-1), word(1));
  into[8] = hash(7, word(1), word(2));
  into[9] = hash(8, word(-2), word(-1));
  let count = 10;
  for (let step = -REACH; step <= REACH; step += 1) {
    if (step >= -1 && step <= 1) continue;
    const other = word(step);
    if (other >= CLASSES.length + FUNCTION_WORDS) into[count++] = hash(9, other, 0);
  }
  return count;
}
function hash(kind, first, second) {
  const mixed = Math.imul(first + 1, 2654435761) ^ Math.imul(second + 1, 2246822507) ^ Math.imul(kind + 1, 3266489909);
  return Math.imul(mixed, 668265263);
}
function placeOf(trait, word) {
  let mixed = trait ^ Math.imul(word + 7, 374761393);
  mixed = Math.imul(mixed ^ mixed >>> 15, 739982445);
  return (mixed ^ mixed >>> 13) & MASK;
}
var Neighbours = class {
  #weights;
  #lexicon;
  #traits = new Int32Array(MOST_TRAITS);
  #words = new Uint16Array(0);
  constructor(section2, lexicon) {
    this.#weights = new Int8Array(section2.slice().buffer);
    this.#lexicon = lexicon;
  }
  /** Changes the probabilities of a lattice's candidates; words with other letters keep their share. */
  weigh(lattice, posteriors) {
    const { places, first } = lattice;
    if (this.#words.length < places) this.#words = new Uint16Array(places * 2);
    const words = this.#words;
    for (let place = 0; place < places; place += 1)
      words[place] = lattice.words[bestOf(lattice, posteriors, place)];
    for (let place = 0; place < places; place += 1) {
      const [from, to] = [first[place], first[place + 1]];
      if (to - from < 2) continue;
      const best = bestOf(lattice, posteriors, place);
      if (posteriors[best] > SURE) continue;
      const count = traitsAt(words, place, places, this.#traits);
      this.#weighPlace(lattice, posteriors, from, to, count);
    }
  }
  #weighPlace(lattice, posteriors, from, to, count) {
    const letters = this.#lexicon.letters;
    const done = /* @__PURE__ */ new Set();
    for (let c = from; c < to; c += 1) {
      const group = letters[lattice.words[c]];
      if (done.has(group)) continue;
      done.add(group);
      let [share, sum] = [0, 0];
      for (let k = c; k < to; k += 1) {
        if (letters[lattice.words[k]] !== group) continue;
        share += posteriors[k];
      }
      if (share < LEAST2) continue;
      const weighed = [];
      for (let k = c; k < to; k += 1) {
        const word = lattice.words[k];
        if (letters[word] !== group) continue;
        const value = (posteriors[k] + LEAST2) * Math.exp(WEIGHT * this.#score(word, count));
        weighed.push([k, value]);
        sum += value;
      }
      for (const [k, value] of weighed) posteriors[k] = value / sum * share;
    }
  }
  #score(word, count) {
    let sum = 0;
    for (let n = 0; n < count; n += 1) sum += this.#weights[placeOf(this.#traits[n], word)];
    return sum * WEIGHT_STEP;
  }
};
function bestOf({ first }, posteriors, place) {
  let best = first[place];
  for (let c = best + 1; c < first[place + 1]; c += 1)
    if (posteriors[c] > posteriors[best]) best = c;
  return best;
}

// packages/vietnamese/src/restore/restorer.ts
var LONGEST_WORD3 = 120;
var NARROW = { states: 7, width: 8 };
var WIDE = { states: 10, width: 10 };
var MOST_KNOWN2 = 8e3;
var LIST_ITEM = new RegExp("^(?:[-\u2013\u2014+\u2022*]|\\p{L}[).]|\\(?\\d{1,2}[).]|[IVXLC]+[.)])$", "u");
function createRestorer(model) {
  const sections = readSections(model);
  const lexicon = new Lexicon(sections);
  const language = new Language(sections);
  const decoder = new Decoder(language);
  const neighbours = new Neighbours(getSection(sections, "neighbours"), lexicon);
  const later = copyOf(sections, "ocr.");
  const channels = /* @__PURE__ */ new Map();
  function analyseAs(kind, raw) {
    let entry = channels.get(kind);
    if (!entry) {
      entry = { channel: channelOf(kind, lexicon, language, later), seen: /* @__PURE__ */ new Map() };
      channels.set(kind, entry);
    }
    const found = entry.seen.get(raw);
    if (found) return found;
    const text = raw.normalize("NFC");
    const made = { text, parts: text.length > LONGEST_WORD3 ? [] : entry.channel(text) };
    if (entry.seen.size >= MOST_KNOWN2) entry.seen.clear();
    if (raw.length < 64) entry.seen.set(raw, made);
    return made;
  }
  function restoreLines(lines, options = {}) {
    const kind = options.kind ?? assess(lines, lexicon).kind;
    const builder = new LatticeBuilder(lexicon);
    const printed = lines.map((line) => {
      const words = [];
      for (const { 0: source, index } of line.matchAll(/\S+/g)) {
        const startsLine = words.length === 0;
        if (startsLine && LIST_ITEM.test(source)) builder.boundary();
        const analysis = analyseAs(kind, source);
        words.push({ source, start: index, analysis, places: builder.add(analysis, startsLine) });
        if (startsLine && LIST_ITEM.test(source)) builder.boundary();
      }
      if (words.length === 0) builder.boundary();
      return words;
    });
    builder.boundary();
    if (options.names?.length) favourNames(builder, printed, options.names, lexicon);
    const lattice = builder.build();
    const posteriors = decoder.decode(lattice, kind === "ocr-english" ? NARROW : WIDE);
    neighbours.weigh(lattice, posteriors);
    const restored = printed.map(
      (words) => words.map((word) => composeWord(word, lattice, posteriors, lexicon, options.known))
    );
    if (kind === "ocr-english") for (const words of restored) calmCapitals(words);
    return restored;
  }
  return {
    assess: (lines) => assess(lines, lexicon),
    restoreLines,
    restoreText(text, options) {
      const lines = text.split("\n");
      const restored = restoreLines(lines, options);
      return lines.map((line, n) => joinLine(line, restored[n] ?? [])).join("\n");
    }
  };
}
function copyOf(sections, prefix) {
  return new Map([...sections].flatMap(([name, bytes]) => name.startsWith(prefix) ? [[name, bytes.slice()]] : []));
}
function joinLine(line, words) {
  let made = "";
  let at = 0;
  for (const { source, text, start: start2 } of words) {
    made += line.slice(at, start2) + text;
    at = start2 + source.length;
  }
  return made + line.slice(at);
}

// packages/vietnamese/src/similarity.ts
var CLASSES2 = [
  ["aeiouy6049&\xA2@\u20AC3?", 0.3],
  ["aeoudbg64&\xA2@)\xA7", 0.4],
  ["il1|!tr]j", 0.35],
  ["s85$\xA7", 0.3],
  ["dpb\u0111", 0.35],
  ["cetg\xA2", 0.5],
  ["hbnkm", 0.5],
  ["unvw", 0.5],
  ["uawt", 0.4],
  ["qgy9", 0.5]
];
var CHEAP_EXTRA = /* @__PURE__ */ new Set([..."aeiouylrtdfw16&\xA2@|!\u2019\u2018'`\""]);
var CODES2 = 256;
var costs = new Float64Array(CODES2 * CODES2).fill(1);
for (let code = 0; code < CODES2; code += 1) costs[code * CODES2 + code] = 0;
for (const [letters, cost] of CLASSES2) {
  for (const left of letters) {
    for (const right of letters) {
      const [from, to] = [left.charCodeAt(0), right.charCodeAt(0)];
      if (from >= CODES2 || to >= CODES2) continue;
      costs[from * CODES2 + to] = Math.min(cost, costs[from * CODES2 + to] ?? 1);
    }
  }
}
var extras = new Float64Array(CODES2).fill(0.9);
for (const letter of CHEAP_EXTRA) if (letter.charCodeAt(0) < CODES2) extras[letter.charCodeAt(0)] = 0.5;
function substitution(left, right) {
  if (left === right) return 0;
  return left < CODES2 && right < CODES2 ? costs[left * CODES2 + right] ?? 1 : 1;
}
function extra(code) {
  return code < CODES2 ? extras[code] ?? 0.9 : 0.9;
}
function damageDistance(damaged, truth) {
  const width = truth.length;
  const row2 = new Float64Array(width + 1);
  for (let j = 0; j < width; j += 1) row2[j + 1] = (row2[j] ?? 0) + extra(truth.charCodeAt(j));
  for (let i = 0; i < damaged.length; i += 1) {
    const letter = damaged.charCodeAt(i);
    const more = extra(letter);
    let diagonal = row2[0] ?? 0;
    row2[0] = diagonal + more;
    for (let j = 0; j < width; j += 1) {
      const above = row2[j + 1] ?? 0;
      const other = truth.charCodeAt(j);
      row2[j + 1] = Math.min(diagonal + substitution(letter, other), above + more, (row2[j] ?? 0) + extra(other));
      diagonal = above;
    }
  }
  return row2[width] ?? 0;
}
var LONGEST_WORD4 = 24;
var cache = /* @__PURE__ */ new Map();
function likeness(damaged, truth) {
  if (damaged === truth) return 1;
  if (damaged === "" || truth === "") return 0;
  if (damaged.length > LONGEST_WORD4 || Math.abs(damaged.length - truth.length) > 4) return 0;
  const key = `${damaged} ${truth}`;
  const known = cache.get(key);
  if (known !== void 0) return known;
  const value = Math.max(0, 1 - damageDistance(damaged, truth) / Math.max(damaged.length, truth.length));
  if (cache.size > 1e5) cache.clear();
  cache.set(key, value);
  return value;
}
function phraseLikeness(words, from, phrase, floor = 0.5) {
  if (from + phrase.length > words.length) return 0;
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < phrase.length; k += 1) {
    const truth = phrase[k] ?? "";
    const value = likeness(words[from + k] ?? "", truth);
    if (value < floor) return 0;
    sum += value * truth.length;
    weight += truth.length;
  }
  return weight === 0 ? 0 : sum / weight;
}

// packages/official-document/src/understand/document-number.ts
var SYMBOLS = [
  ...[
    "Q\u0110",
    "N\u0110",
    "NQ",
    "CT",
    "KH",
    "TT",
    "BC",
    "TB",
    "HD",
    "KL",
    "QC",
    "CTr",
    "\u0110A",
    "PA",
    "TTr",
    "CV",
    "C\u0110",
    "Qy\u0110",
    "CTH\u0110"
  ],
  ...[
    "NQLT",
    "TTLT",
    "KHLT",
    "HDLT",
    "CTPH",
    "CTrH\u0110",
    "KHH\u0110",
    "VBHN",
    "BTTTT",
    "L\u0110TBXH",
    "L\u0110L\u0110",
    "SGD\u0110T",
    "\u0110TN",
    "TW\u0110TN",
    "\u0110UK",
    "H\u0110T\u0110KT",
    "BQL\u0110T",
    "BL\u0110TBXH",
    "BGD\u0110T",
    "BVHTTDL"
  ],
  ...[
    "UBND",
    "H\u0110ND",
    "UBTVQH",
    "TTg",
    "CP",
    "TW",
    "TU",
    "\u0110U",
    "HU",
    "VPCP",
    "BNV",
    "BTC",
    "BTP",
    "BYT",
    "BKHCN",
    "BXD"
  ],
  ...[
    "BNNMT",
    "BCT",
    "BCA",
    "BQP",
    "BDTTG",
    "TTCP",
    "TANDTC",
    "MTTQ",
    "BTGDVTU",
    "BDVTU",
    "BC\u0110",
    "H\u0110BT",
    "CTN",
    "TL\u0110",
    "SNV",
    "\u0110H"
  ]
];
var BY_FOLDED = new Map(SYMBOLS.map((symbol) => [fold(symbol), symbol]));
var DAMAGED2 = /* @__PURE__ */ new Map([
  ["lbtbxh", "L\u0110TBXH"],
  ["lptbxh", "L\u0110TBXH"],
  ["cttn&bdg", "CTTN&B\u0110G"],
  ["cb", "C\u0110"],
  ["qb", "Q\u0110"],
  ["0d", "Q\u0110"],
  ["od", "Q\u0110"],
  ["0b", "Q\u0110"],
  ["gd", "Q\u0110"],
  ["qp", "Q\u0110"],
  ["nb", "N\u0110"],
  ["np", "N\u0110"],
  ["hpnd", "H\u0110ND"],
  ["hbnd", "H\u0110ND"],
  ["hdnb", "H\u0110ND"],
  ["ict", "CT"],
  ["c1", "CT"],
  ["ki", "KL"],
  ["k1", "KL"],
  ["1w", "TW"],
  ["tv", "TU"],
  ["tiw", "TW"],
  ["itw", "TW"],
  ["1u", "TU"],
  ["itu", "TU"],
  ["ttb", "TTg"],
  ["tig", "TTg"],
  ["itg", "TTg"],
  ["ng", "NQ"],
  ["n0", "NQ"],
  ["no", "NQ"],
  ["nqg", "NQ"],
  ["ba", "\u0110A"],
  ["pa", "\u0110A"],
  ["ubnp", "UBND"],
  ["ubnb", "UBND"],
  ["ubn\u0111", "UBND"]
]);
var PART = String.raw`[\p{L}\d&]{1,12}`;
var DOCUMENT_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(\d{1,6}(?:\.\d{1,2})?)\s?(?:\/\s?((?:19|20)\d\d)\s?)?([/-])\s?(${PART}(?:\s?[-/–]\s?${PART}){0,4})`,
  "gu"
);
function findDocumentNumbers(text, isDamaged2) {
  const found = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const number = normalise(match, isDamaged2);
    if (number !== null) found.push({ ...number, offset: match.index });
  }
  return found;
}
function normalise(match, isDamaged2) {
  const [whole, serial = "", year, joint = "/", tail = ""] = match;
  const pieces = tail.split(/\s?([-/–])\s?/u);
  const symbols = [];
  let kept = tail.length;
  for (let k = 0; k < pieces.length; k += 2) {
    const piece = pieces[k] ?? "";
    const symbol = readSymbol(piece, isDamaged2, k > 0);
    if (symbol === null) {
      if (k === 0) return null;
      const head = pieces.slice(0, k - 1).join("");
      kept = lengthOfHead(tail, head);
      break;
    }
    if (k > 0) symbols.push(pieces[k - 1] === "\u2013" ? "-" : pieces[k - 1] ?? "-");
    symbols.push(symbol);
  }
  const body = symbols.join("");
  const isLaw = /^QH\d{1,2}$|^UBTVQH\d{1,2}$/.test(body);
  if (!isLaw && symbols.length < 3 && (year === void 0 || !/^[\p{Lu}Đ]{2,}/u.test(body))) return null;
  if (isLaw && year === void 0) return null;
  const number = `${serial}${year === void 0 ? "" : `/${year}`}${joint}${body}`;
  return { number, length: whole.length - (tail.length - kept) };
}
function lengthOfHead(tail, head) {
  let seen = 0;
  for (let k = 0; k < tail.length; k += 1) {
    if (seen === head.length) return k;
    if (!/\s/u.test(tail.charAt(k))) seen += 1;
  }
  return tail.length;
}
function isUncertain(number) {
  const symbols = number.replace(/^[^/-]*/u, "").split(/[^\p{L}&]+/u);
  return symbols.some((symbol) => symbol.includes("D") && !BY_FOLDED.has(fold(symbol)));
}
function readSymbol(piece, isDamaged2, isLater) {
  const printed = piece.normalize("NFC").replace(/Ð/g, "\u0110");
  if (/^\d+$/.test(printed)) return null;
  if (/^QH\d{1,2}$|^UBTVQH\d{1,2}$/i.test(printed)) return printed.toUpperCase();
  const known = BY_FOLDED.get(fold(printed));
  if (known !== void 0 && (isDamaged2 || /Đ/.test(printed) === /Đ/.test(known) || /^(?:QD|ND|HDND|BCD|DU)$/i.test(printed))) {
    return new RegExp("\\p{Lu}", "u").test(printed) || isLater ? known : null;
  }
  if (isDamaged2) {
    const repaired = DAMAGED2.get(fold(printed));
    if (repaired !== void 0) return repaired;
  }
  const letters = printed.match(new RegExp("\\p{L}", "gu")) ?? [];
  const capitals2 = printed.match(new RegExp("\\p{Lu}", "gu")) ?? [];
  return capitals2.length >= 2 && capitals2.length * 2 >= letters.length ? printed : null;
}

// packages/official-document/src/understand/passage.ts
function placeAt(passage, offset) {
  let place = passage.starts[0] ?? { offset: 0, line: 1, page: null };
  for (const start2 of passage.starts) {
    if (start2.offset > offset) break;
    place = start2;
  }
  return { line: place.line, page: place.page };
}
var BROKEN_NUMBER = /\d[\p{L}\d./&-]*[-/]$/u;
function appendLine(passage, text, line, page) {
  const glue = passage.text === "" || BROKEN_NUMBER.test(passage.text.slice(-24)) ? "" : " ";
  passage.text += glue;
  passage.starts.push({ offset: passage.text.length, line, page });
  passage.text += text;
}

// packages/official-document/src/understand/text-date.ts
var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isoDate(year, month, day) {
  const last = month === 2 && (year % 4 !== 0 || year % 100 === 0 && year % 400 !== 0) ? 28 : DAYS[month - 1];
  if (last === void 0 || day < 1 || day > last || year < 1900 || year > 2100) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
var NUMERIC = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/;
var WORDED = /(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})\s+n\S{1,3}\s+((?:19|20)\d\d)(?!\d)/;
function findDate(text) {
  const folded = fold(text);
  let best = null;
  for (const pattern of [NUMERIC, WORDED]) {
    const match = pattern.exec(folded);
    if (match === null || best !== null && match.index >= best.offset) continue;
    const date = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
    if (date !== null) best = { date, offset: match.index, length: match[0].length };
  }
  return best;
}

// packages/official-document/src/understand/marks.ts
var LETTERS3 = [
  "a",
  "b",
  "c",
  "d",
  "\u0111",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s"
];
var ROMANS = [
  ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"],
  ...["XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"]
];
var ORDINALS = ["nh\u1EA5t", "hai", "ba", "t\u01B0", "n\u0103m", "s\xE1u", "b\u1EA3y", "t\xE1m", "ch\xEDn", "m\u01B0\u1EDDi"];
var GENERAL = /^([\p{L}\d|!]{1,6})\s?([.)/,:])(?:[-–](?=\s))?(?=\s|$|[\p{L}“"(])\s*(.*)$/u;
var DASHED = new RegExp("^([\\p{L}\\d|!]{1,5})(?:[-\u2013]|(?<=[IVX1l|])\\s[-\u2013])\\s*(\\p{Lu}.*)$", "u");
var DECIMAL = new RegExp("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)/](?=\\s|$|\\p{L})|[-\u2013](?=\\s)|(?=\\s))\\s*(.*)$", "u");
var ARTICLE = /^((?:điều|diéu|diều|dieu|Đ[iíì][éèêeề]u)\s+(\d{1,3}))\s*[.:]\s*(.*)$/iu;
var SECTION = /^((ph[aầ]n|ch[uư]\S{1,3}ng)\s+(?:th\S{1,3}\s+)?([\p{L}\d]{1,5}))(?:\s*[.:]\s*|\s+|$)(.*)$/iu;
var BARE = new RegExp("^(\\d{1,2}|[IVX]{1,5})\\s+(\\p{Lu}.*|\\p{L}.*)$", "u");
var RAISED_NOTE = /^([¹²³⁰⁴-⁹]{1,3})\s*(.*)$/u;
var CITED_NOTE = /^\[(\d{1,3})\]\s*(.*)$/u;
function readMarks(text, isTextDamaged) {
  const cited = CITED_NOTE.exec(text);
  if (cited !== null) {
    return [reading("note", Number(cited[1]), cited[1] ?? "", `[${cited[1]}]`, cited[2] ?? "", 0)];
  }
  const raised = RAISED_NOTE.exec(text);
  if (raised !== null) {
    const value = Number((raised[1] ?? "").normalize("NFKC"));
    return [reading("note", value, String(value), raised[1] ?? "", raised[2] ?? "", 0)];
  }
  const article = ARTICLE.exec(text);
  if (article !== null) {
    return [reading("article", Number(article[2]), `\u0110i\u1EC1u ${article[2]}`, article[1] ?? "", article[3] ?? "", 0)];
  }
  const section2 = SECTION.exec(text);
  if (section2 !== null) return readSection(section2);
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) return readDecimal(decimal);
  const general = GENERAL.exec(text);
  if (general !== null) return readGeneral(general, isTextDamaged);
  const dashed = DASHED.exec(text);
  if (dashed !== null) return readGeneral([dashed[0], dashed[1] ?? "", "-", dashed[2] ?? ""], isTextDamaged);
  const bare = BARE.exec(text);
  return bare === null ? [] : readBare(bare);
}
function reading(style, value, label, mark, rest, cost) {
  return { style, value, prefix: [], label, mark, rest, cost };
}
function readSection([, mark = "", word = "", ordinal = "", rest = ""]) {
  const style = /^ph/i.test(word) ? "part" : "chapter";
  const value = ROMANS.indexOf(ordinal.toUpperCase()) + 1 || ordinalOf(ordinal, /\sth\S/iu.test(mark)) || Number(ordinal) || 0;
  if (value === 0) return [];
  const name = style === "part" ? "Ph\u1EA7n" : "Ch\u01B0\u01A1ng";
  return [reading(style, value, `${name} ${ROMANS[value - 1] ?? value}`, mark, rest, 0)];
}
function ordinalOf(word, isBehindThu) {
  const exact = ORDINALS.indexOf(word.toLowerCase()) + 1;
  if (exact > 0 || !isBehindThu) return exact;
  const alike = ORDINALS.map((ordinal) => likeness(fold(word), fold(ordinal)));
  const best = Math.max(...alike);
  return best >= 0.8 ? alike.indexOf(best) + 1 : 0;
}
function readDecimal([, mark = "", rest = ""]) {
  const numbers = mark.split(".").map(Number);
  const value = numbers.at(-1) ?? 0;
  if (value === 0 || value > 60 || numbers.some((number) => number > 60)) return [];
  const isBare = new RegExp("^\\p{Ll}", "u").test(rest);
  return [{ ...reading("decimal", value, String(value), mark, rest, isBare ? 1.5 : 0), prefix: numbers.slice(0, -1) }];
}
function readGeneral([, body = "", stop = "", rest = ""], isTextDamaged) {
  const mark = `${body}${stop}`;
  const stopCost = stop === "," || stop === ":" ? 1.5 : 0;
  const readings = [];
  const add2 = (style, value, label, cost) => readings.push(reading(style, value, label, mark, rest, cost + stopCost));
  if (/^\d{1,2}$/.test(body) && Number(body) > 0 && Number(body) <= 60) {
    add2("arabic", Number(body), String(Number(body)), /^0/.test(body) ? 0.5 : 0);
  }
  const roman2 = ROMANS.indexOf(body) + 1;
  if (roman2 > 0 && stop !== ",") add2("roman", roman2, ROMANS[roman2 - 1] ?? "", 0);
  if (new RegExp("^\\p{Lu}$", "u").test(body) && LETTERS3.includes(body.toLowerCase()) && stop !== ",") {
    add2("upper", LETTERS3.indexOf(body.toLowerCase()) + 1, body, roman2 > 0 ? 1 : 0);
  }
  if (new RegExp("^\\p{Ll}{1,2}$", "u").test(body) && stop !== "," && stop !== ":") {
    const letter = body === "dd" ? "\u0111" : body.normalize("NFC");
    const place = LETTERS3.indexOf(letter) + 1;
    if (place > 0) add2("letter", place, letter, stop === ")" ? 0 : 0.3);
    if (letter === "d") add2("letter", place + 1, "\u0111", isTextDamaged ? 0.1 : 0.8);
  }
  if (isTextDamaged) readings.push(...readDamaged(body, stop, rest, readings));
  return readings;
}
function readDamaged(body, stop, rest, sound) {
  const found = [];
  const mark = `${body}${stop}`;
  const isCapital = isCapitals(rest);
  const isShort = new RegExp("^\\p{Lu}[^.;:]{3,60}$", "u").test(rest);
  const straight = body.replace(/[1l|!iíìIÍÌ]/gu, "I").replace(/[UuHh]/g, "II").replace(/[yY]/g, "V").replace(/L$/, "I");
  const value = ROMANS.indexOf(straight.toUpperCase()) + 1;
  const isSound = sound.some((other) => other.style === "roman");
  if (value > 0 && !isSound) {
    found.push(reading("roman", value, ROMANS[value - 1] ?? "", mark, rest, isCapital ? 0.6 : isShort ? 2.2 : 4));
  }
  if (value > 0 && (isCapital || isShort) && /^[I1l|]{1,2}$/.test(body)) {
    for (const more of [value + 1, value + 2]) {
      found.push(reading("roman", more, ROMANS[more - 1] ?? "", mark, rest, isCapital ? 1.2 : 2.8));
    }
  }
  if (!sound.some((other) => other.style === "arabic")) {
    const digits = body.replace(/[lI|!]/g, "1").replace(/[oO]/g, "0").replace(/S/g, "5").replace(/B/g, "8").replace(/Z/g, "2");
    if (/^\d{1,2}$/.test(digits) && Number(digits) > 0 && Number(digits) < 60 && !isCapital) {
      found.push(reading("arabic", Number(digits), String(Number(digits)), mark, rest, 1));
    }
  }
  return found;
}
function readBare([, body = "", rest = ""]) {
  const roman2 = ROMANS.indexOf(body) + 1;
  if (roman2 > 0) {
    return isCapitals(rest) ? [reading("roman", roman2, body, body, rest, 1)] : [];
  }
  const value = Number(body);
  if (value === 0 || value > 60 || !new RegExp("^\\p{Lu}", "u").test(rest)) return [];
  return [reading("note", value, body, body, rest, 0), reading("arabic", value, String(value), body, rest, 1.4)];
}
function isCapitals(text) {
  const letters = text.replace(/(?<=.)[([].*$/u, "").slice(0, 60).match(new RegExp("\\p{L}", "gu")) ?? [];
  const small = letters.filter((letter) => new RegExp("\\p{Ll}", "u").test(letter));
  return letters.length >= 3 && small.length <= letters.length * 0.2;
}

// packages/official-document/src/understand/titled.ts
var MOST_TITLE_WORDS = 70;
function markTitles(passages, tables = []) {
  const doubtful = [];
  const brothers = /* @__PURE__ */ new Map();
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== "entry") continue;
    const key = passage.path.slice(0, -1).join(".");
    brothers.set(key, [...brothers.get(key) ?? [], passage]);
    const next = nextText(passages, index);
    const isDeeper = next !== void 0 && (next.kind !== "entry" || next.path.length > passage.path.length);
    const hasText = isDeeper || hasTable(passage, passages[index + 1], tables);
    if (isCapitals(passage.text)) passage.titled = passage.text.split(" ").length <= MOST_TITLE_WORDS;
    else if (!hasText || passage.text.split(" ").length > MOST_TITLE_WORDS) passage.titled = false;
    else if (/[^.;!?…]$/u.test(passage.text)) passage.titled = !new RegExp("[:]\\s+\\p{Lu}.*\\p{Ll}{2}", "u").test(passage.text);
    else if (/[^.][.]$/.test(passage.text) && !new RegExp("[.;]\\s+\\p{Lu}", "u").test(passage.text)) doubtful.push(passage);
  }
  for (const passage of doubtful) {
    const family = brothers.get(passage.path.slice(0, -1).join(".")) ?? [];
    passage.titled = family.filter((each) => each.titled).length * 2 > family.length;
  }
}
function hasTable(passage, next, tables) {
  const from = passage.starts[0]?.line ?? 0;
  const to = next?.starts[0]?.line ?? Number.POSITIVE_INFINITY;
  return tables.some(({ firstLine }) => firstLine > from && firstLine < to);
}
function nextText(passages, index) {
  for (let at = index + 1; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage?.kind === "note") continue;
    const isClosing = at === passages.length - 1 && passage?.kind === "paragraph" && /\.\/\.?\s*$/.test(passage.text);
    const isLong = (passages[index]?.text.length ?? 0) > 60;
    return isClosing && isLong ? void 0 : passage;
  }
  return void 0;
}
function headingText(passage) {
  return passage.text.replace(/\s*[:.;]+\s*$/u, "");
}

// packages/official-document/src/understand/addressees.ts
var LABEL = ["kinh", "gui"];
var REACH2 = 4;
var LONGEST3 = 160;
function readAddressees(lines, isDamaged2) {
  const at = lines.slice(0, REACH2).findIndex((line) => isLabelled(line.text, isDamaged2));
  const labelled = lines[at];
  if (labelled === void 0) return { addressees: [], next: 0 };
  const found = [];
  const first = labelled.text.replace(/^\S+\s+\S+?\s*:?\s+(?=\S)|^\S+\s+\S+\s*:?$/u, "").trim();
  if (first !== "") found.push(first);
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? "";
    const before = lines[next - 1]?.text ?? "";
    if (/^[-–+]\s/.test(text) && !/\.$/.test(before)) found.push(text);
    else if (found.length > 0 && new RegExp("^\\p{Ll}", "u").test(text) && !/[.;]$/.test(before)) found.push(`${found.pop()} ${text}`);
    else break;
  }
  const addressees2 = found.map(
    (name) => name.replace(/^[-–+]\s+/, "").replace(/[;.]$/, "").trim()
  );
  if (addressees2.some((name) => name === "" || name.length > LONGEST3)) return { addressees: [], next: 0 };
  return { addressees: addressees2, next };
}
function isLabelled(text, isDamaged2) {
  const words = fold(text).split(/[\s:]+/);
  if (!isDamaged2) return words[0] === LABEL[0] && words[1] === LABEL[1] && /^\S+\s+\S+?\s*:/u.test(text);
  return phraseLikeness(words, 0, LABEL, 0.5) >= 0.7 && /^\S+\s+\S+?\s*:/u.test(text);
}

// packages/official-document/src/understand/document-type.ts
var TYPES = [
  ["Ngh\u1ECB quy\u1EBFt", "NQ"],
  ["Quy\u1EBFt \u0111\u1ECBnh", "Q\u0110"],
  ["Ch\u1EC9 th\u1ECB", "CT"],
  ["Quy ch\u1EBF", "QC"],
  ["Quy \u0111\u1ECBnh", "Qy\u0110"],
  ["Th\xF4ng c\xE1o", "TC"],
  ["Th\xF4ng b\xE1o", "TB"],
  ["H\u01B0\u1EDBng d\u1EABn", "HD"],
  ["Ch\u01B0\u01A1ng tr\xECnh", "CTr"],
  ["K\u1EBF ho\u1EA1ch", "KH"],
  ["Ph\u01B0\u01A1ng \xE1n", "PA"],
  ["\u0110\u1EC1 \xE1n", "\u0110A"],
  ["D\u1EF1 \xE1n", "DA"],
  ["B\xE1o c\xE1o", "BC"],
  ["Bi\xEAn b\u1EA3n", "BB"],
  ["T\u1EDD tr\xECnh", "TTr"],
  ["H\u1EE3p \u0111\u1ED3ng", "H\u0110"],
  ["C\xF4ng \u0111i\u1EC7n", "C\u0110"],
  ["B\u1EA3n ghi nh\u1EDB", "BGN"],
  ["B\u1EA3n th\u1ECFa thu\u1EADn", "BTT"],
  ["Gi\u1EA5y \u1EE7y quy\u1EC1n", "GUQ"],
  ["Gi\u1EA5y m\u1EDDi", "GM"],
  ["Gi\u1EA5y gi\u1EDBi thi\u1EC7u", "GGT"],
  ["K\u1EBF ho\u1EA1ch h\xE0nh \u0111\u1ED9ng", "KH"],
  ["Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng", "CTr"],
  ["K\u1EBF ho\u1EA1ch li\xEAn t\u1ECBch", "KH"],
  ["H\u01B0\u1EDBng d\u1EABn li\xEAn t\u1ECBch", "HD"],
  ["K\u1EBF ho\u1EA1ch ph\u1ED1i h\u1EE3p", "KH"],
  ["Ch\u01B0\u01A1ng tr\xECnh ph\u1ED1i h\u1EE3p", "CTr"],
  ["Ch\u01B0\u01A1ng tr\xECnh c\xF4ng t\xE1c", "CTr"],
  ["Quy ch\u1EBF ph\u1ED1i h\u1EE3p", "QC"]
];
var BY_FOLDED2 = new Map(TYPES.map(([name, short]) => [fold(name), short]));
function readTypeLine(text) {
  const bare = text.replace(/[\s:.*]+$/u, "").replace(/^[\s*]+/u, "");
  if (bare.length > 26 || bare.length < 5) return null;
  const letters = bare.match(new RegExp("\\p{L}", "gu")) ?? [];
  const small = bare.match(new RegExp("\\p{Ll}", "gu")) ?? [];
  if (small.length * 4 > letters.length) return null;
  if (/:\s*$/.test(text)) return null;
  const folded = fold(bare.replace(new RegExp("(?<=^|\\s)(\\p{L})\\s(?=\\p{L}(?:\\s|$))", "gu"), "$1")).replace(/\s+/g, " ");
  const exact = BY_FOLDED2.get(folded);
  if (exact !== void 0) return exact;
  for (const [name, short] of BY_FOLDED2) {
    if (Math.abs(name.length - folded.length) <= 2 && name.length > 6 && likeness(folded, name) > 0.86) return short;
  }
  return null;
}

// packages/official-document/src/understand/parts.ts
var ATTACHED = /^[([]?\s*(?:ban hanh\s+)?k[eé]m theo/;
var ANNEX = /^(?:phu luc|bieu mau|danh muc)(?:\s+(?:so\s+)?[ivx\d]{1,5})?\s*[.:]?$/;
var LETTERHEAD = /^(?:uy ban nhan dan|cong hoa xa hoi|hoi dong nhan dan|uy ban)/;
function splitParts(lines) {
  const starts = [{ index: 0, role: "main" }];
  let isTitled = false;
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.text);
    if (isAnnexLine(line.text, folded) && isTitled) {
      starts.push({ index: letterheadBefore(lines, index), role: "annex" });
      continue;
    }
    if (readTypeLine(line.text) === null) continue;
    if (!isTitled) {
      isTitled = true;
      continue;
    }
    if (isAttachedBelow(lines, index)) starts.push({ index: letterheadBefore(lines, index), role: "enclosed" });
  }
  return starts.map(({ index, role }, place) => ({ role, lines: lines.slice(index, starts[place + 1]?.index) }));
}
function isAnnexLine(text, folded) {
  return ANNEX.test(folded) && new RegExp("\\p{Lu}", "u").test(text.charAt(0)) && !new RegExp("\\p{Ll}{3}", "u").test(text.replace(/^Phụ lục/u, ""));
}
function isAttachedBelow(lines, index) {
  return lines.slice(index + 1, index + 14).some((line) => {
    const folded = fold(line.text);
    return ATTACHED.test(folded) || likeness(folded.slice(0, 9), "(kem theo") > 0.8;
  });
}
function letterheadBefore(lines, index) {
  let start2 = index;
  for (let back = index - 1; back >= Math.max(1, index - 8); back -= 1) {
    const text = lines[back]?.text ?? "";
    if (new RegExp("\\p{Ll}{4}", "u").test(text) && !/độc lập|doc lap/iu.test(text)) break;
    if (LETTERHEAD.test(fold(text))) start2 = back;
  }
  return start2;
}

// packages/official-document/src/understand/title.ts
var ATTACHED2 = /^[([]\s*(?:ban hanh\s+)?[kx]\S{1,3}\s+th\S{1,3}o?\s/;
var OPENERS = /^(?:can cu|can ctr|thuc hien|thyc hi|trien khai|de |nham |trong (?:nhung|thoi|qua)|thoi gian qua|tiep tuc|ngay \d|uy ban nhan dan|ubnd|chu tich|theo |xet |hoi dong nhan dan|sau |hien nay|nam \d|kinh gui|so |ban |van phong)/;
var ISSUERS = ["chu tich", "uy ban nhan", "hoi dong nhan", "giam doc", "bo truong"].map((text) => text.split(" "));
var MOST_TITLE_LINES = 14;
function readTitle(lines, isDamaged2) {
  const from = lines.findIndex((line, index) => index < 60 && readTypeLine(line.text) !== null);
  if (from < 0) return readLetterSubject(lines);
  const type = readTypeLine(lines[from]?.text ?? "");
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES && isTitleLine(lines, from, end)) end += 1;
  const title2 = titleText(lines.slice(from + 1, end), isDamaged2);
  const attached = readAttached(lines, end);
  return { type, title: title2, attachedTo: attached.attachedTo, from, bodyFrom: attached.next };
}
function isTitleLine(lines, from, at) {
  const line = lines[at];
  const first = lines[from + 1];
  if (line === void 0 || first === void 0) return false;
  if (ATTACHED2.test(fold(line.text)) || /^[_*\-–—=.\s]+$/u.test(line.text)) return false;
  if (/^(?:I|1|A|Điều 1|Phần I)[.)]\s/u.test(line.text)) return false;
  if (at === from + 1) return true;
  if (isCapitals(first.text) && !isCapitals(line.text) && !new RegExp("^\\p{Lu}+$", "u").test(first.text)) return false;
  if (isCapitals(first.text) && isCapitals(line.text) && line.gap < 2)
    return !isDecider(line.text) || line.gap === 0 && !isAboveGrounds(lines, at);
  if (line.gap > 0) return line.gap === 1 && isCapitals(first.text) === false && new RegExp("^\\p{Ll}", "u").test(line.text);
  if (line.bold !== null && first.bold === true && line.bold === false) return false;
  return !OPENERS.test(fold(line.text)) || !new RegExp("^\\p{Lu}", "u").test(line.text);
}
function isDecider(text) {
  return ISSUERS.some((issuer) => phraseLikeness(foldedWords(text), 0, issuer, 0.5) > 0.8);
}
function isAboveGrounds(lines, at) {
  return lines.slice(at + 1, at + 3).some((line) => phraseLikeness(foldedWords(line.text), 0, ["can", "cu"], 0.5) > 0.8);
}
function titleText(lines, isDamaged2) {
  const text = lines.map((line) => line.text).join(" ").replace(/\s+/g, " ").trim();
  if (text.length < 8 || text.length > 700 || /[;:]$/.test(text)) return null;
  return isDamaged2 ? text : sentenceCase(text);
}
function readAttached(lines, from) {
  let at = from;
  while (at < lines.length && /^[_*\-–—=.\s]+$/u.test(lines[at]?.text ?? "")) at += 1;
  if (!ATTACHED2.test(fold(lines[at]?.text ?? ""))) return { attachedTo: null, next: from };
  const last = lines.findIndex((line, index) => index >= at && (/[)\]]\s*\.?$/.test(line.text) || index === at + 5));
  const end = last < 0 ? at : last;
  const text = lines.slice(at, end + 1).map((line) => line.text).join(" ");
  const number = findDocumentNumbers(text, true)[0];
  if (number === void 0) return { attachedTo: null, next: end + 1 };
  const date = findDate(text.slice(number.offset + number.length));
  const issuer = new RegExp("\\sc\u1EE7a\\s+(\\p{L}[^()\\]]*?)\\s*[)\\]]", "u").exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
  return { attachedTo: { number: number.number, date: date?.date ?? null, issuer }, next: end + 1 };
}
function readLetterSubject(lines) {
  const at = lines.findIndex((line, index) => index < 30 && /^(?:v\/v|về việc)\b/iu.test(line.text));
  const greeting = lines.findIndex((line, index) => index < 40 && /^kinh gui/.test(fold(line.text)));
  let end = at + 1;
  while (end < greeting && goesOn(lines[at], lines[end])) end += 1;
  const subject = at < 0 || greeting < at ? null : lines.slice(at, end).map((line) => line.text.replace(/^v\/v\s*/iu, ""));
  const bodyFrom = Math.max(greeting, 0);
  return { type: null, title: subject?.join(" ") ?? null, attachedTo: null, from: bodyFrom, bodyFrom };
}
function goesOn(first, line) {
  if (first === void 0 || line === void 0 || first.size === null) return false;
  return line.size === first.size && line.gap < 2 && !isCapitals(line.text) && !/^(?:Số|Kính gửi)\s?:/u.test(line.text);
}

// packages/official-document/src/understand/annex-title.ts
var MOST_TITLE_LINES2 = 6;
function readAnnexTitle(lines) {
  const from = lines.findIndex((line, index) => index < 10 && ANNEX.test(fold(line.text)));
  if (from < 0) return null;
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES2 && isTitle(lines[end])) end += 1;
  const title2 = lines.slice(from + 1, end).map((line) => line.text).join(" ");
  const attached = readAttached(lines, end);
  return {
    type: null,
    title: title2 === "" ? null : sentenceCase(title2),
    attachedTo: attached.attachedTo,
    from,
    bodyFrom: attached.next
  };
}
function isTitle(line) {
  return line !== void 0 && isCapitals(line.text) && !/^[IVXA-Z]{1,4}[.)]\s/u.test(line.text);
}

// packages/official-document/src/understand/closing.ts
var POSITIONS = [
  "\u1EE6Y BAN NH\xC2N D\xC2N",
  "H\u1ED8I \u0110\u1ED2NG NH\xC2N D\xC2N",
  "PH\xD3 CH\u1EE6 T\u1ECACH TH\u01AF\u1EDCNG TR\u1EF0C",
  "PH\xD3 CH\u1EE6 T\u1ECACH",
  "CH\u1EE6 T\u1ECACH",
  "PH\xD3 GI\xC1M \u0110\u1ED0C",
  "GI\xC1M \u0110\u1ED0C",
  "PH\xD3 CH\xC1NH V\u0102N PH\xD2NG",
  "CH\xC1NH V\u0102N PH\xD2NG",
  "PH\xD3 CH\xC1NH THANH TRA",
  "CH\xC1NH THANH TRA",
  "PH\xD3 TR\u01AF\u1EDENG BAN",
  "TR\u01AF\u1EDENG BAN",
  "PH\xD3 TR\u01AF\u1EDENG PH\xD2NG",
  "TR\u01AF\u1EDENG PH\xD2NG",
  "PH\xD3 TH\u1EE6 T\u01AF\u1EDANG",
  "TH\u1EE6 T\u01AF\u1EDANG",
  "TH\u1EE8 TR\u01AF\u1EDENG",
  "B\u1ED8 TR\u01AF\u1EDENG",
  "PH\xD3 B\xCD TH\u01AF",
  "B\xCD TH\u01AF",
  "PH\xD3 HI\u1EC6U TR\u01AF\u1EDENG",
  "HI\u1EC6U TR\u01AF\u1EDENG",
  "PH\xD3 C\u1EE4C TR\u01AF\u1EDENG",
  "C\u1EE4C TR\u01AF\u1EDENG",
  "TR\u01AF\u1EDENG BAN CH\u1EC8 \u0110\u1EA0O",
  "BAN CH\u1EC8 \u0110\u1EA0O",
  "BAN TH\u01AF\u1EDCNG V\u1EE4",
  "BAN TH\u01AF\u1EDCNG TR\u1EF0C",
  "BAN CH\u1EA4P H\xC0NH"
].map((name) => ({ name, words: fold(name).split(" ") }));
var PREFIX = /^(tm|kt|tl|tuq|q|k\/t|t\/m|™)\.?$/;
var PREFIXES = /* @__PURE__ */ new Map([
  ["\u2122", "TM"],
  ["k/t", "KT"],
  ["t/m", "TM"]
]);
function findClosing(lines) {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isRecipientsLabel(line.text)) return index;
    if (index > 2 && readTitleLine(lines, index)?.from === 0 && isSigned(lines, index)) return index;
  }
  return lines.length;
}
function isRecipientsLabel(text) {
  const [first = "", second = ""] = fold(text).split(/\s+/);
  return new RegExp("^\\p{Lu}", "u").test(text) && likeness(first, "noi") >= 0.8 && likeness(second.replace(/[:.,]/g, ""), "nhan") >= 0.7 && /[:;]/.test(second + text.slice(8, 11));
}
function isSigned(lines, index) {
  const title2 = readTitleLine(lines, index);
  if (title2?.prefix !== null && title2 !== null) return true;
  const before = lines[index - 1]?.text ?? "";
  return /\.\/\.?\s*$/.test(before) || lines.slice(index).length < 12;
}
function readClosing(lines, isDamaged2) {
  const titles = lines.flatMap((_, index) => readTitleLine(lines, index) ?? []);
  const signature = readSignature(lines, titles, isDamaged2);
  const authorities = titles.filter((title2) => title2.prefix !== null);
  return {
    signature,
    authorities: authorities.map((title2) => `${title2.prefix}. ${title2.position}`),
    recipients: readRecipients(lines, titles, signature?.name ?? null)
  };
}
function readTitleLine(lines, index) {
  const text = lines[index]?.text ?? "";
  if (text.length > 160) return null;
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
  let start2 = words.length;
  while (start2 > 0 && isCapitalWord(words[start2 - 1]?.text ?? "")) start2 -= 1;
  const joined2 = joinBroken(
    lines,
    index,
    words.slice(start2).map((word) => word.text)
  );
  for (let from = start2; from < words.length; from += 1) {
    const tail = joined2.slice(from - start2);
    const head = fold(tail[0] ?? "").replace(/[.,]+$/, "");
    const prefix = PREFIX.test(head) ? PREFIXES.get(head) ?? head.toUpperCase() : null;
    const position = matchPosition(tail.slice(prefix === null ? 0 : 1));
    if (position !== null) return { line: index, from: words[from]?.at ?? 0, prefix, position };
  }
  return null;
}
function joinBroken(lines, index, words) {
  const next = lines[index + 1];
  if (words.length === 0 || next === void 0 || next.gap > 0 || next.text.length > 12) return words;
  return /^[\p{Lu}\s]+$/u.test(next.text) ? [...words, ...next.text.split(/\s+/)] : words;
}
function isCapitalWord(word) {
  const letters = word.match(new RegExp("\\p{L}", "gu")) ?? [];
  return word === "\u2122." || word === "\u2122" || letters.length > 0 && !new RegExp("\\p{Ll}", "u").test(word);
}
function matchPosition(words) {
  const folded = words.flatMap((word) => fold(word).split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== "");
  if (folded.length === 0) return null;
  for (const position of POSITIONS) {
    if (phraseLikeness(folded, 0, position.words, 0.6) > 0.85) return position.name;
  }
  return null;
}
function readSignature(lines, titles, isDamaged2) {
  if (titles.length === 0) return null;
  const deputy = titles.find((title2) => title2.prefix !== null && title2.prefix !== "TM");
  const acting = deputy ?? titles.find((title2) => title2.prefix === "TM");
  const after = acting === void 0 ? titles : titles.filter((title2) => title2.line > acting.line && title2.prefix === null);
  const position = after.find((title2) => !/^(?:ỦY BAN|HỘI ĐỒNG|BAN )/u.test(title2.position)) ?? null;
  const last = Math.max(...titles.map((title2) => title2.line));
  return {
    authority: acting === void 0 ? null : `${acting.prefix}. ${acting.position}`,
    position: position?.position ?? null,
    name: isDamaged2 ? null : readName(lines, last)
  };
}
var NAME = new RegExp("(?:^|\\s{2,}|[.;]\\s+)((?:(?:\u0110\u1EA1i|Th\u01B0\u1EE3ng|Trung|Thi\u1EBFu)\\s(?:t\xE1|t\u01B0\u1EDBng|\xFAy)\\s)?(?:\\p{Lu}[\\p{Ll}\u2019']+\\s){1,4}\\p{Lu}[\\p{Ll}\u2019']+)$", "u");
function readName(lines, after) {
  for (const line of lines.slice(after + 1, after + 26)) {
    const name = NAME.exec(line.text)?.[1];
    if (name === void 0 || /^-/.test(line.text) !== (name !== line.text && /^-/.test(line.text))) continue;
    const words = name.split(" ");
    const sound = words.filter((word) => isSyllable(word)).length;
    if (sound >= words.length - 1 && (name !== line.text || line.text.length <= 40)) return name;
  }
  return null;
}
function readRecipients(lines, titles, name) {
  const from = lines.findIndex((line) => isRecipientsLabel(line.text));
  if (from < 0) return [];
  const recipients = [];
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const title2 = titles.find((each) => each.line === index);
    let text = (title2 === void 0 ? line.text : line.text.slice(0, title2.from)).trim();
    if (index === from) text = text.replace(/^\S+\s+\S+?\s*[:;]\s*/u, "");
    if (name !== null && text.endsWith(name)) text = text.slice(0, -name.length).trim();
    if (text === "" || /^[\p{Lu}\s.]{2,12}$/u.test(text)) continue;
    const item = /^[-–—+•*]\s*(.*)$/u.exec(text)?.[1];
    if (item !== void 0) recipients.push(item);
    else if (recipients.length > 0 && index > from && line.gap < 2 && new RegExp("^\\p{Ll}|^\\(", "u").test(text)) {
      recipients.push(`${recipients.pop()} ${text}`);
    } else if (index === from && text !== "") recipients.push(text);
    if (/^[-–—]?\s*l[uư]u\b/iu.test(fold(text))) break;
  }
  return recipients.map((each) => each.replace(/[;.,\s]+$/u, "")).filter((each) => new RegExp("\\p{L}{2}", "u").test(each));
}

// packages/official-document/src/understand/frame-marks.ts
var SECRECY = ["TUY\u1EC6T M\u1EACT", "T\u1ED0I M\u1EACT", "M\u1EACT"];
var URGENCY = ["H\u1ECEA T\u1ED0C", "TH\u01AF\u1EE2NG KH\u1EA8N", "KH\u1EA8N"];
var CIRCULATION = ["XEM XONG TR\u1EA2 L\u1EA0I", "L\u01AFU H\xC0NH N\u1ED8I B\u1ED8"];
var COPY_FORMS = ["SAO Y", "SAO L\u1EE4C", "TR\xCDCH SAO"];
var TIME = /^(\d{2})-(\d{2})-(\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}:\d{2})$/;
var DRAFTER = new RegExp("^(\\p{Lu}{1,8})(?:\\.(\\d{1,5}))?$", "u");
var HEAD2 = 25;
var MOST_CONTACT_LINES = 3;
var CONTACT_SIZE = 12;
function takeFrameMarks(lines) {
  const taken = /* @__PURE__ */ new Set();
  const stamp = (words) => {
    const at = lines.findIndex((line, index) => index < HEAD2 && words.some((each) => each === line.text));
    if (at < 0) return null;
    taken.add(at);
    return lines[at]?.text;
  };
  const [secrecy, urgency, circulation2] = [stamp(SECRECY), stamp(URGENCY), stamp(CIRCULATION)];
  const digitalNote2 = readDigitalNote(lines, taken);
  const drafter = readDrafter(lines, taken);
  const contact2 = readContact(lines, taken);
  return {
    marks: { secrecy, urgency, circulation: circulation2, drafter, contact: contact2, digitalNote: digitalNote2 },
    lines: lines.filter((_, index) => !taken.has(index))
  };
}
function readDigitalNote(lines, taken) {
  const at = lines.findIndex((line, index) => index < HEAD2 && TIME.test(line.text));
  const parts = TIME.exec(lines[at]?.text ?? "");
  if (parts === null) return null;
  const [, day, month, year, clock, zone] = parts;
  const time = `${year}-${month}-${day}T${clock}${zone}`;
  const formAt = lines.findLastIndex(
    (line, index) => index < at && index >= at - 4 && COPY_FORMS.some((form2) => form2 === line.text)
  );
  const form = COPY_FORMS.find((each) => each === lines[formAt]?.text);
  if (form !== void 0) {
    const agency2 = lines.slice(formAt + 1, at).map((line) => line.text);
    for (let index = formAt; index <= at; index += 1) taken.add(index);
    return { kind: "copy", form, agency: agency2.join(" "), time };
  }
  const [number] = findDocumentNumbers(lines[at - 1]?.text ?? "", false);
  if (number === void 0) return null;
  taken.add(at - 1).add(at);
  return { kind: "attachment", number: number.number, time };
}
function readDrafter(lines, taken) {
  const storedAt = lines.findIndex((line) => /^[-–]\s*Lưu\s?:/u.test(line.text));
  const parts = storedAt < 0 ? null : DRAFTER.exec(lines[storedAt + 1]?.text ?? "");
  if (parts === null) return null;
  taken.add(storedAt + 1);
  return { mark: parts[1] ?? "", copies: parts[2] === void 0 ? null : Number(parts[2]) };
}
var LABELS = [
  ["address", /Địa chỉ:\s*/u],
  ["phone", /Điện thoại:\s*/u],
  ["fax", /Fax:\s*/u],
  ["email", /Thư điện tử:\s*/u],
  ["website", /Trang thông tin điện tử:\s*/u]
];
function readContact(lines, taken) {
  const from = lines.findIndex(
    (line) => line.page !== null && (line.size ?? 99) <= CONTACT_SIZE && LABELS.some(([, label]) => startsWith(line.text, label))
  );
  const first = lines[from];
  if (first === void 0) return null;
  const last = lines.findLastIndex((line) => line.page === first.page);
  if (last - from >= MOST_CONTACT_LINES) return null;
  for (let index = from; index <= last; index += 1) taken.add(index);
  const text = lines.slice(from, last + 1).map((line) => line.text).join(" ");
  const contact2 = { address: null, phone: null, fax: null, email: null, website: null };
  for (const [name, label] of LABELS) {
    const found = label.exec(text);
    if (found === null) continue;
    const rest = text.slice(found.index + found[0].length);
    const ends = LABELS.map(([, other]) => rest.search(new RegExp(`;\\s*${other.source}`, "u"))).filter(
      (end) => end >= 0
    );
    contact2[name] = rest.slice(0, Math.min(rest.length, ...ends)).trim();
  }
  return contact2;
}
function startsWith(text, label) {
  return text.search(label) === 0;
}

// packages/official-document/src/understand/grounds.ts
var GROUND = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Theo|Xét)\s/u;
var DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:?$/u;
var DECIDER = /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|BAN)\s/u;
var GOES_ON = /,\s(?:Ủy ban|UBND|Sở|Ban|Hội đồng|Bộ|Phòng|Chủ tịch|Văn phòng)\s.*(?:ban hành|báo cáo|xây dựng|đề nghị|như sau)/u;
function takeGrounds(blocks) {
  let next = 0;
  const first = textOf(blocks[0]);
  const isDecider2 = first !== null && isCapitals(first) && DECIDER.test(first) && isGround(blocks[1]);
  if (isDecider2) next = 1;
  const grounds2 = [];
  for (let text = textOf(blocks[next]); text !== null && isGround(blocks[next]); text = textOf(blocks[next])) {
    next += 1;
    grounds2.push(text.replace(/\s*[;.,]$/u, ""));
    if (text.endsWith(".")) break;
  }
  if (grounds2.length === 0) return { decider: null, grounds: [], body: [...blocks] };
  const opening = textOf(blocks[next]);
  if (opening !== null && DECIDES.test(opening)) next += 1;
  return { decider: isDecider2 && first !== null ? sentenceCase(first) : null, grounds: grounds2, body: blocks.slice(next) };
}
function isGround(block) {
  const text = textOf(block);
  return text !== null && GROUND.test(text) && /[;.,]$/u.test(text) && !GOES_ON.test(text);
}
function textOf(block) {
  return block?.kind === "paragraph" && block.bullet === null ? block.text : null;
}

// packages/official-document/src/understand/mass-agency.ts
var STARTS = /^(?:dang bo|dang uy|tinh uy|thanh uy|chi bo|mttq|mat tran to quoc|uy ban (?:mttq|mat tran)|hoi(?! dong)|lien doan lao dong|cong doan|tinh doan|thanh doan|doan (?:tncs|thanh nien)|lien minh|lien hiep)(?:\s|$)/;
var OFFICES = /^(?:ban(?! thuong| chap)|van phong|uy ban kiem tra|dang uy|chi bo|trung tam chinh tri)(?:\s|$)/;
var SPEAKERS = /^(?:ban thuong truc|ban thuong vu|ban chap hanh|bch|thuong truc)$/;
var SPELLED = [
  "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam",
  "MTTQ Vi\u1EC7t Nam",
  "Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF Vi\u1EC7t Nam",
  "Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF",
  "N\xF4ng d\xE2n Vi\u1EC7t Nam",
  "N\xF4ng d\xE2n",
  "C\u1EF1u chi\u1EBFn binh Vi\u1EC7t Nam",
  "C\u1EF1u chi\u1EBFn binh",
  "Ch\u1EEF th\u1EADp \u0111\u1ECF",
  "Lao \u0111\u1ED9ng",
  "Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh",
  "TNCS H\u1ED3 Ch\xED Minh",
  "Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn",
  "Tuy\xEAn gi\xE1o",
  "D\xE2n v\u1EADn",
  "N\u1ED9i ch\xEDnh",
  "X\xE2y d\u1EF1ng \u0110\u1EA3ng",
  "\u1EE6y ban nh\xE2n d\xE2n",
  "Ki\u1EC3m tra",
  "T\u1ED5 ch\u1EE9c",
  "\u0110\u1EA3ng \u1EE7y",
  "T\u1EC9nh \u1EE7y",
  "Th\xE0nh \u1EE7y",
  "UBND"
];
var AREA = new RegExp("(?<!\\p{L})(t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y) (?!\u1EE7y|\u0111o\xE0n)(\\p{L}+(?: \\p{L}+){0,3})$", "iu");
function readMassAgency(lines) {
  const first = fold(lines[0] ?? "").trim();
  if (!STARTS.test(first)) return void 0;
  const names2 = [];
  for (const line of lines.map((each) => each.replace(/[*\s]+/g, " ").trim()).filter((each) => each !== "")) {
    const folded = fold(line);
    if (SPEAKERS.test(folded)) continue;
    const starts = names2.length === 0 || STARTS.test(folded) || OFFICES.test(folded);
    if (starts) names2.push(line);
    else names2.push(`${names2.pop()} ${line}`);
  }
  if (names2.length > 2 || names2.some((name) => /\d.*\d|,/.test(name) || name.split(" ").length > 14)) {
    return { superior: null, issuer: null };
  }
  const [above = null, own = null] = names2.length === 2 ? names2.map(spell) : [null, spell(names2[0] ?? "")];
  if (own === null) return { superior: null, issuer: null };
  const isOffice = /^(?:Ban|Văn phòng|Ủy ban Kiểm tra) /u.test(own) && /ủy/u.test(above ?? "") && !AREA.test(own);
  return { superior: above, issuer: isOffice && above !== null && !own.endsWith(above) ? `${own} ${above}` : own };
}
function spell(name) {
  if (!isUpperCase(name)) return name;
  let text = name.toLowerCase();
  text = text.replace(AREA, (_, level, area) => `${level} ${titleCase(area)}`);
  for (const phrase of SPELLED) {
    const at = text.toLowerCase().indexOf(phrase.toLowerCase());
    if (at >= 0) text = text.slice(0, at) + phrase + text.slice(at + phrase.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// packages/official-document/src/understand/agency.ts
var LEVELS = [
  [["thanh", "pho"], "th\xE0nh ph\u1ED1"],
  [["tinh"], "t\u1EC9nh"],
  [["xa"], "x\xE3"],
  [["phuong"], "ph\u01B0\u1EDDng"],
  [["dac", "khu"], "\u0111\u1EB7c khu"],
  [["thi", "xa"], "th\u1ECB x\xE3"],
  [["thi", "tran"], "th\u1ECB tr\u1EA5n"],
  [["huyen"], "huy\u1EC7n"],
  [["quan"], "qu\u1EADn"]
];
var COUNCILS = [
  [["uy", "ban", "nhan", "dan"], "\u1EE6y ban nh\xE2n d\xE2n"],
  [["ubnd"], "\u1EE6y ban nh\xE2n d\xE2n"],
  [["hoi", "dong", "nhan", "dan"], "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n"]
];
var OFFICES2 = [
  ["van phong", "V\u0103n ph\xF2ng"],
  ["thanh tra", "Thanh tra"],
  ["cong an", "C\xF4ng an"]
];
function readAgency(lines, isDamaged2) {
  const mass = isDamaged2 ? void 0 : readMassAgency(lines);
  if (mass !== void 0) return mass;
  const words = lines.flatMap(
    (line, index) => line.split(/\s+/).map((printed) => ({ printed: printed.replace(/[^\p{L}\p{N}&@¢\-–,]/gu, ""), line: index })).map((word) => ({ ...word, folded: foldedWords(word.printed).join("") })).filter((word) => word.folded !== "" || /[-–&@¢]/.test(word.printed))
  );
  if (words.length === 0 || words.length > 40) return { superior: null, issuer: null };
  const council = readCouncil(words, isDamaged2);
  if (council === null) return { superior: null, issuer: readOther(words, isDamaged2) };
  const rest = words.slice(council.length);
  if (rest.length === 0) return { superior: null, issuer: council.name };
  if (isChairman(rest)) return { superior: null, issuer: `Ch\u1EE7 t\u1ECBch ${council.name}` };
  const office = readOffice(rest, council, isDamaged2);
  return office === null ? { superior: null, issuer: null } : { superior: council.name, issuer: office };
}
function isChairman(words) {
  return words.map((word) => word.folded).join(" ") === "chu tich";
}
function readCouncil(words, isDamaged2) {
  const folded = words.map((word) => word.folded);
  for (const [phrase, name] of COUNCILS) {
    if (phraseLikeness(folded, 0, phrase, 0.55) < (isDamaged2 ? 0.75 : 0.95)) continue;
    const area = readArea(words.slice(phrase.length), isDamaged2);
    if (area === null) return null;
    return { name: `${name} ${area.name}`, area: area.name, length: phrase.length + area.length };
  }
  return null;
}
function readArea(words, isDamaged2) {
  const folded = words.map((word) => word.folded);
  for (const [phrase, level] of LEVELS) {
    if (phraseLikeness(folded, 0, phrase, 0.5) < (isDamaged2 ? 0.7 : 1)) continue;
    const from = phrase.length;
    const province = level === "t\u1EC9nh" || level === "th\xE0nh ph\u1ED1" ? readProvince(folded, from, isDamaged2) : null;
    if (province !== null) {
      const city = province.name === "H\u1ED3 Ch\xED Minh" ? "Th\xE0nh ph\u1ED1" : level;
      return { name: `${city} ${province.name}`, length: from + province.length };
    }
    if (isDamaged2) continue;
    const line = words[from]?.line;
    let end = from;
    while (end < words.length && words[end]?.line === line && !isOfficeStart(folded, end)) end += 1;
    if (end === from || end - from > 5) continue;
    const name = words.slice(from, end).map((word) => word.printed);
    if (level === "t\u1EC9nh" && (end - from > 3 || !name.every((word) => isSyllable(word)))) continue;
    return { name: `${level} ${titleCase(name.join(" "))}`, length: end };
  }
  return null;
}
function readProvince(words, from, isDamaged2) {
  let best = null;
  let second = 0;
  for (const { name } of PROVINCES) {
    const phrase = foldedWords(name);
    const score = phraseLikeness(words, from, phrase, isDamaged2 ? 0.5 : 1);
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0;
      best = { name, length: phrase.length, score };
    } else {
      second = Math.max(second, score);
    }
  }
  if (best === null || best.score < (isDamaged2 ? 0.8 : 1) || best.score < 1 && best.score - second < 0.04)
    return null;
  return best;
}
function isOfficeStart(words, at) {
  const starts = ["so", "phong", "ban", "trung tam", "hoi dong", "chi cuc", ...OFFICES2.map(([name]) => name)];
  return starts.some((start2) => phraseLikeness(words, at, start2.split(" "), 0.9) > 0.9);
}
function readOffice(words, council, isDamaged2) {
  const folded = words.map((word) => word.folded).filter((word) => word !== "");
  if (likeness(folded[0] ?? "", "so") >= 0.7) {
    for (const name2 of DEPARTMENTS) {
      const phrase = foldedWords(name2);
      if (phrase.length !== folded.length - 1) continue;
      if (phraseLikeness(folded, 1, phrase, 0.5) > (isDamaged2 ? 0.8 : 0.98)) return `S\u1EDF ${name2} ${council.area}`;
    }
  }
  for (const [phrase, name2] of OFFICES2) {
    if (folded.length !== 2 || phraseLikeness(folded, 0, phrase.split(" "), 0.6) < 0.8) continue;
    return name2 === "V\u0103n ph\xF2ng" ? `V\u0103n ph\xF2ng UBND ${council.area}` : `${name2} ${council.area}`;
  }
  if (isDamaged2 || words.some((word) => /\d|,/.test(word.printed) || word.folded === "ngay")) return null;
  const name = spell2(words);
  return name.endsWith(council.area) ? name : `${name} ${council.area}`;
}
function readOther(words, isDamaged2) {
  if (isDamaged2) return null;
  const area = readArea(words, false);
  if (area !== null && area.length < words.length) return readCommittee(words.slice(area.length), area.name);
  const folded = words.map((word) => word.folded).join(" ");
  if (/^uy ban nhan|^ubnd/.test(folded)) return null;
  const isAgency = /^(?:bo|so|thu tuong|chinh phu|van phong|hoi|ban|tinh uy|tinh doan|thanh uy|thanh doan|thanh tra|dang|uy ban|cuc|tong cuc|mat tran)\b/.test(
    folded
  );
  return isAgency ? spell2(words) : null;
}
function readCommittee(words, area) {
  const folded = words.map((word) => word.folded).join(" ");
  if (!/^(?:ban|hoi dong|to|uy ban|doan)\s/.test(folded) || words.some((word) => /\d|,/.test(word.printed)))
    return null;
  const name = spell2(words).replace(new RegExp("^Ban ch\u1EC9 \u0111\u1EA1o(?!\\p{L})", "u"), "Ban Ch\u1EC9 \u0111\u1EA1o");
  return name.endsWith(area) ? name : `${name} ${area}`;
}
function spell2(words) {
  const text = words.map((word) => word.printed).join(" ");
  if (!isUpperCase(text)) return text;
  const lower = text.toLowerCase();
  const name = DEPARTMENTS.find((each) => lower.includes(`s\u1EDF ${each.toLowerCase()}`));
  const spelled = name === void 0 ? lower : lower.replace(`s\u1EDF ${name.toLowerCase()}`, `S\u1EDF ${name}`);
  const head = spelled.replace(new RegExp("(?<!\\p{L})(?:ubnd|h\u0111nd)(?!\\p{L})", "gu"), (short) => short.toUpperCase()).replace(AREA2, (_, level, area) => `${level} ${titleCase(area)}`);
  return head.charAt(0).toUpperCase() + head.slice(1);
}
var AREA2 = new RegExp("(?<!\\p{L})(t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu|huy\u1EC7n|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y) (?!\u1EE7y|\u0111o\xE0n)(\\p{L}+(?: \\p{L}+){0,3})$", "u");

// packages/official-document/src/understand/letterhead.ts
var MOTTO = ["cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam"].map(
  (text) => text.split(" ")
);
var NUMBER_LABEL = new RegExp("^s\\S{0,2}\\s*[:.;]|^s[o0\u1ED16]\\s*\\d|^\\/\\s?\\p{L}", "iu");
var DATE_OPENS = /,\s*ng[aà]y(?:\s|$)/;
var DATED = /(?:^|[\s,])ng\S{1,3}\s+(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})\s+n\S{1,3}\s+((?:19|20)\d\d)/;
var PLACED = /(?:^|[\s,])ng\S{1,3}\s[\s\d.…]{0,20}th\S{1,4}\s[\s\d.…]{0,12}n\S{1,3}\s+(?:(?:19|20)\d\d|[.…])/;
function readLetterhead(lines, isDamaged2) {
  const left = [];
  let isBelow = false;
  let open = [];
  for (const line of lines) {
    const rest = withoutTail(withoutMotto(line.text, isDamaged2).trim(), open);
    open = mottoLeft(line.text, isDamaged2) ?? (rest === "" ? [] : open);
    if (NUMBER_LABEL.test(fold(rest)) || DATED.test(fold(rest)) || DATE_OPENS.test(fold(rest))) isBelow = true;
    if (!isBelow && new RegExp("\\p{L}", "u").test(rest)) left.push(rest);
  }
  const text = lines.map((line) => line.text).join(" ");
  const number = readNumber(text, isDamaged2);
  return { ...readAgency(left, isDamaged2), number, ...readPlaceAndDate(withoutMottos(lines, isDamaged2), isDamaged2) };
}
function withoutMottos(lines, isDamaged2) {
  return lines.map((line) => withoutMotto(line.text, isDamaged2)).join(" ");
}
function readNumber(text, isDamaged2) {
  const label = /(?:^|\s)[SsŚ§8][^\s:]{0,2}\s*:/u.exec(text);
  const from = label === null ? 0 : label.index + label[0].length;
  const found = findDocumentNumbers(text.slice(from), isDamaged2)[0];
  if (found === void 0 || found.offset > (label === null ? 200 : 6)) return null;
  return isDamaged2 && isUncertain(found.number) ? null : found.number;
}
function readPlaceAndDate(text, isDamaged2) {
  const dated = DATED.exec(fold(text));
  const match = dated ?? PLACED.exec(fold(text));
  if (match === null) return { place: null, date: null };
  const date = dated === null ? null : isoDate(Number(dated[3]), Number(dated[2]), Number(dated[1]));
  const before = text.slice(0, match.index).replace(/[\s,]+$/u, "");
  return { place: readPlace(before, isDamaged2), date };
}
function readPlace(before, isDamaged2) {
  const words = foldedWords(before);
  for (const province of PROVINCES) {
    const name2 = foldedWords(province.name);
    const from = words.length - name2.length;
    const score = from < 0 ? 0 : phraseLikeness(words, from, name2, isDamaged2 ? 0.72 : 1);
    if (score < (isDamaged2 ? 0.85 : 1)) continue;
    const printed = phraseLikeness(words, from - 2, ["thanh", "pho"], 0.6) > 0.8;
    return province.name === "H\u1ED3 Ch\xED Minh" && printed ? "Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh" : province.name;
  }
  if (isDamaged2) return null;
  const name = new RegExp("(?:^|\\s)((?:\\p{Lu}[\\p{L}\u2019'-]*\\s+){0,4}\\p{Lu}[\\p{L}\u2019'-]*)$", "u").exec(before)?.[1];
  if (name === void 0 || /\d|UBND|CỘNG|Phúc$|phúc$/u.test(name)) return null;
  const isName = name.split(" ").every((word) => isSyllable(word) || PLACE_WORD.test(word));
  return isName ? name === name.toUpperCase() ? titleCase(name) : name : null;
}
var PLACE_WORD = /^(?:TP\.?|Pleiku|Ea|Kar|Krông|Đắk|Đăk|Lắk|Kon|Măng|Ia)$/u;
function withoutMotto(text, isDamaged2) {
  const words = text.split(/\s+/);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\p{N}&]/gu, ""));
  const kept = [];
  for (let i = 0; i < words.length; ) {
    const run = mottoRun(folded, i, isDamaged2 ? 0.6 : 0.85);
    const isWhole = run === words.length && kept.length === 0;
    if (run >= 3 || isWhole && run >= 2) {
      i += run;
    } else {
      kept.push(words[i] ?? "");
      i += 1;
    }
  }
  return kept.join(" ");
}
function mottoRun(words, from, floor) {
  let longest = 0;
  for (const motto of MOTTO) {
    for (let begin = 0; begin < motto.length; begin += 1) {
      let at = from;
      let step = begin;
      let alike = 0;
      while (at < words.length && step < motto.length) {
        if (words[at] === "" && at > from) {
          at += 1;
        } else if (likeness(words[at] ?? "", motto[step] ?? "") >= floor) {
          alike += likeness(words[at] ?? "", motto[step] ?? "");
          at += 1;
          step += 1;
        } else break;
      }
      if (step - begin >= 2 && alike >= (step - begin) * 0.8) longest = Math.max(longest, at - from);
    }
  }
  return longest;
}
function mottoLeft(text, isDamaged2) {
  const words = foldedWords(text);
  for (const motto of MOTTO) {
    for (let length = motto.length - 1; length >= 3; length -= 1) {
      const from = words.length - length;
      const score = from < 0 ? 0 : phraseLikeness(words, from, motto.slice(0, length), 0.6);
      if (score >= (isDamaged2 ? 0.8 : 0.95)) return motto.slice(length);
    }
  }
  return null;
}
function withoutTail(text, rest) {
  const words = text.split(/\s+/);
  const from = words.length - rest.length;
  if (rest.length === 0 || from < 0) return text;
  const tail = words.slice(from).map((word) => fold(word));
  return tail.every((word, k) => word === rest[k]) ? words.slice(0, from).join(" ") : text;
}

// packages/official-document/src/understand/lines.ts
var INDENT = { least: 20, most: 48 };
var PAGE_GAP = 3;
var LONE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;
var STAMP = /^(?:\d{4}-\d{2}-\d{2}T[\d:+.]+|signature not verified|(?:người ký|ký bởi|ký số|thời gian ký|ngày ký)\s*:.*)$/iu;
var SYMBOL_BULLET = /^[\uF000-\uF0FF•▪●○◦■□➢✓]\s*/u;
function readLines(source) {
  const dropped = pageNumbers(source.lines);
  const lines = [];
  const left = textLeft(source.lines);
  let gap = 0;
  let page = null;
  for (const line of source.lines) {
    const text = line.text.replace(/[\u00A0\u2000-\u200B\t]+/g, " ").replace(SYMBOL_BULLET, "- ").trim();
    if (text === "" || STAMP.test(text) || dropped.has(line.number)) {
      gap += line.text.includes("\f") ? PAGE_GAP : 1;
      continue;
    }
    if (lines.length > 0 && line.page !== page) gap += PAGE_GAP;
    if (source.kind === "docx") gap = Math.max(gap, 1);
    page = line.page;
    const indent = (line.box?.left ?? 0) - left;
    const centred2 = line.align === "center";
    const indented = line.box === void 0 ? null : indent >= INDENT.least && indent <= INDENT.most;
    lines.push({
      number: line.number,
      page,
      text,
      gap,
      bold: line.bold ?? null,
      size: line.size ?? null,
      indented,
      centred: centred2
    });
    gap = 0;
  }
  return lines;
}
function textLeft(lines) {
  const starts = /* @__PURE__ */ new Map();
  for (const { box, text } of lines) {
    if (box === void 0 || text.trim() === "") continue;
    const place = Math.round(box.left / 2) * 2;
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const many = Math.max(3, lines.length / 50);
  const left = [...starts].filter(([, count]) => count >= many).map(([place]) => place);
  return left.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...left);
}
function pageNumbers(lines) {
  const found = /* @__PURE__ */ new Set();
  const filled = lines.filter((line) => line.text.trim() !== "");
  filled.forEach((line, index) => {
    const lone = LONE_NUMBER.exec(line.text.trim());
    if (lone === null || line.page === null) return;
    const isEdge = filled[index - 1]?.page !== line.page || filled[index + 1]?.page !== line.page;
    if (isEdge && Math.abs(Number(lone[1]) - line.page) <= 3) found.add(line.number);
  });
  let expected = null;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, line] of filled.entries()) {
    if (line.page !== null) continue;
    if (/^(?:s?tt|số tt)\.?$/iu.test(line.text.trim())) break;
    const lone = LONE_NUMBER.exec(line.text.trim());
    if (lone === null) continue;
    const value = Number(lone[1]);
    const isNext = expected === null ? value === 1 || value === 2 : value === expected;
    if (!isNext || index - last < 12 || index < 6) continue;
    found.add(line.number);
    expected = value + 1;
    last = index;
  }
  return found;
}
function textWidth(lines) {
  const lengths = lines.map((line) => line.text.length).sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

// packages/official-document/src/understand/minutes.ts
var SECRETARY = /^(?:NGƯỜI )?(?:THƯ KÝ|GHI BIÊN BẢN)$/u;
var CHAIR = /^(?:CHỦ TỌA|CHỦ TRÌ)$/u;
var NAME2 = new RegExp("^(?:\\p{Lu}[\\p{Ll}\u2019']+\\s){1,4}\\p{Lu}[\\p{Ll}\u2019']+$", "u");
var REACH3 = 8;
function findMinutesClosing(lines) {
  const secretary = lines.findLastIndex((line) => SECRETARY.test(line.text));
  const chair = lines.findLastIndex((line) => CHAIR.test(line.text));
  return secretary < 0 || chair < 0 ? lines.length : Math.min(secretary, chair);
}
function readMinutesSignatures(lines) {
  const secretary = readSignature2(lines, SECRETARY);
  const signature = readSignature2(lines, CHAIR);
  return secretary === null || signature === null ? null : { secretary, signature };
}
function readSignature2(lines, position) {
  const at = lines.findLastIndex((line) => position.test(line.text));
  if (at < 0) return null;
  const name = lines.slice(at + 1, at + REACH3).find((line) => NAME2.test(line.text));
  return { authority: null, position: lines[at]?.text ?? null, name: name?.text ?? null };
}

// packages/official-document/src/understand/numbering.ts
var BEAM2 = 16;
var RANK = {
  part: 0,
  chapter: 1,
  upper: 2,
  roman: 3,
  article: 3,
  arabic: 4,
  decimal: 5,
  letter: 7,
  note: 9
};
function chooseNumbering(candidates2) {
  let states = [{ levels: [], note: 0, cost: 0, chosen: null }];
  for (const candidate of candidates2) {
    const next = [];
    for (const state of states) {
      next.push({ ...state, cost: state.cost + textCost(candidate) });
      for (const reading2 of candidate.readings) next.push(...follow(state, candidate, reading2));
    }
    states = prune(next);
  }
  const best = states[0];
  const found = [];
  for (let chosen = best?.chosen ?? null; chosen !== null; chosen = chosen.before) found.push(chosen.numbered);
  return found.reverse();
}
function prune(states) {
  states.sort((left, right) => left.cost - right.cost);
  const kept = [];
  const seen = /* @__PURE__ */ new Set();
  for (const state of states) {
    const key = `${state.levels.map((level) => `${level.style}${level.value}`).join(".")}|${state.note}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === BEAM2) break;
  }
  return kept;
}
function textCost(candidate) {
  const first = candidate.readings[0];
  if (first === void 0) return 0;
  if (candidate.isContinuation) return 0.1;
  if (first.style === "note") return candidate.readings.length === 1 ? 5 : 0.7;
  const isHeading = (first.style === "roman" || first.style === "upper") && isCapitals(candidate.rest);
  const base = isHeading || first.style === "article" ? 7 : 3.2;
  return Math.max(0.5, base - first.cost);
}
function follow(state, candidate, reading2) {
  const continued = candidate.isContinuation ? reading2.style === "decimal" ? 1.2 : 4 : 0;
  const cost = state.cost + reading2.cost + continued + (candidate.isAfterGap ? 0 : 0.2);
  if (reading2.style === "note") return [followNote(state, candidate, reading2, cost)];
  if (reading2.style === "decimal") return followDecimal(state, candidate, reading2, cost);
  const { levels } = state;
  const depth = levels.findLastIndex((level) => level.style === reading2.style);
  const current = levels[depth];
  const states = [];
  if (current !== void 0) {
    const step = distance(reading2.style, current.value, reading2.value);
    const stepCost = step.missing < 0 ? 5 : step.missing * 2.2;
    states.push(advance2(state, candidate, reading2, levels.slice(0, depth), cost + stepCost, Math.max(0, step.missing)));
  } else {
    const parents = levels.filter((level) => RANK[level.style] < RANK[reading2.style]);
    const orderCost = parents.length === levels.length ? 0 : 2;
    const missing = Math.max(0, distance(reading2.style, 0, reading2.value).missing);
    const startCost = missing === 0 ? 0.3 : 1.5 + missing * 1.5;
    states.push(advance2(state, candidate, reading2, parents, cost + orderCost + startCost, missing));
  }
  return states;
}
function followNote(state, candidate, reading2, cost) {
  const step = reading2.value - state.note - 1;
  const stepCost = step === 0 ? 0.3 : step > 0 && step < 4 ? 1.5 + step : 4;
  const numbered2 = { index: candidate.index, reading: reading2, path: [], missing: 0 };
  return {
    levels: state.levels,
    note: reading2.value,
    cost: cost + stepCost,
    chosen: { numbered: numbered2, before: state.chosen }
  };
}
function followDecimal(state, candidate, reading2, cost) {
  const { levels } = state;
  const width = reading2.prefix.length;
  const parent = reading2.prefix.at(-1) ?? 0;
  const sibling = levels.findLastIndex((level) => level.style === "decimal" && level.depth === width);
  const owner = levels.findLastIndex(
    (level) => level.value === parent && (width > 1 ? level.style === "decimal" && level.depth === width - 1 : level.style === "arabic")
  );
  if (owner >= 0) {
    const isOpen = sibling > owner;
    const from = isOpen ? levels[sibling]?.value ?? 0 : 0;
    const missing = reading2.value - from - 1;
    const stepCost = missing < 0 ? 5 : missing * 2.2;
    return [advance2(state, candidate, reading2, levels.slice(0, owner + 1), cost + stepCost, Math.max(0, missing))];
  }
  const section2 = levels.findLastIndex((level) => level.style === "roman" && level.value === parent);
  if (section2 >= 0 && width === 1) {
    const child = levels[section2 + 1];
    const from = child?.style === "decimal" ? child.value : 0;
    const missing = reading2.value - from - 1;
    const stepCost = (missing < 0 ? 5 : missing * 2.2) + 0.5;
    return [advance2(state, candidate, reading2, levels.slice(0, section2 + 1), cost + stepCost, Math.max(0, missing))];
  }
  const parents = levels.filter((level) => RANK[level.style] < RANK.arabic);
  const opened = { style: "arabic", value: parent, label: String(parent), depth: 0 };
  return [advance2(state, candidate, reading2, [...parents, opened], cost + 3, 1)];
}
function advance2(state, candidate, reading2, parents, cost, missing) {
  const level = {
    style: reading2.style,
    value: reading2.value,
    label: reading2.label,
    depth: reading2.prefix.length
  };
  const levels = [...parents, level];
  const numbered2 = { index: candidate.index, reading: reading2, path: levels.map((each) => each.label), missing };
  return { levels, note: state.note, cost, chosen: { numbered: numbered2, before: state.chosen } };
}
function distance(style, from, to) {
  if (style !== "letter" && style !== "upper") return { missing: to - from - 1 };
  if (to <= from) return { missing: -1 };
  const skipped = LETTERS3.slice(from, to - 1).filter((letter) => !["\u0111", "f", "j"].includes(letter)).length;
  return { missing: skipped };
}

// packages/official-document/src/understand/paragraphs.ts
var BULLET2 = /^([-–—+*•●▪])(?:\s+|(?=[\p{Lu}“"])|$)(.*)$/u;
var ENDS2 = /[.;:!?…](?:["”’')\]]|\.\/)*$|\.\/\.?$/u;
var STARTS_LOWER = new RegExp(`^["\u201C'(]?\\p{Ll}`, "u");
var HANGS = /(?:[,–-]|\s(?:và|của|các|về|theo|số|ngày|tháng|năm|với|tại|cho|va|cua|cac|so|ngay|voi|tai))$/u;
function readPassages(lines, options) {
  const numbered2 = new Map(chooseNumbering(candidates(lines, options)).map((each) => [each.index, each]));
  const passages = [];
  let path = [];
  let open = null;
  let note = null;
  let isAfterNote = false;
  for (const [index, line] of lines.entries()) {
    const entry = numbered2.get(index);
    if (entry !== void 0 && entry.path.length === 0) {
      note = start("note", path, entry.reading.mark, entry.reading.rest, line, 0);
      passages.push(note);
      continue;
    }
    if (note !== null && entry === void 0 && isNoteLine(lines, index)) {
      appendLine(note, line.text, line.number, line.page);
      continue;
    }
    isAfterNote = note !== null || isAfterNote;
    note = null;
    if (entry !== void 0) {
      path = entry.path;
      open = startEntry(entry, line);
      passages.push(open);
      continue;
    }
    const bullet = BULLET2.exec(line.text);
    const before = lines[index - 1];
    if (bullet !== null && isBullet(open, line, bullet[2] ?? "")) {
      open = start("bullet", path, bullet[1] ?? "-", bullet[2] ?? "", line, 0);
      passages.push(open);
      continue;
    }
    if (open !== null && goesOn2(open, line, before, isAfterNote, options)) {
      appendLine(open, line.text, line.number, line.page);
    } else {
      open = start("paragraph", path, null, line.text, line, 0);
      passages.push(open);
    }
    isAfterNote = false;
  }
  return passages;
}
function candidates(lines, options) {
  const found = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const alone = readMarks(line.text, options.isDamaged);
    if (alone.length === 0) continue;
    const isAlone = alone.every((reading2) => reading2.rest === "");
    if (isAlone && (next === void 0 || next.gap > 1 && next.page === line.page)) continue;
    const whole = isAlone && next !== void 0 ? `${line.text} ${next.text}` : line.text;
    const isCited = alone[0]?.style === "note";
    const isBare = isAlone && !isCited;
    const readings = isBare ? readMarks(whole, options.isDamaged).filter((each) => each.style !== "note") : alone;
    const rest = readings[0]?.rest ?? "";
    const before = lines[index - 1];
    const isUnfinished = before !== void 0 && !ENDS2.test(before.text) && !isCapitals(before.text);
    const isContinuation = before !== void 0 && line.gap === 0 && isUnfinished && (options.isSpaced || before.text.length > options.width * 0.75 || HANGS.test(before.text) || STARTS_LOWER.test(rest));
    const kept = isAlone ? readings.map((reading2) => ({ ...reading2, rest: "" })) : readings;
    found.push({ index, readings: kept, isContinuation, isAfterGap: line.gap > 0, rest });
  }
  return found;
}
function start(kind, path, mark, text, line, missing) {
  const starts = [{ offset: 0, line: line.number, page: line.page }];
  return { kind, path, mark, text, titled: false, starts, missing };
}
function startEntry(entry, line) {
  return start("entry", entry.path, entry.reading.mark, entry.reading.rest, line, entry.missing);
}
function isNoteLine(lines, index) {
  const line = lines[index];
  return line !== void 0 && line.gap < 2;
}
function isBullet(open, line, rest) {
  if (open === null || line.gap > 0 || ENDS2.test(open.text)) return true;
  return rest === "" || /^[\p{Lu}“"]/u.test(rest);
}
function goesOn2(open, line, before, isAfterNote, options) {
  if (open.text === "") return true;
  const isCapitalEntry = open.kind === "entry" && isCapitals(open.text);
  if (isCapitalEntry) return isCapitals(line.text) && line.gap < 2;
  if (line.gap > 0 || isAfterNote) {
    if (ENDS2.test(open.text)) return false;
    const isPageBreak = before !== void 0 && (line.gap >= 3 || line.page !== before.page);
    const isFull = (before?.text.length ?? 0) > options.width * 0.75;
    if (isPageBreak && isFull && (open.kind !== "entry" || line.indented === false)) return true;
    return STARTS_LOWER.test(line.text) || HANGS.test(open.text) || (options.joins?.(open.text, line.text, options.isDamaged) ?? false);
  }
  if (before === void 0 || options.isSpaced || STARTS_LOWER.test(line.text)) return true;
  if (line.indented === true && (ENDS2.test(open.text) || before.centred)) return false;
  if (options.joins?.(open.text, line.text, options.isDamaged) === true) return true;
  const isShort = before.text.length < options.width * 0.8;
  if (before.bold !== null && line.bold !== null && before.bold !== line.bold) return false;
  if (ENDS2.test(open.text)) return !isShort;
  return !isShort || HANGS.test(open.text) || open.kind !== "entry";
}

// packages/official-document/src/understand/table-block.ts
var STARTS_ITEM = /^(?:[-+–•]|\d{1,2}[.)]|[a-zđ]\))\s/u;
function toTableBlock({ cells, firstLine, rows }, isBroken) {
  const read = cells.map((row2) => row2.map((cell) => ({ ...cell, text: isBroken ? joined(cell.text) : cell.text })));
  const headerRows = Math.min(read.length, Math.max(1, ...(read[0] ?? []).map((cell) => cell.rowSpan)));
  const key = (at) => read.slice(at, at + headerRows).map((row2) => row2.map((cell) => fold(cell.text)).join("|"));
  const header = key(0).join("\n");
  const kept = read.filter((_, at) => {
    const from = Array.from({ length: headerRows }, (_2, back) => at - back).find(
      (start2) => start2 >= headerRows && key(start2).join("\n") === header
    );
    return from === void 0;
  });
  return { kind: "table", rows: kept, headerRows, place: { line: firstLine, page: rows[0]?.page ?? null } };
}
function joined(text) {
  const [first = "", ...others] = text.split("\n");
  return others.reduce((all, line) => `${all}${STARTS_ITEM.test(line) ? "\n" : " "}${line}`, first);
}

// packages/official-document/src/understand/tables.ts
var FIRST_HEADER = /^(?:s?tt|so tt|stt)\.?$/;
var ROW_MARK = /^(?:\d{1,3}|[IVX]{1,5}|[A-E])[.)]?$/u;
var GROUP_ROW = /^(?:[IVX]{1,5}|[A-E])[.)]\s+[\p{Lu}\d\s,–-]{8,}/u;
var HEADER = /nhiem vu|noi dung|cong viec|chu tri|phoi hop|thoi gian|thoi han|tien do|hoan thanh|san pham|ket qua|co quan|don vi|ghi chu|kinh phi|dia diem|giai phap|ten |phu trach|thuc hien|chi tieu|muc tieu|so luong|linh vuc/;
var OPENS_TEXT = new RegExp("^(?:[-+]|[IVX]{1,5}\\.|\\d{1,2}[.)]|\\p{L}\\))\\s", "u");
var LONGEST_FOOT = 70;
var LONGEST_HEADER = 80;
function takeTables(lines, tables) {
  const found = [];
  let rest = [...lines];
  let last = 0;
  for (const table of tables) {
    const headers = table.rows[0]?.map((cell) => cell.text.replace(/\s+/g, " ").trim()) ?? [];
    const isContinued = table.continued === true && found.length > 0 && !isTextBetween(lines, last, table.firstLine);
    last = table.lastLine;
    if (!isContinued && !isTaskHeader(headers) && !isRuledTable(table)) continue;
    const rows = table.rows.slice(isContinued ? 0 : 1).map((row2) => ({
      cells: row2.map((cell) => cell.text.replace(/\s+/g, " ").trim()),
      line: row2[0]?.lines[0] ?? table.firstLine,
      page: lines.find((line) => line.number >= table.firstLine)?.page ?? null
    }));
    const cells = table.rows.map((row2) => row2.map(({ text, columnSpan, rowSpan }) => ({ text, columnSpan, rowSpan })));
    const open = found.at(-1);
    if (isContinued && open !== void 0) {
      open.rows.push(...rows);
      open.cells.push(...cells);
    } else found.push({ headers, rows, firstLine: table.firstLine, flattened: false, cells });
    rest = rest.filter((line) => line.number < table.firstLine || line.number > table.lastLine);
  }
  return takeFlattened(rest, found);
}
function isTextBetween(lines, after, before) {
  const between = lines.filter(({ number }) => number > after && number < before);
  return between.some(
    ({ text }) => ANNEX.test(fold(text)) || text.length > LONGEST_FOOT || /[.;:]$/.test(text) || OPENS_TEXT.test(text)
  );
}
function isRuledTable({ ruled, rows }) {
  const [header = []] = rows;
  const isShort = header.every((cell) => cell.text.trim().length <= LONGEST_HEADER);
  return ruled === true && rows.length >= 2 && header.length >= 2 && isShort && header.some((cell) => cell.text.trim());
}
function isTaskHeader(headers) {
  const known = headers.filter((header) => HEADER.test(fold(header)) || FIRST_HEADER.test(fold(header)));
  return headers.length >= 3 && known.length >= 3;
}
function takeFlattened(lines, found) {
  const rest = [];
  for (let at = 0; at < lines.length; ) {
    const table = readFlattened(lines, at);
    if (table === null) {
      rest.push(lines[at]);
      at += 1;
      continue;
    }
    found.push(table.table);
    at = table.next;
  }
  return { lines: rest, tables: found };
}
function readFlattened(lines, at) {
  const first = lines[at];
  if (first === void 0 || !FIRST_HEADER.test(fold(first.text))) return null;
  const cells = readCells(lines, at);
  const headerCount = countHeaders(cells.map((cell) => cell.text));
  if (headerCount < 3) return null;
  const headers = cells.slice(0, headerCount).map((cell) => cell.text);
  const rows = [];
  let place = headerCount;
  while (place < cells.length) {
    const cell = cells[place];
    if (cell !== void 0 && GROUP_ROW.test(cell.text) && ROW_MARK.test(cells[place + 1]?.text ?? "")) {
      place += 1;
      continue;
    }
    if (cell === void 0 || !ROW_MARK.test(cell.text)) break;
    const row2 = [cell.text];
    const { line, page } = cell;
    place += 1;
    while (place < cells.length && row2.length < headerCount && !isRowMark(cells[place]?.text ?? "", row2)) {
      row2.push(cells[place]?.text ?? "");
      place += 1;
    }
    rows.push({ cells: row2, line, page });
  }
  if (rows.length === 0) return null;
  const next = cells[place]?.index ?? lines.length;
  const plain = (texts) => texts.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }));
  const all = [plain(headers), ...rows.map((row2) => plain(row2.cells))];
  return { table: { headers, rows, firstLine: first.number, flattened: true, cells: all }, next };
}
function isRowMark(text, row2) {
  return row2.length > 1 && (ROW_MARK.test(text) || GROUP_ROW.test(text)) && !/^\d{4}$/.test(text);
}
function readCells(lines, at) {
  const cells = [];
  const isSpaced = lines.slice(at + 1, at + 12).filter((line) => line.gap > 0).length >= 5;
  const stop = Math.min(lines.length, at + 4e3);
  for (let index = at; index < stop; index += 1) {
    const line = lines[index];
    if (line === void 0) break;
    const last = cells.at(-1);
    const goesOn3 = isSpaced ? line.gap === 0 : new RegExp("^\\p{Ll}", "u").test(line.text) && !ROW_MARK.test(line.text) && !/[.;]$/.test(last?.text ?? "");
    if (last !== void 0 && goesOn3 && !ROW_MARK.test(last.text) && !FIRST_HEADER.test(fold(last.text)))
      last.text += ` ${line.text}`;
    else cells.push({ text: line.text, line: line.number, page: line.page, index });
  }
  return cells;
}
function countHeaders(texts) {
  let count = 1;
  while (count < texts.length && count < 9 && !ROW_MARK.test(texts[count] ?? "")) {
    const folded = fold(texts[count] ?? "");
    if (folded.length > 60) break;
    count += 1;
  }
  const known = texts.slice(1, count).filter((text) => HEADER.test(fold(text)));
  return known.length >= 2 && ROW_MARK.test(texts[count] ?? "") ? count : 0;
}

// packages/official-document/src/understand/understand.ts
function understand(source, options = {}) {
  const all = readLines(source);
  const damaged = isDamaged(source.lines.map(({ text, asRead = text }) => asRead));
  const width = textWidth(all);
  const { lines, tables } = takeTables(all, source.tables);
  const isSpaced = areParagraphsSpaced(lines);
  const split = splitParts(lines);
  const parts = split.map(
    (part, place) => readPart(part, tablesOf(split, place, tables), { ...options, isDamaged: damaged, width, isSpaced })
  );
  const documents = parts.map((part) => toDocument(part, source));
  const [main = newDocument(), ...enclosed] = documents;
  return { document: { ...main, enclosed }, parts, isDamaged: damaged };
}
function areParagraphsSpaced(lines) {
  const items = lines.filter((line) => /^(?:[-+–]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u.test(line.text) && line.page === null);
  const spaced = items.filter((line) => line.gap > 0);
  return items.length >= 4 && spaced.length >= items.length * 0.7;
}
function tablesOf(parts, place, tables) {
  const from = place === 0 ? 0 : parts[place]?.lines[0]?.number ?? 0;
  const to = parts[place + 1]?.lines[0]?.number ?? Number.POSITIVE_INFINITY;
  return tables.filter((table) => table.firstLine >= from && table.firstLine < to);
}
function readPart(part, tables, options) {
  const { marks, lines } = takeFrameMarks(part.lines);
  const annex = part.role === "annex" ? readAnnexTitle(lines) : null;
  const { from, bodyFrom, ...title2 } = annex ?? readTitle(lines, options.isDamaged);
  const { addressees: addressees2, next } = readAddressees(lines.slice(bodyFrom), options.isDamaged);
  const body = lines.slice(bodyFrom + next);
  const closingAt = title2.type === "BB" ? findMinutesClosing(body) : findClosing(body);
  const head = readLetterhead(
    title2.type === null && annex === null ? lines.slice(0, Math.min(bodyFrom || 12, 20)) : lines.slice(0, from),
    options.isDamaged
  );
  const below = body.slice(closingAt);
  const closing2 = readClosing(below, options.isDamaged);
  const minutes = title2.type === "BB" ? readMinutesSignatures(below) : null;
  const notesAt = below.findIndex((line) => /^\[\d{1,3}\]/.test(line.text));
  const notes = notesAt < 0 ? [] : readPassages(below.slice(notesAt), options).filter((each) => each.kind === "note");
  const passages = [...readPassages(body.slice(0, closingAt), options), ...notes];
  markTitles(passages, tables);
  return {
    role: part.role,
    ...head,
    ...title2,
    ...closing2,
    secretary: null,
    ...minutes,
    passages,
    tables: [...tables],
    addressees: addressees2,
    marks,
    frame: [...lines.slice(0, bodyFrom + next), ...below]
  };
}
function toDocument(part, source) {
  return newDocument({
    superior: part.superior,
    issuer: part.issuer,
    number: part.number,
    place: part.place,
    date: part.date,
    type: part.type,
    title: part.title,
    addressees: part.addressees,
    ...takeGrounds(bodyOf(part, source.kind === "pdf" || source.kind === "scan")),
    signature: signatureOf(part),
    secretary: part.secretary,
    recipients: part.recipients,
    attachedTo: part.attachedTo,
    ...part.marks,
    annex: part.role === "annex",
    orientation: orientationOf(part, source)
  });
}
function signatureOf({ signature, authorities }) {
  if (signature === null || signature.authority === null || authorities.length < 2) return signature;
  return { ...signature, authority: authorities.join("\n") };
}
function orientationOf(part, { pageSizes, sections }) {
  const first = part.frame[0] ?? null;
  const number = first?.number ?? part.passages[0]?.starts[0]?.line ?? 0;
  const size = pageSizes?.[(first?.page ?? 0) - 1];
  const section2 = sections?.findLast((each) => each.firstLine <= number);
  const lies = size === void 0 ? section2?.landscape === true : size.width > size.height;
  return lies ? "landscape" : "portrait";
}
function bodyOf({ passages, tables }, isBroken) {
  const blocks = passages.map(toBlock);
  for (const table of tables) {
    const behind = blocks.findIndex((block) => (block.place?.line ?? 0) > table.firstLine);
    blocks.splice(behind < 0 ? blocks.length : behind, 0, toTableBlock(table, isBroken));
  }
  return blocks;
}
function toBlock(passage) {
  const start2 = passage.starts[0];
  const place = start2 === void 0 ? null : { line: start2.line, page: start2.page };
  if (passage.kind === "entry") {
    const text = passage.titled ? headingText(passage) : passage.text;
    return {
      kind: "heading",
      ref: passage.path.join("."),
      mark: passage.mark ?? "",
      text,
      titled: passage.titled,
      place
    };
  }
  return { kind: "paragraph", bullet: passage.mark, text: passage.text, place };
}

// packages/official-document/src/write/document-types.ts
var NAMES = {
  NQ: "Ngh\u1ECB quy\u1EBFt",
  Q\u0110: "Quy\u1EBFt \u0111\u1ECBnh",
  CT: "Ch\u1EC9 th\u1ECB",
  QC: "Quy ch\u1EBF",
  Qy\u0110: "Quy \u0111\u1ECBnh",
  TC: "Th\xF4ng c\xE1o",
  TB: "Th\xF4ng b\xE1o",
  HD: "H\u01B0\u1EDBng d\u1EABn",
  CTr: "Ch\u01B0\u01A1ng tr\xECnh",
  KH: "K\u1EBF ho\u1EA1ch",
  PA: "Ph\u01B0\u01A1ng \xE1n",
  \u0110A: "\u0110\u1EC1 \xE1n",
  DA: "D\u1EF1 \xE1n",
  BC: "B\xE1o c\xE1o",
  BB: "Bi\xEAn b\u1EA3n",
  TTr: "T\u1EDD tr\xECnh",
  H\u0110: "H\u1EE3p \u0111\u1ED3ng",
  C\u0110: "C\xF4ng \u0111i\u1EC7n",
  BGN: "B\u1EA3n ghi nh\u1EDB",
  BTT: "B\u1EA3n th\u1ECFa thu\u1EADn",
  GUQ: "Gi\u1EA5y \u1EE7y quy\u1EC1n",
  GM: "Gi\u1EA5y m\u1EDDi",
  GGT: "Gi\u1EA5y gi\u1EDBi thi\u1EC7u",
  GNP: "Gi\u1EA5y ngh\u1EC9 ph\xE9p",
  PG: "Phi\u1EBFu g\u1EEDi",
  PC: "Phi\u1EBFu chuy\u1EC3n",
  PB: "Phi\u1EBFu b\xE1o"
};
function documentTypeName(abbreviation) {
  return NAMES[abbreviation] ?? abbreviation;
}
function findTypeNameInNumber(number) {
  const abbreviation = /^[^/]*\/([^-/]+)-/.exec(number)?.[1];
  return abbreviation === void 0 ? void 0 : NAMES[abbreviation];
}

// packages/official-document/src/write/drawing.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
var TYPEFACE = "Tinos";
var STYLES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"];
var MILLIMETRES_PER_INCH = 25.4;
function fontFiles() {
  return STYLES.map((style) => require2.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`));
}
var board;
function drawingBoard() {
  if (board === void 0) {
    const library = require2("@napi-rs/canvas");
    for (const file of fontFiles()) library.GlobalFonts.registerFromPath(file, TYPEFACE);
    board = { library, context: library.createCanvas(1, 1).getContext("2d") };
  }
  return board;
}
function textWidth2(text, size, bold = false) {
  const { context } = drawingBoard();
  context.font = `${bold ? "bold " : ""}${size}px ${TYPEFACE}`;
  return context.measureText(text).width;
}
function heightPerWidth(svg) {
  const open = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? "";
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(open);
  const size = (name) => new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, "i").exec(open)?.[1];
  const [width, height] = [Number(box?.[1] ?? size("width")), Number(box?.[2] ?? size("height"))];
  return width > 0 && height > 0 ? height / width : 1;
}
async function drawPng(svg, width, dotsPerInch = 150) {
  const { createCanvas, loadImage } = drawingBoard().library;
  const across = Math.round(width / MILLIMETRES_PER_INCH * dotsPerInch);
  const down = Math.max(1, Math.round(across * heightPerWidth(svg)));
  const canvas = createCanvas(across, down);
  canvas.getContext("2d").drawImage(await loadImage(Buffer.from(svg)), 0, 0, across, down);
  return canvas.encode("png");
}

// packages/official-document/src/write/write-docx.ts
import {
  AlignmentType as AlignmentType4,
  BorderStyle as BorderStyle2,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as Paragraph4,
  TextRun as TextRun2
} from "docx";

// packages/official-document/src/write/docx-body.ts
import { AlignmentType as AlignmentType3, HeadingLevel, LineRuleType as LineRuleType2, Paragraph as Paragraph3 } from "docx";

// packages/official-document/src/write/docx-picture.ts
import { AlignmentType as AlignmentType2, ImageRun, Paragraph as Paragraph2 } from "docx";

// packages/official-document/src/write/docx-pieces.ts
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";

// packages/official-document/src/write/typography.ts
var TWIPS_PER_MILLIMETRE = 1440 / 25.4;
function twips(millimetres) {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}
var FONT = "Times New Roman";
var PAGE = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** From the edge of the paper to the page number, in the top margin; mục I.7. */
  header: 10,
  /** From the edge of the paper to the contact line, in the bottom margin. */
  footer: 8
};
function textWidthOf(orientation) {
  return (orientation === "portrait" ? PAGE.width : PAGE.height) - PAGE.left - PAGE.right;
}
var SIZE = {
  nation: 13,
  motto: 14,
  agency: 13,
  number: 13,
  placeAndDate: 14,
  type: 14,
  title: 14,
  letterSubject: 12,
  body: 14,
  table: 13,
  signature: 14,
  recipientsLabel: 12,
  recipients: 11,
  pageNumber: 14,
  secrecy: 14,
  urgency: 14,
  circulation: 13,
  drafter: 11,
  contact: 11,
  digitalNote: 10,
  annex: 14,
  caption: 13
};
var SPACING = { paragraph: 6, subject: 6 };
var LINE = 1.1;
var FIRST_LINE_INDENT = 12.7;
var LETTERHEAD_LEFT = 0.41;
var CLOSING_LEFT = 0.48;
var RULE_SHARE = 0.4;
var SIGNATURE_SPACE = 72;
var STAMP_RED = "FF0000";
var STAMP_HEIGHT = 8;
var STAMP_WIDTH = {
  KH\u1EA8N: 20,
  M\u1EACT: 20,
  "H\u1ECEA T\u1ED0C": 30,
  "T\u1ED0I M\u1EACT": 30,
  "TH\u01AF\u1EE2NG KH\u1EA8N": 40,
  "TUY\u1EC6T M\u1EACT": 40
};
var WATERMARK = { text: "D\u1EF0 TH\u1EA2O", colour: "E4E4E4", width: 160 };

// packages/official-document/src/write/docx-pieces.ts
function points(value) {
  return Math.round(value * 20);
}
var LINE_HEIGHT = Math.round(240 * LINE);
function paragraph(text, look = {}, options = {}) {
  return new Paragraph({ ...options, children: runs(text, look) });
}
function runs(text, { size = SIZE.body, bold, italics, colour }) {
  return text.split("\n").map(
    (line, index) => new TextRun({
      text: line,
      size: size * 2,
      ...bold === void 0 ? {} : { bold },
      ...italics === void 0 ? {} : { italics },
      ...colour === void 0 ? {} : { color: colour },
      ...index === 0 ? {} : { break: 1 }
    })
  );
}
function centred(text, look = {}, options = {}) {
  return paragraph(text, look, { alignment: AlignmentType.CENTER, ...options });
}
function rule(length, width) {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: []
  });
}
function ruleBelow(text, { size = SIZE.body, bold }, width, share = RULE_SHARE) {
  return rule(Math.min(points(textWidth2(text, size, bold)), width) * share, width);
}
function boxed(text, look, box) {
  const indent = Math.max(0, Math.round((twips(box.within) - twips(box.width)) / 2));
  const line = { style: BorderStyle.SINGLE, size: 12, space: 1, color: look.colour ?? "000000" };
  return centred(text, look, {
    indent: { left: indent, right: indent },
    spacing: { before: points(6), after: points(2), line: twips(box.height) - 40, lineRule: LineRuleType.EXACT },
    border: { top: line, bottom: line, left: line, right: line }
  });
}
var NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
var NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE
};

// packages/official-document/src/write/docx-picture.ts
var PIXELS = 96 / 25.4;
async function drawFallbacks(document) {
  const blocks = [document, ...document.enclosed].flatMap((each) => each.body);
  const pictures = blocks.filter((block) => block.kind === "picture");
  return new Map(await Promise.all(pictures.map(async (each) => [each, await drawPng(each.svg, each.width)])));
}
function picture(block, png, id, widest) {
  const width = Math.min(block.width, widest);
  const size = { width: width * PIXELS, height: width * heightPerWidth(block.svg) * PIXELS };
  const run = new ImageRun({
    type: "svg",
    data: Buffer.from(block.svg),
    transformation: size,
    fallback: { type: "png", data: png },
    altText: { id: String(id), name: `H\xECnh ${id}`, description: block.alt, title: block.caption ?? "" }
  });
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph / 2) };
  const drawn2 = new Paragraph2({
    alignment: AlignmentType2.CENTER,
    spacing,
    keepNext: block.caption !== null,
    children: [run]
  });
  if (block.caption === null) return [drawn2];
  return [drawn2, centred(block.caption, { size: SIZE.caption, italics: true }, { spacing })];
}

// packages/official-document/src/write/docx-table.ts
import { FileChild } from "docx";

// packages/official-document/src/write/table-grid.ts
function gridOf(block) {
  const taken = /* @__PURE__ */ new Map();
  let width = 1;
  const rows = block.rows.map((cells, row2) => {
    const isHeader = row2 < block.headerRows;
    const lastRow = isHeader ? block.headerRows : block.rows.length;
    let column = 0;
    return cells.map((cell) => {
      const columnSpan = Math.max(1, cell.columnSpan);
      const rowSpan = Math.min(Math.max(1, cell.rowSpan), lastRow - row2);
      while (isTaken(taken, row2, column, columnSpan)) column += 1;
      const placed = { ...cell, columnSpan, rowSpan, column, row: row2, isHeader };
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken.set(`${row2 + down} ${column + across}`, placed);
      }
      column += columnSpan;
      width = Math.max(width, column);
      return placed;
    });
  });
  const columns = columnsOf(block.columns ?? [], width);
  return { columns, rows, at: (row2, column) => taken.get(`${row2} ${column}`) };
}
function isTaken(taken, row2, column, span) {
  return Array.from({ length: span }, (_, across) => taken.has(`${row2} ${column + across}`)).includes(true);
}
function columnsOf(stated, count) {
  const average = stated.reduce((sum, column) => sum + column.width, 0) / Math.max(1, stated.length) || 1;
  return Array.from({ length: count }, (_, index) => {
    const column = stated[index];
    return column !== void 0 && column.width > 0 ? column : { width: average, align: column?.align ?? "left" };
  });
}

// packages/official-document/src/write/docx-table.ts
var SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
var PADDING = { top: 20, left: 80, bottom: 20, right: 80 };
var DocxTable = class extends FileChild {
  #block;
  #width;
  constructor(block, width) {
    super("w:tbl");
    this.#block = block;
    this.#width = width;
  }
  prepForXml(_context) {
    const grid = gridOf(this.#block);
    const total = grid.columns.reduce((sum, column) => sum + column.width, 0);
    const widths = grid.columns.map((column) => Math.floor(twips(this.#width) * column.width / total));
    return element(
      "w:tbl",
      properties(sumOf(widths)),
      element("w:tblGrid", ...widths.map((width) => empty("w:gridCol", { "w:w": width }))),
      ...grid.rows.map((_, row2) => tableRow(grid, row2, widths, row2 < this.#block.headerRows))
    );
  }
};
function properties(width) {
  const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" };
  return element(
    "w:tblPr",
    empty("w:tblW", { "w:w": width, "w:type": "dxa" }),
    element("w:tblBorders", ...SIDES.map((side) => empty(`w:${side}`, line))),
    empty("w:tblLayout", { "w:type": "fixed" }),
    element(
      "w:tblCellMar",
      ...Object.entries(PADDING).map(([side, width2]) => empty(`w:${side}`, { "w:w": width2, "w:type": "dxa" }))
    )
  );
}
function tableRow(grid, row2, widths, isHeader) {
  const cells = [];
  for (let column = 0; column < widths.length; ) {
    const cell = grid.at(row2, column);
    const span = cell === void 0 ? 1 : cell.column + cell.columnSpan - column;
    const width = sumOf(widths.slice(column, column + span));
    cells.push(tableCell(cell, cell?.row === row2, width, span, grid.columns[column]?.align ?? "left"));
    column += span;
  }
  const look = [empty("w:cantSplit"), ...isHeader ? [empty("w:tblHeader")] : []];
  return element("w:tr", element("w:trPr", ...look), ...cells);
}
function tableCell(cell, begins, width, span, align) {
  const isHeader = cell?.isHeader === true;
  const look = [empty("w:tcW", { "w:w": width, "w:type": "dxa" })];
  if (span > 1) look.push(empty("w:gridSpan", { "w:val": span }));
  if (cell !== void 0 && cell.rowSpan > 1)
    look.push(empty("w:vMerge", { "w:val": begins ? "restart" : "continue" }));
  if (isHeader) look.push(empty("w:vAlign", { "w:val": "center" }));
  const lines = begins ? cell?.text.split("\n") ?? [] : [""];
  return element(
    "w:tc",
    element("w:tcPr", ...look),
    ...(lines.length === 0 ? [""] : lines).map((line) => cellLine(line, isHeader, isHeader ? "center" : align))
  );
}
function cellLine(text, bold, align) {
  const half = SIZE.table * 2;
  const look = [empty("w:sz", { "w:val": half }), empty("w:szCs", { "w:val": half })];
  const run = element("w:r", element("w:rPr", ...bold ? [empty("w:b"), empty("w:bCs")] : [], ...look), {
    "w:t": [{ _attr: { "xml:space": "preserve" } }, text]
  });
  const place = align === "left" ? [] : [element("w:pPr", empty("w:jc", { "w:val": align }))];
  return element("w:p", ...place, ...text === "" ? [] : [run]);
}
function element(name, ...children) {
  return { [name]: children };
}
function empty(name, attributes) {
  return { [name]: attributes === void 0 ? {} : { _attr: attributes } };
}
function sumOf(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}

// packages/calendar/src/calendar-error.ts
var CalendarError = class extends Error {
  name = "CalendarError";
  code;
  /** In Vietnamese, for the person who entered the value. */
  forPerson;
  constructor(code, message, forPerson) {
    super(message);
    this.code = code;
    this.forPerson = forPerson;
  }
};

// packages/calendar/src/plain-date.ts
var ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
var DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
var MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var FIRST_DAY = 1;
var LAST_DAY = 3652059;
function isLeapYear(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function daysInMonth(year, month) {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function isRealDay({ year, month, day }) {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}
function isPlainDate(text) {
  const match = ISO.exec(text);
  return match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
function plainDate(text) {
  if (isPlainDate(text)) return text;
  throw new CalendarError("invalid-date", `not a date: ${JSON.stringify(text)}`, "Ng\xE0y kh\xF4ng h\u1EE3p l\u1EC7.");
}
function dateOf(year, month, day) {
  const digits = (value, length) => String(value).padStart(length, "0");
  return plainDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}
function partsOf(date) {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
function dayNumber(date) {
  const { year, month, day } = partsOf(date);
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const leapDayOfYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return years * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDayOfYear + day;
}
function dateFromDayNumber(number) {
  if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) {
    throw new CalendarError("out-of-range", `no day number ${number}`, "Ng\xE0y n\u1EB1m ngo\xE0i kho\u1EA3ng t\xEDnh \u0111\u01B0\u1EE3c.");
  }
  const sinceMarch = number + 305;
  const era = Math.floor(sinceMarch / 146097);
  const dayOfEra = sinceMarch - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
function weekday(date) {
  return (dayNumber(date) + 6) % 7 + 1;
}
function mondayOf(date) {
  return dateFromDayNumber(dayNumber(date) + 1 - weekday(date));
}

// packages/calendar/src/date-arithmetic.ts
function addDays(date, count) {
  requireInteger(count);
  return dateFromDayNumber(dayNumber(date) + count);
}
function addMonths(date, count) {
  requireInteger(count);
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  if (toYear < 1 || toYear > 9999) {
    throw new CalendarError(
      "out-of-range",
      `no month ${toMonth} of year ${toYear}`,
      "Ng\xE0y n\u1EB1m ngo\xE0i kho\u1EA3ng t\xEDnh \u0111\u01B0\u1EE3c."
    );
  }
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
function requireInteger(count) {
  if (!Number.isSafeInteger(count)) {
    throw new CalendarError("invalid-count", `not a whole number: ${count}`, "S\u1ED1 ng\xE0y, s\u1ED1 th\xE1ng ph\u1EA3i l\xE0 s\u1ED1 nguy\xEAn.");
  }
}

// packages/calendar/src/date-text.ts
var twoDigits = (value) => String(value).padStart(2, "0");
function formatLongDate(date) {
  const { year, month, day } = partsOf(date);
  return `ng\xE0y ${twoDigits(day)} th\xE1ng ${month < 3 ? twoDigits(month) : month} n\u0103m ${year}`;
}

// packages/calendar/src/working-days.ts
var LONGEST_BREAK = 366;
var LARGEST_COUNT = 1e4;
function holidaysFrom(rows) {
  return new Map([...rows].map((row2) => [row2.date, row2]));
}
function isWorkingDay(date, holidays) {
  const row2 = holidays.get(date);
  return row2 === void 0 ? weekday(date) <= 5 : row2.kind === "workingSwap";
}
function nextWorkingDay(date, holidays) {
  return seekWorkingDay(date, 1, holidays);
}
function addWorkingDays(date, count, holidays) {
  requireCount(Math.abs(count));
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = seekWorkingDay(addDays(day, step), step, holidays);
  return day;
}
function seekWorkingDay(date, step, holidays) {
  let day = date;
  for (let tried = 0; tried < LONGEST_BREAK; tried += 1) {
    if (isWorkingDay(day, holidays)) return day;
    day = addDays(day, step);
  }
  throw new CalendarError(
    "out-of-range",
    `no working day within a year of ${date}`,
    "L\u1ECBch ngh\u1EC9 kh\xF4ng c\xF2n ng\xE0y l\xE0m vi\u1EC7c."
  );
}
function requireCount(count) {
  if (!Number.isInteger(count) || count < 0 || count > LARGEST_COUNT) {
    throw new CalendarError(
      "invalid-count",
      `not a count of days or months: ${count}`,
      "Th\u1EDDi h\u1EA1n ph\u1EA3i l\xE0 s\u1ED1 nguy\xEAn t\u1EEB 0 \u0111\u1EBFn 10.000."
    );
  }
}

// packages/calendar/src/holiday-table.ts
var LABOUR_CODE = "B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng 2019, \u0110i\u1EC1u 112";
var COMPENSATION = "B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng 2019, \u0110i\u1EC1u 111 kho\u1EA3n 3";
var YEARLY_DECISION = "L\u1ECBch ngh\u1EC9 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 cho c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c";
var FIRST_YEAR = 2024;
var LAST_YEAR = 2030;
var LAST_PUBLISHED_DAY = "2026-12-31";
var LUNAR = {
  2024: { newYear: "2024-02-10", ancestors: "2024-04-18" },
  2025: { newYear: "2025-01-29", ancestors: "2025-04-07" },
  2026: { newYear: "2026-02-17", ancestors: "2026-04-26" },
  2027: { newYear: "2027-02-06", ancestors: "2027-04-16" },
  2028: { newYear: "2028-01-26", ancestors: "2028-04-04" },
  2029: { newYear: "2029-02-13", ancestors: "2029-04-23" },
  2030: { newYear: "2030-02-02", ancestors: "2030-04-12" }
};
var DECIDED_TET = {
  2024: { first: "2024-02-08", compensatory: ["2024-02-13", "2024-02-14"], verified: false },
  2025: { first: "2025-01-27", compensatory: [], verified: false },
  2026: { first: "2026-02-16", compensatory: [], verified: true }
};
var DECIDED_DAYS = [
  row("2026-01-02", "compensatory", "Ngh\u1EC9 T\u1EBFt D\u01B0\u01A1ng l\u1ECBch", YEARLY_DECISION, false),
  row("2026-08-31", "compensatory", "Ngh\u1EC9 Qu\u1ED1c kh\xE1nh", YEARLY_DECISION, false)
];
var PENDING_HOLIDAYS = [2026, 2027, 2028, 2029, 2030].map(
  (year) => row(
    dateOf(year, 11, 24),
    "holiday",
    "Ng\xE0y V\u0103n h\xF3a Vi\u1EC7t Nam",
    "Ngh\u1ECB quy\u1EBFt 80-NQ/TW; ch\u01B0a c\xF3 lu\u1EADt s\u1EEDa \u0111\u1ED5i \u0110i\u1EC1u 112 B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng",
    false
  )
);
var HOLIDAY_ROWS = buildRows();
var SHIPPED_HOLIDAYS = holidaysFrom(HOLIDAY_ROWS);
function buildRows() {
  const rows = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) rows.push(...tet(year), ...otherHolidays(year));
  const byDay = /* @__PURE__ */ new Map();
  for (const added of [...rows, ...compensation(rows), ...DECIDED_DAYS]) byDay.set(added.date, added);
  return [...byDay.values()].sort((a, b) => a.date < b.date ? -1 : 1);
}
function tet(year) {
  const decided = DECIDED_TET[year];
  const lunar = LUNAR[year];
  if (decided !== void 0) {
    const days = [0, 1, 2, 3, 4].map((offset) => addDays(plainDate(decided.first), offset));
    return [
      ...days.map(
        (day) => row(day, "holiday", "T\u1EBFt Nguy\xEAn \u0111\xE1n", `${LABOUR_CODE}; ${YEARLY_DECISION}`, decided.verified)
      ),
      ...decided.compensatory.map(
        (day) => row(day, "compensatory", "Ngh\u1EC9 b\xF9 T\u1EBFt Nguy\xEAn \u0111\xE1n", `${COMPENSATION}; ${YEARLY_DECISION}`, decided.verified)
      )
    ];
  }
  if (lunar === void 0) return [];
  return [-1, 0, 1, 2].map(
    (offset) => row(addDays(plainDate(lunar.newYear), offset), "holiday", "T\u1EBFt Nguy\xEAn \u0111\xE1n", `${LABOUR_CODE}; \xE2m l\u1ECBch`, false)
  );
}
function otherHolidays(year) {
  const fixed = [
    row(dateOf(year, 1, 1), "holiday", "T\u1EBFt D\u01B0\u01A1ng l\u1ECBch", LABOUR_CODE, true),
    row(dateOf(year, 4, 30), "holiday", "Ng\xE0y Chi\u1EBFn th\u1EAFng", LABOUR_CODE, true),
    row(dateOf(year, 5, 1), "holiday", "Ng\xE0y Qu\u1ED1c t\u1EBF lao \u0111\u1ED9ng", LABOUR_CODE, true),
    row(dateOf(year, 9, 2), "holiday", "Qu\u1ED1c kh\xE1nh", LABOUR_CODE, true),
    // The day beside 02/9 is decided each year, before or after it.
    row(dateOf(year, 9, beside2September(year)), "holiday", "Qu\u1ED1c kh\xE1nh", `${LABOUR_CODE}; ${YEARLY_DECISION}`, false)
  ];
  const lunar = LUNAR[year];
  if (lunar === void 0) return fixed;
  const verified = year === 2026;
  return [...fixed, row(lunar.ancestors, "holiday", "Gi\u1ED7 T\u1ED5 H\xF9ng V\u01B0\u01A1ng", `${LABOUR_CODE}; 10/3 \xE2m l\u1ECBch`, verified)];
}
function beside2September(year) {
  return weekday(dateOf(year, 9, 2)) <= 3 ? 1 : 3;
}
function compensation(rows) {
  const taken = new Set(rows.map((holiday) => holiday.date));
  const made = [];
  for (const holiday of [...rows].sort((a, b) => a.date < b.date ? -1 : 1)) {
    if (holiday.name === "T\u1EBFt Nguy\xEAn \u0111\xE1n" || weekday(holiday.date) <= 5) continue;
    let day = addDays(holiday.date, 1);
    while (taken.has(day) || weekday(day) > 5) day = addDays(day, 1);
    taken.add(day);
    made.push(
      row(day, "compensatory", `Ngh\u1EC9 b\xF9 ${holiday.name}`, COMPENSATION, holiday.verified && day <= LAST_PUBLISHED_DAY)
    );
  }
  return made;
}
function row(date, kind, name, source, verified) {
  return { date: plainDate(date), kind, name, source, verified };
}

// packages/calendar/src/recurrence.ts
var RECURRENCES = [
  "once",
  "yearly",
  "nine-months",
  "half-yearly",
  "quarterly",
  "monthly",
  "weekly"
];
var LABELS2 = {
  once: "M\u1ED9t l\u1EA7n",
  yearly: "H\u1EB1ng n\u0103m",
  "half-yearly": "6 th\xE1ng",
  "nine-months": "9 th\xE1ng",
  quarterly: "H\u1EB1ng qu\xFD",
  monthly: "H\u1EB1ng th\xE1ng",
  weekly: "H\u1EB1ng tu\u1EA7n"
};
var MONTHS = {
  yearly: 12,
  "nine-months": 12,
  "half-yearly": 6,
  quarterly: 3,
  monthly: 1
};
var MOST_OCCURRENCES = 1e4;
function recurrenceLabel(recurrence) {
  return LABELS2[recurrence];
}
function occurrences(recurrence, firstDue, until) {
  const dates = [];
  let due = firstDue;
  while (due !== void 0 && due <= until) {
    if (dates.length === MOST_OCCURRENCES) {
      const message = `${recurrence} from ${firstDue} to ${until} gives more than ${MOST_OCCURRENCES} dates`;
      throw new CalendarError("too-many-occurrences", message, "Kho\u1EA3ng th\u1EDDi gian l\u1EB7p l\u1EA1i qu\xE1 d\xE0i.");
    }
    dates.push(due);
    due = dateAt(recurrence, firstDue, dates.length, until);
  }
  return dates;
}
function dateAt(recurrence, first, index, until) {
  if (recurrence === "once") return void 0;
  if (recurrence === "weekly") return until >= "9999-12-25" ? void 0 : addDays(first, index * 7);
  const months = MONTHS[recurrence] * index;
  return Number(first.slice(0, 4)) + months / 12 >= 9999 ? void 0 : addMonths(first, months);
}

// packages/calendar/src/reporting-period.ts
var ROMAN2 = ["I", "II", "III", "IV"];
var REPORTING_PERIOD_KINDS = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `month-${month}`),
  ...[1, 2, 3, 4].map((quarter) => `quarter-${quarter}`),
  "first-half",
  "second-half",
  "nine-months",
  "year"
];
function reportingPeriod(kind, year) {
  const { first, last, label } = monthsOf(kind);
  const from = first === 1 ? dateOf(year - 1, 12, 15) : dateOf(year, first - 1, 15);
  const decree = kind !== "nine-months";
  return {
    kind,
    year,
    from,
    to: dateOf(year, last, 14),
    label: kind === "year" ? `N\u0103m ${year}` : `${label} n\u0103m ${year}`,
    source: decree ? "Ngh\u1ECB \u0111\u1ECBnh 09/2019/N\u0110-CP, \u0110i\u1EC1u 12" : "Quy \u0111\u1ECBnh c\u1EE7a t\u1EC9nh, th\xE0nh ph\u1ED1",
    verified: decree
  };
}
function monthsOf(kind) {
  switch (kind) {
    case "year":
      return { first: 1, last: 12, label: "" };
    case "first-half":
      return { first: 1, last: 6, label: "6 th\xE1ng \u0111\u1EA7u" };
    case "second-half":
      return { first: 7, last: 12, label: "6 th\xE1ng cu\u1ED1i" };
    case "nine-months":
      return { first: 1, last: 9, label: "9 th\xE1ng \u0111\u1EA7u" };
    default: {
      const number = Number(kind.slice(kind.indexOf("-") + 1));
      if (kind.startsWith("month-")) {
        return { first: number, last: number, label: `Th\xE1ng ${number < 3 ? `0${number}` : number}` };
      }
      return { first: number * 3 - 2, last: number * 3, label: `Qu\xFD ${ROMAN2[number - 1] ?? number}` };
    }
  }
}

// packages/official-document/src/write/wording.ts
var NATION = "C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM";
var MOTTO2 = "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc";
var RECIPIENTS_LABEL = "N\u01A1i nh\u1EADn:";
var ADDRESSEES_LABEL = "K\xEDnh g\u1EEDi:";
var BLANK = "\xA0".repeat(8);
function capitals(text) {
  return text.toLocaleUpperCase("vi");
}
function capitalsOf(text) {
  return text === null ? null : capitals(text);
}
function agencyLines(name, width) {
  if (name === null) return [];
  const whole = capitals(name);
  if (textWidth2(whole, SIZE.agency, true) * (25.4 / 72) <= width) return [whole];
  const parts = /^(.{12,}?) ((?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) .+)$/u.exec(whole);
  return parts === null ? [whole] : parts.slice(1);
}
function printedIssuer({ superior, issuer }) {
  const area = /\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s.+$/iu.exec(superior ?? "")?.[0];
  return area !== void 0 && issuer?.endsWith(area) ? issuer.slice(0, -area.length) : issuer;
}
function textWidthInLetterhead({ orientation }) {
  return textWidthOf(orientation) * LETTERHEAD_LEFT;
}
function numberLine({ number }) {
  return `S\u1ED1: ${printedNumber(number)}`;
}
function printedNumber(number) {
  return number === null || number.startsWith("/") ? `${BLANK}${number ?? ""}` : number;
}
function placeAndDate({ place, date }) {
  if (place === null && date === null) return null;
  const day = longDate(date) ?? `ng\xE0y${BLANK}th\xE1ng${BLANK}n\u0103m${BLANK}`;
  return place === null ? day : `${place}, ${day}`;
}
function longDate(date) {
  return date !== null && isPlainDate(date) ? formatLongDate(date) : null;
}
function letterSubject({ type, title: title2, annex }) {
  return type === null && !annex && title2 !== null ? `V/v ${title2}` : null;
}
function typeLine({ type }) {
  return type === null ? null : capitals(documentTypeName(type));
}
function annexLine({ annex }, place, count) {
  if (!annex) return null;
  return count > 1 ? `Ph\u1EE5 l\u1EE5c ${roman(place)}` : "Ph\u1EE5 l\u1EE5c";
}
function titleLines(document, annexLine2) {
  const lines = annexLine2 === null ? [typeLine(document), document.title] : [annexLine2, capitalsOf(document.title)];
  return lines[0] === null ? [] : lines.filter((line) => line !== null);
}
function withAnnexLines(document) {
  const count = document.enclosed.filter((each) => each.annex).length;
  let place = 0;
  return [document, ...document.enclosed].map((each) => {
    if (each.annex) place += 1;
    return { document: each, annexLine: annexLine(each, place, count) };
  });
}
function hasLetterhead(document) {
  const { superior, issuer, number } = document;
  return superior !== null || issuer !== null || number !== null || placeAndDate(document) !== null;
}
function roman(value) {
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(value / 10)) + ones[value % 10];
}
function attachmentLine({ attachedTo }) {
  if (attachedTo === null) return null;
  const { number, date, issuer } = attachedTo;
  const blankDay = number.startsWith("/") ? `ng\xE0y${BLANK}th\xE1ng${BLANK}n\u0103m${BLANK}` : null;
  const day = longDate(date) ?? blankDay;
  const name = findTypeNameInNumber(number) ?? (/^\d*\/[^/]+$/u.test(number) ? "C\xF4ng v\u0103n" : "V\u0103n b\u1EA3n");
  const parts = [`K\xE8m theo ${name} s\u1ED1 ${printedNumber(number)}`, day, issuer === null ? null : `c\u1EE7a ${issuer}`];
  return `(${parts.filter((part) => part !== null).join(" ")})`;
}
function groundLines({ grounds: grounds2 }) {
  return grounds2.map((ground, index) => `${ground}${index === grounds2.length - 1 ? "." : ";"}`);
}
function decisionLine({ type, grounds: grounds2, decider }) {
  if (grounds2.length === 0 && decider === null) return null;
  if (type === "Q\u0110") return "QUY\u1EBET \u0110\u1ECANH:";
  return type === "NQ" ? "QUY\u1EBET NGH\u1ECA:" : null;
}
function addresseeLines(names2) {
  if (names2.length < 2) return [];
  return names2.map((name, index) => `- ${name}${index === names2.length - 1 ? "." : ";"}`);
}
function signatureTitles(signature) {
  const titles = [signature?.authority, signature?.position].filter((title2) => typeof title2 === "string");
  return titles.flatMap((title2) => title2.split("\n")).map(capitals);
}
function drafterLine({ drafter }) {
  if (drafter === null) return null;
  return drafter.copies === null ? capitals(drafter.mark) : `${capitals(drafter.mark)}.${drafter.copies}`;
}
function contactLine(contact2) {
  if (contact2 === null) return null;
  const parts = [
    ["\u0110\u1ECBa ch\u1EC9", contact2.address],
    ["\u0110i\u1EC7n tho\u1EA1i", contact2.phone],
    ["Fax", contact2.fax],
    ["Th\u01B0 \u0111i\u1EC7n t\u1EED", contact2.email],
    ["Trang th\xF4ng tin \u0111i\u1EC7n t\u1EED", contact2.website]
  ].filter(([, value]) => value !== null);
  return parts.length === 0 ? null : parts.map(([label, value]) => `${label}: ${value}`).join("; ");
}
function digitalNoteLines(note) {
  if (note === null) return [];
  const time = signingTime(note.time);
  return note.kind === "copy" ? [note.form, note.agency, time] : [`S\u1ED1: ${note.number}`, time];
}
function signingTime(time) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(time);
  if (parts === null) return time;
  const [, year, month, day, clock, zone] = parts;
  return `${day}-${month}-${year} ${clock} ${zone === "Z" ? "+00:00" : zone}`;
}
function markOf({ mark }) {
  return /[\p{L}\p{N}]$/u.test(mark) ? `${mark}.` : mark;
}
function markedText(heading2) {
  return `${markOf(heading2)} ${heading2.text}`.trim();
}
function headingLines({ mark, text }) {
  return [mark.replace(/\.$/, ""), capitals(text)].filter((line) => line !== "");
}
function itemText({ bullet, text }) {
  return bullet === null ? text : `${bullet} ${text}`;
}
function recipientLines(recipients) {
  return recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? "." : ";"}`);
}
function levelOfMark(mark) {
  if (/^(phần|chương|mục|tiểu mục)\s/iu.test(mark)) return "part";
  if (/^điều\s/iu.test(mark)) return "article";
  if (/^[IVXLC]+\.?$/.test(mark) || /^[A-Z]\.$/.test(mark)) return "roman";
  return /^\d/.test(mark) ? "arabic" : "letter";
}

// packages/official-document/src/write/docx-body.ts
var SPACE = { before: points(SPACING.paragraph), after: 0, line: LINE_HEIGHT, lineRule: LineRuleType2.AUTO };
var PROSE = {
  alignment: AlignmentType3.JUSTIFIED,
  indent: { firstLine: twips(FIRST_LINE_INDENT) },
  spacing: SPACE
};
var OUTLINE_LEVELS = {
  part: HeadingLevel.HEADING_1,
  roman: HeadingLevel.HEADING_2,
  article: HeadingLevel.HEADING_2,
  arabic: HeadingLevel.HEADING_3,
  letter: HeadingLevel.HEADING_4
};
function bodyBlocks(blocks, width, fallbacks) {
  return blocks.flatMap((block) => bodyBlock(block, width, fallbacks));
}
function bodyBlock(block, width, fallbacks) {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return [paragraph(itemText(block), {}, PROSE)];
    case "table":
      return [new DocxTable(block, width)];
    case "picture":
      return picture(block, fallbacks.get(block) ?? new Uint8Array(), [...fallbacks.keys()].indexOf(block) + 1, width);
  }
}
function heading(block) {
  const level = levelOfMark(block.mark);
  if (!block.titled && level === "article") {
    return [
      new Paragraph3({ ...PROSE, children: [...runs(`${markOf(block)} `, { bold: true }), ...runs(block.text, {})] })
    ];
  }
  if (!block.titled) return [paragraph(markedText(block), {}, PROSE)];
  const look = { bold: level !== "letter" };
  const outline = { heading: OUTLINE_LEVELS[level], keepNext: true };
  if (level !== "part") return [paragraph(markedText(block), look, { ...PROSE, ...outline })];
  return headingLines(block).map((line) => centred(line, look, { ...outline, spacing: SPACE }));
}

// packages/official-document/src/write/docx-letterhead.ts
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
function letterhead(document) {
  if (!hasLetterhead(document)) return [];
  const width = textWidthOf(document.orientation);
  const left = Math.round(width * LETTERHEAD_LEFT);
  const rows = [
    [circulation(document, left), digitalNote(document)],
    [agency(document, left), nation(twips(width - left))],
    [numbered(document, left), placeAndDate2(document)]
  ];
  const stated = rows.filter(([before, behind]) => before.length > 0 || behind.length > 0);
  return [sideBySide([twips(left), twips(width - left)], ...stated)];
}
function agency(document, width) {
  const look = { size: SIZE.agency, bold: true };
  const lines = agencyLines(printedIssuer(document), width);
  const last = lines.at(-1);
  return [
    ...agencyLines(document.superior, width).map((line) => centred(line, { size: SIZE.agency })),
    ...lines.map((line) => centred(line, look)),
    ...last === void 0 ? [] : [ruleBelow(last, look, twips(width))]
  ];
}
function nation(width) {
  const motto = { size: SIZE.motto, bold: true };
  return [
    centred(NATION, { size: SIZE.nation, bold: true }),
    centred(MOTTO2, motto),
    ruleBelow(MOTTO2, motto, width, 1)
  ];
}
function numbered(document, width) {
  const paragraphs = [
    centred(numberLine(document), { size: SIZE.number }, { spacing: { before: points(SPACING.subject) } })
  ];
  const subject = letterSubject(document);
  if (subject !== null) {
    paragraphs.push(centred(subject, { size: SIZE.letterSubject }, { spacing: { before: points(SPACING.subject) } }));
  }
  for (const [words, size] of [
    [document.secrecy, SIZE.secrecy],
    [document.urgency, SIZE.urgency]
  ]) {
    if (words === null) continue;
    const box = { width: STAMP_WIDTH[words] ?? 40, height: STAMP_HEIGHT, within: width };
    paragraphs.push(boxed(words, { size, bold: true, colour: STAMP_RED }, box));
  }
  return paragraphs;
}
function placeAndDate2(document) {
  const dated = placeAndDate(document);
  if (dated === null) return [];
  const spacing = { before: points(SPACING.subject) };
  return [centred(dated, { size: SIZE.placeAndDate, italics: true }, { spacing })];
}
function circulation({ circulation: words }, within) {
  if (words === null) return [];
  const width = Math.min(within, textWidth2(words, SIZE.circulation, true) * (25.4 / 72) + 6);
  return [boxed(words, { size: SIZE.circulation, bold: true }, { width, height: STAMP_HEIGHT, within })];
}
function digitalNote({ digitalNote: note }) {
  const look = { size: SIZE.digitalNote };
  return digitalNoteLines(note).map((line) => paragraph(line, look, { alignment: "right" }));
}
function sideBySide(widths, ...rows) {
  return new Table({
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    // The text of the columns begins at the margin, as the text below does.
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) => new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) => new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            borders: { top: NO_BORDERS.top, bottom: NO_BORDERS.top, left: NO_BORDERS.top, right: NO_BORDERS.top },
            children: children.length === 0 ? [centred("")] : children
          })
        )
      })
    )
  });
}

// packages/official-document/src/write/docx-closing.ts
function closing(document) {
  const left = receivers(document);
  const right = signed(document.signature);
  const secretary = signed(document.secretary);
  if (left.length === 0 && right.length === 0 && secretary.length === 0) return [];
  const width = twips(textWidthOf(document.orientation));
  const columns = [Math.round(width * CLOSING_LEFT), width - Math.round(width * CLOSING_LEFT)];
  const space = paragraph("", { size: 6 }, { spacing: { before: points(SPACING.paragraph) }, keepNext: true });
  if (secretary.length === 0) return [space, sideBySide(columns, [left, right])];
  return [space, sideBySide(columns, [secretary, right]), ...left];
}
function receivers(document) {
  const paragraphs = [];
  if (document.recipients.length > 0) {
    paragraphs.push(paragraph(RECIPIENTS_LABEL, { size: SIZE.recipientsLabel, bold: true, italics: true }));
    paragraphs.push(...recipientLines(document.recipients).map((line) => paragraph(line, { size: SIZE.recipients })));
  }
  const drafter = drafterLine(document);
  if (drafter !== null) paragraphs.push(paragraph(drafter, { size: SIZE.drafter }));
  return paragraphs;
}
function signed(signature) {
  if (signature === null) return [];
  const look = { size: SIZE.signature, bold: true };
  const titles = signatureTitles(signature).map((title2) => centred(title2, look));
  if (signature.name === null) return titles;
  return [...titles, centred(signature.name, look, { spacing: { before: points(SIGNATURE_SPACE) } })];
}

// packages/official-document/src/write/docx-watermark.ts
import { HorizontalPositionAlign, ImageRun as ImageRun2, TextWrappingType, VerticalPositionAlign } from "docx";

// packages/official-document/src/write/watermark.ts
var drawn;
function watermarkPicture() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><text x="80" y="80" dy="10" font-family="${TYPEFACE}" font-weight="bold" font-size="32" text-anchor="middle" fill="#${WATERMARK.colour}" transform="rotate(-45 80 80)">${WATERMARK.text}</text></svg>`;
  drawn ??= drawPng(svg, WATERMARK.width, 100);
  return drawn;
}

// packages/official-document/src/write/docx-watermark.ts
var PIXELS2 = 96 / 25.4;
async function watermark() {
  const size = WATERMARK.width * PIXELS2;
  return new ImageRun2({
    type: "png",
    data: await watermarkPicture(),
    transformation: { width: size, height: size },
    altText: { id: "9000", name: "D\u1EF1 th\u1EA3o", description: WATERMARK.text, title: WATERMARK.text },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: "page", align: HorizontalPositionAlign.CENTER },
      verticalPosition: { relative: "page", align: VerticalPositionAlign.CENTER },
      wrap: { type: TextWrappingType.NONE }
    }
  });
}

// packages/official-document/src/write/printable.ts
var UNPRINTABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function printable(document) {
  return cleaned(document);
}
function cleaned(value) {
  if (typeof value === "string") return value.replace(UNPRINTABLE, "").normalize("NFC");
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}

// packages/official-document/src/write/stable-zip.ts
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
var NO_TIME = new Date(1980, 0, 1);
var PROPERTIES = "docProps/core.xml";
var WRITTEN_TIME = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
function withoutTimes(bytes) {
  const files = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    files[name] = name === PROPERTIES ? strToU8(strFromU8(content).replace(WRITTEN_TIME, "")) : content;
  }
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

// packages/official-document/src/write/write-docx.ts
async function writeDocx(given, options = {}) {
  const document = printable(given);
  const fallbacks = await drawFallbacks(document);
  const mark = options.draft === true ? await watermark() : null;
  const file = new Document({
    creator: "",
    title: document.title ?? "",
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body * 2, color: "000000" },
          paragraph: { spacing: { before: 0, after: 0 } }
        },
        ...headingLooks()
      }
    },
    sections: withAnnexLines(document).map(({ document: each, annexLine: annexLine2 }) => section(each, annexLine2, { fallbacks, mark }))
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file)));
}
function section(document, annexLine2, { fallbacks, mark }) {
  const width = textWidthOf(document.orientation);
  const isLandscape = document.orientation === "landscape";
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.header),
          footer: twips(PAGE.footer)
        },
        pageNumbers: { start: 1 }
      }
    },
    headers: {
      default: pageNumber(mark),
      first: new Header({ children: [new Paragraph4({ children: marked(mark) })] })
    },
    footers: { default: new Footer({ children: [new Paragraph4({})] }), first: contact(document) },
    children: [
      ...letterhead(document),
      ...annexLine2 === null ? title(document, width) : annexTitle(document, annexLine2, width),
      ...addressees(document, width),
      ...grounds(document),
      ...bodyBlocks(document.body, width, fallbacks),
      ...closing(document)
    ]
  };
}
var ABOVE_TITLE = { before: points(SPACING.paragraph * 2) };
function title(document, width) {
  const type = typeLine(document);
  if (type === null) return [];
  const look = { size: SIZE.title, bold: true };
  const paragraphs = [centred(type, { size: SIZE.type, bold: true }, { spacing: ABOVE_TITLE })];
  if (document.title !== null) paragraphs.push(centred(document.title, look));
  const attachment = attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, ruleBelow(document.title ?? type, look, twips(width))];
}
function annexTitle(document, annexLine2, width) {
  const look = { size: SIZE.annex, bold: true };
  const paragraphs = [centred(annexLine2, look)];
  const name = document.title === null ? null : capitals(document.title);
  if (name !== null) paragraphs.push(centred(name, look));
  const attachment = attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, ruleBelow(name ?? annexLine2, look, twips(width))];
}
function addressees({ addressees: names2 }, width) {
  const [only] = names2;
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  if (only === void 0) return [];
  const lines = addresseeLines(names2);
  if (lines.length === 0) return [centred(`${ADDRESSEES_LABEL} ${only}`, {}, { spacing })];
  const left = twips(width * 0.2);
  const below = left + points(textWidth2(`${ADDRESSEES_LABEL} `, SIZE.body));
  return [
    paragraph(ADDRESSEES_LABEL, {}, { spacing, indent: { left } }),
    ...lines.map((line) => paragraph(line, {}, { indent: { left: below } }))
  ];
}
function grounds(document) {
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  const bold = { bold: true };
  const decision = decisionLine(document);
  return [
    ...document.decider === null ? [] : [centred(capitals(document.decider), bold, { spacing })],
    ...groundLines(document).map((line) => paragraph(line, { italics: true }, PROSE)),
    ...decision === null ? [] : [centred(decision, bold, { spacing })]
  ];
}
function contact(document) {
  const line = contactLine(document.contact);
  if (line === null) return new Footer({ children: [new Paragraph4({})] });
  const border = { top: { style: BorderStyle2.SINGLE, size: 6, space: 2, color: "000000" } };
  return new Footer({ children: [centred(line, { size: SIZE.contact }, { border })] });
}
function pageNumber(mark) {
  const number = new TextRun2({ children: [PageNumber.CURRENT], size: SIZE.pageNumber * 2 });
  const children = [...marked(mark), number];
  return new Header({ children: [new Paragraph4({ alignment: AlignmentType4.CENTER, children })] });
}
function marked(mark) {
  return mark === null ? runs("", {}) : [mark];
}
function headingLooks() {
  const look = { run: { font: FONT, size: SIZE.body * 2, color: "000000" } };
  return { heading1: look, heading2: look, heading3: look, heading4: look };
}

// packages/official-document/src/write/write-pdf.ts
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// packages/official-document/src/write/pdf/layout-data.ts
function layoutData(document, typeface, options) {
  return {
    title: document.title ?? typeLine(document) ?? "",
    draft: options.draft === true,
    look: measures(typeface),
    documents: withAnnexLines(document).map(({ document: each, annexLine: annexLine2 }) => documentData(each, annexLine2))
  };
}
function measures(typeface) {
  return {
    typeface,
    size: SIZE,
    page: PAGE,
    line: LINE,
    paragraph: SPACING.paragraph,
    subject: SPACING.subject,
    indent: FIRST_LINE_INDENT,
    ruleShare: RULE_SHARE,
    letterheadLeft: LETTERHEAD_LEFT,
    closingLeft: CLOSING_LEFT,
    signatureSpace: SIGNATURE_SPACE,
    stampHeight: STAMP_HEIGHT,
    stampRed: `#${STAMP_RED}`,
    watermark: WATERMARK,
    nation: NATION,
    motto: MOTTO2,
    recipientsLabel: RECIPIENTS_LABEL
  };
}
function documentData(document, annexLine2) {
  const { addressees: addressees2, secretary, signature } = document;
  const list = addresseeLines(addressees2);
  const label = list.length > 0 ? ADDRESSEES_LABEL : `${ADDRESSEES_LABEL} ${addressees2[0]}`;
  const drafter = drafterLine(document);
  const widest = textWidthOf(document.orientation);
  return {
    landscape: document.orientation === "landscape",
    letterhead: hasLetterhead(document),
    superior: agencyLines(document.superior, textWidthInLetterhead(document)),
    issuer: agencyLines(printedIssuer(document), textWidthInLetterhead(document)),
    number: numberLine(document),
    subject: letterSubject(document),
    dated: placeAndDate(document),
    stamps: [document.secrecy, document.urgency].filter((words) => words !== null).map((words) => ({ words, width: STAMP_WIDTH[words] ?? 40 })),
    circulation: document.circulation,
    digitalNote: digitalNoteLines(document.digitalNote),
    titleLines: titleLines(document, annexLine2),
    attachment: attachmentLine(document),
    addresseeLabel: addressees2.length === 0 ? null : label,
    addressees: list,
    decider: capitalsOf(document.decider),
    grounds: groundLines(document),
    decision: decisionLine(document),
    body: document.body.map((block) => blockData(block, widest)),
    closing: document.recipients.length > 0 || signature !== null || secretary !== null || drafter !== null,
    signature: signatureData(signature),
    secretary: signatureData(secretary),
    recipients: recipientLines(document.recipients),
    drafter,
    contact: contactLine(document.contact)
  };
}
function signatureData(signature) {
  return signature === null ? null : { titles: signatureTitles(signature), name: signature.name };
}
function blockData(block, widest) {
  switch (block.kind) {
    case "paragraph":
      return { kind: "prose", text: itemText(block) };
    case "heading": {
      const level = levelOfMark(block.mark);
      if (!block.titled && level === "article")
        return { kind: "article", mark: markOf(block), text: block.text };
      if (!block.titled) return { kind: "prose", text: markedText(block) };
      const lines = level === "part" ? headingLines(block) : [markedText(block)];
      return { kind: "heading", level, lines, depth: block.ref.split(".").length };
    }
    case "table":
      return tableData(block);
    case "picture":
      return { ...block, widest };
  }
}
function tableData(block) {
  const { columns, rows } = gridOf(block);
  const cells = rows.flat().map((cell) => ({ ...cell, align: columns[cell.column]?.align ?? "left" }));
  return {
    kind: "table",
    head: cells.filter((cell) => cell.isHeader),
    rest: cells.filter((cell) => !cell.isHeader),
    widths: columns.map((column) => column.width)
  };
}

// packages/official-document/src/write/pdf/template.ts
var TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let look = data.look
#let size = look.size
#let pt(value) = value * 1pt
#let mm(value) = value * 1mm

#set document(title: data.title, author: (), date: none)
#set text(font: look.typeface, lang: "vi", region: "VN", size: pt(size.body), top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false, overhang: false)
// As Word counts: one line of this typeface is 1.149 em.
#let leading = (1.149 * look.line - 1.107) * 1em
#set par(leading: leading, spacing: pt(look.paragraph) + leading, justify: true)
#set table(stroke: 0.5pt + black, inset: (x: 4pt, y: 2.5pt))

#let words(value, ..style) = text(..style, value)
#let centred(value, ..style) = {
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  align(center, words(value, ..style))
}
#let rule-below(value, share, ..style) = block(above: 4.5pt, below: 0pt, width: 100%, layout(area => {
  let width = calc.min(measure(words(value, ..style)).width, area.width)
  align(center, line(length: width * share, stroke: 0.75pt))
}))
#let boxed(value, width, height, colour, ..style) = block(
  above: 6pt,
  below: 2pt,
  align(center, box(
    width: width,
    height: mm(height),
    stroke: 1.5pt + colour,
    align(center + horizon, words(value, fill: colour, ..style)),
  )),
)

#let agency(document) = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in document.superior { par(words(line, size: pt(size.agency))) }
  for line in document.issuer { par(words(line, size: pt(size.agency), weight: "bold")) }
  if document.issuer.len() > 0 {
    rule-below(document.issuer.last(), look.ruleShare, size: pt(size.agency), weight: "bold")
  }
}
#let nation = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  par(words(look.nation, size: pt(size.nation), weight: "bold"))
  par(words(look.motto, size: pt(size.motto), weight: "bold"))
  rule-below(look.motto, 1.0, size: pt(size.motto), weight: "bold")
}
#let numbered(document) = {
  set align(center)
  set par(leading: 0.042em, spacing: pt(look.subject), justify: false, first-line-indent: 0pt)
  par(words(document.number, size: pt(size.number)))
  if document.subject != none { par(words(document.subject, size: pt(size.letterSubject))) }
  for stamp in document.stamps {
    boxed(stamp.words, mm(stamp.width), look.stampHeight, rgb(look.stampRed), size: pt(size.urgency), weight: "bold")
  }
}
#let circulation(document) = if document.circulation != none {
  context {
    let width = measure(words(document.circulation, size: pt(size.circulation), weight: "bold")).width
    boxed(document.circulation, width + 6mm, look.stampHeight, black, size: pt(size.circulation), weight: "bold")
  }
}
#let digital-note(document) = {
  set align(right)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in document.digitalNote { par(words(line, size: pt(size.digitalNote))) }
}

#let letterhead(document) = if document.letterhead {
  let columns = (look.letterheadLeft * 100%, 1fr)
  if document.circulation != none or document.digitalNote.len() > 0 {
    block(below: 6pt, grid(columns: columns, circulation(document), digital-note(document)))
  }
  block(above: 0pt, below: 6pt, grid(columns: columns, agency(document), nation))
  block(above: 6pt, below: pt(look.paragraph), grid(
    columns: columns,
    numbered(document),
    if document.dated != none { centred(document.dated, size: pt(size.placeAndDate), style: "italic") },
  ))
}

#let title(document) = if document.titleLines.len() > 0 {
  block(above: pt(look.paragraph * 2), below: pt(look.paragraph * 1.5), width: 100%, {
    set align(center)
    set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
    for (index, line) in document.titleLines.enumerate() {
      if index == 0 {
        // The document stands under its type in the outline of the file.
        heading(level: 1, outlined: false, bookmarked: true, words(line, size: pt(size.type), weight: "bold"))
      } else {
        par(words(line, size: pt(size.title), weight: "bold"))
      }
    }
    if document.attachment != none { par(words(document.attachment, style: "italic")) }
    rule-below(document.titleLines.last(), look.ruleShare, size: pt(size.title), weight: "bold")
  })
}

#let addressees(document) = if document.addresseeLabel != none {
  set par(justify: false, first-line-indent: 0pt, spacing: 0.042em, leading: 0.042em)
  block(above: pt(look.paragraph * 1.5), below: pt(look.paragraph * 1.5), width: 100%, if document.addressees.len() == 0 {
    align(center, words(document.addresseeLabel))
  } else {
    let label = words(document.addresseeLabel + " ")
    context {
      let left = 20%
      pad(left: left, par(label))
      pad(left: left, pad(left: measure(label).width, document.addressees.map(line => par(words(line))).join()))
    }
  })
}

#let prose(value, ..style) = {
  set par(first-line-indent: (amount: mm(look.indent), all: true))
  par(words(value, ..style))
}

// "Điều 1." in bold, its text upright.
#let article(mark, value) = {
  set par(first-line-indent: (amount: mm(look.indent), all: true))
  par({
    words(mark, weight: "bold")
    words(" " + value)
  })
}

#let grounds(document) = {
  if document.decider != none {
    block(above: pt(look.paragraph * 1.5), below: pt(look.paragraph), width: 100%, centred(document.decider, weight: "bold"))
  }
  for line in document.grounds { prose(line, style: "italic") }
  if document.decision != none {
    block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, centred(document.decision, weight: "bold"))
  }
}

#let alignments = (left: left, center: center, right: right)
#let cell-of(cell) = table.cell(
  x: cell.column,
  y: cell.row,
  colspan: cell.columnSpan,
  rowspan: cell.rowSpan,
  align: if cell.isHeader { center + horizon } else { alignments.at(cell.align) + top },
  breakable: false,
  if cell.isHeader { strong(cell.text) } else { cell.text },
)
#let table-block(block-data) = block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, {
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  set text(size: pt(size.table))
  table(
    columns: block-data.widths.map(width => width * 1fr),
    ..if block-data.head.len() > 0 { (table.header(..block-data.head.map(cell-of)),) },
    ..block-data.rest.map(cell-of),
  )
})

#let picture-block(block-data) = block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, breakable: false, {
  set align(center)
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  image(bytes(block-data.svg), format: "svg", width: calc.min(mm(block-data.width), mm(block-data.widest)), alt: block-data.alt)
  if block-data.caption != none {
    v(pt(look.paragraph / 2), weak: true)
    words(block-data.caption, size: pt(size.caption), style: "italic")
  }
})

#let heading-block(block-data) = {
  let depth = calc.min(block-data.depth + 1, 6)
  if block-data.level == "part" {
    heading(level: depth, outlined: true, bookmarked: true, {
      set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
      set align(center)
      block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, block-data.lines.map(line => words(line, weight: "bold")).join(linebreak()))
    })
  } else {
    heading(level: depth, outlined: true, bookmarked: true, prose(
      block-data.lines.join(" "),
      weight: if block-data.level == "letter" { "regular" } else { "bold" },
    ))
  }
}

#let body-block(block-data) = {
  if block-data.kind == "prose" { prose(block-data.text) }
  else if block-data.kind == "article" { article(block-data.mark, block-data.text) }
  else if block-data.kind == "heading" { heading-block(block-data) }
  else if block-data.kind == "table" { table-block(block-data) }
  else { picture-block(block-data) }
}

#let signed(signature) = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in signature.titles { par(words(line, size: pt(size.signature), weight: "bold")) }
  if signature.name != none {
    v(pt(look.signatureSpace))
    par(words(signature.name, size: pt(size.signature), weight: "bold"))
  }
}
#let receivers(document) = {
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  if document.recipients.len() > 0 {
    par(words(look.recipientsLabel, size: pt(size.recipientsLabel), weight: "bold", style: "italic"))
    for line in document.recipients { par(words(line, size: pt(size.recipients))) }
  }
  if document.drafter != none { par(words(document.drafter, size: pt(size.drafter))) }
}
#let closing(document) = if document.closing {
  let columns = (look.closingLeft * 100%, 1fr)
  block(above: pt(look.paragraph * 2), width: 100%, breakable: false, {
    if document.secretary == none {
      grid(columns: columns, receivers(document), if document.signature != none { signed(document.signature) })
    } else {
      grid(columns: columns, signed(document.secretary), if document.signature != none { signed(document.signature) })
      receivers(document)
    }
  })
}

// A picture: text behind the text would be read as part of it.
#let watermark = if data.draft { place(center + horizon, image("/watermark.png", width: mm(look.watermark.width))) }

#let contact(document) = if document.contact != none {
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  align(center, {
    line(length: 100%, stroke: 0.75pt)
    v(2pt, weak: true)
    words(document.contact, size: pt(size.contact))
  })
}

#show heading: it => text(size: pt(size.body), weight: "regular", it.body)

#let write(document) = {
  set page(
    paper: "a4",
    flipped: document.landscape,
    margin: (top: mm(look.page.top), bottom: mm(look.page.bottom), left: mm(look.page.left), right: mm(look.page.right)),
    background: pdf.artifact(watermark),
    header-ascent: 0pt,
    footer-descent: 0pt,
    header: context {
      let number = counter(page).get().first()
      if number > 1 {
        place(top + center, dy: mm(look.page.header), words(str(number), size: pt(size.pageNumber)))
      }
    },
    footer: context {
      let starts = query(selector(<start>).before(here()))
      if document.contact != none and starts.len() > 0 and starts.last().location().page() == here().page() {
        place(bottom + center, dy: -mm(look.page.footer), block(width: 100%, contact(document)))
      }
    },
  )
  [#metadata(none) <start>]
  letterhead(document)
  title(document)
  addressees(document)
  grounds(document)
  for each in document.body { body-block(each) }
  closing(document)
  // The next page is the first of what is enclosed.
  counter(page).update(0)
}

#for document in data.documents { write(document) }
`;

// packages/official-document/src/write/write-pdf.ts
var KEPT_FOR = 4;
var WORKSPACE = resolve("/no-files-for-documents");
var compiler;
async function writePdf(document, options = {}) {
  compiler ??= await createCompiler();
  const data = JSON.stringify(layoutData(printable(document), TYPEFACE, options));
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { data } });
  const laidOut = compiled.result;
  if (laidOut === null) throw new Error(`the layout failed: ${errorOf(compiler, compiled.takeDiagnostics())}`);
  const bytes = compiler.pdf(laidOut);
  compiler.evictCache(KEPT_FOR);
  return new Uint8Array(bytes);
}
async function createCompiler() {
  const { NodeCompiler: Compiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontBlobs = await Promise.all(fontFiles().map((file) => readFile(file)));
  const created = Compiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
  created.mapShadow(join(WORKSPACE, "watermark.png"), Buffer.from(await watermarkPicture()));
  return created;
}
function errorOf(from, error) {
  return error === null ? "no reason given" : JSON.stringify(from.fetchDiagnostics(error));
}

export {
  plainDate,
  weekday,
  mondayOf,
  addDays,
  addMonths,
  holidaysFrom,
  isWorkingDay,
  nextWorkingDay,
  addWorkingDays,
  HOLIDAY_ROWS,
  RECURRENCES,
  recurrenceLabel,
  occurrences,
  reportingPeriod,
  fold,
  foldedWords,
  DEPARTMENTS,
  PROVINCES,
  isUpperCase,
  sentenceCase,
  isSyllable,
  isFoldedSyllable,
  normalKey,
  createRestorer,
  likeness,
  phraseLikeness,
  newDocument,
  findDoubtful,
  correctWord,
  readSource,
  restoreSource,
  isDamaged,
  findDocumentNumbers,
  placeAt,
  isoDate,
  findDate,
  headingText,
  understand,
  writeDocx,
  writePdf
};
//# sourceMappingURL=chunk-MQ2R3B3Z.mjs.map
