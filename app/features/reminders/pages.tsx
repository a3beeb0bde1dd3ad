import type { App } from '../../platform/http/context.ts';
import { choicePages } from './choice-pages.tsx';
import { holidayPages } from './holiday-pages.tsx';
import { logPages } from './log-pages.tsx';
import { rulePages } from './rule-pages.tsx';
import { webhookPages } from './webhook-pages.tsx';
import { weekPages } from './week-pages.tsx';

/** Reminders: what each person chooses, the week, and the administrator's rules, days off, webhooks and log. */
export function reminderPages(app: App): void {
  choicePages(app);
  weekPages(app);
  rulePages(app);
  holidayPages(app);
  webhookPages(app);
  logPages(app);
}
