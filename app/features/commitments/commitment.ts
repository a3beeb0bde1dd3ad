export const commitmentOrigins = [
  'dialogue',
  'reception',
  'voter',
  'council',
  'inspection',
  'front',
  'meeting',
  'other',
] as const;
export type CommitmentOrigin = (typeof commitmentOrigins)[number];

export const originNames: Record<CommitmentOrigin, string> = {
  dialogue: 'Đối thoại với Nhân dân',
  reception: 'Tiếp công dân',
  voter: 'Kiến nghị của cử tri',
  council: 'Chất vấn tại HĐND',
  inspection: 'Kết luận kiểm tra, thanh tra',
  front: 'Kiến nghị của Mặt trận, đoàn thể',
  meeting: 'Cuộc họp, giao ban',
  other: 'Việc khác',
};

/** Where a commitment comes from that is made in an activity of a kind. */
export function originOfKind(kind: string): CommitmentOrigin {
  switch (kind) {
    case 'dialogue':
    case 'reception':
      return kind;
    case 'voter_meeting':
      return 'voter';
    case 'service_inspection':
      return 'inspection';
    case 'front_supervision':
      return 'front';
    case 'village_meeting':
    case 'conference':
      return 'meeting';
    default:
      return 'other';
  }
}

export const commitmentStates = ['open', 'kept', 'broken', 'withdrawn'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentStateNames: Record<CommitmentState, string> = {
  open: 'Đang thực hiện',
  kept: 'Đã thực hiện',
  broken: 'Không thực hiện được',
  withdrawn: 'Rút lại',
};

/** A commitment in lists. */
export interface CommitmentRow {
  id: number;
  origin: CommitmentOrigin;
  activityId: number | null;
  unitId: number;
  unitName: string;
  unitKind: string;
  doerId: number;
  doerName: string;
  doerKind: string;
  text: string;
  promisedTo: string | null;
  promisedBy: string | null;
  madeOn: string;
  dueOn: string | null;
  state: CommitmentState;
  endedOn: string | null;
  result: string | null;
  reason: string | null;
}

/** One commitment with what its page needs. */
export interface Commitment extends CommitmentRow {
  activityTitle: string | null;
  unitPlace: number;
  doerPlace: number;
  promisedById: string | null;
  confidentiality: 0 | 1 | 2;
  revision: number;
}
