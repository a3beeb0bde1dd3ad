import { z } from 'zod';
import { type App, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxGroup, FieldRow, Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { timeField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { setReportRule, setsReportDay } from './commands.ts';
import { findRule } from './queries.ts';
import { usualRule } from './weekly-report.ts';

const ruleForm = z.object({
  act: z.enum(['dat', 'thoi']).default('dat'),
  weekday: z.coerce.number().int().min(1).max(7),
  at: timeField.refine((time) => time !== null, 'Hãy ghi giờ, ví dụ 16:00.').transform((time) => time ?? ''),
  who: z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.enum(['officers', 'own'])).min(1, 'Hãy chọn ít nhất một.'),
  ),
  revision: z.coerce.number().int().default(0),
});

const weekdayChoices = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'].map(
  (label, index) => ({
    value: String(index + 1),
    label,
  }),
);

/** The day on which the weekly reports of the unit are due. */
export function reportRulePages(app: App): void {
  app.get('/bao-cao-tuan/cai-dat', (c) => showRule(c));
  app.post('/bao-cao-tuan/cai-dat', (c) =>
    withForm(
      c,
      ruleForm,
      async ({ act, weekday, at, who, revision }) => {
        const rule = { weekday, at, officers: who.includes('officers'), own: who.includes('own') };
        await withRights(c, (tx, actor) => setReportRule(tx, actor, act === 'dat' ? rule : undefined, revision));
        const text = act === 'dat' ? 'Đã đặt ngày nộp; Khéo nhắc từ sáng mai.' : 'Đã thôi yêu cầu báo cáo tuần.';
        return redirectWith(c, '/bao-cao-tuan', { tone: 'success', text });
      },
      (typed) => showRule(c, typed),
    ),
  );
}

async function showRule(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const known = await withRights(c, (tx) => findRule(tx, actor.unitId));
  const rule = known ?? usualRule;
  const { errors, field } = typedFields(typed);
  const ticked = [...(rule.officers ? ['officers'] : []), ...(rule.own ? ['own'] : [])];
  return renderPage(
    c,
    {
      title: 'Ngày nộp báo cáo tuần',
      current: 'week',
      breadcrumbs: [{ label: 'Báo cáo tuần', href: '/bao-cao-tuan' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action="/bao-cao-tuan/cai-dat" errors={errors}>
        <input type="hidden" name="revision" value={String(rule.revision)} />
        <FieldRow>
          <Select {...field('weekday', String(rule.weekday))} label="Ngày nộp" options={weekdayChoices} />
          <TextInput {...field('at', rule.at)} label="Trước giờ" width="short" required />
        </FieldRow>
        <CheckboxGroup
          {...field('who')}
          label="Ai báo cáo"
          values={typed ? (typed.values.who ?? []) : ticked}
          options={[
            { value: 'officers', label: 'Từng chuyên viên báo cáo đơn vị' },
            { value: 'own', label: 'Đơn vị có báo cáo chung' },
          ]}
        />
        {setsReportDay(actor) ? (
          <SubmitRow
            label="Lưu"
            name="act"
            value="dat"
            other={known ? { name: 'act', value: 'thoi', label: 'Thôi yêu cầu báo cáo' } : undefined}
            cancelHref="/bao-cao-tuan"
          />
        ) : null}
      </Form>
    </Card>,
  );
}
