import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { type Node, RandomTree } from '../../../tests/random-tree.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import { type Actor, citizenActor, clearance } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';

/*
 * Random weeks, programmes, reports and committees against the rules in words: a unit reads its own week, those above what is not
 * too confidential, everyone what is public, and who is invited the appointment; only its own unit writes, an overseer
 * nothing; an answer is given by who is invited. A programme is read by its unit and above. An officer's report is the
 * officer's until it is sent, then the unit's; the unit's own is read above once it is sent. A committee is known above and
 * below.
 */

interface AppointmentFact {
  id: number;
  unit: Node;
  confidentiality: 0 | 1 | 2;
  guest: Node | null;
  invitationId: number | null;
}
interface ReportFact {
  id: number;
  unit: Node;
  userId: string | null;
  sent: boolean;
}
interface OwnedFact {
  id: number;
  unit: Node;
}

let database: TestDatabase;
const seed = seedOf('rights of the week');
const tree = new RandomTree(randomFrom(seed));
const { nodes, actors } = tree;
const appointments: AppointmentFact[] = [];
const reports: ReportFact[] = [];
const lines: OwnedFact[] = [];
const committees: OwnedFact[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await tree.grow(tx);
    for (let n = 0; n < 30; n++) await makeAppointment(tx, n);
    for (let n = 0; n < 30; n++) await makeReport(tx, n);
    for (const unit of nodes) await makeOwned(tx, unit);
  });
});
afterAll(() => database.drop());

async function makeAppointment(tx: Tx, n: number): Promise<void> {
  const unit = tree.pick(nodes);
  const confidentiality = tree.draw(3) as 0 | 1 | 2;
  const { id } = await tx
    .insertInto('appointment')
    .values({ ...placeOf(unit), starts_on: '2026-03-16', content: `Họp ${n}`, confidentiality })
    .returning('id')
    .executeTakeFirstOrThrow();
  const guest = tree.draw(2) === 0 ? tree.pick(nodes.filter((node) => node !== unit)) : null;
  const invitation = guest
    ? await tx
        .insertInto('invitation')
        .values({ appointment_id: id, unit_id: guest.id })
        .returning('id')
        .executeTakeFirstOrThrow()
    : null;
  await tx
    .insertInto('evidence')
    .values({
      ...{ subject: 'appointment', subject_id: id, kind: 'link', url: 'https://a.vn/' },
      ...{ unit_id: unit.id, place: unit.place },
    })
    .execute();
  appointments.push({ id, unit, confidentiality, guest, invitationId: invitation?.id ?? null });
}

async function makeReport(tx: Tx, n: number): Promise<void> {
  const writer = tree.pick(actors);
  const unit = nodes.find((node) => node.id === writer.unitId) as Node;
  const userId = tree.draw(2) === 0 ? writer.userId : null;
  const sent = tree.draw(2) === 0;
  const week = new Date(Date.UTC(2026, 0, 5 + n * 7)).toISOString().slice(0, 10);
  const state = sent ? { state: 'sent', sent_at: sql<Date>`now()` } : { state: 'draft' };
  const { id } = await tx
    .insertInto('weekly_report')
    .values({ ...placeOf(unit), user_id: userId, week, done: 'Việc', ...state })
    .returning('id')
    .executeTakeFirstOrThrow();
  reports.push({ id, unit, userId, sent });
}

