import type { SourceText, TextLine } from '../source-text.ts';

/** A line that carries text, with what stood around it. */
export interface Line {
  number: number;
  page: number | null;
  text: string;
  /** Empty lines before it; a change of page counts as three. */
  gap: number;
  bold: boolean | null;
  size: number | null;
  /** Whether the line stands in from the left as the first of a paragraph does; null where the file does not show it. */
  indented: boolean | null;
  /** Whether the file shows that it stands in the middle. */
  centred: boolean;
  /** Whether its first word had room on the line above, so that it begins a paragraph; null where the file shows no places. */
  hadRoomAbove: boolean | null;
}

/** Points that the first line of a paragraph stands in from the text: 0.7 to 1.7 cm. */
const INDENT = { least: 20, most: 48 };

/** Spaces that the first line of a paragraph stands in where a text is laid out by them. */
const SPACES = { least: 4, most: 12 };

/** Letters of white that a full line may lack: words are broken at syllables, and letters are of different widths. */
const SLACK = 3;

/** From one line to the next, in parts of the size of the letters: more is white, and much more another column. */
const FAR = { least: 2.2, most: 8 };
const USUAL_SIZE = 14;

/** Letters of white beside a line in the middle of a plain text: at least, and by how many the two sides may differ. */
const WHITE = { least: 8, differs: 8 };
const LONGEST_LINE = 200;

const PAGE_GAP = 3;
const LONE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const STAMP =
  /^(?:\d{4}-\d{2}-\d{2}T[\d:+.]+|signature not verified|(?:người ký|ký bởi|ký số|thời gian ký|ngày ký)\s*:.*)$/iu;
/** A line drawn across the page, as above footnotes. */
const DRAWN = /^[_─—–=-]{5,}$/u;
const SYMBOL_BULLET = /^[\uF000-\uF0FF•▪●○◦■□➢✓]\s*/u;

/** Lines with text, in order: page numbers, stamps of digital signatures, drawn and empty lines are gone. */
export function readLines(source: SourceText): Line[] {
  const dropped = pageNumbers(source.lines);
  const lines: Line[] = [];
  const left = textLeft(source.lines);
  const rights = textRights(source.lines);
  const spaced = spacedBy(source);
  const inMiddle = middleBy(source);
  let above: TextLine | null = null;
  let gap = 0;
  let page: number | null = null;
  for (const line of source.lines) {
    const text = line.text
      .replace(/[\u00A0\u2000-\u200B\t]+/g, ' ')
      .replace(SYMBOL_BULLET, '- ')
      .trim();
    if (text === '' || STAMP.test(text) || DRAWN.test(text) || dropped.has(line.number)) {
      gap += line.text.includes('\f') ? PAGE_GAP : 1;
      continue;
    }
    if (lines.length > 0 && line.page !== page) gap += PAGE_GAP;
    // In DOCX a line is a paragraph.
    if (source.kind === 'docx') gap = Math.max(gap, 1);
    else if (isFarBelow(line, above)) gap = Math.max(gap, 1);
    page = line.page;
    const indent = (line.box?.left ?? 0) - left;
    const centred = line.align === 'center' || inMiddle(line);
    const indented = line.box === undefined ? spaced(line) : indent >= INDENT.least && indent <= INDENT.most;
    lines.push({
      number: line.number,
      page,
      text,
      gap,
      bold: line.bold ?? null,
      size: line.size ?? null,
      indented,
      centred,
      hadRoomAbove: hadRoom(line, above, rights.get(page)),
    });
    above = line;
    gap = 0;
  }
  return lines;
}

/** Where the text begins, in points from the left: the leftmost place where many lines begin; infinite where none says. */
function textLeft(lines: readonly TextLine[]): number {
  const starts = new Map<number, number>();
  for (const { box, text } of lines) {
    if (box === undefined || text.trim() === '') continue;
    const place = Math.round(box.left / 2) * 2;
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const many = Math.max(3, lines.length / 50);
  const left = [...starts].filter(([, count]) => count >= many).map(([place]) => place);
  return left.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...left);
}

