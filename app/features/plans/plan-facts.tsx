import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DateInput, FieldRow, Form, Select, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { type Typed, typedFields } from '../typed-form.ts';
import { lastYearWords } from './new-plan-page.tsx';
import type { Plan } from './plan.ts';
import type { Citation, Quota } from './queries.ts';

const confidentialityNames = ['Công khai', 'Nội bộ', 'Chỉ các đơn vị được giao'];

interface Props {
  plan: Plan;
  quotas: Quota[];
  citations: Citation[];
  editable: boolean;
  /** The form that came back. */
  typed?: Typed | undefined;
}

/** What a plan says of itself: header, numbers that bind, documents cited, recipients; the header of a draft can be changed. */
export function PlanFacts({ plan, quotas, citations, editable, typed }: Props) {
  const { errors, field } = typedFields(typed);
  return (
    <Card title="Thông tin văn bản">
      <DescriptionList
        items={[
          { term: 'Năm kế hoạch', value: plan.lastYear ? `${plan.year} - ${plan.lastYear}` : String(plan.year) },
          { term: 'Phạm vi', value: confidentialityNames[plan.confidentiality] },
          ...(plan.fileId ? [{ term: 'Tệp gốc', value: <a href={`/tep/${plan.fileId}`}>Tải xuống</a> }] : []),
          ...(plan.withdrawnReason ? [{ term: 'Lý do thu hồi', value: plan.withdrawnReason }] : []),
          ...(quotas.length > 0
            ? [{ term: 'Số lượng phải bảo đảm', value: quotas.map(quotaWords).join('; '), wide: true }]
            : []),
          ...(citations.length > 0
            ? [{ term: 'Văn bản viện dẫn', value: citations.map(citationWords).join('; '), wide: true }]
            : []),
          ...(plan.recipients.length > 0 ? [{ term: 'Nơi nhận', value: plan.recipients.join('; '), wide: true }] : []),
        ]}
      />
      {editable ? (
        <details class="k-fold" open={typed !== undefined}>
          <summary>Sửa thông tin văn bản</summary>
          <Form action={`/ke-hoach/${plan.id}/thong-tin`} errors={errors}>
            <TextArea {...field('title', plan.title)} label="Trích yếu" required rows={2} />
            <FieldRow>
              <TextInput {...field('number', plan.number)} label="Số, ký hiệu" />
              <DateInput {...field('issuedOn', plan.issuedOn)} label="Ngày văn bản" />
              <TextInput {...field('year', String(plan.year))} label="Năm kế hoạch" width="short" inputmode="numeric" />
              <TextInput {...field('lastYear', plan.lastYear?.toString())} {...lastYearWords} />
              <Select
                {...field('confidentiality', String(plan.confidentiality))}
                label="Phạm vi"
                options={confidentialityNames.map((label, value) => ({ value: String(value), label }))}
              />
            </FieldRow>
            <SubmitRow label="Lưu thông tin" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}

function quotaWords({ min, max, subject, appliesTo }: Quota): string {
  const number =
    min === max ? `${min}` : min === null ? `không quá ${max}` : max === null ? `ít nhất ${min}` : `${min} đến ${max}`;
  return `${number} ${subject}${appliesTo ? ` (${appliesTo})` : ''}`;
}

function citationWords({ number, issuedOn, issuer }: Citation): string {
  return [number, issuedOn ? `ngày ${formatDate(issuedOn)}` : undefined, issuer ? `của ${issuer}` : undefined]
    .filter(Boolean)
    .join(' ');
}
