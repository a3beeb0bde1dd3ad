import { expect, test } from 'vitest';
import type { EngineWord } from '../engine/engine.ts';
import { blankImage, type GreyImage } from '../prepare/grey-image.ts';
import { withLostDashes } from './lost-dashes.ts';

function pageWith(...marks: [left: number, top: number, width: number, height: number][]): GreyImage {
  const page = blankImage(400, 200, 200);
  for (const [left, top, width, height] of marks)
    for (let y = top; y < top + height; y += 1) page.data.fill(0, y * page.width + left, y * page.width + left + width);
  return page;
}

/** A word of letters 30 pixels high on the baseline 100, in a line of its own. */
function word(text: string, left: number): EngineWord {
  return { text, left, top: 76, right: left + 60, bottom: 104, baseline: 100, size: 30, confidence: 0.9, line: 1 };
}

const texts = (words: EngineWord[], page: GreyImage) => withLostDashes(words, page).map(({ text }) => text);

test('a dash in print that no word stands for begins the item', () => {
  const dash: [number, number, number, number] = [80, 91, 10, 2];
  const [found, ...others] = withLostDashes([word('Bộ', 100), word('Nội', 170)], pageWith(dash));
  expect(found).toMatchObject({ text: '-', left: 80, right: 90, top: 91, bottom: 93, line: 1 });
  expect(others.map(({ text }) => text)).toEqual(['Bộ', 'Nội']);
});

test.each([
  ['a dash that was read', [word('-', 80), word('Bộ', 100)], pageWith([80, 91, 10, 2])],
  ['a letter', [word('Bộ', 100)], pageWith([80, 80, 10, 20])],
  ['a rule that comes from afar', [word('Bộ', 100)], pageWith([10, 91, 80, 2])],
  ['a stroke below the line', [word('Bộ', 100)], pageWith([80, 101, 10, 2])],
  ['dust', [word('Bộ', 100)], pageWith([80, 91, 2, 2])],
  ['a dash with other ink about it', [word('Bộ', 100)], pageWith([80, 91, 10, 2], [70, 80, 3, 3])],
])('%s begins none', (_what, words, page) => {
  expect(texts(words, page)).toEqual(words.map(({ text }) => text));
});
