import {
  findDate,
  findDocumentNumbers,
  headingText,
  isoDate,
  placeAt,
  understand
} from "./chunk-FDHAQEEC.mjs";
import {
  DEPARTMENTS,
  PROVINCES,
  fold,
  foldedWords,
  isFoldedSyllable,
  isSyllable,
  isUpperCase,
  likeness,
  normalKey,
  phraseLikeness,
  sentenceCase
} from "./chunk-7FVT7NEN.mjs";

// packages/plan-reader/src/print-table.ts
var ROLES = { lead: "ch\u1EE7 tr\xEC", coordinate: "ph\u1ED1i h\u1EE3p", perform: "th\u1EF1c hi\u1EC7n" };
var WIDTH = 100;
function printTable(reading) {
  const blocks = [headerLines(reading), outlineLines(reading), taskLines(reading), quotaLines(reading)];
  blocks.push(citationLines(reading), warningLines(reading));
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function headerLines({ header }) {
  const { signer, attachedTo } = header;
  const rows = [
    ["C\u01A1 quan ban h\xE0nh", header.issuer],
    ["S\u1ED1, k\xFD hi\u1EC7u", header.number],
    ["\u0110\u1ECBa danh, ng\xE0y", [header.place, header.date].filter((part) => part !== null).join(", ") || null],
    ["T\xEAn lo\u1EA1i", header.type],
    ["Tr\xEDch y\u1EBFu", header.title],
    ["Ng\u01B0\u1EDDi k\xFD", signer === null ? null : [signer.authority, signer.position, signer.name].filter(Boolean).join(" / ")],
    ["K\xE8m theo", attachedTo === null ? null : [attachedTo.number, attachedTo.date].filter(Boolean).join(", ")]
  ];
  return rows.map(([label, value]) => `${`${label}:`.padEnd(18)} ${value ?? "(kh\xF4ng th\u1EA5y)"}`);
}
function outlineLines({ outline }) {
  if (outline.length === 0) return [];
  const rows = outline.map((entry) => `  ${entry.ref.padEnd(10)} ${cut(entry.title ?? "(\u0111o\u1EA1n v\u0103n)")}`);
  return [`\u0110\u1EC1 m\u1EE5c (${outline.length})`, ...rows];
}
function taskLines({ tasks }) {
  if (tasks.length === 0) return [];
  const lines = [`Nhi\u1EC7m v\u1EE5 (${tasks.length})`];
  for (const task of tasks) {
    lines.push(`  ${(task.ref ?? "-").padEnd(10)} ${cut(task.text)}`);
    for (const role of ["lead", "perform", "coordinate"]) {
      const names = task.units.filter((unit) => unit.role === role).map((unit) => unit.name);
      if (names.length > 0) lines.push(`${" ".repeat(13)}${ROLES[role]}: ${names.join("; ")}`);
    }
    for (const due of task.due) lines.push(`${" ".repeat(13)}th\u1EDDi h\u1EA1n: ${due.date ?? "(kh\xF4ng c\xF3 ng\xE0y)"} (${due.text})`);
  }
  return lines;
}
function quotaLines({ quotas }) {
  if (quotas.length === 0) return [];
  const rows = quotas.map((quota) => {
    const range = [quota.min === null ? "" : `t\u1EEB ${quota.min}`, quota.max === null ? "" : `t\u1ED1i \u0111a ${quota.max}`];
    const whom = quota.appliesTo === null ? "" : ` (${cut(quota.appliesTo)})`;
    return `  ${(quota.ref ?? "-").padEnd(10)} ${quota.subject}: ${range.filter((part) => part !== "").join(", ")}${whom}`;
  });
  return [`S\u1ED1 l\u01B0\u1EE3ng (${quotas.length})`, ...rows];
}
function citationLines({ citations }) {
  if (citations.length === 0) return [];
  const rows = citations.map(
    (each) => `  ${each.number.padEnd(22)} ${each.date ?? "(kh\xF4ng ng\xE0y)"}  ${each.issuer ?? ""}`.trimEnd()
  );
  return [`V\u0103n b\u1EA3n vi\u1EC7n d\u1EABn (${citations.length})`, ...rows];
}
function warningLines({ warnings }) {
  if (warnings.length === 0) return [];
  return [
    "C\u1EA7n xem l\u1EA1i",
    ...warnings.map((each) => `  ${each.line === null ? "" : `d\xF2ng ${each.line}: `}${each.message}`)
  ];
}
function cut(text2) {
  return text2.length <= WIDTH ? text2 : `${text2.slice(0, WIDTH - 1).trimEnd()}\u2026`;
}

// packages/plan-reader/src/cited-issuer.ts
var ISSUERS = [
  "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng",
  "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  "Ban B\xED th\u01B0 Trung \u01B0\u01A1ng \u0110\u1EA3ng",
  "Ban B\xED th\u01B0",
  "B\u1ED9 Ch\xEDnh tr\u1ECB",
  "Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7",
  "Ch\xEDnh ph\u1EE7",
  "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i",
  "Qu\u1ED1c h\u1ED9i",
  "Ban Th\u01B0\u1EDDng v\u1EE5 T\u1EC9nh \u1EE7y",
  "Ban Th\u01B0\u1EDDng v\u1EE5 Th\xE0nh \u1EE7y",
  "T\u1EC9nh \u1EE7y",
  "Th\xE0nh \u1EE7y",
  "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n t\u1EC9nh",
  "H\u0110ND t\u1EC9nh",
  "Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh",
  "Ch\u1EE7 t\u1ECBch UBND t\u1EC9nh",
  "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh",
  "UBND t\u1EC9nh",
  "\u1EE6y ban nh\xE2n d\xE2n Th\xE0nh ph\u1ED1",
  "Thanh tra Ch\xEDnh ph\u1EE7",
  "B\u1ED9 N\u1ED9i v\u1EE5",
  "B\u1ED9 T\xE0i ch\xEDnh",
  "B\u1ED9 T\u01B0 ph\xE1p"
].map((name) => ({ name, words: fold(name).split(" ") }));
function citedIssuer(after, isDamaged) {
  const words = fold(after.slice(0, 90)).split(/[\s,;.()]+/).filter((word) => word !== "");
  if (!/^c/.test(words[0] ?? "")) return null;
  for (const { name, words: phrase } of ISSUERS) {
    if (phraseLikeness(words, 1, phrase, isDamaged ? 0.6 : 1) >= (isDamaged ? 0.85 : 1)) return name;
  }
  return null;
}

// packages/plan-reader/src/outline.ts
var DEEPEST = 3;
function refOf(passage) {
  return passage.path.length === 0 ? null : passage.path.slice(0, DEEPEST).join(".");
}
function readOutline(parts, isDamaged) {
  return parts.filter((part) => part.role !== "annex").flatMap((part) => part.passages).filter((passage) => passage.kind === "entry" && passage.path.length <= DEEPEST).map((passage) => ({
    ref: passage.path.join("."),
    title: passage.titled ? titleOf(passage, isDamaged) : null,
    line: passage.starts[0]?.line ?? 1,
    page: passage.starts[0]?.page ?? null
  }));
}
function titleOf(passage, isDamaged) {
  const text2 = headingText(passage).trim();
  if (text2 === "") return null;
  return !isDamaged && isUpperCase(text2) ? sentenceCase(text2) : text2;
}

// packages/plan-reader/src/citations.ts
var REACH = 16;
function readCitations(parts, isDamaged) {
  const own = parts[0]?.number ?? null;
  const found = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const { attachedTo } = part;
    if (attachedTo !== null && attachedTo.number !== own) {
      add(found, attachedTo.number, attachedTo.date, null, { ref: null, line: firstLine(part) });
    }
    for (const passage of part.passages) {
      for (const cited of citedIn(passage, isDamaged)) {
        if (cited.number !== own) add(found, cited.number, cited.date, cited.issuer, cited.mention);
      }
    }
  }
  return [...found.values()];
}
function firstLine(part) {
  const line2 = part.frame.find((each) => /k[eèé]m theo/iu.test(each.text)) ?? part.frame[0];
  return line2?.number ?? 1;
}
function* citedIn(passage, isDamaged) {
  const { text: text2 } = passage;
  const numbers = findDocumentNumbers(text2, isDamaged);
  for (const [index, match] of numbers.entries()) {
    const end = match.offset + match.length;
    const limit = Math.min(numbers[index + 1]?.offset ?? text2.length, end + 160);
    const after = text2.slice(end, limit);
    const dated = dateAfter(after);
    yield {
      number: match.number,
      date: dated?.date ?? null,
      issuer: citedIssuer(after.slice(dated?.end ?? 0), isDamaged),
      mention: { ref: refOf(passage), line: placeAt(passage, match.offset).line }
    };
  }
}
function dateAfter(after) {
  const date2 = findDate(after.slice(0, 110));
  if (date2 === null) return null;
  const between = fold(after.slice(0, date2.offset));
  const isNear = date2.offset <= REACH && !/[.;(]/.test(between);
  const isBehindIssuer = /^[\s,]*c\S{1,4}\s(?:\S+\s){1,7}ng\S{1,3}\s$/.test(between) && !/[.;(]|\sve\s/.test(between);
  return isNear || isBehindIssuer ? { date: date2.date, end: date2.offset + date2.length } : null;
}
function add(found, number, date2, issuer, mention) {
  const key = fold(number);
  const known = found.get(key);
  if (known === void 0) {
    found.set(key, { number, date: date2, issuer, mentions: [mention] });
    return;
  }
  known.date ??= date2;
  known.issuer ??= issuer;
  known.mentions.push(mention);
}

// packages/plan-reader/src/issuer.ts
var AGENCIES = [
  ["van phong ubnd tinh", "V\u0103n ph\xF2ng UBND"],
  ["van phong uy ban nhan dan tinh", "V\u0103n ph\xF2ng UBND"],
  ...DEPARTMENTS.map((name) => [`so ${foldedWords(name).join(" ")}`, `S\u1EDF ${name}`]),
  ["ubnd tinh", "\u1EE6y ban nh\xE2n d\xE2n"],
  ["uy ban nhan dan tinh", "\u1EE6y ban nh\xE2n d\xE2n"]
];
var ISSUES = ["ban hanh ke hoach", "xay dung ke hoach", "ban hanh chi thi", "ban hanh chuong trinh"].map(
  (text2) => text2.split(" ")
);
function issuerInBody(part, isDamaged) {
  const opening = part.passages.filter((passage) => passage.path.length === 0).map((passage) => passage.text);
  const words = foldedWords(opening.join(" "));
  const floor = isDamaged ? 0.55 : 1;
  const enough = isDamaged ? 0.8 : 1;
  let agency = null;
  for (let at = 0; at < words.length && agency === null; at += 1) {
    if (!ISSUES.some((phrase) => phraseLikeness(words, at, phrase, floor) >= enough)) continue;
    for (const [phrase, name] of AGENCIES) {
      const parts = phrase.split(" ");
      if (phraseLikeness(words, at - parts.length, parts, floor) >= enough && at >= parts.length) agency ??= name;
    }
  }
  const province = agency === null ? null : provinceOf(part, isDamaged);
  return agency === null || province === null ? null : `${agency} t\u1EC9nh ${province}`;
}
function provinceOf(part, isDamaged) {
  const found = /* @__PURE__ */ new Set();
  for (const text2 of [part.title ?? "", ...part.passages.map((passage) => passage.text)]) {
    const words = foldedWords(text2);
    for (let at = 0; at + 4 < words.length; at += 1) {
      if (phraseLikeness(words, at, ["tren", "dia", "ban", "tinh"], 0.6) < 0.85) continue;
      for (const { name } of PROVINCES) {
        const phrase = foldedWords(name);
        if (phraseLikeness(words, at + 4, phrase, isDamaged ? 0.6 : 1) >= (isDamaged ? 0.85 : 1)) found.add(name);
      }
    }
  }
  return found.size === 1 ? [...found][0] ?? null : null;
}

// packages/plan-reader/src/header.ts
function readHeader({ document, parts, isDamaged }) {
  const main = parts[0];
  const signature = main?.signature ?? null;
  const { attachedTo } = document;
  const hasSigner = signature !== null && Object.values(signature).some((value) => value !== null);
  return {
    issuer: document.issuer ?? (main === void 0 ? null : issuerInBody(main, isDamaged)),
    number: document.number,
    date: document.date,
    place: document.place,
    type: document.type,
    title: document.title,
    signer: hasSigner ? signature : null,
    recipients: document.recipients,
    attachedTo: attachedTo === null ? null : { number: attachedTo.number, date: attachedTo.date }
  };
}

// packages/plan-reader/src/tasks/sections.ts
function phrases(text2) {
  return text2.split("|").map((phrase) => foldedWords(phrase));
}
var ASSIGN = phrases(`t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n|t\u1ED5 ch\u1EE9c tri\u1EC3n khai|tr\xE1ch nhi\u1EC7m th\u1EF1c hi\u1EC7n|tr\xE1ch nhi\u1EC7m|ph\xE2n c\xF4ng|ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o|
  ch\u1EBF \u0111\u1ED9 th\xF4ng tin|th\u1EDDi gian v\xE0 tr\xE1ch nhi\u1EC7m|theo d\xF5i, ki\u1EC3m tra|nhi\u1EC7m v\u1EE5 c\u1EE5 th\u1EC3 c\u1EE7a|nhi\u1EC7m v\u1EE5 c\u1EE7a c\xE1c c\u01A1 quan|
  th\u1EDDi gian tr\xECnh|th\xF4ng tin, b\xE1o c\xE1o|nhi\u1EC7m v\u1EE5 c\xE1c c\u01A1 quan|giao nhi\u1EC7m v\u1EE5|\u0111i\u1EC1u kho\u1EA3n thi h\xE0nh`);
var AIM = phrases(`m\u1EE5c \u0111\xEDch|y\xEAu c\u1EA7u|m\u1EE5c ti\xEAu|\u0111\u1ED1i t\u01B0\u1EE3ng|ph\u1EA1m vi|nguy\xEAn t\u1EAFc|ti\xEAu ch\xED|ti\xEAu chu\u1EA9n|quan \u0111i\u1EC3m|c\u0103n c\u1EE9|
  th\u1EF1c tr\u1EA1ng|h\xECnh th\u1EE9c khen th\u01B0\u1EDFng|ch\u1EC9 ti\xEAu|th\u1EDDi gian th\u1EF1c hi\u1EC7n|\u0111\u1ECBa \u0111i\u1EC3m|th\xE0nh ph\u1EA7n|ch\u1EE7 \u0111\u1EC1`);
var AIM_FIRST = phrases("t\xECnh h\xECnh|\u0111\xE1nh gi\xE1");
var MONEY = phrases("kinh ph\xED|ngu\u1ED3n l\u1EF1c");
var CONTENT = phrases("s\u1ED1 l\u01B0\u1EE3ng|n\u1ED9i dung|nhi\u1EC7m v\u1EE5|gi\u1EA3i ph\xE1p|ho\u1EA1t \u0111\u1ED9ng|bi\u1EC7n ph\xE1p|l\u1ED9 tr\xECnh|nh\xF3m nhi\u1EC7m v\u1EE5");
var Sections = class {
  byPath = /* @__PURE__ */ new Map();
  isDamaged;
  base;
  constructor(isDamaged, base) {
    this.isDamaged = isDamaged;
    this.base = base;
  }
  /** Notes what an entry is about; entries come in reading order. */
  enter(passage) {
    const parent = this.at(passage.path.slice(0, -1));
    const own = passage.titled || passage.text.length < 90 ? this.sectionOf(passage.text) : null;
    const isTold = parent === "assign" && passage.path.length > 1 && own !== "aim" && own !== "money";
    const kept = isTold ? "assign" : own ?? parent;
    this.byPath.set(passage.path.join("."), kept);
  }
  /** Below the name of a unit everything is told to it. */
  set(path, section) {
    this.byPath.set(path.join("."), section);
  }
  at(path) {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const known = this.byPath.get(path.slice(0, depth).join("."));
      if (known !== void 0) return known;
    }
    return this.base;
  }
  sectionOf(text2) {
    const words = foldedWords(text2.slice(0, 160).replace(new RegExp("(?<=\\p{L})['\u2019](?=\\p{L})", "gu"), "")).slice(0, 16);
    const has = (list2, reach) => list2.some((phrase) => {
      for (let at = 0; at < Math.min(words.length, reach); at += 1) {
        if (phraseLikeness(words, at, phrase, this.isDamaged ? 0.6 : 1) >= (this.isDamaged ? 0.85 : 1)) return true;
      }
      return false;
    });
    if (has(MONEY, 3)) return "money";
    if (has(ASSIGN, 8)) return "assign";
    if (has(CONTENT, 1)) return "content";
    if (has(AIM, 3) || has(AIM_FIRST, 1)) return "aim";
    if (has(CONTENT, 4)) return "content";
    return null;
  }
};

// packages/plan-reader/src/quotas.ts
var SUBJECTS = [
  [new RegExp("^t\\S{1,3}p th\\S{1,3}(?!\\p{L})", "u"), "t\u1EADp th\u1EC3"],
  [new RegExp("^c\\S{1,2} nh\\S{1,2}n(?!\\p{L})", "u"), "c\xE1 nh\xE2n"],
  [new RegExp("^m\\S{1,2} h\\S{1,3}nh(?!\\p{L})", "u"), "m\xF4 h\xECnh"],
  [/^diem hinh|^dien hinh/u, "\u0111i\u1EC3n h\xECnh"],
  [/^truong hop/u, "tr\u01B0\u1EDDng h\u1EE3p"],
  [/^cong trinh/u, "c\xF4ng tr\xECnh"],
  [/^cuoc (?:doi thoai|kiem tra|tiep xuc)/u, "cu\u1ED9c"],
  [/^guong/u, "g\u01B0\u01A1ng"]
];
var NUMBER = String.raw`(\d{1,3})(?:\s*(?:-|–|den|d\S{1,3}n)\s*(\d{1,3}))?`;
var COUNTED = new RegExp(String.raw`(?<![\d./,%])${NUMBER}\s+(?=\p{L})`, "gu");
var BINDING = /dang k|d\S{1,2}ng k|lua chon|l\S{1,2}a chon|xet chon|chon|de nghi|gioi thieu|xay dung|x\S{1,2}y d\S{1,3}ng|khong qua|toi da|it nhat|toi thieu|moi (?:don vi|co quan|xa|doan|dia phuong)/;
var AT_MOST = /(?:khong qua|toi da|khong vuot qua)\s+$/;
var AT_LEAST = /(?:it nhat|toi thieu|tu)\s+$/;
var FROM = /(?:^|\s)t\S{1,2}\s+$/;
function readQuotas(parts, isDamaged) {
  const quotas = [];
  for (const part of parts.filter((each) => each.role !== "annex")) {
    const sections = new Sections(isDamaged, "content");
    for (const passage of part.passages) {
      if (passage.kind === "entry") sections.enter(passage);
      if (passage.kind === "note" || passage.path.length === 0) continue;
      for (const quota of quotasIn(passage)) if (!quotas.some((each) => isSame(each, quota))) quotas.push(quota);
    }
  }
  return quotas;
}
function isSame(left, right) {
  const sameNumbers = left.subject === right.subject && left.min === right.min && left.max === right.max;
  return sameNumbers && (left.appliesTo === right.appliesTo || right.appliesTo === null);
}
function* quotasIn(passage) {
  const folded = fold(passage.text);
  if (folded.length !== passage.text.length || !BINDING.test(folded)) return;
  for (const match of folded.matchAll(COUNTED)) {
    const behind = folded.slice(match.index + match[0].length);
    const subject = SUBJECTS.find(([pattern]) => pattern.test(behind))?.[1];
    if (subject === void 0) continue;
    const clause = folded.slice(Math.max(0, match.index - 150), match.index).split(/[.;]\s/).at(-1) ?? "";
    if (!BINDING.test(clause) || /(?:^|\s)(?:nam|giai doan|toan tinh)\s+\S*\s*$/.test(clause)) continue;
    const [first, second] = [Number(match[1]), match[2] === void 0 ? null : Number(match[2])];
    const limits = second === null ? limitsOf(first, clause) : { min: first, max: second };
    const { line: line2 } = placeAt(passage, match.index);
    yield { ref: refOf(passage), subject, ...limits, appliesTo: appliesTo(passage.text, match.index), line: line2 };
  }
}
function limitsOf(value, clause) {
  if (AT_MOST.test(clause)) return { min: null, max: value };
  if (AT_LEAST.test(clause) || FROM.test(clause)) return { min: value, max: null };
  return { min: null, max: value };
}
function appliesTo(text2, offset) {
  const before = text2.slice(0, offset);
  const sentence = before.split(/[.]\s/).at(-1) ?? "";
  const named = /^(?:đối với|d\S{1,3}i v\S{1,3})\s+(.+?)\s*(?:,?\s*(?:mỗi đơn vị|lựa chọn|l\S{1,2}a chọ?n|đăng ký|đề nghị|xét chọn|chọn|giới thiệu|:))/iu.exec(
    sentence
  );
  const found = named?.[1] ?? /^(.{4,160}?):\s/u.exec(sentence)?.[1];
  return found === void 0 ? null : found.replace(/^(?:đối với)\s+/iu, "").trim() || null;
}

// packages/plan-reader/src/dates/repeats.ts
var WORDS = [
  [/(?:moi|hang) (?:6|06|sau) thang|(?:6|06|sau) thang (?:mot|1|01|\/)\s?lan|hang nua nam/, "half-yearly"],
  [/h[aà]ng quy|dinh ky quy|moi quy|cua quy|cuoi quy|quy (?:mot|1|01) lan/, "quarterly"],
  [/hang thang|dinh ky thang|moi thang|cua thang|thang (?:mot|1|01) lan/, "monthly"],
  [/hang tuan|moi tuan|tuan (?:mot|1|01) lan/, "weekly"],
  [/hang nam|moi nam|dinh ky nam|cac nam|dinh ky 1 nam/, "yearly"]
];
var PERIODICAL = /dinh ky(?! (?:quy|thang|tuan))/;
function readRepeats(folded, from, to) {
  const before = folded.slice(Math.max(0, from - 60), from).split(/[;.]\s/).at(-1) ?? "";
  const after = folded.slice(to, to + 30).split(/[;.)]\s?|,\s/)[0] ?? "";
  const near = before.split(/\),?\s/).at(-1) ?? "";
  let best = null;
  for (const [pattern, repeats] of WORDS) {
    const behind = pattern.exec(after);
    const ahead = [...near.matchAll(new RegExp(pattern, "g"))].at(-1);
    if (behind !== null && behind.index < 14) return repeats;
    if (ahead === void 0) continue;
    const distance = near.length - ahead.index - ahead[0].length;
    if (distance < (best?.distance ?? 45)) best = { repeats, distance };
  }
  if (best !== null) return best.repeats;
  const clause = folded.slice(Math.max(0, from - 160), from).split(/[;.]\s/).at(-1) ?? "";
  return PERIODICAL.test(clause) ? "yearly" : null;
}
var WITHOUT_DATE = new RegExp(
  [
    String.raw`dinh ky\s+(?:\(?)(?:6 thang|hang quy|hang thang|hang nam|hang tuan|quy|thang)`,
    String.raw`(?:bao cao|so ket|kiem tra)\s+(?:\S+\s+){0,3}?hang (?:quy|thang|nam|tuan)`,
    String.raw`ngay\s+\d{1,2}\s+(?:hang|moi|cua)\s+thang(?: cuoi (?:cua )?quy)?`,
    String.raw`ngay\s+\d{1,2}\s+thang cuoi (?:cua )?quy`,
    "(?:6 thang|quy|thang|tuan) (?:mot|1|01) lan"
  ].join("|")
);
function findRepeats(folded) {
  const match = WITHOUT_DATE.exec(folded);
  if (match === null) return null;
  const repeats = /dinh ky\s+\(?6 thang/.test(match[0]) ? "half-yearly" : /quy$/.test(match[0]) ? "quarterly" : WORDS.find(([pattern]) => pattern.test(match[0]))?.[1];
  return repeats === void 0 ? null : { repeats, offset: match.index, length: match[0].length };
}

// packages/plan-reader/src/dates/deadlines.ts
var DAY = String.raw`(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?((?:19|20)\d\d))?(?![\d/%])`;
var DASHED = String.raw`(\d{1,2})-(\d{1,2})(?:-((?:19|20)\d\d))?(?![\d/%-])(?!\s*(?:ngay|thang|gio|lan|nam))`;
var WORDED = String.raw`(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})(?:(?:\s+n\S{1,3}|\s?/)\s*((?:19|20)\d\d))?(?![\d/%])`;
var MONTH = String.raw`th\S{1,4}\s+(?:\d{1,2}\s*(?:,|va|[-–])\s*)?(\d{1,2})(?:(?:\s+n\S{1,3}|\s?/)\s*((?:19|20)\d\d))?(?![\d/%])`;
var QUARTER = String.raw`qu[yi]\s+(?:[ivx\d]+\s*(?:,|va|[-–])\s*)*([i1l|]v|[i1l|]{1,3}|[2-4])(?:(?:\s+n\S{1,3}|\s?[/-])\s*((?:19|20)\d\d))?(?![\d/%])`;
var YEAR = String.raw`n\S{1,2}m\s+(?:(?:19|20)\d\d\s*[-–]\s*)?((?:19|20)\d\d)(?!\d|\s*[-–])`;
var TRIGGER = String.raw`(?:tr(?:[uwo]\S{1,4}|\S{1,3}c)\s+(?:het\s+)?(?:[nm]g\S{1,3}\s+)?|ch\S{1,4}\s+nh\S{1,3}t\s+(?:\S{2}\s+)?(?:den\s+)?(?:vao\s+)?(?:het\s+)?(?:trong\s+)?(?:tr\S{2,4}c\s+)?(?:ng\S{1,3}\s+)?|mu\S{1,3}n nh\S{1,3}t\s+(?:la\s+)?(?:ng\S{1,3}\s+)?|khong (?:qua|muon hon)\s+(?:ngay\s+)?|h(?:an|et) (?:cuoi|chot)\s*(?:la\s+)?:?\s*(?:ngay\s+)?|(?:han|thoi han)\s+(?:den\s+)?(?:het\s+)?ngay\s+|xong\s+(?:tr\S{2,4}c\s+|trong\s+)?(?:ngay\s+)?|(?:hoan thanh|ket thuc|gui|nop)\s+(?:\S+\s+){0,3}?(?:tr\S{2,4}c|den het|den|trong)\s+(?:ngay\s+)?|(?:het|den het|den)\s+(?:ngay\s+)?)`;
var PATTERNS = {
  day: new RegExp(`${TRIGGER}${DAY}`, "g"),
  dashed: new RegExp(`${TRIGGER}${DASHED}`, "g"),
  worded: new RegExp(`${TRIGGER}${WORDED}`, "g"),
  month: new RegExp(`(?:trong|het|xong|tr\\S{2,4}c|cuoi|nhat)\\s+(?:het\\s+|trong\\s+)?${MONTH}`, "g"),
  quarter: new RegExp(`(?:trong|het|xong|tr\\S{2,4}c|cuoi|nhat)\\s+(?:het\\s+|trong\\s+)?${QUARTER}`, "g")
};
var ANOTHER = [DAY, WORDED].map(
  (day) => new RegExp(`^\\s*(?:,|va|;)\\s*(?:tr\\S{2,4}c\\s+)?(?:ng\\S{1,3}\\s+)?${day}`)
);
var LABELLED = {
  day: new RegExp(`(?<![\\d/])${DAY}`, "g"),
  dashed: new RegExp(`(?<![\\d/-])(?=\\d+-\\d+-)${DASHED}`, "g"),
  worded: new RegExp(`(?<![\\d/])${WORDED}`, "g"),
  month: new RegExp(`(?<![\\p{L}\\d/])(?<!\\d\\s)${MONTH}`, "gu"),
  quarter: new RegExp(`(?<!\\p{L})${QUARTER}`, "gu"),
  year: new RegExp(`(?<!\\p{L})${YEAR}`, "gu")
};
var QUARTER_ENDS = [
  [3, 31],
  [6, 30],
  [9, 30],
  [12, 31]
];
function readDeadlines(text2, plan, isLabelled = false) {
  if (!/\d|qu[ýyíi]/iu.test(text2)) return [];
  const folded = fold(text2);
  if (folded.length !== text2.length) return [];
  const found = [];
  const taken = [];
  const add3 = (match, month, day, year) => {
    const from = match.index ?? 0;
    const to = from + match[0].length;
    if (taken.some(([start, end]) => from < end && to > start) || (isLabelled ? isFrom(folded, from) || LABELLED_FROM.test(folded.slice(0, from)) : isStart(folded, from, match[0])))
      return;
    const repeats = readRepeats(folded, from, to);
    const resolved = resolve(year === void 0 ? null : Number(year), month, day, plan, repeats);
    if (resolved === null) return;
    if (!resolved.isAmbiguous && plan.issued !== null && isLongPast(resolved.date, plan.issued)) return;
    taken.push([from, to]);
    found.push({ ...resolved, text: text2.slice(from, to).trim(), repeats, offset: from });
  };
  for (const patterns of isLabelled ? [PATTERNS, LABELLED] : [PATTERNS]) {
    for (const match of folded.matchAll(patterns.worded)) add3(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.day)) add3(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.dashed)) add3(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of moreDays(folded, taken)) add3(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.month)) addMonth(match, add3);
    for (const match of folded.matchAll(patterns.quarter)) {
      const [month, day] = QUARTER_ENDS[quarterOf(match[1] ?? "") - 1] ?? [0, 0];
      add3(match, month, day, match[2]);
    }
  }
  if (isLabelled && found.length === 0) {
    for (const match of folded.matchAll(LABELLED.year)) add3(match, 12, 31, match[1]);
  }
  if (isLabelled && found.length === 2 && /(?:tu|[-–]|den)/.test(folded)) {
    found.sort((left, right) => left.offset - right.offset);
    const between = folded.slice(found[0]?.offset ?? 0, found[1]?.offset ?? 0);
    if (/\sden(?:\s|$)|[-–]\s*$/.test(between)) found.shift();
  }
  return found.sort((left, right) => left.offset - right.offset);
}
function* moreDays(folded, taken) {
  for (const [, end] of [...taken]) {
    const behind = folded.slice(end, end + 50);
    for (const another of ANOTHER) {
      const match = another.exec(behind);
      if (match === null) continue;
      yield Object.assign(match, { index: end + match.index });
      break;
    }
  }
}
function quarterOf(label) {
  if (label.endsWith("v")) return 4;
  return /^[2-4]$/.test(label) ? Number(label) : label.length;
}
function addMonth(match, add3) {
  const month = Number(match[1]);
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (last !== void 0) add3(match, month, last, match[2]);
}
function isLongPast(date2, issued) {
  const months = (text2) => Number(text2.slice(0, 4)) * 12 + Number(text2.slice(5, 7));
  return months(issued) - months(date2) >= 2;
}
function isFrom(folded, from) {
  return /(?:^|\s)(?:tu|ke tu|bat dau tu)\s+(?:ngay\s+|thang\s+)?$/.test(folded.slice(Math.max(0, from - 16), from));
}
var LABELLED_FROM = /^\s*t\S{0,2}\s+(?:[nm]g\S{1,3}\s+)?$/;
function isStart(folded, from, matched) {
  const before = folded.slice(Math.max(0, from - 16), from);
  if (isFrom(folded, from)) return true;
  if (!/^(?:den|het)/.test(matched)) return false;
  if (!/ngay|ng\S{1,3}\s/.test(matched) && !/\d{4}$/.test(matched)) return true;
  if (/tinh\s*$/.test(before)) return true;
  const range = RANGE_START.exec(folded.slice(Math.max(0, from - 40), from));
  if (range === null) return false;
  const clause = folded.slice(Math.max(0, from - 160), from - range[0].length).split(/[.;]\s/).at(-1) ?? "";
  return !ACTS.test(clause.slice(-60));
}
var RANGE_START = new RegExp("(?<!\\p{L})t(?:u|\\S{0,3}\\s+[nm]g\\S{1,3}|u\\s+thang)\\s+\\d.*$", "u");
var ACTS = /th\S{1,3} hi\S{1,2}n|tri\S{1,3}n khai|ho\S{1,2}n th\S{1,2}nh|d\S{1,2}ng k\S|lay y kien|ra soat|duy tri/;
function resolve(year, month, day, plan, repeats) {
  if (year !== null) {
    const date3 = isoDate(year, month, day);
    return date3 === null ? null : { date: date3, isAmbiguous: false };
  }
  if (plan.year === null) return null;
  const date2 = isoDate(plan.year, month, day);
  if (date2 === null) return null;
  if (plan.issued === null || date2 >= plan.issued) return { date: date2, isAmbiguous: false };
  const next = isoDate(plan.year + 1, month, day);
  return repeats === "yearly" && next !== null ? { date: next, isAmbiguous: true } : { date: date2, isAmbiguous: true };
}

// packages/plan-reader/src/dates/plan-year.ts
var YEAR2 = /(?:^|\s)n\S{1,2}m\s+((?:19|20)\d\d)(?!\s*[-–]\s*(?:19|20)\d\d)/g;
var PERIOD = /giai do\S{1,2}n\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/;
function readPlanYear(header, titles) {
  const issuedYear = header.date === null ? null : Number(header.date.slice(0, 4));
  for (const title of [header.title, ...titles]) {
    const text2 = fold(title ?? "");
    const years = [...text2.matchAll(YEAR2)].map((match) => Number(match[1]));
    const year = years.find((each) => !new RegExp(`den\\s+n\\S{1,2}m\\s+${each}`).test(text2));
    const isNear = (value) => issuedYear === null || Math.abs(value - issuedYear) <= 1;
    if (year !== void 0 && isNear(year)) return { year, issued: header.date };
    const period = PERIOD.exec(text2);
    if (period !== null && isNear(Number(period[1]))) return { year: Number(period[1]), issued: header.date };
  }
  return { year: issuedYear ?? yearOf(header.attachedTo?.date ?? null), issued: header.date };
}
function yearOf(date2) {
  return date2 === null ? null : Number(date2.slice(0, 4));
}

