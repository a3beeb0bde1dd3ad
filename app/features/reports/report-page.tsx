import { z } from 'zod';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, noteLooking, type Request, readQuery } from '../../platform/http/context.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { formatDate, formatDateRange, formatDateTime, lowerFirst } from '../../ui/format.ts';
import { MoreScript } from '../../ui/more-script.tsx';
import { MoreStyle } from '../../ui/more-style.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { blocking, type Finding } from './checks.ts';
import { openReport } from './decisions.ts';
import { FigureSource, readSource } from './figure-source.tsx';
import { listTexts, listVersions } from './queries.ts';
import { readFindings } from './read-findings.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { ReportActions } from './report-actions.tsx';
import { actsOpenTo } from './rules.ts';
import { SectionBlock } from './section-block.tsx';
import { ReportStatus } from './status.tsx';

const pageQuery = z.object({ 'chi-tieu': z.string().max(60).optional() });

/** The report: left as it will be printed, right the records behind what is touched. */
export function reportPage(app: App): void {
  app.get('/bao-cao/:id{[0-9]+}', (c) => showReport(c));
}

/** `broken` is a text that came back because somebody else had changed it meanwhile. */
export async function showReport(c: Request, broken?: { section: string; text: string; message: string }) {
  const actor = getActor(c);
  const id = idParam(c);
  const code = readQuery(c, pageQuery)['chi-tieu'];
  const { read, texts, findings, source, versions, events } = await noteLooking(c, async (tx) => {
    const found = await readReport(tx, id);
    await openReport(tx, actor, found.report);
    return {
      read: found,
      texts: await listTexts(tx, id),
      findings: await readFindings(tx, found),
      source: code && found.figures.has(code) ? await readSource(tx, found, code) : undefined,
      versions: await listVersions(tx, found.report.periodId, found.report.unitId),
      events: await listEvents(tx, 'report', id),
    };
  });
  const { report, period, template, remarks } = read;
  const own = report.unitId === actor.unitId;
  const returnHref = actsOpenTo(actor, report).includes('return') ? `/bao-cao/${id}/tra-lai` : undefined;
  const title = `Báo cáo ${lowerFirst(period.name)}`;
  return renderPage(
    c,
    {
      title: `${title} của ${agencyName({ kind: report.unitKind, name: report.unitName })}`,
      heading: title,
      pretitle: agencyName({ kind: report.unitKind, name: report.unitName }),
      subtitle: subtitleOf(read),
      current: 'reports',
      htmx: true,
      breadcrumbs: [
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: period.name, href: `/bao-cao/ky/${period.id}` },
      ],
      actions: <ReportActions actor={actor} report={report} />,
      status: broken ? 422 : 200,
    },
    <Stack>
      <MoreStyle />
      {own ? <MoreScript /> : null}
      {report.state === 'returned' ? <Returned read={read} /> : null}
      <CardGrid layout="main-side">
        <Stack>
          {template.sections.map((section) => (
            <SectionBlock
              read={read}
              section={section}
              text={texts.get(section.ref)}
              remarks={remarks}
              findings={findings}
              writable={own}
              current={code}
              returnHref={returnHref}
              broken={broken?.section === section.ref ? broken : undefined}
            />
          ))}
        </Stack>
        <section class="k-report-side" id="nguon" aria-label="Nguồn và tình trạng" tabindex={0}>
          <Stack>
            {source ? <FigureSource read={read} source={source} returnHref={returnHref} /> : null}
            <Card title="Tình trạng" icon="report">
              <p>
                <ReportStatus state={report.state} pill />
              </p>
              <CheckSummary id={id} findings={findings} explanations={report.explanations} open={own} />
              {read.below.asked > 0 ? (
                <p>
                  <a href={`/bao-cao/ky/${period.id}`}>
                    {read.below.sent} trong {read.below.asked} đơn vị đã gửi{read.gathered ? '' : ' lúc tổng hợp'}
                  </a>
                  {read.below.sent < read.below.asked ? (
                    <small class="k-muted"> Số của đơn vị chưa gửi được đếm từ hồ sơ.</small>
                  ) : null}
                </p>
              ) : null}
              {report.submissions > 1 ? (
                <p>
                  <a href={`/bao-cao/${id}/khac-biet`}>Khác gì so với lần gửi trước</a>
                </p>
              ) : null}
            </Card>
            {versions.length > 1 ? (
              <Card title="Các bản" icon="document">
                <ul class="k-plain-list">
                  {versions.map((one) => (
                    <li>
                      <a href={`/bao-cao/${one.id}`} aria-current={one.id === id ? 'page' : undefined}>
                        Bản {one.version}
                      </a>{' '}
                      <ReportStatus state={one.state} />
                    </li>
                  ))}
                </ul>
              </Card>
            ) : null}
            <Card title="Nhật ký" icon="history">
              <details class="k-fold">
                <summary>Các việc gần nhất</summary>
                {eventTimeline(events.slice(0, 12))}
              </details>
            </Card>
          </Stack>
        </section>
      </CardGrid>
    </Stack>,
  );
}

