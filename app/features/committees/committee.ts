export const duties = ['head', 'deputy', 'standing', 'member', 'secretary'] as const;
export type Duty = (typeof duties)[number];

export const dutyNames: Record<Duty, string> = {
  head: 'Trưởng ban',
  deputy: 'Phó Trưởng ban',
  standing: 'Ủy viên thường trực',
  member: 'Ủy viên',
  secretary: 'Thư ký',
};

/** A steering committee. Days are 'yyyy-mm-dd'. */
export interface Committee {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  name: string;
  foundedBy: string | null;
  foundedOn: string | null;
  endedOn: string | null;
  revision: number;
}

export interface CommitteeRow extends Committee {
  /** Members of today. */
  members: number;
  headName: string | null;
  lastMeetingOn: string | null;
}

export interface Member {
  id: number;
  userId: string | null;
  name: string;
  position: string | null;
  duty: Duty;
  area: string | null;
  fromDay: string;
  /** First day on which it holds no more. */
  toDay: string | null;
}
