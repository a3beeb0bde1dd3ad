import { addDays, type PlainDate } from '@kheo/calendar';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { Form, SubmitRow, TextArea } from '../../ui/form.tsx';
import { formatDateRange } from '../../ui/format.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { saveReport, takeBackReport, writesReports } from './commands.ts';
import { weekOfQuery } from './overview-page.tsx';
import { findReport, getReport, listSent, readRecords } from './queries.ts';
import { fillFrom, gather, textsOf } from './rules.ts';
import { ReportStatus, reportTimes } from './status.tsx';
import { type ReportTexts, type Sources, sectionNames, sections, type WeeklyReport } from './weekly-report.ts';

const text = z.string().max(20_000, 'Dài quá 20.000 ký tự.').default('');
const reportForm = z.object({
  act: z.enum(['luu', 'nop']).default('luu'),
  revision: z.coerce.number().int().default(0),
  done: text,
  goingOn: text,
  late: text,
  needs: text,
});

/** Writing a report and reading one that was sent. */
export function reportWritePages(app: App): void {
  app.get('/bao-cao-tuan/viet', (c) => showForm(c));
  app.post('/bao-cao-tuan/viet', (c) =>
    withForm(
      c,
      reportForm,
      async ({ act, revision, ...texts }) => {
        const send = act === 'nop';
        const week = weekOfQuery(c);
        const id = await withRights(c, (tx, actor) =>
          saveReport(tx, actor, { userId: whoseOf(c, actor), week }, { texts, revision, send }),
        );
        if (send) return redirectWith(c, `/bao-cao-tuan/${id}`, { tone: 'success', text: 'Đã nộp báo cáo tuần.' });
        return redirectWith(c, addressOf(c, week), { tone: 'success', text: 'Đã lưu bản nháp.' });
      },
      (typed) => showForm(c, typed),
    ),
  );
  app.get('/bao-cao-tuan/:id{[0-9]+}', showReport);
  app.post('/bao-cao-tuan/:id{[0-9]+}/lay-lai', async (c) => {
    const report = await withRights(c, (tx, actor) => takeBackReport(tx, actor, idParam(c)));
    return redirectWith(c, writeHref(report), { tone: 'success', text: 'Đã lấy lại báo cáo. Sửa xong, nộp lại.' });
  });
}

/** Of whom the address speaks: the unit, or the person. */
function whoseOf(c: Request, actor: Actor): string | null {
  return c.req.query('cua') === 'don-vi' ? null : actor.userId;
}

function addressOf(c: Request, week: string): string {
  return `/bao-cao-tuan/viet?tuan=${week}${c.req.query('cua') === 'don-vi' ? '&cua=don-vi' : ''}`;
}

function writeHref({ week, userId }: Pick<WeeklyReport, 'week' | 'userId'>): string {
  return `/bao-cao-tuan/viet?tuan=${week}${userId === null ? '&cua=don-vi' : ''}`;
}

async function readSources(tx: Tx, unitId: number, userId: string | null, week: PlainDate): Promise<Sources> {
  const to = addDays(week, 6);
  const isOver = to < today();
  const day = isOver ? to : today();
  return fillFrom(await readRecords(tx, unitId, userId, { from: week, to, day }));
}

