import type { SourceTable, TableCell } from '../../source-text.ts';
import { type ReadingContext, requireWanted } from '../limits.ts';
import { LineList } from '../line-list.ts';
import { type ParagraphContent, readParagraph } from './paragraph.ts';
import type { DocumentParts } from './read-docx.ts';
import { drawsRules } from './styles.ts';
import { child, childrenNamed, statedValue, type XmlElement } from './xml.ts';

/** Wrappers that print what is inside them and nothing of their own. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** Most columns that a cell may claim to span; a table of an office has none wider. */
const MOST_COLUMNS = 200;

/** Turns the blocks of a document into lines and tables, in reading order. */
export class BodyWalk {
  readonly list: LineList;
  readonly tables: SourceTable[] = [];
  readonly sections: { firstLine: number; landscape: boolean }[] = [];
  #sectionFrom = 1;
  readonly #parts: DocumentParts;
  readonly #context: ReadingContext;
  #notes: ParagraphContent['notes'] = [];
  #paragraphs = 0;

  constructor(parts: DocumentParts, context: ReadingContext) {
    this.#parts = parts;
    this.#context = context;
    this.list = new LineList(context);
  }

  /** Reads the paragraphs and tables of a body, those inside wrappers too; each with its notes after it. */
  readBlocks(element: XmlElement): void {
    for (const block of element.children) {
      if (block.name === 'w:p') this.#paragraph(block, false);
      else if (block.name === 'w:tbl') this.#table(block);
      else if (WRAPPERS.has(block.name)) this.readBlocks(block);
      this.#writeNotes();
      const ends = block.name === 'w:sectPr' ? block : child(child(block, 'w:pPr'), 'w:sectPr');
      if (ends !== undefined) this.#endSection(ends);
    }
  }

  /** The properties of a section stand in its last paragraph; those of the last at the end of the body. */
  #endSection(properties: XmlElement): void {
    const size = child(properties, 'w:pgSz')?.attributes;
    this.sections.push({
      firstLine: this.#sectionFrom,
      landscape: Number(size?.['w:w'] ?? 0) > Number(size?.['w:h'] ?? 0),
    });
    this.#sectionFrom = this.list.next;
  }

  #paragraph(paragraph: XmlElement, inCell: boolean): number[] {
    const content = readParagraph(paragraph, this.#parts);
    const boxes = content.textBoxes.flatMap((box) => this.#cellLines(box));
    this.#notes.push(...content.notes);
    // Space between the paragraphs of a cell says nothing, nor does the paragraph that only carries a text box.
    const kept = content.lines.filter((line) => line.text.trim() !== '' || (!inCell && boxes.length === 0));
    if (kept.length > 0) this.#paragraphs += 1;
    const paragraphNumber = this.#paragraphs;
    return [...boxes, ...kept.map((line) => this.list.add({ page: null, ...line, paragraph: paragraphNumber }))];
  }

  /** The lines of a cell or text box; a table inside a cell is read as lines of the cell. */
  #cellLines(cell: XmlElement): number[] {
    return cell.children.flatMap((block) => {
      if (block.name === 'w:p') return this.#paragraph(block, true);
      if (block.name === 'w:tbl' || block.name === 'w:tr' || block.name === 'w:tc' || WRAPPERS.has(block.name)) {
        return this.#cellLines(block);
      }
      return [];
    });
  }

  #table(table: XmlElement): void {
    requireWanted(this.#context);
    const firstLine = this.list.next;
    const rows: TableCell[][] = [];
    /** The cell that a column hands down to the row below, as long as rows go on merging with it. */
    const open = new Map<number, TableCell>();
    for (const row of unwrap(table, 'w:tr')) {
      const cells: TableCell[] = [];
      let column = 0;
      for (const cell of unwrap(row, 'w:tc')) {
        const properties = child(cell, 'w:tcPr');
        const columnSpan = clampSpan(Number(statedValue(properties, 'w:gridSpan') ?? 1));
        const merge = child(properties, 'w:vMerge');
        const above = open.get(column);
        if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
          above.rowSpan += 1;
        } else {
          const read = this.#cell(cell, columnSpan);
          cells.push(read);
          if (merge === undefined) open.delete(column);
          else open.set(column, read);
        }
        column += columnSpan;
      }
      rows.push(cells);
    }
    if (this.list.next === firstLine) return;
    this.tables.push({ firstLine, lastLine: this.list.next - 1, rows, ruled: isRuled(table, this.#parts) });
  }

  #cell(cell: XmlElement, columnSpan: number): TableCell {
    const lines = this.#cellLines(cell);
    const text = lines.map((number) => this.list.lines[number - 1]?.text ?? '').join('\n');
    return { text, lines, columnSpan, rowSpan: 1 };
  }

  #writeNotes(): void {
    const notes = this.#notes;
    this.#notes = [];
    for (const { mark, element } of notes) {
      const lines = childrenNamed(element, 'w:p').flatMap((paragraph) => readParagraph(paragraph, this.#parts).lines);
      this.#paragraphs += 1;
      for (const [index, line] of lines.entries()) {
        const text = index === 0 ? `${mark} ${line.text.trimStart()}` : line.text;
        if (line.text.trim() !== '')
          this.list.add({ page: null, ...line, text, paragraph: this.#paragraphs, note: true });
      }
    }
  }
}

/** The rows of a table or the cells of a row, wherever content controls and revisions wrap them. */
function unwrap(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((part) => {
    if (part.name === name) return [part];
    return WRAPPERS.has(part.name) ? unwrap(part, name) : [];
  });
}

function clampSpan(span: number): number {
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

/** Whether a table is drawn with lines: by itself, by its style, or by most of its cells. */
function isRuled(table: XmlElement, parts: DocumentParts): boolean {
  const properties = child(table, 'w:tblPr');
  const style = parts.styles.resolve(statedValue(properties, 'w:tblStyle')).ruled;
  const byTable = drawsRules(child(properties, 'w:tblBorders')) ?? style ?? false;
  const cells = unwrap(table, 'w:tr').flatMap((row) => unwrap(row, 'w:tc'));
  const drawn = cells.filter((cell) => drawsRules(child(child(cell, 'w:tcPr'), 'w:tcBorders')) ?? byTable);
  return drawn.length * 2 > cells.length;
}
