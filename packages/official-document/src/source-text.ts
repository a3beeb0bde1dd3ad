/**
 * The text of a file as read: lines in reading order, tables with their cells. It says nothing yet of what the lines
 * mean; `understand` makes an `OfficialDocument` of it.
 */

/** One line as it stands in the file. Lengths are in points (1/72 inch), from the top left of the page. */
export interface TextLine {
  /** Place among the lines of the text, from 1. */
  number: number;
  /** Page, from 1; null for plain text. */
  page: number | null;
  /** NFC, without control characters; may be empty. */
  text: string;
  /** What the file states of the look; absent where it does not (plain text). */
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right' | 'justify';
  size?: number;
  /**
   * Where the file states its paragraphs (DOCX): which one the line belongs to, from 1. Lines of one paragraph are those
   * that a line break separates; each other line is a paragraph of its own, whatever its length.
   */
  paragraph?: number;
  /** Part of a footnote or endnote, where the file says so (DOCX); it stands after the paragraph that refers to it. */
  note?: boolean;
  box?: Box;
  /** Of a scanned page: the words of the line as they were recognised, in order. */
  words?: ScannedWord[];
  /** The line as it was read, where restoring changed it. */
  asRead?: string;
  /** Restored words that a person should look at, in order. */
  doubtful?: DoubtfulWord[];
}

/** A restored word that is not certain. */
export interface DoubtfulWord {
  /** Where it stands in the text of its line, in UTF-16 units. */
  start: number;
  length: number;
  /** 0 to 1. */
  confidence: number;
  /** What else it may be, the likeliest first. */
  alternatives: string[];
  asRead: string;
}

/** A place on a page, in points from its top left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A word on a scanned page; `start` is where it stands in the text of its line. */
export interface ScannedWord {
  text: string;
  start: number;
  /** How sure the recogniser is of it, from 0 to 1. */
  confidence: number;
  box: Box;
}

/**
 * A cell of a table; its text is also among the lines, at the numbers given, and joins them with newlines. A cell that
 * spans rows or columns stands once, where it begins.
 */
export interface TableCell {
  text: string;
  lines: number[];
  columnSpan: number;
  rowSpan: number;
}

export interface SourceTable {
  firstLine: number;
  lastLine: number;
  rows: TableCell[][];
  /** Numbers of lines between that are none of its own: footnotes of a page that it runs over. */
  apart?: ReadonlySet<number>;
  /** Whether its lines are drawn; a table without is mostly layout: the header, the signature beside Nơi nhận. */
  ruled?: boolean;
  /** Whether it goes on from the table before, which ended at the foot of the page before. */
  continued?: boolean;
}

export interface SourceText {
  kind: 'pdf' | 'docx' | 'text' | 'scan';
  /** Number of pages, or null where the file has none (plain text, DOCX). */
  pages: number | null;
  /** Of a PDF and of scanned pages: the size of each, in points, upright. */
  pageSizes?: { width: number; height: number }[];
  /** Of a DOCX: its sections, by the number of the first line of each, and how their pages lie. */
  sections?: { firstLine: number; landscape: boolean }[];
  lines: TextLine[];
  tables: SourceTable[];
}
