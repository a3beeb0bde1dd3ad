import { addDays, plainDate } from '@kheo/calendar';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import {
  Checkbox,
  CheckboxGroup,
  ConfirmButton,
  ConfirmPanel,
  DateInput,
  FieldRow,
  Form,
  NumberInput,
  Select,
  SubmitRow,
  TextInput,
} from '../../ui/form.tsx';
import { formatDate, parseNumber } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { renderAdminPage, requireAdministrator } from './admin-frame.tsx';
import { addRule, changeRule, endRule, type NewRule, verifyRule } from './commands.ts';
import { administersAll, getRule, listRules } from './queries.ts';
import { type ReminderRule, type RuleTiming, recipientNames, recipients } from './reminder.ts';
import { farthestOffset } from './rules.ts';

const path = '/quan-tri/nhac-viec';

const ruleForm = z
  .object({
    name: z.string().trim().min(3, 'Ghi tên quy tắc.').max(120),
    days: z
      .string()
      .transform((text) => parseNumber(text))
      .pipe(z.number('Ghi số ngày, từ 0 đến 60.').int().min(0).max(farthestOffset, 'Nhiều nhất 60 ngày.')),
    side: z.enum(['before', 'after']),
    counted: z.enum(['working', 'calendar']),
    toWhom: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.enum(recipients)).min(1, 'Chọn ít nhất một người nhận.'),
    ),
    words: z
      .string()
      .trim()
      .max(300)
      .regex(/\{viec\}/, 'Lời nhắc cần có {viec}.'),
    source: z.string().trim().min(3, 'Ghi văn bản quy định, hoặc “Quy ước của đơn vị”.').max(300),
    verified: z.string().optional(),
    scope: z.enum(['all', 'unit']).default('unit'),
    from: dateField,
  })
  .transform(
    ({ days, side, verified, scope, from, ...rest }): NewRule => ({
      ...rest,
      offset: side === 'before' ? -days : days,
      verified: Boolean(verified),
      everywhere: scope === 'all',
      from: from ?? addDays(today(), 1),
    }),
  );

/** The rules of reminding: listed, added, changed, ended. */
export function rulePages(app: App): void {
  app.get(path, (c) => showRules(c));
  app.post(path, (c) => {
    requireAdministrator(c);
    return withForm(
      c,
      ruleForm,
      async (rule) => {
        await withRights(c, (tx, actor) => addRule(tx, actor, rule));
        return redirectWith(c, path, {
          tone: 'success',
          text: `Đã thêm quy tắc, áp dụng từ ${formatDate(rule.from)}.`,
        });
      },
      (typed) => showRules(c, typed),
    );
  });
  app.get(`${path}/:id{[0-9]+}`, (c) => showRule(c));
  app.post(`${path}/:id{[0-9]+}`, (c) => {
    requireAdministrator(c);
    return withForm(
      c,
      ruleForm,
      async (rule) => {
        await withRights(c, (tx, actor) => changeRule(tx, actor, idParam(c), rule));
        return redirectWith(c, path, { tone: 'success', text: `Đã đổi quy tắc, áp dụng từ ${formatDate(rule.from)}.` });
      },
      (typed) => showRule(c, typed),
    );
  });
  app.post(`${path}/:id{[0-9]+}/da-kiem-tra`, async (c) => {
    await withRights(c, (tx, actor) => verifyRule(tx, actor, idParam(c)));
    return redirectWith(c, path, { tone: 'success', text: 'Đã ghi quy tắc là đã kiểm tra.' });
  });
  app.get(`${path}/:id{[0-9]+}/ket-thuc`, async (c) => {
    requireAdministrator(c);
    const rule = await withRights(c, (tx) => getRule(tx, idParam(c)));
    return renderPage(
      c,
      { title: 'Kết thúc quy tắc', current: 'reminders' },
      <ConfirmPanel {...endQuestion(rule)} cancelHref={path} />,
    );
  });
  app.post(`${path}/:id{[0-9]+}/ket-thuc`, async (c) => {
    await withRights(c, (tx, actor) => endRule(tx, actor, idParam(c)));
    return redirectWith(c, path, { tone: 'success', text: 'Đã kết thúc quy tắc, từ ngày mai không nhắc nữa.' });
  });
}

function endQuestion(rule: ReminderRule) {
  return {
    id: `ket-thuc-${rule.id}`,
    title: `Kết thúc “${rule.name}”?`,
    message: 'Từ ngày mai quy tắc không nhắc nữa. Các lời nhắc đã gửi vẫn còn trong nhật ký.',
    action: `${path}/${rule.id}/ket-thuc`,
    confirmLabel: 'Kết thúc',
    danger: true,
  };
}

/** "3 ngày làm việc trước hạn". */
function timingWords({ offset, counted }: Pick<RuleTiming, 'offset' | 'counted'>): string {
  if (offset === 0) return 'đúng ngày đến hạn';
  const days = `${Math.abs(offset)} ngày${counted === 'working' ? ' làm việc' : ''}`;
  return offset < 0 ? `${days} trước hạn` : `${days} sau hạn`;
}

/** From when or until when it holds, where that is not simply now. */
function holdsWords({ from, to }: Pick<RuleTiming, 'from' | 'to'>): string | undefined {
  if (to) return `đến hết ${formatDate(addDays(plainDate(to), -1))}`;
  return from > today() ? `từ ${formatDate(from)}` : undefined;
}

