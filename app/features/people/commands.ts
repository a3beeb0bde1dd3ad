import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Actor, Role } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { makeApiKey } from '../../platform/sign-in/api-keys.ts';
import { getUnit } from '../units/queries.ts';

/** Act in this role from now on, also after the next sign-in. */
export async function chooseSeat(tx: Tx, userId: string, grantId: number): Promise<void> {
  await tx
    .insertInto('preference')
    .values({ user_id: userId, role_grant_id: grantId })
    .onConflict((oc) => oc.column('user_id').doUpdateSet({ role_grant_id: grantId }))
    .execute();
}

/** Light, dark, or null: as the device. */
export async function chooseTheme(tx: Tx, userId: string, theme: 'light' | 'dark' | null): Promise<void> {
  await tx
    .insertInto('preference')
    .values({ user_id: userId, theme })
    .onConflict((oc) => oc.column('user_id').doUpdateSet({ theme }))
    .execute();
}

export interface NewAccount {
  username: string;
  name: string;
  /** Plain, or already hashed by better-auth when many accounts share it (the sample). */
  password: { plain: string } | { hash: string };
}

/** Make an account that signs in with username and password. Gives its identifier. */
export async function createAccount(tx: Tx, actor: Actor, account: NewAccount): Promise<string> {
  if (!['administrator', 'system'].includes(actor.role))
    throw new KheoError('forbidden', 'Chỉ quản trị mới lập được tài khoản.');
  const held = await sql<{ id: string }>`select id from auth."user" where username = ${account.username}`.execute(tx);
  if (held.rows.length > 0) {
    throw new KheoError('conflict', `Tên đăng nhập “${account.username}” đã có người dùng.`, undefined, {
      username: 'Chọn tên khác.',
    });
  }
  const id = randomUUID();
  const hash = 'hash' in account.password ? account.password.hash : await hashPassword(account.password.plain);
  await sql`insert into auth."user" (id, name, email, "emailVerified", username, "displayUsername")
    values (${id}, ${account.name}, ${`${account.username}@kheo.invalid`}, false, ${account.username}, ${account.username})`.execute(
    tx,
  );
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${id}, 'credential', ${id}, ${hash})`.execute(tx);
  return id;
}

export interface NewGrant {
  userId: string;
  unitId: number;
  role: Exclude<Role, 'system'>;
  position: string | null;
  /** First day on which it holds; today unless given. */
  from?: string;
}

/** Give a person a role at a unit within the administrator's subtree. */
export async function grantRole(tx: Tx, actor: Actor, grant: NewGrant): Promise<void> {
  const unit = await getUnit(tx, grant.unitId);
  if (!['administrator', 'system'].includes(actor.role) || unit.place < actor.place || unit.place > actor.placeTo) {
    throw new KheoError('forbidden', 'Chỉ quản trị của đơn vị cấp trên mới phân quyền được.');
  }
  const row = await tx
    .insertInto('role_grant')
    .values({
      user_id: grant.userId,
      unit_id: unit.id,
      unit_place: unit.place,
      role: grant.role,
      position: grant.position,
      from_day: grant.from ?? today(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, actor, {
    act: 'account.role_granted',
    subject: 'account',
    subjectId: row.id,
    place: unit.place,
    data: grant,
  });
}

/** End a role today. */
export async function revokeRole(tx: Tx, actor: Actor, grantId: number, today: string): Promise<void> {
  const row = await tx
    .updateTable('role_grant')
    .set({ to_day: sql`greatest(${today}::date, from_day)` })
    .where('id', '=', grantId)
    .returning(['unit_place', 'user_id'])
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy vai trò này trong phạm vi quản trị.');
  await recordEvent(tx, actor, {
    act: 'account.role_revoked',
    subject: 'account',
    subjectId: grantId,
    place: row.unit_place,
  });
}

/** Make an API key for the administrator's unit. Gives the key itself, which is kept nowhere. */
export async function createApiKey(
  tx: Tx,
  actor: Actor,
  { name, mayWrite }: { name: string; mayWrite: boolean },
): Promise<string> {
  if (actor.role !== 'administrator' || actor.userId === null)
    throw new KheoError('forbidden', 'Chỉ quản trị mới lập được khóa API.');
  const { key, hash, hint } = makeApiKey();
  const row = await tx
    .insertInto('api_key')
    .values({
      unit_id: actor.unitId,
      unit_place: actor.place,
      name,
      hash,
      hint,
      may_write: mayWrite,
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, actor, {
    act: 'api_key.created',
    subject: 'api_key',
    subjectId: row.id,
    place: actor.place,
    data: { name },
  });
  return key;
}

/** Revoke an API key: from now on it opens nothing. */
export async function revokeApiKey(tx: Tx, actor: Actor, id: number): Promise<void> {
  const row = await tx
    .updateTable('api_key')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('unit_place')
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy khóa này, hoặc khóa đã thu hồi.');
  await recordEvent(tx, actor, { act: 'api_key.revoked', subject: 'api_key', subjectId: id, place: row.unit_place });
}
