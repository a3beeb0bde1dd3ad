import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { countUnseen } from './queries.ts';

/** The number on the bell may be this old: it stands on every page, and a page must not wait for it each time. */
const freshMs = 10_000;
const known = new Map<string, { until: number; count: number }>();

/** How many notifications of the unit the person has not seen, at most ten seconds ago. */
export async function unseenOf(c: Request): Promise<number> {
  const actor = getActor(c);
  const key = `${actor.userId} ${actor.unitId}`;
  const entry = known.get(key);
  if (entry && entry.until > Date.now()) return entry.count;
  const count = await withRights(c, (tx) => countUnseen(tx));
  if (known.size > 10_000) known.clear();
  known.set(key, { until: Date.now() + freshMs, count });
  return count;
}

/** Count again on the next page: the person has just looked. */
export function forgetUnseen(c: Request): void {
  const actor = getActor(c);
  known.delete(`${actor.userId} ${actor.unitId}`);
}
