import { raw } from 'hono/html';
import { assetAddress } from './assets.ts';
import type { Content } from './props.ts';

/** 'auto' follows the device. */
export type Theme = 'auto' | 'light' | 'dark';

export interface DocumentShellProps {
  title: string;
  theme?: Theme | undefined;
  bodyClass: string;
  /** Loads htmx. */
  htmx?: boolean | undefined;
  /** Who is signed in, in which role: what the phone keeps is theirs alone. */
  person?: string | undefined;
  children?: Content;
}

/** `<html>` with head and assets; the server writes the theme, so that nothing flashes. */
export function DocumentShell({ title, theme = 'auto', bodyClass, htmx, person, children }: DocumentShellProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="vi" data-bs-theme={theme === 'auto' ? undefined : theme}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} · Khéo`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
          <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14171f" />
          {htmx ? <meta name="htmx-config" content='{"includeIndicatorCSS":false,"history":"reload"}' /> : null}
          <link rel="stylesheet" href={assetAddress('kheo.css')} />
          <link rel="icon" href={assetAddress('favicon.svg')} type="image/svg+xml" />
          <link rel="apple-touch-icon" href={assetAddress('icon-192.png')} />
          <link rel="manifest" href="/manifest.webmanifest" />
          {person ? <meta name="kheo-person" content={person} /> : null}
          <script type="module" src={assetAddress('kheo.js')} />
          {htmx ? <script defer src={assetAddress('htmx.js')} /> : null}
        </head>
        <body class={bodyClass}>{children}</body>
      </html>
    </>
  );
}
