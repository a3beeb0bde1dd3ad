import { formatDue } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { type CommitmentState, commitmentStateNames } from './commitment.ts';
import { keptInTime } from './rules.ts';

const shapes: Record<CommitmentState, StatusShape> = {
  open: 'doing',
  kept: 'done',
  broken: 'refused',
  withdrawn: 'withdrawn',
};

interface Props {
  commitment: { state: CommitmentState; dueOn: string | null; endedOn: string | null };
  day: string;
  pill?: boolean;
}

/** How a promise stands: late while it is open, late or in time once it is kept. */
export function CommitmentStatus({ commitment, day, pill }: Props) {
  const { state, dueOn, endedOn } = commitment;
  if (state === 'open' && dueOn !== null && dueOn < day)
    return <Status shape="late" label={`${commitmentStateNames.open}, ${formatDue(dueOn, day)}`} pill={pill} />;
  const late = state === 'kept' && !keptInTime({ state, dueOn, endedOn });
  return <Status shape={shapes[state]} label={`${commitmentStateNames[state]}${late ? ', muộn' : ''}`} pill={pill} />;
}
