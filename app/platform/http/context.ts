import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import type { Tx } from '../database/connect.ts';
import { KheoError, messageOf } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { actorOf, type SignedIn } from '../sign-in/sessions.ts';

export interface Env {
  Variables: {
    platform: Platform;
    signedIn: SignedIn | undefined;
    /** Set when the request came with an API key. */
    apiActor: Actor | undefined;
    /** Set when the answer is a file that somebody sent: it is shown as in a sandbox, without scripts of any kind. */
    sandboxed: true | undefined;
  };
}

export type App = Hono<Env>;
export type Request = Context<Env>;

/** Who is signed in; throws `not-signed-in`. */
export function getSignedIn(c: Request): SignedIn {
  const signedIn = c.var.signedIn;
  if (!signedIn) throw new KheoError('not-signed-in', 'Cần đăng nhập để tiếp tục.');
  return signedIn;
}

/** For whom the request acts; throws when nobody is signed in or the person holds no role today. */
export function getActor(c: Request): Actor {
  if (c.var.apiActor) return c.var.apiActor;
  const signedIn = getSignedIn(c);
  if (!signedIn.seat) {
    throw new KheoError('forbidden', 'Tài khoản chưa được phân quyền ở đơn vị nào. Hãy liên hệ quản trị của đơn vị.');
  }
  return actorOf(signedIn, signedIn.seat);
}

/**
 * Do what the request asks for, with the rights of who is signed in: a request that changes something in one transaction, one that
 * only looks (GET) as a reading, in which the database refuses a write.
 */
export function withRights<T>(c: Request, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  const actor = getActor(c);
  const { database } = c.var.platform;
  const run = c.req.method === 'GET' || c.req.method === 'HEAD' ? database.read : database.as;
  return run(actor, (tx) => work(tx, actor));
}

/** Write what looking leaves behind: that a notification was seen, that a report was opened. */
export function noteLooking<T>(c: Request, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  const actor = getActor(c);
  return c.var.platform.database.as(actor, (tx) => work(tx, actor));
}

/** Whether a script asks, and reads JSON: the outbox of a phone. */
export function wantsJson(c: Request): boolean {
  return c.req.header('accept') === 'application/json';
}

export type FormBody = Record<string, string | File | (string | File)[]>;

/** A posted form as it came; throws `invalid` for one that broke off on its way. */
export async function readBody(c: Request): Promise<FormBody> {
  const body: FormBody = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    throw new KheoError('invalid', 'Biểu mẫu gửi lên không trọn vẹn. Hãy gửi lại.', messageOf(error));
  });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(withoutNul) : withoutNul(value),
    ]),
  );
}

/** The fields of a posted form through its schema; throws `invalid` with a message for each field at fault. */
export async function readForm<S extends z.ZodType>(c: Request, schema: S): Promise<z.output<S>> {
  return check(schema, await readBody(c));
}

/** Without the one character that the database cannot hold, and that nobody types. */
function withoutNul<T>(value: T): T | string {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

/** The query of the address through its schema. */
export function readQuery<S extends z.ZodType>(c: Request, schema: S): z.output<S> {
  const query = Object.fromEntries(
    Object.entries(c.req.query())
      .map(([name, value]) => [name, withoutNul(value)] as const)
      .filter(([, value]) => value !== ''),
  );
  return check(schema, query);
}

/** A number in the path; `not-found` for anything else. */
export function idParam(c: Request, name = 'id'): number {
  const id = Number(c.req.param(name));
  if (!Number.isSafeInteger(id) || id <= 0 || id > 2_147_483_647) throw new KheoError('not-found', 'Không tìm thấy.');
  return id;
}

/** A value through its schema; throws `invalid` with a message for each field at fault. */
export function check<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw new KheoError('invalid', 'Có ô chưa nhập đúng. Hãy xem lại các ô được đánh dấu.', undefined, fields);
}
