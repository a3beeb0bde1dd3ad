import { addDays, plainDate } from '@kheo/calendar';
import { fold } from '@kheo/vietnamese';
import { dateInVietnam, formatDate, formatTime, shorten } from '../../ui/format.ts';
import type { ActivityRow } from '../activities/activity.ts';
import type { WorkRow } from '../assignments/queries.ts';
import type { CommitmentRow } from '../commitments/commitment.ts';
import {
  type ReportRule,
  type ReportTexts,
  type Section,
  type SourceLine,
  type Sources,
  sections,
} from './weekly-report.ts';

/** What the records of a week hold for a report. */
export interface Records {
  activities: readonly Pick<ActivityRow, 'id' | 'title' | 'happenedOn'>[];
  work: readonly WorkRow[];
  /** Kept in the week. */
  kept: readonly Pick<CommitmentRow, 'id' | 'text'>[];
  /** Open, and late. */
  latePromises: readonly Pick<CommitmentRow, 'id' | 'text' | 'dueOn'>[];
}

const longestLine = 200;

/** What fills a report: each line with the record that it comes from. */
export function fillFrom({ activities, work, kept, latePromises }: Records): Sources {
  const task = ({ id, text, dueOn }: WorkRow, words = '') => ({
    text: `${shorten(text, longestLine)}${dueOn ? ` (hạn ${formatDate(dueOn)})` : ''}${words}`,
    href: `/nhiem-vu/${id}`,
  });
  const standing = (one: WorkRow['standing']) => work.filter((row) => row.standing === one);
  return {
    done: [
      ...standing('done').map((row) => ({ text: shorten(row.text, longestLine), href: `/nhiem-vu/${row.id}` })),
      ...activities.map((one) => ({
        text: `${shorten(one.title, longestLine)}, ngày ${formatDate(one.happenedOn)}`,
        href: `/hoat-dong/${one.id}`,
      })),
      ...kept.map((one) => ({
        text: `Thực hiện cam kết: ${shorten(one.text, longestLine)}`,
        href: `/cam-ket/${one.id}`,
      })),
    ],
    goingOn: standing('going_on').map((row) => task(row)),
    late: [
      ...standing('late').map((row) => task(row)),
      ...latePromises.map((one) => ({
        text: `Cam kết: ${shorten(one.text, longestLine)}${one.dueOn ? ` (hạn ${formatDate(one.dueOn)})` : ''}`,
        href: `/cam-ket/${one.id}`,
      })),
    ],
    needs: work.filter((row) => row.asksDate).map((row) => task(row, ', đã xin gia hạn')),
  };
}

/** The lines of a report as they are edited: a line each, with a dash. */
export function textsOf(sources: Sources): ReportTexts {
  const text = (lines: readonly SourceLine[]) => lines.map((line) => `- ${line.text}`).join('\n');
  return {
    done: text(sources.done),
    goingOn: text(sources.goingOn),
    late: text(sources.late),
    needs: text(sources.needs),
  };
}

export interface OfficerReport {
  personName: string;
  texts: ReportTexts;
}

/**
 * The unit's own report from what its officers sent and what the records of the unit add: an officer's line first, with the
 * name behind it, and what two of them say, or a record says again, once.
 */
export function gather(sources: Sources, reports: readonly OfficerReport[]): ReportTexts {
  return Object.fromEntries(
    sections.map((section) => {
      const lines = new Map<string, { text: string; names: string[] }>();
      for (const { personName, texts } of reports) {
        for (const text of linesOf(texts[section])) add(lines, text, personName);
      }
      for (const { text } of sources[section]) add(lines, text);
      const written = [...lines.values()].map(({ text, names }) =>
        names.length > 0 ? `- ${text} (${names.join(', ')})` : `- ${text}`,
      );
      return [section, written.join('\n')];
    }),
  ) as Record<Section, string>;
}

function add(lines: Map<string, { text: string; names: string[] }>, text: string, name?: string): void {
  const key = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const known = lines.get(key) ?? { text, names: [] };
  if (name && !known.names.includes(name)) known.names.push(name);
  lines.set(key, known);
}

/** The lines of a text, without their dashes; empty ones are none. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-+•*]\s*/, '').trim())
    .filter((line) => line !== '');
}

/** The day on which the report of a week is due by a rule. */
export function dueDay(week: string, rule: Pick<ReportRule, 'weekday'>): string {
  return addDays(plainDate(week), rule.weekday - 1);
}

/** Sent after its hour, in the time of Vietnam; what nobody asked for is never late. */
export function sentLate(report: { dueOn: string | null; dueAt: string | null; sentAt: Date | null }): boolean {
  const { dueOn, dueAt, sentAt } = report;
  if (dueOn === null || sentAt === null) return false;
  return `${dateInVietnam(sentAt)} ${formatTime(sentAt)}` > `${dueOn} ${dueAt ?? '23:59'}`;
}
