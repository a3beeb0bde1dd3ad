import { raw } from 'hono/html';
import { EmptyState } from './empty.tsx';
import { Icon } from './icons.tsx';
import { escapeHtml, markupOf } from './markup.ts';
import { type Content, classes } from './props.ts';
import { Pagination, type PaginationProps } from './table-pagination.tsx';
import { type BulkActions, BulkBar, type ColumnChoice, type ExportLink, TableTools } from './table-tools.tsx';

export type { PaginationProps } from './table-pagination.tsx';
export type { BulkAction, BulkActions, ColumnChoice, ExportLink } from './table-tools.tsx';

export interface Column<Row> {
  key: string;
  label: string;
  render: (row: Row) => Content;
  /** `right` for numbers; they are set in figures of one width. */
  align?: 'left' | 'right' | 'center' | undefined;
  /** Sorting by this column: where the next order lies and which one stands now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined;
  /** `date`: a date and what is said of it below, never broken; `name`: room for the name of a unit on two lines. */
  width?: 'narrow' | 'wide' | 'date' | 'name' | undefined;
  /** On a phone: the heading of the card, a line with its label, a line without it, or nothing. */
  phone?: 'title' | 'line' | 'plain' | 'hidden' | undefined;
  /** The label is for screen readers only: columns of marks and buttons. */
  quietLabel?: boolean | undefined;
}

export interface DataTableProps<Row> {
  /** Says to a screen reader what the rows are. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes the whole row lead there; the link stands in the column with `phone: 'title'`, else in the first. */
  rowHref?: ((row: Row) => string) | undefined;
  /** Checkboxes and what may be done with the rows that are ticked. */
  bulk?: BulkActions | undefined;
  /** Shown in place of the table when there are no rows. */
  empty?: Content;
  columnChoice?: ColumnChoice | undefined;
  exports?: readonly ExportLink[] | undefined;
  page?: PaginationProps | undefined;
  /** Less air in the rows. */
  dense?: boolean | undefined;
  id?: string | undefined;
}

/** The one list of the product: sorted, chosen, exported, walked by keys, and made of cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, bulk, columnChoice, exports, page, id } = props;
  const layout = rowLayout(columns);
  const hasTools = Boolean(columnChoice || exports?.length || page);
  const body =
    rows.length === 0 ? (
      (props.empty ?? <EmptyState title="Không có mục nào" />)
    ) : (
      <div class="k-table-frame">
        <table class={classes('k-table', props.dense && 'k-table-dense')} data-island="table">
          <caption class="visually-hidden">{caption}</caption>
          <HeadRow columns={columns} bulk={bulk !== undefined} />
          <tbody>{raw(rows.map((row) => rowMarkup(row, layout, props)).join(''))}</tbody>
        </table>
      </div>
    );
  const content = (
    <>
      {hasTools ? (
        <TableTools columnChoice={columnChoice} exports={exports} summary={page?.summary} total={page?.total} />
      ) : null}
      {bulk && rows.length > 0 ? (
        <form method="post" action={bulk.action} class="k-bulk" data-island="bulk">
          <BulkBar bulk={bulk} />
          {body}
        </form>
      ) : (
        body
      )}
      {page ? <Pagination {...page} /> : null}
    </>
  );
  return (
    <section class="k-list" id={id} aria-label={caption}>
      {content}
    </section>
  );
}

function HeadRow<Row>({ columns, bulk }: { columns: readonly Column<Row>[]; bulk: boolean }) {
  return (
    <thead>
      <tr>
        {bulk ? (
          <th class="k-cell-check" scope="col">
            <input type="checkbox" class="form-check-input" aria-label="Chọn tất cả" data-select-all hidden />
          </th>
        ) : null}
        {columns.map((column) => (
          <th scope="col" class={cellClass(column)} aria-sort={column.sort?.direction}>
            {column.sort ? (
              <a class="k-sort" href={column.sort.href}>
                {column.label}
                <Icon name={column.sort.direction ?? 'sort'} />
              </a>
            ) : (
              <span class={column.quietLabel ? 'visually-hidden' : undefined}>{column.label}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One row as text; see `markupOf` for why. */
function rowMarkup<Row>(row: Row, layout: RowLayout<Row>, table: DataTableProps<Row>): string {
  const key = escapeHtml(table.rowKey(row));
  const href = table.rowHref?.(row);
  const check = table.bulk ? checkMarkup(table.bulk.name ?? 'id', key, href !== undefined) : '';
  const name = table.bulk ? ` id="ten-${key}"` : '';
  let cells = '';
  for (const { column, opening, isTitle } of layout) {
    const content = markupOf(column.render(row));
    const linked = isTitle && href !== undefined;
    cells += `${opening}${linked ? `<a class="k-row-anchor"${name} href="${escapeHtml(href)}">${content}</a>` : content}</td>`;
  }
  return `<tr id="dong-${key}"${href === undefined ? '' : ' class="k-row-link"'}>${check}${cells}</tr>`;
}

/** The box of a row is named by the row's own link: the words stand once in the page. */
function checkMarkup(name: string, key: string, isLinked: boolean): string {
  const label = isLinked ? `aria-labelledby="ten-${key}"` : `aria-label="Chọn ${key}"`;
  const input = `<input type="checkbox" class="form-check-input" name="${escapeHtml(name)}" value="${key}" ${label}/>`;
  return `<td class="k-cell-check"><label class="k-check">${input}</label></td>`;
}

type RowLayout<Row> = readonly { column: Column<Row>; opening: string; isTitle: boolean }[];

/** What is the same in every row: the opening tag of each cell, and which cell carries the link. */
function rowLayout<Row>(columns: readonly Column<Row>[]): RowLayout<Row> {
  const marked = columns.findIndex((column) => column.phone === 'title');
  return columns.map((column, index) => {
    const isTitle = index === Math.max(marked, 0);
    const names = classes(cellClass(column), isTitle && 'k-phone-title');
    const hasLabel = !isTitle && column.phone !== 'plain' && !column.quietLabel;
    const label = hasLabel ? ` data-label="${escapeHtml(column.label)}"` : '';
    return { column, isTitle, opening: `<td${names ? ` class="${names}"` : ''}${label}>` };
  });
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return (
    classes(
      column.align === 'right' && 'k-cell-right',
      column.align === 'center' && 'k-cell-center',
      column.width === 'narrow' && 'k-cell-narrow',
      column.width === 'wide' && 'k-cell-wide',
      column.width === 'date' && 'k-cell-date',
      column.width === 'name' && 'k-cell-name',
      column.phone === 'hidden' && 'k-phone-hidden',
      column.phone === 'plain' && 'k-phone-plain',
    ) || undefined
  );
}
