import type { Repeats } from '../contract.ts';

const WORDS: readonly [RegExp, Repeats][] = [
  [/(?:dinh ky|hang|moi)?\s*(?:6|06|sau) thang(?! (?:dau|cuoi) nam \d)|so ket 6 thang|6 thang dau nam/, 'half-yearly'],
  [/(?:9|09|chin) thang(?!\s+\d)/, 'nine-months'],
  [/h[aà]ng quy|dinh ky quy|moi quy|cua quy|cuoi quy/, 'quarterly'],
  [/hang thang|dinh ky thang|moi thang|cua thang/, 'monthly'],
  [/hang tuan|moi tuan/, 'weekly'],
  [
    /hang nam|moi nam|dinh ky nam|cac nam|tong ket nam|dinh ky 1 nam|[,(]\s*nam\s*[,(]|bao cao nam|va nam(?:\s|$)/,
    'yearly',
  ],
];

/** How often a deadline comes back, by the words in its own clause; null for once. */
export function readRepeats(folded: string, from: number, to: number): Repeats | null {
  const before =
    folded
      .slice(Math.max(0, from - 60), from)
      .split(/[;.]\s/)
      .at(-1) ?? '';
  const after = folded.slice(to, to + 30).split(/[;.)]\s?|,\s/)[0] ?? '';
  const near = before.split(/\),?\s/).at(-1) ?? '';
  let best: { repeats: Repeats; distance: number } | null = null;
  for (const [pattern, repeats] of WORDS) {
    const behind = pattern.exec(after);
    const ahead = [...near.matchAll(new RegExp(pattern, 'g'))].at(-1);
    if (behind !== null && behind.index < 14) return repeats;
    if (ahead === undefined) continue;
    const distance = near.length - ahead.index - ahead[0].length;
    if (distance < (best?.distance ?? 45)) best = { repeats, distance };
  }
  return best?.repeats ?? null;
}

/** A recurrence without a date: "báo cáo định kỳ hằng quý". */
export function findRepeats(folded: string): { repeats: Repeats; offset: number; length: number } | null {
  const match =
    /(?:dinh ky\s+(?:\(?)(?:6 thang|hang quy|hang thang|hang nam|hang tuan|quy|thang)|(?:bao cao|so ket|kiem tra)\s+(?:\S+\s+){0,3}?hang (?:quy|thang|nam|tuan))/.exec(
      folded,
    );
  if (match === null) return null;
  const found = WORDS.find(([pattern]) => pattern.test(match[0]));
  return found === undefined ? null : { repeats: found[1], offset: match.index, length: match[0].length };
}
