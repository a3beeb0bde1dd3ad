import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { countFigures, listIndicators, listTargets } from '../indicators/queries.ts';
import { type Amounts, add, composeFigures, withParts } from './figures.ts';
import { type Below, countBelow, coversOthers, type Gathered, gather } from './gather.ts';
import { getPeriod, getReport, getTemplate, listKeptAmounts, listKeptFigures, listRemarks } from './queries.ts';
import type { Figure, Part, Period, Remark, Report, Template } from './report.ts';
import { isOpenForWriting } from './rules.ts';

/** A report with its figures: what its pages, its document and its check stand on. */
export interface ReadReport {
  report: Report;
  period: Period;
  template: Template;
  /** Every indicator that the template asks for, and those that its ratios are made of. */
  indicators: Indicator[];
  figures: Map<string, Figure>;
  remarks: Remark[];
  /** What it is made of as things stand; undefined when it is as it was sent. */
  gathered: Gathered | undefined;
  /** Units came or went since a returned report was sent: every figure is counted anew, also where no remark stands. */
  countsAnew: boolean;
  /** The parts as things stand, or of the last time that it was sent. */
  parts: Part[];
  /** Units below whose reports are put together here, and how many of them had sent when it was. */
  below: Below;
}

/** Read a report with its figures: counted as the records stand, or as they were sent. */
export async function readReport(tx: Tx, id: number): Promise<ReadReport> {
  const report = await getReport(tx, id);
  const [period, template, all, remarks, kept] = [
    await getPeriod(tx, report.periodId),
    await getTemplate(tx, report.templateId),
    await listIndicators(tx),
    await listRemarks(tx, id),
    await listKeptFigures(tx, id),
  ];
  const wanted = new Set(template.sections.flatMap((section) => section.lines.map((line) => line.indicator)));
  const indicators = withParts(wanted, all);
  const isOpen = report.state === 'draft' || report.state === 'returned';
  const gathered = isOpen ? await gather(tx, period, report.unitId, indicators) : undefined;
  // All figures of a report count the same units: where a merger brought others, none stays as it was sent.
  const countsAnew = report.state === 'returned' && (await coversOthers(tx, gathered?.parts ?? [], id));
  const isFrozen = (code: string) => !countsAnew && !isOpenForWriting(report, remarks, `figure:${code}`);
  const amounts = new Map<string, ReadonlyMap<number, number>>(gathered?.amounts ?? []);
  for (const [code, parts] of await readKeptAmounts(tx, report)) if (isFrozen(code)) amounts.set(code, parts);
  const beside = {
    previous: await readPrevious(tx, period, report, all, gathered),
    targets: new Map((await listTargets(tx, report.unitId, period.year)).map((one) => [one.indicator, one.amount])),
  };
  const figures = composeFigures(indicators, amounts, kept, isFrozen, beside);
  const parts = gathered?.parts ?? (await listSentParts(tx, report, report.submissions));
  const below = gathered?.below ?? (await countBelow(tx, period.id, report.unitId, parts));
  return { report, period, template, indicators, figures, remarks, gathered, countsAnew, parts, below };
}

async function readKeptAmounts(tx: Tx, report: Report): Promise<Amounts> {
  const amounts = new Map<string, Map<number, number>>();
  if (report.submissions === 0) return amounts;
  for (const { indicator, partId, amount } of await listKeptAmounts(tx, report.id)) {
    const parts = amounts.get(indicator) ?? new Map<number, number>();
    amounts.set(indicator, parts.set(partId, amount));
  }
  return amounts;
}

/** The days of the same period a year before. */
function yearBefore({ from, to }: Pick<Period, 'from' | 'to'>): { from: string; to: string } {
  const before = (day: string) => {
    const year = Number(day.slice(0, 4)) - 1;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
    return `${year}${rest}`;
  };
  return { from: before(from), to: before(to) };
}

