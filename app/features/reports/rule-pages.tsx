import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Checkbox, FieldGroup, Form, NumberInput, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatNumber, parseNumber } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { renderPage } from '../frame.tsx';
import { listIndicators } from '../indicators/queries.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { type CheckRule, checkKindNames, checkKinds, comparesSums } from './checks.ts';
import { getTemplate, listChecks } from './queries.ts';
import type { Template } from './report.ts';
import { changeRule } from './template-commands.ts';
import { templatePath, templateTrail, versionNote } from './template-frame.tsx';

const codes = z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(60)));
const ruleForm = z.object({
  revision: z.coerce.number().int(),
  kind: z.enum(checkKinds),
  level: z.enum(['error', 'warning']),
  left: codes,
  right: codes,
  threshold: z
    .string()
    .default('')
    .transform((text) => parseNumber(text) ?? null),
  message: z.string().trim().min(1, 'Hãy ghi lời nhắc.').max(300),
  source: z.string().trim().min(1, 'Hãy ghi quy tắc lấy từ đâu.').max(300),
  verified: z.literal('1').optional(),
  inUse: z.literal('1').optional(),
});

/** Rules of the check, by version of a template: seen by everyone who sees the template, changed by the administrator. */
export function rulePages(app: App): void {
  const path = `${templatePath}/:id{[0-9]+}/quy-tac`;
  const one = `${path}/:position{moi|[0-9]+}`;
  app.get(path, showRules);
  app.get(one, (c) => showRule(c));
  app.post(one, (c) =>
    withForm(
      c,
      ruleForm,
      async ({ revision, verified, inUse, ...form }) => {
        const isSum = comparesSums(form.kind);
        const rule = { ...form, right: isSum ? form.right : [], verified: Boolean(verified), inUse: Boolean(inUse) };
        const id = await withRights(c, (tx, actor) =>
          changeRule(tx, actor, { id: idParam(c), revision }, positionOf(c), rule),
        );
        return redirectWith(c, `${templatePath}/${id}/quy-tac`, {
          tone: 'success',
          text: id === idParam(c) ? 'Đã ghi quy tắc.' : 'Đã ghi quy tắc vào bản mới. Các kỳ mở từ nay dùng bản này.',
        });
      },
      (typed) => showRule(c, typed),
    ),
  );
}

/** Undefined for one that is added. */
function positionOf(c: Request): number | undefined {
  const position = c.req.param('position') ?? '';
  return position === 'moi' ? undefined : Number(position);
}

async function readRules(c: Request) {
  return withRights(c, async (tx) => {
    const template = await getTemplate(tx, idParam(c));
    const names = new Map((await listIndicators(tx)).map(({ code, name }) => [code, name]));
    return { template, rules: await listChecks(tx, template.id), nameOf: (code: string) => names.get(code) ?? code };
  });
}

/** What a rule holds against what: `Cột 1 = Cột 4 + Cột 13`. */
export function ruleInWords(
  rule: Pick<CheckRule, 'kind' | 'left' | 'right' | 'threshold'>,
  nameOf: (code: string) => string,
): string {
  const [left, right] = [rule.left, rule.right].map((side) => side.map(nameOf).join(' + '));
  const kind = checkKindNames[rule.kind];
  const of = left === '' ? 'mọi chỉ tiêu' : left;
  switch (rule.kind) {
    case 'equal':
      return `${left} = ${right}`;
    case 'at_most':
      return `${left} ≤ ${right}`;
    case 'change':
      return `${kind} quá ${formatNumber(rule.threshold ?? 0)} %: ${of}`;
    case 'outlier':
      return `${kind}, quá ${formatNumber(rule.threshold ?? 0)} lần mức giữa: ${of}`;
    case 'growing':
      return `${kind}: ${of}`;
    case 'not_entered':
      return left === '' ? kind : `${kind}: ${left}`;
    case 'empty_text':
    case 'missing_units':
      return kind;
  }
}

async function showRules(c: Request) {
  const { template, rules, nameOf } = await readRules(c);
  const path = `${templatePath}/${template.id}/quy-tac`;
  const writes = getActor(c).role === 'administrator' && template.inForce;
  return renderPage(
    c,
    {
      title: 'Quy tắc kiểm tra',
      subtitle: `${template.name}, bản ${template.version}. ${versionNote(template)}`,
      current: 'indicators',
      breadcrumbs: templateTrail(template),
      actions: writes ? (
        <a class="btn btn-primary" href={`${path}/moi`}>
          Thêm quy tắc
        </a>
      ) : undefined,
    },
    <DataTable
      caption="Quy tắc kiểm tra"
      columns={[
        { key: 'message', label: 'Lời nhắc', phone: 'title', width: 'wide', render: (row) => row.message },
        { key: 'what', label: 'Kiểm tra gì', phone: 'plain', width: 'wide', render: (row) => ruleInWords(row, nameOf) },
        { key: 'level', label: 'Mức', render: (row) => <Level level={row.level} /> },
        { key: 'source', label: 'Nguồn', render: (row) => row.source },
        {
          key: 'use',
          label: 'Áp dụng',
          render: (row) =>
            row.inUse ? <Status shape="done" label="Đang bật" /> : <Status shape="withdrawn" label="Đã tắt" />,
        },
      ]}
      rows={rules}
      rowKey={(row) => String(row.position)}
      rowHref={writes ? (row) => `${path}/${row.position}` : undefined}
      page={{ summary: `${rules.filter(({ inUse }) => inUse).length} trong ${rules.length} quy tắc đang bật` }}
    />,
  );
}

