import { fold } from '@kheo/vietnamese';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { searchUnits } from './queries.ts';
import { agencyName } from './unit.ts';

/** Places of one province: the first ten bits of a place tell them apart. */
const provinceStep = 2 ** 40;

/** Where a choice of units searches: the acting unit's province, or everywhere for the country. */
export function rangeOf(actor: Pick<Actor, 'place' | 'above'>): { place: number; placeTo: number } | undefined {
  const from = Math.floor(actor.place / provinceStep) * provinceStep;
  return actor.above.length === 0 ? undefined : { place: from, placeTo: from + provinceStep - 1 };
}

/**
 * The one unit that a typed name means, for who has no script to choose from a list: first below the acting unit, then
 * in its province. Throws `invalid` at the field with the names that came near.
 */
export async function getUnitCalled(tx: Tx, actor: Actor, name: string, field: string): Promise<number> {
  const wanted = fold(name.trim());
  const bare = wanted.replace(/^(ubnd|uy ban nhan dan) /, '');
  let near: Awaited<ReturnType<typeof searchUnits>> = [];
  for (const within of [{ place: actor.place, placeTo: actor.placeTo }, rangeOf(actor)]) {
    near = await searchUnits(tx, bare, { within, limit: 8 });
    const exact = near.filter((unit) => fold(unit.name) === bare);
    const [only] = exact.length > 0 ? exact : near;
    if (only && (exact.length === 1 || near.length === 1)) return only.id;
    if (near.length > 1) break;
  }
  const names = near.map((unit) => (unit.above ? `${agencyName(unit)} (${unit.above})` : agencyName(unit)));
  const message =
    names.length === 0
      ? `Không có đơn vị nào tên “${name}”. Hãy kiểm tra lại tên.`
      : `Có nhiều đơn vị gần với “${name}”: ${names.join('; ')}. Hãy gõ đủ tên.`;
  throw new KheoError('invalid', message, undefined, { [field]: message });
}
