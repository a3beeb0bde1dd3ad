import type { App } from '../../platform/http/context.ts';
import { programmeLinePages } from './line-pages.tsx';
import { exportProgramme, showProgramme } from './programme-page.tsx';

/** Programmes of a month or a quarter, built from tasks. */
export function programmePages(app: App): void {
  app.get('/lich/chuong-trinh', showProgramme);
  app.get('/lich/chuong-trinh/xuat.xlsx', exportProgramme);
  programmeLinePages(app);
}
