/** Deadlines as stated: "trước ngày 10/3/2026", "chậm nhất là 15/4", "trong tháng 12/2025", "quý III/2026". */
import { isoDate } from '@kheo/official-document';
import { fold } from '@kheo/vietnamese';
import type { Repeats } from '../contract.ts';
import type { PlanYear } from './plan-year.ts';
import { readRepeats } from './repeats.ts';

export interface Deadline {
  /** Null where only the recurrence is stated. */
  date: string | null;
  text: string;
  repeats: Repeats | null;
  offset: number;
  /** Whether the year had to be supplied and another is possible. */
  isAmbiguous: boolean;
}

/** Behind the year the number of a footnote may stand: "30/9/20221". */
const DAY = String.raw`(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?((?:19|20)\d\d)(?:\d(?=[.,;)\s]|$))?)?(?![\d/%])`;
/** "30-5-2026", "05-6"; "5-7 ngày" is a length of time. */
const DASHED = String.raw`(\d{1,2})-(\d{1,2})(?:-((?:19|20)\d\d))?(?![\d/%-])(?!\s*(?:ngay|thang|gio|lan|nam))`;
const WORDED = String.raw`(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})(?:(?:\s+n\S{1,3}|\s?/)\s*((?:19|20)\d\d))?(?![\d/%])`;
const MONTH = String.raw`th\S{1,4}\s+(?:\d{1,2}\s*(?:,|va|[-–])\s*)?(\d{1,2})(?:(?:\s+n\S{1,3}|\s?/)\s*((?:19|20)\d\d))?(?![\d/%])`;
/** Strokes of a Roman numeral are read as ones: "quý 11/2026" is quý II. */
const QUARTER = String.raw`qu[yi]\s+(?:[ivx\d]+\s*(?:,|va|[-–])\s*)*([i1l|]v|[i1l|]{1,3}|[2-4])(?:(?:\s+n\S{1,3}|\s?[/-])\s*((?:19|20)\d\d))?(?![\d/%])`;
const YEAR = String.raw`n\S{1,2}m\s+(?:(?:19|20)\d\d\s*[-–]\s*)?((?:19|20)\d\d)(?!\d|\s*[-–])`;

/** "trước 17 giờ 00 ngày 27/3/2026", "chậm nhất 16h30 ngày 15/6" */
const HOUR = String.raw`(?:\d{1,2}\s?(?:gio|h)\s?(?:\d{1,2}\s?(?:phut)?)?,?\s+(?:ng\S{1,3}\s+)?)?`;
// What makes a date a deadline. Damaged print leaves enough of each word: "trudc", "truéc", "chdm nhdt".
const TRIGGER = String.raw`(?:tr(?!uong|ung|ong|uyen)(?:[uwo]\S{1,4}|\S{1,3}c)\s+(?:het\s+)?(?:[nm]g\S{1,3}\s+)?|ch\S{1,4}\s+nh\S{1,3}t\s+(?:\S{2}\s+)?(?:den\s+)?(?:vao\s+)?(?:het\s+)?(?:trong\s+)?(?:tr\S{2,4}c\s+)?(?:ng\S{1,3}\s+)?|mu\S{1,3}n nh\S{1,3}t\s+(?:la\s+)?(?:ng\S{1,3}\s+)?|khong (?:qua|muon hon)\s+(?:ngay\s+)?|h(?:an|et) (?:cuoi|chot)\s*(?:la\s+)?:?\s*(?:ngay\s+)?|(?:han|thoi han)\s+(?:den\s+)?(?:het\s+)?ngay\s+|xong\s+(?:tr\S{2,4}c\s+|trong\s+)?(?:ngay\s+)?|(?:hoan thanh|ket thuc|gui|nop)\s+(?:\S+\s+){0,3}?(?:tr\S{2,4}c|den het|den|trong)\s+(?:ngay\s+)?|(?:het|den het|den)\s+(?:ngay\s+)?|:\s+ngay\s+(?=[\d/.]+\s*(?:[;.]|$))|vao\s+(?:cac\s+|sang\s+|chieu\s+|toi\s+)?ngay\s+)${HOUR}`;

