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
