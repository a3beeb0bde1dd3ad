import type { Tx } from '../../platform/database/connect.ts';
import { Card } from '../../ui/card.tsx';
import { formatDate, formatDayMonth, formatNumber } from '../../ui/format.ts';
import { feedInWords, type IndicatorFeed, type RecordBehind } from '../indicators/indicator.ts';
import { listFeeds, listRecordsBehind } from '../indicators/queries.ts';
import { agencyName } from '../units/unit.ts';
import { type Provenance, type ReadReport, readProvenance } from './read-report.ts';
import type { CitedDocument, Figure } from './report.ts';
import { figureInWords } from './section-block.tsx';

/** How many records and units stand beside the report; the page of the figure has all. */
const mostBeside = 8;

export interface Source {
  figure: Figure;
  provenance: Provenance;
  /** The latest records of its own. */
  records: RecordBehind[];
  feeds: IndicatorFeed[];
}

/** What lies behind a figure: parts, and the latest records of the unit itself. */
export async function readSource(tx: Tx, read: ReadReport, code: string): Promise<Source | undefined> {
  const figure = read.figures.get(code);
  if (!figure) return undefined;
  const provenance = await readProvenance(tx, read, code);
  const units = provenance.parts.filter((part) => part.from === 'own').flatMap((part) => part.units);
  const { from, to } = read.period;
  const records =
    units.length > 0 && figure.indicator.method === 'records'
      ? await listRecordsBehind(tx, {
          units,
          indicator: figure.indicator.nr,
          from,
          to,
          cut: provenance.cut,
          limit: mostBeside,
        })
      : [];
  return { figure, provenance, records, feeds: await listFeeds(tx, code) };
}

/** The same as a card beside the report. */
export function FigureSource({
  read,
  source,
  returnHref,
}: {
  read: ReadReport;
  source: Source;
  /** Where the report is returned, for who may. */
  returnHref: string | undefined;
}) {
  const { figure, provenance, records, feeds } = source;
  const { indicator } = figure;
  const href = `/bao-cao/${read.report.id}/chi-tieu/${indicator.code}`;
  const below = provenance.parts.filter((part) => part.from !== 'own' && part.amount !== 0);
  return (
    <Card
      title={indicator.name}
      subtitle={`${figureInWords(figure)} ${indicator.measure}`}
      tone="accent"
      actions={<a href={href}>Mở đầy đủ</a>}
    >
      {figure.changed ? <ChangedWords figure={figure} /> : null}
      {indicator.method === 'ratio' ? <RatioParts read={read} figure={figure} /> : null}
      {records.length > 0 ? (
        <ul class="k-plain-list">
          {records.slice(0, mostBeside).map((record) => (
            <li>
              {formatDayMonth(record.day)} <RecordLink record={record} />{' '}
              <small class="k-muted">{formatNumber(record.amount)}</small>
            </li>
          ))}
          {records.length > mostBeside ? (
            <li>
              <a href={href}>Xem tất cả</a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {below.length > 0 ? (
        <ul class="k-plain-list">
          {below
            .sort((a, b) => b.amount - a.amount)
            .slice(0, mostBeside)
            .map((part) => (
              <li>
                <a
                  href={
                    part.reportId
                      ? `/bao-cao/${part.reportId}?chi-tieu=${indicator.code}`
                      : `${href}?phan=${part.partId}`
                  }
                >
                  {agencyName({ kind: part.kind, name: part.name })}
                </a>{' '}
                <small class="k-muted">
                  {formatNumber(part.amount)}
                  {part.from === 'records' ? ', đếm từ hồ sơ' : ''}
                </small>
              </li>
            ))}
          {below.length > mostBeside ? (
            <li>
              <a href={href}>Cả {below.length} đơn vị</a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {records.length === 0 && below.length === 0 && indicator.method === 'records' ? (
        <p class="k-muted">Không có hồ sơ nào trong kỳ.</p>
      ) : null}
      {feeds.length > 0 ? <p class="k-muted">Cách đếm: {feeds.map(feedInWords).join('; ')}.</p> : null}
      {returnHref && indicator.method !== 'ratio' ? (
        <p>
          <a href={`${returnHref}?cho=figure:${indicator.code}`}>Trả lại số này</a>
        </p>
      ) : null}
    </Card>
  );
}

/** What a person put in place of what was counted, and why. */
export function ChangedWords({ figure, citedHref }: { figure: Figure; citedHref?: string | undefined }) {
  const { indicator, counted, reason, cited, changedByName } = figure;
  const by = changedByName ? `, ${changedByName}` : '';
  if (indicator.method === 'manual') {
    return (
      <p>
        Nhập tay{by}. Nguồn: {reason}
        {cited ? <CitedWords cited={cited} href={citedHref} /> : null}
      </p>
    );
  }
  return (
    <p>
      Đã điều chỉnh từ {counted === null ? '–' : formatNumber(counted)} thành {figureInWords(figure)}
      {by}. Lý do: {reason}
    </p>
  );
}

/** `, văn bản số 12/BC-UBND ngày 03/06/2026`. */
function CitedWords({ cited, href }: { cited: CitedDocument; href: string | undefined }) {
  const words = `số ${cited.number} ngày ${formatDate(cited.on)}`;
  return <>. Văn bản {href ? <a href={href}>{words}</a> : words}</>;
}

function RatioParts({ read, figure }: { read: ReadReport; figure: Figure }) {
  const { numerator, denominator } = figure.indicator;
  const link = (code: string | null) => {
    const part = code ? read.figures.get(code) : undefined;
    if (!part) return null;
    return (
      <a href={`/bao-cao/${read.report.id}?chi-tieu=${part.indicator.code}`}>
        {part.indicator.name}: {figureInWords(part)}
      </a>
    );
  };
  return (
    <p>
      {link(numerator)} chia {link(denominator)}
    </p>
  );
}

/** A record by its title; one that is more confidential than the reader may see says so. */
export function RecordLink({ record }: { record: RecordBehind }) {
  if (record.title === null) return <span class="k-muted">Hồ sơ hạn chế xem</span>;
  return <a href={record.href}>{record.title}</a>;
}
