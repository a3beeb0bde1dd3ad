import { describe, expect, it } from 'vitest';
import { areaChart } from './area-chart.ts';
import type { ChartData, ChartLook } from './chart.ts';
import { barChart, chartTable, donutChart, lineChart, stackedChart } from './charts.ts';
import { COMPARED, MONTHS, PROGRESS, SHARES } from './sample.ts';

const CHARTS: [string, (data: ChartData, look: ChartLook) => string, ChartData][] = [
  ['bars', barChart, COMPARED],
  ['parts', stackedChart, PROGRESS],
  ['lines', lineChart, MONTHS],
  ['shares', donutChart, SHARES],
];

describe.each(CHARTS)('a chart of %s', (_, chart, data) => {
  it.each(['page', 'document'] as const)('for a %s holds no style, no script and the same text each time', (look) => {
    const svg = chart(data, look);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"[^>]*viewBox="0 0 (?:640|460) \d+"/);
    expect(svg).not.toMatch(/<style|style=|<script|ecmeta|zr\d|onclick/);
    expect(chart(data, look)).toBe(svg);
  });

  it('takes its colours from the page by classes, in a document it has its own', () => {
    expect(chart(data, 'page')).toContain('k-chart-1');
    expect(chart(data, 'page')).not.toMatch(/(?:fill|stroke)="#(?!000")/);
    expect(chart(data, 'document')).toContain('#2f4a8f');
    expect(chart(data, 'document')).not.toContain('class=');
    expect(chart(data, 'document')).toContain('Tinos');
  });

  it('escapes every text', () => {
    const attack = '<script>alert(1)</script>"&';
    const hostile = {
      ...data,
      title: attack,
      categories: data.categories.map(() => attack),
      series: data.series.map((each) => ({ ...each, name: attack })),
    };
    expect(chart(hostile, 'page')).not.toContain('<script');
  });
});

describe('charts', () => {
  it('write numbers as offices do, and tell series by pattern or dash too', () => {
    expect(barChart(COMPARED, 'document')).toContain('>1.234,5</text>');
    expect(barChart(COMPARED, 'document').match(/<pattern/g)).toHaveLength(2);
    expect(lineChart(MONTHS, 'document')).toContain('stroke-dasharray');
  });

  it('have the same numbers as a table', () => {
    expect(chartTable(COMPARED)[3]).toEqual(['Xã Thất Khê', '1.234,5', '900']);
    expect(chartTable(COMPARED)[2]?.[2]).toBe('–');
  });

  it('draw nothing rather than fail where there is nothing', () => {
    const empty = { title: 'Chưa có số liệu', unit: '', categories: [], series: [] };
    for (const [, chart] of CHARTS) expect(chart(empty, 'page')).toMatch(/^<svg/);
    expect(areaChart('Bản đồ', [])).toMatch(/^<svg/);
  });

  it('map areas in plain colours for documents', () => {
    const areas = ['Xã Nà Sầm', 'Phường <Đông Kinh>'].map((name, at) => ({ name, value: at * 5, href: '#' }));
    const svg = areaChart('Hoạt động theo xã', areas);
    expect(svg).toContain('>Nà Sầm</text>');
    expect(svg).toContain('&lt;Đông Kinh&gt;');
    expect(svg).not.toMatch(/class=|href=/);
  });
});
