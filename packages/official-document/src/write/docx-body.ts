import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Heading, TableBlock } from '../model.ts';
import { centred, type Look, paragraph } from './docx-pieces.ts';
import { FIRST_LINE_INDENT, SIZE, SPACING, TEXT_WIDTH } from './typography.ts';
import { itemText, levelOfMark, type MarkLevel, markedText } from './wording.ts';

const SPACE = { before: SPACING.paragraph / 2, after: SPACING.paragraph / 2, line: SPACING.line };
const PROSE = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE_INDENT }, spacing: SPACE };
const OUTLINE_LEVELS: Record<MarkLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  part: HeadingLevel.HEADING_1,
  roman: HeadingLevel.HEADING_2,
  article: HeadingLevel.HEADING_2,
  arabic: HeadingLevel.HEADING_3,
  letter: HeadingLevel.HEADING_4,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const RULES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** Component 6: the body, block by block. */
export function bodyBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.map(bodyBlock);
}

function bodyBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return paragraph(itemText(block), {}, PROSE);
    case 'table':
      return table(block);
  }
}

/** Headings take part in the outline of the file; numbered paragraphs are text. */
function heading(block: Heading): Paragraph {
  const level = levelOfMark(block.mark);
  const text = markedText(block);
  if (!block.titled) return paragraph(text, {}, PROSE);
  const look: Look = { bold: level !== 'letter' };
  const outline = { heading: OUTLINE_LEVELS[level], keepNext: true };
  if (level === 'part') return centred(text, look, { ...outline, spacing: SPACE });
  return paragraph(text, look, { ...PROSE, ...outline });
}

function table(block: TableBlock): Table {
  const columns = Math.max(1, ...block.rows.map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  const rows = block.rows.map(
    (row, index) =>
      new TableRow({
        tableHeader: index < block.headerRows,
        cantSplit: index < block.headerRows,
        children: row.map(
          (cell) =>
            new TableCell({
              columnSpan: cell.columnSpan,
              rowSpan: cell.rowSpan,
              verticalAlign: index < block.headerRows ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
              children: cellParagraphs(cell.text, index < block.headerRows),
            }),
        ),
      }),
  );
  const columnWidths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  return new Table({ rows, columnWidths, borders: RULES, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function cellParagraphs(text: string, isHeader: boolean): Paragraph[] {
  const set = isHeader ? centred : paragraph;
  return text.split('\n').map((line) => set(line, { size: SIZE.table, bold: isHeader }));
}
