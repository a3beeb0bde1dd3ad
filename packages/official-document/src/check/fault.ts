import type { OfficialDocument } from '../model.ts';

/** Where a fault is: characters `from` to `to` (UTF-16) of a block of the body, of a cell of a table there, or a part of the frame. */
export type FaultPlace =
  | { part: 'body'; block: number; cell?: { row: number; column: number }; from: number; to: number }
  | { part: 'grounds' | 'addressees' | 'recipients' | 'enclosed'; index: number; from: number; to: number }
  | { part: Exclude<FramePart, 'grounds' | 'addressees' | 'recipients' | 'enclosed' | 'body'> };

export type FramePart = keyof OfficialDocument;

/** What is wrong before a document is signed. Errors keep it from being signed, warnings ask for a look. */
export interface Fault {
  /** Stable name of the rule: `recipients.no-archive`. */
  code: string;
  severity: 'error' | 'warning';
  /** In Vietnamese, for the person who drafts: what is wrong and what to do. */
  message: string;
  place: FaultPlace;
  /** In what is enclosed: the way there, by its place in each `enclosed`; without it the document itself. */
  within?: readonly number[];
  /** What may stand instead of the text at the place; null where only a person can tell. */
  suggestion: string | null;
}

/** A document that is known: cited by its number. */
export interface KnownDocument {
  number: string;
  /** ISO 8601. */
  date: string | null;
  /** No longer in force on the day of the document that cites it. */
  isReplaced: boolean;
  /** What replaced it. */
  replacedBy: string | null;
}

export interface CheckContext {
  /** What the register and the library know; without it numbers are checked for their form only. */
  known?: readonly KnownDocument[];
  /** The document that encloses the one that is looked at: what it points to may be there. */
  whole?: OfficialDocument;
}

/** One rule: looks at a document and gives what it finds. */
export type Rule = (document: OfficialDocument, context: CheckContext) => Fault[];
