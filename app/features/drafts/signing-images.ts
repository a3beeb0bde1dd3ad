import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { MarkKind } from './clean-mark.ts';
import { requireRegistrar } from './register-commands.ts';

/** The picture of the signature of the acting person, or of the seal of the acting unit. */
export interface SigningImage {
  sha256: string;
  /** In points of the picture. */
  width: number;
  height: number;
  /** Of a seal: how wide it is in earnest, in millimetres. */
  wideMm: number | null;
  addedAt: Date;
}

/** The one that stands now. */
export async function findSigningImage(tx: Tx, actor: Actor, kind: MarkKind): Promise<SigningImage | undefined> {
  const answer = await sql<SigningImage>`
    select sha256, width, height, wide_mm::float8 as "wideMm", added_at as "addedAt" from signing_image
    where removed_at is null and ${ownedBy(actor, kind)}`.execute(tx);
  return answer.rows[0];
}

/** Put a picture in place of the one before. */
export async function setSigningImage(
  tx: Tx,
  actor: Actor,
  kind: MarkKind,
  image: Omit<SigningImage, 'addedAt'>,
): Promise<void> {
  requireOwner(actor, kind);
  await remove(tx, actor, kind);
  await tx
    .insertInto('signing_image')
    .values({
      user_id: kind === 'signature' ? actor.userId : null,
      unit_id: kind === 'seal' ? actor.unitId : null,
      sha256: image.sha256,
      width: image.width,
      height: image.height,
      wide_mm: image.wideMm,
      added_by: actor.userId,
    })
    .execute();
  await record(tx, actor, kind, 'set');
}

/** Take the picture away: signatures show a frame with name and time again. */
export async function removeSigningImage(tx: Tx, actor: Actor, kind: MarkKind): Promise<void> {
  requireOwner(actor, kind);
  if ((await remove(tx, actor, kind)) > 0) await record(tx, actor, kind, 'removed');
}

async function remove(tx: Tx, actor: Actor, kind: MarkKind): Promise<number> {
  const removed =
    await sql`update signing_image set removed_at = now() where removed_at is null and ${ownedBy(actor, kind)}`.execute(
      tx,
    );
  return Number(removed.numAffectedRows ?? 0);
}

function ownedBy(actor: Actor, kind: MarkKind) {
  return kind === 'signature' ? sql`user_id = ${actor.userId}` : sql`unit_id = ${actor.unitId}`;
}

function requireOwner(actor: Actor, kind: MarkKind): void {
  if (kind === 'seal') requireRegistrar(actor, actor.unitId);
  if (kind === 'signature' && (actor.userId === null || actor.role === 'overseer')) {
    throw new KheoError('forbidden', 'Vai trò đang chọn chỉ được xem.');
  }
}

function record(tx: Tx, actor: Actor, kind: MarkKind, what: 'set' | 'removed'): Promise<void> {
  return recordEvent(tx, actor, {
    ...{ act: `register.${kind}_${what}`, subject: 'unit', subjectId: actor.unitId, place: actor.place },
  });
}
