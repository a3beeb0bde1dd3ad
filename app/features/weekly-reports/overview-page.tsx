import { addDays, mondayOf, type PlainDate, plainDate } from '@kheo/calendar';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDateRange, formatDateTime, parseDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { WeekViews } from '../appointments/views.tsx';
import { listPeopleOf } from '../assignments/queries.ts';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { setsReportDay, writesReports } from './commands.ts';
import { findRule, listSentBelow, listStandings } from './queries.ts';
import { ReportStatus, reportTimes } from './status.tsx';
import type { ReportRule, Standing } from './weekly-report.ts';

const reportsQuery = z.object({
  tuan: z
    .string()
    .transform((text) => parseDate(text))
    .optional(),
});

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** The week that a query names, by its Monday; this week when it names none. */
export function weekOfQuery(c: Request): PlainDate {
  const { tuan } = readQuery(c, reportsQuery);
  return mondayOf(tuan ? plainDate(tuan) : today());
}

/** The reports of a week: one's own, who of the unit has sent, and what units below have sent. */
export async function showReports(c: Request) {
  const actor = getActor(c);
  const week = weekOfQuery(c);
  const { rule, standings, people, below } = await withRights(c, (tx) =>
    allOf({
      rule: findRule(tx, actor.unitId),
      standings: listStandings(tx, week),
      people: listPeopleOf(tx, actor.unitId, today()),
      below: listSentBelow(tx, actor.unitId, week),
    }),
  );
  const standingOf = (userId: string | null) => standings.find((one) => one.userId === userId);
  const officers = people
    .filter((person) => person.role === 'officer' || standingOf(person.userId))
    .map((person) => ({ ...person, standing: standingOf(person.userId) }));
  const at = (day: PlainDate) => `/bao-cao-tuan?tuan=${day}`;
  const writes = writesReports(actor);
  return renderPage(
    c,
    {
      title: 'Báo cáo tuần',
      subtitle: `${agencyName({ kind: actor.unitKind, name: actor.unitName })}, từ ${formatDateRange(week, addDays(week, 6))}`,
      current: 'week',
      actions: setsReportDay(actor) ? (
        <a class="btn" href="/bao-cao-tuan/cai-dat">
          <Icon name="settings" /> Ngày nộp
        </a>
      ) : undefined,
    },
    <>
      <WeekViews current="reports" />
      <nav class="k-week-nav" aria-label="Chọn tuần">
        <a class="btn btn-icon" href={at(addDays(week, -7))}>
          <Icon name="left" label="Tuần trước" />
        </a>
        <a class="btn" href="/bao-cao-tuan">
          Tuần này
        </a>
        <a class="btn btn-icon" href={at(addDays(week, 7))}>
          <Icon name="right" label="Tuần sau" />
        </a>
        <span class="k-muted">{ruleInWords(rule)}</span>
      </nav>
      <Stack>
        <CardGrid>
          {writes ? (
            <OneCard
              title="Báo cáo của tôi"
              standing={standingOf(actor.userId)}
              href={`/bao-cao-tuan/viet?tuan=${week}`}
            />
          ) : null}
          <OneCard
            title="Báo cáo của đơn vị"
            standing={standingOf(null)}
            href={writes ? `/bao-cao-tuan/viet?tuan=${week}&cua=don-vi` : undefined}
          />
        </CardGrid>
        <Card title="Chuyên viên của đơn vị" icon="people" flush>
          <DataTable
            caption="Báo cáo của chuyên viên"
            columns={officerColumns()}
            rows={officers}
            rowKey={(row) => row.userId}
            empty={<EmptyState title="Đơn vị chưa có chuyên viên nào" />}
          />
        </Card>
        {below.length > 0 ? (
          <Card title="Đơn vị bên dưới đã nộp" icon="unit">
            <ul class="k-plain-list">
              {below.map((report) => (
                <li>
                  <a href={`/bao-cao-tuan/${report.id}`}>
                    {agencyName({ kind: report.unitKind, name: report.unitName })}
                  </a>{' '}
                  <small class="k-muted">{report.sentAt ? formatDateTime(report.sentAt) : ''}</small>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </Stack>
    </>,
  );
}

/** `Nộp trước 16:00 Thứ Sáu`. */
export function ruleInWords(rule: ReportRule | undefined): string {
  if (!rule) return 'Đơn vị chưa đặt ngày nộp.';
  return `Nộp trước ${rule.at} ${weekdays[rule.weekday - 1]} hằng tuần.`;
}

function OneCard({
  title,
  standing,
  href,
}: {
  title: string;
  standing: Standing | undefined;
  href: string | undefined;
}) {
  const sent = standing?.state === 'sent';
  return (
    <Card title={title} icon="report">
      <p>
        <ReportStatus report={standing} day={today()} /> <small class="k-muted">{reportTimes(standing)}</small>
      </p>
      {sent ? (
        <a class="btn" href={`/bao-cao-tuan/${standing.id}`}>
          Xem báo cáo
        </a>
      ) : href ? (
        <a class="btn btn-primary" href={href}>
          Viết báo cáo
        </a>
      ) : null}
    </Card>
  );
}

interface OfficerRow {
  userId: string;
  name: string;
  position: string | null;
  standing: Standing | undefined;
}

function officerColumns(): Column<OfficerRow>[] {
  return [
    {
      key: 'name',
      label: 'Họ tên',
      phone: 'title',
      render: ({ name, standing }) =>
        standing?.state === 'sent' ? <a href={`/bao-cao-tuan/${standing.id}`}>{name}</a> : name,
    },
    { key: 'position', label: 'Chức vụ', phone: 'plain', render: (row) => row.position },
    { key: 'state', label: 'Tình trạng', render: (row) => <ReportStatus report={row.standing} day={today()} /> },
    { key: 'times', label: 'Thời gian', render: (row) => reportTimes(row.standing) },
  ];
}
