import { Agenda } from '../../ui/agenda.tsx';
import { Card } from '../../ui/card.tsx';
import { DueList, DueMark } from '../../ui/due-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDateTime, formatNumber, lowerFirst, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { Progress } from '../../ui/progress.tsx';
import { StatRow } from '../../ui/stat.tsx';
import { Status } from '../../ui/status.tsx';
import type { AppointmentRow } from '../appointments/appointment.ts';
import { isOff } from '../appointments/rules.ts';
import type { AssignmentLine } from '../assignments/assignment.ts';
import {
  type AskedTally,
  countLimit,
  type LateUnit,
  type OwnTally,
  type PlanProgress,
} from '../assignments/queries.ts';
import type { CommitmentRow } from '../commitments/commitment.ts';
import type { CommitmentTally } from '../commitments/queries.ts';
import type { NotificationRow } from '../notifications/queries.ts';
import type { DutyRow } from '../reports/queries.ts';
import { hrefOfDuty } from '../reports/rules.ts';
import { agencyName } from '../units/unit.ts';

/** From how many days before its date work counts as due soon. */
export const soonDays = 7;

const appointmentsShown = 6;

/** A count as it is read; counting stops at a limit. */
function words(count: number): number | string {
  return count > countLimit ? `hơn ${formatNumber(countLimit)}` : count;
}

/** The reports that are owed soon; nothing where none is. */
export function ReportsCard({ reports, day }: { reports: readonly DutyRow[]; day: string }) {
  if (reports.length === 0) return null;
  return (
    <Card title="Báo cáo phải gửi" icon="report" flush>
      <DueList
        today={day}
        items={reports.map((row) => ({
          title: `Báo cáo ${lowerFirst(row.name)}`,
          href: hrefOfDuty(row.periodId),
          due: row.dueOn,
          note: row.state === 'returned' ? 'bị trả lại' : row.state === 'draft' ? 'đang soạn' : undefined,
        }))}
      />
    </Card>
  );
}

/** The two things that the head of a village comes for, each as large as a thumb. */
export function VillageButtons() {
  return (
    <nav class="k-village" aria-label="Ghi nhanh">
      <a class="btn btn-primary" href="/hoat-dong/ghi">
        <Icon name="done" /> Việc đã làm
      </a>
      <a class="btn" href="/hoat-dong/ghi/reflection">
        <Icon name="quote" /> Dân phản ánh
      </a>
    </nav>
  );
}

/** What the unit owes, in numbers; each opens its list. */
export function OwnNumbers({ tally }: { tally: OwnTally }) {
  return (
    <StatRow
      stats={[
        {
          label: 'Quá hạn',
          value: words(tally.late),
          tone: tally.late > 0 ? 'danger' : 'success',
          href: '/nhiem-vu?trang_thai=late',
        },
        {
          label: `Đến hạn trong ${soonDays} ngày`,
          value: words(tally.dueSoon),
          tone: tally.dueSoon > 0 ? 'warning' : 'neutral',
          href: '/nhiem-vu',
        },
        { label: 'Chưa nhận', value: words(tally.notReceived), href: '/nhiem-vu?trang_thai=assigned' },
        { label: 'Đang phải làm', value: words(tally.open), href: '/nhiem-vu' },
      ]}
    />
  );
}

/** What the unit asked of others, in numbers. */
export function AskedNumbers({ tally }: { tally: AskedTally }) {
  const list = '/nhiem-vu?phia=giao&trang_thai=';
  return (
    <StatRow
      stats={[
        {
          label: 'Đã giao, quá hạn',
          value: words(tally.late),
          tone: tally.late > 0 ? 'danger' : 'success',
          href: `${list}late`,
        },
        {
          label: `Đã giao, đến hạn trong ${soonDays} ngày`,
          value: words(tally.dueSoon),
          tone: tally.dueSoon > 0 ? 'warning' : 'neutral',
          href: `${list}open`,
        },
        { label: 'Đã giao, chưa nhận', value: words(tally.notReceived), href: `${list}assigned` },
        {
          label: 'Chờ đơn vị quyết định',
          value: words(tally.waiting),
          tone: tally.waiting > 0 ? 'warning' : 'neutral',
          note: 'xác nhận kết quả, gia hạn',
          href: `${list}waiting`,
        },
      ]}
    />
  );
}

