import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { Form, NumberInput, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatNumber, parseNumber } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { setTarget } from '../indicators/commands.ts';
import { listIndicators, listTargets } from '../indicators/queries.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { ReportViews } from './list-page.tsx';
import { opensPeriods } from './rules.ts';

const targetQuery = z.object({ nam: z.coerce.number().int().min(2000).max(2100).optional() });
const targetForm = z.object({
  indicator: z.string().min(1, 'Hãy chọn chỉ tiêu.'),
  amount: z.string().transform((text) => (text.trim() === '' ? null : (parseNumber(text) ?? Number.NaN))),
  note: textField(300),
});

/** Targets of the year of the acting unit: reports hold their figures against them. */
export function targetPages(app: App): void {
  app.get('/bao-cao/chi-tieu-giao', (c) => showTargets(c));
  app.post('/bao-cao/chi-tieu-giao', (c) =>
    withForm(
      c,
      targetForm,
      async (form) => {
        const year = yearOf(c);
        await withRights(c, (tx, actor) => setTarget(tx, actor, { year, ...form }));
        const text = form.amount === null ? 'Đã bỏ chỉ tiêu.' : 'Đã ghi chỉ tiêu.';
        return redirectWith(c, `/bao-cao/chi-tieu-giao?nam=${year}`, { tone: 'success', text });
      },
      (typed) => showTargets(c, typed),
    ),
  );
}

function yearOf(c: Request): number {
  return readQuery(c, targetQuery).nam ?? Number(today().slice(0, 4));
}

async function showTargets(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const year = yearOf(c);
  const { targets, indicators } = await withRights(c, (tx) =>
    allOf({
      targets: listTargets(tx, actor.unitId, year),
      indicators: listIndicators(tx, today()),
    }),
  );
  const of = new Map(indicators.map((one) => [one.code, one]));
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: `Chỉ tiêu giao năm ${year}`,
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'reports',
      status: typed ? 422 : 200,
    },
    <>
      <ReportViews current="targets" />
      <CardGrid layout="main-side">
        <DataTable
          caption={`Chỉ tiêu giao năm ${year}`}
          columns={[
            {
              key: 'name',
              label: 'Chỉ tiêu',
              phone: 'title',
              render: (row) => of.get(row.indicator)?.name ?? row.indicator,
            },
            {
              key: 'amount',
              label: 'Giao',
              align: 'right',
              render: (row) => `${formatNumber(row.amount)} ${of.get(row.indicator)?.measure ?? ''}`,
            },
            { key: 'note', label: 'Theo', phone: 'plain', render: (row) => row.note },
          ]}
          rows={targets}
          rowKey={(row) => row.indicator}
          empty={
            <EmptyState
              title="Chưa ghi chỉ tiêu nào"
              text="Ghi chỉ tiêu của kế hoạch năm; báo cáo sẽ so số liệu với chỉ tiêu."
            />
          }
        />
        {opensPeriods(actor) ? (
          <Card title="Ghi chỉ tiêu">
            <Form action={`/bao-cao/chi-tieu-giao?nam=${year}`} errors={errors}>
              <Select
                {...field('indicator')}
                label="Chỉ tiêu"
                placeholder="Chọn chỉ tiêu"
                options={indicators.map(({ code, name, measure }) => ({ value: code, label: `${name} (${measure})` }))}
              />
              <NumberInput {...field('amount')} label="Mức giao" hint="Để trống là bỏ chỉ tiêu" decimals={2} />
              <TextInput
                {...field('note')}
                label="Theo văn bản"
                hint="Ví dụ: Kế hoạch 61/KH-UBND, mục II.5"
                maxlength={300}
              />
              <SubmitRow label="Ghi" />
            </Form>
          </Card>
        ) : (
          <div />
        )}
      </CardGrid>
    </>,
  );
}
