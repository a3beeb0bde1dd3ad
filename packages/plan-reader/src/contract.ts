/** What reading a document returns: the shape that `kheo read FILE --json` prints. */

/** Whether a unit answers for a task, helps another with it, or is among those told to do it. */
export type UnitRole = 'lead' | 'coordinate' | 'perform';

/** How often a task comes back; null for once. */
export type Repeats = 'yearly' | 'half-yearly' | 'nine-months' | 'quarterly' | 'monthly' | 'weekly';

export interface PlanHeader {
  /** Restored spelling, sentence case: "Ủy ban nhân dân tỉnh Lạng Sơn". */
  issuer: string | null;
  /** Normalised: `61/KH-UBND`. */
  number: string | null;
  /** ISO 8601 calendar date. */
  date: string | null;
  place: string | null;
  /** Abbreviation of the document type, Decree 30/2020/NĐ-CP, Annex III. */
  type: string | null;
  title: string | null;
  signer: { authority: string | null; position: string | null; name: string | null } | null;
  recipients: string[];
  /** "Kèm theo Quyết định số ...". */
  attachedTo: { number: string; date: string | null } | null;
}

/** A numbered heading or paragraph; `title` is null for a paragraph. */
export interface OutlineEntry {
  /** Numbering levels joined with dots: `II.1.a`. */
  ref: string;
  title: string | null;
  line: number;
  page: number | null;
}

/** A cited document, once, with every place that cites it. */
export interface Citation {
  number: string;
  date: string | null;
  issuer: string | null;
  mentions: { ref: string | null; line: number }[];
}

export interface TaskUnit {
  name: string;
  role: UnitRole;
}

/** A deadline as stated. `date` is null where the text gives only how often ("hằng quý"). */
export interface TaskDue {
  date: string | null;
  text: string;
  repeats: Repeats | null;
  deliverable: string | null;
  to: string | null;
}

export interface PlanTask {
  /** The outline entry that it stands under; null before the first. */
  ref: string | null;
  text: string;
  units: TaskUnit[];
  due: TaskDue[];
  line: number;
  page: number | null;
}

/** A number that binds: how many models, collectives or individuals, and for whom. */
export interface Quota {
  ref: string | null;
  subject: string;
  min: number | null;
  max: number | null;
  appliesTo: string | null;
  line: number;
}

export type WarningCode =
  | 'not-a-document'
  | 'low-confidence'
  | 'outline-gap'
  | 'unit-unrecognised'
  | 'date-ambiguous'
  | 'table-flattened'
  | 'task-without-unit';

/** What the reader doubts; `message` is Vietnamese, for the person who checks. */
export interface ReadingWarning {
  code: WarningCode;
  message: string;
  line: number | null;
}

export interface PlanReading {
  header: PlanHeader;
  outline: OutlineEntry[];
  citations: Citation[];
  tasks: PlanTask[];
  quotas: Quota[];
  warnings: ReadingWarning[];
}

/** Names of units known to the caller; the reader asks it to restore a name that damaged text has lost. */
export interface UnitDirectory {
  /** The unit's own spelling, or null when none or several fit. `name` is as read. */
  restore(name: string): string | null;
}

export interface ReadPlanOptions {
  units?: UnitDirectory;
}
