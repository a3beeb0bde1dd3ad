import { openAsBlob } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { asideFolder, type ByteRange, type FileStore, requireHash, type StoredContent, writeAside } from './files.ts';

/** A bucket that speaks S3. */
export interface S3Settings {
  /** Address of the server, without the bucket. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

/** How young an object must be not to be put again: the sweep takes none under a day. */
const youngMs = 3_600_000;

/** Files in a bucket, under their content's hash; `folder` holds what is on its way, and copies for threads that want a path. */
export function s3Store(settings: S3Settings, folder: string): FileStore {
  const client = new AwsClient({
    accessKeyId: settings.accessKey,
    secretAccessKey: settings.secretKey,
    region: settings.region,
    service: 's3',
    retries: 3,
  });
  const bucket = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`;
  const addressOf = (sha256: string) => `${bucket}/${requireHash(sha256).slice(0, 2)}/${sha256}`;
  const { aside } = asideFolder(folder);
  const fetchBody = async (sha256: string, range?: ByteRange) => {
    const headers = range ? { range: `bytes=${range.start}-${range.end}` } : undefined;
    const answer = await requireOk(await client.fetch(addressOf(sha256), headers ? { headers } : {}), `get ${sha256}`);
    if (!answer.body) throw new Error(`S3 gave no body for ${sha256}`);
    return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  };
  return {
    async put(content) {
      const { path, sha256 } = await writeAside(await aside(), content);
      try {
        if (!(await isYoung(client, addressOf(sha256)))) {
          // From the disk as it is sent: a video is never in memory as a whole.
          const body = await openAsBlob(path);
          const headers = { 'content-type': 'application/octet-stream' };
          await requireOk(await client.fetch(addressOf(sha256), { method: 'PUT', body, headers }), `put ${sha256}`);
        }
      } finally {
        await rm(path, { force: true });
      }
      return sha256;
    },
    async get(sha256) {
      return new Uint8Array(
        await (await requireOk(await client.fetch(addressOf(sha256)), `get ${sha256}`)).arrayBuffer(),
      );
    },
    read: fetchBody,
    async pathOf(sha256) {
      const path = join(folder, 'aside', requireHash(sha256));
      if (await stat(path).catch(() => undefined)) return path;
      const written = await writeAside(await aside(), await fetchBody(sha256));
      await rename(written.path, path);
      return path;
    },
    async remove(sha256) {
      await requireOk(await client.fetch(addressOf(sha256), { method: 'DELETE' }), `remove ${sha256}`);
    },
    list: () => listBucket(client, bucket),
    aside,
  };
}

async function isYoung(client: AwsClient, address: string): Promise<boolean> {
  const answer = await client.fetch(address, { method: 'HEAD' });
  if (!answer.ok) return false;
  return Date.parse(answer.headers.get('last-modified') ?? '') > Date.now() - youngMs;
}

async function* listBucket(client: AwsClient, bucket: string): AsyncGenerator<StoredContent> {
  let next: string | undefined = '';
  while (next !== undefined) {
    const more: string = next ? `&continuation-token=${encodeURIComponent(next)}` : '';
    const page = await requireOk(await client.fetch(`${bucket}?list-type=2${more}`), 'list');
    const xml = await page.text();
    for (const [entry] of xml.matchAll(/<Contents>.*?<\/Contents>/gs)) {
      const sha256 = /<Key>[0-9a-f]{2}\/([0-9a-f]{64})<\/Key>/.exec(entry)?.[1];
      const putAt = /<LastModified>([^<]+)</.exec(entry)?.[1];
      if (sha256 && putAt) yield { sha256, putAt: new Date(putAt) };
    }
    next = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1];
  }
}

async function requireOk(answer: Response, what: string): Promise<Response> {
  if (answer.ok) return answer;
  throw new Error(`S3 answered ${answer.status} to ${what}: ${(await answer.text()).slice(0, 300)}`);
}
