import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { DateInput, FieldRow, Form, NumberInput, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDate, formatDateRange, formatNumber, lowerFirst, parseNumber } from '../../ui/format.ts';
import { type Column, DataTable } from '../../ui/table.tsx';
import { findAddress } from '../documents/queries.ts';
import { attachEvidence } from '../evidence/commands.ts';
import { EvidenceInput } from '../evidence/evidence-input.tsx';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { listEvidence } from '../evidence/queries.ts';
import { takeIn } from '../evidence/take-in.ts';
import { dateField, listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { feedInWords, type Indicator, methodNames, type RecordBehind } from '../indicators/indicator.ts';
import { listFeeds, listRecordsBehind } from '../indicators/queries.ts';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { changeFigure, restoreFigure } from './figure-commands.ts';
import { ChangedWords, RecordLink } from './figure-source.tsx';
import { getFigureRow } from './reactions.ts';
import { type Provenance, type ReadReport, readProvenance, readReport } from './read-report.ts';
import type { Figure, Part } from './report.ts';
import { isOpenForWriting, writesReports } from './rules.ts';
import { figureInWords } from './section-block.tsx';

const pageSize = 50;
const figureQuery = z.object({
  /** Unit of the part whose records are shown. */
  phan: z.coerce.number().int().positive().optional(),
  sau: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.(activity|assignment|commitment)\.\d+$/)
    .optional(),
});
type FigureQuery = z.output<typeof figureQuery>;

const changeForm = z.object({
  value: z.string().transform((text) => parseNumber(text) ?? null),
  reason: z.string().trim().max(500, 'Dài quá 500 ký tự.').default(''),
  citedNumber: z.string().trim().max(60, 'Dài quá 60 ký tự.').optional(),
  citedOn: dateField.optional(),
  revision: z.coerce.number().int(),
});

/** One figure of a report: what it is made of down to each record, and putting it right. */
export function figurePages(app: App): void {
  const path = '/bao-cao/:id{[0-9]+}/chi-tieu/:code{[a-z][a-z0-9_]*}';
  app.get(path, (c) => showFigure(c));
  app.get(`${path}/xuat.xlsx`, exportRecords);
  app.post(path, (c) =>
    withForm(
      c,
      changeForm,
      async (form, body) => {
        const items = await takeIn(c, body);
        await withRights(c, async (tx, actor) => {
          const figureId = await changeFigure(tx, actor, idParam(c), codeOf(c), { ...form, evidence: items.length });
          await attachEvidence(tx, actor, { subject: 'report_figure', subjectId: figureId, place: actor.place }, items);
        });
        return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã ghi số liệu.' });
      },
      (typed) => showFigure(c, typed),
    ),
  );
  app.post(`${path}/bo-sua`, (c) =>
    withForm(
      c,
      z.object({ revision: z.coerce.number().int() }),
      async ({ revision }) => {
        await withRights(c, (tx, actor) => restoreFigure(tx, actor, idParam(c), codeOf(c), revision));
        return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã dùng lại số đếm từ hồ sơ.' });
      },
      (typed) => showFigure(c, typed),
    ),
  );
  // Where evidence of a figure leads back to.
  app.get('/bao-cao/so-lieu/:id{[0-9]+}', async (c) => {
    const { reportId, indicator } = await withRights(c, (tx) => getFigureRow(tx, idParam(c)));
    return c.redirect(`/bao-cao/${reportId}/chi-tieu/${indicator}`, 303);
  });
}

function codeOf(c: Request): string {
  return c.req.param('code') ?? '';
}

function addressOf(c: Request): string {
  return `/bao-cao/${idParam(c)}/chi-tieu/${codeOf(c)}`;
}

async function readFigure(c: Request) {
  const query = readQuery(c, figureQuery);
  return withRights(c, async (tx) => {
    const read = await readReport(tx, idParam(c));
    const figure = read.figures.get(codeOf(c));
    if (!figure) throw new KheoError('not-found', 'Báo cáo không có chỉ tiêu này.');
    const provenance = await readProvenance(tx, read, figure.indicator.code);
    const part = partShown(provenance, query);
    return {
      query,
      read,
      figure,
      provenance,
      part,
      records: part
        ? await listRecordsBehind(tx, {
            ...filterOf(read, figure, part, provenance),
            after: afterOf(query),
            limit: pageSize,
          })
        : [],
      feeds: await listFeeds(tx, figure.indicator.code),
      citedHref: figure.cited?.documentId ? await findAddress(tx, figure.cited.documentId) : undefined,
      evidence: figure.figureId ? await listEvidence(tx, 'report_figure', [figure.figureId]) : [],
    };
  });
}