// packages/plan-reader/src/units/tokens.ts
var WORD = /[^\s–—-]+|[–—-]/gu;
var CORE = /^([("“‘'[«]*)(.*?)([.,;:!?…)\]"”’'»/]*)$/u;
var PROOF = /[ăđĩũơưạ-ỹ]/iu;
var MARKED = /[àáâãèêìíòóôõùúý]/iu;
function spelled(text2) {
  return { text: text2, key: fold(text2), proven: null };
}
function tokenize(text2) {
  const tokens = [];
  for (const match of text2.matchAll(WORD)) {
    const last = tokens.at(-1);
    if (/^[–—-]$/u.test(match[0])) {
      if (last !== void 0) last.after += " -";
      continue;
    }
    const [, before = "", core = "", after = ""] = CORE.exec(match[0]) ?? [];
    if (core === "") {
      if (last !== void 0) last.after += before + after;
      continue;
    }
    const start = match.index + before.length;
    const glued = new RegExp("^(\\p{L}+)\\((\\p{L}.*)$", "u").exec(core);
    if (glued !== null) {
      const [, head = "", tail = ""] = glued;
      tokens.push({ ...spelled(head), before, after: "", start, end: start + head.length });
      tokens.push({ ...spelled(tail), before: "(", after, start: start + head.length + 1, end: start + core.length });
      continue;
    }
    tokens.push({ ...spelled(core), before, after, start, end: start + core.length });
  }
  prove(tokens);
  return tokens;
}
function hasProof(word) {
  return PROOF.test(word);
}
function prove(tokens) {
  const proofs = tokens.filter((token) => hasProof(token.text)).length;
  const marked = tokens.filter((token) => MARKED.test(token.text) && !hasProof(token.text)).length;
  const isSound2 = proofs >= 1 && proofs + marked >= 2 && proofs >= tokens.length * 0.12;
  for (const token of tokens) {
    if (hasProof(token.text) || isSound2 && isSyllable(token.text)) token.proven = normalKey(token.text);
  }
}
function endsSentence(tokens, at) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === void 0) return true;
  if (!/[.!?…]/u.test(token.after)) return false;
  if (/^(?:tp|q|p|tx|tt|vp|ths|ts|tm|kt)$/.test(token.key)) return false;
  return next === void 0 || new RegExp("^\\p{Lu}", "u").test(next.text) || next.before !== "";
}
function isCapital(token) {
  return token !== void 0 && new RegExp("^\\p{Lu}", "u").test(token.text);
}

// packages/plan-reader/src/units/phrases.ts
var Phrases = class {
  byFirst = /* @__PURE__ */ new Map();
  alike = /* @__PURE__ */ new Map();
  /** What damaged words were found to be: the same word is asked for many times. */
  found = /* @__PURE__ */ new WeakMap();
  anyTone;
  /** `anyTone`: in damaged text a word of another tone counts too, where none of them is likely to stand. */
  constructor(phrases2, { anyTone = false } = {}) {
    this.anyTone = anyTone;
    const all = [...phrases2].map(([phrase, value]) => ({
      phrase,
      words: foldedWords(phrase),
      spelled: spell(phrase),
      hasComma: phrase.includes(","),
      value
    }));
    all.sort((left, right) => right.words.length - left.words.length);
    for (const entry of all) {
      const first = entry.words[0] ?? "";
      this.byFirst.set(first, [...this.byFirst.get(first) ?? [], entry]);
    }
  }
  /** The longest phrase whose words start at a token; no comma, colon or full stop may stand inside of it. */
  match(tokens, at, isDamaged) {
    const token = tokens[at];
    if (token === void 0) return null;
    if (!isDamaged) return this.search(tokens, at, token, false);
    const known = this.found.get(token);
    if (known !== void 0) return known;
    const match = this.search(tokens, at, token, true);
    this.found.set(token, match);
    return match;
  }
  search(tokens, at, token, isDamaged) {
    const entries = isDamaged ? this.entriesLike(token.key) : this.byFirst.get(token.key) ?? [];
    let best = null;
    for (const entry of entries) {
      const isShorter = best !== null && entry.words.length < best.entry.words.length;
      if (best !== null && isShorter && best.score === 1) break;
      const score = fit(tokens, at, entry, isDamaged, this.anyTone);
      const isBetter = best !== null && isShorter ? isNearer(tokens, at, entry, score, best) : score > (best?.score ?? 0);
      if (isBetter) best = { entry, score };
    }
    return best === null ? null : { value: best.entry.value, phrase: best.entry.phrase, length: best.entry.words.length, score: best.score };
  }
  /** Whether a phrase stands here to the letter; in damaged text without its diacritics. */
  stands(tokens, at, isDamaged) {
    const entries = this.byFirst.get(tokens[at]?.key ?? "") ?? [];
    return entries.some((entry) => {
      if (!isSame2(tokens, at, entry.words)) return false;
      return isDamaged ? !entry.spelled.some((word, k) => differs(tokens[at + k], word)) : fit(tokens, at, entry, false) === 1;
    });
  }
  entriesLike(key) {
    const known = this.alike.get(key);
    if (known !== void 0) return known;
    const found = [];
    for (const [first, entries] of this.byFirst) if (likeness(key, first) >= 0.5) found.push(...entries);
    found.sort((left, right) => right.words.length - left.words.length);
    if (this.alike.size > 2e4) this.alike.clear();
    this.alike.set(key, found);
    return found;
  }
};
function isNearer(tokens, at, shorter, score, longer) {
  const count = shorter.words.length;
  if (score < Math.min(1, longer.score + 0.06)) return false;
  const keys = tokens.slice(at + count, at + longer.entry.words.length).map((token) => token.key);
  return phraseLikeness(keys, 0, longer.entry.words.slice(count), 0.5) < (count > 1 ? 0.8 : 0.7);
}
function spell(phrase) {
  return normalKey(phrase).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function fit(tokens, at, entry, isDamaged, anyTone = false) {
  const { words } = entry;
  if (at + words.length > tokens.length) return 0;
  const score = isDamaged ? alikeness(tokens, at, entry, anyTone) : isSame2(tokens, at, words) ? 1 : 0;
  if (score === 0 || !isUnbroken(tokens, at, entry)) return 0;
  if (isDamaged) return score;
  const found = tokens.slice(at, at + words.length);
  const wrong = found.filter((token, k) => normalKey(token.text) !== entry.spelled[k]).length;
  const isFirstWrong = normalKey(found[0]?.text ?? "") !== entry.spelled[0];
  return wrong === 0 || words.length >= 3 && wrong === 1 && !isFirstWrong ? 1 : 0;
}
function isSame2(tokens, at, words) {
  return words.every((word, k) => tokens[at + k]?.key === word);
}
var OTHER_WORD = 0.85;
var OTHER_TONE = 0.97;
var MOST_LIKELY = 0.8;
function differs(token, spelled2) {
  return token !== void 0 && token.proven !== null && token.proven !== spelled2;
}
function isFarOff(token, likely, place, length) {
  return likely < MOST_LIKELY || hasProof(token?.text ?? "") && (place === 0 || length < 4);
}
function alikeness(tokens, at, entry, anyTone) {
  const { words, spelled: spelled2 } = entry;
  const floor = words.length > 3 ? 0.5 : 0.65;
  let [sum, weight, exact] = [0, 0, 0];
  let isExact = true;
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] ?? "";
    const likely = likeness(tokens[at + k]?.key ?? "", word);
    const isOther = differs(tokens[at + k], spelled2[k] ?? "");
    if (likely === 1) exact += 1;
    if (likely === 1 && isOther) isExact = false;
    if (isOther && words.length === 1 && !(anyTone && likely === 1)) return 0;
    if (likely < 1 && isOther && isFarOff(tokens[at + k], likely, k, words.length)) return 0;
    const value = isOther ? likely * OTHER_WORD : likely;
    if (value < floor) return 0;
    sum += value * word.length;
    weight += word.length;
  }
  if (exact === words.length) return isExact ? 1 : OTHER_TONE;
  if (words.length === 1 && isSound(tokens[at])) return 0;
  return sum / weight >= threshold(words, tokens[at]) ? sum / weight : 0;
}
function isUnbroken(tokens, at, { words, hasComma }) {
  for (let k = 0; k + 1 < words.length; k += 1) {
    const after = tokens[at + k]?.after ?? "";
    if (/[.;:)]/.test(after) || after.includes(",") && !hasComma) return false;
    if (/[([]/.test(tokens[at + k + 1]?.before ?? "")) return false;
  }
  return true;
}
function threshold(words, token) {
  if (words.length > 1) return words.length > 2 ? 0.8 : 0.84;
  if (token !== void 0 && isFoldedSyllable(token.key)) return token.key.length <= 3 ? 0.84 : 0.88;
  return (words[0] ?? "").length <= 3 ? 0.8 : 0.82;
}
function isSound(token) {
  return token !== void 0 && isFoldedSyllable(token.key) && !/[éÉ]/.test(token.text);
}

// packages/plan-reader/src/units/register/nouns.ts
var NOUNS = `an ninh|an sinh|an to\xE0n|bao b\xEC|binh ch\u1EE7ng|bi\xEAn b\u1EA3n|bi\xEAn ch\u1EBF|bi\xEAn lai|bi\u1EBFn \u0111\u1ED9ng|bi\u1EC3n b\xE1o|bi\u1EC3n hi\u1EC7u|bi\u1EC3u m\u1EABu|bi\u1EC7n ph\xE1p|
bi\u1EC7t ph\xE1i|bom m\xECn|bu\xF4n b\xE1n|bu\xF4n l\u1EADu|bu\u1ED5i|bu\u1ED5i l\u1EC5|b\xE0i b\xE1o|b\xE0i gi\u1EA3ng|b\xE0i thi|b\xE1c s\u0129|b\xE1c s\u1EF9|b\xE1o ch\xED|b\xE1o hi\u1EC7u|b\xE1o in|
b\xE3i c\u1EA5t|b\xEAn b\xE1n|b\xEAn mua|b\xEAn nh\u1EADn|b\xEAn n\xE0o|b\xEAn thu\xEA|b\xECnh \u0111\u1EB3ng|b\xED m\u1EADt|b\xED th\u01B0|b\xF9 tr\u1EEB|b\u01B0u \u0111i\u1EC7n|b\u01B0\u1EDBc ti\u1EBFn|b\u01B0\u1EDBc ti\u1EBFp|
b\u1EA3n ch\xEDnh|b\u1EA3n g\u1ED1c|b\u1EA3n l\u01B0u|b\u1EA3n sao|b\u1EA3n th\xE2n|b\u1EA3n tin|b\u1EA3n v\u1EBD|b\u1EA3n \xE1n|b\u1EA3n \u0111\u1ED3|b\u1EA3ng l\u01B0\u01A1ng|b\u1EA3o hi\u1EC3m|b\u1EA3o t\xE0ng|b\u1EA3o t\u1ED3n|b\u1EA5t c\u1EE9|
b\u1EA5t th\u01B0\u1EDDng|b\u1EA7u c\u1EED|b\u1EADc l\u01B0\u01A1ng|b\u1EBFn c\u1EA3ng|b\u1EBFn kh\xE1ch|b\u1EBFn th\u1EE7y|b\u1EC1 m\u1EB7t|b\u1EC3 ch\u1EE9a|b\u1EC7nh t\u1EADt|b\u1EC7nh vi\u1EC7n|b\u1EC7nh x\xE1|b\u1ED9 m\xE1y|b\u1ED9 m\xF4n|
b\u1ED9 ph\u1EADn|b\u1ED9i chi|b\u1EE9c x\u1EA1|ca tr\u1EF1c|cao tu\u1ED5i|cao \u0111\u1ED9|cha m\u1EB9|chi nh\xE1nh|chi ph\xED|chi\u1EBFn binh|chi\u1EBFn l\u01B0\u1EE3c|chi\u1EBFn tranh|chi\u1EC1u cao|
chu k\u1EF3|chuy\xEAn d\xF9ng|chuy\xEAn gia|chuy\xEAn khoa|chuy\xEAn m\xF4n|chuy\xEAn m\u1EE5c|chuy\xEAn ng\xE0nh|chuy\xEAn trang|chuy\xEAn \u0111\u1EC1|chuy\u1EBFn bay|
chuy\u1EBFn th\u0103m|chuy\u1EBFn t\xE0u|chuy\u1EBFn \u0111i|chuy\u1EC3n nh\u01B0\u1EE3ng|chu\u1EA9n m\u1EF1c|ch\xEAnh l\u1EC7ch|ch\xEDnh s\xE1ch|ch\xEDnh tr\u1ECB|ch\u01B0\u01A1ng tr\xECnh|ch\u01B0\u1EDBng ng\u1EA1i|
ch\u1EA5t l\u01B0\u1EE3ng|ch\u1EA5t l\u1ECFng|ch\u1EA5t th\u1EA3i|ch\u1EA5t \u0111\u1ED9c|ch\u1EBF \u0111\u1ED9|ch\u1EC9 th\u1ECB|ch\u1EC9 ti\xEAu|ch\u1ECBu tang|ch\u1EE7 c\u1EA3ng|ch\u1EE7 h\u1ED9|ch\u1EE7 nhi\u1EC7m|ch\u1EE7 n\u1EE3|ch\u1EE7 quy\u1EC1n|
ch\u1EE7 qu\u1EA3n|ch\u1EE7 r\u1EEBng|ch\u1EE7 tr\u01B0\u01A1ng|ch\u1EE7 t\xE0u|ch\u1EE7 t\u1ECBch|ch\u1EE7 t\u1ECDa|ch\u1EE7 xe|ch\u1EE7ng lo\u1EA1i|ch\u1EE9c danh|ch\u1EE9c ki\u1EC3m|ch\u1EE9c n\u0103ng|ch\u1EE9c s\u1EAFc|
ch\u1EE9c thi|ch\u1EE9c v\u1EE5|ch\u1EE9ng ch\u1EC9|ch\u1EE9ng c\u1EE9|ch\u1EE9ng kho\xE1n|ch\u1EE9ng th\u01B0|ch\u1EEF c\xE1i|ch\u1EEF k\xFD|con d\u1EA5u|con ng\u01B0\u1EDDi|con nu\xF4i|cu\u1ED9c h\u1ECDp|
cu\u1ED9c thi|cu\u1ED9c v\u1EADn|c\xE1 nh\xE2n|c\xE1ch th\u1EE9c|c\xE1n b\u1ED9|c\xE2u h\u1ECFi|c\xE2u l\u1EA1c|c\xE2y tr\u1ED3ng|c\xF4ng ch\xFAng|c\xF4ng ch\u1EE9c|c\xF4ng c\u1EE5|c\xF4ng d\xE2n|c\xF4ng ngh\u1EC7|
c\xF4ng su\u1EA5t|c\xF4ng tr\xECnh|c\xF4ng ty|c\xF4ng t\xE1c|c\xF4ng \u0111o\xE0n|c\xF4ng \u0111o\u1EA1n|c\u0103n c\u01B0\u1EDBc|c\u01A1 ch\u1EBF|c\u01A1 c\u1EA5u|c\u01A1 gi\u1EDBi|c\u01A1 quan|c\u01A1 s\u1EDF|c\u01A1 y\u1EBFu|c\u01B0 d\xE2n|
c\u01B0\u1EDBc ph\xED|c\u1EA3 n\u01B0\u1EDBc|c\u1EA3i c\xE1ch|c\u1EA3ng bi\u1EC3n|c\u1EA3ng c\u1EA1n|c\u1EA3ng h\xE0ng|c\u1EA3nh v\u1EC7|c\u1EA5m \u0111\u1EA3m|c\u1EA5p huy\u1EC7n|c\u1EA5p m\xECnh|c\u1EA5p ph\xF3|c\u1EA5p t\u1EC9nh|c\u1EA5p x\xE3|
c\u1EA5p \u1EE7y|c\u1EA5u tr\xFAc|c\u1EA7u c\u1EA3ng|c\u1ED5 phi\u1EBFu|c\u1ED5 ph\u1EA7n|c\u1ED5 \u0111\xF4ng|c\u1ED9ng t\xE1c|c\u1ED9ng \u0111\u1ED3ng|c\u1ED9t \u0111o|c\u1EED tri|c\u1EEDa h\xE0ng|c\u1EEDa kh\u1EA9u|c\u1EEDa li\xEAn|
c\u1EEDa s\xF4ng|danh d\u1EF1|danh hi\u1EC7u|danh m\u1EE5c|danh s\xE1ch|dao \u0111\u1ED9ng|di s\u1EA3n|di t\xEDch|di v\u1EADt|di\u1EC5n bi\u1EBFn|di\u1EC5n \u0111\xE0n|di\u1EC7n t\xEDch|
doanh nghi\u1EC7p|doanh thu|du l\u1ECBch|d\xE2n ch\u1EE7|d\xE2n c\u01B0|d\xE2n ph\u1ED1|d\xE2n t\u1EC9nh|d\xE2n t\u1ED9c|d\xE2y chuy\u1EC1n|d\xF2ng ch\u1EA3y|d\xF2ng ch\u1EEF|d\u01B0 n\u1EE3|d\u1EA5u hi\u1EC7u|
d\u1EA5u v\u1EBFt|d\u1EA7u kh\xED|d\u1ECBch b\u1EC7nh|d\u1ECBch h\u1EA1i|d\u1ECBch t\u1EC5|d\u1ECBch v\u1EE5|d\u1EE5ng c\u1EE5|d\u1EEF li\u1EC7u|d\u1EF1 ph\xF2ng|d\u1EF1 th\u1EA3o|d\u1EF1 to\xE1n|d\u1EF1 tr\u1EEF|d\u1EF1 \xE1n|ga d\u1ECDc|
ga g\u1EEDi|ga \u0111i|ghi nh\xE3n|gia \u0111\xECnh|giai \u0111o\u1EA1n|giao d\u1ECBch|giao th\xF4ng|gi\xE1 b\xE1n|gi\xE1 tr\u1ECB|gi\xE1m \u0111\u1ED1c|gi\xE1n \u0111o\u1EA1n|gi\xE1o d\u1EE5c|gi\xE1o s\u01B0|
gi\xE1o tr\xECnh|gi\xE1o vi\xEAn|gi\u01B0\u1EDDng b\u1EC7nh|gi\u1EA3 \u0111\u1ECBnh|gi\u1EA3i ph\xE1p|gi\u1EA3i th\u01B0\u1EDFng|gi\u1EA3m ngh\xE8o|gi\u1EA3ng vi\xEAn|gi\u1EA5y ph\xE9p|gi\u1EA5y t\u1EDD|gi\u1ED1ng c\xE2y|
gi\u1EDD chu\u1EA9n|gi\u1EDD d\u1EA1y|gi\u1EDD n\u1ED5|g\xF3i th\u1EA7u|hao m\xF2n|hi\u1EC3m xe|hi\u1EC3u bi\u1EBFt|hi\u1EC7n tr\u1EA1ng|hi\u1EC7n v\u1EADt|hi\u1EC7p h\u1ED9i|hi\u1EC7u tr\u01B0\u1EDFng|hoa ti\xEAu|
ho\xE0n c\u1EA3nh|ho\xE0n thu\u1EBF|ho\u1EA1t \u0111\u1ED9ng|huy ph\xF2ng|huy\u1EC7n ngh\xE8o|huy\u1EC7n \u0111\u1EA3o|h\xE0ng h\xF3a|h\xE0ng h\u1EA3i|h\xE0ng r\xE0o|h\xE0nh bay|h\xE0nh ch\xEDnh|
h\xE0nh kh\xE1ch|h\xE0nh lang|h\xE0nh vi|h\xE0nh \xE1n|h\xE3ng h\xE0ng|h\xECnh ph\u1EA1t|h\xECnh th\u1EE9c|h\xECnh \u1EA3nh|h\xF2a gi\u1EA3i|h\xF2m th\u01B0|h\xF3a ch\u1EA5t|h\xF3a \u0111\u01A1n|
h\xF4n nh\xE2n|h\u01B0\u01A1ng \u01B0\u1EDBc|h\u1EA1 s\u0129|h\u1EA1 th\u1EA5p|h\u1EA1 t\u1EA7ng|h\u1EA1n m\u1EE9c|h\u1EA1ng m\u1EE5c|h\u1EA3i quan|h\u1EA7m h\xE0ng|h\u1EADu qu\u1EA3|h\u1EC7 th\u1ED1ng|h\u1ECD t\xEAn|h\u1ECDc b\u1ED5ng|h\u1ECDc k\u1EF3|
h\u1ECDc sinh|h\u1ECDc vi\xEAn|h\u1ECDc vi\u1EC7n|h\u1ECFng h\xF3c|h\u1ED3 ch\u1EE9a|h\u1ED3 s\u01A1|h\u1ED9 chi\u1EBFu|h\u1ED9 kh\u1EA9u|h\u1ED9 ngh\xE8o|h\u1ED9 t\u1ECBch|h\u1ED9i|h\u1ED9i ch\u1EE3|h\u1ED9i ngh\u1ECB|h\u1ED9i th\u1EA3o|
h\u1ED9i \u0111\u1ED3ng|h\u1ED9p th\u01B0|h\u1EE3p \u0111\u1ED3ng|khi\u1EBFm khuy\u1EBFt|khi\u1EBFu ki\u1EC7n|kho|khoa h\u1ECDc|khoang th\xF4ng|kho\xE1ng s\u1EA3n|kho\u1EA3n chi|kho\u1EA3n l\u1ED7|kho\u1EA3n n\u1EE3|
kho\u1EA3n thu|kho\u1EA3n ti\u1EC1n|kho\u1EA3n vay|kho\u1EA3ng c\xE1ch|khu bay|khu gian|khu r\u1EEBng|khu v\u1EF1c|khu \u0111o\u1EA1n|khung gi\xE1|khung gi\u1EDD|khuy\u1EBFn c\xE1o|
khuy\u1EBFn n\xF4ng|khu\xF4n kh\u1ED5|khu\xF4n vi\xEAn|kh\xE1ch h\xE0ng|kh\xED t\u01B0\u1EE3ng|kh\xEDa c\u1EA1nh|kh\xF3 kh\u0103n|kh\xF3a h\u1ECDc|kh\u1EA3 n\u0103ng|kh\u1ED1i l\u01B0\u1EE3ng|kh\u1ED1i ng\xE0nh|
kh\u1EDFi nghi\u1EC7p|kim lo\u1EA1i|kinh doanh|kinh nghi\u1EC7m|kinh ph\xED|kinh t\u1EBF|ki\u1EBFn th\u1EE9c|ki\u1EC3m so\xE1t|ki\u1EC3m s\xE1t|ki\u1EC3m to\xE1n|ki\u1EC3u d\xE1ng|
k\xEAnh ch\u01B0\u01A1ng|k\xEAnh ph\xE1t|k\xEDch th\u01B0\u1EDBc|k\xFD hi\u1EC7u|k\xFD t\u1EF1|k\u0129 n\u0103ng|k\u1EBF ho\u1EA1ch|k\u1EBF to\xE1n|k\u1EBFt qu\u1EA3|k\u1ECBch b\u1EA3n|k\u1EF3 h\u1ECDp|k\u1EF3 thi|k\u1EF9 n\u0103ng|
k\u1EF9 thu\u1EADt|lao \u0111\u1ED9ng|li\xEAn hi\u1EC7p|li\xEAn ng\xE0nh|li\xEAn t\u1ECBch|lo\xE0i nguy|lo\xE0i \u0111\u1ED9ng|lo\u1EA1i c\xE2y|lo\u1EA1i h\xECnh|lo\u1EA1i m\xE1y|lo\u1EA1i ph\xE1o|lo\u1EA1i ph\xED|
lo\u1EA1i r\u1EEBng|lo\u1EA1i s\u1ED5|lo\u1EA1i thu\u1EBF|lo\u1EA1i t\xE0u|lo\u1EA1i v\u1EADt|lo\u1EA1i \u0111\u1EA5t|lu\u1EADt s\u01B0|l\xE0ng ngh\u1EC1|l\xE1i t\xE0u|l\xE2m nghi\u1EC7p|l\xE3i su\u1EA5t|l\xE3nh h\u1EA3i|
l\xE3nh \u0111\u1EA1o|l\xF2 ph\u1EA3n|l\xF4|l\xF4 h\xE0ng|l\xFD khu|l\xFD n\u1EE3|l\xFD thuy\u1EBFt|l\u0129nh v\u1EF1c|l\u01B0u l\u01B0\u1EE3ng|l\u01B0\u01A1ng c\u1ED9ng|l\u01B0\u01A1ng th\u1EF1c|l\u01B0\u1EE3c \u0111\u1ED3|l\u01B0\u1EE3ng l\u1EDBn|
l\u01B0\u1EE3ng ng\u01B0\u1EDDi|l\u01B0\u1EE3ng tem|l\u01B0\u1EE3ng thu\u1ED1c|l\u1EC5 h\u1ED9i|l\u1EC5 nghi|l\u1EC5 tang|l\u1EC7nh ch\xE0o|l\u1ECBch s\u1EED|l\u1ECBch t\u01B0|l\u1ED1i \u0111i|l\u1ED7 khoan|l\u1ED9 tr\xECnh|l\u1EDBp|
l\u1EDBp h\u1ECDc|l\u1EDDi khai|l\u1EE3i nhu\u1EADn|l\u1EE3i th\u1EBF|l\u1EE3i \xEDch|l\u1EE9a tu\u1ED5i|l\u1EF1c l\u01B0\u1EE3ng|ma t\xFAy|minh ch\u1EE9ng|m\xE0n h\xECnh|m\xE1y b\u01A1m|m\xE1y ch\u1EE7|m\xE1y m\xF3c|
m\xE1y tr\u01B0\u1EDFng|m\xE1y t\xEDnh|m\xE2u thu\u1EABn|m\xE3 v\u1EA1ch|m\xF4 h\xECnh|m\xF4 \u0111un|m\xF4i tr\u01B0\u1EDDng|m\xF4n h\u1ECDc|m\xF4n thi|m\xF9a l\u1ECBch|m\xF9a \u0111\xF4ng|m\u1EA1ng l\u01B0\u1EDBi|m\u1EA1ng m\xE1y|
m\u1EA1ng vi\u1EC5n|m\u1EABu bi\u1EC3u|m\u1EABu b\u1EC7nh|m\u1EABu gi\u1EA5y|m\u1EABu v\u1EADt|m\u1EABu \u0111\u01A1n|m\u1EADt m\xE3|m\u1EB7t c\u1EAFt|m\u1EB7t h\xE0ng|m\u1EC7nh l\u1EC7nh|m\u1ED1i quan|m\u1EE5c l\u1EE5c|m\u1EE5c ti\xEAu|
m\u1EE9c chi|m\u1EE9c gi\xE1|m\u1EE9c h\u01B0\u1EDFng|m\u1EE9c l\u01B0\u01A1ng|m\u1EE9c thu|m\u1EE9c v\u1ED1n|m\u1EE9c \u0111\u1ED9|m\u1EF1c n\u01B0\u1EDBc|nghi l\u1EC5|nghi th\u1EE9c|nghi\u1EC7p nh\u1ECF|nghi\u1EC7p v\u1EE5|ngh\u0129a v\u1EE5|
ngh\u1EC1 nghi\u1EC7p|ngh\u1EC7 cao|ngh\u1ECB quy\u1EBFt|ngo\u1EA1i h\u1ED1i|ngo\u1EA1i ng\u1EEF|ngo\u1EA1i t\u1EC7|nguy c\u01A1|nguy hi\u1EC3m|nguy\xEAn gi\xE1|nguy\xEAn li\u1EC7u|nguy\xEAn nh\xE2n|
nguy\xEAn t\u1EAFc|ngu\u1ED3n gen|ngu\u1ED3n g\u1ED1c|ngu\u1ED3n l\u1EF1c|ngu\u1ED3n thu|ngu\u1ED3n v\u1ED1n|ng\xE0nh|ng\xE0nh ngh\u1EC1|ng\xE0y|ng\xE0y gi\u01B0\u1EDDng|ng\xE0y h\xF4m|ng\xE0y l\u1EC5|
ng\xE0y ngh\u1EC9|ng\xE2n h\xE0ng|ng\xE2n s\xE1ch|ng\xF4i sao|ng\xF4n ng\u1EEF|ng\u01B0\u1EDDi b\xE1n|ng\u01B0\u1EDDi b\u1EC7nh|ng\u01B0\u1EDDi ch\u01A1i|ng\u01B0\u1EDDi ch\u1EBFt|ng\u01B0\u1EDDi d\xF9ng|ng\u01B0\u1EDDi d\u1EA1y|
ng\u01B0\u1EDDi hi\u1EBFn|ng\u01B0\u1EDDi h\u1ECDc|ng\u01B0\u1EDDi kia|ng\u01B0\u1EDDi l\xE0m|ng\u01B0\u1EDDi mua|ng\u01B0\u1EDDi nhi\u1EC5m|ng\u01B0\u1EDDi n\u1ED9p|ng\u01B0\u1EDDi tr\xFAng|ng\u01B0\u1EDDi xin|ng\u1EA1ch ph\xE1p|nhi\xEAn li\u1EC7u|
nhi\u1EC5m tr\xF9ng|nhi\u1EC7m k\u1EF3|nhi\u1EC7m v\u1EE5|nhi\u1EC7t \u0111\u1ED9|nhu c\u1EA7u|nhu y\u1EBFu|nhu\u1EADn b\xFAt|nh\xE0 ga|nh\xE0 gi\xE1o|nh\xE0 g\xE1c|nh\xE0 n\u01B0\u1EDBc|nh\xE0 th\u1EA7u|
nh\xE0 tr\u01B0\u1EDDng|nh\xE0 tr\u1EBB|nh\xE2n d\xE2n|nh\xE2n kh\u1EA9u|nh\xE2n l\u1EF1c|nh\xE2n th\xE2n|nh\xE2n vi\xEAn|nh\xE3n hi\u1EC7u|nh\xF3m|nh\xF3m tr\u1EBB|nh\u1EADp c\u1EA3nh|ninh m\u1EA1ng|
n\xF4ng d\xE2n|n\xF4ng nghi\u1EC7p|n\u0103m|n\u0103m cu\u1ED1i|n\u0103m h\u1ECDc|n\u0103m th\u1EE9|n\u0103ng l\u1EF1c|n\u0103ng su\u1EA5t|n\u01B0\u1EDBc kho\xE1ng|n\u01B0\u1EDBc ng\u1EA7m|n\u01B0\u1EDBc ta|n\u1EA1n nh\xE2n|n\u1EA1o v\xE9t|
n\u1EC1n t\u1EA3ng|n\u1EC1n \u0111\u1EA5t|n\u1ED9i b\u1ED9|n\u1ED9i dung|n\u1EE3 thay|n\u1EEDa t\u1ED5ng|phi\xEAn h\u1ECDp|phi\xEAn t\xF2a|phi\u1EBFu bi\u1EC3u|phi\u1EBFu b\u1EA7u|phi\u1EBFu t\xEDn|phong tr\xE0o|
phong t\u1EE5c|ph\xE1p ch\u1EBF|ph\xE1p lu\u1EADt|ph\xE1p l\xFD|ph\xE1t tri\u1EC3n|ph\xE2n hi\u1EC7u|ph\xE2n khu|ph\xE2n lu\u1ED3ng|ph\xE9p bay|ph\xE9p \u0111o|ph\xEDa bi\u1EC3n|ph\xEDa b\xEAn|
ph\xEDa b\u1EDD|ph\xEDa h\u1EA1|ph\xEDa th\u01B0\u1EE3ng|ph\xF2ng|ph\xF2ng ch\xE1y|ph\xF2ng ch\u1ED1ng|ph\xF2ng th\u1EE7|ph\xF2ng tr\xE1nh|ph\xF2ng \u0111\u1ECDc|ph\xF3ng vi\xEAn|ph\u01B0\u01A1ng ph\xE1p|
ph\u01B0\u01A1ng th\u1EE9c|ph\u01B0\u01A1ng ti\u1EC7n|ph\u01B0\u01A1ng \xE1n|ph\u01B0\u1EDDng m\u1EDBi|ph\u1EA3n \xE1nh|ph\u1EA3n \u1EE9ng|ph\u1EA7n hay|ph\u1EA7n m\u1EC1m|ph\u1EA9m ch\u1EA5t|ph\u1EABu thu\u1EADt|ph\u1ED5 c\u1EADp|
ph\u1EE5 c\u1EA5p|ph\u1EE5 gia|ph\u1EE5 l\u1EE5c|ph\u1EE5 n\u1EEF|ph\u1EE5 tr\u1EE3|qua m\u1EA1ng|quan h\u1EC7|quy ch\u1EBF|quy ho\u1EA1ch|quy tr\xECnh|quy t\u1EAFc|quy \u0111\u1ECBnh|quy\u1EC1n h\u1EA1n|
quy\u1EC1n l\u1EE3i|quy\u1EC1n t\u1EF1|qu\xE0 t\u1EB7ng|qu\xE2n khu|qu\xE2n nh\xE2n|qu\xE2n \u0111\u1ED9i|qu\xFD|qu\u1EA3n l\xFD|qu\u1EA3n tr\u1ECB|qu\u1EA7n \u0111\u1EA3o|qu\u1ED1c gia|qu\u1ED1c ph\xF2ng|qu\u1EF9 ch\u1EE7|
qu\u1EF9 gen|qu\u1EF9 \u0111\u1EA5t|ranh gi\u1EDBi|r\xE0o c\u1EA3n|r\xE9t t\u1EC9nh|r\u1ED1i lo\u1EA1n|r\u1EE7i ro|sai h\u1ECFng|sai l\u1EC7ch|sai ph\u1EA1m|sai s\xF3t|sinh th\xE1i|sinh vi\xEAn|
s\xE1ng ch\u1EBF|s\xE1ng ki\u1EBFn|s\xE1ng l\u1EADp|s\xE1t bi\u1EC3n|s\xE2n bay|s\xE2n \u0111\u1ED7|s\xF3ng th\u1EA7n|s\u0129 quan|s\u01A1 \u0111\u1ED3|s\u01B0 ng\xE0nh|s\u1EA3n ph\u1EA9m|s\u1EAFp x\u1EBFp|s\u1ED1t r\xE9t|s\u1ED5 h\u1ED9|
s\u1ED5 s\xE1ch|s\u1EDF h\u1EEFu|s\u1EE9c kh\u1ECFe|s\u1EF9 quan|tai n\u1EA1n|tay \xE1o|thanh ni\xEAn|thi \u0111ua|thi\xEAn nhi\xEAn|thi\xEAn tai|thi\u1EBFu s\xF3t|thi\u1EC7t h\u1EA1i|
tho\xE1t n\u01B0\u1EDBc|thu nh\u1EADp|thuy\u1EC1n tr\u01B0\u1EDFng|thuy\u1EC1n vi\xEAn|thu\xEA bao|thu\u1EADt ng\u1EEF|thu\u1ED1c kh\xE1ng|thu\u1ED1c l\xE1|th\xE0nh ph\u1EA7n|th\xE0nh t\xEDch|
th\xE0nh vi\xEAn|th\xE1ng|th\xE1ng cu\u1ED1i|th\xE1ng \u0111\u1EA7u|th\xE2n nh\xE2n|th\xE2n qu\u1EB7ng|th\xED sinh|th\xED \u0111i\u1EC3m|th\xF4ng tin|th\xFA y|th\u01B0 k\xFD|th\u01B0 t\xEDn|th\u01B0 vi\u1EC7n|
th\u01B0\u01A1ng binh|th\u01B0\u01A1ng m\u1EA1i|th\u01B0\u01A1ng nh\xE2n|th\u1EA3m h\u1ECDa|th\u1EA7y thu\u1ED1c|th\u1EA9m quy\u1EC1n|th\u1EADp ph\xE2n|th\u1EADp \u0111\u1ECF|th\u1EAFc m\u1EAFc|th\u1EBB ki\u1EC3m|th\u1EBF gi\u1EDBi|
th\u1ECB th\u1EF1c|th\u1ECB tr\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|th\u1ECFa \u01B0\u1EDBc|th\u1EDDi gian|th\u1EDDi h\u1EA1n|th\u1EDDi k\u1EF3|th\u1EDDi ti\u1EBFt|th\u1EE3 m\xE1y|th\u1EE7 thu\u1EADt|th\u1EE7 tr\u01B0\u1EDFng|th\u1EE7 t\u1EE5c|
th\u1EE7 \u0111o\u1EA1n|th\u1EE7y l\u1EE3i|th\u1EE7y n\u1ED9i|th\u1EE7y phi|th\u1EE7y s\u1EA3n|th\u1EE7y th\u1EE7|th\u1EE9 t\u1EF1|th\u1EEDa \u0111\u1EA5t|th\u1EF1c ph\u1EA9m|th\u1EF1c ti\u1EC5n|th\u1EF1c tr\u1EA1ng|th\u1EF1c v\u1EADt|
tin bu\u1ED3n|tin t\u1EE9c|tinh th\u1EA7n|ti\xEAu chu\u1EA9n|ti\xEAu ch\xED|ti\u1EBFn b\u1ED9|ti\u1EBFn \u0111\u1ED9|ti\u1EBFng c\xF2i|ti\u1EBFng d\xE0i|ti\u1EBFt d\u1EA1y|ti\u1EBFt gi\u1EA3ng|ti\u1EC1m n\u0103ng|
ti\u1EC1n ch\u1EA5t|ti\u1EC1n g\u1EEDi|ti\u1EC1n l\xE3i|ti\u1EC1n l\u01B0\u01A1ng|ti\u1EC1n mua|ti\u1EC1n m\u1EB7t|ti\u1EC1n thu|ti\u1EC1n t\u1EC7|ti\u1EC1n vay|ti\u1EC1n \u0111\xF3ng|ti\u1EC3u ban|ti\u1EC7n \xEDch|
toa xe|to\xE0n b\u1ED9|to\xE0n di\u1EC7n|to\xE0n d\xE2n|to\xE0n qu\u1ED1c|trang ph\u1EE5c|trang tr\u1EA1i|tranh ch\u1EA5p|trung gian|trung t\xE2m|trung \u01B0\u01A1ng|
tr\xE1ch nhi\u1EC7m|tr\xE1i phi\u1EBFu|tr\xECnh t\u1EF1|tr\xECnh \u0111\u1ED9|tr\xF2 ch\u01A1i|tr\u01B0ng c\u1EA7u|tr\u01B0\u1EDDng h\u1EE3p|tr\u01B0\u1EDFng t\xE0u|tr\u01B0\u1EDFng \u0111o\xE0n|tr\u1EA1i giam|tr\u1EA1m b\u1EDD|
tr\u1EA1m thu|tr\u1EA1m th\u1EE7y|tr\u1EA1ng ph\xE1p|tr\u1EA1ng th\xE1i|tr\u1EA7n chi|tr\u1EADt t\u1EF1|tr\u1EBB em|tr\u1ECDng t\xE0i|tr\u1ECDng \u0111i\u1EC3m|tr\u1ED3ng tr\u1ECDt|tr\u1EDF ng\u1EA1i|tr\u1EE5 s\u1EDF|
tr\u1EEB s\xE9c|tr\u1EEF l\u01B0\u1EE3ng|tuy\xEAn b\u1ED1|tuy\u1EBFn c\xE1p|tuy\u1EBFn lu\u1ED3ng|tuy\u1EBFn \u0111i\u1EC7n|tuy\u1EBFn \u0111\u01B0\u1EDDng|tuy\u1EC3n d\u1EE5ng|tuy\u1EC3n sinh|tu\u1EA7n|t\xE0i ch\xEDnh|
t\xE0i kho\u1EA3n|t\xE0i li\u1EC7u|t\xE0i nguy\xEAn|t\xE0i s\u1EA3n|t\xE0u bay|t\xE0u bi\u1EC3n|t\xE0u ch\u1EDF|t\xE0u kh\xE1ch|t\xE0u thuy\u1EC1n|t\xE1c gi\u1EA3|t\xE1c h\u1EA1i|t\xE1c ph\u1EA9m|
t\xE1c \u0111\u1EA3ng|t\xE1c \u0111\u1ED9ng|t\xE2m l\xFD|t\xEAn g\u1ECDi|t\xEAn mi\u1EC1n|t\xECnh hu\u1ED1ng|t\xECnh h\xECnh|t\xECnh ti\u1EBFt|t\xECnh tr\u1EA1ng|t\xEDn ch\u1EC9|t\xEDn d\u1EE5ng|t\xEDn hi\u1EC7u|
t\xEDn ng\u01B0\u1EE1ng|t\xEDnh m\u1EA1ng|t\xEDnh n\u0103ng|t\xEDnh x\xE1c|t\xF2a nh\xE0|t\xF2a \xE1n|t\xF4n gi\xE1o|t\u0103ng thu|t\u01B0 c\xE1ch|t\u01B0 li\u1EC7u|t\u01B0 ph\xE1p|t\u01B0 t\u01B0\u1EDFng|t\u1EA1p ch\xED|
t\u1EA3i tr\u1ECDng|t\u1EA5t c\u1EA3|t\u1EA7n su\u1EA5t|t\u1EA7ng ch\u1EE9a|t\u1EA7ng l\u1EDBp|t\u1EADp qu\xE1n|t\u1EADp \u0111o\xE0n|t\u1EADt t\u1EC9nh|t\u1EC7 n\u1EA1n|t\u1EC9nh g\u1EEDi|t\u1EC9nh \u1EE7y|t\u1ECBch n\u01B0\u1EDBc|t\u1ECDa \u0111\u1ED9|
t\u1ED1 t\u1EE5ng|t\u1ED1c \u0111\u1ED9|t\u1ED1i cao|t\u1ED5 ch\u1EE9c|t\u1ED5n th\u01B0\u01A1ng|t\u1ED5n th\u1EA5t|t\u1ED5ng c\u1EE5c|t\u1ED5ng m\u1EE9c|t\u1ED9i ph\u1EA1m|t\u1EDD khai|t\u1EDD s\xE9c|t\u1EF1 nhi\xEAn|t\u1EF7 gi\xE1|t\u1EF7 l\u1EC7|
vai tr\xF2|vi\xEAn ch\u1EE9c|vi\u1EC5n th\xE1m|vi\u1EC5n th\xF4ng|v\xF4 tuy\u1EBFn|v\xF5 thu\u1EADt|v\xF9ng bi\u1EC3n|v\xF9ng ho\u1EA1t|v\xF9ng mi\u1EC1n|v\xF9ng n\u01B0\u1EDBc|v\xF9ng s\xE2u|v\xF9ng tr\u1EDDi|
v\u0103n b\u1EA3n|v\u0103n h\xF3a|v\u0103n th\u01B0|v\u0169 kh\xED|v\u01B0\u1EDBng m\u1EAFc|v\u01B0\u1EDDn c\xE2y|v\u1EA5n \u0111\u1EC1|v\u1EADn t\u1EA3i|v\u1EADt ch\u1EA5t|v\u1EADt li\u1EC7u|v\u1EADt mang|v\u1EADt ph\u1EA9m|v\u1EADt t\u01B0|v\u1EAFc xin|
v\u1EAFng m\u1EB7t|v\u1EC7 sinh|v\u1EC7 tinh|v\u1ECB thu\u1ED1c|v\u1ECB tr\xED|v\u1ECF t\xE0u|v\u1ED1n g\xF3p|v\u1ED1n vay|v\u1EE5 \xE1n|xe c\u01A1|xung phong|xung \u0111\u1ED9t|xu\u1EA5t x\u01B0\u1EDFng|xu\u1EA5t x\u1EE9|
xu\u1ED3ng c\u1EE9u|x\xE3 h\u1ED9i|x\xFAc ti\u1EBFn|x\u1EBFp d\u1EE1|y t\u1EBF|y\xEAu c\u1EA7u|y\u1EBFu t\u1ED1|\xE1n treo|\xE1n t\xEDch|\xE2m m\u01B0u|\xEDt ng\u01B0\u1EDDi|\u0111a d\u1EA1ng|\u0111i\u1EC1u h\xE0nh|\u0111i\u1EC1u ki\u1EC7n|
\u0111i\u1EC1u l\u1EC7|\u0111i\u1EC1u l\u1EC7nh|\u0111i\u1EC1u tra|\u0111i\u1EC3m thi|\u0111i\u1EC3n h\xECnh|\u0111i\u1EC7n l\u1EF1c|\u0111i\u1EC7n tho\u1EA1i|\u0111o l\u01B0\u1EDDng|\u0111o\xE0n|\u0111o\xE0n kh\xE1ch|\u0111o\xE0n lai|\u0111o\xE0n t\xE0u|
\u0111o\u1EA1n th\u1EB3ng|\u0111o\u1EA1n tuy\u1EBFn|\u0111o\u1EA1n \u0111\u01B0\u1EDDng|\u0111\xE0i ph\xE1t|\u0111\xE0o t\u1EA1o|\u0111\xE1m ch\xE1y|\u0111\xE8n b\xE1o|\u0111\xE8n c\u1ED9t|\u0111\xE8n hay|\u0111\xE8n hi\u1EC7u|\u0111\xE8n m\u1EA1n|\u0111\xE8n tr\u1EAFng|
\u0111\xE8n t\xEDn|\u0111\xE8n xanh|\u0111\xE8n \u0111\u1ECF|\u0111\xEA \u0111i\u1EC1u|\u0111\xF4 th\u1ECB|\u0111\u0103ng ki\u1EC3m|\u0111\u0103ng k\xFD|\u0111\u01A1n thu\u1ED1c|\u0111\u01A1n v\u1ECB|\u0111\u01B0\u1EDDng bay|\u0111\u01B0\u1EDDng l\u0103n|\u0111\u01B0\u1EDDng l\u1ED1i|\u0111\u01B0\u1EDDng ngang|
\u0111\u01B0\u1EDDng s\u1EAFt|\u0111\u01B0\u1EDDng th\u1EB3ng|\u0111\u1EA1i bi\u1EC3u|\u0111\u1EA1i di\u1EC7n|\u0111\u1EA1i h\u1ECDc|\u0111\u1EA1i h\u1ED9i|\u0111\u1EA1i l\xFD|\u0111\u1EA1i ph\xF3|\u0111\u1EA1o \u0111\u1EE9c|\u0111\u1EA5t li\u1EC1n|\u0111\u1EA5t n\u01B0\u1EDBc|\u0111\u1EA5t \u0111ai|\u0111\u1EA5t \u0111\xE1|
\u0111\u1EA5u th\u1EA7u|\u0111\u1EA7u m\xE1y|\u0111\u1EA7u m\u1ED1i|\u0111\u1EA7u t\u01B0|\u0111\u1EB7c th\xF9|\u0111\u1EB7c tr\u01B0ng|\u0111\u1EB7c t\xEDnh|\u0111\u1EB7c \u0111i\u1EC3m|\u0111\u1EC1 c\u01B0\u01A1ng|\u0111\u1EC1 thi|\u0111\u1EC1 t\xE0i|\u0111\u1EC1 \xE1n|\u0111\u1ECBa ch\u1EA5t|\u0111\u1ECBa ch\u1EC9|
\u0111\u1ECBa gi\u1EDBi|\u0111\u1ECBa ph\u01B0\u01A1ng|\u0111\u1ECBa \u0111i\u1EC3m|\u0111\u1ECBnh d\u1EA1ng|\u0111\u1ECBnh m\u1EE9c|\u0111\u1ED3 d\xF9ng|\u0111\u1ED3 v\u1EADt|\u0111\u1ED3ng b\xE0o|\u0111\u1ED3ng ch\xED|\u0111\u1ED3ng ti\u1EC1n|\u0111\u1ED9 m\u1EADt|\u0111\u1ED9 tu\u1ED5i|\u0111\u1ED9i ng\u0169|
\u0111\u1ED9i tuy\u1EC3n|\u0111\u1ED9ng v\u1EADt|\u0111\u1EDDi s\u1ED1ng|\u0111\u1EE3t ch\xE0o|\u0111\u1EE3t ti\u1EBFp|\u0111\u1EE9t g\xE3y|\u01B0u \u0111\xE3i|\u1EA5n ph\u1EA9m|\u1ED5n t\u1EF7|\u1EE7y vi\xEAn|\u1EE9ng vi\xEAn`;

// packages/plan-reader/src/units/register/pairs.ts
var PAIRS = `an ninh|an to\xE0n|anh h\xF9ng|ban ch\u1EC9|ban ki\u1EC3m|ban qu\u1EA3n|bao cao|binh ch\u1EE7ng|binh nh\xEC|binh \u0111o\xE0n|bi\xEAn b\u1EA3n|bi\xEAn ph\xF2ng|
bi\u1EC3n hi\u1EC7u|bi\u1EC3u m\u1EABu|b\xE0 m\u1EB9|b\xE0n \u0111\u1ED5i|b\xE1o ch\xED|b\xE1o c\xE1o|b\xEAn b\u1EA3o|b\xED th\u01B0|b\xF3ng \u0111\xE1|b\xF9 tr\u1EEB|b\u0103ng ch\u1EE9c|b\u01B0u ch\xEDnh|b\u01B0u \u0111i\u1EC7n|
b\u1EA1ch tru\u1EADt|b\u1EA3n khai|b\u1EA3ng k\xEA|b\u1EA3o hi\u1EC3m|b\u1EA3o v\u1EC7|b\u1EA7u c\u1EED|b\u1EB1ng c\xF4ng|b\u1EB1ng khen|b\u1EC7nh vi\u1EC7n|b\u1ED5 tr\u1EE3|b\u1ED9 lu\u1EADt|b\u1ED9 tr\u01B0\u1EDFng|cam k\u1EBFt|
cam th\u1EA3o|cao \u0111\u1EB3ng|chi c\u1EE5c|chi nh\xE1nh|chinh phu|chi\u1EBFn l\u01B0\u1EE3c|chuy\xEAn gia|chuy\u1EC3n giao|chuy\u1EC3n \u0111\u1ED5i|chu\u1EA9n c\u01A1|chu\u1EA9n k\u1EF9|
chu\u1EA9n m\u1EF1c|ch\xE1nh \xE1n|ch\xEDnh ph\u1EE7|ch\u0103m s\xF3c|ch\u01B0\u01A1ng tr\xECnh|ch\u1EA5m thi|ch\u1EA5p h\xE0nh|ch\u1EA5t l\u01B0\u1EE3ng|ch\u1EBF \u0111\u1ED9|ch\u1EC9 huy|ch\u1EC9 \u0111\u1EA1o|ch\u1EE7 t\u1ECBch|
ch\u1EE9ng ch\u1EC9|ch\u1EE9ng kho\xE1n|ch\u1EE9ng minh|ch\u1EE9ng nh\u1EADn|ch\u1EEF th\u1EADp|ch\u1EEFa b\u1EC7nh|coi thi|con nu\xF4i|cu\u1ED9c v\u1EADn|c\xE1c c\xF4ng|c\xE1c t\u1ED5|c\xE1ch m\u1EA1ng|
c\xE1n b\u1ED9|c\xE1t c\xE1nh|c\xE2u l\u1EA1c|c\xF3 t\xE0i|c\xF4ng an|c\xF4ng ngh\u1EC7|c\u0103n c\u01B0\u1EDBc|c\u0103n c\u1EE9|c\u01A1 quan|c\u01A1 s\u1EDF|c\u01B0 tr\xFA|c\u1EA1nh tranh|c\u1EA3ng qu\u1ED1c|c\u1EA3ng v\u1EE5|
c\u1EA3nh s\xE1t|c\u1EA5p cao|c\u1EA5p c\u1EE9u|c\u1ED5ng th\xF4ng|c\u1ED9ng h\xF2a|c\u1ED9ng s\u1EA3n|c\u1EDD truy\u1EC1n|c\u1EE5c tr\u01B0\u1EDFng|c\u1EE9u n\u1EA1n|c\u1EE9u tr\u1EE3|c\u1EEDa kh\u1EA9u|c\u1EF1u chi\u1EBFn|
da li\u1EC5u|danh m\u1EE5c|di s\u1EA3n|doanh nghi\u1EC7p|don dang|don de|du l\u1ECBch|duy\xEAn h\u1EA3i|d\xE2n t\u1ED9c|d\u01B0\u1EE3c c\u1ED5|d\u1EA1y ngh\u1EC1|d\u1EA7u kh\xED|d\u1ECBch v\u1EE5|
d\u1EEF li\u1EC7u|d\u1EF1 \xE1n|gia h\u1EA1n|giao th\xF4ng|giay chung|giay phep|gi\xE1m \u0111\u1ED1c|gi\xE1o d\u1EE5c|gi\u1EA3i b\xE1o|gi\u1EA3i th\u01B0\u1EDFng|gi\u1EA3m ngh\xE8o|gi\u1EA5p ph\xE9p|
gi\u1EA5y ch\u1EE9ng|gi\u1EA5y ph\xE9p|hi\u1EBFn ph\xE1p|hi\u1EC7p h\u1ED9i|hi\u1EC7p \u0111\u1ECBnh|hi\u1EC7u tr\u01B0\u1EDFng|hoa ti\xEAu|hoi dong|ho\xE0ng c\u1EA7m|ho\xE0ng gia|ho\xE0ng k\u1EF3|
ho\u1EA1t \u0111\u1ED9ng|huong dan|huy hi\u1EC7u|huy\u1EC7n \u1EE7y|hu\xE2n ch\u01B0\u01A1ng|hu\u1EA5n luy\u1EC7n|hu\u1EBF giai|h\xE0n l\xE2m|h\xE0ng h\u1EA3i|h\xE0nh ch\xEDnh|h\xE0nh \u0111\u1ED9ng|
h\xE3ng h\xE0ng|h\xF2a gi\u1EA3i|h\xF3a \u0111\u01A1n|h\xF4n nh\xE2n|h\u01B0\u1EDBng d\u1EABn|h\u1EA1 s\u0129|h\u1EA1 t\u1EA7ng|h\u1EA1t tr\u01B0\u1EDFng|h\u1EA3i quan|h\u1EADu c\u1EA7n|h\u1EC7 th\u1ED1ng|h\u1ECDc vi\u1EC7n|h\u1ECFi \u0111\xE1p|
h\u1ED3 s\u01A1|h\u1ED3i s\u1EE9c|h\u1ED7 tr\u1EE3|h\u1ED9 chi\u1EBFu|h\u1ED9 t\u1ECBch|h\u1ED9i \u0111\u1ED3ng|h\u1ED9i\u0111\u1ED3ng qu\u1EA3n|h\u1ED9p th\u01B0|h\u1EE3p t\xE1c|h\u1EE3p \u0111\u1ED3ng|in sao|internet c\xF4ng|
khen th\u01B0\u1EDFng|khi\u1EBFu n\u1EA1i|khi\u1EC3n tr\xE1ch|kho b\u1EA1c|khoa h\u1ECDc|kho\xE1ng s\u1EA3n|khu kinh|khu v\u1EF1c|khung ki\u1EBFn|khung n\u0103ng|khung tr\xECnh|
khuy\u1EBFn kh\xEDch|kh\xE1m b\u1EC7nh|kh\xE1m ch\u1EEFa|kh\xED t\u01B0\u1EE3ng|kh\xF4ng qu\xE2n|kh\u01B0\u01A1ng ho\u1EA1t|kh\u1EA3o th\xED|kh\u1EA9n nguy|kh\u1ED1i thi|ki \u1EC3|kinh doanh|
kinh t\u1EBF|ki\u1EBFn tr\xFAc|ki\u1EC3m so\xE1t|ki\u1EC3m s\xE1t|ki\u1EC3m to\xE1n|k\xFD sinh|k\u1EBF ho\u1EA1ch|k\u1EBF to\xE1n|k\u1EBFt lu\u1EADn|k\u1EF3 h\u1ECDp|k\u1EF7 ni\u1EC7m|k\u1EF9 thu\u1EADt|lao \u0111\u1ED9ng|
li\xEAn hi\u1EC7p|li\xEAn h\u1EE3p|li\xEAn minh|li\xEAn \u0111o\xE0n|l\xE0o di|l\xE2m nghi\u1EC7p|l\xE3nh \u0111\u1EA1o|l\xE3o khoa|l\xFD l\u1ECBch|l\u01B0u k\xFD|l\u01B0u tr\u1EEF|l\u01B0\u01A1ng th\u1EF1c|l\u1EC5 tang|
l\u1EC7nh chi|l\u1EC7nh \u0111i\u1EC1u|l\u1ECBch s\u1EED|l\u1EEF \u0111o\xE0n|l\u1EF1c l\u01B0\u1EE3ng|mau bao|mica m\xE0u|mua b\xE1n|m\xE3 \u0111\u1ECBnh|m\xF4 h\xECnh|m\xF4i tr\u01B0\u1EDDng|m\u0129 thu\u1EADt|m\u1EA1ch m\xF4n|
m\u1EA1ng l\u01B0\u1EDBi|m\u1EA1ng vi\u1EC5n|m\u1EA7m non|m\u1EB7t tr\u1EADn|m\u1ED9t c\u1EEDa|m\u1EE5c l\u1EE5c|m\u1EE5c \u0111\xEDch|m\u1EE9c l\u01B0\u01A1ng|ngan hang|nghi l\u1EC5|nghi\xEAn c\u1EE9u|nghi\u1EC7p v\u1EE5|
ngh\u0129a v\u1EE5|ngh\u1EC7 nh\xE2n|ngh\u1EC7 s\u0129|ngh\u1EC7 thu\u1EADt|ngh\u1ECB \u0111\u1ECBnh|ngo\u1EA1i giao|nguy\xEAn th\u1EE7|nguy\xEAn \u0111\xE1n|ng\xE0y h\u1ED9i|ng\xE2n h\xE0ng|ng\xE2n s\xE1ch|
ng\xF4n ng\u1EEF|ng\u01B0\u1EDDi lao|ng\u01B0\u1EDDi \u0111\u1EA1i|ng\u1EEF v\u0103n|nhi\u1EC7m v\u1EE5|nh\xE0 n\u01B0\u1EDBc|nh\xE2n d\xE2n|nh\u1EA5t tr\u1EDF|nh\u1EADp c\u1EA3nh|nh\u1EADt tr\xECnh|nu\xF4i con|n\xE2ng cao|
n\xF4ng nghi\u1EC7p|n\u0103m c\u01A1|n\u0103ng l\u01B0\u1EE3ng|n\u1EB5ng tr\u1EDF|n\u1EC1n t\u1EA3ng|n\u1ED9i v\u1EE5|n\u1EE3 t\xE0i|olympic khu|olympic qu\u1ED1c|phi\u1EBFu l\xFD|phong tr\xE0o|ph\xE1 s\u1EA3n|
ph\xE1i \u0111o\xE0n|ph\xE1p ch\u1EBF|ph\xE1p lu\u1EADt|ph\xE1p l\u1EC7nh|ph\xE1t tri\u1EC3n|ph\xE2n t\xEDch|ph\xEA duy\u1EC7t|ph\xF2ng ch\u1ED1ng|ph\xF2ng th\u1EE7|ph\xF3 gi\xE1m|ph\xF3 tr\u01B0\u1EDFng|
ph\xF4ng l\u01B0u|ph\xFAc kh\u1EA3o|ph\u01B0\u01A1ng \xE1n|ph\u1EA3n bi\u1EC7n|ph\u1EA3n \xE1nh|ph\u1EA7n m\u1EC1m|ph\u1ED1i h\u1EE3p|ph\u1ED5 bi\u1EBFn|ph\u1EE5 l\u1EE5c|ph\u1EE5c v\u1EE5|quoc hoi|quy chu\u1EA9n|
quy ch\u1EBF|quy \u0111\u1ECBnh|quyet dinh|quy\u1EBFt \u0111\u1ECBnh|qu\xE2n \u0111\u1ED9i|qu\xFD c\u01A1|qu\u1EA3n l\xFD|qu\u1EA3ng c\xE1o|qu\u1EADn \u1EE7y|qu\u1ED1c h\u1ED9i|qu\u1ED1c ph\xF2ng|qu\u1EF9 b\u1EA3o|qu\u1EF9 h\u1EE3p|
resin g\u1EAFn|sau \u0111\u1EA1i|sinh kh\u01B0\u01A1ng|sinh vi\xEAn|sinh \u0111\u1ECBa|s\xE0i h\u1ED3|s\xE1ng t\u1EA1o|s\u0129 quan|s\u01B0 ph\u1EA1m|s\u01B0 \u0111o\xE0n|s\u1ED1 gi\u1EDD|s\u1ED1 li\u1EC7u|s\u1ED1t r\xE9t|
s\u1ED5 h\u1ED9|s\u1ED5 thuy\u1EC1n|s\u1ED5 \u0111\u0103ng|s\u1EDF giao|s\u1EE9c kh\u1ECFe|s\u1EEDa \u0111\u1ED5i|s\u1EF1 th\u1EADt|s\u1EF9 quan|tham m\u01B0u|thanh ni\xEAn|thanh tra|theo d\xF5i|thi h\xE0nh|
thi \u0111ua|thi\u1EBFt k\u1EBF|thi\u1EBFu ni\xEAn|thi\u1EBFu t\xE1|thi\u1EBFu t\u01B0\u1EDBng|thi\u1EBFu \xFAy|thong tu|thuy\u1EBFt minh|thuy\u1EC1n tr\u01B0\u1EDFng|thu\u1ED1c l\xE1|th\xE0nh ph\u1ED1|
th\xE1ng h\xE0nh|th\xF4ng t\u01B0|th\xFA y|th\u0103ng ma|th\u01B0 k\xFD|th\u01B0 vi\u1EC7n|th\u01B0 \u0111i\u1EC7n|th\u01B0\u01A1ng m\u1EA1i|th\u01B0\u01A1ng quy|th\u01B0\u1EDDng tr\u1EF1c|th\u01B0\u1EDDng v\u1EE5|th\u01B0\u1EE3ng t\xE1|
th\u1EA1c s\u0129|th\u1EA7y thu\u1ED1c|th\u1EA9m ph\xE1n|th\u1EBB c\u0103n|th\u1EBF gi\u1EDBi|th\u1EBF v\u1EADn|th\u1EC3 thao|th\u1ECB th\u1EF1c|th\u1ECB tr\u01B0\u1EDDng|th\u1ECB \u1EE7y|th\u1ECFa thu\u1EADn|th\u1ED1ng k\xEA|
th\u1ED1ng \u0111\u1ED1c|th\u1EDDi gian|th\u1EDDi h\u1EA1n|th\u1EE7 tr\u01B0\u1EDFng|th\u1EE7 t\u01B0\u1EDBng|th\u1EE7y l\u1EE3i|th\u1EE7y s\u1EA3n|th\u1EE7y v\u0103n|th\u1EE9 tr\u01B0\u1EDFng|th\u1EEBa ph\xE1t|th\u1EF1c hi\u1EC7n|
th\u1EF1c h\xE0nh|tin b\xE3o|tin c\u1EA3nh|tin h\u1ECDc|tin \xE1p|ti\xEAu chu\u1EA9n|ti\u1EBFn s\u0129|ti\u1EBFng n\xF3i|ti\u1EBFp c\xF4ng|ti\u1EBFp nh\u1EADn|ti\u1EC1n g\u1EEDi|ti\u1EC1n h\u1ED3|
ti\u1EC1n phong|ti\u1EC3u h\u1ECDc|to\xE0n di\u1EC7n|trang th\xF4ng|trang \u0111i\u1EC7n|tri\u1EBFt h\u1ECDc|trung t\xE2m|trung \u01B0\u01A1ng|truy\u1EC1n th\xF4ng|tr\xECnh \u0111\u1ED9|tr\u01B0ng mua|
tr\u01B0\u1EDDng gi\xE1o|tr\u01B0\u1EDDng h\u1EE3p|tr\u01B0\u1EDFng ph\xF2ng|tr\u01B0\u1EDFng \u0111o\xE0n|tr\u1EA1ch t\u1EA3|tr\u1EA1i giam|tr\u1EA1i ho\xE0n|tr\u1EA1i th\u1EA9m|tr\u1EA1m tr\u01B0\u1EDFng|tr\u1EA1m v\xF9ng|tr\u1EA1m y|
tr\u1EA3 k\u1EBFt|tr\u1EA7n b\xEC|tr\u1EADt t\u1EF1|tr\u1EBB em|tr\u1ECDng t\xE0i|tr\u1ED3ng tr\u1ECDt|tr\u1EE3 gi\xFAp|tr\u1EE3 l\xFD|tr\u1EE5 s\u1EDF|tum b\u1ED5|tuy\xEAn gi\xE1o|tuy\xEAn truy\u1EC1n|tuy\u1EC7t m\u1EADt|
t\xE0i ch\xEDnh|t\xE0u bi\u1EBFt|t\xE1c chi\u1EBFn|t\xECm ki\u1EBFm|t\xECnh b\xE1o|t\xECnh tr\u1EA1ng|t\xEDch h\u1EE3p|t\xEDn d\u1EE5ng|t\xEDn ng\u01B0\u1EE1ng|t\xF2a \xE1n|t\xF4n gi\xE1o|t\xF9y vi\xEAn|
t\u01B0 l\u1EC7nh|t\u01B0 ph\xE1p|t\u1EA1m gi\u1EEF|t\u1EA1p ch\xED|t\u1EADp \u0111o\xE0n|t\u1EBFt nguy\xEAn|t\u1EC9nh \u1EE7y|t\u1ED1 c\xE1o|t\u1ED1 t\u1EE5ng|t\u1ED1i m\u1EADt|t\u1ED5 ch\u1EE9c|t\u1ED5 qu\u1ED1c|t\u1ED5ng c\xF4ng|
t\u1ED5ng c\u1EE5c|t\u1ED5ng gi\xE1m|t\u1EDD khai|t\u1EDD tr\xECnh|t\u1EE7 s\xE1ch|t\u1EF1 nhi\xEAn|t\u1EF1 qu\u1EA3n|vi\xEAn ch\u1EE9c|vi\u1EC5n th\xF4ng|vi\u1EC7c l\xE0m|vi\u1EC7n ki\u1EC3m|vi\u1EC7n tr\u01B0\u1EDFng|
v\xE0nh \u0111ai|v\u0103n h\xF3a|v\u0103n ph\xF2ng|v\u01B0\u01A1ng qu\u1ED1c|v\u1EADn t\u1EA3i|v\u1EADn \u0111\u1ED9ng|v\u1EADt l\xFD|v\u1EC7 sinh|v\u1EE5 tr\u01B0\u1EDFng|xuy\xEAn khung|xu\u1EA5t b\u1EA3n|xu\u1EA5t c\u1EA3nh|
xu\u1EA5t nh\u1EADp|x\xE1c nh\u1EADn|x\xE2y d\u1EF1ng|x\xE3 h\u1ED9i|x\xFAc ti\u1EBFn|x\u1EED l\xFD|\xE2m nh\u1EA1c|\u0111a d\u1EA1ng|\u0111i\u1EC1u l\u1EC7|\u0111i\u1EC1u tra|\u0111i\u1EC3m a|\u0111i\u1EC7n l\u1EF1c|\u0111o l\u01B0\u1EDDng|
\u0111o\xE0n ki\u1EC3m|\u0111o\xE0n \u0111\u1EA1i|\u0111\xE0i ph\xE1t|\u0111\xE0i th\xF4ng|\u0111\xE0i truy\u1EC1n|\u0111\xE0o t\u1EA1o|\u0111\xE1nh gi\xE1|\u0111\xEA \u0111i\u1EC1u|\u0111\xF4 la|\u0111\xF4 th\u1ECB|\u0111\u0103ng ki\u1EC3m|\u0111\u0103ng k\xFD|\u0111\u01A1n v\u1ECB|
\u0111\u01B0\u01A1ng qui|\u0111\u01B0\u01A1ng quy|\u0111\u01B0\u1EDDng s\u1EAFt|\u0111\u01B0\u1EDDng th\u1EE7y|\u0111\u1EA1i h\u1ECDc|\u0111\u1EA1i h\u1ED9i|\u0111\u1EA1o \u0111\u1EE9c|\u0111\u1EA5t \u0111ai|\u0111\u1EA5u gi\xE1|\u0111\u1EA5u th\u1EA7u|\u0111\u1EA7u t\u01B0|\u0111\u1EC1 \xE1n|\u0111\u1ECBa ch\u1EA5t|
\u0111\u1ECBa l\xFD|\u0111\u1ECBa ph\u01B0\u01A1ng|\u0111\u1ECBnh m\u1EE9c|\u0111\u1ED1i ngo\u1EA1i|\u0111\u1ED3n bi\xEAn|\u0111\u1ED3n tr\u01B0\u1EDFng|\u0111\u1ED5i m\u1EDBi|\u0111\u1ED9c ho\u1EA1t|\u0111\u1ED9c l\u1EADp|\u0111\u1ED9i ki\u1EC3m|\u0111\u1ED9i tr\u01B0\u1EDFng|\u01B0u t\xFA|\u01B0u \u0111\xE3i|
\u1EE7yban nh\xE2n|\u1EE9ng d\u1EE5ng|\u1EE9ng ph\xF3`;

// packages/plan-reader/src/units/register/verbs.ts
var VERBS = `ban h\xE0nh|bao qu\xE1t|bi\xEAn so\u1EA1n|bi\u1EBFt|bi\u1EBFt ch\u1EEF|bi\u1EC3u quy\u1EBFt|bu\u1ED9c ng\u01B0\u1EDDi|b\xE0n giao|b\xE1m s\xE1t|b\xE1n|b\xE1n r\u01B0\u1EE3u|b\xE1o c\xE1o|b\xE1o ngay|
b\xE3i b\u1ECF|b\xECnh th\u01B0\u1EDDng|b\xF3c l\u1ED9t|b\xF9 \u0111\u1EAFp|b\u1EA3o d\u01B0\u1EE1ng|b\u1EA3o l\xE3nh|b\u1EA3o l\u01B0u|b\u1EA3o qu\u1EA3n|b\u1EA3o \u0111\u1EA3m|b\u1EAFt bu\u1ED9c|b\u1EAFt \u0111\u1EA7u|b\u1ECF phi\u1EBFu|b\u1ED1 tr\xED|
b\u1ED1c d\u1EE1|b\u1ED3i d\u01B0\u1EE1ng|b\u1ED3i ho\xE0n|b\u1ED3i th\u01B0\u1EDDng|b\u1ED5 nhi\u1EC7m|b\u1ED5 sung|cam k\u1EBFt|can thi\u1EC7p|che ch\u1EAFn|che gi\u1EA5u|che khu\u1EA5t|chi ti\xEAu|
chi ti\u1EC1n|chi tr\u1EA3|chia|chia s\u1EBB|chi\u1EBFm \u0111o\u1EA1t|chi\u1EBFu s\xE1ng|chuy\xEAn ch\u1EDF|chuy\xEAn tr\xE1ch|chuy\u1EC3n|chuy\u1EC3n giao|chuy\u1EC3n ngay|
chuy\u1EC3n ng\xE0nh|chuy\u1EC3n sang|chuy\u1EC3n ti\u1EBFp|chuy\u1EC3n ti\u1EC1n|chuy\u1EC3n t\u1EA3i|chuy\u1EC3n x\u1EBFp|chuy\u1EC3n \u0111i|chuy\u1EC3n \u0111\u1ED5i|chu\u1EA9n h\xF3a|ch\xEDnh th\u1EE9c|
ch\xEDnh x\xE1c|ch\u0103n nu\xF4i|ch\u1EA1y t\xE0u|ch\u1EA5m d\u1EE9t|ch\u1EA5n ch\u1EC9nh|ch\u1EA5p h\xE0nh|ch\u1EA5p nh\u1EADn|ch\u1EA5p thu\u1EADn|ch\u1EA9n \u0111o\xE1n|ch\u1EAFc ch\u1EAFn|ch\u1EBF bi\u1EBFn|ch\u1EBF t\u1EA1o|
ch\u1EC9 \u0111\u1EA1o|ch\u1EC9 \u0111\u1ECBnh|ch\u1EC9nh l\xFD|ch\u1EC9nh s\u1EEDa|ch\u1ECBu thu\u1EBF|ch\u1ECBu tr\xE1ch|ch\u1ED3ng ch\xE9o|ch\u1EDD \u0111\u1EE3i|ch\u1EE7 tr\xEC|ch\u1EE7 \u0111\u1ED9ng|ch\u1EE9a \u0111\u1EF1ng|ch\u1EE9ng minh|
ch\u1EE9ng nh\u1EADn|ch\u1EEFa ch\xE1y|cung c\u1EA5p|cung \u1EE9ng|c\xE0i|c\xE0i t\xFAi|c\xE0i \xE1o|c\xE0i \u0111\u1EB7t|c\xE1ch ly|c\xF4ng b\u1ED1|c\xF4ng khai|c\xF4ng nh\u1EADn|c\u0103n c\u1EE9|c\u01B0 tr\xFA|
c\u1EA3i thi\u1EC7n|c\u1EA3i ti\u1EBFn|c\u1EA3n tr\u1EDF|c\u1EA3nh b\xE1o|c\u1EA3nh gi\u1EDBi|c\u1EA5m|c\u1EA5p c\u1EE9u|c\u1EA5p ph\xE1t|c\u1EA5p ph\xE9p|c\u1EA5p th\u1EBB|c\u1EA7m c\u1ED1|c\u1EADp nh\u1EADt|c\u1EAFt gi\u1EA3m|c\u1ED1 \u0111\u1ECBnh|
c\u1EE7ng c\u1ED1|c\u1EE9u h\u1ED9|c\u1EE9u tr\u1EE3|c\u1EED ng\u01B0\u1EDDi|c\u1EED \u0111i|di chuy\u1EC3n|di d\u1EDDi|duy tr\xEC|d\xE0nh|d\xE1n tem|d\u1EA1y th\u1EF1c|d\u1EC5 d\xE0ng|d\u1EEBng|d\u1EEBng h\u1EB3n|d\u1EEBng ngay|
d\u1EEBng t\xE0u|d\u1EF1 thi|d\u1EF1 tr\xF9|ghi|ghi ch\xE9p|ghi ch\xFA|ghi h\u1ECD|ghi nh\u1EADn|ghi r\xF5|ghi s\u1ED5|ghi thu|ghi t\xEAn|gia h\u1EA1n|giam gi\u1EEF|gian m\u1EA1ng|
gian \u0111\u1ECDc|giao k\u1EBFt|giao n\u1ED9p|giao quy\u1EC1n|giao \u0111\u1EA5t|gi\xFAp ng\u01B0\u1EDDi|gi\u1EA3i ng\xE2n|gi\u1EA3i quy\u1EBFt|gi\u1EA3i th\xEDch|gi\u1EA3i tr\xECnh|gi\u1EA3m|gi\u1EA3m nh\u1EB9|
gi\u1EA3m thi\u1EC3u|gi\u1EA3m tr\u1EEB|gi\u1EA3m t\u1ED1c|gi\u1EA3ng d\u1EA1y|gi\u1EDBi thi\u1EC7u|gi\u1EEF ch\u1EE9c|gi\u1EEF g\xECn|gi\u1EEF nguy\xEAn|g\xE2y h\u1EA1i|g\xE2y m\u1EA5t|g\xF3p ph\u1EA7n|g\xF3p v\u1ED1n|
g\u1EA7n b\u1EDD|g\u1EAFn|g\u1EAFn ch\xEDp|g\u1EAFn li\u1EC1n|g\u1EE1 b\u1ECF|g\u1EEDi|g\u1EEDi ngay|g\u1EEDi ti\u1EC1n|g\u1EEDi \u0111\u01A1n|hi\u1EC3n th\u1ECB|hi\u1EC7p \u0111\u1ED3ng|hi\u1EC7u ch\u1EC9nh|hi\u1EC7u qu\u1EA3|ho\xE0n ch\u1EC9nh|
ho\xE0n thi\u1EC7n|ho\xE0n th\xE0nh|ho\xE0n to\xE0n|ho\xE0n tr\u1EA3|ho\xE0n t\u1EA5t|huy \u0111\u1ED9ng|h\xE0ng n\u0103m|h\xE0ng qu\xFD|h\xE0ng th\xE1ng|h\xE0nh ngh\u1EC1|h\xECnh th\xE0nh|
h\xF2a nh\u1EADp|h\u01B0\u1EDBng d\u1EABn|h\u01B0\u1EDFng l\u01B0\u01A1ng|h\u01B0\u1EDFng ph\u1EE5|h\u01B0\u1EDFng quy\u1EC1n|h\u01B0\u1EDFng tr\u1EE3|h\u1EA1 c\xE1nh|h\u1EA1ch to\xE1n|h\u1EA1n ch\u1EBF|h\u1EBFt h\u1EA1n|h\u1EBFt ni\xEAn|h\u1EBFt n\u0103m|
h\u1EBFt s\u1EE9c|h\u1ECDc t\u1EADp|h\u1ED7 tr\u1EE3|h\u1EE3p l\u1EC7|h\u1EE3p ph\xE1p|h\u1EE7y b\u1ECF|in|in ch\u1EEF|khai b\xE1o|khai th\xE1c|khen th\u01B0\u1EDFng|kho\xE1n chi|khuy\u1EBFn kh\xEDch|
kh\xE1ch quan|kh\xE1ng ngh\u1ECB|kh\xF4i ph\u1EE5c|kh\u1EA3 thi|kh\u1EA5u hao|kh\u1EA5u tr\u1EEB|kh\u1EA9n tr\u01B0\u01A1ng|kh\u1EAFc ph\u1EE5c|kh\u1EB3ng \u0111\u1ECBnh|kh\u1ED1ng ch\u1EBF|kh\u1EDBp \u0111\xFAng|
kh\u1EDFi ki\u1EC7n|kh\u1EDFi t\u1ED1|ki\xEAm nhi\u1EC7m|ki\u1EC3m tra|ki\u1EC7n to\xE0n|k\xE9o d\xE0i|k\xEA khai|k\xEAu g\u1ECDi|k\xEDch \u0111\u1ED9ng|k\xFD g\u1EEDi|k\xFD k\u1EBFt|k\xFD ph\xE1t|k\xFD qu\u1EF9|
k\xFD t\xEAn|k\u1EBFt h\u1EE3p|k\u1EBFt th\xFAc|k\u1ECBp th\u1EDDi|k\u1EF3 h\u1EA1n|k\u1EF7 ni\u1EC7m|li\xEAn doanh|li\xEAn h\u1EC7|li\xEAn l\u1EA1c|li\xEAn quan|li\xEAn t\u1EE5c|lo\u1EA1i b\u1ECF|lo\u1EA1i tr\u1EEB|lu\xF4n|
lu\xF4n duy|l\xE0m ch\u1EE7|l\xE0m gi\u1EA3m|l\xE0m m\u1EA5t|l\xE0m r\xF5|l\xE0m tr\xF2n|l\xE0m t\u0103ng|l\xE0nh m\u1EA1nh|l\xE2y nhi\u1EC5m|l\xEAn t\xE0u|l\u01B0u|l\u01B0u gi\u1EEF|l\u01B0u h\xE0nh|
l\u01B0u th\xF4ng|l\u01B0u tr\xFA|l\u1EA1m d\u1EE5ng|l\u1EA5n chi\u1EBFm|l\u1EA5y|l\u1EA5y l\u1EDDi|l\u1EA5y m\u1EABu|l\u1EADp th\xE0nh|l\u1EADp t\u1EE9c|l\u1EAFng nghe|l\u1EAFp|l\u1EAFp \u0111\u1EB7t|l\u1ED3ng gh\xE9p|l\u1EE3i d\u1EE5ng|
l\u1EF1a ch\u1ECDn|mang|mang thai|mi\u1EC5n nhi\u1EC7m|mong mu\u1ED1n|mua|mua b\xE1n|mua v\xE9|mu\u1ED1n|m\xF4 t\u1EA3|m\u1EAFc b\u1EC7nh|m\u1EB7c trang|m\u1EDF|m\u1EDF r\u1ED9ng|m\u1EDF s\u1ED5|
m\u1EDF t\xE0i|neo \u0111\u1EADu|nghe|nghi\xEAm ch\u1EC9nh|nghi\xEAm tr\u1ECDng|nghi\xEAm t\xFAc|nghi\xEAn c\u1EE9u|nghi\u1EC7m thu|ngh\u1EC9 h\u01B0u|ngh\u1EC9 ph\xE9p|ng\u0103n|ng\u0103n ch\u1EB7n|
ng\u0103n c\u1EA3n|ng\u0103n ng\u1EEBa|ng\u1EAFt|nhanh ch\xF3ng|nh\xECn th\u1EA5y|nh\u01B0\u1EDDng \u0111\u01B0\u1EDDng|nh\u1EADn bi\u1EBFt|nh\u1EADn ch\xECm|nh\u1EADn d\u1EA1ng|nh\u1EADn ti\u1EC1n|nh\u1EDD thu|
ni\xEAm phong|ni\xEAm y\u1EBFt|nu\xF4i d\u01B0\u1EE1ng|nu\xF4i tr\u1ED3ng|n\xE2ng cao|n\xE2ng c\u1EA5p|n\xEAu r\xF5|n\u1EAFm b\u1EAFt|n\u1EAFm gi\u1EEF|n\u1EAFm v\u1EEFng|n\u1ED1i ray|n\u1ED9p|n\u1ED9p ph\xED|
n\u1ED9p thu\u1EBF|n\u1ED9p th\xEAm|n\u1ED9p ti\u1EC1n|n\u1ED9p \u0111\u01A1n|pha ch\u1EBF|ph\xE1 d\u1EE1|ph\xE1 ho\u1EA1i|ph\xE1t bi\u1EC3u|ph\xE1t hi\u1EC7n|ph\xE1t huy|ph\xE1t h\xE0nh|ph\xE1t ng\xF4n|
ph\xE1t sinh|ph\xE1t \u0111i\u1EC7n|ph\xE2n bi\u1EC7t|ph\xE2n b\u1ED5|ph\xE2n chia|ph\xE2n c\xF4ng|ph\xE2n ph\u1ED1i|ph\xE2n t\xEDch|ph\xEA chu\u1EA9n|ph\xEA duy\u1EC7t|ph\xF2ng ng\u1EEBa|
ph\xF3ng th\xEDch|ph\xF9 h\u1EE3p|ph\u1EA1m t\u1ED9i|ph\u1EA3n h\u1ED3i|ph\u1EA5n \u0111\u1EA5u|ph\u1ED1i h\u1EE3p|ph\u1EE5 tr\xE1ch|ph\u1EE5c h\u1ED3i|ph\u1EE5c vi\xEAn|ph\u1EE5c v\u1EE5|qui \u0111\u1ECBnh|quy\u1EBFt \u0111\u1ECBnh|
qu\xE1n tri\u1EC7t|qu\u1EA3ng b\xE1|r\xE0 so\xE1t|r\xF2 r\u1EC9|r\xF5 r\xE0ng|r\xFAt|r\xFAt ti\u1EC1n|r\xFAt v\u1ED1n|r\u1EDDi kh\u1ECFi|sinh s\u1ED1ng|so\u1EA1n th\u1EA3o|s\xE1ch nhi\u1EC5u|s\xE1p nh\u1EADp|
s\u1EA3n xu\u1EA5t|s\u1EB5n s\xE0ng|s\u1ED1ng chung|s\u1EED d\u1EE5ng|s\u1EEDa ch\u1EEFa|s\u1EEDa \u0111\u1ED5i|tham d\u1EF1|tham gia|tham kh\u1EA3o|tham m\u01B0u|thanh l\xFD|thanh to\xE1n|
thay th\u1EBF|thi c\xF4ng|thi h\xE0nh|thi tuy\u1EC3n|thi\u1EBFt l\u1EADp|thu gom|thu h\xFAt|thu h\u1ED3i|thu ph\xED|thu th\u1EADp|thu ti\u1EC1n|thuy\u1EBFt minh|
thu\u1EADn ti\u1EC7n|th\xE0nh l\u1EADp|th\xE0nh ni\xEAn|th\xE1o d\u1EE1|th\xE1o g\u1EE1|th\xEDch h\u1EE3p|th\xF4ng b\xE1o|th\xF4ng qua|th\xF4ng su\u1ED1t|th\xF4ng th\u1EA1o|th\xFAc \u0111\u1EA9y|th\u0103m d\xF2|
th\u01B0\u01A1ng l\u01B0\u1EE3ng|th\u01B0\u01A1ng ti\u1EBFc|th\u01B0\u1EDDng l\u1EC7|th\u01B0\u1EDDng tr\xFA|th\u01B0\u1EDDng tr\u1EF1c|th\u01B0\u1EDDng xuy\xEAn|th\u1EA3 neo|th\u1EA3o lu\u1EADn|th\u1EA5m n\u01B0\u1EDBc|th\u1EA5t tho\xE1t|
th\u1EA9m tra|th\u1EA9m \u0111\u1ECBnh|th\u1EAFp \u0111\xE8n|th\u1EBF ch\u1EA5p|th\u1ECFa m\xE3n|th\u1ECFa \u0111\xE1ng|th\u1EE5 l\xFD|th\u1EED nghi\u1EC7m|th\u1EF1c hi\u1EC7n|ti\xEAu d\xF9ng|ti\xEAu h\u1EE7y|ti\xEAu th\u1EE5|
ti\u1EBFn h\xE0nh|ti\u1EBFp nh\u1EADn|ti\u1EBFp thu|ti\u1EBFp t\u1EE5c|ti\u1EBFt l\u1ED9|tra c\u1EE9u|tra n\u1EA1p|trang tr\u1EA3i|trao \u0111\u1ED5i|treo bi\u1EC3n|treo c\u1EDD|treo qu\u1ED1c|
tri\u1EC3n khai|tri\u1EC7u t\u1EADp|trung th\u1EF1c|truy c\u1EADp|truy c\u1EE9u|truy nh\u1EADp|truy\u1EC1n b\xE1|truy\u1EC1n ph\xE1t|tr\xE1nh b\xE3o|tr\xE1nh va|tr\xE2n tr\u1ECDng|
tr\xECnh b\xE0y|tr\xEDch|tr\xEDch l\u1EADp|tr\xEDch n\u1ED9p|tr\xF9 d\u1EADp|tr\xF9ng l\u1EB7p|tr\xFAng th\u1EA7u|tr\xFAng tuy\u1EC3n|tr\u1EA3 l\u01B0\u01A1ng|tr\u1EA3 l\u1EDDi|tr\u1EA3 n\u1EE3|tr\u1EA3 ti\u1EC1n|
tr\u1ED1n tr\xE1nh|tr\u1ED3ng r\u1EEBng|tr\u1EDF l\xEAn|tr\u1EDF th\xE0nh|tr\u1EE5c l\u1EE3i|tr\u1EEB \u0111i|tr\u1EF1c ti\u1EBFp|tuy\xEAn|tuy\xEAn truy\u1EC1n|tuy\u1EC3n ch\u1ECDn|tu\xE2n th\u1EE7|t\xE0i tr\u1EE3|
t\xE1ch|t\xE1ch ri\xEAng|t\xE1ch r\u1EDDi|t\xE1i|t\xE1i xu\u1EA5t|t\xE1n th\xE0nh|t\xECm|t\xECm hi\u1EC3u|t\xECm th\u1EA5y|t\xEDch c\u1EF1c|t\xEDch h\u1EE3p|t\xEDch l\u0169y|t\xEDn nhi\u1EC7m|
t\xEDnh h\u01B0\u1EDFng|t\xEDnh m\u1EE9c|t\xEDnh t\u1EDBi|t\xEDnh \u0111i\u1EC3m|t\xF3m t\u1EAFt|t\xF4n tr\u1ECDng|t\u0103ng|t\u0103ng c\u01B0\u1EDDng|t\u0103ng v\u1ED1n|t\u01B0\u01A1ng t\xE1c|t\u1EA1m d\u1EEBng|t\u1EA1m ng\u1EEBng|
t\u1EA1m th\u1EDDi|t\u1EA1m tr\xFA|t\u1EA1m \u1EE9ng|t\u1EA1o l\u1EADp|t\u1EA1o ngu\u1ED3n|t\u1EA9y x\xF3a|t\u1EADn d\u1EE5ng|t\u1EADp h\u1EE3p|t\u1EADp trung|t\u1ED1 gi\xE1c|t\u1ED1i thi\u1EC3u|t\u1ED1i \u01B0u|t\u1ED1t nghi\u1EC7p|
t\u1ED5ng h\u1EE3p|t\u1ED5ng k\u1EBFt|t\u1EF1 gi\xE1c|t\u1EF1 m\xECnh|t\u1EF1 nguy\u1EC7n|t\u1EF1 \u0111\u1ED9ng|u\u1ED1ng r\u01B0\u1EE3u|vay v\u1ED1n|vi\u1EBFt li\u1EC1n|vi\u1EBFt t\u1EAFt|vu kh\u1ED1ng|vu\xF4ng g\xF3c|v\u01B0\u1EE3t m\u1EE9c|
v\u1EADn chuy\u1EC3n|v\u1EADn h\xE0nh|v\u1EADn \u0111\u1ED9ng|xem x\xE9t|xin|xin c\u1EA5p|xin ph\xE9p|xuy\xEAn t\u1EA1c|xu\u1EA5t kh\u1EA9u|xu\u1EA5t tr\xECnh|x\xE1c l\u1EADp|x\xE1c minh|x\xE1c nh\u1EADn|
x\xE1c \u0111\u1ECBnh|x\xE2m h\u1EA1i|x\xE2m ph\u1EA1m|x\xE2y d\u1EF1ng|x\xE9t ch\u1ECDn|x\xE9t duy\u1EC7t|x\xE9t th\u0103ng|x\xE9t t\u1EB7ng|x\xE9t x\u1EED|x\xF3a|x\xF3a t\xEAn|x\xFAc ph\u1EA1m|x\u1EBFp|x\u1EBFp h\u1EA1ng|
x\u1EBFp lo\u1EA1i|x\u1EBFp l\u01B0\u01A1ng|x\u1EED l\xFD|\xE1p d\u1EE5ng|\xE9p bu\u1ED9c|\u0111e d\u1ECDa|\u0111eo|\u0111eo k\xEDnh|\u0111i|\u0111i h\u1ECDc|\u0111i qua|\u0111i\u1EC1u ch\u1EC9nh|\u0111i\u1EC1u khi\u1EC3n|\u0111i\u1EC1u ti\u1EBFt|
\u0111i\u1EC1u tr\u1ECB|\u0111o \u0111\u1EA1c|\u0111\xE0m ph\xE1n|\u0111\xE1ng k\u1EC3|\u0111\xE1nh d\u1EA5u|\u0111\xE1nh gi\xE1|\u0111\xE1p \u1EE9ng|\u0111\xECnh ch\u1EC9|\u0111\xEDnh ch\xEDnh|\u0111\xF2i h\u1ECFi|\u0111\xF3n|\u0111\xF3n tr\u1EA3|\u0111\xF3ng|\u0111\xF3ng d\u1EA5u|
\u0111\xF3ng qu\xE2n|\u0111\xF4n \u0111\u1ED1c|\u0111\xFAng h\u1EA1n|\u0111\xFAng tuy\u1EBFn|\u0111\xFAng \u0111\u1EAFn|\u0111\u0103ng nh\u1EADp|\u0111\u0103ng t\u1EA3i|\u0111\u01B0a|\u0111\u01B0a tin|\u0111\u1EA1t|\u0111\u1EA1t chu\u1EA9n|\u0111\u1EA3m b\u1EA3o|\u0111\u1EA3m nhi\u1EC7m|
\u0111\u1EA9y m\u1EA1nh|\u0111\u1EA9y nhanh|\u0111\u1EB7c bi\u1EC7t|\u0111\u1EB7t c\xE1ch|\u0111\u1EB7t h\xE0ng|\u0111\u1EB7t t\xEAn|\u0111\u1EC1 c\u1EED|\u0111\u1EC1 ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t|\u0111\u1EC1n b\xF9|\u0111\u1ECBnh c\u01B0|\u0111\u1ECBnh k\u1EF3|\u0111\u1ECDc|\u0111\u1ED3ng b\u1ED9|
\u0111\u1ED3ng th\u1EDDi|\u0111\u1ED5i ti\u1EC1n|\u0111\u1ED9c l\u1EADp|\u0111\u1ED9c quy\u1EC1n|\u01B0u ti\xEAn|\u1EA3nh h\u01B0\u1EDFng|\u1EA5n \u0111\u1ECBnh|\u1ED5n \u0111\u1ECBnh|\u1EE7y quy\u1EC1n`;

// packages/plan-reader/src/units/stop-words.ts
var VERBS2 = `ch\u1EE7 tr\xEC|\u0111\u1ED3ng ch\u1EE7 tr\xEC|ph\u1ED1i h\u1EE3p|ch\u1EE7 \u0111\u1ED9ng|tham m\u01B0u|theo d\xF5i|ch\u1EC9 \u0111\u1EA1o|x\xE2y d\u1EF1ng|t\u1ED5 ch\u1EE9c|tri\u1EC3n khai|c\u0103n c\u1EE9|
  c\xF3 tr\xE1ch nhi\u1EC7m|ch\u1ECBu tr\xE1ch nhi\u1EC7m|h\u01B0\u1EDBng d\u1EABn|ti\u1EBFp t\u1EE5c|th\u1EF1c hi\u1EC7n|ph\xE1t \u0111\u1ED9ng|t\u0103ng c\u01B0\u1EDDng|qu\xE1n tri\u1EC7t|b\xE1o c\xE1o|r\xE0 so\xE1t|
  \u0111\u1EA9y m\u1EA1nh|k\u1ECBp th\u1EDDi|th\u01B0\u1EDDng xuy\xEAn|\u0111\u1ECBnh k\u1EF3|b\u1ED1 tr\xED|c\xE2n \u0111\u1ED1i|\u0111\u0103ng t\u1EA3i|h\u1ED7 tr\u1EE3|ki\u1EC7n to\xE0n|ph\xE2n c\xF4ng|ph\xE1t huy|cung c\u1EA5p|g\u1EEDi|
  l\u1EADp|xem x\xE9t|th\u1EA9m \u0111\u1ECBnh|t\u1ED5ng h\u1EE3p|\u0111\xF4n \u0111\u1ED1c|ki\u1EC3m tra|gi\xE1m s\xE1t|v\u1EADn \u0111\u1ED9ng|tuy\xEAn truy\u1EC1n|huy \u0111\u1ED9ng|l\u1EF1a ch\u1ECDn|\u0111\u0103ng k\xFD|\u0111\u1EC1 xu\u1EA5t|
  \u0111\u1EC1 ngh\u1ECB|ban h\xE0nh|c\u1EE5 th\u1EC3 h\xF3a|l\u1ED3ng gh\xE9p|nghi\xEAn c\u1EE9u|ph\u1ED5 bi\u1EBFn|gi\u1EDBi thi\u1EC7u|b\u1EA3o \u0111\u1EA3m|\u0111\u1EA3m b\u1EA3o|quan t\xE2m|t\u1EA1o \u0111i\u1EC1u ki\u1EC7n|
  nghi\xEAm t\xFAc|kh\u1EA9n tr\u01B0\u01A1ng|t\u1EADp trung|th\u1ED1ng nh\u1EA5t|\u0111\u01B0a|giao|y\xEAu c\u1EA7u|quy \u0111\u1ECBnh|tr\u1EF1c ti\u1EBFp|duy tr\xEC|n\xE2ng cao|\u0111\u1ED5i m\u1EDBi|m\u1EDF|
  bi\u1EC3u d\u01B0\u01A1ng|ch\u1EA5p h\xE0nh|c\xF4ng khai|ti\u1EBFp nh\u1EADn|x\u1EED l\xFD|gi\u1EA3i quy\u1EBFt|c\u1EADp nh\u1EADt|khai th\xE1c|s\u1EED d\u1EE5ng|th\xE0nh l\u1EADp|ph\xEA duy\u1EC7t|
  tr\xECnh|k\xFD|l\xE0|c\xF3|ph\u1EA3i|c\u1EA7n|\u0111\u01B0\u1EE3c|s\u1EBD|theo|trong|t\u1EA1i|khi|n\u1EBFu|tr\xEAn c\u01A1 s\u1EDF|d\u1EF1a|t\u1EEB|t\u1EF1|t\xEDch c\u1EF1c|ph\u1EA5n \u0111\u1EA5u|ch\xFA tr\u1ECDng|
  x\xE1c \u0111\u1ECBnh|coi|ch\u1ECBu|h\u1EB1ng n\u0103m|h\xE0ng n\u0103m|l\xE0m|n\u1EAFm|chu\u1EA9n b\u1ECB|tham gia|th\xF4ng qua|ti\u1EBFn h\xE0nh|ho\xE0n th\xE0nh|\u0111\xE1nh gi\xE1|s\u01A1 k\u1EBFt|
  t\u1ED5ng k\u1EBFt|c\u1EED|b\xE1m s\xE1t|l\xE3nh \u0111\u1EA1o|\u0111\xF3ng g\xF3p|\u0111\u1ED3ng h\xE0nh|ni\xEAm y\u1EBFt|ph\u1EA3n \xE1nh|th\xF4ng b\xE1o|th\xE1o g\u1EE1|vi\u1EBFt|ph\xE1t h\xE0nh|ch\u1ECDn|b\xECnh x\xE9t|
  chia s\u1EBB|k\u1EBFt n\u1ED1i|\u1EE9ng d\u1EE5ng|t\xEDch h\u1EE3p|nh\xE2n r\u1ED9ng|chuy\u1EC3n|thu h\xFAt|khuy\u1EBFn kh\xEDch|\u0111i\u1EC1u ph\u1ED1i|\u0111i\u1EC1u chuy\u1EC3n|trao \u0111\u1ED5i|
  r\xFAt kinh nghi\u1EC7m|ti\u1EBFp thu|tu\xE2n th\u1EE7|ph\xE2n b\u1ED5|kh\u1EA3o s\xE1t|l\u1EA5y \xFD ki\u1EBFn|qu\u1EA3n l\xFD|r\xFAt g\u1ECDn|b\u1ED5 sung|s\u1EEDa \u0111\u1ED5i|kh\u1EAFc ph\u1EE5c|
  tuy\u1EC3n ch\u1ECDn|\u01B0u ti\xEAn|m\u1ED7i|kh\xF4ng|v\u1EADn h\xE0nh|\u0111\u1ECBnh h\u01B0\u1EDBng|g\u1EAFn|ra|nh\u1EADp|s\u1ED1 h\xF3a|ch\u1EA5n ch\u1EC9nh|
  tr\u1EA3 l\u1EDDi|\u0111\u1ED1i tho\u1EA1i|khen th\u01B0\u1EDFng|n\xEAu|thu th\u1EADp|h\xECnh th\xE0nh|ch\u1EA5m|t\u1EF1 ch\u1EA5m|th\u1EA9m tra|c\u1EA5p|quy\u1EBFt \u0111\u1ECBnh|
  d\xE0nh|s\u1EAFp x\u1EBFp|b\xE0n giao|x\xE1c minh|ph\xE1t hi\u1EC7n|ng\u0103n ch\u1EB7n|tu\u1EA7n tra|t\u1ED1i thi\u1EC3u|n\u1ED9p|t\xF9y|tu\u1EF3|\u0111\xE3|\u0111ang|\u0111\u1EC1u|v\u1EABn|
  c\xF9ng|ch\u1EE7 tr\xEC tham m\u01B0u|k\xEAu g\u1ECDi|h\u01B0\u1EDBng|\u0111i\u1EC1u h\xE0nh|\u0111\u1EC1 cao|t\u1EA1o|gi\xFAp|gi\u1EA3i tr\xECnh|c\u1EAFt gi\u1EA3m|b\xE3i b\u1ECF|ph\xE1t s\xF3ng|\u0111\u01B0a tin|\u0111\u1EB7t|
  th\xF4ng tin|truy\u1EC1n th\xF4ng|li\xEAn h\u1EC7|t\u1ED5ng h\u1EE3p b\xE1o c\xE1o|\u0111\xF4n \u0111\u1ED1c vi\u1EC7c|x\xE9t|ki\u1EC3m so\xE1t|ph\xE2n t\xEDch|
  \u0111\u0103ng|g\u01B0\u01A1ng m\u1EABu|th\xFAc \u0111\u1EA9y|ph\u1EE5 tr\xE1ch|b\u1EA3o v\u1EC7|gi\u1EEF|m\u1EDDi|\u0111\xF3n|th\u0103m|t\u1EB7ng|in|treo|mua|thu\xEA|
  t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB|t\u1ED5 ch\u1EE9c h\u1ED9i th\u1EA3o|t\u1ED5 ch\u1EE9c h\u1ED9i thi|c\u1EE7ng c\u1ED1|th\xED \u0111i\u1EC3m|ra qu\xE2n|trang b\u1ECB|n\xE2ng c\u1EA5p|bi\xEAn so\u1EA1n|nghi\u1EC7m thu|cam k\u1EBFt|ph\u1EE5c v\u1EE5|ch\u0103m lo|\u0111\u1ED9ng vi\xEAn|t\xF4n vinh|c\xF4ng b\u1ED1|
  k\xEA khai|g\xF3p \xFD|ki\u1EBFn ngh\u1ECB|quy\u1EBFt to\xE1n|chi tr\u1EA3|thanh to\xE1n|m\u1EDF r\u1ED9ng|c\u1EA3nh b\xE1o|nh\u1EAFc nh\u1EDF|x\u1EED ph\u1EA1t|ti\u1EBFp x\xFAc|ti\u1EBFp c\xF4ng d\xE2n|
  s\u1EEDa ch\u1EEFa|l\u1EAFp \u0111\u1EB7t|c\xE0i \u0111\u1EB7t|k\u1EBFt th\xFAc|lan t\u1ECFa|tuy\u1EC3n d\u1EE5ng|ti\u1EBFp thu|r\xFAt ng\u1EAFn|\u0111\u1ED1i chi\u1EBFu|so\u1EA1n th\u1EA3o|b\u1EA3o tr\xEC|
  nh\u1EADn di\u1EC7n|ph\xE2n lo\u1EA1i|thu gom|h\xF2a gi\u1EA3i|ch\u1EE7 \u0111\u1ED9ng ph\u1ED1i h\u1EE3p|b\xE1m n\u1EAFm|n\u1EAFm t\xECnh h\xECnh|tr\u1EF1c ti\u1EBFp ch\u1EC9 \u0111\u1EA1o|
  n\xEAu g\u01B0\u01A1ng|ph\xE1t thanh|gi\u1EA3m|t\u0103ng|h\u1ECDp|h\u1ECDp d\xE2n|ch\xFA \xFD|s\u01A1 t\xE1n|b\xE1m|b\xE1m \u0111\u1ECBa b\xE0n|d\u1EF1|h\u01B0\u1EDFng \u1EE9ng|\u0111\u01B0a v\xE0o|qu\u1EA3n tr\u1ECB|v\u1EADn d\u1EE5ng|kh\u01A1i d\u1EADy|
  ph\xF2ng ng\u1EEBa|\u0111\u1EA5u tranh|x\xF3a|b\u1ED5 nhi\u1EC7m|chi|th\u1EF1c thi|nh\u1EADn|ti\u1EBFp|\u0111i \u0111\u1EA7u|\u0111i c\u01A1 s\u1EDF|b\u1EA7u|kh\u1EAFc ph\u1EE5c|d\u1ECDn|tr\u1ED3ng|\u1EE7ng h\u1ED9|quy\xEAn g\xF3p|
  t\xECm hi\u1EC3u|t\u1EF1 ki\u1EC3m tra|t\u1EF1 r\xE0 so\xE1t|t\u1EF1 \u0111\xE1nh gi\xE1|ban h\xE0nh|l\u01B0u tr\u1EEF|b\u1EA3o qu\u1EA3n|nh\u1EAFn tin|g\u1ECDi|loa|truy\u1EC1n t\u1EA3i|tr\u01B0ng b\xE0y|t\u1ED5ng h\u1EE3p|
  khai b\xE1o|x\xE2y|s\u1EEDa|hi\u1EBFn|v\u1EC7 sinh|\u1EE9ng tr\u1EF1c|\u1EE9ng ph\xF3|c\u1EE9u tr\u1EE3|hu\u1EA5n luy\u1EC7n|di\u1EC5n t\u1EADp|h\u1ECDc t\u1EADp|l\xE0m theo|n\xF3i \u0111i \u0111\xF4i|r\xE8n luy\u1EC7n|
  sinh ho\u1EA1t|t\u1ECDa \u0111\xE0m|g\u1EB7p m\u1EB7t|ti\u1EBFp t\u1EE5c|nghi\xEAm c\u1EA5m|c\u1EA5m|ng\u1EEBng|d\u1EEBng|thay \u0111\u1ED5i|\u0111i\u1EC1u ch\u1EC9nh|h\u1EA1n ch\u1EBF|lo\u1EA1i b\u1ECF|th\u1EF1c h\xE0nh|ti\u1EBFt ki\u1EC7m|
  ch\u1ED1ng|ph\xF2ng ch\u1ED1ng|ph\xF2ng, ch\u1ED1ng|\u0111\u0103ng tin|vi\u1EBFt tin|\u0111\u01B0a n\u1ED9i dung|g\u1EEDi v\u1EC1|l\u1EA5y|l\u1EA5y m\u1EABu|ch\u1ED1t ch\u1EB7n|tr\u1EF1c|l\u1EAFp|so\u1EA1n|gi\u1EA3i ng\xE2n|ch\u1EB1ng ch\u1ED1ng|di d\u1EDDi|kh\u01A1i th\xF4ng|n\u1EA1o v\xE9t|ti\xEAm ph\xF2ng|kh\xE1m|c\u1EA5p ph\xE1t|ch\u1EA5m \u0111i\u1EC3m|th\u1ED1ng k\xEA|ph\xE2n c\u1EA5p|\u1EE7y quy\u1EC1n|chuy\u1EC3n \u0111\u1ED5i|kh\u1EA3o s\xE1t|
  kh\u1EDFi x\u01B0\u1EDBng|ph\xE1t huy|\u0111\u1EBFn tr\u01B0\u1EDBc|\u0111\u1EBFn t\u1EEBng|\u0111\u1EBFn t\u1EADn|\u0111\u1EBFn th\u0103m|\u0111\u1EE9ng ra|lo|tr\xEDch|tr\u1EA3|thu l\xE3i|thu n\u1EE3|thu ti\u1EC1n|t\u1EA5n c\xF4ng|tr\u1EA5n \xE1p|ph\xE2n lu\u1ED3ng|chung tay|chung s\u1EE9c|v\xE0o cu\u1ED9c|g\xF3p s\u1EE9c|g\xF3p ph\u1EA7n|\u0111\u1ED3ng l\xF2ng|x\u1EA3|ch\u1EDF|cho m\u01B0\u1EE3n|cho ph\xE9p|cho vay|cho \xFD ki\u1EBFn|c\xF3 nhi\u1EC7m v\u1EE5`;
var OTHERS = "c\u1EE7a|cho|v\u1EC1|v\u1EDBi|\u0111\u1EC3|nh\u1EB1m|do|b\u1EB1ng|qua|v\xEC|nh\u01B0|\u0111\u1ED1i v\u1EDBi|\u0111\u1EBFn|\u1EDF|m\xE0|th\xEC|v\xE0o|sau|tr\u01B0\u1EDBc|ho\u1EB7c|tr\u1EEB|ngo\xE0i|g\u1ED3m|bao g\u1ED3m|nh\u1EA5t l\xE0";
var GROUP_VERBS = "ph\xE1t tri\u1EC3n|\u0111\u1EA7u t\u01B0|\u0111\xE0o t\u1EA1o|b\u1ED3i d\u01B0\u1EE1ng|t\u1EADp hu\u1EA5n|s\u1EA3n xu\u1EA5t|ph\u1EA3n h\u1ED3i|nh\u1EADp";
var STOP_WORDS = new Phrases([
  ...VERBS2.split("|").map((word) => [word.trim(), "verb"]),
  ...OTHERS.split("|").map((word) => [word.trim(), "other"])
]);
var AFTER_GROUPS = new Phrases(GROUP_VERBS.split("|").map((word) => [word, true]));

// packages/plan-reader/src/units/further-words.ts
var learntVerbs = new Set(VERBS.split(/\||\n/u).filter((word) => word !== ""));
var learntNouns = new Set(NOUNS.split(/\||\n/u).filter((word) => word !== ""));
var pairs = new Set(PAIRS.split(/\||\n/u).filter((word) => word !== ""));
var ALONE = /^(?:hội|sở|ban|cục|đoàn|đội|bộ|vụ|viện|đảng|báo|đài|thuế|trường|khoa|tổ|phòng|quỹ|kho|hạt|trạm|chốt|đồn|vườn|nhà|chợ|bản|thôn|xóm|ấp|huế|vinh)$/u;
var OF_BODIES = /^(?:quản lý|tự quản|bảo vệ|giám sát|kiểm tra|thanh tra|kiểm soát|kiểm dịch|thẩm định|xét duyệt|tư vấn|phối hợp|vận động|tuyên truyền|giúp việc|tuyển dụng|hỗ trợ|phản ứng|điều hành|thi hành|đánh giá|phòng chống|tiếp nhận|tiếp công|đại diện|cứu hộ|cứu trợ|cứu nạn|dịch vụ|sản xuất|thu mua|giao dịch|biên tập|biên soạn|chỉ huy|chỉ đạo|công tác|hòa giải|thu gom|xung kích|tình nguyện|tiết kiệm|hợp tác|liên ngành|liên kết|liên gia|cơ động|văn nghệ|chuyên môn|nghiệp vụ|đăng ký)$/u;
var ADJECTIVES = /^(?:trẻ|nữ|nhỏ|số|rừng|biển|nước|cháy|nhi|gốc|xanh|dân|đô|quân|thuế|mới|viên|đỏ)$/u;
var WHOLE = new Phrases(
  [..."H\u1ED9i|\u0110\u1EA3ng|\u0110o\xE0n|M\u1EB7t tr\u1EADn|T\u1ED5 qu\u1ED1c|Nh\xE0 n\u01B0\u1EDBc".split("|")].map((word) => [word, true])
);
var MOST_BEFORE_WHOLE = 6;
function furtherWords(tokens, at) {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === void 0 || token === void 0 || !isSmall(token) || token.before !== "") return 0;
  if (isCapital(before) && before.after === "") {
    const [first, second] = [normalKey(before.text), normalKey(token.text)];
    if (pairs.has(`${first} ${second}`)) return 1;
    const word = `${second} ${normalKey(tokens[at + 1]?.text ?? "")}`;
    const isWhole2 = token.after === "" && (learntNouns.has(word) || pairs.has(word));
    if (isWhole2 && verbLength(tokens, at) === 0) return 2;
    if (isPlace(tokens, at - 1)) return 0;
    if (!ALONE.test(first) && verbLength(tokens, at) === 0) return 1;
  } else if (token.key === "nguoi" && isWord(tokens, at, true) && !isHalf(tokens, at + 1)) {
    return tokens[at + 1]?.key === "co" && tokens[at + 1]?.after === "" ? 3 : 2;
  } else if (token.key === "nguoi" && token.after === "" && isHalf(tokens, at + 1)) {
    return 3;
  } else if (needsObject(tokens, at)) {
    const isOne = lengthIn(learntNouns, tokens, at + 1) === 2;
    if (lengthIn(learntNouns, tokens, at) === 2) return 2;
    return !isOne && isWord(tokens, at, true) && verbLength(tokens, at + 1) === 0 ? 2 : 1;
  }
  if (LEVEL.test(before.key)) return 0;
  const [noun, verb] = [nounLength(tokens, at), verbLength(tokens, at)];
  if (noun > verb) return noun;
  if (verb === 2 && isField(tokens, at)) return 2;
  if (verb > 0) return wordsToWhole(tokens, at);
  return ADJECTIVES.test(normalKey(token.text)) ? 1 : unknownWords(tokens, at);
}
function unknownWords(tokens, at) {
  for (let k = at; k < at + 3; k += 1) {
    const [token, behind] = [tokens[k], tokens[k + 1]];
    if (token === void 0 || !isSmall(token) || isPreposition(token) || verbLength(tokens, k) > 0) return 0;
    if (behind === void 0 || /[.;:]/.test(token.after)) return k + 1 - at;
    if (token.after !== "" || behind.key === "va")
      return isVerb(tokens, behind.key === "va" ? k + 2 : k + 1) ? 0 : k + 1 - at;
    if (k > at + 1) break;
    if (isCapital(behind) || isLevel(tokens, k + 1) || k > at && isVerb(tokens, k + 1)) return k + 1 - at;
  }
  return leadsToVerb(tokens, at + 2) ? 2 : 0;
}
var MOST_TO_VERB = 8;
function leadsToVerb(tokens, at) {
  for (let k = at; k < Math.min(tokens.length, at + MOST_TO_VERB); k += 1) {
    const token = tokens[k];
    if (token === void 0 || tokens[k - 1]?.after !== "" || !new RegExp("^\\p{L}+$", "u").test(token.text)) return false;
    if (isPreposition(token)) return false;
    if (isSmall(token) && isVerb(tokens, k)) return true;
  }
  return false;
}
var PREPOSITIONS = /^(?:của|theo|về|cho|với|tại|trong|từ|khi|đến|để|ở|vào|ra|một|các|từng|mỗi|những|không)$/u;
function isPreposition(token) {
  return token !== void 0 && PREPOSITIONS.test(normalKey(token.text));
}
var LEVEL = /^(?:tinh|xa|phuong)$/;
function isField(tokens, at) {
  const word = `${normalKey(tokens[at]?.text ?? "")} ${normalKey(tokens[at + 1]?.text ?? "")}`;
  return FIELD_VERBS.test(word) && tokens[at + 1]?.after === "" && isVerb(tokens, at + 2);
}
var FIELD_VERBS = /^(?:xây dựng|sản xuất|kinh doanh|đầu tư|phát triển|đào tạo|thi hành|truyền thông|quản lý|kiểm tra|chế biến|kiểm dịch)$/u;
function goesOnGroup(tokens, at) {
  const token = tokens[at];
  if (token === void 0 || !isSmall(token)) return 1;
  const noun = lengthIn(learntNouns, tokens, at);
  if (noun > 0) return noun;
  return isPreposition(token) || leadsToVerb(tokens, at + 1) || isClosed(tokens, at) ? 1 : 0;
}
function isClosed(tokens, at) {
  return tokens[at]?.after !== "" || tokens[at + 1] === void 0 || /[.;:]/.test(tokens[at + 1]?.after ?? "");
}
function isPlace(tokens, at) {
  const before = tokens[at - 1];
  if (before === void 0 || before.after !== "" || ALONE.test(normalKey(before.text))) return false;
  return [before, tokens[at]].every((token) => new RegExp("^\\p{Lu}\\p{Ll}", "u").test(token?.text ?? ""));
}
function needsObject(tokens, at) {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  if (first === void 0 || second === void 0 || first.after !== "" || second.after !== "") return false;
  const verb = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return TRANSITIVE.test(verb) || TITLES.test(verb) || verb === "x\xE2y d\u1EF1ng" && isTitled(tokens, at - 3);
}
function isTitled(tokens, at) {
  return TITLES.test(`${normalKey(tokens[at - 1]?.text ?? "")} ${normalKey(tokens[at]?.text ?? "")}`);
}
var TITLES = /^(?:chương trình|đề án|phong trào|vận động)$/u;
var TRANSITIVE = /^(?:quản lý|hỗ trợ|khai thác|bảo vệ|bảo tồn|xúc tiến|quảng bá|cung ứng|ứng dụng|kiểm nghiệm|kiểm định|nuôi dưỡng|chăm sóc|cai nghiện|điều dưỡng|đăng ký|bảo trợ|đổi mới|trợ giúp|nghiên cứu)$/u;
function nounLength(tokens, at) {
  const length = lengthIn(learntNouns, tokens, at);
  const next = tokens[at + 1];
  if (length !== 1 || tokens[at]?.after !== "" || next === void 0 || !isSmall(next)) return length;
  return verbLength(tokens, at + 1) > 0 || isLevel(tokens, at + 1) ? 1 : 0;
}
function wordsToCapital(tokens, at) {
  const count = unknownWords(tokens, at);
  return count > 0 && tokens[at + count - 1]?.after === "" && isCapital(tokens[at + count]) ? count : 0;
}
function verbLength(tokens, at) {
  const known = STOP_WORDS.match(tokens, at, false)?.length ?? 0;
  return Math.max(known, lengthIn(learntVerbs, tokens, at));
}
function isWord(tokens, at, any = false) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === void 0 || second === void 0 || !isSmall(first) || !isSmall(second) || first.after !== "")
    return false;
  if (any) return true;
  const word = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return OF_BODIES.test(word) || verbLength(tokens, at) === 0 && (learntNouns.has(word) || pairs.has(word));
}
function startsNoun(tokens, at) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPerson = token?.key === "nguoi" && token.after === "" && next !== void 0 && isSmall(next);
  return isPerson || nounLength(tokens, at) > verbLength(tokens, at);
}
function isHalf(tokens, at) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === void 0 || second === void 0 || first.after !== "" || !isSmall(second)) return false;
  const word = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return learntNouns.has(word) || learntVerbs.has(word) || pairs.has(word);
}
function isItem(tokens, at) {
  const token = tokens[at];
  if (token === void 0 || !isSmall(token) || isPreposition(token)) return false;
  return verbLength(tokens, at) === 0 && isWord(tokens, at, true) && unknownWords(tokens, at) > 0;
}
function isLevel(tokens, at) {
  const key = tokens[at]?.key ?? "";
  return LEVEL.test(key) ? tokens[at + 1]?.key !== "hoi" : key === "thanh" && tokens[at + 1]?.key === "pho";
}
function isVerb(tokens, at) {
  if (isPreposition(tokens[at])) return false;
  return STOP_WORDS.match(tokens, at, false)?.value === "verb" || lengthIn(learntVerbs, tokens, at) > 0;
}
function isLearntVerb(tokens, at) {
  return lengthIn(learntVerbs, tokens, at) > 0;
}
function wordsToWhole(tokens, at) {
  for (let k = at; k < Math.min(tokens.length, at + MOST_BEFORE_WHOLE); k += 1) {
    const token = tokens[k];
    if (token === void 0 || k > at && tokens[k - 1]?.after !== "") return 0;
    if (isCapital(token)) return isWhole(tokens, k) ? k - at : 0;
    if (!isSmall(token) || isPreposition(token)) return 0;
  }
  return 0;
}
function isWhole(tokens, at) {
  const length = WHOLE.match(tokens, at, false)?.length ?? 0;
  const behind = at + length;
  if (length === 0 || isCapital(tokens[behind])) return false;
  return behind >= tokens.length || tokens[behind - 1]?.after !== "" || verbLength(tokens, behind) > 0;
}
function lengthIn(words, tokens, at) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === void 0 || !isSmall(first)) return 0;
  const key = normalKey(first.text);
  if (second !== void 0 && first.after === "" && words.has(`${key} ${normalKey(second.text)}`)) return 2;
  return words.has(key) ? 1 : 0;
}
function isSmall(token) {
  return new RegExp("^\\p{Ll}+(?:\\/\\p{Ll}+)?$", "u").test(token.text);
}

