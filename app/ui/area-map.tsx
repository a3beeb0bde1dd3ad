import { geoIdentity, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { formatNumber } from './format.ts';

export interface Area {
  name: string;
  value: number;
  href: string;
  /** GeoJSON geometry in degrees (WGS 84); undefined: a tile stands for it. */
  shape?: Geometry | undefined;
}

export interface AreaMapProps {
  label: string;
  areas: readonly Area[];
  /** Behind the number: `hoạt động`. */
  measure: string;
}

const width = 640;
const height = 480;
const tile = 64;

/**
 * Areas shaded by a number, each a link: by their shapes when every one has its own, else as tiles in the order given.
 * The number stands in the name of each link, and the page has the same as a table.
 */
export function AreaMap({ label, areas, measure }: AreaMapProps) {
  const steps = stepsOf(areas.map((area) => area.value));
  const drawn = areas.every((area) => area.shape) ? shapes(areas) : tiles(areas);
  return (
    <figure aria-label={label}>
      <svg class="k-map" viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
        <title>{label}</title>
        {areas.map((area, index) => {
          const words = `${area.name}: ${formatNumber(area.value)} ${measure}`;
          const place = drawn.places[index];
          if (!place) return null;
          return (
            <a href={area.href}>
              <title>{words}</title>
              {place.path === undefined ? (
                <rect
                  class={shadeOf(area.value, steps)}
                  x={place.x - tile / 2}
                  y={place.y - tile / 2}
                  width={tile}
                  height={tile}
                  rx="4"
                />
              ) : (
                <path class={shadeOf(area.value, steps)} d={place.path} />
              )}
              <text x={place.x} y={place.y}>
                {shortName(area.name)}
              </text>
              <text x={place.x} y={place.y + 11}>
                {formatNumber(area.value)}
              </text>
            </a>
          );
        })}
      </svg>
      <ul class="k-map-legend">
        {legendOf(steps).map(({ shade, words }) => (
          <li>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={shade} width="10" height="10" />
            </svg>{' '}
            {words}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** In full, since the style sheet keeps only the classes that the source names. */
const shades = ['k-map-0', 'k-map-1', 'k-map-2', 'k-map-3', 'k-map-4'];

interface Drawn {
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
function stepsOf(values: readonly number[]): number[] {
  const some = values.filter((value) => value > 0).sort((a, b) => a - b);
  const bounds = [0.25, 0.5, 0.75, 1].map((part) => some[Math.ceil(some.length * part) - 1] ?? 0);
  return [...new Set(bounds.filter((bound) => bound > 0))];
}

function shadeOf(value: number, steps: readonly number[]): string {
  if (value <= 0) return 'k-map-0';
  const index = steps.findIndex((bound) => value <= bound);
  return shades[index + 1 + (4 - steps.length)] ?? 'k-map-4';
}

function legendOf(steps: readonly number[]): { shade: string; words: string }[] {
  return [
    { shade: 'k-map-0', words: 'Chưa có' },
    ...steps.map((bound, index) => {
      const from = index === 0 ? 1 : (steps[index - 1] ?? 0) + 1;
      const range = from >= bound ? formatNumber(bound) : `${formatNumber(from)} đến ${formatNumber(bound)}`;
      return { shade: shadeOf(bound, steps), words: range };
    }),
  ];
}

/** "Xã Đông Khê" is "Đông Khê" on the map; what it is, the heading says. */
function shortName(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Đặc khu|Thôn|Tổ dân phố|Tỉnh|Thành phố) /, '');
}
