import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { KheoError, messageOf } from './errors.ts';

/** How long clamd may be silent. */
const silenceMs = 30_000;

/**
 * Have clamd look at content through its INSTREAM command (clamd(8)): chunks, each after its length in four bytes, big-endian, ended by a
 * length of zero. Throws `unreadable-file` when it finds something, `unavailable` when it does not answer.
 */
export async function scanForViruses(address: { host: string; port: number }, content: Readable): Promise<void> {
  const answer = await ask(address, content).catch((error: unknown) => {
    throw notScanned(messageOf(error));
  });
  if (/\bOK$/.test(answer)) return;
  const found = /^stream: (.*) FOUND$/.exec(answer)?.[1];
  if (found === undefined) throw notScanned(answer);
  throw new KheoError('unreadable-file', `Tệp có mã độc (${found}) nên không được nhận.`, `clamd found ${found}`);
}

async function ask(address: { host: string; port: number }, content: Readable): Promise<string> {
  const socket = connect(address);
  socket.setTimeout(silenceMs, () => socket.destroy(new Error('clamd is silent')));
  const answer = readAll(socket);
  // Heard when it is awaited; until then a lost connection must not count as unhandled.
  answer.catch(() => undefined);
  try {
    await once(socket, 'connect');
    socket.write('zINSTREAM\0');
    for await (const chunk of content as AsyncIterable<Buffer>) {
      // clamd ends the connection early when it has seen enough: what it said counts.
      if (!socket.writable) break;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      socket.write(length);
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    }
    if (socket.writable) socket.write(Buffer.alloc(4));
    return await answer;
  } finally {
    content.destroy();
    socket.destroy();
  }
}

async function readAll(socket: Socket): Promise<string> {
  let said = '';
  for await (const chunk of socket) {
    said += chunk;
    if (said.includes('\0')) break;
  }
  return said.replaceAll('\0', '').trim();
}

function notScanned(why: string): KheoError {
  return new KheoError('unavailable', 'Chưa kiểm tra được vi-rút, hãy thử lại sau.', `clamd: ${why}`);
}