// packages/plan-reader/src/units/register/fields.ts
var FIELDS = `an ninh ch\xEDnh tr\u1ECB n\u1ED9i b\u1ED9|an ninh m\u1EA1ng|an ninh \u0111i\u1EC1u tra kh\u1ED1i binh ch\u1EE7ng|an to\xE0n b\u1EE9c x\u1EA1|an to\xE0n giao th\xF4ng|
an to\xE0n lao \u0111\u1ED9ng|bi\xEAn ph\xF2ng c\u1EEDa kh\u1EA9u|bi\xEAn ph\xF2ng s\u1EDF|bi\xEAn t\u1EADp c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED|b\xECnh \u1ED5n t\u1EF7 gi\xE1|b\xED th\u01B0 qu\u1EA3n l\xFD|
b\u1EA3o hi\u1EC3m y t\u1EBF|b\u1EA3o h\u1ED9 c\xF4ng d\xE2n|b\u1EA3o tr\u1EE3 tr\u1EBB em|b\u1EA3o t\u1ED3n thi\xEAn nhi\xEAn|b\u1EA3o v\u1EC7 an ninh qu\xE2n \u0111\u1ED9i|b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng|
b\u1EA7u c\u1EED qu\u1ED1c gia|b\u1ED5 tr\u1EE3 t\u01B0 ph\xE1p|b\u1ED9 ch\u1EE7 tr\xEC|b\u1ED9 t\u1ED5ng h\u1EE3p|ch\xEDnh s\xE1ch ti\u1EC1n t\u1EC7|ch\u1EBF \u0111\u1ED9 k\u1EBF to\xE1n|
ch\u1EC9 huy l\u1EF1c l\u01B0\u1EE3ng thanh ni\xEAn xung phong|ch\u1EC9 huy ph\xF2ng|ch\u1EC9 huy \u1EE9ng ph\xF3|ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc|
ch\u1EE9ng nh\u1EADn ho\u1EA1t \u0111\u1ED9ng c\xF4ng ngh\u1EC7 cao|c\xF4ng ch\u1EE9ng vi\xEAn th\xE0nh ph\u1ED1|c\xF4ng nghi\u1EC7p c\xF4ng ngh\u1EC7 th\xF4ng tin|c\xF4ng ngh\u1EC7 th\xF4ng tin|
c\xF4ng ngh\u1EC7 tin h\u1ECDc|c\xF4ng t\xE1c ch\xEDnh tr\u1ECB|c\xF4ng t\xE1c h\u1ECDc sinh|c\xF4ng t\xE1c ng\u01B0\u1EDDi cao tu\u1ED5i|c\xF4ng t\xE1c \u0111\u1EA1i bi\u1EC3u|c\xF4ng t\xE1c \u0111\u1EA3ng|
c\u01A1 s\u1EDF v\u1EADt ch\u1EA5t|c\u1EA3nh s\xE1t bi\u1EC3n|c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y|c\u1EA3nh s\xE1t qu\u1EA3n l\xFD h\xE0nh ch\xEDnh v\u1EC1 tr\u1EADt t\u1EF1|c\u1EA3nh s\xE1t qu\u1EA3n l\xFD tr\u1EA1i giam|
c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 bu\xF4n l\u1EADu|c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 ma t\xFAy|c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 tr\u1EADt t\u1EF1|
c\u1EA3nh s\xE1t \u0111\u0103ng k\xFD|di s\u1EA3n v\u0103n h\xF3a qu\u1ED1c gia|giao d\u1ECBch h\xE0ng h\xF3a|giao th\xF4ng c\xF4ng ch\xEDnh|gi\xE1m hi\u1EC7u nh\xE0 tr\u01B0\u1EDDng|
gi\xE1m s\xE1t \u0111\u1EA7u t\u01B0|gi\xE1o s\u01B0 c\u01A1 s\u1EDF|gi\xE1o s\u01B0 ng\xE0nh|gi\xE1o s\u01B0 nh\xE0 n\u01B0\u1EDBc|h\u1EA3i quan c\u1EEDa kh\u1EA9u|h\u1ED3 s\u01A1 nghi\u1EC7p v\u1EE5 c\u1EA3nh s\xE1t|
h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n h\u1EE3p t\xE1c|h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n|h\u1EE3p t\xE1c qu\u1ED1c t\u1EBF|kinh t\u1EBF h\u1EE3p t\xE1c|ki\u1EC3m d\u1ECBch y t\u1EBF qu\u1ED1c t\u1EBF|ki\u1EC3m l\xE2m c\u01A1 \u0111\u1ED9ng|
ki\u1EC3m l\xE2m v\xF9ng|ki\u1EC3m ng\u01B0 v\xF9ng|ki\u1EC3m so\xE1t b\u1EC7nh t\u1EADt|ki\u1EC3m so\xE1t qu\u1EF9|ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh|ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao|
ki\u1EC3m tra v\u0103n b\u1EA3n|k\u1EF9 thu\u1EADt an to\xE0n|l\xFD lu\u1EADn ch\xEDnh tr\u1ECB|l\xFD l\u1ECBch t\u01B0 ph\xE1p qu\u1ED1c gia|nghi\xEAn c\u1EE9u l\u1EADp ph\xE1p|ng\u01B0\u1EDDi cao tu\u1ED5i|
ph\xE1t tri\u1EC3n doanh nghi\u1EC7p nh\u1ECF|ph\xE1t tri\u1EC3n khoa h\u1ECDc|ph\xE1t tri\u1EC3n th\u1ECB tr\u01B0\u1EDDng|ph\xF2ng ch\u1ED1ng s\u1ED1t r\xE9t|ph\xF2ng ch\u1ED1ng thi\xEAn tai|
qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n|qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng|qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m|qu\u1EA3n l\xFD c\u1EEDa kh\u1EA9u|qu\u1EA3n l\xFD d\u1EF1 tr\u1EEF ngo\u1EA1i h\u1ED1i nh\xE0 n\u01B0\u1EDBc|
qu\u1EA3n l\xFD gi\xE1m s\xE1t k\u1EBF to\xE1n|qu\u1EA3n l\xFD kh\xE1m|qu\u1EA3n l\xFD m\xF4i tr\u01B0\u1EDDng y t\u1EBF|qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i|qu\u1EA3n l\xFD n\u1EE3|qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng|
qu\u1EA3n l\xFD v\u1ED1n nh\xE0 n\u01B0\u1EDBc|qu\u1EA3n l\xFD xu\u1EA5t nh\u1EADp c\u1EA3nh|qu\u1EA3n l\xFD \u0111i\u1EC1u h\xE0nh bay khu v\u1EF1c|qu\u1EA3n l\xFD \u0111i\u1EC1u h\xE0nh bay qu\u1ED1c gia|
qu\u1ED1c gia ph\xF2ng|qu\u1EF9 b\u1EA3o hi\u1EC3m xe c\u01A1 gi\u1EDBi|thanh to\xE1n b\xF9 tr\u1EEB s\xE9c|thanh tra nh\xE2n d\xE2n|thu\u1EBF \u0111\u1ECBa ph\u01B0\u01A1ng|
th\xF4ng tin an ninh h\xE0ng h\u1EA3i|th\xF4ng tin khoa h\u1ECDc|th\u01B0\u01A1ng m\u1EA1i \u0111i\u1EC7n t\u1EED|th\u1EF1c h\xE0nh quy\u1EC1n c\xF4ng t\u1ED1|ti\u1EBFp c\xF4ng d\xE2n|
t\xEDch h\u1EE3p d\u1EEF li\u1EC7u|t\u1EA1m gi\u1EEF ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc|t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9|vi\u1EC5n th\xF4ng qu\u1ED1c t\u1EBF|v\u0103n ph\xF2ng \u0111\u0103ng k\xFD \u0111\u1EA5t \u0111ai|
v\u1EADt l\xFD \u0111\u1ECBa c\u1EA7u|v\u1EC7 sinh d\u1ECBch t\u1EC5 trung \u01B0\u01A1ng|\u0111i\u1EC1u tra ch\u1ED1ng bu\xF4n l\u1EADu|\u0111\u0103ng k\xFD ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc|\u0111\u0103ng k\xFD kinh doanh nh\u1EADn|
\u0111\u0103ng k\xFD \u0111\u1EA5t \u0111ai|\u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa khu v\u1EF1c|\u0111\u1ED5i m\u1EDBi c\xF4ng ngh\u1EC7 qu\u1ED1c gia|\u1EE7y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1|
\u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin`;