function subtitleOf({ report, period }: ReadReport): string {
  const to = report.toName
    ? `gửi ${agencyName({ kind: report.toKind ?? '', name: report.toName })}`
    : 'tổng hợp, ký ban hành';
  return [
    `Số liệu ${formatDateRange(period.from, period.to)}`,
    to,
    report.dueOn ? `hạn ${formatDate(report.dueOn)}` : '',
    report.sentAt && report.state !== 'draft' ? `gửi ${formatDateTime(report.sentAt)}` : '',
    report.version > 1 ? `bản ${report.version}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What must be put right, each leading to its place. */
function Returned({ read }: { read: ReadReport }) {
  const open = read.remarks.filter((remark) => remark.settledAt === null);
  return (
    <NoticeBox
      tone="warning"
      text={
        read.countsAnew
          ? 'Báo cáo bị trả lại. Đơn vị trực thuộc đã thay đổi từ lần gửi trước nên mọi số được đếm lại. Chỉ những chỗ sau đây mở để sửa:'
          : 'Báo cáo bị trả lại. Chỉ những chỗ sau đây mở để sửa:'
      }
      detail={
        <ul>
          {open.map((remark) => (
            <li>
              <a href={`#${anchorOf(remark.target)}`}>{targetInWords(read, remark.target)}</a>: {remark.words}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** Id of the place on the page: `so-dialogues`, `muc-II.1`. */
export function anchorOf(target: string): string {
  return target
    .replace(/^figure:/, 'so-')
    .replace(/^section:/, 'muc-')
    .replace(/^whole$/, 'noi-dung');
}

/** The place in words: the name of the figure, or the heading of the section. */
export function targetInWords({ figures, template }: Pick<ReadReport, 'figures' | 'template'>, target: string): string {
  const [kind, name = ''] = target.split(/:(.*)/s);
  if (kind === 'figure') return figures.get(name)?.indicator.name ?? name;
  if (kind === 'whole') return 'Toàn báo cáo';
  const section = template.sections.find((one) => one.ref === name);
  return section ? `${section.ref}. ${section.title}` : name;
}

function CheckSummary({
  id,
  findings,
  explanations,
  open,
}: {
  id: number;
  findings: readonly Finding[];
  explanations: Readonly<Record<string, string>>;
  open: boolean;
}) {
  if (!open) return null;
  const left = blocking(findings, explanations);
  const errors = left.filter(({ level }) => level === 'error').length;
  const warnings = left.length - errors;
  return (
    <p>
      <a href={`/bao-cao/${id}/kiem-tra`}>
        {left.length === 0
          ? 'Tự kiểm tra: không còn vướng mắc'
          : `Tự kiểm tra: ${errors} lỗi, ${warnings} lưu ý chưa giải thích`}
      </a>
    </p>
  );
}
