import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { WeekViews } from '../appointments/views.tsx';
import { listPeriodTasks } from '../assignments/queries.ts';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import { answerSheet } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { writesProgramme } from './commands.ts';
import type { Period, ProgrammeLine } from './programme.ts';
import { listLines } from './queries.ts';
import { groupLines, periodAfter, periodAt, readPeriod } from './rules.ts';

const programmeQuery = z.object({
  ky: z.string().max(10).optional(),
  nhom: z.enum(['lanh-dao', 'ke-hoach']).default('lanh-dao'),
});
type Grouping = z.output<typeof programmeQuery>['nhom'];
const groupings = { 'lanh-dao': 'leader', 'ke-hoach': 'field' } as const;
const unnamed = { leader: 'Chưa phân công lãnh đạo', field: 'Việc khác' } as const;

/** The period that a code names; this month when it names none. */
export function periodOf(code: string | undefined): Period {
  const period = readPeriod(code ?? '') ?? readPeriod(periodAt(today(), 'month'));
  if (!period) throw new Error('this month is a period');
  return period;
}

/** The programme of a period: lines that are kept, and what falls due and is not in it yet. */
export async function showProgramme(c: Request) {
  const query = readQuery(c, programmeQuery);
  const actor = getActor(c);
  const period = periodOf(query.ky);
  const { lines, due, events } = await withRights(c, (tx) =>
    allOf({
      lines: listLines(tx, actor.unitId, period.code),
      due: listPeriodTasks(tx, actor.unitId, period),
      events: listEvents(tx, 'programme', actor.unitId, 10),
    }),
  );
  const writes = writesProgramme(actor);
  const known = new Set(lines.map((line) => line.assignmentId));
  const fresh = due.filter((task) => !known.has(task.assignmentId)).length;
  const shown = lines.filter((line) => !line.hidden);
  const hidden = lines.filter((line) => line.hidden);
  const by = groupings[query.nhom];
  return renderPage(
    c,
    {
      title: `Chương trình công tác ${period.label}`,
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'week',
      actions: writes ? <Actions period={period} fresh={fresh} none={lines.length === 0} /> : undefined,
    },
    <>
      <WeekViews current="programme" />
      <PeriodNav period={period} grouping={query.nhom} />
      {shown.length === 0 ? (
        <EmptyState
          icon="week"
          title="Chương trình chưa có việc nào"
          text={
            fresh > 0
              ? `Có ${fresh} nhiệm vụ đến hạn trong kỳ. Lấy vào chương trình rồi sửa, thêm, bỏ từng dòng.`
              : 'Không có nhiệm vụ nào đến hạn trong kỳ. Có thể tự thêm việc.'
          }
        />
      ) : (
        <div class="k-stack k-programme">
          {groupLines(shown, by).map((group) => (
            <Card title={group.name ?? unnamed[by]} flush>
              <DataTable
                caption={group.name ?? unnamed[by]}
                columns={columnsFor(by)}
                rows={group.lines}
                rowKey={(row) => String(row.id)}
                rowHref={writes ? (row) => `/lich/chuong-trinh/${row.id}` : undefined}
              />
            </Card>
          ))}
        </div>
      )}
      {writes && hidden.length > 0 ? <HiddenLines lines={hidden} /> : null}
      {events.length > 0 ? (
        <details class="k-fold k-no-print">
          <summary>Nhật ký chương trình</summary>
          {eventTimeline(events)}
        </details>
      ) : null}
    </>,
  );
}

function Actions({ period, fresh, none }: { period: Period; fresh: number; none: boolean }) {
  return (
    <>
      <a class="btn" href={`/lich/chuong-trinh/them?ky=${period.code}`}>
        <Icon name="add" /> Thêm việc
      </a>
      {fresh > 0 ? (
        <form method="post" action="/lich/chuong-trinh">
          <input type="hidden" name="ky" value={period.code} />
          <button class="btn btn-primary" type="submit">
            {none ? 'Lập' : 'Bổ sung'} từ {fresh} nhiệm vụ
          </button>
        </form>
      ) : null}
    </>
  );
}

