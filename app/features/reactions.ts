import { react } from '../platform/events.ts';
import { assignmentReactions } from './assignments/reactions.ts';
import { documentReactions } from './documents/reactions.ts';
import { draftReactions } from './drafts/reactions.ts';
import { notificationReactions } from './notifications/reactions.ts';
import { planReactions } from './plans/reactions.ts';
import { reportReactions } from './reports/reactions.ts';

let registered = false;

/** Join the features: what one does because of what another recorded. Doing it twice changes nothing. */
export function registerReactions(): void {
  if (registered) return;
  registered = true;
  const all = [
    assignmentReactions,
    documentReactions,
    draftReactions,
    notificationReactions,
    planReactions,
    reportReactions,
  ];
  for (const [act, reaction] of all.flat()) react(act, reaction);
}
