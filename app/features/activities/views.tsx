import type { Actor } from '../../platform/actor.ts';
import { Icon } from '../../ui/icons.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { mayRecord } from './rules.ts';

/** The three ways to look at what was done. */
export function ActivityViews({ current }: { current: 'list' | 'calendar' | 'map' }) {
  return (
    <Tabs
      label="Cách xem hoạt động"
      tabs={[
        { label: 'Danh sách', href: '/hoat-dong', current: current === 'list' },
        { label: 'Lịch', href: '/hoat-dong/lich', current: current === 'calendar' },
        { label: 'Bản đồ', href: '/hoat-dong/ban-do', current: current === 'map' },
      ]}
    />
  );
}

/** The one button to record, for who may. */
export function RecordButton({ actor }: { actor: Pick<Actor, 'role'> }) {
  if (!mayRecord(actor)) return null;
  return (
    <a class="btn btn-primary" href="/hoat-dong/ghi">
      <Icon name="add" /> Ghi việc đã làm
    </a>
  );
}
