import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, clearance } from '../app/platform/actor.ts';
import type { Tx } from '../app/platform/database/connect.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import {
  type ActivityFact,
  type AssignmentFact,
  type CommitmentFact,
  type PlanFact,
  RandomFacts,
} from './random-facts.ts';
import { type Node, RandomTree } from './random-tree.ts';
import { randomFrom, seedOf } from './seed.ts';

/*
 * Random trees, plans and assignments against a small oracle written from the rules in words: a person acts for one unit
 * in one role; reads its subtree, what units above have published to it, and what was sent to it; writes only for its own
 * unit, an overseer not at all.
 */

let database: TestDatabase;
const seed = seedOf('rights');
const tree = new RandomTree(randomFrom(seed));
const { nodes, actors } = tree;
const facts = new RandomFacts(tree);
const { plans, assignments, activities, commitments } = facts;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await tree.grow(tx);
    await facts.make(tx);
  });
});
afterAll(() => database.drop());

const within = (node: Node, actor: Actor) => tree.within(node, actor);

function readsAssignment(actor: Actor, { unit, plan }: AssignmentFact): boolean {
  return within(unit, actor) || within(plan.issuer, actor);
}
function readsPlan(actor: Actor, plan: PlanFact): boolean {
  if (plan.issuer.id === actor.unitId) return true;
  if (plan.submittedTo && within(plan.submittedTo, actor)) return true;
  if (plan.state === 'draft') return false;
  if (within(plan.issuer, actor) && plan.confidentiality <= clearance(actor)) return true;
  if (actor.above.includes(plan.issuer.id) && plan.confidentiality < 2) return true;
  return assignments.some((one) => one.plan === plan && within(one.unit, actor));
}
function readsActivity(actor: Actor, { unit, confidentiality, serves }: ActivityFact): boolean {
  if (confidentiality === 0 || unit.id === actor.unitId) return true;
  if (within(unit, actor) && confidentiality <= clearance(actor)) return true;
  return serves !== null && within(serves.plan.issuer, actor) && confidentiality < 2;
}
function readsCommitment(actor: Actor, { unit, doer, confidentiality }: CommitmentFact): boolean {
  if (confidentiality === 0 || unit.id === actor.unitId || doer.id === actor.unitId) return true;
  return (within(unit, actor) || within(doer, actor)) && confidentiality <= clearance(actor);
}
function writesFor(actor: Actor, node: Node): boolean {
  return actor.role !== 'overseer' && actor.unitId === node.id;
}

const anyActor = fc.nat().map((n) => actors[n % actors.length] as Actor);
const settings = { seed, numRuns: 150 };

/** What a person sees in a transaction, which is what they see in a reading, each question of which brings its rights along. */
async function look<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const seen = await database.as(actor, work);
  expect(await database.read(actor, work)).toEqual(seen);
  return seen;
}

