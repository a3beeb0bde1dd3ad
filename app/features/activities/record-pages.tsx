import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, type FormBody, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { answerSaved } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Appointment } from '../appointments/appointment.ts';
import { holdAppointment } from '../appointments/commands.ts';
import { getAppointment } from '../appointments/queries.ts';
import { listLines } from '../assignments/queries.ts';
import { recordCommitment } from '../commitments/commands.ts';
import { originOfKind } from '../commitments/commitment.ts';
import { readPromises } from '../commitments/promise-fields.tsx';
import { attachEvidence } from '../evidence/commands.ts';
import type { TakenIn } from '../evidence/evidence.ts';
import { takeIn } from '../evidence/take-in.ts';
import { dateField, idField, textField, timeField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, withForm } from '../typed-form.ts';
import { listUnitsBelow } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import type { Activity, KindWithFields } from './activity.ts';
import { ActivityForm, type TaskChoice } from './activity-form.tsx';
import { type ActivityInput, changeActivity, recordActivity, requireRecorder } from './commands.ts';
import { findByClientId, getActivity, getKind, listKindsForMe, listServedTasks } from './queries.ts';
import { readValues, suggestTasks } from './rules.ts';

const activityForm = z.looseObject({
  revision: z.coerce.number().int().optional(),
  clientId: z.uuid().optional(),
  notedAt: z.iso.datetime().optional(),
  happenedOn: dateField.refine((day) => day !== null, 'Hãy ghi ngày.').transform((day) => day ?? ''),
  endsOn: dateField.optional(),
  startsAt: timeField.optional(),
  placeId: idField,
  placeText: textField(300),
  title: textField(300),
  leaders: textField(500),
  summary: textField(5000),
  confidentiality: z.coerce.number().int().min(0).max(2).default(1),
  withTasks: z.string().optional(),
  assignmentId: z.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int().positive())),
});

/** Kinds of units where something can take place. */
const placeKinds = new Set(['province', 'district', 'commune', 'ward', 'township', 'special_zone', 'village']);

/** Recording what was done, and putting it right. */
export function activityRecordPages(app: App): void {
  app.get('/hoat-dong/ghi', showKinds);
  app.get('/hoat-dong/ghi/:kind{[a-z_]+}', (c) => showRecord(c));
  app.post('/hoat-dong/ghi/:kind{[a-z_]+}', (c) =>
    withForm(
      c,
      activityForm,
      async (form, body) => {
        const { id, isNew } = await recordOnce(c, form, body);
        return answerSaved(
          c,
          { id, address: `/hoat-dong/${id}`, isNew },
          { tone: 'success', text: 'Đã ghi hoạt động.' },
        );
      },
      (typed) => showRecord(c, typed),
    ),
  );
  app.get('/hoat-dong/:id{[0-9]+}/sua', (c) => showChange(c));
  app.post('/hoat-dong/:id{[0-9]+}/sua', (c) =>
    withForm(
      c,
      activityForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, async (tx, actor) => {
          const kind = await getKind(tx, (await getActivity(tx, id)).kind);
          const input = inputOf(kind, form);
          return changeActivity(tx, actor, id, { ...input, revision: form.revision ?? 0 }, form.clientId);
        });
        return answerSaved(c, { id, address: `/hoat-dong/${id}` }, { tone: 'success', text: 'Đã lưu thay đổi.' });
      },
      (typed) => showChange(c, typed),
    ),
  );
}

/**
 * Record what a form states, unless it has arrived before: a phone that heard no answer sends again, and then the files that it names are
 * no longer on their way.
 */
