import { formatNumber } from './format.ts';
import { Icon } from './icons.tsx';
import type { Content } from './props.ts';

export interface ColumnChoice {
  /** Address of this list; the chosen columns are sent by GET. */
  action: string;
  /** Parameter that carries each chosen column; `cot` unless told. */
  name?: string | undefined;
  options: readonly { key: string; label: string; chosen: boolean }[];
  /** Parameters of the list that are kept. */
  keep?: Readonly<Record<string, string>> | undefined;
}

export interface ExportLink {
  /** `CSV`, `XLSX`. */
  label: string;
  href: string;
}

export interface BulkAction {
  /** Sent as `action`. */
  value: string;
  label: string;
  /** Asks this before it is sent, when JavaScript is there; the server asks again before what cannot be undone. */
  confirm?: string | undefined;
  danger?: boolean | undefined;
}

export interface BulkActions {
  action: string;
  /** Name of the checkboxes; `id` unless told. */
  name?: string | undefined;
  actions: readonly BulkAction[];
  /** More fields beside the buttons, like a new date. */
  fields?: Content;
}

export interface TableToolsProps {
  columnChoice?: ColumnChoice | undefined;
  exports?: readonly ExportLink[] | undefined;
  summary?: string | undefined;
  total?: number | undefined;
}

/** How many rows there are, which columns are shown, where the list can be taken. */
export function TableTools({ columnChoice, exports, summary, total }: TableToolsProps) {
  return (
    <div class="k-tools">
      <span class="k-tools-count">
        {summary}
        {summary && total !== undefined ? ' trong ' : null}
        {total !== undefined ? formatNumber(total) : null}
      </span>
      {columnChoice ? <ColumnMenu {...columnChoice} /> : null}
      {exports?.map((link) => (
        <a class="btn btn-sm btn-ghost-secondary" href={link.href} download>
          <Icon name="download" />
          <span class="visually-hidden">Xuất </span>
          {link.label}
        </a>
      ))}
    </div>
  );
}

function ColumnMenu({ action, name = 'cot', options, keep }: ColumnChoice) {
  return (
    <details class="k-menu k-columns" data-menu>
      <summary class="btn btn-sm btn-ghost-secondary">
        <Icon name="columns" />
        Cột
      </summary>
      <form class="k-menu-list k-menu-end" action={action}>
        {Object.entries(keep ?? {}).map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        {options.map((option) => (
          <label class="form-check">
            <input class="form-check-input" type="checkbox" name={name} value={option.key} checked={option.chosen} />
            <span class="form-check-label">{option.label}</span>
          </label>
        ))}
        <button type="submit" class="btn btn-sm btn-primary">
          Áp dụng
        </button>
      </form>
    </details>
  );
}

/** What may be done with the ticked rows; the style sheet shows it once one is ticked. */
export function BulkBar({ bulk }: { bulk: BulkActions }) {
  return (
    <div class="k-bulk-bar">
      <span class="k-bulk-count" data-selected-count aria-live="polite">
        Các mục đã chọn
      </span>
      {bulk.fields}
      {bulk.actions.map((action) => (
        <button
          type="submit"
          class={action.danger ? 'btn btn-sm btn-outline-danger' : 'btn btn-sm'}
          name="action"
          value={action.value}
          data-ask={action.confirm}
        >
          {action.label}
        </button>
      ))}
    </div>
  );
}
