import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afresh, type Entry, isDue, mayGo, newId, postponed, userOf } from './entry.ts';

const entry: Entry = {
  id: '6f0e8a52-3c1d-4a57-9d0a-0d8f4a1b2c3d',
  person: 'nguoi.7',
  unitName: 'Thôn Thượng',
  label: 'Họp thôn',
  action: '/hoat-dong/ghi/village_meeting',
  page: '/hoat-dong/ghi/village_meeting',
  fields: [['summary', 'Họp bàn đường vào thôn']],
  files: [],
  notedAt: '2026-06-12T01:15:00.000Z',
  state: 'waiting',
  tries: 0,
  nextAt: 0,
};

describe('an entry', () => {
  test('goes by its own person in its own role alone, and not while it must be looked at or is open', () => {
    expect(mayGo(entry, 'nguoi.7')).toBe(true);
    expect(mayGo(entry, 'nguoi.8')).toBe(false);
    expect(mayGo(entry, 'khac.7')).toBe(false);
    expect(mayGo(entry, undefined)).toBe(false);
    expect(mayGo({ ...entry, state: 'review' }, 'nguoi.7')).toBe(false);
    expect(mayGo({ ...entry, state: 'draft' }, 'nguoi.7')).toBe(false);
    expect(mayGo({ ...entry, heldUntil: Date.now() + 60_000 }, 'nguoi.7')).toBe(false);
    for (const state of ['sign-in', 'other'] as const) expect(mayGo({ ...entry, state }, 'nguoi.7')).toBe(true);
  });

  test('waits longer after every vain attempt, at most five minutes, and keeps everything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (attempts) => {
        let waiting = entry;
        let before = 0;
        for (let times = 0; times <= attempts; times++) {
          waiting = postponed(waiting, 0);
          expect(waiting.nextAt).toBeGreaterThanOrEqual(before);
          before = waiting.nextAt;
        }
        expect(waiting.nextAt).toBeLessThanOrEqual(300_000);
        expect({ ...waiting, tries: 0, nextAt: 0 }).toEqual(entry);
        expect(isDue(waiting, 'nguoi.7', waiting.nextAt - 1)).toBe(false);
        expect(isDue(waiting, 'nguoi.7', waiting.nextAt)).toBe(true);
      }),
    );
  });

  test('that was put right goes at once, without the words of the last attempt', () => {
    const refused: Entry = {
      ...entry,
      state: 'review',
      tries: 4,
      nextAt: 9e15,
      message: 'Ngày làm không thể sau hôm nay.',
      faults: { happenedOn: 'Ngày làm không thể sau hôm nay.' },
      isConflict: false,
      heldUntil: 9e15,
    };
    expect(afresh(refused)).toEqual(entry);
  });

  test('belongs to a person, whatever the role', () => {
    expect(userOf('nguoi.7')).toBe('nguoi');
    expect(userOf('')).toBe('');
  });

  test('has an identifier of its own, also where the browser makes none', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const { randomUUID } = crypto;
    try {
      Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
      const made = Array.from({ length: 100 }, newId);
      for (const id of made) expect(id).toMatch(uuid);
      expect(new Set(made).size).toBe(made.length);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
    }
    expect(newId()).toMatch(uuid);
  });
});
