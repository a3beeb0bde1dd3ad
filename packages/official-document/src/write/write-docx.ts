import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { OfficialDocument } from '../model.ts';
import { bodyBlocks, PROSE } from './docx-body.ts';
import { closing } from './docx-closing.ts';
import { letterhead } from './docx-letterhead.ts';
import { drawFallbacks, type Fallbacks } from './docx-picture.ts';
import { centred, paragraph, points, ruleBelow, runs } from './docx-pieces.ts';
import { watermark } from './docx-watermark.ts';
import { textWidth } from './drawing.ts';
import { printable } from './printable.ts';
import { withoutTimes } from './stable-zip.ts';
import { FONT, PAGE, SIZE, SPACING, textWidthOf, twips } from './typography.ts';
import * as wording from './wording.ts';
import type { WriteOptions } from './write-options.ts';

/**
 * Writes an official document as a DOCX in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. Each enclosed document
 * starts on a page of its own and counts its pages from 1. The same document always gives the same bytes.
 *
 * @example await writeFile('ke-hoach.docx', await writeDocx(document));
 */
export async function writeDocx(given: OfficialDocument, options: WriteOptions = {}): Promise<Uint8Array> {
  const document = printable(given);
  const fallbacks = await drawFallbacks(document);
  const mark = options.draft === true ? await watermark() : null;
  const file = new Document({
    creator: '',
    title: document.title ?? '',
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body * 2, color: '000000' },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        ...headingLooks(),
      },
    },
    sections: wording
      .withAnnexLines(document)
      .map(({ document: each, annexLine }) => section(each, annexLine, { fallbacks, mark })),
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

interface Around {
  fallbacks: Fallbacks;
  mark: ImageRun | null;
}

function section(document: OfficialDocument, annexLine: string | null, { fallbacks, mark }: Around): ISectionOptions {
  const width = textWidthOf(document.orientation);
  const isLandscape = document.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.header),
          footer: twips(PAGE.footer),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: pageNumber(mark),
      first: new Header({ children: [new Paragraph({ children: marked(mark) })] }),
    },
    footers: { default: new Footer({ children: [new Paragraph({})] }), first: contact(document) },
    children: [
      ...letterhead(document),
      ...(annexLine === null ? title(document, width) : annexTitle(document, annexLine, width)),
      ...addressees(document, width),
      ...grounds(document),
      ...bodyBlocks(document.body, width, fallbacks),
      ...closing(document),
    ],
  };
}

const ABOVE_TITLE = { before: points(SPACING.paragraph * 2) };

/** Component 5a: type and subject in the middle, a line below; a công văn has its subject under the number. */
function title(document: OfficialDocument, width: number): Paragraph[] {
  const type = wording.typeLine(document);
  if (type === null) return [];
  const look = { size: SIZE.title, bold: true };
  const paragraphs = [centred(type, { size: SIZE.type, bold: true }, { spacing: ABOVE_TITLE })];
  if (document.title !== null) paragraphs.push(centred(document.title, look));
  const attachment = wording.attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, ruleBelow(document.title ?? type, look, twips(width))];
}

/** "Phụ lục" and the title in capitals, then which document it belongs to. */
function annexTitle(document: OfficialDocument, annexLine: string, width: number): Paragraph[] {
  const look = { size: SIZE.annex, bold: true };
  const paragraphs = [centred(annexLine, look)];
  const name = document.title === null ? null : wording.capitals(document.title);
  if (name !== null) paragraphs.push(centred(name, look));
  const attachment = wording.attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, ruleBelow(name ?? annexLine, look, twips(width))];
}

/** Component 9a: one on the line of "Kính gửi", several on lines of their own. */
function addressees({ addressees: names }: OfficialDocument, width: number): Paragraph[] {
  const [only] = names;
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  if (only === undefined) return [];
  const lines = wording.addresseeLines(names);
  if (lines.length === 0) return [centred(`${wording.ADDRESSEES_LABEL} ${only}`, {}, { spacing })];
  const left = twips(width * 0.2);
  const below = left + points(textWidth(`${wording.ADDRESSEES_LABEL} `, SIZE.body));
  return [
    paragraph(wording.ADDRESSEES_LABEL, {}, { spacing, indent: { left } }),
    ...lines.map((line) => paragraph(line, {}, { indent: { left: below } })),
  ];
}

/** Component 6 of a decision: who decides, on which grounds, and the word that opens the articles. */
function grounds(document: OfficialDocument): Paragraph[] {
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph) };
  const bold = { bold: true };
  const decision = wording.decisionLine(document);
  return [
    ...(document.decider === null ? [] : [centred(wording.capitals(document.decider), bold, { spacing })]),
    ...wording.groundLines(document).map((line) => paragraph(line, { italics: true }, PROSE)),
    ...(decision === null ? [] : [centred(decision, bold, { spacing })]),
  ];
}

/** Component 13: below a line over the whole width, at the foot of the first page. */
function contact(document: OfficialDocument): Footer {
  const line = wording.contactLine(document.contact);
  if (line === null) return new Footer({ children: [new Paragraph({})] });
  const border = { top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } };
  return new Footer({ children: [centred(line, { size: SIZE.contact }, { border })] });
}

/** Mục I.7: in the middle of the top margin, from the second page on. */
function pageNumber(mark: ImageRun | null): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber * 2 });
  const children = [...marked(mark), number];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function marked(mark: ImageRun | null): (ImageRun | TextRun)[] {
  return mark === null ? runs('', {}) : [mark];
}

/** The headings of the outline look like the text; what is bold, each says itself. */
function headingLooks() {
  const look = { run: { font: FONT, size: SIZE.body * 2, color: '000000' } };
  return { heading1: look, heading2: look, heading3: look, heading4: look };
}
