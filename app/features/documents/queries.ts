import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';

export interface DocumentRow {
  id: number;
  number: string | null;
  type: string | null;
  title: string;
  issuedOn: string | null;
  issuerId: number;
}

/** Documents in sight, newest first. */
export async function listDocuments(
  tx: Tx,
  { words, limit }: { words?: string | undefined; limit: number },
): Promise<DocumentRow[]> {
  let query = tx
    .selectFrom('document')
    .select(['id', 'number', 'type', 'title', 'issued_on as issuedOn', 'issuer_id as issuerId']);
  if (words) query = query.where(sql<boolean>`folded like '%' || fold(${words}) || '%'`);
  return query.orderBy(sql`issued_on desc nulls last`).orderBy('id', 'desc').limit(limit).execute();
}
