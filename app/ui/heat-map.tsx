import { raw } from 'hono/html';
import { escapeHtml } from './markup.ts';
import { MoreStyle } from './more-style.tsx';
import { Rate } from './progress.tsx';
import { STATUS_SHAPES, Status, type StatusShape } from './status.tsx';

export interface HeatMapColumn {
  key: string;
  /** Short: `II.3`. */
  label: string;
  /** The whole name of the task, on pointing and for screen readers. */
  title?: string | undefined;
  href?: string | undefined;
}

export interface HeatMapCell {
  shape: StatusShape;
  /** Days over the due date; stands beside the mark. */
  days?: number | undefined;
  /** Opens what lies behind the cell. */
  href?: string | undefined;
}

export interface HeatMapRow {
  key: string;
  label: string;
  href?: string | undefined;
  /** One for each column. */
  cells: readonly HeatMapCell[];
  /** Share done on time, 0 to 1. */
  rate?: number | undefined;
}

export interface HeatMapProps {
  caption: string;
  /** Above the first column: `Đơn vị`. */
  rowLabel?: string | undefined;
  columns: readonly HeatMapColumn[];
  rows: readonly HeatMapRow[];
  rateLabel?: string | undefined;
  /** What the marks say here, in the order of the legend; the usual words unless told. */
  words?: HeatMapWords | undefined;
}

/** The marks that a map uses, each with its word. */
export type HeatMapWords = Readonly<Partial<Record<StatusShape, string>>>;

const USUAL_WORDS: HeatMapWords = {
  done: 'Xong',
  doing: 'Đang làm',
  late: 'Quá hạn (số ngày)',
  'not-received': 'Chưa nhận',
  'not-assigned': 'Không giao',
};

/** Units by tasks: each cell a mark that opens its assignment. The first column stays while the rest scrolls. */
export function HeatMap({ caption, rowLabel = 'Đơn vị', columns, rows, rateLabel = 'Tỷ lệ', words }: HeatMapProps) {
  const hasRate = rows.some((row) => row.rate !== undefined);
  return (
    <div class="k-heat">
      <MoreStyle />
      <ul class="k-legend" aria-label="Chú giải">
        {Object.entries(words ?? USUAL_WORDS).map(([shape, word]) => (
          <li>
            <Status shape={shape as StatusShape} label={word} />
          </li>
        ))}
      </ul>
      {/* A region that scrolls must be reachable by keyboard. */}
      <section class="k-heat-frame" tabindex={0} aria-label={caption}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowLabel}</th>
              {columns.map((column) => (
                <th scope="col" title={column.title}>
                  {column.href ? <a href={column.href}>{column.label}</a> : column.label}
                </th>
              ))}
              {hasRate ? <th scope="col">{rateLabel}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
                {raw(row.cells.map((cell) => cellMarkup(cell, words)).join(''))}
                {hasRate ? (
                  <td>{row.rate === undefined ? null : <Rate ratio={row.rate} label={rateLabel} />}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Written as text: a province has thousands of cells, and as nodes they would take five times as long. */
function cellMarkup({ shape, days, href }: HeatMapCell, own?: HeatMapWords): string {
  const { icon, word: usual, class: tone } = STATUS_SHAPES[shape];
  const word = own?.[shape] ?? usual;
  const words = escapeHtml(days ? `${word} ${days} ngày` : word);
  const number = days ? `<span aria-hidden="true">${days}</span>` : '';
  const mark = `${number}<span class="visually-hidden">${words}</span>`;
  const look = `class="k-shape-${icon}"`;
  const content = href
    ? `<a ${look} href="${escapeHtml(href)}" title="${words}">${mark}</a>`
    : `<span ${look}>${mark}</span>`;
  return `<td class="k-heat-cell ${tone}">${content}</td>`;
}
