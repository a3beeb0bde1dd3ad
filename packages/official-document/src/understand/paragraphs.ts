/** From lines to passages: which line starts an outline entry, a list item, a footnote; which goes on. */

import type { Line } from './lines.ts';
import { isCapitals, readMarks } from './marks.ts';
import { type Candidate, chooseNumbering, type Numbered } from './numbering.ts';
import { appendLine, type Passage } from './passage.ts';

export interface ParagraphOptions {
  isDamaged: boolean;
  /** Whether marks may be misread: the text is damaged, or was recognised. */
  areMarksDoubtful: boolean;
  /** Width of the text in characters. */
  width: number;
  /** Whether empty lines separate the paragraphs. */
  isSpaced: boolean;
  /** Whether the first lines of paragraphs stand in from the left: then a line that does not goes on. */
  isIndented: boolean;
  /** Whether a unit name goes on over the break between two texts. */
  joins?: (before: string, after: string, isDamaged: boolean) => boolean;
  /** Whether the heading of an entry ends between two lines. */
  endsHeading?: (before: string, after: string, isDamaged: boolean) => boolean;
}

const BULLET = /^([-–—+*•●▪])(?:\s+|(?=[\p{Lu}“"])|$)(.*)$/u;
const ENDS = /[.;:!?…](?:["”’')\]]|\.\/)*$|\.\/\.?$/u;
const STARTS_LOWER = /^["“'(]?\p{Ll}/u;
const HANGS = /(?:[,–-]|\s(?:và|của|các|về|theo|với|tại|cho|va|cua|cac|voi|tai))$/u;
/** Words that a number follows: "Quyết định số", but not "Chi cục Dân số" above other text. */
const HANGS_FOR_NUMBER = /\s(?:số|ngày|tháng|năm|so|ngay)$/u;

/** Letters after which a passage ends whatever follows: each line looks at all of it, and no paragraph is six pages long. */
const LONGEST_PASSAGE = 20_000;

/** Passages of the body lines, in order; footnotes stand where they were printed. */
export function readPassages(lines: readonly Line[], options: ParagraphOptions): Passage[] {
  const numbered = new Map(chooseNumbering(candidates(lines, options)).map((each) => [each.index, each]));
  const passages: Passage[] = [];
  let path: string[] = [];
  let open: Passage | null = null;
  let note: Passage | null = null;
  let isAfterNote = false;
  for (const [index, line] of lines.entries()) {
    const entry = numbered.get(index);
    if (entry !== undefined && entry.path.length === 0) {
      note = start('note', path, entry.reading.mark, entry.reading.rest, line, 0);
      passages.push(note);
      continue;
    }
    if (note !== null && entry === undefined && isNoteLine(lines, index)) {
      appendLine(note, line.text, line.number, line.page);
      continue;
    }
    isAfterNote = note !== null || isAfterNote;
    note = null;
    if (entry !== undefined) {
      path = entry.path;
      open = startEntry(entry, line);
      passages.push(open);
      continue;
    }
    const bullet = BULLET.exec(line.text);
    const before = lines[index - 1];
    if (bullet !== null && isBullet(open, line, before, bullet, options)) {
      open = start('bullet', path, bullet[1] ?? '-', bullet[2] ?? '', line, 0);
      passages.push(open);
      continue;
    }
    if (open !== null && goesOn(open, line, before, isAfterNote, options)) {
      appendLine(open, line.text, line.number, line.page);
    } else {
      open = start('paragraph', path, null, line.text, line, 0);
      passages.push(open);
    }
    isAfterNote = false;
  }
  return passages;
}

function candidates(lines: readonly Line[], options: ParagraphOptions): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const alone = readMarks(line.text, options.areMarksDoubtful);
    if (alone.length === 0) continue;
    const isAlone = alone.every((reading) => reading.rest === '');
    // A mark alone on its line: its text is the next line.
    if (isAlone && (next === undefined || (next.gap > 1 && next.page === line.page))) continue;
    const whole = isAlone && next !== undefined ? `${line.text} ${next.text}` : line.text;
    const isCited = alone[0]?.style === 'note';
    const isBare = isAlone && !isCited;
    const readings = isBare
      ? readMarks(whole, options.areMarksDoubtful).filter((each) => each.style !== 'note')
      : alone;
    const rest = readings[0]?.rest ?? '';
    const before = lines[index - 1];
    const isUnfinished = before !== undefined && !ENDS.test(before.text) && !isCapitals(before.text);
    const isContinuation =
      before !== undefined &&
      line.gap === 0 &&
      isUnfinished &&
      !(options.isIndented && line.indented === true && !line.centred) &&
      (options.isSpaced ||
        before.text.length > options.width * 0.75 ||
        hangs(before.text, line.text) ||
        STARTS_LOWER.test(rest));
    const kept = isAlone ? readings.map((reading) => ({ ...reading, rest: '' })) : readings;
    found.push({ index, readings: kept, isContinuation, isAfterGap: line.gap > 0, rest });
  }
  return found;
}

function start(
  kind: Passage['kind'],
  path: string[],
  mark: string | null,
  text: string,
  line: Line,
  missing: number,
): Passage {
  const starts = [{ offset: 0, line: line.number, page: line.page }];
  return { kind, path, mark, text, titled: false, starts, missing };
}

function startEntry(entry: Numbered, line: Line): Passage {
  return start('entry', entry.path, entry.reading.mark, entry.reading.rest, line, entry.missing);
}

/** A footnote goes on to the foot of its page. */
function isNoteLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.gap < 2;
}

/** A dash at the start of a line may be the one in "kinh tế - xã hội", or in "Phòng Hành chính - Tổ chức". */
function isBullet(
  open: Passage | null,
  line: Line,
  before: Line | undefined,
  [, mark = '', rest = '']: readonly string[],
  { isIndented, width, isDamaged, joins }: ParagraphOptions,
): boolean {
  if (open === null || line.gap > 0 || ENDS.test(open.text)) return true;
  // "Phòng Văn hóa" above "- Xã hội": of one name.
  if (/^[-–]$/.test(mark) && joins?.(open.text, rest, isDamaged) === true) return false;
  // Items begin where other items do, and the line before the last of one is seldom full.
  const standsOut = isIndented ? line.indented !== false : open.kind === 'bullet';
  const isFull = (before?.text.length ?? 0) > width * 0.75;
  if (!standsOut && isFull && /^[-–]$/.test(mark) && /\p{L}$/u.test(open.text)) return false;
  return rest === '' || /^[\p{Lu}“"]/u.test(rest);
}

function goesOn(
  open: Passage,
  line: Line,
  before: Line | undefined,
  isAfterNote: boolean,
  options: ParagraphOptions,
): boolean {
  if (open.text === '') return true;
  if (open.text.length > LONGEST_PASSAGE) return false;
  // "III. TỔ" above "CHỨC THỰC HIỆN": one word alone is too short to be told by its letters.
  const isCapitalEntry = open.kind === 'entry' && (isCapitals(open.text) || /^\p{Lu}{1,2}$/u.test(open.text));
  if (isCapitalEntry) return isCapitals(line.text) && line.gap < 2;
  if (line.gap > 0 || isAfterNote) {
    // Between a text and where it goes on may stand the footnotes of its page.
    const isPageBreak = isAfterNote || (before !== undefined && (line.gap >= 3 || line.page !== before.page));
    const isFull = open.text.length - (open.starts.at(-1)?.offset ?? 0) > options.width * 0.75;
    if (isPageBreak && isFull && options.isIndented && line.indented === false && !line.centred) return true;
    if (ENDS.test(open.text)) return false;
    // A page ends in the middle of a sentence: the line before it is full.
    if (isPageBreak && isFull && (open.kind !== 'entry' || line.indented === false)) return true;
    return (
      STARTS_LOWER.test(line.text) ||
      hangs(open.text, line.text) ||
      (options.joins?.(open.text, line.text, options.isDamaged) ?? false)
    );
  }
  if (before === undefined || options.isSpaced || STARTS_LOWER.test(line.text)) return true;
  // The first line of a paragraph stands in, below a sentence that has ended or a line in the middle.
  if (line.indented === true && (ENDS.test(open.text) || before.centred)) return false;
  // A heading has its lines in the middle or, but for the first, at the left: below it a line that stands in is text.
  if (line.indented === true && options.isIndented && before.indented === true && open.kind === 'entry') return false;
  if (line.hadRoomAbove === true && !before.centred && !hangs(open.text, line.text)) return false;
  if (options.joins?.(open.text, line.text, options.isDamaged) === true) return true;
  if (open.kind === 'entry' && options.endsHeading?.(open.text, line.text, options.isDamaged) === true) return false;
  const isShort = before.text.length < options.width * 0.8;
  if (before.bold !== null && line.bold !== null && before.bold !== line.bold) return false;
  if (ENDS.test(open.text)) return !isShort;
  return !isShort || hangs(open.text, line.text) || open.kind !== 'entry';
}

/** Whether a text asks for the next one to go on. */
function hangs(text: string, next: string): boolean {
  return HANGS.test(text) || (HANGS_FOR_NUMBER.test(text) && /^\d/.test(next));
}
