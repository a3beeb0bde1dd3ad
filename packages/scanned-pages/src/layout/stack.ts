import type { EngineWord } from '../engine/engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import type { Block } from './blocks.ts';

/** White between two blocks of a stack, and beside them, in inches. */
const BETWEEN = 0.12;

/** Blocks of a page set one below the other: a page of one column, which an engine reads line by line. */
export interface Stack {
  image: GreyImage;
  /** Where each block lies in the stack, from top to bottom, and by how much it was moved. */
  placed: { top: number; bottom: number; down: number; right: number }[];
}

/** Sets the blocks below each other, each as far left as it goes. */
export function stackOf(page: GreyImage, blocks: readonly Block[]): Stack {
  const margin = Math.round(BETWEEN * page.dpi);
  const width = Math.max(1, ...blocks.map((block) => block.right - block.left)) + 2 * margin;
  const height = blocks.reduce((sum, block) => sum + block.bottom - block.top + margin, margin);
  const data = new Uint8Array(width * height).fill(255);
  const placed: Stack['placed'] = [];
  let top = margin;
  for (const block of blocks) {
    for (let y = block.top; y < block.bottom; y += 1) {
      const row = page.data.subarray(y * page.width + block.left, y * page.width + block.right);
      data.set(row, (top + y - block.top) * width + margin);
    }
    const bottom = top + block.bottom - block.top;
    placed.push({ top, bottom, down: top - block.top, right: margin - block.left });
    top = bottom + margin;
  }
  return { image: { data, width, height, dpi: page.dpi }, placed };
}

/** The words of a stack where they stand on the page, by the block that they were read in. */
export function wordsOfBlocks(words: readonly EngineWord[], { placed }: Stack): EngineWord[][] {
  const found: EngineWord[][] = placed.map(() => []);
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    const inside = placed.findIndex(({ bottom }) => middle < bottom);
    const index = inside < 0 ? placed.length - 1 : inside;
    const { down, right } = placed[index] ?? { down: 0, right: 0 };
    found[index]?.push({
      ...word,
      left: word.left - right,
      right: word.right - right,
      top: word.top - down,
      bottom: word.bottom - down,
      baseline: word.baseline - down,
    });
  }
  return found;
}
