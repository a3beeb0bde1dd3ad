import type { Paragraph, Table } from 'docx';
import type { OfficialDocument, Signature } from '../model.ts';
import { sideBySide } from './docx-letterhead.ts';
import { centred, paragraph, points } from './docx-pieces.ts';
import { CLOSING_LEFT, SIGNATURE_SPACE, SIZE, SPACING, textWidthOf, twips } from './typography.ts';
import { drafterLine, RECIPIENTS_LABEL, recipientLines, signatureTitles } from './wording.ts';

/**
 * Components 7, 9b and 12: Nơi nhận on the left, the signature on the right, in a table without lines; where a secretary
 * signs on the left, Nơi nhận stands below.
 */
export function closing(document: OfficialDocument): (Paragraph | Table)[] {
  const left = receivers(document);
  const right = signed(document.signature);
  const secretary = signed(document.secretary);
  if (left.length === 0 && right.length === 0 && secretary.length === 0) return [];
  const width = twips(textWidthOf(document.orientation));
  const columns = [Math.round(width * CLOSING_LEFT), width - Math.round(width * CLOSING_LEFT)] as const;
  const space = paragraph('', { size: 6 }, { spacing: { before: points(SPACING.paragraph) }, keepNext: true });
  if (secretary.length === 0) return [space, sideBySide(columns, [left, right])];
  return [space, sideBySide(columns, [secretary, right]), ...left];
}

function receivers(document: OfficialDocument): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (document.recipients.length > 0) {
    paragraphs.push(paragraph(RECIPIENTS_LABEL, { size: SIZE.recipientsLabel, bold: true, italics: true }));
    paragraphs.push(...recipientLines(document.recipients).map((line) => paragraph(line, { size: SIZE.recipients })));
  }
  const drafter = drafterLine(document);
  if (drafter !== null) paragraphs.push(paragraph(drafter, { size: SIZE.drafter }));
  return paragraphs;
}

function signed(signature: Signature | null): Paragraph[] {
  if (signature === null) return [];
  const look = { size: SIZE.signature, bold: true };
  const titles = signatureTitles(signature).map((title) => centred(title, look));
  if (signature.name === null) return titles;
  return [...titles, centred(signature.name, look, { spacing: { before: points(SIGNATURE_SPACE) } })];
}
