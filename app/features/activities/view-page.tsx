import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ConfirmButton, ConfirmPanel, TextArea } from '../../ui/form.tsx';
import { formatDate, formatDateRange, formatDateTime } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { findOfActivity } from '../appointments/queries.ts';
import { CommitmentsCard } from '../commitments/commitments-card.tsx';
import { listCommitments } from '../commitments/queries.ts';
import { eventTimeline } from '../events.tsx';
import { attachEvidence } from '../evidence/commands.ts';
import { EvidenceCard, evidenceAdded } from '../evidence/evidence-card.tsx';
import { listEvidence } from '../evidence/queries.ts';
import { mayRemove } from '../evidence/rules.ts';
import { takeIn } from '../evidence/take-in.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { type Activity, confidentialityNames, type KindWithFields } from './activity.ts';
import { getOwnActivity, restoreActivity, withdrawActivity } from './commands.ts';
import { getActivity, getKind, listServedTasks } from './queries.ts';
import { valueInWords } from './rules.ts';

const reasonForm = z.object({
  reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(1000, 'Lý do dài quá 1.000 ký tự.'),
});

/** One activity: what, where, who, what it serves, what happened to the record. */
export function activityViewPages(app: App): void {
  app.get('/hoat-dong/:id{[0-9]+}', (c) => showActivity(c));
  app.post('/hoat-dong/:id{[0-9]+}/minh-chung', (c) =>
    withForm(
      c,
      z.looseObject({}),
      async (_form, body) => {
        const id = idParam(c);
        const items = await takeIn(c, body);
        await withRights(c, async (tx, actor) => {
          const { unitPlace } = await getOwnActivity(tx, actor, id);
          await attachEvidence(tx, actor, { subject: 'activity', subjectId: id, place: unitPlace }, items);
        });
        return redirectWith(c, `/hoat-dong/${id}`, evidenceAdded(items.length));
      },
      (typed) => showActivity(c, typed),
    ),
  );
  app.get('/hoat-dong/:id{[0-9]+}/thu-hoi', async (c) => {
    const id = idParam(c);
    const activity = await withRights(c, (tx) => getActivity(tx, id));
    return renderPage(
      c,
      { title: 'Thu hồi hoạt động', current: 'activities' },
      <ConfirmPanel {...withdrawing(activity)} cancelHref={`/hoat-dong/${id}`} />,
    );
  });
  app.post('/hoat-dong/:id{[0-9]+}/thu-hoi', async (c) => {
    const id = idParam(c);
    const { reason } = await readForm(c, reasonForm);
    await withRights(c, (tx, actor) => withdrawActivity(tx, actor, id, reason));
    return redirectWith(c, `/hoat-dong/${id}`, { tone: 'success', text: 'Đã thu hồi. Hoạt động không còn được tính.' });
  });
  app.post('/hoat-dong/:id{[0-9]+}/khoi-phuc', async (c) => {
    const id = idParam(c);
    await withRights(c, (tx, actor) => restoreActivity(tx, actor, id));
    return redirectWith(c, `/hoat-dong/${id}`, { tone: 'success', text: 'Đã khôi phục hoạt động.' });
  });
}

function withdrawing(activity: Activity) {
  return {
    id: 'thu-hoi',
    title: `Thu hồi “${activity.title}”?`,
    message: 'Hoạt động sẽ không còn được tính vào nhiệm vụ, báo cáo nào. Nhật ký vẫn giữ, và có thể khôi phục.',
    action: `/hoat-dong/${activity.id}/thu-hoi`,
    confirmLabel: 'Thu hồi',
    danger: true,
    fields: <TextArea name="reason" label="Lý do" required rows={2} maxlength={1000} />,
  };
}

