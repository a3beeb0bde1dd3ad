import type { SourceText } from '@kheo/official-document';
import { fold } from '@kheo/vietnamese';
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

/** A document whose text holds what was sought, and where. */
export interface FoundDocument {
  id: number;
  planId: number | null;
  /** Draft of which it was issued here. */
  draftId: number | null;
  number: string | null;
  title: string;
  issuerName: string;
  issuerKind: string;
  /** The first line that holds it, as it stands there now; null where only its title does. */
  line: { number: number; text: string } | null;
}

/**
 * Documents in sight by the words of their text: with or without marks, as they are or as a wrong recogniser left them.
 * Where no text holds the words one after another, those whose words are most alike.
 */
export async function searchDocuments(tx: Tx, words: string, limit: number): Promise<FoundDocument[]> {
  const exact = await selectBy(tx, sql`document.words like '%' || ${likePattern(words)} || '%'`, words, limit);
  // A number is that number: "79/KH-UBND" is not nearly "42/KH-UBND".
  if (exact.length > 0 || words.length < 8 || /^\S*\d\S*$/.test(words.trim())) return exact;
  return selectBy(tx, sql`fold(${words}) <% document.words`, words, limit);
}

type Sought = Omit<FoundDocument, 'line'> & { source: SourceText | null };

async function selectBy(tx: Tx, condition: ReturnType<typeof sql>, words: string, limit: number) {
  const answer = await sql<Sought>`
    select document.id, plan.id as "planId", document.draft_id as "draftId", document.number, document.title, unit.name as "issuerName", unit.kind as "issuerKind", document.source
    from document join unit on unit.id = document.issuer_id left join plan on plan.document_id = document.id
    where ${condition}
    order by word_similarity(fold(${words}), document.words) desc, document.issued_on desc nulls last
    limit ${sql.lit(limit)}`.execute(tx);
  return answer.rows.map(({ source, ...found }) => ({ ...found, line: source ? lineWith(source, words) : null }));
}

/** The words folded, with what LIKE would take for a wildcard made plain. */
function likePattern(words: string): string {
  return fold(words).replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** The line that shares most words with what was sought, now or as it was read; the first of them. */
function lineWith(source: SourceText, words: string): FoundDocument['line'] {
  const sought = new Set(fold(words).split(/\s+/));
  let best: FoundDocument['line'] = null;
  let most = 0;
  for (const { number, text, asRead } of source.lines) {
    const has = new Set(fold(`${text} ${asRead ?? ''}`).split(/[^\p{L}\p{N}/-]+/u));
    const shared = [...sought].filter((word) => has.has(word)).length;
    if (shared > most) [best, most] = [{ number, text }, shared];
  }
  return best;
}

/** A document by its number, with what became of it. */
export interface NumberedDocument {
  number: string;
  issuedOn: string | null;
  draftId: number | null;
  /** Of a plan: it was withdrawn, or a later version took its place. */
  isOver: boolean;
}

/** The documents in sight with these numbers. */
export async function listByNumbers(tx: Tx, numbers: readonly string[]): Promise<NumberedDocument[]> {
  if (numbers.length === 0) return [];
  const answer = await sql<NumberedDocument>`
    select document.number, document.issued_on as "issuedOn", document.draft_id as "draftId",
      coalesce(plan.state in ('superseded', 'withdrawn'), false) as "isOver"
    from document left join plan on plan.document_id = document.id
    where document.number = any(${[...numbers]}::text[]) limit 200`.execute(tx);
  return answer.rows;
}

/**
 * The document in sight with this number and date. Where several units issued one, that of `unitId`; undefined where there is none or
 * it cannot be told which is meant.
 */
export async function findIssued(tx: Tx, number: string, on: string, unitId: number): Promise<number | undefined> {
  const found = await tx
    .selectFrom('document')
    .where(sql<boolean>`upper(number) = upper(${number})`)
    .where('issued_on', '=', on)
    .select(['id', 'issuer_id as issuerId'])
    .limit(20)
    .execute();
  const [first, ...others] = found;
  if (others.length === 0) return first?.id;
  const own = found.filter((one) => one.issuerId === unitId);
  return own.length === 1 ? own[0]?.id : undefined;
}

/** Where a document is looked at: its draft, or the plan that it holds; undefined where it is out of sight or has no page. */
export async function findAddress(tx: Tx, id: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('document')
    .leftJoin('plan', 'plan.document_id', 'document.id')
    .where('document.id', '=', id)
    .select(['document.draft_id as draftId', 'plan.id as planId'])
    .executeTakeFirst();
  if (row?.draftId) return `/van-ban/${row.draftId}`;
  return row?.planId ? `/ke-hoach/${row.planId}` : undefined;
}
