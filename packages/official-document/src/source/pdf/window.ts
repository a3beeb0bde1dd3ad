import { apply, type Matrix } from './matrix.ts';

/** The part of a page through which what is drawn can be seen. Lengths in points from the top left. */
export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Letters on the edge count as seen. */
const TOLERANCE = 2;

/** What is left of a window behind another, given as `[x1, y1, x2, y2]` before the transformation. */
export function narrow(window: Window, bounds: unknown, matrix: Matrix): Window {
  if (!ArrayBuffer.isView(bounds) && !Array.isArray(bounds)) return window;
  const [x1, y1, x2, y2] = Array.from(bounds as ArrayLike<number>, Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return window;
  const corners = [apply(matrix, x1, y1), apply(matrix, x2, y1), apply(matrix, x1, y2), apply(matrix, x2, y2)];
  if (!corners.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return window;
  return {
    left: Math.max(window.left, Math.min(...corners.map(({ x }) => x))),
    top: Math.max(window.top, Math.min(...corners.map(({ y }) => y))),
    right: Math.min(window.right, Math.max(...corners.map(({ x }) => x))),
    bottom: Math.min(window.bottom, Math.max(...corners.map(({ y }) => y))),
  };
}

export function isSeen({ left, top, right, bottom }: Window, x: number, y: number): boolean {
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}
