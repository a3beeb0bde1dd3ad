export type * from './contract.ts';
export { readPlan } from './read-plan.ts';
export { planReadingSchema } from './schema.ts';
