import type { Theme } from './document-shell.tsx';
import { DocumentShell } from './document-shell.tsx';
import { type Notice, Notices } from './notices.tsx';
import { type Crumb, PageHeader } from './page-header.tsx';
import { type NavItem, PhoneBar, SideNav } from './page-nav.tsx';
import { type AccountMenu, type Search, TopBar } from './page-top-bar.tsx';
import type { UnitInSight } from './page-unit.tsx';
import type { Content } from './props.ts';

export interface PageProps {
  /** For the tab and, unless `heading` is given, for the page. */
  title: string;
  heading?: Content;
  /** A small line above the heading: number and kind of the record. */
  pretitle?: Content;
  subtitle?: Content;
  /** Buttons of the page; the one next act comes last and is the primary one. */
  actions?: Content;
  breadcrumbs?: readonly Crumb[] | undefined;
  /** `key` names the person in their role, for what a phone keeps. */
  person: { key?: string | undefined; name: string; position?: string | undefined };
  /** Where what was written without signal waits. */
  outboxHref?: string | undefined;
  /** The unit for which one acts, and the others that one may switch to. */
  unit: UnitInSight;
  nav: readonly NavItem[];
  /** `key` of the entry that the page belongs to. */
  current?: string | undefined;
  search?: Search | undefined;
  bell?: { href: string; count: number } | undefined;
  account: AccountMenu;
  notices?: readonly Notice[] | undefined;
  theme?: Theme | undefined;
  /** Loads htmx. */
  htmx?: boolean | undefined;
  children?: Content;
}

/** The one layout of every page behind sign-in: side bar, top bar, header, content, and on phones a bar of five. */
export function Page(props: PageProps) {
  const { title, unit, nav, current, theme = 'auto' } = props;
  return (
    <DocumentShell title={title} theme={theme} bodyClass="k-body" htmx={props.htmx} person={props.person.key}>
      <a class="k-skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <SideNav nav={nav} current={current} unit={unit} />
      <div class="k-main">
        <TopBar
          person={{ name: props.person.name, position: props.person.position }}
          unit={unit}
          search={props.search}
          bell={props.bell}
          outboxHref={props.outboxHref}
          account={props.account}
          theme={theme}
        />
        <main id="noi-dung" class="k-content" tabindex={-1}>
          <PageHeader
            heading={props.heading ?? title}
            pretitle={props.pretitle}
            subtitle={props.subtitle}
            actions={props.actions}
            breadcrumbs={props.breadcrumbs}
          />
          <Notices notices={props.notices ?? []} />
          {props.children}
        </main>
      </div>
      <PhoneBar nav={nav} current={current} />
    </DocumentShell>
  );
}
