import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { formatDate, shorten } from '../../ui/format.ts';
import type { AppointmentRow } from './appointment.ts';
import { listTaken } from './queries.ts';
import { type Clash, findClashes, type Slot } from './rules.ts';

type Wanted = Omit<Slot, 'state'>;

/** Throws `conflict` at the field `despiteClash` where the leader or the place is taken at that time. */
export async function requireNoClash(tx: Tx, actor: Actor, wanted: Wanted, exceptId: number | null): Promise<void> {
  const { startsOn: day, chairedById: leaderId } = wanted;
  const taken = await listTaken(tx, { unitId: actor.unitId, day, leaderId, exceptId });
  const clashes = findClashes({ ...wanted, state: 'planned' }, taken);
  if (clashes.length === 0) return;
  const message = clashes.map((clash) => clashInWords(clash)).join(' ');
  throw new KheoError('conflict', message, undefined, { despiteClash: message });
}

function clashInWords({ with: other, over }: Clash<AppointmentRow>): string {
  const who = over.includes('leader') ? (other.chairedBy ?? 'Người chủ trì') : undefined;
  const where = over.includes('place') ? other.place : undefined;
  const both = [who, where].filter(Boolean).join(', ');
  return `${both} đã có lịch ${hoursOf(other)} ngày ${formatDate(other.startsOn)}: “${shorten(other.content, 80)}”.`;
}

/** `08:00`, `08:00 - 10:30`, `cả ngày`. */
export function hoursOf({ startsAt, endsAt }: Pick<AppointmentRow, 'startsAt' | 'endsAt'>): string {
  if (startsAt === null) return 'cả ngày';
  return endsAt === null ? startsAt : `${startsAt} - ${endsAt}`;
}
