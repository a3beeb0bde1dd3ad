import { describe, expect, it } from 'vitest';
import type { PlanState, Task, TaskUnit } from './plan.ts';
import {
  clarityFaultsOf,
  clarityMarks,
  clarityOf,
  clarityScore,
  needsLook,
  nextToLook,
  planActs,
  publishFaults,
  reviewOrder,
  sixClear,
} from './rules.ts';

const unit = (change: Partial<TaskUnit> = {}): TaskUnit => ({
  id: 1,
  name: 'Sở Nội vụ',
  role: 'lead',
  unitId: 7,
  unitName: 'Sở Nội vụ',
  groupCode: null,
  groupName: null,
  exceptIds: [],
  ...change,
});

const clear: Task = {
  id: 1,
  planId: 1,
  position: 0,
  ref: 'III.1',
  text: 'Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh',
  deliverable: 'báo cáo năm',
  recipient: 'UBND tỉnh',
  recipientId: null,
  line: 1,
  page: null,
  upperTaskId: null,
  carriesId: null,
  checked: false,
  doubts: [],
  units: [unit()],
  dues: [{ dueOn: '2026-12-10', dueText: null, recurrence: 'once', label: null }],
};

describe('the 6 rõ of a task', () => {
  it('finds nothing missing in a clear one', () => {
    expect(Object.values(clarityMarks(clear))).toEqual(sixClear.map(() => true));
    expect(clarityFaultsOf(clear)).toEqual([]);
    expect(clarityScore([clear])).toBe(100);
  });

  const faults: [string, Partial<Task>, (typeof sixClear)[number][]][] = [
    ['no unit', { units: [] }, ['person', 'responsibility']],
    ['a name that means nobody', { units: [unit({ unitId: null, unitName: null })] }, ['person']],
    ['two that lead', { units: [unit(), unit({ id: 2, unitId: 8 })] }, ['responsibility']],
    ['hardly a word of what to do', { text: 'Thực hiện tốt' }, ['work']],
    ['no date', { dues: [] }, ['time']],
    ['no product', { deliverable: null }, ['result']],
    ['nobody to whom it goes', { recipient: null }, ['authority']],
  ];
  it.each(faults)('says what is missing: %s', (_name, change, missing) => {
    const clarity = clarityOf({ ...clear, ...change });
    expect(sixClear.filter((key) => !clarity[key])).toEqual(missing);
  });

  it('takes how often for a time, also without a date', () => {
    expect(
      clarityOf({ ...clear, dues: [{ dueOn: null, dueText: 'hằng quý', recurrence: 'quarterly', label: null }] }).time,
    ).toBe(true);
  });

  it('takes one group in which each answers for itself as clear', () => {
    const group = unit({ role: 'perform', unitId: null, groupCode: 'communes' });
    expect(clarityOf({ ...clear, units: [group] })).toMatchObject({ person: true, responsibility: true });
  });

  it('scores a plan by the share that its tasks state', () => {
    expect(clarityScore([])).toBeNull();
    expect(clarityScore([clear, { ...clear, units: [], dues: [], deliverable: null }])).toBe(67);
  });
});

describe('publishing', () => {
  it('needs a task, words and names that mean somebody', () => {
    expect(publishFaults([])).toHaveLength(1);
    expect(publishFaults([clear])).toEqual([]);
    expect(publishFaults([{ ...clear, text: ' ', units: [unit({ unitId: null })] }])).toHaveLength(2);
  });

  it('lets each state do what it may, and the last ones nothing', () => {
    const acts = (state: PlanState) => [...planActs(state)].sort();
    expect(acts('draft')).toEqual(['discard', 'edit', 'publish']);
    expect(acts('published')).toEqual(['correct', 'submit', 'withdraw']);
    expect([acts('superseded'), acts('withdrawn')]).toEqual([[], []]);
  });
});

describe('the review', () => {
  it('puts first what the reader doubted or could not match', () => {
    expect(needsLook(clear)).toBe(false);
    expect(needsLook({ ...clear, doubts: ['Ngày chưa rõ'] })).toBe(true);
    expect(needsLook({ ...clear, doubts: ['Ngày chưa rõ'], checked: true })).toBe(false);
    expect(needsLook({ ...clear, units: [unit({ unitId: null })], checked: true })).toBe(true);
  });

  it('goes on to the next doubt, then to what nobody has looked at, and ends', () => {
    const doubtful = { doubts: ['?'] };
    const tasks: Task[] = [
      { ...clear, id: 1 },
      { ...clear, id: 2, ...doubtful },
      { ...clear, id: 3, checked: true },
      { ...clear, id: 4, ...doubtful },
    ];
    expect(reviewOrder(tasks).map((task) => task.id)).toEqual([2, 4, 1, 3]);
    const settled = tasks.map((task) => (task.id === 2 ? { ...task, checked: true } : task));
    expect(nextToLook(settled, 2)?.id).toBe(4);
    expect(nextToLook(tasks, 2)?.id).toBe(2);
    const all = tasks.map((task) => ({ ...task, checked: true }));
    expect(nextToLook(all, 4)).toBeUndefined();
  });
});
