import type { Block, OfficialDocument, Signature, TableBlock } from '../../model.ts';
import { gridOf } from '../table-grid.ts';
import * as sizes from '../typography.ts';
import * as wording from '../wording.ts';
import type { WriteOptions } from '../write-options.ts';

/** What the template prints: texts as they are printed, in its order, and the measures. */
export function layoutData(document: OfficialDocument, typeface: string, options: WriteOptions) {
  return {
    title: document.title ?? wording.typeLine(document) ?? '',
    draft: options.draft === true,
    look: measures(typeface),
    documents: wording.withAnnexLines(document).map(({ document: each, annexLine }) => documentData(each, annexLine)),
  };
}

function measures(typeface: string) {
  return {
    typeface,
    size: sizes.SIZE,
    page: sizes.PAGE,
    line: sizes.LINE,
    paragraph: sizes.SPACING.paragraph,
    subject: sizes.SPACING.subject,
    indent: sizes.FIRST_LINE_INDENT,
    ruleShare: sizes.RULE_SHARE,
    letterheadLeft: sizes.LETTERHEAD_LEFT,
    closingLeft: sizes.CLOSING_LEFT,
    signatureSpace: sizes.SIGNATURE_SPACE,
    stampHeight: sizes.STAMP_HEIGHT,
    stampRed: `#${sizes.STAMP_RED}`,
    watermark: sizes.WATERMARK,
    nation: wording.NATION,
    motto: wording.MOTTO,
    recipientsLabel: wording.RECIPIENTS_LABEL,
  };
}

function documentData(document: OfficialDocument, annexLine: string | null) {
  const { addressees, secretary, signature } = document;
  const list = wording.addresseeLines(addressees);
  const label = list.length > 0 ? wording.ADDRESSEES_LABEL : `${wording.ADDRESSEES_LABEL} ${addressees[0]}`;
  const drafter = wording.drafterLine(document);
  const widest = sizes.textWidthOf(document.orientation);
  return {
    landscape: document.orientation === 'landscape',
    letterhead: wording.hasLetterhead(document),
    superior: wording.agencyLines(document.superior, wording.textWidthInLetterhead(document)),
    issuer: wording.agencyLines(wording.printedIssuer(document), wording.textWidthInLetterhead(document)),
    number: wording.numberLine(document),
    subject: wording.letterSubject(document),
    dated: wording.placeAndDate(document),
    stamps: [document.secrecy, document.urgency]
      .filter((words) => words !== null)
      .map((words) => ({ words, width: sizes.STAMP_WIDTH[words] ?? 40 })),
    circulation: document.circulation,
    digitalNote: wording.digitalNoteLines(document.digitalNote),
    titleLines: wording.titleLines(document, annexLine),
    attachment: wording.attachmentLine(document),
    addresseeLabel: addressees.length === 0 ? null : label,
    addressees: list,
    decider: wording.capitalsOf(document.decider),
    grounds: wording.groundLines(document),
    decision: wording.decisionLine(document),
    body: document.body.map((block) => blockData(block, widest)),
    closing: document.recipients.length > 0 || signature !== null || secretary !== null || drafter !== null,
    signature: signatureData(signature),
    secretary: signatureData(secretary),
    recipients: wording.recipientLines(document.recipients),
    drafter,
    contact: wording.contactLine(document.contact),
  };
}

function signatureData(signature: Signature | null) {
  return signature === null ? null : { titles: wording.signatureTitles(signature), name: signature.name };
}

function blockData(block: Block, widest: number) {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'prose', text: wording.itemText(block) };
    case 'heading': {
      const level = wording.levelOfMark(block.mark);
      if (!block.titled && level === 'article')
        return { kind: 'article', mark: wording.markOf(block), text: block.text };
      if (!block.titled) return { kind: 'prose', text: wording.markedText(block) };
      const lines = level === 'part' ? wording.headingLines(block) : [wording.markedText(block)];
      return { kind: 'heading', level, lines, depth: block.ref.split('.').length };
    }
    case 'table':
      return tableData(block);
    case 'picture':
      return { ...block, widest };
  }
}

function tableData(block: TableBlock) {
  const { columns, rows } = gridOf(block);
  const cells = rows.flat().map((cell) => ({ ...cell, align: columns[cell.column]?.align ?? 'left' }));
  return {
    kind: 'table',
    head: cells.filter((cell) => cell.isHeader),
    rest: cells.filter((cell) => !cell.isHeader),
    widths: columns.map((column) => column.width),
  };
}
