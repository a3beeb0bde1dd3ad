import { AlignmentType, type FileChild, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import type { Block, Heading } from '../model.ts';
import { type Fallbacks, picture } from './docx-picture.ts';
import { centred, LINE_HEIGHT, type Look, paragraph, points, runs } from './docx-pieces.ts';
import { DocxTable } from './docx-table.ts';
import { FIRST_LINE_INDENT, SPACING, twips } from './typography.ts';
import { headingLines, itemText, levelOfMark, type MarkLevel, markedText, markOf } from './wording.ts';

const SPACE = { before: points(SPACING.paragraph), after: 0, line: LINE_HEIGHT, lineRule: LineRuleType.AUTO };
/** How the text of the body stands: justified, its first line in. */
export const PROSE = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(FIRST_LINE_INDENT) },
  spacing: SPACE,
};
const OUTLINE_LEVELS: Record<MarkLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  part: HeadingLevel.HEADING_1,
  roman: HeadingLevel.HEADING_2,
  article: HeadingLevel.HEADING_2,
  arabic: HeadingLevel.HEADING_3,
  letter: HeadingLevel.HEADING_4,
};

/** Component 6: the body, block by block; `width` of the text in millimetres. */
export function bodyBlocks(blocks: readonly Block[], width: number, fallbacks: Fallbacks): FileChild[] {
  return blocks.flatMap((block) => bodyBlock(block, width, fallbacks));
}

function bodyBlock(block: Block, width: number, fallbacks: Fallbacks): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return [paragraph(itemText(block), {}, PROSE)];
    case 'table':
      return [new DocxTable(block, width)];
    case 'picture':
      return picture(block, fallbacks.get(block) ?? new Uint8Array(), [...fallbacks.keys()].indexOf(block) + 1, width);
  }
}

/** Headings take part in the outline of the file; numbered paragraphs are text. */
function heading(block: Heading): Paragraph[] {
  const level = levelOfMark(block.mark);
  if (!block.titled && level === 'article') {
    return [
      new Paragraph({ ...PROSE, children: [...runs(`${markOf(block)} `, { bold: true }), ...runs(block.text, {})] }),
    ];
  }
  if (!block.titled) return [paragraph(markedText(block), {}, PROSE)];
  const look: Look = { bold: level !== 'letter' };
  const outline = { heading: OUTLINE_LEVELS[level], keepNext: true };
  if (level !== 'part') return [paragraph(markedText(block), look, { ...PROSE, ...outline })];
  return headingLines(block).map((line) => centred(line, look, { ...outline, spacing: SPACE }));
}
