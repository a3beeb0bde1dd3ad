import type { Child } from 'hono/jsx';

/** htmx attributes handed through to the element that sends; a page that uses them sets `htmx` on `Page`. */
export type HtmxAttributes = { [name: `hx-${string}`]: string };

/** What hono/jsx accepts between two tags. */
export type Content = Child;

/** The feeling of a message or a mark; always beside a word or an icon, never alone. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

/** A place one can go to. */
export interface LinkItem {
  label: string;
  href: string;
}

/** Joins class names and leaves out what is not set. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
