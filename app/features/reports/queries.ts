import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { CheckRule } from './checks.ts';
import type { KeptFigure } from './figures.ts';
import type {
  Period,
  PeriodKind,
  Remark,
  Report,
  ReportState,
  ReportText,
  Section,
  SubmissionContent,
  Template,
} from './report.ts';

const periodColumns = sql`period.id, period.unit_id as "unitId", period.unit_place as "unitPlace", unit.name as "unitName",
  unit.kind as "unitKind", period.name, period.kind, period.year, period.from_day as "from", period.to_day as "to",
  period.template_id as "templateId", period.basis, period.source, period.verified, period.revision`;

/** One period; throws `not-found`. */
export async function getPeriod(tx: Tx, id: number): Promise<Period> {
  const answer = await sql<Period>`
    select ${periodColumns} from reporting_period period join unit on unit.id = period.unit_id where period.id = ${id}`.execute(
    tx,
  );
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy kỳ báo cáo này.');
  return found;
}

/** How many of the units that report for a period have sent. */
export interface PeriodRow extends Period {
  units: number;
  sent: number;
  late: number;
}

/** Periods that the acting unit opened, the latest first, with how many units have sent. */
export async function listOwnPeriods(tx: Tx, unitId: number, day: string): Promise<PeriodRow[]> {
  const answer = await sql<PeriodRow>`
    select ${periodColumns}, count(duty.id) as units, count(report.id) as sent,
      count(duty.id) filter (where report.id is null and duty.due_on < ${day}::date) as late
    from reporting_period period join unit on unit.id = period.unit_id
      left join report_duty duty on duty.period_id = period.id and duty.to_id is not null and duty.exempt_reason is null
      left join report on report.period_id = period.id and report.unit_id = duty.unit_id and report.state in ('sent', 'approved')
        and not exists (select from report newer where newer.period_id = report.period_id and newer.unit_id = report.unit_id
          and newer.state = 'sent' and newer.version > report.version)
    where period.unit_id = ${unitId}
    group by period.id, unit.name, unit.kind order by period.to_day desc, period.id desc`.execute(tx);
  return answer.rows;
}

/** A period for which a unit reports, and how its report stands. */
export interface DutyRow {
  periodId: number;
  name: string;
  kind: PeriodKind;
  year: number;
  from: string;
  to: string;
  toName: string | null;
  toKind: string | null;
  dueOn: string;
  exemptReason: string | null;
  reportId: number | null;
  state: ReportState | null;
  version: number | null;
  firstSentOn: string | null;
}

/** What a unit reports, the latest period first. */
export async function listDuties(tx: Tx, unitId: number): Promise<DutyRow[]> {
  return readDuties(tx, sql`duty.unit_id = ${unitId}`);
}

/** The reports that a unit owes by a day and has not sent. */
export async function listDutiesOwed(tx: Tx, unitId: number, by: string): Promise<DutyRow[]> {
  return readDuties(
    tx,
    sql`duty.unit_id = ${unitId} and duty.due_on <= ${by}::date and duty.exempt_reason is null
      and (report.state is null or report.state in ('draft', 'returned'))`,
  );
}

async function readDuties(tx: Tx, condition: RawBuilder<unknown>): Promise<DutyRow[]> {
  const answer = await sql<DutyRow>`
    select duty.period_id as "periodId", period.name, period.kind, period.year, period.from_day as "from", period.to_day as "to",
      receiver.name as "toName", receiver.kind as "toKind", duty.due_on as "dueOn", duty.exempt_reason as "exemptReason",
      report.id as "reportId", report.state, report.version, ${firstSentOn} as "firstSentOn"
    from report_duty duty join reporting_period period on period.id = duty.period_id
      left join unit receiver on receiver.id = duty.to_id
      left join lateral (${latestReport}) report on true
    where ${condition} order by duty.due_on desc, period.id desc`.execute(tx);
  return answer.rows;
}

