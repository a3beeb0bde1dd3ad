import type { LatticeBuilder, PrintedWord } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';
import { wordKey } from './units.ts';

/** What a word of an expected name gains over its rivals, in natural logarithms. */
const FAVOUR = 3;

/** Raises the candidates that together spell one of the names, wherever all of its words may stand in a row. */
export function favourNames(
  builder: LatticeBuilder,
  printed: readonly (readonly PrintedWord[])[],
  names: readonly string[],
  lexicon: Lexicon,
): void {
  const byFirst = new Map<number, number[][]>();
  for (const name of names) {
    const ids = (name.match(/\p{L}+/gu) ?? []).map((word) => lexicon.findId(wordKey(word)) ?? -1);
    if (ids.length < 2 || ids.includes(-1)) continue;
    const first = ids[0] as number;
    byFirst.set(first, [...(byFirst.get(first) ?? []), ids]);
  }
  const places = printed.flat().flatMap((word) => word.places.filter((place) => place >= 0));
  const raised = new Set<string>();
  for (let at = 0; at < places.length; at += 1) {
    for (const word of new Set(builder.candidatesAt(places[at] as number).words)) {
      for (const ids of byFirst.get(word) ?? []) {
        const row = ids.map((id, n) =>
          at + n < places.length ? builder.candidatesAt(places[at + n] as number).words.indexOf(id) : -1,
        );
        if (row.includes(-1)) continue;
        for (const [n, c] of row.entries()) {
          const key = `${at + n} ${c}`;
          if (raised.has(key)) continue;
          raised.add(key);
          (builder.candidatesAt(places[at + n] as number).logs[c] as number) += FAVOUR;
        }
      }
    }
  }
}
