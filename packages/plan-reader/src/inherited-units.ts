import type { PlanReading, PlanTask, TaskUnit } from './contract.ts';

/**
 * The tasks with the units that the text tells, and where it tells none, those of the entry above: of "1. Sở Nội vụ"
 * for its "a) ...", "b) ...". A reading itself names units only where the text does; who hands work out wants these.
 */
export function tasksWithInheritedUnits({ tasks }: PlanReading): PlanTask[] {
  const told = new Map<string, TaskUnit[]>();
  for (const task of tasks) {
    const own = task.units.filter((unit) => unit.role !== 'coordinate');
    if (task.ref !== null && own.length > 0 && !told.has(task.ref)) told.set(task.ref, own);
  }
  return tasks.map((task) => {
    if (task.ref === null || task.units.some((unit) => unit.role !== 'coordinate')) return task;
    return { ...task, units: [...unitsAbove(told, task.ref), ...task.units] };
  });
}

function unitsAbove(told: ReadonlyMap<string, TaskUnit[]>, ref: string): TaskUnit[] {
  const labels = ref.split('.');
  for (let depth = labels.length - 1; depth > 0; depth -= 1) {
    const units = told.get(labels.slice(0, depth).join('.'));
    if (units !== undefined) return units;
  }
  return [];
}
