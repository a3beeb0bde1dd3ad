export const sections = ['done', 'goingOn', 'late', 'needs'] as const;
export type Section = (typeof sections)[number];

export const sectionNames: Record<Section, string> = {
  done: 'Đã làm trong tuần',
  goingOn: 'Đang làm, làm tiếp tuần sau',
  late: 'Chậm, nguyên nhân',
  needs: 'Khó khăn, đề nghị',
};

export type ReportState = 'draft' | 'sent' | 'missed';

export const reportStateNames: Record<ReportState, string> = {
  draft: 'Chưa nộp',
  sent: 'Đã nộp',
  missed: 'Không nộp',
};

export type ReportTexts = Record<Section, string>;

/** Whose report of which week: an officer's, or the unit's own (`userId` null). `week` is its Monday, 'yyyy-mm-dd'. */
export interface ReportKey {
  userId: string | null;
  week: string;
}

export interface WeeklyReport extends ReportKey {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  personName: string | null;
  dueOn: string | null;
  /** `16:00`. */
  dueAt: string | null;
  /** Null until somebody wrote. */
  texts: ReportTexts | null;
  state: ReportState;
  sentAt: Date | null;
  revision: number;
}

/** How a report stands, without its words. */
export interface Standing extends ReportKey {
  id: number;
  dueOn: string | null;
  dueAt: string | null;
  state: ReportState;
  sentAt: Date | null;
}

/** When the reports of a unit are due; weekday from 1 (Monday) to 7, `at` as `16:00`. */
export interface ReportRule {
  weekday: number;
  at: string;
  officers: boolean;
  own: boolean;
  revision: number;
}

/** What stands in the form of a unit that has set nothing yet: Friday, four in the afternoon. */
export const usualRule: ReportRule = { weekday: 5, at: '16:00', officers: true, own: true, revision: 0 };

/** A record from which a line of a report is filled. */
export interface SourceLine {
  text: string;
  href: string;
}

export type Sources = Record<Section, SourceLine[]>;
