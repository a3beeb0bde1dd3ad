import { systemActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { CronJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { openNextPeriods } from './hand-out.ts';

/** What the clock starts: tasks of plans of several years open their next year, before reminders go out. */
export function assignmentCron({ database }: Pick<Platform, 'database'>): CronJob[] {
  return [
    {
      name: 'open-next-periods',
      crontab: '0 6 * * *',
      work: async () => {
        await database.as(systemActor, (tx) => openNextPeriods(tx, today()));
      },
    },
  ];
}
