import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, clearance } from '../app/platform/actor.ts';
import type { Tx } from '../app/platform/database/connect.ts';
import { createTestDatabase, makeActor, makeUnit, type TestDatabase } from './database.ts';
import { randomFrom, seedOf } from './seed.ts';

/*
 * Random trees, plans and assignments against a small oracle written from the rules in words: a person acts for one unit
 * in one role; reads its subtree, what units above have published to it, and what was sent to it; writes only for its own
 * unit, an overseer not at all.
 */

interface Node {
  id: number;
  place: number;
  placeTo: number;
  name: string;
  kind: string;
  parent: number | null;
}
interface PlanFact {
  id: number;
  issuer: Node;
  state: 'draft' | 'published' | 'withdrawn';
  confidentiality: 0 | 1 | 2;
  submittedTo: Node | null;
}
interface AssignmentFact {
  id: number;
  plan: PlanFact;
  unit: Node;
}

const roles = ['officer', 'leader', 'overseer', 'administrator', 'village_head'] as const;

let database: TestDatabase;
const nodes: Node[] = [];
const plans: PlanFact[] = [];
const assignments: AssignmentFact[] = [];
const actors = new Map<string, Actor>();
const seed = seedOf('rights');
const random = randomFrom(seed);
const draw = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await growTree(tx);
    await makePlans(tx);
    for (const node of nodes) {
      for (const role of roles) actors.set(`${node.id} ${role}`, await makeActor(tx, node, role, above(node)));
    }
  });
});
afterAll(() => database.drop());

async function growTree(tx: Tx): Promise<void> {
  const add = async (kind: string, name: string, parent: Node | null) => {
    const row = await makeUnit(tx, { kind, name, parentId: parent?.id ?? null });
    const node = { ...row, parent: parent?.id ?? null };
    nodes.push(node);
    return node;
  };
  const country = await add('country', 'Nước', null);
  const kinds = ['province', 'commune', 'village', 'village'];
  const growing = [{ node: country, depth: 0 }];
  for (let at = 0; at < growing.length; at++) {
    const { node, depth } = growing[at] as { node: Node; depth: number };
    // Every province has a commune at least, or a seed may leave nothing to look at.
    const children = depth === 0 ? 3 : depth === 1 ? 1 + draw(2) : depth < 4 ? draw(3) : 0;
    for (let n = 0; n < children; n++) {
      growing.push({ node: await add(kinds[depth] ?? 'village', `${node.name}.${n}`, node), depth: depth + 1 });
    }
  }
}

async function makePlans(tx: Tx): Promise<void> {
  for (let n = 0; n < 24; n++) {
    const issuer = pick(nodes);
    const state = pick(['draft', 'published', 'published', 'withdrawn'] as const);
    const confidentiality = draw(3) as 0 | 1 | 2;
    const submittedTo = state === 'published' && draw(3) === 0 ? pick(nodes) : null;
    const document = await tx
      .insertInto('document')
      .values({ title: `Kế hoạch ${n}`, issuer_id: issuer.id, issuer_place: issuer.place })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await tx
      .insertInto('plan')
      .values({
        document_id: document.id,
        issuer_id: issuer.id,
        issuer_place: issuer.place,
        year: 2026,
        state,
        confidentiality,
        submitted_to_id: submittedTo?.id ?? null,
        submitted_to_place: submittedTo?.place ?? null,
        submitted_at: submittedTo ? sql`now()` : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const plan = { id, issuer, state, confidentiality, submittedTo };
    plans.push(plan);
    const task = await tx
      .insertInto('task')
      .values({ plan_id: id, position: 0, text: 'Việc' })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (state !== 'draft') for (let m = draw(4); m > 0; m--) await makeAssignment(tx, plan, task.id, m);
  }
}

async function makeAssignment(tx: Tx, plan: PlanFact, taskId: number, period: number): Promise<void> {
  const unit = pick(nodes);
  const row = await tx
    .insertInto('assignment')
    .values({
      task_id: taskId,
      plan_id: plan.id,
      unit_id: unit.id,
      unit_place: unit.place,
      asked_by_id: plan.issuer.id,
      asked_by_place: plan.issuer.place,
      role: 'perform',
      period,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  assignments.push({ id: row.id, plan, unit });
}

function above(node: Node): number[] {
  const parent = nodes.find((one) => one.id === node.parent);
  return parent ? [parent.id, ...above(parent)] : [];
}
/** `node` stands in the subtree of the unit that the actor acts for; found by climbing, not by places. */
function within(node: Node, actor: Actor): boolean {
  return node.id === actor.unitId || above(node).includes(actor.unitId);
}

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
function writesFor(actor: Actor, node: Node): boolean {
  return actor.role !== 'overseer' && actor.unitId === node.id;
}

const anyActor = fc.nat().map((n) => [...actors.values()][n % actors.size] as Actor);
const settings = { seed, numRuns: 150 };

describe('rights, against the oracle', () => {
  it('has plans and assignments of every sort to look at', () => {
    expect(nodes.length).toBeGreaterThan(5);
    expect(assignments.length).toBeGreaterThan(5);
  });

  it('shows each plan, its document and its tasks to exactly those who may read it', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await database.as(actor, async (tx) => ({
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
        const seen = await database.as(actor, (tx) => tx.selectFrom('assignment').select('id').orderBy('id').execute());
        expect(seen.map((row) => row.id)).toEqual(
          assignments.filter((one) => readsAssignment(actor, one)).map((one) => one.id),
        );
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
