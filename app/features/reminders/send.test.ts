import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { plainDate } from '@kheo/calendar';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { createMailer, type Mailer } from '../../platform/mail.ts';
import { isInsideAddress, postOut } from '../../platform/post-out.ts';
import { root } from '../../platform/root.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { addWebhook, choose, confirmMailAddress, setMailAddress } from './commands.ts';
import { sendWaiting } from './jobs.ts';
import { sweep } from './sweep.ts';

interface Letter {
  to: string[];
  id: string;
  raw: string;
}

const day = '2026-03-10';
let database: TestDatabase;
let province: Province;
let smtp: SMTPServer;
let http: Server;
let mailer: Mailer;
let owner: pg.Client;
const letters: Letter[] = [];
const posts: { headers: Record<string, unknown>; body: string }[] = [];
/** What the servers do with what comes: refuse it, or something before they take it. */
let refuseMail = false;
let onLetter: () => Promise<void> | void = () => undefined;
let answerPost = 200;

beforeAll(async () => {
  registerReactions();
  setToday(day);
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => {
        raw += chunk;
      });
      stream.on('end', async () => {
        if (refuseMail) return done(Object.assign(new Error('hộp thư đầy'), { responseCode: 452 }));
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          id: /^message-id: (\S+)/im.exec(raw)?.[1] ?? '',
          raw,
        });
        await onLetter();
        done();
      });
    },
  });
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  http = createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    posts.push({ headers: request.headers, body });
    answer.writeHead(answerPost).end();
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  mailer = createMailer(smtpUrl(), 'Khéo <kheo@example.vn>');
});
beforeEach(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('set search_path = kheo, public');
  letters.length = 0;
  posts.length = 0;
  refuseMail = false;
  answerPost = 200;
  onLetter = () => undefined;
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});
afterAll(async () => {
  mailer.close();
  http.close();
  await new Promise<void>((done) => smtp.close(() => done()));
});

const smtpUrl = () => `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
const httpUrl = () => `http://127.0.0.1:${(http.address() as AddressInfo).port}/nhan`;
const send = () => sendWaiting({ database, mailer, address: 'https://kheo.example.vn', allowInside: true });
const sweepToday = () => database.system((tx) => sweep(tx, plainDate(day), { mail: true }));

/** Tasks for all three communes, due in three working days. */
async function handOut(...texts: string[]): Promise<void> {
  const { coordinator, units } = province;
  await database.as(coordinator, async (tx) => {
    const unitIds = units.communes.map(({ id }) => id);
    const tasks = texts.map((text) => ({ text, unitIds, dues: [{ dueOn: '2026-03-13' }] }));
    await publishPlan(tx, coordinator, await draftPlan(tx, coordinator, tasks));
  });
}

/** The officers of the communes receive e-mail at xa0@, xa1@, xa2@. */
async function giveAddresses(): Promise<void> {
  for (const [n, officer] of province.officers.entries()) {
    await database.as(officer, async (tx) => {
      const code = await setMailAddress(tx, officer.userId ?? '', `xa${n}@example.vn`);
      await confirmMailAddress(tx, officer.userId ?? '', code);
    });
  }
}

async function states(channel: string): Promise<Record<string, number>> {
  const rows = await owner.query<{ state: string; count: number }>(
    'select state, count(*)::integer from delivery where channel = $1 group by state',
    [channel],
  );
  return Object.fromEntries(rows.rows.map(({ state, count }) => [state, count]));
}

describe('e-mail', () => {
  it('brings each person one letter with everything, in Vietnamese, and not twice', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại', 'Niêm yết thủ tục');
    await sweepToday();
    await send();
    await send();
    expect(letters.map(({ to }) => to[0]).sort()).toEqual(['xa0@example.vn', 'xa1@example.vn', 'xa2@example.vn']);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(3);
    const text = Buffer.from(letters[0]?.raw.split('\r\n\r\n')[2] ?? '', 'utf8').toString();
    expect(letters[0]?.raw).toMatch(/^From: .*kheo@example\.vn/m);
    expect(text + letters[0]?.raw).toContain('https://kheo.example.vn/nhiem-vu/');
    expect(await states('email')).toEqual({ sent: 6 });
  });

  it('goes to nobody without a confirmed address, or who does not want it', async () => {
    await giveAddresses();
    const [first, second] = province.officers;
    await database.as(first, (tx) => setMailAddress(tx, first.userId ?? '', 'moi@example.vn'));
    await database.as(second, (tx) => choose(tx, second.userId ?? '', new Set(['due_soon app'] as const)));
    await handOut('Tổ chức đối thoại');
    await sweepToday();
    await send();
    expect(letters.map(({ to }) => to[0])).toEqual(['xa2@example.vn']);
  });

  it('is skipped when the work is done, or the role has ended, before it leaves', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại');
    await sweepToday();
    const [first, second] = province.officers;
    await owner.query(`update assignment set state = 'done' where unit_id = $1`, [first.unitId]);
    await owner.query('update role_grant set to_day = $1 where user_id = $2', [day, second.userId]);
    await send();
    expect(letters.map(({ to }) => to[0])).toEqual(['xa2@example.vn']);
    expect(await states('email')).toEqual({ sent: 1, skipped: 2 });
  });

  it('waits for its next attempt when it is refused, under the same name, and is given up in the end', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại');
    await sweepToday();
    refuseMail = true;
    await send();
    expect(await states('email')).toEqual({ waiting: 3 });
    await send();
    const tried = await owner.query<{ attempts: number; error: string }>(
      `select attempts, error from delivery where channel = 'email'`,
    );
    expect(tried.rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    expect(tried.rows[0]?.error).toContain('hộp thư đầy');
    await owner.query(`update delivery set try_at = now(), attempts = 7 where channel = 'email' and user_id = $1`, [
      province.officers[0].userId,
    ]);
    await send();
    expect(await states('email')).toEqual({ waiting: 2, failed: 1 });
    refuseMail = false;
    await owner.query(`update delivery set try_at = now() where channel = 'email'`);
    await send();
    expect(letters).toHaveLength(2);
  });

  it('is quiet on a day off', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại');
    await sweepToday();
    try {
      setToday('2026-03-14');
      await send();
      expect(letters).toEqual([]);
    } finally {
      setToday(day);
    }
  });
});

