import type { Actor } from '../../platform/actor.ts';
import type { AssignmentState } from './assignment.ts';

/** What can be done with an assignment. */
export const assignmentActs = [
  'receive',
  'name_people',
  'take_on',
  'finish',
  'reopen',
  'refuse',
  'pass_on',
  'recall',
  'transfer',
  'exempt',
  'hand_out_again',
] as const;
export type AssignmentAct = (typeof assignmentActs)[number];

export const actNames: Record<AssignmentAct, string> = {
  receive: 'Tiếp nhận',
  name_people: 'Phân công lãnh đạo, chuyên viên',
  take_on: 'Nhận việc',
  finish: 'Báo hoàn thành',
  reopen: 'Mở lại',
  refuse: 'Từ chối',
  pass_on: 'Chuyển đơn vị khác',
  recall: 'Thu hồi',
  transfer: 'Điều chuyển',
  exempt: 'Miễn thực hiện',
  hand_out_again: 'Giao lại',
};

interface Transition {
  from: readonly AssignmentState[];
  to: AssignmentState;
  /** Who does it: the unit that owes, or the unit that asked. */
  by: 'doer' | 'asker';
}

const transitions: Record<AssignmentAct, Transition> = {
  receive: { from: ['assigned'], to: 'received', by: 'doer' },
  name_people: { from: ['received', 'in_progress'], to: 'received', by: 'doer' },
  take_on: { from: ['received'], to: 'in_progress', by: 'doer' },
  finish: { from: ['in_progress'], to: 'done', by: 'doer' },
  reopen: { from: ['done'], to: 'in_progress', by: 'doer' },
  refuse: { from: ['assigned', 'received'], to: 'refused', by: 'doer' },
  pass_on: { from: ['assigned', 'received'], to: 'passed_on', by: 'doer' },
  recall: { from: ['assigned', 'received', 'in_progress', 'refused'], to: 'recalled', by: 'asker' },
  transfer: { from: ['assigned', 'received', 'in_progress', 'refused'], to: 'transferred', by: 'asker' },
  exempt: { from: ['assigned', 'received', 'in_progress', 'refused'], to: 'exempt', by: 'asker' },
  hand_out_again: { from: ['refused', 'recalled', 'exempt'], to: 'assigned', by: 'asker' },
};

/** The state after an act, or undefined where the state does not allow it. */
export function stateAfter(state: AssignmentState, act: AssignmentAct): AssignmentState | undefined {
  const transition = transitions[act];
  return transition.from.includes(state) ? transition.to : undefined;
}

/** Acts that must say why. */
export function needsReason(act: AssignmentAct): boolean {
  return ['refuse', 'pass_on', 'recall', 'transfer', 'exempt', 'reopen'].includes(act);
}

interface Parties {
  unitId: number;
  askedById: number;
  state: AssignmentState;
  officerId: string | null;
}

/**
 * The acts that this person may do now. The unit that owes and the unit that asked have different ones; an overseer or
 * administrator has none. Once an officer is named, taking on is that officer's.
 */
export function actsOpenTo(actor: Pick<Actor, 'unitId' | 'role' | 'userId'>, assignment: Parties): AssignmentAct[] {
  return assignmentActs.filter((act) => {
    const transition = transitions[act];
    if (!transition.from.includes(assignment.state)) return false;
    if (!['officer', 'leader', 'village_head'].includes(actor.role)) return false;
    const party = transition.by === 'doer' ? assignment.unitId : assignment.askedById;
    if (party !== actor.unitId) return false;
    return act !== 'take_on' || (assignment.officerId !== null && assignment.officerId === actor.userId);
  });
}

/** Open: still owed. */
export function isOpen(state: AssignmentState): boolean {
  return state === 'assigned' || state === 'received' || state === 'in_progress';
}

/** Counts in rates: what was recalled, passed on, transferred or exempted counts in none. */
export function counts(state: AssignmentState): boolean {
  return isOpen(state) || state === 'done' || state === 'refused';
}

/** Late on a day: still owed after its due date. */
export function isLate(assignment: { state: AssignmentState; dueOn: string | null }, day: string): boolean {
  return isOpen(assignment.state) && assignment.dueOn !== null && assignment.dueOn < day;
}