async function showActivity(c: Request, faults?: Typed) {
  const id = idParam(c);
  const actor = getActor(c);
  const { activity, kind, tasks, evidence, commitments, events, appointment } = await withRights(c, async (tx) => {
    const found = await getActivity(tx, id);
    return allOf({
      activity: found,
      kind: getKind(tx, found.kind),
      tasks: listServedTasks(tx, id),
      evidence: listEvidence(tx, 'activity', [id]),
      commitments: listCommitments(tx, { activityId: id, today: today() }),
      events: listEvents(tx, 'activity', id),
      appointment: findOfActivity(tx, id),
    });
  });
  const mayChange = activity.unitId === actor.unitId && ['officer', 'leader', 'village_head'].includes(actor.role);
  const isRecorded = activity.state === 'recorded';
  return renderPage(
    c,
    {
      title: activity.title,
      status: faults ? 422 : 200,
      pretitle: `${agencyName({ kind: activity.unitKind, name: activity.unitName })} · ${activity.kindName}`,
      current: 'activities',
      breadcrumbs: [{ label: 'Hoạt động', href: '/hoat-dong' }],
      actions:
        mayChange && isRecorded ? (
          <>
            <a class="btn" href={`/hoat-dong/${id}/sua`}>
              Sửa
            </a>
            <ConfirmButton {...withdrawing(activity)} label="Thu hồi" fallbackHref={`/hoat-dong/${id}/thu-hoi`} />
          </>
        ) : undefined,
    },
    <CardGrid layout="main-side">
      <Stack>
        {isRecorded ? null : <Withdrawn activity={activity} mayRestore={mayChange} />}
        <Card>
          <DescriptionList items={[...facts(activity, kind), ...weekFact(appointment)]} />
          {activity.summary ? <p class="k-prose">{activity.summary}</p> : null}
        </Card>
        <EvidenceCard
          items={evidence}
          mayRemove={(item) => isRecorded && mayRemove(actor, item)}
          addTo={mayChange && isRecorded ? `/hoat-dong/${id}/minh-chung` : undefined}
          faults={faults}
        />
      </Stack>
      <Stack>
        <CommitmentsCard
          commitments={commitments}
          day={today()}
          addHref={mayChange && isRecorded ? `/cam-ket/moi?hoat_dong=${id}` : undefined}
        />
        <Card title="Thuộc nhiệm vụ" icon="task">
          {tasks.length === 0 ? (
            <p class="k-muted">Chưa gắn với nhiệm vụ nào.</p>
          ) : (
            <ul class="k-plain-list">
              {tasks.map((task) => (
                <li>
                  <a href={`/nhiem-vu/${task.assignmentId}`}>{task.text}</a>{' '}
                  <small class="k-muted">{task.planNumber}</small>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
    </CardGrid>,
  );
}

function Withdrawn({ activity, mayRestore }: { activity: Activity; mayRestore: boolean }) {
  return (
    <>
      <NoticeBox
        tone="warning"
        text="Hoạt động đã thu hồi, không được tính."
        detail={<p>Lý do: {activity.reason}</p>}
      />
      {mayRestore ? (
        <form method="post" action={`/hoat-dong/${activity.id}/khoi-phuc`}>
          <button class="btn" type="submit">
            Khôi phục
          </button>
        </form>
      ) : null}
    </>
  );
}

function weekFact(appointment: { id: number; content: string } | undefined) {
  if (!appointment) return [];
  return [{ term: 'Lịch công tác', value: <a href={`/lich/${appointment.id}`}>{appointment.content}</a> }];
}

function facts(activity: Activity, kind: KindWithFields) {
  const { happenedOn, endsOn, startsAt, placeName, placeText, leaders, values } = activity;
  const days = endsOn ? formatDateRange(happenedOn, endsOn) : formatDate(happenedOn);
  const known = kind.fields.filter((field) => values[field.key] !== undefined);
  return [
    { term: 'Thời gian', value: startsAt ? `${startsAt} ngày ${days}` : days },
    { term: 'Nơi', value: [placeText, placeName].filter(Boolean).join(', ') || null },
    ...known.map((field) => ({ term: field.label, value: valueInWords(field, values[field.key] ?? '') })),
    ...(leaders ? [{ term: 'Lãnh đạo dự, chủ trì', value: leaders }] : []),
    { term: 'Ai được xem', value: confidentialityNames[activity.confidentiality] },
    {
      term: 'Người ghi',
      value: `${activity.recordedByName ?? 'Hệ thống'}, ${formatDateTime(activity.notedAt ?? activity.recordedAt)}`,
    },
  ];
}
