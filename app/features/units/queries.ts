import type { Geometry } from 'geojson';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Directory, UnitGroup } from './matching.ts';
import type { Unit } from './unit.ts';

const unitColumns = ['id', 'kind', 'name', 'parent_id as parentId', 'place', 'place_to as placeTo'] as const;

/** A unit with its dates and place in the tree, as it is now. */
export interface UnitDetail extends Unit {
  code: string | null;
  kindName: string;
  existsFrom: string;
  existsTo: string | null;
}

/** The unit with this identifier; throws `not-found`. */
export async function getUnit(tx: Tx, id: number): Promise<UnitDetail> {
  const found = await tx
    .selectFrom('unit')
    .innerJoin('unit_kind', 'unit_kind.code', 'unit.kind')
    .where('unit.id', '=', id)
    .select([
      'unit.id',
      'unit.kind',
      'unit.name',
      'unit.parent_id as parentId',
      'unit.place',
      'unit.place_to as placeTo',
    ])
    .select(['unit.code', 'unit_kind.name as kindName', 'exists_from as existsFrom', 'exists_to as existsTo'])
    .executeTakeFirst();
  if (!found) throw new KheoError('not-found', 'Không tìm thấy đơn vị này.');
  return found;
}

export interface TreeUnit extends Unit {
  /** How many units stood directly below it on the day. */
  below: number;
}

/** Units directly below `parentId` (null: the root) on a day, with how many stand below each. */
export async function listUnitsBelow(tx: Tx, parentId: number | null, day: string): Promise<TreeUnit[]> {
  const answer = await sql<TreeUnit>`
    select unit.id, unit.kind, period.name, period.parent_id as "parentId", unit.place, unit.place_to as "placeTo",
      (select count(*) from unit_period child where child.parent_id = unit.id and child.during @> ${day}::date) as below
    from unit_period period join unit on unit.id = period.unit_id join unit_kind on unit_kind.code = unit.kind
    where period.during @> ${day}::date and period.parent_id is not distinct from ${parentId}::integer
    order by unit_kind.level, unit.kind, period.name collate vietnamese`.execute(tx);
  return answer.rows;
}

/** From the root to this unit, as things stood on a day. */
export async function listUnitsAbove(tx: Tx, id: number, day: string): Promise<{ id: number; name: string }[]> {
  const answer = await sql<{ id: number; name: string }>`
    with recursive line as (
      select unit_id as id, name, parent_id, 0 as depth from unit_period where unit_id = ${id} and during @> ${day}::date
      union all
      select period.unit_id, period.name, period.parent_id, line.depth + 1
      from line join unit_period period on period.unit_id = line.parent_id and period.during @> ${day}::date
    )
    select id, name from line where depth > 0 order by depth desc`.execute(tx);
  return answer.rows;
}

/** Units whose name holds these words, without regard to diacritics; within a subtree when `within` is given. */
export async function searchUnits(
  tx: Tx,
  words: string,
  options: { within?: { place: number; placeTo: number } | undefined; limit?: number } = {},
): Promise<(Unit & { above: string | null })[]> {
  let query = tx
    .selectFrom('unit')
    .leftJoin('unit as upper', 'upper.id', 'unit.parent_id')
    .select([
      'unit.id',
      'unit.kind',
      'unit.name',
      'unit.parent_id as parentId',
      'unit.place',
      'unit.place_to as placeTo',
    ])
    .select('upper.name as above')
    .where('unit.exists_to', 'is', null);
  for (const word of words.trim().split(/\s+/).filter(Boolean).slice(0, 8)) {
    query = query.where(sql<boolean>`unit.folded like '%' || fold(${escapeLike(word)}) || '%'`);
  }
  const { within, limit = 20 } = options;
  if (within) query = query.where('unit.place', '>=', within.place).where('unit.place', '<=', within.placeTo);
  return query
    .orderBy(sql`unit.folded like fold(${escapeLike(words.trim())}) || '%'`, 'desc')
    .orderBy('unit.place')
    .limit(limit)
    .execute();
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The groups that plans name, in the order in which their patterns are tried. */
export async function listGroups(tx: Tx): Promise<UnitGroup[]> {
  return tx.selectFrom('unit_group').select(['code', 'name', 'kinds', 'patterns']).orderBy('position').execute();
}

/** The units at and below an issuer on a day, for matching the names in its plan. */
export async function getDirectory(tx: Tx, issuerId: number, day: string): Promise<Directory> {
  const issuer = await getUnit(tx, issuerId);
  const units = await tx
    .selectFrom('unit')
    .innerJoin('unit_period', 'unit_period.unit_id', 'unit.id')
    .where(sql<boolean>`unit_period.during @> ${day}::date`)
    .where('unit.place', '>=', issuer.place)
    .where('unit.place', '<=', issuer.placeTo)
    .select(['unit.id', 'unit.kind', 'unit_period.name', 'unit_period.parent_id as parentId'])
    .select(['unit.place', 'unit.place_to as placeTo'])
    .orderBy('unit.place')
    .execute();
  const placeName = issuer.name.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu|Thủ đô) /, '');
  return { placeName, units, groups: await listGroups(tx) };
}

