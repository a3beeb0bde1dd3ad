import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { openPool } from './database/connect.ts';
import { log } from './log.ts';

/** The queue of the database: what is added is done once, in this process or another, also after a restart. */
export interface Jobs {
  /** Add a job; one that waits under the same key is replaced. */
  add(name: string, payload: unknown, options: { key: string; attempts: number }): Promise<void>;
  start(tasks: TaskList, cron: CronJob[]): Promise<void>;
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

/** The queue on the owner's address; jobs run once it is started. */
export function createJobs(ownerUrl: string): Jobs {
  let runner: Runner | undefined;
  const pool = openPool({ connectionString: ownerUrl, max: 6 });
  return {
    async add(name, payload, { key, attempts }) {
      if (!runner) throw new Error('the queue is not started');
      await runner.addJob(name, payload, { jobKey: key, maxAttempts: attempts });
    },
    async start(tasks, cron) {
      runner = await run({
        pgPool: pool,
        taskList: { ...tasks, ...Object.fromEntries(cron.map((job) => [job.name, () => job.work()])) },
        // Under its name as key: however many times were missed, it runs once for all of them.
        crontab: cron.map((job) => `${job.crontab} ${job.name} ?fill=1d&jobKey=${job.name}`).join('\n'),
        concurrency: 2,
        noHandleSignals: true,
        logger: workerLogger,
      });
    },
    stop: async () => {
      await runner?.stop();
      await pool.end();
    },
  };
}
