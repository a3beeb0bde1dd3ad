import { resolve } from 'node:path';
import { z } from 'zod';
import { KheoError } from './errors.ts';
import type { S3Settings } from './files-s3.ts';

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
  KHEO_MAX_EVIDENCE_MB: z.coerce.number().int().min(1).max(50).default(50),
  KHEO_MAX_VIDEO_MB: z.coerce.number().int().min(1).max(2048).default(200),
  KHEO_CLAMAV: z
    .string()
    .regex(/^[^:\s]+:\d{1,5}$/)
    .optional(),
  KHEO_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  KHEO_S3_BUCKET: z.string().optional(),
  KHEO_S3_REGION: z.string().default('us-east-1'),
  KHEO_S3_ACCESS_KEY: z.string().optional(),
  KHEO_S3_SECRET_KEY: z.string().optional(),
  KHEO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** What uploaded evidence must fit. */
export interface IntakeSettings {
  /** Largest photo, document or recording, in bytes. */
  maxBytes: number;
  /** Largest video, in bytes. */
  maxVideoBytes: number;
  /** The clamd that scans every file, when there is one. */
  clamav: { host: string; port: number } | undefined;
}

const megabyte = 1024 * 1024;

/** As without any setting. */
export const defaultIntake: IntakeSettings = {
  maxBytes: 50 * megabyte,
  maxVideoBytes: 200 * megabyte,
  clamav: undefined,
};

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
  /** Bounds and virus scanner of uploaded evidence. */
  intake: IntakeSettings;
  /** Where files are kept; unset: in the data folder. */
  s3: S3Settings | undefined;
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
    intake: {
      maxBytes: value.KHEO_MAX_EVIDENCE_MB * megabyte,
      maxVideoBytes: value.KHEO_MAX_VIDEO_MB * megabyte,
      clamav: clamavOf(value.KHEO_CLAMAV),
    },
    s3: s3Of(value),
    logLevel: value.KHEO_LOG,
  };
}

function clamavOf(address: string | undefined): IntakeSettings['clamav'] {
  const [host, port] = address?.split(':') ?? [];
  return host ? { host, port: Number(port) } : undefined;
}

/** All four or none: half a setting would keep files where nobody looks for them. */
function s3Of(value: z.output<typeof settingsSchema>): S3Settings | undefined {
  const needed = {
    KHEO_S3_ENDPOINT: value.KHEO_S3_ENDPOINT,
    KHEO_S3_BUCKET: value.KHEO_S3_BUCKET,
    KHEO_S3_ACCESS_KEY: value.KHEO_S3_ACCESS_KEY,
    KHEO_S3_SECRET_KEY: value.KHEO_S3_SECRET_KEY,
  };
  const missing = Object.entries(needed).filter(([, one]) => one === undefined);
  if (missing.length === 4) return undefined;
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ');
    throw new KheoError('invalid', `Thiếu thiết lập: ${names}.`, `missing settings: ${names}`);
  }
  return {
    endpoint: needed.KHEO_S3_ENDPOINT ?? '',
    bucket: needed.KHEO_S3_BUCKET ?? '',
    region: value.KHEO_S3_REGION,
    accessKey: needed.KHEO_S3_ACCESS_KEY ?? '',
    secretKey: needed.KHEO_S3_SECRET_KEY ?? '',
  };
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
