import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ConfirmButton, ConfirmPanel, TextArea } from '../../ui/form.tsx';
import { formatWeekday, shorten } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { confidentialityNames } from '../activities/activity.ts';
import { eventTimeline } from '../events.tsx';
import { attachEvidence } from '../evidence/commands.ts';
import { EvidenceCard, evidenceAdded } from '../evidence/evidence-card.tsx';
import { listEvidence } from '../evidence/queries.ts';
import { mayRemove } from '../evidence/rules.ts';
import { takeIn } from '../evidence/take-in.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { type Appointment, activityKindOf, kindNames, stateNames } from './appointment.ts';
import { hoursOf } from './clashes.ts';
import { cancelAppointment, holdAppointment, lockOwnAppointment } from './commands.ts';
import { InvitationsCard } from './invitations-card.tsx';
import { MinutesCard, readMeeting } from './minutes-card.tsx';
import { getAppointment, listInvitations } from './queries.ts';
import { appointmentActsOpenTo, isOff, keepsWeek } from './rules.ts';

const reasonForm = z.object({
  reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(1000, 'Lý do dài quá 1.000 ký tự.'),
  revision: z.coerce.number().int().optional(),
});

/** One appointment: what, when, who comes, its papers, its minutes. */
export function appointmentDetailPages(app: App): void {
  app.get('/lich/:id{[0-9]+}', (c) => showAppointment(c));
  app.get('/lich/:id{[0-9]+}/huy', async (c) => {
    const one = await withRights(c, (tx) => getAppointment(tx, idParam(c)));
    return renderPage(
      c,
      { title: 'Hủy lịch', current: 'week' },
      <ConfirmPanel {...cancelling(one)} cancelHref={`/lich/${one.id}`} />,
    );
  });
  app.post('/lich/:id{[0-9]+}/huy', async (c) => {
    const id = idParam(c);
    const form = await readForm(c, reasonForm);
    await withRights(c, (tx, actor) => cancelAppointment(tx, actor, id, form));
    return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã hủy lịch, đã báo nơi được mời.' });
  });
  app.post('/lich/:id{[0-9]+}/da-dien-ra', async (c) => {
    const id = idParam(c);
    await withRights(c, (tx, actor) => holdAppointment(tx, actor, id, null));
    return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã ghi: đã diễn ra.' });
  });
  app.post('/lich/:id{[0-9]+}/minh-chung', (c) =>
    withForm(
      c,
      z.looseObject({}),
      async (_form, body) => {
        const id = idParam(c);
        const items = await takeIn(c, body);
        await withRights(c, async (tx, actor) => {
          const { unitPlace } = await lockOwnAppointment(tx, actor, id);
          await attachEvidence(tx, actor, { subject: 'appointment', subjectId: id, place: unitPlace }, items);
        });
        return redirectWith(c, `/lich/${id}`, evidenceAdded(items.length));
      },
      (typed) => showAppointment(c, { form: 'evidence', typed }),
    ),
  );
}

function cancelling(one: Appointment) {
  return {
    id: 'huy-lich',
    title: `Hủy “${shorten(one.content, 80)}”?`,
    message: 'Lịch vẫn hiện trong tuần, gạch ngang, kèm lý do. Nơi được mời nhận thông báo.',
    action: `/lich/${one.id}/huy`,
    confirmLabel: 'Hủy lịch',
    danger: true,
    fields: <TextArea name="reason" label="Lý do" required rows={2} maxlength={1000} />,
  };
}

/** A form of this page that came back. */
export interface CameBack {
  form: 'evidence' | 'answer' | 'minutes' | 'conclusion';
  typed: Typed;
}

