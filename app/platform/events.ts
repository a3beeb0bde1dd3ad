import type { Actor } from './actor.ts';
import type { Tx } from './database/connect.ts';

export interface NewEvent {
  act: string;
  subject: 'plan' | 'task' | 'assignment' | 'unit' | 'account' | 'document' | 'api_key';
  subjectId: number;
  /** Place in the tree of the unit whose record it is. */
  place: number;
  /** Place of the other unit concerned: who asked. */
  otherPlace?: number | null;
  note?: string | null;
  data?: unknown;
}

/** Write what happened, in the same transaction as the change itself. */
export async function recordEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      user_id: actor.userId,
      user_name: actor.userName,
      unit_id: actor.unitId === 0 ? null : actor.unitId,
      act: event.act,
      subject: event.subject,
      subject_id: event.subjectId,
      place: event.place,
      other_place: event.otherPlace ?? null,
      note: event.note ?? null,
      data: event.data === undefined ? null : JSON.stringify(event.data),
    })
    .execute();
}
