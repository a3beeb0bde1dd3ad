import {
  DEPARTMENTS,
  PROVINCES,
  fold,
  foldedWords,
  isSyllable,
  isUpperCase,
  likeness,
  normalKey,
  oldToneStyle,
  phraseLikeness,
  sentenceCase,
  titleCase
} from "./chunk-7FVT7NEN.mjs";
import {
  LIMITS,
  LineList,
  UnreadableFile,
  requireWanted,
  requireWithin
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/check/texts.ts
var WORDS_OF_PROSE = 6;
function textsOf(document) {
  const texts = [];
  if (document.title !== null) texts.push({ text: document.title, isProse: false, place: () => ({ part: "title" }) });
  for (const [index, text2] of document.grounds.entries()) {
    texts.push({ text: text2, isProse: true, place: (from, to) => ({ part: "grounds", index, from, to }) });
  }
  for (const [block, each] of document.body.entries()) {
    if (each.kind === "table") texts.push(...cellsOf(each, block));
    if (each.kind !== "heading" && each.kind !== "paragraph") continue;
    const isProse = each.kind === "paragraph" || !each.titled;
    texts.push({ text: each.text, isProse, place: (from, to) => ({ part: "body", block, from, to }) });
  }
  return texts;
}
function cellsOf({ rows, headerRows }, block) {
  return rows.flatMap(
    (cells, row2) => cells.map(({ text: text2 }, column) => ({
      text: text2,
      isProse: row2 >= headerRows && text2.split(/\s+/).length >= WORDS_OF_PROSE,
      place: (from, to) => ({ part: "body", block, cell: { row: row2, column }, from, to })
    }))
  );
}
function matchesIn(texts, pattern) {
  return texts.flatMap(
    (text2) => [...text2.text.matchAll(pattern)].map((match) => ({
      match,
      text: text2,
      place: text2.place(match.index, match.index + match[0].length)
    }))
  );
}

// packages/official-document/src/check/rules/capitals.ts
var upperFirst = (text2) => text2.charAt(0).toLocaleUpperCase("vi") + text2.slice(1);
var lowerFirst = (text2) => text2.charAt(0).toLocaleLowerCase("vi") + text2.slice(1);
var CAPITALS = [
  {
    // Mục V.1; "ủy ban nhân dân" and the like are names of agencies, below.
    code: "people",
    pattern: new RegExp("(?<!\\p{L}|(?:\u1EE7y ban|h\u1ED9i \u0111\u1ED3ng|qu\xE2n \u0111\u1ED9i|c\xF4ng an|t\xF2a \xE1n|vi\u1EC7n ki\u1EC3m s\xE1t|\u1EE6y ban|U\u1EF7 ban|H\u1ED9i \u0111\u1ED3ng|Qu\xE2n \u0111\u1ED9i|C\xF4ng an|T\xF2a \xE1n|Ki\u1EC3m s\xE1t|\u0111\u1EA1i bi\u1EC3u) )nh\xE2n d\xE2n(?!\\p{L}| t\u1EC7| t\u1EF1)", "gu"),
    write: () => "Nh\xE2n d\xE2n",
    message: 'Danh t\u1EEB "Nh\xE2n d\xE2n" vi\u1EBFt hoa ch\u1EEF c\xE1i \u0111\u1EA7u (Ph\u1EE5 l\u1EE5c II, m\u1EE5c V).'
  },
  {
    code: "state",
    pattern: new RegExp("(?<!\\p{L}|(?:ng\xE2n s\xE1ch|Ng\xE2n s\xE1ch|b\u1ED9 m\xE1y|khu v\u1EF1c|qu\u1EA3n l\xFD|Qu\u1EA3n l\xFD|c\u01A1 quan|h\xE0nh ch\xEDnh|kho b\u1EA1c|doanh nghi\u1EC7p|thanh tra|ki\u1EC3m to\xE1n|ch\u1EE9c|c\xF4ng v\u1EE5|b\xED m\u1EADt) )nh\xE0 n\u01B0\u1EDBc(?!\\p{L})", "gu"),
    write: () => "Nh\xE0 n\u01B0\u1EDBc",
    message: 'Danh t\u1EEB "Nh\xE0 n\u01B0\u1EDBc" vi\u1EBFt hoa ch\u1EEF c\xE1i \u0111\u1EA7u khi n\xF3i v\u1EC1 Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam (Ph\u1EE5 l\u1EE5c II, m\u1EE5c V).'
  },
  {
    code: "article",
    pattern: new RegExp("(?<!\\p{L})\u0111i\u1EC1u(?= \\d+(?:[,;.)\\s]|$))(?! \\d+ (?:ki\u1EC7n|ch\u1EC9nh|tra))", "gu"),
    write: upperFirst,
    message: 'Vi\u1EC7n d\u1EABn "\u0110i\u1EC1u" vi\u1EBFt hoa ch\u1EEF c\xE1i \u0111\u1EA7u (Ph\u1EE5 l\u1EE5c II, m\u1EE5c V.7).'
  },
  {
    code: "clause",
    pattern: new RegExp("(?<!\\p{L}|[.?!:\u2026] |^)(?:Kho\u1EA3n \\d+|\u0110i\u1EC3m [a-z\u0111](?=[\\s,;)]))", "gu"),
    write: lowerFirst,
    message: 'Vi\u1EC7n d\u1EABn "kho\u1EA3n", "\u0111i\u1EC3m" kh\xF4ng vi\u1EBFt hoa (Ph\u1EE5 l\u1EE5c II, m\u1EE5c V.7).'
  },
  {
    // Mục IV: the names of agencies.
    code: "committee",
    pattern: new RegExp("(?<!\\p{L})\u1EE7y ban nh\xE2n d\xE2n(?= (?:t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|c\xE1c))|(?<!\\p{L})h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n(?= (?:t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|c\xE1c))", "gu"),
    write: upperFirst,
    message: "T\xEAn c\u01A1 quan vi\u1EBFt hoa ch\u1EEF c\xE1i \u0111\u1EA7u (Ph\u1EE5 l\u1EE5c II, m\u1EE5c IV)."
  },
  {
    // Mục I: a capital only after a full stop, question or exclamation mark, and on a new line.
    code: "semicolon",
    pattern: new RegExp("(?<=\\p{L}; )(?:C\xE1c|Nh\u1EEFng|Vi\u1EC7c|Khi|Trong|\u0110\u01B0\u1EE3c|C\xF3|Th\u1EF1c hi\u1EC7n|T\u1ED5 ch\u1EE9c|T\u0103ng c\u01B0\u1EDDng|N\xE2ng cao|\u0110\u1EA9y m\u1EA1nh|X\xE2y d\u1EF1ng)(?!\\p{L})(?! (?:\\p{Lu}))", "gu"),
    write: lowerFirst,
    message: "Sau d\u1EA5u ch\u1EA5m ph\u1EA9y trong c\xF9ng d\xF2ng kh\xF4ng vi\u1EBFt hoa (Ph\u1EE5 l\u1EE5c II, m\u1EE5c I)."
  }
];
var capitals = (document) => {
  const texts = textsOf(document);
  return CAPITALS.flatMap(
    ({ code, pattern, write: write2, message }) => matchesIn(texts, pattern).map(({ match, place }) => ({
      code: `capitals.${code}`,
      severity: "warning",
      message,
      place,
      suggestion: write2(match[0])
    }))
  );
};

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
var DAMAGED = /* @__PURE__ */ new Map([
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
function findDocumentNumbers(text2, isDamaged2) {
  const found = [];
  for (const match of text2.matchAll(DOCUMENT_NUMBER)) {
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
    const repaired = DAMAGED.get(fold(printed));
    if (repaired !== void 0) return repaired;
  }
  const letters = printed.match(new RegExp("\\p{L}", "gu")) ?? [];
  const capitals4 = printed.match(new RegExp("\\p{Lu}", "gu")) ?? [];
  return capitals4.length >= 2 && capitals4.length * 2 >= letters.length ? printed : null;
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
function findDate(text2) {
  const folded = fold(text2);
  let best = null;
  for (const pattern of [NUMERIC, WORDED]) {
    const match = pattern.exec(folded);
    if (match === null || best !== null && match.index >= best.offset) continue;
    const date = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
    if (date !== null) best = { date, offset: match.index, length: match[0].length };
  }
  return best;
}

// packages/official-document/src/check/rules/citations.ts
var REACH = 60;
var LAW = /(?:Luật|Pháp lệnh)\s[^;.]{0,80}?(?:số\s)?$/u;
var citations = (document, { known }) => {
  const faults = [];
  const dated = /* @__PURE__ */ new Set();
  const byNumber = new Map(known?.map((each) => [each.number, each]));
  for (const { text: text2, place, isProse } of textsOf(document)) {
    if (!isProse) continue;
    for (const { number, offset, length } of findDocumentNumbers(text2, false)) {
      if (number === document.number) continue;
      const where = place(offset, offset + length);
      const add = (code, message, severity = "warning") => faults.push({ code: `citations.${code}`, severity, message, place: where, suggestion: null });
      const before = text2.slice(0, offset);
      if (LAW.test(before) && /\/QH\d/.test(number)) {
        add("law-number", "Vi\u1EC7n d\u1EABn Lu\u1EADt, Ph\xE1p l\u1EC7nh ch\u1EC9 ghi t\xEAn v\xE0 ng\xE0y, kh\xF4ng ghi s\u1ED1 v\xE0 c\u01A1 quan ban h\xE0nh.");
      } else if (!dated.has(number) && findDate(text2.slice(offset + length, offset + length + REACH)) === null) {
        add("no-date", `Vi\u1EC7n d\u1EABn l\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n s\u1ED1 ${number} ph\u1EA3i ghi c\u1EA3 ng\xE0y, th\xE1ng, n\u0103m ban h\xE0nh.`);
      }
      dated.add(number);
      const found = byNumber.get(number);
      if (known !== void 0 && found === void 0)
        add("unknown", `Ch\u01B0a c\xF3 v\u0103n b\u1EA3n s\u1ED1 ${number} trong kho v\u0103n b\u1EA3n. H\xE3y ki\u1EC3m tra l\u1EA1i s\u1ED1.`);
      if (found?.isReplaced === true) {
        const by = found.replacedBy === null ? "" : ` b\u1EDFi ${found.replacedBy}`;
        add(
          "replaced",
          `V\u0103n b\u1EA3n s\u1ED1 ${number} \u0111\xE3 h\u1EBFt hi\u1EC7u l\u1EF1c ho\u1EB7c b\u1ECB thay th\u1EBF${by}. H\xE3y vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n \u0111ang c\xF3 hi\u1EC7u l\u1EF1c.`,
          "error"
        );
      }
    }
  }
  return faults;
};

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
function isPlainDate(text2) {
  const match = ISO.exec(text2);
  return match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
function plainDate(text2) {
  if (isPlainDate(text2)) return text2;
  throw new CalendarError("invalid-date", `not a date: ${JSON.stringify(text2)}`, "Ng\xE0y kh\xF4ng h\u1EE3p l\u1EC7.");
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
var LABELS = {
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
  return LABELS[recurrence];
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
var ROMAN = ["I", "II", "III", "IV"];
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
      return { first: number * 3 - 2, last: number * 3, label: `Qu\xFD ${ROMAN[number - 1] ?? number}` };
    }
  }
}

// packages/official-document/src/check/rules/dates.ts
var LONG = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;
var dateForm = (document) => matchesIn(textsOf(document), LONG).flatMap(({ match, place }) => {
  const [printed, day = "", month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isPlainDate(iso)) {
    const message2 = `"${printed}" kh\xF4ng c\xF3 trong l\u1ECBch. H\xE3y ki\u1EC3m tra l\u1EA1i ng\xE0y, th\xE1ng.`;
    return [{ code: "dates.no-such-day", severity: "error", message: message2, place, suggestion: null }];
  }
  const proper = `ng\xE0y ${day.padStart(2, "0")} th\xE1ng ${Number(month) < 3 ? month.padStart(2, "0") : Number(month)} n\u0103m ${year}`;
  if (proper === printed) return [];
  const message = "Ng\xE0y nh\u1ECF h\u01A1n 10 v\xE0 th\xE1ng 1, 2 ph\u1EA3i ghi th\xEAm s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc; c\xE1c th\xE1ng kh\xE1c kh\xF4ng th\xEAm.";
  return [{ code: "dates.leading-zero", severity: "warning", message, place, suggestion: proper }];
});

// packages/official-document/src/check/rules/ending.ts
var ending = ({ body, annex, attachedTo }) => {
  const block = body.findLastIndex((each) => each.kind === "heading" || each.kind === "paragraph");
  const last = body[block];
  if (annex || attachedTo !== null || last === void 0 || last.kind !== "heading" && last.kind !== "paragraph")
    return [];
  if (/\.\/\.$/.test(last.text)) return [];
  const from = last.text.replace(/[.;,:\s]+$/u, "").length;
  return [
    {
      code: "ending.mark",
      severity: "warning",
      message: 'C\xE2u cu\u1ED1i c\u1EE7a n\u1ED9i dung k\u1EBFt th\xFAc b\u1EB1ng "./.".',
      place: { part: "body", block, from, to: last.text.length },
      suggestion: "./."
    }
  ];
};

// packages/official-document/src/understand/marks.ts
var LETTERS = [
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
var ARTICLE = /^((?:điều|diéu|diều|dieu|Đ[iíì][éèêeề]u)\s+(\d{1,3}))\s*([.:,])\s*(.*)$/iu;
var SECTION = /^((ph[aầ]n|ch[uư]\S{1,3}ng)\s+(?:th\S{1,3}\s+)?([\p{L}\d]{1,5}))(?:\s*[.:]\s*|\s+|$)(.*)$/iu;
var BARE = new RegExp("^(\\d{1,2}|[IVX]{1,5})\\s+(\\p{Lu}.*|\\p{L}.*)$", "u");
var RAISED_NOTE = /^([¹²³⁰⁴-⁹]{1,3})\s*(.*)$/u;
var CITED_NOTE = /^\[(\d{1,3})\]\s*(.*)$/u;
function readMarks(text2, areDoubtful) {
  const cited = CITED_NOTE.exec(text2);
  if (cited !== null) {
    return [reading("note", Number(cited[1]), cited[1] ?? "", `[${cited[1]}]`, cited[2] ?? "", 0)];
  }
  const raised = RAISED_NOTE.exec(text2);
  if (raised !== null) {
    const value = Number((raised[1] ?? "").normalize("NFKC"));
    return [reading("note", value, String(value), raised[1] ?? "", raised[2] ?? "", 0)];
  }
  const article2 = ARTICLE.exec(text2);
  if (article2 !== null && (article2[3] !== "," || areDoubtful)) {
    const cost = article2[3] === "," ? 1.5 : 0;
    return [reading("article", Number(article2[2]), `\u0110i\u1EC1u ${article2[2]}`, article2[1] ?? "", article2[4] ?? "", cost)];
  }
  const section2 = SECTION.exec(text2);
  if (section2 !== null) return readSection(section2);
  const decimal = DECIMAL.exec(text2);
  if (decimal !== null) return readDecimal(decimal);
  const general = GENERAL.exec(text2);
  if (general !== null) return readGeneral(general, areDoubtful);
  const dashed = DASHED.exec(text2);
  if (dashed !== null) return readGeneral([dashed[0], dashed[1] ?? "", "-", dashed[2] ?? ""], areDoubtful);
  const bare = BARE.exec(text2);
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
function readGeneral([, body = "", stop = "", rest = ""], areDoubtful) {
  const mark = `${body}${stop}`;
  const stopCost = stop === "," || stop === ":" ? 1.5 : 0;
  const readings = [];
  const add = (style, value, label, cost) => readings.push(reading(style, value, label, mark, rest, cost + stopCost));
  if (/^\d{1,2}$/.test(body) && Number(body) > 0 && Number(body) <= 60) {
    add("arabic", Number(body), String(Number(body)), /^0/.test(body) ? 0.5 : 0);
  }
  const roman2 = ROMANS.indexOf(body) + 1;
  if (roman2 > 0 && stop !== ",") add("roman", roman2, ROMANS[roman2 - 1] ?? "", 0);
  if (new RegExp("^\\p{Lu}$", "u").test(body) && LETTERS.includes(body.toLowerCase()) && stop !== ",") {
    add("upper", LETTERS.indexOf(body.toLowerCase()) + 1, body, roman2 > 0 ? 1 : 0);
  }
  if (new RegExp("^\\p{Ll}{1,2}$", "u").test(body) && stop !== "," && stop !== ":") {
    const letter = body === "dd" ? "\u0111" : body.normalize("NFC");
    const place = LETTERS.indexOf(letter) + 1;
    if (place > 0) add("letter", place, letter, stop === ")" ? 0 : 0.3);
    if (letter === "d") add("letter", place + 1, "\u0111", areDoubtful ? 0.1 : 0.8);
  }
  if (areDoubtful) readings.push(...readDamaged(body, stop, rest, readings));
  return readings;
}
function readDamaged(body, stop, rest, sound) {
  const found = [];
  const mark = `${body}${stop}`;
  const isCapital = isCapitals(rest);
  const isShort = new RegExp("^\\p{Lu}[^.;:]{3,60}$", "u").test(rest);
  const straight = body.replace(/[1l|!iíìIÍÌ]/gu, "I").replace(/[UuHh]/g, "II").replace(/[yY]/g, "V").replace(/L$/, "I");
  const value = ROMANS.indexOf(straight.toUpperCase()) + 1;
  const isSound = sound.some((other2) => other2.style === "roman");
  if (value > 0 && !isSound) {
    found.push(reading("roman", value, ROMANS[value - 1] ?? "", mark, rest, isCapital ? 0.6 : isShort ? 2.2 : 4));
  }
  const crossed = isSound || value > 0 ? body.toUpperCase().replace(/[VX]/g, (letter) => letter === "V" ? "X" : "V") : "";
  const other = ROMANS.indexOf(crossed) + 1;
  if (other > 0 && crossed !== body) {
    found.push(reading("roman", other, ROMANS[other - 1] ?? "", mark, rest, isCapital ? 2 : 4));
  }
  if (value > 0 && (isCapital || isShort) && /^[I1l|]{1,2}$/.test(body)) {
    for (const more of [value + 1, value + 2]) {
      found.push(reading("roman", more, ROMANS[more - 1] ?? "", mark, rest, isCapital ? 1.2 : 2.8));
    }
  }
  if (!sound.some((other2) => other2.style === "arabic")) {
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
function isCapitals(text2) {
  const letters = text2.replace(/(?<=.)[([].*$/u, "").slice(0, 60).match(new RegExp("\\p{L}", "gu")) ?? [];
  const small = letters.filter((letter) => new RegExp("\\p{Ll}", "u").test(letter));
  return letters.length >= 3 && small.length <= letters.length * 0.2;
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
function isKnownType(abbreviation) {
  return Object.hasOwn(NAMES, abbreviation);
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
function textWidth(text2, size, bold = false) {
  const { context } = drawingBoard();
  context.font = `${bold ? "bold " : ""}${size}px ${TYPEFACE}`;
  return context.measureText(text2).width;
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
var SIGNING_TEXT = 10;
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

// packages/official-document/src/write/wording.ts
var NATION = "C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM";
var MOTTO = "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc";
var RECIPIENTS_LABEL = "N\u01A1i nh\u1EADn:";
var ADDRESSEES_LABEL = "K\xEDnh g\u1EEDi:";
var BLANK = "\xA0".repeat(8);
function capitals2(text2) {
  return text2.toLocaleUpperCase("vi");
}
function capitalsOf(text2) {
  return text2 === null ? null : capitals2(text2);
}
function agencyLines(name, width) {
  if (name === null) return [];
  const whole = capitals2(name);
  if (textWidth(whole, SIZE.agency, true) * (25.4 / 72) <= width) return [whole];
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
function letterSubject({ type, title: title3, annex }) {
  return type === null && !annex && title3 !== null ? `V/v ${title3}` : null;
}
function typeLine({ type }) {
  return type === null ? null : capitals2(documentTypeName(type));
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
function groundLines({ grounds: grounds3 }) {
  return grounds3.map((ground, index) => `${ground}${index === grounds3.length - 1 ? "." : ";"}`);
}
function decisionLine({ type, grounds: grounds3, decider }) {
  if (grounds3.length === 0 && decider === null) return null;
  if (type === "Q\u0110") return "QUY\u1EBET \u0110\u1ECANH:";
  return type === "NQ" ? "QUY\u1EBET NGH\u1ECA:" : null;
}
function addresseeLines(names) {
  if (names.length < 2) return [];
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? "." : ";"}`);
}
function signatureTitles(signature2) {
  const titles = [signature2?.authority, signature2?.position].filter((title3) => typeof title3 === "string");
  return titles.flatMap((title3) => title3.split("\n")).map(capitals2);
}
function drafterLine({ drafter }) {
  if (drafter === null) return null;
  return drafter.copies === null ? capitals2(drafter.mark) : `${capitals2(drafter.mark)}.${drafter.copies}`;
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
function markedText(heading3) {
  return `${markOf(heading3)} ${heading3.text}`.trim();
}
function headingLines({ mark, text: text2 }) {
  return [mark.replace(/\.$/, ""), capitals2(text2)].filter((line) => line !== "");
}
function itemText({ bullet, text: text2 }) {
  return bullet === null ? text2 : `${bullet} ${text2}`;
}
function recipientLines(recipients2) {
  return recipients2.map((recipient, index) => `- ${recipient}${index === recipients2.length - 1 ? "." : ";"}`);
}
function levelOfMark(mark) {
  if (/^(phần|chương|mục|tiểu mục)\s/iu.test(mark)) return "part";
  if (/^điều\s/iu.test(mark)) return "article";
  if (/^[IVXLC]+\.?$/.test(mark) || /^[A-Z]\.$/.test(mark)) return "roman";
  return /^\d/.test(mark) ? "arabic" : "letter";
}

// packages/official-document/src/check/rules/headings.ts
var headings = ({ body }) => body.flatMap((heading3, block) => {
  if (heading3.kind !== "heading" || !heading3.titled || levelOfMark(heading3.mark) !== "roman") return [];
  if (isCapitals(heading3.text)) return [];
  return [
    {
      code: "headings.capitals",
      severity: "warning",
      message: "Ti\xEAu \u0111\u1EC1 c\u1EE7a ph\u1EA7n \u0111\xE1nh s\u1ED1 La M\xE3 vi\u1EBFt in hoa.",
      place: { part: "body", block, from: 0, to: heading3.text.length },
      suggestion: heading3.text.toLocaleUpperCase("vi")
    }
  ];
});

// packages/official-document/src/check/rules/number.ts
var WITH_TYPE = /^(\d*)\/([^/-]+)-([\p{Lu}\d&.-]+)$/u;
var numberForm = ({ number, type }) => {
  if (number === null) return [];
  const fault = (code, message, suggestion) => [
    { code, severity: "error", message, place: { part: "number" }, suggestion }
  ];
  if (/\s/.test(number)) {
    return fault("number.space", "S\u1ED1 v\xE0 k\xFD hi\u1EC7u vi\u1EBFt li\u1EC1n, kh\xF4ng c\xF3 d\u1EA5u c\xE1ch.", number.replace(/\s+/g, ""));
  }
  const parts = WITH_TYPE.exec(number);
  if (parts === null) {
    const message = "K\xFD hi\u1EC7u ph\u1EA3i c\xF3 d\u1EA1ng s\u1ED1/lo\u1EA1i-c\u01A1 quan, v\xED d\u1EE5 61/KH-UBND; c\xF4ng v\u0103n d\u1EA1ng s\u1ED1/c\u01A1 quan-\u0111\u01A1n v\u1ECB, v\xED d\u1EE5 301/SNV-VP.";
    return fault("number.form", message, null);
  }
  const [, serial = "", first = "", rest = ""] = parts;
  if (/^[1-9]$/.test(serial)) {
    return fault("number.leading-zero", "S\u1ED1 nh\u1ECF h\u01A1n 10 ph\u1EA3i ghi th\xEAm s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc.", `0${number}`);
  }
  if (type !== null && first !== type) {
    const message = `K\xFD hi\u1EC7u ghi ${first} nh\u01B0ng lo\u1EA1i v\u0103n b\u1EA3n vi\u1EBFt t\u1EAFt l\xE0 ${type} (Ph\u1EE5 l\u1EE5c III).`;
    return fault("number.type", message, `${serial}/${type}-${isKnownType(first) ? rest : `${first}-${rest}`}`);
  }
  if (type === null && isKnownType(first)) {
    return fault("number.letter", `C\xF4ng v\u0103n kh\xF4ng ghi lo\u1EA1i v\u0103n b\u1EA3n (${first}) trong k\xFD hi\u1EC7u.`, null);
  }
  return [];
};

// packages/official-document/src/check/rules/numbering.ts
var ROMAN2 = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX"
];
var POINTS = LETTERS.filter((letter) => letter !== "f" && letter !== "j");
var numbering = ({ body }) => {
  const faults = [];
  const last = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const [block, heading3] of body.entries()) {
    if (heading3.kind !== "heading") continue;
    const family = heading3.ref.split(".").slice(0, -1).join(".");
    const value = placeInSequence(heading3);
    const place = { part: "body", block, from: 0, to: 0 };
    const add = (code, message) => faults.push({ code: `numbering.${code}`, severity: "warning", message, place, suggestion: null });
    if (seen.has(heading3.ref)) add("twice", `M\u1EE5c ${heading3.ref} c\xF3 hai l\u1EA7n. H\xE3y \u0111\xE1nh s\u1ED1 l\u1EA1i.`);
    seen.add(heading3.ref);
    const key = `${family}|${styleOf(heading3)}`;
    const before = last.get(key) ?? 0;
    if (value !== null && value > before + 1) {
      const message = before === 0 ? `M\u1EE5c ${heading3.ref} \u0111\u1EE9ng \u0111\u1EA7u nh\u01B0ng kh\xF4ng ph\u1EA3i s\u1ED1 1.` : `Thi\u1EBFu m\u1EE5c tr\u01B0\u1EDBc ${heading3.ref}. H\xE3y \u0111\xE1nh s\u1ED1 l\u1EA1i.`;
      add("gap", message);
    }
    if (value !== null) last.set(key, value);
  }
  return faults;
};
function styleOf({ mark }) {
  if (/^điều\s/iu.test(mark)) return "article";
  if (/^[IVX]+\b/.test(mark)) return "roman";
  return /^\d/.test(mark) ? "arabic" : "letter";
}
function placeInSequence({ ref }) {
  const label = ref.split(".").at(-1) ?? "";
  const article2 = /^Điều (\d+)$/u.exec(label);
  if (article2 !== null) return Number(article2[1]);
  if (/^\d+$/.test(label)) return Number(label);
  const at = ROMAN2.indexOf(label) >= 0 ? ROMAN2.indexOf(label) : POINTS.indexOf(label);
  return at < 0 ? null : at + 1;
}

// packages/official-document/src/check/rules/parts.ts
var REQUIRED = [
  {
    part: "issuer",
    isMissing: ({ issuer }) => issuer === null,
    message: "Ch\u01B0a c\xF3 t\xEAn c\u01A1 quan ban h\xE0nh. H\xE3y ch\u1ECDn \u0111\u01A1n v\u1ECB ban h\xE0nh v\u0103n b\u1EA3n."
  },
  {
    part: "number",
    isMissing: ({ number }) => number === null,
    message: "Ch\u01B0a c\xF3 ch\u1ED7 ghi s\u1ED1, k\xFD hi\u1EC7u. H\xE3y \u0111\u1EB7t k\xFD hi\u1EC7u c\u1EE7a c\u01A1 quan \u1EDF \u201CTh\u1EC3 th\u1EE9c v\xE0 s\u1ED5 s\u1ED1\u201D r\u1ED3i so\u1EA1n l\u1EA1i."
  },
  {
    part: "place",
    isMissing: ({ place, type }) => place === null && type !== "BB",
    message: "Ch\u01B0a c\xF3 \u0111\u1ECBa danh \u1EDF d\xF2ng \u0111\u1ECBa danh v\xE0 th\u1EDDi gian. H\xE3y ghi t\xEAn t\u1EC9nh, x\xE3 n\u01A1i c\u01A1 quan \u0111\xF3ng tr\u1EE5 s\u1EDF."
  },
  {
    part: "title",
    isMissing: ({ title: title3 }) => title3 === null || title3.trim() === "",
    message: "Ch\u01B0a c\xF3 tr\xEDch y\u1EBFu n\u1ED9i dung. H\xE3y ghi m\u1ED9t c\xE2u n\xF3i v\u0103n b\u1EA3n n\xE0y v\u1EC1 vi\u1EC7c g\xEC."
  },
  {
    part: "signature",
    isMissing: ({ signature: signature2 }) => signature2 === null || signature2.position === null && signature2.authority === null,
    message: "Ch\u01B0a c\xF3 quy\u1EC1n h\u1EA1n, ch\u1EE9c v\u1EE5 c\u1EE7a ng\u01B0\u1EDDi k\xFD. H\xE3y ch\u1ECDn ng\u01B0\u1EDDi k\xFD."
  },
  {
    part: "signature",
    isMissing: ({ signature: signature2 }) => signature2 !== null && signature2.name === null,
    message: "Ch\u01B0a c\xF3 h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD. H\xE3y ch\u1ECDn ng\u01B0\u1EDDi k\xFD."
  },
  {
    part: "secretary",
    isMissing: ({ type, secretary }) => type === "BB" && secretary === null,
    message: "Bi\xEAn b\u1EA3n ph\u1EA3i c\xF3 ch\u1EEF k\xFD c\u1EE7a th\u01B0 k\xFD b\xEAn tr\xE1i. H\xE3y ghi h\u1ECD t\xEAn th\u01B0 k\xFD."
  }
];
var requiredParts = (document) => {
  if (document.annex || document.attachedTo !== null) return [];
  const faults = REQUIRED.filter(({ isMissing }) => isMissing(document)).map(({ part, message }) => ({
    code: `parts.no-${part}`,
    severity: "error",
    message,
    place: { part },
    suggestion: null
  }));
  if (document.body.length === 0) {
    const place = { part: "title" };
    faults.push({
      code: "parts.no-body",
      severity: "error",
      message: "V\u0103n b\u1EA3n ch\u01B0a c\xF3 n\u1ED9i dung.",
      place,
      suggestion: null
    });
  }
  if (document.type === "Q\u0110" && document.grounds.length === 0) {
    faults.push({
      code: "parts.no-grounds",
      severity: "error",
      message: "Quy\u1EBFt \u0111\u1ECBnh ph\u1EA3i c\xF3 c\u0103n c\u1EE9 ban h\xE0nh. H\xE3y th\xEAm c\xE1c c\u0103n c\u1EE9 tr\u01B0\u1EDBc \u0110i\u1EC1u 1.",
      place: { part: "decider" },
      suggestion: null
    });
  }
  return faults;
};

// packages/official-document/src/check/rules/recipients.ts
var ADDRESSED = /* @__PURE__ */ new Set([null, "TTr", "GM"]);
var recipients = ({ recipients: names, addressees: addressees3, type, annex, attachedTo }) => {
  if (annex || attachedTo !== null) return [];
  const faults = [];
  const add = (code, part, message, suggestion = null, severity = "error") => {
    const list = part === "recipients" ? names : addressees3;
    const index = Math.max(0, list.length - 1);
    faults.push({ code, severity, message, place: { part, index, from: 0, to: list[index]?.length ?? 0 }, suggestion });
  };
  if (names.length === 0)
    add("recipients.none", "recipients", 'Ch\u01B0a c\xF3 n\u01A1i nh\u1EADn. H\xE3y ghi c\xE1c n\u01A1i nh\u1EADn, d\xF2ng cu\u1ED1i l\xE0 "L\u01B0u: VT, ...".');
  const archive = names.findIndex((name) => /^Lưu\s?:/u.test(name));
  if (names.length > 0 && archive < 0) {
    add(
      "recipients.no-archive",
      "recipients",
      'N\u01A1i nh\u1EADn thi\u1EBFu d\xF2ng l\u01B0u. H\xE3y th\xEAm "L\u01B0u: VT" v\xE0 \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o \u1EDF d\xF2ng cu\u1ED1i.',
      "L\u01B0u: VT"
    );
  }
  if (archive >= 0 && !/\bVT\b/u.test(names[archive] ?? "")) {
    add(
      "recipients.no-office",
      "recipients",
      "D\xF2ng l\u01B0u ph\u1EA3i c\xF3 VT (v\u0103n th\u01B0 c\u01A1 quan).",
      names[archive]?.replace(/^Lưu\s?:\s*/u, "L\u01B0u: VT, ") ?? null
    );
  }
  if (archive >= 0 && archive < names.length - 1) {
    add("recipients.archive-last", "recipients", 'D\xF2ng "L\u01B0u: VT" ph\u1EA3i \u1EDF cu\u1ED1i danh s\xE1ch n\u01A1i nh\u1EADn.');
  }
  if (addressees3.length === 0 && ADDRESSED.has(type)) {
    add(
      "addressees.none",
      "addressees",
      'T\u1EDD tr\xECnh, c\xF4ng v\u0103n, gi\u1EA5y m\u1EDDi ph\u1EA3i c\xF3 "K\xEDnh g\u1EEDi". H\xE3y ghi n\u01A1i nh\u1EADn \u0111\u1EC3 gi\u1EA3i quy\u1EBFt.'
    );
  }
  if (addressees3.length > 0 && names.length > 0 && !names.some((name) => /^Như (?:trên|kính gửi)/iu.test(name))) {
    add(
      "recipients.as-above",
      "recipients",
      'V\u0103n b\u1EA3n c\xF3 "K\xEDnh g\u1EEDi" th\xEC d\xF2ng \u0111\u1EA7u c\u1EE7a n\u01A1i nh\u1EADn l\xE0 "Nh\u01B0 tr\xEAn".',
      "Nh\u01B0 tr\xEAn",
      "warning"
    );
  }
  return faults;
};

// packages/official-document/src/check/rules/references.ts
var OWN = "(?:\\s+(?:c\u1EE7a\\s+)?(?:\\p{L}+\\s+){0,3}n\xE0y|\\s+n\xEAu tr\xEAn|\\s+k\xE8m theo|\\s+ban h\xE0nh k\xE8m theo)";
var ARTICLE2 = new RegExp(`(?<!\\p{L})\u0110i\u1EC1u (\\d+)${OWN}`, "gu");
var SECTION2 = new RegExp(`(?<!\\p{L})[Mm]\u1EE5c ([IVX]+(?:\\.\\d+)?|\\d+)${OWN}`, "gu");
var ANNEX = new RegExp(`(?<!\\p{L})Ph\u1EE5 l\u1EE5c ([IVX]+|\\d+)(?=${OWN}|[\\s.;,)]|$)`, "gu");
var references = (document, { whole }) => {
  const texts = textsOf(document);
  const bodies = [...document.body, ...whole?.body ?? []];
  const refs = new Set(bodies.flatMap((block) => block.kind === "heading" ? [block.ref] : []));
  const annexes = /* @__PURE__ */ new Set([...annexesOf(document), ...whole ? annexesOf(whole) : []]);
  const missing = (pattern, name, exists, code) => matchesIn(texts, pattern).flatMap(({ match, place }) => {
    const label = match[1] ?? "";
    if (exists(label)) return [];
    const message = `${name(label)} kh\xF4ng c\xF3 trong v\u0103n b\u1EA3n n\xE0y. H\xE3y s\u1EEDa ch\u1ED7 vi\u1EC7n d\u1EABn.`;
    return [{ code: `references.${code}`, severity: "error", message, place, suggestion: null }];
  });
  return [
    ...missing(
      ARTICLE2,
      (label) => `\u0110i\u1EC1u ${label}`,
      (label) => refs.has(`\u0110i\u1EC1u ${label}`),
      "article"
    ),
    ...missing(
      SECTION2,
      (label) => `M\u1EE5c ${label}`,
      (label) => refs.has(label),
      "section"
    ),
    ...missing(
      ANNEX,
      (label) => `Ph\u1EE5 l\u1EE5c ${label}`,
      (label) => annexes.has(label),
      "annex"
    )
  ];
};
var ROMAN3 = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
function annexesOf({ enclosed }) {
  const count = enclosed.filter((each) => each.annex).length;
  return new Set(Array.from({ length: count }, (_, index) => [ROMAN3[index] ?? "", String(index + 1)]).flat());
}

// packages/official-document/src/check/rules/signature.ts
var DEPUTY = /^(?:pho|thu truong)/;
var COLLECTIVE = /^(?:uy ban nhan dan|hoi dong nhan dan|ban chi dao|hoi dong|ban)/;
var signature = ({ signature: signed3 }) => {
  if (signed3 === null) return [];
  const faults = [];
  const add = (code, message, severity = "error", suggestion = null) => faults.push({ code: `signature.${code}`, severity, message, place: { part: "signature" }, suggestion });
  const authorities = (signed3.authority ?? "").split("\n").filter((line) => line !== "");
  const position = fold((signed3.position ?? "").split("\n")[0] ?? "");
  const of = (prefix) => authorities.find((line) => line.startsWith(`${prefix}.`));
  for (const line of authorities) {
    if (!/^(?:TM|KT|TL|TUQ|Q)\.\s\S/u.test(line)) {
      add("prefix", `"${line}" ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng TM., KT., TL., TUQ. ho\u1EB7c Q., c\xF3 d\u1EA5u ch\u1EA5m r\u1ED3i d\u1EA5u c\xE1ch.`);
    }
  }
  if (of("KT") !== void 0 && position !== "" && !DEPUTY.test(position)) {
    add("deputy", "K\xFD thay (KT.) th\xEC d\xF2ng d\u01B0\u1EDBi ph\u1EA3i l\xE0 ch\u1EE9c v\u1EE5 c\u1EA5p ph\xF3, v\xED d\u1EE5 PH\xD3 CH\u1EE6 T\u1ECACH.");
  }
  if (of("KT") === void 0 && of("TL") === void 0 && of("TUQ") === void 0 && DEPUTY.test(position)) {
    add("no-authority", "C\u1EA5p ph\xF3 k\xFD ph\u1EA3i ghi KT. v\xE0 ch\u1EE9c v\u1EE5 c\u1EA5p tr\u01B0\u1EDFng \u1EDF d\xF2ng tr\xEAn.");
  }
  if (of("TL") !== void 0 && DEPUTY.test(position) && of("KT") === void 0) {
    add("order-deputy", "C\u1EA5p ph\xF3 c\u1EE7a \u0111\u01A1n v\u1ECB k\xFD th\u1EEBa l\u1EC7nh ph\u1EA3i ghi th\xEAm d\xF2ng KT. ch\u1EE9c v\u1EE5 tr\u01B0\u1EDFng \u0111\u01A1n v\u1ECB.", "warning");
  }
  if (of("Q") !== void 0 && position !== "")
    add("acting", "Quy\u1EC1n c\u1EA5p tr\u01B0\u1EDFng (Q.) ch\u1EC9 ghi m\u1ED9t d\xF2ng, kh\xF4ng ghi th\xEAm ch\u1EE9c v\u1EE5.");
  const together = of("TM");
  if (together !== void 0 && !COLLECTIVE.test(fold(together.slice(4)))) {
    add("collective", "TM. d\xF9ng cho t\u1EADp th\u1EC3 (\u1EE7y ban, h\u1ED9i \u0111\u1ED3ng, ban); ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u k\xFD thay m\u1EB7t t\u1EADp th\u1EC3.", "warning");
  }
  if (signed3.name !== null && /^(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s/u.test(signed3.name)) {
    const suggestion = signed3.name.replace(/^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s*)+/u, "");
    add("degree", "Tr\u01B0\u1EDBc h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD kh\xF4ng ghi h\u1ECDc h\xE0m, h\u1ECDc v\u1ECB.", "error", suggestion);
  }
  return faults;
};

// packages/official-document/src/check/rules/spacing.ts
var SPACINGS = [
  { code: "twice", pattern: / {2,}/g, write: () => " ", message: "Th\u1EEBa d\u1EA5u c\xE1ch." },
  {
    code: "before",
    pattern: /(?<=[\p{L}\p{N})”"]) +([,;:?!)]|\.(?![.\d\p{L}/]))/gu,
    write: (match) => match[1] ?? "",
    message: "D\u1EA5u c\xE2u vi\u1EBFt li\u1EC1n v\u1EDBi t\u1EEB \u0111\u1EE9ng tr\u01B0\u1EDBc."
  },
  {
    code: "after",
    pattern: new RegExp("(?<=\\p{Ll})([,;:])(?=\\p{L})", "gu"),
    write: (match) => `${match[1]} `,
    message: "Sau d\u1EA5u c\xE2u ph\u1EA3i c\xF3 d\u1EA5u c\xE1ch."
  },
  { code: "bracket", pattern: /\( +/g, write: () => "(", message: "Sau d\u1EA5u m\u1EDF ngo\u1EB7c kh\xF4ng c\xF3 d\u1EA5u c\xE1ch." }
];
var spacing = (document) => {
  const texts = textsOf(document);
  return SPACINGS.flatMap(
    ({ code, pattern, write: write2, message }) => matchesIn(texts, pattern).map(({ match, place }) => ({
      code: `spacing.${code}`,
      severity: "warning",
      message,
      place,
      suggestion: write2(match)
    }))
  );
};

// packages/official-document/src/check/rules/spelling.ts
var WORD = new RegExp("(?<![\\p{L}\\p{N}.@/_-])\\p{Ll}+(?![\\p{L}\\p{N}@_-]|\\.\\p{L})", "gu");
var REDUPLICATED = new Set(
  "lu\xF4n ng\xE0y ng\u01B0\u1EDDi nh\xE0 \u0111\u1EDDi m\xE3i d\u1EA7n t\u1EEBng r\u1EA5t xa g\u1EA7n kh\xE1c c\xF9ng th\u01B0\u1EDDng nhi\u1EC1u h\u1EB1ng xanh \u0111\u1EC1u n\u0103m sau \u0111i\u1EC1u l\u1EA7n vi\u1EC7c n\u01A1i hay vui song vi th\xF4ng".split(
    " "
  )
);
var TAKEN_OVER = new Set(
  "data clip video camera internet online website email fax logo marketing robot radio pano file zalo".split(" ")
);
var FOREIGN = /[fjwz]|(?:sh|pr|st|tr?s|bl|br|cr|dr|fl|gl|gr|pl|sc|sk|sl|sm|sp|sw)[aeiou]|[bdfgklrsvx]$|(?:ing|tion|er|ent|ics?|ine|ail|ook|et)$/u;
var spelling = (document) => textsOf(document).flatMap((text2) => [...syllables(text2), ...doubles(text2)]);
function syllables({ text: text2, place, isProse }) {
  if (!isProse) return [];
  return [...text2.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const where = place(match.index, match.index + word.length);
    const proper = oldToneStyle(word);
    if (isSyllable(word)) {
      if (proper === word || normalKey(proper) !== normalKey(word)) return [];
      const message2 = `Vi\u1EBFt "${proper}" thay cho "${word}": d\u1EA5u thanh \u0111\u1EB7t theo m\u1ED9t c\xE1ch trong c\u1EA3 v\u0103n b\u1EA3n.`;
      return [{ code: "spelling.tone", severity: "warning", message: message2, place: where, suggestion: proper }];
    }
    if (word.length < 2 || TAKEN_OVER.has(word) || isForeign(word)) return [];
    const message = `"${word}" kh\xF4ng ph\u1EA3i l\xE0 ti\u1EBFng Vi\u1EC7t. H\xE3y ki\u1EC3m tra ch\xEDnh t\u1EA3.`;
    return [{ code: "spelling.syllable", severity: "warning", message, place: where, suggestion: null }];
  });
}
function isForeign(word) {
  return /^[a-z]+$/.test(word) && (FOREIGN.test(word) || word.length > 6);
}
function doubles({ text: text2, place }) {
  return [...text2.matchAll(new RegExp("(?<!\\p{L})(\\p{L}+) \\1(?!\\p{L})", "gu"))].flatMap((match) => {
    const word = match[1] ?? "";
    if (REDUPLICATED.has(word) || new RegExp("^\\p{Lu}", "u").test(word)) return [];
    const message = `L\u1EB7p t\u1EEB "${word}". H\xE3y b\u1ECF m\u1ED9t t\u1EEB n\u1EBFu vi\u1EBFt th\u1EEBa.`;
    const where = place(match.index, match.index + match[0].length);
    return [{ code: "spelling.double", severity: "warning", message, place: where, suggestion: word }];
  });
}

// packages/official-document/src/check/check-document.ts
var RULES = [
  requiredParts,
  numberForm,
  dateForm,
  recipients,
  signature,
  headings,
  numbering,
  references,
  citations,
  capitals,
  spelling,
  spacing,
  ending
];
function checkDocument(document, context = {}) {
  const faults = faultsOf(document, context, []);
  return [
    ...faults.filter((fault) => fault.severity === "error"),
    ...faults.filter((fault) => fault.severity !== "error")
  ];
}
var DEEPEST = 4;
function faultsOf(document, context, way) {
  const own = RULES.flatMap((rule2) => rule2(document, context));
  const inside = way.length < DEEPEST ? document.enclosed : [];
  return [
    ...way.length === 0 ? own : own.map((fault) => ({ ...fault, within: way })),
    ...inside.flatMap((one, index) => faultsOf(one, { ...context, whole: context.whole ?? document }, [...way, index]))
  ];
}
var MISSING = /* @__PURE__ */ new Set([
  "parts.no-issuer",
  "parts.no-number",
  "parts.no-place",
  "parts.no-title",
  "parts.no-signature",
  "parts.no-secretary",
  "parts.no-body",
  "recipients.none"
]);
function isMissingPart({ code }) {
  return MISSING.has(code);
}

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
function tableOfLines(table2, lines) {
  const rows = table2.rows.map(
    (row2) => row2.map((cell) => ({ ...cell, text: cell.lines.map((number) => lines[number - 1]?.text ?? "").join("\n") }))
  );
  return { ...table2, rows };
}

// packages/official-document/src/source/correct-word.ts
function findDoubtful(source, line, start2) {
  return source.lines[line - 1]?.doubtful?.find((word) => word.start === start2);
}
function correctWord(source, at, text2, { everywhere = false } = {}) {
  const target = findDoubtful(source, at.line, at.start);
  if (!target) return { source, changed: [] };
  const wrong = wordOf(source.lines[at.line - 1], target);
  const same = (line, word) => line.number === at.line && word === target || everywhere && word.asRead.toLowerCase() === target.asRead.toLowerCase() && wordOf(line, word).toLowerCase() === wrong.toLowerCase();
  const changed = [];
  const lines = source.lines.map((line) => {
    const marked2 = line.doubtful?.filter((word) => same(line, word)) ?? [];
    if (marked2.length === 0) return line;
    const after = replaceWords(line, marked2, text2);
    if (after.text !== line.text) changed.push({ number: line.number, before: line.text, after: after.text });
    return after;
  });
  const tables = source.tables.map((table2) => tableOfLines(table2, lines));
  return { source: { ...source, lines, tables }, changed };
}
function wordOf(line, { start: start2, length }) {
  return line?.text.slice(start2, start2 + length) ?? "";
}
function replaceWords(line, marked2, text2) {
  let result = "";
  let end = 0;
  let shift = 0;
  const left = [];
  for (const word of line.doubtful ?? []) {
    if (!marked2.includes(word)) {
      left.push({ ...word, start: word.start + shift });
      continue;
    }
    const cased = inCaseOf(wordOf(line, word), text2);
    result += line.text.slice(end, word.start) + cased;
    end = word.start + word.length;
    shift += cased.length - word.length;
  }
  const { doubtful: _before, ...rest } = line;
  return { ...rest, text: result + line.text.slice(end), ...left.length > 0 ? { doubtful: left } : {} };
}
function inCaseOf(old, text2) {
  if (old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase()) return text2.toUpperCase();
  const first = old.charAt(0);
  if (first !== first.toLowerCase()) return text2.charAt(0).toUpperCase() + text2.slice(1);
  return text2;
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
  const text2 = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "latin1") return (text2.match(NOT_LATIN) ?? []).length <= text2.length / 20;
  return (text2.match(CONTROLS) ?? []).length <= 2 + text2.length / 50;
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
  for (const text2 of decode(bytes).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) list.add({ page: null, text: text2 });
  if (list.lines.at(-1)?.text === "") list.lines.pop();
  return { kind: "text", pages: null, lines: list.lines, tables: [] };
}
function decode(bytes) {
  const encoding = encodingOf(bytes);
  try {
    const text2 = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text2.includes("\0")) return text2;
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
  const text2 = await readFormat(format, bytes, context);
  if (text2.lines.some((line) => line.text.trim() !== "")) return text2;
  if (text2.kind === "pdf") throw new UnreadableFile("no-text-layer", "no page has text");
  throw new UnreadableFile("empty", "the file has no text");
}
async function readFormat(format, bytes, context) {
  try {
    switch (format) {
      case "pdf":
        return await (await import("./read-pdf-NVH6Y7BN.mjs")).readPdf(bytes, context);
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
  const texts = source.lines.map(({ text: text2 }) => text2);
  const assessed = restorer.assess(texts);
  const kind = source.kind === "scan" && assessed.kind === "correct" ? "ocr-vietnamese" : assessed.kind;
  if (kind === "correct") return source;
  const words = restorer.restoreLines(texts, { kind, ...options });
  const lines = source.lines.map((line, index) => restoredLine(line, words[index] ?? []));
  return { ...source, lines, tables: source.tables.map((table2) => tableOfLines(table2, lines)) };
}
function restoredLine(line, words) {
  const { words: _read, ...rest } = line;
  let text2 = "";
  let end = 0;
  const doubtful = [];
  for (const word of words) {
    text2 += line.text.slice(end, word.start);
    end = word.start + word.source.length;
    if (word.confidence < DOUBT && word.alternatives.length > 0) {
      const { confidence, alternatives } = word;
      doubtful.push({ start: text2.length, length: word.text.length, confidence, alternatives, asRead: word.source });
    }
    text2 += word.text;
  }
  text2 += line.text.slice(end);
  return {
    ...rest,
    text: text2,
    ...text2 === line.text ? {} : { asRead: line.text },
    ...doubtful.length > 0 ? { doubtful } : {}
  };
}

// packages/official-document/src/understand/damage.ts
var VIETNAMESE = /[ăâđêôơưảãạẻẽẹỉĩịỏõọủũụỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu;
function isDamaged(texts) {
  let words = 0;
  let marked2 = 0;
  for (const text2 of texts) {
    for (const word of text2.split(/\s+/)) {
      if (!new RegExp("\\p{L}{2}", "u").test(word)) continue;
      words += 1;
      if (VIETNAMESE.test(word)) marked2 += 1;
    }
    if (words > 5e3) break;
  }
  return words >= 20 && marked2 < words * 0.3;
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
function appendLine(passage, text2, line, page) {
  const glue = passage.text === "" || BROKEN_NUMBER.test(passage.text.slice(-24)) ? "" : " ";
  passage.text += glue;
  passage.starts.push({ offset: passage.text.length, line, page });
  passage.text += text2;
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
var LONGEST = 160;
function readAddressees(lines, isDamaged2) {
  const at = lines.slice(0, REACH2).findIndex((line) => isLabelled(line.text, isDamaged2));
  const labelled = lines[at];
  if (labelled === void 0) return { addressees: [], next: 0 };
  const found = [];
  const first = labelled.text.replace(/^\S+\s+\S+?\s*:?\s+(?=\S)|^\S+\s+\S+\s*:?$/u, "").trim();
  if (first !== "") found.push(first);
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const text2 = lines[next]?.text ?? "";
    const before = lines[next - 1]?.text ?? "";
    if (/^[-–+]\s/.test(text2) && !/\.$/.test(before)) found.push(text2);
    else if (found.length > 0 && new RegExp("^\\p{Ll}", "u").test(text2) && !/[.;]$/.test(before)) found.push(`${found.pop()} ${text2}`);
    else break;
  }
  const addressees3 = found.map(
    (name) => name.replace(/^[-–+]\s+/, "").replace(/[;.]$/, "").trim()
  );
  if (addressees3.some((name) => name === "" || name.length > LONGEST)) return { addressees: [], next: 0 };
  return { addressees: addressees3, next };
}
function isLabelled(text2, isDamaged2) {
  const words = fold(text2).split(/[\s:]+/);
  if (!isDamaged2) return words[0] === LABEL[0] && words[1] === LABEL[1] && /^\S+\s+\S+?\s*:/u.test(text2);
  return phraseLikeness(words, 0, LABEL, 0.5) >= 0.7 && /^\S+\s+\S+?\s*:/u.test(text2);
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
function readTypeLine(text2) {
  const bare = text2.replace(/[\s:.*]+$/u, "").replace(/^[\s*]+/u, "");
  if (bare.length > 26 || bare.length < 5) return null;
  const letters = bare.match(new RegExp("\\p{L}", "gu")) ?? [];
  const small = bare.match(new RegExp("\\p{Ll}", "gu")) ?? [];
  if (small.length * 4 > letters.length) return null;
  if (/:\s*$/.test(text2)) return null;
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
var ANNEX2 = /^(?:phu luc|bieu mau|danh muc)(?:\s+(?:so\s+)?[ivx\d]{1,5})?\s*[.:]?$/;
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
function isAnnexLine(text2, folded) {
  return ANNEX2.test(folded) && new RegExp("\\p{Lu}", "u").test(text2.charAt(0)) && !new RegExp("\\p{Ll}{3}", "u").test(text2.replace(/^Phụ lục/u, ""));
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
    const text2 = lines[back]?.text ?? "";
    if (new RegExp("\\p{Ll}{4}", "u").test(text2) && !/độc lập|doc lap/iu.test(text2)) break;
    if (LETTERHEAD.test(fold(text2))) start2 = back;
  }
  return start2;
}

// packages/official-document/src/understand/title.ts
var ATTACHED2 = /^[([]\s*(?:ban hanh\s+)?[kx]\S{1,3}\s+th\S{1,3}o?\s/;
var OPENERS = /^(?:can cu|can ctr|thuc hien|thyc hi|trien khai|de |nham |trong (?:nhung|thoi|qua)|thoi gian qua|tiep tuc|ngay \d|uy ban nhan dan|ubnd|chu tich|theo |xet |hoi dong nhan dan|sau |hien nay|nam \d|kinh gui|so |ban |van phong)/;
var ISSUERS = ["chu tich", "uy ban nhan", "hoi dong nhan", "giam doc", "bo truong"].map((text2) => text2.split(" "));
var MOST_TITLE_LINES = 14;
function readTitle(lines, isDamaged2) {
  const from = lines.findIndex((line, index) => index < 60 && readTypeLine(line.text) !== null);
  if (from < 0) return readLetterSubject(lines);
  const type = readTypeLine(lines[from]?.text ?? "");
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES && isTitleLine(lines, from, end)) end += 1;
  const title3 = titleText(lines.slice(from + 1, end), isDamaged2);
  const attached = readAttached(lines, end);
  return { type, title: title3, attachedTo: attached.attachedTo, from, bodyFrom: attached.next };
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
function isDecider(text2) {
  return ISSUERS.some((issuer) => phraseLikeness(foldedWords(text2), 0, issuer, 0.5) > 0.8);
}
function isAboveGrounds(lines, at) {
  return lines.slice(at + 1, at + 3).some((line) => phraseLikeness(foldedWords(line.text), 0, ["can", "cu"], 0.5) > 0.8);
}
function titleText(lines, isDamaged2) {
  const text2 = lines.map((line) => line.text).join(" ").replace(/\s+/g, " ").trim();
  if (text2.length < 8 || text2.length > 700 || /[;:]$/.test(text2)) return null;
  return isDamaged2 ? text2 : sentenceCase(text2);
}
function readAttached(lines, from) {
  let at = from;
  while (at < lines.length && /^[_*\-–—=.\s]+$/u.test(lines[at]?.text ?? "")) at += 1;
  if (!ATTACHED2.test(fold(lines[at]?.text ?? ""))) return { attachedTo: null, next: from };
  const last = lines.findIndex((line, index) => index >= at && (/[)\]]\s*\.?$/.test(line.text) || index === at + 5));
  const end = last < 0 ? at : last;
  const text2 = lines.slice(at, end + 1).map((line) => line.text).join(" ");
  const number = findDocumentNumbers(text2, true)[0];
  if (number === void 0) return { attachedTo: null, next: end + 1 };
  const date = findDate(text2.slice(number.offset + number.length));
  const issuer = new RegExp("\\sc\u1EE7a\\s+(\\p{L}[^()\\]]*?)\\s*[)\\]]", "u").exec(text2)?.[1]?.replace(/\s+/g, " ") ?? null;
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
  const from = lines.findIndex((line, index) => index < 10 && ANNEX2.test(fold(line.text)));
  if (from < 0) return null;
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES2 && isTitle(lines[end])) end += 1;
  const title3 = lines.slice(from + 1, end).map((line) => line.text).join(" ");
  const attached = readAttached(lines, end);
  return {
    type: null,
    title: title3 === "" ? null : sentenceCase(title3),
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
  "PH\xD3 B\xCD TH\u01AF TH\u01AF\u1EDCNG TR\u1EF0C",
  "PH\xD3 B\xCD TH\u01AF",
  "B\xCD TH\u01AF",
  "PH\xD3 HI\u1EC6U TR\u01AF\u1EDENG",
  "HI\u1EC6U TR\u01AF\u1EDENG",
  "PH\xD3 C\u1EE4C TR\u01AF\u1EDENG",
  "C\u1EE4C TR\u01AF\u1EDENG",
  "PH\xD3 CHI C\u1EE4C TR\u01AF\u1EDENG",
  "CHI C\u1EE4C TR\u01AF\u1EDENG",
  "PH\xD3 CH\u1EC8 HUY TR\u01AF\u1EDENG",
  "CH\u1EC8 HUY TR\u01AF\u1EDENG",
  "PH\xD3 CH\xCDNH \u1EE6Y",
  "CH\xCDNH \u1EE6Y",
  "PH\xD3 T\u1ED4NG GI\xC1M \u0110\u1ED0C",
  "T\u1ED4NG GI\xC1M \u0110\u1ED0C",
  "VI\u1EC6N TR\u01AF\u1EDENG",
  "CH\xC1NH \xC1N",
  "PH\xD3 H\u1EA0T TR\u01AF\u1EDENG",
  "H\u1EA0T TR\u01AF\u1EDENG",
  "PH\xD3 TR\u01AF\u1EDENG C\xD4NG AN",
  "TR\u01AF\u1EDENG C\xD4NG AN",
  "PH\xD3 TR\u01AF\u1EDENG THU\u1EBE T\u1EC8NH",
  "TR\u01AF\u1EDENG THU\u1EBE T\u1EC8NH",
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
function isRecipientsLabel(text2) {
  const [first = "", second = ""] = fold(text2).replace(/^noi(?=nhan)/, "noi ").split(/\s+/);
  return new RegExp("^\\p{Lu}", "u").test(text2) && likeness(first, "noi") >= 0.8 && likeness(second.replace(/[:.,]/g, ""), "nhan") >= 0.7 && /[:;]/.test(second + text2.slice(8, 11));
}
function isSigned(lines, index) {
  const title3 = readTitleLine(lines, index);
  if (title3?.prefix !== null && title3 !== null) return true;
  const before = lines[index - 1]?.text ?? "";
  return /\.\/\.?\s*$/.test(before) || lines.slice(index).length < 12;
}
function readClosing(lines, isDamaged2) {
  const titles = lines.flatMap((_, index) => readTitleLine(lines, index, isDamaged2) ?? []);
  const signature2 = readSignature(lines, titles, isDamaged2);
  const authorities = titles.filter((title3) => title3.prefix !== null);
  return {
    signature: signature2,
    authorities: authorities.map((title3) => `${title3.prefix}. ${title3.position}`),
    recipients: readRecipients(lines, titles, signature2?.name ?? null)
  };
}
function readTitleLine(lines, index, isDamaged2 = true) {
  const text2 = lines[index]?.text ?? "";
  if (text2.length > 160) return null;
  const words = [...text2.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
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
    if (position === null) continue;
    const whose = prefix === "TM" ? tail.slice(1 + position.split(" ").length, words.length - from) : [];
    const whole = [position, ...isDamaged2 ? [] : whose].join(" ");
    return {
      line: index,
      from: words[from]?.at ?? 0,
      prefix,
      position: whole,
      isWhole: !isDamaged2 || whose.length === 0
    };
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
  const deputy = titles.find((title3) => title3.prefix !== null && title3.prefix !== "TM");
  const acting = deputy ?? titles.find((title3) => title3.prefix === "TM");
  const after = acting === void 0 ? titles : titles.filter((title3) => title3.line > acting.line && title3.prefix === null);
  const position = after.find((title3) => !/^(?:ỦY BAN|HỘI ĐỒNG|BAN )/u.test(title3.position)) ?? null;
  const last = Math.max(...titles.map((title3) => title3.line));
  return {
    authority: acting === void 0 || !acting.isWhole ? null : `${acting.prefix}. ${acting.position}`,
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
  const recipients2 = [];
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const title3 = titles.find((each) => each.line === index);
    let text2 = (title3 === void 0 ? line.text : line.text.slice(0, title3.from)).trim();
    if (index === from) text2 = text2.replace(/^\S+(?:\s+\S+?)?\s*[:;]\s*/u, "");
    if (name !== null && text2.endsWith(name)) text2 = text2.slice(0, -name.length).trim();
    if (text2 === "" || /^[\p{Lu}\s.]{2,12}$/u.test(text2)) continue;
    const item = /^[-–—+•*]\s*(.*)$/u.exec(text2)?.[1];
    if (item !== void 0) recipients2.push(item);
    else if (recipients2.length > 0 && index > from && line.gap < 2 && new RegExp("^\\p{Ll}|^\\(", "u").test(text2)) {
      recipients2.push(`${recipients2.pop()} ${text2}`);
    } else if (index === from && text2 !== "") recipients2.push(text2);
    if (/^[-–—]?\s*l[uư]u\b/iu.test(fold(text2))) break;
  }
  return recipients2.map((each) => each.replace(/[;.,\s]+$/u, "")).filter((each) => new RegExp("\\p{L}{2}", "u").test(each));
}

// packages/official-document/src/understand/frame-marks.ts
var SECRECY = ["TUY\u1EC6T M\u1EACT", "T\u1ED0I M\u1EACT", "M\u1EACT"];
var URGENCY = ["H\u1ECEA T\u1ED0C", "TH\u01AF\u1EE2NG KH\u1EA8N", "KH\u1EA8N"];
var CIRCULATION = ["XEM XONG TR\u1EA2 L\u1EA0I", "L\u01AFU H\xC0NH N\u1ED8I B\u1ED8"];
var COPY_FORMS = ["SAO Y", "SAO L\u1EE4C", "TR\xCDCH SAO"];
var TIME = /^(\d{2})-(\d{2})-(\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}:\d{2})$/;
var DRAFTER = new RegExp("^(\\p{Lu}{1,8})(?:\\.(\\d{1,5}))?$", "u");
var HEAD = 25;
var MOST_CONTACT_LINES = 3;
var CONTACT_SIZE = 12;
function takeFrameMarks(lines) {
  const taken = /* @__PURE__ */ new Set();
  const stamp = (words) => {
    const at = lines.findIndex((line, index) => index < HEAD && words.some((each) => each === line.text));
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
  const at = lines.findIndex((line, index) => index < HEAD && TIME.test(line.text));
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
var LABELS2 = [
  ["address", /Địa chỉ:\s*/u],
  ["phone", /Điện thoại:\s*/u],
  ["fax", /Fax:\s*/u],
  ["email", /Thư điện tử:\s*/u],
  ["website", /Trang thông tin điện tử:\s*/u]
];
function readContact(lines, taken) {
  const from = lines.findIndex(
    (line) => line.page !== null && (line.size ?? 99) <= CONTACT_SIZE && LABELS2.some(([, label]) => startsWith(line.text, label))
  );
  const first = lines[from];
  if (first === void 0) return null;
  const last = lines.findLastIndex((line) => line.page === first.page);
  if (last - from >= MOST_CONTACT_LINES) return null;
  for (let index = from; index <= last; index += 1) taken.add(index);
  const text2 = lines.slice(from, last + 1).map((line) => line.text).join(" ");
  const contact2 = { address: null, phone: null, fax: null, email: null, website: null };
  for (const [name, label] of LABELS2) {
    const found = label.exec(text2);
    if (found === null) continue;
    const rest = text2.slice(found.index + found[0].length);
    const ends = LABELS2.map(([, other]) => rest.search(new RegExp(`;\\s*${other.source}`, "u"))).filter(
      (end) => end >= 0
    );
    contact2[name] = rest.slice(0, Math.min(rest.length, ...ends)).trim();
  }
  return contact2;
}
function startsWith(text2, label) {
  return text2.search(label) === 0;
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
  const grounds3 = [];
  for (let text2 = textOf(blocks[next]); text2 !== null && isGround(blocks[next]); text2 = textOf(blocks[next])) {
    next += 1;
    grounds3.push(text2.replace(/\s*[;.,]$/u, ""));
    if (text2.endsWith(".")) break;
  }
  if (grounds3.length === 0) return { decider: null, grounds: [], body: [...blocks] };
  const opening = textOf(blocks[next]);
  if (opening !== null && DECIDES.test(opening)) next += 1;
  return { decider: isDecider2 && first !== null ? sentenceCase(first) : null, grounds: grounds3, body: blocks.slice(next) };
}
function isGround(block) {
  const text2 = textOf(block);
  return text2 !== null && GROUND.test(text2) && /[;.,]$/u.test(text2) && !GOES_ON.test(text2);
}
function textOf(block) {
  return block?.kind === "paragraph" && block.bullet === null ? block.text : null;
}

// packages/official-document/src/understand/line-agency.ts
var STARTS = /^(?:bo chi huy|ban chi huy|bo tu lenh|tong cuc|cuc|chi cuc|cong an|bao hiem xa hoi|ngan hang|chi nhanh|thue|hai quan|kho bac|quan khu|su doan|trung doan|lu doan|ban quan ly|toa an|vien kiem sat|thi hanh an|buu dien|vien thong|dien luc|cong ty|tong cong ty|tap doan|hat kiem lam|trung tam|truong|hoc vien|benh vien|bo (?:cong an|quoc phong|tai chinh|y te|noi vu|tu phap)|so)(?:\s|$)/;
var BARE2 = /^(?:bo chi huy|ban chi huy|bo tu lenh|ban quan ly|trung tam|truong|cong ty|tong cong ty|chi cuc|cuc|so|benh vien|vien kiem sat|toa an|bo)$/;
var AREA = new RegExp("(?<!\\p{L})(t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu) (?!h\u1ED9i(?!\\p{L}))(\\p{L}+(?: \\p{L}+){0,3})$", "u");
var HEAD2 = new RegExp("^(b\u1ED9 ch\u1EC9 huy|ban ch\u1EC9 huy|b\u1ED9 t\u01B0 l\u1EC7nh|t\u1ED5ng c\u1EE5c|chi c\u1EE5c|c\u1EE5c|c\xF4ng an|ng\xE2n h\xE0ng|chi nh\xE1nh|thu\u1EBF|h\u1EA3i quan|kho b\u1EA1c|ban qu\u1EA3n l\xFD|t\xF2a \xE1n|vi\u1EC7n ki\u1EC3m s\xE1t|b\u01B0u \u0111i\u1EC7n|vi\u1EC5n th\xF4ng|\u0111i\u1EC7n l\u1EF1c|t\u1ED5ng c\xF4ng ty|c\xF4ng ty|t\u1EADp \u0111o\xE0n|trung t\xE2m|tr\u01B0\u1EDDng|h\u1ECDc vi\u1EC7n|b\u1EC7nh vi\u1EC7n|b\u1ED9|s\u1EDF) (?!t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|khu v\u1EF1c|c\u01A1 s\u1EDF)(\\p{L})", "u");
function readLineAgency(lines) {
  const printed = lines.map((line) => line.replace(/[*\s]+/g, " ").trim()).filter((line) => line !== "");
  if (printed.length === 0 || !STARTS.test(fold(printed[0] ?? ""))) return void 0;
  const names = [];
  for (const line of printed) {
    const last = names.at(-1);
    if (last === void 0 || STARTS.test(fold(line)) && !BARE2.test(fold(last))) names.push(line);
    else names[names.length - 1] = `${last} ${line}`;
  }
  const isUncertain2 = names.some((name) => /\d{3}|,|:/.test(name) || name.split(" ").length > 14);
  if (names.length > 2 || isUncertain2) return names.length > 1 ? { superior: null, issuer: null } : void 0;
  const [above = null, own = null] = names.length === 2 ? names.map(spell) : [null, spell(names[0] ?? "")];
  if (own === null || /^(?:Sở|Bộ(?! Chỉ huy| Tư lệnh)) /u.test(own)) return void 0;
  if (above !== null && /^Chi nhánh/u.test(own)) return { superior: above, issuer: `${above} ${own}` };
  return { superior: above, issuer: own };
}
function spell(name) {
  if (!isUpperCase(name)) return name;
  const lower = name.split(" ").map((word) => /^(?:[IVX]{2,6}|TNHH|MTV|KV)$/.test(word) ? word : word.toLowerCase()).join(" ").replace(AREA, (_, level, area) => `${level} ${titleCase(area)}`).replace(/(?<= )việt nam$/u, "Vi\u1EC7t Nam").replace(HEAD2, (_, head, letter) => `${head} ${letter.toUpperCase()}`).replace(
    /^(bộ|ban) (chỉ huy|tư lệnh|quản lý)/u,
    (_, first, rest) => `${first} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

// packages/official-document/src/understand/mass-agency.ts
var STARTS2 = /^(?:dang bo|dang uy|tinh uy|thanh uy|chi bo|mttq|mat tran to quoc|uy ban (?:mttq|mat tran)|hoi(?! dong)|lien doan lao dong|cong doan|tinh doan|thanh doan|doan (?:tncs|thanh nien)|lien minh|lien hiep)(?:\s|$)/;
var OFFICES = /^(?:ban(?! thuong| chap)|van phong|uy ban kiem tra|dang uy|chi bo|trung tam chinh tri)(?:\s|$)/;
var SPEAKER = /^(?:BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BCH)\s+(.*)$/u;
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
var AREA2 = new RegExp("(?<!\\p{L})(t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y) (?!\u1EE7y|\u0111o\xE0n)(\\p{L}+(?: \\p{L}+){0,3})$", "iu");
function readMassAgency(lines) {
  const printed = withoutSpeakers(
    lines.map((each) => each.replace(/[*\s]+/g, " ").trim()).filter((each) => each !== "")
  );
  const first = fold(printed[0] ?? "").trim();
  if (!STARTS2.test(first)) return void 0;
  const names = [];
  for (const line of printed) {
    const folded = fold(line);
    if (SPEAKERS.test(folded)) continue;
    const starts = names.length === 0 || STARTS2.test(folded) || OFFICES.test(folded);
    if (starts) names.push(line);
    else names.push(`${names.pop()} ${line}`);
  }
  if (names.length > 2 || names.some((name) => /\d.*\d|,/.test(name) || name.split(" ").length > 14)) {
    return { superior: null, issuer: null };
  }
  const [above = null, own = null] = names.length === 2 ? names.map(spell2) : [null, spell2(names[0] ?? "")];
  if (own === null) return { superior: null, issuer: null };
  const isOffice = /^(?:Ban|Văn phòng|Ủy ban Kiểm tra) /u.test(own) && /ủy/u.test(above ?? "") && !AREA2.test(own);
  return { superior: above, issuer: isOffice && above !== null && !own.endsWith(above) ? `${own} ${above}` : own };
}
function withoutSpeakers(lines) {
  const at = lines.findIndex((line) => SPEAKER.test(line));
  const rest = SPEAKER.exec(lines[at] ?? "")?.[1];
  if (rest === void 0) return [...lines];
  const others = lines.filter((_, index) => index !== at);
  if (STARTS2.test(fold(rest))) return [...others.filter((_, index) => index < at), rest];
  if (!/^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u.test(rest)) return [...lines];
  const [above = "", ...more] = others;
  return [`${above.replace(/ VIỆT NAM$/u, "")} ${rest}`.trim(), ...more];
}
function spell2(name) {
  if (!isUpperCase(name)) return name;
  let text2 = name.toLowerCase();
  text2 = text2.replace(AREA2, (_, level, area) => `${level} ${titleCase(area)}`);
  for (const phrase of SPELLED) {
    const at = text2.toLowerCase().indexOf(phrase.toLowerCase());
    if (at >= 0) text2 = text2.slice(0, at) + phrase + text2.slice(at + phrase.length);
  }
  return text2.charAt(0).toUpperCase() + text2.slice(1);
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
  const line = isDamaged2 ? void 0 : readLineAgency(lines);
  if (line !== void 0) return line;
  const words = lines.flatMap(
    (line2, index) => line2.split(/\s+/).map((printed) => ({ printed: printed.replace(/[^\p{L}\p{N}&@¢\-–,]/gu, ""), line: index })).map((word) => ({ ...word, folded: foldedWords(word.printed).join("") })).filter((word) => word.folded !== "" || /[-–&@¢]/.test(word.printed))
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
    while (end < words.length && words[end]?.line === line && (end === from || !isOfficeStart(folded, end))) end += 1;
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
  const name = spell3(words);
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
  return isAgency ? spell3(words) : null;
}
function readCommittee(words, area) {
  const folded = words.map((word) => word.folded).join(" ");
  if (!/^(?:ban|hoi dong|to|uy ban|doan)\s/.test(folded) || words.some((word) => /\d|,/.test(word.printed)))
    return null;
  const name = spell3(words).replace(new RegExp("^Ban ch\u1EC9 \u0111\u1EA1o(?!\\p{L})", "u"), "Ban Ch\u1EC9 \u0111\u1EA1o");
  return name.endsWith(area) ? name : `${name} ${area}`;
}
function spell3(words) {
  const text2 = words.map((word) => word.printed).join(" ");
  if (!isUpperCase(text2)) return text2;
  const lower = text2.toLowerCase();
  const name = DEPARTMENTS.find((each) => lower.includes(`s\u1EDF ${each.toLowerCase()}`));
  const spelled = name === void 0 ? lower : lower.replace(`s\u1EDF ${name.toLowerCase()}`, `S\u1EDF ${name}`);
  const head = spelled.replace(new RegExp("(?<!\\p{L})(?:ubnd|h\u0111nd)(?!\\p{L})", "gu"), (short) => short.toUpperCase()).replace(AREA3, (_, level, area) => `${level} ${titleCase(area)}`);
  return head.charAt(0).toUpperCase() + head.slice(1);
}
var AREA3 = new RegExp("(?<!\\p{L})(t\u1EC9nh|th\xE0nh ph\u1ED1|x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu|huy\u1EC7n|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y) (?!\u1EE7y|\u0111o\xE0n)(\\p{L}+(?: \\p{L}+){0,3})$", "u");

// packages/official-document/src/understand/letterhead.ts
var MOTTO2 = ["cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam"].map(
  (text2) => text2.split(" ")
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
  const text2 = lines.map((line) => line.text).join(" ");
  const number = readNumber(text2, isDamaged2);
  const { place, date } = readPlaceAndDate(withoutMottos(lines, isDamaged2), isDamaged2);
  const isOther = isDamaged2 && place !== null && namesOther(left, place);
  return { ...readAgency(left, isDamaged2), number, place: isOther ? null : place, date };
}
function namesOther(lines, place) {
  const words = foldedWords(lines.join(" "));
  const named = PROVINCES.filter(({ name }) => {
    const phrase = foldedWords(name);
    return words.some((_, at) => phrase.every((word, k) => words[at + k] === word));
  });
  return named.length > 0 && named.every(({ name }) => !place.endsWith(name));
}
function withoutMottos(lines, isDamaged2) {
  return lines.map((line) => withoutMotto(line.text, isDamaged2)).join(" ");
}
function readNumber(text2, isDamaged2) {
  const label = /(?:^|\s)[SsŚ§8][^\s:]{0,2}\s*:/u.exec(text2);
  const from = label === null ? 0 : label.index + label[0].length;
  const found = findDocumentNumbers(text2.slice(from), isDamaged2)[0];
  if (found === void 0 || found.offset > (label === null ? 200 : 6)) return null;
  return isDamaged2 && isUncertain(found.number) ? null : found.number;
}
function readPlaceAndDate(text2, isDamaged2) {
  const dated = DATED.exec(fold(text2));
  const match = dated ?? PLACED.exec(fold(text2));
  if (match === null) return { place: null, date: null };
  const date = dated === null ? null : isoDate(Number(dated[3]), Number(dated[2]), Number(dated[1]));
  const before = text2.slice(0, match.index).replace(/[\s,]+$/u, "");
  return { place: readPlace(before, isDamaged2), date };
}
function readPlace(before, isDamaged2) {
  const words = foldedWords(before);
  let best = null;
  let second = 0;
  for (const province of PROVINCES) {
    const name2 = foldedWords(province.name);
    const from = words.length - name2.length;
    const score = from < 0 ? 0 : phraseLikeness(words, from, name2, isDamaged2 ? 0.72 : 1);
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0;
      best = { name: province.name, score };
    } else second = Math.max(second, score);
  }
  const isCertain = best !== null && (best.score === 1 || isDamaged2 && best.score >= 0.88 && best.score - second >= 0.08);
  if (best !== null && isCertain) {
    const printed = phraseLikeness(words, words.length - foldedWords(best.name).length - 2, ["thanh", "pho"], 0.6) > 0.8;
    return best.name === "H\u1ED3 Ch\xED Minh" && printed ? "Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh" : best.name;
  }
  if (isDamaged2) return null;
  const name = new RegExp("(?:^|\\s)((?:\\p{Lu}[\\p{L}\u2019'-]*\\s+){0,4}\\p{Lu}[\\p{L}\u2019'-]*)$", "u").exec(before)?.[1];
  if (name === void 0 || /\d|UBND|CỘNG|Phúc$|phúc$/u.test(name)) return null;
  const isName = name.split(" ").every((word) => isSyllable(word) || PLACE_WORD.test(word));
  return isName ? name === name.toUpperCase() ? titleCase(name) : name : null;
}
var PLACE_WORD = /^(?:TP\.?|Pleiku|Ea|Kar|Krông|Đắk|Đăk|Lắk|Kon|Măng|Ia)$/u;
function withoutMotto(text2, isDamaged2) {
  const words = text2.split(/\s+/);
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
  for (const motto of MOTTO2) {
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
function mottoLeft(text2, isDamaged2) {
  const words = foldedWords(text2);
  for (const motto of MOTTO2) {
    for (let length = motto.length - 1; length >= 3; length -= 1) {
      const from = words.length - length;
      const score = from < 0 ? 0 : phraseLikeness(words, from, motto.slice(0, length), 0.6);
      if (score >= (isDamaged2 ? 0.8 : 0.95)) return motto.slice(length);
    }
  }
  return null;
}
function withoutTail(text2, rest) {
  const words = text2.split(/\s+/);
  const from = words.length - rest.length;
  if (rest.length === 0 || from < 0) return text2;
  const tail = words.slice(from).map((word) => fold(word));
  return tail.every((word, k) => word === rest[k]) ? words.slice(0, from).join(" ") : text2;
}

// packages/official-document/src/understand/lines.ts
var INDENT = { least: 20, most: 48 };
var SLACK = 3;
var FAR = { least: 2.2, most: 8 };
var USUAL_SIZE = 14;
var PAGE_GAP = 3;
var LONE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;
var STAMP = /^(?:\d{4}-\d{2}-\d{2}T[\d:+.]+|signature not verified|(?:người ký|ký bởi|ký số|thời gian ký|ngày ký)\s*:.*)$/iu;
var SYMBOL_BULLET = /^[\uF000-\uF0FF•▪●○◦■□➢✓]\s*/u;
function readLines(source) {
  const dropped = pageNumbers(source.lines);
  const lines = [];
  const left = textLeft(source.lines);
  const rights = textRights(source.lines);
  let above = null;
  let gap = 0;
  let page = null;
  for (const line of source.lines) {
    const text2 = line.text.replace(/[\u00A0\u2000-\u200B\t]+/g, " ").replace(SYMBOL_BULLET, "- ").trim();
    if (text2 === "" || STAMP.test(text2) || dropped.has(line.number)) {
      gap += line.text.includes("\f") ? PAGE_GAP : 1;
      continue;
    }
    if (lines.length > 0 && line.page !== page) gap += PAGE_GAP;
    if (source.kind === "docx") gap = Math.max(gap, 1);
    else if (isFarBelow(line, above)) gap = Math.max(gap, 1);
    page = line.page;
    const indent = (line.box?.left ?? 0) - left;
    const centred2 = line.align === "center";
    const indented = line.box === void 0 ? null : indent >= INDENT.least && indent <= INDENT.most;
    lines.push({
      number: line.number,
      page,
      text: text2,
      gap,
      bold: line.bold ?? null,
      size: line.size ?? null,
      indented,
      centred: centred2,
      hadRoomAbove: hadRoom(line, above, rights.get(page))
    });
    above = line;
    gap = 0;
  }
  return lines;
}
function textLeft(lines) {
  const starts = /* @__PURE__ */ new Map();
  for (const { box, text: text2 } of lines) {
    if (box === void 0 || text2.trim() === "") continue;
    const place = Math.round(box.left / 2) * 2;
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const many = Math.max(3, lines.length / 50);
  const left = [...starts].filter(([, count]) => count >= many).map(([place]) => place);
  return left.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...left);
}
function isFarBelow({ box, size, page }, above) {
  if (box === void 0 || above?.box === void 0 || above.page !== page) return false;
  const step = box.top - above.box.top;
  return step > FAR.least * (size ?? USUAL_SIZE) && step < FAR.most * (size ?? USUAL_SIZE);
}
function textRights(lines) {
  const placed = lines.filter(({ box, text: text2 }) => box !== void 0 && text2.trim() !== "");
  const pages = Map.groupBy(placed, ({ page }) => page);
  return new Map(
    [...pages].map(([page, members]) => {
      const ends = members.map(({ box }) => box?.right ?? 0).sort((a, b) => b - a);
      return [page, ends[Math.floor(ends.length / 20)] ?? 0];
    })
  );
}
function hadRoom({ box, text: text2, page }, above, right) {
  if (box === void 0 || above?.box === void 0 || above.page !== page || right === void 0) return null;
  const letter = (box.right - box.left) / Math.max(1, text2.trim().length);
  const [word = ""] = text2.trim().split(/\s/);
  return above.box.right + (word.length + 1 + SLACK) * letter < right;
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
function textWidth2(lines) {
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
  const signature2 = readSignature2(lines, CHAIR);
  return secretary === null || signature2 === null ? null : { secretary, signature: signature2 };
}
function readSignature2(lines, position) {
  const at = lines.findLastIndex((line) => position.test(line.text));
  if (at < 0) return null;
  const name = lines.slice(at + 1, at + REACH3).find((line) => NAME2.test(line.text));
  return { authority: null, position: lines[at]?.text ?? null, name: name?.text ?? null };
}

// packages/official-document/src/understand/numbering.ts
var BEAM = 16;
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
    if (kept.length === BEAM) break;
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
    states.push(advance(state, candidate, reading2, levels.slice(0, depth), cost + stepCost, Math.max(0, step.missing)));
  } else {
    const parents = levels.filter((level) => RANK[level.style] < RANK[reading2.style]);
    const orderCost = parents.length === levels.length ? 0 : 2;
    const missing = Math.max(0, distance(reading2.style, 0, reading2.value).missing);
    const startCost = missing === 0 ? 0.3 : 1.5 + missing * 1.5;
    states.push(advance(state, candidate, reading2, parents, cost + orderCost + startCost, missing));
  }
  return states;
}
function followNote(state, candidate, reading2, cost) {
  const step = reading2.value - state.note - 1;
  const stepCost = step === 0 ? 0.3 : step > 0 && step < 4 ? 1.5 + step : 4;
  const numbered3 = { index: candidate.index, reading: reading2, path: [], missing: 0 };
  return {
    levels: state.levels,
    note: reading2.value,
    cost: cost + stepCost,
    chosen: { numbered: numbered3, before: state.chosen }
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
    return [advance(state, candidate, reading2, levels.slice(0, owner + 1), cost + stepCost, Math.max(0, missing))];
  }
  const section2 = levels.findLastIndex((level) => level.style === "roman" && level.value === parent);
  if (section2 >= 0 && width === 1) {
    const child = levels[section2 + 1];
    const from = child?.style === "decimal" ? child.value : 0;
    const missing = reading2.value - from - 1;
    const stepCost = (missing < 0 ? 5 : missing * 2.2) + 0.5;
    return [advance(state, candidate, reading2, levels.slice(0, section2 + 1), cost + stepCost, Math.max(0, missing))];
  }
  const parents = levels.filter((level) => RANK[level.style] < RANK.arabic);
  const opened = { style: "arabic", value: parent, label: String(parent), depth: 0 };
  return [advance(state, candidate, reading2, [...parents, opened], cost + 3, 1)];
}
function advance(state, candidate, reading2, parents, cost, missing) {
  const level = {
    style: reading2.style,
    value: reading2.value,
    label: reading2.label,
    depth: reading2.prefix.length
  };
  const levels = [...parents, level];
  const numbered3 = { index: candidate.index, reading: reading2, path: levels.map((each) => each.label), missing };
  return { levels, note: state.note, cost, chosen: { numbered: numbered3, before: state.chosen } };
}
function distance(style, from, to) {
  if (style !== "letter" && style !== "upper") return { missing: to - from - 1 };
  if (to <= from) return { missing: -1 };
  const skipped = LETTERS.slice(from, to - 1).filter((letter) => !["\u0111", "f", "j"].includes(letter)).length;
  return { missing: skipped };
}

// packages/official-document/src/understand/paragraphs.ts
var BULLET = /^([-–—+*•●▪])(?:\s+|(?=[\p{Lu}“"])|$)(.*)$/u;
var ENDS = /[.;:!?…](?:["”’')\]]|\.\/)*$|\.\/\.?$/u;
var STARTS_LOWER = new RegExp(`^["\u201C'(]?\\p{Ll}`, "u");
var HANGS = /(?:[,–-]|\s(?:và|của|các|về|theo|với|tại|cho|va|cua|cac|voi|tai))$/u;
var HANGS_FOR_NUMBER = /\s(?:số|ngày|tháng|năm|so|ngay)$/u;
function readPassages(lines, options) {
  const numbered3 = new Map(chooseNumbering(candidates(lines, options)).map((each) => [each.index, each]));
  const passages = [];
  let path = [];
  let open = null;
  let note = null;
  let isAfterNote = false;
  for (const [index, line] of lines.entries()) {
    const entry = numbered3.get(index);
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
    const bullet = BULLET.exec(line.text);
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
    const alone = readMarks(line.text, options.areMarksDoubtful);
    if (alone.length === 0) continue;
    const isAlone = alone.every((reading2) => reading2.rest === "");
    if (isAlone && (next === void 0 || next.gap > 1 && next.page === line.page)) continue;
    const whole = isAlone && next !== void 0 ? `${line.text} ${next.text}` : line.text;
    const isCited = alone[0]?.style === "note";
    const isBare = isAlone && !isCited;
    const readings = isBare ? readMarks(whole, options.areMarksDoubtful).filter((each) => each.style !== "note") : alone;
    const rest = readings[0]?.rest ?? "";
    const before = lines[index - 1];
    const isUnfinished = before !== void 0 && !ENDS.test(before.text) && !isCapitals(before.text);
    const isContinuation = before !== void 0 && line.gap === 0 && isUnfinished && (options.isSpaced || before.text.length > options.width * 0.75 || hangs(before.text, line.text) || STARTS_LOWER.test(rest));
    const kept = isAlone ? readings.map((reading2) => ({ ...reading2, rest: "" })) : readings;
    found.push({ index, readings: kept, isContinuation, isAfterGap: line.gap > 0, rest });
  }
  return found;
}
function start(kind, path, mark, text2, line, missing) {
  const starts = [{ offset: 0, line: line.number, page: line.page }];
  return { kind, path, mark, text: text2, titled: false, starts, missing };
}
function startEntry(entry, line) {
  return start("entry", entry.path, entry.reading.mark, entry.reading.rest, line, entry.missing);
}
function isNoteLine(lines, index) {
  const line = lines[index];
  return line !== void 0 && line.gap < 2;
}
function isBullet(open, line, rest) {
  if (open === null || line.gap > 0 || ENDS.test(open.text)) return true;
  return rest === "" || /^[\p{Lu}“"]/u.test(rest);
}
function goesOn2(open, line, before, isAfterNote, options) {
  if (open.text === "") return true;
  const isCapitalEntry = open.kind === "entry" && isCapitals(open.text);
  if (isCapitalEntry) return isCapitals(line.text) && line.gap < 2;
  if (line.gap > 0 || isAfterNote) {
    const isPageBreak = before !== void 0 && (line.gap >= 3 || line.page !== before.page);
    const isFull = (before?.text.length ?? 0) > options.width * 0.75;
    if (isPageBreak && isFull && options.isIndented && line.indented === false && !line.centred) return true;
    if (ENDS.test(open.text)) return false;
    if (isPageBreak && isFull && (open.kind !== "entry" || line.indented === false)) return true;
    return STARTS_LOWER.test(line.text) || hangs(open.text, line.text) || (options.joins?.(open.text, line.text, options.isDamaged) ?? false);
  }
  if (before === void 0 || options.isSpaced || STARTS_LOWER.test(line.text)) return true;
  if (line.indented === true && (ENDS.test(open.text) || before.centred)) return false;
  if (line.hadRoomAbove === true && !before.centred && !hangs(open.text, line.text)) return false;
  if (options.joins?.(open.text, line.text, options.isDamaged) === true) return true;
  const isShort = before.text.length < options.width * 0.8;
  if (before.bold !== null && line.bold !== null && before.bold !== line.bold) return false;
  if (ENDS.test(open.text)) return !isShort;
  return !isShort || hangs(open.text, line.text) || open.kind !== "entry";
}
function hangs(text2, next) {
  return HANGS.test(text2) || HANGS_FOR_NUMBER.test(text2) && /^\d/.test(next);
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
function joined(text2) {
  const [first = "", ...others] = text2.split("\n");
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
  for (const table2 of tables) {
    const headers = table2.rows[0]?.map((cell) => cell.text.replace(/\s+/g, " ").trim()) ?? [];
    const isContinued = table2.continued === true && found.length > 0 && !isTextBetween(lines, last, table2.firstLine) && !startsAnew(table2, headers, found.at(-1)?.headers ?? []);
    last = table2.lastLine;
    if (!isContinued && !isTaskHeader(headers) && !isRuledTable(table2)) continue;
    const rows = table2.rows.slice(isContinued ? 0 : 1).map((row2) => ({
      cells: row2.map((cell) => cell.text.replace(/\s+/g, " ").trim()),
      line: row2[0]?.lines[0] ?? table2.firstLine,
      page: lines.find((line) => line.number >= table2.firstLine)?.page ?? null
    }));
    const cells = table2.rows.map((row2) => row2.map(({ text: text2, columnSpan, rowSpan }) => ({ text: text2, columnSpan, rowSpan })));
    const open = found.at(-1);
    if (isContinued && open !== void 0) {
      open.rows.push(...rows);
      open.cells.push(...cells);
    } else found.push({ headers, rows, firstLine: table2.firstLine, flattened: false, cells });
    rest = rest.filter((line) => line.number < table2.firstLine || line.number > table2.lastLine);
  }
  return takeFlattened(rest, found);
}
function startsAnew({ rows }, headers, before) {
  const first = rows.map((row2) => row2[0]?.text.trim() ?? "").find((text2) => /^\d+[.)]?$/.test(text2));
  return headers.join("|") === before.join("|") && first !== void 0 && Number.parseInt(first, 10) === 1;
}
function isTextBetween(lines, after, before) {
  const between = lines.filter(({ number }) => number > after && number < before);
  return between.some(
    ({ text: text2 }) => ANNEX2.test(fold(text2)) || text2.length > LONGEST_FOOT || /[.;:]$/.test(text2) || OPENS_TEXT.test(text2)
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
    const table2 = readFlattened(lines, at);
    if (table2 === null) {
      rest.push(lines[at]);
      at += 1;
      continue;
    }
    found.push(table2.table);
    at = table2.next;
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
  const plain = (texts) => texts.map((text2) => ({ text: text2, columnSpan: 1, rowSpan: 1 }));
  const all = [plain(headers), ...rows.map((row2) => plain(row2.cells))];
  return { table: { headers, rows, firstLine: first.number, flattened: true, cells: all }, next };
}
function isRowMark(text2, row2) {
  return row2.length > 1 && (ROW_MARK.test(text2) || GROUP_ROW.test(text2)) && !/^\d{4}$/.test(text2);
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
  const known = texts.slice(1, count).filter((text2) => HEADER.test(fold(text2)));
  return known.length >= 2 && ROW_MARK.test(texts[count] ?? "") ? count : 0;
}

// packages/official-document/src/understand/understand.ts
function understand(source, options = {}) {
  const all = readLines(source);
  const damaged = isDamaged(source.lines.map(({ text: text2, asRead = text2 }) => asRead));
  const width = textWidth2(all);
  const { lines, tables } = takeTables(all, source.tables);
  const isSpaced = areParagraphsSpaced(lines);
  const isIndented = areParagraphsIndented(lines);
  const split = splitParts(lines);
  const areMarksDoubtful = damaged || source.kind === "scan";
  const shape = { ...options, isDamaged: damaged, areMarksDoubtful, width, isSpaced, isIndented };
  const parts = split.map((part, place) => readPart(part, tablesOf(split, place, tables), shape));
  const documents = parts.map((part) => toDocument(part, source));
  const [main = newDocument(), ...enclosed] = documents;
  return { document: { ...main, enclosed }, parts, isDamaged: damaged };
}
function areParagraphsSpaced(lines) {
  const items = lines.filter((line) => /^(?:[-+–]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u.test(line.text) && line.page === null);
  const spaced = items.filter((line) => line.gap > 0);
  return items.length >= 4 && spaced.length >= items.length * 0.7;
}
function areParagraphsIndented(lines) {
  const known = lines.filter((line) => line.indented !== null);
  return known.filter((line) => line.indented).length > known.length * 0.15;
}
function tablesOf(parts, place, tables) {
  const from = place === 0 ? 0 : parts[place]?.lines[0]?.number ?? 0;
  const to = parts[place + 1]?.lines[0]?.number ?? Number.POSITIVE_INFINITY;
  return tables.filter((table2) => table2.firstLine >= from && table2.firstLine < to);
}
function readPart(part, tables, options) {
  const { marks, lines } = takeFrameMarks(part.lines);
  const annex = part.role === "annex" ? readAnnexTitle(lines) : null;
  const { from, bodyFrom, ...title3 } = annex ?? readTitle(lines, options.isDamaged);
  const { addressees: addressees3, next } = readAddressees(lines.slice(bodyFrom), options.isDamaged);
  const body = lines.slice(bodyFrom + next);
  const closingAt = title3.type === "BB" ? findMinutesClosing(body) : findClosing(body);
  const head = readLetterhead(
    title3.type === null && annex === null ? lines.slice(0, Math.min(bodyFrom || 12, 20)) : lines.slice(0, from),
    options.isDamaged
  );
  const below = body.slice(closingAt);
  const closing3 = readClosing(below, options.isDamaged);
  const minutes = title3.type === "BB" ? readMinutesSignatures(below) : null;
  const notesAt = below.findIndex((line) => /^\[\d{1,3}\]/.test(line.text));
  const notes = notesAt < 0 ? [] : readPassages(below.slice(notesAt), options).filter((each) => each.kind === "note");
  const passages = [...readPassages(body.slice(0, closingAt), options), ...notes];
  markTitles(passages, tables);
  return {
    role: part.role,
    ...head,
    ...title3,
    ...closing3,
    secretary: null,
    ...minutes,
    passages,
    tables: [...tables],
    addressees: addressees3,
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
function signatureOf({ signature: signature2, authorities }) {
  if (signature2 === null || signature2.authority === null || authorities.length < 2) return signature2;
  return { ...signature2, authority: authorities.join("\n") };
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
  for (const table2 of tables) {
    const behind = blocks.findIndex((block) => (block.place?.line ?? 0) > table2.firstLine);
    blocks.splice(behind < 0 ? blocks.length : behind, 0, toTableBlock(table2, isBroken));
  }
  return blocks;
}
function toBlock(passage) {
  const start2 = passage.starts[0];
  const place = start2 === void 0 ? null : { line: start2.line, page: start2.page };
  if (passage.kind === "entry") {
    const text2 = passage.titled ? headingText(passage) : passage.text;
    return {
      kind: "heading",
      ref: passage.path.join("."),
      mark: passage.mark ?? "",
      text: text2,
      titled: passage.titled,
      place
    };
  }
  return { kind: "paragraph", bullet: passage.mark, text: passage.text, place };
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
function points(value) {
  return Math.round(value * 20);
}
var LINE_HEIGHT = Math.round(240 * LINE);
function paragraph(text2, look = {}, options = {}) {
  return new Paragraph({ ...options, children: runs(text2, look) });
}
function runs(text2, { size = SIZE.body, bold, italics, colour }) {
  return text2.split("\n").map(
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
function centred(text2, look = {}, options = {}) {
  return paragraph(text2, look, { alignment: AlignmentType.CENTER, ...options });
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
function ruleBelow(text2, { size = SIZE.body, bold }, width, share = RULE_SHARE) {
  return rule(Math.min(points(textWidth(text2, size, bold)), width) * share, width);
}
function boxed(text2, look, box) {
  const indent = Math.max(0, Math.round((twips(box.within) - twips(box.width)) / 2));
  const line = { style: BorderStyle.SINGLE, size: 12, space: 1, color: look.colour ?? "000000" };
  return centred(text2, look, {
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
  const spacing2 = { before: points(SPACING.paragraph), after: points(SPACING.paragraph / 2) };
  const drawn2 = new Paragraph2({
    alignment: AlignmentType2.CENTER,
    spacing: spacing2,
    keepNext: block.caption !== null,
    children: [run]
  });
  if (block.caption === null) return [drawn2];
  return [drawn2, centred(block.caption, { size: SIZE.caption, italics: true }, { spacing: spacing2 })];
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
function cellLine(text2, bold, align) {
  const half = SIZE.table * 2;
  const look = [empty("w:sz", { "w:val": half }), empty("w:szCs", { "w:val": half })];
  const run = element("w:r", element("w:rPr", ...bold ? [empty("w:b"), empty("w:bCs")] : [], ...look), {
    "w:t": [{ _attr: { "xml:space": "preserve" } }, text2]
  });
  const place = align === "left" ? [] : [element("w:pPr", empty("w:jc", { "w:val": align }))];
  return element("w:p", ...place, ...text2 === "" ? [] : [run]);
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
    centred(MOTTO, motto),
    ruleBelow(MOTTO, motto, width, 1)
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
  const spacing2 = { before: points(SPACING.subject) };
  return [centred(dated, { size: SIZE.placeAndDate, italics: true }, { spacing: spacing2 })];
}
function circulation({ circulation: words }, within) {
  if (words === null) return [];
  const width = Math.min(within, textWidth(words, SIZE.circulation, true) * (25.4 / 72) + 6);
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
function signed(signature2) {
  if (signature2 === null) return [];
  const look = { size: SIZE.signature, bold: true };
  const titles = signatureTitles(signature2).map((title3) => centred(title3, look));
  if (signature2.name === null) return titles;
  return [...titles, centred(signature2.name, look, { spacing: { before: points(SIGNATURE_SPACE) } })];
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
  const name = document.title === null ? null : capitals2(document.title);
  if (name !== null) paragraphs.push(centred(name, look));
  const attachment = attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, ruleBelow(name ?? annexLine2, look, twips(width))];
}
function addressees({ addressees: names }, width) {
  const [only] = names;
  const spacing2 = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  if (only === void 0) return [];
  const lines = addresseeLines(names);
  if (lines.length === 0) return [centred(`${ADDRESSEES_LABEL} ${only}`, {}, { spacing: spacing2 })];
  const left = twips(width * 0.2);
  const below = left + points(textWidth(`${ADDRESSEES_LABEL} `, SIZE.body));
  return [
    paragraph(ADDRESSEES_LABEL, {}, { spacing: spacing2, indent: { left } }),
    ...lines.map((line) => paragraph(line, {}, { indent: { left: below } }))
  ];
}
function grounds(document) {
  const spacing2 = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  const bold = { bold: true };
  const decision = decisionLine(document);
  return [
    ...document.decider === null ? [] : [centred(capitals2(document.decider), bold, { spacing: spacing2 })],
    ...groundLines(document).map((line) => paragraph(line, { italics: true }, PROSE)),
    ...decision === null ? [] : [centred(decision, bold, { spacing: spacing2 })]
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

// packages/official-document/src/write/html.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text2) {
  return text2.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
function html(strings, ...values) {
  return {
    markup: strings.map((part, index) => part + (index < values.length ? write(values[index] ?? null) : "")).join("")
  };
}
function write(value) {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return "markup" in value ? value.markup : value.map(write).join("");
}

// packages/official-document/src/write/write-html.ts
function writeHtml(document, topLevel = 2) {
  const [main, ...enclosed] = withAnnexLines(document);
  const first = main === void 0 ? null : article(main.document, "official-document", topLevel, null);
  const others = enclosed.map(
    ({ document: each, annexLine: annexLine2 }) => article(each, "official-document enclosed-document", topLevel, annexLine2)
  );
  return html`${first}${others}`.markup;
}
function article(document, className, level, annexLine2) {
  const body = document.body.map((block) => bodyBlock2(block, level));
  const lies = document.orientation === "landscape" ? " document-landscape" : "";
  const parts = [
    letterhead2(document),
    title2(document, level, annexLine2),
    addressees2(document),
    grounds2(document),
    html`<div class="document-body">${body}</div>`,
    closing2(document),
    text("document-contact", contactLine(document.contact))
  ].filter((part) => part !== null);
  return html`<article class="${className}${lies}" lang="vi">
${parts.flatMap((part) => [part, "\n"])}</article>`;
}
function letterhead2(document) {
  if (!hasLetterhead(document)) return null;
  const { circulation: circulation2, secrecy, urgency } = document;
  const note = digitalNoteLines(document.digitalNote).map((line) => text("digital-note", line));
  const agency2 = [
    text("circulation-mark", circulation2),
    text("superior", capitals3(document.superior)),
    text("issuer", capitals3(printedIssuer(document)))
  ];
  const numbered3 = [
    text("document-number", numberLine(document)),
    text("letter-subject", letterSubject(document)),
    text("document-stamp", secrecy),
    text("document-stamp", urgency)
  ];
  const nation2 = [
    note,
    text("nation", NATION),
    text("motto", MOTTO),
    text("place-and-date", placeAndDate(document))
  ].flat();
  return html`<header class="letterhead">
<div class="letterhead-issuer">${agency2}${numbered3}</div>
<div class="letterhead-nation">${nation2}</div>
</header>`;
}
function title2(document, level, annexLine2) {
  const [first, subject = null] = titleLines(document, annexLine2);
  if (first === void 0) return null;
  const attachment = text("attached-to", attachmentLine(document));
  return html`<div class="document-title">${heading2(level, "document-type", first)}${text("document-subject", subject)}${attachment}</div>`;
}
function addressees2({ addressees: names }) {
  const [only] = names;
  if (only === void 0) return null;
  const lines = addresseeLines(names);
  if (lines.length === 0) return html`<div class="addressees"><p>${ADDRESSEES_LABEL} ${only}</p></div>`;
  const items = lines.map((line) => html`<li>${line}</li>`);
  return html`<div class="addressees addressee-list"><p>${ADDRESSEES_LABEL}</p><ul>${items}</ul></div>`;
}
function grounds2(document) {
  const lines = groundLines(document).map((line) => text("prose ground", line));
  const parts = [
    text("decider", capitals3(document.decider)),
    ...lines,
    text("decision", decisionLine(document))
  ];
  return parts.every((part) => part === null) ? null : html`<div class="document-grounds">${parts}</div>`;
}
function bodyBlock2(block, level) {
  switch (block.kind) {
    case "heading":
      return numbered2(block, level);
    case "paragraph":
      return html`<p class="${block.bullet === null ? "prose" : "prose list-item"}">${itemText(block)}</p>`;
    case "table":
      return table(block);
    case "picture":
      return picture2(block);
  }
}
function picture2({ svg, alt, caption }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`;
  const below = caption === null ? null : html`<figcaption>${caption}</figcaption>`;
  return html`<figure class="document-picture"><img src="${source}" alt="${alt}">${below}</figure>`;
}
var LEVELS2 = {
  part: "numbered-part",
  roman: "numbered-roman",
  article: "numbered-article",
  arabic: "numbered-arabic",
  letter: "numbered-letter"
};
function numbered2(block, level) {
  const className = LEVELS2[levelOfMark(block.mark)];
  if (!block.titled && levelOfMark(block.mark) === "article") {
    const mark = html`<b>${markOf(block)}</b>`;
    return html`<p class="prose ${className}" data-ref="${block.ref}">${mark} ${block.text}</p>`;
  }
  if (!block.titled)
    return html`<p class="prose ${className}" data-ref="${block.ref}">${markedText(block)}</p>`;
  const depth = block.ref.split(".").length;
  return heading2(level + depth, className, markedText(block), block.ref);
}
var ALIGNED = { left: null, center: "cell-centre", right: "cell-right" };
function table(block) {
  const { columns, rows } = gridOf(block);
  const row2 = (cells) => html`<tr>${cells.map((cell) => tableCell2(cell, ALIGNED[columns[cell.column]?.align ?? "left"]))}</tr>`;
  const head = rows.slice(0, block.headerRows).map(row2);
  const body = rows.slice(block.headerRows).map(row2);
  const thead = head.length === 0 ? null : html`<thead>${head}</thead>`;
  return html`<div class="table-frame"><table class="document-table">${thead}<tbody>${body}</tbody></table></div>`;
}
function tableCell2({ text: content, columnSpan, rowSpan, isHeader }, className) {
  const lines = content.split("\n").map((line, index) => index === 0 ? html`${line}` : html`<br>${line}`);
  const across = columnSpan > 1 ? html` colspan="${columnSpan}"` : null;
  const down = rowSpan > 1 ? html` rowspan="${rowSpan}"` : null;
  if (isHeader) return html`<th scope="col"${across}${down}>${lines}</th>`;
  const look = className === null ? null : html` class="${className}"`;
  return html`<td${look}${across}${down}>${lines}</td>`;
}
function closing2(document) {
  const { recipients: recipients2, signature: signature2, secretary } = document;
  const drafter = text("drafter", drafterLine(document));
  if (recipients2.length === 0 && signature2 === null && secretary === null && drafter === null) return null;
  const lines = recipientLines(recipients2).map((line) => html`<li>${line}</li>`);
  const list = lines.length === 0 ? null : html`<p class="recipients-label">${RECIPIENTS_LABEL}</p><ul>${lines}</ul>`;
  const receivers2 = html`<div class="recipients">${list}${drafter}</div>`;
  const left = secretary === null ? receivers2 : signed2(secretary);
  return html`<footer class="document-closing">
${left}
${signed2(signature2)}
${secretary === null ? null : receivers2}</footer>`;
}
function signed2(signature2) {
  const titles = signatureTitles(signature2).map((line) => text("signature-title", line));
  return html`<div class="signature">${titles}${text("signature-name", signature2?.name ?? null)}</div>`;
}
function heading2(level, className, content, ref) {
  const name = `h${Math.min(6, Math.max(1, level))}`;
  const tag = { markup: name };
  const reference = ref === void 0 ? null : html` data-ref="${ref}"`;
  return html`<${tag} class="${className}"${reference}>${content}</${tag}>`;
}
function text(className, content) {
  return content === null ? null : html`<p class="${className}">${content}</p>`;
}
function capitals3(content) {
  return content === null ? null : capitals2(content);
}

// packages/official-document/src/write/pdf/compiler.ts
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
var KEPT_FOR = 4;
var WORKSPACE = resolve("/no-files-for-documents");
var compiler;
async function laidOut(template, data, pictures = {}) {
  compiler ??= await createCompiler();
  const paths = Object.entries(pictures).map(([name, bytes]) => ({ path: join(WORKSPACE, name), bytes }));
  for (const { path, bytes } of paths) compiler.mapShadow(path, Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
    if (compiled.result === null) {
      throw new Error(`the layout failed: ${errorOf(compiler, compiled.takeDiagnostics())}`);
    }
    const bytes = compiler.pdf(compiled.result);
    compiler.evictCache(KEPT_FOR);
    return new Uint8Array(bytes);
  } finally {
    for (const { path } of paths) compiler.unmapShadow(path);
  }
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

// packages/official-document/src/write/write-mark.ts
var TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#set document(title: none, author: (), date: none)
#set page(width: data.width * 1pt, height: data.height * 1pt, margin: 0pt, fill: none)
#set text(font: data.typeface, lang: "vi", region: "VN", size: data.size * 1pt, top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false)
#set par(leading: 0.042em, spacing: 0.042em, justify: false)
#pdf.artifact(if data.lines == none {
  image("/mark.png", width: 100%, height: 100%, fit: "contain")
} else {
  pad(0.5pt, rect(width: 100%, height: 100%, stroke: 0.5pt + black, inset: 3pt, align(left + horizon, for line in data.lines { par(line) })))
})
`;
async function writeMark(mark) {
  const { width, height } = mark;
  const lines = "lines" in mark ? mark.lines : null;
  const data = JSON.stringify({ width, height, lines, typeface: TYPEFACE, size: SIGNING_TEXT });
  return laidOut(TEMPLATE, data, "png" in mark ? { "mark.png": mark.png } : {});
}

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
    motto: MOTTO,
    recipientsLabel: RECIPIENTS_LABEL
  };
}
function documentData(document, annexLine2) {
  const { addressees: addressees3, secretary, signature: signature2 } = document;
  const list = addresseeLines(addressees3);
  const label = list.length > 0 ? ADDRESSEES_LABEL : `${ADDRESSEES_LABEL} ${addressees3[0]}`;
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
    addresseeLabel: addressees3.length === 0 ? null : label,
    addressees: list,
    decider: capitalsOf(document.decider),
    grounds: groundLines(document),
    decision: decisionLine(document),
    body: document.body.map((block) => blockData(block, widest)),
    closing: document.recipients.length > 0 || signature2 !== null || secretary !== null || drafter !== null,
    signature: signatureData(signature2),
    secretary: signatureData(secretary),
    recipients: recipientLines(document.recipients),
    drafter,
    contact: contactLine(document.contact)
  };
}
function signatureData(signature2) {
  return signature2 === null ? null : { titles: signatureTitles(signature2), name: signature2.name };
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
var TEMPLATE2 = `
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

// "\u0110i\u1EC1u 1." in bold, its text upright.
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
async function writePdf(document, options = {}) {
  return laidOut(TEMPLATE2, JSON.stringify(layoutData(printable(document), TYPEFACE, options)));
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
  findDocumentNumbers,
  isoDate,
  findDate,
  documentTypeName,
  checkDocument,
  isMissingPart,
  newDocument,
  findDoubtful,
  correctWord,
  readSource,
  restoreSource,
  isDamaged,
  placeAt,
  headingText,
  understand,
  writeDocx,
  writeHtml,
  writeMark,
  writePdf
};
//# sourceMappingURL=chunk-FDHAQEEC.mjs.map
