import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { getActor, type Request } from '../../platform/http/context.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, FieldRow, Form, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { requireAuthor } from './rules.ts';

const yearText = 'Năm ghi bằng số, ví dụ 2026.';
const yearRange = 'Năm kế hoạch từ 1990 đến 2100.';
const aYear = z.coerce.number(yearText).int(yearText).min(1990, yearRange).max(2100, yearRange);

/** What a plan says of itself, in the form for a new one and for a draft. */
export const planHeaderFields = {
  title: z.string().trim().min(10, 'Trích yếu cần ít nhất 10 ký tự.').max(1000, 'Trích yếu dài quá 1.000 ký tự.'),
  number: z
    .string()
    .trim()
    .max(100, 'Số, ký hiệu dài quá 100 ký tự.')
    .transform((text) => text || null),
  issuedOn: dateField,
  year: aYear,
  lastYear: z
    .union([z.literal('').transform(() => null), aYear])
    .nullable()
    .default(null),
};

export const newPlanForm = z.object(planHeaderFields);

/** The field for the last year of a plan, here and in its facts. */
export const lastYearWords = {
  label: 'Đến năm',
  hint: 'Chỉ ghi với kế hoạch nhiều năm',
  width: 'short',
  inputmode: 'numeric',
} as const;

/** Begin a plan without a source. */
export function showNewPlan(c: Request, typed?: Typed) {
  const actor = getActor(c);
  requireAuthor(actor);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Soạn kế hoạch',
      current: 'plans',
      breadcrumbs: [{ label: 'Kế hoạch', href: '/ke-hoach' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action="/ke-hoach/moi" errors={errors}>
        <p class="k-muted">Đơn vị ban hành: {agencyName({ kind: actor.unitKind, name: actor.unitName })}</p>
        <TextArea
          {...field('title')}
          label="Trích yếu"
          required
          rows={2}
          placeholder="Thực hiện công tác dân vận chính quyền năm …"
        />
        <FieldRow>
          <TextInput {...field('number')} label="Số, ký hiệu" hint="Để trống khi chưa cấp số" width="medium" />
          <DateInput {...field('issuedOn')} label="Ngày văn bản" />
          <TextInput
            {...field('year', today().slice(0, 4))}
            label="Năm kế hoạch"
            width="short"
            inputmode="numeric"
            required
          />
          <TextInput {...field('lastYear')} {...lastYearWords} />
        </FieldRow>
        <SubmitRow label="Lập dự thảo" cancelHref="/ke-hoach" />
      </Form>
    </Card>,
  );
}