/** The part whose records are shown: the one asked for, else its own. */
function partShown({ parts }: Provenance, { phan }: FigureQuery): Part | undefined {
  const withRecords = parts.filter((part) => part.from !== 'report');
  return (
    withRecords.find((part) => part.partId === phan) ??
    withRecords.find((part) => part.from === 'own') ??
    withRecords[0]
  );
}

function filterOf({ period }: ReadReport, { indicator }: Figure, part: Part, { cut }: Provenance) {
  return { units: part.units, indicator: indicator.nr, from: period.from, to: period.to, cut };
}

function afterOf({ sau }: FigureQuery) {
  if (!sau) return undefined;
  const [day = '', source = '', id = ''] = sau.split('.');
  return { day, source: source as RecordBehind['source'], id: Number(id) };
}

async function showFigure(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const { query, read, figure, provenance, part, records, feeds, citedHref, evidence } = await readFigure(c);
  const { indicator } = figure;
  const { report, period, remarks } = read;
  const shown = records.slice(0, pageSize);
  const last = shown.at(-1);
  const at = addressOf(c);
  const next =
    records.length > pageSize && last
      ? listAddress(at, query, { sau: `${last.day}.${last.source}.${last.id}` })
      : undefined;
  const writes =
    report.unitId === actor.unitId &&
    writesReports(actor) &&
    isOpenForWriting(report, remarks, `figure:${indicator.code}`);
  return renderPage(
    c,
    {
      title: indicator.name,
      pretitle: `${agencyName({ kind: report.unitKind, name: report.unitName })}, ${lowerFirst(period.name)}`,
      subtitle: `Số liệu ${formatDateRange(period.from, period.to)}`,
      current: 'reports',
      breadcrumbs: [
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: period.name, href: `/bao-cao/${report.id}` },
      ],
      status: typed ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Stack>
        <Card title={`${figureInWords(figure)} ${indicator.measure}`} subtitle={methodNames[indicator.method]}>
          {figure.changed ? <ChangedWords figure={figure} citedHref={citedHref} /> : null}
          {feeds.length > 0 ? <p class="k-muted">Cách đếm: {feeds.map(feedInWords).join('; ')}.</p> : null}
          <p class="k-muted">
            Nguồn chỉ tiêu: {indicator.source ?? 'không rõ'}
            {indicator.verified ? '' : ' (chưa kiểm tra)'}.
          </p>
          {evidence.length > 0 ? <EvidenceList items={evidence} /> : null}
        </Card>
        {provenance.parts.length > 1 ? (
          <DataTable
            caption="Các phần của số liệu"
            dense
            columns={partColumns(at, indicator)}
            rows={partRows(figure, provenance)}
            rowKey={(row) => row.key}
          />
        ) : null}
        {indicator.method === 'records' && part ? (
          <DataTable
            caption="Hồ sơ của số liệu"
            columns={recordColumns}
            rows={shown}
            rowKey={(row) => `${row.source}-${row.id}`}
            empty={<EmptyState title="Không có hồ sơ nào trong kỳ" />}
            exports={[{ label: 'Excel', href: listAddress(`${at}/xuat.xlsx`, { phan: String(part.partId) }) }]}
            page={{
              summary: `${shown.length} hồ sơ của ${agencyName({ kind: part.kind, name: part.name })}`,
              nextHref: next,
              previousHref: query.sau ? listAddress(at, query, { sau: '' }) : undefined,
            }}
          />
        ) : null}
      </Stack>
      {writes && indicator.method !== 'ratio' ? <ChangeCard at={at} figure={figure} typed={typed} /> : <div />}
    </CardGrid>,
  );
}

