import { findDocumentNumbers, type KnownDocument, type OfficialDocument } from '@kheo/official-document';
import type { Tx } from '../../platform/database/connect.ts';
import { listByNumbers } from '../documents/queries.ts';
import { linesOf } from './lines.ts';
import { listReplaced } from './register.ts';

/** What is known here of the documents that a document cites: their dates, and whether they are still in force. */
export async function knownCitations(tx: Tx, document: OfficialDocument): Promise<KnownDocument[]> {
  const cited = new Set(
    linesOf(document).flatMap((line) => findDocumentNumbers(line, false).map((found) => found.number)),
  );
  const found = await listByNumbers(tx, [...cited]);
  const replaced = await listReplaced(
    tx,
    found.flatMap((one) => (one.draftId === null ? [] : [one.draftId])),
  );
  return found.map(({ number, issuedOn, draftId, isOver }) => {
    const replacedBy = draftId === null ? undefined : replaced.get(draftId);
    return { number, date: issuedOn, isReplaced: isOver || replacedBy !== undefined, replacedBy: replacedBy ?? null };
  });
}
