import type { Theme } from './document-shell.tsx';
import { formatNumber } from './format.ts';
import type { IconName } from './icons.tsx';
import { Icon } from './icons.tsx';
import { type UnitInSight, UnitSwitch } from './page-unit.tsx';
import type { LinkItem } from './props.ts';
import { remembered } from './remembered.ts';

export interface Search {
  action: string;
  /** Name of the parameter; `q` unless told. */
  name?: string | undefined;
  value?: string | undefined;
  placeholder?: string | undefined;
}

export interface AccountMenu {
  signOutAction: string;
  /** Receives `theme` = auto | light | dark by POST, keeps it in a cookie and sends back. */
  themeAction: string;
  links?: readonly LinkItem[] | undefined;
}

export interface TopBarProps {
  person: { name: string; position?: string | undefined };
  unit: UnitInSight;
  search?: Search | undefined;
  bell?: { href: string; count: number } | undefined;
  outboxHref?: string | undefined;
  account: AccountMenu;
  theme: Theme;
}

const THEMES: readonly { value: Theme; label: string; icon: IconName }[] = [
  { value: 'auto', label: 'Theo máy', icon: 'auto' },
  { value: 'light', label: 'Sáng', icon: 'light' },
  { value: 'dark', label: 'Tối', icon: 'dark' },
];

/** Search, notifications and account; on phones the unit too. */
export const TopBar = remembered(({ person, unit, search, bell, outboxHref, account, theme }: TopBarProps) => {
  return (
    <header class="k-top">
      <UnitSwitch unit={unit} place="top" />
      {search ? <SearchBox {...search} /> : <span class="k-search" />}
      {search ? (
        <a class="k-top-button k-search-link" href={search.action}>
          <Icon name="search" label="Tìm kiếm" />
        </a>
      ) : null}
      {outboxHref ? <OutboxCount href={outboxHref} /> : null}
      {bell ? <Bell {...bell} /> : null}
      <details class="k-menu k-account" data-menu>
        <summary class="k-top-button">
          <span class="k-avatar" aria-hidden="true">
            {initials(person.name)}
          </span>
          <span class="visually-hidden">Tài khoản {person.name}</span>
        </summary>
        <div class="k-menu-list k-menu-end">
          <div class="k-menu-head">
            <strong>{person.name}</strong>
            {person.position ? <small>{person.position}</small> : null}
          </div>
          {account.links?.map((link) => (
            <a href={link.href}>{link.label}</a>
          ))}
          <ThemeChoice action={account.themeAction} theme={theme} />
          <form method="post" action={account.signOutAction}>
            <button type="submit">
              <Icon name="sign-out" />
              Đăng xuất
            </button>
          </form>
        </div>
      </details>
    </header>
  );
});

function SearchBox({ action, name = 'q', value, placeholder = 'Tìm nhiệm vụ, văn bản, đơn vị' }: Search) {
  return (
    <search class="k-search">
      <form action={action}>
        <Icon name="search" />
        <input type="search" name={name} value={value} placeholder={placeholder} aria-label="Tìm kiếm" data-search />
        <span class="k-key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

/** How many records wait on this device to be sent; a script fills it in, and hides it while there are none. */
function OutboxCount({ href }: { href: string }) {
  return (
    <a class="k-outbox-count" href={href} data-island="outbox-count" hidden>
      <Icon name="outbox" />
      <span data-count>0</span> chờ gửi
    </a>
  );
}

function Bell({ href, count }: { href: string; count: number }) {
  const words = count > 0 ? `Thông báo: ${formatNumber(count)} chưa đọc` : 'Thông báo';
  return (
    <a class="k-top-button" href={href}>
      <Icon name="bell" label={words} />
      {count > 0 ? (
        <span class="k-bell-count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      ) : null}
    </a>
  );
}

/** Light, dark, or as the device; a plain form that an island answers at once. */
function ThemeChoice({ action, theme }: { action: string; theme: Theme }) {
  return (
    <form class="k-theme" method="post" action={action} data-theme-choice>
      <span aria-hidden="true">Giao diện</span>
      <fieldset class="k-segments" aria-label="Giao diện">
        {THEMES.map(({ value, label, icon }) => (
          <button
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === theme ? 'true' : 'false'}
            title={label}
          >
            <Icon name={icon} label={label} />
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** Vietnamese names put the given name last: `Nguyễn Thị Hòa` → `H`. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [given = ''] = words.slice(-1);
  return given.charAt(0).toLocaleUpperCase('vi');
}
