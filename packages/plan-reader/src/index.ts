export type * from './contract.ts';
export { tasksWithInheritedUnits } from './inherited-units.ts';
export { printTable } from './print-table.ts';
export { readPlan } from './read-plan.ts';
export { planReadingSchema } from './schema.ts';
