import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { Form, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import type { Notice } from '../../ui/notices.tsx';
import { StatRow } from '../../ui/stat.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { getDirectory } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { OutlineCard } from './outline-card.tsx';
import { type Plan, planStateNames, type Task } from './plan.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { findSource, getPlan, listCitations, listOutline, listQuotas, listTasks } from './queries.ts';
import { clarityScore, needsLook, reviewOrder } from './rules.ts';
import type { FormAgain } from './task-card.tsx';
import { TasksBesideSource } from './tasks-beside-source.tsx';

/** A form of the plan's page that came back with what must be put right. */
export type PlanFormAgain = { form: 'new-task' | 'info' | 'outline'; typed: Typed } | (FormAgain & { taskId: number });

/** A plan: its source beside its tasks. For a draft of the acting unit it is the review: doubts first, everything can be put right. */
export async function showPlan(c: Request, id: number, again?: PlanFormAgain) {
  const actor = getActor(c);
  const atTask = again && 'taskId' in again ? again : undefined;
  const current = (atTask?.taskId ?? Number(c.req.query('nhiem_vu'))) || undefined;
  const found = await withRights(c, async (tx) => {
    const plan = await getPlan(tx, id);
    return allOf({
      plan,
      tasks: listTasks(tx, id),
      source: findSource(tx, id),
      outline: listOutline(tx, id),
      quotas: listQuotas(tx, id),
      citations: listCitations(tx, plan.documentId),
      events: listEvents(tx, 'plan', id, 20),
      directory: getDirectory(tx, plan.issuerId, plan.issuedOn ?? today()),
    });
  });
  if (found.plan.kind === 'directive') return c.redirect(`/chi-dao/${id}`, 303);
  const { plan, tasks, source, outline, events, directory } = found;
  const editable =
    plan.state === 'draft' && plan.issuerId === actor.unitId && ['officer', 'leader'].includes(actor.role);
  const doubts = editable ? tasks.filter(needsLook) : [];
  const ordered = editable ? reviewOrder(tasks) : tasks;
  return renderPage(
    c,
    {
      title: plan.number ? `${plan.number} · ${plan.title}` : plan.title,
      heading: plan.title,
      pretitle: pretitleOf(plan),
      current: 'plans',
      breadcrumbs: [{ label: 'Kế hoạch', href: '/ke-hoach' }],
      status: again ? 422 : 200,
      notices: again ? [unsaved(atTask?.taskId)] : [],
      actions: <PlanActions plan={plan} actor={actor} doubts={doubts.length} tasks={tasks.length} />,
    },
    <Stack>
      <Score tasks={tasks} doubts={doubts.length} editable={editable} />
      {tasks.length === 0 ? (
        <EmptyState
          icon="task"
          title="Chưa có nhiệm vụ nào"
          text={editable ? 'Thêm nhiệm vụ đầu tiên ở dưới.' : undefined}
        />
      ) : (
        <TasksBesideSource
          plan={plan}
          source={source}
          tasks={ordered}
          outline={outline}
          directory={directory}
          editable={editable}
          current={current}
          again={atTask}
        />
      )}
      {editable ? <AddTask plan={plan} typed={again?.form === 'new-task' ? again.typed : undefined} /> : null}
      <OutlineCard
        planId={plan.id}
        outline={outline}
        editable={editable}
        typed={again?.form === 'outline' ? again.typed : undefined}
      />
      <PlanFacts
        plan={plan}
        quotas={found.quotas}
        citations={found.citations}
        editable={editable}
        typed={again?.form === 'info' ? again.typed : undefined}
      />
      <Card title="Nhật ký">{eventTimeline(events)}</Card>
    </Stack>,
  );
}

function unsaved(taskId: number | undefined): Notice {
  const text = 'Chưa lưu được. Hãy sửa các ô được đánh dấu rồi lưu lại.';
  return { tone: 'danger', text, detail: taskId ? <a href={`#viec-${taskId}`}>Đến nhiệm vụ này</a> : undefined };
}

function pretitleOf(plan: Plan): string {
  const parts = [
    plan.number ?? 'Chưa có số',
    plan.issuedOn ? formatDate(plan.issuedOn) : undefined,
    agencyName({ kind: plan.issuerKind, name: plan.issuerName }),
    planStateNames[plan.state],
    plan.version > 1 ? `bản ${plan.version}` : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

function Score({ tasks, doubts, editable }: { tasks: Task[]; doubts: number; editable: boolean }) {
  const score = clarityScore(tasks);
  const stats = [
    { label: '6 rõ', value: score === null ? '–' : `${score}/100`, note: 'điểm rõ của cả kế hoạch' },
    { label: 'Nhiệm vụ', value: tasks.length },
    { label: 'Chưa rõ hạn', value: tasks.filter((task) => task.dues.length === 0).length },
    ...(editable
      ? [{ label: 'Chỗ cần xem', value: doubts, tone: doubts > 0 ? ('warning' as const) : ('success' as const) }]
      : []),
  ];
  return <StatRow stats={stats} />;
}

function AddTask({ plan, typed }: { plan: Plan; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, '-them');
  return (
    <Card title="Thêm nhiệm vụ" id="them">
      <Form action={`/ke-hoach/${plan.id}/viec`} errors={errors}>
        <TextArea {...field('text')} label="Nội dung việc" required rows={2} />
        <TextInput {...field('ref')} label="Mục trong kế hoạch" width="short" />
        <SubmitRow label="Thêm nhiệm vụ" />
      </Form>
    </Card>
  );
}
