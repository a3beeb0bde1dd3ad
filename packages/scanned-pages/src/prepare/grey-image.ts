import sharp from 'sharp';

/** A picture in grey: a byte a pixel, 0 is black. */
export interface GreyImage {
  data: Uint8Array;
  width: number;
  height: number;
  dpi: number;
}

/** The image as a PNG that is not compressed: an engine has it in memory at once. */
export function pngOf({ data, width, height }: GreyImage): Promise<Buffer> {
  const picture = sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false });
  return picture.toColourspace('b-w').png({ compressionLevel: 0 }).toBuffer();
}

/** A white image of that size. */
export function blankImage(width: number, height: number, dpi: number): GreyImage {
  return { data: new Uint8Array(width * height).fill(255), width, height, dpi };
}