/** Units by identifier, in Vietnamese order of their names. */
export async function listUnits(tx: Tx, ids: readonly number[]): Promise<Unit[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('unit')
    .where('id', 'in', [...ids])
    .select(unitColumns)
    .orderBy(sql`name collate vietnamese`)
    .execute();
}

export interface Succession {
  id: number;
  name: string;
  onDay: string;
  act: string;
  basis: string | null;
}

/** Which units this one took over from, and which took over from it. */
export async function listSuccessions(tx: Tx, id: number): Promise<{ before: Succession[]; after: Succession[] }> {
  const base = tx.selectFrom('unit_succession');
  const columns = [
    'unit.id',
    'unit.name',
    'unit_succession.on_day as onDay',
    'unit_succession.act',
    'unit_succession.basis',
  ] as const;
  const before = await base
    .innerJoin('unit', 'unit.id', 'from_id')
    .where('to_id', '=', id)
    .select(columns)
    .orderBy('unit.name')
    .execute();
  const after = await base
    .innerJoin('unit', 'unit.id', 'to_id')
    .where('from_id', '=', id)
    .select(columns)
    .orderBy('unit.name')
    .execute();
  return { before, after };
}

/** The periods of a unit: what it was called and stood under. */
export async function listPeriods(
  tx: Tx,
  id: number,
): Promise<{ name: string; above: string | null; from: string; to: string | null }[]> {
  return tx
    .selectFrom('unit_period')
    .leftJoin('unit as upper', 'upper.id', 'unit_period.parent_id')
    .where('unit_id', '=', id)
    .select(['unit_period.name', 'upper.name as above'])
    .select([sql<string>`lower(during)::text`.as('from'), sql<string | null>`upper(during)::text`.as('to')])
    .orderBy(sql`lower(during)`)
    .execute();
}

/** The kinds of units, from the country down. */
export async function listKinds(tx: Tx): Promise<{ code: string; name: string; level: number }[]> {
  return tx.selectFrom('unit_kind').select(['code', 'name', 'level']).orderBy('level').orderBy('code').execute();
}

/** Names that a document uploaded by a unit is likely to hold: of what lies below it, of those above, and of their units. */
export async function listNamesAround(tx: Tx, unit: { place: number; placeTo: number; above: readonly number[] }) {
  const above = unit.above.slice(0, 2);
  const rows = await tx
    .selectFrom('unit')
    .where((eb) =>
      eb.or([
        eb.between('place', unit.place, unit.placeTo),
        ...(above.length > 0 ? [eb('id', 'in', above), eb('parent_id', 'in', above)] : []),
      ]),
    )
    .select('name')
    .distinct()
    .limit(3000)
    .execute();
  return rows.map((row) => row.name);
}

/** The shapes of units on the map (GeoJSON, WGS 84), by identifier; a unit without one is not in it. */
export async function listShapes(tx: Tx, ids: readonly number[]): Promise<Map<number, Geometry>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('unit_shape')
    .where('unit_id', 'in', [...ids])
    .select(['unit_id', 'shape'])
    .execute();
  return new Map(rows.map((row) => [row.unit_id, row.shape as unknown as Geometry]));
}
