import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from './word-difference.ts';

test('only the words that changed are marked', () => {
  expect(
    wordDifference('gửi trước ngày 10/3/2026 để tổng hợp.', 'gửi trước ngày 15/3/2026 để tổng hợp, theo dõi.'),
  ).toEqual([
    { kind: 'same', text: 'gửi trước ngày' },
    { kind: 'removed', text: ' 10/3/2026' },
    { kind: 'added', text: ' 15/3/2026' },
    { kind: 'same', text: ' để tổng hợp' },
    { kind: 'added', text: ', theo dõi' },
    { kind: 'same', text: '.' },
  ]);
});

test('equal texts have no difference', () => {
  expect(wordDifference('', '')).toEqual([]);
  expect(wordDifference('Hòa Bình', 'Hòa Bình')).toEqual([{ kind: 'same', text: 'Hòa Bình' }]);
});

test('both texts can be put together again from the parts', () => {
  const word = fc.constantFrom('thôn', 'xã', ' ', ',', '61/KH-UBND', '\n', 'Nhân', 'dân', '(', '🙂');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after);
      const join = (not: string) =>
        parts
          .filter((part) => part.kind !== not)
          .map((part) => part.text)
          .join('');
      expect(join('added')).toBe(before);
      expect(join('removed')).toBe(after);
    }),
  );
});

test('two long texts without a common word take no long time', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ');
  const after = Array.from({ length: 5000 }, (_, index) => `b${index}`).join(' ');
  expect(wordDifference(before, after).map((part) => part.kind)).toEqual(['removed', 'added']);
});
