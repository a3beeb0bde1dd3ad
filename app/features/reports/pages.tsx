import type { App } from '../../platform/http/context.ts';
import { showCharts } from './chart-page.tsx';
import { checkPages } from './check-pages.tsx';
import { decisionPages } from './decision-pages.tsx';
import { documentPages } from './document-pages.tsx';
import { figurePages } from './figure-pages.tsx';
import { showGrid } from './grid-page.tsx';
import { showReports } from './list-page.tsx';
import { periodPages } from './period-pages.tsx';
import { reportPage } from './report-page.tsx';
import { rulePages } from './rule-pages.tsx';
import { sentencePages } from './sentence-pages.tsx';
import { targetPages } from './target-pages.tsx';
import { templatePages } from './template-pages.tsx';
import { textPages } from './text-pages.tsx';

/** Periodic reports: periods, what is owed, one report with everything behind its figures. */
export function reportPages(app: App): void {
  app.get('/bao-cao', showReports);
  app.get('/bao-cao/theo-doi', showGrid);
  targetPages(app);
  periodPages(app);
  reportPage(app);
  figurePages(app);
  textPages(app);
  app.get('/bao-cao/:id{[0-9]+}/bieu-do', showCharts);
  checkPages(app);
  decisionPages(app);
  documentPages(app);
  templatePages(app);
  rulePages(app);
  sentencePages(app);
}
