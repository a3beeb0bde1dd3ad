import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { getReport, listRemarks } from './queries.ts';
import type { Report } from './report.ts';
import { actsOpenTo, hrefOfDuty, isOpenForWriting, type ReportAct, reportActNames, writesReports } from './rules.ts';

/** The report, locked, when this person may write at this place of it; throws otherwise. */
export async function lockForWriting(tx: Tx, actor: Actor, id: number, target: string): Promise<Report> {
  const report = await lockReport(tx, id);
  requireWriter(actor, report);
  if (!isOpenForWriting(report, await listRemarks(tx, id), target)) throw closed();
  return report;
}

/** The error of a place that is not open for writing. */
export function closed(): KheoError {
  return new KheoError(
    'conflict',
    'Chỗ này của báo cáo đang khóa. Báo cáo đã gửi chỉ sửa được khi lấy lại hoặc bị trả lại.',
  );
}

/** Throws unless this person writes for the unit of the report. */
export function requireWriter(actor: Actor, report: Report): void {
  if (actor.role === 'system' || (report.unitId === actor.unitId && writesReports(actor))) return;
  throw new KheoError('forbidden', 'Chỉ đơn vị lập báo cáo mới sửa được báo cáo này.');
}

/** The report, locked, when this act is open to this person as it stands; throws otherwise. */
export async function lockForAct(tx: Tx, actor: Actor, id: number, act: ReportAct): Promise<Report> {
  const report = await lockReport(tx, id);
  if (actsOpenTo(actor, report).includes(act)) return report;
  throw new KheoError('conflict', `Báo cáo hiện không “${reportActNames[act]}” được. Hãy tải lại trang.`);
}

/** The report, locked until the transaction ends. */
export async function lockReport(tx: Tx, id: number): Promise<Report> {
  await sql`select from report where id = ${id} for update`.execute(tx);
  return getReport(tx, id);
}

/** Write what happened to a report. */
export function record(
  tx: Tx,
  actor: Actor,
  act: string,
  report: Report,
  note?: string,
  data?: unknown,
): Promise<void> {
  return recordEvent(tx, actor, {
    act,
    subject: 'report',
    subjectId: report.id,
    place: report.unitPlace,
    otherPlace: null,
    note: note ?? null,
    data,
  });
}

/** Tell a unit of what became of a report. */
export async function tell(tx: Tx, unitId: number, report: Report, kind: string, text: string): Promise<void> {
  const href = unitId === report.unitId ? hrefOfDuty(report.periodId) : `/bao-cao/${report.id}`;
  await tx.insertInto('notification').values({ unit_id: unitId, kind, href, text, on_day: today() }).execute();
}
