import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import {
  Checkbox,
  CheckboxGroup,
  DateInput,
  FieldRow,
  Form,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
} from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { DataTable } from '../../ui/table.tsx';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import type { ActivityField, FieldType, KindWithFields } from './activity.ts';
import { addField, addKind, changeField, changeKind, publicPartNames, publicParts, wordsOf } from './kinds.ts';
import { getKind, listAllKinds } from './queries.ts';

const typeNames: Record<FieldType, string> = {
  number: 'Số',
  text: 'Chữ',
  choice: 'Chọn một',
  choices: 'Chọn nhiều',
};
const textOrNull = z
  .string()
  .trim()
  .max(300, 'Dài quá 300 ký tự.')
  .transform((text) => text || null);
const lines = z.string().transform((text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean),
);
const list = z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(publicParts)));
const kindForm = z.object({
  name: z.string().trim().min(3, 'Tên cần ít nhất 3 ký tự.').max(120, 'Dài quá 120 ký tự.'),
  shortName: z.string().trim().min(2, 'Tên ngắn cần ít nhất 2 ký tự.').max(30, 'Tên ngắn dài quá 30 ký tự.'),
  hint: textOrNull,
  words: lines,
  publicParts: list,
  toDay: dateField,
});
const ticked = z.string().optional().transform(Boolean);
const fieldBase = {
  label: z.string().trim().min(2, 'Hãy ghi câu hỏi.').max(120, 'Dài quá 120 ký tự.'),
  measure: textOrNull,
  required: ticked,
  foldedAway: ticked,
};
const fieldForm = z.object(fieldBase);
const newFieldForm = z.object({
  ...fieldBase,
  type: z.enum(['number', 'text', 'choice', 'choices']),
  choices: lines,
  partOf: textOrNull,
});

const listAddress = '/quan-tri/loai-hoat-dong';

/** Kinds of activities and what is asked of each: rows, changed without a new version of the product. */
export function activityKindPages(app: App): void {
  app.get(listAddress, showKindList);
  app.get(`${listAddress}/moi`, (c) => showNewKind(c));
  app.post(`${listAddress}/moi`, (c) =>
    withForm(
      c,
      kindForm,
      async (form) => {
        const code = await withRights(c, (tx, actor) => addKind(tx, actor, form));
        return redirectWith(c, `${listAddress}/${code}`, {
          tone: 'success',
          text: 'Đã thêm loại. Hãy thêm các ô cần ghi.',
        });
      },
      (typed) => showNewKind(c, typed),
    ),
  );
  app.get(`${listAddress}/:kind{[a-z_]+}`, (c) => showKind(c));
  app.post(`${listAddress}/:kind{[a-z_]+}`, (c) =>
    withForm(
      c,
      kindForm,
      async (form) => {
        await withRights(c, (tx, actor) => changeKind(tx, actor, kindOf(c), form));
        return redirectWith(c, `${listAddress}/${kindOf(c)}`, { tone: 'success', text: 'Đã lưu.' });
      },
      (typed) => showKind(c, { form: 'kind', typed }),
    ),
  );
  app.post(`${listAddress}/:kind{[a-z_]+}/o`, (c) =>
    withForm(
      c,
      newFieldForm,
      async (form) => {
        await withRights(c, (tx, actor) => addField(tx, actor, kindOf(c), form));
        return redirectWith(c, `${listAddress}/${kindOf(c)}`, { tone: 'success', text: 'Đã thêm ô.' });
      },
      (typed) => showKind(c, { form: 'new', typed }),
    ),
  );
  app.post(`${listAddress}/:kind{[a-z_]+}/o/:key{[a-z_]+}`, (c) => {
    const key = c.req.param('key') ?? '';
    return withForm(
      c,
      fieldForm,
      async (form) => {
        await withRights(c, (tx, actor) => changeField(tx, actor, kindOf(c), key, form));
        return redirectWith(c, `${listAddress}/${kindOf(c)}`, { tone: 'success', text: 'Đã lưu.' });
      },
      (typed) => showKind(c, { form: key, typed }),
    );
  });
}

function kindOf(c: Request): string {
  return c.req.param('kind') ?? '';
}

function requireAdministrator(c: Request): void {
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Trang này dành cho quản trị.');
}

async function showKindList(c: Request) {
  requireAdministrator(c);
  const kinds = await withRights(c, (tx) => listAllKinds(tx));
  return renderPage(
    c,
    {
      title: 'Loại hoạt động',
      subtitle: 'Mỗi loại có các ô cần ghi riêng; thêm, sửa ở đây, dùng được ngay.',
      current: 'kinds',
      actions: (
        <a class="btn btn-primary" href={`${listAddress}/moi`}>
          <Icon name="add" /> Thêm loại
        </a>
      ),
    },
    <DataTable
      caption="Loại hoạt động"
      rows={kinds}
      rowKey={(row) => row.code}
      rowHref={(row) => `${listAddress}/${row.code}`}
      columns={[
        { key: 'name', label: 'Tên', phone: 'title', render: (row) => [<Icon name={row.icon} />, ' ', row.name] },
        { key: 'short', label: 'Tên ngắn', render: (row) => row.shortName },
        { key: 'fields', label: 'Số ô', align: 'right', render: (row) => row.fieldCount },
        {
          key: 'state',
          label: 'Đang dùng',
          render: (row) => (row.toDay && row.toDay <= today() ? `đến ${formatDate(row.toDay)}` : 'có'),
        },
      ]}
    />,
  );
}