function Level({ level }: Pick<CheckRule, 'level'>) {
  return level === 'error' ? <Status shape="late" label="Lỗi" /> : <Status shape="unsure" label="Lưu ý" />;
}

async function showRule(c: Request, typed?: Typed) {
  const { template, rules, nameOf } = await readRules(c);
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Chỉ quản trị sửa quy tắc kiểm tra.');
  const position = positionOf(c);
  const rule = rules.find((one) => one.position === position);
  if (position !== undefined && !rule) throw new KheoError('not-found', 'Không tìm thấy quy tắc này.');
  const path = `${templatePath}/${template.id}/quy-tac`;
  const { errors, field } = typedFields(typed);
  const chosen = (side: 'left' | 'right') => (typed ? (typed.values[side] ?? []) : (rule?.[side] ?? []));
  const isOn = (name: 'inUse' | 'verified', before: boolean) => (typed ? typed.values[name] !== undefined : before);
  return renderPage(
    c,
    {
      title: rule ? 'Sửa quy tắc kiểm tra' : 'Thêm quy tắc kiểm tra',
      subtitle: `${template.name}, bản ${template.version}. ${versionNote(template)}`,
      current: 'indicators',
      breadcrumbs: [...templateTrail(template), { label: 'Quy tắc kiểm tra', href: path }],
      status: typed ? 422 : 200,
    },
    <Form action={`${path}/${position ?? 'moi'}`} errors={errors} guard>
      <input type="hidden" name="revision" value={String(template.revision)} />
      <Stack>
        <Card title="Quy tắc">
          <Select
            {...field('kind', rule?.kind ?? 'at_most')}
            label="Loại"
            options={checkKinds.map((value) => ({ value, label: checkKindNames[value] }))}
          />
          <Select
            {...field('level', rule?.level ?? 'warning')}
            label="Mức"
            options={[
              { value: 'error', label: 'Lỗi: phải sửa' },
              { value: 'warning', label: 'Lưu ý: cần giải thích' },
            ]}
          />
          <NumberInput
            {...field('threshold', rule?.threshold == null ? undefined : formatNumber(rule.threshold))}
            label="Ngưỡng"
            hint="Chênh lệch so với cùng kỳ: phần trăm. Đơn vị cao bất thường: số lần mức giữa. Loại khác để trống."
            decimals={1}
          />
          <TextInput
            {...field('message', rule?.message)}
            label="Lời nhắc"
            hint="Nói điều gì sai và phải thế nào; Khéo ghi thêm các số"
            required
            maxlength={300}
          />
          <TextInput {...field('source', rule?.source)} label="Nguồn của quy tắc" required maxlength={300} />
          <Checkbox name="inUse" label="Bật quy tắc này" checked={isOn('inUse', rule?.inUse ?? true)} />
          <Checkbox
            name="verified"
            label="Đã đối chiếu với văn bản quy định"
            checked={isOn('verified', rule?.verified ?? false)}
          />
        </Card>
        <Card title="Chỉ tiêu" subtitle="Hai vế là tổng của các chỉ tiêu được chọn">
          <SidePicker
            {...{ template, nameOf, chosen: chosen('left'), name: 'left', label: 'Vế trái' }}
            hint="Loại không có hai vế: chỉ xét các chỉ tiêu này; không chọn là xét tất cả"
            error={field('left').error}
          />
          <SidePicker
            {...{ template, nameOf, chosen: chosen('right'), name: 'right', label: 'Vế phải' }}
            hint="Chỉ dùng cho hai loại đầu"
            error={field('right').error}
          />
          <SubmitRow label="Ghi quy tắc" cancelHref={path} />
        </Card>
      </Stack>
    </Form>,
  );
}

interface SideProps {
  template: Template;
  nameOf: (code: string) => string;
  name: string;
  label: string;
  hint: string;
  chosen: readonly string[];
  error: string | undefined;
}

/** The indicators of a template by its sections; what is chosen lies open. */
function SidePicker({ template, nameOf, name, label, hint, chosen, error }: SideProps) {
  return (
    <FieldGroup field={{ name, label, hint, error }}>
      {template.sections
        .filter(({ lines }) => lines.length > 0)
        .map((section) => {
          const count = section.lines.filter(({ indicator }) => chosen.includes(indicator)).length;
          return (
            <details class="k-fold" open={count > 0}>
              <summary>
                {section.ref}. {section.title}
                {count > 0 ? ` (${count})` : ''}
              </summary>
              {section.lines.map(({ indicator }, index) => (
                <Checkbox
                  name={name}
                  value={indicator}
                  label={section.kind === 'figures' ? `${index + 1}. ${nameOf(indicator)}` : nameOf(indicator)}
                  checked={chosen.includes(indicator)}
                />
              ))}
            </details>
          );
        })}
    </FieldGroup>
  );
}