/** The form: what was written, else what the records of the week say. */
async function showForm(c: Request, typed?: Typed) {
  const actor = getActor(c);
  if (!writesReports(actor)) {
    throw new KheoError('forbidden', 'Vai trò đang chọn không viết báo cáo tuần. Hãy chọn vai trò khác của bạn.');
  }
  const week = weekOfQuery(c);
  const userId = whoseOf(c, actor);
  const { report, sources, sent } = await withRights(c, (tx) =>
    allOf({
      report: findReport(tx, actor.unitId, { userId, week }),
      sources: readSources(tx, actor.unitId, userId, week),
      sent: userId === null ? listSent(tx, actor.unitId, week) : [],
    }),
  );
  if (report?.state === 'sent') return c.redirect(`/bao-cao-tuan/${report.id}`, 303);
  const officers = sent.flatMap(({ personName, texts }) => (personName && texts ? [{ personName, texts }] : []));
  const filled = userId === null ? gather(sources, officers) : textsOf(sources);
  const again = c.req.query('lam-moi') !== undefined;
  const texts = (again ? null : report?.texts) ?? filled;
  return renderPage(
    c,
    {
      title: userId === null ? 'Báo cáo tuần của đơn vị' : 'Báo cáo tuần của tôi',
      subtitle: `${agencyName({ kind: actor.unitKind, name: actor.unitName })}, từ ${formatDateRange(week, addDays(week, 6))}`,
      current: 'week',
      breadcrumbs: [{ label: 'Báo cáo tuần', href: `/bao-cao-tuan?tuan=${week}` }],
      status: typed ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Card>
        <ReportForm action={addressOf(c, week)} texts={texts} revision={report?.revision ?? 0} typed={typed} />
        {report?.texts && !again ? (
          <p>
            <a href={`${addressOf(c, week)}&lam-moi`}>Lấy lại từ bản ghi</a>{' '}
            <small class="k-muted">Thay những gì đã viết; chỉ lưu khi bấm nút.</small>
          </p>
        ) : null}
      </Card>
      <Stack>
        <SourcesCard sources={sources} />
        {sent.length > 0 ? <OfficersCard reports={sent} /> : null}
      </Stack>
    </CardGrid>,
  );
}

function ReportForm({
  action,
  texts,
  revision,
  typed,
}: {
  action: string;
  texts: ReportTexts;
  revision: number;
  typed: Typed | undefined;
}) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action={action} errors={errors} guard draft>
      <input type="hidden" name="revision" value={String(revision)} />
      {sections.map((section) => (
        <TextArea {...field(section, texts[section])} label={sectionNames[section]} rows={4} maxlength={20_000} />
      ))}
      <SubmitRow
        label="Nộp báo cáo"
        name="act"
        value="nop"
        other={{ name: 'act', value: 'luu', label: 'Lưu bản nháp' }}
      />
    </Form>
  );
}

/** The records of the week, each a link: where the lines come from. */
function SourcesCard({ sources }: { sources: Sources }) {
  const filled = sections.filter((section) => sources[section].length > 0);
  return (
    <Card title="Bản ghi trong tuần" icon="link">
      {filled.length === 0 ? <p class="k-muted">Chưa có hoạt động, nhiệm vụ, cam kết nào trong tuần.</p> : null}
      {filled.map((section) => (
        <>
          <h3 class="k-card-part">{sectionNames[section]}</h3>
          <ul class="k-plain-list">
            {sources[section].map((line) => (
              <li>
                <a href={line.href}>{line.text}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Card>
  );
}

function OfficersCard({ reports }: { reports: readonly WeeklyReport[] }) {
  return (
    <Card title="Chuyên viên đã nộp" icon="people">
      <ul class="k-plain-list">
        {reports.map((report) => (
          <li>
            <a href={`/bao-cao-tuan/${report.id}`}>{report.personName}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One report as it was sent; a draft leads its writer to the form. */
async function showReport(c: Request) {
  const actor = getActor(c);
  const id = idParam(c);
  const { report, events, sources } = await withRights(c, async (tx) => {
    const found = await getReport(tx, id);
    const week = found.week as PlainDate;
    return allOf({
      report: found,
      events: listEvents(tx, 'weekly_report', id),
      sources: readSources(tx, found.unitId, found.userId, week),
    });
  });
  const own = report.unitId === actor.unitId && writesReports(actor) && [null, actor.userId].includes(report.userId);
  if (own && report.state !== 'sent') return c.redirect(writeHref(report), 303);
  const range = formatDateRange(report.week, addDays(report.week as PlainDate, 6));
  return renderPage(
    c,
    {
      title: `Báo cáo tuần từ ${range}`,
      pretitle: agencyName({ kind: report.unitKind, name: report.unitName }),
      heading: report.personName ? `Báo cáo tuần của ${report.personName}` : 'Báo cáo tuần của đơn vị',
      subtitle: `Từ ${range}`,
      current: 'week',
      breadcrumbs: [{ label: 'Báo cáo tuần', href: `/bao-cao-tuan?tuan=${report.week}` }],
      actions: (
        <>
          <PrintButton />
          {own ? (
            <form method="post" action={`/bao-cao-tuan/${id}/lay-lai`}>
              <button class="btn" type="submit">
                Lấy lại để sửa
              </button>
            </form>
          ) : null}
        </>
      ),
    },
    <CardGrid layout="main-side">
      <Card>
        <p>
          <ReportStatus report={report} day={today()} /> <small class="k-muted">{reportTimes(report)}</small>
        </p>
        {sections.map((section) => (
          <>
            <h2 class="k-card-part">{sectionNames[section]}</h2>
            <p class="k-prose">{report.texts?.[section].trim() || 'Không có.'}</p>
          </>
        ))}
      </Card>
      <Stack>
        <SourcesCard sources={sources} />
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
    </CardGrid>,
  );
}
