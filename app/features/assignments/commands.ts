import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate, shorten } from '../../ui/format.ts';
import { getUnit } from '../units/queries.ts';
import type { Assignment, AssignmentState } from './assignment.ts';
import { getAssignment, shortText } from './queries.ts';
import { type AssignmentAct, actNames, actsOpenTo, needsReason, stateAfter } from './rules.ts';

/** What an act needs beside the assignment. */
export interface ActInput {
  reason?: string | undefined;
  /** The revision that the person saw: an act on an older one is refused, and nothing is overwritten. */
  revision?: number | undefined;
  leaderId?: string | undefined;
  officerId?: string | undefined;
  /** Unit that takes over, for passing on and transferring. */
  toUnitId?: number | undefined;
  /** Date that is asked for in place of the due date, 'yyyy-mm-dd'. */
  dueOn?: string | null | undefined;
}

/**
 * Do one act on an assignment: check who may, that its state allows it, and that nobody changed it meanwhile; then write
 * the change, its event and the word to the other side.
 */
export async function act(tx: Tx, actor: Actor, id: number, what: AssignmentAct, input: ActInput = {}): Promise<void> {
  await sql`select id from assignment where id = ${id} for update`.execute(tx);
  const assignment = await getAssignment(tx, id);
  const next = requireAllowed(actor, assignment, what, input);
  const change = await changeOf(tx, actor, assignment, what, input);
  await tx
    .updateTable('assignment')
    .set({ state: next, revision: sql`revision + 1`, ...change })
    .where('id', '=', id)
    .execute();
  if (what === 'pass_on' || what === 'transfer') await handOver(tx, assignment, input);
  await recordEvent(tx, actor, {
    act: `assignment.${what}`,
    subject: 'assignment',
    subjectId: id,
    place: assignment.unitPlace,
    otherPlace: assignment.askedByPlace,
    note: noteOf(assignment, what, input),
  });
  await tellOtherSide(tx, actor, assignment, what, input.reason);
}

function requireAllowed(actor: Actor, assignment: Assignment, what: AssignmentAct, input: ActInput): AssignmentState {
  const next = stateAfter(assignment.state, what);
  if (input.revision !== undefined && input.revision !== assignment.revision) {
    throw new KheoError('conflict', 'Nhiệm vụ vừa được người khác cập nhật. Hãy xem lại trạng thái mới rồi làm tiếp.');
  }
  if (next === undefined) {
    throw new KheoError(
      'conflict',
      `Nhiệm vụ đang ở trạng thái không cho phép “${actNames[what]}”. Hãy tải lại trang.`,
    );
  }
  if (!actsOpenTo(actor, assignment).includes(what)) {
    throw new KheoError('forbidden', `Đơn vị hoặc vai trò đang chọn không được “${actNames[what]}” nhiệm vụ này.`);
  }
  if (needsReason(what) && !input.reason?.trim()) {
    const message = what === 'report' ? 'Hãy ghi việc đã làm.' : 'Hãy ghi lý do.';
    throw new KheoError('invalid', message, undefined, { reason: message });
  }
  if (what === 'ask_date') requireLaterDate(assignment, input.dueOn);
  return next;
}

/** What the history says of an act: its words, and the date where it is about one. */
function noteOf({ askedDueOn }: Assignment, what: AssignmentAct, { reason, dueOn }: ActInput): string | null {
  if (what === 'ask_date' && dueOn) return `đến ${formatDate(dueOn)}. ${reason}`;
  if (what === 'grant_date' && askedDueOn) return `đến ${formatDate(askedDueOn)}`;
  return reason ?? null;
}

const noDateAsked = { asked_due_on: null, asked_due_reason: null };

function requireLaterDate({ dueOn }: Assignment, asked: string | null | undefined): void {
  const message = !asked
    ? 'Hãy chọn ngày xin gia hạn.'
    : asked <= (dueOn ?? today())
      ? 'Ngày xin gia hạn phải sau hạn hiện nay.'
      : undefined;
  if (message) throw new KheoError('invalid', message, undefined, { dueOn: message });
}

async function changeOf(tx: Tx, actor: Actor, assignment: Assignment, what: AssignmentAct, input: ActInput) {
  switch (what) {
    case 'receive':
      return { received_at: sql<Date>`now()` };
    case 'name_people':
      await requirePeopleOfUnit(tx, assignment.unitId, [input.leaderId, input.officerId]);
      return { leader_id: input.leaderId ?? null, officer_id: input.officerId ?? null, taken_on_at: null };
    case 'take_on':
      return { taken_on_at: sql<Date>`now()`, officer_id: actor.userId };
    case 'report':
      return {};
    case 'finish':
      return { done_at: sql<Date>`now()`, reason: null, ...noDateAsked };
    case 'accept':
      return { accepted_at: sql<Date>`now()`, accepted_by: actor.userId };
    case 'return':
      return { done_at: null, accepted_at: null, accepted_by: null, reason: input.reason ?? null };
    case 'ask_date':
      return { asked_due_on: input.dueOn ?? null, asked_due_reason: input.reason ?? null };
    case 'grant_date':
      return { due_on: assignment.askedDueOn, ...noDateAsked };
    case 'deny_date':
      return noDateAsked;
    case 'reopen':
      return { done_at: null, reason: input.reason ?? null };
    case 'hand_out_again':
      return { reason: null, received_at: null, leader_id: null, officer_id: null, taken_on_at: null };
    case 'refuse':
    case 'pass_on':
    case 'recall':
    case 'transfer':
    case 'exempt':
      return { reason: input.reason ?? null };
  }
}

