import { type Block, newDocument, type OfficialDocument, type TableBlock } from '@kheo/official-document';
import { formatNumber, lowerFirst } from '../../ui/format.ts';
import { agencyName } from '../units/unit.ts';
import type { ReadReport } from './read-report.ts';
import type { Figure, ReportText, Section } from './report.ts';

/** Charts that stand in the text, by the section behind which they stand. */
export type Charts = ReadonlyMap<string, { svg: string; alt: string; caption: string }>;

/**
 * A report as an official document by Nghị định 30/2020/NĐ-CP: its sections as they are numbered, the figures of each as a
 * table, the forms as annexes in landscape. `begun` is how documents of the unit begin: letterhead, signature, recipients.
 */
export function reportDocument(
  read: ReadReport,
  texts: ReadonlyMap<string, ReportText>,
  begun: OfficialDocument,
  charts: Charts = new Map(),
): OfficialDocument {
  const { period, report, template } = read;
  const annexes = template.sections.filter((section) => isAnnex(section) && section.lines.length > 0);
  const sections = template.sections.filter((section) => !isAnnex(section));
  return {
    ...begun,
    title: template.title.replace('{kỳ}', lowerFirst(period.name)),
    addressees: report.toName ? [agencyName({ kind: report.toKind ?? '', name: report.toName })] : [],
    recipients: begun.recipients.filter((one) => report.toName !== null || one !== 'Như trên'),
    body: closed([
      ...earlyWords(read),
      ...sections.flatMap((section) => sectionBlocks(read, section, texts.get(section.ref), charts)),
    ]),
    enclosed: annexes.map((section) => annexOf(read, section)),
  };
}

/** Where units below had not sent yet, the document says so before anything else. */
function earlyWords({ below }: ReadReport): Block[] {
  if (below.sent >= below.asked) return [];
  const words = `Số liệu được tổng hợp khi ${below.sent} trong ${below.asked} đơn vị đã gửi báo cáo; số liệu của đơn vị chưa gửi được đếm từ hồ sơ.`;
  return [{ kind: 'paragraph', bullet: null, text: words, place: null }];
}

function isAnnex(section: Pick<Section, 'ref'>): boolean {
  return section.ref.startsWith('PL.');
}

function sectionBlocks(read: ReadReport, section: Section, text: ReportText | undefined, charts: Charts): Block[] {
  const chart = charts.get(section.ref);
  return [
    headingOf(section),
    ...(text?.lines ?? []).map((line): Block => ({ kind: 'paragraph', bullet: null, text: line.text, place: null })),
    ...(section.lines.length > 0 ? [figureTable(read, section)] : []),
    ...(chart ? [{ kind: 'picture' as const, width: 150, place: null, ...chart }] : []),
  ];
}

function headingOf({ ref, title }: Section): Block {
  const level = ref.split('.').length;
  const last = ref.split('.').at(-1) ?? ref;
  return {
    kind: 'heading',
    ref,
    mark: `${last}.`,
    text: level === 1 ? title.toLocaleUpperCase('vi') : title,
    titled: true,
    place: null,
  };
}

const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });

/** A figure as it is printed; a dash where it is not known. */
function printed(value: number | null, { indicator }: Figure): string {
  return value === null ? '–' : formatNumber(value, indicator.decimals || 2);
}

function figureTable({ figures, period }: ReadReport, section: Section): TableBlock {
  const rows = section.lines.flatMap((line, index) => {
    const figure = figures.get(line.indicator);
    if (!figure) return [];
    const { indicator, value, previous } = figure;
    const name = `${line.depth > 0 ? '- ' : ''}${indicator.name}`;
    return [[String(index + 1), name, indicator.measure, printed(value, figure), printed(previous, figure)].map(cell)];
  });
  return {
    kind: 'table',
    headerRows: 1,
    columns: [
      { width: 7, align: 'center' },
      { width: 50, align: 'left' },
      { width: 15, align: 'center' },
      { width: 14, align: 'right' },
      { width: 14, align: 'right' },
    ],
    rows: [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', `Cùng kỳ ${period.year - 1}`].map(cell), ...rows],
    place: null,
  };
}

/** A form as an annex: its columns as rows, so that it can be read on paper too. */
function annexOf(read: ReadReport, section: Section): OfficialDocument {
  const rows = section.lines.flatMap(({ indicator: code }) => {
    const figure = read.figures.get(code);
    if (!figure) return [];
    const { indicator, value } = figure;
    return [[String(indicator.formColumn ?? ''), indicator.name, indicator.measure, printed(value, figure)].map(cell)];
  });
  return newDocument({
    annex: true,
    orientation: 'landscape',
    title: section.title,
    body: [
      {
        kind: 'table',
        headerRows: 1,
        columns: [
          { width: 8, align: 'center' },
          { width: 62, align: 'left' },
          { width: 14, align: 'center' },
          { width: 16, align: 'right' },
        ],
        rows: [['Cột', 'Nội dung', 'Đơn vị tính', 'Số liệu'].map(cell), ...rows],
        place: null,
      },
    ],
  });
}

/** The text ends with `./.` where its last block is text. */
function closed(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return blocks;
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/[./\s]+$/, '')}./.` }];
}
