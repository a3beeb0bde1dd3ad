/**
 * An official document by Decree 30/2020/NĐ-CP, Annex I: the components that the layout prescribes, and the body as
 * blocks. Files are read into it and written from it.
 */

/** Where a part stood in the text that was read; null when the document was written here. */
export interface Place {
  line: number;
  page: number | null;
}

export interface OfficialDocument {
  /** Component 2: the agency above, when printed; as read, then restored. */
  superior: string | null;
  /** Component 2: the agency that issues. */
  issuer: string | null;
  /** Component 3, normalised: `61/KH-UBND`. */
  number: string | null;
  /** Component 4. */
  place: string | null;
  /** Component 4, ISO 8601. */
  date: string | null;
  /** Component 5: abbreviation of the type (Annex III): KH, QĐ, CT, BC ...; null for a công văn. */
  type: string | null;
  /** Component 5: the subject (trích yếu). */
  title: string | null;
  /** Component 9a: Kính gửi. */
  addressees: string[];
  body: Block[];
  signature: { authority: string | null; position: string | null; name: string | null } | null;
  /** Component 9b: Nơi nhận, without the leading dash. */
  recipients: string[];
  /** "Kèm theo Quyết định số ...": what encloses this document. */
  attachedTo: { number: string; date: string | null } | null;
  /** Documents enclosed in the same file: a plan promulgated by a decision, an annex. */
  enclosed: OfficialDocument[];
}

export type Block = Heading | Paragraph | TableBlock;

/** A numbered heading or a numbered paragraph: `II`, `II.1`, `II.1.a`. */
export interface Heading {
  kind: 'heading';
  /** The numbering levels joined with dots. */
  ref: string;
  /** The mark as printed: `II.`, `1.`, `a)`, `Điều 1.` */
  mark: string;
  /** Heading text; for a numbered paragraph (`titled: false`), its first words are the text itself. */
  text: string;
  titled: boolean;
  place: Place | null;
}

export interface Paragraph {
  kind: 'paragraph';
  /** The dash or plus of a list item, else null. */
  bullet: string | null;
  text: string;
  place: Place | null;
}

export interface TableBlock {
  kind: 'table';
  rows: { text: string; columnSpan: number; rowSpan: number }[][];
  /** Number of header rows. */
  headerRows: number;
  place: Place | null;
}