/** How to tell whether a line of a plain text stands in by spaces: only where many do, and many others do not. */
function spacedBy({ kind, lines }: SourceText): (line: TextLine) => boolean | null {
  const spacesOf = ({ text }: TextLine) => text.replaceAll('\t', '    ').search(/\S/);
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const isIn = (line: TextLine) => spacesOf(line) >= SPACES.least && spacesOf(line) <= SPACES.most;
  const inside = filled.filter(isIn).length;
  const atLeft = filled.filter((line) => spacesOf(line) < SPACES.least).length;
  const isLaidOut = kind === 'text' && Math.min(inside, atLeft) > filled.length * 0.15;
  return (line) => (isLaidOut ? isIn(line) : null);
}

/** How to tell whether a line of a plain text stands in the middle, by the white on both sides of it. */
function middleBy({ kind, lines }: SourceText): (line: TextLine) => boolean {
  if (kind !== 'text') return () => false;
  const ends = lines.map(({ text }) => text.trimEnd().length).filter((end) => end > 0 && end < LONGEST_LINE);
  const width = usualEnd(ends) ?? 0;
  return ({ text }) => {
    const before = text.search(/\S/);
    const after = width - text.trimEnd().length;
    return before >= WHITE.least && after >= WHITE.least && Math.abs(before - after) <= WHITE.differs;
  };
}

/** Whether more than a line of white stands between two lines: it counts as an empty one. */
function isFarBelow({ box, size, page }: TextLine, above: TextLine | null): boolean {
  if (box === undefined || above?.box === undefined || above.page !== page) return false;
  const step = box.top - above.box.top;
  return step > FAR.least * (size ?? USUAL_SIZE) && step < FAR.most * (size ?? USUAL_SIZE);
}

/** Where full lines end, in points from the left, by page: few lines of a page end farther right. */
function textRights(lines: readonly TextLine[]): Map<number | null, number> {
  const placed = lines.filter(({ box, text }) => box !== undefined && text.trim() !== '');
  const pages = Map.groupBy(placed, ({ page }) => page);
  return new Map(
    [...pages].map(([page, members]) => {
      const ends = members.map(({ box }) => box?.right ?? 0).sort((a, b) => b - a);
      return [page, ends[Math.floor(ends.length / 20)] ?? 0];
    }),
  );
}

/** Whether the first word of a line would have stood on the one above, were it of the same paragraph. */
function hadRoom({ box, text, page }: TextLine, above: TextLine | null, right: number | undefined): boolean | null {
  if (box === undefined || above?.box === undefined || above.page !== page || right === undefined) return null;
  const letter = (box.right - box.left) / Math.max(1, text.trim().length);
  const [word = ''] = text.trim().split(/\s/);
  return above.box.right + (word.length + 1 + SLACK) * letter < right;
}

/**
 * Numbers of the lines that hold a page number: the first or last text of a page; in plain text, lone numbers that
 * count up from 1 or 2 with a page of text between them.
 */
function pageNumbers(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>();
  const filled = lines.filter((line) => line.text.trim() !== '');
  filled.forEach((line, index) => {
    const lone = LONE_NUMBER.exec(line.text.trim());
    if (lone === null || line.page === null) return;
    const isEdge = filled[index - 1]?.page !== line.page || filled[index + 1]?.page !== line.page;
    if (isEdge && Math.abs(Number(lone[1]) - line.page) <= 3) found.add(line.number);
  });
  let expected: number | null = null;
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

/** Line length that 9 lines in 10 do not pass: how wide the text was set. */
export function textWidth(lines: readonly Line[]): number {
  return usualEnd(lines.map((line) => line.text.length)) ?? 80;
}

/** What 9 in 10 of the lengths do not pass. */
function usualEnd(lengths: readonly number[]): number | undefined {
  return [...lengths].sort((left, right) => left - right)[Math.floor(lengths.length * 0.9)];
}
