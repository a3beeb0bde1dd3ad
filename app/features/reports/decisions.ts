import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { lockForAct, record, tell } from './locks.ts';
import type { Report } from './report.ts';
import { writesReports } from './rules.ts';

/** Take back what was sent, as long as nobody has looked at it. */
export async function takeBackReport(tx: Tx, actor: Actor, id: number): Promise<void> {
  const report = await lockForAct(tx, actor, id, 'take_back');
  await requireNotTakenIn(tx, id);
  await setState(tx, id, { state: 'draft' });
  await record(tx, actor, 'report.taken_back', report);
}

/** Note that the unit to which a report was sent has looked at it; the first time counts. */
export async function openReport(tx: Tx, actor: Actor, report: Report): Promise<void> {
  if (report.state !== 'sent' || report.openedAt !== null || actor.unitId !== report.toId || !writesReports(actor))
    return;
  const opened = await tx
    .updateTable('report')
    .set({ opened_at: sql<Date>`now()` })
    .where('id', '=', report.id)
    .where('state', '=', 'sent')
    .where('opened_at', 'is', null)
    .executeTakeFirst();
  if (Number(opened.numUpdatedRows) > 0) await record(tx, actor, 'report.opened', report);
}

/** Return a report with what is to be put right, at each place; only these places are open again. */
export async function returnReport(
  tx: Tx,
  actor: Actor,
  id: number,
  remarks: readonly { target: string; words: string }[],
): Promise<void> {
  const report = await lockForAct(tx, actor, id, 'return');
  await requireNotTakenIn(tx, id);
  const said = remarks.filter(({ words }) => words.trim() !== '');
  if (said.length === 0) {
    const message = 'Hãy ghi ít nhất một chỗ cần sửa.';
    throw new KheoError('invalid', message, undefined, { words: message });
  }
  await tx
    .insertInto('report_remark')
    .values(said.map(({ target, words }) => ({ report_id: id, target, words: words.trim(), made_by: actor.userId })))
    .execute();
  await setState(tx, id, { state: 'returned' });
  await record(tx, actor, 'report.returned', report, said.map(({ words }) => words.trim()).join(' '));
  await tell(
    tx,
    report.unitId,
    report,
    'report_returned',
    `${actor.unitName} trả lại báo cáo: ${said[0]?.words.trim()}`,
  );
}

/** Approve a report: it and its figures stay as they are; the version before it is superseded. */
export async function approveReport(tx: Tx, actor: Actor, id: number): Promise<void> {
  const report = await lockForAct(tx, actor, id, 'approve');
  await tx
    .updateTable('report')
    .set({ state: 'superseded', revision: sql`revision + 1` })
    .where('period_id', '=', report.periodId)
    .where('unit_id', '=', report.unitId)
    .where('state', '=', 'approved')
    .execute();
  await setState(tx, id, { state: 'approved', approved_by: actor.userId, approved_at: sql<Date>`now()` });
  await record(tx, actor, 'report.approved', report);
  if (report.toId !== null)
    await tell(tx, report.unitId, report, 'report_approved', `${actor.unitName} đã duyệt báo cáo`);
}

/**
 * Begin a new version of an approved report, to correct it; until that is approved the old one stands. Gives its identifier, and from
 * which figure to which evidence is to be copied.
 */
export async function correctReport(
  tx: Tx,
  actor: Actor,
  id: number,
): Promise<{ id: number; copies: { from: number; to: number }[] }> {
  const report = await lockForAct(tx, actor, id, 'correct');
  const made = await sql<{ id: number }>`
    insert into report (period_id, unit_id, unit_place, to_id, to_place, template_id, version, explanations, begun_by)
    select period_id, unit_id, unit_place, to_id, to_place, template_id, version + 1, explanations, ${actor.userId} from report where id = ${id}
    on conflict do nothing returning id`.execute(tx);
  const next = made.rows[0]?.id;
  if (next === undefined) throw new KheoError('conflict', 'Bản đính chính đã được lập. Hãy tải lại trang.');
  await sql`insert into report_text (report_id, section, lines, written_by)
    select ${next}, section, lines, written_by from report_text where report_id = ${id}`.execute(tx);
  const copies = await sql<{ from: number; to: number }>`
    with copy as (
      insert into report_figure (report_id, indicator, value, reason, cited_number, cited_on, document_id, changed_by, changed_at)
      select ${next}, indicator, value, reason, cited_number, cited_on, document_id, changed_by, changed_at from report_figure where report_id = ${id} and reason is not null
      returning id, indicator)
    select figure.id as "from", copy.id as "to" from copy join report_figure figure on figure.report_id = ${id} and figure.indicator = copy.indicator`.execute(
    tx,
  );
  await record(tx, actor, 'report.correction_begun', report);
  return { id: next, copies: copies.rows };
}

/** What stands in a report that was sent stays as it is, so that the figures of that one can be followed to their records. */
async function requireNotTakenIn(tx: Tx, id: number): Promise<void> {
  const answer = await sql<{ taken: boolean }>`select is_taken_in(${id}) as taken`.execute(tx);
  if (!answer.rows[0]?.taken) return;
  throw new KheoError(
    'conflict',
    'Số liệu của báo cáo này đã nằm trong báo cáo tổng hợp đã gửi. Hãy duyệt, rồi lập bản đính chính nếu cần sửa.',
  );
}

async function setState(
  tx: Tx,
  id: number,
  change: { state: Report['state']; approved_by?: string | null; approved_at?: ReturnType<typeof sql<Date>> },
): Promise<void> {
  const done = await tx
    .updateTable('report')
    .set({ ...change, revision: sql`revision + 1` })
    .where('id', '=', id)
    .executeTakeFirst();
  if (Number(done.numUpdatedRows) !== 1) throw new KheoError('forbidden', 'Vai trò đang chọn không được làm việc này.');
}
