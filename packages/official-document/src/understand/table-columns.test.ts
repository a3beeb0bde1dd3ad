import { expect, test } from 'vitest';
import type { TableCell } from '../source-text.ts';
import { readColumns } from './table-columns.ts';

function cell(text: string, columnSpan = 1, rowSpan = 1): TableCell {
  return { text, lines: [], columnSpan, rowSpan };
}

const HEADER = [
  [cell('TT', 1, 2), cell('Nhiệm vụ', 1, 2), cell('Cơ quan', 2), cell('Thời hạn', 1, 2)],
  [cell('chủ trì'), cell('phối hợp')],
];

test('a header of two rows names each column by both', () => {
  const { headers, rows } = readColumns([...HEADER, ['1', 'a', 'b', 'c', 'd'].map((text) => cell(text))], true);
  expect(headers).toEqual(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']);
  expect(rows).toEqual([{ at: 2, cells: ['1', 'a', 'b', 'c', 'd'] }]);
});

test('a merged cell says the same in every row and column that it reaches over', () => {
  const { rows } = readColumns(
    [
      ['Giai đoạn', 'TT', 'Nội dung', 'Hạn'].map((text) => cell(text)),
      [cell('Chuẩn\nbị', 1, 2), cell('1'), cell('a'), cell('20/3', 1, 2)],
      [cell('2'), cell('b')],
      [cell('Cuối năm'), cell('3'), cell('cả hai', 2)],
    ],
    true,
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Chuẩn bị', '1', 'a', '20/3'],
    ['Chuẩn bị', '2', 'b', '20/3'],
    ['Cuối năm', '3', 'cả hai', 'cả hai'],
  ]);
});

test('titles of groups, numbers of columns and repeated headers are no rows of their own', () => {
  const plain = ['1', 'a', 'b', 'c', 'd'].map((text) => cell(text));
  const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)'].map((text) => cell(text));
  const { rows } = readColumns([...HEADER, numbers, [cell('I'), cell('TUYÊN TRUYỀN', 4)], plain], true);
  expect(rows).toEqual([
    { at: 3, cells: ['I', 'TUYÊN TRUYỀN'] },
    { at: 4, cells: ['1', 'a', 'b', 'c', 'd'] },
  ]);
});

test('a table that goes on from the page before has no header of its own', () => {
  expect(readColumns([[cell('2'), cell('b')]], false)).toEqual({ headers: [], rows: [{ at: 0, cells: ['2', 'b'] }] });
});

test('a table without rows has no columns', () => {
  expect(readColumns([], true)).toEqual({ headers: [], rows: [] });
});
