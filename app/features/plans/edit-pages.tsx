import { RECURRENCES, type Recurrence } from '@kheo/calendar';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, type Request, readBody, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { dateField, idField } from '../forms.ts';
import { withForm } from '../typed-form.ts';
import { membersOf } from '../units/matching.ts';
import { getDirectory, getUnit } from '../units/queries.ts';
import * as commands from './commands.ts';
import { planHeaderFields } from './new-plan-page.tsx';
import { updateOutline } from './outline.ts';
import { getTask, listTasks } from './queries.ts';
import { nextToLook } from './rules.ts';
import { taskUnitRoles } from './task-unit.ts';
import { showPlan } from './view-page.tsx';

const list = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one));
const textOrNull = z
  .string()
  .trim()
  .max(2000, 'Dài quá 2.000 ký tự.')
  .transform((text) => text || null);
const taskText = z
  .string()
  .trim()
  .min(1, 'Nội dung việc không được để trống.')
  .max(8000, 'Nội dung việc dài quá 8.000 ký tự.');

const taskForm = z.object({
  ref: textOrNull,
  text: taskText,
  deliverable: textOrNull,
  recipient: textOrNull,
  dueOn: list(dateField),
  recurrence: list(z.enum(RECURRENCES as [Recurrence, ...Recurrence[]])),
  label: list(textOrNull),
});
/** Units of a list: what stands in the picker itself when nothing is chosen is none. */
const unitIds = z.preprocess(
  (value) => [...new Set([value ?? []].flat())].filter((one) => one !== ''),
  z.array(z.coerce.number().int().positive()),
);
const unitForm = z.object({
  unitId: idField,
  groupCode: z.string().optional(),
  exceptIds: unitIds,
  role: z.enum(taskUnitRoles as ['lead', 'coordinate', 'perform']),
});
const addUnitForm = z.object({
  unitId: unitIds.refine((ids) => ids.length > 0, 'Hãy chọn đơn vị cần thêm.'),
  role: unitForm.shape.role,
});
const newTaskForm = z.object({ text: taskText, ref: textOrNull });
const outlineForm = z.object({ outline: z.string().max(50_000, 'Đề cương dài quá 50.000 ký tự.') });
const infoForm = z.object({ ...planHeaderFields, confidentiality: z.coerce.number().int().min(0).max(2) });

/** Everything that puts a draft right. */
export function planEditPages(app: App): void {
  app.post('/ke-hoach/viec/:id{[0-9]+}', saveTask);
  app.post('/ke-hoach/viec/:id{[0-9]+}/giu', async (c) => {
    const taskId = idParam(c);
    await withRights(c, (tx, actor) => commands.acceptTask(tx, actor, taskId));
    return goOn(c, taskId, 'Đã đánh dấu đã xem.');
  });
  app.post('/ke-hoach/viec/:id{[0-9]+}/chuyen', async (c) => {
    const taskId = idParam(c);
    const { huong } = await readForm(c, z.object({ huong: z.enum(['up', 'down']) }));
    await withRights(c, (tx, actor) => commands.moveTask(tx, actor, taskId, huong));
    return toTask(c, await planOfTask(c, taskId), taskId, 'Đã đổi thứ tự nhiệm vụ.');
  });
  app.post('/ke-hoach/viec/:id{[0-9]+}/don-vi', addUnit);
  app.post('/ke-hoach/don-vi/:id{[0-9]+}', saveUnit);
  app.post('/ke-hoach/:id{[0-9]+}/viec', (c) =>
    withForm(
      c,
      newTaskForm,
      async (form) => {
        const id = idParam(c);
        const taskId = await withRights(c, (tx, actor) => commands.addTask(tx, actor, id, form));
        return toTask(c, id, taskId, 'Đã thêm nhiệm vụ. Hãy chọn đơn vị và thời hạn.');
      },
      (typed) => showPlan(c, idParam(c), { form: 'new-task', typed }),
    ),
  );
  app.post('/ke-hoach/:id{[0-9]+}/de-cuong', (c) =>
    withForm(
      c,
      outlineForm,
      async ({ outline }) => {
        const id = idParam(c);
        await withRights(c, (tx, actor) => updateOutline(tx, actor, id, outline));
        return redirectWith(c, `/ke-hoach/${id}`, { tone: 'success', text: 'Đã lưu đề cương.' });
      },
      (typed) => showPlan(c, idParam(c), { form: 'outline', typed }),
    ),
  );
  app.post('/ke-hoach/:id{[0-9]+}/thong-tin', (c) =>
    withForm(
      c,
      infoForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, (tx, actor) => commands.updatePlan(tx, actor, id, form));
        return redirectWith(c, `/ke-hoach/${id}`, { tone: 'success', text: 'Đã lưu thông tin văn bản.' });
      },
      (typed) => showPlan(c, idParam(c), { form: 'info', typed }),
    ),
  );
}

