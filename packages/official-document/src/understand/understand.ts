/** From the lines of a file to an official document: letterhead, title, body with its numbering, closing. */
import { type Block, newDocument, type OfficialDocument, type Place, type Signature } from '../model.ts';
import type { SourceText } from '../source-text.ts';
import { readAddressees } from './addressees.ts';
import { readAnnexTitle } from './annex-title.ts';
import { type Closing, findClosing, readClosing } from './closing.ts';
import { isDamaged } from './damage.ts';
import { type FrameMarks, takeFrameMarks } from './frame-marks.ts';
import { takeGrounds } from './grounds.ts';
import { readLaidOutTables } from './laid-out-tables.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { type Line, readLines, textWidth } from './lines.ts';
import { findMinutesClosing, readMinutesSignatures } from './minutes.ts';
import { type ParagraphOptions, readPassages } from './paragraphs.ts';
import { type PartLines, splitParts } from './parts.ts';
import type { Passage } from './passage.ts';
import { toTableBlock } from './table-block.ts';
import { type FoundTable, takeTables } from './tables.ts';
import { readTitle, type TitleLines } from './title.ts';
import { headingText, markTitles } from './titled.ts';

/** One document of the file with the text that it was read from. */
export interface Part extends Letterhead, Closing, Omit<TitleLines, 'from' | 'bodyFrom'> {
  role: PartLines['role'];
  passages: Passage[];
  tables: FoundTable[];
  addressees: string[];
  marks: FrameMarks;
  /** Of a biên bản: who signs on the left. */
  secretary: Signature | null;
  /** Lines above the body and below it, for what else may be read there. */
  frame: Line[];
}

export interface Understanding {
  document: OfficialDocument;
  /** The main document first, then what it encloses, then the annexes. */
  parts: Part[];
  /** Whether the text lost its diacritics. */
  isDamaged: boolean;
}

export type UnderstandOptions = Pick<ParagraphOptions, 'joins' | 'endsHeading'>;

/**
 * Understands the text of one file. Whatever the text, it returns a document; what it cannot find is null or empty.
 *
 * @example understand(await readSource(bytes, 'ke-hoach.pdf')).document.number // '61/KH-UBND'
 */
export function understand(source: SourceText, options: UnderstandOptions = {}): Understanding {
  const all = readLines(source);
  const damaged = isDamaged(source.lines.map(({ text, asRead = text }) => asRead));
  const { lines, tables } = takeTables(all, [...source.tables, ...readLaidOutTables(source)]);
  const isSpaced = areParagraphsSpaced(lines);
  const isIndented = areParagraphsIndented(lines);
  const split = splitParts(lines);
  const areMarksDoubtful = damaged || source.kind === 'scan';
  const shape = { ...options, isDamaged: damaged, areMarksDoubtful, isSpaced, isIndented };
  const parts = split.map((part, place) =>
    // A table across the page is wider than the text of the part before it.
    readPart(part, tablesOf(split, place, tables), { ...shape, width: textWidth(part.lines) }),
  );
  const documents = parts.map((part) => toDocument(part, source));
  const [main = newDocument(), ...enclosed] = documents;
  return { document: { ...main, enclosed }, parts, isDamaged: damaged };
}

