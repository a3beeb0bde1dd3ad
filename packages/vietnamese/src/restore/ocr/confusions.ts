/** What a recogniser printed for true strings, and how often. */
export class Confusions {
  readonly #byPrinted = new Map<string, [string, number][]>();
  readonly #totals = new Map<string, number>();
  readonly #kinds = new Map<string, number>();

  /** From lines of a true string, a printed one and a count, parted by tabs. */
  constructor(section: Uint8Array) {
    for (const line of new TextDecoder().decode(section).split('\n')) {
      const [truth, printed, times] = line.split('\t');
      if (truth === undefined || printed === undefined || times === undefined) continue;
      const count = Number(times);
      const known = this.#byPrinted.get(printed);
      if (known) known.push([truth, count]);
      else this.#byPrinted.set(printed, [[truth, count]]);
      this.#totals.set(truth, (this.#totals.get(truth) ?? 0) + count);
      this.#kinds.set(truth, (this.#kinds.get(truth) ?? 0) + 1);
    }
  }

  /** True strings for which a string was printed, with counts. */
  printedAs(printed: string): readonly [string, number][] {
    return this.#byPrinted.get(printed) ?? [];
  }

  /** How often a true string was printed at all. */
  total(truth: string): number {
    return this.#totals.get(truth) ?? 0;
  }

  /** In how many ways a true string was printed. */
  kinds(truth: string): number {
    return this.#kinds.get(truth) ?? 0;
  }

  /** All printed strings. */
  prints(): string[] {
    return [...this.#byPrinted.keys()];
  }

  /** All true strings. */
  truths(): string[] {
    return [...this.#totals.keys()];
  }
}
