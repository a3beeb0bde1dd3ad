import type { App } from '../../platform/http/context.ts';
import { committeeDetailPages } from './detail-page.tsx';
import { committeeListPages } from './list-page.tsx';

/** Steering committees: who is in charge of what, their meetings and conclusions. */
export function committeePages(app: App): void {
  committeeListPages(app);
  committeeDetailPages(app);
}
