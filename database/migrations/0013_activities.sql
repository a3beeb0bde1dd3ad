-- Activities: something done on a day at a place. What is asked for each kind is rows, so that a new kind is a row and no release.

set search_path = kheo, public;

create extension if not exists btree_gin;

create table activity_kind (
  code text primary key check (code ~ '^[a-z][a-z_]*$'),
  position smallint not null,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  icon text not null,
  hint text,
  words text[] not null default '{}',
  public_parts text[] not null default '{}'
    check (public_parts <@ '{values,summary,leaders,photos,commitments}'),
  from_day date not null default '2000-01-01',
  to_day date
);
comment on table activity_kind is 'Kinds of activities (loại hoạt động): what units do again and again';
comment on column activity_kind.code is 'Stable code: dialogue, reception ...';
comment on column activity_kind.position is 'Order on the page that asks what was done';
comment on column activity_kind.name is 'Name in full';
comment on column activity_kind.short_name is 'Name on a tile';
comment on column activity_kind.icon is 'Icon of the tile';
comment on column activity_kind.hint is 'What belongs here, for who chooses';
comment on column activity_kind.words is 'Regular expressions on folded text: a task in whose words one is found is served by this kind';
comment on column activity_kind.public_parts is 'Which parts citizens may see of an activity that is made public, beside its kind, day and place';
comment on column activity_kind.from_day is 'First day on which it may be recorded';
comment on column activity_kind.to_day is 'First day on which it may be recorded no more, or null';

create table activity_field (
  kind text not null references activity_kind (code),
  key text not null check (key ~ '^[a-z][a-z_]*$'),
  position smallint not null,
  label text not null check (label <> ''),
  type text not null check (type in ('number', 'text', 'choice', 'choices')),
  measure text,
  required boolean not null default false,
  folded_away boolean not null default false,
  choices jsonb,
  part_of text,
  primary key (kind, key),
  foreign key (kind, part_of) references activity_field (kind, key),
  check ((type in ('choice', 'choices')) = (choices is not null)),
  check (part_of is null or type = 'number')
);
comment on table activity_field is 'What is asked of an activity of a kind: its form';
comment on column activity_field.kind is 'Kind';
comment on column activity_field.key is 'Stable key of the value';
comment on column activity_field.position is 'Order in the form';
comment on column activity_field.label is 'What is asked';
comment on column activity_field.type is 'number (a count, never negative), text, choice (one), choices (any number)';
comment on column activity_field.measure is 'Unit of measure: người, lượt, cuộc';
comment on column activity_field.required is 'True when nothing is recorded without it';
comment on column activity_field.folded_away is 'True when it stands under "Thêm chi tiết": rarely known on the spot';
comment on column activity_field.choices is 'For choice and choices: [{"value": "loa", "label": "Truyền thanh cơ sở"}]';
comment on column activity_field.part_of is 'The number of which this one is a part: women among those who came';

create table indicator (
  code text primary key check (code ~ '^[a-z][a-z_]*$'),
  position smallint not null,
  name text not null check (name <> ''),
  measure text not null,
  source text,
  verified boolean not null default false
);
comment on table indicator is 'Indicators (chỉ tiêu): what reports count';
comment on column indicator.code is 'Stable code';
comment on column indicator.position is 'Order in lists';
comment on column indicator.name is 'Name as reports write it';
comment on column indicator.measure is 'Unit of measure';
comment on column indicator.source is 'Where the indicator comes from: a form, a report, a plan';
comment on column indicator.verified is 'True when someone has checked it against its source';

create table activity_feed (
  indicator text not null references indicator (code),
  kind text not null references activity_kind (code),
  field text,
  choice text,
  primary key (indicator, kind),
  foreign key (kind, field) references activity_field (kind, key)
);
comment on table activity_feed is 'Which indicators the activities of a kind feed, and by what';
comment on column activity_feed.indicator is 'Indicator';
comment on column activity_feed.kind is 'Kind of activity';
comment on column activity_feed.field is 'Number that is added up, or null: each activity counts one';
comment on column activity_feed.choice is 'Only activities in which this value was chosen (field:value), or null: all';

