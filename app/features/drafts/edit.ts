import { type Block, newDocument, type OfficialDocument, type TableBlock } from '@kheo/official-document';
import { KheoError } from '../../platform/errors.ts';
import { type MarkKind, markOf, renumbered } from './marks.ts';

/** What can be put into the body. */
export const blockKinds = ['paragraph', 'dash', 'article', 'roman', 'arabic', 'letter', 'table'] as const;
export type BlockKind = (typeof blockKinds)[number];

export const blockNames: Record<BlockKind, string> = {
  paragraph: 'Đoạn văn',
  dash: 'Gạch đầu dòng',
  article: 'Điều',
  roman: 'Mục I.',
  arabic: 'Khoản 1.',
  letter: 'Điểm a)',
  table: 'Bảng',
};

/**
 * Change the shape of a document: `add:b3:table` behind the fourth block (`b-1`: first), `remove:b3`, `up:b3`, `down:b3`, `row-add:b3:1`
 * behind the second row, `row-remove:b3:1`, `column-add:b3:0`, `column-remove:b3:0`, `annex-add`, `annex-remove:0`; `e0.b3` is a block of
 * the first enclosed document. Numbers are counted again. Throws `invalid` for what is no such act.
 */
export function applyEdit(document: OfficialDocument, act: string): OfficialDocument {
  const [name = '', at = '', argument = ''] = act.split(':');
  if (name === 'annex-add') return { ...document, enclosed: [...document.enclosed, newAnnex(document)] };
  if (name === 'annex-remove') return { ...document, enclosed: without(document.enclosed, Number(at)) };
  const place = /^(?:e(\d+)\.)?b(-?\d+)$/.exec(at);
  if (!place) throw unknown(act);
  const index = Number(place[2]);
  if (place[1] === undefined) return { ...document, body: renumbered(changed(document.body, name, index, argument)) };
  const nth = Number(place[1]);
  return {
    ...document,
    enclosed: document.enclosed.map((one, n) =>
      n === nth ? { ...one, body: renumbered(changed(one.body, name, index, argument)) } : one,
    ),
  };
}

function newAnnex(document: OfficialDocument): OfficialDocument {
  return newDocument({
    annex: true,
    title: '',
    body: [paragraph(null)],
    attachedTo: { number: document.number ?? '', date: document.date, issuer: document.issuer },
  });
}

function changed(body: readonly Block[], name: string, index: number, argument: string): Block[] {
  const block = body[index];
  switch (name) {
    case 'add':
      return [...body.slice(0, index + 1), newBlock(argument), ...body.slice(index + 1)];
    case 'remove':
      return without(body, index);
    case 'up':
      return swapped(body, index - 1);
    case 'down':
      return swapped(body, index);
  }
  if (block?.kind !== 'table') throw unknown(name);
  const table = changedTable(block, name, Number(argument));
  return body.map((one, n) => (n === index ? table : one));
}

function newBlock(kind: string): Block {
  if (kind === 'paragraph') return paragraph(null);
  if (kind === 'dash') return paragraph('-');
  if (kind === 'table') {
    const row = (...texts: string[]) => texts.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }));
    return { kind: 'table', headerRows: 1, rows: [row('STT', 'Nội dung', 'Ghi chú'), row('1', '', '')], place: null };
  }
  if (!(blockKinds as readonly string[]).includes(kind)) throw unknown(kind);
  const mark = markOf(kind as MarkKind, 1);
  return { kind: 'heading', ref: mark, mark, text: '', titled: kind === 'roman', place: null };
}

function paragraph(bullet: string | null): Block {
  return { kind: 'paragraph', bullet, text: '', place: null };
}

/** Whether rows and columns can be added and taken out: only where no cell spans several. */
export function isRegular({ rows }: TableBlock): boolean {
  return rows.every(
    (row) => row.length === rows[0]?.length && row.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1),
  );
}

function changedTable(table: TableBlock, name: string, at: number): TableBlock {
  if (!isRegular(table)) throw new KheoError('conflict', 'Bảng có ô gộp nên không thêm, bớt hàng, cột được ở đây.');
  const { rows } = table;
  const empty = { text: '', columnSpan: 1, rowSpan: 1 };
  const width = rows[0]?.length ?? 0;
  switch (name) {
    case 'row-add':
      return {
        ...table,
        rows: [...rows.slice(0, at + 1), Array.from({ length: width }, () => empty), ...rows.slice(at + 1)],
      };
    case 'row-remove':
      return rows.length > 1
        ? { ...table, rows: without(rows, at), headerRows: Math.min(table.headerRows, rows.length - 1) }
        : table;
    case 'column-add':
      return {
        ...withoutColumns(table),
        rows: rows.map((row) => [...row.slice(0, at + 1), empty, ...row.slice(at + 1)]),
      };
    case 'column-remove':
      return width > 1 ? { ...withoutColumns(table), rows: rows.map((row) => without(row, at)) } : table;
    default:
      throw unknown(name);
  }
}

/** Widths of columns hold for the columns that there were. */
function withoutColumns({ columns: _, ...table }: TableBlock): TableBlock {
  return table;
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, n) => n !== index);
}

/** The item at `index` and the one after it change places; at the ends nothing happens. */
function swapped<T>(list: readonly T[], index: number): T[] {
  const [a, b] = [list[index], list[index + 1]];
  if (a === undefined || b === undefined) return [...list];
  return [...list.slice(0, index), b, a, ...list.slice(index + 2)];
}

function unknown(act: string): KheoError {
  return new KheoError('invalid', 'Thao tác này không có.', `unknown edit: ${act.slice(0, 100)}`);
}