// packages/plan-reader/src/units/lexicon.ts
function list(text2) {
  return text2.split("|").map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
function set(text2, options) {
  return new Phrases(
    list(text2).map((phrase) => [phrase, true]),
    options
  );
}
var PERSONS = set(`Th\u1EE7 tr\u01B0\u1EDFng | Ch\u1EE7 t\u1ECBch | Gi\xE1m \u0111\u1ED1c | L\xE3nh \u0111\u1EA1o | Ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u | Ch\xE1nh Thanh tra | Tr\u01B0\u1EDFng ban |
  Ch\xE1nh | B\xED th\u01B0 | Hi\u1EC7u tr\u01B0\u1EDFng | Ch\u1EC9 huy tr\u01B0\u1EDFng | C\u1EE5c tr\u01B0\u1EDFng | Chi c\u1EE5c tr\u01B0\u1EDFng | T\u1ED5ng bi\xEAn t\u1EADp | Tr\u01B0\u1EDFng | Ph\xF3 Ch\u1EE7 t\u1ECBch |
  Ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u c\u1EA5p \u1EE7y | Ch\u1EE7 t\u1ECBch H\u1ED9i | Ch\u1EE7 t\u1ECBch H\u1ED9i \u0111\u1ED3ng | Ch\u1EE7 t\u1ECBch H\u1ED9i \u0111\u1ED3ng qu\u1EA3n tr\u1ECB | Vi\u1EC7n tr\u01B0\u1EDFng | T\u1ED5ng Gi\xE1m \u0111\u1ED1c |
  Ch\u1EC9 huy | \u0110\u1ED9i tr\u01B0\u1EDFng | H\u1EA1t tr\u01B0\u1EDFng | Tr\u1EA1m tr\u01B0\u1EDFng | \u0110\u1ED3n tr\u01B0\u1EDFng | Trung \u0111o\xE0n tr\u01B0\u1EDFng | Ch\xEDnh tr\u1ECB vi\xEAn | Ch\xEDnh \u1EE7y | T\u01B0 l\u1EC7nh |
  Ph\xF3 Tr\u01B0\u1EDFng | C\u1EE5m tr\u01B0\u1EDFng | Chi h\u1ED9i tr\u01B0\u1EDFng | Ph\xF3 Gi\xE1m \u0111\u1ED1c | Ph\xF3 B\xED th\u01B0 | V\u1EE5 tr\u01B0\u1EDFng | Ch\u1EE7 nhi\u1EC7m | T\u1ED5 tr\u01B0\u1EDFng |
  Nh\xF3m tr\u01B0\u1EDFng | Gi\xE1m th\u1ECB | H\u1ED9i tr\u01B0\u1EDFng | Th\xE0nh vi\xEAn | \u1EE6y vi\xEAn | \u0110\u1ED3ng ch\xED | \u0110\u1ED3ng ch\xED B\xED th\u01B0 | \u0110\u1ED3ng ch\xED Ch\u1EE7 t\u1ECBch |
  \u0110\u1ED3ng ch\xED Gi\xE1m \u0111\u1ED1c | \u0110\u1ED3ng ch\xED Tr\u01B0\u1EDFng`);
var QUANTIFIERS = set("c\xE1c | t\u1EEBng | m\u1ED7i | t\u1EA5t c\u1EA3 c\xE1c");
var GROUP_NOUNS = set(`s\u1EDF | ban | ng\xE0nh | c\u01A1 quan | \u0111\u01A1n v\u1ECB | \u0111\u1ECBa ph\u01B0\u01A1ng | ph\xF2ng | trung t\xE2m | t\u1ED5 ch\u1EE9c | \u0111o\xE0n th\u1EC3 |
  h\u1ED9i | x\xE3 | ph\u01B0\u1EDDng | \u0111\u1EB7c khu | th\u1ECB tr\u1EA5n | huy\u1EC7n | th\u1ECB x\xE3 | th\xE0nh ph\u1ED1 | qu\u1EADn | doanh nghi\u1EC7p | h\u1EE3p t\xE1c x\xE3 | tr\u01B0\u1EDDng |
  c\u01A1 s\u1EDF gi\xE1o d\u1EE5c | c\u01A1 s\u1EDF y t\u1EBF | tr\u01B0\u1EDDng h\u1ECDc | ch\u1EE7 r\u1EEBng | th\xF4n | t\u1ED5 d\xE2n ph\u1ED1 | khu ph\u1ED1 | \u1EA5p | b\u1EA3n | bu\xF4n | kh\xF3m | l\xE0ng |
  chi c\u1EE5c | c\u1EE5c | c\xF4ng ty | t\u1ED5ng c\xF4ng ty | ban ch\u1EC9 \u0111\u1EA1o | kh\u1ED1i | c\u1EE5m thi \u0111ua | kh\u1ED1i thi \u0111ua | th\xE0nh vi\xEAn | hi\u1EC7p h\u1ED9i |
  tr\u1EA1m y t\u1EBF | b\u1EC7nh vi\u1EC7n | c\u1EA5p \u1EE7y | c\u1EA5p \u1EE7y \u0111\u1EA3ng | t\u1ED5 ch\u1EE9c \u0111\u1EA3ng | \u0111\u1EA3ng \u1EE7y | chi b\u1ED9 | t\u1ED5 c\xF4ng t\xE1c | h\u1ED9i qu\u1EA7n ch\xFAng |
  t\u1ED5 ch\u1EE9c h\u1ED9i | c\u01A1 quan b\xE1o ch\xED | c\u01A1 quan truy\u1EC1n th\xF4ng | b\xE1o | \u0111\xE0i | ph\xF2ng ban | vi\u1EC7n nghi\xEAn c\u1EE9u | vi\u1EC7n | tr\u01B0\u1EDDng \u0111\u1EA1i h\u1ECDc | \u0111\u1ED9i |
  ban qu\u1EA3n l\xFD | v\u0103n ph\xF2ng | ban qu\u1EA3n l\xFD d\u1EF1 \xE1n | s\u1EDF ng\xE0nh | ban ng\xE0nh | m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c | m\u1EB7t tr\u1EADn | \u0111\u1ED3ng ch\xED |
  trung t\xE2m y t\u1EBF | \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p | t\u1EADp th\u1EC3 | nh\xE0 tr\u01B0\u1EDDng | kho b\u1EA1c | c\xE1 nh\xE2n | \u0111\u1EA3ng b\u1ED9 | chi \u1EE7y | chi h\u1ED9i | chi \u0111o\xE0n |
  tr\u01B0\u1EDDng m\u1EA7m non | tr\u01B0\u1EDDng ti\u1EC3u h\u1ECDc | tr\u01B0\u1EDDng trung h\u1ECDc c\u01A1 s\u1EDF | tr\u01B0\u1EDDng trung h\u1ECDc ph\u1ED5 th\xF4ng | tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng |
  tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c n\u1ED9i tr\xFA | tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c b\xE1n tr\xFA | tr\u01B0\u1EDDng cao \u0111\u1EB3ng | tr\u01B0\u1EDDng trung c\u1EA5p | m\u1EA7m non | ti\u1EC3u h\u1ECDc |
  trung h\u1ECDc c\u01A1 s\u1EDF | trung h\u1ECDc ph\u1ED5 th\xF4ng | THCS | THPT | trung t\xE2m gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn |
  trung t\xE2m gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p | trung t\xE2m gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p - gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn | cao \u0111\u1EB3ng | trung c\u1EA5p |
  t\u1ED5 d\xE2n v\u1EADn | c\xF4ng \u0111o\xE0n | c\xF4ng \u0111o\xE0n c\u01A1 s\u1EDF | trang tr\u1EA1i | c\u01A1 s\u1EDF ch\u0103n nu\xF4i | h\u1ED9 ch\u0103n nu\xF4i | ph\xF2ng kh\xE1m | nh\xE0 thu\u1ED1c | kh\xE1ch s\u1EA1n |
  b\u1EBFn xe | v\u0103n ph\xF2ng c\xF4ng ch\u1EE9ng | chi nh\xE1nh | \u0111\u01A1n v\u1ECB v\u1EADn t\u1EA3i | nh\xE0 h\u1EA3o t\xE2m | m\u1EA1nh th\u01B0\u1EDDng qu\xE2n | ng\u01B0\u1EDDi c\xF3 uy t\xEDn | c\xE2u l\u1EA1c b\u1ED9 | gi\xE0 l\xE0ng | ch\xEDnh quy\u1EC1n | ch\u1EE7 \u0111\u1EA7u t\u01B0 | ch\u1EE7 h\u1ED9 | h\u1ED9 gia \u0111\xECnh | h\u1ED9 d\xE2n | ch\u1EE7 c\u01A1 s\u1EDF | ng\xE2n h\xE0ng | ng\xE2n h\xE0ng th\u01B0\u01A1ng m\u1EA1i | qu\u1EF9 t\xEDn d\u1EE5ng nh\xE2n d\xE2n |
  \u0111\u1ED3n bi\xEAn ph\xF2ng | nghi\u1EC7p \u0111o\xE0n | t\u1ED5 b\u1EA3o v\u1EC7 an ninh tr\u1EADt t\u1EF1 | nh\xE0 m\xE1y | nh\xE0 th\u1EA7u | nh\xE0 th\u1EA7u thi c\xF4ng | b\xE1o ch\xED | h\u1EA1t ki\u1EC3m l\xE2m | tr\u1EA1m | t\u1ED5 h\xF2a gi\u1EA3i | t\u1ED5 c\xF4ng ngh\u1EC7 s\u1ED1 c\u1ED9ng \u0111\u1ED3ng | t\u1ED5 t\u1EF1 qu\u1EA3n | t\u1ED5 li\xEAn gia | t\u1ED5 gi\xFAp vi\u1EC7c | t\u1ED5 chuy\xEAn m\xF4n |
  \u0111o\xE0n ki\u1EC3m tra | \u0111o\xE0n gi\xE1m s\xE1t | \u0111o\xE0n c\xF4ng t\xE1c | tr\u01B0\u1EDFng th\xF4n | tr\u01B0\u1EDFng b\u1EA3n | tr\u01B0\u1EDFng \u1EA5p | tr\u01B0\u1EDFng khu ph\u1ED1 | t\u1ED5 tr\u01B0\u1EDFng |
  b\xED th\u01B0 chi b\u1ED9 | tr\u01B0\u1EDFng ban c\xF4ng t\xE1c m\u1EB7t tr\u1EADn | ban c\xF4ng t\xE1c m\u1EB7t tr\u1EADn | \u0111\u1EA3ng \u1EE7y vi\xEAn | \u1EE7y vi\xEAn | khu d\xE2n c\u01B0 |
  ch\u1EE3 | si\xEAu th\u1ECB | trung t\xE2m th\u01B0\u01A1ng m\u1EA1i | khu c\xF4ng nghi\u1EC7p | c\u1EE5m c\xF4ng nghi\u1EC7p | nh\xE0 v\u0103n h\xF3a | c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t |
  c\u01A1 s\u1EDF kinh doanh | c\u01A1 s\u1EDF th\u1EDD t\u1EF1 | c\u01A1 s\u1EDF kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh | h\u1ED9 kinh doanh | c\u01A1 s\u1EDF | t\u1ED5 | nh\xF3m | t\u1ED5 h\u1ED9i |
  tr\u1EA1i giam | \u0111\u1EA1i \u0111\u1ED9i | ti\u1EC3u \u0111o\xE0n | trung \u0111o\xE0n | \u0111\u1EA1i l\xFD | nh\xE0 cung c\u1EA5p | nh\xE0 m\u1EA1ng | ch\u1EE7 | v\u1ECB | ch\u1EE9c s\u1EAFc | ch\u1EE9c vi\u1EC7c |
  d\xF2ng h\u1ECD | tr\u01B0\u1EDFng d\xF2ng h\u1ECD | t\xECnh nguy\u1EC7n vi\xEAn | c\u1ED9ng t\xE1c vi\xEAn | tuy\xEAn truy\u1EC1n vi\xEAn | b\xE1o c\xE1o vi\xEAn | gi\xE1o vi\xEAn | ngh\u1EC7 nh\xE2n |
  h\u1ED9 | h\xE3ng | khoa | b\u1ED9 m\xF4n | c\u1EE5m | ti\u1EC3u khu | x\xF3m | phum | s\xF3c | \u0111\u1ED3n | li\xEAn \u0111o\xE0n | h\u1ECD \u0111\u1EA1o | ch\xF9a | gi\xE1o x\u1EE9 |
  \u0111\u1ED3ng ch\xED \u1EE6y vi\xEAn | \u0111\u1ED3ng ch\xED B\xED th\u01B0 | c\u01A1 s\u1EDF H\u1ED9i | c\u01A1 s\u1EDF \u0110o\xE0n | h\u1EA3i quan c\u1EEDa kh\u1EA9u | c\xE2u l\u1EA1c b\u1ED9 | ph\u1ED5 th\xF4ng |
  tr\u01B0\u1EDFng x\xF3m | tr\u01B0\u1EDFng bu\xF4n | tr\u01B0\u1EDFng kh\xF3m | tr\u01B0\u1EDFng l\xE0ng | tr\u01B0\u1EDFng khu | tr\u01B0\u1EDFng ti\u1EC3u khu | gi\xE0 l\xE0ng, tr\u01B0\u1EDFng b\u1EA3n |
  ph\xF2ng giao d\u1ECBch | \u0111i\u1EC3m tr\u01B0\u1EDDng | chi h\u1ED9i tr\u01B0\u1EDFng | h\u1ED9i tr\u01B0\u1EDFng`);
var MODIFIERS = set(`li\xEAn quan | c\xF3 li\xEAn quan | c\xF3 d\u1EF1 \xE1n \u0111i qua | c\xF3 d\u1EF1 \xE1n | c\xF3 tuy\u1EBFn \u0111\u01B0\u1EDDng \u0111i qua | c\xF3 \u0111\u1EA5t b\u1ECB thu h\u1ED3i | c\xF3 bi\xEAn gi\u1EDBi | c\xF3 r\u1EEBng | c\u1EA5p t\u1EC9nh | c\u1EA5p x\xE3 | c\u1EA5p huy\u1EC7n | c\u1EA5p th\xE0nh ph\u1ED1 | c\xE1c c\u1EA5p |
  c\xF9ng c\u1EA5p | c\u1EA5p tr\xEAn | c\u1EA5p d\u01B0\u1EDBi | hai c\u1EA5p | t\u1EC9nh | th\xE0nh ph\u1ED1 | c\u01A1 quan S\u1EDF | c\u01A1 quan t\u1EC9nh | c\u01A1 quan x\xE3 | c\u01A1 quan ph\u01B0\u1EDDng | thu\u1ED9c t\u1EC9nh | thu\u1ED9c th\xE0nh ph\u1ED1 | c\u1EE7a t\u1EC9nh |
  c\u1EE7a th\xE0nh ph\u1ED1 | trong t\u1EC9nh | tr\xEAn \u0111\u1ECBa b\xE0n t\u1EC9nh | tr\xEAn \u0111\u1ECBa b\xE0n th\xE0nh ph\u1ED1 | tr\xEAn \u0111\u1ECBa b\xE0n x\xE3 | tr\xEAn \u0111\u1ECBa b\xE0n ph\u01B0\u1EDDng |
  tr\xEAn \u0111\u1ECBa b\xE0n | tr\xEAn to\xE0n t\u1EC9nh | to\xE0n t\u1EC9nh | tr\u1EF1c thu\u1ED9c | tr\u1EF1c thu\u1ED9c t\u1EC9nh | tr\u1EF1c thu\u1ED9c UBND t\u1EC9nh |
  tr\u1EF1c thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh | tr\u1EF1c thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n Th\xE0nh ph\u1ED1 | thu\u1ED9c UBND t\u1EC9nh |
  thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh | thu\u1ED9c, tr\u1EF1c thu\u1ED9c | thu\u1ED9c v\xE0 tr\u1EF1c thu\u1ED9c | ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i | ch\xEDnh tr\u1ECB x\xE3 h\u1ED9i |
  x\xE3 h\u1ED9i - ngh\u1EC1 nghi\u1EC7p | x\xE3 h\u1ED9i ngh\u1EC1 nghi\u1EC7p | x\xE3 h\u1ED9i | th\xE0nh vi\xEAn | th\xE0nh vi\xEAn c\u1EE7a M\u1EB7t tr\u1EADn |
  th\xE0nh vi\xEAn M\u1EB7t tr\u1EADn | c\u1EE7a M\u1EB7t tr\u1EADn | Trung \u01B0\u01A1ng | TW | c\u1EE7a Trung \u01B0\u01A1ng | \u0111\xF3ng tr\xEAn \u0111\u1ECBa b\xE0n |
  \u0111\xF3ng tr\xEAn \u0111\u1ECBa b\xE0n t\u1EC9nh | \u0111\xF3ng tr\xEAn \u0111\u1ECBa b\xE0n th\xE0nh ph\u1ED1 | theo quy \u0111\u1ECBnh | chuy\xEAn m\xF4n | chuy\xEAn m\xF4n thu\u1ED9c UBND t\u1EC9nh |
  thu\u1ED9c S\u1EDF | tr\u1EF1c thu\u1ED9c S\u1EDF | chuy\xEAn m\xF4n thu\u1ED9c S\u1EDF | chuy\xEAn m\xF4n, nghi\u1EC7p v\u1EE5 thu\u1ED9c S\u1EDF | thu\u1ED9c Ban | tr\u1EF1c thu\u1ED9c Ban |
  thu\u1ED9c ng\xE0nh | thu\u1ED9c V\u0103n ph\xF2ng | thu\u1ED9c UBND x\xE3 | thu\u1ED9c UBND ph\u01B0\u1EDDng | thu\u1ED9c ph\u01B0\u1EDDng | tr\u1EF1c thu\u1ED9c UBND x\xE3 | tr\u1EF1c thu\u1ED9c UBND ph\u01B0\u1EDDng |
  tr\u1EF1c thu\u1ED9c \u0110\u1EA3ng \u1EE7y | thu\u1ED9c \u0110\u1EA3ng \u1EE7y | tham m\u01B0u, gi\xFAp vi\u1EC7c | tham m\u01B0u gi\xFAp vi\u1EC7c | tham m\u01B0u, gi\xFAp vi\u1EC7c \u0110\u1EA3ng \u1EE7y |
  tham m\u01B0u gi\xFAp vi\u1EC7c \u0110\u1EA3ng \u1EE7y | tham m\u01B0u, gi\xFAp vi\u1EC7c T\u1EC9nh \u1EE7y | tham m\u01B0u, gi\xFAp vi\u1EC7c Th\xE0nh \u1EE7y | gi\xFAp vi\u1EC7c \u0110\u1EA3ng \u1EE7y |
  qu\u1EA3n l\xFD c\u1EA5p tr\xEAn | qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc | ph\u1EE5 tr\xE1ch \u0111\u1ECBa b\xE0n | ph\u1EE5 tr\xE1ch l\u0129nh v\u1EF1c | ch\u0103n nu\xF4i | v\u1EADn t\u1EA3i | kinh doanh | s\u1EA3n xu\u1EA5t, kinh doanh | s\u1EA3n xu\u1EA5t kinh doanh | x\xE2y d\u1EF1ng \u0110\u1EA3ng | khu v\u1EF1c | chi nh\xE1nh | chi nh\xE1nh t\u1EC9nh | \u1EA5p | th\xF4n | b\u1EA3n | khu ph\u1ED1 | t\u1ED5 d\xE2n ph\u1ED1 | kh\xF3m | bu\xF4n |
  \u1EDF th\xF4n | \u1EDF b\u1EA3n | \u1EDF \u1EA5p | \u1EDF khu ph\u1ED1 | \u1EDF t\u1ED5 d\xE2n ph\u1ED1 | \u0111\u01B0\u1EE3c giao ch\u1EE7 tr\xEC nhi\u1EC7m v\u1EE5 | \u0111\u01B0\u1EE3c giao ch\u1EE7 tr\xEC | \u0111\u01B0\u1EE3c ph\xE2n c\xF4ng ch\u1EE7 tr\xEC | \u0111\u01B0\u1EE3c giao | t\xF4n gi\xE1o | \u0111\u01B0\u1EE3c \u0110\u1EA3ng, Nh\xE0 n\u01B0\u1EDBc giao nhi\u1EC7m v\u1EE5 | bi\xEAn gi\u1EDBi | v\xF9ng cao | v\xF9ng l\u0169 | ven bi\u1EC3n | mi\u1EC1n n\xFAi | tr\u1ECDng \u0111i\u1EC3m | m\u1EDBi th\xE0nh l\u1EADp |
  vi\u1EC5n th\xF4ng | b\u01B0u ch\xEDnh | b\u01B0u ch\xEDnh, vi\u1EC5n th\xF4ng | li\xEAn x\xE3 | li\xEAn ph\u01B0\u1EDDng | c\u1EA5p tr\xEAn tr\u1EF1c ti\u1EBFp | ph\u1EE5 tr\xE1ch c\u01A1 s\u1EDF | th\u01B0\u1EDDng tr\xFA | th\u01B0\u1EDDng tr\xFA tr\xEAn \u0111\u1ECBa b\xE0n | chuy\xEAn tr\xE1ch |
  nghi\u1EC7p v\u1EE5 | chuy\xEAn m\xF4n, nghi\u1EC7p v\u1EE5 | \u1EDF khu d\xE2n c\u01B0 | khu d\xE2n c\u01B0 | ngo\xE0i nh\xE0 n\u01B0\u1EDBc | ngo\xE0i c\xF4ng l\u1EADp | t\u01B0 th\u1EE5c |
  nh\xE0 n\u01B0\u1EDBc | h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc | h\xE0nh ch\xEDnh | b\xE1o ch\xED | truy\u1EC1n th\xF4ng | th\xF4ng tin | th\xF4ng tin, truy\u1EC1n th\xF4ng |
  th\xF4ng t\u1EA5n b\xE1o ch\xED | th\xF4ng t\u1EA5n, b\xE1o ch\xED | c\xF2n l\u1EA1i | kh\xE1c | ch\u1EE9c n\u0103ng | \u0110\u1EA3ng | \u0111\u1EA3ng | qu\u1EA7n ch\xFAng | s\u1EF1 nghi\u1EC7p |
  s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp | c\xF4ng l\u1EADp | ng\xE0nh d\u1ECDc | ng\xE0nh d\u1ECDc c\u1EA5p t\u1EC9nh | tham m\u01B0u gi\xFAp vi\u1EC7c T\u1EC9nh \u1EE7y | \u1EDF c\u01A1 s\u1EDF | c\u01A1 s\u1EDF |
  thu\u1ED9c x\xE3 | x\xE3 | ph\u01B0\u1EDDng | \u0111\u1EB7c khu | huy\u1EC7n | \u0111\u1EA3ng, \u0111o\xE0n th\u1EC3 |
  d\xE2n c\u1EED | nh\u1EADn \u1EE7y th\xE1c | t\u01B0 nh\xE2n | kh\xE1m ch\u1EEFa b\u1EC7nh | kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh | c\u01A1 quan | l\u01B0u \u0111\u1ED9ng | c\u01A1 \u0111\u1ED9ng | xung k\xEDch | t\u1EF1 qu\u1EA3n | t\xECnh nguy\u1EC7n | n\xF2ng c\u1ED1t | t\u1EA1i ch\u1ED7 | l\xE2m th\u1EDDi | ngo\xE0i t\u1EC9nh | \u1EDF \u0111\u1ECBa ph\u01B0\u01A1ng | l\xE0 t\u1ED5 ch\u1EE9c | \u0111\u01B0\u1EE3c ki\u1EC3m tra | \u0111\u01B0\u1EE3c gi\xE1m s\xE1t | \u0111\u01B0\u1EE3c giao nhi\u1EC7m v\u1EE5 | \u0111\u01B0\u1EE3c ph\xE2n c\xF4ng nhi\u1EC7m v\u1EE5 | c\u1EA5p \u1EE7y | n\xEAu tr\xEAn | d\u1EF1 \xE1n | th\xE0nh vi\xEAn Ban Ch\u1EC9 \u0111\u1EA1o`);
var SINGLING = set(`\u0111\u01B0\u1EE3c ki\u1EC3m tra | \u0111\u01B0\u1EE3c gi\xE1m s\xE1t | \u0111\u01B0\u1EE3c thanh tra | \u0111\u01B0\u1EE3c ki\u1EC3m to\xE1n | \u0111\u01B0\u1EE3c giao | \u0111\u01B0\u1EE3c ph\xE2n c\xF4ng |
  \u0111\u01B0\u1EE3c giao ch\u1EE7 tr\xEC | \u0111\u01B0\u1EE3c giao nhi\u1EC7m v\u1EE5 | \u0111\u01B0\u1EE3c ph\xE2n c\xF4ng nhi\u1EC7m v\u1EE5`);
var LEVELS = set(
  `t\u1EC9nh | th\xE0nh ph\u1ED1 | x\xE3 | ph\u01B0\u1EDDng | \u0111\u1EB7c khu | th\u1ECB tr\u1EA5n | huy\u1EC7n | th\u1ECB x\xE3 | qu\u1EADn | c\u1EA5p x\xE3 | c\u1EA5p t\u1EC9nh |
  c\u1EA5p huy\u1EC7n | c\xE1c c\u1EA5p | c\u1EA5p`,
  { anyTone: true }
);
var DEPARTMENT_NAMES = new Phrases(DEPARTMENTS.map((name) => [name, name]));
var COUNCILS = set(`UBND | \u1EE6y ban nh\xE2n d\xE2n | H\u0110ND | H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n | \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam |
  \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c | M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam | M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c | \u1EE6y ban MTTQ Vi\u1EC7t Nam | \u1EE6y ban MTTQVN |
  UBMTTQ Vi\u1EC7t Nam | UBMTTQVN | \u1EE6y ban MTTQ | UBMTTQ | MTTQ Vi\u1EC7t Nam | MTTQ | UBMT T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam |
  Th\u01B0\u1EDDng tr\u1EF1c H\u0110ND | Th\u01B0\u1EDDng tr\u1EF1c H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n | Ban Th\u01B0\u1EDDng tr\u1EF1c \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam |
  Ban Th\u01B0\u1EDDng tr\u1EF1c \u1EE6y ban MTTQ Vi\u1EC7t Nam`);
var KNOWN = list(`V\u0103n ph\xF2ng UBND | V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n | V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND | V\u0103n ph\xF2ng H\u0110ND - UBND |
  V\u0103n ph\xF2ng H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n v\xE0 \u1EE6y ban nh\xE2n d\xE2n | V\u0103n ph\xF2ng \u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n |
  V\u0103n ph\xF2ng \u0110o\xE0n \u0110BQH v\xE0 H\u0110ND | V\u0103n ph\xF2ng S\u1EDF | V\u0103n ph\xF2ng Ban | Thanh tra S\u1EDF | C\xF4ng \u0111o\xE0n vi\xEAn ch\u1EE9c | C\xF4ng \u0111o\xE0n ng\xE0nh | V\u0103n ph\xF2ng T\u1EC9nh \u1EE7y | V\u0103n ph\xF2ng Th\xE0nh \u1EE7y | V\u0103n ph\xF2ng \u0110\u1EA3ng \u1EE7y | Thanh tra t\u1EC9nh |
  Thanh tra Th\xE0nh ph\u1ED1 | C\xF4ng an t\u1EC9nh | C\xF4ng an Th\xE0nh ph\u1ED1 | C\xF4ng an c\xE1c x\xE3, ph\u01B0\u1EDDng | C\xF4ng an c\u1EA5p x\xE3 | C\xF4ng an x\xE3 |
  B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1 | B\u1ED9 Ch\u1EC9 huy B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng | B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng | Ban Ch\u1EC9 huy Qu\xE2n s\u1EF1 |
  Ban Ch\u1EC9 huy B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng | B\u1ED9 T\u01B0 l\u1EC7nh | Ban D\xE2n t\u1ED9c | Ban T\xF4n gi\xE1o | Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn T\u1EC9nh \u1EE7y |
  Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn Th\xE0nh \u1EE7y | Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn | Ban T\u1ED5 ch\u1EE9c T\u1EC9nh \u1EE7y | Ban T\u1ED5 ch\u1EE9c Th\xE0nh \u1EE7y |
  Ban N\u1ED9i ch\xEDnh T\u1EC9nh \u1EE7y | Ban N\u1ED9i ch\xEDnh Th\xE0nh \u1EE7y | Ban D\xE2n v\u1EADn T\u1EC9nh \u1EE7y | Ban Tuy\xEAn gi\xE1o T\u1EC9nh \u1EE7y | \u1EE6y ban Ki\u1EC3m tra T\u1EC9nh \u1EE7y |
  Ban X\xE2y d\u1EF1ng \u0110\u1EA3ng |  V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND | Ban Thanh tra nh\xE2n d\xE2n | Ban Gi\xE1m s\xE1t \u0111\u1EA7u t\u01B0 c\u1EE7a c\u1ED9ng \u0111\u1ED3ng | Ban Gi\xE1m s\xE1t \u0111\u1EA7u t\u01B0 c\u1ED9ng \u0111\u1ED3ng |
  Ban C\xF4ng t\xE1c M\u1EB7t tr\u1EADn | Ban C\xF4ng t\xE1c x\xE3 h\u1ED9i v\xE0 phong tr\xE0o | Ban \u0111\u1EA1i di\u1EC7n cha m\u1EB9 h\u1ECDc sinh | \u1EE6y ban Ki\u1EC3m tra \u0110\u1EA3ng \u1EE7y |
  \u1EE6y ban Ki\u1EC3m tra | \u0110\u1EA3ng \u1EE7y vi\xEAn | \u0110\u1EA3ng \u1EE7y | Chi b\u1ED9 | Chi \u1EE7y | \u0110\u1EA3ng b\u1ED9 | Kh\u1ED1i D\xE2n v\u1EADn | T\u1ED5 d\xE2n v\u1EADn | T\u1ED5 h\xF2a gi\u1EA3i |
  T\u1ED5 C\xF4ng ngh\u1EC7 s\u1ED1 c\u1ED9ng \u0111\u1ED3ng | T\u1ED5 gi\xFAp vi\u1EC7c | T\u1ED5 th\u1EA9m \u0111\u1ECBnh | T\u1ED5 c\xF4ng t\xE1c | Ban v\u1EADn \u0111\u1ED9ng | Ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng | Ch\u1ED1t ki\u1EC3m d\u1ECBch \u0111\u1ED9ng v\u1EADt | Ch\u1ED1t ki\u1EC3m d\u1ECBch | Tr\u1EA1m Khuy\u1EBFn n\xF4ng | Tr\u1EA1m Ki\u1EC3m l\xE2m | Ban t\u1EF1 qu\u1EA3n |
  Ban Tuy\xEAn gi\xE1o v\xE0 N\u1EEF c\xF4ng | Ban Ch\xEDnh s\xE1ch ph\xE1p lu\u1EADt v\xE0 Quan h\u1EC7 lao \u0111\u1ED9ng | \u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i | \u0110o\xE0n \u0110BQH | Ban \u0111i\u1EC1u h\xE0nh | Ban Nh\xE2n d\xE2n | Ban T\u1EF1 qu\u1EA3n | Tr\u1EA1m tr\u01B0\u1EDFng Tr\u1EA1m Y t\u1EBF | B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa | B\u1ED9 ph\u1EADn Ti\u1EBFp nh\u1EADn v\xE0 Tr\u1EA3 k\u1EBFt qu\u1EA3 | Ban Ch\u1EC9 \u0111\u1EA1o c\xE1c ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia | Tr\u01B0\u1EDFng ban C\xF4ng t\xE1c M\u1EB7t tr\u1EADn |
  Huy\u1EC7n \u0111o\xE0n | X\xE3 \u0111o\xE0n | \u0110o\xE0n x\xE3 | \u0110o\xE0n ph\u01B0\u1EDDng | H\u1EA1t Ki\u1EC3m l\xE2m | Thi h\xE0nh \xE1n d\xE2n s\u1EF1 | C\u1EE5c Thi h\xE0nh \xE1n d\xE2n s\u1EF1 | Thu\u1EBF c\u01A1 s\u1EDF | B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i c\u01A1 s\u1EDF |
  H\u1EA3i quan khu v\u1EF1c | B\u01B0u \u0111i\u1EC7n - V\u0103n h\xF3a | B\u01B0u \u0111i\u1EC7n V\u0103n h\xF3a | Nh\xE0 v\u0103n h\xF3a lao \u0111\u1ED9ng | Nh\xE0 v\u0103n h\xF3a |
  \u0110\u1ED9i qu\u1EA3n l\xFD tr\u1EADt t\u1EF1 \u0111\xF4 th\u1ECB | \u0110\u1ED9i b\u1EA3o v\u1EC7 d\xE2n ph\u1ED1 | H\u1ED9i \u0111\u1ED3ng qu\u1EA3n tr\u1ECB | T\u1ED5 b\u1EA3o v\u1EC7 an ninh tr\u1EADt t\u1EF1 | Trung t\xE2m V\u0103n h\xF3a - Th\u1EC3 thao v\xE0 Truy\u1EC1n thanh |
  Ph\xF2ng D\xE2n v\u1EADn c\xE1c c\u01A1 quan nh\xE0 n\u01B0\u1EDBc, d\xE2n t\u1ED9c v\xE0 t\xF4n gi\xE1o | Ph\xF2ng D\xE2n v\u1EADn c\xE1c c\u01A1 quan nh\xE0 n\u01B0\u1EDBc | Ph\xF2ng \u0110o\xE0n th\u1EC3 v\xE0 c\xE1c h\u1ED9i | Ph\xF2ng D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o |
  Ph\xF2ng Tuy\xEAn truy\u1EC1n, B\xE1o ch\xED - Xu\u1EA5t b\u1EA3n | Ph\xF2ng L\xFD lu\u1EADn ch\xEDnh tr\u1ECB v\xE0 L\u1ECBch s\u1EED \u0110\u1EA3ng | \u0110\u1EA3ng \u1EE7y M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c v\xE0 c\xE1c \u0111o\xE0n th\u1EC3 | \u0110\u1EA3ng \u1EE7y MTTQ v\xE0 c\xE1c \u0111o\xE0n th\u1EC3 |
  \u0110\u1EA3ng \u1EE7y M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c, c\xE1c \u0111o\xE0n th\u1EC3 | \u0110\u1EA3ng \u1EE7y MTTQ, c\xE1c \u0111o\xE0n th\u1EC3 | C\xF4ng \u0111o\xE0n c\xE1c khu c\xF4ng nghi\u1EC7p v\xE0 khu kinh t\u1EBF | C\xF4ng \u0111o\xE0n c\xE1c khu kinh t\u1EBF v\xE0 khu c\xF4ng nghi\u1EC7p |
  C\xF4ng \u0111o\xE0n c\xE1c khu c\xF4ng nghi\u1EC7p v\xE0 ch\u1EBF xu\u1EA5t | C\xF4ng \u0111o\xE0n c\xE1c khu c\xF4ng nghi\u1EC7p | C\xF4ng \u0111o\xE0n Khu kinh t\u1EBF | C\xF4ng \u0111o\xE0n c\xE1c khu kinh t\u1EBF |
  Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh giao th\xF4ng | Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xE1c c\xF4ng tr\xECnh giao th\xF4ng | Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh d\xE2n d\u1EE5ng v\xE0 c\xF4ng nghi\u1EC7p |
  Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xE1c c\xF4ng tr\xECnh d\xE2n d\u1EE5ng v\xE0 c\xF4ng nghi\u1EC7p | Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh n\xF4ng nghi\u1EC7p v\xE0 ph\xE1t tri\u1EC3n n\xF4ng th\xF4n |
  Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xE1c c\xF4ng tr\xECnh n\xF4ng nghi\u1EC7p v\xE0 ph\xE1t tri\u1EC3n n\xF4ng th\xF4n | Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh |
  Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng | Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n | Ban Qu\u1EA3n l\xFD r\u1EEBng ph\xF2ng h\u1ED9 | Ban Qu\u1EA3n l\xFD r\u1EEBng \u0111\u1EB7c d\u1EE5ng | Ban Qu\u1EA3n l\xFD Khu kinh t\u1EBF c\u1EEDa kh\u1EA9u |
  Ban Qu\u1EA3n l\xFD Khu kinh t\u1EBF c\u1EEDa kh\u1EA9u qu\u1ED1c t\u1EBF | Ban Ch\u1EC9 huy Ph\xF2ng th\u1EE7 khu v\u1EF1c | Ban Ch\u1EC9 huy Ph\xF2ng th\u1EE7 d\xE2n s\u1EF1 | Vi\u1EC7n Nghi\xEAn c\u1EE9u ph\xE1t tri\u1EC3n |
  Th\u01B0\u1EDDng tr\u1EF1c \u0110\u1EA3ng \u1EE7y | Th\u01B0\u1EDDng tr\u1EF1c H\u0110ND | \u0110o\xE0n ki\u1EC3m tra | Chi h\u1ED9i Ph\u1EE5 n\u1EEF | Chi h\u1ED9i N\xF4ng d\xE2n |
  Chi h\u1ED9i C\u1EF1u chi\u1EBFn binh | Chi h\u1ED9i Ng\u01B0\u1EDDi cao tu\u1ED5i | Chi \u0111o\xE0n Thanh ni\xEAn | Chi \u0111o\xE0n | \u0110\u1ED3n Bi\xEAn ph\xF2ng | C\xF4ng an ph\u01B0\u1EDDng |
  C\xF4ng an | Tr\u01B0\u1EDFng th\xF4n | Tr\u01B0\u1EDFng b\u1EA3n | Tr\u01B0\u1EDFng \u1EA5p | Tr\u01B0\u1EDFng khu ph\u1ED1 | B\xED th\u01B0 Chi b\u1ED9 |T\u1EC9nh \u0110o\xE0n | Th\xE0nh \u0110o\xE0n | \u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh | \u0110o\xE0n TNCS H\u1ED3 Ch\xED Minh |
  \u0110o\xE0n Thanh ni\xEAn | H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF Vi\u1EC7t Nam | H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF | H\u1ED9i LHPN | H\u1ED9i Ph\u1EE5 n\u1EEF | H\u1ED9i N\xF4ng d\xE2n |
  H\u1ED9i C\u1EF1u chi\u1EBFn binh | H\u1ED9i C\u1EF1u thanh ni\xEAn xung phong | Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng | C\xF4ng \u0111o\xE0n | H\u1ED9i Ch\u1EEF th\u1EADp \u0111\u1ECF | H\u1ED9i Lu\u1EADt gia |
  H\u1ED9i Ng\u01B0\u1EDDi cao tu\u1ED5i | H\u1ED9i Khuy\u1EBFn h\u1ECDc | H\u1ED9i Nh\xE0 b\xE1o | Li\xEAn minh H\u1EE3p t\xE1c x\xE3 | Li\xEAn hi\u1EC7p c\xE1c H\u1ED9i Khoa h\u1ECDc v\xE0 K\u1EF9 thu\u1EADt |
  Li\xEAn hi\u1EC7p c\xE1c t\u1ED5 ch\u1EE9c h\u1EEFu ngh\u1ECB | Hi\u1EC7p h\u1ED9i Doanh nghi\u1EC7p | Hi\u1EC7p h\u1ED9i Doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa | Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc | Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc khu v\u1EF1c |
  B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i | Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc | Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc khu v\u1EF1c | Ng\xE2n h\xE0ng Ch\xEDnh s\xE1ch x\xE3 h\u1ED9i | C\u1EE5c Thu\u1EBF | Thu\u1EBF t\u1EC9nh |
  C\u1EE5c Th\u1ED1ng k\xEA | Th\u1ED1ng k\xEA t\u1EC9nh | T\xF2a \xE1n nh\xE2n d\xE2n | Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n | B\xE1o v\xE0 Ph\xE1t thanh, Truy\u1EC1n h\xECnh |
  B\xE1o v\xE0 \u0110\xE0i Ph\xE1t thanh, Truy\u1EC1n h\xECnh | B\xE1o v\xE0 \u0110\xE0i Ph\xE1t thanh v\xE0 Truy\u1EC1n h\xECnh | \u0110\xE0i Ph\xE1t thanh v\xE0 Truy\u1EC1n h\xECnh |
  \u0110\xE0i Ph\xE1t thanh - Truy\u1EC1n h\xECnh | \u0110\xE0i Ph\xE1t thanh Truy\u1EC1n h\xECnh | B\xE1o v\xE0 PTTH | C\u1ED5ng Th\xF4ng tin \u0111i\u1EC7n t\u1EED |
  Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng | Trung t\xE2m Ki\u1EC3m so\xE1t b\u1EC7nh t\u1EADt | Trung t\xE2m Tin h\u1ECDc v\xE0 C\xF4ng b\xE1o |
  Trung t\xE2m C\xF4ng b\xE1o - Tin h\u1ECDc | Trung t\xE2m Th\xF4ng tin | Trung t\xE2m Chuy\u1EC3n \u0111\u1ED5i s\u1ED1 | Trung t\xE2m X\xFAc ti\u1EBFn \u0111\u1EA7u t\u01B0 |
  Tr\u01B0\u1EDDng Ch\xEDnh tr\u1ECB | Ban Qu\u1EA3n l\xFD Khu kinh t\u1EBF | Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng ngh\u1EC7 cao v\xE0 khu c\xF4ng nghi\u1EC7p |
  Ban Qu\u1EA3n l\xFD c\xE1c khu ch\u1EBF xu\u1EA5t v\xE0 c\xF4ng nghi\u1EC7p | Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng nghi\u1EC7p v\xE0 ch\u1EBF xu\u1EA5t | Ban Qu\u1EA3n l\xFD c\xE1c khu kinh t\u1EBF | Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng nghi\u1EC7p |
  H\u1ED9i \u0111\u1ED3ng Thi \u0111ua - Khen th\u01B0\u1EDFng | H\u1ED9i \u0111\u1ED3ng ph\u1ED1i h\u1EE3p ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt | Ban Ch\u1EC9 \u0111\u1EA1o |
  Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i | Ph\xF2ng V\u0103n h\xF3a v\xE0 X\xE3 h\u1ED9i | Ph\xF2ng Kinh t\u1EBF | Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB |
  Ph\xF2ng H\xE0nh ch\xEDnh - Qu\u1EA3n tr\u1ECB | Ph\xF2ng H\xE0nh ch\xEDnh - T\u1ED5 ch\u1EE9c | Ph\xF2ng N\u1ED9i v\u1EE5 | Ph\xF2ng T\u1ED5ng h\u1EE3p | Ph\xF2ng N\u1ED9i ch\xEDnh |
  Ph\xF2ng Khoa gi\xE1o - V\u0103n x\xE3 | Ph\xF2ng T\xE0i ch\xEDnh - K\u1EBF ho\u1EA1ch | Ph\xF2ng X\xE2y d\u1EF1ng ch\xEDnh quy\u1EC1n | Ph\xF2ng Thi \u0111ua - Khen th\u01B0\u1EDFng |
  Trung t\xE2m D\u1ECBch v\u1EE5 t\u1ED5ng h\u1EE3p | Trung t\xE2m V\u0103n h\xF3a, Th\xF4ng tin v\xE0 Th\u1EC3 thao | Trung t\xE2m Cung \u1EE9ng d\u1ECBch v\u1EE5 c\xF4ng |
  Trung t\xE2m Cung \u1EE9ng d\u1ECBch v\u1EE5 s\u1EF1 nghi\u1EC7p c\xF4ng | \u0110\u1EA3ng \u1EE7y UBND | \u0110\u1EA3ng \u1EE7y c\xE1c c\u01A1 quan \u0110\u1EA3ng | T\u1EC9nh \u1EE7y | Th\xE0nh \u1EE7y |
  L\u1EF1c l\u01B0\u1EE3ng b\u1EA3o v\u1EC7 an ninh tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF | L\u1EF1c l\u01B0\u1EE3ng b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF | Ban H\xE0nh gi\xE1o | Ban Tr\u1ECB s\u1EF1 | Ban H\u1ED9 t\u1EF1 | T\u1ED5 ti\u1EBFt ki\u1EC7m v\xE0 vay v\u1ED1n | L\u1EF1c l\u01B0\u1EE3ng tham gia b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF | C\u01A1 quan thu\u1EBF | C\u01A1 quan c\xF4ng an | C\u01A1 quan h\u1EA3i quan | C\u01A1 quan thi h\xE0nh \xE1n | Tr\u01B0\u1EDFng Ban Ch\u1EC9 \u0111\u1EA1o | Ph\xF3 Tr\u01B0\u1EDFng Ban Ch\u1EC9 \u0111\u1EA1o | H\u1ED9i V\u0103n h\u1ECDc Ngh\u1EC7 thu\u1EADt | Tr\u1EA1m Y t\u1EBF | Chi c\u1EE5c Ki\u1EC3m l\xE2m | Chi c\u1EE5c Thu\u1EBF | Th\u01B0\u1EDDng tr\u1EF1c T\u1EC9nh \u1EE7y`);
var BODIES = new Phrases(KNOWN.map((name) => [name, true]));
var ROOMS = new Phrases(
  KNOWN.filter((name) => name.startsWith("Ph\xF2ng ")).map((name) => [name.slice("Ph\xF2ng ".length), true])
);
var ZONES = set(`V\xE2n \u0110\u1ED3n | C\xF4 T\xF4 | C\xE1t H\u1EA3i | B\u1EA1ch Long V\u0129 | C\u1ED3n C\u1ECF | L\xFD S\u01A1n | Ho\xE0ng Sa | Tr\u01B0\u1EDDng Sa | Ph\xFA Qu\xFD |
  C\xF4n \u0110\u1EA3o | Ki\xEAn H\u1EA3i | Ph\xFA Qu\u1ED1c | Th\u1ED5 Ch\xE2u`);
var FIELDS2 = set(`${FIELDS} | gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn | gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p | ti\u1EBFt ki\u1EC7m v\xE0 vay v\u1ED1n | c\xF4ng t\xE1c \u0110\u1EA3ng v\xE0 c\xF4ng t\xE1c ch\xEDnh tr\u1ECB |
  c\u1EA3nh s\xE1t qu\u1EA3n l\xFD h\xE0nh ch\xEDnh v\u1EC1 tr\u1EADt t\u1EF1 x\xE3 h\u1ED9i | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 ma t\xFAy | c\u1EA3nh s\xE1t h\xECnh s\u1EF1 | c\u1EA3nh s\xE1t kinh t\u1EBF |
  c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9 | an ninh m\u1EA1ng v\xE0 ph\xF2ng, ch\u1ED1ng t\u1ED9i ph\u1EA1m s\u1EED d\u1EE5ng c\xF4ng ngh\u1EC7 cao |
  x\xE2y d\u1EF1ng phong tr\xE0o b\u1EA3o v\u1EC7 an ninh T\u1ED5 qu\u1ED1c | qu\u1EA3n l\xFD xu\u1EA5t nh\u1EADp c\u1EA3nh | th\u01B0\u01A1ng m\u1EA1i \u0111i\u1EC7n t\u1EED | kinh t\u1EBF s\u1ED1 | h\xE0ng kh\xF4ng | h\xE0ng kh\xF4ng qu\u1ED1c t\u1EBF | h\xE0ng kh\xF4ng d\xE2n d\u1EE5ng | ph\xE1t tri\u1EC3n n\xF4ng th\xF4n | n\u1EBFp s\u1ED1ng v\u0103n h\xF3a | d\xE2n s\u1ED1 |
  d\u1ECBch v\u1EE5 t\u1ED5ng h\u1EE3p | d\u1ECBch v\u1EE5 n\xF4ng nghi\u1EC7p | d\u1ECBch v\u1EE5 n\xF4ng nghi\u1EC7p t\u1ED5ng h\u1EE3p | kinh doanh t\u1ED5ng h\u1EE3p | s\u1EA3n xu\u1EA5t kinh doanh | qu\u1EA3n l\xFD | qu\u1EA3n l\xFD \u0111\u1EA7u t\u01B0 | qu\u1EA3n l\xFD lao \u0111\u1ED9ng | qu\u1EA3n l\xFD x\xE2y d\u1EF1ng | qu\u1EA3n l\xFD doanh nghi\u1EC7p | lao \u0111\u1ED9ng | vi\u1EC7c l\xE0m | \u0111\u1EA7u t\u01B0 | doanh nghi\u1EC7p | h\u1ED7 tr\u1EE3 doanh nghi\u1EC7p | k\u1EBF ho\u1EA1ch |
  t\xE0i ch\xEDnh | k\u1EBF to\xE1n | t\u1ED5 ch\u1EE9c | c\xE1n b\u1ED9 | t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9 | h\xE0nh ch\xEDnh | t\u1ED5ng h\u1EE3p | qu\u1EA3n tr\u1ECB | nghi\u1EC7p v\u1EE5 | nghi\u1EC7p v\u1EE5 y |
  nghi\u1EC7p v\u1EE5 d\u01B0\u1EE3c | ph\xE1p ch\u1EBF | ph\xE1p lu\u1EADt | ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt | ph\u1ED5 bi\u1EBFn | gi\xE1o d\u1EE5c | tr\u1EE3 gi\xFAp ph\xE1p l\xFD |
  nh\xE0 n\u01B0\u1EDBc | h\xE0nh ch\xEDnh t\u01B0 ph\xE1p | b\u1ED5 tr\u1EE3 t\u01B0 ph\xE1p | x\xE2y d\u1EF1ng | quy ho\u1EA1ch | m\xF4i tr\u01B0\u1EDDng | \u0111\u1EA5t \u0111ai | kho\xE1ng s\u1EA3n | th\u1EE7y l\u1EE3i |
  ch\u0103n nu\xF4i | tr\u1ED3ng tr\u1ECDt | ki\u1EC3m l\xE2m | khuy\u1EBFn n\xF4ng | khuy\u1EBFn c\xF4ng | x\xFAc ti\u1EBFn | th\u01B0\u01A1ng m\u1EA1i | c\xF4ng nghi\u1EC7p | n\u0103ng l\u01B0\u1EE3ng |
  khoa h\u1ECDc | c\xF4ng ngh\u1EC7 | chuy\u1EC3n \u0111\u1ED5i s\u1ED1 | d\u1EEF li\u1EC7u | th\xF4ng tin | truy\u1EC1n th\xF4ng | b\xE1o ch\xED | v\u0103n h\xF3a | th\u1EC3 thao | du l\u1ECBch |
  di s\u1EA3n | gia \u0111\xECnh | tr\u1EBB em | b\xECnh \u0111\u1EB3ng gi\u1EDBi | ng\u01B0\u1EDDi c\xF3 c\xF4ng | b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i | b\u1EA3o hi\u1EC3m | y t\u1EBF | d\xE2n s\u1ED1 |
  ki\u1EC3m so\xE1t | d\u1ECBch b\u1EC7nh | c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh | c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c | ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng | thi \u0111ua, khen th\u01B0\u1EDFng |
  thi \u0111ua - khen th\u01B0\u1EDFng | t\xF4n gi\xE1o | d\xE2n t\u1ED9c | c\xF4ng t\xE1c thanh ni\xEAn | v\u0103n th\u01B0, l\u01B0u tr\u1EEF | l\u01B0u tr\u1EEF | ng\xE2n s\xE1ch |
  gi\xE1, c\xF4ng s\u1EA3n | c\xF4ng s\u1EA3n | h\u1EE3p t\xE1c qu\u1ED1c t\u1EBF | giao th\xF4ng | v\u1EADn t\u1EA3i | k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng | \u0111\xF4 th\u1ECB | d\u01B0 lu\u1EADn x\xE3 h\u1ED9i | v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng | nh\xE0 \u1EDF | kinh t\u1EBF |
  kinh t\u1EBF t\u1ED5ng h\u1EE3p | n\u1ED9i ch\xEDnh | gi\xE1o d\u1EE5c m\u1EA7m non | gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng | k\u1EF9 thu\u1EADt | h\u1EA1 t\u1EA7ng | ti\u1EBFp c\xF4ng d\xE2n |
  gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o | d\u1ECBch v\u1EE5 c\xF4ng | d\u1ECBch v\u1EE5 vi\u1EC7c l\xE0m | \u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n | c\xF4ng ch\u1EE9ng`);
var OPENERS = set(`Trung t\xE2m | Ph\xF2ng | Ban | Chi c\u1EE5c | C\u1EE5c | H\u1ED9i | H\u1ED9i \u0111\u1ED3ng | \u0110o\xE0n | Tr\u01B0\u1EDDng | Vi\u1EC7n | B\u1EC7nh vi\u1EC7n |
  C\xF4ng ty | T\u1ED5ng c\xF4ng ty | Qu\u1EF9 | Li\xEAn \u0111o\xE0n | Li\xEAn hi\u1EC7p | Hi\u1EC7p h\u1ED9i | Li\xEAn minh | T\u1ED5 | B\xE1o | \u0110\xE0i | V\u0103n ph\xF2ng | \u1EE6y ban |
  B\u1ED9 | Ng\xE2n h\xE0ng | Kho b\u1EA1c | T\xF2a \xE1n | \u0110\u1EA3ng \u1EE7y | Th\u01B0\u1EDDng tr\u1EF1c | C\u01A1 quan Th\u01B0\u1EDDng tr\u1EF1c | C\xF4ng an | Qu\xE2n s\u1EF1 | Thanh tra |
  Nh\xE0 xu\u1EA5t b\u1EA3n | B\u1EA3o t\xE0ng | Th\u01B0 vi\u1EC7n | Nh\xE0 V\u0103n h\xF3a | Kh\u1ED1i | Thu\u1EBF | H\u1ECDc vi\u1EC7n | V\u01B0\u1EDDn qu\u1ED1c gia | H\u1EA1t Ki\u1EC3m l\xE2m | M\u1EB7t tr\u1EADn |
  \u0110\u1ED9i | B\u01B0u \u0111i\u1EC7n | \u0110i\u1EC7n l\u1EF1c | Chi \u0111o\xE0n | Chi b\u1ED9 | C\u1ED5ng | C\xE2u l\u1EA1c b\u1ED9 | \u0110\u1ED3n | Tr\u1EA1m | Chi h\u1ED9i | \u0110\u1EA3ng b\u1ED9 |
  Th\xF4n | B\u1EA3n | \u1EA4p | X\xF3m | Khu ph\u1ED1 | T\u1ED5 d\xE2n ph\u1ED1 | B\u1ED9 ph\u1EADn | T\xF2a Th\xE1nh | T\xF2a Gi\xE1m m\u1EE5c | S\u01B0 \u0111o\xE0n | L\u1EEF \u0111o\xE0n | Trung \u0111o\xE0n | Ti\u1EC3u \u0111o\xE0n | \u0110\u1EA1i \u0111\u1ED9i | Trung \u0111\u1ED9i | H\u1EA3i \u0111\u1ED9i | H\u1EA3i \u0111o\xE0n | Binh \u0111o\xE0n | Qu\xE2n khu | Qu\xE2n \u0111o\xE0n |
  Khoa | H\u1EE3p t\xE1c x\xE3 | Li\xEAn hi\u1EC7p h\u1EE3p t\xE1c x\xE3 | T\u1ED5 h\u1EE3p t\xE1c | X\xED nghi\u1EC7p | Nh\xE0 m\xE1y | N\xF4ng tr\u01B0\u1EDDng | L\xE2m tr\u01B0\u1EDDng | Nh\xE0 | C\u1EA3ng | C\u1EA3ng v\u1EE5 |
  C\u01A1 quan | Vi\u1EC5n th\xF4ng | H\u1EA3i quan | V\u1EE5 | T\u1ED5ng c\u1EE5c | T\u1EA1p ch\xED | Ch\u1ED1t | H\u1EA1t | Nghi\u1EC7p \u0111o\xE0n | Ph\xE2n hi\u1EC7u | Ph\xE2n vi\u1EC7n | Gi\xE1o h\u1ED9i |
  Gi\xE1o x\u1EE9 | Gi\xE1o ph\u1EADn | Tr\u1EA1i giam | Tr\u1EA1i t\u1EA1m giam | C\u01A1 s\u1EDF | Chi nh\xE1nh | Ph\xF2ng giao d\u1ECBch | L\u1EF1c l\u01B0\u1EE3ng | C\u1EA3nh s\xE1t | Ban Tr\u1ECB s\u1EF1 |
  T\u1ED5ng \u0111\u1ED9i | \u0110\u1ED9i h\xECnh | Ban \u0111\u1EA1i di\u1EC7n | Ban qu\u1EA3n l\xFD | B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i | Ki\u1EC3m l\xE2m | Bi\xEAn ph\xF2ng | Nh\xF3m | T\xF2a so\u1EA1n | X\xE3 \u0111o\xE0n`);
var SMALL_OPENERS = set(`Ban | T\u1ED5 | \u0110\u1ED9i | \u0110o\xE0n | Tr\u1EA1m | Ch\u1ED1t | H\u1EA3i quan | L\u1EF1c l\u01B0\u1EE3ng | M\u1EA1ng l\u01B0\u1EDBi | C\xE2u l\u1EA1c b\u1ED9 |
  Ph\xF2ng giao d\u1ECBch | Tr\u1EA1i | T\u1ED5ng \u0111\u1ED9i | Khoa | H\u1EE3p t\xE1c x\xE3 | C\xF4ng ty | Chi nh\xE1nh | V\u0103n ph\xF2ng | Trung t\xE2m | B\u1EC7nh vi\u1EC7n | Tr\u01B0\u1EDDng |
  Qu\u1EF9 | H\u1ED9i \u0111\u1ED3ng | C\xF4ng ch\u1EE9c | Nh\xE2n vi\xEAn`);
var LONE = set(`V\u0103n ph\xF2ng | Thanh tra | B\u1EC7nh x\xE1 | C\xF4ng \u0111o\xE0n | \u0110o\xE0n Thanh ni\xEAn | Tr\u1EA1i t\u1EA1m giam | Tr\u1EA1i giam |
  Ban Gi\xE1m hi\u1EC7u | Ban Gi\xE1m \u0111\u1ED1c | Th\u01B0\u1EDDng tr\u1EF1c | Chi c\u1EE5c | Trung t\xE2m | Nh\xE0 tr\u01B0\u1EDDng | Ban Ch\u1EC9 huy | H\u1ED9i \u0111\u1ED3ng thi \u0111ua`);
var NO_UNITS = set(`X\xE3 h\u1ED9i | X\xE3 h\u1ED9i h\xF3a | T\u1ED5 ch\u1EE9c | H\u1ED9i ngh\u1ECB | H\u1ED9i th\u1EA3o | H\u1ED9i thi | H\u1ED9i \u0111\xE0m | Ban h\xE0nh | B\u1ED9 ti\xEAu ch\xED | B\u1ED9 ch\u1EC9 s\u1ED1 |
  B\u1ED9 th\u1EE7 t\u1EE5c | B\u1ED9 nh\u1EADn di\u1EC7n | B\xE1o c\xE1o | \u0110o\xE0n k\u1EBFt | \u0110o\xE0n vi\xEAn | Tr\u01B0\u1EDDng h\u1EE3p | Ph\xF2ng, ch\u1ED1ng | Ph\xF2ng ch\u1ED1ng | Ph\xF2ng ng\u1EEBa |
  Vi\u1EC7n tr\u1EE3 | T\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n | Thanh tra, ki\u1EC3m tra | H\u1ED9i vi\xEAn | S\u1EDF h\u1EEFu | C\xF4ng t\xE1c | B\u1ED9 m\xE1y | B\u1ED9 Ch\xEDnh tr\u1ECB |
  Ban B\xED th\u01B0 | Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng | Ban Th\u01B0\u1EDDng v\u1EE5 | T\u1ED5ng k\u1EBFt | \u0110\u1ED9i ng\u0169 | Qu\u1EF9 \u0111\u1EA1o | \u0110o\xE0n th\u1EC3 | Thu\u1EBF su\u1EA5t |
  T\u1ED5 qu\u1ED1c | T\u1ED5 \u1EA5m | \u0110\u1ED9i tuy\u1EC3n | \u0110o\xE0n xe | \u0110o\xE0n t\u1EE5 | Ban ng\xE0y | Ban \u0111\xEAm | Ban ph\xE1t | Tr\u1EA1m d\u1EEBng | Qu\u1EF9 \u0111\u1EA5t | Qu\u1EF9 nh\xE0 | Qu\u1EF9 th\u1EDDi gian | H\u1ED9i ch\u1EE3 | H\u1ED9i tr\u1EA1i | H\u1ED9i h\u1ECDa | C\u01A1 s\u1EDF v\u1EADt ch\u1EA5t | C\u01A1 s\u1EDF d\u1EEF li\u1EC7u | C\u01A1 s\u1EDF h\u1EA1 t\u1EA7ng | Nh\xE0 n\u01B0\u1EDBc | Nh\xE0 \u1EDF | Nh\xE0 t\u1EA1m | Trung t\xE2m h\xE0nh ch\xEDnh | V\u0103n ph\xF2ng ph\u1EA9m | T\u1ED5 ti\xEAn | B\u1ED9 lu\u1EADt | B\u1ED9 c\xE2u h\u1ECFi | \u0110\xE0i th\u1ECD | B\xE1o \u0111\u1ED9ng | C\u1EE5c b\u1ED9 | Kh\u1ED1i l\u01B0\u1EE3ng | Kh\u1ED1i \u0111\u1EA1i \u0111o\xE0n k\u1EBFt | Ban \u0111\u1EA7u | \u0110\u1ED9i h\xECnh`);
var OWNERS = set(
  "Ban Ch\u1EC9 \u0111\u1EA1o | S\u1EDF | Ban | c\u01A1 quan | \u0111\u01A1n v\u1ECB | c\u1ED9ng \u0111\u1ED3ng | ng\xE0nh | M\u1EB7t tr\u1EADn | T\u1EC9nh \u1EE7y | \u0110\u1EA3ng \u1EE7y | Th\xE0nh \u1EE7y | nh\xE0 tr\u01B0\u1EDDng | H\u1ED9i | \u0110o\xE0n | C\xF4ng \u0111o\xE0n | B\u1ED9 Ch\u1EC9 huy | Chi c\u1EE5c | Chi nh\xE1nh"
);

// packages/plan-reader/src/units/name-builder.ts
var PROVINCE_NAMES = new Phrases(PROVINCES.map(({ name }) => [name, name]));
var MOST_UNKNOWN = 7;
var NameBuilder = class {
  tokens;
  isDamaged;
  isWithin;
  at;
  unknown = 0;
  from;
  isStart;
  pieces = [];
  /** `isStart` tells whether another unit starts at a word. */
  constructor(tokens, at, { isDamaged, isWithin = false }, isStart2) {
    this.tokens = tokens;
    this.isStart = isStart2;
    this.at = at;
    this.from = at;
    this.isDamaged = isDamaged;
    this.isWithin = isWithin;
  }
  token(ahead = 0) {
    return this.tokens[this.at + ahead];
  }
  key() {
    return this.token()?.key ?? "";
  }
  is(phrases2, ahead = 0) {
    return phrases2.match(this.tokens, this.at + ahead, this.isDamaged) !== null;
  }
  /** How many words of a phrase stand here. */
  reach(phrases2) {
    return phrases2.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
  }
  /** Whether the word here can be trusted. */
  isLegible() {
    return !this.isDamaged || this.token()?.proven !== null || /^\d+$/.test(this.token()?.text ?? "");
  }
  /** Takes a phrase that starts here: as printed in sound text, in its own spelling in damaged text. */
  take(phrases2) {
    const match = phrases2.match(this.tokens, this.at, this.isDamaged);
    if (match === null) return false;
    const printed2 = this.printed(this.at, match.length);
    const isRight = !this.isDamaged || normalKey(printed2) === normalKey(match.phrase);
    const restored = this.pieces.length > 0 ? match.phrase : matchCase(match.phrase, this.token()?.text ?? "");
    this.push(isRight ? printed2 : restored, match.length);
    return true;
  }
  /** Takes the name of a place behind a level: "tỉnh Lạng Sơn", "đặc khu Cồn Cỏ". */
  takePlace() {
    if (this.isBroken()) return false;
    const before = this.tokens[this.at - 1]?.key ?? "";
    if (!/^(?:tinh|pho|xa|phuong|khu|huyen|quan|tran|nam|h[iìí]nh)$/.test(before) && this.isDamaged) return false;
    const zone = before === "khu" ? ZONES.match(this.tokens, this.at, this.isDamaged) : null;
    if (zone !== null && isCapital(this.token())) {
      this.push(this.isDamaged ? zone.phrase : this.printed(this.at, zone.length), zone.length);
      return true;
    }
    const province = PROVINCE_NAMES.match(this.tokens, this.at, this.isDamaged);
    if (province !== null && isCapital(this.token())) {
      this.push(this.isDamaged ? province.phrase : this.printed(this.at, province.length), province.length);
      return true;
    }
    if (this.isDamaged || !/^(?:tinh|pho|xa|phuong|khu|huyen|quan|tran)$/.test(before)) return false;
    let length = 0;
    while (length < 4 && isCapital(this.token(length)) && (length === 0 || this.token(length - 1)?.after === ""))
      length += 1;
    if (length === 0 || this.isStart(this.at)) return false;
    this.push(this.printed(this.at, length), length);
    return true;
  }
  /** "Sở Tài chính - | Cơ quan thường trực": what stands behind a dash says what the body is. */
  isApart() {
    return / -$/.test(this.tokens[this.at - 1]?.after ?? "") && this.is(OPENERS);
  }
  /** Takes a capital behind a known name: "Đồn Biên phòng | Môn Sơn". */
  takeCapital() {
    const token = this.token();
    if (!isCapital(token) || !/^(?: -)?$/.test(this.tokens[this.at - 1]?.after ?? "") || token?.before !== "")
      return false;
    if (this.isDamaged && token.proven === null || this.isStart(this.at) || this.isApart()) return false;
    if (this.stop() !== null) return false;
    this.push(token.text, 1);
    return true;
  }
  /** Takes the number of a unit: "Thuế cơ sở | 3", "Kho bạc Nhà nước khu vực | VIII", "Đoàn kiểm tra số | 1". */
  takeNumber() {
    const text2 = this.token()?.text ?? "";
    const before = this.tokens[this.at - 1];
    const next = this.token(1)?.text ?? "";
    if (this.at > this.from && text2 === "s\u1ED1" && this.token()?.after === "" && /^\d{1,3}$/.test(next)) {
      this.push(`s\u1ED1 ${next}`, 2);
      return true;
    }
    if (this.at === this.from || before?.after !== "" || !/^(?:\d{1,4}|[IVX]{1,5})$/.test(text2)) return false;
    const isNumbered = /^(?:vuc|so|doi|to|thon|ban|ap|pho|khom|buon|doan)$/.test(before.key);
    if (!isNumbered && !this.isBehindNumber()) return false;
    this.push(text2, 1);
    return true;
  }
  /** Whether what follows a number shows that it belongs to the name: "Trung tâm Cấp cứu 115 | rút ngắn". */
  isBehindNumber() {
    if (this.isDamaged && !this.isLegible()) return false;
    const behind = this.token()?.after ?? "";
    if (/^(?:va|cua)$/.test(this.token(1)?.key ?? "") && behind === "") return true;
    return /^(?:,| -|;)/.test(behind) || behind === "" && this.token(1) !== void 0 && stopAt(this.tokens, this.at + 1, this.isDamaged) === "verb";
  }
  /** Takes the word of two syllables that stands behind the first word of a name: "Ban | quản lý". */
  takeWord() {
    if (isWord(this.tokens, this.at)) this.push(this.printed(this.at, 2), 2);
  }
  /** Takes small letters behind a capital that goes on a known name: "Ban Chỉ đạo Quy | chế dân chủ". */
  takeTail() {
    return this.isLegible() && this.takeFurther();
  }
  /** Takes small letters on the way to a capital: "Đồn Biên phòng | cửa khẩu Tà Lùng". */
  takeToCapital() {
    const count = this.isLegible() ? wordsToCapital(this.tokens, this.at) : 0;
    if (count === 0 || this.isStart(this.at + count)) return false;
    this.push(this.printed(this.at, count), count);
    return true;
  }
  /** Takes how many there are: "Trưởng | 13 bản". */
  takeCount() {
    const noun = GROUP_NOUNS.match(this.tokens, this.at + 1, this.isDamaged);
    if (!/^\d{1,3}$/.test(this.token()?.text ?? "") || noun === null) return false;
    this.push(this.token()?.text ?? "", 1);
    return true;
  }
  /**
   * Takes the small letters that go on the name of a body, as text teaches it; in damaged text whatever is no verb.
   */
  takeFurther() {
    if (!this.isLegible()) return this.takeUnknown();
    const count = furtherWords(this.tokens, this.at);
    if (count === 0 || this.unknown >= MOST_UNKNOWN) return false;
    this.unknown += 1;
    this.push(this.printed(this.at, count), count);
    return true;
  }
  /** Takes one word that no table knows, while a name may still go on. */
  takeUnknown() {
    const isName = this.isLegible() && isCapital(this.token()) && this.stop() === null;
    if (this.unknown >= MOST_UNKNOWN || !isName && this.is(STOP_WORDS)) return false;
    const count = this.isLegible() ? goesOnGroup(this.tokens, this.at) : 1;
    if (count === 0) return false;
    this.unknown += 1;
    this.push(this.printed(this.at, count), count);
    return true;
  }
  stop() {
    return stopAt(this.tokens, this.at, this.isDamaged);
  }
  /** Whether a verb stands here, rather than a noun or what qualifies it: "các đơn vị | tổ chức thực hiện". */
  isVerb() {
    if (this.stop() === null) return false;
    const known = STOP_WORDS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const verb = this.isLegible() ? Math.max(known, verbLength(this.tokens, this.at)) : known;
    const noun = GROUP_NOUNS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const modifier = MODIFIERS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    return verb >= noun && verb > modifier;
  }
  /** In damaged text "Chi dao" may look like "chi bộ": the nearer one counts. */
  isRatherVerb() {
    if (!this.isDamaged || this.length() > 0) return false;
    const verb = STOP_WORDS.match(this.tokens, this.at, true);
    const noun = GROUP_NOUNS.match(this.tokens, this.at, true);
    return verb !== null && noun !== null && verb.length >= Math.max(2, noun.length) && verb.score > noun.score;
  }
  pushAnd() {
    this.push(this.isDamaged ? this.key() === "va" ? "v\xE0" : "ho\u1EB7c" : this.token()?.text ?? "v\xE0", 1);
  }
  push(text2, length) {
    const last = this.tokens[this.at + length - 1];
    const glue = last?.after === " -" ? " -" : /,/.test(last?.after ?? "") ? "," : /-$/.test(last?.after ?? "") ? " -" : "";
    this.pieces.push(text2 + glue);
    this.at += length;
  }
  /** Whether a sign behind the word before, or a parenthesis before this one, ends the name. */
  isBroken(ahead = 0) {
    const before = this.tokens[this.at + ahead - 1];
    if (this.at + ahead > this.from && /[.;:)”"]/u.test(before?.after ?? "")) return true;
    return /[([“"]/u.test(this.token(ahead)?.before ?? "");
  }
  /** Whether a comma or "và" stands here. */
  isListBreak() {
    return this.key() === "va" || this.key() === "hoac" || /,/.test(this.tokens[this.at - 1]?.after ?? "");
  }
  /** Whether a list within a name goes on here: "Trung tâm Kiểm nghiệm thuốc, | mỹ phẩm, thực phẩm". */
  listsOn() {
    if (!this.isLegible()) return false;
    const at = this.key() === "va" ? this.at + 1 : this.at;
    const isOther = [QUANTIFIERS, GROUP_NOUNS, BODIES, PERSONS, COUNCILS].some(
      (phrases2) => phrases2.match(this.tokens, at, this.isDamaged) !== null
    );
    return !isOther && (startsNoun(this.tokens, at) || FIELDS2.match(this.tokens, at, false) !== null || at === this.at && isItem(this.tokens, at));
  }
  /** Whether a level stands behind this word, at least so alike. */
  levelFollows(least = 0) {
    return (LEVELS.match(this.tokens, this.at + 1, this.isDamaged)?.score ?? -1) >= least;
  }
  /** Whether the first word of the name is this one. */
  startsAs(key) {
    return this.tokens[this.from]?.key === key;
  }
  isDone() {
    return this.at >= this.tokens.length;
  }
  length() {
    return this.at - this.from;
  }
  text() {
    const text2 = this.pieces.join(" ").replace(/[\s,-]+$/u, "");
    return text2.charAt(0).toUpperCase() + text2.slice(1);
  }
  printed(at, length) {
    const words = this.tokens.slice(at, at + length);
    return words.map(
      (token, k) => k + 1 < words.length ? token.text + (/[,-]/.test(token.after) ? token.after : "") : token.text
    ).join(" ");
  }
};
function stopAt(tokens, at, isDamaged) {
  const token = tokens[at];
  if (token === void 0 || isCapital(token) && !/[.:;]/.test(tokens[at - 1]?.after ?? "")) return null;
  const stop = STOP_WORDS.match(tokens, at, isDamaged)?.value ?? null;
  if (stop === null && (!isDamaged || token.proven !== null) && isLearntVerb(tokens, at)) return "verb";
  return stop ?? (AFTER_GROUPS.match(tokens, at, isDamaged) === null ? null : "verb");
}
function matchCase(phrase, printed2) {
  const first = phrase.charAt(0);
  return (new RegExp("^\\p{Lu}", "u").test(printed2) ? first.toUpperCase() : first) + phrase.slice(1);
}

// packages/plan-reader/src/units/shared-noun.ts
var NOUNS2 = {
  so: { word: "S\u1EDF", names: DEPARTMENT_NAMES },
  phong: { word: "Ph\xF2ng", names: ROOMS }
};
function readShared(tokens, at, { isDamaged }) {
  const person = PERSONS.match(tokens, at, isDamaged);
  const from = at + (person?.length ?? 0);
  const noun = NOUNS2[tokens[from + 1]?.key ?? ""];
  if (tokens[from]?.key !== "cac" || noun === void 0 || !/^:?$/.test(tokens[from + 1]?.after.trim() ?? ""))
    return null;
  const leader = person === null ? "" : `${person.phrase} `;
  const units = [];
  for (let place = from + 2; isCapital(tokens[place]); ) {
    const match = noun.names.match(tokens, place, isDamaged);
    if (match === null) break;
    const name = `${leader}${noun.word} ${match.phrase}`;
    const end = place + match.length;
    units.push({ name, end, kind: "named", unknown: 0, hasPerson: person !== null });
    const isJoined = tokens[end]?.key === "va" && tokens[end - 1]?.after === "";
    if (!isJoined && !/^,/.test(tokens[end - 1]?.after ?? "")) break;
    place = isJoined ? end + 1 : end;
  }
  return units.length >= 2 ? units : null;
}

// packages/plan-reader/src/units/unit-name.ts
function readUnitName(tokens, at, context) {
  const name = new NameBuilder(tokens, at, context, (from) => startsUnit(tokens, from, context));
  const person = !isOtherThanPerson(tokens, at, context.isDamaged) && name.take(PERSONS);
  if (person && name.isListBreak() && isCapital(name.token())) name.take(PERSONS);
  if (person && name.isBroken()) return null;
  const found = readBody(name, person);
  if (found === null) return null;
  const text2 = name.text();
  return text2 === "" ? null : { name: text2, end: name.at, kind: found, unknown: name.unknown, hasPerson: person };
}
function isOtherThanPerson(tokens, at, isDamaged) {
  const person = PERSONS.match(tokens, at, isDamaged);
  if (person === null) return false;
  const whole = BODIES.match(tokens, at, isDamaged);
  if (whole !== null && whole.length > person.length && whole.score >= person.score) return true;
  return isDamaged && (QUANTIFIERS.match(tokens, at, isDamaged)?.score ?? 0) >= person.score;
}
function startsUnit(tokens, at, context) {
  const { isDamaged } = context;
  const is = (phrases2) => phrases2.match(tokens, at, isDamaged) !== null;
  if (is(COUNCILS) || is(BODIES) || is(QUANTIFIERS)) return true;
  if (is(PERSONS)) return readUnitName(tokens, at, { isDamaged, isWithin: true }) !== null;
  if (isDepartmentStart(tokens, at, isDamaged)) return true;
  return isOpener(tokens, at, isDamaged) || startsSmall(tokens, at, isDamaged);
}
function readBody(name, hasPerson) {
  if (NO_UNITS.stands(name.tokens, name.at, name.isDamaged) && !name.is(BODIES)) return null;
  if (name.take(QUANTIFIERS)) return readGroup(name, 1);
  if (hasPerson && name.takeCount()) return readGroup(name, 1);
  if (isDepartmentStart(name.tokens, name.at, name.isDamaged)) {
    name.push("S\u1EDF", 1);
    name.take(DEPARTMENT_NAMES);
    readTail(name);
    return "named";
  }
  if (name.take(COUNCILS)) {
    readCouncilTail(name);
    return "council";
  }
  if ((isCapital(name.token()) || name.reach(BODIES) > 1) && name.take(BODIES)) {
    readTail(name);
    return "named";
  }
  if (normalKey(name.token()?.text ?? "") === "s\u1EDF" && isCapital(name.token()) && isCapital(name.token(1)) && !name.isBroken(1))
    return readOpen(name);
  if (isOpener(name.tokens, name.at, name.isDamaged, hasPerson)) return readOpen(name);
  if (isSmallOpener(name)) return readOpen(name);
  if (isLone(name, hasPerson) && name.take(LONE)) return "named";
  return readGroup(name, hasPerson ? 1 : 2);
}
function isDepartmentStart(tokens, at, isDamaged) {
  const token = tokens[at];
  if (token === void 0 || token.after !== "" || !SO.test(token.key)) return false;
  if (!isDamaged && token.key !== "so") return false;
  return DEPARTMENT_NAMES.match(tokens, at + 1, isDamaged) !== null;
}
var SO = /^[s8$§5][o0&¢@6êéedcơỏgqy]?\W?$/u;
function isOpener(tokens, at, isDamaged, hasPerson = false) {
  const token = tokens[at];
  if (token === void 0 || !(isCapital(token) || hasPerson && isCapital(tokens[at + 1]))) return false;
  if (NO_UNITS.stands(tokens, at, isDamaged)) return false;
  const opener = OPENERS.match(tokens, at, isDamaged);
  if (opener === null) return false;
  const last = tokens[at + opener.length - 1];
  const next = tokens[at + opener.length];
  if (next === void 0 || last === void 0 || last.after !== "" || next.before !== "") return false;
  if (opener.length > 1 && isCapital(tokens[at + 1])) return true;
  return isCapital(next) || /^\d{1,4}$/.test(next.text) || LEVELS.match(tokens, at + opener.length, isDamaged) !== null;
}
function isSmallOpener(name) {
  return name.isLegible() && startsSmall(name.tokens, name.at, name.isDamaged);
}
function startsSmall(tokens, at, isDamaged) {
  const opener = isCapital(tokens[at]) ? SMALL_OPENERS.match(tokens, at, isDamaged) : null;
  if (opener === null || NO_UNITS.stands(tokens, at, isDamaged)) return false;
  return tokens[at + opener.length - 1]?.after === "" && isWord(tokens, at + opener.length);
}
function isLone(name, hasPerson) {
  const length = name.reach(LONE);
  if (length === 0 || !isCapital(name.token()) || !name.isLegible()) return false;
  const behind = name.tokens[name.at + length];
  const isEnd = behind === void 0 || name.tokens[name.at + length - 1]?.after !== "" || behind.key === "va";
  return isEnd || !isCapital(behind) && (hasPerson || !startsNoun(name.tokens, name.at + length));
}
function readGroup(name, fewest) {
  let nouns = 0;
  let isSingled = false;
  while (!name.isDone()) {
    if (nouns > 0 && name.isListBreak()) {
      if (!continuesGroup(name)) break;
      if (name.key() === "va" || name.key() === "hoac") name.pushAnd();
    } else if (nouns > 0 && (name.isVerb() || name.is(AFTER_GROUPS))) break;
    if (nouns === 0 && name.isRatherVerb()) return null;
    if (nouns > 0 && name.take(SINGLING)) {
      isSingled = true;
    } else if (!isHalfNoun(name) && name.take(GROUP_NOUNS)) {
      nouns += 1;
    } else if (nouns === 0) {
      return null;
    } else if (!name.take(MODIFIERS) && !name.takePlace() && !name.takeUnknown()) {
      break;
    }
    if (name.isBroken() || takeOwner(name)) break;
  }
  return nouns >= fewest || isSingled ? "group" : null;
}
function isHalfNoun(name) {
  return name.isLegible() && name.reach(GROUP_NOUNS) === 1 && isHalf(name.tokens, name.at);
}
function continuesGroup(name) {
  const at = name.key() === "va" || name.key() === "hoac" ? name.at + 1 : name.at;
  const { tokens, isDamaged } = name;
  const noun = GROUP_NOUNS.match(tokens, at, isDamaged);
  if (noun !== null && (STOP_WORDS.match(tokens, at, isDamaged)?.length ?? 0) > noun.length) return false;
  const quantifier = QUANTIFIERS.match(tokens, at, isDamaged);
  if (quantifier !== null && (noun === null || noun.length < 2 || quantifier.score >= noun.score)) return false;
  if (isDepartmentStart(tokens, at, isDamaged)) return false;
  if (COUNCILS.match(tokens, at, isDamaged) !== null && !/^mat/.test(tokens[at]?.key ?? "")) return false;
  if (COUNCILS.match(tokens, at, isDamaged) !== null && isCapital(tokens[at])) return false;
  if (isCapital(tokens[at]) && BODIES.match(tokens, at, isDamaged) !== null || isOpener(tokens, at, isDamaged))
    return false;
  if (noun !== null && (BODIES.match(tokens, at, isDamaged)?.length ?? 0) > noun.length) return false;
  const person = PERSONS.match(tokens, at, isDamaged);
  return noun !== null && (person === null || noun.score > person.score || noun.length > person.length);
}
function readCouncilTail(name) {
  while (!name.isDone() && !name.isBroken() && !name.isVerb()) {
    if (name.isListBreak()) {
      const step = name.key() === "va" || name.key() === "hoac" ? 1 : 0;
      const isLevel2 = LEVELS.match(name.tokens, name.at + step, name.isDamaged) !== null;
      if (!isLevel2) break;
      if (step === 1) name.pushAnd();
    }
    const taken = name.take(LEVELS) || name.is(QUANTIFIERS) && name.levelFollows() && name.take(QUANTIFIERS) || name.take(MODIFIERS) || name.takePlace();
    if (!taken) break;
  }
}
function readTail(name) {
  let isOpen = false;
  if (name.key() === "va" && name.isLegible() && goesOnWithCapital(name)) {
    name.pushAnd();
    isOpen = true;
  }
  if (name.startsAs("truong") && name.isListBreak() && name.key() !== "va" && !isCapital(name.token()) && continuesGroup(name)) {
    readGroup(name, 0);
    return;
  }
  while (!name.isDone() && !name.isBroken() && !name.isListBreak()) {
    if (name.isApart() || takeOwner(name) || takeManaged(name) || name.isVerb()) break;
    if (isCapital(name.token()) && takeHost(name)) continue;
    const isKnown = takeLevel(name) || name.take(MODIFIERS) || name.takePlace() || takeBranch(name);
    if (isKnown || name.takeNumber() || name.takeToCapital()) continue;
    if (name.takeCapital()) isOpen = true;
    else if (!isOpen || !name.takeTail()) break;
  }
}
function takeManaged(name) {
  if (!name.is(QUANTIFIERS) || name.isListBreak()) return false;
  if (GROUP_NOUNS.match(name.tokens, name.at + 1, name.isDamaged) !== null)
    return name.take(QUANTIFIERS) && readGroup(name, 1) !== null;
  if (!name.isLegible() || !startsNoun(name.tokens, name.at + 1)) return false;
  name.take(QUANTIFIERS);
  while (!name.isDone() && !name.isBroken() && (!name.isListBreak() || name.listsOn())) {
    if (name.key() === "va") name.pushAnd();
    if (!name.take(FIELDS2) && !takeLevel(name) && !name.takeFurther()) break;
  }
  return true;
}
function goesOnWithCapital(name) {
  return name.tokens[name.at - 1]?.after === "" && isCapital(name.token(1)) && !startsUnit(name.tokens, name.at + 1, name);
}
function takeLevel(name) {
  if (name.key() === "xa" && name.token()?.after === "" && name.token(1)?.key === "hoi") return false;
  if (name.key() === "cap" && name.isLegible() && name.reach(LEVELS) === 1) return false;
  const noun = name.isDamaged ? GROUP_NOUNS.match(name.tokens, name.at + 1, true) : null;
  if (noun?.score === 1 && name.is(QUANTIFIERS) && !name.levelFollows(1)) return false;
  return name.take(LEVELS);
}
function takeHost(name) {
  const before = name.tokens[name.at - 1];
  if (name.isWithin) return false;
  if (name.startsAs("so") || before?.after !== "" || name.token()?.before !== "" || !isCapital(name.token()) || !name.isLegible())
    return false;
  const host = readUnitName(name.tokens, name.at, { isDamaged: name.isDamaged, isWithin: true });
  if (host === null || host.kind === "group" || host.hasPerson) return false;
  name.push(host.name, host.end - name.at);
  return true;
}
function takeBranch(name) {
  if (name.tokens[name.at - 1]?.key !== "nganh" || !isCapital(name.token())) return false;
  return name.take(DEPARTMENT_NAMES) || name.take(FIELDS2);
}
function readOpen(name) {
  if (!name.isLegible() || !(name.take(OPENERS) || name.take(SMALL_OPENERS)))
    name.push(name.token()?.text ?? "", 1);
  if (name.isLegible() && !isCapital(name.token()) && !name.is(LEVELS)) name.takeWord();
  while (!name.isDone() && !name.isBroken()) {
    if (name.key() === "va" && isCapital(name.token(1)) && !startsUnit(name.tokens, name.at + 1, name)) {
      name.push("v\xE0", 1);
      continue;
    }
    if (name.key() === "va" && name.listsOn()) {
      name.push("v\xE0", 1);
      if (name.isLegible()) name.take(FIELDS2);
      continue;
    }
    const isFurtherField = name.isLegible() && name.key() !== "va" && isCapital(name.token());
    const goesOn = isFurtherField && !startsUnit(name.tokens, name.at, name) || name.listsOn();
    if (name.isListBreak() && !goesOn || takeOwner(name) || takeManaged(name)) break;
    if ((name.isDamaged ? name.stop() === null : isCapital(name.token())) && name.take(FIELDS2)) continue;
    if (takeLevel(name) || name.takePlace() || name.takeNumber()) continue;
    if (isCapital(name.token()) && !name.isApart() && !startsUnit(name.tokens, name.at, name)) {
      name.push(name.token()?.text ?? "", 1);
      continue;
    }
    if (!takeHost(name) && !name.take(MODIFIERS) && !name.takeFurther()) break;
  }
  return name.length() > 1 ? "named" : null;
}
function takeOwner(name) {
  if (name.key() !== "cua" || name.isBroken() || name.isListBreak()) return false;
  const owners = [OWNERS, LEVELS, COUNCILS, BODIES];
  if (!owners.some((phrases2) => name.is(phrases2, 1))) return false;
  name.push("c\u1EE7a", 1);
  if (name.take(OWNERS)) return true;
  if (name.take(LEVELS)) name.takePlace();
  else if (name.take(COUNCILS)) readCouncilTail(name);
  else if (name.take(BODIES)) readTail(name);
  return true;
}

// packages/plan-reader/src/units/unit-list.ts
var MOST_UNITS = 40;
function readUnitList(tokens, from, context) {
  const units = [];
  let at = from;
  while (units.length < MOST_UNITS) {
    const found = readShared(tokens, at, context) ?? readUnitName(tokens, at, context);
    const unit = Array.isArray(found) ? found.at(-1) : found;
    if (unit === void 0 || unit === null) break;
    units.push(...Array.isArray(found) ? found : [unit]);
    at = skipParenthesis(tokens, unit.end);
    const behind = at > unit.end ? tokens[at - 1]?.after.replace(/^.*\)/u, "") ?? "" : tokens[unit.end - 1]?.after ?? "";
    if (/[.:]/.test(behind)) break;
    const isJoined = /^(?:va|hoac|cung)$/.test(tokens[at]?.key ?? "");
    if (!/[,;]/.test(behind) && !isJoined) break;
    const next = isJoined ? at + 1 : at;
    if (readUnitName(tokens, next, context) === null) break;
    at = next;
  }
  const last = units.at(-1);
  if (last === void 0) return null;
  return { units, end: at, next: whatFollows(tokens, at, last, context) };
}
function skipParenthesis(tokens, at) {
  if (!/[([]/.test(tokens[at]?.before ?? "")) return at;
  for (let close = at; close < Math.min(tokens.length, at + 60); close += 1) {
    if (/[)\]]/.test(tokens[close]?.after ?? "")) return close + 1;
  }
  return at;
}
function whatFollows(tokens, at, last, context) {
  const behind = tokens[at - 1]?.after ?? "";
  if (/:/.test(behind)) return "colon";
  if (at >= tokens.length || /[.]/.test(behind)) return "end";
  if (/;/.test(behind)) return "end";
  const stop = stopAt(tokens, at, context.isDamaged);
  if (tokens[at]?.key === "cho" && /^\d/.test(tokens[at + 1]?.text ?? "")) return "verb";
  if (stop !== null) return stop;
  const isVerb2 = endsHere(tokens, at, last) && new RegExp("^\\p{Ll}{2,}$", "u").test(tokens[at]?.text ?? "");
  const isSound2 = !context.isDamaged || tokens[at]?.proven !== null;
  return isVerb2 && behind === "" && isSound2 ? "verb" : "other";
}
var MOST_FURTHER_WORDS = 6;
function endsHere(tokens, at, last) {
  if (last.kind === "named") return true;
  for (let k = at; k < Math.min(tokens.length, at + MOST_FURTHER_WORDS); k += 1) {
    if (k > at && stopAt(tokens, k, false) === "verb") return false;
    if (tokens[k]?.after !== "") return true;
  }
  return true;
}

// packages/plan-reader/src/tasks/assignments.ts
var DIRECTIVES = new Phrases([
  ...["Giao", "Ph\xE2n c\xF4ng", "\u1EE6y quy\u1EC1n"].map((word) => [word, "lead"]),
  ...["\u0110\u1EC1 ngh\u1ECB", "Y\xEAu c\u1EA7u", "K\xEDnh \u0111\u1EC1 ngh\u1ECB", "Tr\xE2n tr\u1ECDng \u0111\u1EC1 ngh\u1ECB", "Giao tr\xE1ch nhi\u1EC7m cho", "Giao cho"].map(
    (word) => [word, "perform"]
  )
]);
var HEADED = new Phrases(
  ["Tr\xE1ch nhi\u1EC7m c\u1EE7a", "Nhi\u1EC7m v\u1EE5 c\u1EE7a", "Tr\xE1ch nhi\u1EC7m", "\u0110\u1ED1i v\u1EDBi", "V\u1EC1 ph\xEDa", "Nhi\u1EC7m v\u1EE5 c\u1EE5 th\u1EC3 c\u1EE7a"].map(
    (phrase) => [phrase, "perform"]
  )
);
var LEADING = new Phrases([
  ["ch\u1EE7 tr\xEC", true],
  ["\u0111\u1ED3ng ch\u1EE7 tr\xEC", true],
  ["l\xE0 c\u01A1 quan ch\u1EE7 tr\xEC", true],
  ["l\xE0 c\u01A1 quan th\u01B0\u1EDDng tr\u1EF1c", true],
  ["l\xE0 \u0111\u01A1n v\u1ECB ch\u1EE7 tr\xEC", true],
  ["l\xE0 c\u01A1 quan \u0111\u1EA7u m\u1ED1i", true],
  ["l\xE0m \u0111\u1EA7u m\u1ED1i", true]
]);
var WITH = new Phrases([
  ["ph\u1ED1i h\u1EE3p v\u1EDBi", true],
  ["ph\u1ED1i h\u1EE3p c\xF9ng", true],
  ["ph\u1ED1i h\u1EE3p ch\u1EB7t ch\u1EBD v\u1EDBi", true],
  ["ph\u1ED1i h\u1EE3p", true],
  ["c\xF9ng v\u1EDBi", true]
]);
var ADVERBS = /^(?:can|tren|trong|hang|dinh|de|theo|sau|truoc|khi|nham|tuy|ngoai|qua|bam|den|vao|tai)$/;
var NOT_TOLD = /^(?:(?:chu tich |pho chu tich |lanh dao )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)(?: \S+){0,4}|(?:thuong truc )?(?:hdnd|hoi dong nhan dan)(?: tinh| thanh pho)?|cac cap uy.*|thuong truc tinh uy|tinh uy|thanh uy|mat tran)$/;
function readAssignments(text2, context) {
  const tokens = tokenize(text2);
  const units = [];
  let covered = 0;
  const starts = sentenceStarts(tokens);
  for (const start of starts) {
    if (start < covered) continue;
    const isClause = /;/.test(tokens[start - 1]?.after ?? "") && !isDirective(tokens, start);
    const told = isClause ? readClause(tokens, start, context) : readTold(tokens, start, context);
    if (told !== null) {
      add2(units, told.list, told.role);
      covered = told.list.end;
    }
    if (told === null && (isClause || context.section !== "assign" && context.section !== "money")) continue;
    const from = told?.list.end ?? start;
    const until = starts.find((next) => next >= from && isOwnClause(tokens, next, context)) ?? tokens.length;
    for (const list2 of readPartners(tokens.slice(0, until), from, context.isDamaged)) {
      add2(units, list2, "coordinate");
      covered = Math.max(covered, list2.end);
    }
  }
  return units;
}
function readUnitsOf(text2, role, isDamaged) {
  const tokens = tokenize(text2);
  const list2 = readUnitList(tokens, 0, { isDamaged });
  if (list2 === null) return [];
  const units = [];
  const isLead = leads(tokens, list2.end, isDamaged);
  add2(units, list2, isLead ? "lead" : role);
  for (const partners of readPartners(tokens, list2.end, isDamaged)) add2(units, partners, "coordinate");
  return units;
}
function add2(units, list2, role) {
  for (const { name } of list2.units) {
    if (!units.some((unit) => unit.name === name)) units.push({ name, role });
  }
}
var MOST_TITLE_WORDS = 12;
function sentenceStarts(tokens) {
  const starts = [0];
  const colon = tokens.slice(0, 14).findIndex((token) => /:/.test(token.after));
  if (colon >= 0 && new RegExp("^\\p{Lu}", "u").test(tokens[colon + 1]?.text ?? "")) starts.push(colon + 1);
  for (let at = 1; at < Math.min(tokens.length, MOST_TITLE_WORDS); at += 1) {
    if (isCapital(tokens[at]) && isDirective(tokens, at) && readUnitName(tokens, at + 1, { isDamaged: false }) !== null)
      starts.push(at);
  }
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (endsSentence(tokens, at) || /;/.test(tokens[at]?.after ?? "")) starts.push(at + 1);
  }
  return starts;
}
function readClause(tokens, start, context) {
  if (context.isHeading) return null;
  const told = readTold(tokens, start, context);
  if (told === null || told.list.next !== "verb") return null;
  for (let at = Math.max(0, start - LONGEST_NAME); at < start; at += 1) {
    if (readUnitName(tokens, at, context)?.end === start) return null;
  }
  const isNamed = told.list.units[0]?.kind !== "group" || told.list.units[0].hasPerson;
  return isNamed || tokens[start]?.key === "cac" ? told : null;
}
function isOwnClause(tokens, at, context) {
  return /;/.test(tokens[at - 1]?.after ?? "") && readClause(tokens, at, context) !== null;
}
var LONGEST_NAME = 12;
function isDirective(tokens, at) {
  return /^(?:giao|yeu|de)$/.test(tokens[at]?.key ?? "") && DIRECTIVES.match(tokens, at, false) !== null;
}
function readTold(tokens, start, context) {
  const { isDamaged } = context;
  const headed = context.isHeading && context.section === "assign" ? HEADED.match(tokens, start, isDamaged) : null;
  const asks = DIRECTIVES.match(tokens, start, isDamaged);
  const isUnit = asks !== null && asks.score < 1 && readUnitName(tokens, start, context) !== null;
  const directive = (isUnit ? null : asks) ?? headed;
  const from = start + (directive?.length ?? 0);
  const list2 = readUnitList(tokens, from, { isDamaged });
  if (list2 === null) {
    return directive === null && ADVERBS.test(tokens[start]?.key ?? "") ? readBehindAdverb(tokens, start, context) : null;
  }
  if (tokens[list2.end]?.key === "sau" && list2.units.at(-1)?.kind === "group") return null;
  const isTopic = list2.next === "colon" && list2.units.every((unit) => unit.kind === "group" && !unit.hasPerson);
  if (isTopic && directive === null && DIRECTIVES.match(tokens, list2.end, isDamaged) !== null) return null;
  const [first] = list2.units;
  if (directive === null && first !== void 0 && list2.units.length === 1 && isIssuer(first.name)) {
    if (context.isHeading && list2.end >= tokens.length) return { list: list2, role: "perform" };
    const onward = DIRECTIVES.match(tokens, list2.end, isDamaged);
    return onward === null ? null : readTold(tokens, list2.end, context);
  }
  const isTold = context.section === "assign";
  const isLegible = !isDamaged || tokens.slice(list2.end).every((token) => token.proven !== null);
  const whole = !isTold || !isLegible ? list2 : context.isHeading ? extend(list2, tokens) : reachVerb(list2, tokens);
  const named = { ...whole, units: whole.units.filter((unit) => !isIssuer(unit.name)) };
  if (named.units.length === 0 || !isTelling(named, tokens, directive !== null, context)) return null;
  const role = leads(tokens, named.end, isDamaged) ? "lead" : directive?.value ?? "perform";
  return { list: named, role };
}
var MOST_HEADING_WORDS = 30;
function extend(list2, tokens) {
  const last = list2.units.at(-1);
  if (last === void 0 || list2.end >= tokens.length || tokens.length > MOST_HEADING_WORDS) return list2;
  if (list2.next === "colon" || list2.next === "end" || / -$/.test(tokens[list2.end - 1]?.after ?? "")) return list2;
  const opened = tokens.findIndex((token, k) => k > list2.end && /[([]/.test(token.before));
  const until = opened < 0 ? tokens.length : opened;
  for (let at = list2.end + 1; at < until; at += 1) {
    const isBreak = /[,;]/.test(tokens[at - 1]?.after ?? "") || tokens[at - 1]?.key === "va";
    const onward = isBreak ? readUnitList(tokens, at, { isDamaged: false }) : null;
    if (onward === null) continue;
    const behind = tokens[at - 1]?.key === "va" ? at - 1 : at;
    const whole = { ...last, name: last.name + printed(tokens, list2.end, behind) };
    const more = extend(onward, tokens);
    return { units: [...list2.units.slice(0, -1), whole, ...more.units], end: more.end, next: more.next };
  }
  const name = last.name + printed(tokens, list2.end, until);
  return { units: [...list2.units.slice(0, -1), { ...last, name }], end: tokens.length, next: "end" };
}
function printed(tokens, from, to) {
  if (to <= from) return "";
  const words = tokens.slice(from, to);
  const rest = words.map(({ text: text2, after }, k) => k + 1 < words.length ? text2 + after.replace(" -", " -") : text2);
  return `${/,/.test(tokens[from - 1]?.after ?? "") ? ", " : " "}${rest.join(" ")}`;
}
var MOST_FURTHER_WORDS2 = 5;
function reachVerb(list2, tokens) {
  const last = list2.units.at(-1);
  if (last === void 0 || list2.next !== "other" || tokens[list2.end - 1]?.after !== "") return list2;
  for (let at = list2.end; at < Math.min(tokens.length, list2.end + MOST_FURTHER_WORDS2 + 1); at += 1) {
    const token = tokens[at];
    if (token === void 0 || token.proven === null || token.before !== "") return list2;
    const stop = stopAt(tokens, at, false);
    if (stop === "verb" && at > list2.end) {
      const rest = tokens.slice(list2.end, at).map(({ text: text2 }) => text2);
      const name = `${last.name} ${rest.join(" ")}`;
      return {
        units: [...list2.units.slice(0, -1), { ...last, name, unknown: last.unknown + rest.length }],
        end: at,
        next: "verb"
      };
    }
    if (stop !== null || token.after !== "") return list2;
  }
  return list2;
}
function isTelling(list2, tokens, hasDirective, context) {
  const { section, isHeading, isDamaged } = context;
  const last = list2.units.at(-1);
  const isQualified = / -$/.test(tokens[list2.end - 1]?.after ?? "");
  if (isHeading) return list2.end >= tokens.length || list2.next === "colon" || isQualified || hasDirective;
  const isPlainWord = isDamaged && list2.end < tokens.length && stopAt(tokens, list2.end, isDamaged) === null;
  const isDue = section === "content" && isDueIn(tokens, list2.end, context.dueAt ?? []);
  const isLostVerb = isPlainWord && (section === "assign" || isDue);
  if (list2.next === "other" && !hasDirective && !isLostVerb) return false;
  if (list2.next === "end" && list2.end < tokens.length) return false;
  if (section === "assign" || section === "money") return true;
  if (section === "aim") return false;
  if (hasDirective && list2.next === "verb") return true;
  if (leads(tokens, list2.end, isDamaged)) return true;
  if ((list2.next === "verb" || isLostVerb) && isDue) return true;
  if (list2.next === "verb" && isBound(list2, tokens)) return true;
  if (list2.units.every((unit) => unit.kind === "group" && isGeneral(unit.name))) return announcesList(tokens, list2.end);
  if (list2.units.some((unit) => unit.kind === "group" && isGeneral(unit.name))) return false;
  if ((last?.unknown ?? 0) >= 5) return false;
  return list2.next === "verb" || list2.next === "colon" && last?.unknown === 0;
}
function isBound(list2, tokens) {
  const verb = [tokens[list2.end], tokens[list2.end + 1], tokens[list2.end + 2]].map((token) => token?.key).join(" ");
  return list2.units.some((unit) => unit.hasPerson) && /^(?:chiu|co) trach nhiem/.test(verb);
}
function isGeneral(name) {
  return GENERAL.test(fold(name));
}
var GENERAL = new RegExp("(?<!\\p{L})(?:moi|tung|co quan|don vi|dia phuong|so|ban|nganh|to chuc|doan the|doanh nghiep|ca nhan|cap|cap uy|nha truong)(?!\\p{L})", "u");
function isDueIn(tokens, at, dueAt) {
  const from = tokens[at]?.start ?? 0;
  let end = at;
  while (end + 1 < tokens.length && !endsSentence(tokens, end)) end += 1;
  const to = tokens[end]?.end ?? from;
  return dueAt.some((offset) => offset >= from && offset < to);
}
function announcesList(tokens, at) {
  const rest = tokens.slice(at).map((token) => token.key);
  const last = tokens.at(-1);
  return rest.length <= 12 && rest.at(-1) === "sau" && /:/.test(last?.after ?? "") && /(?:hoat dong|nhiem vu|cong viec) sau$/.test(rest.join(" "));
}
function readBehindAdverb(tokens, start, context) {
  for (let at = start; at < Math.min(tokens.length - 1, start + 45); at += 1) {
    if (endsSentence(tokens, at) || WITH.match(tokens, at, context.isDamaged) !== null) return null;
    if (!/[,;]/.test(tokens[at]?.after ?? "")) continue;
    if (stopAt(tokens, at + 1, context.isDamaged) === "verb") return null;
    const directive = DIRECTIVES.match(tokens, at + 1, context.isDamaged);
    const list2 = readUnitList(tokens, at + 1 + (directive?.length ?? 0), { isDamaged: context.isDamaged });
    if (list2 === null || list2.next !== "verb" || list2.units.some((unit) => isIssuer(unit.name))) continue;
    if (list2.units[0]?.kind === "group" && !isQuantified(tokens, at + 1 + (directive?.length ?? 0))) continue;
    if (!isTelling(list2, tokens, directive !== null, context)) return null;
    return { list: list2, role: leads(tokens, list2.end, context.isDamaged) ? "lead" : directive?.value ?? "perform" };
  }
  return null;
}
function isQuantified(tokens, at) {
  return /^(?:cac|tung|moi|thu|chu|giam|lanh|nguoi)$/.test(tokens[at]?.key ?? "");
}
function leads(tokens, at, isDamaged) {
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    if (LEADING.match(tokens, k, isDamaged) !== null) return true;
    if (/[.;:]/.test(tokens[k]?.after ?? "")) return false;
  }
  return false;
}
function* readPartners(tokens, from, isDamaged) {
  for (let at = from; at < tokens.length; at += 1) {
    if (!/^p|^c/.test(tokens[at]?.key ?? "")) continue;
    const match = WITH.match(tokens, at, isDamaged);
    if (match === null) continue;
    const list2 = readUnitList(tokens, at + match.length, { isDamaged });
    if (list2 !== null) yield list2;
    if (endsSentence(tokens, at)) return;
  }
}
function isIssuer(name) {
  return NOT_TOLD.test(name.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/đ/g, "d"));
}

// packages/plan-reader/src/tasks/farewell.ts
var FAREWELLS = [
  "tr\xEAn \u0111\xE2y l\xE0",
  "trong qu\xE1 tr\xECnh tri\u1EC3n khai",
  "trong qu\xE1 tr\xECnh th\u1EF1c hi\u1EC7n",
  "trong qu\xE1 tr\xECnh t\u1ED5 ch\u1EE9c",
  "\u1EE7y ban nh\xE2n d\xE2n t\u1EC9nh y\xEAu c\u1EA7u",
  "\u1EE7y ban nh\xE2n d\xE2n t\u1EC9nh \u0111\u1EC1 ngh\u1ECB",
  "ubnd t\u1EC9nh y\xEAu c\u1EA7u",
  "ubnd t\u1EC9nh \u0111\u1EC1 ngh\u1ECB",
  "\u1EE7y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1 y\xEAu c\u1EA7u",
  "\u1EE7y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1 \u0111\u1EC1 ngh\u1ECB",
  "ch\u1EE7 t\u1ECBch ubnd t\u1EC9nh y\xEAu c\u1EA7u",
  "ch\u1EE7 t\u1ECBch \u1EE7y ban nh\xE2n d\xE2n",
  "y\xEAu c\u1EA7u th\u1EE7 tr\u01B0\u1EDFng",
  "y\xEAu c\u1EA7u gi\xE1m \u0111\u1ED1c",
  "y\xEAu c\u1EA7u c\xE1c",
  "\u0111\u1EC1 ngh\u1ECB c\xE1c",
  "nh\u1EADn \u0111\u01B0\u1EE3c"
].map((text2) => foldedWords(text2));
var ISSUER_ASKS = /^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:\S+ ){1,5}?(?:yeu cau|de nghi|giao) /;
function splitFarewell(passages) {
  const end = passages.findLastIndex((passage) => passage.kind !== "note") + 1;
  const lastEntry = passages.findLastIndex((passage) => passage.kind === "entry");
  for (let at = Math.max(lastEntry + 1, end - 6); at < end; at += 1) {
    const passage = passages[at];
    if (passage?.kind === "paragraph" && isFarewell(passage, passages.slice(Math.max(0, lastEntry), at), at === end - 1)) {
      return { body: passages.slice(0, at), farewell: passages.slice(at) };
    }
  }
  return { body: passages, farewell: [] };
}
function isFarewell(passage, before, isLast) {
  const words = foldedWords(passage.text.slice(0, 120));
  if (FAREWELLS.some((phrase) => phraseLikeness(words, 0, phrase, 0.55) > 0.82)) return true;
  if (ISSUER_ASKS.test(fold(passage.text.slice(0, 160)))) return true;
  const above = before.at(-1);
  const isOnlyText = above?.kind === "entry" && above.titled;
  return isLast && !isOnlyText && /\.\/\.?\s*$/.test(passage.text);
}

// packages/plan-reader/src/tasks/labels.ts
var KINDS = [
  [/phoi hop/, "coordinate"],
  [/thoi gian|thoi han|tien do|thoi diem|han hoan thanh|^hoan thanh/, "time"],
  [/san pham|ket qua/, "product"],
  [/chu tri|tham muu|phu trach|dau moi/, "lead"],
  [/thuc hien|phan cong|trach nhiem|don vi|co quan/, "perform"]
];
var LABEL = /(?:^|[.;]\s+|[-+]\s+|\)\s+)((?:(?:cac )?(?:co quan|don vi)(?:, don vi|, co quan)?|chu tri|phoi hop|phan cong|trach nhiem|thoi gian|thoi han|tien do|thoi diem|han hoan thanh|hoan thanh|san pham|ket qua|don vi va ca nhan|nguoi|dau moi)(?: (?!va chi|cua )\S+){0,6}?)\s*:\s*/g;
function readLabels(text2, isDamaged) {
  if (isDamaged) return readDamagedLabel(text2);
  const folded = fold(text2);
  if (folded.length !== text2.length || !folded.includes(":")) return [];
  const found = [];
  const starts = [];
  for (const match of folded.matchAll(LABEL)) {
    const label = match[1] ?? "";
    const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1];
    if (kind === void 0 || /[,;]\s.*[,;]\s/.test(label)) continue;
    starts.push({ kind, from: match.index + match[0].length, at: match.index });
  }
  starts.forEach(({ kind, from }, index) => {
    const part = text2.slice(from, starts[index + 1]?.at ?? text2.length).trim();
    found.push({ kind, text: part, offset: from });
  });
  return found;
}
function textBeforeLabels(text2, labels) {
  const first = labels[0];
  if (first === void 0) return text2;
  const head = text2.slice(0, first.offset);
  const cut2 = Math.max(head.lastIndexOf(". "), head.lastIndexOf("; "), head.lastIndexOf(") "));
  return cut2 < 0 ? "" : text2.slice(0, cut2 + 1).trim();
}
var DAMAGED_LABELS = [
  ["don vi phoi hop", "coordinate"],
  ["co quan phoi hop", "coordinate"],
  ["don vi chu tri", "lead"],
  ["co quan chu tri", "lead"],
  ["don vi thuc hien", "perform"],
  ["co quan thuc hien", "perform"],
  ["thoi gian thuc hien", "time"],
  ["thoi gian hoan thanh", "time"],
  ["thoi han hoan thanh", "time"],
  ["san pham", "product"]
].map(([phrase, kind]) => [phrase.split(" "), kind]);
function readDamagedLabel(text2) {
  const colon = text2.indexOf(":");
  const words = foldedWords(text2.slice(0, Math.max(0, colon)));
  if (colon < 0 || words.length > 9) return [];
  const found = DAMAGED_LABELS.find(([phrase]) => phraseLikeness(words, 0, phrase, 0.55) >= 0.8);
  return found === void 0 ? [] : [{ kind: found[1], text: text2.slice(colon + 1).trim(), offset: colon + 1 }];
}