async function requirePeopleOfUnit(tx: Tx, unitId: number, people: (string | undefined)[]): Promise<void> {
  const named = people.filter((one) => one !== undefined && one !== '') as string[];
  if (named.length < 2) {
    throw new KheoError('invalid', 'Hãy chọn cả lãnh đạo phụ trách và chuyên viên theo dõi.');
  }
  const found = await tx
    .selectFrom('role_grant')
    .where('unit_id', '=', unitId)
    .where('user_id', 'in', named)
    .select('user_id')
    .distinct()
    .execute();
  if (found.length < new Set(named).size) throw new KheoError('invalid', 'Người được chọn không thuộc đơn vị này.');
}

/** The same task, owed by another unit from now on. */
async function handOver(tx: Tx, assignment: Assignment, input: ActInput): Promise<void> {
  if (!input.toUnitId)
    throw new KheoError('invalid', 'Hãy chọn đơn vị tiếp nhận.', undefined, { toUnitId: 'Chọn đơn vị.' });
  const target = await getUnit(tx, input.toUnitId);
  if (target.id === assignment.unitId || target.existsTo !== null) {
    throw new KheoError('invalid', 'Hãy chọn một đơn vị khác, đang hoạt động.');
  }
  const told = `${assignment.unitName} chuyển đến: ${shorten(assignment.text, 120)}`;
  await sql`select hand_over(${assignment.id}, ${target.id}, ${told}, ${today()}::date)`.execute(tx);
}

const wordToAsker: Partial<Record<AssignmentAct, string>> = {
  receive: 'đã tiếp nhận',
  take_on: 'đã nhận việc',
  report: 'báo tiến độ',
  finish: 'báo hoàn thành',
  ask_date: 'xin gia hạn',
  refuse: 'từ chối',
  pass_on: 'chuyển đơn vị khác',
};
const wordToDoer: Partial<Record<AssignmentAct, string>> = {
  recall: 'Thu hồi nhiệm vụ',
  transfer: 'Điều chuyển nhiệm vụ',
  exempt: 'Miễn thực hiện',
  accept: 'Xác nhận kết quả',
  return: 'Trả lại kết quả',
  grant_date: 'Đồng ý gia hạn',
  deny_date: 'Không đồng ý gia hạn',
  hand_out_again: 'Giao lại nhiệm vụ',
};

async function tellOtherSide(
  tx: Tx,
  actor: Actor,
  assignment: Assignment,
  what: AssignmentAct,
  reason?: string,
): Promise<void> {
  const about = `${shorten(assignment.text, 120)}${reason ? `. Lý do: ${reason}` : ''}`;
  const forAsker = wordToAsker[what];
  const forDoer = wordToDoer[what];
  if (forAsker) await tell(tx, assignment.askedById, what, assignment, `${actor.unitName} ${forAsker}: ${about}`);
  if (forDoer) await tell(tx, assignment.unitId, what, assignment, `${forDoer}: ${about}`);
}

async function tell(
  tx: Tx,
  unitId: number,
  kind: string,
  about: { id: number; planId: number },
  text: string,
): Promise<void> {
  await tx
    .insertInto('notification')
    .values({ unit_id: unitId, kind, assignment_id: about.id, plan_id: about.planId, text, on_day: today() })
    // The same word is said once a day.
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** Remind the units of what they still owe; only the unit that asked may, and once a day for each. Gives how many were told. */
export async function remind(tx: Tx, actor: Actor, ids: readonly number[]): Promise<number> {
  if (!['officer', 'leader'].includes(actor.role))
    throw new KheoError('forbidden', 'Vai trò đang chọn không được đôn đốc.');
  if (ids.length === 0) return 0;
  const answer = await sql<{ id: number }>`
    with owed as (
      select assignment.id, assignment.unit_id, assignment.unit_place, assignment.plan_id, assignment.due_on, task.text
      from assignment join task on task.id = assignment.task_id
      where assignment.id = any(${[...ids]}::bigint[]) and assignment.asked_by_id = ${actor.unitId}
        and state in ('assigned', 'received', 'in_progress')
    ), told as (
      insert into notification (unit_id, kind, assignment_id, plan_id, text, on_day)
      select unit_id, 'reminded', id, plan_id, 'Đôn đốc: ' || ${shortText('text')}
        || coalesce(' (hạn ' || to_char(due_on, 'DD/MM/YYYY') || ')', ''), ${today()}::date
      from owed on conflict do nothing
    )
    insert into event (user_id, user_name, for_user_id, for_user_name, unit_id, act, subject, subject_id, place, other_place)
    select ${actor.userId}, ${actor.userName}, ${actor.standsInFor?.userId ?? null}, ${actor.standsInFor?.name ?? null}, ${actor.unitId}, 'assignment.reminded', 'assignment', id, unit_place, ${actor.place}
    from owed returning subject_id as id`.execute(tx);
  return answer.rows.length;
}

/** Accept what units have done, many at once; what cannot be accepted is passed over. Gives how many were. */
export async function acceptMany(tx: Tx, actor: Actor, ids: readonly number[]): Promise<number> {
  let count = 0;
  for (const id of new Set(ids)) {
    const assignment = await getAssignment(tx, id);
    if (!actsOpenTo(actor, assignment).includes('accept')) continue;
    await act(tx, actor, id, 'accept');
    count += 1;
  }
  return count;
}
