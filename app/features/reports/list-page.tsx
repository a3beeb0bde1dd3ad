import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDate, formatDateRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { type DutyRow, listDuties, listOwnPeriods, type PeriodRow } from './queries.ts';
import { hrefOfDuty, opensPeriods } from './rules.ts';
import { DutyStatus, ReportStatus } from './status.tsx';

/** The parts of the room, each with its address. */
export function ReportViews({ current }: { current: 'list' | 'grid' | 'targets' }) {
  return (
    <Tabs
      label="Báo cáo"
      tabs={[
        { label: 'Báo cáo', href: '/bao-cao', current: current === 'list' },
        { label: 'Theo dõi nộp báo cáo', href: '/bao-cao/theo-doi', current: current === 'grid' },
        { label: 'Chỉ tiêu giao', href: '/bao-cao/chi-tieu-giao', current: current === 'targets' },
      ]}
    />
  );
}

/** What the unit reports, and the periods that it has opened for others. */
export async function showReports(c: Request) {
  const actor = getActor(c);
  const { duties, periods } = await withRights(c, (tx) =>
    allOf({
      duties: listDuties(tx, actor.unitId),
      periods: listOwnPeriods(tx, actor.unitId, today()),
    }),
  );
  const opens = opensPeriods(actor);
  return renderPage(
    c,
    {
      title: 'Báo cáo',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'reports',
      actions: opens ? (
        <a class="btn btn-primary" href="/bao-cao/ky/moi">
          <Icon name="add" /> Mở kỳ báo cáo
        </a>
      ) : undefined,
    },
    <>
      <ReportViews current="list" />
      <Stack>
        <Card title="Báo cáo của đơn vị" icon="report" flush>
          <DataTable
            caption="Báo cáo của đơn vị"
            columns={dutyColumns}
            rows={duties}
            rowKey={(row) => String(row.periodId)}
            rowHref={(row) => hrefOfDuty(row.periodId)}
            empty={
              <EmptyState
                icon="report"
                title="Chưa có kỳ báo cáo nào"
                text="Khi cấp trên mở kỳ báo cáo, báo cáo của đơn vị hiện ở đây, số liệu đã đếm sẵn từ hồ sơ."
              />
            }
          />
        </Card>
        {periods.length > 0 ? (
          <Card title="Kỳ báo cáo đơn vị đã mở" icon="people" flush>
            <DataTable
              caption="Kỳ báo cáo đơn vị đã mở"
              columns={periodColumns}
              rows={periods}
              rowKey={(row) => String(row.id)}
              rowHref={(row) => `/bao-cao/ky/${row.id}`}
            />
          </Card>
        ) : null}
      </Stack>
    </>,
  );
}

const dutyColumns: Column<DutyRow>[] = [
  { key: 'name', label: 'Kỳ', phone: 'title', render: (row) => row.name },
  { key: 'days', label: 'Số liệu', phone: 'plain', render: (row) => formatDateRange(row.from, row.to) },
  {
    key: 'to',
    label: 'Gửi',
    render: (row) => (row.toName ? agencyName({ kind: row.toKind ?? '', name: row.toName }) : 'Tổng hợp, ký ban hành'),
  },
  { key: 'due', label: 'Hạn', render: (row) => formatDate(row.dueOn) },
  {
    key: 'state',
    label: 'Tình trạng',
    render: (row) =>
      row.state && row.state !== 'draft' ? (
        <ReportStatus state={row.state} />
      ) : (
        <DutyStatus duty={{ ...row, sentOn: row.firstSentOn }} day={today()} />
      ),
  },
];

const periodColumns: Column<PeriodRow>[] = [
  { key: 'name', label: 'Kỳ', phone: 'title', render: (row) => row.name },
  { key: 'days', label: 'Số liệu', phone: 'plain', render: (row) => formatDateRange(row.from, row.to) },
  { key: 'sent', label: 'Đã gửi', align: 'right', render: (row) => `${row.sent}/${row.units}` },
  { key: 'late', label: 'Quá hạn', align: 'right', render: (row) => (row.late > 0 ? row.late : '–') },
];