// packages/plan-reader/src/tasks/recipient.ts
var SENT = /(?:gui|nop|bao cao|trinh)\s+((?:(?!\sve\s|\scho\s|\sden\s)[^.;:()])*?)\s*(?:ve|cho|den)\s+/g;
var PERIOD2 = new RegExp("(?<!\\p{L})(so ket|tong ket)?\\s?((?:6|06|9|09) thang(?: dau nam)?|quy (?:iv|i{1,3}|[1-4])|ca nam|nam)?\\s*(?:\\(\\s*)?$", "u");
var PERIOD_BEHIND = /^[^.;)]{0,24}?\(((?:6|9) thang|quy (?:iv|i{1,3}|[1-4])|ca nam|nam)\)/;
var SPELLED = [
  [/so ket/, "s\u01A1 k\u1EBFt"],
  [/tong ket/, "t\u1ED5ng k\u1EBFt"],
  [/thang/g, "th\xE1ng"],
  [/dau nam/, "\u0111\u1EA7u n\u0103m"],
  [/ca nam/, "c\u1EA3 n\u0103m"],
  [new RegExp("(?<!\\p{L})nam$", "u"), "n\u0103m"],
  [/quy/, "qu\xFD"]
];
var DATED = /,?\s(?:trước|chậm nhất|muộn nhất|truéc|trudc|truoc)\s/u;
var PRODUCT = /^(?:ke hoach|bao cao|ban|danh sach|ho so|van ban|ket qua|so lieu|de xuat|phieu|bieu|thong tin)/;
function readRecipient(text2, offset, isDamaged) {
  const from = Math.max(text2.lastIndexOf(". ", offset), text2.lastIndexOf("; ", offset), 0);
  const end = text2.slice(offset).search(/[.;](?:\s|$)/);
  const clause = text2.slice(from, end < 0 ? text2.length : offset + end);
  const folded = fold(clause);
  if (folded.length !== clause.length) return { deliverable: null, to: null };
  let deliverable = reportOfPeriod(folded, offset - from);
  const isReport = deliverable !== null;
  for (const match of folded.matchAll(SENT)) {
    const verb = match[0].split(/\s/)[0] ?? "";
    const start = match.index + match[0].indexOf(match[1] ?? "", verb.length);
    const product = clause.slice(start, start + (match[1]?.length ?? 0)).split(DATED)[0]?.trim() ?? "";
    if (!isReport && PRODUCT.test(fold(product)) && product.length < 120)
      deliverable = product.replace(/^[,\s]+|[,\s]+$/g, "");
    const behind = match.index + match[0].length;
    const unit = readUnitName(tokenize(clause.slice(behind, behind + 160)), 0, { isDamaged });
    if (unit !== null) return { deliverable, to: unit.name };
  }
  return { deliverable, to: directRecipient(clause, folded, isDamaged) };
}
function directRecipient(clause, folded, isDamaged) {
  for (const match of folded.matchAll(new RegExp("(?<!\\p{L})(?:gui|nop|bao cao|trinh)\\s+", "gu"))) {
    const behind = clause.slice(match.index + match[0].length);
    if (!new RegExp("^\\p{Lu}", "u").test(behind)) continue;
    const unit = readUnitName(tokenize(behind.slice(0, 160)), 0, { isDamaged });
    if (unit !== null) return unit.name;
  }
  return null;
}
function reportOfPeriod(clause, at) {
  const before = clause.slice(0, at);
  if (!/bao cao/.test(before)) return null;
  const [, kind = "", period = ""] = PERIOD2.exec(before) ?? [];
  const behind = PERIOD_BEHIND.exec(clause.slice(at))?.[1] ?? "";
  const name = [kind, period].filter((part) => part !== "").join(" ") || behind;
  if (name === "") return null;
  return `b\xE1o c\xE1o ${SPELLED.reduce((text2, [pattern, spelled2]) => text2.replace(pattern, spelled2), name)}`;
}