/** The same period of last year: as it was reported, else as the records of the units stand. */
async function readPrevious(
  tx: Tx,
  period: Period,
  report: Report,
  indicators: readonly Indicator[],
  gathered: Gathered | undefined,
): Promise<Map<string, number>> {
  const reported = await sql<{ indicator: string; value: number }>`
    select figure.indicator, figure.value::float8 as value from report_figure figure
    where figure.value is not null and figure.report_id = (
      select report.id from report join reporting_period period on period.id = report.period_id
      where report.unit_id = ${report.unitId} and period.kind = ${period.kind} and period.year = ${period.year - 1}
        and period.kind <> 'request' and report.state in ('sent', 'approved') order by report.version desc limit 1)`.execute(
    tx,
  );
  if (reported.rows.length > 0) return new Map(reported.rows.map((row) => [row.indicator, row.value]));
  const units = gathered ? await readSubtree(tx, period.id, gathered.parts) : await readCoveredOf(tx, report);
  const codeOf = new Map(indicators.map(({ nr, code }) => [nr, code]));
  const counted = await countFigures(tx, [{ partId: report.unitId, units }], yearBefore(period));
  const previous = new Map<string, number>();
  for (const { indicator, amount } of counted) {
    const code = codeOf.get(indicator) ?? '';
    previous.set(code, add([previous.get(code) ?? 0, amount]));
  }
  return previous;
}

/** Every unit that stands in a part, also through a report that was taken in. */
async function readSubtree(tx: Tx, periodId: number, parts: readonly Part[]): Promise<number[]> {
  const ids = parts.map((part) => part.partId);
  const answer = await sql<{ unitId: number }>`
    select unit_id as "unitId" from reporting_units(${periodId}) where part_id = any(${ids}::integer[])`.execute(tx);
  return answer.rows.map((row) => row.unitId);
}

async function readCoveredOf(tx: Tx, report: Report): Promise<number[]> {
  const answer = await sql<{ unitId: number }>`
    select distinct unit_id as "unitId" from covered_units(${[report.id]}::integer[])`.execute(tx);
  return answer.rows.map((row) => row.unitId);
}

/** What a figure is made of: the parts that give to it, and up to where the ledger counts. */
export interface Provenance {
  parts: (Part & { amount: number })[];
  /** Null: as the records stand. */
  cut: number | null;
}

/** The parts behind a figure of a report; they add up to what was counted. */
export async function readProvenance(tx: Tx, read: ReadReport, code: string): Promise<Provenance> {
  const figure = read.figures.get(code);
  if (!figure) return { parts: [], cut: null };
  const parts = figure.nth === null ? (read.gathered?.parts ?? []) : await listSentParts(tx, read.report, figure.nth);
  const giving = parts.flatMap((part) => {
    const amount = figure.parts.get(part.partId) ?? 0;
    return amount === 0 && part.from !== 'own' ? [] : [{ ...part, amount }];
  });
  return { parts: giving, cut: figure.nth === null ? null : await readCut(tx, read.report.id, figure.nth) };
}

async function listSentParts(tx: Tx, report: Report, nth: number): Promise<Part[]> {
  const answer = await sql<Part>`
    select part.part_id as "partId", unit.name, unit.kind, part.from_report_id as "reportId",
      case when part.from_report_id is not null then 'report' when part.part_id = ${report.unitId} then 'own' else 'records' end as "from",
      case when part.from_report_id is null then array_agg(part.unit_id) else '{}' end as units
    from report_part part join unit on unit.id = part.part_id
    where part.report_id = ${report.id} and part.nth = ${nth}
    group by part.part_id, unit.name, unit.kind, part.from_report_id
    order by part.part_id <> ${report.unitId}, unit.name collate vietnamese, part.from_report_id nulls last`.execute(
    tx,
  );
  return answer.rows;
}

async function readCut(tx: Tx, reportId: number, nth: number): Promise<number> {
  const row = await tx
    .selectFrom('report_submission')
    .where('report_id', '=', reportId)
    .where('nth', '=', nth)
    .select('cut')
    .executeTakeFirstOrThrow();
  return row.cut;
}
