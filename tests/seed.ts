/**
 * The seed of a random test: `KHEO_SEED` when set, to run a failure again, else a new one. It is printed, so that every
 * run can be repeated.
 */
export function seedOf(name: string): number {
  const seed = Number(process.env.KHEO_SEED) || Math.floor(Math.random() * 2 ** 31);
  process.stdout.write(`seed of ${name}: ${seed}\n`);
  return seed;
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
