import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Actor, Role } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
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
    .set({ to_day: sql`greatest(${today}::date, from_day + 1)` })
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
