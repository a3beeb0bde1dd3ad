import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { formatDate, formatDateRange, lowerFirst } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { StatRow } from '../../ui/stat.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import { answerSheet } from '../spreadsheet.ts';
import { type Typed, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { beginReport } from './commands.ts';
import { dutyPages } from './duty-pages.tsx';
import { changePeriod, openPeriod, remindLate } from './period-commands.ts';
import { KindChoice, PeriodForm, periodForm } from './period-form.tsx';
import { findReport, getPeriod, listStandings, listTemplates, type StandingRow } from './queries.ts';
import { hrefOfDuty, opensPeriods, type Punctuality, punctualityOf } from './rules.ts';
import { DutyStatus, punctualityNames, ReportStatus } from './status.tsx';
import { periodKinds, usualPeriod } from './usual-period.ts';

const newQuery = z.object({
  loai: z.enum(periodKinds).default('first-half'),
  nam: z.coerce.number().int().min(2000).max(2100).optional(),
});
const newForm = periodForm.extend({
  kind: z.enum(periodKinds),
  year: z.coerce.number().int().min(2000).max(2100),
  templateId: z.coerce.number().int().positive('Hãy chọn mẫu báo cáo.'),
});
const changeForm = periodForm.extend({ revision: z.coerce.number().int() });
/** Periods: opening one, changing it, who has sent, reminding who is late. */
export function periodPages(app: App): void {
  dutyPages(app);
  app.get('/bao-cao/ky/moi', (c) => showNew(c));
  app.post('/bao-cao/ky/moi', (c) =>
    withForm(
      c,
      newForm,
      async ({ verified, ...input }) => {
        const id = await withRights(c, (tx, actor) => openPeriod(tx, actor, { ...input, verified: Boolean(verified) }));
        return redirectWith(c, `/bao-cao/ky/${id}`, {
          tone: 'success',
          text: 'Đã mở kỳ báo cáo và báo cho các đơn vị.',
        });
      },
      (typed) => showNew(c, typed),
    ),
  );
  app.get('/bao-cao/ky/:id{[0-9]+}', showPeriod);
  app.get('/bao-cao/ky/:id{[0-9]+}/xuat.xlsx', exportStandings);
  app.get('/bao-cao/ky/:id{[0-9]+}/sua', (c) => showChange(c));
  app.post('/bao-cao/ky/:id{[0-9]+}/sua', (c) =>
    withForm(
      c,
      changeForm,
      async ({ verified, ...input }) => {
        await withRights(c, (tx, actor) =>
          changePeriod(tx, actor, idParam(c), { ...input, verified: Boolean(verified) }),
        );
        return redirectWith(c, `/bao-cao/ky/${idParam(c)}`, { tone: 'success', text: 'Đã lưu kỳ báo cáo.' });
      },
      (typed) => showChange(c, typed),
    ),
  );
  app.post('/bao-cao/ky/:id{[0-9]+}/don-doc', async (c) => {
    const count = await withRights(c, (tx, actor) => remindLate(tx, actor, idParam(c)));
    const text = count > 0 ? `Đã đôn đốc ${count} đơn vị.` : 'Các đơn vị chậm đã được đôn đốc hôm nay.';
    return redirectWith(c, `/bao-cao/ky/${idParam(c)}`, { tone: 'success', text });
  });
  app.get('/bao-cao/ky/:id{[0-9]+}/cua-toi', showOwn);
  app.post('/bao-cao/ky/:id{[0-9]+}/cua-toi', async (c) => {
    const id = await withRights(c, (tx, actor) => beginReport(tx, actor, idParam(c)));
    return redirectWith(c, `/bao-cao/${id}`);
  });
}

const crumbs = [{ label: 'Báo cáo', href: '/bao-cao' }];

async function showNew(c: Request, typed?: Typed) {
  const actor = getActor(c);
  if (!opensPeriods(actor)) throw new KheoError('forbidden', 'Vai trò đang chọn không mở kỳ báo cáo.');
  const typedKind = z.enum(periodKinds).safeParse(typed?.values.kind?.[0]);
  const query = readQuery(c, newQuery);
  const kind = typedKind.success ? typedKind.data : query.loai;
  const year = Number(typed?.values.year?.[0]) || query.nam || Number(today().slice(0, 4));
  const templates = (await withRights(c, listTemplates)).filter((one) => one.kind === kind);
  return renderPage(
    c,
    { title: 'Mở kỳ báo cáo', current: 'reports', breadcrumbs: crumbs, status: typed ? 422 : 200 },
    <Stack>
      <KindChoice current={kind} year={year} />
      <Card>
        <PeriodForm
          action="/bao-cao/ky/moi"
          values={usualPeriod(kind, year, today())}
          typed={typed}
          isNew={{ kind, year, templates }}
          cancelHref="/bao-cao"
        />
      </Card>
    </Stack>,
  );
}

async function showChange(c: Request, typed?: Typed) {
  const { period, standings } = await withRights(c, (tx) =>
    allOf({
      period: getPeriod(tx, idParam(c)),
      standings: listStandings(tx, idParam(c)),
    }),
  );
  const own = standings.find((row) => row.toId === null);
  const below = standings.find((row) => row.toId !== null);
  return renderPage(
    c,
    { title: `Sửa kỳ ${lowerFirst(period.name)}`, current: 'reports', breadcrumbs: crumbs, status: typed ? 422 : 200 },
    <Card>
      <PeriodForm
        action={`/bao-cao/ky/${period.id}/sua`}
        values={{ ...period, dueBelow: below?.dueOn ?? '', dueOwn: own?.dueOn ?? '' }}
        typed={typed}
        revision={period.revision}
        cancelHref={`/bao-cao/ky/${period.id}`}
      />
    </Card>,
  );
}

async function showPeriod(c: Request) {
  const actor = getActor(c);
  const { period, standings, events } = await withRights(c, async (tx) => {
    const id = idParam(c);
    return allOf({
      period: getPeriod(tx, id),
      standings: listStandings(tx, id),
      events: listEvents(tx, 'report_period', id),
    });
  });
  const below = standings.filter((row) => row.toId !== null);
  const count = (...wanted: Punctuality[]) => below.filter((row) => wanted.includes(howOf(row))).length;
  const late = count('overdue', 'returned');
  const isOwn = period.unitId === actor.unitId && opensPeriods(actor);
  return renderPage(
    c,
    {
      title: `Kỳ báo cáo ${lowerFirst(period.name)}`,
      heading: period.name,
      pretitle: `${agencyName({ kind: period.unitKind, name: period.unitName })} mở`,
      subtitle: `Số liệu ${formatDateRange(period.from, period.to)}`,
      current: 'reports',
      breadcrumbs: crumbs,
      actions: (
        <>
          {isOwn && late > 0 ? (
            <form method="post" action={`/bao-cao/ky/${period.id}/don-doc`}>
              <button class="btn" type="submit">
                <Icon name="bell" /> Đôn đốc {late} đơn vị chậm
              </button>
            </form>
          ) : null}
          {isOwn ? (
            <a class="btn" href={`/bao-cao/ky/${period.id}/sua`}>
              <Icon name="settings" /> Sửa kỳ
            </a>
          ) : null}
          {isOwn ? (
            <a class="btn" href={`/bao-cao/ky/${period.id}/don-vi/them`}>
              <Icon name="add" /> Thêm đơn vị
            </a>
          ) : null}
          {isOwn ? (
            <a class="btn btn-primary" href={hrefOfDuty(period.id)}>
              Báo cáo tổng hợp
            </a>
          ) : null}
        </>
      ),
    },
    <Stack>
      <StatRow
        stats={[
          { label: 'Đã gửi', value: `${count('on_time', 'late')}/${below.length - count('exempt')}`, tone: 'accent' },
          { label: 'Gửi đúng hạn', value: count('on_time'), tone: 'success' },
          { label: 'Gửi muộn', value: count('late'), tone: count('late') > 0 ? 'warning' : 'neutral' },
          { label: 'Quá hạn chưa gửi', value: count('overdue'), tone: count('overdue') > 0 ? 'danger' : 'success' },
          { label: 'Bị trả lại', value: count('returned'), tone: count('returned') > 0 ? 'warning' : 'neutral' },
        ]}
      />
      <DataTable
        caption={`Đơn vị báo cáo ${lowerFirst(period.name)}`}
        columns={standingColumns(period.id, isOwn)}
        rows={below}
        rowKey={(row) => String(row.unitId)}
        exports={[{ label: 'Excel', href: `/bao-cao/ky/${period.id}/xuat.xlsx` }]}
        page={{ summary: `${below.length} đơn vị` }}
      />
      <CardGrid>
        <Card title="Kỳ báo cáo">
          <DescriptionList
            items={[
              { term: 'Chốt số liệu', value: formatDate(period.to) },
              { term: 'Văn bản yêu cầu', value: period.basis },
              { term: 'Quy định', value: `${period.source}${period.verified ? '' : ' (chưa kiểm tra)'}`, wide: true },
            ]}
          />
        </Card>
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </CardGrid>
    </Stack>,
  );
}

function howOf(row: StandingRow): Punctuality {
  return punctualityOf(row, row.state ? { state: row.state, sentOn: row.sentOn } : undefined, today());
}

function standingColumns(periodId: number, isOwn: boolean): Column<StandingRow>[] {
  const columns: Column<StandingRow>[] = [
    {
      key: 'unit',
      label: 'Đơn vị',
      phone: 'title',
      render: (row) => {
        const name = agencyName({ kind: row.unitKind, name: row.unitName });
        return row.reportId && row.state !== 'draft' ? <a href={`/bao-cao/${row.reportId}`}>{name}</a> : name;
      },
    },
    { key: 'how', label: 'Nộp', phone: 'plain', render: (row) => <DutyStatus duty={row} day={today()} /> },
    {
      key: 'state',
      label: 'Tình trạng',
      render: (row) => (row.state && row.state !== 'draft' ? <ReportStatus state={row.state} /> : '–'),
    },
    { key: 'due', label: 'Hạn', render: (row) => formatDate(row.dueOn) },
    {
      key: 'changed',
      label: 'Số sửa, nhập tay',
      align: 'right',
      render: (row) => (row.changed > 0 ? row.changed : '–'),
    },
  ];
  if (!isOwn) return columns;
  return [
    ...columns,
    {
      key: 'act',
      label: 'Đổi hạn',
      quietLabel: true,
      render: (row) => (
        <a class="btn btn-sm" href={`/bao-cao/ky/${periodId}/don-vi/${row.unitId}`}>
          Đổi hạn, miễn
        </a>
      ),
    },
  ];
}

async function exportStandings(c: Request): Promise<Response> {
  const { period, standings } = await withRights(c, (tx) =>
    allOf({
      period: getPeriod(tx, idParam(c)),
      standings: listStandings(tx, idParam(c)),
    }),
  );
  return answerSheet(c, {
    name: `Nộp báo cáo ${lowerFirst(period.name)}`,
    title: 'Nộp báo cáo',
    rows: standings.filter((row) => row.toId !== null),
    columns: [
      { label: 'Đơn vị', width: 36, value: (row) => agencyName({ kind: row.unitKind, name: row.unitName }) },
      { label: 'Hạn', width: 12, value: (row) => ({ date: row.dueOn }) },
      { label: 'Ngày gửi', width: 12, value: (row) => (row.sentOn ? { date: row.sentOn } : null) },
      { label: 'Tình trạng', width: 24, value: (row) => punctualityNames[howOf(row)] },
      { label: 'Lý do miễn', width: 40, value: (row) => row.exemptReason },
    ],
  });
}

/** The unit's own report for a period: led to when it was begun, else the button that begins it. */
async function showOwn(c: Request) {
  const actor = getActor(c);
  const { period, report, duty } = await withRights(c, async (tx) => {
    const id = idParam(c);
    return {
      period: await getPeriod(tx, id),
      report: await findReport(tx, id, actor.unitId),
      duty: (await listStandings(tx, id)).find((row) => row.unitId === actor.unitId),
    };
  });
  if (report) return c.redirect(`/bao-cao/${report.id}`, 303);
  return renderPage(
    c,
    {
      title: `Báo cáo ${lowerFirst(period.name)}`,
      subtitle: duty ? `Hạn ${formatDate(duty.dueOn)} · số liệu ${formatDateRange(period.from, period.to)}` : undefined,
      current: 'reports',
      breadcrumbs: crumbs,
    },
    <Card>
      {duty && !duty.exemptReason ? (
        <form method="post" action={hrefOfDuty(period.id)} class="k-form">
          <p>Số liệu được đếm từ hồ sơ của đơn vị và báo cáo của đơn vị bên dưới; lời văn được soạn sẵn để sửa.</p>
          <div class="k-submit">
            <button class="btn btn-primary" type="submit">
              Bắt đầu báo cáo
            </button>
          </div>
        </form>
      ) : (
        <p>Đơn vị không phải báo cáo trong kỳ này{duty?.exemptReason ? `: ${duty.exemptReason}` : ''}.</p>
      )}
    </Card>,
  );
}
