import { formatDue } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { type AssignmentState, stateNames } from './assignment.ts';
import { isLate } from './rules.ts';

const shapes: Record<AssignmentState, StatusShape> = {
  assigned: 'not-received',
  received: 'received',
  in_progress: 'doing',
  done: 'done',
  refused: 'refused',
  recalled: 'withdrawn',
  passed_on: 'returned',
  transferred: 'returned',
  exempt: 'exempt',
};

interface AssignmentStatusProps {
  state: AssignmentState;
  dueOn: string | null;
  day: string;
  pill?: boolean;
}

/** The state of an assignment, or that it is late. */
export function AssignmentStatus({ state, dueOn, day, pill }: AssignmentStatusProps) {
  if (dueOn !== null && isLate({ state, dueOn }, day))
    return Status({ shape: 'late', label: `${stateNames[state]}, ${formatDue(dueOn, day)}`, pill });
  return Status({ shape: shapes[state], label: stateNames[state], pill });
}
