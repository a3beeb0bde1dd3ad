import { formatNumber } from '../format.ts';

/** Numbers by category and series, as every chart and the table beside it take them. */
export interface ChartData {
  /** What is shown: `Số cuộc đối thoại theo đơn vị`. */
  title: string;
  /** Behind the numbers: `cuộc`, `%`; empty where they have none. */
  unit: string;
  /** Units, periods, months. */
  categories: readonly string[];
  series: readonly ChartSeries[];
}

export interface ChartSeries {
  name: string;
  /** One for each category; null where there is no number. */
  values: readonly (number | null)[];
}

/**
 * Where a chart stands: on a page, in the colours of the page by classes and in both themes; or in a document, in plain colours
 * and the typeface of documents.
 */
export type ChartLook = 'page' | 'document';

/** Letters of a chart. */
export const FONTS: Readonly<Record<ChartLook, string>> = {
  page: 'inherit',
  document: 'Tinos, Times New Roman, serif',
};

/** Ink and colours of the series, each far enough from its neighbour in lightness to be told in grey. */
export const COLOURS = {
  ink: '#1a2030',
  soft: '#545c6e',
  line: '#c5cad4',
  ground: '#ffffff',
  series: ['#2f4a8f', '#e0a23c', '#3f9a68', '#8ea3dc', '#cf4a41', '#7d8797'],
} as const;

/** A number as it stands in a chart: `1.234,5`. */
export function chartNumber(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}
