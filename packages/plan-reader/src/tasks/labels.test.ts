import { expect, test } from 'vitest';
import { readLabels } from './labels.ts';

function labels(text: string, isDamaged: boolean): [string, string][] {
  return readLabels(text, isDamaged).map(({ kind, text: behind }) => [kind, behind]);
}

test('labels are found at the start of sentences, each up to the next', () => {
  const text = 'Công khai dự toán. Đơn vị chủ trì: Phòng Kế toán. Thời gian: Trước ngày 31/3/2026.';
  expect(labels(text, false)).toEqual([
    ['lead', 'Phòng Kế toán'],
    ['time', 'Trước ngày 31/3/2026.'],
  ]);
});

test('in damaged text they are found by their likeness', () => {
  const text = 'Công khai dự toán. Đơn vị chủ trj: Phòng Kế toán. Đến vị phối hợp: Văn phòng Sở.';
  expect(labels(text, true)).toEqual([
    ['lead', 'Phòng Kế toán'],
    ['coordinate', 'Văn phòng Sở.'],
  ]);
});

test('what only ends with a colon is no label', () => {
  expect(labels('Nội dung gồm: tuyên truyền, vận động.', false)).toEqual([]);
  expect(labels('Nội dung gồm: tuyên truyền, vận động.', true)).toEqual([]);
});

test('"Thực hiện:" says who where a name follows, and what where a verb does', () => {
  expect(labels('Kiện toàn Ban Thanh tra. Thực hiện: Công đoàn cơ sở. Hoàn thành trước ngày 31/3.', false)).toEqual([
    ['perform', 'Công đoàn cơ sở. Hoàn thành trước ngày 31/3.'],
  ]);
  expect(labels('Kiện toàn. Thyc hiện: Công đoàn cơ sở.', true)).toEqual([['perform', 'Công đoàn cơ sở.']]);
  expect(labels('Thực hiện: rà soát thủ tục hành chính.', false)).toEqual([]);
});
