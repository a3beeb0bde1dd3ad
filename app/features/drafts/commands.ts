import { isDeepStrictEqual } from 'node:util';
import { checkDocument, isMissingPart, type OfficialDocument } from '@kheo/official-document';
import { sql, type UpdateObject } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { DB } from '../../platform/database/schema.generated.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { check } from '../../platform/http/context.ts';
import { officialDocument } from './document-schema.ts';
import type { Draft, DraftOrigin, DraftVersion } from './draft.ts';
import { typeName } from './draft.ts';
import { getDraft, getSettings } from './queries.ts';
import { actsOpenTo, type DraftAct, needsReason, signatureFault, stateAfter } from './rules.ts';
import { startedDocument } from './settings.ts';

export interface NewDraft {
  /** Abbreviation; empty for a công văn. */
  type: string;
  title?: string | null | undefined;
  /** The document itself; without it the type's usual beginning, from the settings of the unit. */
  document?: OfficialDocument | undefined;
  origin?: DraftOrigin | undefined;
  committeeId?: number | null | undefined;
  confidentiality?: 0 | 1 | 2 | undefined;
}

/** Begin a draft of the acting unit. What has an origin is begun once for each version of it. Gives its identifier. */
export async function createDraft(tx: Tx, actor: Actor, input: NewDraft): Promise<number> {
  if (!['officer', 'leader', 'system'].includes(actor.role)) {
    throw new KheoError(
      'forbidden',
      'Vai trò đang chọn không soạn thảo văn bản. Hãy chọn vai trò chuyên viên hoặc lãnh đạo.',
    );
  }
  const settings = await getSettings(tx, { id: actor.unitId, kind: actor.unitKind, name: actor.unitName }, today());
  const begun = input.document ?? startedDocument(input.type, settings, input.title ?? null);
  const document = check(officialDocument, begun);
  const { origin } = input;
  const row = await tx
    .insertInto('draft')
    .values({
      unit_id: actor.unitId,
      unit_place: actor.place,
      type: input.type,
      document: JSON.stringify(document),
      origin: origin?.kind ?? null,
      origin_id: origin?.id ?? null,
      origin_version: origin?.version ?? null,
      committee_id: input.committeeId ?? null,
      confidentiality: input.confidentiality ?? 1,
      drafted_by: actor.userId,
      edited_by: actor.userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) {
    await recordEvent(tx, actor, { act: 'draft.begun', subject: 'draft', subjectId: row.id, place: actor.place });
    return row.id;
  }
  const known = await tx
    .selectFrom('draft')
    .where('unit_id', '=', actor.unitId)
    .where('origin', '=', origin?.kind ?? '')
    .where('origin_id', '=', origin?.id ?? 0)
    .where(sql<boolean>`origin_version is not distinct from ${origin?.version ?? null}`)
    .where('state', '<>', 'cancelled')
    .select('id')
    .executeTakeFirst();
  if (!known)
    throw new KheoError('conflict', 'Dự thảo của nội dung này đã có, nhưng vai trò đang chọn không được xem.');
  return known.id;
}

/** Lock a draft for an act; throws when its state, the person or a change of another person forbids it. */
export async function lockDraft(tx: Tx, actor: Actor, id: number, act: DraftAct, revision?: number): Promise<Draft> {
  await sql`select from draft where id = ${id} for update`.execute(tx);
  const draft = await getDraft(tx, id);
  if (revision !== undefined && draft.revision !== revision) {
    throw new KheoError(
      'conflict',
      `${draft.editedByName ?? 'Người khác'} vừa sửa văn bản này. Hãy tải lại trang để xem bản mới rồi làm tiếp.`,
    );
  }
  if (stateAfter(draft.state, act) === undefined) {
    throw new KheoError('conflict', 'Văn bản không còn ở bước cho phép việc này. Hãy tải lại trang.');
  }
  if (!actsOpenTo(actor, draft).includes(act)) throw new KheoError('forbidden', whyNot(actor, draft, act));
  return draft;
}

function whyNot(actor: Actor, draft: Draft, act: DraftAct): string {
  if (act === 'sign' && actor.standsInFor && draft.draftedBy === actor.userId) {
    return 'Người được ủy quyền không ký văn bản do chính mình soạn thảo.';
  }
  if (act === 'sign') return `Văn bản này trình ${draft.signerName ?? 'lãnh đạo đơn vị'} ký.`;
  return 'Vai trò đang chọn không làm được việc này với văn bản này.';
}

/** Keep what was written of a draft. What another person wrote last is kept as a version first. Gives the new revision. */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  id: number,
  change: { document: OfficialDocument; confidentiality?: 0 | 1 | 2 | undefined; revision: number },
): Promise<number> {
  const draft = await lockDraft(tx, actor, id, 'edit', change.revision);
  const document = check(officialDocument, change.document);
  const confidentiality = change.confidentiality ?? draft.confidentiality;
  if (isDeepStrictEqual(document, draft.document) && confidentiality === draft.confidentiality) return draft.revision;
  const isOther = draft.editedBy !== actor.userId;
  if (isOther) await keepVersion(tx, draft, 'saved');
  await tx
    .updateTable('draft')
    .set({
      document: JSON.stringify(document),
      confidentiality,
      state: stateAfter(draft.state, 'edit') ?? draft.state,
      edited_by: actor.userId,
      edited_at: sql<Date>`now()`,
      checked_by: null,
      checked_at: null,
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute();
  // An act for each sitting, not for each pause in typing.
  if (isOther || draft.state !== 'drafting') await note(tx, actor, draft, 'edited');
  return draft.revision + 1;
}

/** Say that the draft was looked through and is ready to be signed. */
export async function checkDraft(tx: Tx, actor: Actor, id: number, revision: number): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'check', revision);
  await keepVersion(tx, draft, 'checked');
  await move(tx, draft, 'check', { checked_by: actor.userId, checked_at: sql<Date>`now()` });
  await note(tx, actor, draft, 'checked');
}

