import { fold } from '@kheo/vietnamese';
import simplify from '@turf/simplify';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() })),
});

/** About 50 m in degrees: finer than a map on a page shows. */
const tolerance = 0.0005;

/** One area of a file, with everything that its properties say of it. */
interface Area {
  words: string[];
  shape: Polygon | MultiPolygon;
}

/**
 * The areas of a GeoJSON file (RFC 7946: longitude and latitude in WGS 84), made simpler. Throws `unreadable-file` with
 * what is wrong; features that are no areas are passed over.
 */
export function readAreas(bytes: Uint8Array): Area[] {
  const parsed = collection.safeParse(parseJson(bytes));
  if (!parsed.success) {
    throw new KheoError(
      'unreadable-file',
      'Tệp không phải GeoJSON dạng FeatureCollection. Hãy xuất lại từ phần mềm bản đồ.',
    );
  }
  const areas = parsed.data.features.flatMap(({ properties, geometry: given }): Area[] => {
    const shape = geometry.safeParse(given);
    if (!shape.success) return [];
    const feature = { type: 'Feature', properties: {}, geometry: shape.data } as Feature<Polygon | MultiPolygon>;
    const words = Object.values(properties ?? {}).flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [],
    );
    return [{ words, shape: simplify(feature, { tolerance, mutate: true }).geometry }];
  });
  if (areas.length === 0) throw new KheoError('unreadable-file', 'Tệp không có vùng nào (Polygon, MultiPolygon).');
  if (!areas.every(({ shape }) => isInDegrees(shape))) {
    throw new KheoError('unreadable-file', 'Tọa độ không phải kinh độ, vĩ độ. Hãy xuất tệp ở hệ WGS 84 (EPSG:4326).');
  }
  return areas;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isInDegrees(shape: Polygon | MultiPolygon): boolean {
  return (shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as number[][]).every(
    ([x = Number.NaN, y = Number.NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90,
  );
}

export interface ImportedShapes {
  /** Names of the units that got a shape. */
  matched: string[];
  /** What the file calls the areas for which no unit was found, or more than one. */
  unmatched: string[];
}

/**
 * Give units below the acting one their shapes on the map, by their official code or by their name; what was there before
 * is replaced. All of it happens, or nothing.
 */
export async function importShapes(tx: Tx, actor: Actor, areas: readonly Area[]): Promise<ImportedShapes> {
  if (actor.role !== 'administrator') throw new KheoError('forbidden', 'Chỉ quản trị mới nhập được bản đồ.');
  const units = await tx
    .selectFrom('unit')
    .where('place', '>=', actor.place)
    .where('place', '<=', actor.placeTo)
    .where('exists_to', 'is', null)
    .where('kind', 'in', ['province', 'district', 'commune', 'ward', 'township', 'special_zone', 'village'])
    .select(['id', 'name', 'code'])
    .execute();
  const found = new Map<number, { name: string; shape: Area['shape'] }>();
  const unmatched: string[] = [];
  for (const { words, shape } of areas) {
    const unit = unitOf(words, units);
    if (unit) found.set(unit.id, { name: unit.name, shape });
    else unmatched.push(words[0] ?? '(không tên)');
  }
  if (found.size > 0) {
    await tx
      .insertInto('unit_shape')
      .values([...found].map(([id, { shape }]) => ({ unit_id: id, shape: JSON.stringify(shape), invented: false })))
      .onConflict((conflict) =>
        conflict.column('unit_id').doUpdateSet((eb) => ({ shape: eb.ref('excluded.shape'), invented: false })),
      )
      .execute();
  }
  await recordEvent(tx, actor, {
    act: 'unit.shapes_imported',
    subject: 'unit',
    subjectId: actor.unitId,
    place: actor.place,
    data: { matched: found.size, unmatched },
  });
  return { matched: [...found.values()].map(({ name }) => name), unmatched };
}

/** A code says which unit it is; a name only when one unit alone bears it, with or without "Xã". */
function unitOf<U extends { name: string; code: string | null }>(
  words: readonly string[],
  units: readonly U[],
): U | undefined {
  const byCode = units.find((unit) => unit.code !== null && words.includes(unit.code));
  if (byCode) return byCode;
  const bare = (name: string) =>
    fold(name).replace(/^(xa|phuong|thi tran|dac khu|tinh|thanh pho|thon|to dan pho) /, '');
  for (const same of [(a: string, b: string) => fold(a) === fold(b), (a: string, b: string) => bare(a) === bare(b)]) {
    const named = units.filter((unit) => words.some((word) => same(word, unit.name)));
    if (named.length === 1) return named[0];
  }
  return undefined;
}
