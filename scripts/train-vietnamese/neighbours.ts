import { fold } from '../../packages/vietnamese/src/fold.ts';
import {
  MOST_TRAITS,
  placeOf,
  TABLE_BITS,
  traitsAt,
  WEIGHT_STEP,
} from '../../packages/vietnamese/src/restore/neighbours.ts';
import { CLASSES } from '../../packages/vietnamese/src/restore/units.ts';
import type { Sequence } from './sequence.ts';

const RATE = 0.15;
/** Errors smaller than this teach nothing more. */
const LEARNT = 0.002;
/** How much more a place of the wanted register counts. */
const REGISTER = 1.5;
const SMALLEST = 0.05;

/**
 * One pass of AdaGrad (Duchi and others 2011) over the text: at each word that shares its letters with others, the
 * weights of what stands around it move towards the true word.
 */
export function learnNeighbours({ words, ids, weights }: Sequence): { section: Uint8Array; logLikelihood: number } {
  const byFold = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    if (id < CLASSES.length) continue;
    const bare = fold(word);
    byFold.set(bare, [...(byFold.get(bare) ?? []), id]);
  }
  const rivals = words.map((word, id) => (id < CLASSES.length ? [id] : (byFold.get(fold(word)) ?? [])));
  const table = new Float32Array(1 << TABLE_BITS);
  const squares = new Float32Array(1 << TABLE_BITS).fill(0.1);
  const traits = new Int32Array(MOST_TRAITS);
  const scores = new Float64Array(64);
  let sum = 0;
  let seen = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const truth = ids[at] as number;
    const candidates = rivals[truth] as number[];
    if (candidates.length < 2) continue;
    const count = traitsAt(ids, at, ids.length, traits);
    let top = Number.NEGATIVE_INFINITY;
    for (const [c, word] of candidates.entries()) {
      let score = 0;
      for (let n = 0; n < count; n += 1) score += table[placeOf(traits[n] as number, word)] as number;
      scores[c] = score;
      top = Math.max(top, score);
    }
    let total = 0;
    for (let c = 0; c < candidates.length; c += 1) total += Math.exp((scores[c] as number) - top);
    const factor = (weights[at] as number) > 1 ? REGISTER : 1;
    for (const [c, word] of candidates.entries()) {
      const likely = Math.exp((scores[c] as number) - top) / total;
      if (word === truth) {
        sum += Math.log(likely);
        seen += 1;
      }
      const slope = (likely - (word === truth ? 1 : 0)) * factor;
      if (Math.abs(slope) < LEARNT) continue;
      for (let n = 0; n < count; n += 1) {
        const place = placeOf(traits[n] as number, word);
        const square = (squares[place] as number) + slope * slope;
        squares[place] = square;
        table[place] = (table[place] as number) - (RATE * slope) / Math.sqrt(square);
      }
    }
  }
  const codes = Int8Array.from(table, (weight) =>
    Math.abs(weight) < SMALLEST ? 0 : Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP))),
  );
  return { section: new Uint8Array(codes.buffer), logLikelihood: sum / Math.max(1, seen) };
}
