import type { OfficialDocument } from '@kheo/official-document';
import { Card } from '../../ui/card.tsx';
import { faultsOf } from './faults.ts';

/** What should be put right before the document is signed, each with its place. */
export function FaultsCard({ document }: { document: OfficialDocument }) {
  const faults = faultsOf(document);
  return (
    <Card title="Kiểm tra trước khi ký" icon="check" tone={faults.length > 0 ? 'warning' : 'success'} id="kiem-tra">
      {faults.length === 0 ? <p>Không thấy lỗi thể thức nào.</p> : null}
      <ul class="k-plain-list">
        {faults.map((one) => (
          <li>
            {one.message}
            {one.where ? (
              <>
                {' '}
                <small class="k-muted">{one.where}</small>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