const PATTERNS = {
  day: new RegExp(`${TRIGGER}${DAY}`, 'g'),
  dashed: new RegExp(`${TRIGGER}${DASHED}`, 'g'),
  worded: new RegExp(`${TRIGGER}${WORDED}`, 'g'),
  month: new RegExp(`(?:trong|het|xong|tr\\S{2,4}c|cuoi|nhat)\\s+(?:het\\s+|trong\\s+)?${MONTH}`, 'g'),
  quarter: new RegExp(`(?:trong|het|xong|tr\\S{2,4}c|cuoi|nhat)\\s+(?:het\\s+|trong\\s+)?${QUARTER}`, 'g'),
};
const ANOTHER = [DAY, WORDED].map(
  (day) => new RegExp(`^\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:,|va|;)\\s*(?:tr\\S{2,4}c\\s+)?(?:ng\\S{1,3}\\s+)?${day}`),
);
/** In a label "Thời gian hoàn thành:" or a column of a table a bare date is one. */
const LABELLED = {
  day: new RegExp(`(?<![\\d/])${DAY}`, 'g'),
  dashed: new RegExp(`(?<![\\d/-])(?=\\d+-\\d+-)${DASHED}`, 'g'),
  worded: new RegExp(`(?<![\\d/])${WORDED}`, 'g'),
  month: new RegExp(`(?<![\\p{L}\\d/])(?<!\\d\\s)${MONTH}`, 'gu'),
  quarter: new RegExp(`(?<!\\p{L})${QUARTER}`, 'gu'),
  year: new RegExp(`(?<!\\p{L})${YEAR}`, 'gu'),
};

/** Stands for the last day of a month, which in February depends on the year. */
const LAST_DAY = 0;

/** The deadlines in a text. `isLabelled`: the text is what stands behind "Thời gian thực hiện:". */
export function readDeadlines(text: string, plan: PlanYear, isLabelled = false): Deadline[] {
  if (!/\d|qu[ýyíi]/iu.test(text)) return [];
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  const found: Deadline[] = [];
  const taken: [number, number][] = [];
  const add = (match: RegExpMatchArray, month: number, day: number, year: string | undefined) => {
    const from = match.index ?? 0;
    const to = from + match[0].length;
    if (
      taken.some(([start, end]) => from < end && to > start) ||
      (isLabelled ? isFrom(folded, from) || LABELLED_FROM.test(folded.slice(0, from)) : isStart(folded, from, match[0]))
    )
      return;
    const repeats = readRepeats(folded, from, to);
    const resolved = resolve(year === undefined ? null : Number(year), month, day, plan, repeats);
    if (resolved === null) return;
    if (!resolved.isAmbiguous && plan.issued !== null && isLongPast(resolved.date, plan.issued)) return;
    taken.push([from, to]);
    // "(6 tháng) và ngày 10/11": what the bracket says is of the day before.
    const words = text.slice(from, to).replace(/^\s*\([^()]*\)/u, '');
    found.push({ ...resolved, text: words.trim(), repeats, offset: from });
  };
  // What says "trước ngày" first, so that its words are kept; then, in a label, the bare dates.
  for (const patterns of isLabelled ? [PATTERNS, LABELLED] : [PATTERNS]) {
    for (const match of folded.matchAll(patterns.worded)) add(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.day)) add(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.dashed)) add(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of moreDays(folded, taken)) add(match, Number(match[2]), Number(match[1]), match[3]);
    for (const match of folded.matchAll(patterns.month)) addMonth(match, add);
    for (const match of folded.matchAll(patterns.quarter)) {
      add(match, quarterOf(match[1] ?? '') * 3, LAST_DAY, match[2]);
    }
  }
  if (isLabelled && found.length === 0) {
    for (const match of folded.matchAll(LABELLED.year)) add(match, 12, 31, match[1]);
  }
  // A range in a label ends with its last date.
  if (isLabelled && found.length === 2 && /(?:tu|[-–]|den)/.test(folded)) {
    found.sort((left, right) => left.offset - right.offset);
    const between = folded.slice(found[0]?.offset ?? 0, found[1]?.offset ?? 0);
    if (/\sden(?:\s|$)|[-–]\s*$/.test(between)) found.shift();
  }
  return found.sort((left, right) => left.offset - right.offset);
}

