// packages/vietnamese/src/fold.ts
var COMBINING = new RegExp("\\p{M}+", "gu");
function fold(text) {
  return text.normalize("NFD").replace(COMBINING, "").toLowerCase().replace(/[đð]/g, "d").normalize("NFC");
}
function foldedWords(text) {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
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
  const marked = MARKED.test(key);
  counts.words += 1;
  if (lexicon.findId(key) !== void 0) counts.attested += 1;
  if (marked) {
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
    const base = { from, to, letterCase: letterCaseOf(word), roman: ROMAN.test(word), written: [] };
    if (key === BOUNDARY || key === NUMBER || key === CODE)
      return { ...base, word: false, candidates: [asItCame(CLASSES.indexOf(key), word)] };
    const candidates = word.length > LONGEST ? [] : candidatesOf(word);
    if (candidates.length > 0) return { ...base, word: true, candidates };
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
    const candidates = typedCandidates(lexicon, core, keys);
    if (candidates.length === 0) return letters(text);
    candidates.push({ id: CLASSES.indexOf(CODE), log: new RegExp("^\\p{Lu}\\d$", "u").test(core) ? SHORT_CODE : CODE_COST, text: core });
    const part = { from, to, letterCase: letterCaseOf(core), candidates, word: true, written: [], roman: false };
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
          written: [],
          roman: false
        })
      )
    ];
  };
}

