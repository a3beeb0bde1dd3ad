import { addDays, type PlainDate } from '@kheo/calendar';
import { fold } from '@kheo/vietnamese';
import type { Actor } from '../../platform/actor.ts';
import type { AppointmentRow, AppointmentState } from './appointment.ts';

/** How long an appointment is taken to last when no end is said, in minutes. */
export const usualMinutes = 90;

/** What a clash is looked for by. */
export type Slot = Pick<
  AppointmentRow,
  'startsOn' | 'startsAt' | 'endsAt' | 'chairedBy' | 'chairedById' | 'place' | 'state'
>;

export interface Clash<T> {
  with: T;
  /** What both need at once. */
  over: ('leader' | 'place')[];
}

/**
 * The appointments that cannot be held beside this one: the same leader or the same place at the same time. What was moved
 * or cancelled clashes with nothing; what has no hour takes the whole day.
 */
export function findClashes<T extends Slot>(one: Slot, others: readonly T[]): Clash<T>[] {
  return others.flatMap((other) => {
    if (isOff(one.state) || isOff(other.state) || !overlap(one, other)) return [];
    const over = [
      ...(sameLeader(one, other) ? (['leader'] as const) : []),
      ...(samePlace(one.place, other.place) ? (['place'] as const) : []),
    ];
    return over.length > 0 ? [{ with: other, over }] : [];
  });
}

/** Whether an appointment is struck through in the week. */
export function isOff(state: AppointmentState): boolean {
  return state === 'moved' || state === 'cancelled';
}

function overlap(a: Slot, b: Slot): boolean {
  if (a.startsOn !== b.startsOn) return false;
  const [first, second] = [spanOf(a), spanOf(b)];
  return first.from < second.to && second.from < first.to;
}

function spanOf({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): { from: number; to: number } {
  if (startsAt === null) return { from: 0, to: 24 * 60 };
  const from = minutesOf(startsAt);
  return { from, to: endsAt === null ? from + usualMinutes : minutesOf(endsAt) };
}

/** '08:30' as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function sameLeader(a: Slot, b: Slot): boolean {
  if (a.chairedById !== null && b.chairedById !== null) return a.chairedById === b.chairedById;
  return sameWords(a.chairedBy, b.chairedBy);
}

/** Rooms are written one way and another: "Phòng họp tầng 2" and "phòng họp Tầng 2" are one. */
function samePlace(a: string | null, b: string | null): boolean {
  return sameWords(a, b);
}

function sameWords(a: string | null, b: string | null): boolean {
  const plain = (text: string | null) =>
    fold(text ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}

export type Session = 'morning' | 'afternoon' | 'evening';

export const sessionNames: Record<Session, string> = { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối' };

/** The half of the day in which an appointment begins; the whole day begins in the morning. */
export function sessionOf(startsAt: string | null): Session {
  const minutes = startsAt === null ? 0 : minutesOf(startsAt);
  if (minutes < 12 * 60) return 'morning';
  return minutes < 18 * 60 ? 'afternoon' : 'evening';
}

export interface WeekDay<T> {
  date: PlainDate;
  sessions: { session: Session; rows: T[] }[];
}

/** The seven days from a Monday, each with its appointments by session and hour; days without any are there too. */
export function weekOf<T extends Pick<AppointmentRow, 'startsOn' | 'startsAt'>>(
  monday: PlainDate,
  rows: readonly T[],
): WeekDay<T>[] {
  return Array.from({ length: 7 }, (_one, index) => {
    const date = addDays(monday, index);
    const ofDay = rows
      .filter((row) => row.startsOn === date)
      .sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
    const sessions = (['morning', 'afternoon', 'evening'] as const).flatMap((session) => {
      const held = ofDay.filter((row) => sessionOf(row.startsAt) === session);
      return held.length > 0 ? [{ session, rows: held }] : [];
    });
    return { date, sessions };
  });
}

/** What can be done with an appointment. */
export const appointmentActs = ['change', 'move', 'cancel', 'hold', 'minute'] as const;
export type AppointmentAct = (typeof appointmentActs)[number];

const from: Record<AppointmentAct, readonly AppointmentState[]> = {
  change: ['planned'],
  move: ['planned'],
  cancel: ['planned'],
  hold: ['planned'],
  minute: ['planned', 'held'],
};

/** Whether this person keeps the week of the unit. */
export function keepsWeek(actor: Pick<Actor, 'role' | 'unitId'>, unitId: number): boolean {
  return ['officer', 'leader', 'village_head'].includes(actor.role) && actor.unitId === unitId;
}

/** The acts that this person may do now. What is still to come is neither held nor put on record. */
export function appointmentActsOpenTo(
  actor: Pick<Actor, 'role' | 'unitId'>,
  one: { unitId: number; state: AppointmentState; startsOn: string },
  today: string,
): AppointmentAct[] {
  if (!keepsWeek(actor, one.unitId)) return [];
  return appointmentActs.filter(
    (act) => from[act].includes(one.state) && (one.startsOn <= today || (act !== 'hold' && act !== 'minute')),
  );
}
