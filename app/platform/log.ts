import { pino } from 'pino';

/** The one log: JSON lines on standard error, so that standard output carries only what a command answers. */
export const log = pino({ level: process.env.KHEO_LOG || 'warn' }, pino.destination({ dest: 2, sync: true }));