const IN_BRACKETS = /^\s*\(\D{0,24}\d{1,2}[/.](\d{1,2})(?!\d)/;

/** "trước ngày 10/6; 10/9 và 25/11": the dates behind the first. */
function* moreDays(folded: string, taken: readonly [number, number][]): Generator<RegExpMatchArray> {
  for (const [, first] of [...taken]) {
    for (let end = first, found = true; found; ) {
      const behind = folded.slice(end, end + 50);
      const match = ANOTHER.map((another) => another.exec(behind)).find((one) => one !== null);
      found = match !== undefined && match !== null;
      if (!match) continue;
      yield Object.assign(match, { index: end + match.index });
      end = match.index + match[0].length;
    }
  }
}

function quarterOf(label: string): number {
  if (label.endsWith('v')) return 4;
  return /^[2-4]$/.test(label) ? Number(label) : label.length;
}

function addMonth(
  match: RegExpMatchArray,
  add: (match: RegExpMatchArray, month: number, day: number, year?: string) => void,
): void {
  const month = Number(match[1]);
  // "trong tháng 3 (trước ngày 25/3/2026)": the day says it.
  const behind = match.input?.slice((match.index ?? 0) + match[0].length) ?? '';
  if (Number(IN_BRACKETS.exec(behind)?.[1]) === month) return;
  add(match, month, LAST_DAY, match[2]);
}

/** A date two months before the plan was issued tells of what was, not of what is due. */
function isLongPast(date: string, issued: string): boolean {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(issued) - months(date) >= 2;
}

/** "Từ 01/7/2025", "kể từ ngày ...": when it starts, not when it is due. */
function isFrom(folded: string, from: number): boolean {
  // "trên trang thông tin điện tử trước ngày ..." is no "từ".
  return /(?:^|\s)(?<!(?:dien|phan)\s)(?:tu|ke tu|bat dau tu)\s+(?:ngay\s+|thang\s+)?$/.test(
    folded.slice(Math.max(0, from - 20), from),
  );
}

/** "Từ" at the start of what stands behind a label, whatever is left of it. */
const LABELLED_FROM = /^\s*t\S{0,2}\s+(?:[nm]g\S{1,3}\s+)?$/;

function isStart(folded: string, from: number, matched: string): boolean {
  const before = folded.slice(Math.max(0, from - 16), from);
  if (isFrom(folded, from)) return true;
  if (!/^(?:den|het)/.test(matched)) return false;
  // "đến 15/6": with a year it is a date, without one it may be a share.
  if (!/ngay|ng\S{1,3}\s/.test(matched) && !/\d{4}$/.test(matched)) return true;
  if (/tinh\s*$/.test(before)) return true;
  const range = RANGE_START.exec(folded.slice(Math.max(0, from - 40), from));
  if (range === null) return false;
  // "từ ngày 15/11 đến ngày 15/12": when something is held, unless the words before it tell someone to do it.
  const clause =
    folded
      .slice(Math.max(0, from - 160), from - range[0].length)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return !ACTS.test(clause.slice(-60));
}

const RANGE_START = /(?<!\p{L})t(?:u|\S{0,3}\s+[nm]g\S{1,3}|u\s+thang)\s+\d.*$/u;
const ACTS = /th\S{1,3} hi\S{1,2}n|tri\S{1,3}n khai|ho\S{1,2}n th\S{1,2}nh|d\S{1,2}ng k\S|lay y kien|ra soat|duy tri/;

function resolve(
  year: number | null,
  month: number,
  day: number,
  plan: PlanYear,
  repeats: Repeats | null,
): { date: string; isAmbiguous: boolean } | null {
  if (year !== null) {
    const date = dateOf(year, month, day);
    return date === null ? null : { date, isAmbiguous: false };
  }
  if (plan.year === null) return null;
  const date = dateOf(plan.year, month, day);
  if (date === null) return null;
  if (plan.issued === null || date >= plan.issued) return { date, isAmbiguous: false };
  // Past when the plan was issued: what comes back each year falls due the next.
  const next = dateOf(plan.year + 1, month, day);
  return repeats === 'yearly' && next !== null ? { date: next, isAmbiguous: true } : { date, isAmbiguous: true };
}

function dateOf(year: number, month: number, day: number): string | null {
  return isoDate(year, month, day === LAST_DAY ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day);
}
