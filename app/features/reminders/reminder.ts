import type { HolidayKind } from '@kheo/calendar';

/** To whom a rule speaks; the columns of `reminder_rule` say whom each means when nobody is named. */
export const recipients = ['officer', 'leader', 'unit', 'asker', 'unit_above_leader'] as const;
export type Recipient = (typeof recipients)[number];

export const recipientNames: Record<Recipient, string> = {
  officer: 'Chuyên viên theo dõi (chưa phân công thì cả đơn vị)',
  leader: 'Lãnh đạo phụ trách (chưa phân công thì lãnh đạo đơn vị)',
  unit: 'Tất cả chuyên viên của đơn vị',
  asker: 'Đơn vị giao việc',
  unit_above_leader: 'Lãnh đạo đơn vị cấp trên',
};

/** What a person may want or not: each kind by each channel. */
export const reminderKinds = ['due_soon', 'overdue', 'others_late', 'digest'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export const kindNames: Record<ReminderKind, string> = {
  due_soon: 'Việc sắp đến hạn, đến hạn hôm nay',
  overdue: 'Việc của tôi, của đơn vị tôi đã quá hạn',
  others_late: 'Đơn vị khác chậm việc tôi cần đôn đốc',
  digest: 'Bản tổng hợp đầu tuần',
};

export const personalChannels = ['app', 'email'] as const;
export type PersonalChannel = (typeof personalChannels)[number];

export const channelNames: Record<PersonalChannel | 'webhook', string> = {
  app: 'Trong Khéo',
  email: 'Thư điện tử',
  webhook: 'Webhook',
};

export const deliveryStates = ['waiting', 'sending', 'sent', 'failed', 'skipped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryStateNames: Record<DeliveryState, string> = {
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  failed: 'Không gửi được',
  skipped: 'Bỏ qua',
};

export const holidayKindNames: Record<HolidayKind, string> = {
  holiday: 'Nghỉ lễ',
  compensatory: 'Nghỉ bù, hoán đổi',
  workingSwap: 'Đi làm bù',
};

/** When a rule fires, and until when it holds. */
export interface RuleTiming {
  id: number;
  /** Days from the due date: negative before, 0 on it, positive after. */
  offset: number;
  counted: 'working' | 'calendar';
  /** First day on which it fires, 'yyyy-mm-dd'. */
  from: string;
  /** First day on which it fires no more, or null. */
  to: string | null;
}

export interface ReminderRule extends RuleTiming {
  unitId: number | null;
  unitPlace: number | null;
  unitName: string | null;
  name: string;
  toWhom: Recipient[];
  words: string;
  source: string;
  verified: boolean;
}

export interface HolidayRow {
  id: number;
  unitId: number | null;
  unitPlace: number | null;
  unitPlaceTo: number | null;
  unitName: string | null;
  day: string;
  kind: HolidayKind;
  name: string;
  source: string;
  verified: boolean;
  shipped: boolean;
}

export interface WebhookRow {
  id: number;
  unitId: number;
  unitName: string;
  name: string;
  url: string;
  active: boolean;
  createdAt: Date;
}

/** One reminder of an e-mail or a webhook that is about to be sent. */
export interface OutgoingItem {
  id: number;
  kind: string;
  subject: string;
  subjectId: number;
  dueOn: string;
  text: string;
  href: string;
  unitId: number;
  unitName: string;
}
