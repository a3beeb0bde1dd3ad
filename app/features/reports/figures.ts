import type { Indicator } from '../indicators/indicator.ts';
import type { CitedDocument, Figure } from './report.ts';

/** What parts give to an indicator: by its code, then by the unit of the part. */
export type Amounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What is kept of a figure: corrected, entered, or as it was sent. */
export interface KeptFigure {
  id: number;
  indicator: string;
  counted: number | null;
  value: number | null;
  nth: number | null;
  reason: string | null;
  cited: CitedDocument | null;
  changedByName: string | null;
  revision: number;
}

export interface Beside {
  previous: ReadonlyMap<string, number>;
  targets: ReadonlyMap<string, number>;
}

/** Amounts have four decimals at most; what binary fractions add is cut off. */
export function add(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return Math.round(sum * 1e6) / 1e6;
}

/**
 * The figures of a report, in the order of the indicators. `isFrozen` says of which the value and the parts are as they were
 * sent; the others are what the parts add up to, with what a person put in their place. A ratio is made of the two figures
 * as they stand, never of the ratios of the parts.
 */
export function composeFigures(
  indicators: readonly Indicator[],
  amounts: Amounts,
  kept: readonly KeptFigure[],
  isFrozen: (indicator: string) => boolean,
  { previous, targets }: Beside,
): Map<string, Figure> {
  const keptOf = new Map(kept.map((one) => [one.indicator, one]));
  const figures = new Map<string, Figure>();
  for (const indicator of indicators) {
    const own = keptOf.get(indicator.code);
    const parts = new Map(amounts.get(indicator.code) ?? []);
    const changed = own !== undefined && own.reason !== null;
    const counted = isFrozen(indicator.code) && own ? own.counted : countedOf(indicator, parts);
    figures.set(indicator.code, {
      indicator,
      counted,
      value: own && (changed || isFrozen(indicator.code)) ? own.value : counted,
      changed,
      reason: own?.reason ?? null,
      cited: own?.cited ?? null,
      changedByName: own?.changedByName ?? null,
      figureId: own?.id ?? null,
      revision: own?.revision ?? 0,
      nth: isFrozen(indicator.code) ? (own?.nth ?? null) : null,
      parts,
      previous: previous.get(indicator.code) ?? null,
      target: targets.get(indicator.code) ?? null,
    });
  }
  for (const figure of figures.values()) {
    const { indicator } = figure;
    if (indicator.method !== 'ratio') continue;
    const [above, below] = [figures.get(indicator.numerator ?? ''), figures.get(indicator.denominator ?? '')];
    figure.previous = ratio(indicator, above?.previous ?? null, below?.previous ?? null);
    if (isFrozen(indicator.code)) continue;
    figure.counted = ratio(indicator, above?.counted ?? null, below?.counted ?? null);
    figure.value = ratio(indicator, above?.value ?? null, below?.value ?? null);
  }
  return figures;
}

/** Records that are not there count nothing; a figure that nobody entered is not known. */
function countedOf(indicator: Indicator, parts: ReadonlyMap<number, number>): number | null {
  if (parts.size > 0) return add(parts.values());
  return indicator.method === 'records' ? 0 : null;
}

/** The ratio to four decimals; null where it is divided by nothing. */
export function ratio(indicator: Pick<Indicator, 'factor'>, above: number | null, below: number | null): number | null {
  if (above === null || below === null || below === 0) return null;
  return Math.round((above / below) * indicator.factor * 1e4) / 1e4;
}

/** Indicators with the two that each ratio is made of. */
export function withParts(wanted: ReadonlySet<string>, all: readonly Indicator[]): Indicator[] {
  const needed = new Set(wanted);
  for (const { code, numerator, denominator } of all) {
    if (!wanted.has(code) || numerator === null || denominator === null) continue;
    needed.add(numerator).add(denominator);
  }
  return all.filter(({ code }) => needed.has(code));
}
