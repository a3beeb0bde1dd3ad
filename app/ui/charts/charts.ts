/**
 * Charts as SVG text, drawn on the server. Numbers stand in every chart, and series differ by pattern or dash as well as by
 * colour. `chartTable` has the same numbers for whoever cannot see them.
 */
import { type ChartData, type ChartLook, COLOURS, chartNumber, FONTS } from './chart.ts';
import { draw } from './draw.ts';

/** A page may be a phone: there a chart is drawn narrow, with larger letters. */
const WIDTHS: Readonly<Record<ChartLook, number>> = { page: 460, document: 640 };
const LETTERS: Readonly<Record<ChartLook, number>> = { page: 15, document: 13 };
const BAR = 22;
/** Letters that fit on the line of a category. */
const LONGEST: Readonly<Record<ChartLook, number>> = { page: 20, document: 34 };
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;

/** Bars beside each other, one group for each category: units or periods compared. */
export function barChart(data: ChartData, look: ChartLook): string {
  const count = Math.max(1, data.series.length);
  return draw(
    {
      ...frame(data, look),
      xAxis: numberAxis(look),
      yAxis: categoryAxis(data, look),
      series: data.series.map((series) => ({
        type: 'bar',
        name: series.name,
        data: series.values,
        barMaxWidth: BAR,
        label: { ...label(look), show: true, position: 'right', formatter: numberOf },
      })),
    },
    sizeOf(data, look, data.categories.length * (BAR * count * 0.8 + 14)),
  );
}

/** Parts of a whole for each category, one behind the other: progress by status. */
export function stackedChart(data: ChartData, look: ChartLook): string {
  return draw(
    {
      ...frame(data, look),
      xAxis: numberAxis(look),
      yAxis: categoryAxis(data, look),
      series: data.series.map((series) => ({
        type: 'bar',
        stack: 'all',
        name: series.name,
        data: series.values,
        barMaxWidth: BAR,
        itemStyle: { borderColor: COLOURS.ground, borderWidth: 1 },
        label: {
          ...label(look),
          show: true,
          position: 'inside',
          color: COLOURS.ink,
          backgroundColor: COLOURS.ground,
          padding: [1, 3],
          borderRadius: 2,
          // A part that is not there has no number.
          formatter: (point: Point) => (point.value ? numberOf(point) : ''),
        },
      })),
    },
    sizeOf(data, look, data.categories.length * (BAR + 14)),
  );
}

/** Lines over periods: one for each series, each with its own dash and mark. */
export function lineChart(data: ChartData, look: ChartLook): string {
  return draw(
    {
      ...frame(data, look),
      xAxis: { ...categoryAxis(data, look), inverse: false, boundaryGap: false },
      yAxis: numberAxis(look),
      series: data.series.map((series, index) => ({
        type: 'line',
        name: series.name,
        data: series.values,
        symbol: SYMBOLS[index % SYMBOLS.length],
        symbolSize: 7,
        lineStyle: { width: 2.5, type: DASHES[index % DASHES.length] },
        label: {
          ...label(look),
          show: true,
          position: 'top',
          // Of several lines only where each has come to: the numbers of all would lie over each other.
          formatter: (point: Point) =>
            data.series.length === 1 || point.dataIndex === data.categories.length - 1 ? numberOf(point) : '',
        },
      })),
    },
    sizeOf(data, look, 220),
  );
}

/** Shares of one whole; only the first series, each category a part with its name and number. */
export function donutChart(data: ChartData, look: ChartLook): string {
  const [series] = data.series;
  const parts = data.categories.map((name, index) => ({ name, value: series?.values[index] ?? 0 }));
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  const share = (value: number) => (whole === 0 ? '0' : chartNumber(Math.round((value / whole) * 1000) / 10));
  return draw(
    {
      ...frame(data, look),
      legend: { show: false },
      title: {
        text: chartNumber(whole),
        subtext: data.unit,
        left: 'center',
        top: '40%',
        textStyle: { color: COLOURS.ink, fontSize: 22, fontFamily: FONTS[look] },
        subtextStyle: { color: COLOURS.soft, fontSize: LETTERS[look], fontFamily: FONTS[look] },
      },
      series: [
        {
          type: 'pie',
          radius: ['46%', '72%'],
          data: parts,
          itemStyle: { borderColor: COLOURS.ground, borderWidth: 2 },
          label: {
            ...label(look),
            formatter: (point: Point) => `${point.name}\n${numberOf(point)} (${share(Number(point.value))}%)`,
          },
          labelLine: { lineStyle: { color: COLOURS.line } },
        },
      ],
    },
    { title: data.title, width: WIDTHS[look], height: 280, look },
  );
}

/** The numbers of a chart as rows, the names of the series first. */
export function chartTable(data: ChartData): string[][] {
  const head = ['', ...data.series.map((series) => series.name)];
  return [
    head,
    ...data.categories.map((name, at) => [name, ...data.series.map(({ values }) => chartNumber(values[at] ?? null))]),
  ];
}

interface Point {
  name?: string;
  value?: unknown;
  dataIndex?: number;
}

function numberOf({ value }: Point): string {
  return typeof value === 'number' ? chartNumber(value) : '';
}

function sizeOf(data: ChartData, look: ChartLook, inside: number) {
  const legend = data.series.length > 1 ? 34 : 8;
  return { title: data.title, width: WIDTHS[look], height: Math.round(Math.max(80, inside) + legend + 34), look };
}

function frame(data: ChartData, look: ChartLook) {
  const several = data.series.length > 1;
  return {
    color: [...COLOURS.series],
    textStyle: { fontFamily: FONTS[look], color: COLOURS.ink },
    aria: { enabled: true, label: { enabled: false }, decal: { show: several || data.series.length === 0 } },
    grid: { left: 8, right: 56, top: several ? 38 : 12, bottom: 4, containLabel: true },
    legend: {
      show: several,
      top: 0,
      left: 0,
      itemGap: 16,
      textStyle: { color: COLOURS.ink, fontSize: LETTERS[look], fontFamily: FONTS[look] },
    },
  };
}

function label(look: ChartLook) {
  return { color: COLOURS.ink, fontSize: LETTERS[look], fontFamily: FONTS[look], textBorderWidth: 0 };
}

function categoryAxis(data: ChartData, look: ChartLook) {
  return {
    type: 'category',
    inverse: true,
    data: data.categories.map((name) => (name.length > LONGEST[look] ? `${name.slice(0, LONGEST[look] - 1)}…` : name)),
    axisLine: { lineStyle: { color: COLOURS.line } },
    axisTick: { show: false },
    axisLabel: { ...label(look), interval: 0, hideOverlap: true },
  };
}

function numberAxis(look: ChartLook) {
  return {
    type: 'value',
    splitLine: { lineStyle: { color: COLOURS.line, width: 0.5 } },
    axisLabel: {
      ...label(look),
      color: COLOURS.soft,
      fontSize: 12,
      formatter: (value: number) => chartNumber(value),
      hideOverlap: true,
    },
  };
}
