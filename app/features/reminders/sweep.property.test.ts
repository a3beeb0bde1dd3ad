import { addDays, isWorkingDay, type PlainDate, plainDate, SHIPPED_HOLIDAYS } from '@kheo/calendar';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, makeActor, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { keepShippedHolidays } from './commands.ts';
import { fireDay, lookBackDays } from './rules.ts';
import { sweep } from './sweep.ts';

/*
 * Weeks of an office at random, against a small oracle written from the rules in words: work is handed out, named, moved,
 * finished; roles end; days pass without a sweep, with one, with two at once. At every sweep exactly what the oracle says
 * is told, to exactly those whom it names: nothing twice, nothing forgotten, nobody gets what is not his.
 */

interface Item {
  id: number;
  unit: number;
  due: PlainDate;
  open: boolean;
  officer: string | null;
  leader: string | null;
}
interface Person {
  id: string;
  unit: number;
  role: 'officer' | 'leader';
  until: PlainDate | null;
}
interface Rule {
  id: number;
  offset: number;
  counted: 'working' | 'calendar';
  toWhom: string[];
}

const seed = seedOf('sweep');
const random = randomFrom(seed);
const draw = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

let database: TestDatabase;
let province: Province;
let owner: pg.Client;
const items: Item[] = [];
const people: Person[] = [];
let rules: Rule[] = [];

