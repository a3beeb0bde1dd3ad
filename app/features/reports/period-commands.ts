import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate, lowerFirst } from '../../ui/format.ts';
import { getPeriod, getTemplate, listStandings } from './queries.ts';
import type { Period, PeriodKind } from './report.ts';
import { hrefOfDuty, opensPeriods, punctualityOf } from './rules.ts';

export interface NewPeriod {
  kind: PeriodKind;
  year: number;
  name: string;
  from: string;
  to: string;
  templateId: number;
  basis: string | null;
  source: string;
  verified: boolean;
  /** By when units below send. */
  dueBelow: string;
  /** By when the unit itself has put the whole together. */
  dueOwn: string;
}

/** Kinds of units that report to a unit of a kind: those directly below it that are governments or offices of its own. */
const reporting = [
  'department',
  'provincial_office',
  'commune',
  'ward',
  'special_zone',
  'district',
  'township',
  'commune_office',
];

/**
 * Open a reporting period for the acting unit and those directly below it: each gets a duty to report, with its date, and
 * is told. Gives the identifier.
 */
export async function openPeriod(tx: Tx, actor: Actor, input: NewPeriod): Promise<number> {
  requireOpener(actor);
  requireSensible(input);
  const template = await getTemplate(tx, input.templateId);
  if (template.kind !== input.kind)
    throw new KheoError('invalid', 'Mẫu báo cáo không dùng cho kỳ này. Hãy chọn mẫu khác.');
  const { kind, year, name, templateId, basis, source, verified } = input;
  const row = await tx
    .insertInto('reporting_period')
    .values({
      ...{ kind, year, name, basis, source, verified, unit_id: actor.unitId, unit_place: actor.place },
      ...{ template_id: templateId, from_day: input.from, to_day: input.to },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new KheoError('conflict', `Kỳ báo cáo ${name} đã được mở.`);
  await sql`
    insert into report_duty (period_id, unit_id, unit_place, to_id, to_place, due_on)
    select ${row.id}::integer, unit.id, unit.place, ${actor.unitId}::integer, ${actor.place}::bigint, ${input.dueBelow}::date from unit
    where unit.parent_id = ${actor.unitId} and unit.kind = any(${reporting}::text[])
      and (unit.exists_to is null or unit.exists_to > ${input.to}::date)
    union all
    select ${row.id}::integer, ${actor.unitId}::integer, ${actor.place}::bigint, null, null, ${input.dueOwn}::date`.execute(
    tx,
  );
  await tellDuties(
    tx,
    row.id,
    'report_asked',
    `${actor.unitName} đề nghị báo cáo: ${name}, hạn ${formatDate(input.dueBelow)}`,
  );
  await record(tx, actor, 'report_period.opened', row.id, actor.place, name);
  return row.id;
}

/** Change what a period is: its days only while no report was sent, its dates of sending always. */
export async function changePeriod(
  tx: Tx,
  actor: Actor,
  id: number,
  input: Omit<NewPeriod, 'kind' | 'year' | 'templateId'> & { revision: number },
): Promise<void> {
  const before = await lockPeriod(tx, actor, id);
  if (before.revision !== input.revision) {
    throw new KheoError('conflict', 'Kỳ báo cáo vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
  }
  requireSensible(input);
  const moved = before.from !== input.from || before.to !== input.to;
  if (moved && (await hasSubmissions(tx, id))) {
    throw new KheoError('conflict', 'Đã có báo cáo được gửi, không đổi ngày chốt số liệu được nữa.');
  }
  const { name, basis, source, verified } = input;
  await tx
    .updateTable('reporting_period')
    .set({ name, basis, source, verified, from_day: input.from, to_day: input.to, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await sql`update report_duty set due_on = case when to_id is null then ${input.dueOwn}::date else ${input.dueBelow}::date end
    where period_id = ${id}`.execute(tx);
  await record(tx, actor, 'report_period.changed', id, before.unitPlace, name);
}

/** Let one unit report by another date, or not at all, with the reason. */
export async function setDuty(
  tx: Tx,
  actor: Actor,
  periodId: number,
  unitId: number,
  input: { dueOn: string; exemptReason: string | null },
): Promise<void> {
  const period = await lockPeriod(tx, actor, periodId);
  const changed = await tx
    .updateTable('report_duty')
    .set({ due_on: input.dueOn, exempt_reason: input.exemptReason })
    .where('period_id', '=', periodId)
    .where('unit_id', '=', unitId)
    .where('to_id', 'is not', null)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) === 0) throw new KheoError('not-found', 'Đơn vị này không báo cáo trong kỳ.');
  const words = input.exemptReason ? `miễn báo cáo: ${input.exemptReason}` : `hạn ${formatDate(input.dueOn)}`;
  await record(tx, actor, 'report_period.duty_set', periodId, period.unitPlace, words, { unitId, ...input });
}

/**
 * Have one more unit below report for a period: one that came into being since it was opened, or one further down. It reports to the
 * nearest unit above it that does, and its records count there as they did. Throws `invalid` at the field.
 */
export async function addDuty(
  tx: Tx,
  actor: Actor,
  periodId: number,
  { unitId, dueOn }: { unitId: number; dueOn: string },
): Promise<void> {
  const period = await lockPeriod(tx, actor, periodId);
  const made = await sql<{ name: string; toName: string }>`
    with made as (
      insert into report_duty (period_id, unit_id, unit_place, to_id, to_place, due_on)
      select ${periodId}::integer, unit.id, unit.place, above.id, above.place, ${dueOn}::date
      from unit cross join lateral (
        select higher.id, higher.place from report_duty duty join unit higher on higher.id = duty.unit_id
        where duty.period_id = ${periodId} and duty.exempt_reason is null and higher.id <> unit.id
          and unit.place between higher.place and higher.place_to
        order by higher.place desc limit 1) above
      where unit.id = ${unitId} and (unit.exists_to is null or unit.exists_to > ${period.to}::date)
      on conflict do nothing returning unit_id, to_id)
    select unit.name, receiver.name as "toName" from made join unit on unit.id = made.unit_id join unit receiver on receiver.id = made.to_id`.execute(
    tx,
  );
  const [added] = made.rows;
  if (!added) {
    const message = 'Hãy chọn một đơn vị bên dưới, đang hoạt động, chưa có trong kỳ.';
    throw new KheoError('invalid', message, undefined, { unitId: message });
  }
  const text = `${actor.unitName} đề nghị báo cáo: ${period.name}, hạn ${formatDate(dueOn)}`;
  await tx
    .insertInto('notification')
    .values({ unit_id: unitId, kind: 'report_asked', href: hrefOfDuty(periodId), text, on_day: today() })
    .execute();
  const words = `${added.name} báo cáo ${added.toName}, hạn ${formatDate(dueOn)}`;
  await record(tx, actor, 'report_period.duty_added', periodId, period.unitPlace, words, { unitId, dueOn });
}

/** Remind every unit that is late with a period; each is told once a day at most. Gives how many were told. */
export async function remindLate(tx: Tx, actor: Actor, periodId: number): Promise<number> {
  const period = await lockPeriod(tx, actor, periodId);
  const day = today();
  const late = (await listStandings(tx, periodId)).filter(
    (row) =>
      row.toId !== null &&
      ['overdue', 'returned'].includes(
        punctualityOf(row, row.state ? { state: row.state, sentOn: row.sentOn } : undefined, day),
      ),
  );
  const told = await sql`
    insert into notification (unit_id, kind, href, text, on_day)
    select unit_id, 'report_reminded', ${hrefOfDuty(periodId)}, ${`${actor.unitName} đôn đốc gửi báo cáo ${lowerFirst(period.name)}`}, ${day}::date
    from unnest(${late.map((row) => row.unitId)}::integer[]) as late (unit_id)
    where not exists (select from report_reminder done where done.period_id = ${periodId} and done.unit_id = late.unit_id and done.on_day = ${day}::date)`.execute(
    tx,
  );
  const count = Number(told.numAffectedRows ?? 0);
  await sql`
    insert into report_reminder (period_id, unit_id, unit_place, on_day)
    select ${periodId}, unit.id, unit.place, ${day}::date from unit where id = any(${late.map((row) => row.unitId)}::integer[])
    on conflict do nothing`.execute(tx);
  if (count > 0) await record(tx, actor, 'report_period.reminded', periodId, period.unitPlace, `${count} đơn vị`);
  return count;
}

async function hasSubmissions(tx: Tx, periodId: number): Promise<boolean> {
  const answer = await sql`select from report where period_id = ${periodId} and submissions > 0 limit 1`.execute(tx);
  return answer.rows.length > 0;
}

async function lockPeriod(tx: Tx, actor: Actor, id: number): Promise<Period> {
  requireOpener(actor);
  await sql`select from reporting_period where id = ${id} for update`.execute(tx);
  const period = await getPeriod(tx, id);
  if (period.unitId !== actor.unitId) throw new KheoError('forbidden', 'Kỳ báo cáo này do đơn vị khác mở.');
  return period;
}

function requireOpener(actor: Actor): void {
  if (opensPeriods(actor) || actor.role === 'system') return;
  throw new KheoError('forbidden', 'Vai trò đang chọn không mở kỳ báo cáo. Hãy chọn vai trò khác của bạn.');
}

function requireSensible(input: Pick<NewPeriod, 'from' | 'to' | 'dueBelow' | 'dueOwn'>): void {
  const fields: Record<string, string> = {};
  if (input.to < input.from) fields.to = 'Ngày cuối phải sau ngày đầu.';
  if (input.dueBelow < input.from) fields.dueBelow = 'Hạn gửi phải sau ngày đầu của kỳ.';
  if (input.dueOwn < input.dueBelow) fields.dueOwn = 'Hạn tổng hợp phải từ hạn gửi của đơn vị trở đi.';
  if (Object.keys(fields).length > 0) throw new KheoError('invalid', 'Ngày chưa hợp lý.', undefined, fields);
}

async function tellDuties(tx: Tx, periodId: number, kind: string, text: string): Promise<void> {
  await sql`
    insert into notification (unit_id, kind, href, text, on_day)
    select unit_id, ${kind}, ${hrefOfDuty(periodId)}, ${text}, ${today()}::date from report_duty
    where period_id = ${periodId} and to_id is not null`.execute(tx);
}

function record(
  tx: Tx,
  actor: Actor,
  act: string,
  id: number,
  place: number,
  note: string,
  data?: unknown,
): Promise<void> {
  return recordEvent(tx, actor, { act, subject: 'report_period', subjectId: id, place, note, data });
}
