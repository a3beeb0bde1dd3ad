import { expect, test } from 'vitest';
import { piecesOf } from './source-line.tsx';
import type { SourceItem } from './source-view.tsx';

const item = (id: string, from: [number, number?], to: [number, number?]): SourceItem => ({
  id,
  range: { from: { line: from[0], column: from[1] }, to: { line: to[0], column: to[1] } },
  content: id,
});

const cut = (text: string, items: SourceItem[], number = 5) =>
  piecesOf({ number, text }, items).map((piece) => [piece.text, piece.item?.id]);

test('a line outside every range is one piece', () => {
  expect(cut('Sở Nội vụ', [item('a', [1], [4])])).toEqual([['Sở Nội vụ', undefined]]);
  expect(cut('', [item('a', [5], [5])])).toEqual([]);
});

test('a range over several lines covers the lines between whole', () => {
  expect(cut('ở giữa', [item('a', [4, 3], [6, 2])])).toEqual([['ở giữa', 'a']]);
});

test('columns cut a line; of ranges within each other the later item wins', () => {
  expect(cut('0123456789', [item('a', [5, 2], [5, 8]), item('b', [5, 4], [5, 6])])).toEqual([
    ['01', undefined],
    ['23', 'a'],
    ['45', 'b'],
    ['67', 'a'],
    ['89', undefined],
  ]);
});

test('the pieces of a line are the line', () => {
  const text = '8. UBND các xã, phường xây dựng kế hoạch';
  const items = [item('a', [5, 3], [5, 400]), item('b', [2], [5, 7]), item('c', [5, 39], [9])];
  expect(
    piecesOf({ number: 5, text }, items)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a doubtful word is a piece of its own, inside its item', () => {
  const word = { start: 4, length: 3, asRead: 'n6i' };
  const pieces = piecesOf({ number: 5, text: '012 nội 89', doubtful: [word] }, [item('a', [5, 2], [5, 10])]);
  expect(pieces.map((piece) => [piece.text, piece.item?.id, piece.word?.asRead])).toEqual([
    ['01', undefined, undefined],
    ['2 ', 'a', undefined],
    ['nội', 'a', 'n6i'],
    [' 89', 'a', undefined],
  ]);
});
