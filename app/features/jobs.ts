import { systemActor } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import type { CronJob } from '../platform/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import { sweepFiles } from './evidence/sweep.ts';
import { tellDueDates } from './notifications/commands.ts';
import { readingJobs, resumeReadings } from './readings/jobs.ts';
import { closePageReader } from './readings/page-reader.ts';

/** Run the jobs of all features and take up what a stop left undone. Gives what ends them. */
export async function startJobs(platform: Platform): Promise<() => Promise<void>> {
  await platform.jobs.start(readingJobs(platform), cronJobs(platform));
  await resumeReadings(platform);
  return async () => {
    await platform.jobs.stop();
    await closePageReader();
  };
}

/** What the clock starts, in the time of the server. */
function cronJobs(platform: Platform): CronJob[] {
  return [
    {
      name: 'tell-due-dates',
      crontab: '30 6 * * *',
      work: () => platform.database.as(systemActor, (tx) => tellDueDates(tx, today())),
    },
    {
      name: 'sweep-files',
      crontab: '15 3 * * *',
      work: async () => {
        await sweepFiles(platform);
      },
    },
  ];
}
