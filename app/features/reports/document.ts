import type { OfficialDocument } from '@kheo/official-document';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { findDraftOf, getSettings } from '../drafts/queries.ts';
import { startedDocument } from '../drafts/settings.ts';
import { listShapes } from '../units/queries.ts';
import { listTexts } from './queries.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { areasOf, mapChart, reportCharts } from './report-charts.ts';
import { writesReports } from './rules.ts';
import { type Charts, reportDocument } from './to-document.ts';

/** The report as an official document of its unit, with its charts. */
export async function readDocument(tx: Tx, read: ReadReport): Promise<OfficialDocument> {
  const { unitId, unitKind, unitName } = read.report;
  const settings = await getSettings(tx, { id: unitId, kind: unitKind, name: unitName }, today());
  const begun = startedDocument('BC', settings, null);
  return reportDocument(read, await listTexts(tx, read.report.id), begun, await readCharts(tx, read));
}

async function readCharts(tx: Tx, read: ReadReport): Promise<Charts> {
  const charts = new Map<string, { svg: string; alt: string; caption: string }>();
  for (const { section, data, svg } of reportCharts(read, 'document')) {
    charts.set(section, { svg, alt: data.title, caption: data.title });
  }
  const areas = areasOf(read, 'village_meetings').map((area) => area.unitId);
  const map = mapChart(read, 'village_meetings', await listShapes(tx, areas));
  if (map) charts.set('II.5', { svg: map.svg, alt: map.label, caption: map.label });
  return charts;
}

/**
 * Have a report drafted as a document of the acting unit, to be checked, signed and issued. Gives the identifier of the draft, the same
 * one when it was wanted before.
 */
export async function wantReportDocument(tx: Tx, actor: Actor, id: number): Promise<number> {
  const read = await readReport(tx, id);
  const { report } = read;
  if (report.unitId !== actor.unitId || !writesReports(actor)) {
    throw new KheoError('forbidden', 'Chỉ đơn vị lập báo cáo mới soạn văn bản của báo cáo đó.');
  }
  const origin = { kind: 'report', id, version: report.version } as const;
  const known = await findDraftOf(tx, origin);
  if (known) return known.id;
  await recordEvent(tx, actor, {
    act: 'report.document_wanted',
    subject: 'report',
    subjectId: id,
    place: report.unitPlace,
    data: { document: await readDocument(tx, read), origin },
  });
  const draft = await findDraftOf(tx, origin);
  if (!draft) throw new Error('nobody drafted the document that was wanted');
  return draft.id;
}
