import type { GreyImage } from './grey-image.ts';

/** Side of the squares in which the paper is looked for, in inches. */
const SQUARE = 0.16;
/** The paper is as light as this part of the pixels of a square. */
const PAPER = 0.8;
/** Darker than this is no paper: the table below a photographed page. */
const DARKEST_PAPER = 50;

/** Makes paper white wherever light falls unevenly: every pixel is divided by the paper around it. */
export function evenLight(image: GreyImage): GreyImage {
  const { data, width, height, dpi } = image;
  const side = Math.max(8, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = spread(paperOf(image, side, columns, rows), columns, rows);
  const even = new Uint8Array(data.length);
  const weights = Float32Array.from({ length: width }, (_, x) => x / side - 0.5);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const row = Math.min(rows - 2, Math.floor(v));
    const below = rows > 1 ? v - row : 0;
    const base = Math.max(0, row) * columns;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const u = Math.min(columns - 1, Math.max(0, weights[x] ?? 0));
      const column = Math.max(0, Math.min(columns - 2, Math.floor(u)));
      const right = columns > 1 ? u - column : 0;
      const corner = base + column;
      const next = columns > 1 ? 1 : 0;
      const under = rows > 1 ? columns : 0;
      const above = (paper[corner] ?? 255) * (1 - right) + (paper[corner + next] ?? 255) * right;
      const beneath = (paper[corner + under] ?? 255) * (1 - right) + (paper[corner + under + next] ?? 255) * right;
      const light = ((data[at] ?? 0) * 255) / (above * (1 - below) + beneath * below);
      even[at] = Math.min(light, 255);
    }
  }
  return { ...image, data: even };
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
