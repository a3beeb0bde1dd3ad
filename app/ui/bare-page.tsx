import { DocumentShell, type Theme } from './document-shell.tsx';
import { type Notice, Notices } from './notices.tsx';
import type { Content } from './props.ts';

export interface BarePageProps {
  title: string;
  subtitle?: Content;
  notices?: readonly Notice[] | undefined;
  theme?: Theme | undefined;
  /** A wider card, for pages with a list beside the form. */
  wide?: boolean | undefined;
  /** Below the card: who to call, other ways in. */
  footer?: Content;
  children?: Content;
}

/** A page without side bar: sign-in, errors, confirmations. */
export function BarePage({ title, subtitle, notices, theme, wide, footer, children }: BarePageProps) {
  return (
    <DocumentShell title={title} theme={theme} bodyClass="k-bare">
      <main class={wide ? 'k-bare-card k-bare-wide' : 'k-bare-card'}>
        <p class="k-brand">
          <span class="k-brand-mark" aria-hidden="true">
            K
          </span>
          Khéo
        </p>
        <h1>{title}</h1>
        {subtitle ? <p class="k-subtitle">{subtitle}</p> : null}
        <Notices notices={notices ?? []} />
        {children}
        {footer ? <div class="k-bare-footer">{footer}</div> : null}
      </main>
    </DocumentShell>
  );
}
