import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Activity, ActivityField, ActivityKind, ActivityRow, KindWithFields } from './activity.ts';

const kindColumns = sql`code, name, short_name as "shortName", icon, hint, words, public_parts as "publicParts"`;

/** The kinds that may be recorded on a day, in their order. */
export async function listKinds(tx: Tx, day: string): Promise<ActivityKind[]> {
  const answer = await sql<ActivityKind>`
    select ${kindColumns} from activity_kind
    where from_day <= ${day}::date and (to_day is null or to_day > ${day}::date) order by position`.execute(tx);
  return answer.rows;
}

/** The same, those that the acting person recorded last first. */
export async function listKindsForMe(tx: Tx, day: string): Promise<ActivityKind[]> {
  const kinds = await listKinds(tx, day);
  const used = await sql<{ kind: string }>`
    select kind from (
      select id, kind from activity where recorded_by = acting_user() and state = 'recorded' order by id desc limit 60) recent
    group by kind order by max(id) desc`.execute(tx);
  const order = used.rows.map((row) => row.kind);
  const rank = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return kinds.sort((a, b) => rank(a.code) - rank(b.code));
}

/** A kind with its form; throws `not-found`. */
export async function getKind(tx: Tx, code: string): Promise<KindWithFields> {
  const found = await sql<ActivityKind>`select ${kindColumns} from activity_kind where code = ${code}`.execute(tx);
  const [kind] = found.rows;
  if (!kind) throw new KheoError('not-found', 'Không có loại hoạt động này.');
  const fields = await sql<ActivityField>`
    select key, label, type, measure, required, folded_away as "foldedAway", choices, part_of as "partOf"
    from activity_field where kind = ${code} order by position`.execute(tx);
  return { ...kind, fields: fields.rows };
}

export interface ActivityFilter {
  /** Of this unit alone, or of every unit in this range of the tree. */
  unitId?: number | undefined;
  within?: { place: number; placeTo: number } | undefined;
  kind?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  words?: string | undefined;
  /** Those that serve this task of a unit. */
  assignmentId?: number | undefined;
  /** Recorded by this person. */
  recordedBy?: string | undefined;
  /** Last row of the page before. */
  after?: { happenedOn: string; id: number } | undefined;
  limit?: number | undefined;
}

const rowColumns = sql`
  activity.id, activity.kind, activity_kind.name as "kindName", activity_kind.icon, activity.unit_id as "unitId",
  unit.name as "unitName", unit.kind as "unitKind", activity.happened_on as "happenedOn", activity.ends_on as "endsOn",
  to_char(activity.starts_at, 'HH24:MI') as "startsAt", activity.place_id as "placeId", place.name as "placeName",
  activity.place_text as "placeText", activity.title, activity.leaders, activity.summary, activity."values"`;
const rowSource = sql`
  join activity_kind on activity_kind.code = activity.kind
  join unit on unit.id = activity.unit_id
  left join unit place on place.id = activity.place_id`;

/** Activities, the latest first; one more than `limit` tells that there is a next page. */
export async function listActivities(tx: Tx, filter: ActivityFilter): Promise<ActivityRow[]> {
  const answer = await sql<ActivityRow>`
    with found as materialized (
      select * from activity where ${sql.join(conditionsOf(filter), sql` and `)}
      order by happened_on desc, id desc limit ${sql.lit((filter.limit ?? 50) + 1)}
    )
    select ${rowColumns} from found activity ${rowSource}
    order by activity.happened_on desc, activity.id desc`.execute(tx);
  return answer.rows;
}

function conditionsOf(filter: ActivityFilter): RawBuilder<unknown>[] {
  const { unitId, within, kind, from, to, words, assignmentId, recordedBy, after } = filter;
  const conditions = [sql`state = 'recorded'`];
  if (unitId !== undefined) conditions.push(sql`unit_id = ${unitId}`);
  if (within) conditions.push(sql`unit_place + 0 >= ${within.place} and unit_place - 0 <= ${within.placeTo}`);
  if (kind) conditions.push(sql`kind = ${kind}`);
  if (recordedBy !== undefined) conditions.push(sql`recorded_by = ${recordedBy}`);
  if (from) conditions.push(sql`happened_on >= ${from}::date`);
  if (to) conditions.push(sql`happened_on <= ${to}::date`);
  if (words) conditions.push(sql`id = any(array(select ${findByWords(words, filter)}))`);
  if (assignmentId !== undefined) {
    conditions.push(sql`id in (select activity_id from activity_task where assignment_id = ${assignmentId})`);
  }
  if (after) conditions.push(sql`(happened_on, id) < (${after.happenedOn}::date, ${after.id})`);
  return conditions;
}

