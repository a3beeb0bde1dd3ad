import { react } from '../platform/events.ts';
import { assignmentReactions } from './assignments/reactions.ts';
import { notificationReactions } from './notifications/reactions.ts';
import { planReactions } from './plans/reactions.ts';
import { reportReactions } from './reports/reactions.ts';

let registered = false;

/** Join the features: what one does because of what another recorded. Doing it twice changes nothing. */
export function registerReactions(): void {
  if (registered) return;
  registered = true;
  for (const [act, reaction] of [
    ...assignmentReactions,
    ...notificationReactions,
    ...planReactions,
    ...reportReactions,
  ])
    react(act, reaction);
}
