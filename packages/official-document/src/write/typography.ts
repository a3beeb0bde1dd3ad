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

/** A4 and its margins, in millimetres; mục I.1 to I.3. */
export const PAGE = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** From the edge of the paper to the page number, in the top margin; mục I.7. */
  header: 10,
  /** From the edge of the paper to the contact line, in the bottom margin. */
  footer: 8,
};

/** Width of the text in millimetres, by how the page lies. The left margin is where the pages are bound, also then. */
export function textWidthOf(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? PAGE.width : PAGE.height) - PAGE.left - PAGE.right;
}

/** Sizes of letters, in points; mục II and the table of mục V. */
export const SIZE = {
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
  caption: 13,
};

/** Spacing in points: at least 6 pt between paragraphs; mục II.6. */
export const SPACING = { paragraph: 6, subject: 6 };

/** Lines in parts of single spacing: single to 1.5; mục II.6. */
export const LINE = 1.1;

/** The first line of a paragraph stands in 1 cm or 1.27 cm, in millimetres; mục II.6. */
export const FIRST_LINE_INDENT = 12.7;

/** Shares of the width: agency and number on the left, nation and date on the right; recipients and signature. */
export const LETTERHEAD_LEFT = 0.41;
export const CLOSING_LEFT = 0.48;

/** Lines below the agency and the title are this long, as share of the text above; a third to a half (mục II.2, II.5). */
export const RULE_SHARE = 0.4;

/** Where signature and seal stand, in points. */
export const SIGNATURE_SPACE = 72;

/** Words of a digital signature, in points; mục II.8 and II.14: upright, black. */
export const SIGNING_TEXT = 10;

/** The boxes of component 10, by its words, in millimetres; bright red (mục II.10). */
export const STAMP_RED = 'FF0000';
export const STAMP_HEIGHT = 8;
export const STAMP_WIDTH: Readonly<Record<string, number>> = {
  KHẨN: 20,
  MẬT: 20,
  'HỎA TỐC': 30,
  'TỐI MẬT': 30,
  'THƯỢNG KHẨN': 40,
  'TUYỆT MẬT': 40,
};

/** Over each page of what is not signed yet: pale, so that the text below stays readable. */
export const WATERMARK = { text: 'DỰ THẢO', colour: 'E4E4E4', width: 160 };
