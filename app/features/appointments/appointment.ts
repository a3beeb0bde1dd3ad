export const appointmentKinds = ['work', 'meeting', 'reception', 'visit'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const kindNames: Record<AppointmentKind, string> = {
  work: 'Làm việc',
  meeting: 'Họp, hội nghị',
  reception: 'Tiếp công dân',
  visit: 'Đi cơ sở',
};

/** The kind of activity that an appointment most likely becomes once it was held. */
export const activityKindOf: Record<AppointmentKind, string> = {
  work: 'other',
  meeting: 'conference',
  reception: 'reception',
  visit: 'visit',
};

export type AppointmentState = 'planned' | 'moved' | 'cancelled' | 'held';

export const stateNames: Record<AppointmentState, string> = {
  planned: 'Theo lịch',
  moved: 'Đã chuyển',
  cancelled: 'Đã hủy',
  held: 'Đã diễn ra',
};

export const answers = ['comes', 'excused', 'deputy'] as const;
export type Answer = (typeof answers)[number];

export const answerNames: Record<Answer | 'none', string> = {
  none: 'Chưa trả lời',
  comes: 'Dự',
  excused: 'Xin vắng',
  deputy: 'Cử người dự thay',
};

/** What is stated of an appointment. Days are 'yyyy-mm-dd', hours '08:00'. */
export interface StatedAppointment {
  kind: AppointmentKind;
  startsOn: string;
  /** Null: the whole day. */
  startsAt: string | null;
  endsAt: string | null;
  content: string;
  chairedBy: string | null;
  chairedById: string | null;
  takingPart: string | null;
  place: string | null;
  preparedBy: string | null;
  note: string | null;
}

/** One line of a unit's week. */
export interface AppointmentRow extends StatedAppointment {
  id: number;
  unitId: number;
  unitName: string;
  unitKind: string;
  state: AppointmentState;
  reason: string | null;
  /** The appointment that took the place of this one, and its day. */
  movedTo: { id: number; startsOn: string; startsAt: string | null } | null;
  /** Set in the week of a unit that is invited by another. */
  answer: Answer | 'none' | null;
}

/** One appointment with what its page needs. */
export interface Appointment extends AppointmentRow {
  unitPlace: number;
  committeeId: number | null;
  committeeName: string | null;
  movedFrom: number | null;
  activityId: number | null;
  activityTitle: string | null;
  minutes: string | null;
  confidentiality: 0 | 1 | 2;
  revision: number;
}

/** Somebody who is invited: a unit, or a person of a unit. */
export interface Invitation {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  userId: string | null;
  personName: string | null;
  answer: Answer | 'none';
  deputy: string | null;
  note: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
}