async function showRules(c: Request, typed?: Typed) {
  requireAdministrator(c);
  const { rules, all } = await withRights(c, (tx) =>
    allOf({
      rules: listRules(tx, today()),
      all: administersAll(tx),
    }),
  );
  return renderAdminPage(
    c,
    { path, subtitle: 'Nhắc ai, khi nào, trước và sau hạn', status: typed ? 422 : 200 },
    <Stack>
      <DataTable
        caption="Quy tắc nhắc việc"
        rows={rules}
        rowKey={(row) => String(row.id)}
        columns={ruleColumns}
        empty={<EmptyState icon="bell" title="Chưa có quy tắc nào" text="Chưa có quy tắc thì không ai được nhắc." />}
      />
      <Card title="Thêm quy tắc">
        <RuleForm action={path} typed={typed} scope={all} label="Thêm quy tắc" />
      </Card>
    </Stack>,
  );
}

const ruleColumns: Column<ReminderRule>[] = [
  {
    key: 'name',
    label: 'Quy tắc',
    phone: 'title',
    width: 'wide',
    render: (row) => [
      row.name,
      <small class="k-muted"> · {[timingWords(row), holdsWords(row)].filter(Boolean).join(', ')}</small>,
    ],
  },
  { key: 'who', label: 'Nhắc ai', render: (row) => row.toWhom.map((one) => recipientNames[one]).join('; ') },
  {
    key: 'scope',
    label: 'Phạm vi',
    render: (row) => (row.unitName ? `Việc ${row.unitName} giao` : 'Toàn hệ thống'),
  },
  {
    key: 'source',
    label: 'Nguồn',
    render: (row) => [
      row.source,
      ' ',
      row.verified ? <Status shape="done" label="Đã kiểm tra" /> : <Status shape="unsure" label="Chưa kiểm tra" />,
    ],
  },
  {
    key: 'acts',
    label: 'Việc',
    quietLabel: true,
    render: (row) =>
      row.to ? null : (
        <div class="k-actions">
          <a class="btn btn-sm" href={`${path}/${row.id}`}>
            Sửa
          </a>
          <ConfirmButton
            {...endQuestion(row)}
            label="Kết thúc"
            fallbackHref={`${path}/${row.id}/ket-thuc`}
            buttonClass="btn btn-sm"
          />
        </div>
      ),
  },
];

async function showRule(c: Request, typed?: Typed) {
  requireAdministrator(c);
  const rule = await withRights(c, (tx) => getRule(tx, idParam(c)));
  return renderPage(
    c,
    {
      title: 'Sửa quy tắc',
      heading: rule.name,
      current: 'reminders',
      breadcrumbs: [{ label: 'Nhắc việc', href: path }, { label: 'Sửa quy tắc' }],
      status: typed ? 422 : 200,
    },
    <Stack>
      {rule.verified ? null : (
        <Card title="Chưa kiểm tra" tone="warning">
          <p>Quy tắc này chưa được đối chiếu với văn bản quy định. Đối chiếu xong thì ghi nhận ở đây.</p>
          <Form action={`${path}/${rule.id}/da-kiem-tra`}>
            <SubmitRow label="Đã kiểm tra, giữ nguyên" />
          </Form>
        </Card>
      )}
      <Card title="Sửa quy tắc" subtitle="Quy tắc cũ kết thúc vào ngày quy tắc mới áp dụng">
        <RuleForm action={`${path}/${rule.id}`} typed={typed} rule={rule} label="Lưu" />
      </Card>
    </Stack>,
  );
}

interface RuleFormProps {
  action: string;
  typed: Typed | undefined;
  label: string;
  rule?: ReminderRule;
  /** The administrator may choose the whole installation. */
  scope?: boolean;
}

function RuleForm({ action, typed, rule, scope, label }: RuleFormProps) {
  const { errors, field } = typedFields(typed);
  const side = rule && rule.offset > 0 ? 'after' : 'before';
  return (
    <Form action={action} errors={errors}>
      <TextInput {...field('name', rule?.name)} label="Tên quy tắc" required />
      <FieldRow>
        <NumberInput
          {...field('days', rule && String(Math.abs(rule.offset)))}
          label="Số ngày"
          unit="ngày"
          hint="0 là đúng ngày đến hạn"
          required
        />
        <Select
          {...field('side', side)}
          label="Trước hay sau hạn"
          options={[
            { value: 'before', label: 'Trước hạn' },
            { value: 'after', label: 'Sau hạn' },
          ]}
        />
        <Select
          {...field('counted', rule?.counted)}
          label="Tính theo"
          options={[
            { value: 'working', label: 'Ngày làm việc' },
            { value: 'calendar', label: 'Ngày theo lịch' },
          ]}
        />
      </FieldRow>
      <CheckboxGroup
        {...field('toWhom')}
        label="Nhắc ai"
        values={typed?.values.toWhom ?? rule?.toWhom ?? ['officer']}
        options={recipients.map((value) => ({ value, label: recipientNames[value] }))}
        required
      />
      <TextInput
        {...field('words', rule?.words ?? 'Nhắc việc, {con_lai}: {viec}')}
        label="Lời nhắc"
        hint="{con_lai}: còn hay quá hạn mấy ngày; {viec}: nội dung việc; {don_vi}: đơn vị thực hiện; {han}: ngày đến hạn"
        required
      />
      <TextInput {...field('source', rule?.source)} label="Theo văn bản, quy ước nào" required />
      {scope ? (
        <Select
          {...field('scope', 'unit')}
          label="Phạm vi"
          options={[
            { value: 'unit', label: 'Việc đơn vị tôi giao' },
            { value: 'all', label: 'Toàn hệ thống' },
          ]}
        />
      ) : null}
      <DateInput {...field('from', addDays(today(), 1))} label="Áp dụng từ ngày" hint="Sớm nhất là ngày mai" required />
      <Checkbox
        name="verified"
        label="Đã kiểm tra, đúng với văn bản"
        checked={typed ? typed.values.verified !== undefined : false}
      />
      <SubmitRow label={label} cancelHref={rule ? path : undefined} />
    </Form>
  );
}
