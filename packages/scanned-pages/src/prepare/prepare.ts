import sharp from 'sharp';
import type { Picture, RenderedPage, Turn } from '../types.ts';
import type { GreyImage } from './grey-image.ts';
import { withoutColouredInk } from './ink.ts';
import { evenLight } from './light.ts';
import { inkPoints, slantOf } from './slant.ts';
import { level, turnQuarters } from './turn.ts';

/**
 * Resolutions between which pages are recognised as they are; others are brought to `usual`. At 150 dpi letters of 8 points
 * are read as well as at 200, in a tenth less time, and the noise of a sensor evens out.
 */
const DPI = { least: 130, usual: 150, most: 170 };
/** Less ink than this many dots of 1/75 inch is no writing: a page number has more. */
const LEAST_INK = 12;
/** Degrees that do not matter. */
const LEVEL = 0.06;

export interface PreparedPage {
  /** Upright but for half a turn, level, paper white, coloured ink gone. */
  image: GreyImage;
  turn: Turn;
  blank: boolean;
}

/** Makes of a picture what an engine reads best. */
export async function preparePage({ picture, dpi }: RenderedPage): Promise<PreparedPage> {
  const readable = await atReadableSize(picture, dpi);
  const even = evenLight(withoutColouredInk(readable.picture, readable.dpi));
  const points = inkPoints(even);
  if (points.count < LEAST_INK) return { image: even, turn: { quarters: 0, degrees: 0 }, blank: true };
  const { sideways, degrees } = slantOf(points);
  const upright = sideways ? turnQuarters(even, 1) : even;
  const straight = Math.abs(degrees) < LEVEL ? upright : level(upright, degrees);
  return { image: straight, turn: { quarters: sideways ? 1 : 0, degrees: -degrees }, blank: false };
}

async function atReadableSize(picture: Picture, dpi: number): Promise<{ picture: Picture; dpi: number }> {
  const { data, width, height, channels } = picture;
  if (dpi >= DPI.least && dpi <= DPI.most) return { picture, dpi };
  const factor = DPI.usual / dpi;
  const resized = sharp(data, { raw: { width, height, channels }, limitInputPixels: false }).resize({
    ...{ width: Math.round(width * factor), height: Math.round(height * factor) },
    ...{ fit: 'fill', kernel: 'cubic' },
  });
  const image = await resized
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const smaller = { data: image.data, width: image.info.width, height: image.info.height, channels };
  return { picture: smaller, dpi: DPI.usual };
}
