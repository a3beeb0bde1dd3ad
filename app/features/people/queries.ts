import { sql } from 'kysely';
import type { Role } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';

export interface GrantRow {
  id: number;
  name: string;
  username: string | null;
  unitName: string;
  unitKind: string;
  role: Role;
  position: string | null;
}

/** Roles in force in the administrator's subtree, by unit. */
export async function listGrants(
  tx: Tx,
  { words, limit }: { words?: string | undefined; limit: number },
): Promise<GrantRow[]> {
  const answer = await sql<GrantRow>`
    select held.id, person.name, person.username, unit.name as "unitName", unit.kind as "unitKind", held.role, held.position
    from role_grant held join auth."user" person on person.id = held.user_id join unit on unit.id = held.unit_id
    where (held.to_day is null or held.to_day > ${today()}::date)
      and (${words ?? null}::text is null
        or fold(person.name || ' ' || coalesce(person.username, '') || ' ' || unit.name) like '%' || fold(${words ?? ''}) || '%')
    order by unit.place, person.name collate vietnamese limit ${limit}`.execute(tx);
  return answer.rows;
}

/** The account with this username, or undefined. */
export async function findUserId(tx: Tx, username: string): Promise<string | undefined> {
  const found = await tx.selectFrom('auth.user').where('username', '=', username).select('id').executeTakeFirst();
  return found?.id;
}

export interface ApiKeyRow {
  id: number;
  name: string;
  hint: string;
  unitName: string;
  mayWrite: boolean;
  createdAt: Date;
  revokedAt: Date | null;
}

/** The API keys of the administrator's subtree, newest first. */
export async function listApiKeys(tx: Tx): Promise<ApiKeyRow[]> {
  return tx
    .selectFrom('api_key')
    .innerJoin('unit', 'unit.id', 'api_key.unit_id')
    .select(['api_key.id', 'api_key.name', 'hint', 'unit.name as unitName', 'may_write as mayWrite'])
    .select(['created_at as createdAt', 'revoked_at as revokedAt'])
    .orderBy('api_key.id', 'desc')
    .execute();
}
