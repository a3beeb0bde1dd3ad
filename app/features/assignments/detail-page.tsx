import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { formatDate, formatDateTime, shorten } from '../../ui/format.ts';
import { SixClearList } from '../../ui/six-clear.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ActivitiesCard } from '../activities/activities-card.tsx';
import { listActivities } from '../activities/queries.ts';
import { eventTimeline } from '../events.tsx';
import { EvidenceCard } from '../evidence/evidence-card.tsx';
import { listEvidence } from '../evidence/queries.ts';
import { mayRemove } from '../evidence/rules.ts';
import { renderPage } from '../frame.tsx';
import { findTask, getTask, listTasksBelow } from '../plans/queries.ts';
import { clarityMarks } from '../plans/rules.ts';
import { taskUnitRoleNames } from '../plans/task-unit.ts';
import { agencyName } from '../units/unit.ts';
import { type ActAgain, ActPanel } from './act-panel.tsx';
import type { Assignment } from './assignment.ts';
import { getAssignment, listAssignments, listPeopleOf } from './queries.ts';
import { actsOpenTo } from './rules.ts';
import { AssignmentStatus } from './status.tsx';

const activitiesShown = 10;

/** One task as one unit owes it: what, until when, the next act, where it comes from, what happened. */
export async function showAssignment(c: Request, again?: ActAgain) {
  const id = idParam(c);
  const actor = getActor(c);
  const found = await withRights(c, async (tx) => {
    const assignment = await getAssignment(tx, id);
    const task = await getTask(tx, assignment.taskId);
    return allOf({
      assignment,
      task,
      upper: task.upperTaskId === null ? undefined : findTask(tx, task.upperTaskId),
      below: listTasksBelow(tx, task.id),
      others: listAssignments(tx, { taskId: task.id, today: today(), limit: 100 }),
      activities: listActivities(tx, { assignmentId: id, limit: activitiesShown }),
      evidence: listEvidence(tx, 'assignment', [id]),
      events: listEvents(tx, 'assignment', id),
      people: assignment.unitId === actor.unitId ? listPeopleOf(tx, actor.unitId, today()) : [],
    });
  });
  const { assignment, task, upper, below, others, activities, evidence, events, people } = found;
  const acts = actsOpenTo(actor, assignment);
  return renderPage(
    c,
    {
      title: shorten(assignment.text, 90),
      heading: assignment.text,
      pretitle: `${agencyName({ kind: assignment.unitKind, name: assignment.unitName })} · ${taskUnitRoleNames[assignment.role]}`,
      current: 'tasks',
      status: again ? 422 : 200,
      breadcrumbs: [
        { label: 'Nhiệm vụ', href: '/nhiem-vu' },
        { label: assignment.planNumber ?? 'Kế hoạch', href: sourceOf(assignment).href },
      ],
      subtitle: <AssignmentStatus state={assignment.state} dueOn={assignment.dueOn} day={today()} pill />,
    },
    <CardGrid layout="main-side">
      <Stack>
        <ActPanel assignment={assignment} acts={acts} people={people} again={again} />
        <Card title="Tiến trình">
          <Steps label="Tiến trình của nhiệm vụ" steps={stepsOf(assignment)} />
        </Card>
        <ActivitiesCard
          activities={activities}
          assignmentId={id}
          mayRecord={assignment.unitId === actor.unitId && actor.role !== 'overseer' && actor.role !== 'administrator'}
        />
        <EvidenceCard items={evidence} mayRemove={(item) => !assignment.acceptedAt && mayRemove(actor, item)} />
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
      <Stack>
        <Card title="Yêu cầu">
          <DescriptionList items={facts(assignment)} />
        </Card>
        <Card title="6 rõ">
          <SixClearList marks={clarityMarks(task)} />
        </Card>
        <Card title="Nguồn">
          <p>
            <a href={sourceOf(assignment).href}>
              {sourceOf(assignment).label}
              {task.ref ? `, mục ${task.ref}` : ''}
              {task.line ? ` (dòng ${task.line})` : ''}
            </a>
          </p>
          {upper ? (
            <p>
              Cụ thể hóa: <a href={`/ke-hoach/${upper.planId}?nhiem_vu=${upper.id}#viec-${upper.id}`}>{upper.text}</a>
            </p>
          ) : null}
          {below.length > 0 ? (
            <>
              <p>Đơn vị dưới đã đưa vào kế hoạch của mình:</p>
              <ul>
                {below.map((one) => (
                  <li>
                    <a href={`/ke-hoach/${one.planId}?nhiem_vu=${one.id}#viec-${one.id}`}>{one.text}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Card>
        {others.length > 1 ? (
          <Card title="Cùng nhiệm vụ này">
            <ul class="k-plain-list">
              {others
                .filter((one) => one.id !== assignment.id)
                .map((one) => (
                  <li>
                    <a href={`/nhiem-vu/${one.id}`}>{agencyName({ kind: one.unitKind, name: one.unitName })}</a>{' '}
                    {one.periodLabel ? <small>({one.periodLabel}) </small> : null}
                    <AssignmentStatus state={one.state} dueOn={one.dueOn} day={today()} />
                  </li>
                ))}
            </ul>
          </Card>
        ) : null}
      </Stack>
    </CardGrid>,
  );
}

/** Where a task comes from: its place in the plan, or the directive that it is. */
function sourceOf({ planKind, planId, planNumber, taskId }: Assignment): { label: string; href: string } {
  if (planKind === 'directive') return { label: planNumber ?? 'Ý kiến chỉ đạo', href: `/chi-dao/${planId}` };
  return {
    label: planNumber ? `Kế hoạch số ${planNumber}` : 'Kế hoạch',
    href: `/ke-hoach/${planId}?nhiem_vu=${taskId}#viec-${taskId}`,
  };
}

function facts(assignment: Assignment) {
  return [
    { term: 'Hạn', value: assignment.dueOn ? formatDate(assignment.dueOn) : 'Kế hoạch không nêu hạn' },
    ...(assignment.askedDueOn
      ? [
          {
            term: 'Xin gia hạn',
            value: `đến ${formatDate(assignment.askedDueOn)}: ${assignment.askedDueReason}`,
            wide: true,
          },
        ]
      : []),
    ...(assignment.dueText ? [{ term: 'Nguyên văn', value: `“${assignment.dueText}”` }] : []),
    ...(assignment.periodLabel ? [{ term: 'Kỳ', value: assignment.periodLabel }] : []),
    { term: 'Sản phẩm', value: assignment.deliverable },
    { term: 'Nơi nhận', value: assignment.recipient },
    { term: 'Đơn vị giao', value: assignment.askedByName },
    { term: 'Lãnh đạo phụ trách', value: assignment.leaderName },
    { term: 'Chuyên viên theo dõi', value: assignment.officerName },
    ...(assignment.reason ? [{ term: 'Lý do', value: assignment.reason, wide: true }] : []),
  ];
}

function stepsOf(assignment: Assignment) {
  const { receivedAt, leaderName, officerName, takenOnAt, doneAt, acceptedAt, acceptedName } = assignment;
  const ownWork = assignment.unitId === assignment.askedById;
  const named = Boolean(leaderName && officerName);
  const flags = [true, receivedAt !== null, named, takenOnAt !== null, doneAt !== null, acceptedAt !== null];
  const current = flags.indexOf(false);
  const stateAt = (index: number) =>
    (flags[index] ? 'done' : index === current ? 'current' : 'todo') as 'done' | 'current' | 'todo';
  return [
    { label: 'Giao việc', state: stateAt(0), note: assignment.askedByName },
    { label: 'Tiếp nhận', state: stateAt(1), note: receivedAt ? formatDateTime(receivedAt) : undefined },
    { label: 'Phân công người', state: stateAt(2), note: named ? `${leaderName}; ${officerName}` : undefined },
    { label: 'Nhận việc', state: stateAt(3), note: takenOnAt ? formatDateTime(takenOnAt) : undefined },
    { label: 'Hoàn thành', state: stateAt(4), note: doneAt ? formatDateTime(doneAt) : undefined },
    ...(ownWork
      ? []
      : [
          {
            label: 'Xác nhận kết quả',
            state: stateAt(5),
            note: acceptedAt ? `${acceptedName ?? ''} ${formatDateTime(acceptedAt)}`.trim() : undefined,
          },
        ]),
  ];
}
