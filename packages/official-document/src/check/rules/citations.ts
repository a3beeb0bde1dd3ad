/** How other documents are cited: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 and Phụ lục II, mục V. */
import { findDocumentNumbers } from '../../understand/document-number.ts';
import { findDate } from '../../understand/text-date.ts';
import type { Fault, Rule } from '../fault.ts';
import { textsOf } from '../texts.ts';

/** Letters between a number and its day: `của Ủy ban nhân dân tỉnh`. */
const REACH = 60;
const LAW = /(?:Luật|Pháp lệnh)\s[^;.]{0,80}?(?:số\s)?$/u;

export const citations: Rule = (document, { known }) => {
  const faults: Fault[] = [];
  const dated = new Set<string>();
  const byNumber = new Map(known?.map((each) => [each.number, each]));
  for (const { text, place, isProse } of textsOf(document)) {
    if (!isProse) continue;
    for (const { number, offset, length } of findDocumentNumbers(text, false)) {
      if (number === document.number) continue;
      const where = place(offset, offset + length);
      const add = (code: string, message: string, severity: Fault['severity'] = 'warning') =>
        faults.push({ code: `citations.${code}`, severity, message, place: where, suggestion: null });
      const before = text.slice(0, offset);
      if (LAW.test(before) && /\/QH\d/.test(number)) {
        add('law-number', 'Viện dẫn Luật, Pháp lệnh chỉ ghi tên và ngày, không ghi số và cơ quan ban hành.');
      } else if (!dated.has(number) && findDate(text.slice(offset + length, offset + length + REACH)) === null) {
        add('no-date', `Viện dẫn lần đầu văn bản số ${number} phải ghi cả ngày, tháng, năm ban hành.`);
      }
      dated.add(number);
      const found = byNumber.get(number);
      if (known !== undefined && found === undefined)
        add('unknown', `Chưa có văn bản số ${number} trong kho văn bản. Hãy kiểm tra lại số.`);
      if (found?.isReplaced === true) {
        const by = found.replacedBy === null ? '' : ` bởi ${found.replacedBy}`;
        add(
          'replaced',
          `Văn bản số ${number} đã hết hiệu lực hoặc bị thay thế${by}. Hãy viện dẫn văn bản đang có hiệu lực.`,
          'error',
        );
      }
    }
  }
  return faults;
};
