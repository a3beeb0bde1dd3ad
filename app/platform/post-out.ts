import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { KheoError } from './errors.ts';

const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an IP address lies in a private network, on this machine or nowhere: what must not be reached on an order from outside. */
export function isInsideAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const ip = mapped ?? address;
  return inside.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');
}

/** Looks a name up and refuses it when it leads inside; the connection is made to the very address that was looked at. */
const lookupOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isInsideAddress(address))) return callback(refused(hostname), '', 4);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

function refused(host: string): KheoError {
  return new KheoError('invalid', `Địa chỉ ${host} thuộc mạng nội bộ nên không được gửi đến.`);
}

export interface PostOptions {
  headers: Record<string, string>;
  timeoutMs: number;
  /** Addresses of private networks may be posted to. */
  allowInside: boolean;
}

/**
 * Post a body to an address outside; resolves when it answers 2xx. Redirects are not followed. Throws `KheoError` `invalid`
 * for an address of a private network, an `Error` with the status or the fault otherwise.
 */
export async function postOut(address: string, body: string, options: PostOptions): Promise<void> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!options.allowInside && isIP(host) && isInsideAddress(host)) throw refused(host);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  await new Promise<void>((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...options.headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(options.timeoutMs),
        ...(options.allowInside ? {} : { lookup: lookupOutside }),
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        answer.destroy();
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`HTTP ${status}`));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
