import { FileChild, type IContext, type IXmlableObject } from 'docx';
import type { TableBlock } from '../model.ts';
import { gridOf, type PlacedCell, type TableGrid } from './table-grid.ts';
import { SIZE, twips } from './typography.ts';

type Xml = IXmlableObject;

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const PADDING = { top: 20, left: 80, bottom: 20, right: 80 };

/**
 * A table with its rules, over the width given in millimetres; its header is repeated on each page. A report has
 * thousands of cells: their XML is made here at once, not by an object for each of their properties, which takes half of
 * the time of a file.
 */
export class DocxTable extends FileChild {
  readonly #block: TableBlock;
  readonly #width: number;

  constructor(block: TableBlock, width: number) {
    super('w:tbl');
    this.#block = block;
    this.#width = width;
  }

  override prepForXml(_context: IContext): Xml {
    const grid = gridOf(this.#block);
    const total = grid.columns.reduce((sum, column) => sum + column.width, 0);
    const widths = grid.columns.map((column) => Math.floor((twips(this.#width) * column.width) / total));
    return element(
      'w:tbl',
      properties(sumOf(widths)),
      element('w:tblGrid', ...widths.map((width) => empty('w:gridCol', { 'w:w': width }))),
      ...grid.rows.map((_, row) => tableRow(grid, row, widths, row < this.#block.headerRows)),
    );
  }
}

function properties(width: number): Xml {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  return element(
    'w:tblPr',
    empty('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblBorders', ...SIDES.map((side) => empty(`w:${side}`, line))),
    empty('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      ...Object.entries(PADDING).map(([side, width]) => empty(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' })),
    ),
  );
}

function tableRow(grid: TableGrid, row: number, widths: readonly number[], isHeader: boolean): Xml {
  const cells: Xml[] = [];
  for (let column = 0; column < widths.length; ) {
    const cell = grid.at(row, column);
    const span = cell === undefined ? 1 : cell.column + cell.columnSpan - column;
    const width = sumOf(widths.slice(column, column + span));
    cells.push(tableCell(cell, cell?.row === row, width, span, grid.columns[column]?.align ?? 'left'));
    column += span;
  }
  const look = [empty('w:cantSplit'), ...(isHeader ? [empty('w:tblHeader')] : [])];
  return element('w:tr', element('w:trPr', ...look), ...cells);
}

/** A cell; one that a cell above reaches into says so, and has no text of its own. */
function tableCell(cell: PlacedCell | undefined, begins: boolean, width: number, span: number, align: string): Xml {
  const isHeader = cell?.isHeader === true;
  const look = [empty('w:tcW', { 'w:w': width, 'w:type': 'dxa' })];
  if (span > 1) look.push(empty('w:gridSpan', { 'w:val': span }));
  if (cell !== undefined && cell.rowSpan > 1)
    look.push(empty('w:vMerge', { 'w:val': begins ? 'restart' : 'continue' }));
  if (isHeader) look.push(empty('w:vAlign', { 'w:val': 'center' }));
  const lines = begins ? (cell?.text.split('\n') ?? []) : [''];
  return element(
    'w:tc',
    element('w:tcPr', ...look),
    ...(lines.length === 0 ? [''] : lines).map((line) => cellLine(line, isHeader, isHeader ? 'center' : align)),
  );
}

function cellLine(text: string, bold: boolean, align: string): Xml {
  const half = SIZE.table * 2;
  const look = [empty('w:sz', { 'w:val': half }), empty('w:szCs', { 'w:val': half })];
  const run = element('w:r', element('w:rPr', ...(bold ? [empty('w:b'), empty('w:bCs')] : []), ...look), {
    'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text],
  });
  const place = align === 'left' ? [] : [element('w:pPr', empty('w:jc', { 'w:val': align }))];
  return element('w:p', ...place, ...(text === '' ? [] : [run]));
}

/** An element with what is in it, as the library that writes the file takes it. */
function element(name: string, ...children: Xml[]): Xml {
  return { [name]: children };
}

function empty(name: string, attributes?: Record<string, string | number>): Xml {
  return { [name]: attributes === undefined ? {} : { _attr: attributes } };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
