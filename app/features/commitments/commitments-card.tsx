import { Card } from '../../ui/card.tsx';
import { formatDate } from '../../ui/format.ts';
import type { CommitmentRow } from './commitment.ts';
import { CommitmentStatus } from './status.tsx';

interface Props {
  commitments: readonly CommitmentRow[];
  day: string;
  /** Where another is recorded; undefined: the person may not. */
  addHref?: string | undefined;
}

/** What was promised in an activity, and how each promise stands. */
export function CommitmentsCard({ commitments, day, addHref }: Props) {
  return (
    <Card title="Đã hứa với dân" icon="commitment" actions={addHref ? <a href={addHref}>Thêm cam kết</a> : undefined}>
      {commitments.length === 0 ? (
        <p class="k-muted">Không có cam kết nào.</p>
      ) : (
        <ul class="k-plain-list">
          {commitments.map((one) => (
            <li>
              <a href={`/cam-ket/${one.id}`}>{one.text}</a>
              <br />
              <CommitmentStatus commitment={one} day={day} />{' '}
              {one.dueOn ? <small class="k-muted">hạn {formatDate(one.dueOn)}</small> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
