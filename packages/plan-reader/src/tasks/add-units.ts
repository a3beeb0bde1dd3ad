import type { TaskUnit } from '../contract.ts';

/** Adds units that are not there yet: the first role that a text gives one stands. */
export function addUnits(units: TaskUnit[], more: Iterable<TaskUnit>): void {
  for (const unit of more) if (!units.some(({ name }) => name === unit.name)) units.push(unit);
}
