import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock, TableBlockCell } from '../model.ts';
import { centred, paragraph } from './docx-pieces.ts';
import { columnsOf, gridPlaces } from './table-grid.ts';
import { SIZE, twips } from './typography.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const RULES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** A table with its rules, over the width given in millimetres; its header is repeated on each page. */
export function table(block: TableBlock, width: number): Table {
  const columns = columnsOf(block);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const columnWidths = columns.map((column) => Math.floor((twips(width) * column.width) / total));
  const places = gridPlaces(block.rows);
  const rows = block.rows.map((row, index) => {
    const isHeader = index < block.headerRows;
    const cells = row.map((cell, at) => {
      const from = places[index]?.[at] ?? 0;
      const across = columnWidths.slice(from, from + cell.columnSpan).reduce((sum, each) => sum + each, 0);
      return new TableCell({
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        width: { size: across, type: WidthType.DXA },
        verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        children: cellParagraphs(cell, isHeader, ALIGNMENTS[columns[from]?.align ?? 'left']),
      });
    });
    return new TableRow({ tableHeader: isHeader, cantSplit: true, children: cells });
  });
  const whole = columnWidths.reduce((sum, each) => sum + each, 0);
  return new Table({
    rows,
    columnWidths,
    borders: RULES,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
  });
}

function cellParagraphs(
  { text }: TableBlockCell,
  isHeader: boolean,
  alignment: (typeof ALIGNMENTS)['left' | 'center' | 'right'],
): Paragraph[] {
  const look = { size: SIZE.table };
  return text
    .split('\n')
    .map((line) => (isHeader ? centred(line, { ...look, bold: true }) : paragraph(line, look, { alignment })));
}
