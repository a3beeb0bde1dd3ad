import { createRequire } from 'node:module';
import type { EChartsCoreOption } from 'echarts/core';
import { escapeHtml } from '../markup.ts';
import { type ChartLook, COLOURS } from './chart.ts';

const require = createRequire(import.meta.url);

type Library = Pick<typeof import('echarts/core'), 'init'>;

let library: Library | undefined;

/** The whole library takes a fifth of a second to load: only once a chart is asked for. */
function charts(): Library {
  library ??= require('echarts/dist/echarts.common.min.js') as Library;
  return library;
}

export interface Drawing {
  title: string;
  width: number;
  height: number;
  look: ChartLook;
}

/** Draws a chart as a whole SVG document; the same chart always gives the same text. */
export function draw(option: EChartsCoreOption, { title, width, height, look }: Drawing): string {
  // Measured by the library without a document to measure in: it keeps a timer until it is thrown away.
  const chart = charts().init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return finished(chart.renderToSVGString(), title, look);
  } finally {
    chart.dispose();
  }
}

/** Without what only a script would use, styles as attributes (pages allow no others), and named for screen readers. */
function finished(svg: string, title: string, look: ChartLook): string {
  const plain = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/ xmlns:xlink="[^"]*"| version="1.1"| baseProfile="full"/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, '')
    // Places to click on, which nothing shows.
    .replace(/<path[^>]*fill-opacity="0"[^>]*><\/path>/g, '')
    .replace(/<path(?![^>]*stroke=)[^>]*fill="none"[^>]*><\/path>/g, '');
  const key = hash(plain.replace(/zr\d+-/g, ''));
  const own = plain.replace(/zr\d+-/g, `c${key}-`);
  const named = own.replace(/<svg ([^>]*)>/, (_, rest: string) => {
    const size = look === 'page' ? rest.replace(/\b(?:width|height)="[^"]*" ?/g, '') : rest;
    const look_ = look === 'page' ? ' class="k-chart"' : '';
    return `<svg${look_} role="img" aria-label="${escapeHtml(title)}" ${size}>`;
  });
  return look === 'page' ? inPageColours(named) : named;
}

function attributes(style: string): string {
  return style
    .split(';')
    .filter((rule) => rule.includes(':'))
    .map((rule) => {
      const at = rule.indexOf(':');
      return ` ${rule.slice(0, at).trim()}="${rule.slice(at + 1).trim()}"`;
    })
    .join('');
}

/** In full, since the style sheet keeps only the classes that the source names. */
const FILLS: Readonly<Record<string, string>> = {
  [COLOURS.ink]: 'k-chart-ink',
  [COLOURS.soft]: 'k-chart-soft',
  [COLOURS.ground]: 'k-chart-ground',
  [COLOURS.series[0]]: 'k-chart-1',
  [COLOURS.series[1]]: 'k-chart-2',
  [COLOURS.series[2]]: 'k-chart-3',
  [COLOURS.series[3]]: 'k-chart-4',
  [COLOURS.series[4]]: 'k-chart-5',
  [COLOURS.series[5]]: 'k-chart-6',
};
const STROKES: Readonly<Record<string, string>> = {
  [COLOURS.line]: 'k-chart-line',
  [COLOURS.ground]: 'k-chart-edge',
  [COLOURS.series[0]]: 'k-chart-stroke-1',
  [COLOURS.series[1]]: 'k-chart-stroke-2',
  [COLOURS.series[2]]: 'k-chart-stroke-3',
  [COLOURS.series[3]]: 'k-chart-stroke-4',
  [COLOURS.series[4]]: 'k-chart-stroke-5',
  [COLOURS.series[5]]: 'k-chart-stroke-6',
};

/** Each colour by its class, so that it is the one of the theme. */
function inPageColours(svg: string): string {
  return svg.replace(/<(path|text|circle|rect|polyline|g)\b([^>]*)>/g, (_, name: string, rest: string) => {
    const classes: string[] = [];
    const kept = rest.replace(/ (fill|stroke)="(#[0-9a-f]{6}|#fff)"/g, (all, kind: string, colour: string) => {
      const known = (kind === 'fill' ? FILLS : STROKES)[colour === '#fff' ? COLOURS.ground : colour];
      if (known === undefined) return all;
      classes.push(known);
      return '';
    });
    return `<${name}${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}${kept}>`;
  });
}

/** Names of patterns must differ between the charts of one page and be the same for the same chart (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}
