/** What is to be sent by a deadline, and to whom: "gửi kế hoạch về Sở Nội vụ trước 10/3/2026". */
import { fold } from '@kheo/vietnamese';
import { tokenize } from '../units/tokens.ts';
import { readUnitName } from '../units/unit-name.ts';

const SENT = /(?:gui|nop|bao cao|trinh)\s+((?:(?!\sve\s|\scho\s|\sden\s)[^.;:()])*?)\s*(?:ve|cho|den)\s+/g;
const PRODUCT = /^(?:ke hoach|bao cao|ban|danh sach|ho so|van ban|ket qua|so lieu|de xuat|phieu|bieu|thong tin)/;

/** Null for what the sentence around the deadline does not state. */
export function readRecipient(
  text: string,
  offset: number,
  isDamaged: boolean,
): { deliverable: string | null; to: string | null } {
  const from = Math.max(text.lastIndexOf('. ', offset), text.lastIndexOf('; ', offset), 0);
  const end = text.slice(offset).search(/[.;](?:\s|$)/);
  const clause = text.slice(from, end < 0 ? text.length : offset + end);
  const folded = fold(clause);
  if (folded.length !== clause.length) return { deliverable: null, to: null };
  let deliverable: string | null = null;
  for (const match of folded.matchAll(SENT)) {
    const verb = match[0].split(/\s/)[0] ?? '';
    const start = match.index + match[0].indexOf(match[1] ?? '', verb.length);
    const product = clause.slice(start, start + (match[1]?.length ?? 0)).trim();
    if (PRODUCT.test(fold(product)) && product.length < 120) deliverable = product.replace(/^[,\s]+|[,\s]+$/g, '');
    const behind = match.index + match[0].length;
    const unit = readUnitName(tokenize(clause.slice(behind, behind + 160)), 0, { isDamaged });
    if (unit !== null) return { deliverable, to: unit.name };
  }
  return { deliverable, to: null };
}
