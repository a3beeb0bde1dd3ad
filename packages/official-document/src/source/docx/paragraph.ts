import type { DocumentParts } from './read-docx.ts';
import { overlay, paragraphLook, type RunLook, runLook } from './styles.ts';
import { child, statedValue, type XmlElement } from './xml.ts';

/** One printed line of a paragraph: a paragraph has as many as it has line breaks, and one more. */
export interface ParagraphLine {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number;
  align: 'left' | 'center' | 'right' | 'justify';
}

/** What a paragraph holds: its lines, the texts laid over the page beside it, and the notes that it refers to. */
export interface ParagraphContent {
  lines: ParagraphLine[];
  textBoxes: XmlElement[];
  notes: { mark: string; element: XmlElement }[];
}

interface Piece {
  text: string;
  look: RunLook;
}

const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:sdtPr',
]);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads a paragraph (`w:p`) as it is printed: the automatic number first, deleted and hidden text left out, capitals by
 * style made capitals, raised digits written as such.
 */
export function readParagraph(paragraph: XmlElement, parts: DocumentParts): ParagraphContent {
  const properties = child(paragraph, 'w:pPr');
  const styleId = statedValue(properties, 'w:pStyle');
  const style = parts.styles.ofParagraph(styleId);
  const look = overlay(style.paragraph, paragraphLook(properties));
  const base = overlay(parts.styles.defaults, style.run);
  const walk = new ParagraphWalk(parts);
  const numbering = look.numbering;
  if (numbering !== undefined) {
    // Properties of a paragraph may move it to another level of the list that its style names.
    const id = numbering.id === '' ? (style.paragraph.numbering?.id ?? '') : numbering.id;
    walk.add(parts.numbering.next({ ...numbering, id }, styleId), base);
  }
  walk.visit(paragraph, base);
  return { lines: walk.lines(look.align ?? 'left', base.size ?? 10), textBoxes: walk.textBoxes, notes: walk.notes };
}

class ParagraphWalk {
  readonly textBoxes: XmlElement[] = [];
  readonly notes: ParagraphContent['notes'] = [];
  readonly #parts: DocumentParts;
  #pieces: Piece[][] = [[]];

  constructor(parts: DocumentParts) {
    this.#parts = parts;
  }

  add(text: string, look: RunLook): void {
    if (text === '' || look.hidden === true) return;
    const cased = look.caps === true ? text.toLocaleUpperCase('vi') : text;
    const raised =
      look.superscript === true ? cased.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit) : cased;
    this.#pieces.at(-1)?.push({ text: raised, look });
  }

  visit(element: XmlElement, look: RunLook): void {
    for (const part of element.children) {
      if (SKIPPED.has(part.name)) continue;
      if (part.name === 'w:r') this.visit(part, this.#lookOfRun(part, look));
      else if (!this.#character(part, look)) this.visit(part, look);
    }
  }

  lines(align: ParagraphLine['align'], size: number): ParagraphLine[] {
    return this.#pieces.map((pieces) => ({ ...lookOfLine(pieces, size), align, text: joinPieces(pieces) }));
  }

  #lookOfRun(run: XmlElement, base: RunLook): RunLook {
    const properties = child(run, 'w:rPr');
    if (properties === undefined) return base;
    const style = this.#parts.styles.resolve(statedValue(properties, 'w:rStyle'));
    return overlay(overlay(base, style.run), runLook(properties));
  }

  /** Adds what an element inside a run prints; false when it prints nothing itself. */
  #character(element: XmlElement, look: RunLook): boolean {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        this.add(element.text, look);
        return true;
      case 'w:tab':
      case 'w:ptab':
        this.add('\t', look);
        return true;
      case 'w:br':
      case 'w:cr':
        if (look.hidden !== true) this.#pieces.push([]);
        return true;
      case 'w:noBreakHyphen':
        this.add('-', look);
        return true;
      case 'w:sym':
        this.add(symbol(element.attributes['w:char']), look);
        return true;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(element, look);
        return true;
      case 'w:txbxContent':
        this.textBoxes.push(element);
        return true;
      default:
        return false;
    }
  }

  #note(reference: XmlElement, look: RunLook): void {
    const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const note = this.#parts.notes.take(kind, reference.attributes['w:id'] ?? '');
    if (note === undefined) return;
    this.add(note.mark, look);
    this.notes.push(note);
  }
}

function joinPieces(pieces: Piece[]): string {
  const text = pieces.map((piece) => piece.text).join('');
  return text.replace(/^[\t ]+/, '');
}

/** A line looks the way most of its letters look. */
function lookOfLine(pieces: Piece[], size: number): Pick<ParagraphLine, 'bold' | 'italic' | 'size'> {
  let letters = 0;
  let bold = 0;
  let italic = 0;
  const sizes = new Map<number, number>();
  for (const { text, look } of pieces) {
    const count = text.replace(/\s/g, '').length;
    letters += count;
    if (look.bold === true) bold += count;
    if (look.italic === true) italic += count;
    if (look.size !== undefined) sizes.set(look.size, (sizes.get(look.size) ?? 0) + count);
  }
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { bold: bold * 2 > letters, italic: italic * 2 > letters, size: commonest?.[0] ?? size };
}

/** A character of a symbol font: what it shows is not known beyond the marks that offices use. */
function symbol(code: string | undefined): string {
  if (code === undefined) return '';
  const known: Record<string, string> = { F02D: '-', F0B7: '•', F0A7: '•', F0D8: '•', F0FC: '✓', F0A8: '☐', F0FE: '☒' };
  return known[code.toUpperCase()] ?? '•';
}