/** Whether empty lines separate the paragraphs: then lines without one between them belong together. */
function areParagraphsSpaced(lines: readonly Line[]): boolean {
  const items = lines.filter((line) => /^(?:[-+–]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u.test(line.text) && line.page === null);
  const spaced = items.filter((line) => line.gap > 0);
  return items.length >= 4 && spaced.length >= items.length * 0.7;
}

/** Whether many lines stand in from the left as first lines of paragraphs do. */
function areParagraphsIndented(lines: readonly Line[]): boolean {
  const known = lines.filter((line) => line.indented !== null);
  return known.filter((line) => line.indented).length > known.length * 0.15;
}

/** A table belongs to the part that starts last before it: its own lines are no longer among those of the part. */
function tablesOf(parts: readonly PartLines[], place: number, tables: readonly FoundTable[]): FoundTable[] {
  const from = place === 0 ? 0 : (parts[place]?.lines[0]?.number ?? 0);
  const to = parts[place + 1]?.lines[0]?.number ?? Number.POSITIVE_INFINITY;
  return tables.filter((table) => table.firstLine >= from && table.firstLine < to);
}

function readPart(part: PartLines, tables: readonly FoundTable[], options: ParagraphOptions): Part {
  const { marks, lines } = takeFrameMarks(part.lines);
  const annex = part.role === 'annex' ? readAnnexTitle(lines) : null;
  const { from, bodyFrom, ...title } = annex ?? readTitle(lines, options.isDamaged);
  const { addressees, next } = readAddressees(lines.slice(bodyFrom), options.isDamaged);
  const body = lines.slice(bodyFrom + next);
  const closingAt = title.type === 'BB' ? findMinutesClosing(body) : findClosing(body, options.isDamaged);
  const head = readLetterhead(
    title.type === null && annex === null ? lines.slice(0, Math.min(bodyFrom || 12, 20)) : lines.slice(0, from),
    options.isDamaged,
  );
  const below = body.slice(closingAt);
  const closing = readClosing(below, options.isDamaged);
  const minutes = title.type === 'BB' ? readMinutesSignatures(below) : null;
  // A web page prints the footnotes below the signature: "[1] ...".
  const notesAt = below.findIndex((line) => /^\[\d{1,3}\]/.test(line.text));
  const notes = notesAt < 0 ? [] : readPassages(below.slice(notesAt), options).filter((each) => each.kind === 'note');
  const passages = [...readPassages(body.slice(0, closingAt), options), ...notes];
  markTitles(passages, tables);
  return {
    role: part.role,
    ...head,
    ...title,
    ...closing,
    secretary: null,
    ...minutes,
    passages,
    tables: [...tables],
    addressees,
    marks,
    frame: [...lines.slice(0, bodyFrom + next), ...below],
  };
}

function toDocument(part: Part, source: SourceText): OfficialDocument {
  return newDocument({
    superior: part.superior,
    issuer: part.issuer,
    number: part.number,
    place: part.place,
    date: part.date,
    type: part.type,
    title: part.title,
    addressees: part.addressees,
    ...takeGrounds(bodyOf(part, source.kind === 'pdf' || source.kind === 'scan')),
    signature: signatureOf(part),
    secretary: part.secretary,
    recipients: part.recipients,
    attachedTo: part.attachedTo,
    ...part.marks,
    annex: part.role === 'annex',
    orientation: orientationOf(part, source),
  });
}

/** With every line that says for whom it is signed. */
function signatureOf({ signature, authorities }: Part): Signature | null {
  if (signature === null || signature.authority === null || authorities.length < 2) return signature;
  return { ...signature, authority: authorities.join('\n') };
}

/** How the pages lie on which a part stands, where the file says so. */
function orientationOf(part: Part, { pageSizes, sections }: SourceText): OfficialDocument['orientation'] {
  const first = part.frame[0] ?? null;
  const number = first?.number ?? part.passages[0]?.starts[0]?.line ?? 0;
  const size = pageSizes?.[(first?.page ?? 0) - 1];
  const section = sections?.findLast((each) => each.firstLine <= number);
  const lies = size === undefined ? section?.landscape === true : size.width > size.height;
  return lies ? 'landscape' : 'portrait';
}

/** Passages and tables, each where it stands. */
function bodyOf({ passages, tables }: Part, isBroken: boolean): Block[] {
  const blocks: Block[] = passages.map(toBlock);
  for (const table of tables) {
    const behind = blocks.findIndex((block) => (block.place?.line ?? 0) > table.firstLine);
    blocks.splice(behind < 0 ? blocks.length : behind, 0, toTableBlock(table, isBroken));
  }
  return blocks;
}

function toBlock(passage: Passage): Block {
  const start = passage.starts[0];
  const place: Place | null = start === undefined ? null : { line: start.line, page: start.page };
  if (passage.kind === 'entry') {
    const text = passage.titled ? headingText(passage) : passage.text;
    return {
      kind: 'heading',
      ref: passage.path.join('.'),
      mark: passage.mark ?? '',
      text,
      titled: passage.titled,
      place,
    };
  }
  return { kind: 'paragraph', bullet: passage.mark, text: passage.text, place };
}
