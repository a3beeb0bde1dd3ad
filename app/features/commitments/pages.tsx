import type { App } from '../../platform/http/context.ts';
import { commitmentDetailPages } from './detail-page.tsx';
import { exportCommitments, showCommitments } from './list-page.tsx';
import { newCommitmentPages } from './new-page.tsx';
import { publicCommitmentPages } from './public-page.tsx';

/** What was promised: list, record, follow, and what citizens see of it. */
export function commitmentPages(app: App): void {
  app.get('/cam-ket', showCommitments);
  app.get('/cam-ket/xuat.xlsx', exportCommitments);
  newCommitmentPages(app);
  commitmentDetailPages(app);
  publicCommitmentPages(app);
}
