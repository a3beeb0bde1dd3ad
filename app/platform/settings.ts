import { resolve } from 'node:path';
import { z } from 'zod';
import { KheoError } from './errors.ts';

/** Settings from the environment; each with its default (docs/operations.md lists them). */
const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  KHEO_DATA: z.string().default('./data'),
  KHEO_SAMPLE: z.enum(['0', '1']).default('1'),
  KHEO_NOW: z.iso.date().optional(),
  KHEO_ADDRESS: z.url().optional(),
  KHEO_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  KHEO_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/)
    .optional(),
  KHEO_WEBHOOK_PRIVATE: z.enum(['0', '1']).default('0'),
  KHEO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export interface Settings {
  /** 0 takes a free port. */
  port: number;
  /** Unset: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Absolute path of the folder that holds the embedded database and the files. */
  dataFolder: string;
  /** Load the sample province into an empty database. */
  sample: boolean;
  /** The day that it is, with the sample only. */
  now: string | undefined;
  /** Public address, when a proxy stands before the server. */
  address: string | undefined;
  /** Mail server and sender; without both no e-mail is offered. */
  mail: { url: string; from: string } | undefined;
  /** Webhooks may lead to addresses of private networks. */
  allowInside: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Read the settings, or throw one error that names the variable at fault. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = settingsSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new KheoError('invalid', `Thiết lập không hợp lệ: ${names}.`, `invalid settings: ${names}`);
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    databaseUrl: value.DATABASE_URL,
    dataFolder: resolve(value.KHEO_DATA),
    sample: value.KHEO_SAMPLE === '1',
    now: value.KHEO_NOW,
    address: value.KHEO_ADDRESS,
    mail:
      value.KHEO_SMTP_URL && value.KHEO_MAIL_FROM
        ? { url: value.KHEO_SMTP_URL, from: value.KHEO_MAIL_FROM }
        : undefined,
    allowInside: value.KHEO_WEBHOOK_PRIVATE === '1',
    logLevel: value.KHEO_LOG,
  };
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