/** What the unit owes, by date. */
export function OwedCard({ rows, day }: { rows: readonly AssignmentLine[]; day: string }) {
  return (
    <Card title="Cần làm" icon="task" flush actions={<a href="/nhiem-vu">Xem tất cả</a>}>
      {rows.length === 0 ? (
        <EmptyState icon="done" title="Không còn việc phải làm" text="Việc mới được giao sẽ hiện ở đây." />
      ) : (
        <DueList
          today={day}
          soonDays={soonDays}
          items={rows.map((row) => ({
            title: shorten(row.text, 140),
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
  );
}

/** Who is late with what the unit asked, a line for each unit. */
export function LateCard({ units }: { units: readonly LateUnit[] }) {
  return (
    <Card
      title="Đơn vị chậm"
      icon="late"
      flush
      tone={units.length > 0 ? 'danger' : undefined}
      actions={<a href="/dieu-phoi">Điều phối, đôn đốc</a>}
    >
      {units.length === 0 ? (
        <EmptyState icon="done" title="Không đơn vị nào chậm" />
      ) : (
        <ul class="k-due">
          {units.map((unit) => (
            <li class="k-row-link">
              <Status shape="late" label={`${formatNumber(unit.days)} ngày`} />
              <div class="k-due-text">
                <a class="k-row-anchor" href={`/nhiem-vu?phia=giao&trang_thai=late&don_vi=${unit.unitId}`}>
                  {agencyName({ kind: unit.unitKind, name: unit.unitName })}
                </a>
                <small>{formatNumber(unit.late)} việc quá hạn</small>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** How far the unit is with each plan that tasks it. */
export function PlansCard({ plans }: { plans: readonly PlanProgress[] }) {
  if (plans.length === 0) return null;
  return (
    <Card title="Kế hoạch giao việc cho đơn vị" icon="plan">
      {plans.map((plan) => {
        const list = `/nhiem-vu?ke_hoach=${plan.planId}`;
        return (
          <Progress
            label={`${plan.number ?? plan.title}: ${plan.total} việc`}
            segments={[
              { label: 'xong', value: plan.done, tone: 'success', href: `${list}&trang_thai=done` },
              { label: 'quá hạn', value: plan.late, tone: 'danger', href: `${list}&trang_thai=late` },
              { label: 'còn lại', value: plan.total - plan.done - plan.late, tone: 'neutral', href: list },
            ]}
          />
        );
      })}
    </Card>
  );
}

/** How the promises of the unit stand, and which of them are the person's own. */
export function PromisesCard({
  tally,
  mine,
  day,
}: {
  tally: CommitmentTally;
  mine: readonly CommitmentRow[];
  day: string;
}) {
  if (tally.open + tally.kept + tally.broken === 0) return null;
  const list = '/cam-ket?phia=hua&trang_thai=';
  return (
    <Card title="Đã hứa với dân" icon="commitment" actions={<a href="/cam-ket">Xem tất cả</a>}>
      <Progress
        label={`${formatNumber(tally.open)} đang thực hiện, ${formatNumber(tally.dueSoon)} sắp đến hạn`}
        segments={[
          { label: 'đã thực hiện', value: tally.kept, tone: 'success', href: `${list}kept` },
          { label: 'quá hạn', value: tally.late, tone: 'danger', href: `${list}late` },
          { label: 'đang thực hiện', value: tally.open - tally.late, tone: 'neutral', href: `${list}open` },
        ]}
      />
      {mine.length > 0 ? (
        <>
          <h3 class="k-card-part">Tôi đã hứa</h3>
          <ul class="k-plain-list">
            {mine.map((one) => (
              <li>
                <a href={`/cam-ket/${one.id}`}>{shorten(one.text, 100)}</a>{' '}
                <DueMark due={one.dueOn ?? undefined} today={day} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

/** The week of the unit from today on, as far as a card holds it; what was moved or called off is on its page. */
export function WeekCard({ rows, day }: { rows: readonly AppointmentRow[]; day: string }) {
  const coming = rows.filter((row) => row.startsOn >= day && !isOff(row.state));
  const more = coming.length - appointmentsShown;
  return (
    <Card
      title="Lịch tuần này"
      icon="week"
      flush
      actions={<a href="/lich">Xem cả tuần</a>}
      footer={more > 0 ? <a href="/lich">và {more} việc nữa trong tuần</a> : undefined}
    >
      {coming.length === 0 ? (
        <EmptyState title="Từ nay đến cuối tuần không có lịch" />
      ) : (
        <Agenda
          today={day}
          items={coming.slice(0, appointmentsShown).map((row) => ({
            date: row.startsOn,
            time: row.startsAt ?? undefined,
            title: shorten(row.content, 100),
            href: `/lich/${row.id}`,
            note:
              [row.place, row.answer === 'none' ? 'chưa trả lời giấy mời' : undefined].filter(Boolean).join(' · ') ||
              undefined,
          }))}
        />
      )}
    </Card>
  );
}

/** What the unit was told last. */
export function NewsCard({ news }: { news: readonly NotificationRow[] }) {
  return (
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
  );
}

/** What waits for the leader's signature. */
export function ToSign({ count }: { count: number }) {
  return (
    <NoticeBox
      tone="warning"
      text={`${formatNumber(count)} văn bản chờ bạn ký`}
      detail={<a href="/van-ban?phia=cho-ky">Mở danh sách</a>}
    />
  );
}
