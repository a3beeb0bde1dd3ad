import type { App } from '../../platform/http/context.ts';
import { showActivityCalendar } from './calendar-page.tsx';
import { activityKindPages } from './kind-pages.tsx';
import { exportActivities, showActivities } from './list-page.tsx';
import { showActivityMap } from './map-page.tsx';
import { activityRecordPages } from './record-pages.tsx';
import { activityViewPages } from './view-page.tsx';

/** What was done: list, record, view. */
export function activityPages(app: App): void {
  app.get('/hoat-dong', showActivities);
  app.get('/hoat-dong/xuat.xlsx', exportActivities);
  app.get('/hoat-dong/lich', showActivityCalendar);
  app.get('/hoat-dong/ban-do', showActivityMap);
  activityRecordPages(app);
  activityViewPages(app);
  activityKindPages(app);
}
