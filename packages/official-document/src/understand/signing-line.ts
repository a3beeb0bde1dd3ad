/** The lines of a signature that say in what place somebody signs: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
import { fold, oldToneStyle } from '@kheo/vietnamese';
import type { Line } from './lines.ts';
import { isPosition, matchPosition, printedPosition } from './positions.ts';

/** In whose place: "TM." of the State; the Party writes "T/M". */
const PREFIX = /^(tm|kt|tl|tuq|q|k\/t|t\/m|t\/l|™)\.?$/;
const PRINTED = new Map([['™', 'TM.']]);
/** For a body, not for a person. */
const FOR_BODY = /^T\/?M/;
const PRINTED_PREFIX = /^(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MTL])$/;
/** Blanks between two columns. */
const COLUMN_GAP = 3;
/** Words of a line that goes on with a title; a name has fewer. */
const FEWEST_WORDS = 5;
/** How a line begins that goes on with a title, be it as short as a name. */
const GOES_ON = /^(?:VÀ|PHỤ TRÁCH|THƯỜNG TRỰC|TRỰC|CHUYÊN TRÁCH|KIÊM)(?= |$)/u;
/** Whose body it is, below "TM. BAN CHẤP HÀNH". */
const WHOSE = /^(?:ĐẢNG BỘ|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU|CÔNG TÁC|PHÒNG)(?= |$)/u;
const RECIPIENTS = /^\s*nơi nhận\s*:/iu;
/** "KT.CHỦ TỊCH" */
const GLUED = /^((?:TM|KT|TL|TUQ|Q)\.)(\p{Lu}.*)$/u;
/** Characters by which the middles of two lines of one column may differ. */
const OFF_MIDDLE = 4;

/** Whether a line says in what place somebody signs, and nothing else: "CHỦ TỊCH", "KT. GIÁM ĐỐC". */
export function isSigningLine(text: string): boolean {
  const folded = fold(text);
  return PREFIX.test(folded.split(' ')[0] ?? '') || isPosition(folded);
}

export interface Title {
  line: number;
  /** The last of its lines: a long one is broken. */
  last: number;
  /** Characters of the line before it: the other column. */
  from: number;
  /** As printed: "KT.", "T/M". */
  prefix: string | null;
  position: string;
  /** Whether all of it is read: in damaged text what stands before or behind the position may be more of it. */
  isWhole: boolean;
}

/** The titles of a closing, from the top. */
export function readTitles(lines: readonly Line[], isDamaged: boolean): Title[] {
  const titles: Title[] = [];
  for (const index of lines.keys()) {
    const above = titles.at(-1);
    const more = above?.last === index - 1 ? readRest(lines, above, index) : null;
    if (above !== undefined && more !== null && isDamaged) above.isWhole = false;
    else if (above !== undefined && more !== null) {
      above.position += ` ${more}`;
      above.last = index;
      continue;
    }
    const title = readTitleLine(lines, index, isDamaged) ?? (isDamaged ? null : readUnknown(lines, above, index));
    if (title !== null) titles.push(title);
  }
  // "UỶ BAN" and "ỦY BAN" are one spelling.
  for (const title of titles) title.position = oldToneStyle(title.position.replace(/,$/, ''));
  return titles;
}

/** The title at the end of a line, in capitals: the whole line, or what stands right of a recipient. */
export function readTitleLine(lines: readonly Line[], index: number, isDamaged = true): Title | null {
  const text = lines[index]?.text ?? '';
  if (text.length > 160) return null;
  const words = wordsOf(text);
  const start = runStart(words, isDamaged);
  const joined = joinBroken(
    lines,
    index,
    words.slice(start).map((word) => word.text),
  );
  for (let from = start; from < words.length; from += 1) {
    if (!isDamaged && from > start && !isColumnStart(words, from)) continue;
    const tail = joined.slice(from - start);
    const head = fold(tail[0] ?? '').replace(/[.,]+$/, '');
    const prefix = PREFIX.test(head) ? printedPrefix(head) : null;
    const skipped = prefix === null ? 0 : 1;
    const end = columnEnd(words, from) - from;
    const said = tail.slice(skipped);
    // "T/M TỈNH ỦY": what stands behind a printed prefix is a title, known or not.
    const isPrefixed = PRINTED_PREFIX.test(tail[0] ?? '');
    const position = isDamaged ? matchPosition(said) : printedPosition(said, end - skipped, isPrefixed);
    if (position === null) continue;
    return {
      line: index,
      last: index,
      from: words[from]?.at ?? 0,
      prefix,
      position,
      // "TM. BAN THƯỜNG TRỰC ...   TM. ỦY BAN ...": two sign, side by side.
      isWhole: isDamaged
        ? beginsColumn(words, from, start) && position.split(' ').length >= end - skipped
        : !words.slice(from + 1).some(({ text: word }) => PRINTED_PREFIX.test(word)),
    };
  }
  return null;
}

/** Whether it is signed for a body, not for a person. */
export function isForBody(prefix: string | null): boolean {
  return prefix !== null && FOR_BODY.test(prefix);
}

