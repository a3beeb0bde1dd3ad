import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
} as const;

export interface NewFile {
  sha256: string;
  name: string;
  /** What the content is, whatever the name says. */
  kind: keyof typeof types;
  bytes: number;
  /** Draft to which it belongs: read by who reads that. */
  draftId?: number | undefined;
}

/** Register a file of the acting unit; the same content is registered once. Gives its identifier. */
export async function keepFile(tx: Tx, actor: Actor, file: NewFile): Promise<number> {
  const held = await tx
    .selectFrom('file')
    .where('owner_id', '=', actor.unitId)
    .where('sha256', '=', file.sha256)
    .where(sql<boolean>`draft_id is not distinct from ${file.draftId ?? null}`)
    .select('id')
    .executeTakeFirst();
  if (held) return held.id;
  const row = await tx
    .insertInto('file')
    .values({
      sha256: file.sha256,
      name: file.name,
      mime: types[file.kind],
      bytes: file.bytes,
      owner_id: actor.unitId,
      owner_place: actor.place,
      created_by: actor.userId,
      draft_id: file.draftId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