// packages/plan-reader/src/tasks/table-tasks.ts
var COLUMNS = [
  [/^(?:s?tt|so tt)\.?$/, "mark"],
  [/phoi hop/, "coordinate"],
  [/chu tri/, "lead"],
  [/thoi gian|thoi han|tien do|hoan thanh|thoi diem/, "time"],
  [/san pham|ket qua/, "product"],
  [/^(?:co quan|don vi)|thuc hien$|phan cong|trach nhiem/, "perform"],
  [/nhiem vu|noi dung|cong viec|giai phap|hoat dong|ten /, "task"]
];
function readTableTasks(part, plan, isDamaged) {
  return part.tables.flatMap((table) => {
    const columns = table.headers.map((header) => columnOf(fold(header).replace(/\s+/g, " ").trim(), isDamaged));
    if (!columns.includes("task")) return [];
    const ref = refAbove(part.passages, table);
    return table.rows.flatMap((row) => readRow(row, columns, ref, plan, isDamaged) ?? []);
  });
}
var DAMAGED_COLUMNS = [
  ["phoi hop", "coordinate"],
  ["chu tri", "lead"],
  ["thoi gian", "time"],
  ["thoi han", "time"],
  ["tien do", "time"],
  ["hoan thanh", "time"],
  ["san pham", "product"],
  ["ket qua", "product"],
  ["thuc hien", "perform"],
  ["nhiem vu", "task"],
  ["noi dung", "task"],
  ["cong viec", "task"]
].map(([phrase, column]) => [phrase.split(" "), column]);
function columnOf(header, isDamaged) {
  if (isDamaged) {
    const words = foldedWords(header);
    const alike = DAMAGED_COLUMNS.find(
      ([phrase]) => words.some((_, at) => phraseLikeness(words, at, phrase, 0.5) >= 0.75)
    );
    if (alike !== void 0) return alike[1];
  }
  return COLUMNS.find(([pattern]) => pattern.test(header))?.[1] ?? "other";
}
function refAbove(passages, table) {
  const above = passages.findLast((passage) => (passage.starts[0]?.line ?? 0) < table.firstLine);
  return above === void 0 ? null : refOf(above);
}
function readRow(row, columns, ref, plan, isDamaged) {
  const cell = (column) => row.cells.filter((_, index) => columns[index] === column).join(" ").trim();
  const text2 = cell("task");
  if (text2 === "" || row.cells.length < Math.min(columns.length, 4)) return null;
  const units = ["lead", "perform", "coordinate"].flatMap(
    (role) => readUnitsOf(cell(role), role, isDamaged)
  );
  const product = cell("product") || null;
  const due = readDeadlines(cell("time"), plan, true).map((deadline) => ({
    date: deadline.date,
    text: deadline.text,
    repeats: deadline.repeats,
    deliverable: product,
    to: null
  }));
  return { ref, text: text2, units, due, line: row.line, page: row.page };
}

