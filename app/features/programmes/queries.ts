import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { ProgrammeLine } from './programme.ts';

const columns = sql`id, unit_id as "unitId", unit_place as "unitPlace", period, assignment_id as "assignmentId", position,
  leader, field, text, who, due_on as "dueOn", note, hidden, revision`;

/** The lines of a unit's programme in their order, hidden ones among them. */
export async function listLines(tx: Tx, unitId: number, period: string): Promise<ProgrammeLine[]> {
  const answer = await sql<ProgrammeLine>`
    select ${columns} from programme_line where unit_id = ${unitId} and period = ${period}
    order by position, due_on, id`.execute(tx);
  return answer.rows;
}

/** One line; throws `not-found`. */
export async function getLine(tx: Tx, id: number): Promise<ProgrammeLine> {
  const answer = await sql<ProgrammeLine>`select ${columns} from programme_line where id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy việc này trong chương trình.');
  return found;
}
