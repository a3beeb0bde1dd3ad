import { plainDate } from '@kheo/calendar';
import pg from 'pg';
import { sweep } from '../app/features/reminders/sweep.ts';
import { systemActor } from '../app/platform/actor.ts';
import { withDatabase } from './cluster.ts';
import { fill } from './list.bench.ts';

const day = plainDate('2026-06-17');

/**
 * The sweep of a morning over 1,000,000 assignments with the shipped rules, every reminder also waiting as an e-mail; run
 * again; after ten days without one; and beside it the bare count of what the rules of one day speak of.
 */
export async function run() {
  return withDatabase(async (database) => {
    await fill(database);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query(`
      insert into kheo.mail_address (user_id, address, verified_at) select id, 'a@example.vn', now() from auth."user"`);
    const timed = async (on: typeof day) => {
      const started = performance.now();
      const told = await database.as(systemActor, (tx) => sweep(tx, on, { mail: true }));
      return { told, seconds: (performance.now() - started) / 1000 };
    };
    const first = await timed(day);
    const again = await timed(day);
    const later = await timed(plainDate('2026-06-29'));
    const started = performance.now();
    const counted = await owner.query<{ count: number }>(
      `select count(*) from kheo.assignment where state in ('assigned', 'received', 'in_progress')
        and due_on = any ('{2026-06-26,2026-06-22,2026-06-18,2026-06-17,2026-06-16,2026-06-12,2026-06-08}')`,
    );
    const countSeconds = (performance.now() - started) / 1000;
    const total = await owner.query<{ count: number }>('select count(*) from kheo.assignment');
    await owner.end();
    return {
      seed: 0,
      figures: {
        assignments: total.rows[0]?.count ?? 0,
        dueThatDay: counted.rows[0]?.count ?? 0,
        seconds: first.seconds,
        deliveries: first.told,
        againSeconds: again.seconds,
        againDeliveries: again.told,
        afterTwelveDaysSeconds: later.seconds,
        afterTwelveDaysDeliveries: later.told,
        bareCountSeconds: countSeconds,
      },
    };
  });
}
