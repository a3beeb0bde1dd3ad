import type { SourceText } from '@kheo/official-document';
import { Card, Stack } from '../../ui/card.tsx';
import { MoreScript } from '../../ui/more-script.tsx';
import { type SourceLine, type SourcePicture, SourceView } from '../../ui/source-view.tsx';
import type { Directory } from '../units/matching.ts';
import { headingsAbove } from './outline.ts';
import type { Plan, Task } from './plan.ts';
import type { OutlineEntry } from './queries.ts';
import { needsLook } from './rules.ts';
import { type FormAgain, TaskCard } from './task-card.tsx';

interface TasksProps {
  plan: Plan;
  source: SourceText | null;
  tasks: Task[];
  outline: OutlineEntry[];
  directory: Directory;
  editable: boolean;
  current: number | undefined;
  again: (FormAgain & { taskId: number }) | undefined;
}

/** The tasks of a plan, each tied to its place in the text and on the pictures of the pages. */
export function TasksBesideSource({ plan, source, tasks, outline, directory, editable, current, again }: TasksProps) {
  // While something is in doubt it stands first, and the order on the page is not that of the plan.
  const movable = editable && tasks.length > 1 && !tasks.some(needsLook);
  const card = (task: Task) => (
    <TaskCard
      task={task}
      headings={headingsAbove(task.ref, outline)}
      directory={directory}
      editable={editable}
      movable={movable}
      open={task.id === current}
      again={again?.taskId === task.id ? again : undefined}
    />
  );
  if (!source) {
    return (
      <Stack>
        {tasks.map((task) => (
          <Card>{card(task)}</Card>
        ))}
        <MoreScript />
      </Stack>
    );
  }
  const starts = tasks.flatMap((task) => task.line ?? []).sort((a, b) => a - b);
  return (
    <SourceView
      lines={linesOf(source, editable ? `/ke-hoach/${plan.id}/chu` : undefined)}
      pictures={picturesOf(source, plan.fileId)}
      currentId={current ? `viec-${current}` : undefined}
      items={tasks.map((task) => ({
        id: `viec-${task.id}`,
        range: task.line === null ? undefined : rangeOf(task.line, task.text, starts, source),
        doubt: editable && needsLook(task),
        content: card(task),
      }))}
    />
  );
}

/** From the line where the task begins over as many lines as its text fills, at most to where the next task begins. */
function rangeOf(line: number, text: string, starts: readonly number[], source: SourceText) {
  const next = starts.find((start) => start > line) ?? source.lines.length + 1;
  let to = line;
  for (let length = 0; to < next; to++) {
    length += (source.lines[to - 1]?.text.length ?? 0) + 1;
    if (length >= text.length) break;
  }
  return { from: { line }, to: { line: Math.min(to, next - 1, source.lines.length) } };
}

/** The lines of the source; with `wordAddress` its doubtful words lead to where they are put right. */
function linesOf(source: SourceText, wordAddress: string | undefined): SourceLine[] {
  let page: number | null = null;
  return source.lines.map((line) => {
    const first = line.page !== null && line.page !== page;
    page = line.page;
    return {
      number: line.number,
      text: line.text,
      page: first && line.page !== null ? line.page : undefined,
      place: line.box && line.page !== null ? { page: line.page, ...line.box } : undefined,
      doubtful: line.doubtful?.map((word) => ({
        ...word,
        href: wordAddress ? `${wordAddress}/${line.number}/${word.start}` : undefined,
      })),
    };
  });
}

/** The pictures of the pages of a PDF or a scan; they are drawn when they are first asked for. */
function picturesOf(source: SourceText, fileId: number | null): SourcePicture[] {
  if (fileId === null) return [];
  return (source.pageSizes ?? []).map((size, index) => ({
    page: index + 1,
    href: `/tep/${fileId}/trang/${index + 1}`,
    width: size.width,
    height: size.height,
  }));
}
