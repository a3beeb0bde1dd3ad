import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { checkReport, type Finding } from './checks.ts';
import { listChecks, listTexts } from './queries.ts';
import type { ReadReport } from './read-report.ts';
import type { Period } from './report.ts';

/** What the check finds in a report as it stands. */
export async function readFindings(tx: Tx, read: ReadReport): Promise<Finding[]> {
  const { report, period, template, figures, gathered, below } = read;
  const rules = await listChecks(tx, template.id);
  const texts = await listTexts(tx, report.id);
  const written = template.sections.filter(({ ref }) => (texts.get(ref)?.lines.length ?? 0) > 0);
  const empty = template.sections.filter((section) => !written.includes(section)).map(({ ref }) => ref);
  return checkReport(rules, {
    sections: template.sections,
    figures,
    emptySections: new Set(empty),
    shorter: await findShorter(tx, period, report.unitId),
    below,
    names: new Map(gathered?.parts.map(({ partId, name }) => [partId, name]) ?? []),
  });
}

/** What the unit reported for the longest shorter period of the same year. */
async function findShorter(
  tx: Tx,
  period: Period,
  unitId: number,
): Promise<{ name: string; values: Map<string, number> } | undefined> {
  const kinds = { 'nine-months': ['first-half'], year: ['nine-months', 'first-half'], 'first-half': [], request: [] }[
    period.kind
  ];
  if (kinds.length === 0) return undefined;
  const answer = await sql<{ name: string; indicator: string; value: number }>`
    select shorter.name, figure.indicator, figure.value::float8 as value from (
      select report.id, period.name from report join reporting_period period on period.id = report.period_id
      where report.unit_id = ${unitId} and period.year = ${period.year} and period.kind = any(${kinds}::text[])
        and period.from_day = ${period.from}::date and report.state in ('sent', 'approved')
      order by array_position(${kinds}::text[], period.kind), report.version desc limit 1) shorter
      join report_figure figure on figure.report_id = shorter.id
    where figure.value is not null`.execute(tx);
  const [first] = answer.rows;
  if (!first) return undefined;
  return { name: first.name, values: new Map(answer.rows.map((row) => [row.indicator, row.value])) };
}
