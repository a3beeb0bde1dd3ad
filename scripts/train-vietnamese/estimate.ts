import type { Level } from './count.ts';

/** A language model in back-off form: natural logarithms. */
export interface Table {
  first: Int32Array;
  words: Uint16Array;
  logs: Float64Array;
  backoff: Float64Array;
}

const BOUNDARY = 1;

/** Discounts for what was seen once, twice and more often (Chen and Goodman 1999, modified Kneser-Ney). */
function discountsOf(counts: Float64Array): [number, number, number] {
  const seen = [0, 0, 0, 0, 0];
  for (const count of counts) if (count >= 1 && count <= 4) seen[count] = (seen[count] ?? 0) + 1;
  const [, one = 0, two = 0, three = 0, four = 0] = seen;
  const y = one / Math.max(1, one + 2 * two);
  const of = (k: number, here: number, next: number) =>
    Math.min(k - 0.1, Math.max(0.1, k - (k + 1) * y * (next / Math.max(1, here))));
  return [of(1, one, two), of(2, two, three), of(3, three, four)];
}

/**
 * Interpolated modified Kneser-Ney probabilities of all counted sequences (Chen and Goodman 1999), pruned to those
 * that change the text's likelihood by more than `threshold` against their shorter form, weighted by how often they
 * stand there (Seymore and Rosenfeld 1996).
 */
export function estimate(levels: readonly Level[], thresholds: readonly number[], plainLower: boolean): Table[] {
  const order = levels.length;
  const logs: Float64Array[] = [];
  for (const [n, level] of levels.entries()) {
    const top = n === order - 1;
    const counts = top || plainLower ? level.counts : level.before.slice();
    if (!top && !plainLower) keepStarts(levels, n, counts);
    const discounts = discountsOf(counts);
    const probability = new Float64Array(level.size);
    const parents = n === 0 ? 1 : (levels[n - 1] as Level).size;
    const lower = logs[n - 1];
    for (let parent = 0; parent < parents; parent += 1) {
      const from = n === 0 ? 0 : (level.first[parent] as number);
      const to = n === 0 ? level.size : (level.first[parent + 1] as number);
      let total = 0;
      let freed = 0;
      for (let at = from; at < to; at += 1) {
        const count = counts[at] as number;
        total += count;
        freed +=
          count === 0 ? 0 : (discounts[Math.min(3, count) - 1 < 0 ? 0 : Math.floor(Math.min(3, count)) - 1] as number);
      }
      if (total === 0) continue;
      for (let at = from; at < to; at += 1) {
        const count = counts[at] as number;
        const discount = count === 0 ? 0 : (discounts[Math.max(0, Math.floor(Math.min(3, count)) - 1)] as number);
        const below = n === 0 ? 1 / level.size : (lower?.[level.suffix[at] as number] ?? 0);
        probability[at] = (Math.max(0, count - discount) + freed * below) / total;
      }
    }
    logs.push(probability);
  }
  return prune(levels, logs, thresholds);
}

/** Sequences that begin at a boundary have no word before them: their count stands for itself. */
function keepStarts(levels: readonly Level[], n: number, counts: Float64Array): void {
  const level = levels[n] as Level;
  if (n === 0) {
    counts[BOUNDARY] = Math.max(counts[BOUNDARY] as number, 1);
    return;
  }
  let from = BOUNDARY;
  let to = BOUNDARY + 1;
  for (let k = 1; k <= n; k += 1) {
    const first = (levels[k] as Level).first;
    [from, to] = [first[from] as number, first[to] as number];
  }
  for (let at = from; at < to; at += 1) counts[at] = level.counts[at] as number;
}

function prune(levels: readonly Level[], logs: readonly Float64Array[], thresholds: readonly number[]): Table[] {
  const order = levels.length;
  const kept = levels.map((level) => new Uint8Array(level.size));
  (kept[0] as Uint8Array).fill(1);
  for (let n = order - 1; n >= 1; n -= 1) {
    const level = levels[n] as Level;
    const keep = kept[n] as Uint8Array;
    const parents = kept[n - 1] as Uint8Array;
    const longer = levels[n + 1];
    const threshold = thresholds[n] ?? 0;
    for (let parent = 0; parent < parents.length; parent += 1) {
      for (let at = level.first[parent] as number; at < (level.first[parent + 1] as number); at += 1) {
        const gain = Math.log(logs[n]?.[at] as number) - Math.log(logs[n - 1]?.[level.suffix[at] as number] as number);
        if ((level.counts[at] as number) * Math.abs(gain) >= threshold) keep[at] = 1;
        if (keep[at] === 0 && longer) {
          const children = kept[n + 1] as Uint8Array;
          for (let k = longer.first[at] as number; k < (longer.first[at + 1] as number) && keep[at] === 0; k += 1)
            keep[at] = children[k] as number;
        }
        // What is kept needs its shorter forms: its beginning as its parent, its end to go on from.
        if (keep[at] === 1) parents[parent] = 1;
        if (keep[at] === 1) parents[level.suffix[at] as number] = 1;
      }
    }
  }
  return levels.map((level, n) => tableOf(levels, logs, kept, n, level));
}

function tableOf(
  levels: readonly Level[],
  logs: readonly Float64Array[],
  kept: readonly Uint8Array[],
  n: number,
  level: Level,
): Table {
  const keep = kept[n] as Uint8Array;
  const places: number[] = [];
  for (let at = 0; at < level.size; at += 1) if (keep[at]) places.push(at);
  const longer = levels[n + 1];
  const parentsKept = n === 0 ? null : (kept[n - 1] as Uint8Array);
  const firsts: number[] = [];
  if (parentsKept) {
    let used = 0;
    for (let parent = 0; parent < parentsKept.length; parent += 1) {
      if (!parentsKept[parent]) continue;
      firsts.push(used);
      for (let at = level.first[parent] as number; at < (level.first[parent + 1] as number); at += 1)
        used += keep[at] as number;
    }
    firsts.push(used);
  }
  const backoff = Float64Array.from(places, (at) => {
    if (!longer) return 0;
    let seen = 0;
    let lower = 0;
    for (let k = longer.first[at] as number; k < (longer.first[at + 1] as number); k += 1) {
      if (!kept[n + 1]?.[k]) continue;
      seen += logs[n + 1]?.[k] as number;
      lower += logs[n]?.[longer.suffix[k] as number] as number;
    }
    return Math.log(Math.max(1e-6, 1 - seen) / Math.max(1e-6, 1 - lower));
  });
  return {
    first: Int32Array.from(firsts),
    words: Uint16Array.from(places, (at) => level.words[at] as number),
    logs: Float64Array.from(places, (at) => Math.log(Math.max(1e-12, logs[n]?.[at] as number))),
    backoff,
  };
}
