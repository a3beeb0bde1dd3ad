// packages/signed-pdf/src/pdf/values.ts
var PdfName = class {
  name;
  constructor(name) {
    this.name = name;
  }
};
var PdfString = class {
  bytes;
  /** Written as `<48>` rather than `(H)`. */
  isHex;
  constructor(bytes, isHex = false) {
    this.bytes = bytes;
    this.isHex = isHex;
  }
};
var PdfReference = class {
  number;
  generation;
  constructor(number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }
};
var PdfStream = class {
  dictionary;
  raw;
  constructor(dictionary2, raw) {
    this.dictionary = dictionary2;
    this.raw = raw;
  }
};
function dictionary(entries) {
  return new Map(Object.entries(entries));
}
function textString(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, "latin1"));
  return new PdfString(Buffer.concat([Buffer.from([254, 255]), Buffer.from(text, "utf16le").swap16()]), true);
}
function textOf(value) {
  if (!(value instanceof PdfString)) return void 0;
  const bytes = Buffer.from(value.bytes);
  if (bytes[0] === 254 && bytes[1] === 255) {
    return bytes.subarray(2, bytes.length - bytes.length % 2).swap16().toString("utf16le");
  }
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return bytes.subarray(3).toString("utf8");
  return bytes.toString("latin1");
}
function write(value) {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return writeNumber(value);
  if (value instanceof PdfName) return writeName(value.name);
  if (value instanceof PdfReference) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfString) return writeString(value);
  if (Array.isArray(value)) return `[${value.map(write).join(" ")}]`;
  if (value instanceof PdfStream) {
    const entries = new Map(value.dictionary).set("Length", value.raw.length);
    return `${write(entries)}
stream
${Buffer.from(value.raw).toString("latin1")}
endstream`;
  }
  return `<<${[...value].map(([name, one]) => `${writeName(name)} ${write(one)}`).join(" ")}>>`;
}
function writeNumber(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/\.?0+$/, "");
}
function writeName(name) {
  const written = name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, "0")}`
  );
  return `/${written}`;
}
function writeString({ bytes, isHex }) {
  if (isHex) return `<${Buffer.from(bytes).toString("hex")}>`;
  const text = Buffer.from(bytes).toString("latin1").replace(/[\\()]/g, "\\$&").replaceAll("\r", "\\r");
  return `(${text})`;
}

// packages/signed-pdf/src/signed-pdf-error.ts
var SignedPdfError = class extends Error {
  code;
  constructor(code, message, cause) {
    super(`${code}: ${message}`, cause === void 0 ? void 0 : { cause });
    this.name = "SignedPdfError";
    this.code = code;
  }
};

// packages/signed-pdf/src/pdf/pages.ts
var mostNodes = 2e4;
var deepest = 40;
function catalogueOf(file) {
  const reference = file.trailer.get("Root");
  const dictionary2 = file.dictionaryOf(reference);
  if (!(reference instanceof PdfReference) || !dictionary2) throw new SignedPdfError("not-a-pdf", "no catalogue");
  return { reference, dictionary: dictionary2 };
}
function pagesOf(file, most = Number.POSITIVE_INFINITY) {
  const pages = [];
  let nodes = 0;
  const visit = (value) => {
    nodes += 1;
    if (nodes > mostNodes) throw new SignedPdfError("not-a-pdf", "too many pages, or a circle of them");
    const dictionary2 = file.dictionaryOf(value);
    if (!dictionary2 || pages.length >= most) return;
    const kids = file.arrayOf(dictionary2.get("Kids"));
    if (kids) for (const kid of kids) visit(kid);
    else if (value instanceof PdfReference) pages.push({ reference: value, dictionary: dictionary2 });
  };
  visit(catalogueOf(file).dictionary.get("Pages"));
  return pages;
}
function inherited(file, page, name) {
  let node = page;
  for (let depth = 0; node && depth < deepest; depth++) {
    const value = node.get(name);
    if (value !== void 0) return file.resolve(value);
    node = file.dictionaryOf(node.get("Parent"));
  }
  return void 0;
}

// packages/signed-pdf/src/pdf/filters.ts
import { inflateSync } from "node:zlib";
var mostUnpacked = 32 * 1024 * 1024;
function unpacked(stream) {
  const filter = only(stream.dictionary.get("Filter"));
  if (filter === void 0 || filter === null) return stream.raw;
  if (!(filter instanceof PdfName) || filter.name !== "FlateDecode") throw unknown("a filter that is not Flate");
  const parameters = only(stream.dictionary.get("DecodeParms"));
  const bytes = inflated(stream.raw);
  if (!(parameters instanceof Map)) return bytes;
  const predictor = parameters.get("Predictor") ?? 1;
  if (predictor === 1) return bytes;
  const columns = parameters.get("Columns") ?? 1;
  if (typeof predictor !== "number" || predictor < 10 || typeof columns !== "number" || columns < 1 || columns > 4096) {
    throw unknown("an unknown predictor");
  }
  return withoutPredictor(bytes, columns);
}
function only(value) {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) throw unknown("several filters");
  return value[0];
}
function inflated(raw) {
  try {
    return inflateSync(raw, { maxOutputLength: mostUnpacked });
  } catch (error) {
    throw new SignedPdfError("not-a-pdf", "a stream that does not unpack", error);
  }
}
function withoutPredictor(bytes, columns) {
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let x = 0; x < columns; x++) {
      const left = x > 0 ? out[row * columns + x - 1] ?? 0 : 0;
      const up = row > 0 ? out[(row - 1) * columns + x] ?? 0 : 0;
      const corner = row > 0 && x > 0 ? out[(row - 1) * columns + x - 1] ?? 0 : 0;
      const given = bytes[row * (columns + 1) + 1 + x] ?? 0;
      out[row * columns + x] = given + predicted(kind, left, up, corner);
    }
  }
  return out;
}
function predicted(kind, left, up, corner) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return left + up >> 1;
  if (kind !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
function unknown(what) {
  return new SignedPdfError("not-a-pdf", what);
}

// packages/signed-pdf/src/pdf/reader.ts
var mostDepth = 60;
var isSpace = (byte) => byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
var delimiters = new Set([..."()<>[]{}/%"].map((sign) => sign.charCodeAt(0)));
var isRegular = (byte) => byte !== void 0 && !isSpace(byte) && !delimiters.has(byte);
var PdfReader = class {
  bytes;
  at;
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  fail(what) {
    throw new SignedPdfError("not-a-pdf", `${what} at byte ${this.at}`);
  }
  skipSpace() {
    for (; ; ) {
      const byte = this.bytes[this.at];
      if (isSpace(byte)) this.at += 1;
      else if (byte === 37) while (this.at < this.bytes.length && !this.atLineEnd()) this.at += 1;
      else return;
    }
  }
  /** The next word: a number, a keyword. Empty where none stands. */
  word() {
    this.skipSpace();
    const from = this.at;
    while (this.at - from < 256 && isRegular(this.bytes[this.at])) this.at += 1;
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, this.at - from).toString("latin1");
  }
  /** Take this word when it is next. */
  takes(expected) {
    const before = this.at;
    if (this.word() === expected) return true;
    this.at = before;
    return false;
  }
  value(depth = 0) {
    if (depth > mostDepth) this.fail("values too deep");
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === void 0) this.fail("the end");
    if (byte === 47) return new PdfName(this.name());
    if (byte === 40) return this.literal();
    if (byte === 91) return this.array(depth);
    if (byte === 60) return this.bytes[this.at + 1] === 60 ? this.dictionary(depth) : this.hex();
    return this.numberOrWord();
  }
  /** `12 0 obj ... endobj`; a stream takes its bytes with `lengthOf`, which looks up a length that stands elsewhere. */
  object(lengthOf) {
    const number = Number(this.word());
    this.word();
    if (!this.takes("obj") || !Number.isInteger(number)) this.fail("no object");
    const value = this.value();
    if (!(value instanceof Map) || !this.takes("stream")) return { number, value };
    if (this.bytes[this.at] === 13) this.at += 1;
    if (this.bytes[this.at] === 10) this.at += 1;
    const length = lengthOf(value.get("Length"));
    if (length === void 0 || length < 0 || this.at + length > this.bytes.length)
      this.fail("a stream without length");
    return { number, value: new PdfStream(value, this.bytes.subarray(this.at, this.at + length)) };
  }
  atLineEnd() {
    const byte = this.bytes[this.at];
    return byte === 10 || byte === 13;
  }
  name() {
    this.at += 1;
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    const text = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, this.at - from).toString("latin1");
    return text.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  literal() {
    const out = [];
    let open = 1;
    this.at += 1;
    for (; ; ) {
      const byte = this.bytes[this.at++];
      if (byte === void 0) this.fail("a string without end");
      if (byte === 92) this.escaped(out);
      else {
        if (byte === 40) open += 1;
        if (byte === 41) open -= 1;
        if (open === 0) return new PdfString(Uint8Array.from(out));
        out.push(byte);
      }
    }
  }
  escaped(out) {
    const byte = this.bytes[this.at++];
    if (byte === void 0) this.fail("a string without end");
    const known = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    const sign = String.fromCharCode(byte);
    if (/[0-7]/.test(sign)) {
      let code = byte - 48;
      for (let n = 0; n < 2 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0)); n++) {
        code = code * 8 + (this.bytes[this.at++] ?? 48) - 48;
      }
      out.push(code & 255);
    } else if (byte === 13) {
      if (this.bytes[this.at] === 10) this.at += 1;
    } else if (byte !== 10) out.push(known[sign] ?? byte);
  }
  hex() {
    const end = this.bytes.indexOf(62, this.at);
    if (end < 0) this.fail("a string without end");
    const digits = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.at + 1, end - this.at - 1).toString("latin1").replace(/[\s\0]/g, "");
    if (/[^\da-f]/i.test(digits)) this.fail("a hexadecimal string with other signs");
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex"), true);
  }
  array(depth) {
    const values = [];
    this.at += 1;
    for (; ; ) {
      this.skipSpace();
      if (this.bytes[this.at] === 93) {
        this.at += 1;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }
  dictionary(depth) {
    const entries = /* @__PURE__ */ new Map();
    this.at += 2;
    for (; ; ) {
      this.skipSpace();
      if (this.bytes[this.at] === 62 && this.bytes[this.at + 1] === 62) {
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== 47) this.fail("a dictionary without a name");
      const name = this.name();
      entries.set(name, this.value(depth + 1));
    }
  }
  numberOrWord() {
    const word = this.word();
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) this.fail(`an unknown word \u201C${word.slice(0, 20)}\u201D`);
    const number = Number(word);
    if (!/^\d+$/.test(word)) return number;
    const before = this.at;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.takes("R")) return new PdfReference(number, Number(generation));
    this.at = before;
    return number;
  }
};

// packages/signed-pdf/src/pdf/pdf-file.ts
var nowhere = -1;
var mostObjects = 5e5;
var mostRevisions = 200;
var PdfFile = class {
  bytes;
  /** Byte at which the last cross-reference section begins. */
  lastSection;
  /** True when that section is a stream: what is added to the file must then be one too. */
  hasStreamSection;
  /** Of the last section. */
  trailer;
  entries;
  packs = /* @__PURE__ */ new Map();
  opening = /* @__PURE__ */ new Set();
  constructor(bytes) {
    this.bytes = bytes;
    const entries = /* @__PURE__ */ new Map();
    this.entries = entries;
    this.lastSection = findLastSection(bytes);
    const first = this.readSection(this.lastSection, entries);
    this.trailer = first.trailer;
    this.hasStreamSection = first.isStream;
    const seen = /* @__PURE__ */ new Set([this.lastSection]);
    let previous = first.trailer.get("Prev");
    while (typeof previous === "number") {
      if (seen.has(previous) || seen.size > mostRevisions) throw bad("sections that lead in a circle");
      seen.add(previous);
      previous = this.readSection(previous, entries).trailer.get("Prev");
    }
    if (this.trailer.has("Encrypt")) throw new SignedPdfError("encrypted", "the PDF is locked");
  }
  /** One more than the highest number of an object. */
  get size() {
    const stated = this.trailer.get("Size");
    let known = 0;
    for (const number of this.entries.keys()) if (number > known) known = number;
    return Math.max(typeof stated === "number" && stated < mostObjects ? stated : 0, known + 1);
  }
  /** The value that a reference stands for; anything else as it is. What is not there is null. */
  resolve(value) {
    let found = value ?? null;
    for (let step = 0; found instanceof PdfReference && step < 8; step++) found = this.find(found.number);
    return found instanceof PdfReference ? null : found;
  }
  /** The dictionary that a value is or stands for. */
  dictionaryOf(value) {
    const found = this.resolve(value);
    if (found instanceof Map) return found;
    return found instanceof PdfStream ? found.dictionary : void 0;
  }
  arrayOf(value) {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : void 0;
  }
  find(number) {
    const entry = this.entries.get(number);
    if (!entry || this.opening.has(number)) return null;
    this.opening.add(number);
    try {
      if ("within" in entry) return this.packOf(entry.within).get(number) ?? null;
      if (entry.at === nowhere) return null;
      const read = new PdfReader(this.bytes, entry.at).object((length) => this.lengthOf(length));
      return read.number === number ? read.value : null;
    } finally {
      this.opening.delete(number);
    }
  }
  lengthOf(length) {
    const found = this.resolve(length);
    return typeof found === "number" && Number.isInteger(found) ? found : void 0;
  }
  /** The objects of an object stream (7.5.7). */
  packOf(number) {
    const held = this.packs.get(number);
    if (held) return held;
    const stream = this.find(number);
    if (!(stream instanceof PdfStream)) throw bad("no stream of objects");
    const [count, first] = [stream.dictionary.get("N"), stream.dictionary.get("First")];
    if (typeof count !== "number" || typeof first !== "number" || count > mostObjects) throw bad("objects uncounted");
    const bytes = unpacked(stream);
    const header = new PdfReader(bytes);
    const pack = /* @__PURE__ */ new Map();
    for (let n = 0; n < count; n++) {
      const [object, offset] = [Number(header.word()), Number(header.word())];
      if (!Number.isInteger(object) || !Number.isInteger(offset)) throw bad("objects without places");
      pack.set(object, new PdfReader(bytes, first + offset).value());
    }
    this.packs.set(number, pack);
    return pack;
  }
  readSection(at, entries) {
    if (!Number.isInteger(at) || at < 0 || at >= this.bytes.length) throw bad("a section outside the file");
    const reader = new PdfReader(this.bytes, at);
    if (!reader.takes("xref")) return { trailer: this.readStreamSection(reader, entries), isStream: true };
    readTable(reader, entries);
    const trailer = reader.value();
    if (!(trailer instanceof Map)) throw bad("no trailer");
    const hybrid = trailer.get("XRefStm");
    if (typeof hybrid === "number") this.readStreamSection(new PdfReader(this.bytes, hybrid), entries);
    return { trailer, isStream: false };
  }
  /** A cross-reference stream (7.5.8). */
  readStreamSection(reader, entries) {
    const { value } = reader.object((length) => typeof length === "number" ? length : void 0);
    if (!(value instanceof PdfStream)) throw bad("no cross-references");
    const widths = value.dictionary.get("W");
    if (!Array.isArray(widths) || widths.length < 3 || !widths.every(isWidth)) throw bad("cross-references unsized");
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const bytes = unpacked(value);
    const size = value.dictionary.get("Size");
    const index = value.dictionary.get("Index") ?? [0, size ?? 0];
    if (!Array.isArray(index) || !index.every((one) => typeof one === "number"))
      throw bad("cross-references unnumbered");
    let place = 0;
    const next = (width) => {
      let number = 0;
      for (let n = 0; n < width; n++) number = number * 256 + (bytes[place++] ?? 0);
      return number;
    };
    for (let n = 0; n + 1 < index.length; n += 2) {
      const [first = 0, count = 0] = [index[n], index[n + 1]];
      for (let object = first; object < first + count && place < bytes.length; object++) {
        const kind = kindWidth === 0 ? 1 : next(kindWidth);
        const [second, third] = [next(secondWidth), next(thirdWidth)];
        if (kind === 1) note(entries, object, { at: second });
        else if (kind === 2) note(entries, object, { within: second, index: third });
        else note(entries, object, void 0);
        if (kindWidth + secondWidth + thirdWidth === 0) throw bad("cross-references of no size");
      }
    }
    return value.dictionary;
  }
};
function isWidth(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 8;
}
function note(entries, number, entry) {
  if (entries.has(number)) return;
  if (entries.size >= mostObjects) throw bad("too many objects");
  entries.set(number, entry ?? { at: nowhere });
}
function readTable(reader, entries) {
  while (!reader.takes("trailer")) {
    const [first, count] = [Number(reader.word() || Number.NaN), Number(reader.word() || Number.NaN)];
    if (!Number.isInteger(first) || !Number.isInteger(count) || count < 0 || count > mostObjects)
      throw bad("a bad table");
    for (let n = 0; n < count; n++) {
      const at = Number(reader.word() || Number.NaN);
      reader.word();
      const kind = reader.word();
      if (!Number.isInteger(at) || kind !== "n" && kind !== "f") throw bad("a bad line of a table");
      note(entries, first + n, kind === "n" ? { at } : void 0);
    }
  }
}
function findLastSection(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 1024).includes("%PDF-")) throw bad("no mark of a PDF");
  const mark = file.lastIndexOf("startxref");
  if (mark < 0) throw bad("no cross-references");
  const at = Number(new PdfReader(bytes, mark + 9).word() || Number.NaN);
  if (!Number.isInteger(at)) throw bad("cross-references nowhere");
  return at;
}
function bad(what) {
  return new SignedPdfError("not-a-pdf", what);
}

export {
  SignedPdfError,
  PdfName,
  PdfString,
  PdfReference,
  PdfStream,
  dictionary,
  textString,
  textOf,
  write,
  catalogueOf,
  pagesOf,
  inherited,
  unpacked,
  PdfFile
};
//# sourceMappingURL=chunk-DU7DFG7J.mjs.map
