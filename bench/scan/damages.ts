import type { Damage } from './damage-page.ts';

/** A new scanner over the office printer: paper not quite white, slight blur and noise. */
export const CLEAN: Damage = { quality: 85, blur: 0.5, fade: 0.1, noise: 2 };

/** Two degrees askew, noisy, faded, JPEG of quality 40, a red stamp over the letters wherever it falls. */
export function poor(random: () => number): Damage {
  const skew = random() < 0.5 ? 2 : -2;
  const stamp = { x: 0.55 + 0.3 * random(), y: 0.2 + 0.6 * random() };
  return { skew, noise: 14, quality: 40, blur: 0.6, fade: 0.2, stamp };
}

/** A photo taken by hand under a lamp, and of the resolution of 200 dpi. */
export const PHOTO: Damage = { quality: 70, skew: 3.5, noise: 6, blur: 0.8, shadow: 0.6 };
