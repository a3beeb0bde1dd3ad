/** Form of days: day below 10 and months 1, 2 with a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
import { isPlainDate } from '@kheo/calendar';
import type { Fault, Rule } from '../fault.ts';
import { matchesIn, textsOf } from '../texts.ts';

const LONG = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;

export const dateForm: Rule = (document) =>
  matchesIn(textsOf(document), LONG).flatMap(({ match, place }): Fault[] => {
    const [printed, day = '', month = '', year = ''] = match;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isPlainDate(iso)) {
      const message = `"${printed}" không có trong lịch. Hãy kiểm tra lại ngày, tháng.`;
      return [{ code: 'dates.no-such-day', severity: 'error', message, place, suggestion: null }];
    }
    const proper = `ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? month.padStart(2, '0') : Number(month)} năm ${year}`;
    if (proper === printed) return [];
    const message = 'Ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; các tháng khác không thêm.';
    return [{ code: 'dates.leading-zero', severity: 'warning', message, place, suggestion: proper }];
  });
