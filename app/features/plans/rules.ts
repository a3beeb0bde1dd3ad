import { fold } from '@kheo/vietnamese';
import type { Actor } from '../../platform/actor.ts';
import { KheoError } from '../../platform/errors.ts';
import type { PlanState, Task } from './plan.ts';

/** Plans are written by officers and leaders; throws for who only reads, administers or heads a village. */
export function requireAuthor(actor: Pick<Actor, 'role'>): void {
  if (['officer', 'leader', 'system'].includes(actor.role)) return;
  throw new KheoError('forbidden', 'Vai trò đang chọn không lập kế hoạch. Hãy chọn vai trò chuyên viên hoặc lãnh đạo.');
}

/** The six that make a task clear: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ kết quả. */
export const sixClear = ['person', 'work', 'time', 'responsibility', 'authority', 'result'] as const;
export type ClearKey = (typeof sixClear)[number];

/** What is missing, as the person is told. */
const clearFaults: Record<ClearKey, string> = {
  person: 'chưa có đơn vị thực hiện trong hệ thống',
  work: 'nội dung việc còn chung chung hoặc quá ngắn',
  time: 'chưa có thời hạn',
  responsibility: 'chưa rõ đơn vị chủ trì',
  authority: 'chưa rõ nơi nhận, cấp quyết định',
  result: 'chưa có sản phẩm, kết quả phải giao',
};

export type Clarity = Record<ClearKey, boolean>;

type ClearTask = Pick<Task, 'text' | 'deliverable' | 'recipient' | 'dues' | 'units'>;

/** A task that says only to go on doing well tells nobody what to do. */
const fewestWords = 6;

/** Which of the six a task states. */
export function clarityOf(task: ClearTask): Clarity {
  const matched = task.units.filter((unit) => unit.unitId !== null || unit.groupCode !== null);
  const doers = matched.filter((unit) => unit.role !== 'coordinate');
  const leads = task.units.filter((unit) => unit.role === 'lead');
  return {
    person: matched.length > 0 && matched.length === task.units.length,
    work: fold(task.text).split(/\s+/).filter(Boolean).length >= fewestWords,
    time: task.dues.some((due) => due.dueOn !== null || due.recurrence !== 'once'),
    // One who leads; or all do the same, each for itself.
    responsibility: leads.length === 1 || (leads.length === 0 && doers.length === 1),
    authority: Boolean(task.recipient),
    result: Boolean(task.deliverable),
  };
}

/** The six of a task as marks: true, or what is missing in words. */
export function clarityMarks(task: ClearTask): Record<ClearKey, true | string> {
  const clarity = clarityOf(task);
  const mark = (key: ClearKey) => clarity[key] || clearFaults[key];
  return {
    person: mark('person'),
    work: mark('work'),
    time: mark('time'),
    responsibility: mark('responsibility'),
    authority: mark('authority'),
    result: mark('result'),
  };
}

/** Score of a plan, 0 to 100: the share of the six that its tasks state; null without tasks. */
export function clarityScore(tasks: readonly ClearTask[]): number | null {
  if (tasks.length === 0) return null;
  const stated = tasks.reduce((sum, task) => sum + sixClear.filter((key) => clarityOf(task)[key]).length, 0);
  return Math.round((100 * stated) / (tasks.length * sixClear.length));
}

/** What stands in the way of publishing; empty when nothing does. Each names its task. */
export function publishFaults(tasks: readonly Task[]): { taskId: number | null; message: string }[] {
  if (tasks.length === 0) return [{ taskId: null, message: 'Kế hoạch chưa có nhiệm vụ nào.' }];
  const faults: { taskId: number | null; message: string }[] = [];
  for (const task of tasks) {
    for (const unit of task.units) {
      if (unit.unitId !== null || unit.groupCode !== null) continue;
      faults.push({ taskId: task.id, message: `Chưa khớp đơn vị “${unit.name}” với cây đơn vị.` });
    }
    if (task.text.trim() === '') faults.push({ taskId: task.id, message: 'Nhiệm vụ chưa có nội dung.' });
  }
  return faults;
}

export type PlanAct = 'publish' | 'correct' | 'withdraw' | 'submit' | 'edit' | 'discard';

/** The acts that the state of a plan allows its issuer. */
export function planActs(state: PlanState): readonly PlanAct[] {
  switch (state) {
    case 'draft':
      return ['edit', 'publish', 'discard'];
    case 'published':
      return ['correct', 'withdraw', 'submit'];
    case 'superseded':
    case 'withdrawn':
      return [];
  }
}

/** What a task leaves open, in words. */
export function clarityFaultsOf(task: ClearTask): string[] {
  const clarity = clarityOf(task);
  return sixClear.filter((key) => !clarity[key]).map((key) => clearFaults[key]);
}

/** The tasks of a draft as a person goes through them: doubts first, each part in the plan's order. */
export function reviewOrder(tasks: readonly Task[]): Task[] {
  return [...tasks.filter(needsLook), ...tasks.filter((task) => !needsLook(task))];
}

/**
 * Where a review goes on from a task that was just settled: the next doubt after it in the plan's order, else the first
 * doubt, else the next task that nobody has looked at; undefined when all were looked at. A task still in doubt keeps the person.
 */
export function nextToLook(tasks: readonly Task[], from: number): Task | undefined {
  const at = tasks.findIndex((task) => task.id === from);
  const present = tasks[at];
  if (present && needsLook(present)) return present;
  const after = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(at, 0))];
  return after.find(needsLook) ?? after.find((task) => !task.checked);
}

/** A person should look at a task of a draft first: the reader doubted it, or a name is not matched. */
export function needsLook(task: Task): boolean {
  if (task.units.some((unit) => unit.unitId === null && unit.groupCode === null)) return true;
  return !task.checked && (task.doubts.length > 0 || task.units.length === 0);
}