function PeriodNav({ period, grouping }: { period: Period; grouping: Grouping }) {
  const at = (code: string, group = grouping) =>
    `/lich/chuong-trinh?ky=${code}${group === 'lanh-dao' ? '' : `&nhom=${group}`}`;
  const kind = period.code.includes('Q') ? 'quarter' : 'month';
  const first = periodOf(period.code).from as Parameters<typeof periodAt>[0];
  return (
    <div class="k-week-nav">
      <a class="btn btn-icon" href={at(periodAfter(period, -1))}>
        <Icon name="left" label="Kỳ trước" />
      </a>
      <a class="btn btn-icon" href={at(periodAfter(period, 1))}>
        <Icon name="right" label="Kỳ sau" />
      </a>
      <Tabs
        label="Kỳ"
        tabs={[
          { label: 'Tháng', href: at(periodAt(first, 'month')), current: kind === 'month' },
          { label: 'Quý', href: at(periodAt(first, 'quarter')), current: kind === 'quarter' },
        ]}
      />
      <Tabs
        label="Xếp theo"
        tabs={[
          { label: 'Theo lãnh đạo', href: at(period.code, 'lanh-dao'), current: grouping === 'lanh-dao' },
          { label: 'Theo kế hoạch', href: at(period.code, 'ke-hoach'), current: grouping === 'ke-hoach' },
        ]}
      />
      <span class="k-week-tools">
        <PrintButton />
        <a class="btn" href={`/lich/chuong-trinh/xuat.xlsx?ky=${period.code}`}>
          <Icon name="download" /> Excel
        </a>
      </span>
    </div>
  );
}

function HiddenLines({ lines }: { lines: readonly ProgrammeLine[] }) {
  return (
    <details class="k-fold k-no-print">
      <summary>Đã bỏ khỏi chương trình ({lines.length})</summary>
      <ul class="k-plain-list">
        {lines.map((line) => (
          <li>
            <a href={`/lich/chuong-trinh/${line.id}`}>{line.text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function columnsFor(by: 'leader' | 'field'): Column<ProgrammeLine>[] {
  const other = by === 'leader' ? 'field' : 'leader';
  return [
    { key: 'text', label: 'Nội dung công việc', width: 'wide', phone: 'title', render: (row) => row.text },
    { key: 'who', label: 'Thực hiện', render: (row) => row.who },
    {
      key: 'due',
      label: 'Thời gian',
      render: (row) => (row.dueOn ? <span class="k-nowrap">{formatDate(row.dueOn)}</span> : null),
    },
    { key: other, label: other === 'field' ? 'Kế hoạch' : 'Lãnh đạo', render: (row) => row[other] },
    { key: 'note', label: 'Ghi chú', render: (row) => row.note },
  ];
}

/** The programme as a file for Excel, without what was left out. */
export async function exportProgramme(c: Request): Promise<Response> {
  const period = periodOf(readQuery(c, programmeQuery).ky);
  const lines = await withRights(c, (tx, actor) => listLines(tx, actor.unitId, period.code));
  return answerSheet(c, {
    name: `Chương trình công tác ${period.label}`,
    title: 'Chương trình công tác',
    rows: groupLines(
      lines.filter((line) => !line.hidden),
      'leader',
    ).flatMap((group) => group.lines),
    columns: [
      { label: 'Lãnh đạo phụ trách', width: 28, value: (row) => row.leader },
      { label: 'Nội dung công việc', width: 60, value: (row) => row.text },
      { label: 'Thực hiện', width: 28, value: (row) => row.who },
      { label: 'Thời gian', width: 12, value: (row) => (row.dueOn ? { date: row.dueOn } : null) },
      { label: 'Kế hoạch', width: 24, value: (row) => row.field },
      { label: 'Ghi chú', width: 36, value: (row) => row.note },
    ],
  });
}
