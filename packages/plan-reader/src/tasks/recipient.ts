/** What is to be sent by a deadline, and to whom: "gửi kế hoạch về Sở Nội vụ trước 10/3/2026". */
import { fold } from '@kheo/vietnamese';
import { tokenize } from '../units/tokens.ts';
import { readUnitName } from '../units/unit-name.ts';

const SENT = /(?:gui|nop|bao cao|trinh)\s+((?:(?!\sve\s|\scho\s|\sden\s)[^.;:()])*?)\s*(?:ve|cho|den)\s+/g;
/** What names a report of a period right before its date: "6 tháng (trước 20/6)", "cả năm trước ngày 20/11". */
const PERIOD =
  /(?<!\p{L})(so ket|tong ket)?\s?((?:6|06|9|09) thang(?: dau nam)?|quy (?:iv|i{1,3}|[1-4])|ca nam|nam)?\s*(?:\(\s*)?$/u;
const PERIOD_BEHIND = /^[^.;)]{0,24}?\(((?:6|9) thang|quy (?:iv|i{1,3}|[1-4])|ca nam|nam)\)/;
const SPELLED: readonly [RegExp, string][] = [
  [/so ket/, 'sơ kết'],
  [/tong ket/, 'tổng kết'],
  [/thang/g, 'tháng'],
  [/dau nam/, 'đầu năm'],
  [/ca nam/, 'cả năm'],
  [/(?<!\p{L})nam$/u, 'năm'],
  [/quy/, 'quý'],
];
const DATED = /,?\s(?:trước|chậm nhất|muộn nhất|truéc|trudc|truoc)\s/u;
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
  let deliverable = reportOfPeriod(folded, offset - from);
  const isReport = deliverable !== null;
  for (const match of folded.matchAll(SENT)) {
    const verb = match[0].split(/\s/)[0] ?? '';
    const start = match.index + match[0].indexOf(match[1] ?? '', verb.length);
    const product =
      clause
        .slice(start, start + (match[1]?.length ?? 0))
        .split(DATED)[0]
        ?.trim() ?? '';
    if (!isReport && PRODUCT.test(fold(product)) && product.length < 120)
      deliverable = product.replace(/^[,\s]+|[,\s]+$/g, '');
    const behind = match.index + match[0].length;
    const unit = readUnitName(tokenize(clause.slice(behind, behind + 160)), 0, { isDamaged });
    if (unit !== null) return { deliverable, to: unit.name };
  }
  return { deliverable, to: directRecipient(clause, folded, isDamaged) };
}

/** "báo cáo Sở Nội vụ", "gửi Văn phòng Sở": the unit stands right behind the verb. */
function directRecipient(clause: string, folded: string, isDamaged: boolean): string | null {
  for (const match of folded.matchAll(/(?<!\p{L})(?:gui|nop|bao cao|trinh)\s+/gu)) {
    const behind = clause.slice(match.index + match[0].length);
    // A unit has a capital there; "báo cáo các đơn vị ..." does not.
    if (!/^\p{Lu}/u.test(behind)) continue;
    const unit = readUnitName(tokenize(behind.slice(0, 160)), 0, { isDamaged });
    if (unit !== null) return unit.name;
  }
  return null;
}

/** "báo cáo 6 tháng" where the clause tells of reports and a period stands at the date. */
function reportOfPeriod(clause: string, at: number): string | null {
  const before = clause.slice(0, at);
  if (!/bao cao/.test(before)) return null;
  const [, kind = '', period = ''] = PERIOD.exec(before) ?? [];
  const behind = PERIOD_BEHIND.exec(clause.slice(at))?.[1] ?? '';
  const name = [kind, period].filter((part) => part !== '').join(' ') || behind;
  if (name === '') return null;
  return `báo cáo ${SPELLED.reduce((text, [pattern, spelled]) => text.replace(pattern, spelled), name)}`;
}
