import { Status, type StatusShape } from '../../ui/status.tsx';
import { type DraftState, stateNames } from './draft.ts';

const shapes: Record<DraftState, StatusShape> = {
  drafting: 'draft',
  checked: 'received',
  to_sign: 'waiting',
  returned: 'returned',
  signed: 'doing',
  issued: 'published',
  cancelled: 'withdrawn',
};

export function DraftStatus({ state, pill }: { state: DraftState; pill?: boolean }) {
  return <Status shape={shapes[state]} label={stateNames[state]} pill={pill} />;
}
