import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalKey } from '@kheo/vietnamese';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../app/platform/root.ts';
import { loadCountry } from '../app/sample/country.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.system((tx) => loadCountry(tx));
});
afterAll(() => database.drop());

const namesOn = (day: string, ...kinds: string[]) =>
  database.system(async (tx) => {
    const answer = await sql<{ name: string; code: string | null }>`
      select tree.name, unit.code from unit_tree_on(${day}::date) tree join unit on unit.id = tree.id
      where tree.kind = any(${kinds}::text[])`.execute(tx);
    return answer.rows;
  });

describe('the directory of the country', () => {
  it('has 34 provinces and 3,321 communes today, 63 provinces with districts on 30/06/2025', async () => {
    expect(await namesOn('2026-05-01', 'province')).toHaveLength(34);
    expect(await namesOn('2026-05-01', 'commune', 'ward', 'special_zone')).toHaveLength(3321);
    expect(await namesOn('2026-05-01', 'district')).toHaveLength(0);
    expect(await namesOn('2025-06-30', 'province')).toHaveLength(63);
    const districts = await namesOn('2025-06-30', 'district');
    expect(districts.length).toBeGreaterThan(680);
    expect(districts.length).toBeLessThan(710);
  });

  const shared = join(root, '../shared/data/units.json');
  it.skipIf(!existsSync(shared))('agrees with the newer list of units where that is at hand', async () => {
    const list = JSON.parse(readFileSync(shared, 'utf8')) as { communes: { code: string; name: string }[] };
    const ours = await namesOn('2026-05-01', 'commune', 'ward', 'special_zone');
    const bare = (name: string) => normalKey(name.replace(/^(Xã|Phường|Đặc khu) /, '')).toLowerCase();
    const byCode = new Map(ours.map((unit) => [unit.code, bare(unit.name)]));
    const other = list.communes.filter((one) => byCode.get(one.code) !== bare(one.name));
    expect(other.length).toBeLessThan(20);
  });
});
