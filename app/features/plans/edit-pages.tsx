import { RECURRENCES, type Recurrence } from '@kheo/calendar';
import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { getUnit } from '../units/queries.ts';
import * as commands from './commands.ts';
import { PlanQuestion } from './plan-actions.tsx';
import { getPlan, listTasks } from './queries.ts';
import { type PlanAct, planActs } from './rules.ts';
import { taskUnitRoles } from './task-unit.ts';
import { correctPlan } from './versions.ts';

const list = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one));
const textOrNull = z
  .string()
  .trim()
  .max(2000)
  .transform((text) => text || null);
const idOrNull = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().positive().nullable(),
);

const taskForm = z.object({
  ref: textOrNull,
  text: z.string().trim().min(1, 'Nội dung việc không được để trống.').max(8000),
  deliverable: textOrNull,
  recipient: textOrNull,
  dueOn: list(dateField),
  recurrence: list(z.enum(RECURRENCES as [Recurrence, ...Recurrence[]])),
  label: list(textOrNull),
  bo: z.string().optional(),
});
const unitForm = z.object({
  unitId: idOrNull,
  groupCode: z.string().optional(),
  role: z.enum(taskUnitRoles as ['lead', 'coordinate', 'perform']),
  bo: z.string().optional(),
});
const newTaskForm = z.object({
  text: z.string().trim().min(1, 'Nội dung việc không được để trống.').max(8000),
  ref: textOrNull,
});
const infoForm = z.object({
  title: z.string().trim().min(10, 'Trích yếu cần ít nhất 10 ký tự.').max(1000),
  number: textOrNull,
  issuedOn: dateField,
  year: z.coerce.number().int().min(1990).max(2100),
  confidentiality: z.coerce.number().int().min(0).max(2),
});
const reasonForm = z.object({ reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(2000) });
const submitForm = z.object({ toUnitId: z.coerce.number().int().positive('Hãy chọn đơn vị nhận.') });

