import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { getUnit, type UnitDetail } from './queries.ts';

function requireAdministrator(actor: Actor, unit: UnitDetail): void {
  const within = unit.place >= actor.place && unit.place <= actor.placeTo;
  if (!['administrator', 'system'].includes(actor.role) || !within) {
    throw new KheoError('forbidden', 'Chỉ quản trị của đơn vị cấp trên mới thay đổi được cây đơn vị này.');
  }
}

async function getOpenUnit(tx: Tx, actor: Actor, id: number): Promise<UnitDetail> {
  await sql`select id from unit where id = ${id} for update`.execute(tx);
  const unit = await getUnit(tx, id);
  requireAdministrator(actor, unit);
  if (unit.existsTo !== null) throw new KheoError('conflict', `${unit.name} đã kết thúc hoạt động.`);
  return unit;
}

export interface NewUnit {
  kind: string;
  name: string;
  parentId: number;
  from: string;
  code?: string | null;
}

/** Add a unit below another from a day on. Gives its identifier. */
export async function addUnit(tx: Tx, actor: Actor, unit: NewUnit): Promise<number> {
  const parent = await getOpenUnit(tx, actor, unit.parentId);
  const row = await tx
    .insertInto('unit')
    .values({
      kind: unit.kind,
      name: unit.name,
      code: unit.code ?? null,
      parent_id: parent.id,
      exists_from: unit.from,
      place: 0, // The trigger gives it its place.
      place_to: 0,
    })
    .returning(['id', 'place'])
    .executeTakeFirstOrThrow();
  await openPeriod(tx, row.id, unit.name, parent.id, unit.from);
  await recordEvent(tx, actor, { act: 'unit.added', subject: 'unit', subjectId: row.id, place: row.place, data: unit });
  return row.id;
}

async function openPeriod(tx: Tx, unitId: number, name: string, parentId: number | null, from: string): Promise<void> {
  await tx
    .insertInto('unit_period')
    .values({ unit_id: unitId, name, parent_id: parentId, during: sql<string>`daterange(${from}::date, null)` })
    .execute();
}

async function closePeriod(tx: Tx, unit: UnitDetail, on: string): Promise<void> {
  const closed = await sql`
    update unit_period set during = daterange(lower(during), ${on}::date)
    where unit_id = ${unit.id} and upper_inf(during) and lower(during) < ${on}::date`.execute(tx);
  if (Number(closed.numAffectedRows) === 0) {
    throw new KheoError('invalid', `Ngày phải sau ngày ${unit.name} có tên hoặc vị trí hiện nay.`, undefined, {
      on: 'Chọn ngày sau lần thay đổi gần nhất.',
    });
  }
}

/** Rename a unit from a day on; before that day it keeps the name that it had. */
export async function renameUnit(tx: Tx, actor: Actor, id: number, name: string, on: string): Promise<void> {
  const unit = await getOpenUnit(tx, actor, id);
  await closePeriod(tx, unit, on);
  await openPeriod(tx, id, name, unit.parentId, on);
  await tx.updateTable('unit').set({ name }).where('id', '=', id).execute();
  await recordEvent(tx, actor, {
    act: 'unit.renamed',
    subject: 'unit',
    subjectId: id,
    place: unit.place,
    data: { before: unit.name, after: name, on },
  });
}

/** End a unit: from that day on it is no more. What it still owes stays with it to be settled by who asked. */
export async function endUnit(tx: Tx, actor: Actor, id: number, on: string): Promise<void> {
  const unit = await getOpenUnit(tx, actor, id);
  await requireNothingBelow(tx, unit, on);
  await close(tx, unit, on);
  await recordEvent(tx, actor, { act: 'unit.ended', subject: 'unit', subjectId: id, place: unit.place, data: { on } });
}

async function close(tx: Tx, unit: UnitDetail, on: string): Promise<void> {
  await closePeriod(tx, unit, on);
  await tx.updateTable('unit').set({ exists_to: on }).where('id', '=', unit.id).execute();
}

