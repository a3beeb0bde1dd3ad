import { describe, expect, it } from 'vitest';
import type { EngineWord } from '../engine/engine.ts';
import { blankImage, type GreyImage } from '../prepare/grey-image.ts';
import { unreadInk } from './unread-ink.ts';

const letter = (page: GreyImage, left: number, top: number, width = 14, height = 18): void => {
  for (let y = top; y < top + height; y += 1) page.data.fill(0, y * page.width + left, y * page.width + left + width);
};
const word = (left: number, top: number): EngineWord => ({
  text: 'x',
  left,
  top,
  right: left + 14,
  bottom: top + 18,
  baseline: top + 16,
  size: 20,
  confidence: 0.9,
  line: 1,
});

describe('unreadInk', () => {
  it('finds a short word that was passed over, and not what was read, large marks and dust', () => {
    const page = blankImage(600, 600, 150);
    letter(page, 100, 100);
    letter(page, 120, 100);
    letter(page, 100, 300);
    letter(page, 300, 400, 120, 120);
    letter(page, 200, 200, 3, 3);
    const found = unreadInk(page, [word(100, 300)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.left).toBeLessThan(100);
    expect(found[0]?.right).toBeGreaterThan(134);
  });
});
