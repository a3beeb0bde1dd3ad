import type { Actor } from '../../platform/actor.ts';
import type { CommitmentState } from './commitment.ts';

/** What can be done with a commitment. */
export const commitmentActs = ['keep', 'report', 'move_date', 'break', 'withdraw', 'reopen'] as const;
export type CommitmentAct = (typeof commitmentActs)[number];

export const commitmentActNames: Record<CommitmentAct, string> = {
  keep: 'Báo đã thực hiện',
  report: 'Báo tiến độ',
  move_date: 'Đổi hạn',
  break: 'Báo không thực hiện được',
  withdraw: 'Rút lại cam kết',
  reopen: 'Mở lại',
};

interface Transition {
  from: readonly CommitmentState[];
  /** `same` leaves the state as it is. */
  to: CommitmentState | 'same';
  /** Who may: the unit that does it too, or only the one that promised. */
  by: 'either' | 'promiser';
  /** What must be said. */
  words: 'result' | 'reason';
}

/** Who promised answers for the promise: only that unit moves its date, gives it up or takes it back. */
export const transitions: Record<CommitmentAct, Transition> = {
  keep: { from: ['open'], to: 'kept', by: 'either', words: 'result' },
  report: { from: ['open'], to: 'same', by: 'either', words: 'result' },
  move_date: { from: ['open'], to: 'same', by: 'promiser', words: 'reason' },
  break: { from: ['open'], to: 'broken', by: 'promiser', words: 'reason' },
  withdraw: { from: ['open'], to: 'withdrawn', by: 'promiser', words: 'reason' },
  reopen: { from: ['kept', 'broken', 'withdrawn'], to: 'open', by: 'promiser', words: 'reason' },
};

/** The acts that this person may do now. */
export function commitmentActsOpenTo(
  actor: Pick<Actor, 'unitId' | 'role'>,
  commitment: { unitId: number; doerId: number; state: CommitmentState },
): CommitmentAct[] {
  if (!['officer', 'leader', 'village_head'].includes(actor.role)) return [];
  return commitmentActs.filter((act) => {
    const { from, by } = transitions[act];
    const parties = by === 'promiser' ? [commitment.unitId] : [commitment.unitId, commitment.doerId];
    return from.includes(commitment.state) && parties.includes(actor.unitId);
  });
}

/** Kept in time: ended on or before its day; without a day, kept is in time. */
export function keptInTime(one: { state: CommitmentState; dueOn: string | null; endedOn: string | null }): boolean {
  return one.state === 'kept' && (one.dueOn === null || (one.endedOn !== null && one.endedOn <= one.dueOn));
}