function ChangeCard({ at, figure, typed }: { at: string; figure: Figure; typed: Typed | undefined }) {
  const { indicator, value, changed, reason, cited, revision } = figure;
  const { errors, field } = typedFields(typed);
  const isManual = indicator.method === 'manual';
  return (
    <Card title={isManual ? 'Nhập số liệu' : 'Điều chỉnh số liệu'}>
      <Form action={at} errors={errors} multipart guard>
        <input type="hidden" name="revision" value={String(revision)} />
        <NumberInput
          {...field('value', changed && value !== null ? formatNumber(value) : undefined)}
          label="Số liệu"
          unit={indicator.measure}
          decimals={2}
          required
        />
        <TextInput
          {...field('reason', changed ? reason : undefined)}
          label={isManual ? 'Nguồn số liệu' : 'Lý do điều chỉnh'}
          hint={isManual ? 'Văn bản, sổ theo dõi, hệ thống mà số này lấy ra' : 'Số đếm từ hồ sơ vẫn được giữ bên cạnh'}
          required
          maxlength={500}
        />
        {isManual ? (
          <>
            <p class="k-muted">
              Minh chứng là văn bản có số này (ghi số và ngày; văn bản có trong Khéo được nối tới), hoặc tệp, ảnh, liên
              kết.
            </p>
            <FieldRow>
              <TextInput
                {...field('citedNumber', cited?.number)}
                label="Số, ký hiệu văn bản"
                placeholder="12/BC-UBND"
                maxlength={60}
              />
              <DateInput {...field('citedOn', cited?.on)} label="Ngày văn bản" />
            </FieldRow>
          </>
        ) : null}
        <EvidenceInput required={!isManual} error={field('minh_chung').error} values={typed?.values} />
        <SubmitRow label="Ghi số liệu" />
      </Form>
      {changed ? (
        <form method="post" action={`${at}/bo-sua`} class="k-form">
          <input type="hidden" name="revision" value={String(revision)} />
          <button type="submit" class="btn btn-ghost-secondary">
            {isManual ? 'Xóa số đã nhập' : 'Dùng lại số đếm từ hồ sơ'}
          </button>
        </form>
      ) : null}
    </Card>
  );
}

interface PartRow {
  key: string;
  name: string;
  href: string | undefined;
  from: string;
  amount: number;
}

const fromNames: Record<Part['from'], string> = {
  own: 'hồ sơ của đơn vị',
  report: 'báo cáo đã gửi',
  records: 'hồ sơ, đơn vị chưa gửi báo cáo',
};

/** The parts, and what was put in place of their sum: together they are the figure. */
function partRows(figure: Figure, { parts }: Provenance): PartRow[] {
  const rows = parts.map((part) => ({
    key: `${part.partId}-${part.from}`,
    name: agencyName({ kind: part.kind, name: part.name }),
    href: part.reportId ? `/bao-cao/${part.reportId}/chi-tieu/${figure.indicator.code}` : `?phan=${part.partId}`,
    from: fromNames[part.from],
    amount: part.amount,
  }));
  const change = (figure.value ?? 0) - (figure.counted ?? 0);
  if (!figure.changed || change === 0) return rows;
  return [...rows, { key: 'change', name: 'Điều chỉnh', href: undefined, from: figure.reason ?? '', amount: change }];
}

function partColumns(at: string, indicator: Indicator): Column<PartRow>[] {
  return [
    {
      key: 'name',
      label: 'Đơn vị',
      phone: 'title',
      render: ({ name, href }) => (href ? <a href={href.startsWith('?') ? `${at}${href}` : href}>{name}</a> : name),
    },
    { key: 'from', label: 'Từ', phone: 'plain', render: (row) => row.from },
    {
      key: 'amount',
      label: 'Số liệu',
      align: 'right',
      render: (row) => formatNumber(row.amount, indicator.decimals || 2),
    },
  ];
}

const recordColumns: Column<RecordBehind>[] = [
  { key: 'title', label: 'Hồ sơ', phone: 'title', width: 'wide', render: (record) => <RecordLink record={record} /> },
  { key: 'day', label: 'Ngày', render: (record) => formatDate(record.day) },
  {
    key: 'unit',
    label: 'Đơn vị',
    phone: 'plain',
    render: (record) => agencyName({ kind: record.unitKind, name: record.unitName }),
  },
  { key: 'amount', label: 'Tính', align: 'right', render: (record) => formatNumber(record.amount) },
];

/** The records behind a part of a figure as a file for Excel. */
async function exportRecords(c: Request): Promise<Response> {
  const query = readQuery(c, figureQuery);
  const { figure, records } = await withRights(c, async (tx) => {
    const read = await readReport(tx, idParam(c));
    const found = read.figures.get(codeOf(c));
    if (!found) throw new KheoError('not-found', 'Báo cáo không có chỉ tiêu này.');
    const provenance = await readProvenance(tx, read, found.indicator.code);
    const part = partShown(provenance, query);
    const filter = part ? { ...filterOf(read, found, part, provenance), limit: mostRows } : undefined;
    return { figure: found, records: filter ? await listRecordsBehind(tx, filter) : [] };
  });
  return answerSheet(c, {
    name: figure.indicator.name,
    title: figure.indicator.name,
    rows: records.slice(0, mostRows),
    columns: [
      { label: 'Ngày', width: 12, value: (record) => ({ date: record.day }) },
      { label: 'Hồ sơ', width: 60, value: (record) => record.title ?? 'Hồ sơ hạn chế xem' },
      { label: 'Đơn vị', width: 30, value: (record) => agencyName({ kind: record.unitKind, name: record.unitName }) },
      { label: 'Tính', width: 10, value: (record) => record.amount },
    ],
  });
}
