import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { countFigures } from '../indicators/queries.ts';
import { listUnits } from '../units/queries.ts';
import { add } from './figures.ts';
import type { Part, Period } from './report.ts';

/** What a report is made of as things stand: own records, reports of units below, records of those that have not sent. */
export interface Gathered {
  parts: Part[];
  /** By the code of the indicator, then by the unit of the part. */
  amounts: Map<string, Map<number, number>>;
  below: Below;
}

/** Units below whose reports are put together here, and how many of them had sent. */
export interface Below {
  asked: number;
  sent: number;
}

interface DutyBelow {
  unitId: number;
  toId: number | null;
  name: string;
  kind: string;
  /** The report that counts: sent or approved, the latest version. */
  reportId: number | null;
}

/**
 * The parts of the report of a unit for a period. Every unit below stands in exactly one part: in the report of the unit above
 * it that has sent, else in the records of the unit that ought to report for it. A unit that came under one that had
 * sent already (a merger) is a part beside that report.
 */
export async function gatherParts(tx: Tx, period: Period, unitId: number): Promise<Part[]> {
  const duties = await listDutiesBelow(tx, period.id);
  const unitsOf = await readUnits(tx, period.id);
  const self = duties.find((duty) => duty.unitId === unitId);
  const below = dutiesUnder(duties, unitId);
  const used = usedReports(below, unitId);
  const covered = await readCovered(tx, [...used.values()]);
  const parts: Part[] = [
    {
      partId: unitId,
      name: self?.name ?? '',
      kind: self?.kind ?? '',
      from: 'own',
      reportId: null,
      units: (unitsOf.get(unitId) ?? []).filter((id) => !covered.has(id)),
    },
  ];
  for (const { unitId: partId, name, kind } of below) {
    const reportId = used.get(partId);
    const units = (unitsOf.get(partId) ?? []).filter((id) => !covered.has(id));
    if (reportId === undefined) {
      if (units.length > 0) parts.push({ partId, name, kind, from: 'records', reportId: null, units });
      continue;
    }
    parts.push({ partId, name, kind, from: 'report', reportId, units: [] });
    for (const unit of await listUnits(tx, units)) {
      parts.push({
        partId: unit.id,
        name: unit.name,
        kind: unit.kind,
        from: 'records',
        reportId: null,
        units: [unit.id],
      });
    }
  }
  return parts;
}

/** The parts with what each gives to the figures. */
export async function gather(
  tx: Tx,
  period: Period,
  unitId: number,
  indicators: readonly Indicator[],
): Promise<Gathered> {
  const parts = await gatherParts(tx, period, unitId);
  const counted = await countFigures(tx, parts, period);
  const reports = parts.flatMap(({ reportId, partId }) => (reportId === null ? [] : [{ reportId, partId }]));
  const codeOf = new Map(indicators.map(({ nr, code }) => [nr, code]));
  const amounts = new Map<string, Map<number, number>>();
  for (const { partId, indicator, amount } of counted) {
    const code = codeOf.get(indicator);
    if (code !== undefined) give(amounts, code, partId, amount);
  }
  const ratios = new Set(indicators.filter(({ method }) => method === 'ratio').map(({ code }) => code));
  for (const { partId, indicator, value } of await readValues(tx, reports)) {
    if (!ratios.has(indicator)) give(amounts, indicator, partId, value);
  }
  return { parts, amounts, below: await countBelow(tx, period.id, unitId, parts) };
}

function give(amounts: Map<string, Map<number, number>>, code: string, partId: number, amount: number): void {
  const parts = amounts.get(code) ?? new Map<number, number>();
  parts.set(partId, add([parts.get(partId) ?? 0, amount]));
  amounts.set(code, parts);
}

