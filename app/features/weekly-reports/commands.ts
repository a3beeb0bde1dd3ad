import { mondayOf, plainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import { type Actor, systemActor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { findReport, findRule, getReport } from './queries.ts';
import { dueDay } from './rules.ts';
import { type ReportKey, type ReportRule, type ReportTexts, sections, type WeeklyReport } from './weekly-report.ts';

/** After so many days a report that was not sent is asked for no more. */
const askedForDays = 14;

/** Whether this person writes weekly reports for a unit. */
export function writesReports(actor: Pick<Actor, 'role'>): boolean {
  return ['officer', 'leader', 'village_head'].includes(actor.role);
}

/** Whether this person sets when the weekly reports of the unit are due. */
export function setsReportDay(actor: Pick<Actor, 'role'>): boolean {
  return ['leader', 'administrator'].includes(actor.role);
}

/**
 * Keep what was written of a report, and send it when `send`: an officer's own, or the acting unit's. `revision` is the one
 * that the person saw, 0 when there was none. Gives its identifier.
 */
export async function saveReport(
  tx: Tx,
  actor: Actor,
  key: ReportKey,
  input: { texts: ReportTexts; revision: number; send: boolean },
): Promise<number> {
  requireOwn(actor, key);
  const { texts, revision, send } = input;
  if (send && sections.every((section) => texts[section].trim() === '')) {
    const message = 'Báo cáo chưa có nội dung.';
    throw new KheoError('invalid', message, undefined, { done: message });
  }
  const id = await openReport(tx, actor, key);
  const before = await lock(tx, id);
  if (before.revision !== Math.max(revision, 1)) {
    throw new KheoError('conflict', 'Báo cáo vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
  }
  if (before.state === 'sent') throw new KheoError('conflict', 'Báo cáo đã nộp. Lấy lại rồi mới sửa được.');
  await tx
    .updateTable('weekly_report')
    .set({
      ...{ done: texts.done, going_on: texts.goingOn, late: texts.late, needs: texts.needs },
      written_by: actor.userId,
      written_at: sql<Date>`now()`,
      ...(send ? { state: 'sent', sent_at: sql<Date>`now()` } : {}),
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, send ? 'weekly_report.sent' : 'weekly_report.written', before);
  return id;
}

/** Take a report back that was sent, to put it right. */
export async function takeBackReport(tx: Tx, actor: Actor, id: number): Promise<WeeklyReport> {
  const before = await lock(tx, id);
  requireOwn(actor, before);
  if (before.unitId !== actor.unitId) throw new KheoError('forbidden', 'Báo cáo này của đơn vị khác.');
  if (before.state !== 'sent') throw new KheoError('conflict', 'Báo cáo này chưa nộp. Hãy tải lại trang.');
  await tx
    .updateTable('weekly_report')
    .set({ state: 'draft', sent_at: null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, 'weekly_report.taken_back', before);
  return before;
}

/** Set when the reports of the acting unit are due, and who reports; undefined asks for none any more. */
export async function setReportRule(
  tx: Tx,
  actor: Actor,
  rule: Omit<ReportRule, 'revision'> | undefined,
  revision: number,
): Promise<void> {
  if (!setsReportDay(actor))
    throw new KheoError('forbidden', 'Lãnh đạo hoặc quản trị của đơn vị đặt ngày nộp báo cáo.');
  await sql`select from weekly_report_rule where unit_id = ${actor.unitId} for update`.execute(tx);
  const before = await findRule(tx, actor.unitId);
  if ((before?.revision ?? 0) !== revision) {
    throw new KheoError('conflict', 'Ngày nộp vừa được người khác đặt. Hãy xem bản mới rồi sửa tiếp.');
  }
  if (rule === undefined) await tx.deleteFrom('weekly_report_rule').where('unit_id', '=', actor.unitId).execute();
  else await writeRule(tx, actor, rule);
  await recordEvent(tx, actor, {
    act: rule ? 'weekly_report.rule_set' : 'weekly_report.rule_ended',
    subject: 'unit',
    subjectId: actor.unitId,
    place: actor.place,
    data: { before, rule },
  });
}

async function writeRule(tx: Tx, actor: Actor, rule: Omit<ReportRule, 'revision'>): Promise<void> {
  await tx
    .insertInto('weekly_report_rule')
    .values({ ...rule, unit_id: actor.unitId, unit_place: actor.place, changed_by: actor.userId })
    .onConflict((conflict) =>
      conflict.column('unit_id').doUpdateSet({
        ...rule,
        changed_by: actor.userId,
        changed_at: sql<Date>`now()`,
        revision: sql`weekly_report_rule.revision + 1`,
      }),
    )
    .execute();
}

/**
 * Ask for the reports of the week of `day` where units want them: a draft for each officer and for the unit, with the day on
 * which it is due; reminders look at these. What was not sent for two weeks is asked for no more. Doing it again changes
 * nothing. Gives how many are new.
 */
export async function askForReports(tx: Tx, day: string): Promise<number> {
  const week = mondayOf(plainDate(day));
  await sql`update weekly_report set state = 'missed' where state = 'draft' and due_on < ${day}::date - ${askedForDays}::integer`.execute(
    tx,
  );
  const made = await sql`
    with wanted as (
      select rule.unit_id, rule.unit_place, held.user_id, rule.weekday, rule.at
      from weekly_report_rule rule join role_grant held on held.unit_id = rule.unit_id and held.role = 'officer'
        and held.from_day <= ${day}::date and (held.to_day is null or held.to_day > ${day}::date)
      where rule.officers
      union
      select unit_id, unit_place, null, weekday, at from weekly_report_rule where own
    )
    insert into weekly_report (unit_id, unit_place, user_id, week, due_on, due_at)
    select unit_id, unit_place, user_id, ${week}::date, ${week}::date + weekday - 1, at from wanted
    where ${week}::date + weekday - 1 >= ${day}::date
    on conflict (unit_id, user_id, week) do update set due_on = excluded.due_on, due_at = excluded.due_at
      where weekly_report.state = 'draft' and (weekly_report.due_on, weekly_report.due_at) is distinct from (excluded.due_on, excluded.due_at)`.execute(
    tx,
  );
  const count = Number(made.numAffectedRows ?? 0);
  if (count > 0) {
    await recordEvent(tx, systemActor, {
      act: 'weekly_report.asked_for',
      subject: 'weekly_report',
      subjectId: 0,
      place: 0,
      data: { week, count },
    });
  }
  return count;
}

/** The row of a report, made when there is none yet. */
async function openReport(tx: Tx, actor: Actor, key: ReportKey): Promise<number> {
  if (mondayOf(plainDate(key.week)) !== key.week) throw new KheoError('invalid', 'Tuần bắt đầu từ thứ Hai.');
  const rule = await findRule(tx, actor.unitId);
  const asked = rule && (key.userId === null ? rule.own : rule.officers);
  await tx
    .insertInto('weekly_report')
    .values({
      unit_id: actor.unitId,
      unit_place: actor.place,
      user_id: key.userId,
      week: key.week,
      due_on: asked ? dueDay(key.week, rule) : null,
      due_at: asked ? rule.at : null,
    })
    .onConflict((conflict) => conflict.columns(['unit_id', 'user_id', 'week']).doNothing())
    .execute();
  const report = await findReport(tx, actor.unitId, key);
  if (!report) throw new KheoError('not-found', 'Không tìm thấy báo cáo này.');
  return report.id;
}

async function lock(tx: Tx, id: number): Promise<WeeklyReport> {
  await sql`select from weekly_report where id = ${id} for update`.execute(tx);
  return getReport(tx, id);
}

function requireOwn(actor: Actor, key: Pick<ReportKey, 'userId'>): void {
  if (writesReports(actor) && (key.userId === null || key.userId === actor.userId)) return;
  throw new KheoError('forbidden', 'Chỉ người được giao viết báo cáo này.');
}

function record(tx: Tx, actor: Actor, act: string, report: WeeklyReport): Promise<void> {
  const { id, unitPlace } = report;
  return recordEvent(tx, actor, { act, subject: 'weekly_report', subjectId: id, place: unitPlace });
}
