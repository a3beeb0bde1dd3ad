import { publishPlan } from '../app/features/plans/commands.ts';
import { registerReactions } from '../app/features/reactions.ts';
import { type Actor, systemActor } from '../app/platform/actor.ts';
import { insertUnits } from '../app/sample/country.ts';
import { withDatabase } from './cluster.ts';

const tasks = 100;
const units = 120;

/** A published plan of 100 tasks for 120 units: how long until every assignment, event and notification is written. */
export async function run() {
  registerReactions();
  return withDatabase(async (database) => {
    const actor = await database.as(systemActor, async (tx): Promise<Actor> => {
      const unit = (kind: string, name: string, parent: number) => ({
        key: name,
        kind,
        name,
        parent,
        from: '2000-01-01',
        to: null,
        code: null,
      });
      const [country] = await insertUnits(tx, [unit('country', 'Việt Nam', 0)]);
      const [province] = await insertUnits(tx, [unit('province', 'Tỉnh Đo Lường', country?.id ?? 0)]);
      const unitId = province?.id ?? 0;
      await insertUnits(
        tx,
        Array.from({ length: units }, (_, n) => unit('commune', `Xã ${n}`, unitId)),
      );
      const row = await tx
        .selectFrom('unit')
        .where('id', '=', unitId)
        .select(['place', 'place_to'])
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('auth.user')
        .values({ id: 'bench', name: 'Đo', email: 'bench@kheo.invalid', emailVerified: false })
        .execute();
      return {
        userId: 'bench',
        userName: 'Đo',
        unitId,
        unitName: 'Tỉnh Đo Lường',
        unitKind: 'province',
        role: 'officer',
        place: row.place,
        placeTo: row.place_to,
        above: [country?.id ?? 0],
      };
    });
    const seconds: number[] = [];
    let assignments = 0;
    for (let round = 0; round < 5; round++) {
      const planId = await database.as(actor, async (tx) => {
        const document = await tx
          .insertInto('document')
          .values({
            title: `Kế hoạch ${round}`,
            number: `${round}/KH-UBND`,
            issuer_id: actor.unitId,
            issuer_place: actor.place,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        const plan = await tx
          .insertInto('plan')
          .values({ document_id: document.id, issuer_id: actor.unitId, issuer_place: actor.place, year: 2026 })
          .returning('id')
          .executeTakeFirstOrThrow();
        const rows = await tx
          .insertInto('task')
          .values(
            Array.from({ length: tasks }, (_, position) => ({
              plan_id: plan.id,
              position,
              text: `Nhiệm vụ số ${position} của kế hoạch`,
            })),
          )
          .returning('id')
          .execute();
        await tx
          .insertInto('task_unit')
          .values(
            rows.map(({ id }) => ({
              task_id: id,
              position: 0,
              name: 'UBND các xã',
              role: 'perform',
              group_code: 'communes',
            })),
          )
          .execute();
        await tx
          .insertInto('task_due')
          .values(rows.map(({ id }) => ({ task_id: id, position: 0, due_on: '2026-06-20' })))
          .execute();
        return plan.id;
      });
      const started = performance.now();
      await database.as(actor, (tx) => publishPlan(tx, actor, planId));
      seconds.push((performance.now() - started) / 1000);
      const count = await database.as(actor, (tx) =>
        tx
          .selectFrom('assignment')
          .where('plan_id', '=', planId)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      );
      assignments = Number(count.n);
    }
    // The slowest of five, so that a warm cache flatters nothing.
    return { seed: 0, figures: { assignments, seconds: Math.max(...seconds) } };
  });
}