async function saveTask(c: Request): Promise<Response> {
  const taskId = idParam(c);
  const planId = await planOfTask(c, taskId);
  if (await pressed(c, 'bo')) {
    await withRights(c, (tx, actor) => commands.removeTask(tx, actor, taskId));
    return redirectWith(c, `/ke-hoach/${planId}`, { tone: 'success', text: 'Đã bỏ nhiệm vụ khỏi dự thảo.' });
  }
  return withForm(
    c,
    taskForm,
    async (form) => {
      const dues = form.dueOn
        .map((dueOn, index) => ({
          dueOn,
          recurrence: form.recurrence[index] ?? 'once',
          label: form.label[index] ?? null,
        }))
        .filter((due) => due.dueOn !== null || due.recurrence !== 'once');
      await withRights(c, (tx, actor) => commands.updateTask(tx, actor, taskId, { ...form, recipientId: null, dues }));
      return goOn(c, taskId, 'Đã lưu nhiệm vụ.');
    },
    (typed) => showPlan(c, planId, { form: 'task', taskId, typed }),
  );
}

async function addUnit(c: Request): Promise<Response> {
  const taskId = idParam(c);
  const planId = await planOfTask(c, taskId);
  return withForm(
    c,
    addUnitForm,
    async ({ unitId: chosen, role }) => {
      await withRights(c, async (tx, actor) => {
        for (const unitId of chosen) {
          const { name } = await getUnit(tx, unitId);
          await commands.addTaskUnit(tx, actor, taskId, { name, role, unitId, groupCode: null, exceptIds: [] });
        }
      });
      return toTask(c, planId, taskId, chosen.length === 1 ? 'Đã thêm đơn vị.' : `Đã thêm ${chosen.length} đơn vị.`);
    },
    (typed) => showPlan(c, planId, { form: 'add-unit', taskId, typed }),
  );
}

async function saveUnit(c: Request): Promise<Response> {
  const id = idParam(c);
  const place = await withRights(c, (tx) => commands.placeOfTaskUnit(tx, id));
  if (await pressed(c, 'bo')) {
    await withRights(c, (tx, actor) => commands.removeTaskUnit(tx, actor, id));
    return toTask(c, place.planId, place.taskId, 'Đã bỏ đơn vị khỏi nhiệm vụ.');
  }
  return withForm(
    c,
    unitForm,
    async (form) => {
      // A group chosen beside a unit is what the person turned to last.
      const groupCode = form.groupCode || null;
      const unitId = groupCode && form.unitId === place.unitId ? null : form.unitId;
      if (unitId === null && groupCode === null) {
        const text = 'Hãy chọn một đơn vị hoặc một nhóm đơn vị.';
        throw new KheoError('invalid', text, undefined, { unitId: text });
      }
      await withRights(c, async (tx, actor) => {
        const exceptIds = unitId === null ? await exceptionsOf(tx, actor, groupCode ?? '', form.exceptIds, place) : [];
        await commands.updateTaskUnit(tx, actor, id, {
          unitId,
          groupCode: unitId === null ? groupCode : null,
          role: form.role,
          exceptIds,
        });
      });
      return toTask(c, place.planId, place.taskId, 'Đã lưu đơn vị.');
    },
    (typed) => showPlan(c, place.planId, { form: 'unit', taskId: place.taskId, taskUnitId: id, typed }),
  );
}

/** The exceptions that a group can have; those of the group before go with it. Throws `invalid` for one that is not of the group. */
async function exceptionsOf(
  tx: Tx,
  actor: Actor,
  groupCode: string,
  ids: readonly number[],
  before: { exceptIds: readonly number[] },
): Promise<number[]> {
  const directory = await getDirectory(tx, actor.unitId, today());
  const group = directory.groups.find((one) => one.code === groupCode);
  const members = new Set(group ? membersOf(group, [], directory.units).map((unit) => unit.id) : []);
  const strange = ids.find((id) => !members.has(id) && !before.exceptIds.includes(id));
  if (strange !== undefined) {
    const { name } = await getUnit(tx, strange);
    const message = `${name} không thuộc nhóm “${group?.name ?? groupCode}” nên không cần trừ.`;
    throw new KheoError('invalid', message, undefined, { exceptIds: message });
  }
  return ids.filter((id) => members.has(id));
}

/** The form was sent by its other button. */
async function pressed(c: Request, name: string): Promise<boolean> {
  const body = await readBody(c);
  return Boolean(body[name]);
}

function toTask(c: Request, planId: number, taskId: number, text: string): Response {
  return redirectWith(c, `/ke-hoach/${planId}#viec-${taskId}`, { tone: 'success', text });
}

/** After a task is settled: on to the next that needs a look, so that a review goes through without searching. */
async function goOn(c: Request, taskId: number, text: string): Promise<Response> {
  const { planId, next } = await withRights(c, async (tx) => {
    const task = await getTask(tx, taskId);
    return { planId: task.planId, next: nextToLook(await listTasks(tx, task.planId), taskId) };
  });
  if (next) return toTask(c, planId, next.id, text);
  return redirectWith(c, `/ke-hoach/${planId}`, { tone: 'success', text: `${text} Mọi nhiệm vụ đã được xem.` });
}

function planOfTask(c: Request, taskId: number): Promise<number> {
  return withRights(c, async (tx) => (await getTask(tx, taskId)).planId);
}
