import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../app/platform/database/embedded.ts';
import { migrate } from '../app/platform/database/migrate.ts';
import { root } from '../app/platform/root.ts';
import { temporaryFolder } from '../scripts/temporary-folder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated template from which each test file takes its own database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder('test');
  // What a test writes need not outlive the machine.
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const cluster = await startEmbedded({ folder, settings });
  const client = new pg.Client(cluster.url);
  await client.connect();
  await client.query('create database kheo_template');
  await client.end();
  await migrate(cluster.url.replace('/kheo?', '/kheo_template?'), join(root, 'database/migrations'));
  project.provide('clusterUrl', cluster.url);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
