import { childrenNamed, type XmlElement } from './xml.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export type NoteKind = 'footnote' | 'endnote';

/** The notes of a document, numbered in the order in which the text refers to them. */
export class Notes {
  readonly #elements: Record<NoteKind, Map<string, XmlElement>>;
  #taken = 0;

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    this.#elements = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') };
  }

  /** The note of that identifier with its number, raised as it is printed; each is given once. */
  take(kind: NoteKind, id: string): { mark: string; element: XmlElement } | undefined {
    const element = this.#elements[kind].get(id);
    if (element === undefined) return undefined;
    this.#elements[kind].delete(id);
    this.#taken += 1;
    const mark = String(this.#taken).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
    return { mark, element };
  }
}

/** Notes that carry a type are the lines that separate notes from the text. */
function byId(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  const notes = childrenNamed(root, name).filter((note) => note.attributes['w:type'] === undefined);
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