create table activity (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  kind text not null references activity_kind (code),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  happened_on date not null,
  ends_on date check (ends_on >= happened_on),
  starts_at time,
  place_id integer references unit (id),
  place_text text,
  title text not null check (title <> ''),
  leaders text,
  summary text,
  "values" jsonb not null default '{}',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  state text not null default 'recorded' check (state in ('recorded', 'withdrawn')),
  reason text,
  recorded_by text references auth."user" (id),
  recorded_at timestamptz not null default now(),
  noted_at timestamptz,
  revision integer not null default 1,
  folded text not null generated always as (fold(title || ' ' || coalesce(place_text, '') || ' ' || coalesce(summary, ''))) stored
);
create index activity_of_unit on activity (unit_id, happened_on desc, id desc) where state = 'recorded';
create index activity_of_unit_kind on activity (unit_id, kind, happened_on desc, id desc) where state = 'recorded';
create index activity_by_day on activity (happened_on desc, id desc) where state = 'recorded';
create index activity_words on activity using gin (unit_id, folded gin_trgm_ops) where state = 'recorded';
create index activity_recorded_by on activity (recorded_by, id desc) where state = 'recorded';
create index activity_place on activity (unit_place, happened_on) where state = 'recorded';
comment on table activity is 'Activities (hoạt động): something done on a day at a place, recorded once for every task, indicator and page';
comment on column activity.id is 'Identifier';
comment on column activity.client_id is 'Identifier made where it was recorded: the same one sent twice is kept once';
comment on column activity.kind is 'Kind';
comment on column activity.unit_id is 'Unit that did it';
comment on column activity.unit_place is 'Place of that unit in the order of the tree';
comment on column activity.happened_on is 'Day, or first day';
comment on column activity.ends_on is 'Last day, when it took several';
comment on column activity.starts_at is 'Hour at which it began';
comment on column activity.place_id is 'Commune or village where it took place';
comment on column activity.place_text is 'The place in words: nhà văn hóa thôn';
comment on column activity.title is 'What was done, in a line';
comment on column activity.leaders is 'Leaders who were present or presided, in words';
comment on column activity.summary is 'What was said and decided';
comment on column activity."values" is 'What the form of the kind asked, by the keys of its fields';
comment on column activity.latitude is 'Where it was, degrees north, when the person chose to keep it';
comment on column activity.longitude is 'Where it was, degrees east';
comment on column activity.confidentiality is '0 public (citizens may see the public parts of its kind), 1 internal, 2 restricted';
comment on column activity.state is 'recorded, withdrawn (a mistake: counts nowhere)';
comment on column activity.reason is 'Why it was withdrawn';
comment on column activity.recorded_by is 'Person who recorded it';
comment on column activity.recorded_at is 'When it reached the server';
comment on column activity.noted_at is 'When the person wrote it down, when that was before: without signal';
comment on column activity.revision is 'Counts changes, so that two people do not overwrite each other';
comment on column activity.folded is 'Words without diacritics, for search';

create table activity_task (
  activity_id bigint not null references activity (id),
  assignment_id bigint not null references assignment (id),
  asked_by_place bigint not null,
  primary key (activity_id, assignment_id)
);
create index activity_task_assignment on activity_task (assignment_id);
comment on table activity_task is 'Which tasks of its unit an activity serves';
comment on column activity_task.activity_id is 'Activity';
comment on column activity_task.assignment_id is 'Task as the unit owes it';
comment on column activity_task.asked_by_place is 'Place in the tree of the unit that asked: it reads what was done for it';

-- On sums as in `in_sight`: the planner must not take the condition for a selective one.
create function in_reach(place bigint) returns boolean language sql stable parallel safe
  return place + 0 >= place_from() and place_to() >= place - 0;
comment on function in_reach is 'True when the place lies in the subtree that may be read';

alter table activity_task enable row level security;
-- Read by who stands on either side of the assignment; the rights of `assignment` say who that is.
create policy read_activity_tasks on activity_task for select using (
  in_reach(asked_by_place) or exists (select from assignment where assignment.id = assignment_id));
create policy link_tasks on activity_task for insert to kheo_app with check (
  may_write() and exists (select from assignment where assignment.id = assignment_id and (assignment.unit_id = acting_unit() or acting_role() = 'system')));
create policy unlink_tasks on activity_task for delete to kheo_app using (
  may_write() and exists (select from assignment where assignment.id = assignment_id and (assignment.unit_id = acting_unit() or acting_role() = 'system')));

