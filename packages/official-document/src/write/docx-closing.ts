import type { Paragraph, Table } from 'docx';
import type { OfficialDocument } from '../model.ts';
import { sideBySide } from './docx-letterhead.ts';
import { centred, paragraph } from './docx-pieces.ts';
import { SIZE, SPACING, TEXT_WIDTH } from './typography.ts';
import { capitals, RECIPIENTS_LABEL, recipientLines } from './wording.ts';

/** Lines left for the signature and the seal. */
const SIGNATURE_SPACE = 4;
const LEFT = Math.round(TEXT_WIDTH * 0.48);

/** Components 7 and 9b: Nơi nhận on the left, the signature on the right, in a table without lines. */
export function closing({ recipients, signature }: OfficialDocument): (Paragraph | Table)[] {
  if (recipients.length === 0 && signature === null) return [];
  const left: Paragraph[] = [];
  if (recipients.length > 0) {
    left.push(paragraph(RECIPIENTS_LABEL, { size: SIZE.recipientsLabel, bold: true, italics: true }));
    left.push(...recipientLines(recipients).map((line) => paragraph(line, { size: SIZE.recipients })));
  }
  const right: Paragraph[] = [];
  const look = { size: SIZE.signature, bold: true };
  for (const title of [signature?.authority, signature?.position]) {
    if (typeof title === 'string') right.push(...title.split('\n').map((line) => centred(capitals(line), look)));
  }
  if (typeof signature?.name === 'string') {
    right.push(...Array.from({ length: SIGNATURE_SPACE }, () => centred('')), centred(signature.name, look));
  }
  const space = paragraph('', {}, { spacing: { before: SPACING.paragraph } });
  return [space, sideBySide([LEFT, TEXT_WIDTH - LEFT], [left, right])];
}
