import { Card } from '../../ui/card.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { Status } from '../../ui/status.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import type { Finding } from './checks.ts';
import type { ReadReport } from './read-report.ts';
import type { Figure, Remark, ReportText, Section } from './report.ts';
import { isOpenForWriting } from './rules.ts';
import { textOf } from './texts.ts';

interface Props {
  read: ReadReport;
  section: Section;
  text: ReportText | undefined;
  remarks: readonly Remark[];
  findings: readonly Finding[];
  /** Whose unit may write, as far as the state allows. */
  writable: boolean;
  /** Indicator whose records are shown beside. */
  current: string | undefined;
  /** Where the report is returned, for who may. */
  returnHref: string | undefined;
  broken: { text: string; message: string } | undefined;
}

/** How far a part is set in below its whole. */
const depths = ['k-depth-0', 'k-depth-1', 'k-depth-2', 'k-depth-3'] as const;

/** One section as it will be printed: its text, open for writing where it is, and its figures. */
export function SectionBlock(props: Props) {
  const { read, section, findings, remarks, returnHref } = props;
  const heading = section.ref.startsWith('PL.') ? section.title : `${section.ref}. ${section.title}`;
  if (section.kind === 'heading') return <h2 class="k-report-heading">{heading}</h2>;
  const said = remarks.filter((one) => one.settledAt === null && one.target === `section:${section.ref}`);
  const found = findings.filter((one) => one.target === `section:${section.ref}` && one.level === 'error');
  return (
    <Card
      title={heading}
      id={`muc-${section.ref}`}
      level={section.ref.includes('.') ? 3 : 2}
      actions={
        returnHref && section.kind === 'text' ? (
          <a href={`${returnHref}?cho=section:${section.ref}`}>Trả lại mục này</a>
        ) : undefined
      }
    >
      {said.map((remark) => (
        <p class="k-report-remark">
          <Icon name="return" /> {remark.words}
        </p>
      ))}
      {found.map((one) => (
        <p class="k-report-remark">{one.message}</p>
      ))}
      {section.kind === 'text' ? <SectionText {...props} /> : null}
      <SectionFigures read={read} section={section} findings={findings} heading={heading} />
    </Card>
  );
}

/** The figures of a section; a form of many columns is folded together until it is wanted. */
function SectionFigures({
  read,
  section,
  findings,
  heading,
}: Pick<Props, 'read' | 'section' | 'findings'> & { heading: string }) {
  const rows = section.lines.flatMap((line) => read.figures.get(line.indicator) ?? []);
  if (rows.length === 0) return null;
  const table = (
    <DataTable
      caption={`Số liệu ${heading}`}
      dense
      columns={columnsOf(read, section, findings)}
      rows={rows}
      rowKey={(row) => `so-${row.indicator.code}`}
    />
  );
  if (section.kind !== 'figures') return table;
  const faults = new Set(findings.filter((one) => one.level === 'error').map((one) => one.target));
  return (
    <details class="k-fold" open={rows.some((row) => faults.has(`figure:${row.indicator.code}`))}>
      <summary>
        {rows.length} cột, {rows.filter((row) => row.value !== null && row.value > 0).length} cột có số
      </summary>
      {table}
    </details>
  );
}

function SectionText({ read, section, text, remarks, writable, broken }: Props) {
  const { report } = read;
  const at = `/bao-cao/${report.id}/noi-dung/${section.ref}`;
  const lines = text?.lines ?? [];
  if (!writable || !isOpenForWriting(report, remarks, `section:${section.ref}`)) {
    if (lines.length === 0) return <p class="k-muted">Không có nội dung.</p>;
    return (
      <div class="k-report-text">
        {lines.map((line) => (
          <p>
            {line.text}
            {line.source?.unit ? <small class="k-muted"> ({line.source.unit})</small> : null}
          </p>
        ))}
      </div>
    );
  }
  const hasBelow = read.below.sent > 0 && section.topic !== null;
  return (
    <form
      method="post"
      action={at}
      class="k-form"
      data-island="autosave"
      data-page={`/bao-cao/${report.id}#muc-${section.ref}`}
    >
      <input type="hidden" name="revision" value={String(text?.revision ?? 0)} />
      {broken ? <p class="k-error">{broken.message}</p> : null}
      <textarea
        class="form-control k-grow"
        name="text"
        rows={3}
        aria-label={`Nội dung mục ${section.ref}. ${section.title}`}
        placeholder="Viết nội dung, mỗi đoạn một dòng"
      >
        {broken?.text ?? textOf(lines)}
      </textarea>
      <div class="k-submit">
        <button type="submit" class="btn btn-sm">
          Lưu
        </button>
        {section.drafts.length > 0 ? (
          <button type="submit" class="btn btn-sm btn-ghost-secondary" formaction={`${at}/soan-lai`}>
            Soạn lại từ hồ sơ
          </button>
        ) : null}
        {hasBelow ? (
          <a class="btn btn-sm btn-ghost-secondary" href={`${at}/ghep`}>
            Ghép từ báo cáo bên dưới
          </a>
        ) : null}
        <small class="k-muted" role="status" data-autosave-status />
      </div>
      <SentenceSources read={read} lines={lines} />
    </form>
  );
}

