import type { Actor } from '../../platform/actor.ts';
import type { Remark, Report, ReportState } from './report.ts';

export const reportActs = ['send', 'take_back', 'return', 'approve', 'correct'] as const;
export type ReportAct = (typeof reportActs)[number];

export const reportActNames: Record<ReportAct, string> = {
  send: 'Gửi báo cáo',
  take_back: 'Lấy lại để sửa',
  return: 'Trả lại',
  approve: 'Duyệt',
  correct: 'Lập bản đính chính',
};

/** From which states an act leads to which; `correct` leaves the report as it is and begins a new version. */
export const transitions: Record<ReportAct, { from: readonly ReportState[]; to: ReportState }> = {
  send: { from: ['draft', 'returned'], to: 'sent' },
  take_back: { from: ['sent'], to: 'draft' },
  return: { from: ['sent'], to: 'returned' },
  approve: { from: ['sent'], to: 'approved' },
  correct: { from: ['approved'], to: 'approved' },
};

/** Whether this person writes the reports of a unit. */
export function writesReports(actor: Pick<Actor, 'role'>): boolean {
  return ['officer', 'leader'].includes(actor.role);
}

/** Whether this person opens periods and sets who reports by when. */
export function opensPeriods(actor: Pick<Actor, 'role'>): boolean {
  return ['officer', 'leader', 'administrator'].includes(actor.role);
}

type Standing = Pick<Report, 'unitId' | 'toId' | 'state' | 'openedAt'>;

/** Whether this person decides on a report: who it was sent to, or the leader of the unit where it goes out as a document. */
export function decides(actor: Pick<Actor, 'role' | 'unitId'>, report: Standing): boolean {
  if (report.toId === null) return actor.unitId === report.unitId && actor.role === 'leader';
  return actor.unitId === report.toId && writesReports(actor);
}

/** What this person may do with a report as it stands. */
export function actsOpenTo(actor: Pick<Actor, 'role' | 'unitId'>, report: Standing): ReportAct[] {
  const writes = writesReports(actor) && actor.unitId === report.unitId;
  return reportActs.filter((act) => {
    if (!transitions[act].from.includes(report.state)) return false;
    if (act === 'return' || act === 'approve') return decides(actor, report);
    if (act === 'take_back') return writes && report.openedAt === null;
    return writes;
  });
}

/** Whether a place of a report (`figure:dialogues`, `section:II.1`) is open for writing: a returned one only where remarks stand. */
export function isOpenForWriting(
  report: Pick<Report, 'state'>,
  remarks: readonly Pick<Remark, 'target' | 'settledAt'>[],
  target: string,
): boolean {
  switch (report.state) {
    case 'draft':
      return true;
    case 'returned':
      return remarks.some((remark) => remark.settledAt === null && [target, 'whole'].includes(remark.target));
    case 'sent':
    case 'approved':
    case 'superseded':
      return false;
  }
}

/** Late, on time or missing: what the grid of units shows. */
export type Punctuality = 'on_time' | 'late' | 'waiting' | 'overdue' | 'exempt' | 'returned';

export function punctualityOf(
  duty: { dueOn: string; exemptReason: string | null },
  report: { state: ReportState; sentOn: string | null } | undefined,
  day: string,
): Punctuality {
  if (duty.exemptReason !== null) return 'exempt';
  if (report?.state === 'returned') return 'returned';
  if (report && report.state !== 'draft' && report.sentOn !== null) {
    return report.sentOn <= duty.dueOn ? 'on_time' : 'late';
  }
  return day > duty.dueOn ? 'overdue' : 'waiting';
}

/** Where a unit finds its own report for a period, begun or not. */
export function hrefOfDuty(periodId: number): string {
  return `/bao-cao/ky/${periodId}/cua-toi`;
}
