import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { log } from './log.ts';

export interface Jobs {
  stop(): Promise<void>;
}

/** A job that the clock starts: `crontab` in the form of cron, in the time of Vietnam. */
export interface CronJob {
  name: string;
  crontab: string;
  work(): Promise<void>;
}

const workerLogger = new Logger(() => (level, message) => {
  if (level === 'error') log.error(message);
  else if (level === 'warning') log.warn(message);
  else log.debug(message);
});

/** Run jobs from the queue in the database, and those that the clock starts. */
export async function startJobs(ownerUrl: string, tasks: TaskList, cron: CronJob[]): Promise<Jobs> {
  const runner: Runner = await run({
    connectionString: ownerUrl,
    taskList: { ...tasks, ...Object.fromEntries(cron.map((job) => [job.name, () => job.work()])) },
    crontab: cron.map((job) => `${job.crontab} ${job.name} ?fill=1d`).join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    logger: workerLogger,
  });
  return { stop: () => runner.stop() };
}
