import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { listShapes } from './queries.ts';
import { importShapes, readAreas } from './shapes.ts';

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x, y + 0.1],
      [x + 0.1, y + 0.1],
      [x + 0.1, y],
      [x, y],
    ],
  ],
});
const file = (features: { properties: Record<string, unknown> | null; geometry: unknown }[]) =>
  new TextEncoder().encode(
    JSON.stringify({ type: 'FeatureCollection', features: features.map((one) => ({ type: 'Feature', ...one })) }),
  );

describe('a file of shapes', () => {
  test('gives its areas and passes over points and lines', () => {
    const areas = readAreas(
      file([
        { properties: { ten: 'Xã Bản Cáu', dan_so: 4200 }, geometry: square(106, 21) },
        { properties: null, geometry: { type: 'Point', coordinates: [106, 21] } },
      ]),
    );
    expect(areas.map((area) => area.words)).toEqual([['Xã Bản Cáu', '4200']]);
  });

  test.each([
    ['no JSON', new TextEncoder().encode('xin chào')],
    ['no collection', new TextEncoder().encode('{"type":"Polygon"}')],
    ['no area', file([{ properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }])],
    ['metres in place of degrees', file([{ properties: {}, geometry: square(480_000, 2_300_000) }])],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('with %s is refused in words', (_name, bytes) => {
    expect(() => readAreas(bytes)).toThrow(expect.objectContaining({ code: 'unreadable-file' }));
  });
});

describe('shapes', () => {
  let database: TestDatabase;
  let province: Province;
  beforeAll(async () => {
    database = await createTestDatabase();
    province = await makeProvince(database);
  });
  afterAll(() => database.drop());

  test('are matched by name, with or without marks and "Xã", and what fits no unit is told', async () => {
    const { administrator, units } = province;
    const areas = readAreas(
      file([
        { properties: { name: 'BAN CAU' }, geometry: square(106, 21) },
        { properties: { name: 'Phường Vạn An' }, geometry: square(107, 21) },
        { properties: { name: 'Xã Lạ' }, geometry: square(108, 21) },
      ]),
    );
    const done = await database.as(administrator, (tx) => importShapes(tx, administrator, areas));
    expect(done).toEqual({ matched: ['Xã Bản Cáu', 'Phường Vạn An'], unmatched: ['Xã Lạ'] });
    const ids = units.communes.map((one) => one.id);
    const shapes = await database.as(administrator, (tx) => listShapes(tx, ids));
    expect([...shapes.keys()].sort()).toEqual([ids[0], ids[2]].sort());
  });

  test('are drawn by administrators alone', async () => {
    const [officer] = province.officers;
    const areas = readAreas(file([{ properties: { name: 'Xã Bản Cáu' }, geometry: square(106, 21) }]));
    await expect(database.as(officer, (tx) => importShapes(tx, officer, areas))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
