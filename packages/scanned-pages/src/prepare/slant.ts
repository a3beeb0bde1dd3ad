import { withoutLargeMarks } from './components.ts';
import { darkDots } from './dark-dots.ts';
import type { GreyImage } from './grey-image.ts';

/** The page is looked at with about this many pixels to an inch. */
const COARSE_DPI = 75;
const DARK = 150;
/** In inches: what is larger is no word. */
const LONGEST_WORD = 2.5;
const MOST_POINTS = 60_000;
/** Degrees to both sides, and steps between them, coarse to fine. */
const SEARCH = [
  { reach: 15, step: 0.5 },
  { reach: 0.5, step: 0.1 },
  { reach: 0.1, step: 0.02 },
];
/** Lines that run down the page have to stand out this much more than those across it. */
const SIDEWAYS = 1.5;

/** Dark places of a page, in pixels of a smaller picture of it. */
export interface InkPoints {
  x: Int16Array;
  y: Int16Array;
  count: number;
  width: number;
  height: number;
  /** Pixels of the page to one of these. */
  factor: number;
}

/** The ink of a page whose paper is white. */
export function inkPoints(image: GreyImage): InkPoints {
  const factor = Math.max(1, Math.round(image.dpi / COARSE_DPI));
  const { dots, width, height } = darkDots(image, factor, DARK);
  const writing = withoutLargeMarks(dots, width, height, (LONGEST_WORD * image.dpi) / factor);
  let count = 0;
  for (let at = 0; at < writing.length; at += 1) count += writing[at] ?? 0;
  const [x, y] = [new Int16Array(count), new Int16Array(count)];
  for (let row = 0, at = 0, point = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, at += 1) {
      if (writing[at] === 0) continue;
      x[point] = column;
      y[point++] = row;
    }
  }
  return { x, y, count, width, height, factor };
}

/** How the lines of a page lie: whether they run down it, and by how many degrees clockwise they fall. */
export function slantOf(points: InkPoints): { sideways: boolean; degrees: number } {
  const across = bestAngle(points);
  const down = bestAngle({ ...points, x: points.y, y: points.x, width: points.height, height: points.width });
  if (down.score <= SIDEWAYS * across.score) return { sideways: false, degrees: across.degrees };
  return { sideways: true, degrees: -down.degrees };
}

function bestAngle(points: InkPoints): { degrees: number; score: number } {
  let best = { degrees: 0, score: scoreAt(points, 0) * 1.001 };
  for (const { reach, step } of SEARCH) {
    const middle = best.degrees;
    for (let degrees = middle - reach; degrees <= middle + reach + step / 2; degrees += step) {
      const score = scoreAt(points, degrees);
      if (score > best.score) best = { degrees, score };
    }
  }
  return best;
}

/** How much the ink gathers in rows that fall by so many degrees: white between lines, dark in them. */
function scoreAt({ x, y, count, width, height }: InkPoints, degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  const sine = Math.sin(radians);
  const cosine = Math.cos(radians);
  const offset = Math.ceil(Math.abs(sine) * width) + 2;
  const rows = new Uint32Array(height + 2 * offset + 2);
  const stride = Math.max(1, Math.floor(count / MOST_POINTS));
  for (let index = 0; index < count; index += stride) {
    const row = ((y[index] ?? 0) * cosine - (x[index] ?? 0) * sine + offset + 0.5) | 0;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row += 1) score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return score;
}
