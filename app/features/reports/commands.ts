import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { listPlacesOf } from '../indicators/queries.ts';
import { agencyName } from '../units/unit.ts';
import { draftText, kindsSpokenOf } from './drafting.ts';
import { closed, lockForWriting, lockReport, record, requireWriter } from './locks.ts';
import { findReport, getReport, listTexts } from './queries.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { TextLine } from './report.ts';
import { writesReports } from './rules.ts';
import { addLines, linesFrom } from './texts.ts';

/** Begin the report of the acting unit for a period, its texts drafted from the records, or find the one that was begun. Gives its identifier. */
export async function beginReport(tx: Tx, actor: Actor, periodId: number): Promise<number> {
  const known = await findReport(tx, periodId, actor.unitId);
  if (known) return known.id;
  if (!writesReports(actor) && actor.role !== 'system') {
    throw new KheoError('forbidden', 'Vai trò đang chọn không viết báo cáo. Hãy chọn vai trò khác của bạn.');
  }
  const made = await sql<{ id: number }>`
    insert into report (period_id, unit_id, unit_place, to_id, to_place, template_id, begun_by)
    select duty.period_id, duty.unit_id, duty.unit_place, duty.to_id, duty.to_place, period.template_id, ${actor.userId}
    from report_duty duty join reporting_period period on period.id = duty.period_id
    where duty.period_id = ${periodId} and duty.unit_id = ${actor.unitId} and duty.exempt_reason is null
    on conflict do nothing returning id`.execute(tx);
  const id = made.rows[0]?.id ?? (await findReport(tx, periodId, actor.unitId))?.id;
  if (id === undefined) throw new KheoError('not-found', 'Đơn vị không phải báo cáo trong kỳ này.');
  if (made.rows.length === 0) return id;
  const read = await readReport(tx, id);
  for (const section of read.template.sections) {
    const lines = await draftSection(tx, read, section.ref);
    if (lines.length > 0) await writeLines(tx, actor, id, section.ref, lines);
  }
  await record(tx, actor, 'report.begun', read.report);
  return id;
}

/** What the records now say for a section, by the sentences of the template. */
async function draftSection(tx: Tx, read: ReadReport, ref: string): Promise<TextLine[]> {
  const section = read.template.sections.find((one) => one.ref === ref);
  if (!section || section.drafts.length === 0) return [];
  const { period, report, figures } = read;
  const units = read.gathered?.parts.flatMap((part) => part.units) ?? [];
  const places = new Map<string, { place: string; day: string }[]>();
  const kinds = kindsSpokenOf([section]);
  if (kinds.length > 0) {
    for (const { kind, ...where } of await listPlacesOf(tx, kinds, {
      units,
      from: period.from,
      to: period.to,
      most: 3,
    })) {
      places.set(kind, [...(places.get(kind) ?? []), where]);
    }
  }
  const unit = agencyName({ kind: report.unitKind, name: report.unitName });
  return draftText(section, { period: period.name, unit, year: period.year, figures, places });
}

/** Keep an edited text. `revision` is the one that the person saw; 0 when there was none. Gives the new one. */
export async function writeText(
  tx: Tx,
  actor: Actor,
  id: number,
  ref: string,
  input: { text: string; revision: number },
): Promise<number> {
  const report = await lockForWriting(tx, actor, id, `section:${ref}`);
  const before = (await listTexts(tx, id)).get(ref);
  requireRevision(before?.revision ?? 0, input.revision);
  const revision = await writeLines(tx, actor, id, ref, linesFrom(input.text, before?.lines ?? []));
  await record(tx, actor, 'report.text_written', report, ref);
  return revision;
}

/** Put the sentences that the records now give in place of a text. */
export async function redraftText(tx: Tx, actor: Actor, id: number, ref: string, revision: number): Promise<void> {
  const report = await lockForWriting(tx, actor, id, `section:${ref}`);
  requireRevision((await listTexts(tx, id)).get(ref)?.revision ?? 0, revision);
  await writeLines(tx, actor, id, ref, await draftSection(tx, await readReport(tx, id), ref));
  await record(tx, actor, 'report.text_drafted', report, ref);
}

/** Put lines of reports from below behind a text, each with the report that it comes from. */
export async function pickLines(
  tx: Tx,
  actor: Actor,
  id: number,
  ref: string,
  picks: readonly { reportId: number; section: string; nth: number }[],
): Promise<number> {
  const report = await lockForWriting(tx, actor, id, `section:${ref}`);
  const picked: TextLine[] = [];
  for (const { reportId, section, nth } of picks) {
    const from = await getReport(tx, reportId);
    const line = (await listTexts(tx, reportId)).get(section)?.lines[nth];
    if (line)
      picked.push({
        text: line.text,
        source: { reportId, unit: agencyName({ kind: from.unitKind, name: from.unitName }) },
      });
  }
  const before = (await listTexts(tx, id)).get(ref)?.lines ?? [];
  const lines = addLines(before, picked);
  await writeLines(tx, actor, id, ref, lines);
  await record(tx, actor, 'report.lines_picked', report, ref);
  return lines.length - before.length;
}

function requireRevision(now: number, seen: number): void {
  if (now !== seen) throw new KheoError('conflict', 'Nội dung vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
}

async function writeLines(
  tx: Tx,
  actor: Actor,
  id: number,
  section: string,
  lines: readonly TextLine[],
): Promise<number> {
  const row = await tx
    .insertInto('report_text')
    .values({ report_id: id, section, lines: JSON.stringify(lines), written_by: actor.userId })
    .onConflict((conflict) =>
      conflict.columns(['report_id', 'section']).doUpdateSet({
        lines: JSON.stringify(lines),
        written_by: actor.userId,
        written_at: sql<Date>`now()`,
        revision: sql`report_text.revision + 1`,
      }),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}

/** Say why warnings of the check may stand: words by the key of the finding; no words take them away. */
export async function explainFindings(
  tx: Tx,
  actor: Actor,
  id: number,
  said: Readonly<Record<string, string>>,
): Promise<void> {
  const report = await lockReport(tx, id);
  requireWriter(actor, report);
  if (!['draft', 'returned'].includes(report.state)) throw closed();
  const merged = Object.entries({ ...report.explanations, ...said }).map(([key, words]) => [key, words.trim()]);
  const explanations = Object.fromEntries(merged.filter(([, words]) => words !== ''));
  await tx
    .updateTable('report')
    .set({ explanations: JSON.stringify(explanations) })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, 'report.explained', report, undefined, said);
}