export interface Sending {
  signerId: string;
  fileId: number | null;
  revision: number;
  /** Why it goes on though a component is missing. */
  exception?: string | null | undefined;
}

/**
 * Send a draft to a leader to sign, with the file that is to be signed; without one it is printed when it is asked for. Throws `invalid`
 * while a component is missing and nobody says why it goes on.
 */
export async function sendToSign(
  tx: Tx,
  actor: Actor,
  id: number,
  { signerId, fileId, revision, exception }: Sending,
): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'send', revision);
  const why = requireWhole(draft.document, exception);
  const leader = await tx
    .selectFrom('role_grant')
    .where('user_id', '=', signerId)
    .where('unit_id', '=', draft.unitId)
    .where('role', '=', 'leader')
    .where('stands_in_for', 'is', null)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', today())]))
    .select('id')
    .executeTakeFirst();
  if (!leader) {
    const message = 'Người được chọn không phải lãnh đạo của đơn vị.';
    throw new KheoError('invalid', message, undefined, { signerId: message });
  }
  await keepVersion(tx, draft, 'sent', draft.document, why);
  await move(tx, draft, 'send', {
    signer_id: signerId,
    approved_file_id: fileId,
    sent_by: actor.userId,
    sent_at: sql<Date>`now()`,
    reason: null,
  });
  await note(tx, actor, draft, 'sent', why ?? undefined);
  await tell(tx, draft, signerId, `Trình ký: ${nameOf(draft)}`);
}

/** Take back what waits for a signature, to put it right. */
export async function takeBackDraft(tx: Tx, actor: Actor, id: number): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'take_back');
  await move(tx, draft, 'take_back', {});
  await note(tx, actor, draft, 'taken_back');
}

/** Return a draft with a reason; the remarks on it say where. */
export async function returnDraft(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'return');
  requireReason('return', reason);
  await keepVersion(tx, draft, 'returned');
  await move(tx, draft, 'return', { reason: reason.trim() });
  await note(tx, actor, draft, 'returned', reason.trim());
  if (draft.draftedBy !== actor.userId)
    await tell(tx, draft, draft.draftedBy, `Trả lại: ${nameOf(draft)}. ${reason.trim()}`);
}

export async function cancelDraft(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'cancel');
  requireReason('cancel', reason);
  await move(tx, draft, 'cancel', { reason: reason.trim(), signed_at: null, signed_on: null });
  await note(tx, actor, draft, 'cancelled', reason.trim());
}

/** A file with a signature, and whose it is. */
export interface Signed {
  fileId: number;
  how: 'key_file' | 'uploaded';
  name: string;
  serial: string | null;
}

