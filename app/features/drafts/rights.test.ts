import { newDocument } from '@kheo/official-document';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { type Node, RandomTree } from '../../../tests/random-tree.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import { type Actor, citizenActor, clearance } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';

/*
 * Random drafts and registers against the rules in words: a draft is read by its unit, a restricted one by leaders, by who drafts it and
 * by who is asked to sign; nobody else. What was issued is read by its unit and those above as far as its confidentiality goes, by
 * everyone when it is public, and by who drafted it; its document and its file by the same. Only the unit writes, an overseer nothing.
 */

interface DraftFact {
  id: number;
  unit: Node;
  confidentiality: 0 | 1 | 2;
  draftedBy: string | null;
  signerId: string | null;
  /** Line of the register, once it is issued. */
  entryId: number | null;
  fileId: number;
}

let database: TestDatabase;
const seed = seedOf('rights of drafts');
const tree = new RandomTree(randomFrom(seed));
const { nodes, actors } = tree;
const drafts: DraftFact[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await tree.grow(tx);
    const series = new Map<Node, number>();
    for (const unit of nodes) series.set(unit, await makeSeries(tx, unit));
    for (let n = 0; n < 40; n++) await makeDraft(tx, n, series);
  });
});
afterAll(() => database.drop());

async function makeSeries(tx: Tx, unit: Node): Promise<number> {
  const row = await tx
    .insertInto('number_series')
    .values({ unit_id: unit.id, unit_place: unit.place, name: 'Sổ', sort: 'general' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function makeDraft(tx: Tx, n: number, series: ReadonlyMap<Node, number>): Promise<void> {
  const unit = tree.pick(nodes);
  const confidentiality = tree.draw(3) as 0 | 1 | 2;
  const own = actors.filter((actor) => actor.unitId === unit.id);
  const draftedBy = tree.pick(own).userId;
  const signerId = tree.draw(2) === 0 ? tree.pick(own).userId : null;
  const document = JSON.stringify(newDocument({ title: `Văn bản ${n}` }));
  const { id } = await tx
    .insertInto('draft')
    .values({
      ...{ unit_id: unit.id, unit_place: unit.place, type: 'KH', document, confidentiality },
      ...{ drafted_by: draftedBy, signer_id: signerId },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const file = await tx
    .insertInto('file')
    .values({
      ...{ sha256: String(n).padStart(64, '0'), name: 'a.pdf', mime: 'application/pdf', bytes: 1, draft_id: id },
      ...{ owner_id: unit.id, owner_place: unit.place },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const fact: DraftFact = { id, unit, confidentiality, draftedBy, signerId, entryId: null, fileId: file.id };
  drafts.push(fact);
  if (tree.draw(2) === 0) return;
  const entry = await tx
    .insertInto('register_entry')
    .values({
      ...{ unit_id: unit.id, unit_place: unit.place, series_id: series.get(unit) ?? 0, year: 2026, number: n + 1 },
      ...{ symbol: `${n}/KH-X`, issued_on: '2026-03-01', type: 'KH', title: `Văn bản ${n}`, signer: 'Ông A' },
      ...{ confidentiality, draft_id: id, file_id: file.id, drafted_by: draftedBy },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  fact.entryId = entry.id;
  await tx
    .insertInto('document')
    .values({ title: `Văn bản ${n}`, issuer_id: unit.id, issuer_place: unit.place, draft_id: id, file_id: file.id })
    .execute();
}

function readsDraft(actor: Actor, draft: DraftFact): boolean {
  if (actor.unitId !== draft.unit.id) return false;
  const isOwn = actor.userId === draft.draftedBy || actor.userId === draft.signerId;
  return draft.confidentiality <= clearance(actor) || isOwn;
}
function readsEntry(actor: Actor, draft: DraftFact): boolean {
  if (draft.entryId === null) return false;
  if (draft.confidentiality === 0) return true;
  if (tree.within(draft.unit, actor) && draft.confidentiality <= clearance(actor)) return true;
  return actor.unitId === draft.unit.id && actor.userId === draft.draftedBy;
}
const writesFor = (actor: Actor, node: Node) => actor.role !== 'overseer' && actor.unitId === node.id;

const anyActor = fc.nat().map((n) => actors[n % actors.length] as Actor);
const anyDraft = fc.nat().map((n) => drafts[n % drafts.length] as DraftFact);
const settings = { seed, numRuns: 120 };

describe('rights of drafts, against the oracle', () => {
  it('shows drafts, what was issued, its document and its file to exactly those who may read them', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await database.as(actor, async (tx) => ({
          drafts: await tx.selectFrom('draft').select('id').orderBy('id').execute(),
          entries: await tx.selectFrom('register_entry').select('draft_id as id').orderBy('draft_id').execute(),
          documents: await tx.selectFrom('document').select('draft_id as id').orderBy('draft_id').execute(),
          files: await tx.selectFrom('file').select('draft_id as id').orderBy('draft_id').execute(),
        }));
        const idsOf = (list: readonly DraftFact[]) => list.map((one) => one.id);
        const entries = idsOf(drafts.filter((one) => readsEntry(actor, one)));
        expect(seen.drafts.map((row) => row.id)).toEqual(idsOf(drafts.filter((one) => readsDraft(actor, one))));
        expect(seen.entries.map((row) => row.id)).toEqual(entries);
        expect(seen.documents.map((row) => row.id)).toEqual(entries);
        const files = drafts.filter((one) => readsDraft(actor, one) || readsEntry(actor, one));
        expect(seen.files.map((row) => row.id)).toEqual(idsOf(files));
      }),
      settings,
    );
  });

  it('shows to citizens what was issued and is public', async () => {
    const seen = await database.as(citizenActor, (tx) => tx.selectFrom('register_entry').select('draft_id').execute());
    const expected = drafts.filter((one) => one.entryId !== null && one.confidentiality === 0);
    expect(seen.map((row) => row.draft_id).sort()).toEqual(expected.map((one) => one.id).sort());
    expect(await database.as(citizenActor, (tx) => tx.selectFrom('draft').select('id').execute())).toEqual([]);
  });

  it('lets a draft be changed, remarked on and signed only for its unit', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyDraft, async (actor, draft) => {
        const changed = await database.as(actor, (tx) =>
          tx.updateTable('draft').set({ revision: sql`revision + 1` }).where('id', '=', draft.id).executeTakeFirst(),
        );
        expect(changed.numUpdatedRows === 1n).toBe(writesFor(actor, draft.unit) && readsDraft(actor, draft));
        const wrote = async (work: (tx: Tx) => Promise<unknown>) =>
          database
            .as(actor, async (tx) => {
              await work(tx);
              throw new Error('undone');
            })
            .catch((error: Error) => error.message === 'undone');
        const remark = { draft_id: draft.id, part: 'title', text: 'x', version: 1, made_by: actor.userId };
        expect(await wrote((tx) => tx.insertInto('draft_remark').values(remark).execute())).toBe(
          writesFor(actor, draft.unit),
        );
        const signature = { draft_id: draft.id, file_id: draft.fileId, whose: 'signer', how: 'uploaded', name: 'x' };
        expect(await wrote((tx) => tx.insertInto('draft_signature').values(signature).execute())).toBe(
          writesFor(actor, draft.unit),
        );
      }),
      settings,
    );
  });

  it('lets only the unit write into its register and count its numbers, and nobody change a line', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyDraft, async (actor, draft) => {
        const { unit } = draft;
        const made = await database
          .as(actor, async (tx) => {
            const row = { unit_id: unit.id, unit_place: unit.place, name: 'Sổ lạ', sort: 'types', types: ['KH'] };
            await tx.insertInto('number_series').values(row).execute();
            throw new Error('undone');
          })
          .catch((error: Error) => error.message === 'undone');
        expect(made).toBe(writesFor(actor, unit));
        if (draft.entryId === null) return;
        const note = { entry_id: draft.entryId, field: 'note', after: 'x', reason: 'x' };
        const corrected = await database
          .as(actor, async (tx) => {
            await tx.insertInto('register_correction').values(note).execute();
            throw new Error('undone');
          })
          .catch((error: Error) => error.message === 'undone');
        expect(corrected).toBe(writesFor(actor, unit) && readsEntry(actor, draft));
        const change = sql`update register_entry set title = 'x' where id = ${draft.entryId}`;
        await expect(database.as(actor, (tx) => change.execute(tx))).rejects.toThrow(/permission denied/);
      }),
      settings,
    );
  });

  it('shows the picture of a signature to its person alone, and of a seal to who writes for its unit', async () => {
    const whole = { sha256: 'a'.repeat(64), width: 300, height: 120 };
    await database.system(async (tx) => {
      for (const unit of nodes) {
        await tx
          .insertInto('signing_image')
          .values({ ...whole, unit_id: unit.id, wide_mm: 36 })
          .execute();
      }
      for (const { userId } of actors)
        await tx
          .insertInto('signing_image')
          .values({ ...whole, user_id: userId })
          .execute();
    });
    await fc.assert(
      fc.asyncProperty(anyActor, anyActor, async (actor, other) => {
        const usesSeal = actor.role === 'officer' || actor.role === 'leader';
        const rows = await database.as(actor, (tx) =>
          tx.selectFrom('signing_image').select(['user_id', 'unit_id']).where('removed_at', 'is', null).execute(),
        );
        expect(rows.map((row) => row.user_id ?? row.unit_id).sort()).toEqual(
          [actor.userId, ...(usesSeal ? [actor.unitId] : [])].sort(),
        );
        const removed = await database.as(actor, (tx) =>
          tx
            .updateTable('signing_image')
            .set({ removed_at: sql<Date>`now()` })
            .where((eb) => eb.or([eb('user_id', '=', other.userId), eb('unit_id', '=', other.unitId)]))
            .where('user_id', 'is distinct from', actor.userId)
            .where('unit_id', 'is distinct from', usesSeal ? actor.unitId : null)
            .executeTakeFirst(),
        );
        expect(Number(removed.numUpdatedRows)).toBe(0);
      }),
      settings,
    );
  });
});
