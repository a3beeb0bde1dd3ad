import { apply, type Matrix } from './matrix.ts';

/** A straight line drawn along the page or down it, in points from the top left. */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** Where it lies across its direction: y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** A filled box up to this thick is a rule. */
const THICKEST = 3;
const SHORTEST = 4;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
/** Numbers that follow each drawing step of a path. */
const STEP_LENGTHS: Record<number, number> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };

/**
 * The rules that a path draws: sides of what is stroked, and boxes so thin that they are lines, which is how Word and
 * browsers draw the borders of tables. `steps` is the path as pdfjs encodes it.
 */
export function rulesOfPath(steps: ArrayLike<number>, matrix: Matrix, stroked: boolean): Rule[] {
  const rules: Rule[] = [];
  for (const corners of subpaths(steps)) {
    const points = corners.map(([x, y]) => apply(matrix, x, y));
    const box = thinBox(points);
    if (box !== undefined) rules.push(box);
    else if (stroked) {
      for (const [index, point] of points.entries()) {
        const next = points[index + 1];
        const side = next === undefined ? undefined : thinBox([point, next]);
        if (side !== undefined) rules.push(side);
      }
    }
  }
  return rules;
}

/** The corners of each piece of a path; a piece with a curve is left out. */
function subpaths(steps: ArrayLike<number>): [number, number][][] {
  const pieces: [number, number][][] = [];
  let piece: [number, number][] = [];
  let curved = false;
  const finish = () => {
    if (piece.length > 1 && !curved) pieces.push(piece);
    piece = [];
    curved = false;
  };
  for (let index = 0; index < steps.length; ) {
    const step = steps[index] ?? MOVE;
    const length = STEP_LENGTHS[step] ?? 0;
    const x = steps[index + 1] ?? 0;
    const y = steps[index + 2] ?? 0;
    if (step === MOVE) {
      finish();
      piece.push([x, y]);
    } else if (step === LINE) {
      piece.push([x, y]);
    } else if (length > 0) {
      curved = true;
    } else if (piece[0] !== undefined) {
      // Closing goes back to the first corner; what follows without a move starts from there.
      piece.push(piece[0]);
    }
    index += 1 + length;
  }
  finish();
  return pieces;
}

function thinBox(points: { x: number; y: number }[]): Rule | undefined {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const width = right - left;
  const height = bottom - top;
  if (height <= THICKEST && width >= SHORTEST) {
    return { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom };
  }
  return undefined;
}
