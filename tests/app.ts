import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerFeatures } from '../app/features/all.ts';
import { showError } from '../app/features/errors.tsx';
import { registerReactions } from '../app/features/reactions.ts';
import { fileStore } from '../app/platform/files.ts';
import type { App } from '../app/platform/http/context.ts';
import { createApp } from '../app/platform/http/server.ts';
import { createJobs } from '../app/platform/jobs.ts';
import type { Platform } from '../app/platform/platform.ts';
import { defaultIntake } from '../app/platform/settings.ts';
import { createAuth } from '../app/platform/sign-in/auth.ts';
import { keepSessions } from '../app/platform/sign-in/sessions.ts';
import { assetFolder } from '../app/ui/assets.ts';
import type { TestDatabase } from './database.ts';

/**
 * The whole application on a test's database, to be asked without a port: `app.request(...)`. `stand` takes the place of parts: who is
 * signed in, bounds, the store.
 */
export async function makeApp(
  database: TestDatabase,
  stand: Partial<Pick<Platform, 'sessions' | 'intake' | 'files'>> = {},
): Promise<{ app: App; platform: Platform; close(): Promise<void> }> {
  registerReactions();
  const auth = createAuth(database, { secret: 'only-for-tests-0123456789abcdefghij', address: 'http://localhost' });
  const sessions = await keepSessions(database, auth);
  const platform: Platform = {
    database,
    files: fileStore(mkdtempSync(join(tmpdir(), 'kheo-files-'))),
    intake: defaultIntake,
    jobs: createJobs(database.ownerUrl),
    auth,
    sessions,
    sample: false,
    mailer: undefined,
    address: 'http://localhost',
    allowInside: false,
    ...stand,
  };
  const app = createApp({ platform, assetFolder: assetFolder(), showError });
  registerFeatures(app);
  return { app, platform, close: () => sessions.close() };
}
