import { expect, test } from 'vitest';
import { PERSON_NAME, soundsLikeName } from './person-name.ts';

const NAME = new RegExp(`^${PERSON_NAME}$`, 'u');

test.each([
  'Lê Thị Thu Hà',
  'Giàng A Páo',
  'Y Thuyên Byă',
  'H’Yim Kđoh',
  "H' Lan Niê",
  'Rơ Mah Hlứu',
  "K'Mák Hà",
  'Néang Sa Mươl',
])('%s is a name', (name) => {
  expect([NAME.test(name), soundsLikeName(name)]).toEqual([true, true]);
});

test.each(['Sở Y tế', 'Hà Nội ngày 5', 'CHỦ TỊCH', 'Hà', 'Signed Digitally Today'])('%s is none', (text) => {
  expect(NAME.test(text) && soundsLikeName(text)).toBe(false);
});
