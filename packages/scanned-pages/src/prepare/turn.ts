import type { GreyImage } from './grey-image.ts';

/** Parts of a pixel in which places are counted: whole numbers are quicker. No side has more than 32,767 pixels. */
const ONE = 1 << 16;

/** Turns the image by quarters clockwise. */
export function turnQuarters(image: GreyImage, quarters: 0 | 1 | 2 | 3): GreyImage {
  if (quarters === 0) return image;
  const { data, width, height } = image;
  const [newWidth, newHeight] = quarters === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1, to += 1) {
      const from =
        quarters === 2
          ? (height - 1 - y) * width + (width - 1 - x)
          : quarters === 1
            ? (height - 1 - x) * width + y
            : x * width + (width - 1 - y);
      turned[to] = data[from] ?? 255;
    }
  }
  return { ...image, data: turned, width: newWidth, height: newHeight };
}

/**
 * Turns the image anticlockwise by so many degrees around its middle and keeps its size: lines that fall by these
 * degrees then lie level. What comes in from outside is white.
 */
export function level(image: GreyImage, degrees: number): GreyImage {
  const { data, width, height } = image;
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const [middleX, middleY] = [width / 2, height / 2];
  const [across, down] = [Math.round(cosine * ONE), Math.round(sine * ONE)];
  const [lastX, lastY] = [width - 1, height - 1];
  const result = new Uint8Array(data.length).fill(255);
  for (let y = 0, to = 0; y < height; y += 1) {
    let fromX = Math.round((middleX - cosine * middleX - sine * (y - middleY)) * ONE);
    let fromY = Math.round((middleY - sine * middleX + cosine * (y - middleY)) * ONE);
    for (let x = 0; x < width; x += 1, to += 1, fromX += across, fromY += down) {
      const left = fromX >> 16;
      const top = fromY >> 16;
      if (left < 0 || top < 0 || left >= lastX || top >= lastY) continue;
      const right = (fromX >> 8) & 255;
      const below = (fromY >> 8) & 255;
      const at = top * width + left;
      const upper = (data[at] ?? 0) * (256 - right) + (data[at + 1] ?? 0) * right;
      const lower = (data[at + width] ?? 0) * (256 - right) + (data[at + width + 1] ?? 0) * right;
      result[to] = (upper * (256 - below) + lower * below + ONE / 2) >> 16;
    }
  }
  return { ...image, data: result };
}
