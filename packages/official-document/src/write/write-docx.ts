import { AlignmentType, Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { OfficialDocument } from '../model.ts';
import { bodyBlocks } from './docx-body.ts';
import { closing } from './docx-closing.ts';
import { letterhead } from './docx-letterhead.ts';
import { centred, paragraph, rule } from './docx-pieces.ts';
import { withoutTimes } from './stable-zip.ts';
import { FONT, PAGE, SIZE, SPACING, TEXT_WIDTH } from './typography.ts';
import { ADDRESSEES_LABEL, attachmentLine, typeLine } from './wording.ts';

/**
 * Writes an official document as a DOCX in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. Each enclosed document
 * starts on a page of its own and counts its pages from 1. The same document always gives the same bytes.
 *
 * @example await writeFile('ke-hoach.docx', await writeDocx(document));
 */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const file = new Document({
    creator: '',
    title: document.title ?? '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, color: '000000' },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        ...headingLooks(),
      },
    },
    sections: [document, ...document.enclosed].map(section),
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function section(document: OfficialDocument): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, header: PAGE.header },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      ...letterhead(document),
      ...title(document),
      ...addressees(document),
      ...bodyBlocks(document.body),
      ...closing(document),
    ],
  };
}

/** Component 5: type and subject in the middle, a line below; a công văn has its subject under the number. */
function title(document: OfficialDocument): Paragraph[] {
  const type = typeLine(document);
  if (type === null) return [];
  const paragraphs = [centred(type, { size: SIZE.type, bold: true }, { spacing: { before: SPACING.paragraph * 2 } })];
  if (document.title !== null) paragraphs.push(centred(document.title, { size: SIZE.title, bold: true }));
  const attachment = attachmentLine(document);
  if (attachment !== null) paragraphs.push(centred(attachment, { italics: true }));
  return [...paragraphs, rule(TEXT_WIDTH * 0.36)];
}

/** Component 9a: one on the line of "Kính gửi", several on lines of their own. */
function addressees({ addressees: names }: OfficialDocument): Paragraph[] {
  const [only, ...others] = names;
  const spacing = { before: SPACING.paragraph, after: SPACING.paragraph };
  if (only === undefined) return [];
  if (others.length === 0) return [centred(`${ADDRESSEES_LABEL} ${only}`, {}, { spacing })];
  const lines = names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
  const indent = { left: Math.round(TEXT_WIDTH * 0.3) };
  return [
    paragraph(ADDRESSEES_LABEL, {}, { spacing, indent: { left: Math.round(TEXT_WIDTH * 0.2) } }),
    ...lines.map((line) => paragraph(line, {}, { indent })),
  ];
}

/** Mục I.7: in the middle of the top margin, from the second page on. */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** The headings of the outline look like the text; what is bold, each says itself. */
function headingLooks() {
  const look = { run: { font: FONT, size: SIZE.body, color: '000000' } };
  return { heading1: look, heading2: look, heading3: look, heading4: look };
}
