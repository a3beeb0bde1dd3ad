import { z } from 'zod';
import { parseDate } from '../ui/format.ts';

/** A date as a person types it; empty is no date. */
export const dateField = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return null;
    const date = parseDate(text);
    if (date === undefined)
      context.addIssue({ code: 'custom', message: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 10/03/2026.' });
    return date ?? null;
  });

/** An address of this site to go back to; anything else becomes `fallback`. */
export function ownAddress(address: string | undefined, fallback = '/'): string {
  return address && /^\/(?![/\\])/.test(address) ? address : fallback;
}

/** The identifier that a field holds; null where nothing was chosen. */
export const idOrNull = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().positive().nullable(),
);

/** The same, undefined where nothing was chosen. */
export const optionalId = idOrNull.transform((id) => id ?? undefined);

/** The address of a list with this query and some of it changed; what is empty or undefined is left out. */
export function listAddress<Query extends object>(
  path: string,
  query: Query,
  change: Partial<Record<keyof Query, string>> = {},
): string {
  const entries = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined && value !== '');
  return `${path}?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))}`;
}
