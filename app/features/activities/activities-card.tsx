import { Card } from '../../ui/card.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import type { ActivityRow } from './activity.ts';

interface Props {
  activities: readonly ActivityRow[];
  assignmentId: number;
  mayRecord: boolean;
}

/** What was done for a task, the latest first. */
export function ActivitiesCard({ activities, assignmentId, mayRecord }: Props) {
  return (
    <Card
      title="Việc đã làm"
      icon="activity"
      actions={mayRecord ? <a href={`/hoat-dong/ghi?nhiem_vu=${assignmentId}`}>Ghi việc đã làm</a> : undefined}
      footer={
        activities.length > 1 ? <a href={`/hoat-dong?nhiem_vu=${assignmentId}`}>Xem tất cả hoạt động</a> : undefined
      }
    >
      {activities.length === 0 ? (
        <p class="k-muted">Chưa ghi hoạt động nào cho nhiệm vụ này.</p>
      ) : (
        <ul class="k-plain-list">
          {activities.map((one) => (
            <li>
              <Icon name={one.icon} /> <a href={`/hoat-dong/${one.id}`}>{one.title}</a>{' '}
              <small class="k-muted">{formatDate(one.happenedOn)}</small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
