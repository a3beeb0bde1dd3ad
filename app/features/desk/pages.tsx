import { addDays } from '@kheo/calendar';
import { today } from '../../platform/clock.ts';
import { type App, getActor, withRights } from '../../platform/http/context.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DueList } from '../../ui/due-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { Progress } from '../../ui/progress.tsx';
import { StatRow } from '../../ui/stat.tsx';
import { countAssignments, listAssignments, listPlanProgress } from '../assignments/queries.ts';
import { renderPage, todayInWords } from '../frame.tsx';
import { listNotifications } from '../notifications/queries.ts';
import { agencyName } from '../units/unit.ts';

/** From how many days before its date work counts as due soon. */
const soonDays = 7;

/** The first page after sign-in: what is late, what is due, how far each plan is, what the unit asked of others. */
export function deskPages(app: App): void {
  app.get('/', async (c) => {
    if (!c.var.signedIn) return c.redirect('/dang-nhap', 303);
    const actor = getActor(c);
    const day = today();
    const soon = addDays(day, soonDays);
    const found = await withRights(c, async (tx) => ({
      own: await countAssignments(tx, { unitId: actor.unitId }, day, soon),
      asked: await countAssignments(tx, { askedById: actor.unitId }, day, soon),
      owed: await listAssignments(tx, { unitId: actor.unitId, state: 'open', limit: 12, today: day }),
      late: await listAssignments(tx, { askedById: actor.unitId, state: 'late', limit: 8, today: day }),
      plans: await listPlanProgress(tx, actor.unitId, day),
      news: await listNotifications(tx, 6),
    }));
    const { own, asked, owed, late, plans, news } = found;
    return renderPage(
      c,
      {
        title: 'Bàn làm việc',
        heading: agencyName({ kind: actor.unitKind, name: actor.unitName }),
        pretitle: todayInWords(),
        current: 'desk',
      },
      <Stack>
        <StatRow
          stats={[
            {
              label: 'Quá hạn',
              value: own.late,
              tone: own.late > 0 ? 'danger' : 'success',
              href: '/nhiem-vu?trang_thai=late',
            },
            {
              label: `Đến hạn trong ${soonDays} ngày`,
              value: own.dueSoon,
              tone: own.dueSoon > 0 ? 'warning' : 'neutral',
              href: '/nhiem-vu',
            },
            { label: 'Chưa nhận', value: own.notReceived, href: '/nhiem-vu?trang_thai=assigned' },
            { label: 'Đang phải làm', value: own.open, href: '/nhiem-vu' },
            { label: 'Đã xong', value: own.done, href: '/nhiem-vu?trang_thai=done' },
          ]}
        />
        <CardGrid layout="main-side">
          <Stack>
            <Card title="Cần làm" icon="task" flush actions={<a href="/nhiem-vu">Xem tất cả</a>}>
              {owed.length === 0 ? (
                <EmptyState icon="done" title="Không còn việc phải làm" text="Việc mới được giao sẽ hiện ở đây." />
              ) : (
                <DueList
                  today={day}
                  soonDays={soonDays}
                  items={owed.slice(0, 12).map((row) => ({
                    title: brief(row.text),
                    href: `/nhiem-vu/${row.id}`,
                    due: row.dueOn ?? undefined,
                    note: [
                      row.planNumber,
                      row.ref && `mục ${row.ref}`,
                      row.periodLabel,
                      row.state === 'assigned' ? 'chưa nhận' : undefined,
                    ]
                      .filter(Boolean)
                      .join(' · '),
                  }))}
                />
              )}
            </Card>
            {asked.open > 0 ? (
              <Card
                title={`Đã giao: ${asked.late} việc quá hạn`}
                icon="late"
                flush
                tone={asked.late > 0 ? 'danger' : undefined}
                actions={<a href="/dieu-phoi">Điều phối</a>}
              >
                {late.length === 0 ? (
                  <EmptyState icon="done" title="Không đơn vị nào chậm" />
                ) : (
                  <DueList
                    today={day}
                    items={late.slice(0, 8).map((row) => ({
                      title: agencyName({ kind: row.unitKind, name: row.unitName }),
                      href: `/nhiem-vu/${row.id}`,
                      due: row.dueOn ?? undefined,
                      note: brief(row.text),
                    }))}
                  />
                )}
              </Card>
            ) : null}
          </Stack>
          <Stack>
            <Card title="Kế hoạch" icon="plan">
              {plans.length === 0 ? (
                <p class="k-muted">Chưa có kế hoạch nào giao việc cho đơn vị.</p>
              ) : (
                plans.map((plan) => (
                  <Progress
                    label={`${plan.number ?? plan.title}: ${plan.total} việc`}
                    segments={[
                      {
                        label: 'xong',
                        value: Number(plan.done),
                        tone: 'success',
                        href: `/nhiem-vu?ke_hoach=${plan.planId}&trang_thai=done`,
                      },
                      {
                        label: 'quá hạn',
                        value: Number(plan.late),
                        tone: 'danger',
                        href: `/nhiem-vu?ke_hoach=${plan.planId}&trang_thai=late`,
                      },
                      {
                        label: 'còn lại',
                        value: Number(plan.total) - Number(plan.done) - Number(plan.late),
                        tone: 'neutral',
                        href: `/nhiem-vu?ke_hoach=${plan.planId}`,
                      },
                    ]}
                  />
                ))
              )}
            </Card>
            <Card title="Thông báo" icon="bell" actions={<a href="/thong-bao">Xem tất cả</a>}>
              {news.length === 0 ? (
                <p class="k-muted">Chưa có thông báo.</p>
              ) : (
                <ul class="k-plain-list">
                  {news.map((one) => (
                    <li>
                      <a href={one.href}>{one.text}</a> <small class="k-muted">{formatDateTime(one.createdAt)}</small>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </Stack>
        </CardGrid>
      </Stack>,
    );
  });
}

function brief(text: string): string {
  return text.length > 140 ? `${text.slice(0, 137).trimEnd()}…` : text;
}
