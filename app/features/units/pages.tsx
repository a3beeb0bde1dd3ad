import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { UnitOptions } from '../../ui/form.tsx';
import { formatDate, parseDate } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import { eventTimeline } from '../events.tsx';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { withForm } from '../typed-form.ts';
import { rangeOf } from './choose.ts';
import { addUnit, endUnit, mergeUnits, renameUnit, splitUnit } from './commands.ts';
import {
  getUnit,
  listKinds,
  listPeriods,
  listSuccessions,
  listUnitsAbove,
  listUnitsBelow,
  searchUnits,
} from './queries.ts';
import { type UnitFormAgain, UnitForms } from './unit-forms.tsx';

const dayQuery = z.object({ ngay: z.string().optional(), q: z.string().trim().max(200).optional() });
const requiredDay = dateField.refine((date) => date !== null, 'Hãy nhập ngày.').transform((date) => date ?? '');
const addForm = z.object({
  name: z.string().trim().min(2, 'Nhập tên đơn vị.').max(200),
  kind: z.string(),
  from: requiredDay,
});
const renameForm = z.object({ name: z.string().trim().min(2, 'Nhập tên mới.').max(200), on: requiredDay });
const endForm = z.object({ on: requiredDay });
const mergeForm = z.object({
  toUnitId: z.coerce.number().int().positive('Chọn đơn vị nhận sáp nhập.'),
  on: requiredDay,
  basis: z
    .string()
    .trim()
    .max(300)
    .transform((text) => text || null),
});
const splitForm = z.object({
  toUnitIds: z.preprocess(
    (value) => [value ?? []].flat().filter((one) => one !== ''),
    z.array(z.coerce.number().int().positive()).min(2, 'Chọn ít nhất hai đơn vị tiếp nhận, đã thêm trước đó.'),
  ),
  on: requiredDay,
  basis: z
    .string()
    .trim()
    .max(300)
    .transform((text) => text || null),
});

/** The tree of units, as it is or was on a day; administrators change it. */
export function unitPages(app: App): void {
  app.get('/don-vi', (c) => showUnit(c, undefined));
  app.get('/don-vi/:id{[0-9]+}', (c) => showUnit(c, idParam(c)));
  app.get('/don-vi/chon', async (c) => {
    const { q = '', ca_nuoc } = readQuery(
      c,
      z.object({ q: z.string().max(200).optional(), ca_nuoc: z.string().optional() }),
    );
    const found = await withRights(c, (tx, actor) =>
      searchUnits(tx, q, { within: ca_nuoc ? undefined : rangeOf(actor), limit: 12 }),
    );
    return c.html(
      <UnitOptions
        options={found.map((unit) => ({ id: String(unit.id), name: unit.name, note: unit.above ?? undefined }))}
      />,
    );
  });
  unitChangePages(app);
}

function unitChangePages(app: App): void {
  const again = (c: Request, form: UnitFormAgain['form']) => (typed: UnitFormAgain['typed']) =>
    showUnit(c, idParam(c), { form, typed });
  const done = (c: Request, id: number, text: string) => redirectWith(c, `/don-vi/${id}`, { tone: 'success', text });

  app.post('/don-vi/:id{[0-9]+}/them', (c) => {
    const add = async (form: z.output<typeof addForm>) => {
      const id = await withRights(c, (tx, actor) => addUnit(tx, actor, { ...form, parentId: idParam(c) }));
      return done(c, id, `Đã thêm ${form.name}.`);
    };
    return withForm(c, addForm, add, again(c, 'them'));
  });
  app.post('/don-vi/:id{[0-9]+}/doi-ten', (c) => {
    const rename = async ({ name, on }: z.output<typeof renameForm>) => {
      await withRights(c, (tx, actor) => renameUnit(tx, actor, idParam(c), name, on));
      return done(c, idParam(c), `Đã đổi tên từ ngày ${formatDate(on)}.`);
    };
    return withForm(c, renameForm, rename, again(c, 'doi-ten'));
  });
  app.post('/don-vi/:id{[0-9]+}/ket-thuc', (c) => {
    const end = async ({ on }: z.output<typeof endForm>) => {
      await withRights(c, (tx, actor) => endUnit(tx, actor, idParam(c), on));
      return done(c, idParam(c), `Đã ghi kết thúc hoạt động từ ngày ${formatDate(on)}.`);
    };
    return withForm(c, endForm, end, again(c, 'ket-thuc'));
  });
  app.post('/don-vi/:id{[0-9]+}/sap-nhap', (c) => {
    const merge = async ({ toUnitId, on, basis }: z.output<typeof mergeForm>) => {
      await withRights(c, (tx, actor) => mergeUnits(tx, actor, { fromIds: [idParam(c)], toId: toUnitId, on, basis }));
      return done(c, toUnitId, 'Đã sáp nhập. Việc đang dở đã chuyển sang đơn vị này.');
    };
    return withForm(c, mergeForm, merge, again(c, 'sap-nhap'));
  });
  app.post('/don-vi/:id{[0-9]+}/chia-tach', (c) => {
    const split = async ({ toUnitIds, on, basis }: z.output<typeof splitForm>) => {
      await withRights(c, (tx, actor) => splitUnit(tx, actor, { fromId: idParam(c), toIds: toUnitIds, on, basis }));
      return done(c, idParam(c), 'Đã chia tách. Việc đang dở đã chuyển sang đơn vị tiếp nhận thứ nhất.');
    };
    return withForm(c, splitForm, split, again(c, 'chia-tach'));
  });
}

