import type { Flash } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { Form, SubmitRow } from '../../ui/form.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import type { EvidenceItem } from './evidence.ts';
import { EvidenceInput } from './evidence-input.tsx';
import { EvidenceList } from './evidence-list.tsx';

interface Props {
  title?: string | undefined;
  items: readonly EvidenceItem[];
  mayRemove: (item: EvidenceItem) => boolean;
  /** Where more is sent; undefined: the person may not, or it is sent with an act. */
  addTo?: string | undefined;
  /** A form for more that came back. */
  faults?: Typed | undefined;
}

/** What shows that something was done, and the form for more. */
export function EvidenceCard({ title = 'Minh chứng', items, mayRemove, addTo, faults }: Props) {
  if (items.length === 0 && !addTo) return null;
  const { errors, field } = typedFields(faults);
  return (
    <Card title={title} icon="photo">
      {items.length > 0 ? <EvidenceList items={items} mayRemove={mayRemove} /> : null}
      {addTo ? (
        <details class="k-fold" open={faults !== undefined || items.length === 0}>
          <summary>Thêm {title.toLowerCase()}</summary>
          <Form action={addTo} errors={errors} multipart>
            <EvidenceInput label="Ảnh, tệp, liên kết" error={field('minh_chung').error} values={faults?.values} />
            <SubmitRow label={`Gửi ${title.toLowerCase()}`} />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}

/** What is said once evidence was sent. */
export function evidenceAdded(count: number): Flash {
  return count === 0
    ? { tone: 'warning', text: 'Chưa chọn tệp nào.' }
    : { tone: 'success', text: `Đã thêm ${count} minh chứng.` };
}