/** Sign a draft: on paper, or with the file that carries the digital signature. Throws as `sendToSign` does. */
export async function signDraft(
  tx: Tx,
  actor: Actor,
  id: number,
  {
    revision,
    signed,
    exception,
  }: { revision: number; signed?: Signed | undefined; exception?: string | null | undefined },
): Promise<void> {
  const draft = await lockDraft(tx, actor, id, 'sign', revision);
  const fault = actor.role === 'system' ? undefined : signatureFault(actor, draft.document.signature);
  if (fault) throw new KheoError('conflict', fault);
  const why = requireWhole(draft.document, exception);
  await keepVersion(tx, draft, 'signed', draft.document, why);
  await move(tx, draft, 'sign', {
    signed_by: actor.userId,
    signed_for: actor.standsInFor?.userId ?? null,
    signed_at: sql<Date>`now()`,
    signed_on: today(),
    signed_file_id: signed?.fileId ?? null,
  });
  if (signed) await addSignature(tx, actor, id, 'signer', signed);
  const how = signed ? `Ký số: ${signed.name}` : 'Ký trên bản giấy';
  await note(tx, actor, draft, 'signed', why === null ? how : `${how}. ${why}`);
  if (draft.draftedBy !== actor.userId) await tell(tx, draft, draft.draftedBy, `Đã ký, chờ cấp số: ${nameOf(draft)}`);
}

/** Note a digital signature that a file carries. */
export async function addSignature(
  tx: Tx,
  actor: Actor,
  draftId: number,
  whose: 'signer' | 'agency',
  signed: Signed,
): Promise<void> {
  await tx
    .insertInto('draft_signature')
    .values({
      draft_id: draftId,
      file_id: signed.fileId,
      whose,
      how: signed.how,
      name: signed.name,
      serial: signed.serial,
      added_by: actor.userId,
    })
    .execute();
}

/** Keep a version of a draft as it stands. */
export async function keepVersion(
  tx: Tx,
  draft: Draft,
  why: DraftVersion['why'],
  document = draft.document,
  note: string | null = null,
): Promise<void> {
  await sql`
    with counted as (update draft set version = version + 1 where id = ${draft.id} returning version)
    insert into draft_version (draft_id, version, document, why, written_by, note)
    select ${draft.id}, version, ${JSON.stringify(document)}::jsonb, ${why}, ${draft.editedBy}, ${note} from counted`.execute(
    tx,
  );
}

async function move(tx: Tx, draft: Draft, act: DraftAct, columns: UpdateObject<DB, 'draft'>): Promise<void> {
  await tx
    .updateTable('draft')
    .set({ ...columns, state: stateAfter(draft.state, act) ?? draft.state })
    .set({ revision: sql`revision + 1` })
    .where('id', '=', draft.id)
    .execute();
}

async function note(tx: Tx, actor: Actor, draft: Draft, act: string, words?: string): Promise<void> {
  const event = { act: `draft.${act}`, subject: 'draft', subjectId: draft.id, place: draft.unitPlace } as const;
  await recordEvent(tx, actor, { ...event, note: words ?? null });
}

/** Tell a person of the unit. */
export async function tell(tx: Tx, draft: Draft, userId: string | null, text: string): Promise<void> {
  if (userId === null) return;
  await tx
    .insertInto('notification')
    .values({
      unit_id: draft.unitId,
      user_id: userId,
      kind: 'draft',
      text: text.slice(0, 500),
      href: `/van-ban/${draft.id}`,
      on_day: today(),
    })
    .execute();
}

export function nameOf({ type, document }: Pick<Draft, 'type' | 'document'>): string {
  return `${typeName(type)} ${document.title ? `“${document.title}”` : 'chưa có trích yếu'}`;
}

function requireReason(act: DraftAct, reason: string): void {
  if (!needsReason(act) || reason.trim() !== '') return;
  throw new KheoError('invalid', 'Hãy ghi lý do.', undefined, { reason: 'Hãy ghi lý do.' });
}

/** The components that are not there, in words. */
export function missingParts(document: OfficialDocument): string[] {
  return checkDocument(document)
    .filter(isMissingPart)
    .map(({ message }) => message);
}

/** Why a document goes on though components are missing; null where none is. Throws `invalid` where nobody says why. */
function requireWhole(document: OfficialDocument, exception: string | null | undefined): string | null {
  const missing = missingParts(document);
  if (missing.length === 0) return null;
  const why = exception?.trim();
  if (why) return `Còn thiếu thành phần thể thức, vì: ${why}`;
  const message = `Văn bản còn thiếu thành phần thể thức: ${missing.join(' ')} Hãy bổ sung, hoặc ghi lý do.`;
  const fields = { exception: 'Hãy bổ sung phần còn thiếu, hoặc ghi lý do vẫn tiếp tục.' };
  throw new KheoError('invalid', message, undefined, fields);
}
