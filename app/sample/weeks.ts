import { addDays, mondayOf, type PlainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import { askForReports } from '../features/weekly-reports/commands.ts';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { SampleUnit } from './tree.ts';

interface Told {
  /** Day of the week from 0, Monday. */
  day: number;
  from: string;
  to?: string;
  kind: 'work' | 'meeting' | 'reception' | 'visit';
  content: string;
  takingPart: string;
  place: string;
  preparedBy?: string;
  isPublic?: boolean;
  /** Communes are invited. */
  invites?: boolean;
}

const communeWeek: readonly Told[] = [
  {
    ...{ day: 0, from: '07:30', to: '09:00', kind: 'meeting', content: 'Giao ban đầu tuần' },
    ...{
      takingPart: 'Lãnh đạo UBND, trưởng các phòng',
      place: 'Phòng họp tầng 2',
      preparedBy: 'Văn phòng HĐND và UBND',
    },
  },
  {
    ...{ day: 1, from: '08:00', kind: 'reception', content: 'Chủ tịch UBND tiếp công dân định kỳ', isPublic: true },
    ...{ takingPart: 'Công chức tiếp công dân, địa chính', place: 'Phòng tiếp công dân' },
  },
  {
    ...{ day: 2, from: '14:00', to: '16:30', kind: 'visit', content: 'Đối thoại với Nhân dân về đường liên thôn' },
    ...{ takingPart: 'Mặt trận Tổ quốc, trưởng thôn', place: 'Nhà văn hóa thôn', preparedBy: 'Phòng Văn hóa - Xã hội' },
  },
  {
    ...{ day: 3, from: '08:00', to: '11:00', kind: 'work', content: 'Kiểm tra tiến độ các mô hình “Dân vận khéo”' },
    ...{ takingPart: 'Phòng Văn hóa - Xã hội', place: 'Các thôn' },
  },
  {
    ...{ day: 4, from: '15:00', to: '16:30', kind: 'meeting', content: 'Rà soát nhiệm vụ tuần, chuẩn bị báo cáo tuần' },
    ...{ takingPart: 'Chuyên viên các phòng', place: 'Phòng họp tầng 2' },
  },
];

const provinceWeek: readonly Told[] = [
  {
    ...{ day: 0, from: '08:00', to: '11:30', kind: 'meeting', content: 'Họp giao ban UBND tỉnh' },
    ...{ takingPart: 'Thành viên UBND tỉnh', place: 'Phòng họp số 1', preparedBy: 'Văn phòng UBND tỉnh' },
  },
  {
    ...{
      day: 3,
      from: '14:00',
      to: '17:00',
      kind: 'meeting',
      content: 'Hội nghị trực tuyến sơ kết công tác dân vận chính quyền',
    },
    ...{
      takingPart: 'Các sở, ban, ngành; UBND các xã, phường',
      place: 'Trực tuyến',
      preparedBy: 'Sở Nội vụ',
      invites: true,
    },
  },
  {
    ...{ day: 4, from: '08:00', kind: 'reception', content: 'Chủ tịch UBND tỉnh tiếp công dân', isPublic: true },
    ...{ takingPart: 'Thanh tra tỉnh, Sở Nội vụ', place: 'Trụ sở tiếp công dân tỉnh' },
  },
];

/** Number of the commune whose people the sample signs in as. */
const shownCommune = 10;
const weeksAround = [-2, -1, 0, 1];

/** Some weeks of the province and of one commune, the province's committee with a meeting, and weekly reports asked for in both. */
export async function loadWeeks(tx: Tx, province: SampleUnit, communes: readonly SampleUnit[]): Promise<void> {
  const monday = mondayOf(today());
  const shown = communes[shownCommune];
  if (!shown) return;
  const rows = weeksAround.flatMap((week) => [
    ...provinceWeek.map((one) => rowOf(province, one, addDays(monday, week * 7))),
    ...communeWeek.map((one) => rowOf(shown, one, addDays(monday, week * 7))),
  ]);
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (unit_id integer, unit_place bigint, kind text, starts_on date,
        starts_at time, ends_at time, content text, taking_part text, place text, prepared_by text, confidentiality smallint, state text)
    ), people as (
      select unit_id, min(user_id) filter (where role = 'leader') as leader_id, min(user_id) filter (where role = 'officer') as officer_id
      from role_grant group by unit_id
    ), made as (
      insert into appointment (unit_id, unit_place, kind, starts_on, starts_at, ends_at, content, chaired_by_id, taking_part, place,
        prepared_by, confidentiality, state, recorded_by)
      select given.unit_id, unit_place, kind, starts_on, starts_at, ends_at, content, leader_id, taking_part, place, prepared_by,
        confidentiality, state, officer_id
      from given join people on people.unit_id = given.unit_id order by starts_on, starts_at
      returning *
    )
    insert into event (user_id, user_name, unit_id, act, subject, subject_id, place)
    select recorded_by, person_name(recorded_by), unit_id, 'appointment.recorded', 'appointment', id, unit_place from made`.execute(
    tx,
  );
  const invites = provinceWeek.filter((one) => one.invites).map((one) => one.content);
  await sql`
    insert into invitation (appointment_id, unit_id)
    select appointment.id, unit.id from appointment cross join unit
    where appointment.unit_id = ${province.id} and appointment.content = any(${invites}::text[])
      and unit.id = any(${communes.map((one) => one.id)}::integer[])`.execute(tx);
  await loadCommittee(tx, province, monday);
  await tx
    .insertInto('weekly_report_rule')
    .values([province, shown].map((unit) => ({ unit_id: unit.id, unit_place: unit.place })))
    .execute();
  await askForReports(tx, today());
}

function rowOf(unit: SampleUnit, one: Told, monday: PlainDate) {
  const startsOn = addDays(monday, one.day);
  return {
    unit_id: unit.id,
    unit_place: unit.place,
    kind: one.kind,
    starts_on: startsOn,
    starts_at: one.from,
    ends_at: one.to ?? null,
    content: one.content,
    taking_part: one.takingPart,
    place: one.place,
    prepared_by: one.preparedBy ?? null,
    confidentiality: one.isPublic ? 0 : 1,
    state: startsOn < today() ? 'held' : 'planned',
  };
}

const members = [
  ['head', 'Chủ tịch UBND tỉnh', 'Phụ trách chung'],
  ['deputy', 'Phó Chủ tịch UBND tỉnh', 'Dân vận chính quyền, cải cách hành chính'],
  ['standing', 'Giám đốc Sở Nội vụ', 'Tổng hợp, đôn đốc các đơn vị'],
  ['member', 'Chánh Thanh tra tỉnh', 'Tiếp công dân, giải quyết khiếu nại, tố cáo'],
  ['member', 'Giám đốc Sở Dân tộc và Tôn giáo', 'Vùng đồng bào dân tộc thiểu số, tôn giáo'],
] as const;

async function loadCommittee(tx: Tx, unit: SampleUnit, monday: PlainDate): Promise<void> {
  const foundedOn = '2025-08-01';
  const { id } = await tx
    .insertInto('committee')
    .values({
      ...{ unit_id: unit.id, unit_place: unit.place, founded_on: foundedOn },
      name: 'Ban Chỉ đạo công tác dân vận chính quyền tỉnh',
      founded_by: 'Quyết định số 1204/QĐ-UBND ngày 01/8/2025',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`
    insert into committee_member (committee_id, name, position, duty, area, from_day)
    select ${id}, person_name(user_id), position, duty, area, ${foundedOn}::date
    from jsonb_to_recordset(${JSON.stringify(members.map(([duty, position, area], nth) => ({ duty, position, area, nth })))}::jsonb)
        as row (duty text, position text, area text, nth integer)
      join (select user_id, row_number() over (order by user_id) - 1 as nth from role_grant where role = 'leader') leader using (nth)`.execute(
    tx,
  );
  await tx
    .insertInto('appointment')
    .values({
      ...{ unit_id: unit.id, unit_place: unit.place, committee_id: id, kind: 'meeting', state: 'held' },
      ...{ starts_on: addDays(monday, -5), starts_at: '14:00', ends_at: '16:30', place: 'Phòng họp số 1' },
      content: 'Họp Ban Chỉ đạo: đánh giá quý, giao việc quý sau',
      taking_part: 'Thành viên Ban Chỉ đạo',
      minutes:
        'Ban Chỉ đạo nghe Sở Nội vụ báo cáo kết quả; các thành viên thảo luận việc còn chậm ở một số xã, phường.',
    })
    .execute();
}
