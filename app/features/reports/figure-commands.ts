import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { findIssued } from '../documents/queries.ts';
import { listEvidence } from '../evidence/queries.ts';
import { lockForWriting, record } from './locks.ts';
import { readReport } from './read-report.ts';
import type { Figure } from './report.ts';

/** What a person puts in place of a counted figure, or enters by hand. */
export interface FigureInput {
  value: number | null;
  /** Why, or where the number is from. */
  reason: string;
  /** Pieces of evidence that come with it. */
  evidence: number;
  /** Document that states a figure entered by hand: number and symbol as typed, its date. */
  citedNumber?: string | null | undefined;
  citedOn?: string | null | undefined;
  revision: number;
}

/**
 * Correct a counted figure (reason and evidence), or enter one by hand (its source, with evidence or the document that
 * states it). Gives the row to which its evidence belongs. Throws `invalid` with what is missing at each field.
 */
export async function changeFigure(
  tx: Tx,
  actor: Actor,
  id: number,
  code: string,
  input: FigureInput,
): Promise<number> {
  const { report, figure } = await lockFigure(tx, actor, id, code, input.revision);
  const { indicator, figureId } = figure;
  if (indicator.method === 'ratio') {
    throw new KheoError('invalid', 'Tỷ lệ được tính từ hai chỉ tiêu. Hãy sửa một trong hai chỉ tiêu đó.');
  }
  const attached = figureId === null ? 0 : (await listEvidence(tx, 'report_figure', [figureId])).length;
  const fields = faultsOf(figure, input, input.evidence + attached);
  if (Object.keys(fields).length > 0) {
    throw new KheoError('invalid', 'Có ô chưa nhập đúng. Hãy xem lại các ô được đánh dấu.', undefined, fields);
  }
  const { number, on } = citedIn(figure, input);
  const kept = {
    value: input.value,
    reason: input.reason.trim(),
    cited_number: number,
    cited_on: on,
    document_id: number && on ? ((await findIssued(tx, number, on, actor.unitId)) ?? null) : null,
    changed_by: actor.userId,
    changed_at: sql<Date>`now()`,
  };
  const row = await tx
    .insertInto('report_figure')
    .values({ report_id: id, indicator: code, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['report_id', 'indicator']).doUpdateSet({ ...kept, revision: sql`report_figure.revision + 1` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const data = { indicator: code, before: figure.value, after: input.value, cited: number };
  await record(tx, actor, 'report.figure_changed', report, `${indicator.name}: ${kept.reason}`, data);
  return row.id;
}

/** What is missing, by its field. */
function faultsOf(figure: Figure, input: FigureInput, evidence: number): Record<string, string> {
  const isManual = figure.indicator.method === 'manual';
  const { number, on } = citedIn(figure, input);
  const fields: Record<string, string> = {};
  if (input.value === null || input.value < 0) fields.value = 'Hãy ghi một số, ví dụ 42 hoặc 1.250.';
  if (input.reason.trim() === '') {
    fields.reason = isManual ? 'Hãy ghi nguồn của số liệu.' : 'Hãy ghi lý do điều chỉnh.';
  }
  if (number !== null && on === null) fields.citedOn = 'Hãy ghi ngày của văn bản.';
  if (number === null && on !== null) fields.citedNumber = 'Hãy ghi số, ký hiệu của văn bản.';
  if (evidence === 0 && isManual && number === null && on === null) {
    fields.minh_chung = 'Số nhập tay phải kèm minh chứng: tệp, ảnh, liên kết, hoặc số và ngày của văn bản có số này.';
  }
  if (evidence === 0 && !isManual) {
    fields.minh_chung = 'Số điều chỉnh phải kèm minh chứng: tệp, ảnh hoặc liên kết.';
  }
  return fields;
}

/** The document that states a figure entered by hand; a counted one is not put right by a citation. */
function citedIn({ indicator }: Figure, { citedNumber, citedOn }: FigureInput) {
  if (indicator.method !== 'manual') return { number: null, on: null };
  return { number: citedNumber?.trim() || null, on: citedOn ?? null };
}

/** Let a figure be what is counted again. */
export async function restoreFigure(tx: Tx, actor: Actor, id: number, code: string, revision: number): Promise<void> {
  const { report, figure } = await lockFigure(tx, actor, id, code, revision);
  if (!figure.changed) return;
  await tx
    .updateTable('report_figure')
    .set({
      value: null,
      reason: null,
      cited_number: null,
      cited_on: null,
      document_id: null,
      changed_by: actor.userId,
      changed_at: sql<Date>`now()`,
      revision: sql`revision + 1`,
    })
    .where('report_id', '=', id)
    .where('indicator', '=', code)
    .execute();
  await record(tx, actor, 'report.figure_restored', report, figure.indicator.name);
}

async function lockFigure(tx: Tx, actor: Actor, id: number, code: string, revision: number) {
  await lockForWriting(tx, actor, id, `figure:${code}`);
  const read = await readReport(tx, id);
  const figure = read.figures.get(code);
  if (!figure) throw new KheoError('not-found', 'Báo cáo không có chỉ tiêu này.');
  if (figure.revision !== revision) {
    throw new KheoError('conflict', 'Số này vừa được người khác sửa. Hãy xem số mới rồi sửa tiếp.');
  }
  return { report: read.report, figure };
}
