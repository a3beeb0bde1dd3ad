import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, readQuery, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { HeatMap, type HeatMapCell } from '../../ui/heat-map.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatRow } from '../../ui/stat.tsx';
import { type HeatCell, listAssignments, listHeatCells } from '../assignments/queries.ts';
import { renderPage } from '../frame.tsx';
import type { Task } from '../plans/plan.ts';
import { getPlan, listPlans, listTasks } from '../plans/queries.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';

/** How far every unit is with every task of a plan, and who is late. */
export function coordinationPages(app: App): void {
  app.get('/dieu-phoi', async (c) => {
    const query = readQuery(c, z.object({ ke_hoach: z.coerce.number().int().positive().optional() }));
    const actor = getActor(c);
    const day = today();
    const { plans, shown } = await withRights(c, async (tx) => {
      const own = (await listPlans(tx, { state: 'published' })).filter(
        (plan) => plan.issuerId === actor.unitId || plan.id === query.ke_hoach,
      );
      const planId = query.ke_hoach ?? own[0]?.id;
      if (planId === undefined) return { plans: own, shown: undefined };
      const whatIsLate = { askedById: actor.unitId, planId, state: 'late', limit: 500, today: day } as const;
      const parts = await allOf({
        plan: getPlan(tx, planId),
        tasks: listTasks(tx, planId),
        cells: listHeatCells(tx, planId, day),
        late: listAssignments(tx, whatIsLate),
      });
      return { plans: own, shown: parts };
    });
    if (!shown) {
      return renderPage(
        c,
        { title: 'Điều phối', current: 'coordination' },
        <EmptyState
          icon="heat-map"
          title="Đơn vị chưa ban hành kế hoạch nào"
          text="Khi ban hành kế hoạch, tiến độ của từng đơn vị sẽ hiện ở đây."
        />,
      );
    }
    const { plan, tasks, cells, late } = shown;
    const lateUnits = new Set(late.map((row) => row.unitId)).size;
    const total = cells.reduce((sum, cell) => sum + Number(cell.total), 0);
    const done = cells.reduce((sum, cell) => sum + Number(cell.done), 0);
    return renderPage(
      c,
      {
        title: 'Điều phối',
        subtitle: plan.title,
        current: 'coordination',
        actions:
          lateUnits > 0 ? (
            <form method="post" action="/nhiem-vu/don-doc">
              <input type="hidden" name="ve" value={`/dieu-phoi?ke_hoach=${plan.id}`} />
              {late.map((row) => (
                <input type="hidden" name="id" value={String(row.id)} />
              ))}
              <button type="submit" class="btn btn-primary">
                <Icon name="bell" /> Đôn đốc {lateUnits} đơn vị chậm
              </button>
            </form>
          ) : null,
      },
      <Stack>
        <FilterBar
          action="/dieu-phoi"
          {...savedViews(c)}
          filters={[
            {
              kind: 'select',
              name: 'ke_hoach',
              label: 'Kế hoạch',
              options: plans.map((one) => ({
                value: String(one.id),
                label: `${one.number ?? 'Chưa có số'} · ${one.year}`,
              })),
              value: String(plan.id),
            },
          ]}
        />
        <StatRow
          stats={[
            { label: 'Lượt giao việc', value: total },
            {
              label: 'Đã xong',
              value: done,
              note: total > 0 ? `${Math.round((100 * done) / total)} %` : undefined,
              tone: 'success',
            },
            {
              label: 'Quá hạn',
              value: late.length,
              tone: late.length > 0 ? 'danger' : 'success',
              href: `/nhiem-vu?phia=giao&trang_thai=late&ke_hoach=${plan.id}`,
            },
            { label: 'Đơn vị chậm', value: lateUnits, tone: lateUnits > 0 ? 'danger' : 'success' },
          ]}
        />
        <Card flush>
          <HeatMap
            caption={`Tiến độ kế hoạch ${plan.number ?? ''}`}
            columns={tasks.map((task) => ({
              key: String(task.id),
              label: task.ref ?? '–',
              title: task.text,
              href: `/ke-hoach/${plan.id}?nhiem_vu=${task.id}#viec-${task.id}`,
            }))}
            rows={rowsOf(plan.id, tasks, cells)}
          />
        </Card>
      </Stack>,
    );
  });
}

function rowsOf(planId: number, tasks: readonly Task[], cells: readonly HeatCell[]) {
  const units = new Map<number, HeatCell[]>();
  for (const cell of cells) units.set(cell.unitId, [...(units.get(cell.unitId) ?? []), cell]);
  return [...units.values()].map((own) => {
    const [first] = own;
    const total = own.reduce((sum, cell) => sum + Number(cell.total), 0);
    const done = own.reduce((sum, cell) => sum + Number(cell.done), 0);
    const list = `/nhiem-vu?phia=giao&trang_thai=all&ke_hoach=${planId}&don_vi=${first?.unitId}`;
    return {
      key: String(first?.unitId),
      label: agencyName({ kind: first?.unitKind ?? '', name: first?.unitName ?? '' }),
      href: list,
      rate: total === 0 ? undefined : done / total,
      cells: tasks.map(
        (task): HeatMapCell =>
          cellOf(
            own.find((cell) => cell.taskId === task.id),
            list,
          ),
      ),
    };
  });
}

function cellOf(cell: HeatCell | undefined, href: string): HeatMapCell {
  if (!cell) return { shape: 'not-assigned' };
  if (Number(cell.late) > 0) return { shape: 'late', days: Number(cell.lateDays), href };
  if (Number(cell.done) === Number(cell.total)) return { shape: 'done', href };
  if (Number(cell.notReceived) === Number(cell.total)) return { shape: 'not-received', href };
  return { shape: 'doing', href };
}