async function requireNothingBelow(tx: Tx, unit: UnitDetail, on: string): Promise<void> {
  const below = await tx
    .selectFrom('unit_period')
    .where('parent_id', '=', unit.id)
    .where(sql<boolean>`during @> ${on}::date`)
    .select('name')
    .limit(1)
    .executeTakeFirst();
  if (below) {
    throw new KheoError(
      'conflict',
      `${unit.name} còn đơn vị trực thuộc (${below.name}). Hãy kết thúc hoặc chuyển các đơn vị đó trước.`,
    );
  }
}

/**
 * Merge units into one from a day on: each ends, what stands below it moves below the successor, and the open work of
 * each passes to the successor by the event `unit.merged`.
 */
export async function mergeUnits(
  tx: Tx,
  actor: Actor,
  { fromIds, toId, on, basis }: { fromIds: readonly number[]; toId: number; on: string; basis: string | null },
): Promise<void> {
  const target = await getOpenUnit(tx, actor, toId);
  for (const fromId of fromIds) {
    if (fromId === toId) throw new KheoError('invalid', 'Đơn vị nhận sáp nhập phải khác đơn vị được sáp nhập.');
    const unit = await getOpenUnit(tx, actor, fromId);
    await moveBelow(tx, actor, unit, target, on);
    await close(tx, unit, on);
    await succeed(tx, actor, unit, target, { on, basis, act: 'merge' });
  }
}

/** Split a unit: it ends, and the successors named (made before, with addUnit) take over; its open work goes to the first. */
export async function splitUnit(
  tx: Tx,
  actor: Actor,
  { fromId, toIds, on, basis }: { fromId: number; toIds: readonly number[]; on: string; basis: string | null },
): Promise<void> {
  const unit = await getOpenUnit(tx, actor, fromId);
  const [first, ...others] = toIds;
  if (first === undefined) throw new KheoError('invalid', 'Hãy chọn ít nhất một đơn vị tiếp nhận.');
  const target = await getOpenUnit(tx, actor, first);
  await moveBelow(tx, actor, unit, target, on);
  await close(tx, unit, on);
  await succeed(tx, actor, unit, target, { on, basis, act: 'split' });
  for (const id of others) {
    await tx
      .insertInto('unit_succession')
      .values({ from_id: fromId, to_id: id, on_day: on, act: 'split', basis })
      .execute();
  }
}

async function succeed(
  tx: Tx,
  actor: Actor,
  unit: UnitDetail,
  target: UnitDetail,
  { on, basis, act }: { on: string; basis: string | null; act: 'merge' | 'split' },
): Promise<void> {
  await tx
    .insertInto('unit_succession')
    .values({ from_id: unit.id, to_id: target.id, on_day: on, act, basis })
    .execute();
  await recordEvent(tx, actor, {
    act: 'unit.succeeded',
    subject: 'unit',
    subjectId: unit.id,
    place: unit.place,
    otherPlace: target.place,
    data: { toId: target.id, on, act },
  });
}

/** What stands below a unit stands below its successor from that day on: a new unit each, so that the past keeps its places. */
async function moveBelow(tx: Tx, actor: Actor, unit: UnitDetail, target: UnitDetail, on: string): Promise<void> {
  const below = await tx
    .selectFrom('unit_period')
    .innerJoin('unit', 'unit.id', 'unit_period.unit_id')
    .where('unit_period.parent_id', '=', unit.id)
    .where(sql<boolean>`upper_inf(unit_period.during)`)
    .select(['unit.id', 'unit.kind', 'unit.name', 'unit.code'])
    .orderBy('unit.place')
    .execute();
  for (const child of below) {
    const newId = await addUnit(tx, actor, {
      kind: child.kind,
      name: child.name,
      code: child.code,
      parentId: target.id,
      from: on,
    });
    await mergeUnits(tx, actor, { fromIds: [child.id], toId: newId, on, basis: null });
  }
}
