import { systemActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { CronJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { askForReports } from './commands.ts';

/** What the clock starts: the reports of the week are asked for before reminders go out. */
export function weeklyReportCron({ database }: Pick<Platform, 'database'>): CronJob[] {
  return [
    {
      name: 'ask-weekly-reports',
      crontab: '10 6 * * *',
      work: async () => {
        await database.as(systemActor, (tx) => askForReports(tx, today()));
      },
    },
  ];
}
