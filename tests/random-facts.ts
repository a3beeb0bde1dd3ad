import { sql } from 'kysely';
import type { Tx } from '../app/platform/database/connect.ts';
import type { Node, RandomTree } from './random-tree.ts';

/** A plan, and what decides who reads it. */
export interface PlanFact {
  id: number;
  issuer: Node;
  state: 'draft' | 'published' | 'withdrawn';
  confidentiality: 0 | 1 | 2;
  submittedTo: Node | null;
}

export interface AssignmentFact {
  id: number;
  plan: PlanFact;
  unit: Node;
}

export interface CommitmentFact {
  id: number;
  unit: Node;
  doer: Node;
  confidentiality: 0 | 1 | 2;
}

export interface ActivityFact {
  id: number;
  unit: Node;
  confidentiality: 0 | 1 | 2;
  serves: AssignmentFact | null;
}

/** Random plans, assignments, activities and promises of the units of a tree, and what is known of each. */
export class RandomFacts {
  readonly plans: PlanFact[] = [];
  readonly assignments: AssignmentFact[] = [];
  readonly activities: ActivityFact[] = [];
  readonly commitments: CommitmentFact[] = [];
  readonly #tree: RandomTree;

  constructor(tree: RandomTree) {
    this.#tree = tree;
  }

  /** Writes them; the tree has grown before. */
  async make(tx: Tx): Promise<void> {
    await this.#makePlans(tx);
    await this.#makeActivities(tx);
    await this.#makeCommitments(tx);
  }

  async #makePlans(tx: Tx): Promise<void> {
    for (let n = 0; n < 24; n++) {
      const issuer = this.#tree.pick(this.#tree.nodes);
      const state = this.#tree.pick(['draft', 'published', 'published', 'withdrawn'] as const);
      const confidentiality = this.#tree.draw(3) as 0 | 1 | 2;
      const submittedTo = state === 'published' && this.#tree.draw(3) === 0 ? this.#tree.pick(this.#tree.nodes) : null;
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
      this.plans.push(plan);
      const task = await tx
        .insertInto('task')
        .values({ plan_id: id, position: 0, text: 'Việc' })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (state !== 'draft')
        for (let m = this.#tree.draw(4); m > 0; m--) await this.#makeAssignment(tx, plan, task.id, m);
    }
  }

  async #makeAssignment(tx: Tx, plan: PlanFact, taskId: number, period: number): Promise<void> {
    const unit = this.#tree.pick(this.#tree.nodes);
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
    this.assignments.push({ id: row.id, plan, unit });
  }

  async #makeActivities(tx: Tx): Promise<void> {
    for (let n = 0; n < 40; n++) {
      const serves = this.#tree.draw(2) === 0 && this.assignments.length > 0 ? this.#tree.pick(this.assignments) : null;
      const unit = serves?.unit ?? this.#tree.pick(this.#tree.nodes);
      const confidentiality = this.#tree.draw(3) as 0 | 1 | 2;
      const { id } = await tx
        .insertInto('activity')
        .values({
          kind: 'dialogue',
          unit_id: unit.id,
          unit_place: unit.place,
          happened_on: '2026-03-01',
          title: `Đối thoại ${n}`,
          confidentiality,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (serves) {
        await tx
          .insertInto('activity_task')
          .values({ activity_id: id, assignment_id: serves.id, asked_by_place: serves.plan.issuer.place })
          .execute();
      }
      await tx
        .insertInto('evidence')
        .values({
          ...{ subject: 'activity', subject_id: id, kind: 'link', url: 'https://a.vn/' },
          ...{ unit_id: unit.id, place: unit.place, created_by: null },
        })
        .execute();
      this.activities.push({ id, unit, confidentiality, serves });
    }
  }

  async #makeCommitments(tx: Tx): Promise<void> {
    for (let n = 0; n < 30; n++) {
      const [unit, doer] = [this.#tree.pick(this.#tree.nodes), this.#tree.pick(this.#tree.nodes)];
      const confidentiality = this.#tree.draw(3) as 0 | 1 | 2;
      const { id } = await tx
        .insertInto('commitment')
        .values({
          origin: 'dialogue',
          unit_id: unit.id,
          unit_place: unit.place,
          doer_id: doer.id,
          doer_place: doer.place,
          text: `Hứa ${n}`,
          made_on: '2026-03-01',
          confidentiality,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      this.commitments.push({ id, unit, doer, confidentiality });
    }
  }
}
