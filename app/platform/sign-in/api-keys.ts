import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '../actor.ts';
import type { Database } from '../database/connect.ts';

const prefix = 'kheo_';

/** A new key: what the person is shown once, and what is kept of it. */
export function makeApiKey(): { key: string; hash: string; hint: string } {
  const key = `${prefix}${randomBytes(24).toString('base64url')}`;
  return { key, hash: hashOf(key), hint: key.slice(-4) };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

interface KeyRow {
  id: number;
  name: string;
  may_write: boolean;
  created_by: string;
  unit_id: number;
}

/**
 * For whom a request with `Authorization: Bearer kheo_...` acts: the key's unit, as an officer when the key may write, else
 * as one who only reads. Undefined without such a header or for a key that is unknown or revoked.
 */
export async function actorOfKey(database: Database, authorization: string | undefined): Promise<Actor | undefined> {
  const key = /^Bearer (kheo_[\w-]{20,60})$/.exec(authorization ?? '')?.[1];
  if (!key) return undefined;
  const { rows } = await database.pool.query<KeyRow>(
    'select id, name, may_write, created_by, unit_id from key_of($1)',
    [hashOf(key)],
  );
  const [row] = rows;
  if (!row) return undefined;
  const units = await database.pool.query<
    Pick<Actor, 'unitId' | 'unitName' | 'unitKind' | 'place' | 'placeTo' | 'above'>
  >(
    `with recursive line as (
       select id, parent_id, 0 as depth from unit where id = $1
       union all select unit.id, unit.parent_id, depth + 1 from line join unit on unit.id = line.parent_id
     )
     select id as "unitId", name as "unitName", kind as "unitKind", place, place_to as "placeTo",
       (select coalesce(array_agg(id order by depth), '{}') from line where depth > 0) as above
     from unit where id = $1`,
    [row.unit_id],
  );
  const [unit] = units.rows;
  if (!unit) return undefined;
  return {
    ...unit,
    userId: row.created_by,
    userName: `API: ${row.name}`,
    role: row.may_write ? 'officer' : 'overseer',
  };
}