// packages/vietnamese/src/restore/marked.ts
var SLIP = -6.5;
var FURTHER_SLIP = -2;
var HOOK_AS_ACUTE = -4.2;
var DOT_AS_HOOK = -1.5;
var DOT_BELOW = -2.5;
var LETTER_SLIP = -6;
var LIKE_LETTERS = [
  [/^v(?=e|$)/, "y"],
  [/t$/, "c"]
];
var [NONE, ACUTE, HOOK, DOT] = [0, 1, 3, 5];
var UNATTESTED = -1;
var LEFT_ALONE = -9;
function slippedCandidates(lexicon, word) {
  const key = wordKey(word);
  const self = lexicon.findId(key);
  const marks = takeMarks(key).marks;
  const found = self === void 0 ? [] : [{ id: self, log: 0, text: word }];
  const sound = self === void 0 ? UNATTESTED - SLIP : 0;
  const letters = fold(key);
  for (const id of lexicon.findByFold(letters)) {
    if (id === self) continue;
    const other = takeMarks(lexicon.words[id]).marks;
    found.push({ id, log: slipLog(word, marks, other) + sound, text: null });
  }
  for (const [read, meant] of LIKE_LETTERS) {
    if (!read.test(letters)) continue;
    for (const id of lexicon.findByFold(letters.replace(read, meant))) {
      const apart = marksApart(marks, takeMarks(lexicon.words[id]).marks);
      found.push({ id, log: LETTER_SLIP + FURTHER_SLIP * apart + sound, text: null });
    }
  }
  if (self === void 0 && found.length > 0) found.push({ id: 0, log: LEFT_ALONE, text: word });
  return found;
}
function slipLog(word, read, meant) {
  const isShape = read.roof === meant.roof && read.hook === meant.hook && read.stroke === meant.stroke;
  if (isShape && read.tone === ACUTE && meant.tone === HOOK) return HOOK_AS_ACUTE;
  if (isShape && meant.tone === NONE) {
    const isCapital = word.length > 1 && word === word.toUpperCase();
    if (read.tone === HOOK && !isCapital && /ỉ$/u.test(word.normalize("NFC"))) return DOT_AS_HOOK;
    if (read.tone === DOT && isCapital) return DOT_BELOW;
  }
  const apart = Number(read.tone !== meant.tone) + Number(read.roof !== meant.roof || read.hook !== meant.hook) + Number(read.stroke !== meant.stroke);
  return SLIP + FURTHER_SLIP * (apart - 1);
}
function keptCandidates(lexicon, word) {
  const key = wordKey(word);
  if (lexicon.findId(key) !== void 0 || isSyllable(key) || fold(key) === key) return [];
  return slippedCandidates(lexicon, word);
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
  const section = sections.get(name);
  if (!section) throw new UnreadableModel(`the model has no section "${name}"`);
  return section;
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

// packages/vietnamese/src/restore/ocr/confusions.ts
var Confusions = class {
  #byPrinted = /* @__PURE__ */ new Map();
  #totals = /* @__PURE__ */ new Map();
  #kinds = /* @__PURE__ */ new Map();
  /** From lines of a true string, a printed one and a count, parted by tabs. */
  constructor(section) {
    for (const line of new TextDecoder().decode(section).split("\n")) {
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
var MOST_KNOWN = 3e3;
var PartReader = class {
  /** All true parts, sorted. */
  all;
  #table;
  #signs;
  #least;
  #totals;
  #weights;
  #lengths;
  #codes;
  /** How many letters each part begins with as the one before it. */
  #shared;
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
    this.#codes = this.all.map((part) => signs.codesOf(part));
    this.#shared = Int32Array.from(this.all, (part, n) => sharedLength(part, this.all[n - 1] ?? ""));
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
    const likelihoodOf = this.#signs.asker(printed, this.#least * 0.9);
    const parts = [];
    const values = [];
    let same = 0;
    for (let n = 0; n < this.all.length; n += 1) {
      same = Math.min(same, this.#shared[n]);
      const length = this.#lengths[n];
      const count = counts[n];
      const near = length === 0 ? printed === "" : printed.length >= length - 1 && printed.length <= length + 2;
      if (!near && count === 0) continue;
      const asked = near ? likelihoodOf(this.#codes[n], same) : -1;
      if (asked >= 0) same = length;
      const letters = Math.max(0, asked);
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
function sharedLength(left, right) {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

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
var PRINTS = LONGEST_PRINT + 1;
var MOST_WIDTH = 32;
var SignModel = class {
  #letters = /* @__PURE__ */ new Map();
  /** By print: the likelihood for each letter. */
  #likely = /* @__PURE__ */ new Map();
  #unseen;
  #unseenVowels;
  /** Of the string in hand: how likely its first letters are printed as the first signs. */
  #rows = [];
  constructor(section) {
    const counts = new Confusions(section);
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
  /** The letters of a string by their numbers, as {@link asker} wants them. */
  codesOf(truth) {
    return Uint8Array.from(truth, (letter) => this.#letters.get(letter) ?? this.#letters.size);
  }
  /**
   * Asks how likely strings of letters are printed as one string, all ways of parting it summed. A string that begins
   * as the one asked before, for `same` letters, shares its work. What is less likely than `least` counts as
   * impossible, and -1 says that the string was not looked at, since what it begins with was impossible before.
   */
  asker(printed, least) {
    const width = printed.length + 1;
    const tables = [];
    for (let from = 0; from < width; from += 1)
      for (let step = 0; step < PRINTS; step += 1) {
        const print = printed.slice(from, from + step);
        const unseen = VOWEL_PRINTS.test(print) ? this.#unseenVowels : this.#unseen;
        tables.push(this.#likely.get(print) ?? unseen[step]);
      }
    const rows = this.#rows;
    const [start = new Float64Array(MOST_WIDTH)] = rows;
    rows[0] = start.fill(0);
    start[0] = 1;
    let dead = Number.POSITIVE_INFINITY;
    return (truth, same) => {
      if (same >= dead) return -1;
      dead = Number.POSITIVE_INFINITY;
      for (let n = same; n < truth.length; n += 1) {
        const next = rows[n + 1] ?? new Float64Array(MOST_WIDTH);
        rows[n + 1] = next;
        if (advance(rows[n], next, tables, truth[n], width) < least) {
          dead = n + 1;
          return 0;
        }
      }
      return rows[truth.length][width - 1];
    };
  }
};
function advance(row, next, tables, letter, width) {
  for (let at = 0; at < width; at += 1) next[at] = 0;
  let most = 0;
  for (let from = 0; from < width; from += 1) {
    const here = row[from];
    if (here < 1e-12) continue;
    const steps = Math.min(PRINTS, width - from);
    for (let step = 0; step < steps; step += 1) {
      const table = tables[from * PRINTS + step];
      const value = next[from + step] + here * table[letter];
      next[from + step] = value;
      if (value > most) most = value;
    }
  }
  return most;
}

// packages/vietnamese/src/restore/ocr/english.ts
var PARTS_WEIGHT = 6;
var WORSE_WORDS = 0.2;
var MOST_KNOWN2 = 3e3;
var LONGEST_ONSET = 5;
var LONGEST_WORD2 = 12;
var LEAST_ONSET = 1e-3;
var LEAST_RHYME = 1e-5;
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
  #known = /* @__PURE__ */ new Map();
  // Of the print in hand: likelihoods by word, and which words have one.
  #likelihood;
  #found = [];
  constructor(lexicon, language, sections) {
    this.#lexicon = lexicon;
    const { words } = lexicon;
    this.#isSyllable = Uint8Array.from(words, (word, id) => Number(id >= CLASSES.length && isSyllable(word)));
    this.#frequency = Float64Array.from(words, (_, id) => Math.exp(language.unigram(id)));
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
    const reader = (part, section, least) => new PartReader(
      parted.map(({ parts }) => parts[part]),
      new Confusions(getSection(sections, section)),
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
    const known = this.#known.get(printed);
    if (known !== void 0) return known;
    const made = this.#candidatesOf(printed);
    if (this.#known.size >= MOST_KNOWN2) this.#known.clear();
    this.#known.set(printed, made);
    return made;
  }
  #candidatesOf(printed) {
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
        const row = onsets.parts[o] * width;
        const likely = onsets.values[o];
        for (let r = 0; r < rhymes.parts.length; r += 1) {
          const likelihood = likely * rhymes.values[r];
          if (likelihood < LEAST) continue;
          const id = this.#syllables[row + rhymes.parts[r]];
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
  const fixed = (key, start, end) => ({
    from: start,
    to: end,
    letterCase: "lower",
    candidates: [asItCame(CLASSES.indexOf(key), raw.slice(start, end))],
    word: false,
    written: [],
    roman: false
  });
  if (core === "" || core.length === 1 && raw[to] === ")" && from === 0)
    return unitsOf(raw).filter(({ key }) => key === BOUNDARY).map(({ key, from: from2, to: to2 }) => fixed(key, from2, to2));
  const parts = [];
  const runs = [...core.matchAll(/[^-–—/]+/g)];
  const plain = runs.length > 0 && runs.every(([run]) => DAMAGED.test(run) && !CODES.test(run) && !new RegExp("^\\p{N}{2,}$", "u").test(run));
  if (VOWEL_DIGIT.test(core) && to === raw.length) parts.push(damagedPart(core, from, lexicon, read));
  else if (NUMBERS.test(core)) parts.push(fixed(NUMBER, from, to));
  else if (!plain || runs.length > 1 && new RegExp("\\p{N}", "u").test(core) && !SMALL_WITH_DIGIT.test(core))
    parts.push(fixed(CODE, from, to));
  else for (const run of runs) parts.push(damagedPart(run[0], from + run.index, lexicon, read));
  if (ENDS.test(raw.slice(to))) parts.push(fixed(BOUNDARY, to, to));
  return parts;
}
function damagedPart(printed, from, lexicon, read) {
  const base = {
    from,
    to: from + printed.length,
    letterCase: letterCaseOf(printed),
    word: true,
    written: [],
    roman: ROMAN.test(printed)
  };
  const small = printed.toLowerCase();
  const candidates = [];
  const add2 = (core, tail2, log) => {
    for (const one of read(core.toLowerCase())) {
      const text = tail2 === "" ? one.text && core : (one.text === null ? damagedCase(lexicon.words[one.id], core) : core) + tail2;
      candidates.push(log === 0 && text === one.text ? one : { id: one.id, log: one.log + log, text });
    }
  };
  const capitals = base.letterCase === "upper" && small.length > 1;
  if (capitals) for (const id of lexicon.findByFold(fold(small))) candidates.push({ id, log: 0, text: null });
  add2(printed, "", capitals ? SMALL_CONFUSIONS : 0);
  const tail = DOUBTFUL.exec(printed)?.[0] ?? "";
  if (tail !== "" && tail !== printed) add2(printed.slice(0, -tail.length), tail, OWN_SIGNS);
  if (NUMBERS.test(printed)) candidates.push({ id: CLASSES.indexOf(NUMBER), log: ONE_DIGIT, text: printed });
  else if (!new RegExp("^\\p{L}+$", "u").test(printed))
    candidates.push({ id: CLASSES.indexOf(CODE), log: CODE_COST2 + CODE_SIGN * printed.length, text: printed });
  else if (candidates.length === 0) candidates.push(asItCame(lexicon.findId(wordKey(printed)) ?? 0, printed));
  return { ...base, candidates, write: damagedCase };
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
  const { source, start, analysis } = word;
  const given = known && findKnown(source, known);
  if (given !== void 0) return { source, start, text: given, confidence: 1, alternatives: [] };
  const { parts } = analysis;
  let text = "";
  let at = 0;
  let confidence = 1;
  let ranked = null;
  for (let n = 0; n < parts.length; n += 1) {
    const part = parts[n];
    const { candidates } = part;
    const place = word.places[n];
    if (place < 0 || !part.word) continue;
    const first = lattice.first[place];
    if (lattice.first[place + 1] - first !== candidates.length) continue;
    let best = 0;
    for (let c = 1; c < candidates.length; c += 1)
      if (posteriors[first + c] > posteriors[first + best]) best = c;
    const writing = write(analysis, part, best, lexicon);
    text += analysis.text.slice(at, part.from) + writing;
    at = part.to;
    const single = candidates.length === 1;
    const sure = single ? candidates[0]?.id === 0 ? UNKNOWN_CONFIDENCE : 1 : posteriors[first + best];
    if (single || sure > 1 - UNLIKELY) {
      confidence = Math.min(confidence, sure);
      continue;
    }
    let whole2 = sure;
    for (let c = 0; c < candidates.length; c += 1)
      if (c !== best && write(analysis, part, c, lexicon) === writing) whole2 += posteriors[first + c];
    confidence = Math.min(confidence, whole2, 1);
    if (parts.filter((one) => one.word).length > 1) continue;
    const [head, tail] = [analysis.text.slice(0, part.from), analysis.text.slice(part.to)];
    ranked ??= [];
    for (let c = 0; c < candidates.length; c += 1) {
      const share = posteriors[first + c];
      if (c === best || share <= UNLIKELY) continue;
      const other = write(analysis, part, c, lexicon);
      if (other !== writing) ranked.push([head + other + tail, share]);
    }
  }
  const whole = text === "" ? source : text + analysis.text.slice(at);
  if (ranked === null) return { source, start, text: whole, confidence, alternatives: [] };
  ranked.sort((left, right) => right[1] - left[1]);
  const alternatives = [...new Set(ranked.map(([writing]) => writing))].slice(0, MOST_ALTERNATIVES);
  return { source, start, text: whole, confidence, alternatives };
}
function write(analysis, part, c, lexicon) {
  const known = part.written[c];
  if (known !== void 0) return known;
  const { text, id } = part.candidates[c];
  const printed = analysis.text.slice(part.from, part.to);
  const made = text ?? (part.write ?? likeCase)(lexicon.words[id], printed);
  part.written[c] = made;
  return made;
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

// packages/vietnamese/src/restore/language.ts
var LOGS = Float64Array.from({ length: 256 }, (_, code) => -code / STEPS);
var BACKOFFS = Float64Array.from({ length: 256 }, (_, code) => BACKOFF_TOP - code / STEPS);
var WORD = 16384;
var PAIR_MASK = (1 << 19) - 1;
var FILTER_MASK = (1 << 18) - 1;
var filterOf = (key) => Math.imul(key, 2246822507) >>> 11 & FILTER_MASK;
var slotOf = (key) => Math.imul(key, 2654435761) >>> 13 & PAIR_MASK;
var PLACE_BITS = 22;
var PLACE_MASK = (1 << PLACE_BITS) - 1;
var CODE_SHIFT = PLACE_BITS;
var Language = class {
  order;
  vocabulary;
  #levels;
  /** A bit for each pair: most pairs that are asked for are unknown, and this is small enough to stay at hand. */
  #filter = new Uint8Array(FILTER_MASK + 1);
  /** Key and node of each pair side by side, so that both are fetched at once. */
  #pairs = new Int32Array(2 * (PAIR_MASK + 1));
  constructor(sections) {
    const logs = getSection(sections, "logs1").slice();
    this.vocabulary = logs.length;
    this.#levels = [{ words: new Uint16Array(0), logs, spans: new Int32Array(0) }];
    let order = 1;
    while (sections.has(`logs${order + 1}`)) {
      order += 1;
      this.#levels.push(readLevel(sections, order, this.#levels.at(-1)));
    }
    this.order = order;
    this.#indexPairs();
  }
  /** The sequences of so many words. */
  level(length) {
    return this.#levels[length - 1];
  }
  /** Natural logarithm of how likely a word is by itself. */
  unigram(word) {
    return LOGS[this.#levels[0].logs[word]];
  }
  /** The node of a word behind one other, -1 where the model has no such pair. */
  findPair(parent, word) {
    const key = parent * WORD + word + 1;
    if ((this.#filter[filterOf(key)] & 1 << (key & 7)) === 0) return -1;
    const pairs = this.#pairs;
    for (let slot = slotOf(key); ; slot = slot + 1 & PAIR_MASK) {
      const here = pairs[2 * slot];
      if (here === key) return pairs[2 * slot + 1];
      if (here === 0) return -1;
    }
  }
  /** Pairs of words are looked up most, among the most others: they have a hash table beside the tree. */
  #indexPairs() {
    const pairs = this.#levels[1];
    if (!pairs || pairs.words.length > PAIR_MASK * 0.8)
      throw new UnreadableModel("the model has no table of word pairs that fits");
    const { spans } = this.#levels[0];
    for (let parent = 0; parent < this.vocabulary; parent += 1) {
      const end = spans[parent + 1] & PLACE_MASK;
      for (let node = spans[parent] & PLACE_MASK; node < end; node += 1) {
        const key = parent * WORD + pairs.words[node] + 1;
        const at = filterOf(key);
        this.#filter[at] = this.#filter[at] | 1 << (key & 7);
        let slot = slotOf(key);
        while (this.#pairs[2 * slot] !== 0) slot = slot + 1 & PAIR_MASK;
        this.#pairs[2 * slot] = key;
        this.#pairs[2 * slot + 1] = node;
      }
    }
  }
};
function findBetween(words, from, end, word) {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = low + high >>> 1;
    if (words[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word ? low : -1;
}
function readLevel(sections, length, below) {
  const logs = getSection(sections, `logs${length}`).slice();
  const parents = below.logs.length;
  const counts = readNumbers(getSection(sections, `counts${length}`), parents);
  const backoffs = getSection(sections, `backoffs${length - 1}`);
  const low = getSection(sections, `low${length}`);
  const high = getSection(sections, `high${length}`);
  if (logs.length > PLACE_MASK) throw new UnreadableModel("the model has more sequences than there is room for");
  const spans = new Int32Array(parents + 1);
  const words = new Uint16Array(logs.length);
  let at = 0;
  for (let parent = 0; parent < parents; parent += 1) {
    spans[parent] = at | backoffs[parent] << CODE_SHIFT;
    const end = at + counts[parent];
    let word = 0;
    for (; at < end; at += 1) {
      word += low[at] | high[at] << 8;
      words[at] = word;
    }
  }
  spans[parents] = at;
  below.spans = spans;
  return { words, logs, spans: new Int32Array(0) };
}

// packages/vietnamese/src/restore/decode.ts
var BEAM = 12;
var MOST = 64;
var CHUNK = 400;
var LONGEST2 = 800;
var BOUNDARY2 = 1;
var Decoder = class {
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
  #order = new Int32Array(BEAM);
  #carried;
  /** The contexts of the states before the place, each once, the shortest first. */
  #contextsHere;
  constructor(language) {
    this.#contexts = language.order - 1;
    this.#nodes = new Int32Array((LONGEST2 + 1) * BEAM * this.#contexts);
    this.#newNodes = new Int32Array(BEAM * MOST * this.#contexts);
    this.#contextsHere = new Contexts(language);
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
    const contexts = this.#contexts;
    const fresh = this.#newNodes;
    const here = this.#contextsHere;
    const { child, value, deepest, byState } = here;
    const first = lattice.first[place];
    const count = Math.min(MOST, lattice.first[place + 1] - first);
    const states = this.#states[at];
    const before = at * BEAM;
    here.gather(this.#nodes, before, states);
    const stepFirst = this.#stepFirst[at];
    const { width } = this.#search;
    let steps = stepFirst;
    let made = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c += 1) {
      const word = lattice.words[first + c];
      const channel = lattice.logs[first + c];
      let reach = 0;
      while (reach < states && this.#best[before + reach] + channel >= top - width) reach += 1;
      if (reach === 0) continue;
      const unigram = here.follow(word, reach);
      for (let s = 0; s < reach; s += 1) {
        const longest = deepest[s];
        const log = channel + (longest < 0 ? unigram : value[longest]);
        const score = this.#best[before + s] + log;
        let key = -1;
        if (word !== BOUNDARY2)
          for (let k = contexts - 2; k >= 0 && key < 0; k -= 1) {
            const context = byState[k * BEAM + s];
            if (context >= 0 && child[context] >= 0) key = context;
          }
        let same = here.madeFor(key);
        if (same < 0) {
          same = made;
          here.make(key, made);
          const target = made * contexts;
          fresh[target] = word;
          for (let k = 1; k < contexts; k += 1) {
            const context = word === BOUNDARY2 ? -1 : byState[(k - 1) * BEAM + s];
            fresh[target + k] = context < 0 ? -1 : child[context];
          }
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
  /** Keeps the best of the new states and the steps that lead to them. */
  #keep(at, made, top, stepFirst, steps) {
    const contexts = this.#contexts;
    const floor = this.#floor(made, top);
    const next = at + 1;
    const { states } = this.#search;
    const names2 = this.#names;
    const order = this.#order;
    let kept = 0;
    for (let m = 0; m < made; m += 1) {
      names2[m] = -1;
      const score = this.#newBest[m];
      if (score < floor || kept === states) continue;
      let slot = kept;
      for (; slot > 0 && this.#newBest[order[slot - 1]] < score; slot -= 1)
        order[slot] = order[slot - 1];
      order[slot] = m;
      kept += 1;
    }
    for (let n = 0; n < kept; n += 1) {
      const m = order[n];
      const slot = next * BEAM + n;
      this.#best[slot] = this.#newBest[m] - top;
      this.#candidate[slot] = this.#newCandidate[m];
      this.#sum[slot] = 0;
      for (let k = 0; k < contexts; k += 1)
        this.#nodes[slot * contexts + k] = this.#newNodes[m * contexts + k];
      names2[m] = n;
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
var Contexts = class {
  #language;
  #lengths;
  /** Where the contexts of each length begin; one length more than there are. */
  #begin;
  #nodes;
  /** Where the children of each stand in the level above. */
  #from;
  #to;
  #backoffs;
  /** The next shorter context of each, -1 where only the word alone is left. */
  #shorter;
  /** The first state that has it: states stand in the order of their scores. */
  #firstState;
  #made;
  /** Of each context the node of the word in hand behind it, -1 for none, and the logarithm of its probability. */
  child;
  value;
  /** The context of each state by length, and the longest it has; -1 for none. */
  byState;
  deepest = new Int32Array(BEAM);
  constructor(language) {
    this.#language = language;
    this.#lengths = language.order - 1;
    const most = BEAM * this.#lengths;
    this.#begin = new Int32Array(this.#lengths + 1);
    this.#nodes = new Int32Array(most);
    this.#from = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#backoffs = new Float64Array(most);
    this.#shorter = new Int32Array(most);
    this.#firstState = new Int32Array(most);
    this.#made = new Int32Array(most + 1);
    this.child = new Int32Array(most);
    this.value = new Float64Array(most);
    this.byState = new Int32Array(most);
  }
  /** Takes the contexts of the states from `before` on. */
  gather(nodes, before, states) {
    const lengths = this.#lengths;
    this.deepest.fill(-1);
    let used = 0;
    for (let k = 0; k < lengths; k += 1) {
      const begin = used;
      this.#begin[k] = begin;
      const { spans } = this.#language.level(k + 1);
      for (let s = 0; s < states; s += 1) {
        const node = nodes[(before + s) * lengths + k];
        if (node < 0) {
          this.byState[k * BEAM + s] = -1;
          continue;
        }
        let context = begin;
        while (context < used && this.#nodes[context] !== node) context += 1;
        if (context === used) {
          this.#nodes[used] = node;
          const span = spans[node];
          this.#from[used] = span & PLACE_MASK;
          this.#to[used] = spans[node + 1] & PLACE_MASK;
          this.#backoffs[used] = BACKOFFS[span >>> CODE_SHIFT];
          this.#shorter[used] = this.deepest[s];
          this.#firstState[used] = s;
          used += 1;
        }
        this.byState[k * BEAM + s] = context;
        this.deepest[s] = context;
      }
    }
    this.#begin[lengths] = used;
  }
  /** What a word is worth behind the contexts of the first `reach` states. @returns what it is worth alone */
  follow(word, reach) {
    const { child, value } = this;
    const language = this.#language;
    const unigram = language.unigram(word);
    for (let context = this.#begin[this.#lengths]; context >= 0; context -= 1) this.#made[context] = -1;
    for (let k = 0; k < this.#lengths; k += 1) {
      const { words, logs } = language.level(k + 2);
      const end = this.#begin[k + 1];
      for (let context = this.#begin[k]; context < end; context += 1) {
        if (this.#firstState[context] >= reach) break;
        const shorter = this.#shorter[context];
        const isUnknown = shorter >= 0 && child[shorter] < 0;
        let found = -1;
        if (k === 0) found = language.findPair(this.#nodes[context], word);
        else if (!isUnknown)
          found = findBetween(words, this.#from[context], this.#to[context], word);
        child[context] = found;
        if (found >= 0) value[context] = LOGS[logs[found]];
        else
          value[context] = this.#backoffs[context] + (shorter < 0 ? unigram : value[shorter]);
      }
    }
    return unigram;
  }
  /** The new state that was made for a longest sequence of the word in hand, -1 for none yet. */
  madeFor(context) {
    return this.#made[context + 1];
  }
  make(context, state) {
    this.#made[context + 1] = state;
  }
};
function add(numbers, at, value) {
  numbers[at] = numbers[at] + value;
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
    const candidates = fixed ? [{ id: 0, log: 0 }] : part.candidates;
    this.#open(candidates.length);
    const cased = !this.#atStart && candidates.length > 1 && (part.letterCase === "title" || part.letterCase === "lower");
    for (const { id, log } of candidates) {
      this.#words[this.#used] = id;
      this.#logs[this.#used++] = cased ? log + CASE_WEIGHT * this.#lexicon.caseLog(id, part.letterCase === "title") : log;
    }
    this.#atStart = false;
    return this.#close();
  }
  #open(candidates) {
    if (this.#places + 2 > this.#first.length) this.#first = grow(this.#first, new Int32Array(this.#first.length * 2));
    while (this.#used + candidates > this.#words.length) {
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
        const row = ids.map(
          (id, n) => at + n < places.length ? builder.candidatesAt(places[at + n]).words.indexOf(id) : -1
        );
        if (row.includes(-1)) continue;
        for (const [n, c] of row.entries()) {
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
  constructor(section, lexicon) {
    this.#weights = new Int8Array(section.slice().buffer);
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
    for (let c = from; c < to; c += 1) {
      const group = letters[lattice.words[c]];
      let isDone = false;
      for (let k = from; k < c && !isDone; k += 1) isDone = letters[lattice.words[k]] === group;
      if (isDone) continue;
      let [share, sum] = [0, 0];
      for (let k = c; k < to; k += 1)
        if (letters[lattice.words[k]] === group) share += posteriors[k];
      if (share < LEAST2) continue;
      for (let k = c; k < to; k += 1) {
        const word = lattice.words[k];
        if (letters[word] !== group) continue;
        posteriors[k] = (posteriors[k] + LEAST2) * Math.exp(WEIGHT * this.#score(word, count));
        sum += posteriors[k];
      }
      for (let k = c; k < to; k += 1)
        if (letters[lattice.words[k]] === group) posteriors[k] = posteriors[k] / sum * share;
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
var NARROW = { states: 6, width: 8 };
var WIDE = { states: 10, width: 10 };
var MOST_KNOWN3 = 5e3;
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
    if (entry.seen.size >= MOST_KNOWN3) entry.seen.clear();
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
  for (const { source, text, start } of words) {
    made += line.slice(at, start) + text;
    at = start + source.length;
  }
  return made + line.slice(at);
}

// packages/vietnamese/src/compare.ts
var collator = new Intl.Collator("vi", { numeric: true });

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
  const row = new Float64Array(width + 1);
  for (let j = 0; j < width; j += 1) row[j + 1] = (row[j] ?? 0) + extra(truth.charCodeAt(j));
  for (let i = 0; i < damaged.length; i += 1) {
    const letter = damaged.charCodeAt(i);
    const more = extra(letter);
    let diagonal = row[0] ?? 0;
    row[0] = diagonal + more;
    for (let j = 0; j < width; j += 1) {
      const above = row[j + 1] ?? 0;
      const other = truth.charCodeAt(j);
      row[j + 1] = Math.min(diagonal + substitution(letter, other), above + more, (row[j] ?? 0) + extra(other));
      diagonal = above;
    }
  }
  return row[width] ?? 0;
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

export {
  fold,
  foldedWords,
  DEPARTMENTS,
  PROVINCES,
  isUpperCase,
  sentenceCase,
  titleCase,
  isSyllable,
  isFoldedSyllable,
  oldToneStyle,
  normalKey,
  createRestorer,
  likeness,
  phraseLikeness
};
//# sourceMappingURL=chunk-7FVT7NEN.mjs.map