async function recordOnce(c: Request, form: z.output<typeof activityForm>, body: FormBody) {
  const { clientId } = form;
  const findArrived = () =>
    withRights(c, async (tx) => {
      const id = clientId ? await findByClientId(tx, clientId) : undefined;
      return id === undefined ? undefined : { id, isNew: false };
    });
  const before = await findArrived();
  if (before !== undefined) return before;
  try {
    const evidence = await takeIn(c, body);
    return await withRights(c, async (tx, actor) => {
      const kind = await getKind(tx, kindParam(c));
      const recorded = await recordWhole(tx, actor, kind, form, evidence);
      if (recorded.isNew && appointmentParam(c)) await holdAppointment(tx, actor, appointmentParam(c), recorded.id);
      return recorded;
    });
  } catch (error) {
    // The same may have come over another connection in the meantime, and have taken the files.
    const meanwhile = await findArrived();
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
}

/** An activity, what shows it and what was promised in it, in one transaction. */
async function recordWhole(
  tx: Tx,
  actor: Actor,
  kind: KindWithFields,
  form: z.output<typeof activityForm>,
  evidence: readonly TakenIn[],
) {
  const { promises, faults } = readPromises(form);
  const input = inputOf(kind, form, faults);
  const recorded = await recordActivity(tx, actor, kind.code, input, {
    clientId: form.clientId,
    notedAt: form.notedAt ? new Date(form.notedAt) : undefined,
  });
  if (!recorded.isNew) return recorded;
  await attachEvidence(tx, actor, { subject: 'activity', subjectId: recorded.id, place: actor.place }, evidence);
  for (const promise of promises) {
    await recordCommitment(tx, actor, {
      ...promise,
      origin: originOfKind(kind.code),
      activityId: recorded.id,
      madeOn: input.happenedOn,
      promisedBy: input.leaders,
      confidentiality: input.confidentiality,
    });
  }
  return recorded;
}

/** The appointment of the week of which an activity is recorded; 0: none. */
function appointmentParam(c: Request): number {
  const id = Number(c.req.query('lich') ?? 0);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

/** What the week says already, as if it had been typed. */
function prefilled(one: Appointment): Typed {
  const { startsOn, startsAt, content, place, chairedBy } = one;
  const known = { happenedOn: startsOn, startsAt, title: content.slice(0, 300), placeText: place, leaders: chairedBy };
  return {
    values: Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value ? [[name, [value]]] : []))),
    faults: {},
    message: undefined,
  };
}

function kindParam(c: Request): string {
  return c.req.param('kind') ?? '';
}

/** The answers of a form to the questions of a kind; throws `invalid` with a message for each at fault. */
function inputOf(
  kind: KindWithFields,
  form: z.output<typeof activityForm>,
  otherFaults: Record<string, string> = {},
): ActivityInput {
  const { values, faults: ofKind } = readValues(kind.fields, form);
  const faults = { ...ofKind, ...otherFaults };
  if (kind.code === 'reflection' && !form.summary) faults.summary = 'Hãy ghi điều người dân phản ánh.';
  if (Object.keys(faults).length > 0) {
    throw new KheoError('invalid', 'Có ô chưa nhập đúng. Hãy xem lại các ô được đánh dấu.', undefined, faults);
  }
  return {
    happenedOn: form.happenedOn,
    endsOn: form.endsOn,
    startsAt: form.startsAt,
    placeId: form.placeId,
    placeText: form.placeText,
    title: form.title,
    leaders: form.leaders,
    summary: form.summary,
    values,
    confidentiality: form.confidentiality as 0 | 1 | 2,
    assignmentIds: form.withTasks || form.assignmentId.length > 0 ? form.assignmentId : undefined,
  };
}

