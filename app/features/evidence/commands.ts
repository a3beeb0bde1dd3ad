import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { type EvidenceKind, type EvidenceSubject, evidenceKinds, kindNames, type TakenIn } from './evidence.ts';
import { getEvidence } from './queries.ts';
import { mayAdd, mayRemove } from './rules.ts';
import { forgetUploads } from './uploads.ts';

/** The record that evidence belongs to, and whose it is. */
export interface EvidenceOf {
  subject: EvidenceSubject;
  subjectId: number;
  /** Place of the unit whose record it is. */
  place: number;
  /** Place of the other unit concerned: who asked. */
  otherPlace?: number | null;
}

/** Attach what was taken in to a record, for the acting unit; one event `<subject>.evidence_added` says what. */
export async function attachEvidence(tx: Tx, actor: Actor, to: EvidenceOf, items: readonly TakenIn[]): Promise<void> {
  if (items.length === 0) return;
  if (!mayAdd(actor)) throw new KheoError('forbidden', 'Vai trò đang chọn chỉ được xem, không thêm minh chứng.');
  const made = await tx
    .insertInto('evidence')
    .values(items.map((item) => ({ ...rowOf(item), ...recordOf(to), unit_id: actor.unitId, created_by: actor.userId })))
    .returning('id')
    .execute();
  const sent = items.flatMap((item) => ('uploadId' in item && item.uploadId ? [item.uploadId] : []));
  await forgetUploads(tx, sent);
  await recordEvent(tx, actor, {
    act: `${to.subject}.evidence_added`,
    ...eventOf(to),
    note: countsOf(items),
    data: { ids: made.map(({ id }) => id) },
  });
}

/** Attach to a record what shows another record of the same kind: a new version keeps its evidence. */
export async function copyEvidence(tx: Tx, actor: Actor, fromId: number, to: EvidenceOf): Promise<void> {
  await sql`
    insert into evidence (subject, subject_id, unit_id, place, other_place, kind, sha256, name, media_type, bytes, url, caption, taken_at,
      latitude, longitude, thumb_sha256, created_by)
    select subject, ${to.subjectId}, ${actor.unitId}, ${to.place}, ${to.otherPlace ?? null}, kind, sha256, name, media_type, bytes, url, caption,
      taken_at, latitude, longitude, thumb_sha256, ${actor.userId}
    from evidence where subject = ${to.subject} and subject_id = ${fromId} and removed_at is null order by id`.execute(
    tx,
  );
}

/** Take evidence off its record, with the reason; it is no longer listed, and its content goes after thirty days. */
export async function removeEvidence(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  await sql`select from evidence where id = ${id} for update`.execute(tx);
  const item = await getEvidence(tx, id);
  if (!mayRemove(actor, item))
    throw new KheoError('forbidden', 'Chỉ đơn vị đã thêm minh chứng được gỡ minh chứng này.');
  if (!reason.trim()) {
    throw new KheoError('invalid', 'Hãy ghi lý do gỡ.', undefined, { reason: 'Hãy ghi lý do gỡ.' });
  }
  await tx
    .updateTable('evidence')
    .set({ removed_at: sql<Date>`now()`, removed_by: actor.userId, removed_reason: reason.trim() })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: `${item.subject}.evidence_removed`,
    ...eventOf(item),
    note: `${item.name ?? item.url}: ${reason.trim()}`,
    data: { ids: [id] },
  });
}

function rowOf(item: TakenIn) {
  if (item.kind === 'link') return { kind: item.kind, url: item.url, caption: item.caption };
  return {
    kind: item.kind,
    sha256: item.sha256,
    name: item.name,
    media_type: item.mediaType,
    bytes: item.bytes,
    caption: item.caption,
    taken_at: item.takenAt,
    latitude: item.latitude,
    longitude: item.longitude,
    thumb_sha256: item.thumbSha256,
  };
}

function recordOf({ subject, subjectId, place, otherPlace }: EvidenceOf) {
  return { subject, subject_id: subjectId, place, other_place: otherPlace ?? null };
}

function eventOf({ subject, subjectId, place, otherPlace }: EvidenceOf) {
  return { subject, subjectId, place, otherPlace: otherPlace ?? null };
}

/** `2 ảnh, 1 văn bản`. */
function countsOf(items: readonly TakenIn[]): string {
  const count = (kind: EvidenceKind) => items.filter((item) => item.kind === kind).length;
  return evidenceKinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kindNames[kind]}`)
    .join(', ');
}
