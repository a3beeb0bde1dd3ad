import type { GreyImage } from './grey-image.ts';

/**
 * The image with each row pressed to `part` of its width, every pixel the mean of those it stands for: the network of
 * an engine takes time by the width of a line, and reads letters a little narrower as well.
 */
export function narrowed(image: GreyImage, part: number): GreyImage {
  if (part >= 1) return image;
  const { data, width, height, dpi } = image;
  const columns = Math.max(1, Math.round(width * part));
  const step = width / columns;
  const first = new Uint32Array(columns);
  // A pixel stands for less than two of the image: what it has of three neighbours, in 256ths of its own.
  const shares = new Uint16Array(columns * 3);
  for (let column = 0; column < columns; column += 1) {
    const from = column * step;
    const start = Math.min(width - 3, Math.floor(from));
    first[column] = Math.max(0, start);
    for (let tap = 0; tap < 3; tap += 1) {
      const covered = Math.min(start + tap + 1, from + step) - Math.max(start + tap, from);
      shares[column * 3 + tap] = Math.round((Math.max(0, covered) / step) * 256);
    }
  }
  const out = new Uint8Array(columns * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = y * width;
    for (let column = 0; column < columns; column += 1, at += 1) {
      const x = row + (first[column] ?? 0);
      const share = column * 3;
      const sum =
        (data[x] ?? 255) * (shares[share] ?? 0) +
        (data[x + 1] ?? 255) * (shares[share + 1] ?? 0) +
        (data[x + 2] ?? 255) * (shares[share + 2] ?? 0);
      out[at] = Math.min(255, (sum + 128) >> 8);
    }
  }
  return { data: out, width: columns, height, dpi };
}