describe('a process that is killed', () => {
  const start = (act: 'sweep' | 'send'): ChildProcess =>
    spawn(process.execPath, [join(root, 'tests/reminders-process.ts'), act, database.ownerUrl, day, smtpUrl()], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  const killed = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('in the middle of a sweep has told nobody, and the next sweep tells all once', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại');
    const holding = new pg.Client(database.ownerUrl);
    await holding.connect();
    await holding.query('begin; lock table kheo.notification in share mode');
    const child = start('sweep');
    // The child stands before the locked table, in the middle of its statement.
    await expect
      .poll(async () => (await owner.query(`select from pg_locks where not granted`)).rowCount, { timeout: 20_000 })
      .toBe(1);
    await killed(child);
    await holding.query('rollback');
    await holding.end();
    await sweepToday();
    await sweepToday();
    expect(await states('app')).toEqual({ sent: 3 });
    expect(await states('email')).toEqual({ waiting: 3 });
    const told = await owner.query(`select from notification where kind = 'due_soon'`);
    expect(told.rowCount).toBe(3);
  });

  it('in the middle of sending leaves nothing unsent; what was under way comes under the same name', async () => {
    await giveAddresses();
    await handOut('Tổ chức đối thoại', 'Niêm yết thủ tục');
    await sweepToday();
    let child: ChildProcess | undefined;
    // The server has taken the first letter, the process never hears of it.
    onLetter = async () => {
      onLetter = () => undefined;
      if (child) await killed(child);
    };
    child = start('send');
    await once(child, 'exit');
    expect(letters).toHaveLength(1);
    await send();
    expect(letters).toHaveLength(1);
    await owner.query(`update delivery set claimed_at = now() - interval '1 hour' where state = 'sending'`);
    await send();
    expect(await states('email')).toEqual({ sent: 6 });
    expect(letters).toHaveLength(4);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(3);
    expect(new Set(letters.map(({ to }) => to[0])).size).toBe(3);
  });
});

describe('a webhook', () => {
  const add = () =>
    database.as(
      { ...province.administrator, unitId: province.units.communes[0].id, place: province.units.communes[0].place },
      (tx) =>
        addWebhook(
          tx,
          { ...province.administrator, unitId: province.units.communes[0].id, place: province.units.communes[0].place },
          {
            name: 'Zalo OA',
            url: httpUrl(),
          },
        ),
    );

  it('gets what its unit is reminded of, signed, once', async () => {
    const secret = await add();
    await handOut('Tổ chức đối thoại', 'Niêm yết thủ tục');
    await sweepToday();
    await send();
    await send();
    expect(posts).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = posts;
    const sent = JSON.parse(body) as { items: { text: string; link: string; unitName: string }[]; id: string };
    expect(sent.items.map(({ text }) => text)).toEqual([
      'Nhắc việc, còn 3 ngày đến hạn: Tổ chức đối thoại',
      'Nhắc việc, còn 3 ngày đến hạn: Niêm yết thủ tục',
    ]);
    expect(headers['kheo-delivery']).toBe(sent.id);
    const [, second, hex] = /^t=(\d+),v1=(\w+)$/.exec(String(headers['kheo-signature'])) ?? [];
    expect(createHmac('sha256', secret).update(`${second}.${body}`).digest('hex')).toBe(hex);
    expect(await states('webhook')).toEqual({ sent: 2 });
  });

  it('is tried again when it answers with a fault', async () => {
    await add();
    await handOut('Tổ chức đối thoại');
    await sweepToday();
    answerPost = 500;
    await send();
    expect(await states('webhook')).toEqual({ waiting: 1 });
    answerPost = 204;
    await owner.query('update delivery set try_at = now()');
    await send();
    expect(await states('webhook')).toEqual({ sent: 1 });
    expect(new Set(posts.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
  });

  it('leads to no address inside unless that is allowed', async () => {
    const { port } = http.address() as AddressInfo;
    const options = { headers: {}, timeoutMs: 2000, allowInside: false };
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '10.1.2.3',
      '169.254.169.254',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      await expect(postOut(`http://${host}:${port}/`, '{}', options), host).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(posts).toEqual([]);
    for (const outside of ['8.8.8.8', '203.162.0.1', '2001:4860:4860::8888'])
      expect(isInsideAddress(outside)).toBe(false);
  });
});
