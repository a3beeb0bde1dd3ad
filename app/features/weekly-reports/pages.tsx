import type { App } from '../../platform/http/context.ts';
import { showReports } from './overview-page.tsx';
import { reportRulePages } from './rule-page.tsx';
import { reportWritePages } from './write-pages.tsx';

/** Weekly reports of officers and of the unit. */
export function weeklyReportPages(app: App): void {
  app.get('/bao-cao-tuan', showReports);
  reportRulePages(app);
  reportWritePages(app);
}
