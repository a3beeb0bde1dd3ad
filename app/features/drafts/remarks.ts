import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { lockDraft } from './commands.ts';

export interface NewRemark {
  /** `title`, `recipients`, `body.3`. */
  part: string;
  /** The words that it is about. */
  words: string | null;
  text: string;
}

/** Remark on a place of a draft. Gives its identifier. */
export async function remarkOn(tx: Tx, actor: Actor, draftId: number, remark: NewRemark): Promise<number> {
  const draft = await lockDraft(tx, actor, draftId, 'remark');
  const row = await tx
    .insertInto('draft_remark')
    .values({ ...remark, draft_id: draftId, version: draft.version, made_by: actor.userId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, actor, {
    act: 'draft.remarked',
    subject: 'draft',
    subjectId: draftId,
    place: draft.unitPlace,
    note: remark.words ? `${remark.words}: ${remark.text}` : remark.text,
  });
  return row.id;
}

/** Say that what a remark asked for was done. */
export async function settleRemark(tx: Tx, actor: Actor, draftId: number, remarkId: number): Promise<void> {
  const draft = await lockDraft(tx, actor, draftId, 'remark');
  const settled = await tx
    .updateTable('draft_remark')
    .set({ settled_by: actor.userId, settled_at: sql<Date>`now()` })
    .where('id', '=', remarkId)
    .where('draft_id', '=', draftId)
    .where('settled_at', 'is', null)
    .returning('text')
    .executeTakeFirst();
  if (!settled) throw new KheoError('conflict', 'Góp ý này đã được xử lý. Hãy tải lại trang.');
  await recordEvent(tx, actor, {
    act: 'draft.remark_settled',
    subject: 'draft',
    subjectId: draftId,
    place: draft.unitPlace,
    note: settled.text,
  });
}
