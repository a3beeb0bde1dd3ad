import { CLASSES, UNKNOWN, type Unit, unitsOf } from '../../packages/vietnamese/src/restore/units.ts';
import { isSyllable } from '../../packages/vietnamese/src/syllable.ts';

/** A text as identifiers of words, with the weight of each place. */
export interface Sequence {
  words: string[];
  ids: Uint16Array;
  weights: Uint8Array;
  /** Of each word, within sentences: how often with a capital, how often without. */
  capitals: [number, number][];
}

const LARGEST = 16384;
const BOUNDARY_ID = 1;
const parsed = new Map<string, Unit[]>();

function parse(raw: string): Unit[] {
  const known = parsed.get(raw);
  if (known) return known;
  const units = unitsOf(raw);
  parsed.set(raw, units);
  return units;
}

/** Makes the sequence of weighted paragraphs; words seen less often than `atLeast` are unknown unless attested. */
export function sequenceOf(
  parts: readonly { texts: readonly string[]; weight: number }[],
  attested: ReadonlySet<string>,
  atLeast: number,
): Sequence {
  const counts = new Map<string, number>();
  let length = 1;
  for (const { texts } of parts) {
    for (const text of texts) {
      length += 1;
      for (const raw of text.normalize('NFC').split(/\s+/)) {
        for (const { key } of raw === '' ? [] : parse(raw)) {
          counts.set(key, (counts.get(key) ?? 0) + 1);
          length += 1;
        }
      }
    }
  }
  const keep = [...counts]
    .filter(
      ([key, count]) =>
        !CLASSES.includes(key) && (count >= atLeast || (count >= 2 && isSyllable(key)) || attested.has(key)),
    )
    .sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
    .slice(0, LARGEST - CLASSES.length);
  const words = [...CLASSES, ...keep.map(([key]) => key)];
  const byKey = new Map(words.map((word, id) => [word, id]));
  const unknown = words.indexOf(UNKNOWN);
  const ids = new Uint16Array(length);
  const weights = new Uint8Array(length);
  const capitals = words.map((): [number, number] => [0, 0]);
  let at = 0;
  ids[at] = BOUNDARY_ID;
  weights[at++] = 1;
  for (const { texts, weight } of parts) {
    for (const text of texts) {
      const upper = !/\p{Ll}/u.test(text);
      for (const raw of text.normalize('NFC').split(/\s+/)) {
        for (const { key, from } of raw === '' ? [] : parse(raw)) {
          const id = byKey.get(key) ?? unknown;
          if (id === BOUNDARY_ID && ids[at - 1] === BOUNDARY_ID) continue;
          if (!upper && ids[at - 1] !== BOUNDARY_ID)
            (capitals[id] as [number, number])[/\p{Lu}/u.test(raw[from] ?? '') ? 0 : 1] += 1;
          ids[at] = id;
          weights[at++] = weight;
        }
      }
      if (ids[at - 1] === BOUNDARY_ID) continue;
      ids[at] = BOUNDARY_ID;
      weights[at++] = weight;
    }
  }
  return { words, ids: ids.slice(0, at), weights: weights.slice(0, at), capitals };
}
