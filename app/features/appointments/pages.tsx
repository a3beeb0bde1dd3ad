import type { App } from '../../platform/http/context.ts';
import { appointmentDetailPages, showAppointment } from './detail-page.tsx';
import { appointmentFormPages } from './form-pages.tsx';
import { invitationPages } from './invitations-card.tsx';
import { minutesPages } from './minutes-card.tsx';
import { publicReceptionPages } from './public-page.tsx';
import { exportWeek, showWeek } from './week-page.tsx';

/** The week of a unit: shown, printed, written, answered. */
export function appointmentPages(app: App): void {
  app.get('/lich', showWeek);
  app.get('/lich/xuat.xlsx', exportWeek);
  appointmentFormPages(app);
  appointmentDetailPages(app);
  invitationPages(app, showAppointment);
  minutesPages(app, showAppointment);
  publicReceptionPages(app);
}
