import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { PostgresDialect } from 'kysely';
import type { Database } from '../database/connect.ts';

export interface AuthOptions {
  /** Signs cookies and encrypts second factors; kept in the database's `setting` table. */
  secret: string;
  /** Public address; decides whether cookies are for https only. */
  address: string;
}

/** A session lasts a working day and is prolonged while it is used. */
const sessionSeconds = 12 * 60 * 60;

/** Sign-in by better-auth: username and password, TOTP as a second factor; accounts are made by administrators only. */
export function createAuth(database: Database, { secret, address }: AuthOptions) {
  return betterAuth({
    appName: 'Khéo',
    baseURL: address,
    secret,
    database: { dialect: new PostgresDialect({ pool: database.pool }), type: 'postgres', transaction: true },
    emailAndPassword: { enabled: true, minPasswordLength: 10 },
    session: { expiresIn: sessionSeconds, updateAge: 15 * 60 },
    advanced: { cookiePrefix: 'kheo', useSecureCookies: address.startsWith('https:') },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      username({
        usernameValidator: (name) => /^[a-z0-9._-]{3,40}$/.test(name),
        minUsernameLength: 3,
        maxUsernameLength: 40,
      }),
      twoFactor({ issuer: 'Khéo' }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
