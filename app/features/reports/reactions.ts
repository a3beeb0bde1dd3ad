import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Reaction } from '../../platform/events.ts';
import { getReport, listRemarks } from './queries.ts';
import { isOpenForWriting } from './rules.ts';

/** Evidence of a corrected figure stays as it is once the report was sent, and its last piece as long as the figure stands. */
const requireOpen: Reaction = async (tx, _actor, { subjectId }) => {
  const { reportId, indicator } = await getFigureRow(tx, subjectId);
  const report = await getReport(tx, reportId);
  if (isOpenForWriting(report, await listRemarks(tx, reportId), `figure:${indicator}`)) return;
  throw new KheoError('conflict', 'Báo cáo đã gửi, minh chứng của số liệu giữ nguyên.');
};

/** Of which figure of which report a row of corrections is; throws `not-found`. */
export async function getFigureRow(tx: Tx, id: number): Promise<{ reportId: number; indicator: string }> {
  const answer = await sql<{ reportId: number; indicator: string }>`
    select report_id as "reportId", indicator from report_figure where id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy số liệu này.');
  return found;
}

/** Throws where the figure would be left without evidence; what a person entered or corrected always has some. */
const keepLast: Reaction = async (tx, actor, event) => {
  await requireOpen(tx, actor, event);
  const answer = await sql<{ holds: boolean }>`
    select reason is null or has_evidence(id) as holds from report_figure where id = ${event.subjectId}`.execute(tx);
  if (answer.rows[0]?.holds) return;
  throw new KheoError(
    'conflict',
    'Đây là minh chứng duy nhất của số liệu. Hãy thêm minh chứng khác trước, hoặc bỏ số đã ghi rồi gỡ.',
  );
};

export const reportReactions: readonly (readonly [string, Reaction])[] = [
  ['report_figure.evidence_added', requireOpen],
  ['report_figure.evidence_removed', keepLast],
];
