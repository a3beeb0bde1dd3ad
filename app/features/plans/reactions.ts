import type { Reaction } from '../../platform/events.ts';
import { getReadPlan } from '../readings/queries.ts';
import { importPlan } from './import.ts';

/** A file that was read page by page becomes a draft plan, in the transaction that ends the reading. */
export const planReactions: readonly (readonly [string, Reaction])[] = [
  [
    'reading.finished',
    async (tx, actor, event) => {
      const { readingId, fileId } = event.data as { readingId: number; fileId: number };
      const found = await getReadPlan(tx, readingId);
      await importPlan(tx, actor, { fileId, readingId, ...found });
    },
  ],
];
