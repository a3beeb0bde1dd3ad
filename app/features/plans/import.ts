import { type Recurrence, recurrenceLabel } from '@kheo/calendar';
import type { SourceText } from '@kheo/official-document';
import { type PlanReading, type TaskDue, tasksWithInheritedUnits } from '@kheo/plan-reader';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recordEvent } from '../../platform/events.ts';
import { type Directory, matchUnit } from '../units/matching.ts';
import { getDirectory } from '../units/queries.ts';

export interface ImportedFile {
  fileId: number | null;
  /** The reading page by page that it comes from. */
  readingId?: number | undefined;
  source: SourceText;
  reading: PlanReading;
}

/**
 * Keep what was read as a draft plan of the acting unit, its names matched to the tree of the plan's day. Gives the
 * plan's identifier. A person reviews it before it is published.
 */
export async function importPlan(
  tx: Tx,
  actor: Actor,
  { fileId, readingId, source, reading }: ImportedFile,
): Promise<number> {
  const { header } = reading;
  const day = header.date ?? today();
  const directory = await getDirectory(tx, actor.unitId, day);
  const document = await tx
    .insertInto('document')
    .values({
      number: header.number,
      type: header.type,
      issued_on: header.date,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      issuer_text: header.issuer,
      place: header.place,
      title: header.title ?? 'Kế hoạch chưa có trích yếu',
      signer: header.signer ? JSON.stringify(header.signer) : null,
      recipients: header.recipients,
      file_id: fileId,
      reading_id: readingId ?? null,
      source: JSON.stringify(source),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const plan = await tx
    .insertInto('plan')
    .values({
      document_id: document.id,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      ...yearsOf(header.title, day),
      warnings: JSON.stringify(reading.warnings),
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertReading(tx, document.id, plan.id, reading, directory);
  await recordEvent(tx, actor, { act: 'plan.imported', subject: 'plan', subjectId: plan.id, place: actor.place });
  return plan.id;
}

/** The years that a plan is for: those of its title ("năm 2026", "giai đoạn 2026 - 2030"), else that of its date. */
function yearsOf(title: string | null, day: string): { year: number; last_year: number | null } {
  const dated = Number(day.slice(0, 4));
  const [, from, to] = (/\b(20\d\d)\s*(?:[-–]|đến(?: năm)?)\s*(20\d\d)\b/u.exec(title ?? '') ?? []).map(Number);
  if (from && to && from <= dated && dated < to && to - from <= 15) return { year: dated, last_year: to };
  if (from && to && dated < from && from < to && to - from <= 15) return { year: from, last_year: to };
  const years = [...(title ?? '').matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  return { year: years.length === 1 && years[0] ? years[0] : dated, last_year: null };
}

async function insertReading(tx: Tx, documentId: number, planId: number, reading: PlanReading, directory: Directory) {
  if (reading.citations.length > 0) {
    await tx
      .insertInto('document_citation')
      .values(
        reading.citations.map((one, position) => ({
          document_id: documentId,
          position,
          number: one.number,
          issued_on: one.date,
          issuer: one.issuer,
          mentions: JSON.stringify(one.mentions),
        })),
      )
      .execute();
  }
  if (reading.outline.length > 0) {
    await tx
      .insertInto('outline_entry')
      .values(reading.outline.map((one, position) => ({ plan_id: planId, position, ...one })))
      .execute();
  }
  if (reading.quotas.length > 0) {
    await tx
      .insertInto('quota')
      .values(
        reading.quotas.map(({ appliesTo, ...one }, position) => ({
          plan_id: planId,
          position,
          applies_to: appliesTo,
          ...one,
        })),
      )
      .execute();
  }
  await insertTasks(tx, planId, reading, directory);
}

async function insertTasks(tx: Tx, planId: number, reading: PlanReading, directory: Directory): Promise<void> {
  const tasks = tasksWithInheritedUnits(reading);
  if (tasks.length === 0) return;
  const rows = await tx
    .insertInto('task')
    .values(
      tasks.map((task, position) => {
        const due = task.due.find((one) => one.to || one.deliverable);
        const recipient = due?.to ? matchUnit(due.to, directory) : undefined;
        return {
          plan_id: planId,
          position,
          ref: task.ref,
          text: task.text,
          deliverable: due?.deliverable ?? null,
          recipient: due?.to ?? null,
          recipient_id: recipient?.kind === 'unit' ? recipient.unitId : null,
          line: task.line,
          page: task.page,
          doubts: JSON.stringify(doubtsAt(reading, task.line)),
        };
      }),
    )
    .returning(['id', 'position'])
    .execute();
  const idAt = new Map(rows.map((row) => [row.position, row.id]));
  const named = tasks.flatMap((task, at) =>
    task.units.map((unit, position) => {
      const match = matchUnit(unit.name, directory);
      return {
        task_id: idAt.get(at) ?? 0,
        position,
        name: unit.name,
        role: unit.role,
        unit_id: match.kind === 'unit' ? match.unitId : null,
        group_code: match.kind === 'group' ? match.group : null,
        except_ids: match.kind === 'group' ? match.exceptIds : [],
      };
    }),
  );
  if (named.length > 0) await tx.insertInto('task_unit').values(named).execute();
  const dues = tasks.flatMap((task, at) =>
    task.due.map((due, position) => ({
      task_id: idAt.get(at) ?? 0,
      position,
      due_on: due.date,
      due_text: due.text,
      recurrence: recurrenceIn(task.due, due),
      label: labelOf(due),
    })),
  );
  if (dues.length > 0) await tx.insertInto('task_due').values(dues).execute();
}

/**
 * Beside other dates, a date is one of the year's ("báo cáo 6 tháng trước 20/6, 9 tháng trước 20/9, năm trước 25/11"): the
 * words name its period, not how often it comes back. Months, quarters and weeks do come back.
 */
function recurrenceIn(all: readonly TaskDue[], due: TaskDue): Recurrence {
  const named = ['half-yearly', 'nine-months', 'yearly'].includes(due.repeats ?? '');
  const dated = all.filter((one) => one.date !== null);
  return named && due.date !== null && dated.length > 1 ? 'once' : (due.repeats ?? 'once');
}

function labelOf({ deliverable, repeats }: TaskDue): string | null {
  if (deliverable === null || repeats === null || /\d|năm|quý|tháng|tuần/.test(deliverable)) return deliverable;
  return `${deliverable} (${recurrenceLabel(repeats).toLowerCase()})`;
}

function doubtsAt(reading: PlanReading, line: number | null): string[] {
  return reading.warnings
    .filter((warning) => warning.line !== null && warning.line === line)
    .map((warning) => warning.message);
}
