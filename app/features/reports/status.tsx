import { formatDate } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import type { ReportState } from './report.ts';
import { type Punctuality, punctualityOf } from './rules.ts';

export const reportStateNames: Record<ReportState, string> = {
  draft: 'Đang soạn',
  sent: 'Đã gửi, chờ duyệt',
  returned: 'Bị trả lại',
  approved: 'Đã duyệt',
  superseded: 'Đã có bản đính chính',
};

const stateShapes: Record<ReportState, StatusShape> = {
  draft: 'draft',
  sent: 'waiting',
  returned: 'returned',
  approved: 'done',
  superseded: 'withdrawn',
};

export const punctualityNames: Record<Punctuality, string> = {
  on_time: 'Gửi đúng hạn',
  late: 'Gửi muộn',
  waiting: 'Chưa gửi',
  overdue: 'Quá hạn, chưa gửi',
  exempt: 'Miễn báo cáo',
  returned: 'Bị trả lại',
};

export const punctualityShapes: Record<Punctuality, StatusShape> = {
  on_time: 'done',
  late: 'due-soon',
  waiting: 'not-received',
  overdue: 'late',
  exempt: 'exempt',
  returned: 'returned',
};

/** How a report stands, as a mark and a word. */
export function ReportStatus({ state, pill }: { state: ReportState; pill?: boolean }) {
  return <Status shape={stateShapes[state]} label={reportStateNames[state]} pill={pill} />;
}

interface Duty {
  dueOn: string;
  exemptReason: string | null;
  state: ReportState | null;
  sentOn: string | null;
}

/** Whether it was sent, and in time: on time, late, not yet, overdue. */
export function DutyStatus({ duty, day }: { duty: Duty; day: string }) {
  const how = punctualityOf(duty, duty.state ? { state: duty.state, sentOn: duty.sentOn } : undefined, day);
  const when = duty.sentOn && (how === 'on_time' || how === 'late') ? `, ${formatDate(duty.sentOn)}` : '';
  return <Status shape={punctualityShapes[how]} label={`${punctualityNames[how]}${when}`} />;
}
