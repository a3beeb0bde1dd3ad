import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { OfficialDocument } from '../model.ts';
import { boxed, centred, NO_BORDERS, paragraph, points, ruleBelow } from './docx-pieces.ts';
import { textWidth } from './drawing.ts';
import * as sizes from './typography.ts';
import { SIZE, SPACING } from './typography.ts';
import * as wording from './wording.ts';

type Pair = [Paragraph[], Paragraph[]];

/**
 * Components 1 to 4, 5b, 10, 11 and 14: the issuer beside the Quốc hiệu, the number beside place and date, in a table
 * without lines. None for an enclosed document, which carries no letterhead of its own.
 */
export function letterhead(document: OfficialDocument): Table[] {
  if (!wording.hasLetterhead(document)) return [];
  const width = sizes.textWidthOf(document.orientation);
  const left = Math.round(width * sizes.LETTERHEAD_LEFT);
  const rows: Pair[] = [
    [circulation(document, left), digitalNote(document)],
    [agency(document, left), nation(sizes.twips(width - left))],
    [numbered(document, left), placeAndDate(document)],
  ];
  const stated = rows.filter(([before, behind]) => before.length > 0 || behind.length > 0);
  return [sideBySide([sizes.twips(left), sizes.twips(width - left)], ...stated)];
}

function agency(document: OfficialDocument, width: number): Paragraph[] {
  const look = { size: SIZE.agency, bold: true };
  const lines = wording.agencyLines(wording.printedIssuer(document), width);
  const last = lines.at(-1);
  return [
    ...wording.agencyLines(document.superior, width).map((line) => centred(line, { size: SIZE.agency })),
    ...lines.map((line) => centred(line, look)),
    ...(last === undefined ? [] : [ruleBelow(last, look, sizes.twips(width))]),
  ];
}

/** The line below the motto is as long as the motto. */
function nation(width: number): Paragraph[] {
  const motto = { size: SIZE.motto, bold: true };
  return [
    centred(wording.NATION, { size: SIZE.nation, bold: true }),
    centred(wording.MOTTO, motto),
    ruleBelow(wording.MOTTO, motto, width, 1),
  ];
}

/** Components 3, 5b and 10, below each other. */
function numbered(document: OfficialDocument, width: number): Paragraph[] {
  const paragraphs = [
    centred(wording.numberLine(document), { size: SIZE.number }, { spacing: { before: points(SPACING.subject) } }),
  ];
  const subject = wording.letterSubject(document);
  if (subject !== null) {
    paragraphs.push(centred(subject, { size: SIZE.letterSubject }, { spacing: { before: points(SPACING.subject) } }));
  }
  for (const [words, size] of [
    [document.secrecy, SIZE.secrecy],
    [document.urgency, SIZE.urgency],
  ] as const) {
    if (words === null) continue;
    const box = { width: sizes.STAMP_WIDTH[words] ?? 40, height: sizes.STAMP_HEIGHT, within: width };
    paragraphs.push(boxed(words, { size, bold: true, colour: sizes.STAMP_RED }, box));
  }
  return paragraphs;
}

function placeAndDate(document: OfficialDocument): Paragraph[] {
  const dated = wording.placeAndDate(document);
  if (dated === null) return [];
  const spacing = { before: points(SPACING.subject) };
  return [centred(dated, { size: SIZE.placeAndDate, italics: true }, { spacing })];
}

/** Component 11: a box around the words. */
function circulation({ circulation: words }: OfficialDocument, within: number): Paragraph[] {
  if (words === null) return [];
  const width = Math.min(within, textWidth(words, SIZE.circulation, true) * (25.4 / 72) + 6);
  return [boxed(words, { size: SIZE.circulation, bold: true }, { width, height: sizes.STAMP_HEIGHT, within })];
}

/** Component 14: in the right corner of the first page. */
function digitalNote({ digitalNote: note }: OfficialDocument): Paragraph[] {
  const look = { size: SIZE.digitalNote };
  return wording.digitalNoteLines(note).map((line) => paragraph(line, look, { alignment: 'right' }));
}

/** Rows of two cells beside each other, in a table without lines; widths in twips. */
export function sideBySide(widths: readonly [number, number], ...rows: Pair[]): Table {
  return new Table({
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    // The text of the columns begins at the margin, as the text below does.
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: { top: NO_BORDERS.top, bottom: NO_BORDERS.top, left: NO_BORDERS.top, right: NO_BORDERS.top },
                children: children.length === 0 ? [centred('')] : children,
              }),
          ),
        }),
    ),
  });
}
