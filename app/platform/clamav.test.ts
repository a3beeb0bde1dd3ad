import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { scanForViruses } from './clamav.ts';

/** The test file of EICAR, in two pieces so that no scanner takes this one for it. */
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Speaks INSTREAM as clamd does: puts the chunks together and looks for the test file; `limit` ends a longer stream early. */
async function startClamd(limit = 1_000_000): Promise<{ host: string; port: number; seen(): number }> {
  let seen = 0;
  const server = createServer((socket) => {
    let waiting = Buffer.alloc(0);
    let content = Buffer.alloc(0);
    let begun = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      const command = 'zINSTREAM\0';
      if (!begun) {
        if (waiting.length < command.length) return;
        if (waiting.toString('latin1', 0, command.length) !== command) return void socket.end('UNKNOWN COMMAND\0');
        begun = true;
        waiting = waiting.subarray(command.length);
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0);
        if (length === 0) {
          seen = content.length;
          return void socket.end(content.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
        }
        if (waiting.length < 4 + length) return;
        content = Buffer.concat([content, waiting.subarray(4, 4 + length)]);
        waiting = waiting.subarray(4 + length);
        if (content.length > limit) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, seen: () => seen };
}

it('sends the whole content and lets a clean one pass', async () => {
  const clamd = await startClamd();
  await scanForViruses(clamd, Readable.from([Buffer.alloc(200_000, 1), Buffer.alloc(300_000, 2)]));
  expect(clamd.seen()).toBe(500_000);
});

it('refuses what clamd finds, with its name', async () => {
  const clamd = await startClamd();
  const content = Readable.from([Buffer.alloc(1000), Buffer.from(eicar)]);
  await expect(scanForViruses(clamd, content)).rejects.toMatchObject({
    code: 'unreadable-file',
    forPerson: 'Tệp có mã độc (Eicar-Signature) nên không được nhận.',
  });
});

it('asks to try later when clamd takes no more, is not there, or speaks otherwise', async () => {
  const later = { code: 'unavailable', forPerson: 'Chưa kiểm tra được vi-rút, hãy thử lại sau.' };
  const clamd = await startClamd(10_000);
  const large = () => Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(64_000)));
  await expect(scanForViruses(clamd, large())).rejects.toMatchObject(later);
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  await expect(scanForViruses({ host: '127.0.0.1', port }, large())).rejects.toMatchObject(later);
  const silent = createServer((socket) => socket.on('error', () => undefined).end()).listen(0, '127.0.0.1');
  servers.push(silent);
  await once(silent, 'listening');
  const address = { host: '127.0.0.1', port: (silent.address() as AddressInfo).port };
  await expect(scanForViruses(address, large())).rejects.toMatchObject(later);
});