/** The newest that hold the words, by all other conditions; the list then shows them with the person's rights. */
function findByWords(words: string, { unitId, within, kind, from, to, after, limit }: ActivityFilter) {
  const most = (limit ?? 50) + 1;
  return sql`find_activities(${words}, ${unitId ?? null}::integer, ${within?.place ?? null}::bigint, ${within?.placeTo ?? null}::bigint,
    ${kind ?? null}, ${from ?? null}::date, ${to ?? null}::date, ${after?.happenedOn ?? null}::date, ${after?.id ?? null}::bigint, ${most})`;
}

/** One activity; throws `not-found`. */
export async function getActivity(tx: Tx, id: number): Promise<Activity> {
  const answer = await sql<Activity>`
    select ${rowColumns}, activity.unit_place as "unitPlace", activity.state, activity.reason, activity.latitude,
      activity.longitude, activity.confidentiality, person_name(activity.recorded_by) as "recordedByName",
      activity.recorded_at as "recordedAt", activity.noted_at as "notedAt", activity.revision
    from activity ${rowSource} where activity.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy hoạt động này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** The activity of the acting unit that was recorded under an identifier made on a phone, if it has arrived. */
export async function findByClientId(tx: Tx, clientId: string): Promise<number | undefined> {
  const answer = await sql<{
    id: number;
  }>`select id from activity where client_id = ${clientId}::uuid and unit_id = acting_unit()`.execute(tx);
  return answer.rows[0]?.id;
}

/** Whether a change that was made on a phone under this identifier has arrived. */
export async function hasChange(tx: Tx, activityId: number, clientId: string): Promise<boolean> {
  const answer = await sql`
    select from event where subject = 'activity' and subject_id = ${activityId} and act = 'activity.changed'
      and data ->> 'clientId' = ${clientId}`.execute(tx);
  return answer.rows.length > 0;
}

export interface ServedTask {
  assignmentId: number;
  text: string;
  planNumber: string | null;
  ref: string | null;
}

/** The tasks that an activity serves. */
export async function listServedTasks(tx: Tx, activityId: number): Promise<ServedTask[]> {
  const answer = await sql<ServedTask>`
    select line.id as "assignmentId", line.text, line.plan_number as "planNumber", line.ref
    from activity_task join assignment_line line on line.id = assignment_id
    where activity_id = ${activityId} order by line.due_on, line.id`.execute(tx);
  return answer.rows;
}

export interface PlaceCount {
  unitId: number;
  unitName: string;
  unitKind: string;
  count: number;
}

/** How many activities each unit directly below `parentId` has within a period, its own subtree counted in. */
export async function countByUnit(
  tx: Tx,
  parentId: number,
  period: { from: string; to: string; kind?: string | undefined },
): Promise<PlaceCount[]> {
  const ofKind = period.kind ? sql`and activity.kind = ${period.kind}` : sql``;
  const answer = await sql<PlaceCount>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind",
      (select count(*) from activity where state = 'recorded' and unit_place between unit.place and unit.place_to
        and happened_on between ${period.from}::date and ${period.to}::date ${ofKind}) as count
    from unit
    where unit.parent_id = ${parentId} and unit.exists_to is null
      and unit.kind in ('province', 'district', 'commune', 'ward', 'township', 'special_zone', 'village')
    order by unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}

export interface KindRow extends ActivityKind {
  toDay: string | null;
  fieldCount: number;
}

/** Every kind, also those that are recorded no more. */
export async function listAllKinds(tx: Tx): Promise<KindRow[]> {
  const answer = await sql<KindRow>`
    select ${kindColumns}, to_day as "toDay",
      (select count(*) from activity_field where activity_field.kind = activity_kind.code) as "fieldCount"
    from activity_kind order by position, name collate vietnamese`.execute(tx);
  return answer.rows;
}
