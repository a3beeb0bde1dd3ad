import type { Indicator } from '../indicators/indicator.ts';

export type PeriodKind = 'first-half' | 'nine-months' | 'year' | 'request';

export const periodKindNames: Record<PeriodKind, string> = {
  'first-half': '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
  request: 'Theo yêu cầu',
};

/** A reporting period that a unit has opened for those below it and for itself. */
export interface Period {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  /** `6 tháng đầu năm 2026`. */
  name: string;
  kind: PeriodKind;
  year: number;
  /** First and last day whose records count, 'yyyy-mm-dd'. */
  from: string;
  to: string;
  templateId: number;
  basis: string | null;
  source: string;
  verified: boolean;
  revision: number;
}

export type ReportState = 'draft' | 'sent' | 'returned' | 'approved' | 'superseded';

/** A report of a unit for a period. */
export interface Report {
  id: number;
  periodId: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  /** Unit to which it is sent; null for the one that asks, whose report goes out as a document. */
  toId: number | null;
  toName: string | null;
  toKind: string | null;
  templateId: number;
  version: number;
  state: ReportState;
  /** How many times it was sent. */
  submissions: number;
  sentAt: Date | null;
  sentByName: string | null;
  openedAt: Date | null;
  approvedAt: Date | null;
  approvedByName: string | null;
  /** Words to the warnings of the check, by their key. */
  explanations: Record<string, string>;
  revision: number;
  dueOn: string | null;
}

export type SectionKind = 'heading' | 'text' | 'figures';
export type Topic = 'direction' | 'results' | 'strengths' | 'difficulties' | 'causes' | 'next' | 'proposals';

/** A sentence from which a text is drafted; see drafting.ts for its signs. */
export interface DraftSentence {
  text: string;
  /** Said only when this indicator is more than nothing. */
  needs?: string | undefined;
  /** Said instead when it is nothing. */
  none?: string | undefined;
}

export interface ReportLine {
  indicator: string;
  depth: number;
}

/** A section of a template with the indicators that stand in it. */
export interface Section {
  ref: string;
  title: string;
  kind: SectionKind;
  topic: Topic | null;
  drafts: DraftSentence[];
  lines: ReportLine[];
}

export interface Template {
  id: number;
  code: string;
  version: number;
  name: string;
  /** Subject of the document; `{kỳ}` stands for the period. */
  title: string;
  kind: PeriodKind;
  source: string;
  verified: boolean;
  /** False when a newer version has taken its place. */
  inForce: boolean;
  /** A period or a report stands on it: it is not changed any more. */
  isUsed: boolean;
  revision: number;
  sections: Section[];
}

/** A paragraph of a text, with what it comes from. */
export interface TextLine {
  text: string;
  source?: { indicators?: string[] | undefined; reportId?: number | undefined; unit?: string | undefined } | undefined;
}

export interface ReportText {
  section: string;
  lines: TextLine[];
  revision: number;
  writtenByName: string | null;
  writtenAt: Date;
}

/** Where a part of a figure comes from: own records, the report of a unit below, or the records of one that has not sent. */
export interface Part {
  partId: number;
  name: string;
  kind: string;
  from: 'own' | 'report' | 'records';
  reportId: number | null;
  /** Units whose records count; empty for a report that was taken in. */
  units: number[];
}

/** A document by its number and date, and which one it is where it is kept here. */
export interface CitedDocument {
  number: string;
  on: string;
  documentId: number | null;
}

/** One figure of a report. */
export interface Figure {
  indicator: Indicator;
  /** What the records and the reports from below add up to; null when nothing was counted or entered. */
  counted: number | null;
  /** What stands in the report. */
  value: number | null;
  /** A person put it in place of what was counted, or entered it. */
  changed: boolean;
  reason: string | null;
  /** The document that states what was entered by hand. */
  cited: CitedDocument | null;
  changedByName: string | null;
  /** Row of what was corrected or entered: evidence belongs to it. */
  figureId: number | null;
  revision: number;
  /** Submission in which it was counted; null: it is counted as the records stand. */
  nth: number | null;
  /** By the unit of the part; they add up to `counted`. */
  parts: Map<number, number>;
  /** The same period of last year. */
  previous: number | null;
  target: number | null;
}

/** Why a report was returned, at its place. */
export interface Remark {
  id: number;
  /** `whole`, `figure:dialogues`, `section:II.1`. */
  target: string;
  words: string;
  madeByName: string | null;
  madeAt: Date;
  settledAt: Date | null;
}

/** What a report said when it was sent. */
export interface SubmissionContent {
  figures: Record<string, number | null>;
  texts: Record<string, string[]>;
}
