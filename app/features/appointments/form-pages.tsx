import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, FieldRow, Form, TextArea } from '../../ui/form.tsx';
import { parseDate, shorten } from '../../ui/format.ts';
import { listPeopleOf } from '../assignments/queries.ts';
import { getCommittee } from '../committees/queries.ts';
import { dateField, idField, textField, timeField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { listUnitsBelow } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { type Appointment, appointmentKinds } from './appointment.ts';
import { AppointmentForm, ClashWarning, HourInputs, SaveRow } from './appointment-form.tsx';
import {
  type AppointmentInput,
  changeAppointment,
  moveAppointment,
  recordAppointment,
  requireKeeper,
} from './commands.ts';
import { getAppointment, listInvitations } from './queries.ts';

const when = {
  startsOn: dateField.refine((day) => day !== null, 'Hãy ghi ngày.').transform((day) => day ?? ''),
  startsAt: timeField.default(null),
  endsAt: timeField.default(null),
  despiteClash: z.string().optional(),
  revision: z.coerce.number().int().optional(),
};
const ids = z.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int().positive()).max(500));
const appointmentForm = z.object({
  ...when,
  clientId: z.uuid().optional(),
  committeeId: idField,
  kind: z.enum(appointmentKinds).default('work'),
  content: z.string().trim().min(1, 'Hãy ghi nội dung.').max(2000, 'Dài quá 2.000 ký tự.'),
  chairedById: textField(100),
  chairedBy: textField(300),
  takingPart: textField(2000),
  place: textField(300),
  preparedBy: textField(300),
  note: textField(500),
  confidentiality: z.coerce.number().int().min(0).max(2).default(1),
  guestUnit: ids,
  otherUnit: idField,
  guestPerson: z.preprocess((value) => [value ?? []].flat(), z.array(z.string()).max(500)),
});
const moveForm = z.object({ ...when, reason: z.string().trim().max(1000, 'Dài quá 1.000 ký tự.').default('') });

/** Entering an appointment, putting it right, moving it. */
export function appointmentFormPages(app: App): void {
  app.get('/lich/moi', (c) => showNew(c));
  app.post('/lich/moi', (c) =>
    withForm(
      c,
      appointmentForm,
      async (form) => {
        const id = await withRights(c, (tx, actor) =>
          recordAppointment(tx, actor, inputOf(actor, form), {
            clientId: form.clientId,
            despiteClash: form.despiteClash !== undefined,
          }),
        );
        return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã thêm vào lịch.' });
      },
      (typed) => showNew(c, typed),
    ),
  );
  app.get('/lich/:id{[0-9]+}/sua', (c) => showChange(c));
  app.post('/lich/:id{[0-9]+}/sua', (c) =>
    withForm(
      c,
      appointmentForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, (tx, actor) =>
          changeAppointment(
            tx,
            actor,
            id,
            { ...inputOf(actor, form), revision: form.revision ?? 0 },
            { despiteClash: form.despiteClash !== undefined },
          ),
        );
        return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã lưu thay đổi.' });
      },
      (typed) => showChange(c, typed),
    ),
  );
  app.get('/lich/:id{[0-9]+}/chuyen', (c) => showMove(c));
  app.post('/lich/:id{[0-9]+}/chuyen', (c) =>
    withForm(
      c,
      moveForm,
      async (form) => {
        const laterId = await withRights(c, (tx, actor) =>
          moveAppointment(tx, actor, idParam(c), form, { despiteClash: form.despiteClash !== undefined }),
        );
        return redirectWith(c, `/lich/${laterId}`, { tone: 'success', text: 'Đã chuyển lịch, đã báo nơi được mời.' });
      },
      (typed) => showMove(c, typed),
    ),
  );
}

