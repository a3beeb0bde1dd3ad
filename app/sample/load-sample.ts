import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { hashPassword } from 'better-auth/crypto';
import { createAccount, grantRole } from '../features/people/commands.ts';
import { type Persona, samplePassword } from '../features/people/personas.ts';
import { acceptTask, publishPlan } from '../features/plans/commands.ts';
import { derivePlan } from '../features/plans/derive.ts';
import { importPlan } from '../features/plans/import.ts';
import { listTasks } from '../features/plans/queries.ts';
import { agencyName } from '../features/units/unit.ts';
import { type Actor, systemActor } from '../platform/actor.ts';
import type { Tx } from '../platform/database/connect.ts';
import { root } from '../platform/root.ts';
import { loadActivities } from './activities.ts';
import { loadCommitments } from './commitments.ts';
import { loadDocuments } from './documents.ts';
import { liveThrough } from './live-through.ts';
import { personName } from './province.ts';
import { loadReports } from './reports.ts';
import { loadShapes } from './shapes.ts';
import { loadTree, type SampleUnit } from './tree.ts';
import { loadWeeks } from './weeks.ts';

/** The day on which communes began to answer to the province directly; a demonstration may be set on any day since. */
const inOfficeSince = '2025-07-01';

const plans = ['dan-van-chinh-quyen-2026.txt', 'dan-van-kheo-2026.txt'];

/** Load the sample province by the product's own acts: its tree, its people, two plans read and published, work under way. */
export async function loadSample(tx: Tx, countryId: number): Promise<Persona[]> {
  const tree = await loadTree(tx, countryId);
  const people = new People(tx, await hashPassword(samplePassword));
  const province = tree.province;
  const homeAffairs = tree.departments.find((unit) => unit.name === 'Sở Nội vụ') ?? province;
  const party = tree.others.find((unit) => unit.kind === 'provincial_party') ?? province;
  const coordinator = await people.add(
    'noivu',
    province,
    'officer',
    'Chuyên viên Sở Nội vụ, đầu mối dân vận chính quyền',
  );
  await people.also(coordinator, homeAffairs, 'officer', 'Chuyên viên Sở Nội vụ');
  const chairman = await people.add('chutich', province, 'leader', 'Phó Chủ tịch UBND tỉnh');
  const overseer = await people.add('danvan', party, 'officer', 'Ban Tuyên giáo và Dân vận Tỉnh ủy');
  await people.also(overseer, province, 'overseer', 'Theo dõi, giám sát');
  const administrator = await people.add('quantri', province, 'administrator', 'Quản trị hệ thống của tỉnh');
  for (const [n, unit] of tree.departments.entries()) {
    await people.add(`so${n + 1}.chuyenvien`, unit, 'officer', 'Chuyên viên');
    await people.add(`so${n + 1}.lanhdao`, unit, 'leader', 'Lãnh đạo cơ quan');
  }
  const officers: Account[] = [];
  for (const [n, commune] of tree.communes.entries()) {
    officers.push(await people.add(`xa${n + 1}.chuyenvien`, commune, 'officer', 'Công chức Phòng Văn hóa - Xã hội'));
    await people.add(`xa${n + 1}.lanhdao`, commune, 'leader', `Phó Chủ tịch ${agencyName(commune)}`);
    const first = tree.villages.find((one) => one.parentId === commune.id);
    if (first) await people.add(`xa${n + 1}.truongthon`, first, 'village_head', 'Trưởng thôn, tổ trưởng tổ dân phố');
  }
  const actor = actorFor(province, 'officer', coordinator, [countryId]);
  for (const name of plans) await publishFrom(tx, actor, name);
  await derivePlans(tx, tree.communes.slice(0, 14), officers, [province.id, countryId]);
  await liveThrough(tx);
  await loadShapes(tx, tree.communes);
  await loadActivities(tx, tree.communes, tree.villages);
  await loadCommitments(tx);
  await loadWeeks(tx, province, tree.communes);
  // The eleventh commune is that of the personas: it is about to report.
  const reporting = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10].flatMap((n) => {
    const [unit, officer] = [tree.communes[n], officers[n]];
    return unit && officer ? [actorFor(unit, 'officer', officer, [province.id, countryId])] : [];
  });
  await loadReports(tx, actor, reporting);
  const commune = officers[10];
  const communeLeader = people.find('xa11.lanhdao');
  const shown = tree.communes[10];
  if (commune && communeLeader && shown) {
    const above = [province.id, countryId];
    await loadDocuments(tx, {
      officer: actorFor(shown, 'officer', commune, above),
      leader: actorFor(shown, 'leader', communeLeader, above),
      position: 'PHÓ CHỦ TỊCH',
    });
    await loadDocuments(tx, {
      officer: actor,
      leader: actorFor(province, 'leader', chairman, [countryId]),
      position: 'PHÓ CHỦ TỊCH',
    });
  }
  const chosen = [
    coordinator,
    chairman,
    commune,
    people.find('xa11.lanhdao'),
    people.find('xa11.truongthon'),
    overseer,
    administrator,
  ];
  return chosen.flatMap((one) =>
    one ? [{ username: one.username, name: one.name, position: one.position, unitName: one.unitName }] : [],
  );
}