function showNewKind(c: Request, typed?: Typed) {
  requireAdministrator(c);
  return renderPage(
    c,
    {
      title: 'Thêm loại hoạt động',
      current: 'kinds',
      breadcrumbs: [{ label: 'Loại hoạt động', href: listAddress }],
      status: typed ? 422 : 200,
    },
    <Card>
      <KindForm action={`${listAddress}/moi`} typed={typed} />
    </Card>,
  );
}

interface Again {
  /** `kind`, `new`, or the key of a field. */
  form: string;
  typed: Typed;
}

async function showKind(c: Request, again?: Again) {
  requireAdministrator(c);
  const { kind, toDay } = await withRights(c, async (tx) => ({
    kind: await getKind(tx, kindOf(c)),
    toDay: (await listAllKinds(tx)).find((one) => one.code === kindOf(c))?.toDay ?? null,
  }));
  const typedOf = (form: string) => (again?.form === form ? again.typed : undefined);
  const address = `${listAddress}/${kind.code}`;
  return renderPage(
    c,
    {
      title: kind.name,
      current: 'kinds',
      breadcrumbs: [{ label: 'Loại hoạt động', href: listAddress }],
      status: again ? 422 : 200,
    },
    <Stack>
      <Card title="Thông tin chung">
        <KindForm action={address} typed={typedOf('kind')} kind={{ ...kind, toDay }} />
      </Card>
      <Card title="Các ô cần ghi">
        {kind.fields.map((field) => (
          <details class="k-fold" open={again?.form === field.key}>
            <summary>
              {field.label} <small class="k-muted">{describe(field, kind)}</small>
            </summary>
            <FieldForm action={`${address}/o/${field.key}`} typed={typedOf(field.key)} field={field} />
          </details>
        ))}
        <details class="k-fold" open={again?.form === 'new' || kind.fields.length === 0}>
          <summary>
            <Icon name="add" /> Thêm ô
          </summary>
          <FieldForm action={`${address}/o`} typed={typedOf('new')} kind={kind} />
        </details>
      </Card>
    </Stack>,
  );
}

function describe(field: ActivityField, kind: KindWithFields): string {
  const whole = kind.fields.find((one) => one.key === field.partOf)?.label;
  return [
    typeNames[field.type],
    field.measure,
    field.required && 'bắt buộc',
    field.foldedAway && 'trong phần chi tiết',
    whole && `là một phần của “${whole}”`,
    field.choices?.map((choice) => choice.label).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

function KindForm({
  action,
  typed,
  kind,
}: {
  action: string;
  typed: Typed | undefined;
  kind?: (KindWithFields & { toDay: string | null }) | undefined;
}) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action={action} errors={errors}>
      <TextInput {...field('name', kind?.name)} label="Tên" required maxlength={120} />
      <TextInput {...field('shortName', kind?.shortName)} label="Tên ngắn trên ô chọn" required maxlength={30} />
      <TextInput {...field('hint', kind?.hint)} label="Gồm những việc gì" maxlength={300} />
      <TextArea
        {...field('words', kind && wordsOf(kind.words).join('\n'))}
        label="Từ ngữ trong nhiệm vụ"
        hint="Mỗi dòng một cụm từ; nhiệm vụ có cụm từ này được gợi ý khi ghi loại này. Không cần dấu."
        rows={3}
      />
      <CheckboxGroup
        name="publicParts"
        label="Khi công khai, người dân thấy"
        values={typed ? typed.values.publicParts : kind?.publicParts}
        options={publicParts.map((part) => ({ value: part, label: publicPartNames[part] }))}
      />
      <DateInput {...field('toDay', kind?.toDay)} label="Thôi dùng từ ngày" hint="Để trống khi còn dùng" />
      <SubmitRow label="Lưu" cancelHref={listAddress} />
    </Form>
  );
}

/** The form of a question: a new one with its type, or one that is there, whose type stays. */
function FieldForm({
  action,
  typed,
  field: known,
  kind,
}: {
  action: string;
  typed: Typed | undefined;
  field?: ActivityField;
  kind?: KindWithFields;
}) {
  const { errors, field } = typedFields(typed, `-${known?.key ?? 'moi'}`);
  const numbers = kind?.fields.filter((one) => one.type === 'number') ?? [];
  return (
    <Form action={action} errors={errors}>
      <FieldRow>
        <TextInput {...field('label', known?.label)} label="Câu hỏi" required maxlength={120} />
        <TextInput {...field('measure', known?.measure)} label="Đơn vị tính" placeholder="người, lượt" width="short" />
      </FieldRow>
      {kind ? (
        <>
          <Select
            {...field('type', 'number')}
            label="Kiểu"
            options={Object.entries(typeNames).map(([value, label]) => ({ value, label }))}
          />
          <TextArea {...field('choices')} label="Các mục để chọn" hint="Mỗi dòng một mục, cho kiểu chọn" rows={2} />
          <Select
            {...field('partOf')}
            label="Là một phần của"
            placeholder="Không"
            options={numbers.map((one) => ({ value: one.key, label: one.label }))}
          />
        </>
      ) : null}
      <Checkbox
        name="required"
        label="Bắt buộc ghi"
        checked={typed ? Boolean(typed.values.required) : known?.required}
      />
      <Checkbox
        name="foldedAway"
        label="Đưa vào phần “Thêm chi tiết”"
        checked={typed ? Boolean(typed.values.foldedAway) : known?.foldedAway}
      />
      <SubmitRow label={known ? 'Lưu' : 'Thêm ô'} />
    </Form>
  );
}
