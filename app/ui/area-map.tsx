import { type Area, layOut, legendOf, shadeOf, shortName, stepsOf, tile } from './area-map-layout.ts';
import { formatNumber } from './format.ts';

export interface AreaMapProps {
  label: string;
  areas: readonly Area[];
  /** Behind the number: `hoạt động`. */
  measure: string;
}

/**
 * Areas shaded by a number, each a link: by their shapes when every one has its own, else as tiles in the order given.
 * The number stands in the name of each link, and the page has the same as a table.
 */
export function AreaMap({ label, areas, measure }: AreaMapProps) {
  const steps = stepsOf(areas.map((area) => area.value));
  const drawn = layOut(areas);
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
                  class={shades[shadeOf(area.value, steps)]}
                  x={place.x - tile / 2}
                  y={place.y - tile / 2}
                  width={tile}
                  height={tile}
                  rx="4"
                />
              ) : (
                <path class={shades[shadeOf(area.value, steps)]} d={place.path} />
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
              <rect class={shades[shade]} width="10" height="10" />
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
