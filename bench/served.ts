import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { createAccount, grantRole } from '../app/features/people/commands.ts';
import { samplePassword } from '../app/features/people/personas.ts';
import { type Actor, systemActor } from '../app/platform/actor.ts';
import type { Tx } from '../app/platform/database/connect.ts';
import { root } from '../app/platform/root.ts';
import { serverHeap } from '../scripts/node24.mjs';

const connections = 20;
const seconds = 15;

/** A person of a benchmark. */
export interface Person {
  username: string;
  actor: Actor;
}

/** An officer of a unit, who can sign in. */
export async function addPerson(tx: Tx, username: string, unitId: number, above: number[]): Promise<Person> {
  const userId = await createAccount(tx, systemActor, {
    username,
    name: `Người ${username}`,
    password: { plain: samplePassword },
  });
  await grantRole(tx, systemActor, { userId, unitId, role: 'officer', position: null });
  const row = await tx.selectFrom('unit').where('id', '=', unitId).selectAll().executeTakeFirstOrThrow();
  const actor: Actor = {
    userId,
    userName: username,
    unitId,
    unitName: row.name,
    unitKind: row.kind,
    role: 'officer',
    place: row.place,
    placeTo: row.place_to,
    above,
  };
  return { username, actor };
}

/**
 * Ask for pages by 20 connections, the people taking turns: 5 s to warm up, then 15 s that count. Each connection begins with
 * another person, as people do: beginning alike, all twenty would ask for the same page at the same moment for as long as the load lasts.
 */
export async function loadPages(server: Server, people: readonly Person[], pathOf: (n: number) => string) {
  const cookies = await Promise.all(people.map((person) => signIn(server.address, person.username)));
  const requests = cookies.map((cookie, n) => ({ method: 'GET' as const, path: pathOf(n), headers: { cookie } }));
  const shot = (duration: number) => {
    let begun = 0;
    return autocannon({
      url: server.address,
      connections,
      duration,
      requests,
      setupClient: (client) => {
        const first = Math.floor((begun++ * requests.length) / connections);
        client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
      },
    });
  };
  await shot(5);
  const result = await shot(seconds);
  return {
    requestsPerSecond: result.requests.average,
    p99Ms: result.latency.p99,
    p50Ms: result.latency.p50,
    non2xx: result.non2xx + result.errors,
  };
}

/** How many bytes of a page come over the wire to this person, compressed as a browser asks. */
export async function pageBytes(server: Server, person: Person, path: string): Promise<number> {
  const cookie = await signIn(server.address, person.username);
  const answer = await new Promise<number>((resolve, reject) => {
    const asked = get(
      `${server.address}${path}`,
      { headers: { cookie, 'accept-encoding': 'br, gzip' } },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => resolve(bytes));
      },
    );
    asked.on('error', reject);
  });
  return answer;
}

interface Server {
  address: string;
  /** Ends it, and waits until it has ended: the database may stop then. */
  stop(): Promise<void>;
}

/** One process of the product on a database. */
export async function startServer(databaseUrl: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      ...(process.env.KHEO_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.KHEO_PROFILE}`] : []),
      ...serverHeap,
      '--enable-source-maps',
      join(root, 'dist/app/main.mjs'),
    ],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', KHEO_DATA: join(root, 'data/bench') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
  return { address, stop };
}

async function signIn(address: string, username: string): Promise<string> {
  const answer = await fetch(`${address}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ username, password: samplePassword }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.includes('session_token'));
  if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}
