import type { Platform } from '../platform/platform.ts';
import { assignmentCron } from './assignments/jobs.ts';
import { fileCron } from './evidence/sweep.ts';
import { indicatorCron } from './indicators/jobs.ts';
import { readingJobs, resumeReadings } from './readings/jobs.ts';
import { closePageReader } from './readings/page-reader.ts';
import { reminderCron } from './reminders/jobs.ts';
import { weeklyReportCron } from './weekly-reports/jobs.ts';

/** Run the jobs of all features and take up what a stop left undone. Gives what ends them. */
export async function startJobs(platform: Platform): Promise<() => Promise<void>> {
  const cron = [
    ...indicatorCron(platform),
    ...assignmentCron(platform),
    ...weeklyReportCron(platform),
    ...reminderCron(platform),
    ...fileCron(platform),
  ];
  await platform.jobs.start(readingJobs(platform), cron);
  await resumeReadings(platform);
  return async () => {
    await platform.jobs.stop();
    await closePageReader();
  };
}
