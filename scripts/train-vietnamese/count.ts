/** One length of word sequences: sequence `i` is its parent (one word shorter) followed by `words[i]`. */
export interface Level {
  size: number;
  /** Sequences with one parent stand together, by word; the first of parent `p` is `first[p]`, the last before `first[p + 1]`. */
  first: Int32Array;
  words: Uint16Array;
  /** The same sequence without its first word, in the level below. */
  suffix: Int32Array;
  /** How often it stands in the text, by weight. */
  counts: Float64Array;
  /** How many different words stand before it. */
  before: Float64Array;
}

const WORD = 16384;
/** Identifier of the boundary: no sequence runs over it. */
const BOUNDARY = 1;

/** The place of a key in sorted keys, which hold it. */
function placeOf(keys: Float64Array, size: number, key: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Counts the word sequences of a text up to a length. `ids` are words below 16,384, `weights` say how much each place
 * counts.
 */
export function countSequences(ids: Uint16Array, weights: Uint8Array, vocabulary: number, order: number): Level[] {
  const length = ids.length;
  let node = Int32Array.from(ids);
  const run = new Uint8Array(length);
  for (let at = 1; at < length; at += 1)
    run[at] = ids[at - 1] === BOUNDARY ? 1 : Math.min(order - 1, (run[at - 1] ?? 0) + 1);
  const bottom: Level = {
    size: vocabulary,
    first: new Int32Array(0),
    words: Uint16Array.from({ length: vocabulary }, (_, id) => id),
    suffix: new Int32Array(vocabulary),
    counts: new Float64Array(vocabulary),
    before: new Float64Array(vocabulary),
  };
  for (let at = 0; at < length; at += 1) bottom.counts[ids[at] as number] += weights[at] as number;
  const levels = [bottom];
  for (let n = 2; n <= order; n += 1) {
    const shorter = levels[n - 2] as Level;
    const keys = new Float64Array(length);
    let used = 0;
    for (let at = 1; at < length; at += 1) {
      if ((run[at] as number) >= n - 1) keys[used++] = (node[at - 1] as number) * WORD + (ids[at] as number);
    }
    const sorted = keys.subarray(0, used).sort();
    let size = 0;
    for (let at = 0; at < used; at += 1)
      if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at] as number;
    const level: Level = {
      size,
      first: new Int32Array(shorter.size + 1),
      words: new Uint16Array(size),
      suffix: new Int32Array(size).fill(-1),
      counts: new Float64Array(size),
      before: new Float64Array(size),
    };
    for (let at = 0; at < size; at += 1) {
      const key = sorted[at] as number;
      level.words[at] = key % WORD;
      level.first[Math.floor(key / WORD) + 1] += 1;
    }
    for (let at = 1; at <= shorter.size; at += 1) level.first[at] += level.first[at - 1] as number;
    const longer = new Int32Array(length).fill(-1);
    for (let at = 1; at < length; at += 1) {
      if ((run[at] as number) < n - 1) continue;
      const found = placeOf(sorted, size, (node[at - 1] as number) * WORD + (ids[at] as number));
      longer[at] = found;
      level.counts[found] += weights[at] as number;
      if (level.suffix[found] !== -1) continue;
      const suffix = node[at] as number;
      level.suffix[found] = suffix;
      shorter.before[suffix] += 1;
    }
    node = longer;
    levels.push(level);
  }
  return levels;
}
