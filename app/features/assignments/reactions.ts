import { sql } from 'kysely';
import type { Reaction } from '../../platform/events.ts';
import { handOut, recallRest } from './hand-out.ts';

/** What happens to assignments because of plans and units. */
export const assignmentReactions: readonly (readonly [string, Reaction])[] = [
  ['plan.published', (tx, actor, event) => handOut(tx, actor, event.subjectId)],
  [
    'plan.withdrawn',
    (tx, actor, event) => recallRest(tx, actor, event.subjectId, `Kế hoạch được thu hồi. ${event.note ?? ''}`.trim()),
  ],
  [
    'unit.succeeded',
    async (tx, _actor, event) => {
      const { toId } = event.data as { toId: number };
      await sql`select inherit_assignments(${event.subjectId}, ${toId})`.execute(tx);
    },
  ],
];
