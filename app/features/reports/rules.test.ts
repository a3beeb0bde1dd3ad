import { describe, expect, it } from 'vitest';
import type { ReportState } from './report.ts';
import { actsOpenTo, isOpenForWriting, punctualityOf, reportActs, transitions } from './rules.ts';

const states: ReportState[] = ['draft', 'sent', 'returned', 'approved', 'superseded'];
const writer = { role: 'officer' as const, unitId: 7 };
const receiver = { role: 'officer' as const, unitId: 3 };
const report = (state: ReportState, more: Partial<{ openedAt: Date; toId: number | null }> = {}) => ({
  unitId: 7,
  toId: 3,
  openedAt: null,
  state,
  ...more,
});

describe('the states of a report', () => {
  it('are all reached: superseded when a newer version is approved, the others by acts', () => {
    const reached = new Set<ReportState>(['draft', 'superseded']);
    for (let step = 0; step < states.length; step++) {
      for (const act of reportActs) {
        if (transitions[act].from.some((state) => reached.has(state))) reached.add(transitions[act].to);
      }
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('let each side do its own acts', () => {
    expect(actsOpenTo(writer, report('draft'))).toEqual(['send']);
    expect(actsOpenTo(writer, report('sent'))).toEqual(['take_back']);
    expect(actsOpenTo(writer, report('sent', { openedAt: new Date() }))).toEqual([]);
    expect(actsOpenTo(receiver, report('sent'))).toEqual(['return', 'approve']);
    expect(actsOpenTo(writer, report('returned'))).toEqual(['send']);
    expect(actsOpenTo(receiver, report('returned'))).toEqual([]);
    expect(actsOpenTo(writer, report('approved'))).toEqual(['correct']);
    expect(states.flatMap((state) => actsOpenTo({ role: 'overseer', unitId: 3 }, report(state)))).toEqual([]);
    expect(states.flatMap((state) => actsOpenTo({ role: 'officer', unitId: 99 }, report(state)))).toEqual([]);
  });

  it('leave the report that goes out as a document to the leader of the unit', () => {
    const own = report('sent', { toId: null });
    expect(actsOpenTo(writer, own)).toEqual(['take_back']);
    expect(actsOpenTo({ role: 'leader', unitId: 7 }, own)).toEqual(['take_back', 'return', 'approve']);
  });
});

describe('what is open for writing', () => {
  const remark = { target: 'figure:dialogues', settledAt: null };
  it('is everything of a draft, nothing of what was sent, the remarked places of what was returned', () => {
    expect(isOpenForWriting(report('draft'), [], 'section:I')).toBe(true);
    expect(isOpenForWriting(report('sent'), [remark], 'figure:dialogues')).toBe(false);
    expect(isOpenForWriting(report('returned'), [remark], 'figure:dialogues')).toBe(true);
    expect(isOpenForWriting(report('returned'), [remark], 'figure:receptions')).toBe(false);
    expect(isOpenForWriting(report('returned'), [{ ...remark, settledAt: new Date() }], 'figure:dialogues')).toBe(
      false,
    );
    expect(isOpenForWriting(report('returned'), [{ target: 'whole', settledAt: null }], 'section:V')).toBe(true);
  });
});

describe('punctuality', () => {
  const duty = { dueOn: '2026-06-20', exemptReason: null };
  it.each([
    [undefined, '2026-06-20', 'waiting'],
    [undefined, '2026-06-21', 'overdue'],
    [{ state: 'draft', sentOn: null }, '2026-06-21', 'overdue'],
    [{ state: 'sent', sentOn: '2026-06-20' }, '2026-07-01', 'on_time'],
    [{ state: 'approved', sentOn: '2026-06-21' }, '2026-07-01', 'late'],
    [{ state: 'returned', sentOn: '2026-06-19' }, '2026-07-01', 'returned'],
  ] as const)('of %o on %s is %s', (sent, day, how) => {
    expect(punctualityOf(duty, sent, day)).toBe(how);
  });
  it('asks nothing of who is exempt', () => {
    expect(punctualityOf({ ...duty, exemptReason: 'Mới thành lập' }, undefined, '2027-01-01')).toBe('exempt');
  });
});
