/** Series of numbers of a unit. */
export interface Series {
  id: number;
  unitId: number;
  name: string;
  sort: 'general' | 'types' | 'secret' | 'committee';
  /** Abbreviations of the types that share it; empty for a công văn. */
  types: string[];
  committeeId: number | null;
  committeeName: string | null;
  endedOn: string | null;
}

/** What decides in which series a document is numbered. */
export interface Numbered {
  type: string;
  isSecret: boolean;
  committeeId: number | null;
}

/**
 * The series of a document: that of the committee that issues it, that of secret documents, that of its type, else the general one
 * (Decree 30/2020, Article 15; Annex I, II.3a). Undefined where the unit has none that fits.
 */
export function seriesFor(series: readonly Series[], { type, isSecret, committeeId }: Numbered): Series | undefined {
  const open = series.filter((one) => one.endedOn === null);
  if (committeeId !== null) return open.find((one) => one.committeeId === committeeId);
  if (isSecret) return open.find((one) => one.sort === 'secret');
  return (
    open.find((one) => one.sort === 'types' && one.types.includes(type)) ?? open.find((one) => one.sort === 'general')
  );
}

/** Symbol of a type: `/KH-UBND`; of a công văn `/UBND-VX`, or `/UBND` (Annex I, II.3). */
export function symbolOf(type: string, symbol: string, letterField: string | null): string {
  if (type !== '') return `/${type}-${symbol}`;
  return letterField === null ? `/${symbol}` : `/${symbol}-${letterField}`;
}

/** `05/KH-UBND`: below ten with a zero before it. */
export function formatNumber(number: number, symbol: string): string {
  return `${twoDigits(number)}${symbol}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The numbers from `first` to `last` that stand in no entry, as ranges: `3`, `7-9`. */
export function missingNumbers(first: number, last: number, entered: ReadonlySet<number>): string[] {
  const ranges: [number, number][] = [];
  for (let number = first; number <= last; number++) {
    if (entered.has(number)) continue;
    const range = ranges.at(-1);
    if (range && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}
