import type { Indicator } from '../indicators/indicator.ts';
import type { Figure } from './report.ts';

/** An indicator with what a test says of it. */
export function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    nr: 1,
    name: `Số ${code}`,
    measure: 'cuộc',
    method: 'records',
    numerator: null,
    denominator: null,
    factor: 1,
    decimals: 0,
    form: null,
    formColumn: null,
    source: null,
    verified: false,
    ...more,
  };
}

/** A figure with what a test says of it. */
export function figure(code: string, value: number | null, more: Partial<Figure> = {}): Figure {
  return {
    indicator: indicator(code),
    counted: value,
    value,
    changed: false,
    reason: null,
    cited: null,
    changedByName: null,
    figureId: null,
    revision: 0,
    nth: null,
    parts: new Map(),
    previous: null,
    target: null,
    ...more,
  };
}

/** Figures by their codes. */
export function figuresOf(...list: Figure[]): Map<string, Figure> {
  return new Map(list.map((one) => [one.indicator.code, one]));
}
