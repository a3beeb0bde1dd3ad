import { today } from '../../platform/clock.ts';
import type { Reaction } from '../../platform/events.ts';

/** Who is told because of what happens elsewhere. */
export const notificationReactions: readonly (readonly [string, Reaction])[] = [
  [
    'plan.submitted',
    async (tx, actor, event) => {
      const { toId } = event.data as { toId: number };
      await tx
        .insertInto('notification')
        .values({
          unit_id: toId,
          kind: 'submitted',
          plan_id: event.subjectId,
          text: `${actor.unitName} gửi kế hoạch đến`,
          on_day: today(),
        })
        .execute();
    },
  ],
];
