import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { understand } from './understand.ts';

/** The rows of the only table of a web page: each cell a line, an empty line behind it. */
function rows(cells: readonly string[]): string[][] {
  const text = [...cells, 'Nơi nhận:', '- Như trên;'].join('\n\n');
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, page: null, text: line }));
  const source: SourceText = { kind: 'text', pages: null, lines, tables: [] };
  return understand(source).parts[0]?.tables[0]?.rows.map(({ cells: row }) => row) ?? [];
}

const header = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];

test('a table flattened to a cell a line has a row for each number', () => {
  const first = ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Các sở, ngành', 'Quý I/2026'];
  const second = ['2', 'Đào tạo công chức', 'Sở Nội vụ', 'Các sở, ngành', 'Năm 2026'];
  expect(rows([...header, 'I', 'Thể chế', ...first, ...second])).toEqual([['I', 'Thể chế'], first, second]);
});

test('it goes on behind a row whose number is merged with that of the row above', () => {
  const first = ['1', 'Xây dựng hạ tầng', 'Trung tâm Chuyển đổi số', 'Các sở, ngành', 'Quý I/2026'];
  const second = ['2', 'Đầu tư thiết bị', 'Sở Tài chính', 'Các sở, ngành', 'Năm 2026'];
  const merged = ['Xây dựng hạ tầng dự phòng', 'Trung tâm Chuyển đổi số'];
  expect(rows([...header, ...first, ...merged, ...second])).toEqual([first, ['', ...merged], second]);
  expect(rows([...header, ...first, 'Trên đây là phụ lục.', 'Đề nghị các đơn vị thực hiện.'])).toEqual([first]);
});
