import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { attachEvidence } from '../evidence/commands.ts';
import { explainFindings } from './commands.ts';
import { changeFigure, type FigureInput } from './figure-commands.ts';
import { readFindings } from './read-findings.ts';
import { readReport } from './read-report.ts';
import { sendReport } from './send.ts';

/** Explains every warning of a report, then sends it. */
export async function sendExplained(tx: Tx, actor: Actor, id: number): Promise<void> {
  const findings = await readFindings(tx, await readReport(tx, id));
  const warnings = findings.filter(({ level }) => level === 'warning');
  await explainFindings(tx, actor, id, Object.fromEntries(warnings.map(({ key }) => [key, 'Đã đối chiếu'])));
  await sendReport(tx, actor, id);
}

/** Changes a figure and attaches as many links as the input says. */
export async function changeWithEvidence(
  tx: Tx,
  actor: Actor,
  id: number,
  code: string,
  input: FigureInput,
): Promise<void> {
  const subjectId = await changeFigure(tx, actor, id, code, input);
  const links = Array.from({ length: input.evidence }, (_, nth) => `https://so.xa.gov.vn/so-${nth}`);
  const items = links.map((url) => ({ kind: 'link' as const, url, caption: null }));
  await attachEvidence(tx, actor, { subject: 'report_figure', subjectId, place: actor.place }, items);
}

/** What a province recorded within a period, counted from the records themselves. */
export async function countPlainly(
  tx: Tx,
  province: { place: number; placeTo: number },
  from: string,
  to: string,
): Promise<Record<string, number>> {
  const answer = await sql<Record<string, number>>`
    select count(*) filter (where kind = 'dialogue') as dialogues,
      coalesce(sum((values ->> 'people')::integer) filter (where kind = 'dialogue'), 0)::integer as dialogue_people,
      count(*) filter (where kind = 'reception' and values ->> 'by' = 'head') as receptions_by_head,
      count(*) filter (where kind = 'communication' and values -> 'channels' ? 'loudspeaker') as loudspeaker_items
    from activity where state = 'recorded' and happened_on between ${from}::date and ${to}::date
      and unit_place between ${province.place} and ${province.placeTo}`.execute(tx);
  return answer.rows[0] ?? {};
}
