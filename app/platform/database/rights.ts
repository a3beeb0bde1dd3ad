import { type Actor, clearance } from '../actor.ts';

/** The settings by which row-level security knows for whom a transaction acts; without anybody they are empty, and grant nothing. */
export function rightsOf(actor?: Actor): Map<string, string> {
  return new Map([
    ['kheo.user_id', actor?.userId ?? ''],
    ['kheo.unit_id', actor ? String(actor.unitId) : ''],
    ['kheo.role', actor?.role ?? ''],
    ['kheo.place_from', actor ? String(actor.place) : ''],
    ['kheo.place_to', actor ? String(actor.placeTo) : ''],
    ['kheo.above', actor ? `{${actor.above.join(',')}}` : ''],
    ['kheo.clearance', actor ? String(clearance(actor)) : ''],
    ['kheo.acting_for', actor?.standsInFor?.userId ?? ''],
  ]);
}
