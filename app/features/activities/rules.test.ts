import { describe, expect, test } from 'vitest';
import type { ActivityField } from './activity.ts';
import { readValues, suggestTasks, titleOf, valueInWords } from './rules.ts';

const field = (key: string, more: Partial<ActivityField> = {}): ActivityField => ({
  key,
  label: key,
  type: 'number',
  measure: null,
  required: false,
  foldedAway: false,
  choices: null,
  partOf: null,
  ...more,
});
const channels = field('channels', {
  type: 'choices',
  choices: [
    { value: 'zalo', label: 'Nhóm Zalo' },
    { value: 'portal', label: 'Cổng thông tin' },
  ],
});

describe('the answers to the form of a kind', () => {
  test('are read as Vietnamese write numbers', () => {
    const { values, faults } = readValues([field('people'), channels], {
      f_people: '1.250',
      f_channels: ['zalo', 'zalo', 'portal'],
    });
    expect(values).toEqual({ people: 1250, channels: ['zalo', 'portal'] });
    expect(faults).toEqual({});
  });

  test.each([
    ['a missing answer', [field('people', { required: true })], {}, 'f_people'],
    ['words in place of a number', [field('people')], { f_people: 'nhiều' }, 'f_people'],
    ['a negative number', [field('people')], { f_people: '-3' }, 'f_people'],
    ['a choice that is not there', [channels], { f_channels: 'fax' }, 'f_channels'],
    [
      'a part larger than its whole',
      [field('people'), field('women', { partOf: 'people' })],
      { f_people: '10', f_women: '11' },
      'f_women',
    ],
  ])('with %s are told at their field', (_name, fields, body, at) => {
    expect(Object.keys(readValues(fields, body).faults)).toEqual([at]);
  });

  test('are said in words', () => {
    expect(valueInWords(field('people', { measure: 'người' }), 1250)).toBe('1.250 người');
    expect(valueInWords(channels, ['zalo', 'portal'])).toBe('Nhóm Zalo; Cổng thông tin');
  });
});

test('an activity without a title is called by its kind and place, or its day', () => {
  expect(titleOf({ name: 'Họp thôn' }, 'Thôn Đông', '2026-03-10')).toBe('Họp thôn tại Thôn Đông');
  expect(titleOf({ name: 'Họp thôn' }, null, '2026-03-10')).toBe('Họp thôn ngày 10/03/2026');
});

describe('tasks are suggested', () => {
  const tasks = [
    { id: 1, text: 'Báo cáo kết quả 6 tháng', dueOn: '2026-06-20' },
    { id: 2, text: 'Tăng cường kiểm tra; tổ chức đối thoại khi có vụ việc phức tạp', dueOn: '2026-06-01' },
    { id: 3, text: 'Tổ chức đối thoại với Nhân dân về giải phóng mặt bằng', dueOn: '2026-07-01' },
    { id: 4, text: 'Tổ chức đối thoại với thanh niên', dueOn: '2026-08-01' },
  ];
  const kind = { words: ['doi thoai'] };

  test('by the words of the kind, those that are about it first', () => {
    expect(suggestTasks(kind, '', tasks).map((task) => task.id)).toEqual([2, 3, 4]);
  });

  test('by what the person wrote', () => {
    expect(suggestTasks(kind, 'bàn với thanh niên trong xã', tasks)[0]?.id).toBe(4);
    expect(suggestTasks(kind, 'giai phong mat bang', tasks)[0]?.id).toBe(3);
  });
});
