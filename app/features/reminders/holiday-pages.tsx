import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { DateInput, Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatWeekday } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { dateField } from '../forms.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { renderAdminPage, requireAdministrator } from './admin-frame.tsx';
import { dropHoliday, setHoliday } from './commands.ts';
import { administersAll, listHolidays } from './queries.ts';
import { holidayKindNames } from './reminder.ts';

const path = '/quan-tri/nhac-viec/ngay-nghi';
const kinds = ['holiday', 'compensatory', 'workingSwap'] as const;

const holidayForm = z.object({
  day: dateField.pipe(z.string('Chọn ngày.')),
  kind: z.enum(kinds),
  name: z.string().trim().min(2, 'Ghi tên ngày.').max(120),
  source: z.string().trim().min(3, 'Ghi văn bản quyết định.').max(300),
  scope: z.enum(['all', 'unit']).default('unit'),
});

/** Days off and swapped working days: what comes along, and what administrators add. */
export function holidayPages(app: App): void {
  app.get(path, (c) => showHolidays(c));
  app.post(path, (c) => {
    requireAdministrator(c);
    return withForm(
      c,
      holidayForm,
      async ({ scope, ...holiday }) => {
        await withRights(c, (tx, actor) => setHoliday(tx, actor, { ...holiday, everywhere: scope === 'all' }));
        const year = holiday.day.slice(0, 4);
        return redirectWith(c, `${path}?nam=${year}`, { tone: 'success', text: 'Đã lưu ngày vào lịch.' });
      },
      (typed) => showHolidays(c, typed),
    );
  });
  app.post(`${path}/:id{[0-9]+}/bo`, async (c) => {
    await withRights(c, (tx, actor) => dropHoliday(tx, actor, idParam(c)));
    return redirectWith(c, path, { tone: 'success', text: 'Đã bỏ ngày này khỏi lịch.' });
  });
}

async function showHolidays(c: Request, typed?: Typed) {
  requireAdministrator(c);
  const query = z.object({ nam: z.coerce.number().int().min(2000).max(2100).optional() });
  const year = String((c.req.method === 'GET' ? readQuery(c, query).nam : undefined) ?? today().slice(0, 4));
  const actor = getActor(c);
  const { rows, all } = await withRights(c, (tx) =>
    allOf({
      rows: listHolidays(tx, `${year}-01-01`),
      all: administersAll(tx),
    }),
  );
  const { errors, field } = typedFields(typed);
  const years = [-1, 0, 1, 2].map((n) => String(Number(today().slice(0, 4)) + n));
  return renderAdminPage(
    c,
    { path, subtitle: 'Ngày nghỉ và ngày làm bù; không nhắc việc vào ngày nghỉ', status: typed ? 422 : 200 },
    <CardGrid layout="main-side">
      <Stack>
        <FilterBar
          action={path}
          views={years.map((one) => ({ label: `Năm ${one}`, href: `${path}?nam=${one}`, current: one === year }))}
        />
        <DataTable
          caption={`Ngày nghỉ năm ${year}`}
          rows={rows.filter(({ day }) => day.startsWith(year))}
          rowKey={(row) => String(row.id)}
          dense
          columns={[
            { key: 'day', label: 'Ngày', phone: 'title', render: (row) => formatWeekday(row.day) },
            {
              key: 'name',
              label: 'Tên',
              render: (row) => [row.name, <small class="k-muted"> · {holidayKindNames[row.kind]}</small>],
            },
            { key: 'scope', label: 'Nơi áp dụng', render: (row) => row.unitName ?? 'Cả nước' },
            {
              key: 'source',
              label: 'Nguồn',
              render: (row) => [row.source, ' ', row.verified ? null : <Status shape="unsure" label="Chưa kiểm tra" />],
            },
            {
              key: 'acts',
              label: 'Việc',
              quietLabel: true,
              render: (row) =>
                row.shipped || !(row.unitPlace === null ? all : within(row.unitPlace, actor)) ? null : (
                  <form method="post" action={`${path}/${row.id}/bo`}>
                    <button type="submit" class="btn btn-sm">
                      Bỏ
                    </button>
                  </form>
                ),
            },
          ]}
          empty={<EmptyState icon="activity" title={`Chưa có ngày nghỉ nào của năm ${year}`} />}
        />
      </Stack>
      <Card title="Thêm, sửa một ngày" subtitle="Ngày đã có thì được sửa lại">
        <Form action={path} errors={errors}>
          <DateInput {...field('day')} label="Ngày" required />
          <Select
            {...field('kind')}
            label="Loại"
            options={kinds.map((value) => ({ value, label: holidayKindNames[value] }))}
          />
          <TextInput {...field('name')} label="Tên" required />
          <TextInput {...field('source')} label="Theo văn bản nào" required />
          {all ? (
            <Select
              {...field('scope', 'unit')}
              label="Nơi áp dụng"
              options={[
                { value: 'unit', label: 'Đơn vị tôi và cấp dưới' },
                { value: 'all', label: 'Cả nước' },
              ]}
            />
          ) : null}
          <SubmitRow label="Lưu" />
        </Form>
      </Card>
    </CardGrid>,
  );
}

function within(place: number, actor: { place: number; placeTo: number }): boolean {
  return actor.place <= place && place <= actor.placeTo;
}
