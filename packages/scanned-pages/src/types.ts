import type { SourceTable, TableCell, TextLine } from '@kheo/official-document';

/** A page as a picture, upright or not, as the file holds it: 1 byte a pixel in grey, 3 in colour. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 1 | 3;
}

/** A page drawn, before anything of it is recognised. */
export interface RenderedPage {
  /** Place in the file, from 1. */
  page: number;
  picture: Picture;
  /** Pixels to an inch, as the file states them or as the shape of the page suggests. */
  dpi: number;
}

/** A page to show beside its text: upright, straight, in colour. */
export interface PageImage {
  /** PNG or JPEG bytes. */
  picture: Uint8Array;
  mediaType: string;
  /** Pixels of the picture. */
  width: number;
  height: number;
  dpi: number;
}

/** How a page has to be turned to be read: quarter turns clockwise, then so many degrees clockwise. */
export interface Turn {
  quarters: 0 | 1 | 2 | 3;
  degrees: number;
}

/** A line before it has its number in the whole text. */
export type ScannedLine = Omit<TextLine, 'number'>;

/** What is recognised on a page. Lengths in points from the top left of the page as it is read: upright, straight. */
export interface ScannedPage {
  page: number;
  lines: ScannedLine[];
  /** Numbers of lines count from 1 on this page. */
  tables: ScannedTable[];
  width: number;
  height: number;
  /** Of the words, weighed by their letters, from 0 to 1; 0 for a blank page. */
  meanConfidence: number;
  blank: boolean;
  turn: Turn;
}

/** A table with the places of its column lines, which tell whether the next page goes on with it. */
export interface ScannedTable extends SourceTable {
  rows: TableCell[][];
  columns: number[];
}
