import { Card } from '../../ui/card.tsx';
import { Form, Select, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { type Typed, typedFields } from '../typed-form.ts';
import type { Draft, Remark } from './draft.ts';
import { partName, partsOf } from './parts.ts';

/** Remarks on places of a draft, and a form for another one. */
export function RemarksCard({
  draft,
  remarks,
  mayRemark,
  typed,
}: {
  draft: Draft;
  remarks: readonly Remark[];
  mayRemark: boolean;
  typed?: Typed | undefined;
}) {
  const { errors, field } = typedFields(typed, '-gop-y');
  if (remarks.length === 0 && !mayRemark) return null;
  const open = remarks.filter((one) => one.settledAt === null).length;
  return (
    <Card title="Góp ý" subtitle={open > 0 ? `${open} góp ý chưa xử lý` : undefined} icon="quote" id="gop-y">
      {remarks.length > 0 ? (
        <ul class="k-plain-list">
          {remarks.map((one) => (
            <li>
              <strong>{partName(draft.document, one.part)}</strong>
              {one.words ? (
                <>
                  {' '}
                  <q>{one.words}</q>
                </>
              ) : null}
              <p class="k-prose">{one.text}</p>
              <small class="k-muted">
                {one.madeByName}, {formatDateTime(one.madeAt)}
                {one.settledAt ? ` · ${one.settledByName ?? ''} đã xử lý` : ''}
              </small>
              {one.settledAt === null && mayRemark ? (
                <form method="post" action={`/van-ban/${draft.id}/gop-y/${one.id}/xong`}>
                  <button class="btn btn-sm" type="submit">
                    Đã xử lý
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayRemark ? (
        <details class="k-fold" open={typed !== undefined}>
          <summary>Thêm góp ý</summary>
          <p class="k-muted k-needs-js">Bấm vào chỗ cần góp ý trên văn bản, hoặc chọn dưới đây.</p>
          <Form action={`/van-ban/${draft.id}/gop-y`} errors={errors}>
            <Select {...field('part')} label="Vào phần" options={partsOf(draft.document)} required />
            <TextInput
              {...field('words')}
              label="Chữ cần sửa"
              hint="Chép đúng chữ trong văn bản, hoặc để trống."
              maxlength={500}
            />
            <TextArea {...field('text')} label="Góp ý" required rows={2} maxlength={2000} />
            <SubmitRow label="Góp ý vào chỗ này" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}
