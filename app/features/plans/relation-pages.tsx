import { allOf } from '../../platform/all-of.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Diff } from '../../ui/diff.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { ConfirmPanel } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { HeatMap, type HeatMapCell } from '../../ui/heat-map.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { type CoverageCell, listCoverage } from './coverage.ts';
import { derivePlan } from './derive.ts';
import type { Task } from './plan.ts';
import { getPlan, listTasks } from './queries.ts';
import { comparePlans } from './versions.ts';

/** How plans stand to each other: a version against the one before, a plan against those below, one's own from the one above. */
export function planRelationPages(app: App): void {
  app.get('/ke-hoach/:id{[0-9]+}/so-sanh', showDifference);
  app.get('/ke-hoach/:id{[0-9]+}/bao-phu', showCoverage);
  app.get('/ke-hoach/:id{[0-9]+}/lap-tu', async (c) => {
    const id = idParam(c);
    const actor = getActor(c);
    const plan = await withRights(c, (tx) => getPlan(tx, id));
    return renderPage(
      c,
      { title: 'Lập kế hoạch của đơn vị mình', current: 'plans' },
      <ConfirmPanel
        id="lap-tu"
        title={`Lập kế hoạch của ${actor.unitName} từ kế hoạch ${plan.number ?? 'này'}?`}
        message="Khéo đưa sẵn các nhiệm vụ giao cho đơn vị vào dự thảo, mỗi việc gắn với nguồn của nó. Bạn sửa, thêm rồi ban hành."
        action={`/ke-hoach/${id}/lap-tu`}
        confirmLabel="Lập dự thảo"
        cancelHref={`/ke-hoach/${id}`}
      />,
    );
  });
  app.post('/ke-hoach/:id{[0-9]+}/lap-tu', async (c) => {
    const draft = await withRights(c, (tx, actor) => derivePlan(tx, actor, idParam(c)));
    return redirectWith(c, `/ke-hoach/${draft}`, {
      tone: 'success',
      text: 'Dự thảo đã có sẵn các việc giao cho đơn vị.',
    });
  });
}

async function showDifference(c: Request) {
  const id = idParam(c);
  const { plan, difference } = await withRights(c, async (tx) => {
    const plan = await getPlan(tx, id);
    return { plan, difference: plan.replacesId === null ? undefined : await comparePlans(tx, plan.replacesId, id) };
  });
  const unchanged =
    !difference || difference.added.length + difference.removed.length + difference.changed.length === 0;
  return renderPage(
    c,
    {
      title: 'So với bản trước',
      pretitle: `${plan.number ?? 'Chưa có số'} · bản ${plan.version}`,
      current: 'plans',
      breadcrumbs: [
        { label: 'Kế hoạch', href: '/ke-hoach' },
        { label: plan.number ?? 'Dự thảo', href: `/ke-hoach/${id}` },
      ],
    },
    unchanged || !difference ? (
      <EmptyState title="Không có gì khác bản trước" />
    ) : (
      <Stack>
        <TaskListCard title="Thêm mới" tasks={difference.added} />
        <TaskListCard title="Không còn giao" tasks={difference.removed} />
        {difference.changed.map(({ before, after, fields }) => (
          <Card title={`${after.ref ?? 'Nhiệm vụ'}: sửa ${fields.join(', ')}`}>
            <Diff before={describe(before)} after={describe(after)} />
          </Card>
        ))}
      </Stack>
    ),
  );
}

function TaskListCard({ title, tasks }: { title: string; tasks: Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <Card title={`${title} (${tasks.length})`}>
      <ul>
        {tasks.map((task) => (
          <li>
            {task.ref ? `${task.ref}: ` : ''}
            {task.text}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A task in one line, for comparing. */
function describe(task: Task): string {
  const dues = task.dues.map((due) => (due.dueOn ? formatDate(due.dueOn) : (due.dueText ?? ''))).join(', ');
  const units = task.units.map((unit) => unit.unitName ?? unit.groupName ?? unit.name).join(', ');
  return `${task.text} Đơn vị: ${units || 'chưa có'}. Hạn: ${dues || 'chưa có'}. Sản phẩm: ${task.deliverable ?? 'chưa có'}. Nơi nhận: ${task.recipient ?? 'chưa có'}.`;
}

async function showCoverage(c: Request) {
  const id = idParam(c);
  const { plan, tasks, cells } = await withRights(c, (tx) =>
    allOf({
      plan: getPlan(tx, id),
      tasks: listTasks(tx, id),
      cells: listCoverage(tx, id),
    }),
  );
  const units = [...new Map(cells.map((cell) => [cell.unitId, cell])).values()];
  const byKey = new Map(cells.map((cell) => [`${cell.unitId}.${cell.taskId}`, cell]));
  return renderPage(
    c,
    {
      title: 'Độ bao phủ',
      subtitle: 'Nhiệm vụ của kế hoạch đã được các đơn vị đưa vào kế hoạch của mình đến đâu',
      pretitle: plan.number ?? undefined,
      current: 'plans',
      breadcrumbs: [
        { label: 'Kế hoạch', href: '/ke-hoach' },
        { label: plan.number ?? 'Kế hoạch', href: `/ke-hoach/${id}` },
      ],
    },
    units.length === 0 ? (
      <EmptyState title="Chưa có đơn vị nào được giao việc" />
    ) : (
      <Card flush>
        <HeatMap
          caption="Nhiệm vụ và đơn vị"
          columns={tasks.map((task) => ({ key: String(task.id), label: task.ref ?? '–', title: task.text }))}
          rows={units.map((unit) => {
            const own = tasks.map((task) => byKey.get(`${unit.unitId}.${task.id}`));
            const asked = own.filter((cell) => cell !== undefined);
            return {
              key: String(unit.unitId),
              label: agencyName({ kind: unit.unitKind, name: unit.unitName }),
              cells: own.map(coverageCell),
              rate:
                asked.length === 0 ? undefined : asked.filter((cell) => cell.ownTaskId !== null).length / asked.length,
            };
          })}
          rateLabel="Đã đưa vào"
          words={coverageWords}
        />
      </Card>
    ),
  );
}

const coverageWords = {
  done: 'Đã đưa vào kế hoạch',
  late: 'Đưa vào, hạn muộn hơn cho phép',
  'not-received': 'Chưa đưa vào',
  'not-assigned': 'Không giao',
} as const;

function coverageCell(cell: CoverageCell | undefined): HeatMapCell {
  if (!cell) return { shape: 'not-assigned' };
  if (cell.ownTaskId === null) return { shape: 'not-received' };
  const href = `/ke-hoach/${cell.ownPlanId}?nhiem_vu=${cell.ownTaskId}#viec-${cell.ownTaskId}`;
  const late = cell.dueOn !== null && cell.ownDueOn !== null && cell.ownDueOn > cell.dueOn;
  return { shape: late ? 'late' : 'done', href };
}
