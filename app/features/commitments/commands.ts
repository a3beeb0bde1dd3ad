import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate, shorten } from '../../ui/format.ts';
import { getUnit } from '../units/queries.ts';
import type { Commitment, CommitmentOrigin } from './commitment.ts';
import { getCommitment } from './queries.ts';
import { type CommitmentAct, commitmentActNames, commitmentActsOpenTo, transitions } from './rules.ts';

/** What a person states of a promise. Days are 'yyyy-mm-dd'. */
export interface NewCommitment {
  origin: CommitmentOrigin;
  text: string;
  dueOn: string | null;
  madeOn?: string | undefined;
  activityId?: number | undefined;
  /** Unit that does it; the acting unit when not said. */
  doerId?: number | undefined;
  promisedTo?: string | null | undefined;
  promisedBy?: string | null | undefined;
  promisedById?: string | null | undefined;
  confidentiality?: 0 | 1 | 2 | undefined;
  /** UUID made on a phone: the same one sent again changes nothing. */
  clientId?: string | undefined;
}

/** Record a promise of the acting unit; the unit that is to do it is told. */
export async function recordCommitment(tx: Tx, actor: Actor, input: NewCommitment): Promise<number> {
  if (!['officer', 'leader', 'village_head', 'system'].includes(actor.role)) {
    throw new KheoError('forbidden', 'Vai trò đang chọn không ghi cam kết. Hãy chọn vai trò khác của bạn.');
  }
  const madeOn = input.madeOn ?? today();
  requireSensibleDays(madeOn, input.dueOn);
  const doer = await getUnit(tx, input.doerId ?? actor.unitId);
  const row = await tx
    .insertInto('commitment')
    .values({
      ...(input.clientId ? { client_id: input.clientId } : {}),
      origin: input.origin,
      activity_id: input.activityId ?? null,
      unit_id: actor.unitId,
      unit_place: actor.place,
      doer_id: doer.id,
      doer_place: doer.place,
      text: input.text,
      promised_to: input.promisedTo ?? null,
      promised_by: input.promisedBy ?? null,
      promised_by_id: input.promisedById ?? null,
      made_on: madeOn,
      due_on: input.dueOn,
      recorded_by: actor.userId,
      ...(input.confidentiality === undefined ? {} : { confidentiality: input.confidentiality }),
    })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return getKnown(tx, input.clientId);
  await recordEvent(tx, actor, {
    act: 'commitment.recorded',
    subject: 'commitment',
    subjectId: row.id,
    place: actor.place,
    otherPlace: doer.place,
    note: input.text,
  });
  if (doer.id !== actor.unitId) {
    await tell(
      tx,
      row.id,
      doer.id,
      'commitment',
      `${actor.unitName} giao thực hiện cam kết: ${shorten(input.text, 120)}`,
    );
  }
  return row.id;
}

async function getKnown(tx: Tx, clientId: string | undefined): Promise<number> {
  const known = await sql<{
    id: number;
  }>`select id from commitment where client_id = ${clientId ?? null}::uuid`.execute(tx);
  const id = known.rows[0]?.id;
  if (id === undefined) throw new KheoError('conflict', 'Mã của cam kết đã có ở đơn vị khác. Hãy ghi lại từ đầu.');
  return id;
}

function requireSensibleDays(madeOn: string, dueOn: string | null): void {
  if (madeOn > today()) {
    throw new KheoError('invalid', 'Ngày hứa không thể sau hôm nay.', undefined, { madeOn: 'Không thể sau hôm nay.' });
  }
  if (dueOn !== null && dueOn < madeOn) {
    throw new KheoError('invalid', 'Hạn phải từ ngày hứa trở đi.', undefined, {
      dueOn: 'Hạn phải từ ngày hứa trở đi.',
    });
  }
}

/** What an act needs: words (what was done, or why), and the new date where it is about one. */
export interface CommitmentActInput {
  words: string;
  dueOn?: string | null | undefined;
  revision?: number | undefined;
}

/** Do one act on a commitment: who may, in which state, that nobody changed it meanwhile; then the change, its event and the word to the other unit. */
export async function actOnCommitment(
  tx: Tx,
  actor: Actor,
  id: number,
  act: CommitmentAct,
  input: CommitmentActInput,
): Promise<void> {
  await sql`select id from commitment where id = ${id} for update`.execute(tx);
  const commitment = await getCommitment(tx, id);
  requireAllowed(actor, commitment, act, input);
  const { to } = transitions[act];
  await tx
    .updateTable('commitment')
    .set({ ...changeOf(act, input), ...(to === 'same' ? {} : { state: to }), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: `commitment.${act}`,
    subject: 'commitment',
    subjectId: id,
    place: commitment.unitPlace,
    otherPlace: commitment.doerPlace,
    note: act === 'move_date' && input.dueOn ? `đến ${formatDate(input.dueOn)}. ${input.words}` : input.words,
  });
  const other = actor.unitId === commitment.unitId ? commitment.doerId : commitment.unitId;
  if (other === actor.unitId) return;
  const text = `${actor.unitName}: ${commitmentActNames[act].toLowerCase()}, ${shorten(commitment.text, 100)}`;
  await tell(tx, id, other, `commitment_${act}`, text);
}

function requireAllowed(actor: Actor, commitment: Commitment, act: CommitmentAct, input: CommitmentActInput): void {
  if (!transitions[act].from.includes(commitment.state)) {
    throw new KheoError(
      'conflict',
      `Cam kết không còn ở trạng thái cho phép “${commitmentActNames[act]}”. Hãy tải lại trang.`,
    );
  }
  if (input.revision !== undefined && input.revision !== commitment.revision) {
    throw new KheoError('conflict', 'Cam kết vừa được người khác cập nhật. Hãy xem lại rồi làm tiếp.');
  }
  if (!commitmentActsOpenTo(actor, commitment).includes(act)) {
    throw new KheoError('forbidden', `Đơn vị hoặc vai trò đang chọn không được “${commitmentActNames[act]}”.`);
  }
  if (!input.words.trim()) {
    const message = transitions[act].words === 'result' ? 'Hãy ghi việc đã làm.' : 'Hãy ghi lý do.';
    throw new KheoError('invalid', message, undefined, { words: message });
  }
  if (act === 'move_date' && (!input.dueOn || input.dueOn < today())) {
    const message = 'Hãy chọn hạn mới từ hôm nay trở đi.';
    throw new KheoError('invalid', message, undefined, { dueOn: message });
  }
}

function changeOf(act: CommitmentAct, { words, dueOn }: CommitmentActInput) {
  switch (act) {
    case 'keep':
      return { result: words, ended_on: today() };
    case 'report':
      return { result: words };
    case 'move_date':
      return { due_on: dueOn ?? null };
    case 'break':
    case 'withdraw':
      return { reason: words, ended_on: today() };
    case 'reopen':
      return { reason: null, ended_on: null };
  }
}

async function tell(tx: Tx, commitmentId: number, unitId: number, kind: string, text: string): Promise<void> {
  await tx
    .insertInto('notification')
    .values({ unit_id: unitId, kind, href: `/cam-ket/${commitmentId}`, text, on_day: today() })
    .execute();
}