/** The page of an appointment, also where one of its forms has to be put right. */
export async function showAppointment(c: Request, again?: CameBack) {
  const id = idParam(c);
  const actor = getActor(c);
  const found = await withRights(c, (tx) =>
    allOf({
      one: getAppointment(tx, id),
      invitations: listInvitations(tx, id),
      evidence: listEvidence(tx, 'appointment', [id]),
      events: listEvents(tx, 'appointment', id),
      meeting: readMeeting(tx, id),
    }),
  );
  const { one, invitations, evidence, events, meeting } = found;
  const keeps = keepsWeek(actor, one.unitId);
  const typedOf = (form: CameBack['form']) => (again?.form === form ? again.typed : undefined);
  return renderPage(
    c,
    {
      title: shorten(one.content, 90),
      heading: one.content,
      pretitle: `${agencyName({ kind: one.unitKind, name: one.unitName })} · ${kindNames[one.kind]}`,
      subtitle: `${hoursOf(one)}, ${formatWeekday(one.startsOn)}`,
      current: 'week',
      breadcrumbs: [{ label: 'Lịch công tác', href: weekHref(one, actor) }],
      actions: <Actions one={one} actor={actor} />,
      status: again ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Stack>
        <Standing one={one} />
        <Card>
          <DescriptionList items={facts(one)} />
        </Card>
        <MinutesCard
          one={one}
          {...meeting}
          mayWrite={appointmentActsOpenTo(actor, one, today()).includes('minute')}
          typedMinutes={typedOf('minutes')}
          typedConclusion={typedOf('conclusion')}
        />
        <EvidenceCard
          title="Tài liệu"
          items={evidence}
          mayRemove={(item) => mayRemove(actor, item)}
          addTo={keeps ? `/lich/${id}/minh-chung` : undefined}
          faults={typedOf('evidence')}
        />
      </Stack>
      <Stack>
        <InvitationsCard one={one} invitations={invitations} actor={actor} typed={typedOf('answer')} />
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
    </CardGrid>,
  );
}

function weekHref(one: Appointment, actor: Actor): string {
  const own = one.unitId === actor.unitId || one.answer !== null;
  return `/lich?tuan=${one.startsOn}${own ? '' : `&don_vi=${one.unitId}`}`;
}

function Actions({ one, actor }: { one: Appointment; actor: Actor }) {
  const acts = appointmentActsOpenTo(actor, one, today());
  const records = keepsWeek(actor, one.unitId) && !isOff(one.state) && one.startsOn <= today();
  return (
    <>
      {acts.includes('change') ? (
        <a class="btn" href={`/lich/${one.id}/sua`}>
          Sửa
        </a>
      ) : null}
      {acts.includes('move') ? (
        <a class="btn" href={`/lich/${one.id}/chuyen`}>
          Chuyển lịch
        </a>
      ) : null}
      {acts.includes('cancel') ? (
        <ConfirmButton {...cancelling(one)} label="Hủy lịch" fallbackHref={`/lich/${one.id}/huy`} />
      ) : null}
      {acts.includes('hold') ? (
        <form method="post" action={`/lich/${one.id}/da-dien-ra`}>
          <button class="btn" type="submit">
            Đã diễn ra
          </button>
        </form>
      ) : null}
      {records && one.activityId === null ? (
        <a class="btn btn-primary" href={`/hoat-dong/ghi/${activityKindOf[one.kind]}?lich=${one.id}`}>
          Ghi thành hoạt động
        </a>
      ) : null}
    </>
  );
}

/** What became of it, said first. */
function Standing({ one }: { one: Appointment }) {
  const { state, movedTo, reason } = one;
  if (!isOff(state)) return null;
  return (
    <NoticeBox
      tone="warning"
      text={`${stateNames[state]}. Lý do: ${reason ?? ''}`}
      detail={
        movedTo ? (
          <a href={`/lich/${movedTo.id}`}>
            Lịch mới: {hoursOf({ startsAt: movedTo.startsAt, endsAt: null })}, {formatWeekday(movedTo.startsOn)}
          </a>
        ) : undefined
      }
    />
  );
}

function facts(one: Appointment) {
  const { committeeId, committeeName, activityId, activityTitle, movedFrom } = one;
  return [
    { term: 'Chủ trì', value: one.chairedBy },
    { term: 'Địa điểm', value: one.place },
    { term: 'Thành phần', value: one.takingPart, wide: true },
    { term: 'Chuẩn bị', value: one.preparedBy },
    { term: 'Trạng thái', value: stateNames[one.state] },
    ...(one.note ? [{ term: 'Ghi chú', value: one.note }] : []),
    ...(movedFrom ? [{ term: 'Thay cho', value: <a href={`/lich/${movedFrom}`}>lịch đã chuyển</a> }] : []),
    ...(committeeId && committeeName
      ? [{ term: 'Ban chỉ đạo', value: <a href={`/ban-chi-dao/${committeeId}`}>{committeeName}</a> }]
      : []),
    ...(activityId && activityTitle
      ? [{ term: 'Hoạt động đã ghi', value: <a href={`/hoat-dong/${activityId}`}>{activityTitle}</a> }]
      : []),
    { term: 'Ai được xem', value: confidentialityNames[one.confidentiality] },
  ];
}
