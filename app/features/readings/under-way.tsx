import { Card } from '../../ui/card.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import type { OpenReading } from './reading.ts';

/** The files that are being read or could not be, each with its page; nothing where none is. */
export function ReadingsUnderWay({ readings }: { readings: readonly OpenReading[] }) {
  if (readings.length === 0) return null;
  return (
    <Card title="Văn bản chưa đọc xong" icon="doing">
      <ul class="k-plain-list">
        {readings.map(({ id, fileName, state, pages, read, fault }) => (
          <li>
            <a href={`/doc-van-ban/${id}`}>{fileName}</a>{' '}
            <small class="k-muted">{fault ?? `đã đọc ${formatNumber(read)} trên ${formatNumber(pages)} trang`}</small>{' '}
            {state === 'failed' ? <Status shape="refused" label="không đọc được" /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
