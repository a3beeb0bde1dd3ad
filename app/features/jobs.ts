import { systemActor } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import type { CronJob } from '../platform/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import { tellDueDates } from './notifications/commands.ts';

/** What the clock starts, in the time of the server. */
export function cronJobs(platform: Platform): CronJob[] {
  return [
    {
      name: 'tell-due-dates',
      crontab: '30 6 * * *',
      work: () => platform.database.as(systemActor, (tx) => tellDueDates(tx, today())),
    },
  ];
}
