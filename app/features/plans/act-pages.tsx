import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, withForm } from '../typed-form.ts';
import { getUnit } from '../units/queries.ts';
import * as commands from './commands.ts';
import { wantPlanDocument } from './document.ts';
import { PlanQuestion } from './plan-actions.tsx';
import { getPlan, listTasks } from './queries.ts';
import { type PlanAct, planActs } from './rules.ts';
import { correctPlan } from './versions.ts';

const reasonForm = z.object({
  reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(2000, 'Lý do dài quá 2.000 ký tự.'),
});
const submitForm = z.object({ toUnitId: z.coerce.number().int().positive('Hãy chọn đơn vị nhận.') });

/** What moves a plan on as a whole: publish, withdraw, correct, submit, discard; each asked once more before it is done. */
export function planActPages(app: App): void {
  app.get('/ke-hoach/:id{[0-9]+}/xac-nhan/:act', (c) => showQuestion(c, c.req.param('act') as PlanAct));
  app.post('/ke-hoach/:id{[0-9]+}/ban-hanh', async (c) => {
    const id = idParam(c);
    try {
      await withRights(c, (tx, actor) => commands.publishPlan(tx, actor, id));
    } catch (error) {
      if (!(error instanceof KheoError) || error.code !== 'invalid') throw error;
      return redirectWith(c, `/ke-hoach/${id}`, { tone: 'danger', text: error.forPerson });
    }
    return toPlan(c, id, 'Đã ban hành. Nhiệm vụ đã đến bàn làm việc của các đơn vị.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/thu-hoi', (c) =>
    withForm(
      c,
      reasonForm,
      async ({ reason }) => {
        await withRights(c, (tx, actor) => commands.withdrawPlan(tx, actor, idParam(c), reason));
        return toPlan(c, idParam(c), 'Đã thu hồi kế hoạch.');
      },
      (typed) => showQuestion(c, 'withdraw', typed),
    ),
  );
  app.post('/ke-hoach/:id{[0-9]+}/sua-doi', async (c) => {
    const id = idParam(c);
    const draft = await withRights(c, (tx, actor) => correctPlan(tx, actor, id));
    return toPlan(c, draft, 'Đây là dự thảo của bản sửa đổi. Hãy sửa rồi ban hành.');
  });
  app.post('/ke-hoach/:id{[0-9]+}/soan-van-ban', async (c) => {
    const draftId = await withRights(c, (tx, actor) => wantPlanDocument(tx, actor, idParam(c)));
    return c.redirect(`/van-ban/${draftId}`, 303);
  });
  app.post('/ke-hoach/:id{[0-9]+}/gui', (c) =>
    withForm(
      c,
      submitForm,
      async ({ toUnitId }) => {
        await withRights(c, async (tx, actor) => {
          const unit = await getUnit(tx, toUnitId);
          await commands.submitPlan(tx, actor, idParam(c), { id: unit.id, place: unit.place });
        });
        return toPlan(c, idParam(c), 'Đã gửi kế hoạch.');
      },
      (typed) => showQuestion(c, 'submit', typed),
    ),
  );
  app.post('/ke-hoach/:id{[0-9]+}/huy', async (c) => {
    await withRights(c, (tx, actor) => commands.discardPlan(tx, actor, idParam(c)));
    return redirectWith(c, '/ke-hoach', { tone: 'success', text: 'Đã bỏ dự thảo.' });
  });
}

function toPlan(c: Request, id: number, text: string): Response {
  return redirectWith(c, `/ke-hoach/${id}`, { tone: 'success', text });
}

/** The question before an act, on a page of its own: without JavaScript, and when its form came back. */
async function showQuestion(c: Request, act: PlanAct, typed?: Typed) {
  const id = idParam(c);
  getActor(c);
  const { plan, tasks } = await withRights(c, (tx) =>
    allOf({
      plan: getPlan(tx, id),
      tasks: listTasks(tx, id),
    }),
  );
  if (act === 'edit' || !planActs(plan.state).includes(act))
    throw new KheoError('not-found', 'Không có trang ở địa chỉ này.');
  return renderPage(
    c,
    { title: 'Xác nhận', current: 'plans', status: typed ? 422 : 200 },
    <PlanQuestion act={act} plan={plan} tasks={tasks} typed={typed} />,
  );
}
