import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { listActivities } from '../activities/queries.ts';
import { listWork } from '../assignments/queries.ts';
import { listCommitments } from '../commitments/queries.ts';
import type { Records } from './rules.ts';
import type { ReportKey, ReportRule, Standing, WeeklyReport } from './weekly-report.ts';

/** Lines of one kind that a report is filled with at most; a longer one nobody reads. */
const mostLines = 30;

const columns = sql`report.id, report.unit_id as "unitId", report.unit_place as "unitPlace", unit.name as "unitName",
  unit.kind as "unitKind", report.user_id as "userId", person_name(report.user_id) as "personName", week,
  due_on as "dueOn", to_char(due_at, 'HH24:MI') as "dueAt", state, sent_at as "sentAt", revision,
  case when written_at is not null then jsonb_build_object('done', coalesce(done, ''), 'goingOn', coalesce(going_on, ''),
    'late', coalesce(late, ''), 'needs', coalesce(needs, '')) end as texts`;

/** One report; throws `not-found`. */
export async function getReport(tx: Tx, id: number): Promise<WeeklyReport> {
  const answer = await sql<WeeklyReport>`
    select ${columns} from weekly_report report join unit on unit.id = report.unit_id where report.id = ${id}`.execute(
    tx,
  );
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy báo cáo này, hoặc báo cáo chưa được nộp.');
  return found;
}

/** The report of a unit or of its officer for a week, when there is one. */
export async function findReport(tx: Tx, unitId: number, key: ReportKey): Promise<WeeklyReport | undefined> {
  const answer = await sql<WeeklyReport>`
    select ${columns} from weekly_report report join unit on unit.id = report.unit_id
    where report.unit_id = ${unitId} and report.user_id is not distinct from ${key.userId} and week = ${key.week}::date`.execute(
    tx,
  );
  return answer.rows[0];
}

/** What the officers of a unit have sent for a week, by name. */
export async function listSent(tx: Tx, unitId: number, week: string): Promise<WeeklyReport[]> {
  const answer = await sql<WeeklyReport>`
    select ${columns} from weekly_report report join unit on unit.id = report.unit_id
    where report.unit_id = ${unitId} and report.user_id is not null and week = ${week}::date and state = 'sent'
    order by person_name(report.user_id) collate vietnamese`.execute(tx);
  return answer.rows;
}

/** How the reports of the acting unit and its officers stand for a week. */
export async function listStandings(tx: Tx, week: string): Promise<Standing[]> {
  const answer = await sql<Standing>`
    select id, user_id as "userId", week, due_on as "dueOn", to_char(due_at, 'HH24:MI') as "dueAt", state, sent_at as "sentAt"
    from report_standing where week = ${week}::date and unit_id = acting_unit()`.execute(tx);
  return answer.rows;
}

/** The own reports that units directly below a unit have sent for a week, by name. */
export async function listSentBelow(tx: Tx, unitId: number, week: string): Promise<WeeklyReport[]> {
  const answer = await sql<WeeklyReport>`
    select ${columns} from weekly_report report join unit on unit.id = report.unit_id
    where unit.parent_id = ${unitId} and report.user_id is null and week = ${week}::date and state = 'sent'
    order by unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}

/** When the reports of a unit are due, when it asks for any. */
export async function findRule(tx: Tx, unitId: number): Promise<ReportRule | undefined> {
  const answer = await sql<ReportRule>`
    select weekday, to_char(at, 'HH24:MI') as at, officers, own, revision from weekly_report_rule where unit_id = ${unitId}`.execute(
    tx,
  );
  return answer.rows[0];
}

/** What the records of a week hold for the report of a unit, or of one person of it. */
export async function readRecords(
  tx: Tx,
  unitId: number,
  userId: string | null,
  week: { from: string; to: string; day: string },
): Promise<Records> {
  const { from, to, day } = week;
  const person = userId ?? undefined;
  const whose = person === undefined ? { doerId: unitId } : { promisedById: person };
  const [activities, work, kept, latePromises] = [
    await listActivities(tx, { unitId, recordedBy: person, from, to, limit: mostLines }),
    await listWork(tx, { unitId, officerId: person }, { from, to, day, limit: mostLines }),
    await listCommitments(tx, { ...whose, state: 'kept', ended: { from, to }, today: day, limit: mostLines }),
    await listCommitments(tx, { ...whose, state: 'late', today: day, limit: mostLines }),
  ];
  return { activities, work, kept, latePromises };
}