/** Day in Vietnam of the first time that a report was sent: later ones do not make it late. */
const firstSentOn = sql`(select (min(at) at time zone 'Asia/Ho_Chi_Minh')::date from report_submission where report_id = report.id)`;
const latestReport = sql`select * from report
  where report.period_id = duty.period_id and report.unit_id = duty.unit_id and report.state <> 'superseded' order by version desc limit 1`;

/** A unit that reports for a period, and how its report stands. */
export interface StandingRow {
  dutyId: number;
  unitId: number;
  unitName: string;
  unitKind: string;
  toId: number | null;
  dueOn: string;
  exemptReason: string | null;
  reportId: number | null;
  state: ReportState | null;
  sentOn: string | null;
  openedAt: Date | null;
  /** Corrected or entered by hand. */
  changed: number;
}

/** The units that report for a period, by name; those that ended within it are counted in their successors. */
export async function listStandings(tx: Tx, periodId: number): Promise<StandingRow[]> {
  const answer = await sql<StandingRow>`
    select duty.id as "dutyId", duty.unit_id as "unitId", unit.name as "unitName", unit.kind as "unitKind", duty.to_id as "toId",
      duty.due_on as "dueOn", duty.exempt_reason as "exemptReason", report.id as "reportId", report.state,
      ${firstSentOn} as "sentOn", report.opened_at as "openedAt",
      (select count(*) from report_figure where report_id = report.id and reason is not null) as changed
    from report_duty duty join unit on unit.id = duty.unit_id join reporting_period period on period.id = duty.period_id
      left join lateral (${latestReport}) report on true
    where duty.period_id = ${periodId} and (unit.exists_to is null or unit.exists_to > period.to_day)
    order by duty.to_id is null, unit.kind in ('commune', 'ward', 'special_zone', 'township'), unit.name collate vietnamese`.execute(
    tx,
  );
  return answer.rows;
}

const reportColumns = sql`report.id, report.period_id as "periodId", report.unit_id as "unitId", report.unit_place as "unitPlace",
  unit.name as "unitName", unit.kind as "unitKind", report.to_id as "toId", receiver.name as "toName", receiver.kind as "toKind",
  report.template_id as "templateId", report.version, report.state, report.submissions, report.sent_at as "sentAt",
  person_name(report.sent_by) as "sentByName", report.opened_at as "openedAt", report.approved_at as "approvedAt",
  person_name(report.approved_by) as "approvedByName", report.explanations, report.revision,
  (select due_on from report_duty where report_duty.period_id = report.period_id and report_duty.unit_id = report.unit_id) as "dueOn"`;
const reportSource = sql`report join unit on unit.id = report.unit_id left join unit receiver on receiver.id = report.to_id`;

/** One report; throws `not-found`. */
export async function getReport(tx: Tx, id: number): Promise<Report> {
  const answer = await sql<Report>`select ${reportColumns} from ${reportSource} where report.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy báo cáo này, hoặc báo cáo chưa được gửi.');
  return found;
}

/** The report of a unit for a period that is being written, else the latest one. */
export async function findReport(tx: Tx, periodId: number, unitId: number): Promise<Report | undefined> {
  const answer = await sql<Report>`
    select ${reportColumns} from ${reportSource}
    where report.period_id = ${periodId} and report.unit_id = ${unitId} and report.state <> 'superseded'
    order by report.version desc limit 1`.execute(tx);
  return answer.rows[0];
}

/** Every version of the report of a unit for a period, the latest first. */
export async function listVersions(tx: Tx, periodId: number, unitId: number): Promise<Report[]> {
  const answer = await sql<Report>`
    select ${reportColumns} from ${reportSource}
    where report.period_id = ${periodId} and report.unit_id = ${unitId} order by report.version desc`.execute(tx);
  return answer.rows;
}

/** A template with its outline; throws `not-found`. */
export async function getTemplate(tx: Tx, id: number): Promise<Template> {
  const answer = await sql<Template>`
    select id, code, version, name, title, kind, source, verified, in_force as "inForce", template_in_use(id) as "isUsed", revision, (
      select jsonb_agg(jsonb_build_object('ref', ref, 'title', title, 'kind', section.kind, 'topic', topic, 'drafts', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', text, 'needs', needs, 'none', none)) order by position), '[]')
        from report_sentence where report_sentence.template_id = section.template_id and report_sentence.section = section.ref), 'lines', (
        select coalesce(jsonb_agg(jsonb_build_object('indicator', indicator, 'depth', depth) order by position), '[]')
        from report_line where report_line.template_id = section.template_id and report_line.section = section.ref)) order by section.position)
      from report_section section where section.template_id = report_template.id) as sections
    from report_template where id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy mẫu báo cáo này.');
  return { ...found, sections: (found.sections as Section[] | null) ?? [] };
}