async function listDutiesBelow(tx: Tx, periodId: number): Promise<DutyBelow[]> {
  const answer = await sql<DutyBelow>`
    select duty.unit_id as "unitId", duty.to_id as "toId", unit.name, unit.kind, (
      select id from report where report.period_id = duty.period_id and report.unit_id = duty.unit_id
        and report.state in ('sent', 'approved') order by version desc limit 1) as "reportId"
    from report_duty duty join unit on unit.id = duty.unit_id join reporting_period period on period.id = duty.period_id
    where duty.period_id = ${periodId} and duty.exempt_reason is null and (unit.exists_to is null or unit.exists_to > period.to_day)
    order by unit.kind in ('commune', 'ward', 'special_zone', 'township'), unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}

/** Units by the unit in whose report their records are counted. */
async function readUnits(tx: Tx, periodId: number): Promise<Map<number, number[]>> {
  const answer = await sql<{ partId: number; units: number[] }>`
    select part_id as "partId", array_agg(unit_id) as units from reporting_units(${periodId}) group by part_id`.execute(
    tx,
  );
  return new Map(answer.rows.map(({ partId, units }) => [partId, units]));
}

/** All that report to a unit, directly or through another. */
function dutiesUnder(duties: readonly DutyBelow[], unitId: number): DutyBelow[] {
  const direct = duties.filter((duty) => duty.toId === unitId && duty.unitId !== unitId);
  return direct.flatMap((duty) => [duty, ...dutiesUnder(duties, duty.unitId)]);
}

/** The reports that count: of a unit that has sent, its own, and none of those below it, which are in it. */
function usedReports(below: readonly DutyBelow[], unitId: number): Map<number, number> {
  const used = new Map<number, number>();
  const walk = (toId: number) => {
    for (const duty of below.filter((one) => one.toId === toId)) {
      if (duty.reportId === null) walk(duty.unitId);
      else used.set(duty.unitId, duty.reportId);
    }
  };
  walk(unitId);
  return used;
}

/** How many of the units that ought to report stand in these parts, and of how many the report does. */
export async function countBelow(tx: Tx, periodId: number, unitId: number, parts: readonly Part[]): Promise<Below> {
  const ids = [...new Set(parts.map((part) => part.partId))].filter((id) => id !== unitId);
  if (ids.length === 0) return { asked: 0, sent: 0 };
  const answer = await sql<{ asked: number }>`
    select count(*) as asked from report_duty where period_id = ${periodId} and unit_id = any(${ids}::integer[])`.execute(
    tx,
  );
  return { asked: answer.rows[0]?.asked ?? 0, sent: parts.filter((part) => part.reportId !== null).length };
}

/** Whether the units whose records stand in these parts are others than those that a report counted when it was sent last. */
export async function coversOthers(tx: Tx, parts: readonly Part[], reportId: number): Promise<boolean> {
  const reports = parts.flatMap((part) => (part.reportId === null ? [] : [part.reportId]));
  const now = new Set([...parts.flatMap((part) => part.units), ...(await readCovered(tx, reports))]);
  const before = await readCovered(tx, [reportId]);
  return now.size !== before.size || [...now].some((unitId) => !before.has(unitId));
}

async function readCovered(tx: Tx, reports: readonly number[]): Promise<Set<number>> {
  if (reports.length === 0) return new Set();
  const answer = await sql<{ unitId: number }>`
    select distinct unit_id as "unitId" from covered_units(${[...reports]}::integer[])`.execute(tx);
  return new Set(answer.rows.map((row) => row.unitId));
}

async function readValues(
  tx: Tx,
  reports: readonly { reportId: number; partId: number }[],
): Promise<{ partId: number; indicator: string; value: number }[]> {
  if (reports.length === 0) return [];
  const answer = await sql<{ partId: number; indicator: string; value: number }>`
    select given.part_id as "partId", figure.indicator, figure.value::float8 as value
    from unnest(${reports.map((one) => one.reportId)}::integer[], ${reports.map((one) => one.partId)}::integer[]) as given (report_id, part_id)
      join report_figure figure on figure.report_id = given.report_id
    where figure.value is not null`.execute(tx);
  return answer.rows;
}
