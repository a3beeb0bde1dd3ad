import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { listUnitsAbove } from '../units/queries.ts';
import type { Draft, DraftOrigin, DraftState, DraftSummary, DraftVersion, Remark } from './draft.ts';
import { type IssuingSettings, proposedSettings } from './settings.ts';

export interface DraftFilter {
  unitId: number;
  states?: readonly DraftState[] | undefined;
  type?: string | undefined;
  year?: number | undefined;
  words?: string | undefined;
  draftedBy?: string | null | undefined;
  /** Waiting for this leader to sign. */
  signerId?: string | null | undefined;
  before?: number | undefined;
  limit: number;
}

/** Drafts of a unit, the latest first; one more than `limit` tells that there is a next page. */
export async function listDrafts(tx: Tx, filter: DraftFilter): Promise<DraftSummary[]> {
  const { unitId, states, type, year, words, draftedBy, signerId, before, limit } = filter;
  const conditions = [sql`draft.unit_id = ${unitId}`];
  if (states) conditions.push(sql`draft.state = any(${[...states]}::text[])`);
  if (type !== undefined) conditions.push(sql`draft.type = ${type}`);
  if (year !== undefined)
    conditions.push(sql`extract(year from draft.drafted_at at time zone 'Asia/Ho_Chi_Minh') = ${year}`);
  if (words)
    conditions.push(
      sql`(draft.folded like '%' || fold(${words}) || '%' or fold(entry.symbol) like '%' || fold(${words}) || '%')`,
    );
  if (draftedBy !== undefined) conditions.push(sql`draft.drafted_by = ${draftedBy}`);
  if (signerId !== undefined) conditions.push(sql`draft.state = 'to_sign' and draft.signer_id = ${signerId}`);
  if (before !== undefined) conditions.push(sql`draft.id < ${before}`);
  const answer = await sql<DraftSummary>`
    select draft.id, draft.type, coalesce(nullif(draft.document ->> 'title', ''), 'Chưa có trích yếu') as title, draft.state,
      person_name(draft.drafted_by) as "draftedByName", person_name(draft.signer_id) as "signerName", draft.edited_at as "editedAt",
      entry.symbol, entry.issued_on as "issuedOn", entry.id as "entryId"
    from draft left join register_entry entry on entry.draft_id = draft.id
    where ${sql.join(conditions, sql` and `)}
    order by draft.id desc limit ${limit + 1}`.execute(tx);
  return answer.rows;
}

/** One draft; throws `not-found`. */
export async function getDraft(tx: Tx, id: number): Promise<Draft> {
  const answer = await sql<Draft>`
    select draft.id, draft.unit_id as "unitId", draft.unit_place as "unitPlace", unit.name as "unitName", unit.kind as "unitKind",
      draft.type, draft.document, draft.origin, draft.origin_id as "originId", draft.committee_id as "committeeId",
      draft.confidentiality, draft.state, draft.drafted_by as "draftedBy", person_name(draft.drafted_by) as "draftedByName",
      draft.edited_by as "editedBy", person_name(draft.edited_by) as "editedByName", draft.edited_at as "editedAt",
      person_name(draft.checked_by) as "checkedByName", draft.sent_at as "sentAt", draft.signer_id as "signerId",
      person_name(draft.signer_id) as "signerName", draft.approved_file_id as "approvedFileId", draft.signed_by as "signedBy",
      person_name(draft.signed_by) as "signedByName", person_name(draft.signed_for) as "signedForName", draft.signed_at as "signedAt",
      draft.signed_on as "signedOn", draft.signed_file_id as "signedFileId", draft.reason,
      draft.version, draft.revision, entry.id as "entryId", entry.symbol, entry.issued_on as "issuedOn", entry.file_id as "issuedFileId"
    from draft join unit on unit.id = draft.unit_id left join register_entry entry on entry.draft_id = draft.id
    where draft.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy dự thảo này, hoặc vai trò đang chọn không được xem.');
  return found;
}

/** The draft that was made of something, with its number once it is issued; the latest version of it. */
export async function findDraftOf(
  tx: Tx,
  { kind, id, version }: DraftOrigin,
): Promise<{ id: number; state: DraftState; number: string | null; issuedOn: string | null } | undefined> {
  const answer = await sql<{ id: number; state: DraftState; number: string | null; issuedOn: string | null }>`
    select draft.id, draft.state, entry.symbol as number, entry.issued_on as "issuedOn"
    from draft left join register_entry entry on entry.draft_id = draft.id
    where draft.origin = ${kind} and draft.origin_id = ${id} and draft.state <> 'cancelled'
      and (${version ?? null}::integer is null or draft.origin_version = ${version ?? null}::integer)
    order by draft.origin_version desc nulls last, draft.id desc limit 1`.execute(tx);
  return answer.rows[0];
}

/** How many drafts wait for this leader's signature. */
export async function countToSign(tx: Tx, signerId: string | null): Promise<number> {
  const answer = await sql<{ count: number }>`
    select count(*)::integer as count from draft where state = 'to_sign' and signer_id = ${signerId}
      and unit_id = acting_unit()`.execute(tx);
  return answer.rows[0]?.count ?? 0;
}

/** The versions of a draft, the latest first. */
export async function listVersions(tx: Tx, draftId: number): Promise<DraftVersion[]> {
  const answer = await sql<DraftVersion>`
    select version, document, why, person_name(written_by) as "writtenByName", kept_at as "keptAt", note
    from draft_version where draft_id = ${draftId} order by version desc`.execute(tx);
  return answer.rows;
}

/** The remarks on a draft, those that are open first. */
export async function listRemarks(tx: Tx, draftId: number): Promise<Remark[]> {
  const answer = await sql<Remark>`
    select id, part, words, text, version, person_name(made_by) as "madeByName", made_at as "madeAt",
      person_name(settled_by) as "settledByName", settled_at as "settledAt"
    from draft_remark where draft_id = ${draftId} order by settled_at is not null, id`.execute(tx);
  return answer.rows;
}

/** Address in the store and name of a file that the acting person may read; throws `not-found`. */
export async function getFile(tx: Tx, id: number): Promise<{ sha256: string; name: string; mime: string }> {
  const found = await tx.selectFrom('file').where('id', '=', id).select(['sha256', 'name', 'mime']).executeTakeFirst();
  if (!found) throw new KheoError('not-found', 'Không tìm thấy tệp này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** The settings of a unit; where nobody has set them, as its name proposes them. */
export async function getSettings(
  tx: Tx,
  unit: { id: number; kind: string; name: string },
  day: string,
): Promise<IssuingSettings> {
  const answer = await sql<IssuingSettings>`
    select superior, issuer, symbol, letter_field as "letterField", place, signer_authority as "signerAuthority",
      signer_position as "signerPosition", signer_name as "signerName", recipients, anchors, revision
    from issuing_setting where unit_id = ${unit.id}`.execute(tx);
  const [found] = answer.rows;
  if (found) return found;
  const above = await listUnitsAbove(tx, unit.id, day);
  return proposedSettings(unit, above.find((one) => /^(Tỉnh|Thành phố) /.test(one.name))?.name);
}
