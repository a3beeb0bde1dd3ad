/** A picture in grey: a byte a pixel, 0 is black. */
export interface GreyImage {
  data: Uint8Array;
  width: number;
  height: number;
  dpi: number;
}

/** The image as a file that every decoder of images takes without work: PGM, uncompressed. */
export function pgmOf({ data, width, height }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

/** A white image of that size. */
export function blankImage(width: number, height: number, dpi: number): GreyImage {
  return { data: new Uint8Array(width * height).fill(255), width, height, dpi };
}
