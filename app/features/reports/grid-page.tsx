import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { HeatMap } from '../../ui/heat-map.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { ReportViews } from './list-page.tsx';
import { listOwnPeriods, listStandings, type StandingRow } from './queries.ts';
import { type Punctuality, punctualityOf } from './rules.ts';
import { punctualityNames, punctualityShapes } from './status.tsx';

/** How many periods stand side by side. */
const mostPeriods = 8;

/** Units by periods: who sent on time, late, not yet. */
export async function showGrid(c: Request) {
  const actor = getActor(c);
  const day = today();
  const periods = await withRights(c, (tx) => readGrid(tx, actor.unitId, day));
  const units = new Map<number, string>();
  for (const { standings } of periods) {
    for (const { unitId, unitKind, unitName } of standings)
      units.set(unitId, agencyName({ kind: unitKind, name: unitName }));
  }
  return renderPage(
    c,
    {
      title: 'Theo dõi nộp báo cáo',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'reports',
    },
    <>
      <ReportViews current="grid" />
      {periods.length === 0 ? (
        <EmptyState
          icon="report"
          title="Đơn vị chưa mở kỳ báo cáo nào"
          text="Mở kỳ báo cáo để giao các đơn vị bên dưới báo cáo."
        />
      ) : (
        <Card flush>
          <HeatMap
            caption="Nộp báo cáo theo đơn vị và kỳ"
            rateLabel="Đúng hạn"
            words={Object.fromEntries(
              (Object.keys(punctualityShapes) as Punctuality[]).map((how) => [
                punctualityShapes[how],
                punctualityNames[how],
              ]),
            )}
            columns={periods.map(({ period }) => ({
              key: String(period.id),
              label: period.name,
              href: `/bao-cao/ky/${period.id}`,
            }))}
            rows={[...units].map(([unitId, label]) => rowOf(unitId, label, periods, day))}
          />
        </Card>
      )}
    </>,
  );
}

interface Column {
  period: { id: number; name: string };
  standings: StandingRow[];
}

async function readGrid(tx: Tx, unitId: number, day: string): Promise<Column[]> {
  const periods = (await listOwnPeriods(tx, unitId, day)).slice(0, mostPeriods).reverse();
  const columns: Column[] = [];
  for (const period of periods) {
    const standings = (await listStandings(tx, period.id)).filter((row) => row.toId !== null);
    columns.push({ period, standings });
  }
  return columns;
}

function rowOf(unitId: number, label: string, periods: readonly Column[], day: string) {
  const ways = periods.map(({ standings }) => {
    const row = standings.find((one) => one.unitId === unitId);
    if (!row) return undefined;
    const how = punctualityOf(row, row.state ? { state: row.state, sentOn: row.sentOn } : undefined, day);
    return { how, href: row.reportId && row.state !== 'draft' ? `/bao-cao/${row.reportId}` : undefined };
  });
  const owed = ways.filter((one) => one && !['exempt', 'waiting'].includes(one.how));
  const onTime = owed.filter((one) => one?.how === 'on_time').length;
  return {
    key: String(unitId),
    label,
    rate: owed.length > 0 ? onTime / owed.length : undefined,
    cells: ways.map((one) => ({
      shape: one ? punctualityShapes[one.how] : ('not-assigned' as const),
      href: one?.href,
    })),
  };
}
