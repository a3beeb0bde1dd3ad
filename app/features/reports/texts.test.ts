import { expect, it } from 'vitest';
import { listDifferences } from './differences.ts';
import { addLines, linesFrom, textOf } from './texts.ts';

const drafted = {
  text: 'Tổ chức 04 cuộc đối thoại với Nhân dân tại thôn Bản Cáu.',
  source: { indicators: ['dialogues'] },
};
const other = { text: 'Tiếp 12 lượt công dân.', source: { indicators: ['reception_visits'] } };

it('keeps the source of a sentence that was put right, and of none that is new', () => {
  const text =
    'Mở đầu do người viết thêm.\nTổ chức 05 cuộc đối thoại với Nhân dân tại thôn Bản Cáu, đông người dự.\n\n  Tiếp 12 lượt công dân.  ';
  expect(linesFrom(text, [drafted, other])).toEqual([
    { text: 'Mở đầu do người viết thêm.' },
    { text: 'Tổ chức 05 cuộc đối thoại với Nhân dân tại thôn Bản Cáu, đông người dự.', source: drafted.source },
    other,
  ]);
});

it('gives one source to one sentence', () => {
  const [first, second] = linesFrom(`${other.text}\n${other.text}`, [other]);
  expect([first?.source, second?.source]).toEqual([other.source, undefined]);
});

it('reads back what it writes, and picks no line twice', () => {
  expect(linesFrom(textOf([drafted, other]), [drafted, other])).toEqual([drafted, other]);
  expect(addLines([drafted], [other, drafted, other])).toEqual([drafted, other]);
});

it('finds what differs between two submissions', () => {
  const before = { figures: { a: 1, b: 2, c: null }, texts: { I: ['Một'], II: ['Hai'] } };
  const now = { figures: { a: 1, b: 3, d: 4 }, texts: { I: ['Một'], II: ['Hai', 'Ba'] } };
  expect(listDifferences(before, now)).toEqual({
    figures: [
      { code: 'b', before: 2, now: 3 },
      { code: 'd', before: null, now: 4 },
    ],
    texts: [{ section: 'II', before: 'Hai', now: 'Hai\nBa' }],
  });
});
