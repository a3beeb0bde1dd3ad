import { type Area, layOut, legendOf, shadeOf, shortName, stepsOf, tile } from '../area-map-layout.ts';
import { escapeHtml } from '../markup.ts';
import { COLOURS, chartNumber, FONTS } from './chart.ts';

/** Paper to ink: the shades differ in lightness, and the number stands in every area. */
const SHADES = ['#eef0f4', '#d3dbef', '#a9b9e0', '#7d94cf', '#5572bd'] as const;
const LEGEND = 30;

/** The map of `AreaMap` as a whole SVG document, in plain colours, for a written document. `label` names it. */
export function areaChart(label: string, areas: readonly Area[]): string {
  const steps = stepsOf(areas.map((area) => area.value));
  const { width, height, places } = layOut(areas);
  const parts = areas.map((area, index) => {
    const place = places[index];
    if (place === undefined) return '';
    const fill = `fill="${SHADES[shadeOf(area.value, steps)]}" stroke="${COLOURS.ground}" stroke-width="1.5"`;
    const shape =
      place.path === undefined
        ? `<rect x="${place.x - tile / 2}" y="${place.y - tile / 2}" width="${tile}" height="${tile}" rx="4" ${fill}/>`
        : `<path d="${place.path}" ${fill}/>`;
    return (
      shape + words(place.x, place.y, shortName(area.name)) + words(place.x, place.y + 11, chartNumber(area.value))
    );
  });
  const legend = legendOf(steps).map(
    ({ shade, words: range }, index) =>
      `<rect x="${index * 120}" y="${height + 12}" width="12" height="12" fill="${SHADES[shade]}" stroke="${COLOURS.line}"/>` +
      words(index * 120 + 18, height + 22, range, 'start'),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${Math.max(width, 600)} ${height + LEGEND}"` +
    ` font-family="${FONTS.document}" font-size="10" fill="${COLOURS.ink}">${parts.join('')}${legend.join('')}</svg>`
  );
}

function words(x: number, y: number, text: string, anchor = 'middle'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}
