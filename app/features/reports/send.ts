import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { lowerFirst } from '../../ui/format.ts';
import { agencyName } from '../units/unit.ts';
import { blocking } from './checks.ts';
import { gatherParts } from './gather.ts';
import { lockForAct, tell } from './locks.ts';
import { listTexts } from './queries.ts';
import { readFindings } from './read-findings.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { SubmissionContent } from './report.ts';

/**
 * Send a report: checked first, its figures and what they are made of are then kept as they are. The ledger of its own units
 * stands still while they are counted, so that the figures and the records behind them stay the same for good.
 * Throws `invalid` while an error stands or a warning has no explanation.
 */
export async function sendReport(tx: Tx, actor: Actor, id: number): Promise<void> {
  const report = await lockForAct(tx, actor, id, 'send');
  const period = (await readReport(tx, id)).period;
  const units = (await gatherParts(tx, period, report.unitId)).flatMap((part) => part.units);
  const cut = await freeze(tx, units);
  const read = await readReport(tx, id);
  const left = blocking(await readFindings(tx, read), report.explanations);
  if (left.length > 0) {
    const errors = left.filter(({ level }) => level === 'error').length;
    throw new KheoError(
      'invalid',
      errors > 0
        ? `Còn ${errors} lỗi phải sửa trước khi gửi.`
        : `Còn ${left.length} lưu ý cần một lời giải thích trước khi gửi.`,
    );
  }
  await holdReports(tx, read);
  const nth = report.submissions + 1;
  await keepParts(tx, read, nth);
  await keepFigures(tx, read, nth);
  const content = contentOf(read, await listTexts(tx, id));
  await tx
    .insertInto('report_submission')
    .values({ report_id: id, nth, cut, content: JSON.stringify(content) })
    .execute();
  await sql`update report_remark set settled_at = now() where report_id = ${id} and settled_at is null`.execute(tx);
  await tx
    .updateTable('report')
    .set({
      state: 'sent',
      submissions: nth,
      sent_by: actor.userId,
      sent_at: sql<Date>`now()`,
      opened_at: null,
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'report.sent',
    subject: 'report',
    subjectId: id,
    place: report.unitPlace,
    note: nth > 1 ? `lần ${nth}` : null,
  });
  if (report.toId !== null) {
    const name = agencyName({ kind: report.unitKind, name: report.unitName });
    await tell(tx, report.toId, report, 'report_sent', `${name} gửi báo cáo ${lowerFirst(period.name)}`);
  }
}

/** Keep what is taken in as it is until this report is sent. Throws `conflict` where one of them was returned or taken back meanwhile. */
async function holdReports(tx: Tx, { parts }: ReadReport): Promise<void> {
  const reports = parts.flatMap(({ reportId }) => (reportId === null ? [] : [reportId]));
  const answer = await sql<{ held: number }>`select hold_reports(${reports}::integer[]) as held`.execute(tx);
  if (answer.rows[0]?.held === reports.length) return;
  throw new KheoError('conflict', 'Một báo cáo bên dưới vừa được lấy lại hoặc trả lại. Hãy xem lại số liệu rồi gửi.');
}

async function freeze(tx: Tx, units: readonly number[]): Promise<number> {
  const answer = await sql<{ cut: number }>`select freeze_units(${[...units]}::integer[]) as cut`.execute(tx);
  return answer.rows[0]?.cut ?? 0;
}

/** What the figures that are counted now are made of. */
async function keepParts(tx: Tx, { report, gathered }: ReadReport, nth: number): Promise<void> {
  const rows = (gathered?.parts ?? []).flatMap(({ partId, reportId, units }) =>
    (reportId === null ? units : [partId]).map((unitId) => ({ partId, unitId, reportId })),
  );
  await sql`
    insert into report_part (report_id, nth, part_id, unit_id, from_report_id)
    select ${report.id}, ${nth}, "partId", "unitId", "reportId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as part ("partId" integer, "unitId" integer, "reportId" integer)`.execute(
    tx,
  );
}

/** Every figure that was counted now, with what each part gave; those that stayed locked stay as they were. */
async function keepFigures(tx: Tx, { report, figures }: ReadReport, nth: number): Promise<void> {
  const counted = [...figures.values()].filter((figure) => figure.nth === null);
  const codes = counted.map(({ indicator }) => indicator.code);
  const rows = counted.map(({ indicator, counted, value }) => ({ indicator: indicator.code, counted, value }));
  await sql`
    insert into report_figure (report_id, indicator, counted, value, nth)
    select ${report.id}, indicator, counted, value, ${nth}::smallint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as figure (indicator text, counted numeric, value numeric)
    on conflict (report_id, indicator) do update set counted = excluded.counted, value = excluded.value, nth = excluded.nth`.execute(
    tx,
  );
  await sql`delete from report_amount where report_id = ${report.id} and indicator = any(${codes}::text[])`.execute(tx);
  const amounts = counted.flatMap(({ indicator, parts }) =>
    [...parts].map(([partId, amount]) => ({ indicator: indicator.code, partId, amount })),
  );
  await sql`
    insert into report_amount (report_id, part_id, indicator, amount)
    select ${report.id}, "partId", indicator, amount
    from jsonb_to_recordset(${JSON.stringify(amounts)}::jsonb) as given ("partId" integer, indicator text, amount numeric)`.execute(
    tx,
  );
}

function contentOf({ figures }: ReadReport, texts: Awaited<ReturnType<typeof listTexts>>): SubmissionContent {
  return {
    figures: Object.fromEntries([...figures.values()].map(({ indicator, value }) => [indicator.code, value])),
    texts: Object.fromEntries(
      [...texts.values()].map(({ section, lines }) => [section, lines.map(({ text }) => text)]),
    ),
  };
}
