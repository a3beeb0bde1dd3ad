import { fold } from '../fold.ts';
import { getSection, type Sections, STEPS } from './model.ts';
import { CLASSES } from './units.ts';

/** The words that a model knows. The first identifiers are the classes of signs. */
export class Lexicon {
  readonly words: readonly string[];
  /** Of each word the first one that has the same letters without diacritics. */
  readonly letters: Uint16Array;
  readonly #ids = new Map<string, number>();
  readonly #byFold = new Map<string, number[]>();
  readonly #capital: Uint8Array;

  constructor(sections: Sections) {
    this.words = new TextDecoder().decode(getSection(sections, 'words')).split('\n');
    this.#capital = getSection(sections, 'capital').slice();
    this.letters = new Uint16Array(this.words.length);
    for (const [id, word] of this.words.entries()) {
      this.letters[id] = id;
      if (id < CLASSES.length) continue;
      this.#ids.set(word, id);
      const bare = fold(word);
      const same = this.#byFold.get(bare);
      if (same) {
        same.push(id);
        this.letters[id] = same[0] as number;
      } else this.#byFold.set(bare, [id]);
    }
  }

  /** The identifier of a word in lower case with the tone mark in its old place. */
  findId(key: string): number | undefined {
    return this.#ids.get(key);
  }

  /** All words that are this one when diacritics are taken away. */
  findByFold(folded: string): readonly number[] {
    return this.#byFold.get(folded) ?? [];
  }

  /** Natural logarithm of how often a word within a sentence is written with a capital, or without one. */
  caseLog(id: number, capital: boolean): number {
    return -(this.#capital[id * 2 + (capital ? 0 : 1)] as number) / STEPS;
  }
}
