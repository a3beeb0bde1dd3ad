import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Commitment, CommitmentRow, CommitmentState } from './commitment.ts';

const rowColumns = sql`
  commitment.id, commitment.origin, commitment.activity_id as "activityId", commitment.unit_id as "unitId",
  unit.name as "unitName", unit.kind as "unitKind", commitment.doer_id as "doerId", doer.name as "doerName",
  doer.kind as "doerKind", commitment.text, commitment.promised_to as "promisedTo",
  coalesce(commitment.promised_by, person_name(commitment.promised_by_id)) as "promisedBy", commitment.made_on as "madeOn",
  commitment.due_on as "dueOn", commitment.state, commitment.ended_on as "endedOn", commitment.result, commitment.reason`;
const rowSource = sql`
  join unit on unit.id = commitment.unit_id
  join unit doer on doer.id = commitment.doer_id`;

export interface CommitmentFilter {
  /** Whose: the unit that does it, the unit that promised, the person who promised, or any below a range of the tree. */
  doerId?: number | undefined;
  unitId?: number | undefined;
  promisedById?: string | undefined;
  within?: { place: number; placeTo: number } | undefined;
  activityId?: number | undefined;
  /** These alone. */
  ids?: readonly number[] | undefined;
  /** Ended between these days, both included. */
  ended?: { from: string; to: string } | undefined;
  state?: CommitmentState | 'late' | undefined;
  words?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  /** Only those that citizens may see. */
  publicOnly?: boolean | undefined;
  today: string;
  after?: { dueOn: string | null; id: number } | undefined;
  limit?: number | undefined;
}

/** Commitments by due date, those without one last; one more than `limit` tells that there is a next page. */
export async function listCommitments(tx: Tx, filter: CommitmentFilter): Promise<CommitmentRow[]> {
  const answer = await sql<CommitmentRow>`
    select ${rowColumns} from commitment ${rowSource}
    where ${sql.join(conditionsOf(filter), sql` and `)}
    order by commitment.due_on, commitment.id limit ${sql.lit((filter.limit ?? 50) + 1)}`.execute(tx);
  return answer.rows;
}

function conditionsOf(filter: CommitmentFilter) {
  const { doerId, unitId, promisedById, within, activityId, ids, ended, state, words, dueFrom, dueTo, after } = filter;
  const conditions = [sql`true`];
  if (doerId !== undefined) conditions.push(sql`commitment.doer_id = ${doerId}`);
  if (unitId !== undefined) conditions.push(sql`commitment.unit_id = ${unitId}`);
  if (promisedById !== undefined) conditions.push(sql`commitment.promised_by_id = ${promisedById}`);
  if (within) conditions.push(sql`commitment.unit_place between ${within.place} and ${within.placeTo}`);
  if (activityId !== undefined) conditions.push(sql`commitment.activity_id = ${activityId}`);
  if (ids) conditions.push(sql`commitment.id = any(${[...ids]}::bigint[])`);
  if (ended) conditions.push(sql`commitment.ended_on between ${ended.from}::date and ${ended.to}::date`);
  if (state) conditions.push(sql`commitment.state = ${state === 'late' ? 'open' : state}`);
  if (state === 'late') conditions.push(sql`commitment.due_on < ${filter.today}::date`);
  if (words) conditions.push(sql`commitment.folded like '%' || fold(${words}) || '%'`);
  if (dueFrom) conditions.push(sql`commitment.due_on >= ${dueFrom}::date`);
  if (dueTo) conditions.push(sql`commitment.due_on <= ${dueTo}::date`);
  if (filter.publicOnly) conditions.push(sql`commitment.confidentiality = 0`);
  if (after) {
    conditions.push(
      after.dueOn === null
        ? sql`commitment.due_on is null and commitment.id > ${after.id}`
        : sql`((commitment.due_on, commitment.id) > (${after.dueOn}::date, ${after.id}) or commitment.due_on is null)`,
    );
  }
  return conditions;
}

/** One commitment; throws `not-found`. */
export async function getCommitment(tx: Tx, id: number): Promise<Commitment> {
  const answer = await sql<Commitment>`
    select ${rowColumns}, activity.title as "activityTitle", commitment.unit_place as "unitPlace",
      commitment.doer_place as "doerPlace", commitment.promised_by_id as "promisedById", commitment.confidentiality,
      commitment.revision
    from commitment ${rowSource} left join activity on activity.id = commitment.activity_id
    where commitment.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy cam kết này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

export interface CommitmentTally {
  open: number;
  late: number;
  dueSoon: number;
  kept: number;
  /** Of those kept, on or before their day. */
  keptInTime: number;
  broken: number;
}

/** How the promises of a unit stand; `soon` is the last day that counts as soon. */
export async function countCommitments(
  tx: Tx,
  whose: { unitId: number } | { within: { place: number; placeTo: number }; publicOnly?: boolean },
  today: string,
  soon: string,
): Promise<CommitmentTally> {
  const condition =
    'unitId' in whose
      ? sql`(unit_id = ${whose.unitId} or doer_id = ${whose.unitId})`
      : sql`unit_place between ${whose.within.place} and ${whose.within.placeTo} ${whose.publicOnly ? sql`and confidentiality = 0` : sql``}`;
  const answer = await sql<CommitmentTally>`
    select count(*) filter (where state = 'open') as open,
      count(*) filter (where state = 'open' and due_on < ${today}::date) as late,
      count(*) filter (where state = 'open' and due_on between ${today}::date and ${soon}::date) as "dueSoon",
      count(*) filter (where state = 'kept') as kept,
      count(*) filter (where state = 'kept' and (due_on is null or ended_on <= due_on)) as "keptInTime",
      count(*) filter (where state = 'broken') as broken
    from commitment where ${condition}`.execute(tx);
  const [tally] = answer.rows;
  return tally ?? { open: 0, late: 0, dueSoon: 0, kept: 0, keptInTime: 0, broken: 0 };
}

export interface Promiser {
  unitId: number;
  unitName: string;
  unitKind: string;
  total: number;
  kept: number;
}

/** The units whose promises citizens may see, in the order of their names. */
export async function listPromisers(tx: Tx): Promise<Promiser[]> {
  const answer = await sql<Promiser>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind", count(*) as total,
      count(*) filter (where state = 'kept') as kept
    from commitment join unit on unit.id = commitment.unit_id
    where commitment.confidentiality = 0
    group by unit.id order by unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}
