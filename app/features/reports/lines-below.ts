import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { Report, Section, TextLine } from './report.ts';

/** What a report below says on a topic. */
export interface LinesBelow {
  reportId: number;
  section: string;
  unitName: string;
  unitKind: string;
  lines: TextLine[];
}

/**
 * What the reports that were sent to the unit of a report say in the section of the same number, or where their template is another,
 * in the sections on the same topic; by the name of the unit.
 */
export async function listLinesBelow(
  tx: Tx,
  report: Pick<Report, 'periodId' | 'unitId'>,
  section: Pick<Section, 'ref' | 'topic'>,
): Promise<LinesBelow[]> {
  const answer = await sql<LinesBelow>`
    select report.id as "reportId", said.section, unit.name as "unitName", unit.kind as "unitKind", said.lines
    from report join unit on unit.id = report.unit_id
      join report_text said on said.report_id = report.id
      join report_section heading on heading.template_id = report.template_id and heading.ref = said.section
    where report.period_id = ${report.periodId} and report.to_id = ${report.unitId} and report.state in ('sent', 'approved')
      and not exists (select from report newer where newer.period_id = report.period_id and newer.unit_id = report.unit_id
        and newer.version > report.version and newer.state in ('sent', 'approved'))
      and heading.topic is not distinct from ${section.topic} and (${section.topic}::text <> 'results' or heading.ref = ${section.ref})
      and jsonb_array_length(said.lines) > 0
    order by unit.name collate vietnamese, heading.position`.execute(tx);
  return answer.rows;
}
