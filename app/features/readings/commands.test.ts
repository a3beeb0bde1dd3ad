import type { ScannedPage } from '@kheo/scanned-pages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { systemActor } from '../../platform/actor.ts';
import { keepFile } from '../documents/commands.ts';
import { listPlans } from '../plans/queries.ts';
import { registerReactions } from '../reactions.ts';
import { cancelReading, failReading, finishReading, keepPage, keepPagePicture, startReading } from './commands.ts';
import { findPagePicture, getReading, listOpenReadings, listPages, listUnended } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

let files = 0;

/** A file of three pages that the coordinator began to read. */
function begin(): Promise<{ id: number; fileId: number }> {
  files += 1;
  const sha256 = String(files).padStart(64, '0');
  return database.as(province.coordinator, async (tx) => {
    const fileId = await keepFile(tx, province.coordinator, { sha256, name: 'quét.pdf', kind: 'pdf', bytes: 1 });
    return { fileId, id: await startReading(tx, province.coordinator, fileId, 3) };
  });
}

const page = (number: number): ScannedPage => ({
  page: number,
  lines: [{ page: number, text: `Trang ${number}` }],
  tables: [],
  width: 595,
  height: 842,
  meanConfidence: 0.9,
  blank: false,
  turn: { quarters: 0, degrees: 0 },
});
const keep = (id: number, number: number) =>
  database.system((tx) => keepPage(tx, id, number, { result: page(number) }));
const statesOf = async (id: number) =>
  (await database.system((tx) => listPages(tx, id))).map(({ state }) => state).join(' ');

const found = {
  source: { kind: 'scan' as const, pages: 1, lines: [{ number: 1, page: 1, text: 'KẾ HOẠCH' }], tables: [] },
  reading: {
    header: {
      issuer: null,
      number: '5/KH-UBND',
      date: '2026-02-01',
      place: null,
      type: 'KH',
      title: 'Kế hoạch đọc từ bản quét',
      signer: null,
      recipients: [],
      attachedTo: null,
    },
    outline: [],
    citations: [],
    tasks: [],
    quotas: [],
    warnings: [],
  },
};

describe('a reading page by page', () => {
  it('tells the last page; a page that failed counts as read', async () => {
    const { id } = await begin();
    expect(await keep(id, 2)).toBe(2);
    expect(await database.system((tx) => keepPage(tx, id, 1, { fault: 'mờ' }))).toBe(1);
    expect(await keep(id, 3)).toBe(0);
    expect(await statesOf(id)).toBe('failed done done');
  });

  it('ends once: the plan is made in the transaction that ends it, and a second end changes nothing', async () => {
    const { coordinator } = province;
    const { id } = await begin();
    const reading = await database.system((tx) => getReading(tx, id));
    for (const _ of [1, 2]) await database.as(coordinator, (tx) => finishReading(tx, coordinator, reading, found));
    const plans = await database.as(coordinator, (tx) => listPlans(tx, { words: 'doc tu ban quet' }));
    expect(plans.map((plan) => plan.number)).toEqual(['5/KH-UBND']);
    const ended = await database.system((tx) => getReading(tx, id));
    expect([ended.state, ended.planId]).toEqual(['done', plans[0]?.id]);
  });

  it('that was stopped takes no more pages; read again, it keeps those that it has', async () => {
    const { coordinator } = province;
    const { id, fileId } = await begin();
    await keep(id, 1);
    await database.as(coordinator, async (tx) => cancelReading(tx, coordinator, await getReading(tx, id)));
    expect(await keep(id, 2)).toBeUndefined();
    expect(await database.system(listUnended)).not.toContain(id);
    const again = await database.as(coordinator, (tx) => startReading(tx, coordinator, fileId, 3));
    expect(await statesOf(again)).toBe('done waiting waiting');
    expect(await database.system(listUnended)).toContain(again);
  });

  it('stands among what is under way, with how far it is, until it ends; one that failed until it is begun again', async () => {
    const { coordinator, officers } = province;
    const { id, fileId } = await begin();
    const open = (actor = coordinator) => database.as(actor, (tx) => listOpenReadings(tx, coordinator.unitId));
    const mine = async () => (await open()).find((reading) => reading.id === id);
    await keep(id, 1);
    expect(await mine()).toEqual({ id, fileName: 'quét.pdf', state: 'reading', fault: null, pages: 3, read: 1 });
    expect(await open(officers[0])).toEqual([]);
    await database.as(coordinator, async (tx) => failReading(tx, coordinator, await getReading(tx, id), 'Ảnh quá mờ.'));
    expect(await mine()).toMatchObject({ state: 'failed', fault: 'Ảnh quá mờ.' });
    await database.as(coordinator, (tx) => startReading(tx, coordinator, fileId, 3));
    expect(await mine()).toBeUndefined();
  });

  it('is its unit’s alone, and so are its pages and pictures', async () => {
    const { officers, overseer } = province;
    const { id, fileId } = await begin();
    await database.as(systemActor, (tx) =>
      keepPagePicture(tx, { fileId, page: 1, sha256: 'f'.repeat(64), mime: 'image/jpeg', width: 595, height: 842 }),
    );
    const [stranger] = officers;
    await expect(database.as(stranger, (tx) => getReading(tx, id))).rejects.toMatchObject({ code: 'not-found' });
    expect(await database.as(stranger, (tx) => listPages(tx, id))).toEqual([]);
    expect(await database.as(stranger, (tx) => findPagePicture(tx, fileId, 1))).toBeUndefined();
    expect(await database.as(province.coordinator, (tx) => findPagePicture(tx, fileId, 1))).toBeDefined();
    await expect(database.as(overseer, (tx) => startReading(tx, overseer, fileId, 1))).rejects.toThrow(/row-level/);
  });
});
