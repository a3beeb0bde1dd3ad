import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { type Node, RandomTree } from '../../../tests/random-tree.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { countUnseen } from '../notifications/queries.ts';
import { addRule, addWebhook, choose, endRule, retryDeliveries, setHoliday, setMailAddress } from './commands.ts';

/*
 * Random trees against the rules in words: a person sees own choices, own address and own deliveries; an administrator sees
 * the log, rules, days off and webhooks of the unit's subtree, and changes those alone; nobody sees another's reminder.
 */

const seed = seedOf('reminder rights');
const tree = new RandomTree(randomFrom(seed));
const { nodes, actors } = tree;
const draw = (n: number) => tree.draw(n);
const pick = <T>(list: readonly T[]): T => tree.pick(list);
const settings = { seed, numRuns: 100 };

let database: TestDatabase;
const logged: { id: number; unit: Node; userId: string | null }[] = [];
const told: { unit: Node; userId: string | null }[] = [];

beforeAll(async () => {
  setToday('2026-03-02');
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await tree.grow(tx);
    for (let n = 0; n < 60; n++) await log(tx, n);
  });
});
afterAll(() => database.drop());

const within = (node: Node, actor: Actor) => tree.within(node, actor);

async function log(tx: Tx, n: number): Promise<void> {
  const unit = pick(nodes);
  const userId = draw(2) === 0 ? null : (pick(actors.filter((one) => one.unitId === unit.id)).userId ?? null);
  const row = await sql<{ id: number }>`
    insert into delivery (rule_id, subject, subject_id, due_on, kind, unit_id, unit_place, user_id, channel, day, text, href, state)
    values (1, 'assignment', ${n}, '2026-03-13', 'due_soon', ${unit.id}, ${unit.place}, ${userId}, 'app', '2026-03-10', 'x', '/', 'failed')
    returning id`.execute(tx);
  logged.push({ id: row.rows[0]?.id ?? 0, unit, userId });
  await sql`insert into notification (unit_id, user_id, kind, text, on_day) values (${unit.id}, ${userId}, 'due_soon', ${`lời ${n}`}, '2026-03-10')`.execute(
    tx,
  );
  told.push({ unit, userId });
}

const anyActor = fc.nat().map((n) => actors[n % actors.length] as Actor);
const anyNode = fc.nat().map((n) => nodes[n % nodes.length] as Node);
const allowed = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );
/** Try an act and take it back, so that the next attempt finds everything as it was. */
function attempt(actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  const undo = new Error('taken back');
  return database
    .as(actor, async (tx) => {
      await work(tx);
      throw undo;
    })
    .catch((error: unknown) => error === undo);
}

describe('rights on reminders, against the oracle', () => {
  it('show the log to whom it was sent and to administrators above, and to nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await database.as(actor, (tx) => tx.selectFrom('delivery').select('id').orderBy('id').execute());
        const expected = logged.filter(
          ({ unit, userId }) => userId === actor.userId || (actor.role === 'administrator' && within(unit, actor)),
        );
        expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      settings,
    );
  });

  it('show a notification to everyone of the unit, or to the one person that it names', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const mine = told.filter(
          ({ unit, userId }) => unit.id === actor.unitId && (userId === null || userId === actor.userId),
        );
        expect(await database.as(actor, (tx) => countUnseen(tx))).toBe(mine.length);
      }),
      settings,
    );
  });

  it('let administrators change rules, days off and webhooks of their subtree alone, and only the highest those of all', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyNode, async (actor, node) => {
        const may = actor.role === 'administrator' && within(node, actor);
        const forUnit = { unit_id: node.id, unit_place: node.place };
        const day = { day: '2026-03-10', kind: 'holiday', name: 'Nghỉ', source: 'x' };
        const holiday = (tx: Tx) =>
          tx
            .insertInto('holiday')
            .values({ ...forUnit, ...day })
            .execute();
        const rule = (tx: Tx) =>
          tx
            .insertInto('reminder_rule')
            .values({
              ...forUnit,
              name: 'x',
              offset_days: 1,
              to_whom: ['unit'],
              words: 'x',
              source: 'x',
              active_from: '2026-03-10',
            })
            .execute();
        const webhook = (tx: Tx) =>
          tx
            .insertInto('webhook')
            .values({ ...forUnit, name: 'x', url: 'https://x.vn', secret: 'x' })
            .execute();
        for (const write of [holiday, rule, webhook]) expect(await attempt(actor, write)).toBe(may);
        const highest = actor.role === 'administrator' && actor.unitId === nodes[0]?.id;
        const everywhere = { ...day, kind: 'holiday' as const, everywhere: true };
        expect(await attempt(actor, (tx) => setHoliday(tx, actor, everywhere))).toBe(highest);
        expect(await attempt(actor, (tx) => endRule(tx, actor, 1))).toBe(highest);
      }),
      { ...settings, numRuns: 40 },
    );
  });

  it('let only administrators try deliveries again, in their subtree', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        let count = 0;
        const ids = logged.map(({ id }) => id);
        const done = await attempt(actor, async (tx) => {
          count = await retryDeliveries(tx, actor, ids);
        });
        expect(done).toBe(actor.role === 'administrator');
        if (done) expect(count).toBe(logged.filter(({ unit }) => within(unit, actor)).length);
      }),
      { ...settings, numRuns: 40 },
    );
  });

  it('keep choices, addresses and secrets to oneself', async () => {
    const [one, other] = [pick(actors), pick(actors)];
    await database.as(one, (tx) => choose(tx, one.userId ?? '', new Set()));
    await database.as(one, (tx) => setMailAddress(tx, one.userId ?? '', 'toi@example.vn'));
    const administrator = actors.find(({ role }) => role === 'administrator') as Actor;
    await database.as(administrator, (tx) => addWebhook(tx, administrator, { name: 'Zalo', url: 'https://x.vn' }));
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await database.as(actor, async (tx) => ({
          choices: await tx.selectFrom('notification_choice').select('user_id').execute(),
          addresses: await tx.selectFrom('mail_address').select('user_id').execute(),
          webhooks: await tx.selectFrom('webhook').select('id').execute(),
        }));
        const own = actor.userId === one.userId;
        expect([seen.choices.length, seen.addresses.length]).toEqual(own ? [8, 1] : [0, 0]);
        const above = actor.role === 'administrator' && actor.unitId === administrator.unitId;
        expect(seen.webhooks.length).toBe(above ? 1 : 0);
      }),
      settings,
    );
    if (other.userId !== one.userId) {
      expect(await allowed(database.as(other, (tx) => choose(tx, one.userId ?? '', new Set())))).toBe(false);
    }
  });

  it('let a rule begin tomorrow at the earliest, since today has been told', async () => {
    const administrator = actors.find(({ role }) => role === 'administrator') as Actor;
    const rule = {
      name: 'Quy tắc mới',
      offset: -2,
      counted: 'working' as const,
      toWhom: ['officer' as const],
      words: '{viec}',
      source: 'Công văn 1',
      verified: true,
      everywhere: false,
    };
    const add = (from: string) => database.as(administrator, (tx) => addRule(tx, administrator, { ...rule, from }));
    await expect(add('2026-03-02')).rejects.toMatchObject({ code: 'invalid', fields: { from: expect.any(String) } });
    const id = await add('2026-03-03');
    await database.as(administrator, (tx) => endRule(tx, administrator, id));
    await expect(database.as(administrator, (tx) => endRule(tx, administrator, id))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
