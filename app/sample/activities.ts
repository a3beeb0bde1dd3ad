import { addDays } from '@kheo/calendar';
import { sql } from 'kysely';
import type { FieldValues } from '../features/activities/activity.ts';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { SampleUnit } from './tree.ts';

interface Told {
  kind: string;
  title: (place: string) => string;
  summary: string;
  /** By a number from 0 to 99. */
  values: (lot: number) => FieldValues;
  at: 'village' | 'commune';
  isPublic?: boolean;
}

/** What communes of the sample did, in the words of officers. */
const told: readonly Told[] = [
  {
    kind: 'dialogue',
    title: (place) => `Đối thoại với Nhân dân ${place} về giải phóng mặt bằng đường liên thôn`,
    summary:
      'Người dân đề nghị công khai đơn giá đền bù, sớm sửa đoạn cống bị sụt. Lãnh đạo UBND trả lời tại chỗ và nhận trách nhiệm giải quyết các ý kiến còn lại.',
    values: (lot) => ({
      people: 30 + (lot % 40),
      opinions: 5 + (lot % 9),
      answered: Math.min(5 + (lot % 9), 4 + (lot % 5)),
      women: 12 + (lot % 15),
    }),
    at: 'village',
    isPublic: true,
  },
  {
    kind: 'village_meeting',
    title: (place) => `Họp ${place} bàn góp công làm đường nội đồng`,
    summary: 'Bà con thống nhất mỗi hộ góp hai ngày công, hiến đất mở rộng mặt đường, tự giám sát thi công.',
    values: (lot) => ({ people: 25 + (lot % 45), households: 22 + (lot % 30), opinions: 3 + (lot % 8) }),
    at: 'village',
  },
  {
    kind: 'communication',
    title: () => 'Tuyên truyền về dịch vụ công trực tuyến và định danh điện tử',
    summary: 'Phát trên truyền thanh cơ sở, đăng trang thông tin điện tử của xã, gửi các nhóm Zalo của thôn.',
    values: (lot) => ({
      channels: ['loudspeaker', 'zalo', 'portal'].slice(0, 1 + (lot % 3)),
      items: 2 + (lot % 6),
      reached: 300 + lot * 11,
    }),
    at: 'commune',
    isPublic: true,
  },
  {
    kind: 'reception',
    title: () => 'Tiếp công dân định kỳ của Chủ tịch UBND',
    summary: 'Các vụ việc về đất đai, chế độ chính sách; đã hướng dẫn và nhận đơn.',
    values: (lot) => ({
      by: lot % 4 === 0 ? 'deputy' : 'head',
      type: 'periodic',
      visits: lot % 7,
      people: lot % 7,
      cases: lot % 4,
    }),
    at: 'commune',
  },
  {
    kind: 'emulation',
    title: (place) => `Ra quân “Dân vận khéo” vệ sinh môi trường tại ${place}`,
    summary: 'Dọn kênh mương, trồng hoa ven đường, vận động các hộ phân loại rác tại nhà.',
    values: (lot) => ({ movement: 'skilled', people: 40 + (lot % 60), workdays: 30 + (lot % 40) }),
    at: 'village',
    isPublic: true,
  },
  {
    kind: 'visit',
    title: (place) => `Thăm hỏi hộ khó khăn và người có uy tín ở ${place}`,
    summary: 'Trao quà, nắm tình hình đời sống, vận động con em trong độ tuổi đến lớp.',
    values: (lot) => ({ households: 4 + (lot % 12), whom: ['poor', 'prestige'] }),
    at: 'village',
  },
  {
    kind: 'conference',
    title: () => 'Hội nghị quán triệt kế hoạch công tác dân vận chính quyền',
    summary: 'Triển khai kế hoạch năm, phân công từng công chức phụ trách thôn.',
    values: (lot) => ({ people: 35 + (lot % 30) }),
    at: 'commune',
  },
  {
    kind: 'mediation',
    title: (place) => `Hòa giải tranh chấp ranh giới đất tại ${place}`,
    summary: 'Tổ hòa giải gặp hai bên, thống nhất mốc giới, lập biên bản.',
    values: (lot) => ({ cases: 1 + (lot % 2), settled: 1 }),
    at: 'village',
  },
  {
    kind: 'service_inspection',
    title: () => 'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính',
    summary: 'Kiểm tra giờ giấc, thái độ tiếp dân tại Trung tâm Phục vụ hành chính công và các phòng.',
    values: (lot) => ({
      units: 2 + (lot % 3),
      sudden: lot % 2 ? 'sudden' : 'planned',
      violations: lot % 3 === 0 ? 1 : 0,
    }),
    at: 'commune',
  },
];

const monthsTold = 5;

/**
 * Let the communes of the sample have done things in the months before today, each with its event; tied to a task of the commune
 * whose words speak of the kind. Which commune did what hangs on its number alone.
 */
export async function loadActivities(
  tx: Tx,
  communes: readonly SampleUnit[],
  villages: readonly SampleUnit[],
): Promise<void> {
  const rows = communes.flatMap((commune, nth) =>
    rowsOf(
      commune,
      nth,
      villages.filter((one) => one.parentId === commune.id),
    ),
  );
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        kind text, unit_id integer, unit_place bigint, happened_on date, place_id integer, title text, summary text,
        "values" jsonb, confidentiality smallint)
    ), people as (
      select unit_id, min(user_id) as user_id from role_grant where role = 'officer' group by unit_id
    ), made as (
      insert into activity (kind, unit_id, unit_place, happened_on, place_id, title, summary, "values", confidentiality, recorded_by, recorded_at)
      select kind, given.unit_id, unit_place, happened_on, place_id, title, summary, "values", confidentiality, people.user_id,
        happened_on::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '16 hours'
      from given join people on people.unit_id = given.unit_id order by happened_on
      returning *
    ), tied as (
      insert into activity_task (activity_id, assignment_id, asked_by_place)
      select distinct on (made.id) made.id, assignment.id, assignment.asked_by_place
      from made join activity_kind on activity_kind.code = made.kind
        join assignment on assignment.unit_id = made.unit_id join task on task.id = assignment.task_id
      where task.folded ~ any (activity_kind.words) and assignment.state not in ('refused', 'recalled')
      order by made.id, (assignment.due_on < made.happened_on), assignment.due_on
    )
    insert into event (at, user_id, user_name, unit_id, act, subject, subject_id, place)
    select recorded_at, recorded_by, person_name(recorded_by), unit_id, 'activity.recorded', 'activity', id, unit_place
    from made order by recorded_at`.execute(tx);
}

function rowsOf(commune: SampleUnit, nth: number, villages: readonly SampleUnit[]) {
  // Some communes do much, some little, two nothing yet: a map and a table with something to see.
  const count = nth % 19 === 7 ? 0 : 4 + ((nth * 7) % 11);
  return Array.from({ length: count }, (_one, index) => {
    const lot = (nth * 31 + index * 17) % 100;
    const one = told[((index + told.length - (nth % 4)) * (1 + (nth % 2))) % told.length] as Told;
    const village = villages[(nth + index) % Math.max(1, villages.length)];
    const place = one.at === 'village' ? (village ?? commune) : commune;
    return {
      kind: one.kind,
      unit_id: commune.id,
      unit_place: commune.place,
      happened_on: addDays(today(), -Math.floor(((index + 0.4) / count) * monthsTold * 30) - (lot % 5)),
      place_id: place.id,
      title: one.title(place.name.charAt(0).toLowerCase() + place.name.slice(1)),
      summary: one.summary,
      values: one.values(lot),
      confidentiality: one.isPublic ? 0 : 1,
    };
  });
}
