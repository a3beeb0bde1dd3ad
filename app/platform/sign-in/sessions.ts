import pg from 'pg';
import type { Actor, Role } from '../actor.ts';
import { today } from '../clock.ts';
import type { Database } from '../database/connect.ts';
import { log } from '../log.ts';
import type { Auth } from './auth.ts';

/** One role of a person at one unit, with what acting for it needs. */
export interface Seat {
  grantId: number;
  role: Role;
  position: string | null;
  unitId: number;
  unitName: string;
  unitKind: string;
  place: number;
  placeTo: number;
  above: number[];
  /** The leader in whose place the person acts in this role. */
  standsInFor?: { userId: string; name: string } | null | undefined;
}

/** A list as a person narrowed it: the address of the list and its query. */
export interface SavedView {
  id: number;
  list: string;
  query: string;
  name: string;
}

/** Who is signed in: the person, the roles they hold today, the one that they act in. */
export interface SignedIn {
  token: string;
  userId: string;
  name: string;
  username: string;
  twoFactor: boolean;
  theme: 'light' | 'dark' | null;
  seats: Seat[];
  seat: Seat | undefined;
  views: SavedView[];
}

/** How long a process trusts what it knows of a session; changes are told at once, this only bounds the memory of a lost message. */
const trustMs = 30_000;

export interface Sessions {
  /** Who sends these headers, or undefined. */
  find(headers: Headers): Promise<SignedIn | undefined>;
  /** Forget a person's sessions in this process. */
  forget(userId: string): void;
  close(): Promise<void>;
}

/** Keep sessions at hand, and hear from the database when one of them changes. */
export async function keepSessions(database: Database, auth: Auth): Promise<Sessions> {
  const known = new Map<string, { until: number; signedIn: SignedIn }>();
  const forget = (userId: string) => {
    for (const [key, entry] of known) if (entry.signedIn.userId === userId) known.delete(key);
  };
  const listener = await listen(database.ownerUrl, forget, () => known.clear());
  return {
    async find(headers) {
      const cookie = sessionCookie(headers);
      if (cookie === undefined) return undefined;
      const entry = known.get(cookie);
      if (entry && entry.until > Date.now()) return entry.signedIn;
      const found = await auth.api.getSession({ headers });
      if (!found) return undefined;
      const signedIn = await describe(database, found.session.token, found.user);
      if (known.size > 10_000) known.clear();
      known.set(cookie, { until: Date.now() + trustMs, signedIn });
      return signedIn;
    },
    forget,
    close: () => listener.close(),
  };
}

function sessionCookie(headers: Headers): string | undefined {
  return /(?:^|;\s*)(?:__Secure-)?kheo\.session_token=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
}

interface FoundUser {
  id: string;
  name: string;
  username?: string | null | undefined;
  twoFactorEnabled?: boolean | null | undefined;
}

async function describe(database: Database, token: string, user: FoundUser): Promise<SignedIn> {
  const seats = await seatsOf(database, user.id);
  const preference = await database.pool.query<{ role_grant_id: number | null; theme: 'light' | 'dark' | null }>(
    'select role_grant_id, theme from preference_of($1)',
    [user.id],
  );
  const views = await database.pool.query<SavedView>('select id, list, query, name from saved_views_of($1)', [user.id]);
  const chosen = preference.rows[0]?.role_grant_id;
  return {
    token,
    userId: user.id,
    name: user.name,
    username: user.username ?? '',
    twoFactor: user.twoFactorEnabled === true,
    theme: preference.rows[0]?.theme ?? null,
    seats,
    seat: seats.find((seat) => seat.grantId === chosen) ?? seats[0],
    views: views.rows,
  };
}

/** The roles that a person holds today, the highest unit first. */
export async function seatsOf(database: Database, userId: string): Promise<Seat[]> {
  const answer = await database.pool.query<Seat>(
    `with recursive line as (
       select held.id as grant_id, unit.parent_id, array[]::integer[] as above
       from grants_of($1, $2) held join unit on unit.id = held.unit_id
       union all
       select line.grant_id, unit.parent_id, line.above || unit.id from line join unit on unit.id = line.parent_id
     )
     select held.id as "grantId", held.role, held.position, unit.id as "unitId", unit.name as "unitName",
       unit.kind as "unitKind", unit.place, unit.place_to as "placeTo", line.above,
       case when held.stands_in_for is not null
         then jsonb_build_object('userId', held.stands_in_for, 'name', person_name(held.stands_in_for)) end as "standsInFor"
     from grants_of($1, $2) held
       join unit on unit.id = held.unit_id
       join line on line.grant_id = held.id and line.parent_id is null
     order by held.stands_in_for is not null, unit.place_to - unit.place desc, held.id`,
    [userId, today()],
  );
  return answer.rows;
}

/** Names a person in one of their roles, for what a phone keeps: it belongs to exactly them. */
export function personKey({ userId, seat }: Pick<SignedIn, 'userId' | 'seat'>): string {
  return `${userId}.${seat?.grantId ?? 0}`;
}

/** The actor of a person in one of their seats. */
export function actorOf(person: { userId: string; name: string }, seat: Seat): Actor {
  const { role, unitId, unitName, unitKind, place, placeTo, above } = seat;
  const standsInFor = seat.standsInFor ?? undefined;
  const unit = { unitId, unitName, unitKind, role, place, placeTo, above };
  return { userId: person.userId, userName: person.name, ...unit, ...(standsInFor ? { standsInFor } : {}) };
}

/** Hear `kheo_sign_in`; on a lost connection forget everything and listen again. */
async function listen(url: string, onUser: (userId: string) => void, onLost: () => void) {
  let closed = false;
  let client = new pg.Client(url);
  const open = async () => {
    client = new pg.Client(url);
    client.on('notification', (message) => onUser(message.payload ?? ''));
    client.on('error', (error) => {
      log.warn({ err: error.message }, 'lost the sign-in listener');
      onLost();
      if (!closed) setTimeout(() => open().catch(() => client.emit('error', new Error('cannot listen'))), 1_000);
    });
    await client.connect();
    await client.query('listen kheo_sign_in');
  };
  await open();
  return {
    async close() {
      closed = true;
      await client.end();
    },
  };
}
