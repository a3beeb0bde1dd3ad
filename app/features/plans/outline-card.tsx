import { Card } from '../../ui/card.tsx';
import { Form, SubmitRow, TextArea } from '../../ui/form.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { outlineText } from './outline.ts';
import type { OutlineEntry } from './queries.ts';

interface Props {
  planId: number;
  outline: readonly OutlineEntry[];
  editable: boolean;
  typed: Typed | undefined;
}

/** The outline of a plan: its headings and numbered paragraphs; in a draft it is edited as text, an entry a line. */
export function OutlineCard({ planId, outline, editable, typed }: Props) {
  if (outline.length === 0 && !editable) return null;
  const { errors, field } = typedFields(typed, '-de-cuong');
  const headings = outline.filter((entry) => entry.title !== null);
  return (
    <Card title="Đề cương">
      {headings.length > 0 ? (
        <ul class="k-plain-list">
          {headings.map((entry) => (
            <li>
              <strong>{entry.ref}</strong> {entry.title}
            </li>
          ))}
        </ul>
      ) : null}
      {editable ? (
        <details class="k-fold" open={typed !== undefined || outline.length === 0}>
          <summary>{outline.length === 0 ? 'Soạn đề cương' : 'Sửa đề cương'}</summary>
          <Form action={`/ke-hoach/${planId}/de-cuong`} errors={errors}>
            <TextArea
              {...field('outline', outlineText(outline))}
              label="Mỗi dòng một mục: số mục, rồi tên mục"
              hint="Ví dụ: “I Mục đích, yêu cầu”, “II.1 Quán triệt, tuyên truyền”. Khoản không có tên chỉ ghi số."
              rows={10}
            />
            <SubmitRow label="Lưu đề cương" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}
