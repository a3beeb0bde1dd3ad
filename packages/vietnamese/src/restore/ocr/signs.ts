import { Confusions } from './confusions.ts';

/** One true letter is printed as at most so many signs. */
export const LONGEST_PRINT = 3;
const UNSEEN = 2e-4;
const ALPHABET = 40;

/** How likely a letter is printed as a string of signs, whatever stands around it. */
export class SignModel {
  readonly #likely = new Map<string, Map<string, number>>();

  constructor(section: Uint8Array) {
    const counts = new Confusions(section);
    for (const line of new TextDecoder().decode(section).split('\n')) {
      const [truth, printed, times] = line.split('\t');
      if (truth === undefined || printed === undefined) continue;
      const prints = this.#likely.get(truth) ?? new Map<string, number>();
      prints.set(printed, Number(times) / counts.total(truth));
      this.#likely.set(truth, prints);
    }
  }

  /** Likelihood of a whole string of letters being printed as another one, all ways of parting it summed. */
  likelihood(truth: string, printed: string): number {
    const width = printed.length + 1;
    let row = new Float64Array(width);
    row[0] = 1;
    for (const letter of truth) {
      const prints = this.#likely.get(letter);
      const next = new Float64Array(width);
      for (let from = 0; from < width; from += 1) {
        const here = row[from] as number;
        if (here === 0) continue;
        for (let to = from; to < width && to <= from + LONGEST_PRINT; to += 1) {
          const seen = prints?.get(printed.slice(from, to)) ?? 0;
          const value = seen + UNSEEN / ALPHABET ** (to - from);
          next[to] = (next[to] as number) + here * value;
        }
      }
      row = next;
    }
    return row[width - 1] as number;
  }
}
