import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { OfficialDocument } from '../model.ts';
import { centred, NO_BORDERS, rule } from './docx-pieces.ts';
import { SIZE, TEXT_WIDTH, twips } from './typography.ts';
import { capitals, MOTTO, NATION, numberLine, placeAndDate } from './wording.ts';

const LEFT = Math.round(TEXT_WIDTH * 0.4);
const RIGHT = TEXT_WIDTH - LEFT;

/**
 * Components 1 to 4: the issuer beside the Quốc hiệu, the number beside place and date, in a table without lines. None
 * for an enclosed document, which carries no letterhead of its own.
 */
export function letterhead(document: OfficialDocument): Table[] {
  const { superior, issuer, number } = document;
  if (superior === null && issuer === null && number === null && placeAndDate(document) === null) return [];
  const agency: Paragraph[] = [];
  if (superior !== null) agency.push(centred(capitals(superior), { size: SIZE.agency }));
  if (issuer !== null) agency.push(centred(capitals(issuer), { size: SIZE.agency, bold: true }), rule(LEFT / 3));
  const nation = [
    centred(NATION, { size: SIZE.nation, bold: true }),
    centred(MOTTO, { size: SIZE.motto, bold: true }),
    // As long as the motto above it.
    rule((RIGHT - twips(62)) / 2),
  ];
  const numbered = [centred(numberLine(document), { size: SIZE.number })];
  if (document.type === null && document.title !== null) {
    numbered.push(centred(`V/v ${document.title}`, { size: SIZE.letterSubject }, { spacing: { before: 120 } }));
  }
  const dated = placeAndDate(document);
  const place = dated === null ? [] : [centred(dated, { size: SIZE.placeAndDate, italics: true })];
  return [sideBySide([LEFT, RIGHT], [agency, nation], [numbered, place])];
}

/** Rows of two cells beside each other, in a table without lines; widths in twips. */
export function sideBySide(widths: readonly [number, number], ...rows: [Paragraph[], Paragraph[]][]): Table {
  return new Table({
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
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