interface Word {
  text: string;
  at: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const [, prefix = '', rest = ''] = GLUED.exec(match[0]) ?? [];
    const word = { text: match[0], at: match.index };
    return prefix === ''
      ? [word]
      : [
          { ...word, text: prefix },
          { text: rest, at: word.at + prefix.length },
        ];
  });
}

function printedPrefix(folded: string): string {
  return PRINTED.get(folded) ?? (folded.includes('/') ? folded.toUpperCase() : `${folded.toUpperCase()}.`);
}

/** Where the words in capitals at the end of a line begin: "PHÓ GIÁM ĐỐC - THỦ TRƯỞNG"; in damaged text a dash may be anything. */
function runStart(words: readonly Word[], isDamaged: boolean): number {
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]?.text ?? '';
    if (isCapitalWord(word)) start = at;
    else if (isDamaged || !/^[-–]$/.test(word)) break;
  }
  return start;
}

/** Whether what stands before a word is another column, or the end of a recipient. */
function isColumnStart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  return (words[at]?.at ?? 0) - before.at - before.text.length >= COLUMN_GAP || /[.,;:)]$/.test(before.text);
}

/** In damaged text: the first word in capitals, with no dash before it that joins two positions, or behind another column. */
function beginsColumn(words: readonly Word[], at: number, start: number): boolean {
  return isColumnStart(words, at) || (at === start && !/^[-–]$/.test(words[at - 1]?.text ?? ''));
}

/** Index behind the last word before a gap: what stands right of it is another column. */
function columnEnd(words: readonly Word[], from: number): number {
  const gap = words.findIndex(
    ({ text, at }, k) => k >= from && (words[k + 1]?.at ?? 0) - at - text.length >= COLUMN_GAP,
  );
  return gap < 0 ? words.length : gap + 1;
}

/** What a line has in capitals at the end of its right column, or as all of it; null where it is no such line. */
function lastColumn(line: Line | undefined): { at: number; text: string; words: string[] } | null {
  if (line === undefined) return null;
  const words = wordsOf(line.text);
  const first = runStart(words, false);
  const start = words.findLastIndex((_, at) => at >= first && isColumnStart(words, at));
  if (start < 0) return null;
  const at = words[start]?.at ?? 0;
  return {
    at,
    text: line.text.slice(at).trim().replace(/\s+/g, ' '),
    words: words.slice(start).map(({ text }) => text),
  };
}

/**
 * What goes on with the title above: "CHÁNH VĂN PHÒNG HỘI ĐỒNG" | "NHÂN DÂN VÀ ỦY BAN NHÂN DÂN", "PHÓ TRƯỞNG BAN" | "THƯỜNG
 * TRỰC". It begins no title, and has more words than a name has or a word that names do not begin with.
 */
function readRest(lines: readonly Line[], above: Title, index: number): string | null {
  const own = lastColumn(lines[index]);
  if (own === null || lines[index]?.gap !== 0 || !isBelow(own, lines, above) || matchPosition(own.words) !== null)
    return null;
  // "TRƯỞNG PHÒNG CÔNG CHỨC," | "VIÊN CHỨC"
  if (/[,–-]$/u.test(lines[above.last]?.text ?? '')) return own.text;
  if (GOES_ON.test(own.text) || (isForBody(above.prefix) && WHOSE.test(own.text))) return own.text;
  return own.words.length >= FEWEST_WORDS ? own.text : null;
}

/** A position that no table knows: beside "Nơi nhận:", or below in whose place it is signed. */
function readUnknown(lines: readonly Line[], above: Title | undefined, index: number): Title | null {
  const own = lastColumn(lines[index]);
  if (own === null || own.words.length < 2) return null;
  const isBeside = RECIPIENTS.test(lines[index]?.text ?? '') && own.at > 0;
  const isUnder = above !== undefined && above.prefix !== null && above.last === index - 1 && lines[index]?.gap === 0;
  if (!isBeside && !(isUnder && isBelow(own, lines, above))) return null;
  return { line: index, last: index, from: own.at, prefix: null, position: own.text, isWhole: true };
}

/** Whether a text stands in the middle of the column of a title. */
function isBelow(own: { at: number; text: string }, lines: readonly Line[], above: Title): boolean {
  const middleOf = (from: number, text: string) => from + text.length / 2;
  const printed = (lines[above.last]?.text ?? '').slice(above.from).trimEnd();
  return Math.abs(middleOf(own.at, own.text) - middleOf(above.from, printed)) <= OFF_MIDDLE;
}

/** "TM. ỦY BAN NHÂN" + "DÂN": a narrow column breaks it. */
function joinBroken(lines: readonly Line[], index: number, words: string[]): string[] {
  const next = lines[index + 1];
  if (words.length === 0 || next === undefined || next.gap > 0 || next.text.length > 12) return words;
  return /^[\p{Lu}\s]+$/u.test(next.text) ? [...words, ...next.text.split(/\s+/)] : words;
}

function isCapitalWord(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return word === '™.' || word === '™' || (letters.length > 0 && !/\p{Ll}/u.test(word));
}
