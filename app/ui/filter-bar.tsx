import { formatDate } from './format.ts';
import { Icon } from './icons.tsx';
import type { LinkItem } from './props.ts';
import { remembered } from './remembered.ts';

export interface FilterOption {
  value: string;
  label: string;
}

export type Filter =
  | { kind: 'select'; name: string; label: string; options: readonly FilterOption[]; value?: string | undefined }
  | { kind: 'dates'; label: string; from: FilterDate; to?: FilterDate | undefined };

export interface FilterDate {
  name: string;
  /** 'yyyy-mm-dd'. */
  value?: string | undefined;
}

export interface FilterBarProps {
  /** Address of the list; everything is sent by GET. */
  action: string;
  search?: { name: string; label: string; value?: string | undefined; placeholder?: string | undefined } | undefined;
  filters?: readonly Filter[] | undefined;
  /** What narrows the list now, each with the address without it. */
  active?: readonly { label: string; removeHref: string }[] | undefined;
  clearHref?: string | undefined;
  views?: readonly (LinkItem & { current?: boolean | undefined; count?: number | undefined })[] | undefined;
  /** Views that the person kept under a name. */
  saved?: readonly (LinkItem & { current?: boolean | undefined })[] | undefined;
  /** Where the present filters can be kept under a name. */
  saveViewHref?: string | undefined;
  /** Parameters that are kept: order, columns. */
  keep?: Readonly<Record<string, string>> | undefined;
}

/** Saved views, search, selects and dates, and chips of what is active. Sends itself when JavaScript is there. */
export const FilterBar = remembered((props: FilterBarProps) => {
  const { action, search, filters = [], active = [], keep } = props;
  return (
    <div class="k-filter">
      <Views views={props.views} saved={props.saved} saveViewHref={props.saveViewHref} />
      <form class="k-filter-form" action={action} data-island="filter">
        {Object.entries(keep ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {search ? (
          <div class="k-filter-search">
            <Icon name="search" />
            <input
              class="form-control"
              type="search"
              name={search.name}
              value={search.value}
              placeholder={search.placeholder ?? search.label}
              aria-label={search.label}
            />
          </div>
        ) : null}
        {filters.length > 0 ? (
          <details class="k-filter-toggle">
            <summary class="btn">
              <Icon name="filter" />
              Lọc{active.length > 0 ? ` (${active.length})` : ''}
            </summary>
          </details>
        ) : null}
        <div class="k-filter-fields">
          {filters.map((filter) => (
            <FilterField filter={filter} />
          ))}
        </div>
        <button type="submit" class="btn k-filter-send">
          Lọc
        </button>
      </form>
      <ActiveChips active={active} clearHref={props.clearHref} />
    </div>
  );
});

function FilterField({ filter }: { filter: Filter }) {
  if (filter.kind === 'select') {
    return (
      <label class="k-filter-field">
        <span>{filter.label}</span>
        <select class="form-select" name={filter.name}>
          {filter.options.map((option) => (
            <option value={option.value} selected={option.value === (filter.value ?? '')}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class="k-filter-field k-filter-dates">
      <legend>{filter.label}</legend>
      {[filter.from, ...(filter.to ? [filter.to] : [])].map((date, index) => (
        <input
          class="form-control"
          name={date.name}
          value={date.value ? formatDate(date.value) : undefined}
          placeholder="dd/mm/yyyy"
          inputmode="numeric"
          data-island="date"
          aria-label={filter.to ? `${filter.label}, ${index === 0 ? 'từ ngày' : 'đến ngày'}` : filter.label}
        />
      ))}
    </fieldset>
  );
}

function Views({ views = [], saved = [], saveViewHref }: Pick<FilterBarProps, 'views' | 'saved' | 'saveViewHref'>) {
  if (views.length + saved.length === 0 && !saveViewHref) return null;
  const isSaved = saved.some(({ current }) => current);
  return (
    <nav class="k-views" aria-label="Chế độ xem">
      {views.map((view) => (
        <a href={view.href} aria-current={view.current && !isSaved ? 'page' : undefined}>
          {view.label}
          {view.count === undefined ? null : <span class="k-count">{view.count}</span>}
        </a>
      ))}
      {saved.map((view) => (
        <a href={view.href} aria-current={view.current ? 'page' : undefined}>
          <Icon name="saved" />
          {view.label}
        </a>
      ))}
      {isSaved ? (
        <a class="k-views-save" href="/che-do-xem">
          Các chế độ xem
        </a>
      ) : null}
      {saveViewHref ? (
        <a class="k-views-save" href={saveViewHref}>
          <Icon name="saved" />
          Lưu chế độ xem
        </a>
      ) : null}
    </nav>
  );
}

function ActiveChips({ active, clearHref }: Pick<FilterBarProps, 'clearHref'> & { active: FilterBarProps['active'] }) {
  if (!active?.length) return null;
  return (
    <ul class="k-chips" aria-label="Đang lọc theo">
      {active.map((chip) => (
        <li>
          <a class="k-chip" href={chip.removeHref}>
            {chip.label}
            <Icon name="close" label="bỏ lọc" />
          </a>
        </li>
      ))}
      {clearHref ? (
        <li>
          <a class="k-chip-clear" href={clearHref}>
            Bỏ tất cả
          </a>
        </li>
      ) : null}
    </ul>
  );
}
