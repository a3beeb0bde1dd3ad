import { sql } from 'kysely';
import { systemActor } from '../../platform/actor.ts';
import type { CronJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';

/** What the clock starts: the sums of the ledger are folded together every night. */
export function indicatorCron({ database }: Pick<Platform, 'database'>): CronJob[] {
  return [
    {
      name: 'fold-figures',
      crontab: '40 2 * * *',
      work: async () => {
        await database.as(systemActor, (tx) => sql`select fold_figures()`.execute(tx));
      },
    },
  ];
}
