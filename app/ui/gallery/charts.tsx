import { Card, CardGrid } from '../card.tsx';
import { barChart, donutChart, lineChart, stackedChart } from '../charts/charts.ts';
import { ChartFigure } from '../charts/figure.tsx';
import { COMPARED, MONTHS, PROGRESS, SHARES } from '../charts/sample.ts';
import { MoreStyle } from '../more-style.tsx';

/** Comparison, course over months, progress and shares, each with its numbers as a table. */
export function SampleCharts() {
  const charts = [
    { data: COMPARED, svg: barChart(COMPARED, 'page') },
    { data: PROGRESS, svg: stackedChart(PROGRESS, 'page') },
    { data: MONTHS, svg: lineChart(MONTHS, 'page') },
    { data: SHARES, svg: donutChart(SHARES, 'page') },
  ];
  return (
    <CardGrid>
      <MoreStyle />
      {charts.map(({ data, svg }) => (
        <Card>
          <ChartFigure svg={svg} data={data} />
        </Card>
      ))}
    </CardGrid>
  );
}