// packages/plan-reader/src/tasks.ts
function readTasks({ parts, isDamaged }, header, units) {
  const plan = readPlanYear(
    header,
    parts.map((part) => part.title)
  );
  const doubts = [];
  const tasks = parts.flatMap((part) => {
    const reader = new TaskReader(part, plan, isDamaged, doubts);
    return [...reader.read(), ...readTableTasks(part, plan, isDamaged)];
  });
  if (units !== void 0) restoreUnits(tasks, units);
  return { tasks: tasks.filter((task) => task.text !== ""), doubts };
}
function restoreUnits(tasks, units) {
  for (const unit of tasks.flatMap((task) => task.units)) unit.name = units.restore(unit.name) ?? unit.name;
}
var TaskReader = class {
  part;
  plan;
  isDamaged;
  doubts;
  sections;
  heirs = /* @__PURE__ */ new Map();
  tasks = [];
  /** Tasks since the last label: the next labels are theirs. */
  open = [];
  isLabelRun = false;
  pending = null;
  /** The last text that told nobody anything, until a label shows that it did. */
  passed = null;
  constructor(part, plan, isDamaged, doubts) {
    this.part = part;
    this.plan = plan;
    this.isDamaged = isDamaged;
    this.doubts = doubts;
    const isDirective2 = part.type === "CT" || part.type === "C\u0110" || part.type === null;
    this.sections = new Sections(isDamaged, isDirective2 || part.type === "Q\u0110" ? "assign" : "content");
  }
  read() {
    if (this.part.role === "annex") return [];
    const { body, farewell } = splitFarewell(this.part.passages);
    for (const passage of body) {
      if (passage.kind === "note" || passage.path.length === 0) continue;
      if (passage.kind === "entry") {
        this.sections.enter(passage);
        this.open = [];
        this.pending = null;
        this.passed = null;
      }
      if (passage.kind === "entry" && passage.titled) this.readHeading(passage);
      else this.readText(passage);
    }
    for (const passage of farewell) this.readFarewell(passage);
    return this.tasks;
  }
  /** Closing words ask everyone to carry out the plan; they are a task only where they set a deadline. */
  readFarewell(passage) {
    const due = this.dues(passage.text, { ...passage, path: [] }, 0, false).filter((each) => each.date !== null);
    if (due.length === 0) return;
    const units = readAssignments(passage.text, this.context("assign", false));
    this.tasks.push({ ...this.task(passage, passage.text, units, due), ref: null });
  }
  readHeading(passage) {
    const section = this.sections.at(passage.path);
    if (this.isDamaged && !new RegExp("\\p{Ll}{2}", "u").test(passage.text)) return;
    const units = readAssignments(passage.text.replace(/[:.\s]+$/u, ""), this.context(section, true));
    if (units.length === 0) return;
    this.heirs.set(passage.path.join("."), units);
    this.sections.set(passage.path, "assign");
    this.tasks.push(this.task(passage, passage.text, units, []));
  }
  readText(passage) {
    const labels = readLabels(passage.text, this.isDamaged);
    const isAllLabels = labels.length > 0 && textBeforeLabels(passage.text, labels) === "" && passage.kind !== "entry";
    if (this.pending !== null && passage.mark !== null && /^[+–-]$/u.test(passage.mark) && labels.length === 0) {
      this.apply({ kind: this.pending, text: passage.text, offset: 0 }, passage);
      return;
    }
    this.pending = null;
    if (isAllLabels) {
      this.isLabelRun = true;
      for (const label of labels) this.apply(label, passage);
      return;
    }
    if (this.isLabelRun) this.open = [];
    this.isLabelRun = false;
    const text2 = textBeforeLabels(passage.text, labels) || passage.text;
    const section = this.sections.at(passage.path);
    const dueAt = section === "content" ? readDeadlines(text2, this.plan).map((deadline) => deadline.offset) : [];
    const isQuota = section === "content" && QUOTA_LINE.test(text2) && dueAt.length === 0;
    const own = isQuota ? [] : readAssignments(text2, { ...this.context(section, false), dueAt });
    const inherited = this.inherited(passage);
    const isOwnSubject = own.some((unit) => unit.role !== "coordinate");
    const units = isOwnSubject ? own : [...raise(inherited, text2), ...own];
    const due = this.dues(text2, passage, 0, false);
    const isTask = section === "content" || section === "assign" || labels.length > 0;
    if (!isTask && units.length === 0 && due.length === 0) {
      this.passed = passage;
      return;
    }
    if (passage.kind === "entry" && isOwnSubject)
      this.heirs.set(
        passage.path.join("."),
        own.filter((unit) => unit.role !== "coordinate")
      );
    const task = this.task(passage, text2, units, due);
    this.tasks.push(task);
    this.open.push(task);
    const its = passage.kind === "entry" && text2 === passage.text ? [] : labels;
    for (const label of its) this.apply(label, passage);
    if (labels.length > 0) this.open = [];
  }
  apply(label, passage) {
    if (this.open.length === 0) {
      const labelled = this.passed ?? passage;
      this.open = [this.task(labelled, labelled.text, [], [])];
      this.tasks.push(...this.open);
      this.passed = null;
    }
    const tasks = this.open;
    if (label.text === "") this.pending = label.kind;
    for (const task of tasks) {
      if (label.kind === "time") {
        task.due.push(...this.dues(label.text, passage, label.offset, true));
      } else if (label.kind === "product") {
        for (const due of task.due) due.deliverable ??= label.text.replace(/[.;]+$/u, "") || null;
      } else {
        for (const unit of readUnitsOf(label.text, label.kind, this.isDamaged)) addUnit(task.units, unit);
      }
    }
  }
  /** Units of the entry that the passage stands under. What is numbered below it names its units itself, or none. */
  inherited(passage) {
    const [depth, ref] = [passage.path.length, refOf(passage)];
    for (let up = depth; up > 0; up -= 1) {
      const path = passage.path.slice(0, up);
      if (refOf({ ...passage, path }) !== ref) return [];
      const units = this.heirs.get(path.join("."));
      if (units !== void 0) return units;
    }
    return [];
  }
  dues(text2, passage, base, isLabelled) {
    const section = this.sections.at(passage.path);
    if (section === "aim" && !isLabelled) return [];
    const found = readDeadlines(text2, this.plan, isLabelled);
    for (const deadline of found.filter((each) => each.isAmbiguous)) this.doubt(deadline, passage, base);
    const dues = found.map((deadline) => ({
      date: deadline.date,
      text: deadline.text,
      repeats: deadline.repeats,
      ...readRecipient(text2, deadline.offset, this.isDamaged)
    }));
    const repeated = dues.length === 0 ? findRepeats(fold(text2)) : null;
    if (repeated === null) return dues;
    const words = text2.slice(repeated.offset, repeated.offset + repeated.length);
    return [
      { date: null, text: words, repeats: repeated.repeats, ...readRecipient(text2, repeated.offset, this.isDamaged) }
    ];
  }
  doubt(deadline, passage, base) {
    const { line: line2 } = placeAt(passage, base + deadline.offset);
    const message = `Th\u1EDDi h\u1EA1n \u201C${deadline.text}\u201D kh\xF4ng ghi n\u0103m; h\xE3y x\xE1c nh\u1EADn n\u0103m.`;
    this.doubts.push({ code: "date-ambiguous", message, line: line2 });
  }
  context(section, isHeading) {
    return { section, isHeading, isDamaged: this.isDamaged };
  }
  task(passage, text2, units, due) {
    const { line: line2, page: page2 } = placeAt(passage, 0);
    return { ref: refOf(passage), text: text2.trim(), units: units.map((unit) => ({ ...unit })), due, line: line2, page: page2 };
  }
};
var QUOTA_LINE = /không quá \d|xét chọn|\d\d (?:tập thể|cá nhân|trường hợp)/iu;
function raise(units, text2) {
  const isLead = /(?:^|\s)ch[uủ] tr[iì](?:[\s,.;]|$)/iu.test(text2.slice(0, 60));
  return units.map((unit) => ({ ...unit, role: isLead && unit.role === "perform" ? "lead" : unit.role }));
}
function addUnit(units, unit) {
  if (!units.some((each) => each.name === unit.name)) units.push(unit);
}

