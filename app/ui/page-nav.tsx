import { raw } from 'hono/html';
import { formatNumber } from './format.ts';
import { Icon, type IconName, iconMarkup } from './icons.tsx';
import { escapeHtml } from './markup.ts';
import { type UnitInSight, UnitSwitch } from './page-unit.tsx';
import { remembered } from './remembered.ts';

export interface NavItem {
  key: string;
  label: string;
  href: string;
  icon: IconName;
  /** What waits there; not shown when zero. */
  count?: number | undefined;
  /** Stands in the bar of phones; four find room there, the fifth place opens the rest. */
  inBar?: boolean | undefined;
  /** A shorter word for the bar of phones. */
  shortLabel?: string | undefined;
}

interface NavProps {
  nav: readonly NavItem[];
  current?: string | undefined;
}

/** The side bar of wide screens. */
export const SideNav = remembered(({ nav, current, unit }: NavProps & { unit: UnitInSight }) => {
  return (
    <aside class="k-side">
      <a class="k-brand" href={nav[0]?.href ?? '/'}>
        <span class="k-brand-mark" aria-hidden="true">
          K
        </span>
        Khéo
      </a>
      <UnitSwitch unit={unit} place="side" />
      <nav aria-label="Chính">
        <NavList nav={nav} current={current} />
      </nav>
    </aside>
  );
});

/** Every entry; it stands twice on each page, so it is written as text. */
function NavList({ nav, current }: NavProps) {
  return <ul class="k-nav">{raw(nav.map((item) => itemMarkup(item, item.key === current)).join(''))}</ul>;
}

function itemMarkup({ href, icon, label, count }: NavItem, here: boolean): string {
  const words = `${iconMarkup(icon)}<span>${escapeHtml(label)}</span>${count ? countMarkup(count) : ''}`;
  return `<li><a href="${escapeHtml(href)}"${here ? ' aria-current="page"' : ''}>${words}</a></li>`;
}

function countMarkup(count: number): string {
  return `<span class="k-count">${formatNumber(count)}<span class="visually-hidden"> việc chờ</span></span>`;
}

/** The bar of five at the bottom of phones; the fifth opens every entry. */
export const PhoneBar = remembered(({ nav, current }: NavProps) => {
  const marked = nav.filter((item) => item.inBar);
  const inBar = (marked.length > 0 ? marked : nav).slice(0, 4);
  const elsewhere = current !== undefined && !inBar.some((item) => item.key === current);
  return (
    <nav class="k-bar" aria-label="Thanh dưới">
      {inBar.map((item) => (
        <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
          <Icon name={item.icon} />
          <span>{item.shortLabel ?? item.label}</span>
          {item.count ? raw(countMarkup(item.count)) : null}
        </a>
      ))}
      <details class="k-bar-more" data-menu>
        <summary class={elsewhere ? 'k-bar-here' : undefined}>
          <Icon name="menu" />
          <span>Thêm</span>
        </summary>
        <div class="k-sheet">
          <NavList nav={nav} current={current} />
        </div>
      </details>
    </nav>
  );
});
