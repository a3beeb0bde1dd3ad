import { Card } from '../../ui/card.tsx';
import { DueMark } from '../../ui/due-list.tsx';
import { formatDate, formatNumber, shorten } from '../../ui/format.ts';
import type { IconName } from '../../ui/icons.tsx';
import type { Content } from '../../ui/props.ts';
import type { ActivityRow } from '../activities/activity.ts';
import type { AppointmentRow } from '../appointments/appointment.ts';
import type { AssignmentLine } from '../assignments/assignment.ts';
import type { AskedTask } from '../assignments/queries.ts';
import { AssignmentStatus } from '../assignments/status.tsx';
import type { CommitmentRow } from '../commitments/commitment.ts';
import type { FoundDocument } from '../documents/queries.ts';
import { type DraftSummary, stateNames } from '../drafts/draft.ts';
import type { PlanSummary } from '../plans/plan.ts';
import { agencyName, type Unit } from '../units/unit.ts';

/** What was found, kind by kind; a list with one row more than is shown has more. */
export interface Found {
  owed: readonly AssignmentLine[];
  asked: readonly AskedTask[];
  plans: readonly PlanSummary[];
  documents: readonly FoundDocument[];
  drafts: readonly DraftSummary[];
  activities: readonly ActivityRow[];
  commitments: readonly CommitmentRow[];
  appointments: readonly AppointmentRow[];
  units: readonly (Unit & { above: string | null })[];
}

interface FoundRow {
  href: string;
  title: string;
  /** Where it stands, whose it is. */
  note: readonly (string | null | undefined | false)[];
  /** How it stands. */
  state?: Content;
}

interface FoundSection {
  title: string;
  icon: IconName;
  rows: readonly FoundRow[];
  /** The list of all of them. */
  allHref?: string;
}

interface FoundSectionsProps {
  found: Found;
  words: string;
  /** Rows of each kind that are shown. */
  most: number;
  day: string;
}

/** A card for each kind of thing of which there is any; work before papers. */
export function FoundSections({ found, words, most, day }: FoundSectionsProps) {
  const sections = sectionsOf(found, encodeURIComponent(words), day).filter(({ rows }) => rows.length > 0);
  return (
    <>
      {sections.map(({ title, icon, rows, allHref }) => (
        <Card
          title={title}
          icon={icon}
          actions={allHref && rows.length > most ? <a href={allHref}>Xem tất cả</a> : undefined}
        >
          <ul class="k-plain-list">
            {rows.slice(0, most).map(({ href, title: text, note, state }) => (
              <li>
                <a href={href}>{shorten(text, 180)}</a>{' '}
                <small class="k-muted">{note.filter(Boolean).join(' · ')}</small> {state}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

/** `q` is what was sought, as it stands in an address. */
function sectionsOf(found: Found, q: string, day: string): FoundSection[] {
  return [
    {
      title: 'Nhiệm vụ phải làm',
      icon: 'task',
      allHref: `/nhiem-vu?trang_thai=all&q=${q}`,
      rows: found.owed.map((row) => ({
        href: `/nhiem-vu/${row.id}`,
        title: row.text,
        note: [row.planNumber, row.ref && `mục ${row.ref}`, row.periodLabel],
        state: <AssignmentStatus state={row.state} dueOn={row.dueOn} day={day} />,
      })),
    },
    {
      title: 'Nhiệm vụ đã giao',
      icon: 'send',
      allHref: `/nhiem-vu?phia=giao&trang_thai=all&q=${q}`,
      rows: found.asked.map(askedRow),
    },
    {
      title: 'Kế hoạch',
      icon: 'plan',
      allHref: `/ke-hoach?q=${q}`,
      rows: found.plans.map((plan) => ({
        href: `/ke-hoach/${plan.id}`,
        title: plan.title,
        note: [plan.number ?? 'Chưa có số', agencyName({ kind: plan.issuerKind, name: plan.issuerName })],
      })),
    },
    { title: 'Trong văn bản', icon: 'document', rows: found.documents.map(documentRow) },
    {
      title: 'Văn bản đang soạn',
      icon: 'document',
      allHref: `/van-ban?q=${q}`,
      rows: found.drafts.map((draft) => ({
        href: `/van-ban/${draft.id}`,
        title: draft.title,
        note: [stateNames[draft.state], draft.draftedByName],
      })),
    },
    {
      title: 'Hoạt động',
      icon: 'activity',
      allHref: `/hoat-dong?pham_vi=duoi&q=${q}`,
      rows: found.activities.map((row) => ({
        href: `/hoat-dong/${row.id}`,
        title: row.title,
        note: [formatDate(row.happenedOn), row.kindName, agencyName({ kind: row.unitKind, name: row.unitName })],
      })),
    },
    {
      title: 'Cam kết với dân',
      icon: 'commitment',
      allHref: `/cam-ket?phia=duoi&trang_thai=all&q=${q}`,
      rows: found.commitments.map((row) => ({
        href: `/cam-ket/${row.id}`,
        title: row.text,
        note: [agencyName({ kind: row.doerKind, name: row.doerName })],
        state: row.state === 'open' ? <DueMark due={row.dueOn ?? undefined} today={day} /> : undefined,
      })),
    },
    {
      title: 'Lịch công tác',
      icon: 'week',
      // The latest first.
      rows: found.appointments.toReversed().map((row) => ({
        href: `/lich/${row.id}`,
        title: row.content,
        note: [[row.startsAt, formatDate(row.startsOn)].filter(Boolean).join(', '), row.place],
      })),
    },
    {
      title: 'Đơn vị',
      icon: 'unit',
      rows: found.units.map((unit) => ({ href: `/don-vi/${unit.id}`, title: unit.name, note: [unit.above] })),
    },
  ];
}

/** One line for a task however many units do it: "80 lượt giao, 35 xong, 5 quá hạn". */
function askedRow(task: AskedTask): FoundRow {
  const counts = [
    `${formatNumber(task.total)} lượt giao`,
    `${formatNumber(task.done)} xong`,
    task.late > 0 && `${formatNumber(task.late)} quá hạn`,
  ];
  return {
    href:
      task.total === 1 ? `/nhiem-vu/${task.assignmentId}` : `/nhiem-vu?phia=giao&trang_thai=all&viec=${task.taskId}`,
    title: task.text,
    note: [task.planNumber, task.ref && `mục ${task.ref}`, counts.filter(Boolean).join(', ')],
  };
}

function documentRow({ planId, draftId, number, title, issuerName, issuerKind, line }: FoundDocument): FoundRow {
  return {
    href: draftId ? `/van-ban/${draftId}` : `/ke-hoach/${planId}${line ? `#d${line.number}` : ''}`,
    title: line ? line.text : title,
    note: [
      number ?? shorten(title, 60),
      agencyName({ kind: issuerKind, name: issuerName }),
      line && !draftId && `dòng ${line.number}`,
    ],
  };
}
