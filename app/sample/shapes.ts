import { Delaunay } from 'd3-delaunay';
import type { Tx } from '../platform/database/connect.ts';
import { districts } from './province.ts';
import type { SampleUnit } from './tree.ts';

/** The sample province lies where no land is: its shapes are invented. */
const west = 110;
const south = 12;
const across = 1.6;
const up = 1.2;

/** Give each commune of the sample an invented shape; communes of one former district lie beside each other. */
export async function loadShapes(tx: Tx, communes: readonly SampleUnit[]): Promise<void> {
  const points = communes.map((commune, index) => pointOf(commune.name, index));
  const cells = Delaunay.from(points).voronoi([west, south, west + across, south + up]);
  const rows = communes.flatMap((commune, index) => {
    const ring = cells.cellPolygon(index);
    if (!ring) return [];
    // A shape is drawn clockwise, as the map reads it: the other way round would be all the world but itself.
    const coordinates = [[...ring].map(([x, y]) => [round(x ?? 0), round(y ?? 0)])];
    return [{ unit_id: commune.id, shape: JSON.stringify({ type: 'Polygon', coordinates }), invented: true }];
  });
  await tx
    .insertInto('unit_shape')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function pointOf(name: string, index: number): [number, number] {
  const district = districts.findIndex((one) => one.communes.includes(name));
  const within = districts[district]?.communes.indexOf(name) ?? 0;
  const angle = (within / 6) * 2 * Math.PI + district;
  const [x, y] = [(district % 3) / 3 + 1 / 6, Math.floor(district / 3) / 3 + 1 / 6];
  const reach = 0.07 + ((index * 37) % 11) / 220;
  return [west + across * (x + reach * Math.cos(angle)), south + up * (y + reach * Math.sin(angle) * 1.2)];
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