/** From where each sentence comes: figures, or the report of a unit. */
function SentenceSources({ read, lines }: { read: ReadReport; lines: ReportText['lines'] }) {
  const sourced = lines.filter((line) => line.source);
  if (sourced.length === 0) return null;
  return (
    <details class="k-fold">
      <summary>Nguồn của từng câu</summary>
      <ul class="k-plain-list">
        {sourced.map((line) => (
          <li>
            <span class="k-muted">{line.text.length > 80 ? `${line.text.slice(0, 80)}…` : line.text}</span>{' '}
            {line.source?.reportId ? <a href={`/bao-cao/${line.source.reportId}`}>{line.source.unit}</a> : null}
            {line.source?.indicators?.map((code, index) => (
              <>
                {index > 0 ? ', ' : ''}
                <a href={`/bao-cao/${read.report.id}?chi-tieu=${code}`} {...besideLink(read.report.id, code)}>
                  {read.figures.get(code)?.indicator.name ?? code}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Brings what lies behind a figure beside the report, without leaving it. */
function besideLink(reportId: number, code: string) {
  return {
    'hx-get': `/bao-cao/${reportId}?chi-tieu=${code}`,
    'hx-target': '#nguon',
    'hx-select': '#nguon',
    'hx-swap': 'outerHTML show:#nguon:top',
    'hx-push-url': 'true',
  };
}

/** A figure as it stands in a table; a dash where it is not known. */
export function figureInWords({ value, indicator }: Pick<Figure, 'value' | 'indicator'>): string {
  return value === null ? '–' : formatNumber(value, indicator.decimals || 2);
}

function columnsOf({ report, period }: ReadReport, section: Section, findings: readonly Finding[]): Column<Figure>[] {
  const depthOf = new Map(section.lines.map((line) => [line.indicator, line.depth]));
  const faultOf = (code: string) => findings.find((one) => one.level === 'error' && one.target === `figure:${code}`);
  const isForm = section.kind === 'figures';
  return [
    ...(isForm
      ? [{ key: 'column', label: 'Cột', align: 'right' as const, render: (row: Figure) => row.indicator.formColumn }]
      : []),
    {
      key: 'name',
      label: 'Chỉ tiêu',
      phone: 'title',
      width: 'wide',
      render: ({ indicator }) => (
        <span class={depths[depthOf.get(indicator.code) ?? 0]} id={`so-${indicator.code}`}>
          {indicator.name} <small class="k-muted">({indicator.measure})</small>
          {faultOf(indicator.code) ? <Status shape="late" label={faultOf(indicator.code)?.message} /> : null}
        </span>
      ),
    },
    {
      key: 'value',
      label: 'Kỳ này',
      align: 'right',
      render: (row) => (
        <a
          href={`/bao-cao/${report.id}?chi-tieu=${row.indicator.code}#nguon`}
          {...besideLink(report.id, row.indicator.code)}
        >
          {figureInWords(row)}
          {row.changed && row.indicator.method === 'records' ? <Icon name="edit" label="đã điều chỉnh" /> : null}
        </a>
      ),
    },
    {
      key: 'previous',
      label: `Cùng kỳ ${period.year - 1}`,
      align: 'right',
      render: ({ previous, indicator }) => (previous === null ? '–' : formatNumber(previous, indicator.decimals || 2)),
    },
    {
      key: 'target',
      label: 'Chỉ tiêu năm',
      align: 'right',
      phone: 'hidden',
      render: ({ target, value, indicator }) =>
        target === null
          ? '–'
          : `${formatNumber(target, indicator.decimals || 2)}${value !== null && target > 0 ? ` (đạt ${formatNumber((value / target) * 100, 0)} %)` : ''}`,
    },
  ];
}
