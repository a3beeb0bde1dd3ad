import type { GreyImage } from './grey-image.ts';

/** A coarse picture of the ink of an image: a byte a dot, 1 where there is ink. */
export interface DarkDots {
  dots: Uint8Array;
  width: number;
  height: number;
}

/**
 * The squares of `side` pixels whose mean is darker than `light`, 0 to 255, row by row. They cover the whole image: those at its
 * right and lower edges, where paper is missing, want as much ink as the others.
 */
export function darkDots({ data, width, height }: GreyImage, side: number, light: number): DarkDots {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const dots = new Uint8Array(columns * rows);
  const least = (255 - light) * side * side;
  const darkness = new Uint32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    darkness.fill(0);
    for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 1) {
      const end = (y + 1) * width;
      for (let at = y * width, column = 0; at < end; column += 1) {
        const next = Math.min(at + side, end);
        let dark = 0;
        for (; at < next; at += 1) dark += 255 - (data[at] ?? 255);
        darkness[column] = (darkness[column] ?? 0) + dark;
      }
    }
    for (let column = 0; column < columns; column += 1) {
      if ((darkness[column] ?? 0) > least) dots[row * columns + column] = 1;
    }
  }
  return { dots, width: columns, height: rows };
}
