import type { Database } from './database/connect.ts';
import type { FileStore } from './files.ts';
import type { Jobs } from './jobs.ts';
import type { Mailer } from './mail.ts';
import type { IntakeSettings } from './settings.ts';
import type { Auth } from './sign-in/auth.ts';
import type { Sessions } from './sign-in/sessions.ts';

/** What every feature stands on. */
export interface Platform {
  database: Database;
  files: FileStore;
  /** Bounds and virus scanner of uploaded evidence. */
  intake: IntakeSettings;
  jobs: Jobs;
  auth: Auth;
  sessions: Sessions;
  /** True when the sample province is loaded: the sign-in page then offers its personas. */
  sample: boolean;
  /** Undefined where this installation sends no e-mail. */
  mailer: Mailer | undefined;
  /** Public address of the installation, without a slash at its end: links in messages begin with it. */
  address: string;
  /** Webhooks may lead to addresses of private networks. */
  allowInside: boolean;
}
