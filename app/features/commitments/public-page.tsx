import { addDays } from '@kheo/calendar';
import { z } from 'zod';
import { citizenActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { type App, type Request, readQuery } from '../../platform/http/context.ts';
import { BarePage } from '../../ui/bare-page.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { getUnit } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import type { CommitmentRow } from './commitment.ts';
import { countCommitments, listCommitments, listPromisers } from './queries.ts';
import { CommitmentStatus } from './status.tsx';

const publicQuery = z.object({ don_vi: z.coerce.number().int().positive().optional() });
const mostShown = 200;

/** What the authority promised and what became of it, for everyone: no sign-in, no script. */
export function publicCommitmentPages(app: App): void {
  app.get('/cong-khai/cam-ket', async (c) => {
    const { don_vi } = readQuery(c, publicQuery);
    return don_vi === undefined ? showPromisers(c) : showPromises(c, don_vi);
  });
}

async function showPromisers(c: Request) {
  const units = await c.var.platform.database.read(citizenActor, (tx) => listPromisers(tx));
  return c.html(
    <BarePage title="Chính quyền đã hứa gì, làm đến đâu" subtitle="Chọn cơ quan để xem các cam kết công khai." wide>
      {units.length === 0 ? (
        <EmptyState icon="commitment" title="Chưa có cam kết nào được công khai" />
      ) : (
        <ul class="k-plain-list">
          {units.map((unit) => (
            <li>
              <a href={`/cong-khai/cam-ket?don_vi=${unit.unitId}`}>
                {agencyName({ kind: unit.unitKind, name: unit.unitName })}
              </a>
              <div class="k-muted">
                {formatNumber(unit.total)} cam kết, {formatNumber(unit.kept)} đã thực hiện
              </div>
            </li>
          ))}
        </ul>
      )}
    </BarePage>,
  );
}

async function showPromises(c: Request, unitId: number) {
  const day = today();
  const { unit, tally, rows } = await c.var.platform.database.read(citizenActor, async (tx) => {
    const found = await getUnit(tx, unitId);
    return {
      unit: found,
      tally: await countCommitments(tx, { within: found, publicOnly: true }, day, addDays(day, 7)),
      rows: await listCommitments(tx, { within: found, publicOnly: true, today: day, limit: mostShown }),
    };
  });
  const groups = [
    { title: 'Đang thực hiện', rows: rows.filter((row) => row.state === 'open') },
    { title: 'Đã thực hiện', rows: rows.filter((row) => row.state === 'kept') },
    { title: 'Không thực hiện được, rút lại', rows: rows.filter((row) => ['broken', 'withdrawn'].includes(row.state)) },
  ].filter((group) => group.rows.length > 0);
  return c.html(
    <BarePage
      title={`${agencyName(unit)} đã hứa gì, làm đến đâu`}
      subtitle={`${formatNumber(tally.kept)} cam kết đã thực hiện, trong đó ${formatNumber(tally.keptInTime)} đúng hạn; ${formatNumber(tally.open)} đang thực hiện; ${formatNumber(tally.broken)} không thực hiện được.`}
      wide
      footer={<a href="/cong-khai/cam-ket">Cơ quan khác</a>}
    >
      {groups.length === 0 ? <EmptyState icon="commitment" title="Chưa có cam kết nào được công khai" /> : null}
      {groups.map((group) => (
        <section>
          <h2>{group.title}</h2>
          <ul class="k-plain-list">
            {group.rows.map((row) => (
              <Promised row={row} day={day} />
            ))}
          </ul>
        </section>
      ))}
    </BarePage>,
  );
}

function Promised({ row, day }: { row: CommitmentRow; day: string }) {
  return (
    <li>
      <p>{row.text}</p>
      <p>
        <CommitmentStatus commitment={row} day={day} />{' '}
        <small class="k-muted">
          Hứa ngày {formatDate(row.madeOn)}
          {row.promisedTo ? ` với ${row.promisedTo}` : ''}
          {row.dueOn ? `, hạn ${formatDate(row.dueOn)}` : ''}
          {row.endedOn ? `, kết thúc ${formatDate(row.endedOn)}` : ''}
        </small>
      </p>
      {row.result && row.state === 'kept' ? <p>Kết quả: {row.result}</p> : null}
      {row.reason && row.state !== 'kept' ? <p>Lý do: {row.reason}</p> : null}
    </li>
  );
}
