import type { OfficialDocument } from '@kheo/official-document';
import type { Reaction } from '../../platform/events.ts';
import { createDraft } from './commands.ts';
import type { DraftOrigin } from './draft.ts';

/** What a feature says when it wants a document drafted: `report.document_wanted`, `plan.document_wanted`. */
export interface DocumentWanted {
  document: OfficialDocument;
  origin: DraftOrigin;
  confidentiality?: 0 | 1 | 2;
}

const beginDraft: Reaction = async (tx, actor, event) => {
  const { document, origin, confidentiality } = event.data as DocumentWanted;
  await createDraft(tx, actor, { type: document.type ?? '', document, origin, confidentiality });
};

/** Drafts begin because another feature has the words of one; the same version of it begins one draft only. */
export const draftReactions: readonly (readonly [string, Reaction])[] = [
  ['report.document_wanted', beginDraft],
  ['plan.document_wanted', beginDraft],
];
