import type { TaskUnitRole } from '../plans/task-unit.ts';

export const assignmentStates = [
  'assigned',
  'received',
  'in_progress',
  'done',
  'refused',
  'recalled',
  'passed_on',
  'transferred',
  'exempt',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const stateNames: Record<AssignmentState, string> = {
  assigned: 'Chưa nhận',
  received: 'Đã nhận',
  in_progress: 'Đang làm',
  done: 'Xong',
  refused: 'Từ chối',
  recalled: 'Thu hồi',
  passed_on: 'Đã chuyển',
  transferred: 'Đã điều chuyển',
  exempt: 'Miễn',
};

/** An assignment as a line of a list shows it. */
export interface AssignmentLine {
  id: number;
  planNumber: string | null;
  text: string;
  ref: string | null;
  role: TaskUnitRole;
  dueOn: string | null;
  periodLabel: string | null;
  state: AssignmentState;
  /** What the unit that asked has to decide: another date, or whether the result is accepted. */
  waitsFor: 'date' | 'acceptance' | null;
}

/** A line with the unit that owes it. */
export interface UnitLine extends AssignmentLine {
  unitName: string;
  unitKind: string;
}

/** An assignment in lists that lead elsewhere too. */
export interface AssignmentRow extends UnitLine {
  taskId: number;
  planId: number;
  unitId: number;
  askedByName: string;
}

export const waitNames: Record<'date' | 'acceptance', string> = {
  date: 'xin gia hạn',
  acceptance: 'chờ xác nhận',
};

/** One assignment with what its page needs. */
export interface Assignment extends Omit<AssignmentRow, 'waitsFor'> {
  planKind: 'plan' | 'directive';
  unitPlace: number;
  unitPlaceTo: number;
  askedById: number;
  askedByPlace: number;
  receivedAt: Date | null;
  leaderId: string | null;
  leaderName: string | null;
  officerId: string | null;
  officerName: string | null;
  takenOnAt: Date | null;
  doneAt: Date | null;
  acceptedAt: Date | null;
  acceptedName: string | null;
  /** The date that the unit asks for, while that is not decided, and its ground. */
  askedDueOn: string | null;
  askedDueReason: string | null;
  reason: string | null;
  fromAssignmentId: number | null;
  revision: number;
  dueText: string | null;
  deliverable: string | null;
  recipient: string | null;
  line: number | null;
  upperTaskId: number | null;
}