// packages/plan-reader/src/units/broken-name.ts
var LONGEST = 8;
function isBrokenName(before, after, isDamaged) {
  const head = tokenize(before.slice(-80)).slice(-LONGEST);
  const tail = tokenize(after.slice(0, 80)).slice(0, LONGEST);
  if (head.length === 0 || tail.length === 0 || (head.at(-1)?.after ?? "") !== "") return false;
  const tokens = [...head, ...tail];
  for (let at = 0; at < head.length; at += 1) {
    for (const phrases2 of [BODIES, COUNCILS]) {
      const match = phrases2.match(tokens, at, isDamaged);
      if (match !== null && match.length > 2 && at + match.length > head.length) return true;
    }
  }
  return false;
}

// packages/plan-reader/src/inherited-units.ts
function tasksWithInheritedUnits({ tasks }) {
  const told = /* @__PURE__ */ new Map();
  for (const task of tasks) {
    const own = task.units.filter((unit) => unit.role !== "coordinate");
    if (task.ref !== null && own.length > 0 && !told.has(task.ref)) told.set(task.ref, own);
  }
  return tasks.map((task) => {
    if (task.ref === null || task.units.some((unit) => unit.role !== "coordinate")) return task;
    return { ...task, units: [...unitsAbove(told, task.ref), ...task.units] };
  });
}
function unitsAbove(told, ref) {
  const labels = ref.split(".");
  for (let depth = labels.length - 1; depth > 0; depth -= 1) {
    const units = told.get(labels.slice(0, depth).join("."));
    if (units !== void 0) return units;
  }
  return [];
}

// packages/plan-reader/src/warnings.ts
function readWarnings({ parts, isDamaged }, reading) {
  const warnings = [...reading.warnings];
  if (isDamaged) {
    const message = "V\u0103n b\u1EA3n b\u1ECB m\u1EA5t d\u1EA5u do nh\u1EADn d\u1EA1ng sai; h\xE3y \u0111\u1ED1i chi\u1EBFu t\xEAn ng\u01B0\u1EDDi, ti\xEAu \u0111\u1EC1 v\xE0 c\xE1c con s\u1ED1 v\u1EDBi b\u1EA3n g\u1ED1c.";
    warnings.push({ code: "low-confidence", message, line: null });
  }
  for (const part of parts) {
    for (const passage of part.role === "annex" ? [] : part.passages) {
      if (passage.kind !== "entry" || passage.missing === 0) continue;
      const message = `Tr\u01B0\u1EDBc m\u1EE5c ${passage.path.join(".")} d\u01B0\u1EDDng nh\u01B0 thi\u1EBFu ${passage.missing} m\u1EE5c.`;
      warnings.push({ code: "outline-gap", message, line: passage.starts[0]?.line ?? null });
    }
    for (const table of part.tables.filter((each) => each.flattened)) {
      const message = "B\u1EA3ng n\xE0y \u0111\u01B0\u1EE3c gh\xE9p l\u1EA1i t\u1EEB c\xE1c d\xF2ng r\u1EDDi; h\xE3y ki\u1EC3m tra t\u1EEBng c\u1ED9t.";
      warnings.push({ code: "table-flattened", message, line: table.firstLine });
    }
  }
  warnings.push(...taskWarnings(reading, isDamaged));
  return warnings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}
function taskWarnings(reading, isDamaged) {
  const warnings = [];
  for (const task of tasksWithInheritedUnits(reading)) {
    if (task.due.some((due) => due.date !== null) && task.units.every((unit) => unit.role === "coordinate")) {
      const message = "C\xF3 th\u1EDDi h\u1EA1n nh\u01B0ng kh\xF4ng th\u1EA5y \u0111\u01A1n v\u1ECB th\u1EF1c hi\u1EC7n.";
      warnings.push({ code: "task-without-unit", message, line: task.line });
    }
  }
  if (!isDamaged) return warnings;
  for (const task of reading.tasks) {
    for (const unit of task.units.filter(({ name }) => isUnrestored(name))) {
      const message = `Ch\u01B0a kh\xF4i ph\u1EE5c \u0111\u01B0\u1EE3c t\xEAn \u0111\u01A1n v\u1ECB \u201C${unit.name}\u201D.`;
      warnings.push({ code: "unit-unrecognised", message, line: task.line });
    }
  }
  return warnings;
}
function isUnrestored(name) {
  const words = name.split(/\s+/).filter((word) => new RegExp("\\p{L}{2}", "u").test(word));
  const spelled2 = words.filter((word) => /[^a-zA-Z\d\s.,&-]/u.test(word) && !/^[a-zA-ZéÉ]+$/.test(word));
  return words.length >= 3 && spelled2.length < words.length * 0.3;
}

// packages/plan-reader/src/read-plan.ts
function readPlan(source, options = {}) {
  const understanding = understand(source, { joins: isBrokenName });
  const { parts, isDamaged } = understanding;
  const header = readHeader(understanding);
  const outline = readOutline(parts, isDamaged);
  const isDocument = header.type !== null || header.number !== null || header.issuer !== null && outline.length > 0;
  if (!isDocument) return notADocument();
  const { tasks, doubts } = readTasks(understanding, header, options.units);
  const quotas = readQuotas(parts, isDamaged);
  const reading = { header, outline, citations: readCitations(parts, isDamaged), tasks, quotas, warnings: doubts };
  return { ...reading, warnings: readWarnings(understanding, reading) };
}
function notADocument() {
  const message = "T\u1EC7p n\xE0y kh\xF4ng gi\u1ED1ng v\u0103n b\u1EA3n h\xE0nh ch\xEDnh: kh\xF4ng th\u1EA5y t\xEAn lo\u1EA1i, s\u1ED1, k\xFD hi\u1EC7u hay c\u01A1 quan ban h\xE0nh.";
  return {
    header: {
      issuer: null,
      number: null,
      date: null,
      place: null,
      type: null,
      title: null,
      signer: null,
      recipients: [],
      attachedTo: null
    },
    outline: [],
    citations: [],
    tasks: [],
    quotas: [],
    warnings: [{ code: "not-a-document", message, line: null }]
  };
}

// packages/plan-reader/src/schema.ts
import { z } from "zod";
var text = z.string().min(1);
var date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
var line = z.number().int().positive();
var page = z.number().int().positive().nullable();
var planReadingSchema = z.strictObject({
  header: z.strictObject({
    issuer: text.nullable(),
    number: text.nullable(),
    date: date.nullable(),
    place: text.nullable(),
    type: text.nullable(),
    title: text.nullable(),
    signer: z.strictObject({ authority: text.nullable(), position: text.nullable(), name: text.nullable() }).nullable(),
    recipients: z.array(text),
    attachedTo: z.strictObject({ number: text, date: date.nullable() }).nullable()
  }),
  outline: z.array(z.strictObject({ ref: text, title: text.nullable(), line, page })),
  citations: z.array(
    z.strictObject({
      number: text,
      date: date.nullable(),
      issuer: text.nullable(),
      mentions: z.array(z.strictObject({ ref: text.nullable(), line }))
    })
  ),
  tasks: z.array(
    z.strictObject({
      ref: text.nullable(),
      text,
      units: z.array(z.strictObject({ name: text, role: z.enum(["lead", "coordinate", "perform"]) })),
      due: z.array(
        z.strictObject({
          date: date.nullable(),
          text,
          repeats: z.enum(["yearly", "half-yearly", "nine-months", "quarterly", "monthly", "weekly"]).nullable(),
          deliverable: text.nullable(),
          to: text.nullable()
        })
      ),
      line,
      page
    })
  ),
  quotas: z.array(
    z.strictObject({
      ref: text.nullable(),
      subject: text,
      min: z.number().int().nonnegative().nullable(),
      max: z.number().int().nonnegative().nullable(),
      appliesTo: text.nullable(),
      line
    })
  ),
  warnings: z.array(
    z.strictObject({
      code: z.enum([
        "not-a-document",
        "low-confidence",
        "outline-gap",
        "unit-unrecognised",
        "date-ambiguous",
        "table-flattened",
        "task-without-unit"
      ]),
      message: text,
      line: line.nullable()
    })
  )
});

export {
  tasksWithInheritedUnits,
  printTable,
  readPlan
};
//# sourceMappingURL=chunk-M6DNO4P5.mjs.map
