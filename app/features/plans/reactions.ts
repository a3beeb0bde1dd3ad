import type { Reaction } from '../../platform/events.ts';
import type { IssuedData } from '../drafts/issue.ts';
import { getReadPlan } from '../readings/queries.ts';
import { importPlan } from './import.ts';
import { getPlan } from './queries.ts';

/** A file that was read page by page becomes a draft plan, in the transaction that ends the reading; a plan issued as a document has its number. */
export const planReactions: readonly (readonly [string, Reaction])[] = [
  [
    'reading.finished',
    async (tx, actor, event) => {
      const { readingId, fileId } = event.data as { readingId: number; fileId: number };
      const found = await getReadPlan(tx, readingId);
      await importPlan(tx, actor, { fileId, readingId, ...found });
    },
  ],
  [
    'draft.issued',
    async (tx, _actor, event) => {
      const { origin, number, issuedOn } = event.data as IssuedData;
      if (origin?.kind !== 'plan') return;
      const plan = await getPlan(tx, origin.id);
      // A plan that bears a number keeps it: what was issued on paper before is not renumbered.
      if (plan.number !== null) return;
      await tx.updateTable('document').set({ number, issued_on: issuedOn }).where('id', '=', plan.documentId).execute();
    },
  ],
];
