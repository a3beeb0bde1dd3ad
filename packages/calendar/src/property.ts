import fc from 'fast-check';
import { dateFromDayNumber, dayNumber, type PlainDate, plainDate } from './plain-date.ts';

/** Any day of the years 1 to 9999, for properties. */
export const anyDate: fc.Arbitrary<PlainDate> = fc.integer({ min: 1, max: 3_652_059 }).map(dateFromDayNumber);

/** Any day of the years that the shipped calendar covers. */
export const currentDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: dayNumber(plainDate('2024-01-01')), max: dayNumber(plainDate('2030-12-31')) })
  .map(dateFromDayNumber);

/** Checks a property of one or two values over 500 runs; fast-check prints the seed of a failure. */
export function property<Values extends [unknown, ...unknown[]]>(
  values: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  fc.assert(
    fc.property(fc.tuple(...values), (drawn) => {
      check(...(drawn as Values));
    }),
    { numRuns: 500 },
  );
}
