import { plainDate } from '@kheo/calendar';
import { describe, expect, it } from 'vitest';
import type { TaskDue, TaskUnit } from '../plans/plan.ts';
import type { Directory } from '../units/matching.ts';
import type { Unit } from '../units/unit.ts';
import { openYear, periodsOf, portionsOf, unitsOf } from './hand-out.ts';

const units: Unit[] = [
  ['province', 'Tỉnh Sông Mây'],
  ['department', 'Sở Nội vụ'],
  ['department', 'Sở Tư pháp'],
  ['commune', 'Xã Bản Cáu'],
  ['ward', 'Phường Vạn An'],
].map(([kind = '', name = ''], index) => ({ id: index + 1, kind, name, parentId: 1, place: index, placeTo: index }));
const directory: Directory = {
  placeName: 'Sông Mây',
  units,
  groups: [
    { code: 'departments', name: 'Các sở', kinds: ['department'], patterns: [] },
    { code: 'communes', name: 'UBND các xã, phường', kinds: ['commune', 'ward'], patterns: [] },
  ],
};
const named = (change: Partial<TaskUnit>): TaskUnit => ({
  id: 1,
  name: '',
  role: 'perform',
  unitId: null,
  unitName: null,
  groupCode: null,
  groupName: null,
  exceptIds: [],
  ...change,
});
const due = (
  dueOn: string | null,
  recurrence: TaskDue['recurrence'] = 'once',
  label: string | null = null,
): TaskDue => ({
  dueOn,
  dueText: null,
  recurrence,
  label,
});

describe('whom a task asks', () => {
  it('asks a unit that is named itself once, in its weightiest role', () => {
    const asked = unitsOf(
      { units: [named({ unitId: 2, role: 'lead' }), named({ groupCode: 'departments', role: 'coordinate' })] },
      directory,
      1,
    );
    expect(asked.map(({ unit, role }) => [unit.name, role])).toEqual([
      ['Sở Nội vụ', 'lead'],
      ['Sở Tư pháp', 'coordinate'],
    ]);
  });

  it('leaves out what a group leaves out', () => {
    const asked = unitsOf({ units: [named({ groupCode: 'communes', exceptIds: [5] })] }, directory, 1);
    expect(asked.map(({ unit }) => unit.name)).toEqual(['Xã Bản Cáu']);
  });
});

describe('the dates of a task in the year of its plan', () => {
  it('is one without date when the plan states none', () => {
    expect(periodsOf([], 2026)).toEqual([{ label: null, dueOn: null }]);
    expect(periodsOf([due(null, 'quarterly')], 2026)).toEqual([{ label: 'Hằng quý', dueOn: null }]);
  });

  it('holds each date of several, in order', () => {
    const dues = [due('2026-11-25', 'once', 'báo cáo năm'), due('2026-06-20', 'once', 'báo cáo 6 tháng')];
    expect(periodsOf(dues, 2026).map((period) => period.label)).toEqual(['báo cáo 6 tháng', 'báo cáo năm']);
  });

  it('comes back within the year and no further', () => {
    expect(periodsOf([due('2026-03-20', 'quarterly')], 2026).map((period) => period.dueOn)).toEqual([
      '2026-03-20',
      '2026-06-20',
      '2026-09-20',
      '2026-12-20',
    ]);
    expect(periodsOf([due('2026-10-31', 'monthly')], 2026).map((period) => period.dueOn)).toEqual([
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
    ]);
  });

  it('keeps a date that lies in the year after', () => {
    expect(periodsOf([due('2027-01-15')], 2026).map((period) => period.dueOn)).toEqual(['2027-01-15']);
  });

  it('goes on through the years of a plan of several, each period under the number that it keeps', () => {
    const dues = [
      due(null),
      due('2026-06-20', 'half-yearly'),
      due('2026-12-01', 'yearly', 'báo cáo năm'),
      due('2026-03-01'),
    ];
    const first = periodsOf(dues, 2026);
    const three = periodsOf(dues, 2026, 2028);
    expect(three.slice(0, first.length)).toEqual(first);
    expect(three.slice(first.length)).toEqual([
      { dueOn: '2027-06-20', label: '6 tháng, kỳ 1/2 năm 2027' },
      { dueOn: '2027-12-01', label: 'báo cáo năm năm 2027' },
      { dueOn: '2027-12-20', label: '6 tháng, kỳ 2/2 năm 2027' },
      { dueOn: '2028-06-20', label: '6 tháng, kỳ 1/2 năm 2028' },
      { dueOn: '2028-12-01', label: 'báo cáo năm năm 2028' },
      { dueOn: '2028-12-20', label: '6 tháng, kỳ 2/2 năm 2028' },
    ]);
  });

  it('opens a year some days before it begins, and none after the last', () => {
    const plan = { year: 2026, lastYear: 2028 };
    const opened = ['2026-02-01', '2026-12-15', '2026-12-16', '2027-06-01', '2031-01-01'].map((day) =>
      openYear(plan, plainDate(day)),
    );
    expect(opened).toEqual([2026, 2026, 2027, 2027, 2028]);
    expect(openYear({ year: 2026, lastYear: null }, plainDate('2031-01-01'))).toBe(2026);
  });

  it('makes one portion for each unit and date', () => {
    const task = { id: 9, units: [named({ groupCode: 'communes' })], dues: [due('2026-06-20'), due('2026-11-25')] };
    const portions = portionsOf({ year: 2026, issuerId: 1 }, [task] as never, directory);
    expect(portions.map((portion) => [portion.unitId, portion.period, portion.dueOn])).toEqual([
      [4, 1, '2026-06-20'],
      [4, 2, '2026-11-25'],
      [5, 1, '2026-06-20'],
      [5, 2, '2026-11-25'],
    ]);
  });
});