function inputOf(actor: Actor, form: z.output<typeof appointmentForm>): AppointmentInput {
  const units = [...form.guestUnit, ...(form.otherUnit === null ? [] : [form.otherUnit])];
  return {
    ...form,
    confidentiality: form.confidentiality as 0 | 1 | 2,
    guests: [
      ...[...new Set(units)].filter((id) => id !== actor.unitId).map((unitId) => ({ unitId })),
      ...form.guestPerson.map((userId) => ({ unitId: actor.unitId, userId })),
    ],
  };
}

/** Who may chair and be invited. */
async function choicesOf(tx: Tx, actor: Actor) {
  const units = await listUnitsBelow(tx, actor.unitId, today());
  return {
    people: onceEach(await listPeopleOf(tx, actor.unitId, today())),
    units: units.map((unit) => ({ id: unit.id, name: agencyName(unit) })),
  };
}

/** Who holds two roles at the unit stands there once, as its leader if one of them is. */
function onceEach<T extends { userId: string; role: string }>(people: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const person of people) {
    if (!byId.has(person.userId) || person.role === 'leader') byId.set(person.userId, person);
  }
  return [...byId.values()];
}

async function showNew(c: Request, typed?: Typed) {
  const actor = getActor(c);
  requireKeeper(actor);
  const committeeId = Number(typed?.values.committeeId?.[0] ?? c.req.query('ban') ?? 0);
  const { choices, committee } = await withRights(c, async (tx) => ({
    choices: await choicesOf(tx, actor),
    committee: committeeId ? await getCommittee(tx, committeeId) : undefined,
  }));
  return renderPage(
    c,
    {
      title: committee ? 'Họp ban chỉ đạo' : 'Thêm lịch công tác',
      current: 'week',
      breadcrumbs: [{ label: 'Lịch công tác', href: '/lich' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <AppointmentForm
        {...choices}
        action="/lich/moi"
        cancelHref={committee ? `/ban-chi-dao/${committee.id}` : '/lich'}
        committee={committee}
        day={parseDate(c.req.query('ngay') ?? '') ?? today()}
        typed={typed}
        clientId={typed?.values.clientId?.[0] ?? randomUUID()}
      />
    </Card>,
  );
}

async function showChange(c: Request, typed?: Typed) {
  const id = idParam(c);
  const found = await withRights(c, async (tx, actor) => {
    const appointment = await getAppointment(tx, id);
    requireKeeper(actor, appointment.unitId);
    return { appointment, invitations: await listInvitations(tx, id), ...(await choicesOf(tx, actor)) };
  });
  return renderPage(
    c,
    {
      title: 'Sửa lịch công tác',
      current: 'week',
      breadcrumbs: crumbsOf(found.appointment),
      status: typed ? 422 : 200,
    },
    <Card>
      <AppointmentForm
        {...found}
        action={`/lich/${id}/sua`}
        cancelHref={`/lich/${id}`}
        day={found.appointment.startsOn}
        typed={typed}
      />
    </Card>,
  );
}

async function showMove(c: Request, typed?: Typed) {
  const id = idParam(c);
  const one = await withRights(c, (tx) => getAppointment(tx, id));
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    { title: 'Chuyển lịch', current: 'week', breadcrumbs: crumbsOf(one), status: typed ? 422 : 200 },
    <Card title={one.content}>
      <Form action={`/lich/${id}/chuyen`} errors={errors.filter((error) => error.field !== 'despiteClash')} guard>
        <ClashWarning typed={typed} />
        <input type="hidden" name="revision" value={String(one.revision)} />
        <FieldRow>
          <DateInput {...field('startsOn', one.startsOn)} label="Ngày mới" required />
          <HourInputs field={field} one={one} />
        </FieldRow>
        <TextArea {...field('reason')} label="Lý do" required rows={2} maxlength={1000} />
        <SaveRow typed={typed} label="Chuyển lịch" cancelHref={`/lich/${id}`} />
      </Form>
    </Card>,
  );
}

function crumbsOf(one: Appointment) {
  return [{ label: shorten(one.content, 60), href: `/lich/${one.id}` }];
}
