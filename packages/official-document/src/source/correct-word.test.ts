import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { correctWord, findDoubtful } from './correct-word.ts';

const doubt = (start: number, length: number, asRead: string) => ({
  start,
  length,
  confidence: 0.5,
  alternatives: [],
  asRead,
});

const source: SourceText = {
  kind: 'text',
  pages: null,
  lines: [
    {
      number: 1,
      page: null,
      text: 'Thôn Nà Cáu và Bản cáu',
      doubtful: [doubt(5, 2, 'Na'), doubt(8, 3, 'Cau'), doubt(19, 3, 'cau')],
    },
    { number: 2, page: null, text: 'CÁU, cầu', doubtful: [doubt(0, 3, 'CAU'), doubt(5, 3, 'cau')] },
  ],
  tables: [{ firstLine: 2, lastLine: 2, rows: [[{ text: 'CÁU, cầu', lines: [2], columnSpan: 1, rowSpan: 1 }]] }],
};

test('one word is put right and no longer doubtful; the others keep their places', () => {
  const { source: after, changed } = correctWord(source, { line: 1, start: 5 }, 'Nàng');
  expect(changed).toEqual([{ number: 1, before: 'Thôn Nà Cáu và Bản cáu', after: 'Thôn Nàng Cáu và Bản cáu' }]);
  const starts = after.lines[0]?.doubtful?.map(({ start, length }) =>
    after.lines[0]?.text.slice(start, start + length),
  );
  expect(starts).toEqual(['Cáu', 'cáu']);
});

test('everywhere: what was read and restored alike, in its own case; what was restored otherwise stays', () => {
  const { source: after } = correctWord(source, { line: 1, start: 8 }, 'cấu', { everywhere: true });
  expect(after.lines.map((line) => line.text)).toEqual(['Thôn Nà Cấu và Bản cấu', 'CẤU, cầu']);
  expect(after.tables[0]?.rows[0]?.[0]?.text).toBe('CẤU, cầu');
  expect(after.lines[1]?.doubtful).toEqual([doubt(5, 3, 'cau')]);
});

test('keeping the word settles it without changing a line', () => {
  const { source: after, changed } = correctWord(source, { line: 2, start: 5 }, 'cầu');
  expect(changed).toEqual([]);
  expect(findDoubtful(after, 2, 5)).toBeUndefined();
});

test('where no doubtful word stands nothing happens', () => {
  expect(correctWord(source, { line: 9, start: 0 }, 'a')).toEqual({ source, changed: [] });
  expect(correctWord(source, { line: 1, start: 6 }, 'a').source).toBe(source);
});
