import { describe, expect, test } from 'vitest';
import { dueDay, fillFrom, gather, linesOf, type Records, sentLate, textsOf } from './rules.ts';

const work = { asksDate: false, dueOn: '2026-03-20' };
const records: Records = {
  activities: [{ id: 5, title: 'Đối thoại thôn Đông', happenedOn: '2026-03-17' }],
  work: [
    { ...work, id: 1, text: 'Lập danh sách mô hình', standing: 'done' },
    { ...work, id: 2, text: 'Niêm yết dự toán', standing: 'going_on' },
    { ...work, id: 3, text: 'Gửi kế hoạch', standing: 'late', dueOn: '2026-03-10', asksDate: true },
  ],
  kept: [{ id: 7, text: 'Sửa cống' }],
  latePromises: [{ id: 8, text: 'Thay cột điện', dueOn: '2026-03-12' }],
};

describe('a report', () => {
  test('is filled from records, each line with the one that it comes from', () => {
    const sources = fillFrom(records);
    expect(sources.done.map((line) => line.href)).toEqual(['/nhiem-vu/1', '/hoat-dong/5', '/cam-ket/7']);
    expect(sources.late).toEqual([
      { text: 'Gửi kế hoạch (hạn 10/03/2026)', href: '/nhiem-vu/3' },
      { text: 'Cam kết: Thay cột điện (hạn 12/03/2026)', href: '/cam-ket/8' },
    ]);
    expect(sources.needs).toEqual([{ text: 'Gửi kế hoạch (hạn 10/03/2026), đã xin gia hạn', href: '/nhiem-vu/3' }]);
    expect(textsOf(sources).goingOn).toBe('- Niêm yết dự toán (hạn 20/03/2026)');
  });

  test('of a unit holds every line of its officers once, with who wrote it, and what the records add', () => {
    const empty = { goingOn: '', late: '', needs: '' };
    const text = gather(fillFrom(records), [
      { personName: 'An', texts: { ...empty, done: '- Đối thoại thôn Đông, ngày 17/03/2026\n\n• Thăm hộ nghèo' } },
      { personName: 'Bình', texts: { ...empty, done: '- thăm hộ nghèo.', needs: 'Thêm kinh phí' } },
    ]);
    expect(text.done.split('\n')).toEqual([
      '- Đối thoại thôn Đông, ngày 17/03/2026 (An)',
      '- Thăm hộ nghèo (An, Bình)',
      '- Lập danh sách mô hình',
      '- Thực hiện cam kết: Sửa cống',
    ]);
    expect(text.needs.split('\n')[0]).toBe('- Thêm kinh phí (Bình)');
  });

  test('without records is empty, and its text has no lines', () => {
    const none = textsOf(fillFrom({ activities: [], work: [], kept: [], latePromises: [] }));
    expect(Object.values(none)).toEqual(['', '', '', '']);
    expect(linesOf(' \n-\n')).toEqual([]);
  });
});

test('it is due on the day of the rule, and late after its hour in Vietnam', () => {
  expect(dueDay('2026-03-16', { weekday: 5 })).toBe('2026-03-20');
  const due = { dueOn: '2026-03-20', dueAt: '16:00' };
  expect(sentLate({ ...due, sentAt: new Date('2026-03-20T09:00:00Z') })).toBe(false);
  expect(sentLate({ ...due, sentAt: new Date('2026-03-20T09:01:00Z') })).toBe(true);
  expect(sentLate({ ...due, sentAt: null })).toBe(false);
  expect(sentLate({ dueOn: null, dueAt: null, sentAt: new Date('2030-01-01T00:00:00Z') })).toBe(false);
});