/** Everything that changes a plan. */
export function planEditPages(app: App): void {
  const inPlan = (c: Request, planId: number, taskId?: number, text = 'Đã lưu.') =>
    redirectWith(c, `/ke-hoach/${planId}${taskId ? `#viec-${taskId}` : ''}`, { tone: 'success', text });

  app.post('/ke-hoach/viec/:id{[0-9]+}', async (c) => {
    const taskId = idParam(c);
    const form = await readForm(c, taskForm);
    const planId = await planOfTask(c, taskId);
    if (form.bo) {
      await withRights(c, (tx, actor) => commands.removeTask(tx, actor, taskId));
      return inPlan(c, planId, undefined, 'Đã bỏ nhiệm vụ khỏi dự thảo.');
    }
    const dues = form.dueOn
      .map((dueOn, index) => ({
        dueOn,
        recurrence: form.recurrence[index] ?? 'once',
        label: form.label[index] ?? null,
      }))
      .filter((due) => due.dueOn !== null || due.recurrence !== 'once');
    await withRights(c, (tx, actor) => commands.updateTask(tx, actor, taskId, { ...form, recipientId: null, dues }));
    return inPlan(c, planId, taskId);
  });
  app.post('/ke-hoach/viec/:id{[0-9]+}/giu', async (c) => {
    const taskId = idParam(c);
    const planId = await planOfTask(c, taskId);
    await withRights(c, (tx, actor) => commands.acceptTask(tx, actor, taskId));
    return inPlan(c, planId, taskId, 'Đã đánh dấu đã xem.');
  });
  app.post('/ke-hoach/viec/:id{[0-9]+}/don-vi', async (c) => {
    const taskId = idParam(c);
    const form = await readForm(c, unitForm);
    const planId = await planOfTask(c, taskId);
    const unitId = form.unitId;
    if (unitId === null) throw new KheoError('invalid', 'Hãy chọn đơn vị cần thêm.');
    await withRights(c, async (tx, actor) => {
      const unit = await getUnit(tx, unitId);
      await commands.addTaskUnit(tx, actor, taskId, {
        name: unit.name,
        role: form.role,
        unitId,
        groupCode: null,
        exceptIds: [],
      });
    });
    return inPlan(c, planId, taskId, 'Đã thêm đơn vị.');
  });
  app.post('/ke-hoach/don-vi/:id{[0-9]+}', async (c) => {
    const id = idParam(c);
    const form = await readForm(c, unitForm);
    const place = await withRights(c, async (tx, actor) => {
      const place = await commands.placeOfTaskUnit(tx, id);
      if (form.bo) await commands.removeTaskUnit(tx, actor, id);
      else {
        // A group chosen beside a unit is what the person turned to last.
        const groupCode = form.groupCode || null;
        const unitId = groupCode && form.unitId === place.unitId ? null : form.unitId;
        if (unitId === null && groupCode === null)
          throw new KheoError('invalid', 'Hãy chọn một đơn vị hoặc một nhóm đơn vị.');
        await commands.updateTaskUnit(tx, actor, id, {
          unitId,
          groupCode: unitId === null ? groupCode : null,
          role: form.role,
          exceptIds: [],
        });
      }
      return place;
    });
    return inPlan(c, place.planId, place.taskId);
  });
  app.post('/ke-hoach/:id{[0-9]+}/viec', async (c) => {
    const id = idParam(c);
    const form = await readForm(c, newTaskForm);
    const taskId = await withRights(c, (tx, actor) => commands.addTask(tx, actor, id, form));
    return inPlan(c, id, taskId, 'Đã thêm nhiệm vụ. Hãy chọn đơn vị và thời hạn.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/thong-tin', async (c) => {
    const id = idParam(c);
    const form = await readForm(c, infoForm);
    await withRights(c, (tx, actor) => commands.updatePlan(tx, actor, id, form));
    return inPlan(c, id);
  });
  planActPages(app, inPlan);
}

function planActPages(
  app: App,
  inPlan: (c: Request, planId: number, taskId?: number, text?: string) => Response,
): void {
  app.get('/ke-hoach/:id{[0-9]+}/xac-nhan/:act', async (c) => {
    const id = idParam(c);
    getActor(c);
    const { plan, tasks } = await withRights(c, async (tx) => ({
      plan: await getPlan(tx, id),
      tasks: await listTasks(tx, id),
    }));
    const act = c.req.param('act') as PlanAct;
    if (act === 'edit' || !planActs(plan.state).includes(act))
      throw new KheoError('not-found', 'Không có trang ở địa chỉ này.');
    return renderPage(
      c,
      { title: 'Xác nhận', current: 'plans' },
      <PlanQuestion act={act} plan={plan} tasks={tasks.length} />,
    );
  });
  app.post('/ke-hoach/:id{[0-9]+}/ban-hanh', async (c) => {
    const id = idParam(c);
    try {
      await withRights(c, (tx, actor) => commands.publishPlan(tx, actor, id));
    } catch (error) {
      if (!(error instanceof KheoError) || error.code !== 'invalid') throw error;
      return redirectWith(c, `/ke-hoach/${id}`, { tone: 'danger', text: error.forPerson });
    }
    return inPlan(c, id, undefined, 'Đã ban hành. Nhiệm vụ đã đến bàn làm việc của các đơn vị.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/thu-hoi', async (c) => {
    const id = idParam(c);
    const { reason } = await readForm(c, reasonForm);
    await withRights(c, (tx, actor) => commands.withdrawPlan(tx, actor, id, reason));
    return inPlan(c, id, undefined, 'Đã thu hồi kế hoạch.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/sua-doi', async (c) => {
    const id = idParam(c);
    const draft = await withRights(c, (tx, actor) => correctPlan(tx, actor, id));
    return inPlan(c, draft, undefined, 'Đây là dự thảo của bản sửa đổi. Hãy sửa rồi ban hành.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/gui', async (c) => {
    const id = idParam(c);
    const { toUnitId } = await readForm(c, submitForm);
    await withRights(c, async (tx, actor) => {
      const unit = await getUnit(tx, toUnitId);
      await commands.submitPlan(tx, actor, id, { id: unit.id, place: unit.place });
    });
    return inPlan(c, id, undefined, 'Đã gửi kế hoạch.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/huy', async (c) => {
    await withRights(c, (tx, actor) => commands.discardPlan(tx, actor, idParam(c)));
    return redirectWith(c, '/ke-hoach', { tone: 'success', text: 'Đã bỏ dự thảo.' });
  });
}

function planOfTask(c: Request, taskId: number): Promise<number> {
  return withRights(c, async (tx) => {
    const row = await tx.selectFrom('task').where('id', '=', taskId).select('plan_id').executeTakeFirst();
    if (!row) throw new KheoError('not-found', 'Không tìm thấy nhiệm vụ này.');
    return row.plan_id;
  });
}
