import type { Picture } from '../types.ts';
import type { GreyImage } from './grey-image.ts';

/** Between these differences of the strongest from the weakest colour, a pixel goes from grey to coloured. */
const GREY = 24;
const COLOURED = 64;
/** Side of the squares in which a stamp is looked for, in inches, and how red their mean is. */
const SQUARE = 0.04;
const RED = 14;
/** Around a stamp only what is darker than this is black ink; what is lighter than the other is paper. */
const BLACK = 95;
const PAPER = 165;

/**
 * The picture in grey without its coloured ink: red stamps and blue pens are light in the colour they are made of, and
 * black letters below them are dark in all three.
 */
export function withoutColouredInk(picture: Picture, dpi: number): GreyImage {
  const { data, width, height, channels } = picture;
  const pixels = width * height;
  if (channels === 1) return { data, width, height, dpi };
  const grey = new Uint8Array(pixels);
  for (let from = 0, to = 0; to < pixels; from += 3, to += 1) {
    const red = data[from] ?? 0;
    const green = data[from + 1] ?? 0;
    const blue = data[from + 2] ?? 0;
    const most = Math.max(red, green, blue);
    const luminance = (red * 77 + green * 151 + blue * 28) >> 8;
    const colour = most - Math.min(red, green, blue);
    if (colour <= GREY) grey[to] = luminance;
    else if (colour >= COLOURED) grey[to] = most;
    else grey[to] = luminance + ((most - luminance) * (colour - GREY)) / (COLOURED - GREY);
  }
  lightenStamps(grey, picture, Math.max(4, Math.round(SQUARE * dpi)));
  return { data: grey, width, height, dpi };
}

/**
 * JPEG keeps colour more coarsely than light, so that the edges of a stamp are grey. Where squares are red, and beside
 * them, grey of middling darkness is taken for such an edge.
 */
function lightenStamps(grey: Uint8Array, picture: Picture, side: number): void {
  const { width, height } = picture;
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const red = redSquares(picture, side, columns, rows);
  const curve = Uint8Array.from({ length: 256 }, (_, value) => {
    if (value <= BLACK) return value;
    return Math.min(255, BLACK + ((value - BLACK) * (255 - BLACK)) / (PAPER - BLACK));
  });
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isNear(red, columns, rows, column, row)) continue;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 1) {
        const end = y * width + Math.min(width, (column + 1) * side);
        for (let at = y * width + column * side; at < end; at += 1) grey[at] = curve[grey[at] ?? 255] ?? 255;
      }
    }
  }
}

function redSquares({ data, width, height }: Picture, side: number, columns: number, rows: number): Uint8Array {
  const red = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      let count = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
          const at = (y * width + x) * 3;
          sum += (data[at] ?? 0) - Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0);
          count += 1;
        }
      }
      red[row * columns + column] = sum > RED * count ? 1 : 0;
    }
  }
  return red;
}

function isNear(red: Uint8Array, columns: number, rows: number, column: number, row: number): boolean {
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
      if (red[y * columns + x] === 1) return true;
    }
  }
  return false;
}
