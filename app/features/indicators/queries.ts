import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { FeedSource, Indicator, IndicatorFeed, RecordBehind } from './indicator.ts';

const columns = sql`code, nr, name, measure, method, numerator, denominator, factor, decimals, form,
  form_column as "formColumn", source, verified`;

/** Every indicator that is counted on a day, in order; all that ever were when no day is given. */
export async function listIndicators(tx: Tx, day?: string): Promise<Indicator[]> {
  const answer = await sql<Indicator>`
    select ${columns} from indicator
    where ${day ?? null}::date is null or (from_day <= ${day ?? null}::date and (to_day is null or to_day > ${day ?? null}::date))
    order by position, code`.execute(tx);
  return answer.rows;
}

/** One indicator; throws `not-found`. */
export async function getIndicator(tx: Tx, code: string): Promise<Indicator> {
  const answer = await sql<Indicator>`select ${columns} from indicator where code = ${code}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không có chỉ tiêu này.');
  return found;
}

/** What feeds indicators: all of them, or one. */
export async function listFeeds(tx: Tx, indicator?: string): Promise<IndicatorFeed[]> {
  const answer = await sql<IndicatorFeed>`
    select feed.id, feed.indicator, feed.source, feed.kind, activity_kind.name as "kindName", feed.field,
      field.label as "fieldLabel", feed.choice, feed.moment,
      (select option.value ->> 'label' from jsonb_array_elements(asked.choices) option
        where option.value ->> 'value' = split_part(feed.choice, ':', 2)) as "choiceLabel"
    from indicator_feed feed
      left join activity_kind on activity_kind.code = feed.kind
      left join activity_field field on field.kind = feed.kind and field.key = feed.field
      left join activity_field asked on asked.kind = feed.kind and asked.key = split_part(feed.choice, ':', 1)
    where ${indicator ?? null}::text is null or feed.indicator = ${indicator ?? null}
    order by feed.indicator, feed.id`.execute(tx);
  return answer.rows;
}

/** Units whose records count together, for one part of a whole. */
export interface CountedUnits {
  partId: number;
  units: readonly number[];
}

/** What a part gives to an indicator, by the number of the indicator. */
export interface CountedFigure {
  partId: number;
  indicator: number;
  amount: number;
}

/**
 * The figures of parts within a period, both days included, as the records stand now. A part and an indicator may have several
 * rows, to be added up; what is nothing has none.
 */
export async function countFigures(
  tx: Tx,
  parts: readonly CountedUnits[],
  { from, to }: { from: string; to: string },
): Promise<CountedFigure[]> {
  const units = parts.flatMap((part) => part.units);
  if (units.length === 0) return [];
  const partOf = parts.flatMap((part) => part.units.map(() => part.partId));
  const answer = await sql<CountedFigure>`
    select part_id as "partId", indicator, amount::float8 as amount
    from count_figures(${units}::integer[], ${partOf}::integer[], ${from}::date, ${to}::date)`.execute(tx);
  return answer.rows;
}

export interface RecordsFilter {
  units: readonly number[];
  /** Number of the indicator. */
  indicator: number;
  from: string;
  to: string;
  /** As the ledger stood at this number; null: as it stands now. */
  cut: number | null;
  /** Last row of the page before. */
  after?: { day: string; source: FeedSource; id: number } | undefined;
  limit?: number | undefined;
}

const letterOf: Record<FeedSource, string> = { activity: 'a', assignment: 't', commitment: 'c' };

/** The records behind a figure, the latest first, each with what it adds; one more than `limit` tells of a next page. */
export async function listRecordsBehind(tx: Tx, filter: RecordsFilter): Promise<RecordBehind[]> {
  const { units, indicator, from, to, cut, after } = filter;
  const past = after
    ? sql`and (max(entry.day), entry.source::text, entry.record_id) < (${after.day}::date, ${letterOf[after.source]}, ${after.id})`
    : sql``;
  const answer = await sql<RecordBehind>`
    with behind as materialized (
      select entry.source, entry.record_id, entry.unit_id, max(entry.day) as day, sum(entry.amount) as amount
      from figure_entry entry
      where entry.unit_id = any(${[...units]}::integer[]) and entry.indicator = ${indicator}::smallint
        and entry.day between ${from}::date and ${to}::date and entry.id <= coalesce(${cut}::bigint, ${Number.MAX_SAFE_INTEGER}::bigint)
      group by entry.source, entry.record_id, entry.unit_id
      having sum(entry.amount) <> 0 ${past}
      order by max(entry.day) desc, entry.source::text desc, entry.record_id desc
      limit ${sql.lit((filter.limit ?? 50) + 1)}
    )
    select case behind.source when 'a' then 'activity' when 't' then 'assignment' else 'commitment' end as source,
      behind.record_id as id, behind.day, behind.amount::float8 as amount, behind.unit_id as "unitId", unit.name as "unitName",
      unit.kind as "unitKind", coalesce(activity.title, line.text, commitment.text) as title,
      case behind.source when 'a' then '/hoat-dong/' when 't' then '/nhiem-vu/' else '/cam-ket/' end || behind.record_id as href
    from behind join unit on unit.id = behind.unit_id
      left join activity on behind.source = 'a' and activity.id = behind.record_id
      left join assignment_line line on behind.source = 't' and line.id = behind.record_id
      left join commitment on behind.source = 'c' and commitment.id = behind.record_id
    order by behind.day desc, behind.source::text desc, behind.record_id desc`.execute(tx);
  return answer.rows;
}

/** Places and days of the latest activities of some kinds, for sentences: `thôn Bản Cáu`, 2026-02-12. */
export async function listPlacesOf(
  tx: Tx,
  kinds: readonly string[],
  { units, from, to, most }: { units: readonly number[]; from: string; to: string; most: number },
): Promise<{ kind: string; place: string; day: string }[]> {
  const answer = await sql<{ kind: string; place: string; day: string }>`
    select kind, place, day from (
      select activity.kind, coalesce(place.name, activity.place_text) as place, activity.happened_on as day,
        row_number() over (partition by activity.kind order by activity.happened_on desc, activity.id desc) as nth
      from activity left join unit place on place.id = activity.place_id
      where activity.state = 'recorded' and activity.kind = any(${[...kinds]}::text[])
        and activity.unit_id = any(${[...units]}::integer[]) and activity.happened_on between ${from}::date and ${to}::date
        and coalesce(place.name, activity.place_text) is not null) latest
    where nth <= ${most} order by kind, day`.execute(tx);
  return answer.rows;
}

/** Targets of units in a year. */
export async function listTargets(
  tx: Tx,
  unitId: number,
  year: number,
): Promise<{ indicator: string; amount: number; note: string | null; planId: number | null }[]> {
  const answer = await sql<{ indicator: string; amount: number; note: string | null; planId: number | null }>`
    select indicator, amount::float8 as amount, note, plan_id as "planId" from indicator_target
    where unit_id = ${unitId} and year = ${year}`.execute(tx);
  return answer.rows;
}
