import { addDays, addMonths, plainDate } from '@kheo/calendar';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { Month } from '../../ui/month.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { listActivities } from './queries.ts';
import { ActivityViews, RecordButton } from './views.tsx';

/** A month of a province holds thousands; a page shows as many as a person can look at. */
const mostShown = 1000;

const monthQuery = z.object({
  thang: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  pham_vi: z.enum(['minh', 'duoi']).default('minh'),
});

/** What was done in a month, day by day. */
export async function showActivityCalendar(c: Request) {
  const query = readQuery(c, monthQuery);
  const actor = getActor(c);
  const day = today();
  const first = plainDate(`${query.thang ?? day.slice(0, 7)}-01`);
  const last = addDays(addMonths(first, 1), -1);
  const below = query.pham_vi === 'duoi';
  const scope = below ? { within: actor } : { unitId: actor.unitId };
  const rows = await withRights(c, (tx) => listActivities(tx, { ...scope, from: first, to: last, limit: mostShown }));
  const list = (from: string, to: string) =>
    `/hoat-dong?${below ? 'pham_vi=duoi&' : ''}tu=${formatDate(from)}&den=${formatDate(to)}`;
  const monthAt = (count: number) =>
    `/hoat-dong/lich?thang=${addMonths(first, count).slice(0, 7)}${below ? '&pham_vi=duoi' : ''}`;
  return renderPage(
    c,
    {
      title: `Hoạt động tháng ${first.slice(5, 7)}/${first.slice(0, 4)}`,
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'activities',
      actions: <RecordButton actor={actor} />,
    },
    <>
      <ActivityViews current="calendar" />
      <div class="k-month-nav">
        <a class="btn btn-icon" href={monthAt(-1)}>
          <Icon name="left" label="Tháng trước" />
        </a>
        <strong>
          Tháng {first.slice(5, 7)}/{first.slice(0, 4)}
        </strong>
        <a class="btn btn-icon" href={monthAt(1)}>
          <Icon name="right" label="Tháng sau" />
        </a>
        <Tabs
          label="Phạm vi"
          tabs={[
            { label: 'Đơn vị mình', href: `/hoat-dong/lich?thang=${first.slice(0, 7)}`, current: !below },
            {
              label: 'Cả đơn vị dưới',
              href: `/hoat-dong/lich?thang=${first.slice(0, 7)}&pham_vi=duoi`,
              current: below,
            },
          ]}
        />
      </div>
      {rows.length === 0 ? <p class="k-muted">Tháng này chưa ghi hoạt động nào.</p> : null}
      {rows.length > mostShown ? (
        <p class="k-muted">
          Tháng này có hơn {mostShown} hoạt động, lịch chỉ hiện những hoạt động mới nhất.{' '}
          <a href={list(first, last)}>Xem danh sách</a>
        </p>
      ) : null}
      <Month
        month={first}
        today={day}
        dayHref={(date) => list(date, date)}
        entries={rows.map((row) => ({
          date: row.happenedOn,
          title: below ? `${row.unitName}: ${row.title}` : row.title,
          href: `/hoat-dong/${row.id}`,
          mark: <Icon name={row.icon} />,
        }))}
      />
    </>,
  );
}
