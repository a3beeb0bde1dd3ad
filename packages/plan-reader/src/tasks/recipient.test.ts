import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../dates/deadlines.ts';
import { readRecipient } from './recipient.ts';

function sent(text: string): (string | null)[][] {
  return readDeadlines(text, { year: 2026, issued: '2026-01-12' }).map(({ date, offset }) => {
    const { deliverable, to } = readRecipient(text, offset, false);
    return [date, deliverable, to];
  });
}

describe('what is sent by a deadline, and to whom', () => {
  it('names the report of each period', () => {
    expect(sent('Báo cáo 6 tháng (trước 20/6), 9 tháng (trước 20/9), năm (trước 25/11) gửi Sở Nội vụ.')).toEqual([
      ['2026-06-20', 'báo cáo 6 tháng', 'Sở Nội vụ'],
      ['2026-09-20', 'báo cáo 9 tháng', 'Sở Nội vụ'],
      ['2026-11-25', 'báo cáo năm', 'Sở Nội vụ'],
    ]);
  });

  it.each([
    ['báo cáo kết quả về Văn phòng Ban trước ngày 05-6 (6 tháng)', '2026-06-05', 'báo cáo 6 tháng', 'Văn phòng Ban'],
    ['gửi báo cáo sơ kết trước ngày 15/6/2026', '2026-06-15', 'báo cáo sơ kết', null],
    ['gửi kế hoạch về Sở Nội vụ trước 10/3/2026', '2026-03-10', 'kế hoạch', 'Sở Nội vụ'],
    ['báo cáo Sở Nội vụ trước ngày 10/12/2026', '2026-12-10', null, 'Sở Nội vụ'],
  ])('reads %s', (text, ...expected) => {
    expect(sent(text)).toEqual([expected]);
  });
});
