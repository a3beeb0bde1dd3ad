import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import { insertUnits } from './country.ts';
import { communeOffices, departments, districts, otherUnits, provinceName, villagesOf } from './province.ts';

export interface SampleUnit {
  id: number;
  kind: string;
  name: string;
  parentId: number | null;
  place: number;
  placeTo: number;
}

export interface SampleTree {
  province: SampleUnit;
  departments: SampleUnit[];
  others: SampleUnit[];
  communes: SampleUnit[];
  villages: SampleUnit[];
}

const begin = '2000-01-01';
const reform = '2025-07-01';

/** Load the tree of the sample province: today's units, and the districts and communes that stood until 30/06/2025. */
export async function loadTree(tx: Tx, countryId: number): Promise<SampleTree> {
  const unit = (kind: string, name: string, parent: number, from = begin, to: string | null = null) => ({
    key: name,
    kind,
    name,
    parent,
    from,
    to,
    code: null,
  });
  const [made] = await insertUnits(tx, [unit('province', provinceName, countryId)]);
  const provinceId = made?.id ?? 0;
  await insertUnits(tx, [
    ...departments.map((name) => unit('department', name, provinceId)),
    ...otherUnits.map((one) => unit(one.kind, one.name, provinceId)),
  ]);
  const communeNames = districts.flatMap((district) => district.communes);
  const communes = await insertUnits(
    tx,
    communeNames.map((name) => unit(kindOf(name), name, provinceId, reform)),
  );
  await insertUnits(
    tx,
    communes.flatMap(({ key, id }) => [
      ...communeOffices.map((name) => unit('commune_office', name, id, reform)),
      ...villagesOf(key).map((name) => unit('village', name, id, reform)),
    ]),
  );
  await insertPast(tx, provinceId, new Map(communes.map((one) => [one.key, one.id])));
  return readTree(tx, provinceId);
}

/** Each commune of today grew out of two of its district. */
async function insertPast(tx: Tx, provinceId: number, communeIds: Map<string, number>): Promise<void> {
  const old = await insertUnits(
    tx,
    districts.map(({ name }) => ({
      key: name,
      kind: 'district',
      name,
      parent: provinceId,
      from: begin,
      to: reform,
      code: null,
    })),
  );
  const districtId = new Map(old.map((one) => [one.key, one.id]));
  const before = districts.flatMap((district) =>
    district.communes.flatMap((commune) =>
      ['', ' Tây'].map((suffix) => ({
        key: `${commune}${suffix}`,
        kind: kindOf(commune),
        name: `${commune}${suffix}`,
        parent: districtId.get(district.name) ?? 0,
        from: begin,
        to: reform,
        code: null,
      })),
    ),
  );
  const rows = await insertUnits(tx, before);
  await tx
    .insertInto('unit_succession')
    .values(
      rows.map((row) => ({
        from_id: row.id,
        to_id: communeIds.get(row.key.replace(/ Tây$/, '')) ?? 0,
        on_day: reform,
        act: 'merge' as const,
        basis: 'Nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025 (dữ liệu mẫu)',
      })),
    )
    .execute();
}

async function readTree(tx: Tx, provinceId: number): Promise<SampleTree> {
  const answer = await sql<SampleUnit>`
    select below.id, below.kind, below.name, below.parent_id as "parentId", below.place, below.place_to as "placeTo"
    from unit province join unit below on below.place between province.place and province.place_to
    where province.id = ${provinceId} and below.exists_to is null order by below.place`.execute(tx);
  const of = (...kinds: string[]) => answer.rows.filter((unit) => kinds.includes(unit.kind));
  const [province] = of('province');
  if (!province) throw new Error('the sample province was not made');
  return {
    province,
    departments: of('department'),
    others: of('provincial_office', 'provincial_party', 'provincial_front', 'provincial_organisation'),
    communes: of('commune', 'ward'),
    villages: of('village'),
  };
}

function kindOf(name: string): string {
  return name.startsWith('Phường') ? 'ward' : 'commune';
}
