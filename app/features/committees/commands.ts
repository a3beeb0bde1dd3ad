import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Committee, Duty, Member } from './committee.ts';
import { getCommittee, listMembers } from './queries.ts';

/** What a person states of a committee. Days are 'yyyy-mm-dd'. */
export interface CommitteeInput {
  name: string;
  foundedBy: string | null;
  foundedOn: string | null;
  endedOn?: string | null | undefined;
}

/** What a person states of a member. */
export interface MemberInput {
  userId?: string | null | undefined;
  name: string;
  position: string | null;
  duty: Duty;
  area: string | null;
  fromDay: string;
}

/** Throws for who does not keep the committees of a unit. */
export function requireCommitteeKeeper(actor: Pick<Actor, 'role' | 'unitId'>, unitId = actor.unitId): void {
  if (actor.role === 'system') return;
  if (['officer', 'leader'].includes(actor.role) && actor.unitId === unitId) return;
  throw new KheoError('forbidden', 'Đơn vị hoặc vai trò đang chọn không sửa ban chỉ đạo này.');
}

/** Enter a steering committee of the acting unit. */
export async function foundCommittee(tx: Tx, actor: Actor, input: CommitteeInput): Promise<number> {
  requireCommitteeKeeper(actor);
  requireOrder(input);
  const { id } = await tx
    .insertInto('committee')
    .values({ ...columnsOf(input), unit_id: actor.unitId, unit_place: actor.place, created_by: actor.userId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, actor, 'committee.founded', { id, unitPlace: actor.place }, input.name);
  return id;
}

/** Put the name and the documents of a committee right, or end it. */
export async function changeCommittee(
  tx: Tx,
  actor: Actor,
  id: number,
  input: CommitteeInput & { revision: number },
): Promise<void> {
  const before = await lockOwn(tx, actor, id);
  if (before.revision !== input.revision) {
    throw new KheoError('conflict', 'Ban chỉ đạo vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
  }
  requireOrder(input);
  await tx
    .updateTable('committee')
    .set({ ...columnsOf(input), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, 'committee.changed', before, input.name);
}

/** Add a member with an area in charge. */
export async function addMember(tx: Tx, actor: Actor, committeeId: number, input: MemberInput): Promise<void> {
  const committee = await lockOwn(tx, actor, committeeId);
  await tx
    .insertInto('committee_member')
    .values({
      committee_id: committeeId,
      user_id: input.userId ?? null,
      name: input.name,
      position: input.position,
      duty: input.duty,
      area: input.area,
      from_day: input.fromDay,
    })
    .execute();
  await record(tx, actor, 'committee.member_added', committee, [input.name, input.area].filter(Boolean).join(': '));
}

/** Put a member's office, duty or area right. */
export async function changeMember(
  tx: Tx,
  actor: Actor,
  committeeId: number,
  memberId: number,
  input: Omit<MemberInput, 'userId'>,
): Promise<void> {
  const committee = await lockOwn(tx, actor, committeeId);
  const before = await getMember(tx, committeeId, memberId);
  const { name, position, duty, area, fromDay } = input;
  if (before.toDay !== null && fromDay > before.toDay) {
    throw new KheoError('invalid', 'Ngày bắt đầu phải trước ngày thôi tham gia.', undefined, {
      fromDay: 'Phải trước ngày thôi tham gia.',
    });
  }
  await tx
    .updateTable('committee_member')
    .set({ name, position, duty, area, from_day: fromDay })
    .where('id', '=', memberId)
    .execute();
  await record(tx, actor, 'committee.member_changed', committee, [name, area].filter(Boolean).join(': '));
}

/** From a day on a member belongs to it no more. */
export async function endMember(
  tx: Tx,
  actor: Actor,
  committeeId: number,
  memberId: number,
  day: string,
): Promise<void> {
  const committee = await lockOwn(tx, actor, committeeId);
  const member = await getMember(tx, committeeId, memberId);
  if (day < member.fromDay) {
    throw new KheoError('invalid', 'Ngày thôi phải từ ngày bắt đầu trở đi.', undefined, {
      toDay: 'Phải từ ngày bắt đầu trở đi.',
    });
  }
  await tx.updateTable('committee_member').set({ to_day: day }).where('id', '=', memberId).execute();
  await record(tx, actor, 'committee.member_ended', committee, member.name);
}

async function getMember(tx: Tx, committeeId: number, memberId: number): Promise<Member> {
  const member = (await listMembers(tx, committeeId)).find((one) => one.id === memberId);
  if (!member) throw new KheoError('not-found', 'Không tìm thấy thành viên này.');
  return member;
}

async function lockOwn(tx: Tx, actor: Actor, id: number): Promise<Committee> {
  await sql`select from committee where id = ${id} for update`.execute(tx);
  const committee = await getCommittee(tx, id);
  requireCommitteeKeeper(actor, committee.unitId);
  return committee;
}

function columnsOf({ name, foundedBy, foundedOn, endedOn }: CommitteeInput) {
  return { name, founded_by: foundedBy, founded_on: foundedOn, ended_on: endedOn ?? null };
}

function requireOrder({ foundedOn, endedOn }: CommitteeInput): void {
  if (!foundedOn || !endedOn || endedOn >= foundedOn) return;
  const message = 'Ngày kết thúc phải từ ngày thành lập trở đi.';
  throw new KheoError('invalid', message, undefined, { endedOn: message });
}

function record(tx: Tx, actor: Actor, act: string, one: Pick<Committee, 'id' | 'unitPlace'>, note: string) {
  return recordEvent(tx, actor, { act, subject: 'committee', subjectId: one.id, place: one.unitPlace, note });
}