alter table activity enable row level security;
create policy read_activities on activity for select using (
  unit_id = acting_unit()
  or (in_reach(unit_place) and confidentiality <= clearance())
  or confidentiality = 0
  or (confidentiality < 2 and exists (
    select from activity_task where activity_task.activity_id = activity.id and in_reach(activity_task.asked_by_place))));
create policy record_activities on activity for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_activities on activity for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));

-- What all units share is changed by the administrator of all.
create function administers_all() returns boolean language sql stable security definer set search_path = kheo, public
  return acting_role() = 'system' or (acting_role() = 'administrator' and not exists (
    select from role_grant where role = 'administrator' and (to_day is null or to_day > current_date)
      and unit_place not between place_from() and place_to()));
comment on function administers_all is 'True for the administrator below whom every other one stands: what is of the whole installation is theirs';

alter table activity_kind enable row level security;
create policy read_kinds on activity_kind for select using (true);
create policy add_kinds on activity_kind for insert to kheo_app with check (administers_all());
create policy change_kinds on activity_kind for update to kheo_app using (administers_all());
alter table activity_field enable row level security;
create policy read_fields on activity_field for select using (true);
create policy add_fields on activity_field for insert to kheo_app with check (administers_all());
create policy change_fields on activity_field for update to kheo_app using (administers_all());

grant select on activity_kind, activity_field, indicator, activity_feed to kheo_app, kheo_read;
grant insert, update on activity_kind, activity_field to kheo_app;
grant select, insert, update on activity to kheo_app;
grant select, insert, delete on activity_task to kheo_app;
grant select on activity, activity_task to kheo_read;

-- Words are looked for with the owner's rights, after the same condition as the policy: below a policy an index of words may not be used, since
-- the operator is not known to keep secrets. The words stand in the statement, so that the planner knows whether they are rare (the index of
-- words) or common (the index of days, from the latest on).
create function find_activities(words text, of_unit integer, from_place bigint, to_place bigint, of_kind text, from_day date, to_day date,
  before_day date, before_id bigint, most integer) returns setof bigint
  language plpgsql stable security definer set search_path = kheo, public as $$
