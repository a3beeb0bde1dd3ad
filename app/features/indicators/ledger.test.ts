import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the ledger', () => {
  it('lets nobody write to it', async () => {
    await expect(
      database.system((tx) =>
        sql`insert into figure_entry (source, record_id, indicator, unit_id, unit_place, day, amount) values ('a', 1, 1, 1, 1, '2026-01-01', 1)`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(database.system((tx) => sql`delete from figure_sum`.execute(tx))).rejects.toThrow(/permission denied/);
  });
});
