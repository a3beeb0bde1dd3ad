import type { Actor } from './actor.ts';
import type { Tx } from './database/connect.ts';

export interface NewEvent {
  act: string;
  subject:
    | 'plan'
    | 'task'
    | 'assignment'
    | 'activity'
    | 'commitment'
    | 'evidence'
    | 'unit'
    | 'account'
    | 'document'
    | 'reading'
    | 'api_key'
    | 'reminder'
    | 'appointment'
    | 'programme'
    | 'weekly_report'
    | 'committee'
    | 'report'
    | 'report_period'
    | 'report_figure'
    | 'report_template'
    | 'indicator'
    | 'draft'
    | 'register';
  subjectId: number;
  /** Place in the tree of the unit whose record it is. */
  place: number;
  /** Place of the other unit concerned: who asked. */
  otherPlace?: number | null;
  note?: string | null;
  data?: unknown;
}

/** What another feature does because of an event, in the same transaction: all of it happens, or nothing. */
export type Reaction = (tx: Tx, actor: Actor, event: NewEvent) => Promise<void>;

const reactions = new Map<string, Reaction[]>();

/** Have `reaction` run whenever `act` is recorded. Features are joined this way, in features/all.ts, and in no other. */
export function react(act: string, reaction: Reaction): void {
  reactions.set(act, [...(reactions.get(act) ?? []), reaction]);
}

/** Write what happened, in the same transaction as the change itself, and let the reactions to it run. */
export async function recordEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      user_id: actor.userId,
      user_name: actor.userName,
      for_user_id: actor.standsInFor?.userId ?? null,
      for_user_name: actor.standsInFor?.name ?? null,
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
  for (const reaction of reactions.get(event.act) ?? []) await reaction(tx, actor, event);
}

export interface EventEntry {
  id: number;
  at: Date;
  userName: string | null;
  /** In whose place the person acted. */
  forUserName: string | null;
  unitName: string | null;
  act: string;
  note: string | null;
  data: unknown;
}

/** What happened to a record, newest first. */
export async function listEvents(
  tx: Tx,
  subject: NewEvent['subject'],
  subjectId: number,
  limit = 50,
): Promise<EventEntry[]> {
  return tx
    .selectFrom('event')
    .leftJoin('unit', 'unit.id', 'event.unit_id')
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .select([
      'event.id',
      'event.at',
      'event.user_name as userName',
      'event.for_user_name as forUserName',
      'unit.name as unitName',
      'act',
      'note',
      'data',
    ])
    .orderBy('event.id', 'desc')
    .limit(limit)
    .execute();
}
