import { mondayOf, plainDate } from '@kheo/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedOf } from '../../../tests/seed.ts';
import type { AppointmentState } from './appointment.ts';
import {
  appointmentActs,
  appointmentActsOpenTo,
  findClashes,
  minutesOf,
  type Slot,
  sessionOf,
  usualMinutes,
  weekOf,
} from './rules.ts';

const seed = seedOf('week rules');
const base: Slot = {
  startsOn: '2026-03-16',
  startsAt: '08:00',
  endsAt: '10:00',
  chairedBy: null,
  chairedById: 'a',
  place: 'Phòng họp tầng 2',
  state: 'planned',
};
const overs = (one: Partial<Slot>, other: Partial<Slot>) =>
  findClashes({ ...base, ...one }, [{ ...base, ...other }]).flatMap((clash) => clash.over);

describe('a clash', () => {
  test('is the same leader or the same place at the same time', () => {
    expect(overs({}, {})).toEqual(['leader', 'place']);
    expect(overs({}, { place: 'Hội trường' })).toEqual(['leader']);
    expect(overs({}, { chairedById: 'b', place: 'phòng họp  TẦNG 2' })).toEqual(['place']);
    expect(overs({}, { chairedById: 'b', place: null })).toEqual([]);
    expect(overs({ place: null }, { place: null, chairedById: 'b' })).toEqual([]);
  });
  test('is found by the name of who has no account', () => {
    const named = { chairedById: null, chairedBy: 'Ông Lê Văn A, Chủ tịch', place: null };
    expect(overs(named, { ...named, chairedBy: 'ông Lê Văn A - Chủ tịch' })).toEqual(['leader']);
  });
  test('is none when one ends as the other begins, on another day, or when one is off', () => {
    expect(overs({}, { startsAt: '10:00', endsAt: '11:00' })).toEqual([]);
    expect(overs({}, { startsOn: '2026-03-17' })).toEqual([]);
    expect(overs({}, { state: 'moved' })).toEqual([]);
    expect(overs({ state: 'cancelled' }, {})).toEqual([]);
  });
  test('takes what has no end for an hour and a half, and what has no hour for the whole day', () => {
    expect(usualMinutes).toBe(90);
    expect(overs({ startsAt: '13:00', endsAt: null }, { startsAt: '14:29', endsAt: null })).not.toEqual([]);
    expect(overs({ startsAt: '13:00', endsAt: null }, { startsAt: '14:30', endsAt: null })).toEqual([]);
    expect(overs({ startsAt: null, endsAt: null }, { startsAt: '19:00', endsAt: null })).not.toEqual([]);
  });
  test('does not depend on which of the two is looked at', () => {
    const time = fc.integer({ min: 0, max: 22 * 60 }).map((n) => clock(n));
    const slot = fc.record({
      startsAt: fc.option(time),
      length: fc.integer({ min: 1, max: 119 }),
      open: fc.boolean(),
      chairedById: fc.constantFrom('a', 'b', null),
      place: fc.constantFrom('Hội trường', 'Phòng 1', null),
      state: fc.constantFrom<AppointmentState>('planned', 'moved', 'cancelled', 'held'),
    });
    fc.assert(
      fc.property(slot, slot, (a, b) => {
        const [one, other] = [a, b].map(({ length, open, ...rest }) => ({
          ...rest,
          endsAt: rest.startsAt === null || open ? null : clock(minutesOf(rest.startsAt) + length),
        })) as [Partial<Slot>, Partial<Slot>];
        expect(overs(one, other)).toEqual(overs(other, one));
      }),
      { seed },
    );
  });
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('the week', () => {
  test('runs from Monday to Sunday, each day in its halves, by the hour', () => {
    const rows = [
      { startsOn: '2026-03-18', startsAt: '14:00' },
      { startsOn: '2026-03-18', startsAt: '07:30' },
      { startsOn: '2026-03-18', startsAt: null },
      { startsOn: '2026-03-22', startsAt: '19:00' },
      { startsOn: '2026-03-23', startsAt: '08:00' },
    ];
    const week = weekOf(plainDate('2026-03-16'), rows);
    expect(week.map((day) => day.date)).toEqual([
      ...['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22'],
    ]);
    expect(week[2]?.sessions).toEqual([
      { session: 'morning', rows: [rows[2], rows[1]] },
      { session: 'afternoon', rows: [rows[0]] },
    ]);
    expect(week[6]?.sessions.map(({ session }) => session)).toEqual(['evening']);
    expect(week[0]?.sessions).toEqual([]);
  });
  test('begins on the Monday on or before any of its days', () => {
    for (const day of ['2026-03-16', '2026-03-19', '2026-03-22']) {
      expect(mondayOf(plainDate(day))).toBe('2026-03-16');
    }
    expect(mondayOf(plainDate('2026-01-01'))).toBe('2025-12-29');
  });
  test('counts noon to the afternoon and six to the evening', () => {
    expect(['11:59', '12:00', '17:59', '18:00'].map(sessionOf)).toEqual([
      ...['morning', 'afternoon', 'afternoon', 'evening'],
    ]);
  });
});

describe('who may do what', () => {
  const one = { unitId: 1, state: 'planned' as const, startsOn: '2026-03-16' };
  const officer = { role: 'officer' as const, unitId: 1 };
  test('the unit that keeps the week; others and overseers nothing', () => {
    expect(appointmentActsOpenTo(officer, one, '2026-03-16')).toEqual([...appointmentActs]);
    expect(appointmentActsOpenTo({ ...officer, unitId: 2 }, one, '2026-03-16')).toEqual([]);
    expect(appointmentActsOpenTo({ ...officer, role: 'overseer' }, one, '2026-03-16')).toEqual([]);
  });
  test('what is to come is not yet held; what is off is left alone', () => {
    expect(appointmentActsOpenTo(officer, one, '2026-03-15')).toEqual(['change', 'move', 'cancel']);
    expect(appointmentActsOpenTo(officer, { ...one, state: 'held' }, '2026-03-17')).toEqual(['minute']);
    for (const state of ['moved', 'cancelled'] as const) {
      expect(appointmentActsOpenTo(officer, { ...one, state }, '2026-03-17')).toEqual([]);
    }
  });
});
