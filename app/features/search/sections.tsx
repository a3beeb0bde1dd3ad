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

interface SectionProps {
  title: string;
  icon: IconName;
  rows: readonly FoundRow[];
  /** The list of all of them. */
  allHref?: string | undefined;
  most: number;
}

/** A card for each kind of thing of which there is any; work before papers. */
export function FoundSections({ found, words, most, day }: { found: Found; words: string; most: number; day: string }) {
  const q = encodeURIComponent(words);
  const shown = { most };
  return (
    <>
      <Section
        {...shown}
        title="Nhiệm vụ phải làm"
        icon="task"
        rows={found.owed.map((row) => ({
          href: `/nhiem-vu/${row.id}`,
          title: row.text,
          note: [row.planNumber, row.ref && `mục ${row.ref}`, row.periodLabel],
          state: <AssignmentStatus state={row.state} dueOn={row.dueOn} day={day} />,
        }))}
        allHref={`/nhiem-vu?trang_thai=all&q=${q}`}
      />
      <Section
        {...shown}
        title="Nhiệm vụ đã giao"
        icon="send"
        rows={found.asked.map(askedRow)}
        allHref={`/nhiem-vu?phia=giao&trang_thai=all&q=${q}`}
      />
      <Section
        {...shown}
        title="Kế hoạch"
        icon="plan"
        rows={found.plans.map((plan) => ({
          href: `/ke-hoach/${plan.id}`,
          title: plan.title,
          note: [plan.number ?? 'Chưa có số', plan.issuerName],
        }))}
        allHref={`/ke-hoach?q=${q}`}
      />
      <Section {...shown} title="Trong văn bản" icon="document" rows={found.documents.map(documentRow)} />
      <Section
        {...shown}
        title="Văn bản đang soạn"
        icon="document"
        rows={found.drafts.map((draft) => ({
          href: `/van-ban/${draft.id}`,
          title: draft.title,
          note: [stateNames[draft.state], draft.draftedByName],
        }))}
        allHref={`/van-ban?q=${q}`}
      />
      <Section
        {...shown}
        title="Hoạt động"
        icon="activity"
        rows={found.activities.map((row) => ({
          href: `/hoat-dong/${row.id}`,
          title: row.title,
          note: [formatDate(row.happenedOn), row.kindName, agencyName({ kind: row.unitKind, name: row.unitName })],
        }))}
        allHref={`/hoat-dong?pham_vi=duoi&q=${q}`}
      />
      <Section
        {...shown}
        title="Cam kết với dân"
        icon="commitment"
        rows={found.commitments.map((row) => ({
          href: `/cam-ket/${row.id}`,
          title: row.text,
          note: [agencyName({ kind: row.doerKind, name: row.doerName })],
          state: row.state === 'open' ? <DueMark due={row.dueOn ?? undefined} today={day} /> : undefined,
        }))}
        allHref={`/cam-ket?phia=duoi&trang_thai=all&q=${q}`}
      />
      <Section
        {...shown}
        title="Lịch công tác"
        icon="week"
        rows={[...found.appointments].reverse().map((row) => ({
          href: `/lich/${row.id}`,
          title: row.content,
          note: [[row.startsAt, formatDate(row.startsOn)].filter(Boolean).join(', '), row.place],
        }))}
      />
      <Section
        {...shown}
        title="Đơn vị"
        icon="unit"
        rows={found.units.map((unit) => ({ href: `/don-vi/${unit.id}`, title: unit.name, note: [unit.above] }))}
      />
    </>
  );
}

function Section({ title, icon, rows, allHref, most }: SectionProps) {
  if (rows.length === 0) return null;
  const all = allHref && rows.length > most ? <a href={allHref}>Xem tất cả</a> : undefined;
  return (
    <Card title={title} icon={icon} actions={all}>
      <ul class="k-plain-list">
        {rows.slice(0, most).map(({ href, title: text, note, state }) => (
          <li>
            <a href={href}>{shorten(text, 180)}</a> <small class="k-muted">{note.filter(Boolean).join(' · ')}</small>{' '}
            {state}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One line for a task however many units do it: "40 đơn vị, 35 xong, 5 quá hạn". */
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

function documentRow({ planId, draftId, number, title, issuerName, line }: FoundDocument): FoundRow {
  return {
    href: draftId ? `/van-ban/${draftId}` : `/ke-hoach/${planId}${line ? `#d${line.number}` : ''}`,
    title: line ? line.text : title,
    note: [number ?? shorten(title, 60), issuerName, line && !draftId && `dòng ${line.number}`],
  };
}
