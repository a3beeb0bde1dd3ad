/**
 * Measures of the page and of its components. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; where it allows a range, one
 * value of the range.
 */

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Millimetres as twentieths of a point, the unit of lengths in a DOCX. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

export const FONT = 'Times New Roman';

/** A4, portrait; mục I.1 to I.3. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  /** From the edge of the paper to the page number, in the top margin; mục I.7. */
  header: twips(10),
};

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Sizes of letters, in half points; mục II and the table of mục V. */
export const SIZE = {
  nation: 26,
  motto: 28,
  agency: 26,
  number: 26,
  placeAndDate: 28,
  type: 28,
  title: 28,
  letterSubject: 24,
  body: 28,
  table: 26,
  signature: 28,
  recipientsLabel: 24,
  recipients: 22,
  pageNumber: 28,
};

/** Spacing in twentieths of a point: at least 6 pt between paragraphs, single lines; mục II.6. */
export const SPACING = { paragraph: 120, line: 264 };

/** The first line of a paragraph stands in 1 cm or 1.27 cm; mục II.6. */
export const FIRST_LINE_INDENT = twips(12.7);