async function showUnit(c: Request, asked: number | undefined, again?: UnitFormAgain) {
  const { ngay, q } = readQuery(c, dayQuery);
  const actor = getActor(c);
  const day = (ngay && parseDate(ngay)) || today();
  const past = day !== today();
  const id = asked ?? actor.above.at(-2) ?? actor.unitId;
  const found = await withRights(c, (tx) =>
    allOf({
      unit: getUnit(tx, id),
      above: listUnitsAbove(tx, id, day),
      below: q ? undefined : listUnitsBelow(tx, id, day),
      hits: q ? searchUnits(tx, q, { limit: 50 }) : undefined,
      periods: listPeriods(tx, id),
      successions: listSuccessions(tx, id),
      events: listEvents(tx, 'unit', id, 20),
      kinds: listKinds(tx),
    }),
  );
  const { unit, above, below, hits, periods, successions, events, kinds } = found;
  const keep = past ? `?ngay=${day}` : '';
  const mayChange =
    actor.role === 'administrator' &&
    unit.place >= actor.place &&
    unit.place <= actor.placeTo &&
    unit.existsTo === null;
  return renderPage(
    c,
    {
      title: unit.name,
      pretitle: past ? `${unit.kindName} · cây đơn vị ngày ${formatDate(day)}` : unit.kindName,
      subtitle: unit.existsTo ? `Đã kết thúc hoạt động từ ngày ${formatDate(unit.existsTo)}` : undefined,
      current: 'units',
      status: again ? 422 : 200,
      breadcrumbs: above.map((one) => ({ label: one.name, href: `/don-vi/${one.id}${keep}` })),
    },
    <CardGrid layout="main-side">
      <Stack>
        <FilterBar
          action={`/don-vi/${id}`}
          search={{ name: 'q', label: 'Tìm đơn vị theo tên', value: q }}
          filters={[
            {
              kind: 'dates',
              label: 'Cây đơn vị ngày',
              from: { name: 'ngay', value: past ? day : undefined },
            },
          ]}
          clearHref={`/don-vi/${id}`}
        />
        <DataTable
          caption={hits ? 'Đơn vị tìm thấy' : 'Đơn vị trực thuộc'}
          rows={
            (hits ?? below ?? []) as { id: number; kind: string; name: string; below?: number; above?: string | null }[]
          }
          rowKey={(row) => String(row.id)}
          rowHref={(row) => `/don-vi/${row.id}${keep}`}
          columns={[
            { key: 'name', label: 'Tên', phone: 'title', width: 'wide', render: (row) => row.name },
            {
              key: 'kind',
              label: 'Loại',
              render: (row) => kinds.find((kind) => kind.code === row.kind)?.name ?? row.kind,
            },
            hits
              ? { key: 'above', label: 'Trực thuộc', render: (row) => row.above ?? '' }
              : {
                  key: 'below',
                  label: 'Đơn vị dưới',
                  align: 'right',
                  render: (row) => (row.below ? String(row.below) : ''),
                },
          ]}
          empty={<EmptyState icon="unit" title={hits ? 'Không tìm thấy đơn vị nào' : 'Không có đơn vị trực thuộc'} />}
        />
      </Stack>
      <Stack>
        <Card title="Thông tin">
          <DescriptionList
            items={[
              { term: 'Mã', value: unit.code },
              { term: 'Từ ngày', value: formatDate(unit.existsFrom) },
              ...(unit.existsTo ? [{ term: 'Đến ngày', value: formatDate(unit.existsTo) }] : []),
              ...(successions.before.length > 0
                ? [{ term: 'Hình thành từ', value: <SuccessionLinks units={successions.before} />, wide: true }]
                : []),
              ...(successions.after.length > 0
                ? [{ term: 'Nhập vào', value: <SuccessionLinks units={successions.after} />, wide: true }]
                : []),
            ]}
          />
        </Card>
        {periods.length > 1 ? (
          <Card title="Tên và vị trí qua các thời kỳ">
            <ul class="k-plain-list">
              {periods.map((period) => (
                <li>
                  {period.name} ({period.above}): từ {formatDate(period.from)}
                  {period.to ? ` đến trước ${formatDate(period.to)}` : ''}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {mayChange ? <UnitForms unit={unit} kinds={kinds} again={again} /> : null}
        {events.length > 0 ? <Card title="Nhật ký">{eventTimeline(events)}</Card> : null}
      </Stack>
    </CardGrid>,
  );
}

function SuccessionLinks({ units }: { units: readonly { id: number; name: string; onDay: string }[] }) {
  return (
    <ul class="k-plain-list">
      {units.map((unit) => (
        <li>
          <a href={`/don-vi/${unit.id}`}>{unit.name}</a> ({formatDate(unit.onDay)})
        </li>
      ))}
    </ul>
  );
}
