import type { GreyImage } from './grey-image.ts';

/** Side of the squares in which the paper is looked for, in inches. */
const SQUARE = 0.16;
/** The paper is as light as this part of the pixels of a square. */
const PAPER = 0.8;
/** Darker than this is no paper: the table below a photographed page. */
const DARKEST_PAPER = 50;

/** The paper is looked up anew every so many rows of pixels: it changes less than that. */
const ROWS = 4;
/** Parts of 1 by which a pixel is multiplied: whole numbers are quicker. */
const ONE = 1 << 16;

/** Makes paper white wherever light falls unevenly: every pixel is divided by the paper around it. */
export function evenLight(image: GreyImage): GreyImage {
  const { data, width, height, dpi } = image;
  const side = Math.max(8, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = spread(paperOf(image, side, columns, rows), columns, rows);
  const even = new Uint8Array(data.length);
  const factors = new Uint32Array(width);
  for (let y = 0, at = 0; y < height; y += 1) {
    if (y % ROWS === 0) lightenAlong(factors, paper, columns, placeOf(y + ROWS / 2, side, rows), side);
    for (let x = 0; x < width; x += 1, at += 1) {
      even[at] = Math.min(((data[at] ?? 0) * (factors[x] ?? ONE)) >> 16, 255);
    }
  }
  return { ...image, data: even };
}

/** Between the middles of which two squares a pixel lies, and how near to the second. */
function placeOf(pixel: number, side: number, squares: number): { first: number; second: number; near: number } {
  const place = Math.min(squares - 1, Math.max(0, pixel / side - 0.5));
  const first = Math.max(0, Math.min(squares - 2, Math.floor(place)));
  return { first, second: Math.min(squares - 1, first + 1), near: squares > 1 ? place - first : 0 };
}

/** How much each pixel of a row is to be lightened: the paper changes evenly from the middle of one square to that of the next. */
function lightenAlong(
  factors: Uint32Array,
  paper: Float32Array,
  columns: number,
  row: ReturnType<typeof placeOf>,
  side: number,
): void {
  const at = (column: number) =>
    (paper[row.first * columns + column] ?? 255) * (1 - row.near) +
    (paper[row.second * columns + column] ?? 255) * row.near;
  for (let column = 0, left = at(0), x = 0; column < columns; column += 1) {
    const right = at(Math.min(columns - 1, column + 1));
    const middle = (column + 0.5) * side;
    // Up to the middle of the first square, and from that of the last on, the paper stays as it is there.
    const end = column === columns - 1 ? factors.length : Math.min(factors.length, Math.ceil(middle + side));
    for (; x < end; x += 1) {
      factors[x] = (255 * ONE) / (left + (right - left) * Math.max(0, (x - middle) / side));
    }
    left = right;
  }
}

function paperOf({ data, width, height }: GreyImage, side: number, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
          const value = data[y * width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          total += 1;
        }
      }
      let left = Math.floor(total * (1 - PAPER));
      let value = 255;
      while (value > 0 && left >= (counts[value] ?? 0)) left -= counts[value--] ?? 0;
      paper[row * columns + column] = Math.max(DARKEST_PAPER, value);
    }
  }
  return paper;
}

/** A square full of ink takes the paper of those around it: the lightest of nine, then their mean. */
function spread(paper: Float32Array, columns: number, rows: number): Float32Array {
  return nine(nine(paper, columns, rows, Math.max), columns, rows);
}

function nine(
  values: Float32Array,
  columns: number,
  rows: number,
  join?: (a: number, b: number) => number,
): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          const value = values[y * columns + x] ?? 0;
          sum = join === undefined ? sum + value : join(sum, value);
          count += 1;
        }
      }
      result[row * columns + column] = join === undefined ? sum / count : sum;
    }
  }
  return result;
}
