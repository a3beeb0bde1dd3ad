import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { registerFeatures } from './features/all.ts';
import { showError } from './features/errors.tsx';
import { startJobs } from './features/jobs.ts';
import { registerReactions } from './features/reactions.ts';
import { keepShippedHolidays } from './features/reminders/commands.ts';
import { systemActor } from './platform/actor.ts';
import { setToday } from './platform/clock.ts';
import { connect } from './platform/database/connect.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { migrate } from './platform/database/migrate.ts';
import { KheoError, messageOf } from './platform/errors.ts';
import { fileStore, sweepAside } from './platform/files.ts';
import { s3Store } from './platform/files-s3.ts';
import { createApp, listen } from './platform/http/server.ts';
import { createJobs } from './platform/jobs.ts';
import { claimFolder } from './platform/lock.ts';
import { createMailer } from './platform/mail.ts';
import type { Platform } from './platform/platform.ts';
import { root } from './platform/root.ts';
import type { Settings } from './platform/settings.ts';
import { createAuth } from './platform/sign-in/auth.ts';
import { keepSessions } from './platform/sign-in/sessions.ts';
import { setSigningSecret } from './platform/signing.ts';
import { loadFirstData } from './sample/first-data.ts';
import { assetFolder } from './ui/assets.ts';

export interface Running {
  address: string;
  platform: Platform;
  /** Said once, on first start: the administrator's password of an empty installation. */
  firstWords: string | undefined;
  stop(): Promise<void>;
}

/** Start everything: database, migrations, first data, jobs, server. What was started is stopped again when a later part fails. */
export async function start(settings: Settings): Promise<Running> {
  const stops: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    stops.push(claimFolder(settings.dataFolder));
    const ownerUrl = await openDatabase(settings, stops);
    await migrate(ownerUrl, join(root, 'database/migrations'));
    const database = connect(ownerUrl);
    stops.push(() => database.close());
    registerReactions();
    if (settings.sample) setToday(settings.now);
    const { sample, firstWords } = await loadFirstData(database, settings.sample);
    if (!sample) setToday(undefined);
    await database.as(systemActor, keepShippedHolidays);
    const secret = await signInSecret(ownerUrl);
    setSigningSecret(secret);
    const auth = createAuth(database, {
      secret,
      address: settings.address ?? `http://localhost:${settings.port}`,
    });
    const sessions = await keepSessions(database, auth);
    stops.push(() => sessions.close());
    const folder = join(settings.dataFolder, 'files');
    await sweepAside(folder);
    const files = settings.s3 ? s3Store(settings.s3, folder) : fileStore(folder);
    const jobs = createJobs(ownerUrl);
    const mailer = settings.mail && createMailer(settings.mail.url, settings.mail.from);
    stops.push(() => mailer?.close());
    const platform: Platform = {
      database,
      files,
      intake: settings.intake,
      jobs,
      auth,
      sessions,
      sample,
      mailer,
      address: (settings.address ?? `http://localhost:${settings.port}`).replace(/\/+$/, ''),
      allowInside: settings.allowInside,
    };
    stops.push(await startJobs(platform));
    const app = createApp({ platform, assetFolder: assetFolder(), showError });
    registerFeatures(app);
    const server = await listen(app, settings.port);
    stops.push(() => server.close());
    // Port 0 takes a free one, known only now.
    if (!settings.address) platform.address = server.address;
    return { address: settings.address ?? server.address, platform, firstWords, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabase(settings: Settings, stops: (() => void | Promise<void>)[]): Promise<string> {
  if (settings.databaseUrl) {
    await requireAnswer(settings.databaseUrl);
    return settings.databaseUrl;
  }
  const embedded = await startEmbedded({ folder: settings.dataFolder, leavesCore: true });
  stops.push(() => embedded.stop());
  return embedded.url;
}

async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host, port } = client;
    throw new KheoError(
      'unavailable',
      `Không kết nối được cơ sở dữ liệu ở ${host}:${port}: ${messageOf(error)}. Hãy kiểm tra DATABASE_URL.`,
    );
  }
}

/** The secret of sign-in lies in the database, so that every process of an installation has the same. */
async function signInSecret(ownerUrl: string): Promise<string> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(
      `insert into kheo.setting (key, value) values ('secret', to_jsonb($1::text)) on conflict (key) do nothing`,
      [randomBytes(32).toString('base64url')],
    );
    const answer = await client.query<{ secret: string }>(
      "select value #>> '{}' as secret from kheo.setting where key = 'secret'",
    );
    const secret = answer.rows[0]?.secret;
    if (!secret) throw new Error('no secret in the database');
    return secret;
  } finally {
    await client.end();
  }
}
