import { z } from 'zod';
import { formatNumber, parseDate } from '../ui/format.ts';

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

/** An hour as a person types it, 8:00 or 8h00; given as '08:00'. Empty is no hour. */
export const timeField = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3])[:hg.][0-5]\d$/i, 'Giờ ghi dạng 08:00.')
  .transform((time) => time.replace(/[hg.]/i, ':').padStart(5, '0'))
  .or(z.literal('').transform(() => null));

/** An identifier chosen in a form; nothing chosen is null. */
export const idField = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().positive().nullable(),
);

/** A line or more of text that may be left out; empty is null. */
export function textField(most: number) {
  return z
    .string()
    .trim()
    .max(most, `Dài quá ${formatNumber(most)} ký tự.`)
    .optional()
    .transform((value) => value || null);
}

/** An address of this site to go back to; anything else becomes `fallback`. */
export function ownAddress(address: string | undefined, fallback = '/'): string {
  return address && /^\/(?![/\\])/.test(address) ? address : fallback;
}

/** An identifier chosen in a form; nothing chosen is undefined. */
export const optionalId = idField.transform((id) => id ?? undefined);

/** The address of a list with this query and some of it changed; what is empty or undefined is left out. */
export function listAddress<Query extends object>(
  path: string,
  query: Query,
  change: Partial<Record<keyof Query, string>> = {},
): string {
  const entries = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined && value !== '');
  return `${path}?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))}`;
}
