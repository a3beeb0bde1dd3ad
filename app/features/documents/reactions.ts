import type { Reaction } from '../../platform/events.ts';
import type { IssuedData } from '../drafts/issue.ts';

/** What was issued here becomes a document like any other: found by its words, with its file. */
export const documentReactions: readonly (readonly [string, Reaction])[] = [
  [
    'draft.issued',
    async (tx, _actor, event) => {
      const issued = event.data as IssuedData;
      // A plan has its document already; the room of plans gives it the number.
      if (issued.origin?.kind === 'plan') return;
      await tx
        .insertInto('document')
        .values({
          number: issued.number,
          type: issued.type,
          issued_on: issued.issuedOn,
          issuer_id: issued.unitId,
          issuer_place: issued.unitPlace,
          issuer_text: issued.issuer,
          place: issued.place,
          title: issued.title,
          signer: issued.signer === null ? null : JSON.stringify(issued.signer),
          recipients: issued.recipients,
          file_id: issued.fileId,
          source: JSON.stringify(issued.source),
          draft_id: event.subjectId,
        })
        .execute();
    },
  ],
];
