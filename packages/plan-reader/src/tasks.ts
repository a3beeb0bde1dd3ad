import type { Understanding } from '@kheo/official-document';
import type { PlanHeader, PlanTask, ReadingWarning, UnitDirectory } from './contract.ts';

/** Tasks of the documents in a file. */
export function readTasks(
  _understanding: Understanding,
  _header: PlanHeader,
  _units?: UnitDirectory,
): { tasks: PlanTask[]; doubts: ReadingWarning[] } {
  return { tasks: [], doubts: [] };
}
