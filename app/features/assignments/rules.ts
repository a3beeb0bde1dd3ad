import type { Actor } from '../../platform/actor.ts';
import type { AssignmentState } from './assignment.ts';

/** What can be done with an assignment. */
export const assignmentActs = [
  'receive',
  'name_people',
  'take_on',
  'report',
  'finish',
  'accept',
  'return',
  'reopen',
  'ask_date',
  'grant_date',
  'deny_date',
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
  report: 'Báo tiến độ',
  finish: 'Báo hoàn thành',
  accept: 'Xác nhận kết quả',
  return: 'Trả lại kết quả',
  reopen: 'Mở lại',
  ask_date: 'Xin gia hạn',
  grant_date: 'Đồng ý gia hạn',
  deny_date: 'Không đồng ý gia hạn',
  refuse: 'Từ chối',
  pass_on: 'Chuyển đơn vị khác',
  recall: 'Thu hồi',
  transfer: 'Điều chuyển',
  exempt: 'Miễn thực hiện',
  hand_out_again: 'Giao lại',
};

interface Transition {
  from: readonly AssignmentState[];
  /** `same`: the act is recorded and the state stays. */
  to: AssignmentState | 'same';
  /** Who does it: the unit that owes, or the unit that asked. */
  by: 'doer' | 'asker';
}

const transitions: Record<AssignmentAct, Transition> = {
  receive: { from: ['assigned'], to: 'received', by: 'doer' },
  name_people: { from: ['received', 'in_progress'], to: 'received', by: 'doer' },
  take_on: { from: ['received'], to: 'in_progress', by: 'doer' },
  report: { from: ['in_progress'], to: 'same', by: 'doer' },
  finish: { from: ['in_progress'], to: 'done', by: 'doer' },
  accept: { from: ['done'], to: 'same', by: 'asker' },
  return: { from: ['done'], to: 'in_progress', by: 'asker' },
  reopen: { from: ['done'], to: 'in_progress', by: 'doer' },
  ask_date: { from: ['assigned', 'received', 'in_progress'], to: 'same', by: 'doer' },
  grant_date: { from: ['assigned', 'received', 'in_progress'], to: 'same', by: 'asker' },
  deny_date: { from: ['assigned', 'received', 'in_progress'], to: 'same', by: 'asker' },
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
  if (!transition.from.includes(state)) return undefined;
  return transition.to === 'same' ? state : transition.to;
}

const reasoned = new Set<AssignmentAct>([
  'report',
  'return',
  'reopen',
  'ask_date',
  'deny_date',
  'refuse',
  'pass_on',
  'recall',
  'transfer',
  'exempt',
]);

/** Acts that must say why, or what. */
export function needsReason(act: AssignmentAct): boolean {
  return reasoned.has(act);
}

/** Acts with which the unit shows what it did. */
export function takesEvidence(act: AssignmentAct): boolean {
  return act === 'report' || act === 'finish';
}

type ActingPerson = Pick<Actor, 'unitId' | 'role' | 'userId' | 'standsInFor'>;

/** What the unit that asked decides on the work of who did it. */
const decisions = new Set<AssignmentAct>(['accept', 'return', 'grant_date', 'deny_date', 'exempt']);

interface Parties {
  unitId: number;
  askedById: number;
  state: AssignmentState;
  leaderId?: string | null;
  officerId: string | null;
  acceptedAt?: Date | null;
  askedDueOn?: string | null;
}

/**
 * The acts that this person may do now. The unit that owes and the unit that asked have different ones; an overseer or
 * administrator has none. Once an officer is named, taking on is that officer's; what a unit does for itself nobody accepts;
 * what was accepted is closed.
 */
export function actsOpenTo(actor: ActingPerson, assignment: Parties): AssignmentAct[] {
  return assignmentActs.filter((act) => {
    const transition = transitions[act];
    if (!transition.from.includes(assignment.state)) return false;
    if (!['officer', 'leader', 'village_head'].includes(actor.role)) return false;
    const party = transition.by === 'doer' ? assignment.unitId : assignment.askedById;
    if (party !== actor.unitId) return false;
    return fits(act, actor, assignment);
  });
}

function fits(act: AssignmentAct, { userId, standsInFor }: ActingPerson, assignment: Parties): boolean {
  const ownWork = assignment.unitId === assignment.askedById;
  const isAccepted = Boolean(assignment.acceptedAt);
  // Who stands in for a leader decides on the work of others, never on their own; the trigger refuse_own_work says so too.
  const isTheirs = [assignment.officerId, assignment.leaderId].some((one) => one && one === userId);
  if (standsInFor && decisions.has(act) && isTheirs) return false;
  switch (act) {
    case 'take_on':
      return assignment.officerId !== null && assignment.officerId === userId;
    case 'accept':
      return !ownWork && !isAccepted;
    case 'return':
      return !ownWork;
    case 'reopen':
      return !isAccepted;
    case 'ask_date':
      return !ownWork && !assignment.askedDueOn;
    case 'grant_date':
    case 'deny_date':
      return Boolean(assignment.askedDueOn);
    default:
      return true;
  }
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
