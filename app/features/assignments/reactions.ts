import { sql } from 'kysely';
import { KheoError } from '../../platform/errors.ts';
import type { Reaction } from '../../platform/events.ts';
import { handOut, recallRest } from './hand-out.ts';
import { getAssignment } from './queries.ts';

/** What happens to assignments because of plans and units. */
export const assignmentReactions: readonly (readonly [string, Reaction])[] = [
  ['plan.published', (tx, actor, event) => handOut(tx, actor, event.subjectId)],
  ['directive.given', (tx, actor, event) => handOut(tx, actor, event.subjectId)],
  ['directive.withdrawn', (tx, actor, event) => recallRest(tx, actor, event.subjectId, event.note ?? '')],
  [
    'plan.withdrawn',
    (tx, actor, event) => recallRest(tx, actor, event.subjectId, `Kế hoạch được thu hồi. ${event.note ?? ''}`.trim()),
  ],
  [
    'assignment.evidence_removed',
    async (tx, _actor, event) => {
      const { acceptedAt } = await getAssignment(tx, event.subjectId);
      if (acceptedAt) throw new KheoError('conflict', 'Kết quả đã được xác nhận nên minh chứng không gỡ được nữa.');
    },
  ],
  [
    'unit.succeeded',
    async (tx, _actor, event) => {
      const { toId } = event.data as { toId: number };
      await sql`select inherit_assignments(${event.subjectId}, ${toId})`.execute(tx);
    },
  ],
];
