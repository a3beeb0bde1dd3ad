import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import type { Picture } from '../types.ts';
import type { PaintedImage } from './painted-images.ts';

/** How pdfjs hands a decoded image on. */
interface Decoded {
  data?: Uint8Array | Uint8ClampedArray | null;
  width: number;
  height: number;
  kind?: number;
}

const BITS = 1;
const RGB = 2;
const RGBA = 3;
const POINTS = 72;
/** Of the unit vectors of an image: more than this is a slant. */
const SLANT = 0.02;

/**
 * The pixels of an image that makes up a page, turned as the page shows it: exact, and faster than drawing. Undefined
 * for what is slanted or in a form that has to be drawn.
 */
export function imageOnPage(page: PDFPageProxy, image: PaintedImage): PlacedPicture | undefined {
  const objects = image.name.startsWith('g_') ? page.commonObjs : page.objs;
  if (!objects.has(image.name)) return undefined;
  return asShown(image, () => pictureOf(objects.get(image.name) as Decoded));
}

/** A picture as a page shows it. */
export interface PlacedPicture {
  picture: Picture;
  dpi: number;
}

/**
 * The picture of a JPEG that makes up a page, turned as the page shows it; undefined for one that has to be drawn. Throws for
 * one that is damaged, or larger than the page says.
 */
export async function jpegOnPage(jpeg: Uint8Array, image: PaintedImage): Promise<PlacedPicture | undefined> {
  const { data, info } = await sharp(jpeg, { limitInputPixels: image.width * image.height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.width !== image.width || info.height !== image.height) return undefined;
  if (info.channels === 1) return asShown(image, () => ({ data, width: info.width, height: info.height, channels: 1 }));
  return asShown(image, () =>
    pictureOf({ data, width: info.width, height: info.height, kind: info.channels === 3 ? RGB : -1 }),
  );
}

/** Turned as the page shows it, where it lies along or across it. */
function asShown(image: PaintedImage, read: () => Picture | undefined): PlacedPicture | undefined {
  const [a, b, c, d] = image.matrix;
  const across = Math.hypot(a, b);
  const down = Math.hypot(c, d);
  const isUpright = Math.abs(b) < SLANT * across && Math.abs(c) < SLANT * down;
  const isTurned = Math.abs(a) < SLANT * across && Math.abs(d) < SLANT * down;
  const picture = isUpright || isTurned ? read() : undefined;
  if (picture === undefined) return undefined;
  const dpi = (image.width / across) * POINTS;
  // The unit square of an image has its first row at the top, where y is 1.
  const flipX = isUpright ? a < 0 : b < 0;
  const flipY = isUpright ? d > 0 : c > 0;
  return { picture: turned(picture, isTurned, flipX, flipY), dpi };
}

function pictureOf({ data, width, height, kind }: Decoded): Picture | undefined {
  if (!data) return undefined;
  const pixels = width * height;
  if (kind === BITS) {
    const grey = new Uint8Array(pixels);
    const stride = (width + 7) >> 3;
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1, to += 1) {
        grey[to] = (data[y * stride + (x >> 3)] ?? 0) & (128 >> (x & 7)) ? 255 : 0;
      }
    }
    return { data: grey, width, height, channels: 1 };
  }
  if (kind !== RGB && kind !== RGBA) return undefined;
  const step = kind === RGB ? 3 : 4;
  if (isGrey(data, step)) {
    const grey = new Uint8Array(pixels);
    for (let from = 0, to = 0; to < pixels; from += step, to += 1) grey[to] = data[from] ?? 0;
    return { data: grey, width, height, channels: 1 };
  }
  if (kind === RGB)
    return { data: new Uint8Array(data.buffer, data.byteOffset, pixels * 3), width, height, channels: 3 };
  const colour = new Uint8Array(pixels * 3);
  for (let from = 0, to = 0; to < colour.length; from += 4, to += 3) {
    colour[to] = data[from] ?? 0;
    colour[to + 1] = data[from + 1] ?? 0;
    colour[to + 2] = data[from + 2] ?? 0;
  }
  return { data: colour, width, height, channels: 3 };
}

function isGrey(data: Uint8Array | Uint8ClampedArray, step: number): boolean {
  for (let at = 0; at + 2 < data.length; at += step) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** With `swap` the columns of the image become the rows of the page. */
function turned(picture: Picture, swap: boolean, flipX: boolean, flipY: boolean): Picture {
  if (!swap && !flipX && !flipY) return picture;
  const { data, width, height, channels } = picture;
  const [newWidth, newHeight] = swap ? [height, width] : [width, height];
  const result = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1) {
      const along = swap ? y : x;
      const across = swap ? x : y;
      const column = flipX ? width - 1 - along : along;
      const row = flipY ? height - 1 - across : across;
      let from = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel += 1, to += 1, from += 1) result[to] = data[from] ?? 0;
    }
  }
  return { data: result, width: newWidth, height: newHeight, channels };
}
