import { formatDate, formatDateTime } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { sentLate } from './rules.ts';
import { type ReportState, reportStateNames, type Standing } from './weekly-report.ts';

const shapes: Record<ReportState, StatusShape> = { draft: 'draft', sent: 'done', missed: 'refused' };

type Shown = Pick<Standing, 'state' | 'dueOn' | 'dueAt' | 'sentAt'>;

/** Whether a report was sent, and whether in time; a report that nobody began is like a draft. */
export function ReportStatus({ report, day }: { report: Shown | undefined; day: string }) {
  if (!report || (report.state === 'draft' && report.dueOn === null))
    return <Status shape="not-received" label="Chưa nộp" />;
  if (report.state === 'draft' && report.dueOn !== null && report.dueOn < day) {
    return <Status shape="late" label="Chưa nộp, quá hạn" />;
  }
  return (
    <Status shape={shapes[report.state]} label={sentLate(report) ? 'Đã nộp, muộn' : reportStateNames[report.state]} />
  );
}

/** When it is due, and when it was sent. */
export function reportTimes(report: Shown | undefined): string {
  const due = report?.dueOn ? `hạn ${report.dueAt ?? ''} ${formatDate(report.dueOn)}` : '';
  const sent = report?.sentAt ? `nộp ${formatDateTime(report.sentAt)}` : '';
  return [due, sent].filter(Boolean).join(' · ');
}
