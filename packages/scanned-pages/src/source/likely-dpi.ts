/** Sides of A4 in inches. */
const A4 = { short: 8.27, long: 11.69 };
const SENSIBLE = { least: 90, most: 1300 };

/**
 * Pixels to an inch of a picture of a page: those it states where they give a page near A4 in size, else those with
 * which it is one. Cameras state 72 or 96 whatever they took.
 */
export function likelyDpi(width: number, height: number, stated: number | undefined): number {
  const fitting = Math.max(Math.min(width, height) / A4.short, Math.max(width, height) / A4.long);
  if (stated !== undefined && stated >= SENSIBLE.least && stated <= SENSIBLE.most) {
    const ratio = fitting / stated;
    if (ratio > 0.3 && ratio < 1.6) return stated;
  }
  return Math.max(40, fitting);
}
