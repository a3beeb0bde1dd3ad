import type { AssignmentState } from '../assignments/assignment.ts';
import type { TaskUnitRole } from '../plans/task-unit.ts';

export const directiveChannels = ['briefing', 'telephone', 'note', 'visit', 'other'] as const;
export type DirectiveChannel = (typeof directiveChannels)[number];

export const channelNames: Record<DirectiveChannel, string> = {
  briefing: 'Họp, giao ban',
  telephone: 'Điện thoại',
  note: 'Bút phê trên văn bản',
  visit: 'Đi cơ sở',
  other: 'Cách khác',
};

/** One unit that a directive asks, and how far it is. */
export interface DirectiveUnit {
  assignmentId: number;
  unitName: string;
  unitKind: string;
  role: TaskUnitRole;
  state: AssignmentState;
  dueOn: string | null;
  doneOn: string | null;
}

/** A directive with what became of it. */
export interface Directive {
  id: number;
  text: string;
  saidOn: string;
  saidBy: string;
  channel: DirectiveChannel;
  onDocument: string | null;
  urgent: boolean;
  dueOn: string | null;
  issuerId: number;
  issuerName: string;
  issuerKind: string;
  recordedByName: string | null;
  state: 'published' | 'withdrawn';
  units: DirectiveUnit[];
}
