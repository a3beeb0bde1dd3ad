import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { textWidth } from './drawing.ts';
import { LINE, RULE_SHARE, SIZE, twips } from './typography.ts';

/** How a run of text looks; `size` in points, `colour` as six hexadecimal digits. */
export interface Look {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  colour?: string;
}

type Options = Omit<IParagraphOptions, 'text' | 'children'>;

/** Points as twentieths of a point. */
export function points(value: number): number {
  return Math.round(value * 20);
}

/** Line height as a DOCX states it, in 240ths of single spacing. */
export const LINE_HEIGHT = Math.round(240 * LINE);

/** A paragraph of one look; newlines in the text break the line. */
export function paragraph(text: string, look: Look = {}, options: Options = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) });
}

/** The runs of a text, one for each of its lines. */
export function runs(text: string, { size = SIZE.body, bold, italics, colour }: Look): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        size: size * 2,
        ...(bold === undefined ? {} : { bold }),
        ...(italics === undefined ? {} : { italics }),
        ...(colour === undefined ? {} : { color: colour }),
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}

/** A paragraph in the middle, without space around it. */
export function centred(text: string, look: Look = {}, options: Options = {}): Paragraph {
  return paragraph(text, look, { alignment: AlignmentType.CENTER, ...options });
}

/**
 * The line under a part of the header or under the title: an empty paragraph of the least height whose border is as
 * long as the indents leave it. `length` and `width`, of what it stands in, are in twips.
 */
export function rule(length: number, width: number): Paragraph {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** The line below a text of that look, by the share that the decree prescribes; all lengths in twips. */
export function ruleBelow(
  text: string,
  { size = SIZE.body, bold }: Look,
  width: number,
  share = RULE_SHARE,
): Paragraph {
  return rule(Math.min(points(textWidth(text, size, bold)), width) * share, width);
}

/** A stamp of component 10 or 11: words in a box of that width and height, in millimetres. */
export function boxed(text: string, look: Look, box: { width: number; height: number; within: number }): Paragraph {
  const indent = Math.max(0, Math.round((twips(box.within) - twips(box.width)) / 2));
  const line = { style: BorderStyle.SINGLE, size: 12, space: 1, color: look.colour ?? '000000' };
  return centred(text, look, {
    indent: { left: indent, right: indent },
    spacing: { before: points(6), after: points(2), line: twips(box.height) - 40, lineRule: LineRuleType.EXACT },
    border: { top: line, bottom: line, left: line, right: line },
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