async function makeOwned(tx: Tx, unit: Node): Promise<void> {
  const line = await tx
    .insertInto('programme_line')
    .values({ ...placeOf(unit), period: '2026-06', position: 1, text: 'Việc' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const committee = await tx
    .insertInto('committee')
    .values({ ...placeOf(unit), name: 'Ban chỉ đạo' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('committee_member')
    .values({ committee_id: committee.id, name: 'Người', duty: 'head', from_day: '2026-01-01' })
    .execute();
  lines.push({ id: line.id, unit });
  committees.push({ id: committee.id, unit });
}

function placeOf(unit: Node) {
  return { unit_id: unit.id, unit_place: unit.place };
}

const within = (node: Node, actor: Actor) => tree.within(node, actor);
const keeps = (actor: Actor, one: AppointmentFact) =>
  one.unit.id === actor.unitId || (within(one.unit, actor) && one.confidentiality <= clearance(actor));
const readsAppointment = (actor: Actor, one: AppointmentFact) =>
  one.confidentiality === 0 || keeps(actor, one) || one.guest?.id === actor.unitId;
const readsReport = (actor: Actor, { unit, userId, sent }: ReportFact) =>
  (unit.id === actor.unitId && (userId === null || userId === actor.userId || sent)) ||
  (userId === null && sent && within(unit, actor));
const writesFor = (actor: Actor, node: Node) => actor.role !== 'overseer' && actor.unitId === node.id;

const anyActor = fc.nat().map((n) => actors[n % actors.length] as Actor);
const anyOf = <T>(list: readonly T[]) => fc.nat().map((n) => list[n % list.length] as T);
const settings = { seed, numRuns: 150 };
type Table = 'appointment' | 'invitation' | 'evidence' | 'weekly_report' | 'programme_line' | 'committee';

function idsOf(actor: Actor, table: Table, column: 'id' | 'subject_id' = 'id'): Promise<number[]> {
  return database.as(actor, async (tx) => {
    const found = await sql<{
      id: number;
    }>`select ${sql.ref(column)} as id from ${sql.table(table)} order by 1`.execute(tx);
    return found.rows.map((row) => row.id);
  });
}

/** Whether a write is let through; what is let through is undone. */
async function mayDo(
  actor: Actor,
  write: (tx: Tx) => Promise<{ numUpdatedRows?: bigint } | unknown>,
): Promise<boolean> {
  let rows = 1n;
  const outcome = await database
    .as(actor, async (tx) => {
      const result = (await write(tx)) as { numUpdatedRows?: bigint } | undefined;
      rows = result?.numUpdatedRows ?? 1n;
      throw new Error('undone');
    })
    .catch((error: Error) => error.message);
  if (outcome !== 'undone') expect(outcome).toMatch(/row-level security/);
  return outcome === 'undone' && rows === 1n;
}

describe('rights of the week, against the oracle', () => {
  it('show an appointment and its papers to its unit, those above, who is invited, and everyone when it is public', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const expected = appointments.filter((one) => readsAppointment(actor, one)).map((one) => one.id);
        expect(await idsOf(actor, 'appointment')).toEqual(expected);
        expect(await idsOf(actor, 'evidence', 'subject_id')).toEqual(expected);
      }),
      settings,
    );
    const open = appointments.filter((one) => one.confidentiality === 0).map((one) => one.id);
    expect(await idsOf(citizenActor, 'appointment')).toEqual(open);
    expect(await idsOf(citizenActor, 'invitation')).toEqual([]);
  });

  it('show who is invited to who reads the week, and to each that invited it alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = appointments.filter((one) => one.guest && (one.guest.id === actor.unitId || keeps(actor, one)));
        expect(await idsOf(actor, 'invitation')).toEqual(seen.map((one) => one.invitationId));
      }),
      settings,
    );
  });

  it('let a week be written by its own unit alone, and an answer be given by who is invited alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyOf(appointments), async (actor, one) => {
        const { id, unit, guest, invitationId } = one;
        expect(
          await mayDo(actor, (tx) =>
            tx.updateTable('appointment').set({ note: 'x' }).where('id', '=', id).executeTakeFirst(),
          ),
        ).toBe(writesFor(actor, unit));
        expect(
          await mayDo(actor, (tx) =>
            tx
              .insertInto('appointment')
              .values({ ...placeOf(unit), starts_on: '2026-03-17', content: 'x' })
              .execute(),
          ),
        ).toBe(writesFor(actor, unit));
        expect(
          await mayDo(actor, (tx) =>
            tx.insertInto('invitation').values({ appointment_id: id, unit_id: unit.id }).execute(),
          ),
        ).toBe(writesFor(actor, unit));
        if (!guest || invitationId === null) return;
        const answer = { answer: 'comes', answered_at: sql<Date>`now()` };
        expect(
          await mayDo(actor, (tx) =>
            tx.updateTable('invitation').set(answer).where('id', '=', invitationId).executeTakeFirst(),
          ),
        ).toBe(writesFor(actor, guest));
      }),
      settings,
    );
  });

  it('show an officer’s report to the officer, once sent to the unit; the unit’s to those above once sent', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const expected = reports.filter((one) => readsReport(actor, one)).map((one) => one.id);
        expect(await idsOf(actor, 'weekly_report')).toEqual(expected);
      }),
      settings,
    );
    expect(await idsOf(citizenActor, 'weekly_report')).toEqual([]);
  });

  it('let a report be written by its officer, or for the unit by its people', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, anyOf(reports), async (actor, { id, unit, userId }) => {
        const wrote = await mayDo(actor, (tx) =>
          tx.updateTable('weekly_report').set({ needs: 'x' }).where('id', '=', id).executeTakeFirst(),
        );
        expect(wrote).toBe(writesFor(actor, unit) && (userId === null || userId === actor.userId));
      }),
      settings,
    );
  });

  it('show a programme to its unit and above, a committee below too; each is written by its unit alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyActor, fc.nat(), async (actor, n) => {
        expect(await idsOf(actor, 'programme_line')).toEqual(
          lines.filter(({ unit }) => within(unit, actor)).map((one) => one.id),
        );
        const known = ({ unit }: OwnedFact) => within(unit, actor) || actor.above.includes(unit.id);
        expect(await idsOf(actor, 'committee')).toEqual(committees.filter(known).map((one) => one.id));
        const line = lines[n % lines.length] as OwnedFact;
        const committee = committees[n % committees.length] as OwnedFact;
        expect(
          await mayDo(actor, (tx) =>
            tx.updateTable('programme_line').set({ note: 'x' }).where('id', '=', line.id).executeTakeFirst(),
          ),
        ).toBe(writesFor(actor, line.unit));
        expect(
          await mayDo(actor, (tx) =>
            tx
              .insertInto('committee_member')
              .values({ committee_id: committee.id, name: 'x', duty: 'member', from_day: '2026-01-01' })
              .execute(),
          ),
        ).toBe(writesFor(actor, committee.unit));
      }),
      settings,
    );
  });
});