/** Every version of a template, the latest first. */
export async function listTemplateVersions(
  tx: Tx,
  code: string,
): Promise<{ id: number; version: number; createdAt: Date; inForce: boolean }[]> {
  return tx
    .selectFrom('report_template')
    .where('code', '=', code)
    .select(['id', 'version', 'created_at as createdAt', 'in_force as inForce'])
    .orderBy('version', 'desc')
    .execute();
}

/** The rules of the check of a version of a template, errors first. */
export async function listChecks(tx: Tx, templateId: number): Promise<CheckRule[]> {
  const answer = await sql<CheckRule>`
    select position, kind, level, left_side as "left", right_side as "right", threshold::float8 as threshold, message, source, verified,
      in_use as "inUse"
    from report_check where template_id = ${templateId} order by level, position`.execute(tx);
  return answer.rows;
}

/** Templates in force, by kind. */
export async function listTemplates(
  tx: Tx,
): Promise<Pick<Template, 'id' | 'code' | 'version' | 'name' | 'kind' | 'verified' | 'source'>[]> {
  return tx
    .selectFrom('report_template')
    .where('in_force', '=', true)
    .select(['id', 'code', 'version', 'name', 'source', 'verified'])
    .select(sql<PeriodKind>`kind`.as('kind'))
    .orderBy('id')
    .execute();
}

/** What is kept of the figures of a report. */
export async function listKeptFigures(tx: Tx, reportId: number): Promise<KeptFigure[]> {
  const answer = await sql<KeptFigure>`
    select id, indicator, counted::float8 as counted, value::float8 as value, nth, reason,
      case when cited_number is not null then jsonb_build_object('number', cited_number, 'on', cited_on, 'documentId', document_id) end as cited,
      person_name(changed_by) as "changedByName", revision
    from report_figure where report_id = ${reportId}`.execute(tx);
  return answer.rows;
}

/** What each part gave to the figures of a sent report. */
export async function listKeptAmounts(
  tx: Tx,
  reportId: number,
): Promise<{ partId: number; indicator: string; amount: number }[]> {
  const answer = await sql<{ partId: number; indicator: string; amount: number }>`
    select part_id as "partId", indicator, amount::float8 as amount from report_amount where report_id = ${reportId}`.execute(
    tx,
  );
  return answer.rows;
}

/** The texts of a report, by section. */
export async function listTexts(tx: Tx, reportId: number): Promise<Map<string, ReportText>> {
  const answer = await sql<ReportText>`
    select section, lines, revision, person_name(written_by) as "writtenByName", written_at as "writtenAt"
    from report_text where report_id = ${reportId}`.execute(tx);
  return new Map(answer.rows.map((row) => [row.section, row]));
}

/** Why a report was returned, the latest first. */
export async function listRemarks(tx: Tx, reportId: number): Promise<Remark[]> {
  const answer = await sql<Remark>`
    select id, target, words, person_name(made_by) as "madeByName", made_at as "madeAt", settled_at as "settledAt"
    from report_remark where report_id = ${reportId} order by id desc`.execute(tx);
  return answer.rows;
}

export interface Submission {
  nth: number;
  at: Date;
  /** Number up to which the ledger counts. */
  cut: number;
  content: SubmissionContent;
}

/** What a report said each time it was sent, the latest first. */
export async function listSubmissions(tx: Tx, reportId: number): Promise<Submission[]> {
  const answer = await sql<Submission>`
    select nth, at, cut, content from report_submission where report_id = ${reportId} order by nth desc`.execute(tx);
  return answer.rows;
}
