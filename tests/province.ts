import type { Actor } from '../app/platform/actor.ts';
import type { Tx } from '../app/platform/database/connect.ts';
import { makeActor, makeUnit, type TestDatabase } from './database.ts';

type Made = Awaited<ReturnType<typeof makeUnit>>;

/** A small province for tests of the business: two departments, three communes, a village, and people in their roles. */
export interface Province {
  units: {
    country: Made;
    province: Made;
    homeAffairs: Made;
    justice: Made;
    communes: [Made, Made, Made];
    village: Made;
  };
  /** Acts for the province: the coordinator. */
  coordinator: Actor;
  administrator: Actor;
  overseer: Actor;
  officers: [Actor, Actor, Actor];
  leaders: [Actor, Actor, Actor];
}

/** Build it in a database of the test's own. */
export function makeProvince(database: TestDatabase): Promise<Province> {
  return database.system(async (tx) => {
    const country = await makeUnit(tx, { kind: 'country', name: 'Việt Nam', parentId: null });
    const province = await makeUnit(tx, { kind: 'province', name: 'Tỉnh Sông Mây', parentId: country.id });
    const homeAffairs = await makeUnit(tx, { kind: 'department', name: 'Sở Nội vụ', parentId: province.id });
    const justice = await makeUnit(tx, { kind: 'department', name: 'Sở Tư pháp', parentId: province.id });
    const commune = (name: string) =>
      makeUnit(tx, { kind: name.startsWith('Phường') ? 'ward' : 'commune', name, parentId: province.id });
    const communes: [Made, Made, Made] = [
      await commune('Xã Bản Cáu'),
      await commune('Xã Nà Lốc'),
      await commune('Phường Vạn An'),
    ];
    const village = await makeUnit(tx, { kind: 'village', name: 'Thôn Đông', parentId: communes[0].id });
    const above = [province.id, country.id];
    const three = async (role: 'officer' | 'leader') => inThree((unit) => makeActor(tx, unit, role, above), communes);
    return {
      units: { country, province, homeAffairs, justice, communes, village },
      coordinator: await makeActor(tx, province, 'officer', [country.id]),
      administrator: await makeActor(tx, province, 'administrator', [country.id]),
      overseer: await makeActor(tx, province, 'overseer', [country.id]),
      officers: await three('officer'),
      leaders: await three('leader'),
    };
  });
}

async function inThree<T>(make: (unit: Made) => Promise<T>, [a, b, c]: [Made, Made, Made]): Promise<[T, T, T]> {
  return [await make(a), await make(b), await make(c)];
}

/** A draft of the actor's unit with these tasks, each for units or a group. Gives the plan's identifier. */
export async function draftPlan(
  tx: Tx,
  actor: Actor,
  tasks: { text: string; unitIds?: number[]; group?: string; dues?: { dueOn: string | null; recurrence?: string }[] }[],
): Promise<number> {
  const document = await tx
    .insertInto('document')
    .values({
      title: 'Kế hoạch dân vận chính quyền năm 2026',
      number: '7/KH-UBND',
      issuer_id: actor.unitId,
      issuer_place: actor.place,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const plan = await tx
    .insertInto('plan')
    .values({ document_id: document.id, issuer_id: actor.unitId, issuer_place: actor.place, year: 2026 })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [position, task] of tasks.entries()) {
    const { id } = await tx
      .insertInto('task')
      .values({ plan_id: plan.id, position, text: task.text })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const unitId of task.unitIds ?? []) {
      await tx
        .insertInto('task_unit')
        .values({ task_id: id, position: 0, name: `đơn vị ${unitId}`, role: 'lead', unit_id: unitId })
        .execute();
    }
    if (task.group) {
      await tx
        .insertInto('task_unit')
        .values({ task_id: id, position: 1, name: task.group, role: 'perform', group_code: task.group })
        .execute();
    }
    for (const [nth, due] of (task.dues ?? []).entries()) {
      await tx
        .insertInto('task_due')
        .values({
          task_id: id,
          position: nth,
          due_on: due.dueOn,
          due_text: 'hạn',
          recurrence: due.recurrence ?? 'once',
        })
        .execute();
    }
  }
  return plan.id;
}