begin
  return query execute format('select id from activity where state = ''recorded'' and folded like %L', '%' || replace(replace(replace(
      fold(words), '\', '\\'), '%', '\%'), '_', '\_') || '%')
    || case when of_unit is null then '' else format(' and unit_id = %L', of_unit) end
    || case when from_place is null then '' else format(' and unit_place between %L and %L', from_place, to_place) end
    || case when of_kind is null then '' else format(' and kind = %L', of_kind) end
    || case when from_day is null then '' else format(' and happened_on >= %L', from_day) end
    || case when to_day is null then '' else format(' and happened_on <= %L', to_day) end
    || case when before_day is null then '' else format(' and (happened_on, id) < (%L::date, %L)', before_day, before_id) end
    || ' and (unit_id = acting_unit() or (in_reach(unit_place) and confidentiality <= clearance()) or confidentiality = 0
      or (confidentiality < 2 and exists (
        select from activity_task where activity_task.activity_id = activity.id and in_reach(activity_task.asked_by_place))))'
    || format(' order by happened_on desc, id desc limit %s', most);
end $$;
comment on function find_activities is 'Identifiers of activities in sight whose words hold these, the latest first; a filter that is null does not narrow';
revoke execute on function find_activities from public;
grant execute on function find_activities to kheo_app;

create table unit_shape (
  unit_id integer primary key references unit (id),
  shape jsonb not null,
  invented boolean not null default false
);
comment on table unit_shape is 'Shapes of units on the map';
comment on column unit_shape.unit_id is 'Unit';
comment on column unit_shape.shape is 'GeoJSON geometry (Polygon or MultiPolygon, WGS 84)';
comment on column unit_shape.invented is 'True for the sample province, whose places do not exist';
alter table unit_shape enable row level security;
create policy read_shapes on unit_shape for select using (true);
create policy draw_shapes on unit_shape for all to kheo_app using (
  acting_role() in ('administrator', 'system')
  and exists (select from unit where unit.id = unit_id and unit.place between place_from() and place_to()));
grant select, insert, update, delete on unit_shape to kheo_app;
grant select on unit_shape to kheo_read;

insert into activity_kind (code, position, name, short_name, icon, hint, words, public_parts) values
  ('communication', 10, 'Tuyên truyền', 'Tuyên truyền', 'broadcast', 'Truyền thanh, bài đăng, pa nô, tin nhắn đến nhóm Zalo, phát tờ rơi',
    '{"tuyen truyen","truyen thanh","thong tin,? tuyen truyen","pho bien"}', '{values,summary,photos}'),
  ('village_meeting', 20, 'Họp thôn, tổ dân phố', 'Họp thôn', 'people', 'Bàn, quyết định, lấy ý kiến, thông báo việc chung',
    '{"hop (thon|to dan pho|dan)","lay y kien (nhan dan|cong dong)","dan chu o co so","quy uoc"}', '{values,summary,photos,commitments}'),
  ('dialogue', 30, 'Đối thoại với Nhân dân', 'Đối thoại', 'quote', 'Người đứng đầu cấp ủy, chính quyền gặp gỡ, đối thoại với người dân, doanh nghiệp',
    '{"doi thoai","gap go,? tiep xuc"}', '{values,summary,leaders,photos,commitments}'),
  ('reception', 40, 'Tiếp công dân', 'Tiếp công dân', 'citizen', 'Một ngày, một buổi tiếp công dân; ghi ai tiếp, bao nhiêu lượt',
    '{"tiep (cong )?dan","khieu nai"}', '{values,leaders}'),
  ('conference', 50, 'Hội nghị quán triệt, triển khai', 'Hội nghị', 'activity', 'Quán triệt nghị quyết, triển khai kế hoạch, sơ kết, tổng kết',
    '{"quan triet","to chuc hoi nghi","trien khai thuc hien (nghi quyet|chi thi|ket luan)","so ket","tong ket","hoc tap"}', '{values,summary,photos}'),
  ('visit', 60, 'Thăm hỏi, vận động', 'Thăm hỏi', 'commitment', 'Đồng bào dân tộc thiểu số, chức sắc tôn giáo, người có uy tín, gia đình chính sách',
    '{"tham hoi","van dong (dong bao|nhan dan|quan chung)","vung dong bao","dan toc","ton giao","nguoi co uy tin"}', '{values,photos}'),
  ('mediation', 70, 'Hòa giải ở cơ sở', 'Hòa giải', 'democracy', 'Vụ việc do tổ hòa giải tiến hành', '{"hoa giai"}', '{}'),
  ('training', 80, 'Tập huấn, bồi dưỡng', 'Tập huấn', 'document', 'Bồi dưỡng kỹ năng dân vận, nghiệp vụ cho cán bộ',
    '{"tap huan","boi duong","dao tao"}', '{values,photos}'),
  ('service_inspection', 90, 'Kiểm tra công vụ', 'Kiểm tra công vụ', 'check', 'Kiểm tra kỷ luật, kỷ cương hành chính, văn hóa công vụ, kiểm tra việc thực hiện kế hoạch',
    '{"kiem tra","ky luat,? ky cuong","thanh tra","dao duc cong vu","van hoa cong (vu|so)"}', '{values}'),
  ('front_supervision', 100, 'Giám sát, phản biện của Mặt trận', 'Giám sát, phản biện', 'view', 'Mặt trận và đoàn thể giám sát, phản biện xã hội, góp ý',
    '{"giam sat","phan bien","gop y"}', '{values,summary}'),
  ('voter_meeting', 110, 'Tiếp xúc cử tri', 'Tiếp xúc cử tri', 'account', 'Đại biểu Quốc hội, đại biểu HĐND tiếp xúc cử tri', '{"cu tri"}', '{values,summary,leaders,commitments}'),
  ('emulation', 120, 'Phong trào thi đua', 'Thi đua', 'model', '“Dân vận khéo”, xây dựng nông thôn mới, chung tay vì người nghèo; ngày công, hiến đất, đóng góp',
    '{"thi dua","phong trao","dan van kheo","mo hinh","nong thon moi"}', '{values,summary,photos}'),
  ('cultural_event', 130, 'Sự kiện văn hóa, thể thao', 'Văn hóa, thể thao', 'photo', 'Hội diễn, giải thể thao, ngày hội có lồng ghép nội dung dân vận',
    '{"van hoa,? (van nghe|the thao)","ngay hoi","hoi thi","hoi dien"}', '{values,photos}'),
  ('press', 140, 'Tin, bài, chuyên mục', 'Tin, bài', 'report', 'Của cơ quan báo chí, cổng và trang thông tin điện tử', '{"tin,? bai","chuyen (muc|trang|de)","bao chi","dua tin"}', '{values,summary}'),
  ('regulation', 150, 'Ban hành, sửa quy chế, văn bản', 'Quy chế, văn bản', 'law', 'Quy chế, quy định, kế hoạch, văn bản chỉ đạo',
    '{"ban hanh","xay dung (ke hoach|quy che|chuong trinh)","sua doi,? bo sung","ra soat","quy che"}', '{values}'),
  ('administrative_reform', 160, 'Cải cách hành chính, giải quyết thủ tục', 'Thủ tục hành chính', 'settings', 'Rút ngắn thời gian, giải quyết lưu động, hỗ trợ dịch vụ công trực tuyến',
    '{"thu tuc hanh chinh","cai cach hanh chinh","mot cua","dich vu cong","chuyen doi so"}', '{values,summary,photos}'),
  ('election', 170, 'Bầu cử', 'Bầu cử', 'task', 'Hội nghị hiệp thương, lấy ý kiến cử tri nơi cư trú, tuyên truyền và tổ chức bầu cử', '{"bau cu","hiep thuong"}', '{values}'),
  ('reflection', 180, 'Dân phản ánh', 'Dân phản ánh', 'phone', 'Ý kiến, phản ánh của người dân nghe được, ghi lại để chuyển người có trách nhiệm',
    '{"phan anh","y kien,? kien nghi","du luan"}', '{}'),
  ('other', 990, 'Việc khác', 'Việc khác', 'more', 'Việc không thuộc các loại trên', '{}', '{summary,photos}');

insert into activity_field (kind, key, position, label, type, measure, required, folded_away, choices, part_of) values
  ('communication', 'channels', 10, 'Hình thức', 'choices', null, true, false,
    '[{"value":"portal","label":"Cổng, trang thông tin điện tử"},{"value":"loudspeaker","label":"Truyền thanh cơ sở"},{"value":"social","label":"Mạng xã hội"},{"value":"zalo","label":"Nhóm Zalo"},{"value":"visual","label":"Pa nô, băng rôn, tờ rơi"},{"value":"video","label":"Video, phóng sự"},{"value":"meeting","label":"Trực tiếp, lồng ghép họp"}]', null),
  ('communication', 'items', 20, 'Số tin, bài, buổi phát', 'number', 'tin, bài', false, false, null, null),
  ('communication', 'reached', 30, 'Lượt người tiếp cận', 'number', 'lượt', false, false, null, null),
  ('village_meeting', 'people', 10, 'Số người dự', 'number', 'người', true, false, null, null),
  ('village_meeting', 'women', 20, 'Trong đó, nữ', 'number', 'người', false, true, null, 'people'),
  ('village_meeting', 'minority', 30, 'Trong đó, dân tộc thiểu số', 'number', 'người', false, true, null, 'people'),
  ('village_meeting', 'households', 40, 'Số hộ có người dự', 'number', 'hộ', false, true, null, null),
  ('village_meeting', 'opinions', 50, 'Số ý kiến', 'number', 'ý kiến', false, true, null, null),
  ('dialogue', 'people', 10, 'Số người dự', 'number', 'người', true, false, null, null),
  ('dialogue', 'women', 20, 'Trong đó, nữ', 'number', 'người', false, true, null, 'people'),
  ('dialogue', 'minority', 30, 'Trong đó, dân tộc thiểu số', 'number', 'người', false, true, null, 'people'),
  ('dialogue', 'opinions', 40, 'Số ý kiến, kiến nghị', 'number', 'ý kiến', true, false, null, null),
  ('dialogue', 'answered', 50, 'Đã trả lời tại chỗ', 'number', 'ý kiến', false, false, null, 'opinions'),
  ('dialogue', 'with', 60, 'Đối thoại với', 'choice', null, false, true,
    '[{"value":"people","label":"Nhân dân"},{"value":"business","label":"Doanh nghiệp, hợp tác xã"},{"value":"youth","label":"Thanh niên"},{"value":"women","label":"Phụ nữ"},{"value":"farmers","label":"Nông dân"},{"value":"workers","label":"Công nhân, người lao động"},{"value":"officials","label":"Cán bộ, công chức"}]', null),
  ('reception', 'by', 10, 'Người tiếp', 'choice', null, true, false,
    '[{"value":"head","label":"Người đứng đầu"},{"value":"deputy","label":"Cấp phó được ủy quyền"},{"value":"officer","label":"Công chức tiếp thường xuyên"}]', null),
  ('reception', 'type', 20, 'Hình thức', 'choice', null, false, true,
    '[{"value":"regular","label":"Thường xuyên"},{"value":"periodic","label":"Định kỳ"},{"value":"urgent","label":"Đột xuất"}]', null),
  ('reception', 'visits', 30, 'Số lượt tiếp', 'number', 'lượt', true, false, null, null),
  ('reception', 'people', 40, 'Số người được tiếp', 'number', 'người', false, false, null, null),
  ('reception', 'cases', 50, 'Số vụ việc', 'number', 'vụ', false, true, null, null),
  ('reception', 'first_cases', 60, 'Trong đó, vụ việc lần đầu', 'number', 'vụ', false, true, null, 'cases'),
  ('reception', 'groups', 70, 'Số đoàn đông người', 'number', 'đoàn', false, true, null, null),
  ('conference', 'people', 10, 'Số người dự', 'number', 'người', true, false, null, null),
  ('conference', 'online', 20, 'Số điểm cầu trực tuyến', 'number', 'điểm', false, true, null, null),
  ('conference', 'document', 30, 'Văn bản được quán triệt, triển khai', 'text', null, false, true, null, null),
  ('visit', 'households', 10, 'Số hộ, cơ sở, người được thăm', 'number', 'hộ', true, false, null, null),
  ('visit', 'whom', 20, 'Đối tượng', 'choices', null, false, false,
    '[{"value":"minority","label":"Đồng bào dân tộc thiểu số"},{"value":"religion","label":"Chức sắc, cơ sở tôn giáo"},{"value":"prestige","label":"Người có uy tín"},{"value":"policy","label":"Gia đình chính sách, người có công"},{"value":"poor","label":"Hộ nghèo, cận nghèo"}]', null),
  ('visit', 'gifts', 30, 'Trị giá quà, hỗ trợ', 'number', 'triệu đồng', false, true, null, null),
  ('mediation', 'cases', 10, 'Số vụ hòa giải', 'number', 'vụ', true, false, null, null),
  ('mediation', 'settled', 20, 'Hòa giải thành', 'number', 'vụ', false, false, null, 'cases'),
  ('training', 'people', 10, 'Số người dự', 'number', 'người', true, false, null, null),
  ('training', 'women', 20, 'Trong đó, nữ', 'number', 'người', false, true, null, 'people'),
  ('training', 'days', 30, 'Số ngày', 'number', 'ngày', false, true, null, null),
  ('service_inspection', 'units', 10, 'Số cơ quan, đơn vị được kiểm tra', 'number', 'đơn vị', true, false, null, null),
  ('service_inspection', 'sudden', 20, 'Hình thức', 'choice', null, false, false,
    '[{"value":"planned","label":"Theo kế hoạch"},{"value":"sudden","label":"Đột xuất"}]', null),
  ('service_inspection', 'violations', 30, 'Số trường hợp vi phạm', 'number', 'trường hợp', false, false, null, null),
  ('front_supervision', 'form', 10, 'Hình thức', 'choice', null, true, false,
    '[{"value":"supervision","label":"Giám sát"},{"value":"criticism","label":"Phản biện xã hội"},{"value":"opinion","label":"Góp ý xây dựng Đảng, chính quyền"}]', null),
  ('front_supervision', 'recommendations', 20, 'Số kiến nghị', 'number', 'kiến nghị', false, false, null, null),
  ('front_supervision', 'accepted', 30, 'Đã tiếp thu', 'number', 'kiến nghị', false, false, null, 'recommendations'),
  ('voter_meeting', 'people', 10, 'Số cử tri dự', 'number', 'người', true, false, null, null),
  ('voter_meeting', 'opinions', 20, 'Số ý kiến, kiến nghị', 'number', 'ý kiến', false, false, null, null),
  ('voter_meeting', 'level', 30, 'Đại biểu', 'choice', null, false, true,
    '[{"value":"national","label":"Quốc hội"},{"value":"province","label":"HĐND tỉnh"},{"value":"commune","label":"HĐND xã"}]', null),
  ('emulation', 'movement', 10, 'Phong trào', 'choice', null, true, false,
    '[{"value":"skilled","label":"“Dân vận khéo”"},{"value":"rural","label":"Xây dựng nông thôn mới, đô thị văn minh"},{"value":"poor","label":"Vì người nghèo, xóa nhà tạm"},{"value":"digital","label":"Bình dân học vụ số"},{"value":"other","label":"Phong trào khác"}]', null),
  ('emulation', 'people', 20, 'Số người tham gia', 'number', 'người', false, false, null, null),
  ('emulation', 'workdays', 30, 'Ngày công đóng góp', 'number', 'công', false, true, null, null),
  ('emulation', 'land', 40, 'Đất hiến', 'number', 'm²', false, true, null, null),
  ('emulation', 'money', 50, 'Tiền, hiện vật quy đổi', 'number', 'triệu đồng', false, true, null, null),
  ('cultural_event', 'people', 10, 'Số người tham gia', 'number', 'người', true, false, null, null),
  ('press', 'items', 10, 'Số tin, bài, chuyên mục', 'number', 'tin, bài', true, false, null, null),
  ('press', 'where', 20, 'Đăng, phát trên', 'choices', null, false, false,
    '[{"value":"newspaper","label":"Báo in"},{"value":"radio","label":"Phát thanh"},{"value":"television","label":"Truyền hình"},{"value":"web","label":"Báo, trang điện tử"}]', null),
  ('regulation', 'form', 10, 'Loại', 'choice', null, true, false,
    '[{"value":"new","label":"Ban hành mới"},{"value":"changed","label":"Sửa đổi, bổ sung"},{"value":"ended","label":"Bãi bỏ"}]', null),
  ('regulation', 'number', 20, 'Số, ký hiệu văn bản', 'text', null, false, false, null, null),
  ('administrative_reform', 'received', 10, 'Hồ sơ tiếp nhận', 'number', 'hồ sơ', false, false, null, null),
  ('administrative_reform', 'on_time', 20, 'Giải quyết đúng và trước hạn', 'number', 'hồ sơ', false, false, null, 'received'),
  ('administrative_reform', 'online', 30, 'Nộp trực tuyến', 'number', 'hồ sơ', false, true, null, 'received'),
  ('election', 'work', 10, 'Việc', 'choice', null, true, false,
    '[{"value":"consultation","label":"Hội nghị hiệp thương"},{"value":"opinion","label":"Lấy ý kiến cử tri nơi cư trú"},{"value":"communication","label":"Tuyên truyền"},{"value":"voting","label":"Tổ chức bầu cử"}]', null),
  ('election', 'people', 20, 'Số người dự', 'number', 'người', false, false, null, null),
  ('reflection', 'people', 10, 'Số người phản ánh', 'number', 'người', false, false, null, null),
  ('reflection', 'about', 20, 'Về', 'choice', null, false, false,
    '[{"value":"land","label":"Đất đai, giải phóng mặt bằng"},{"value":"environment","label":"Môi trường"},{"value":"road","label":"Đường sá, điện, nước"},{"value":"policy","label":"Chế độ, chính sách"},{"value":"order","label":"An ninh, trật tự"},{"value":"official","label":"Thái độ phục vụ của cán bộ"},{"value":"other","label":"Việc khác"}]', null),
  ('other', 'people', 10, 'Số người dự', 'number', 'người', false, false, null, null);

-- The catalogue of section 7.4 of the collected facts, as far as activities give it; each report of a unit counts these from records.
insert into indicator (code, position, name, measure, source) values
  ('conferences', 10, 'Số hội nghị quán triệt, triển khai', 'hội nghị', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('conference_people', 20, 'Lượt người dự hội nghị quán triệt, triển khai', 'lượt người', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('documents_issued', 30, 'Số văn bản, quy chế ban hành, sửa đổi', 'văn bản', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('communications', 40, 'Số đợt tuyên truyền', 'đợt', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('communication_items', 50, 'Số tin, bài, chuyên mục, buổi phát thanh', 'tin, bài', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('communication_reached', 60, 'Lượt người tiếp cận tuyên truyền', 'lượt', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('trainings', 70, 'Số lớp tập huấn, bồi dưỡng', 'lớp', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('training_people', 80, 'Lượt người được tập huấn, bồi dưỡng', 'lượt người', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('dialogues', 90, 'Số cuộc đối thoại', 'cuộc', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('dialogue_people', 100, 'Lượt người dự đối thoại', 'lượt người', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('dialogue_opinions', 110, 'Ý kiến, kiến nghị tại đối thoại', 'ý kiến', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('dialogue_answered', 120, 'Ý kiến được trả lời tại đối thoại', 'ý kiến', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('receptions', 130, 'Số buổi tiếp công dân', 'buổi', 'Mẫu 01/TCD'),
  ('receptions_by_head', 140, 'Số buổi người đứng đầu tiếp công dân', 'buổi', 'Mẫu 01/TCD'),
  ('reception_visits', 150, 'Lượt tiếp công dân', 'lượt', 'Mẫu 01/TCD'),
  ('reception_people', 160, 'Số người được tiếp', 'người', 'Mẫu 01/TCD'),
  ('reception_groups', 170, 'Số đoàn đông người', 'đoàn', 'Mẫu 01/TCD'),
  ('voter_meetings', 180, 'Số cuộc tiếp xúc cử tri', 'cuộc', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('voter_opinions', 190, 'Ý kiến, kiến nghị của cử tri', 'ý kiến', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('inspections', 200, 'Số cuộc kiểm tra công vụ', 'cuộc', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('inspection_violations', 210, 'Số vi phạm phát hiện qua kiểm tra công vụ', 'trường hợp', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('front_supervisions', 220, 'Số cuộc giám sát, phản biện của Mặt trận và đoàn thể', 'cuộc', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('front_recommendations', 230, 'Số kiến nghị của Mặt trận và đoàn thể', 'kiến nghị', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('village_meetings', 240, 'Số cuộc họp dân', 'cuộc', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('village_meeting_people', 250, 'Lượt người dự họp dân', 'lượt người', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('mediation_cases', 260, 'Số vụ hòa giải ở cơ sở', 'vụ', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('mediation_settled', 270, 'Số vụ hòa giải thành', 'vụ', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('visited', 280, 'Số hộ, cơ sở, người được thăm hỏi, vận động', 'hộ', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('contributed_workdays', 290, 'Ngày công Nhân dân đóng góp', 'công', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('contributed_land', 300, 'Đất Nhân dân hiến', 'm²', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('contributed_money', 310, 'Tiền, hiện vật Nhân dân đóng góp', 'triệu đồng', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('reflections', 320, 'Số phản ánh của người dân ghi nhận ở cơ sở', 'phản ánh', 'Báo cáo dân vận chính quyền các tỉnh');

insert into activity_feed (indicator, kind, field, choice) values
  ('conferences', 'conference', null, null), ('conference_people', 'conference', 'people', null),
  ('documents_issued', 'regulation', null, null),
  ('communications', 'communication', null, null), ('communication_items', 'communication', 'items', null), ('communication_items', 'press', 'items', null),
  ('communication_reached', 'communication', 'reached', null),
  ('trainings', 'training', null, null), ('training_people', 'training', 'people', null),
  ('dialogues', 'dialogue', null, null), ('dialogue_people', 'dialogue', 'people', null),
  ('dialogue_opinions', 'dialogue', 'opinions', null), ('dialogue_answered', 'dialogue', 'answered', null),
  ('receptions', 'reception', null, null), ('receptions_by_head', 'reception', null, 'by:head'),
  ('reception_visits', 'reception', 'visits', null), ('reception_people', 'reception', 'people', null), ('reception_groups', 'reception', 'groups', null),
  ('voter_meetings', 'voter_meeting', null, null), ('voter_opinions', 'voter_meeting', 'opinions', null),
  ('inspections', 'service_inspection', null, null), ('inspection_violations', 'service_inspection', 'violations', null),
  ('front_supervisions', 'front_supervision', null, null), ('front_recommendations', 'front_supervision', 'recommendations', null),
  ('village_meetings', 'village_meeting', null, null), ('village_meeting_people', 'village_meeting', 'people', null),
  ('mediation_cases', 'mediation', 'cases', null), ('mediation_settled', 'mediation', 'settled', null),
  ('visited', 'visit', 'households', null),
  ('contributed_workdays', 'emulation', 'workdays', null), ('contributed_land', 'emulation', 'land', null), ('contributed_money', 'emulation', 'money', null),
  ('reflections', 'reflection', null, null);
