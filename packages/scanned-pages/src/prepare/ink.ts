import type { Picture } from '../types.ts';
import type { GreyImage } from './grey-image.ts';

/** Between these differences of the strongest from the weakest colour, a pixel goes from grey to coloured. */
const GREY = 24;
const COLOURED = 64;

/**
 * The picture in grey without its coloured ink: red stamps and blue pens are light in the colour they are made of, and
 * black letters below them are dark in all three.
 */
export function withoutColouredInk({ data, width, height, channels }: Picture, dpi: number): GreyImage {
  const pixels = width * height;
  if (channels === 1) return { data, width, height, dpi };
  const grey = new Uint8Array(pixels);
  for (let from = 0, to = 0; to < pixels; from += 3, to += 1) {
    const red = data[from] ?? 0;
    const green = data[from + 1] ?? 0;
    const blue = data[from + 2] ?? 0;
    const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
    const least = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
    const luminance = (red * 77 + green * 151 + blue * 28) >> 8;
    const colour = most - least;
    if (colour <= GREY) grey[to] = luminance;
    else if (colour >= COLOURED) grey[to] = most;
    else grey[to] = luminance + ((most - luminance) * (colour - GREY)) / (COLOURED - GREY);
  }
  return { data: grey, width, height, dpi };
}
