import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Committee, CommitteeRow, Member } from './committee.ts';

const columns = sql`committee.id, committee.unit_id as "unitId", committee.unit_place as "unitPlace", unit.name as "unitName",
  unit.kind as "unitKind", committee.name, founded_by as "foundedBy", founded_on as "foundedOn", ended_on as "endedOn",
  committee.revision`;

/** The committees of a unit and of those above it, the unit's own first; those that ended last. */
export async function listCommittees(tx: Tx, unitIds: readonly number[], today: string): Promise<CommitteeRow[]> {
  const answer = await sql<CommitteeRow>`
    select ${columns},
      (select count(*) from committee_member where committee_id = committee.id and (to_day is null or to_day > ${today}::date)) as members,
      (select min(name) from committee_member where committee_id = committee.id and duty = 'head'
        and (to_day is null or to_day > ${today}::date)) as "headName",
      (select max(starts_on) from appointment where committee_id = committee.id and state in ('planned', 'held')
        and starts_on <= ${today}::date) as "lastMeetingOn"
    from committee join unit on unit.id = committee.unit_id
    where committee.unit_id = any(${[...unitIds]}::integer[])
    order by ended_on is not null, unit.place desc, committee.name collate vietnamese`.execute(tx);
  return answer.rows;
}

/** One committee; throws `not-found`. */
export async function getCommittee(tx: Tx, id: number): Promise<Committee> {
  const answer = await sql<Committee>`
    select ${columns} from committee join unit on unit.id = committee.unit_id where committee.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy ban chỉ đạo này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** Its members by duty, those who left last. */
export async function listMembers(tx: Tx, committeeId: number): Promise<Member[]> {
  const answer = await sql<Member>`
    select id, user_id as "userId", name, position, duty, area, from_day as "fromDay", to_day as "toDay"
    from committee_member where committee_id = ${committeeId}
    order by to_day is not null, array_position(array['head', 'deputy', 'standing', 'member', 'secretary'], duty), id`.execute(
    tx,
  );
  return answer.rows;
}