interface Account {
  userId: string;
  username: string;
  name: string;
  position: string;
  unitName: string;
}

/** Accounts of invented people, all with one password. */
class People {
  private readonly tx: Tx;
  private readonly hash: string;
  private readonly known = new Map<string, Account>();

  constructor(tx: Tx, hash: string) {
    this.tx = tx;
    this.hash = hash;
  }

  async add(
    username: string,
    unit: SampleUnit,
    role: Exclude<Actor['role'], 'system'>,
    position: string,
  ): Promise<Account> {
    const name = personName(this.known.size + 3);
    const userId = await createAccount(this.tx, systemActor, { username, name, password: { hash: this.hash } });
    const account = { userId, username, name, position, unitName: agencyName(unit) };
    await grantRole(this.tx, systemActor, { userId, unitId: unit.id, role, position, from: inOfficeSince });
    this.known.set(username, account);
    return account;
  }

  async also(
    account: Account,
    unit: SampleUnit,
    role: Exclude<Actor['role'], 'system'>,
    position: string,
  ): Promise<void> {
    await grantRole(this.tx, systemActor, {
      userId: account.userId,
      unitId: unit.id,
      role,
      position,
      from: inOfficeSince,
    });
  }

  find(username: string): Account | undefined {
    return this.known.get(username);
  }
}

function actorFor(unit: SampleUnit, role: Actor['role'], account: Account, above: number[]): Actor {
  const { id: unitId, name: unitName, kind: unitKind, place, placeTo } = unit;
  return { userId: account.userId, userName: account.name, unitId, unitName, unitKind, role, place, placeTo, above };
}

async function publishFrom(tx: Tx, actor: Actor, name: string): Promise<void> {
  const bytes = readFileSync(join(root, 'app/sample/plans', name));
  const source = await readSource(bytes, name);
  const planId = await importPlan(tx, actor, { fileId: null, source, reading: readPlan(source) });
  for (const task of await listTasks(tx, planId)) await acceptTask(tx, actor, task.id);
  await publishPlan(tx, actor, planId);
}

/** Some communes have made their own plan from the first one above. */
async function derivePlans(
  tx: Tx,
  communes: readonly SampleUnit[],
  officers: readonly Account[],
  above: number[],
): Promise<void> {
  const upper = await tx
    .selectFrom('plan')
    .where('state', '=', 'published')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  for (const [n, commune] of communes.entries()) {
    const officer = officers[n];
    if (!officer) continue;
    const actor = actorFor(commune, 'officer', officer, above);
    const planId = await derivePlan(tx, actor, upper.id);
    const offices = await tx
      .selectFrom('unit')
      .where('parent_id', '=', commune.id)
      .where('name', '=', 'Phòng Văn hóa - Xã hội')
      .select(['id', 'name'])
      .execute();
    const [office] = offices;
    for (const task of await listTasks(tx, planId)) {
      if (office)
        await tx
          .insertInto('task_unit')
          .values({ task_id: task.id, position: 0, name: office.name, role: 'lead', unit_id: office.id })
          .execute();
    }
    await tx
      .updateTable('document')
      .set({ number: `${n + 11}/KH-UBND`, issued_on: '2026-03-06' })
      .where('id', '=', (eb) => eb.selectFrom('plan').select('document_id').where('id', '=', planId))
      .execute();
    await publishPlan(tx, actor, planId);
  }
}
