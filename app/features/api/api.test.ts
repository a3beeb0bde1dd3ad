import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../../tests/app.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import type { App } from '../../platform/http/context.ts';
import { createApiKey, revokeApiKey } from '../people/commands.ts';
import { listApiKeys } from '../people/queries.ts';
import { publishPlan } from '../plans/commands.ts';

let database: TestDatabase;
let province: Province;
let app: App;
let close: () => Promise<void>;
let planId: number;
const keys: Record<'province' | 'reader' | 'commune' | 'stranger', string> = {
  province: '',
  reader: '',
  commune: '',
  stranger: '',
};

beforeAll(async () => {
  setToday('2026-03-01');
  database = await createTestDatabase();
  province = await makeProvince(database);
  ({ app, close } = await makeApp(database));
  const { coordinator, administrator, officers, units } = province;
  planId = await database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      { text: 'Tổ chức đối thoại với Nhân dân', unitIds: [units.communes[0].id], dues: [{ dueOn: '2026-02-01' }] },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
  const keyFor = (actor: Actor, mayWrite: boolean) => {
    const maker: Actor = { ...actor, role: 'administrator' };
    return database.as(maker, (tx) => createApiKey(tx, maker, { name: 'kiểm thử', mayWrite }));
  };
  keys.province = await keyFor(administrator, true);
  keys.reader = await keyFor(administrator, false);
  keys.commune = await keyFor(officers[0], true);
  keys.stranger = await keyFor(officers[1], true);
});
afterAll(async () => {
  await close();
  await database.drop();
});

async function ask(path: string, key?: string, body?: unknown) {
  const answer = await app.request(`/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: await answer.json() };
}

describe('the API', () => {
  it('describes itself, every path with its answers', async () => {
    const { status, json } = await ask('/openapi.json');
    expect(status).toBe(200);
    expect(json.openapi).toBe('3.1.0');
    expect(Object.keys(json.paths).sort()).toEqual([
      '/assignments',
      '/assignments/{id}',
      '/assignments/{id}/acts',
      '/documents',
      '/plans',
      '/plans/{id}',
      '/tasks/{id}',
      '/units',
      '/units/{id}',
    ]);
  });

  it('opens to a valid key only', async () => {
    expect((await ask('/plans')).status).toBe(401);
    expect((await ask('/plans', 'kheo_khongdungkhongdungkhongdung')).status).toBe(401);
    expect((await ask('/plans', keys.commune)).status).toBe(200);
  });

  it('shows what the unit of the key may see', async () => {
    const own = await ask('/assignments?state=late', keys.commune);
    expect(own.json.assignments.map((row: { text: string }) => row.text)).toEqual(['Tổ chức đối thoại với Nhân dân']);
    expect((await ask('/assignments', keys.stranger)).json.assignments).toEqual([]);
    const id = own.json.assignments[0].id;
    expect((await ask(`/assignments/${id}`, keys.stranger)).status).toBe(404);
    expect((await ask('/assignments?side=asked', keys.province)).json.assignments).toHaveLength(1);
    const plan = await ask(`/plans/${planId}`, keys.commune);
    expect(plan.json).toMatchObject({ number: '7/KH-UBND', state: 'published', clarity: 67 });
    expect((await ask(`/tasks/${plan.json.tasks[0].id}`, keys.commune)).json.text).toBe(
      'Tổ chức đối thoại với Nhân dân',
    );
    expect((await ask('/documents', keys.commune)).json.documents).toHaveLength(1);
    expect((await ask('/units?q=na%20loc', keys.commune)).json.units).toMatchObject([{ name: 'Xã Nà Lốc' }]);
    expect((await ask(`/units/${province.units.village.id}`, keys.commune)).json.name).toBe('Thôn Đông');
  });

  it('acts as the unit of the key, under the same rules as a person', async () => {
    const { id } = (await ask('/assignments', keys.commune)).json.assignments[0];
    expect((await ask(`/assignments/${id}/acts`, keys.reader, { act: 'recall', reason: 'thử' })).status).toBe(403);
    expect((await ask(`/assignments/${id}/acts`, keys.stranger, { act: 'receive' })).status).toBe(404);
    expect((await ask(`/assignments/${id}/acts`, keys.commune, { act: 'receive' })).json.state).toBe('received');
    expect((await ask(`/assignments/${id}/acts`, keys.commune, { act: 'receive' })).status).toBe(409);
    const events = await database.as(province.coordinator, (tx) =>
      tx
        .selectFrom('event')
        .where('subject_id', '=', id)
        .where('act', '=', 'assignment.receive')
        .select('user_name')
        .execute(),
    );
    expect(events).toEqual([{ user_name: 'API: kiểm thử' }]);
  });

  it('answers wrong input with the fields at fault', async () => {
    const { status, json } = await ask('/assignments?state=nothing', keys.commune);
    expect(status).toBe(422);
    expect(json.error).toMatchObject({ code: 'invalid', fields: { state: expect.any(String) } });
    expect((await ask('/plans/999999999999', keys.commune)).status).toBe(422);
  });

  it('closes to a key that was revoked', async () => {
    const maker: Actor = { ...province.officers[1], role: 'administrator' };
    const [row] = await database.as(maker, (tx) => listApiKeys(tx));
    await database.as(maker, (tx) => revokeApiKey(tx, maker, row?.id ?? 0));
    expect((await ask('/plans', keys.stranger)).status).toBe(401);
  });
});
