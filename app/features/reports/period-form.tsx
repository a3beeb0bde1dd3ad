import { z } from 'zod';
import { Checkbox, DateInput, FieldRow, Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { dateField, textField } from '../forms.ts';
import { type Typed, typedFields } from '../typed-form.ts';
import { type PeriodKind, periodKindNames, type Template } from './report.ts';
import { type PeriodValues, periodKinds } from './usual-period.ts';

const day = dateField.refine((value) => value !== null, 'Hãy ghi ngày.').transform((value) => value ?? '');

export const periodForm = z.object({
  name: z.string().trim().min(1, 'Hãy ghi tên kỳ báo cáo.').max(200, 'Dài quá 200 ký tự.'),
  from: day,
  to: day,
  dueBelow: day,
  dueOwn: day,
  basis: textField(300),
  source: z.string().trim().max(300, 'Dài quá 300 ký tự.').default(''),
  verified: z.literal('1').optional(),
});

interface Props {
  action: string;
  values: PeriodValues;
  typed: Typed | undefined;
  /** For a new one: its kind and the templates that fit. */
  isNew?:
    | { kind: PeriodKind; year: number; templates: readonly Pick<Template, 'id' | 'name' | 'version'>[] }
    | undefined;
  revision?: number | undefined;
  cancelHref: string;
}

export function PeriodForm({ action, values, typed, isNew, revision, cancelHref }: Props) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action={action} errors={errors} guard>
      {revision === undefined ? null : <input type="hidden" name="revision" value={String(revision)} />}
      {isNew ? (
        <>
          <input type="hidden" name="kind" value={isNew.kind} />
          <input type="hidden" name="year" value={String(isNew.year)} />
          <Select
            {...field('templateId', String(isNew.templates[0]?.id ?? ''))}
            label="Mẫu báo cáo"
            options={isNew.templates.map(({ id, name, version }) => ({
              value: String(id),
              label: version > 1 ? `${name}, bản ${version}` : name,
            }))}
          />
        </>
      ) : null}
      <TextInput {...field('name', values.name)} label="Tên kỳ" required maxlength={200} />
      <FieldRow>
        <DateInput {...field('from', values.from)} label="Số liệu từ ngày" required />
        <DateInput {...field('to', values.to)} label="Chốt số liệu ngày" required />
      </FieldRow>
      <FieldRow>
        <DateInput {...field('dueBelow', values.dueBelow)} label="Đơn vị bên dưới gửi trước hết ngày" required />
        <DateInput {...field('dueOwn', values.dueOwn)} label="Đơn vị tổng hợp xong ngày" required />
      </FieldRow>
      <TextInput
        {...field('basis', values.basis)}
        label="Văn bản yêu cầu báo cáo"
        hint="Số, ngày của kế hoạch hoặc công văn"
      />
      <TextInput {...field('source', values.source)} label="Quy định về kỳ báo cáo" />
      <Checkbox name="verified" label="Đã đối chiếu ngày chốt số liệu với quy định" checked={values.verified} />
      <SubmitRow label={isNew ? 'Mở kỳ báo cáo' : 'Lưu'} cancelHref={cancelHref} />
    </Form>
  );
}

/** Which kind of period is opened: links, each to the form already filled in. */
export function KindChoice({ current, year }: { current: PeriodKind; year: number }) {
  return (
    <nav class="k-views" aria-label="Loại kỳ báo cáo">
      {periodKinds.map((kind) => (
        <a href={`/bao-cao/ky/moi?loai=${kind}&nam=${year}`} aria-current={kind === current ? 'page' : undefined}>
          {periodKindNames[kind]}
        </a>
      ))}
    </nav>
  );
}