describe('rights, against the oracle', () => {
  it('has plans and assignments of every sort to look at', () => {
    expect(nodes.length).toBeGreaterThan(5);
    expect(assignments.length).toBeGreaterThan(5);
  });

  it('shows each plan, its document and its tasks to exactly those who may read it', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await look(actor, async (tx) => ({
          plans: await tx.selectFrom('plan').select('id').orderBy('id').execute(),
          tasks: await tx.selectFrom('task').select('plan_id as id').orderBy('plan_id').execute(),
          documents: await tx
            .selectFrom('document')
            .innerJoin('plan', 'plan.document_id', 'document.id')
            .select('plan.id')
            .orderBy('plan.id')
            .execute(),
        }));
        const expected = plans.filter((plan) => readsPlan(actor, plan)).map((plan) => plan.id);
        expect(seen.plans.map((row) => row.id)).toEqual(expected);
        expect(seen.tasks.map((row) => row.id)).toEqual(expected);
        expect(seen.documents.map((row) => row.id)).toEqual(expected);
      }),
      settings,
    );
  });

  it('shows each assignment to those above either side and nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await look(actor, (tx) => tx.selectFrom('assignment').select('id').orderBy('id').execute());
        expect(seen.map((row) => row.id)).toEqual(
          assignments.filter((one) => readsAssignment(actor, one)).map((one) => one.id),
        );
      }),
      settings,
    );
  });

  it('shows each activity to its unit, those above, who asked for it, and everyone when it is public', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const { seen, shown } = await look(actor, async (tx) => ({
          seen: await tx.selectFrom('activity').select('id').orderBy('id').execute(),
          shown: await tx
            .selectFrom('evidence')
            .where('subject', '=', 'activity')
            .select('subject_id as id')
            .orderBy('subject_id')
            .execute(),
        }));
        const expected = activities.filter((one) => readsActivity(actor, one)).map((one) => one.id);
        expect(seen.map((row) => row.id)).toEqual(expected);
        // And what shows it, to the same.
        expect(shown.map((row) => row.id)).toEqual(expected);
      }),
      settings,
    );
  });

  it('shows each commitment to its two units, those above either, and everyone when it is public', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await look(actor, (tx) => tx.selectFrom('commitment').select('id').orderBy('id').execute());
        expect(seen.map((row) => row.id)).toEqual(
          commitments.filter((one) => readsCommitment(actor, one)).map((one) => one.id),
        );
      }),
      settings,
    );
  });

  it('lets a commitment be changed only for its two units', async () => {
    const anyCommitment = fc.nat().map((n) => commitments[n % commitments.length] as CommitmentFact);
    await fc.assert(
      fc.asyncProperty(anyActor, anyCommitment, async (actor, { id, unit, doer }) => {
        const changed = await database.as(actor, (tx) =>
          tx.updateTable('commitment').set({ revision: sql`revision + 1` }).where('id', '=', id).executeTakeFirst(),
        );
        expect(changed.numUpdatedRows === 1n).toBe(writesFor(actor, unit) || writesFor(actor, doer));
      }),
      settings,
    );
  });

  it('lets an activity be recorded and changed only for its own unit', async () => {
    const anyActivity = fc.nat().map((n) => activities[n % activities.length] as ActivityFact);
    await fc.assert(
      fc.asyncProperty(anyActor, anyActivity, async (actor, { id, unit }) => {
        const changed = await database.as(actor, (tx) =>
          tx.updateTable('activity').set({ revision: sql`revision + 1` }).where('id', '=', id).executeTakeFirst(),
        );
        expect(changed.numUpdatedRows === 1n).toBe(writesFor(actor, unit));
        const forged = {
          kind: 'other',
          unit_id: unit.id,
          unit_place: unit.place,
          happened_on: '2026-03-01',
          title: 'x',
        };
        const wrote = await database
          .as(actor, async (tx) => {
            await tx.insertInto('activity').values(forged).execute();
            throw new Error('undone');
          })
          .catch((error: Error) => error.message === 'undone');
        expect(wrote).toBe(writesFor(actor, unit));
      }),
      settings,
    );
  });

  it('lets a plan be changed only for its own unit', async () => {
    const anyPlan = fc.nat().map((n) => plans[n % plans.length] as PlanFact);
    await fc.assert(
      fc.asyncProperty(anyActor, anyPlan, async (actor, plan) => {
        const changed = await database.as(actor, (tx) =>
          tx.updateTable('plan').set({ revision: sql`revision + 1` }).where('id', '=', plan.id).executeTakeFirst(),
        );
        expect(changed.numUpdatedRows === 1n).toBe(writesFor(actor, plan.issuer));
      }),
      settings,
    );
  });

  it('lets an assignment be changed only by its two sides', async () => {
    const anyAssignment = fc.nat().map((n) => assignments[n % assignments.length] as AssignmentFact);
    await fc.assert(
      fc.asyncProperty(anyActor, anyAssignment, async (actor, { id, unit, plan }) => {
        const changed = await database.as(actor, (tx) =>
          tx.updateTable('assignment').set({ revision: sql`revision + 1` }).where('id', '=', id).executeTakeFirst(),
        );
        expect(changed.numUpdatedRows === 1n).toBe(writesFor(actor, unit) || writesFor(actor, plan.issuer));
      }),
      settings,
    );
  });

  it('shows evidence to those above either side, and lets a unit that sees its record add it, in its own name', async () => {
    const anyPair = fc.nat().map((n) => [nodes[n % nodes.length], nodes[(n >> 8) % nodes.length]] as [Node, Node]);
    const oneSided = fc.boolean();
    await fc.assert(
      fc.asyncProperty(anyActor, anyActor, anyPair, oneSided, async (actor, reader, [unit, asker], alone) => {
        const other = alone ? null : asker;
        const row = {
          ...{ subject: 'assignment', subject_id: 1, kind: 'link', url: 'https://a.vn/', created_by: actor.userId },
          ...{ unit_id: actor.unitId, place: unit.place, other_place: other?.place ?? null },
        };
        const sees = (who: Actor) => within(unit, who) || (other !== null && within(other, who));
        const made = await database
          .as(actor, (tx) => tx.insertInto('evidence').values(row).returning('id').executeTakeFirstOrThrow())
          .catch((error: Error) => {
            expect(error.message).toMatch(/row-level security/);
            return undefined;
          });
        expect(made !== undefined).toBe(actor.role !== 'overseer' && sees(actor));
        // Never in the name of another unit or person.
        const forged = reader.unitId === actor.unitId ? { created_by: 'nobody' } : { unit_id: reader.unitId };
        await expect(
          database.as(actor, (tx) =>
            tx
              .insertInto('evidence')
              .values({ ...row, ...forged })
              .execute(),
          ),
        ).rejects.toThrow(/row-level security/);
        if (!made) return;
        const read = await database.as(reader, (tx) =>
          tx.selectFrom('evidence').where('id', '=', made.id).select('id').execute(),
        );
        expect(read.length === 1).toBe(sees(reader));
        const removed = await database.as(reader, (tx) =>
          tx.updateTable('evidence').set({ is_public: true }).where('id', '=', made.id).executeTakeFirst(),
        );
        expect(removed.numUpdatedRows === 1n).toBe(
          reader.role !== 'overseer' && reader.unitId === actor.unitId && sees(reader),
        );
      }),
      settings,
    );
  });

  it('shows an upload to nobody but who sends it, in the unit for which it is sent', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyActor, fc.uuid(), async (actor, reader, id) => {
        const row = { id, user_id: actor.userId ?? '', unit_id: actor.unitId, name: 'a', bytes: 1 };
        const made = await database
          .as(actor, (tx) => tx.insertInto('upload').values(row).execute())
          .then(() => true)
          .catch((error: Error) => {
            expect(error.message).toMatch(/row-level security/);
            return false;
          });
        expect(made).toBe(actor.role !== 'overseer');
        const read = await database.as(reader, (tx) =>
          tx.selectFrom('upload').where('id', '=', id).select('id').execute(),
        );
        expect(read.length === 1).toBe(made && reader.userId === actor.userId);
      }),
      settings,
    );
  });

  it('lets nobody hand out, or write history, in another unit’s name', async () => {
    const anyNode = fc.nat().map((n) => nodes[n % nodes.length] as Node);
    await fc.assert(
      fc.asyncProperty(anyActor, anyNode, async (actor, node) => {
        const event = {
          act: 'test',
          subject: 'unit',
          subject_id: node.id,
          place: node.place,
          user_id: actor.userId,
          unit_id: node.id,
        };
        const wrote = await database
          .as(actor, (tx) => tx.insertInto('event').values(event).execute())
          .then(() => true)
          .catch((error: Error) => {
            expect(error.message).toMatch(/row-level security/);
            return false;
          });
        expect(wrote).toBe(writesFor(actor, node));
        const document = { title: 'Văn bản giả', issuer_id: node.id, issuer_place: node.place };
        const issued = await database
          .as(actor, (tx) => tx.insertInto('document').values(document).execute())
          .then(() => true)
          .catch(() => false);
        expect(issued).toBe(writesFor(actor, node));
      }),
      settings,
    );
  });
});
