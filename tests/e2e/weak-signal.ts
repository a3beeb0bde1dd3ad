import { createServer, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The way between a phone and the server, as bad as a test wants it. */
export interface WeakSignal {
  /** What the phone calls the server. */
  address: string;
  /** Nothing goes through. */
  cut(): void;
  /** Everything goes through, except the part of requests that breaks off. */
  restore(failing?: number): void;
  /** From now on the server has a newer service worker. */
  renew(): void;
  /** How many requests went through, and how many were broken: before they arrived, or before their answer did. */
  tally: { whole: number; lost: number; unanswered: number };
  close(): Promise<void>;
}

/** Stands before a server and breaks connections: half of those before the server hears of it, half after it has done what was asked. */
export async function weakSignal(server: string, random: () => number): Promise<WeakSignal> {
  const target = new URL(server);
  const tally = { whole: 0, lost: 0, unanswered: 0 };
  let isCut = false;
  let failing = 0;
  let isRenewed = false;
  const proxy: Server = createServer((incoming, outgoing) => {
    const fate = random();
    if (isCut || fate < failing / 2) {
      if (!isCut) tally.lost += 1;
      incoming.socket.destroy();
      return;
    }
    if (isRenewed && incoming.url === '/sw.js') {
      void fetch(`${server}/sw.js`).then(async (answer) => {
        outgoing.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
        outgoing.end(`${await answer.text()}\n// newer`);
      });
      return;
    }
    const onward = request(
      {
        host: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
      },
      (answer) => {
        if (isCut || fate < failing) {
          if (!isCut) tally.unanswered += 1;
          answer.resume();
          incoming.socket.destroy();
          return;
        }
        tally.whole += 1;
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => proxy.listen(0, done));
  return {
    address: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    tally,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    restore(part = 0) {
      isCut = false;
      failing = part;
    },
    renew() {
      isRenewed = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => proxy.close(done));
    },
  };
}