/** "Đã làm gì?": a tile for each kind, those that the person used last first. */
async function showKinds(c: Request) {
  const actor = getActor(c);
  requireRecorder(actor);
  const kinds = await withRights(c, (tx) => listKindsForMe(tx, today()));
  const kept = new URLSearchParams(
    ['nhiem_vu', 'lich'].flatMap((name) => {
      const value = c.req.query(name);
      return value ? [[name, value]] : [];
    }),
  ).toString();
  return renderPage(
    c,
    {
      title: 'Đã làm gì?',
      pretitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'activities',
    },
    <nav aria-label="Loại hoạt động">
      <ul class="k-tiles k-tile-list">
        {kinds.map((kind) => (
          <li>
            <a class="k-tile" href={`/hoat-dong/ghi/${kind.code}${kept ? `?${kept}` : ''}`}>
              <Icon name={kind.icon} />
              <span>
                <span class="k-tile-label">{kind.shortName}</span>
                <small class="k-wide-only">{kind.hint}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>,
  );
}

async function showRecord(c: Request, typed?: Typed) {
  const actor = getActor(c);
  requireRecorder(actor);
  const wanted = Number(c.req.query('nhiem_vu') ?? 0);
  const { kind, tasks, places, appointment } = await withRights(c, async (tx) => {
    const found = await getKind(tx, kindParam(c));
    const of = appointmentParam(c) ? await getAppointment(tx, appointmentParam(c)) : undefined;
    const choices = await tasksFor(tx, actor, found, of?.content ?? '', [wanted]);
    return { kind: found, tasks: choices, places: await placesOf(tx, actor), appointment: of };
  });
  const kept = appointment ? `?lich=${appointment.id}` : '';
  return renderPage(
    c,
    {
      title: kind.name,
      current: 'activities',
      breadcrumbs: [{ label: 'Đã làm gì?', href: `/hoat-dong/ghi${kept}` }],
      status: typed ? 422 : 200,
    },
    <Card>
      <ActivityForm
        action={`/hoat-dong/ghi/${kind.code}${kept}`}
        kind={kind}
        today={today()}
        places={places}
        tasks={tasks}
        servedIds={tasks.some((task) => task.id === wanted) ? [wanted] : []}
        typed={typed ?? (appointment && prefilled(appointment))}
        clientId={typed?.values.clientId?.[0] ?? randomUUID()}
      />
    </Card>,
  );
}

async function showChange(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const id = idParam(c);
  const found = await withRights(c, async (tx) => {
    const activity = await getActivity(tx, id);
    requireOwn(actor, activity);
    const kind = await getKind(tx, activity.kind);
    const served = await listServedTasks(tx, id);
    const servedIds = served.map((task) => task.assignmentId);
    const tasks = await tasksFor(tx, actor, kind, activity.summary ?? '', servedIds);
    const shown = new Set(tasks.map((task) => task.id));
    const done = served
      .filter((task) => !shown.has(task.assignmentId))
      .map((task) => ({ id: task.assignmentId, text: task.text, planNumber: task.planNumber }));
    return { activity, kind, servedIds, tasks: [...done, ...tasks], places: await placesOf(tx, actor) };
  });
  return renderPage(
    c,
    {
      title: `Sửa: ${found.activity.title}`,
      current: 'activities',
      breadcrumbs: [{ label: 'Hoạt động', href: '/hoat-dong' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <ActivityForm
        {...found}
        action={`/hoat-dong/${id}/sua`}
        today={today()}
        typed={typed}
        clientId={typed?.values.clientId?.[0] ?? randomUUID()}
      />
    </Card>,
  );
}

function requireOwn(actor: Actor, activity: Activity): void {
  requireRecorder(actor);
  if (activity.unitId !== actor.unitId) throw new KheoError('forbidden', 'Chỉ đơn vị đã ghi hoạt động mới sửa được.');
}

/** The unit's open tasks, those named or likeliest first. */
async function tasksFor(
  tx: Tx,
  actor: Actor,
  kind: KindWithFields,
  written: string,
  named: readonly number[],
): Promise<TaskChoice[]> {
  const open = await listLines(tx, { unitId: actor.unitId, state: 'open', limit: 200, today: today() });
  const likely = suggestTasks(kind, written, open);
  const first = open.filter((task) => named.includes(task.id));
  return [...new Set([...first, ...likely, ...open])];
}

/** Where an activity of the unit may have been: the place itself and what lies directly below it. */
async function placesOf(tx: Tx, actor: Actor): Promise<{ id: number; name: string }[]> {
  const own = placeKinds.has(actor.unitKind) ? [{ id: actor.unitId, name: actor.unitName }] : [];
  const below = (await listUnitsBelow(tx, actor.unitId, today())).filter((unit) => placeKinds.has(unit.kind));
  return [...own, ...below];
}
