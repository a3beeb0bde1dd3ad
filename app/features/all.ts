import type { App } from '../platform/http/context.ts';
import { activityPages } from './activities/pages.tsx';
import { apiRoutes } from './api/api.ts';
import { assignmentPages } from './assignments/pages.tsx';
import { commitmentPages } from './commitments/pages.tsx';
import { coordinationPages } from './coordination/pages.tsx';
import { deskPages } from './desk/pages.tsx';
import { documentPages } from './documents/pages.tsx';
import { evidencePages } from './evidence/pages.tsx';
import { notificationPages } from './notifications/pages.tsx';
import { offlinePages } from './offline/pages.tsx';
import { accountPages } from './people/account-pages.tsx';
import { adminPages } from './people/admin-pages.tsx';
import { signInPages } from './people/sign-in-pages.tsx';
import { planActPages } from './plans/act-pages.tsx';
import { planEditPages } from './plans/edit-pages.tsx';
import { planPages } from './plans/pages.tsx';
import { planRelationPages } from './plans/relation-pages.tsx';
import { planWordPages } from './plans/word-pages.tsx';
import { readingPages } from './readings/pages.tsx';
import { reminderPages } from './reminders/pages.tsx';
import { searchPages } from './search/pages.tsx';
import { unitPages } from './units/pages.tsx';

/** Every address of the product. */
export function registerFeatures(app: App): void {
  signInPages(app);
  accountPages(app);
  adminPages(app);
  deskPages(app);
  planPages(app);
  readingPages(app);
  planEditPages(app);
  planActPages(app);
  planWordPages(app);
  planRelationPages(app);
  assignmentPages(app);
  activityPages(app);
  commitmentPages(app);
  coordinationPages(app);
  unitPages(app);
  documentPages(app);
  evidencePages(app);
  notificationPages(app);
  reminderPages(app);
  searchPages(app);
  offlinePages(app);
  apiRoutes(app);
}
