/**
 * An official document by Decree 30/2020/NĐ-CP, Annex I: the components that the layout prescribes, and the body as
 * blocks. Files are read into it and written from it. The numbers of the components are those of the decree (mục IV).
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
  /** Component 3, normalised: `61/KH-UBND`; `/KH-UBND` while the register has given no number yet. */
  number: string | null;
  /** Component 4. */
  place: string | null;
  /** Component 4, ISO 8601. */
  date: string | null;
  /** Component 5: abbreviation of the type (Annex III): KH, QĐ, CT, BC ...; null for a công văn and for an annex. */
  type: string | null;
  /** Component 5: the subject (trích yếu); of an annex its title. */
  title: string | null;
  /** Component 9a: Kính gửi. */
  addressees: string[];
  /** Component 6, of a decision or resolution: who decides, printed in capitals above the grounds. */
  decider: string | null;
  /** Component 6: the grounds, without the semicolon or full stop that ends each: `Căn cứ Luật ...`, `Theo đề nghị ...`. */
  grounds: string[];
  body: Block[];
  /** Component 7. Of a biên bản the chair, on the right. */
  signature: Signature | null;
  /** Component 7 of a biên bản: the secretary, on the left. */
  secretary: Signature | null;
  /** Component 9b: Nơi nhận, without the leading dash. */
  recipients: string[];
  /** Component 10a. */
  secrecy: Secrecy | null;
  /** Component 10b. */
  urgency: Urgency | null;
  /** Component 11. */
  circulation: Circulation | null;
  /** Component 12: mark of who drafted, and how many copies are made. */
  drafter: { mark: string; copies: number | null } | null;
  /** Component 13. */
  contact: Contact | null;
  /** Component 14. */
  digitalNote: DigitalNote | null;
  /** "Kèm theo Quyết định số ...": what encloses this document. */
  attachedTo: AttachedTo | null;
  /**
   * Whether it is an annex: "Phụ lục" stands above its title, with a Roman number when there are several. It has a type
   * only when it is read from a file that prints one.
   */
  annex: boolean;
  /** How its pages lie; landscape for wide tables of annexes. */
  orientation: 'portrait' | 'landscape';
  /** Documents enclosed in the same file: a plan promulgated by a decision, an annex. */
  enclosed: OfficialDocument[];
}

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; several lines with newlines between them. */
  authority: string | null;
  /** `PHÓ CHỦ TỊCH`; of a committee both titles, with a newline between them. */
  position: string | null;
  name: string | null;
}

/** As the stamps read; the Law on the protection of state secrets defines them. */
export type Secrecy = 'TUYỆT MẬT' | 'TỐI MẬT' | 'MẬT';
export type Urgency = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN';
export type Circulation = 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ';

/** How to reach the agency, at the foot of the first page. */
export interface Contact {
  address: string | null;
  phone: string | null;
  fax: string | null;
  email: string | null;
  website: string | null;
}

/** `time` is an ISO 8601 instant with its offset: `2026-02-05T08:30:00+07:00`. */
export type DigitalNote =
  /** On an electronic copy of another document. */
  | { kind: 'copy'; form: 'SAO Y' | 'SAO LỤC' | 'TRÍCH SAO'; agency: string; time: string }
  /** On an attachment that is a file of its own: number of the document it belongs to. */
  | { kind: 'attachment'; number: string; time: string };

export interface AttachedTo {
  /** As `number` of a document: `553/QĐ-UBND`, or `/QĐ-UBND` while it has none. */
  number: string;
  date: string | null;
  /** Who issued it: `của Ủy ban nhân dân tỉnh ...`; null when the line does not say. */
  issuer: string | null;
}

export type Block = Heading | Paragraph | TableBlock | Picture;

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
  rows: TableBlockCell[][];
  /** Number of header rows. */
  headerRows: number;
  /** One for each column; without it columns share the width evenly and stand left. */
  columns?: TableColumn[];
  place: Place | null;
}

export interface TableBlockCell {
  text: string;
  columnSpan: number;
  rowSpan: number;
}

export interface TableColumn {
  /** Share of the width of the table, in any unit. */
  width: number;
  /** Of the cells below the header. */
  align: 'left' | 'center' | 'right';
}

/** A chart or map, over the whole width or less, in the middle. */
export interface Picture {
  kind: 'picture';
  /** A whole SVG document with a viewBox. */
  svg: string;
  /** Width on the page in millimetres; the height follows from the viewBox. */
  width: number;
  /** What it shows, for whom cannot see it. */
  alt: string;
  /** Below it, in italics. */
  caption: string | null;
  place: Place | null;
}

/**
 * A document of which only some parts are stated; all others are empty.
 *
 * @example newDocument({ type: 'KH', title: 'Công tác dân vận chính quyền năm 2026' })
 */
export function newDocument(parts: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    superior: null,
    issuer: null,
    number: null,
    place: null,
    date: null,
    type: null,
    title: null,
    addressees: [],
    decider: null,
    grounds: [],
    body: [],
    signature: null,
    secretary: null,
    recipients: [],
    secrecy: null,
    urgency: null,
    circulation: null,
    drafter: null,
    contact: null,
    digitalNote: null,
    attachedTo: null,
    annex: false,
    orientation: 'portrait',
    enclosed: [],
    ...parts,
  };
}
