import { type OfficialDocument, writeDocx, writePdf } from '@kheo/official-document';
import type { Tx } from '../../platform/database/connect.ts';
import { type App, idParam, type Request, readWithRights } from '../../platform/http/context.ts';
import { answerSheet } from '../spreadsheet.ts';
import { getUnit } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { listTexts } from './queries.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { Figure } from './report.ts';
import { type Letterhead, reportDocument } from './to-document.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The report as a file: by the layout of Decree 30, or its figures for Excel. */
export function documentPages(app: App): void {
  app.get('/bao-cao/:id{[0-9]+}/tai.docx', async (c) => answerFile(c, 'docx', writeDocx));
  app.get('/bao-cao/:id{[0-9]+}/tai.pdf', async (c) => answerFile(c, 'pdf', writePdf));
  app.get('/bao-cao/:id{[0-9]+}/tai.xlsx', exportFigures);
}

async function answerFile(
  c: Request,
  ending: 'docx' | 'pdf',
  write: (document: OfficialDocument, options: { draft: boolean }) => Promise<Uint8Array>,
): Promise<Response> {
  const { read, document } = await readWithRights(c, async (tx) => {
    const found = await readReport(tx, idParam(c));
    const texts = await listTexts(tx, found.report.id);
    return { read: found, document: reportDocument(found, texts, await readLetterhead(tx, found)) };
  });
  const bytes = await write(document, { draft: read.report.state !== 'approved' });
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[ending],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${fileName(read)}.${ending}`)}`,
  });
}

function fileName({ report, period }: ReadReport): string {
  return `Báo cáo ${period.name}, ${agencyName({ kind: report.unitKind, name: report.unitName })}`;
}

/** The head of the document by what the unit is; number, day and signature are given when it is issued. */
export async function readLetterhead(tx: Tx, { report }: ReadReport): Promise<Letterhead> {
  const unit = await getUnit(tx, report.unitId);
  const above = unit.parentId === null ? undefined : await getUnit(tx, unit.parentId);
  const name = agencyName(unit);
  const isGovernment = name !== unit.name;
  const superior = above && above.kind !== 'country' ? agencyName(above) : null;
  return {
    superior: superior?.replace(/^UBND /, 'Ủy ban nhân dân ') ?? null,
    issuer: name.replace(/^UBND /, 'Ủy ban nhân dân '),
    place: isGovernment
      ? unit.name.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu) /, '')
      : (above?.name.replace(/^(Tỉnh|Thành phố) /, '') ?? null),
    number: null,
    signature: isGovernment
      ? { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: null }
      : { authority: null, position: 'THỦ TRƯỞNG', name: null },
    recipients: [...(report.toName ? ['Như trên'] : []), 'Lưu: VT'],
  };
}

/** The figures as a sheet: this period, last year, the target, and each part. */
async function exportFigures(c: Request): Promise<Response> {
  const read = await readWithRights(c, (tx) => readReport(tx, idParam(c)));
  const { template, figures, gathered } = read;
  const rows = template.sections.flatMap((section) =>
    section.lines.flatMap((line) => {
      const figure = figures.get(line.indicator);
      return figure ? [{ section, figure }] : [];
    }),
  );
  const parts = gathered?.parts ?? [];
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
