import { raw } from 'hono/html';
import type { ChartData } from './chart.ts';
import { chartTable } from './charts.ts';

/** A chart of a page with its title and, folded away, the table of its numbers. `svg` is what a chart function gave. */
export function ChartFigure({ svg, data }: { svg: string; data: ChartData }) {
  const [head = [], ...rows] = chartTable(data);
  return (
    <figure class="k-chart-figure">
      <figcaption>
        {data.title}
        {data.unit && ` (${data.unit})`}
      </figcaption>
      {raw(svg)}
      <details>
        <summary>Xem bảng số liệu</summary>
        <table class="k-chart-table">
          <thead>
            <tr>
              {head.map((name, at) => (
                <th scope="col">{at === 0 ? <span class="visually-hidden">Tên</span> : name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...numbers]) => (
              <tr>
                <th scope="row">{name}</th>
                {numbers.map((number) => (
                  <td>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
