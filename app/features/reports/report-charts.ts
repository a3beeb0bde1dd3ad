import type { Geometry } from 'geojson';
import { areaChart } from '../../ui/charts/area-chart.ts';
import type { ChartData, ChartLook } from '../../ui/charts/chart.ts';
import { barChart, stackedChart } from '../../ui/charts/charts.ts';
import { shorten } from '../../ui/format.ts';
import { agencyName } from '../units/unit.ts';
import type { ReadReport } from './read-report.ts';
import type { Figure } from './report.ts';

/** What people hold beside last year first. */
const compared = [
  'dialogues',
  'receptions',
  'village_meetings',
  'communications',
  'conferences',
  'inspections',
  'visited',
];
/** Fewer units than this are read faster in a table. */
const fewestUnits = 4;
const mostUnits = 12;

/** A chart of a report: its numbers, its picture, and the section behind which it stands in the document. */
export interface ReportChart {
  section: string;
  data: ChartData;
  svg: string;
}

/** The charts that a report has the numbers for: tasks, the comparison with last year, a figure by unit. */
export function reportCharts(read: ReadReport, look: ChartLook): ReportChart[] {
  const { figures, period } = read;
  return [
    tasksChart(figures, look),
    comparisonChart(figures, period.year, look),
    unitsChart(read, 'dialogues', look),
  ].filter((one) => one !== undefined);
}

function figureOf(figures: ReadonlyMap<string, Figure>, code: string): number {
  return figures.get(code)?.value ?? 0;
}

function tasksChart(figures: ReadonlyMap<string, Figure>, look: ChartLook): ReportChart | undefined {
  const due = figureOf(figures, 'tasks_due');
  if (due === 0) return undefined;
  const onTime = figureOf(figures, 'tasks_on_time');
  const data: ChartData = {
    title: 'Nhiệm vụ đến hạn trong kỳ',
    unit: 'nhiệm vụ',
    categories: ['Nhiệm vụ'],
    series: [
      { name: 'Hoàn thành đúng hạn', values: [onTime] },
      { name: 'Muộn hoặc chưa hoàn thành', values: [due - onTime] },
    ],
  };
  return { section: 'I', data, svg: stackedChart(data, look) };
}

function comparisonChart(figures: ReadonlyMap<string, Figure>, year: number, look: ChartLook): ReportChart | undefined {
  const shown = compared.flatMap((code) => figures.get(code) ?? []).filter(({ value, previous }) => value || previous);
  if (shown.length < 2) return undefined;
  const hasPrevious = shown.some(({ previous }) => previous !== null);
  const data: ChartData = {
    title: hasPrevious ? 'So sánh với cùng kỳ' : 'Hoạt động trong kỳ',
    unit: '',
    categories: shown.map(({ indicator }) => shorten(indicator.name.replace(/^Số /, ''), 34)),
    series: [
      { name: `Năm ${year}`, values: shown.map(({ value }) => value) },
      ...(hasPrevious ? [{ name: `Năm ${year - 1}`, values: shown.map(({ previous }) => previous) }] : []),
    ],
  };
  return { section: 'II.3', data, svg: barChart(data, look) };
}

/** A figure by unit, the highest first. */
export function unitsChart(read: ReadReport, code: string, look: ChartLook): ReportChart | undefined {
  const figure = read.figures.get(code);
  const names = partNames(read);
  const giving = [...(figure?.parts ?? [])].filter(([id, amount]) => amount > 0 && names.has(id));
  if (!figure || giving.length < fewestUnits) return undefined;
  const shown = giving.sort(([, a], [, b]) => b - a).slice(0, mostUnits);
  const data: ChartData = {
    title: `${figure.indicator.name} theo đơn vị`,
    unit: figure.indicator.measure,
    categories: shown.map(([id]) => names.get(id) ?? ''),
    series: [{ name: figure.indicator.name, values: shown.map(([, amount]) => amount) }],
  };
  return { section: 'II.4', data, svg: barChart(data, look) };
}

/** Names of the units of the parts. */
function partNames({ parts }: ReadReport): Map<number, string> {
  return new Map(parts.map((part) => [part.partId, agencyName({ kind: part.kind, name: part.name })]));
}

/** A figure on the map of the communes, for the document; undefined where there are few. */
export function mapChart(
  read: ReadReport,
  code: string,
  shapes: ReadonlyMap<number, Geometry>,
): { label: string; svg: string } | undefined {
  const figure = read.figures.get(code);
  const areas = areasOf(read, code).map((area) => ({ ...area, href: '', shape: shapes.get(area.unitId) }));
  if (!figure || areas.length < fewestUnits) return undefined;
  const label = `${figure.indicator.name} theo xã, phường`;
  return { label, svg: areaChart(label, areas) };
}

/** The local governments among the parts, each with what it gives. */
export function areasOf(
  { figures, parts }: ReadReport,
  code: string,
): { unitId: number; name: string; value: number }[] {
  const figure = figures.get(code);
  const governments = ['commune', 'ward', 'special_zone', 'township', 'district'];
  return parts
    .filter((part) => part.from !== 'own' && governments.includes(part.kind))
    .map((part) => ({ unitId: part.partId, name: part.name, value: figure?.parts.get(part.partId) ?? 0 }));
}
