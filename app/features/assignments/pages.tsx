import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, type FormBody, idParam, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { parseDate } from '../../ui/format.ts';
import { attachEvidence } from '../evidence/commands.ts';
import type { TakenIn } from '../evidence/evidence.ts';
import { takeIn } from '../evidence/take-in.ts';
import { optionalId, ownAddress } from '../forms.ts';
import { withForm } from '../typed-form.ts';
import { acceptMany, act, remind } from './commands.ts';
import { showAssignment } from './detail-page.tsx';
import { exportAssignments, showAssignments } from './list-page.tsx';
import { getAssignment } from './queries.ts';
import { type AssignmentAct, actNames, assignmentActs, takesEvidence } from './rules.ts';

const optionalDate = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return undefined;
    const date = parseDate(text);
    if (!date) context.addIssue({ code: 'custom', message: 'Ngày phải có dạng dd/mm/yyyy.' });
    return date;
  });
const actForm = z.object({
  revision: z.coerce.number().int().optional(),
  reason: z.string().trim().max(2000, 'Lý do dài quá 2.000 ký tự.').optional(),
  leaderId: z.string().optional(),
  officerId: z.string().optional(),
  toUnitId: optionalId,
  dueOn: optionalDate,
});
const bulkForm = z.object({
  id: z.union([z.string(), z.array(z.string())]).optional(),
  ve: z.string().optional(),
  action: z.enum(['remind', 'accept']).default('remind'),
});

/** Tasks as units owe them. */
export function assignmentPages(app: App): void {
  app.get('/nhiem-vu', showAssignments);
  app.get('/nhiem-vu/xuat.xlsx', exportAssignments);
  app.get('/nhiem-vu/:id{[0-9]+}', (c) => showAssignment(c));
  app.post('/nhiem-vu/don-doc', async (c) => {
    const form = await readForm(c, bulkForm);
    const ids = [form.id ?? []].flat().map(Number).filter(Number.isSafeInteger);
    const isAccept = form.action === 'accept';
    const count = await withRights(c, (tx, actor) => (isAccept ? acceptMany : remind)(tx, actor, ids));
    const none = isAccept ? 'Chưa chọn nhiệm vụ nào chờ xác nhận.' : 'Chưa chọn nhiệm vụ nào còn phải làm.';
    const text = count === 0 ? none : `${isAccept ? 'Đã xác nhận kết quả' : 'Đã gửi nhắc'} ${count} nhiệm vụ.`;
    return redirectWith(c, ownAddress(form.ve, '/nhiem-vu?phia=giao'), {
      tone: count === 0 ? 'warning' : 'success',
      text,
    });
  });
  app.post('/nhiem-vu/:id{[0-9]+}/:act', async (c) => {
    const id = idParam(c);
    const what = c.req.param('act') as AssignmentAct;
    if (!assignmentActs.includes(what)) throw new KheoError('not-found', 'Không có trang ở địa chỉ này.');
    const perform = async (input: z.output<typeof actForm>, body: FormBody) => {
      const evidence = takesEvidence(what) ? await takeIn(c, body) : [];
      try {
        await withRights(c, async (tx, actor) => {
          await act(tx, actor, id, what, input);
          await attach(tx, actor, id, evidence);
        });
      } catch (error) {
        if (!(error instanceof KheoError) || error.code !== 'conflict') throw error;
        return redirectWith(c, `/nhiem-vu/${id}`, { tone: 'danger', text: error.forPerson });
      }
      // Whoever passed it on may no longer read it.
      const next = what === 'transfer' || what === 'pass_on' ? '/nhiem-vu' : `/nhiem-vu/${id}`;
      return redirectWith(c, next, { tone: 'success', text: `Đã ghi: ${actNames[what].toLowerCase()}.` });
    };
    return withForm(c, actForm, perform, (typed) => showAssignment(c, { act: what, typed }));
  });
}

/** What was sent along with an act shows the work to both sides. */
async function attach(tx: Tx, actor: Actor, id: number, items: readonly TakenIn[]): Promise<void> {
  if (items.length === 0) return;
  const { unitPlace, askedByPlace } = await getAssignment(tx, id);
  await attachEvidence(
    tx,
    actor,
    { subject: 'assignment', subjectId: id, place: unitPlace, otherPlace: askedByPlace },
    items,
  );
}
