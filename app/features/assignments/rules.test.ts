import { describe, expect, it } from 'vitest';
import { type AssignmentState, assignmentStates } from './assignment.ts';
import { actsOpenTo, assignmentActs, counts, isLate, isOpen, stateAfter } from './rules.ts';

describe('the states of an assignment', () => {
  it('reaches every state from the first', () => {
    const reached = new Set<AssignmentState>(['assigned']);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const state of [...reached]) {
        for (const act of assignmentActs) {
          const next = stateAfter(state, act);
          if (next) reached.add(next);
        }
      }
    }
    expect([...reached].sort()).toEqual([...assignmentStates].sort());
  });

  it('lets the unit that owes answer, and the unit that asked recall', () => {
    const assignment = { unitId: 2, askedById: 1, state: 'assigned' as const, officerId: null };
    expect(actsOpenTo({ unitId: 2, role: 'officer', userId: 'a' }, assignment)).toEqual([
      'receive',
      'ask_date',
      'refuse',
      'pass_on',
    ]);
    expect(actsOpenTo({ unitId: 1, role: 'officer', userId: 'b' }, assignment)).toEqual([
      'recall',
      'transfer',
      'exempt',
    ]);
    expect(actsOpenTo({ unitId: 3, role: 'officer', userId: 'c' }, assignment)).toEqual([]);
    expect(actsOpenTo({ unitId: 2, role: 'overseer', userId: 'd' }, assignment)).toEqual([]);
  });

  it('keeps taking on to the officer who was named', () => {
    const assignment = { unitId: 2, askedById: 1, state: 'received' as const, officerId: 'a' };
    expect(actsOpenTo({ unitId: 2, role: 'officer', userId: 'a' }, assignment)).toContain('take_on');
    expect(actsOpenTo({ unitId: 2, role: 'officer', userId: 'b' }, assignment)).not.toContain('take_on');
  });

  it('lets the unit that asked accept or return what was done, once, and never its own work', () => {
    const done = { unitId: 2, askedById: 1, state: 'done' as const, officerId: null };
    const asker = { unitId: 1, role: 'leader' as const, userId: 'a' };
    const doer = { unitId: 2, role: 'officer' as const, userId: 'b' };
    expect(actsOpenTo(asker, done)).toEqual(['accept', 'return']);
    expect(actsOpenTo(doer, done)).toEqual(['reopen']);
    const accepted = { ...done, acceptedAt: new Date() };
    expect(actsOpenTo(asker, accepted)).toEqual(['return']);
    expect(actsOpenTo(doer, accepted)).toEqual([]);
    expect(actsOpenTo(asker, { ...done, unitId: 1 })).toEqual(['reopen']);
  });

  it('lets who stands in for a leader decide on the work of others, never on their own', () => {
    const done = { unitId: 2, askedById: 1, state: 'done' as const, officerId: 'b' };
    const standIn = (userId: string) => ({
      ...{ unitId: 1, role: 'leader' as const, userId },
      standsInFor: { userId: 'chief', name: 'Chủ tịch' },
    });
    expect(actsOpenTo(standIn('a'), done)).toEqual(['accept', 'return']);
    expect(actsOpenTo(standIn('b'), done)).toEqual([]);
  });

  it('has a date decided while it is asked for, and not asked for twice', () => {
    const owed = { unitId: 2, askedById: 1, state: 'in_progress' as const, officerId: null, askedDueOn: '2026-05-01' };
    expect(actsOpenTo({ unitId: 1, role: 'officer', userId: 'a' }, owed)).toContain('grant_date');
    expect(actsOpenTo({ unitId: 2, role: 'officer', userId: 'b' }, owed)).not.toContain('ask_date');
    const quiet = { ...owed, askedDueOn: null };
    expect(actsOpenTo({ unitId: 1, role: 'officer', userId: 'a' }, quiet)).not.toContain('grant_date');
  });

  it('counts an exemption in no rate and calls only open work late', () => {
    expect(counts('exempt')).toBe(false);
    expect(counts('refused')).toBe(true);
    for (const state of assignmentStates) {
      expect(isLate({ state, dueOn: '2026-03-10' }, '2026-03-11')).toBe(isOpen(state));
      expect(isLate({ state, dueOn: '2026-03-10' }, '2026-03-10')).toBe(false);
      expect(isLate({ state, dueOn: null }, '2026-03-11')).toBe(false);
    }
  });
});
