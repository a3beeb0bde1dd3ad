import { z } from 'zod';
import { idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { AreaMap } from '../../ui/area-map.tsx';
import { Card, Stack } from '../../ui/card.tsx';
import { ChartFigure } from '../../ui/charts/figure.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { lowerFirst } from '../../ui/format.ts';
import { MoreStyle } from '../../ui/more-style.tsx';
import { renderPage } from '../frame.tsx';
import { listShapes } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { readReport } from './read-report.ts';
import { areasOf, reportCharts, unitsChart } from './report-charts.ts';

const chartQuery = z.object({ chi_tieu: z.string().max(60).default('dialogues') });

/** The report for the eye: tasks, the comparison with last year, a figure by unit and on the map. */
export async function showCharts(c: Request) {
  const { chi_tieu: code } = readQuery(c, chartQuery);
  const { read, shapes } = await withRights(c, async (tx) => {
    const found = await readReport(tx, idParam(c));
    const ids = areasOf(found, code).map((area) => area.unitId);
    return { read: found, shapes: await listShapes(tx, ids) };
  });
  const { report, period, figures } = read;
  const chosen = figures.get(code);
  const areas = areasOf(read, code);
  const byUnit = unitsChart(read, code, 'page');
  const charts = reportCharts(read, 'page').filter((one) => !byUnit || one.data.title !== byUnit.data.title);
  const countable = [...figures.values()].filter(
    ({ indicator }) => indicator.method === 'records' && indicator.form === null,
  );
  return renderPage(
    c,
    {
      title: `Biểu đồ, báo cáo ${lowerFirst(period.name)}`,
      pretitle: agencyName({ kind: report.unitKind, name: report.unitName }),
      current: 'reports',
      breadcrumbs: [
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: period.name, href: `/bao-cao/${report.id}` },
      ],
    },
    <Stack>
      <MoreStyle />
      {charts.length === 0 && areas.length === 0 ? <EmptyState title="Chưa có số liệu để vẽ biểu đồ" /> : null}
      {charts.map(({ data, svg }) => (
        <Card>
          <ChartFigure svg={svg} data={data} />
        </Card>
      ))}
      {areas.length > 1 ? (
        <>
          <FilterBar
            action={`/bao-cao/${report.id}/bieu-do`}
            filters={[
              {
                kind: 'select',
                name: 'chi_tieu',
                label: 'Chỉ tiêu theo đơn vị',
                value: code,
                options: countable.map(({ indicator }) => ({ value: indicator.code, label: indicator.name })),
              },
            ]}
          />
          <Card title={`${chosen?.indicator.name ?? ''} theo xã, phường`}>
            <AreaMap
              label={`${chosen?.indicator.name ?? ''} theo xã, phường`}
              measure={chosen?.indicator.measure ?? ''}
              areas={areas.map((area) => ({
                ...area,
                href: `/bao-cao/${report.id}/chi-tieu/${code}?phan=${area.unitId}`,
                shape: shapes.get(area.unitId),
              }))}
            />
          </Card>
          {byUnit ? (
            <Card>
              <ChartFigure svg={byUnit.svg} data={byUnit.data} />
            </Card>
          ) : null}
        </>
      ) : null}
    </Stack>,
  );
}
