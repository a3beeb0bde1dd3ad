import { type OfficialDocument, writeDocx, writePdf } from '@kheo/official-document';
import type { Tx } from '../../platform/database/connect.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { lowerFirst } from '../../ui/format.ts';
import { answerSheet } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { readDocument, wantReportDocument } from './document.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { Figure } from './report.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The report as a file by the layout of Decree 30, its figures for Excel, and as a document to be signed and issued. */
export function documentPages(app: App): void {
  app.get('/bao-cao/:id{[0-9]+}/tai.docx', async (c) => answerFile(c, 'docx', writeDocx));
  app.get('/bao-cao/:id{[0-9]+}/tai.pdf', async (c) => answerFile(c, 'pdf', writePdf));
  app.get('/bao-cao/:id{[0-9]+}/tai.xlsx', exportFigures);
  app.post('/bao-cao/:id{[0-9]+}/van-ban', async (c) => {
    const draftId = await withRights(c, (tx, actor) => wantReportDocument(tx, actor, idParam(c)));
    return redirectWith(c, `/van-ban/${draftId}`, { tone: 'success', text: 'Đã soạn văn bản từ báo cáo.' });
  });
}

async function answerFile(
  c: Request,
  ending: 'docx' | 'pdf',
  write: (document: OfficialDocument, options: { draft: boolean }) => Promise<Uint8Array>,
): Promise<Response> {
  const { read, document } = await withRights(c, async (tx: Tx) => {
    const found = await readReport(tx, idParam(c));
    return { read: found, document: await readDocument(tx, found) };
  });
  const bytes = await write(document, { draft: read.report.state !== 'approved' });
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[ending],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${fileName(read)}.${ending}`)}`,
  });
}

function fileName({ report, period }: ReadReport): string {
  return `Báo cáo ${lowerFirst(period.name)}, ${agencyName({ kind: report.unitKind, name: report.unitName })}`;
}

/** The figures as a sheet: this period, last year, the target, and each part. */
async function exportFigures(c: Request): Promise<Response> {
  const read = await withRights(c, (tx) => readReport(tx, idParam(c)));
  const { template, figures, parts } = read;
  const rows = template.sections.flatMap((section) =>
    section.lines.flatMap((line) => {
      const figure = figures.get(line.indicator);
      return figure ? [{ section, figure }] : [];
    }),
  );
  return answerSheet<{ section: { ref: string }; figure: Figure }>(c, {
    name: fileName(read),
    title: 'Số liệu',
    rows,
    columns: [
      { label: 'Mục', width: 8, value: (row) => row.section.ref },
      { label: 'Chỉ tiêu', width: 60, value: (row) => row.figure.indicator.name },
      { label: 'Đơn vị tính', width: 14, value: (row) => row.figure.indicator.measure },
      { label: 'Kỳ này', width: 12, value: (row) => row.figure.value },
      { label: 'Đếm từ hồ sơ', width: 12, value: (row) => row.figure.counted },
      { label: 'Lý do điều chỉnh, nguồn', width: 30, value: (row) => row.figure.reason },
      { label: 'Cùng kỳ', width: 12, value: (row) => row.figure.previous },
      { label: 'Chỉ tiêu năm', width: 12, value: (row) => row.figure.target },
      ...(parts.length > 1 ? parts : []).map((part) => ({
        label: agencyName({ kind: part.kind, name: part.name }),
        width: 14,
        value: (row: { figure: Figure }) => row.figure.parts.get(part.partId) ?? null,
      })),
    ],
  });
}
