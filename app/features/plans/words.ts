import { type ChangedLine, correctWord, type SourceText } from '@kheo/official-document';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { lockPlan } from './commands.ts';
import { findSource, listOutline, listTasks } from './queries.ts';

export interface WordChange {
  line: number;
  /** Where the word begins in its line. */
  start: number;
  text: string;
  /** Also every doubtful word of the document that was read and restored alike. */
  everywhere: boolean;
}

/**
 * Put a doubtful word of the source right, and what was read from its lines with it: tasks, headings, the title. A task
 * whose words a person has changed since keeps them. Gives how many lines changed.
 */
export async function changeWord(tx: Tx, actor: Actor, planId: number, change: WordChange): Promise<number> {
  const plan = await lockPlan(tx, actor, planId, 'edit');
  const source = await findSource(tx, planId);
  if (!source) throw new KheoError('not-found', 'Kế hoạch này không có văn bản gốc.');
  const { source: after, changed } = correctWord(source, change, change.text, { everywhere: change.everywhere });
  if (after === source) throw new KheoError('conflict', 'Chữ này đã được sửa. Hãy tải lại trang.');
  await tx
    .updateTable('document')
    .where('id', '=', plan.documentId)
    .set({ source: JSON.stringify(after), title: replaced(plan.title, changed) })
    .execute();
  await changeTasks(tx, planId, source, changed);
  await changeHeadings(tx, planId, changed);
  await recordEvent(tx, actor, {
    act: 'plan.word_changed',
    subject: 'plan',
    subjectId: planId,
    place: plan.issuerPlace,
    data: change,
  });
  return changed.length;
}

async function changeTasks(tx: Tx, planId: number, source: SourceText, changed: readonly ChangedLine[]): Promise<void> {
  const tasks = await listTasks(tx, planId);
  const starts = tasks.flatMap((task) => task.line ?? []).sort((a, b) => a - b);
  for (const task of tasks) {
    const from = task.line;
    if (from === null) continue;
    const to = starts.find((start) => start > from) ?? source.lines.length + 1;
    const text = replaced(
      task.text,
      changed.filter(({ number }) => number >= from && number < to),
    );
    if (text !== task.text) await tx.updateTable('task').where('id', '=', task.id).set({ text }).execute();
  }
}

async function changeHeadings(tx: Tx, planId: number, changed: readonly ChangedLine[]): Promise<void> {
  for (const { ref, title, line } of await listOutline(tx, planId)) {
    if (title === null || line === null) continue;
    // A heading takes a few lines at most.
    const text = replaced(
      title,
      changed.filter(({ number }) => number >= line && number < line + 4),
    );
    if (text === title) continue;
    await tx
      .updateTable('outline_entry')
      .where('plan_id', '=', planId)
      .where('ref', '=', ref)
      .where('line', '=', line)
      .set({ title: text })
      .execute();
  }
}

/** The text with the changes of its lines: each changed word is found by its neighbours. */
function replaced(text: string, changed: readonly ChangedLine[]): string {
  return changed.reduce(
    (result, { before, after }) => replaceIn(result, before.split(/\s+/), after.split(/\s+/)),
    text,
  );
}

function replaceIn(text: string, before: readonly string[], after: readonly string[]): string {
  if (before.length !== after.length) return text;
  let result = text;
  for (const [index, word] of before.entries()) {
    if (word === after[index]) continue;
    // With the word before and the one behind it, then with one of them: a line may end at either.
    for (const [from, to] of [
      [index - 1, index + 2],
      [index, index + 2],
      [index - 1, index + 1],
    ] as const) {
      const wrong = before.slice(Math.max(from, 0), to).join(' ');
      if (!wrong.includes(' ') || !result.includes(wrong)) continue;
      result = result.replace(wrong, () => after.slice(Math.max(from, 0), to).join(' '));
      break;
    }
  }
  return result;
}