beforeAll(async () => {
  registerReactions();
  setToday('2026-02-02');
  database = await createTestDatabase();
  province = await makeProvince(database);
  await database.system(keepShippedHolidays);
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('set search_path = kheo, public');
  const { units, coordinator, officers, leaders } = province;
  const chairman = await database.system((tx) => makeActor(tx, units.province, 'leader', [units.country.id]));
  const keep = (role: Person['role']) => (one: Actor) =>
    people.push({ id: one.userId ?? '', unit: one.unitId, role, until: null });
  [coordinator, ...officers].map(keep('officer'));
  [chairman, ...leaders].map(keep('leader'));
  await owner.query(
    `
    insert into reminder_rule (name, offset_days, counted, to_whom, words, active_from, source) values
      ('Lịch trước', $1, 'calendar', '{unit}', '{viec}', '2000-01-01', 'thử'), ('Lịch sau', $2, 'calendar', '{leader,asker}', '{viec}', '2000-01-01', 'thử')`,
    [-draw(6), draw(6)],
  );
  const found = await owner.query<Rule>(
    `select id, offset_days as offset, counted, to_whom as "toWhom" from reminder_rule
      where subject = 'assignment' order by id`,
  );
  rules = found.rows;
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function handOut(day: PlainDate): Promise<void> {
  const { coordinator, units } = province;
  const due = addDays(day, draw(20) - 3);
  const plan = await database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      {
        text: 'Việc',
        unitIds: units.communes.filter(() => draw(2) === 0).map(({ id: unit }) => unit),
        dues: [{ dueOn: due }],
      },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
  const made = await owner.query<{ id: number; unit: number }>(
    'select id::integer, unit_id as unit from assignment where plan_id = $1',
    [plan],
  );
  for (const one of made.rows) items.push({ ...one, due, open: true, officer: null, leader: null });
}

/** Something happens to one piece of work, or to one person. */
async function change(day: PlainDate): Promise<void> {
  const item = pick(items);
  switch (draw(4)) {
    case 0:
      item.due = addDays(item.due, 1 + draw(14));
      break;
    case 1:
      item.open = draw(3) === 0;
      break;
    case 2:
      // Sometimes somebody of another unit stands there, as after a move.
      item.officer =
        draw(3) > 0
          ? (people.find((one) => one.unit === item.unit && one.role === 'officer')?.id ?? null)
          : pick(people).id;
      item.leader = pick(people).id;
      break;
    default: {
      const person = pick(people);
      person.until = draw(3) === 0 ? day : null;
      await owner.query('update role_grant set to_day = $1 where user_id = $2', [person.until, person.id]);
    }
  }
  await owner.query('update assignment set due_on = $2, state = $3, officer_id = $4, leader_id = $5 where id = $1', [
    item.id,
    item.due,
    item.open ? 'assigned' : pick(['done', 'refused', 'exempt', 'recalled']),
    item.officer,
    item.leader,
  ]);
}

/** Whom a rule means, as `unit person`. */
function recipientsOf(rule: Rule, item: Item, day: PlainDate): Set<string> {
  const holds = (id: string | null, unit: number) =>
    people.some((one) => one.id === id && one.unit === unit && (one.until === null || one.until > day));
  const leadersOf = (unit: number) =>
    people.filter((one) => one.role === 'leader' && one.unit === unit && holds(one.id, unit));
  const above = province.units.province.id;
  const found = new Set<string>();
  for (const whom of rule.toWhom) {
    if (whom === 'officer') found.add(`${item.unit} ${holds(item.officer, item.unit) ? item.officer : 'all'}`);
    if (whom === 'unit') found.add(`${item.unit} all`);
    // Where the whole unit is told, its leaders are among it.
    if (whom === 'leader' && !found.has(`${item.unit} all`)) {
      if (holds(item.leader, item.unit)) found.add(`${item.unit} ${item.leader}`);
      else for (const { id } of leadersOf(item.unit)) found.add(`${item.unit} ${id}`);
    }
    if (whom === 'asker') found.add(`${above} all`);
    if (whom === 'unit_above_leader') for (const { id } of leadersOf(above)) found.add(`${above} ${id}`);
  }
  return found;
}

const everTold = new Set<string>();

/** What a sweep on this day must tell, as lines of the log. */
function expected(day: PlainDate, first: PlainDate, last: PlainDate | undefined): string[] {
  if (!isWorkingDay(day, SHIPPED_HOLIDAYS)) return [];
  const back = last ? addDays(last, 1 - lookBackDays) : first;
  const from = back < first ? first : back;
  const lines: string[] = [];
  for (const item of items.filter(({ open }) => open)) {
    const spoken = new Map<string, Rule[]>();
    for (const rule of rules) {
      const fires = fireDay(rule, item.due, SHIPPED_HOLIDAYS);
      const key = `${rule.id} ${item.id} ${item.due}`;
      if (fires < from || fires > day || everTold.has(key)) continue;
      const to = recipientsOf(rule, item, day);
      if (to.size > 0) everTold.add(key);
      for (const one of to) spoken.set(one, [...(spoken.get(one) ?? []), rule]);
    }
    for (const [to, by] of spoken) {
      by.sort((a, b) => b.offset - a.offset || a.id - b.id);
      for (const [nth, rule] of by.entries())
        lines.push(`${rule.id} ${item.id} ${item.due} ${to} ${nth === 0 ? 'sent' : 'skipped'}`);
    }
  }
  return lines.sort();
}

it('tells exactly what is due to exactly whom it concerns, through weeks of anything', {
  timeout: 120_000,
}, async () => {
  let day = plainDate('2026-02-02');
  let first: PlainDate | undefined;
  let last: PlainDate | undefined;
  let seen = 0;
  let total = 0;
  for (let n = 0; n < 70; n++, day = addDays(day, 1)) {
    if (items.length === 0 || draw(3) === 0) await handOut(day);
    for (let changes = draw(4); changes > 0 && items.length > 0; changes--) await change(day);
    // Some days nobody sweeps, now and then for long.
    if (draw(4) === 0) continue;
    first ??= day;
    const lines = expected(day, first, last);
    const run = () => database.system((tx) => sweep(tx, day, { mail: false }));
    if (draw(2) === 0) await run();
    else await Promise.all([run(), run()]);
    if (isWorkingDay(day, SHIPPED_HOLIDAYS)) last = day;
    const told = await database.system((tx) =>
      sql<{ id: number; line: string }>`
        select id, concat_ws(' ', rule_id, subject_id, due_on, unit_id, coalesce(user_id, 'all'), state) as line
        from delivery where id > ${seen}`.execute(tx),
    );
    expect(told.rows.map(({ line }) => line).sort(), day).toEqual(lines);
    seen = Math.max(seen, ...told.rows.map(({ id }) => id));
    total += lines.length;
  }
  // A person is shown a reminder once, and nothing for a unit in which the person holds no role.
  const shown = await owner.query(
    'select 1 from notification group by unit_id, user_id, text, on_day, assignment_id having count(*) > 1',
  );
  expect(shown.rowCount).toBe(0);
  expect(total).toBeGreaterThan(30);
});
