import type { Recurrence } from '@kheo/calendar';
import type { TaskUnitRole } from './task-unit.ts';

export type PlanState = 'draft' | 'published' | 'superseded' | 'withdrawn';

/** A plan in lists. */
export interface PlanSummary {
  id: number;
  number: string | null;
  title: string;
  issuedOn: string | null;
  year: number;
  state: PlanState;
  version: number;
  issuerId: number;
  issuerName: string;
  issuerKind: string;
  tasks: number;
}

/** A plan with its document. */
export interface Plan {
  id: number;
  /** A directive is a plan of one task. */
  kind: 'plan' | 'directive';
  documentId: number;
  number: string | null;
  type: string | null;
  title: string;
  issuedOn: string | null;
  place: string | null;
  recipients: string[];
  fileId: number | null;
  year: number;
  /** Last year in which it is in force, or null: only its own. */
  lastYear: number | null;
  state: PlanState;
  confidentiality: number;
  version: number;
  replacesId: number | null;
  upperPlanId: number | null;
  /** Who issued the plan above: usually the unit to which this one is sent. */
  upperIssuerId: number | null;
  upperIssuerName: string | null;
  submittedToId: number | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  withdrawnReason: string | null;
  revision: number;
  issuerId: number;
  issuerName: string;
  issuerKind: string;
  issuerPlace: number;
}

/** Who a task names, as read and as matched. */
export interface TaskUnit {
  id: number;
  name: string;
  role: TaskUnitRole;
  unitId: number | null;
  unitName: string | null;
  groupCode: string | null;
  groupName: string | null;
  exceptIds: number[];
}

/** A task of a plan. */
export interface Task {
  id: number;
  planId: number;
  position: number;
  ref: string | null;
  text: string;
  deliverable: string | null;
  recipient: string | null;
  recipientId: number | null;
  line: number | null;
  page: number | null;
  upperTaskId: number | null;
  carriesId: number | null;
  checked: boolean;
  doubts: string[];
  units: TaskUnit[];
  dues: TaskDue[];
}

/** When a task falls due. */
export interface TaskDue {
  /** Null when the plan says only how often. */
  dueOn: string | null;
  dueText: string | null;
  recurrence: Recurrence;
  /** What is due on this date, when there are several. */
  label: string | null;
}

export const planStateNames: Record<PlanState, string> = {
  draft: 'Dự thảo',
  published: 'Đã ban hành',
  superseded: 'Đã thay bằng bản mới',
  withdrawn: 'Đã thu hồi',
};
