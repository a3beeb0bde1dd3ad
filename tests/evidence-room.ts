import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from '../app/features/assignments/commands.ts';
import { listAssignments } from '../app/features/assignments/queries.ts';
import { publishPlan } from '../app/features/plans/commands.ts';
import type { Actor } from '../app/platform/actor.ts';
import { setToday } from '../app/platform/clock.ts';
import { type FileStore, fileStore } from '../app/platform/files.ts';
import type { App } from '../app/platform/http/context.ts';
import type { Platform } from '../app/platform/platform.ts';
import type { IntakeSettings } from '../app/platform/settings.ts';
import type { Sessions } from '../app/platform/sign-in/sessions.ts';
import { makeApp } from './app.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { draftPlan, makeProvince, type Province } from './province.ts';

/** An application in which the first commune has taken on a task of the province, and anyone can be signed in by a header. */
export interface Room {
  database: TestDatabase;
  province: Province;
  app: App;
  platform: Platform;
  files: FileStore;
  /** The task of the first commune, in progress. */
  assignmentId: number;
  /** Send a request as this person. */
  ask(actor: Actor, path: string, init?: RequestInit): Promise<Response>;
  /** Headers by which a request over the wire is this person's. */
  as(actor: Actor): Record<string, string>;
  /** Every file below the folder of the store. */
  stored(): string[];
  close(): Promise<void>;
}

const who = 'x-acting';

/** Build it; `intake` sets other bounds, or a scanner. */
export async function makeRoom(intake?: IntakeSettings): Promise<Room> {
  setToday('2026-03-01');
  const database = await createTestDatabase();
  const province = await makeProvince(database);
  const actors = new Map<string, Actor>();
  const folder = mkdtempSync(join(tmpdir(), 'kheo-evidence-'));
  const files = fileStore(folder);
  const { app, platform, close } = await makeApp(database, {
    sessions: sessionsOf(actors),
    files,
    ...(intake ? { intake } : {}),
  });
  const assignmentId = await takeOn(database, province);
  const as = (actor: Actor) => {
    actors.set(actor.userId ?? '', actor);
    return { [who]: actor.userId ?? '', origin: 'http://localhost' };
  };
  return {
    database,
    province,
    app,
    platform,
    files,
    assignmentId,
    as,
    ask: async (actor, path, init = {}) => app.request(path, { ...init, headers: { ...as(actor), ...init.headers } }),
    stored: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name),
    close: async () => {
      await close();
      await database.drop();
    },
  };
}

function sessionsOf(actors: Map<string, Actor>): Sessions {
  return {
    find: async (headers) => {
      const actor = actors.get(headers.get(who) ?? '');
      if (!actor?.userId || actor.role === 'system') return undefined;
      const seat = { grantId: 1, position: null, ...actor, role: actor.role };
      const { userId, userName: name } = actor;
      return {
        token: '',
        userId,
        name,
        username: userId,
        twoFactor: false,
        theme: null,
        seats: [seat],
        seat,
        views: [],
      };
    },
    forget: () => undefined,
    close: async () => undefined,
  };
}

async function takeOn(database: TestDatabase, { coordinator, units, officers, leaders }: Province): Promise<number> {
  await database.as(coordinator, async (tx) => {
    const plan = await draftPlan(tx, coordinator, [
      { text: 'Đối thoại với Nhân dân', unitIds: [units.communes[0].id] },
    ]);
    await publishPlan(tx, coordinator, plan);
  });
  const officer = officers[0];
  return database.as(officer, async (tx) => {
    const [owed] = await listAssignments(tx, { unitId: officer.unitId, today: '2026-03-01' });
    if (!owed) throw new Error('nothing was handed out');
    await act(tx, officer, owed.id, 'receive');
    const named = { leaderId: leaders[0].userId ?? '', officerId: officer.userId ?? '' };
    await act(tx, officer, owed.id, 'name_people', named);
    await act(tx, officer, owed.id, 'take_on');
    return owed.id;
  });
}

/** A form with these files as evidence, and other fields. */
export function formWith(files: { name: string; bytes: Uint8Array }[], fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files) form.append('minh_chung', new File([new Uint8Array(bytes)], name));
  return form;
}
