import { isWorkingDay } from '@kheo/calendar';
import { lastPlace, systemActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { messageOf } from '../../platform/errors.ts';
import type { CronJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { postOut } from '../../platform/post-out.ts';
import { reminderMail, signatureOf, webhookBody } from './messages.ts';
import { type Batch, claim, markFailed, markSent } from './outbox.ts';
import { listHolidays } from './queries.ts';
import { calendarAreas, calendarAt } from './rules.ts';
import { giveOutDigest, sweep } from './sweep.ts';

const webhookTimeoutMs = 10_000;

/** What the clock starts: reminders before the offices open, the digest at seven, and what waits to be sent. */
export function reminderCron(platform: Platform): CronJob[] {
  const mail = platform.mailer !== undefined;
  return [
    {
      name: 'sweep-reminders',
      crontab: '30 6 * * *',
      work: async () => {
        await platform.database.as(systemActor, (tx) => sweep(tx, today(), { mail }));
        await sendWaiting(platform);
      },
    },
    {
      name: 'weekly-digest',
      crontab: '0 7 * * *',
      work: async () => {
        await platform.database.as(systemActor, (tx) => giveOutDigest(tx, today(), { mail }));
        await sendWaiting(platform);
      },
    },
    { name: 'send-reminders', crontab: '*/5 * * * *', work: () => sendWaiting(platform) },
  ];
}

type Outside = Pick<Platform, 'database' | 'mailer' | 'address' | 'allowInside'>;

/** Send everything that waits, unless today is a day off. Several processes may do so at once. */
export async function sendWaiting(platform: Outside): Promise<void> {
  const { database } = platform;
  const holidays = await database.as(systemActor, (tx) => listHolidays(tx));
  if (!isWorkingDay(today(), calendarAt(calendarAreas(holidays, lastPlace), 0))) return;
  for (const channel of ['email', 'webhook'] as const) {
    if (channel === 'email' && !platform.mailer) continue;
    for (;;) {
      const batches = await database.as(systemActor, (tx) => claim(tx, channel, today()));
      if (batches.length === 0) break;
      for (const batch of batches) await sendOne(platform, batch);
    }
  }
}

async function sendOne(platform: Outside, batch: Batch): Promise<void> {
  try {
    if (batch.webhookId === null) await sendMail(platform, batch);
    else await sendPost(platform, batch);
  } catch (error) {
    await platform.database.as(systemActor, (tx) => markFailed(tx, batch.id, batch.attempts, messageOf(error)));
    return;
  }
  await platform.database.as(systemActor, (tx) => markSent(tx, batch.id));
}

async function sendMail({ mailer, address }: Outside, batch: Batch): Promise<void> {
  if (!mailer || !batch.mailAddress) throw new Error('no address');
  const mail = reminderMail(batch.personName ?? '', batch.items, address);
  await mailer.send({ ...mail, to: batch.mailAddress, id: batch.id });
}

async function sendPost({ address, allowInside }: Outside, batch: Batch): Promise<void> {
  if (!batch.url || !batch.secret) throw new Error('no address');
  await postSigned(batch.url, batch.secret, batch.id, webhookBody(batch.id, batch.items, address), allowInside);
}

/** Post a signed body to a webhook; throws when it is not taken. */
export function postSigned(url: string, secret: string, id: string, body: string, allowInside: boolean): Promise<void> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Kheo',
    'kheo-delivery': id,
    'kheo-signature': signatureOf(secret, body, Math.floor(Date.now() / 1000)),
  };
  return postOut(url, body, { headers, timeoutMs: webhookTimeoutMs, allowInside });
}
