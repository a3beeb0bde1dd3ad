import { addDays, mondayOf } from '@kheo/calendar';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { DueList } from '../../ui/due-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDateRange, shorten } from '../../ui/format.ts';
import { waitNames } from '../assignments/assignment.ts';
import { listAssignments } from '../assignments/queries.ts';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { listOwnDue, type WeekItem } from './queries.ts';

const mostRows = 30;

/** The week of a person: late, due this week, to be decided. */
export function weekPages(app: App): void {
  app.get('/thong-bao/tuan', async (c) => {
    const day = today();
    const monday = mondayOf(day);
    const sunday = addDays(monday, 6);
    const { unitId, unitName, unitKind, userId } = getActor(c);
    const whose = { unitId, userId };
    const { late, due, waiting } = await withRights(c, (tx) =>
      allOf({
        late: listOwnDue(tx, whose, { until: addDays(day, -1), limit: mostRows }),
        due: listOwnDue(tx, whose, { from: day, until: sunday, limit: mostRows }),
        waiting: listAssignments(tx, { askedById: unitId, state: 'waiting', limit: mostRows, today: day }),
      }),
    );
    const nothing = late.length + due.length + waiting.length === 0;
    return renderPage(
      c,
      {
        title: 'Việc tuần này',
        subtitle: `${agencyName({ kind: unitKind, name: unitName })}, ${formatDateRange(monday, sunday)}`,
        breadcrumbs: [{ label: 'Thông báo', href: '/thong-bao' }, { label: 'Việc tuần này' }],
      },
      nothing ? (
        <EmptyState
          icon="done"
          title="Tuần này không có việc đến hạn"
          text="Không có việc quá hạn hay chờ quyết định."
        />
      ) : (
        <Stack>
          <WeekCard title="Quá hạn" items={late} day={day} href="/nhiem-vu?trang_thai=late" tone="danger" />
          <WeekCard title="Đến hạn trong tuần" items={due} day={day} href="/nhiem-vu" />
          <WeekCard
            title="Chờ đơn vị quyết định"
            day={day}
            href="/nhiem-vu?phia=giao&trang_thai=waiting"
            items={waiting.slice(0, mostRows).map((row) => ({
              text: row.text,
              href: `/nhiem-vu/${row.id}`,
              dueOn: row.dueOn,
              note: `${agencyName({ kind: row.unitKind, name: row.unitName })}, ${row.waitsFor ? waitNames[row.waitsFor] : ''}`,
            }))}
          />
        </Stack>
      ),
    );
  });
}

interface WeekCardProps {
  title: string;
  items: readonly (Omit<WeekItem, 'dueOn'> & { dueOn: string | null; note?: string })[];
  day: string;
  href: string;
  tone?: 'danger';
}

function WeekCard({ title, items, day, href, tone }: WeekCardProps) {
  if (items.length === 0) return null;
  return (
    <Card title={title} flush tone={tone} actions={<a href={href}>Xem tất cả</a>}>
      <DueList
        today={day}
        items={items.map((item) => ({
          title: shorten(item.text, 140),
          href: item.href,
          due: item.dueOn ?? undefined,
          note: item.note,
        }))}
      />
    </Card>
  );
}
