import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { SIZE } from './typography.ts';

/** How a run of text looks; `size` in half points. */
export interface Look {
  size?: number;
  bold?: boolean;
  italics?: boolean;
}

/** A paragraph of one look. */
export function paragraph(text: string, look: Look = {}, options: Omit<IParagraphOptions, 'text' | 'children'> = {}) {
  return new Paragraph({ ...options, children: [new TextRun({ text, size: SIZE.body, ...look })] });
}

/** A paragraph in the middle, without space around it. */
export function centred(text: string, look: Look = {}, options: Omit<IParagraphOptions, 'text' | 'children'> = {}) {
  return paragraph(text, look, { alignment: AlignmentType.CENTER, ...options });
}

/**
 * The line under a part of the header or under the title: an empty paragraph of the least height whose border is as
 * long as the indents leave it, both in twips.
 */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** No lines at all: for tables that only put things beside each other. */
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
