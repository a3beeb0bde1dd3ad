/** A month or a quarter: `2026-06`, `2026-Q2`. */
export interface Period {
  code: string;
  /** First and last day, 'yyyy-mm-dd'. */
  from: string;
  to: string;
  /** `tháng 6 năm 2026`, `quý II năm 2026`. */
  label: string;
}

/** One line of a programme. */
export interface ProgrammeLine {
  id: number;
  unitId: number;
  unitPlace: number;
  period: string;
  assignmentId: number | null;
  position: number;
  leader: string | null;
  field: string | null;
  text: string;
  who: string | null;
  dueOn: string | null;
  note: string | null;
  hidden: boolean;
  revision: number;
}

export interface ProgrammeGroup {
  /** Leader or field; null: none named. */
  name: string | null;
  lines: ProgrammeLine[];
}
