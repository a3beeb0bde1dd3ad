import type { Repeats } from '../contract.ts';

/**
 * What says that a duty comes back. "Báo cáo 6 tháng (trước 20/6)" names a report of the year that the plan is for, due
 * once in it; with "định kỳ" or "hằng năm" it comes back on its day each year.
 */
const WORDS: readonly [RegExp, Repeats][] = [
  [/(?:moi|hang) (?:6|06|sau) thang|(?:6|06|sau) thang (?:mot|1|01|\/)\s?lan|hang nua nam/, 'half-yearly'],
  [/h[aà]ng quy|dinh ky quy|moi quy|cua quy|cuoi quy|quy (?:mot|1|01) lan/, 'quarterly'],
  [/hang thang|dinh ky thang|moi thang|cua thang|thang (?:mot|1|01) lan/, 'monthly'],
  [/hang tuan|moi tuan|tuan (?:mot|1|01) lan/, 'weekly'],
  [/hang nam|moi nam|dinh ky nam|cac nam|dinh ky 1 nam/, 'yearly'],
];

const PERIODICAL = /dinh ky(?! (?:quy|thang|tuan))/;

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
  if (best !== null) return best.repeats;
  const clause =
    folded
      .slice(Math.max(0, from - 160), from)
      .split(/[;.]\s/)
      .at(-1) ?? '';
  return PERIODICAL.test(clause) ? 'yearly' : null;
}

const WITHOUT_DATE = new RegExp(
  [
    String.raw`dinh ky\s+(?:\(?)(?:6 thang|hang quy|hang thang|hang nam|hang tuan|quy|thang)`,
    String.raw`(?:bao cao|so ket|kiem tra)\s+(?:\S+\s+){0,3}?hang (?:quy|thang|nam|tuan)`,
    String.raw`ngay\s+\d{1,2}\s+(?:hang|moi|cua)\s+thang(?: (?:cuoi|dau) (?:cua )?quy)?`,
    String.raw`ngay\s+\d{1,2}\s+(?:cua\s+)?thang (?:cuoi|dau)(?: tien)? (?:cua )?quy`,
    '(?:6 thang|quy|thang|tuan) (?:mot|1|01) lan',
  ].join('|'),
);

/** A recurrence without a date: "báo cáo định kỳ hằng quý", "chậm nhất ngày 20 hằng tháng". */
export function findRepeats(folded: string): { repeats: Repeats; offset: number; length: number } | null {
  const match = WITHOUT_DATE.exec(folded);
  if (match === null) return null;
  const repeats = /dinh ky\s+\(?6 thang/.test(match[0])
    ? 'half-yearly'
    : /quy$/.test(match[0])
      ? 'quarterly'
      : WORDS.find(([pattern]) => pattern.test(match[0]))?.[1];
  return repeats === undefined ? null : { repeats, offset: match.index, length: match[0].length };
}
