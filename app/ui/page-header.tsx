import { Icon } from './icons.tsx';
import type { Content } from './props.ts';

export interface Crumb {
  label: string;
  /** Without an address it is the page that one is on. */
  href?: string | undefined;
}

export interface PageHeaderProps {
  heading: Content;
  pretitle?: Content;
  subtitle?: Content;
  actions?: Content;
  breadcrumbs?: readonly Crumb[] | undefined;
}

/** Where one is, what the page is about, and what can be done here. */
export function PageHeader({ heading, pretitle, subtitle, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header class="k-header">
      {breadcrumbs && breadcrumbs.length > 0 ? <Breadcrumbs crumbs={breadcrumbs} /> : null}
      <div class="k-header-row">
        <div class="k-header-text">
          {pretitle ? <div class="k-pretitle">{pretitle}</div> : null}
          <h1>{heading}</h1>
          {subtitle ? <div class="k-subtitle">{subtitle}</div> : null}
        </div>
        {actions ? <div class="k-actions">{actions}</div> : null}
      </div>
    </header>
  );
}

/** The way back up. */
function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn">
      <ol class="k-crumbs">
        {crumbs.map((crumb) => (
          <li>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span aria-current="page">{crumb.label}</span>}
            {crumb.href ? <Icon name="right" /> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
