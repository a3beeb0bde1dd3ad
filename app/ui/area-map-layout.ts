import { geoIdentity, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { formatNumber } from './format.ts';

/** An area with the number that shades it. */
export interface Area {
  name: string;
  value: number;
  href: string;
  /** GeoJSON geometry in degrees (WGS 84); undefined: a tile stands for it. */
  shape?: Geometry | undefined;
}

const width = 640;
const height = 480;
/** Width and height of a tile. */
export const tile = 64;

/** Areas by their shapes when every one has its own, else as tiles in the order given. */
export function layOut(areas: readonly Area[]): Drawn {
  return areas.every((area) => area.shape) ? shapes(areas) : tiles(areas);
}

/** Where each area stands in a drawing of that size; undefined for one without a place. */
export interface Drawn {
  width: number;
  height: number;
  places: ({ x: number; y: number; path?: string | undefined } | undefined)[];
}

function shapes(areas: readonly Area[]): Drawn {
  const features = areas.map(
    (area): Feature => ({ type: 'Feature', properties: {}, geometry: area.shape as Geometry }),
  );
  const all: FeatureCollection = { type: 'FeatureCollection', features };
  const path = geoPath(geoMercator().fitSize([width, height], all));
  // A ring drawn the wrong way round is the whole globe but itself: then it is laid out as a plane.
  const whole =
    path.area(all) > width * height * 1.01 ? geoPath(geoIdentity().reflectY(true).fitSize([width, height], all)) : path;
  return {
    width,
    height,
    places: features.map((feature) => {
      const [x, y] = whole.centroid(feature);
      const line = whole(feature);
      return line === null || !Number.isFinite(x)
        ? undefined
        : { x: round(x), y: round(y), path: line.replace(/\d+\.\d+/g, (n) => String(round(Number(n)))) };
    }),
  };
}

function tiles(areas: readonly Area[]): Drawn {
  const across = Math.max(1, Math.ceil(Math.sqrt(areas.length * 1.5)));
  const step = tile + 4;
  return {
    width: across * step,
    height: Math.ceil(areas.length / across) * step,
    places: areas.map((_area, index) => ({
      x: (index % across) * step + step / 2,
      y: Math.floor(index / across) * step + step / 2,
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Upper bounds of the four shades: quarters of the areas that have any. */
export function stepsOf(values: readonly number[]): number[] {
  const some = values.filter((value) => value > 0).sort((a, b) => a - b);
  const bounds = [0.25, 0.5, 0.75, 1].map((part) => some[Math.ceil(some.length * part) - 1] ?? 0);
  return [...new Set(bounds.filter((bound) => bound > 0))];
}

/** 0 for none, then 1 to 4, the darkest. */
export function shadeOf(value: number, steps: readonly number[]): number {
  if (value <= 0) return 0;
  const index = steps.findIndex((bound) => value <= bound);
  return index < 0 ? 4 : index + 1 + (4 - steps.length);
}

/** What each shade stands for, the palest first. */
export function legendOf(steps: readonly number[]): { shade: number; words: string }[] {
  return [
    { shade: 0, words: 'Chưa có' },
    ...steps.map((bound, index) => {
      const from = index === 0 ? 1 : (steps[index - 1] ?? 0) + 1;
      const range = from >= bound ? formatNumber(bound) : `${formatNumber(from)} đến ${formatNumber(bound)}`;
      return { shade: shadeOf(bound, steps), words: range };
    }),
  ];
}

/** "Xã Đông Khê" is "Đông Khê" on the map; what it is, the heading says. */
export function shortName(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Đặc khu|Thôn|Tổ dân phố|Tỉnh|Thành phố) /, '');
}
