import { sql } from 'kysely';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';

const promised = [
  'Sửa đoạn cống sụt ở đầu thôn trước mùa mưa',
  'Niêm yết công khai đơn giá đền bù và danh sách các hộ tại nhà văn hóa',
  'Mời điện lực kiểm tra, thay cột điện nghiêng',
  'Trả lời bằng văn bản về chế độ hộ cận nghèo cho các hộ đã hỏi',
  'Bố trí người hướng dẫn nộp hồ sơ trực tuyến vào sáng thứ Bảy hằng tuần',
];

/** What leaders promised in the dialogues of the sample: most is kept, some late, some still owed, one given up; each with its events. */
export async function loadCommitments(tx: Tx): Promise<void> {
  const day = today();
  await sql`
    with people as (
      select unit_id, min(user_id) filter (where role = 'leader') as leader_id, min(user_id) filter (where role = 'officer') as officer_id
      from role_grant group by unit_id
    ), drawn as (
      select activity.*, nth, ((activity.id * 31 + nth * 17) % 100)::integer as lot, activity.happened_on + 20 + ((activity.id * 7 + nth * 11) % 40)::integer as due
      from activity cross join generate_series(1, 2) nth where activity.kind = 'dialogue'
    ), made as (
      insert into commitment (origin, activity_id, unit_id, unit_place, doer_id, doer_place, text, promised_to, promised_by_id, made_on,
        due_on, state, ended_on, result, reason, confidentiality, recorded_by, recorded_at)
      select 'dialogue', drawn.id, drawn.unit_id, unit_place, drawn.unit_id, unit_place,
        (${promised}::text[])[1 + lot % ${promised.length}], 'Nhân dân ' || lower(left(place.name, 1)) || substr(place.name, 2), people.leader_id, happened_on, due,
        case when due >= ${day}::date then 'open' when lot < 70 then 'kept' when lot < 76 then 'broken' else 'open' end,
        case when due < ${day}::date and lot < 76 then least(due - 3 + lot % 9, ${day}::date) end,
        case when due < ${day}::date and lot < 70 then 'Đã làm xong, có xác nhận của trưởng thôn' end,
        case when due < ${day}::date and lot between 70 and 75 then 'Chưa bố trí được kinh phí trong năm' end,
        0, people.officer_id, happened_on::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '17 hours'
      from drawn join people on people.unit_id = drawn.unit_id left join unit place on place.id = drawn.place_id
      returning *
    )
    insert into event (at, user_id, user_name, unit_id, act, subject, subject_id, place, other_place, note)
    select step.at, recorded_by, person_name(recorded_by), unit_id, step.act, 'commitment', id, unit_place, doer_place, step.note
    from made cross join lateral (values
      (recorded_at, 'commitment.recorded', text),
      (case when state = 'kept' then ended_on::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '10 hours' end, 'commitment.keep', result),
      (case when state = 'broken' then ended_on::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '10 hours' end, 'commitment.break', reason)
    ) as step (at, act, note)
    where step.at is not null order by step.at`.execute(tx);
}
