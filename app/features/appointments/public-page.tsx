import { addDays, mondayOf } from '@kheo/calendar';
import { z } from 'zod';
import { citizenActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { type App, type Request, readQuery } from '../../platform/http/context.ts';
import { BarePage } from '../../ui/bare-page.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDate, formatNumber, formatWeekday } from '../../ui/format.ts';
import { getUnit } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import type { AppointmentRow } from './appointment.ts';
import { listReceivers, listReceptionDays } from './queries.ts';

const path = '/cong-khai/tiep-cong-dan';
const publicQuery = z.object({ don_vi: z.coerce.number().int().positive().optional() });
/** The week that runs and the four after it. */
const daysShown = 35;

/** When leaders receive citizens, for everyone: no sign-in, no script. What the unit's week marks as public stands here. */
export function publicReceptionPages(app: App): void {
  app.get(path, async (c) => {
    const { don_vi } = readQuery(c, publicQuery);
    return don_vi === undefined ? showReceivers(c) : showReceptions(c, don_vi);
  });
}

function daysOfPage() {
  const from = mondayOf(today());
  return { from, to: addDays(from, daysShown - 1) };
}

async function showReceivers(c: Request) {
  const days = daysOfPage();
  const units = await c.var.platform.database.read(citizenActor, (tx) => listReceivers(tx, days));
  return c.html(
    <BarePage title="Lịch tiếp công dân" subtitle="Chọn cơ quan để xem ngày, giờ, nơi tiếp và người tiếp." wide>
      {units.length === 0 ? (
        <EmptyState icon="week" title="Chưa có lịch tiếp công dân nào được công khai" />
      ) : (
        <ul class="k-plain-list">
          {units.map((unit) => (
            <li>
              <a href={`${path}?don_vi=${unit.unitId}`}>{agencyName({ kind: unit.unitKind, name: unit.unitName })}</a>
              <div class="k-muted">
                {formatNumber(unit.count)} buổi từ {formatDate(days.from)} đến {formatDate(days.to)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </BarePage>,
  );
}

async function showReceptions(c: Request, unitId: number) {
  const days = daysOfPage();
  const { unit, rows } = await c.var.platform.database.read(citizenActor, async (tx) => ({
    unit: await getUnit(tx, unitId),
    rows: await listReceptionDays(tx, unitId, days),
  }));
  return c.html(
    <BarePage
      title={`Lịch tiếp công dân của ${agencyName(unit)}`}
      subtitle={`Từ ${formatDate(days.from)} đến ${formatDate(days.to)}.`}
      wide
      footer={<a href={path}>Cơ quan khác</a>}
    >
      {rows.length === 0 ? (
        <EmptyState icon="week" title="Chưa có buổi tiếp công dân nào trong thời gian này" />
      ) : (
        <ul class="k-plain-list">
          {rows.map((row) => (
            <Reception row={row} />
          ))}
        </ul>
      )}
    </BarePage>,
  );
}

function Reception({ row }: { row: AppointmentRow }) {
  const hours = row.startsAt ? `${row.startsAt}${row.endsAt ? ` - ${row.endsAt}` : ''}` : 'cả ngày';
  const when = `${formatWeekday(row.startsOn)}, ${hours}`;
  const isOff = row.state === 'cancelled';
  return (
    <li>
      <h2 class="k-card-part">{isOff ? <s>{when}</s> : when}</h2>
      {isOff ? <p>Không tiếp: {row.reason}</p> : null}
      <p>{row.content}</p>
      <p class="k-muted">
        {[row.chairedBy && `Người tiếp: ${row.chairedBy}`, row.place && `Nơi tiếp: ${row.place}`]
          .filter(Boolean)
          .join('. ')}
      </p>
    </li>
  );
}
