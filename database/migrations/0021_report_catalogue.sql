-- The catalogue of indicators, the forms on receiving citizens and on petitions, and the templates of the reports on công tác dân vận chính quyền.
-- Sources: reports of provinces and communes as published; forms 01/TCD, 02/TCD and 01/XLD in the generation of Thông tư 02/2021/TT-TTCP, whose columns
-- are to be checked against Thông tư 06/2025/TT-TTCP: they stay unverified.

set search_path = kheo, public;

insert into activity_field (kind, key, position, label, type, measure, required, folded_away, choices, part_of) values
  ('reception', 'repeat_cases', 65, 'Trong đó, vụ việc nhiều lần', 'number', 'vụ', false, true, null, 'cases'),
  ('reception', 'group_people', 80, 'Số người của các đoàn', 'number', 'người', false, true, null, 'people'),
  ('reception', 'group_first_cases', 90, 'Vụ việc lần đầu của các đoàn', 'number', 'vụ', false, true, null, null),
  ('reception', 'group_repeat_cases', 100, 'Vụ việc nhiều lần của các đoàn', 'number', 'vụ', false, true, null, null);

insert into indicator (code, position, name, measure, method, source) values
  ('tasks_due', 2, 'Số nhiệm vụ đến hạn', 'nhiệm vụ', 'records', 'Nhiệm vụ được giao trong Khéo'),
  ('tasks_done', 3, 'Số nhiệm vụ hoàn thành', 'nhiệm vụ', 'records', 'Nhiệm vụ được giao trong Khéo'),
  ('tasks_on_time', 4, 'Số nhiệm vụ hoàn thành đúng hạn', 'nhiệm vụ', 'records', 'Nhiệm vụ được giao trong Khéo'),
  ('loudspeaker_items', 62, 'Số đợt truyền thanh cơ sở', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('social_media_items', 64, 'Số đợt tuyên truyền trên mạng xã hội', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('cultural_events', 85, 'Số sự kiện văn hóa, thể thao có lồng ghép dân vận', 'sự kiện', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_received', 202, 'Hồ sơ thủ tục hành chính tiếp nhận', 'hồ sơ', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_on_time', 204, 'Hồ sơ giải quyết đúng và trước hạn', 'hồ sơ', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_online', 206, 'Hồ sơ nộp trực tuyến', 'hồ sơ', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('inspected_units', 205, 'Số cơ quan, đơn vị được kiểm tra công vụ', 'đơn vị', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('front_accepted', 235, 'Kiến nghị của Mặt trận và đoàn thể được tiếp thu', 'kiến nghị', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('village_meeting_opinions', 255, 'Ý kiến tại các cuộc họp dân', 'ý kiến', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('minority_visits', 282, 'Số đợt thăm hỏi, vận động đồng bào dân tộc thiểu số', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('religion_visits', 284, 'Số đợt thăm hỏi chức sắc, cơ sở tôn giáo', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('prestige_visits', 286, 'Số đợt thăm hỏi người có uy tín', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('gifts_worth', 288, 'Trị giá quà, hỗ trợ', 'triệu đồng', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('skilled_drives', 289, 'Số đợt ra quân “Dân vận khéo”', 'đợt', 'records', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('commitments_made', 330, 'Điều đã hứa với dân', 'cam kết', 'records', 'Cam kết ghi trong Khéo'),
  ('commitments_kept', 331, 'Điều đã hứa được thực hiện', 'cam kết', 'records', 'Cam kết ghi trong Khéo'),
  ('commitments_on_time', 332, 'Điều đã hứa được thực hiện đúng hạn', 'cam kết', 'records', 'Cam kết ghi trong Khéo'),
  ('commitments_broken', 333, 'Điều đã hứa không thực hiện được', 'cam kết', 'records', 'Cam kết ghi trong Khéo'),
  ('disclosures', 400, 'Số nội dung đã công khai theo Luật Thực hiện dân chủ ở cơ sở', 'nội dung', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('people_decided', 402, 'Số nội dung Nhân dân bàn và quyết định', 'nội dung', 'manual', 'Luật Thực hiện dân chủ ở cơ sở, Điều 15'),
  ('inspectorate_supervisions', 404, 'Số cuộc giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', 'cuộc', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('inspectorate_recommendations', 406, 'Số kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', 'kiến nghị', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('households', 410, 'Tổng số hộ', 'hộ', 'manual', 'Báo cáo dân vận cấp xã'),
  ('poor_households', 412, 'Số hộ nghèo', 'hộ', 'manual', 'Báo cáo dân vận cấp xã'),
  ('near_poor_households', 414, 'Số hộ cận nghèo', 'hộ', 'manual', 'Báo cáo dân vận cấp xã'),
  ('solidarity_houses', 416, 'Số nhà đại đoàn kết, nhà tạm được xóa', 'nhà', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('models_registered', 420, 'Số mô hình, điển hình “Dân vận khéo” đăng ký', 'mô hình', 'manual', 'Báo cáo Dân vận khéo các tỉnh'),
  ('models_effective', 422, 'Số mô hình, điển hình “Dân vận khéo” hoạt động hiệu quả', 'mô hình', 'manual', 'Báo cáo Dân vận khéo các tỉnh'),
  ('models_recognised', 424, 'Số mô hình, điển hình “Dân vận khéo” được công nhận', 'mô hình', 'manual', 'Báo cáo Dân vận khéo các tỉnh'),
  ('collectives_commended', 426, 'Số tập thể được khen thưởng về dân vận', 'tập thể', 'manual', 'Báo cáo Dân vận khéo các tỉnh'),
  ('individuals_commended', 428, 'Số cá nhân được khen thưởng về dân vận', 'cá nhân', 'manual', 'Báo cáo Dân vận khéo các tỉnh'),
  ('self_managed_models', 430, 'Số mô hình tự quản ở cộng đồng', 'mô hình', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('survey_papers', 440, 'Số phiếu đánh giá sự hài lòng', 'phiếu', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('survey_satisfied', 442, 'Số phiếu hài lòng và rất hài lòng', 'phiếu', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_at_once', 444, 'Hồ sơ trả kết quả ngay, không giấy hẹn', 'hồ sơ', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('payments_online', 446, 'Hồ sơ thanh toán trực tuyến', 'hồ sơ', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('records_digitised', 448, 'Hồ sơ được số hóa', 'hồ sơ', 'manual', 'Báo cáo dân vận chính quyền các tỉnh'),
  ('head_days_required', 450, 'Số ngày người đứng đầu phải tiếp công dân theo quy định', 'ngày', 'manual', 'Luật Tiếp công dân');
insert into indicator (code, position, name, measure, method, numerator, denominator, factor, decimals, source) values
  ('tasks_on_time_rate', 5, 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '%', 'ratio', 'tasks_on_time', 'tasks_due', 100, 1, 'Nhiệm vụ được giao trong Khéo'),
  ('dialogue_answer_rate', 122, 'Tỷ lệ ý kiến được trả lời tại đối thoại', '%', 'ratio', 'dialogue_answered', 'dialogue_opinions', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('head_reception_rate', 142, 'Tỷ lệ ngày người đứng đầu tiếp công dân so với quy định', '%', 'ratio', 'receptions_by_head', 'head_days_required', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_on_time_rate', 205, 'Tỷ lệ hồ sơ giải quyết đúng và trước hạn', '%', 'ratio', 'procedures_on_time', 'procedures_received', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('procedures_online_rate', 207, 'Tỷ lệ hồ sơ nộp trực tuyến', '%', 'ratio', 'procedures_online', 'procedures_received', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('front_accepted_rate', 237, 'Tỷ lệ kiến nghị của Mặt trận và đoàn thể được tiếp thu', '%', 'ratio', 'front_accepted', 'front_recommendations', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('mediation_rate', 272, 'Tỷ lệ hòa giải thành', '%', 'ratio', 'mediation_settled', 'mediation_cases', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh'),
  ('commitments_kept_rate', 334, 'Tỷ lệ điều đã hứa được thực hiện', '%', 'ratio', 'commitments_kept', 'commitments_made', 100, 1, 'Cam kết ghi trong Khéo'),
  ('poor_rate', 413, 'Tỷ lệ hộ nghèo', '%', 'ratio', 'poor_households', 'households', 100, 2, 'Báo cáo dân vận cấp xã'),
  ('near_poor_rate', 415, 'Tỷ lệ hộ cận nghèo', '%', 'ratio', 'near_poor_households', 'households', 100, 2, 'Báo cáo dân vận cấp xã'),
  ('models_effective_rate', 423, 'Tỷ lệ mô hình hoạt động hiệu quả', '%', 'ratio', 'models_effective', 'models_registered', 100, 1, 'Báo cáo Dân vận khéo các tỉnh'),
  ('satisfaction_rate', 443, 'Mức độ hài lòng của người dân', '%', 'ratio', 'survey_satisfied', 'survey_papers', 100, 1, 'Báo cáo dân vận chính quyền các tỉnh');

-- Form 01/TCD: counted from days of receiving citizens.
insert into indicator (code, position, name, measure, method, form, form_column, source)
select 'tcd_' || form_column, 1000 + form_column, name, measure, 'records', '01/TCD', form_column, 'Mẫu số 01/TCD'
from (values
  (1, 'Tổng số lượt tiếp', 'lượt'), (2, 'Tổng số người được tiếp', 'người'), (3, 'Tổng số vụ việc', 'vụ'),
  (4, 'Tiếp thường xuyên: số lượt tiếp', 'lượt'), (5, 'Tiếp thường xuyên: số người được tiếp', 'người'),
  (6, 'Tiếp thường xuyên: vụ việc tiếp lần đầu', 'vụ'), (7, 'Tiếp thường xuyên: vụ việc tiếp nhiều lần', 'vụ'),
  (8, 'Tiếp thường xuyên: số đoàn đông người', 'đoàn'), (9, 'Tiếp thường xuyên: số người của các đoàn', 'người'),
  (10, 'Tiếp thường xuyên: vụ việc lần đầu của các đoàn', 'vụ'), (11, 'Tiếp thường xuyên: vụ việc nhiều lần của các đoàn', 'vụ'),
  (12, 'Thủ trưởng tiếp: số kỳ tiếp', 'kỳ'), (13, 'Thủ trưởng tiếp: số lượt tiếp', 'lượt'), (14, 'Thủ trưởng tiếp: số người được tiếp', 'người'),
  (15, 'Thủ trưởng tiếp: vụ việc tiếp lần đầu', 'vụ'), (16, 'Thủ trưởng tiếp: vụ việc tiếp nhiều lần', 'vụ'),
  (17, 'Thủ trưởng tiếp: số đoàn đông người', 'đoàn'), (18, 'Thủ trưởng tiếp: số người của các đoàn', 'người'),
  (19, 'Thủ trưởng tiếp: vụ việc lần đầu của các đoàn', 'vụ'), (20, 'Thủ trưởng tiếp: vụ việc nhiều lần của các đoàn', 'vụ'),
  (21, 'Ủy quyền tiếp: số kỳ tiếp', 'kỳ'), (22, 'Ủy quyền tiếp: số lượt tiếp', 'lượt'), (23, 'Ủy quyền tiếp: số người được tiếp', 'người'),
  (24, 'Ủy quyền tiếp: vụ việc tiếp lần đầu', 'vụ'), (25, 'Ủy quyền tiếp: vụ việc tiếp nhiều lần', 'vụ'),
  (26, 'Ủy quyền tiếp: số đoàn đông người', 'đoàn'), (27, 'Ủy quyền tiếp: số người của các đoàn', 'người'),
  (28, 'Ủy quyền tiếp: vụ việc lần đầu của các đoàn', 'vụ'), (29, 'Ủy quyền tiếp: vụ việc nhiều lần của các đoàn', 'vụ')
) as form (form_column, name, measure);
insert into indicator_feed (indicator, source, kind, field, choice)
select 'tcd_' || form_column, 'activity', 'reception', field, choice
from (values (1, 'visits', null), (2, 'people', null), (3, 'cases', null)) as total (form_column, field, choice)
union all
select 'tcd_' || (first + nth), 'activity', 'reception', field, choice
from (values (4, 'by:officer'), (13, 'by:head'), (22, 'by:deputy')) as who (first, choice)
  cross join (values (0, 'visits'), (1, 'people'), (2, 'first_cases'), (3, 'repeat_cases'), (4, 'groups'), (5, 'group_people'),
    (6, 'group_first_cases'), (7, 'group_repeat_cases')) as question (nth, field)
union all
select 'tcd_12', 'activity', 'reception', null, 'by:head' union all select 'tcd_21', 'activity', 'reception', null, 'by:deputy';

-- Forms 02/TCD and 01/XLD: petitions are entered by hand until they are kept as records.
insert into indicator (code, position, name, measure, method, form, form_column, source)
select prefix || form_column, start + form_column, name, measure, 'manual', form, form_column, 'Mẫu số ' || form
from (values
  ('tcd2_', 1100, '02/TCD', 1, 'Tổng số đơn qua tiếp công dân', 'đơn'), ('tcd2_', 1100, '02/TCD', 2, 'Tổng số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 3, 'Khiếu nại: số đơn', 'đơn'), ('tcd2_', 1100, '02/TCD', 4, 'Khiếu nại: số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 5, 'Tố cáo: số đơn', 'đơn'), ('tcd2_', 1100, '02/TCD', 6, 'Tố cáo: số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 7, 'Phản ánh, kiến nghị: số đơn', 'đơn'), ('tcd2_', 1100, '02/TCD', 8, 'Phản ánh, kiến nghị: số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 9, 'Thuộc thẩm quyền: số đơn', 'đơn'), ('tcd2_', 1100, '02/TCD', 10, 'Thuộc thẩm quyền: số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 11, 'Không thuộc thẩm quyền: số đơn', 'đơn'), ('tcd2_', 1100, '02/TCD', 12, 'Không thuộc thẩm quyền: số vụ việc', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 13, 'Không thuộc thẩm quyền: hướng dẫn', 'vụ'), ('tcd2_', 1100, '02/TCD', 14, 'Không thuộc thẩm quyền: chuyển đơn', 'vụ'),
  ('tcd2_', 1100, '02/TCD', 15, 'Không thuộc thẩm quyền: đôn đốc giải quyết', 'vụ'), ('tcd2_', 1100, '02/TCD', 16, 'Số văn bản phúc đáp', 'văn bản'),
  ('xld_', 1200, '01/XLD', 1, 'Tổng số đơn phải xử lý', 'đơn'), ('xld_', 1200, '01/XLD', 2, 'Kỳ trước chuyển sang: nhiều người đứng tên', 'đơn'),
  ('xld_', 1200, '01/XLD', 3, 'Kỳ trước chuyển sang: một người đứng tên', 'đơn'), ('xld_', 1200, '01/XLD', 4, 'Kỳ trước chuyển sang: đơn khác', 'đơn'),
  ('xld_', 1200, '01/XLD', 5, 'Tiếp nhận trong kỳ: nhiều người đứng tên', 'đơn'), ('xld_', 1200, '01/XLD', 6, 'Tiếp nhận trong kỳ: một người đứng tên', 'đơn'),
  ('xld_', 1200, '01/XLD', 7, 'Tiếp nhận trong kỳ: đơn khác', 'đơn'), ('xld_', 1200, '01/XLD', 8, 'Số đơn đã xử lý', 'đơn'),
  ('xld_', 1200, '01/XLD', 9, 'Đủ điều kiện xử lý: số đơn', 'đơn'), ('xld_', 1200, '01/XLD', 10, 'Đủ điều kiện xử lý: số vụ việc', 'vụ'),
  ('xld_', 1200, '01/XLD', 11, 'Theo nội dung: khiếu nại', 'đơn'), ('xld_', 1200, '01/XLD', 12, 'Theo nội dung: tố cáo', 'đơn'),
  ('xld_', 1200, '01/XLD', 13, 'Theo nội dung: kiến nghị, phản ánh', 'đơn'), ('xld_', 1200, '01/XLD', 14, 'Đã giải quyết lần đầu', 'đơn'),
  ('xld_', 1200, '01/XLD', 15, 'Đã giải quyết nhiều lần', 'đơn'), ('xld_', 1200, '01/XLD', 16, 'Đang giải quyết', 'đơn'),
  ('xld_', 1200, '01/XLD', 17, 'Chưa giải quyết', 'đơn'), ('xld_', 1200, '01/XLD', 18, 'Thuộc thẩm quyền: tổng số', 'đơn'),
  ('xld_', 1200, '01/XLD', 19, 'Thuộc thẩm quyền: khiếu nại', 'đơn'), ('xld_', 1200, '01/XLD', 20, 'Thuộc thẩm quyền: tố cáo', 'đơn'),
  ('xld_', 1200, '01/XLD', 21, 'Thuộc thẩm quyền: kiến nghị, phản ánh', 'đơn'), ('xld_', 1200, '01/XLD', 22, 'Không thuộc thẩm quyền: tổng số', 'đơn'),
  ('xld_', 1200, '01/XLD', 23, 'Không thuộc thẩm quyền: hướng dẫn', 'đơn'), ('xld_', 1200, '01/XLD', 24, 'Không thuộc thẩm quyền: chuyển đơn', 'đơn'),
  ('xld_', 1200, '01/XLD', 25, 'Không thuộc thẩm quyền: đôn đốc giải quyết', 'đơn'), ('xld_', 1200, '01/XLD', 26, 'Số văn bản phúc đáp nhận được', 'văn bản')
) as form (prefix, start, form, form_column, name, measure);

insert into indicator_feed (indicator, source, kind, field, choice) values
  ('loudspeaker_items', 'activity', 'communication', null, 'channels:loudspeaker'), ('social_media_items', 'activity', 'communication', null, 'channels:social'),
  ('cultural_events', 'activity', 'cultural_event', null, null),
  ('procedures_received', 'activity', 'administrative_reform', 'received', null), ('procedures_on_time', 'activity', 'administrative_reform', 'on_time', null),
  ('procedures_online', 'activity', 'administrative_reform', 'online', null), ('inspected_units', 'activity', 'service_inspection', 'units', null),
  ('front_accepted', 'activity', 'front_supervision', 'accepted', null), ('village_meeting_opinions', 'activity', 'village_meeting', 'opinions', null),
  ('minority_visits', 'activity', 'visit', null, 'whom:minority'), ('religion_visits', 'activity', 'visit', null, 'whom:religion'),
  ('prestige_visits', 'activity', 'visit', null, 'whom:prestige'), ('gifts_worth', 'activity', 'visit', 'gifts', null),
  ('skilled_drives', 'activity', 'emulation', null, 'movement:skilled');
insert into indicator_feed (indicator, source, moment) values
  ('tasks_due', 'assignment', 'due'), ('tasks_done', 'assignment', 'done'), ('tasks_on_time', 'assignment', 'done_on_time'),
  ('commitments_made', 'commitment', 'made'), ('commitments_kept', 'commitment', 'kept'), ('commitments_on_time', 'commitment', 'kept_on_time'),
  ('commitments_broken', 'commitment', 'broken');
do $$
begin
  perform post_figures('a', array(select id from activity));
  perform post_figures('t', array(select id from assignment));
  perform post_figures('c', array(select id from commitment));
end $$;

-- Templates. The outline is that of reports as published; it stays unverified until a province has set its own.
insert into report_template (code, name, title, kind, source) values
  ('dan_van_6_thang', 'Dân vận chính quyền 6 tháng', 'Kết quả công tác dân vận chính quyền {kỳ}', 'first-half', 'Báo cáo đã công bố của các tỉnh, xã'),
  ('dan_van_9_thang', 'Dân vận chính quyền 9 tháng', 'Kết quả công tác dân vận chính quyền {kỳ}', 'nine-months', 'Báo cáo đã công bố của các tỉnh, xã'),
  ('dan_van_nam', 'Dân vận chính quyền năm', 'Kết quả công tác dân vận chính quyền {kỳ}', 'year', 'Báo cáo đã công bố của các tỉnh, xã'),
  ('dot_xuat', 'Báo cáo theo yêu cầu', 'Kết quả thực hiện {kỳ}', 'request', 'Mẫu của Khéo');

insert into report_section (template_id, position, ref, title, kind, topic, drafts)
select template.id, section.* from report_template template, (values
  (10, 'I', 'Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai', 'text', 'direction', jsonb_build_array(
    jsonb_build_object('text', 'Trong {ky}, {don_vi} tổ chức {conferences} hội nghị quán triệt, triển khai{so:conferences}[, với {conference_people} lượt người dự]{noi:conference}.', 'needs', 'conferences',
      'none', 'Trong {ky}, {don_vi} chưa ghi nhận hội nghị quán triệt, triển khai nào.'),
    jsonb_build_object('text', 'Ban hành, sửa đổi {documents_issued} văn bản, quy chế{so:documents_issued}.', 'needs', 'documents_issued'),
    jsonb_build_object('text', 'Có {tasks_due} nhiệm vụ đến hạn trong kỳ[, hoàn thành {tasks_done} nhiệm vụ][; tỷ lệ hoàn thành đúng hạn đạt {tasks_on_time_rate} %].', 'needs', 'tasks_due'))),
  (20, 'II', 'Kết quả thực hiện', 'heading', null, '[]'::jsonb),
  (30, 'II.1', 'Công tác tuyên truyền, vận động', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Thực hiện {communications} đợt tuyên truyền{so:communications}[, với {communication_items} tin, bài, buổi phát][, {communication_reached} lượt người tiếp cận][; trong đó có {loudspeaker_items} đợt trên truyền thanh cơ sở].', 'needs', 'communications',
      'none', 'Chưa ghi nhận đợt tuyên truyền nào.'),
    jsonb_build_object('text', 'Mở {trainings} lớp tập huấn, bồi dưỡng{so:trainings}[ cho {training_people} lượt người].', 'needs', 'trainings'),
    jsonb_build_object('text', 'Tổ chức {cultural_events} sự kiện văn hóa, thể thao có lồng ghép nội dung dân vận{noi:cultural_event}.', 'needs', 'cultural_events'))),
  (40, 'II.2', 'Cải cách hành chính, kỷ luật, kỷ cương, văn hóa công vụ', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Tiếp nhận {procedures_received} hồ sơ thủ tục hành chính{so:procedures_received}[; giải quyết đúng và trước hạn {procedures_on_time} hồ sơ, đạt {procedures_on_time_rate} %][; {procedures_online} hồ sơ nộp trực tuyến, đạt {procedures_online_rate} %].', 'needs', 'procedures_received'),
    jsonb_build_object('text', 'Tiến hành {inspections} cuộc kiểm tra công vụ{so:inspections}[ tại {inspected_units} cơ quan, đơn vị][, phát hiện {inspection_violations} trường hợp vi phạm].', 'needs', 'inspections',
      'none', 'Chưa tiến hành cuộc kiểm tra công vụ nào trong kỳ.'))),
  (50, 'II.3', 'Tiếp công dân, đối thoại, giải quyết ý kiến, kiến nghị', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Tổ chức {receptions} buổi tiếp công dân{so:receptions}[, trong đó người đứng đầu tiếp {receptions_by_head} buổi][; tiếp {reception_visits} lượt][ với {reception_people} người][, có {reception_groups} đoàn đông người].', 'needs', 'receptions',
      'none', 'Chưa ghi nhận buổi tiếp công dân nào trong kỳ.'),
    jsonb_build_object('text', 'Tổ chức {dialogues} cuộc đối thoại với Nhân dân{so:dialogues}[, {dialogue_people} lượt người dự]{noi:dialogue}[; có {dialogue_opinions} ý kiến, kiến nghị][, đã trả lời tại chỗ {dialogue_answered} ý kiến, đạt {dialogue_answer_rate} %].', 'needs', 'dialogues',
      'none', 'Chưa tổ chức cuộc đối thoại nào trong kỳ.'),
    jsonb_build_object('text', 'Lãnh đạo đã hứa với Nhân dân {commitments_made} việc[, đã thực hiện {commitments_kept} việc][, trong đó {commitments_on_time} việc đúng hạn][; {commitments_broken} việc không thực hiện được, đã giải thích lý do].', 'needs', 'commitments_made'))),
  (60, 'II.4', 'Thực hiện dân chủ ở cơ sở', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Tổ chức {village_meetings} cuộc họp dân{so:village_meetings}[ với {village_meeting_people} lượt người dự][, có {village_meeting_opinions} ý kiến].', 'needs', 'village_meetings',
      'none', 'Chưa ghi nhận cuộc họp dân nào trong kỳ.'),
    jsonb_build_object('text', 'Công khai {disclosures} nội dung theo Luật Thực hiện dân chủ ở cơ sở[; Nhân dân bàn và quyết định {people_decided} nội dung].', 'needs', 'disclosures'),
    jsonb_build_object('text', 'Hòa giải {mediation_cases} vụ việc{so:mediation_cases}[, hòa giải thành {mediation_settled} vụ, đạt {mediation_rate} %].', 'needs', 'mediation_cases'))),
  (70, 'II.5', 'An sinh xã hội, phát triển kinh tế - xã hội, quốc phòng, an ninh', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Thăm hỏi, vận động {visited} hộ, cơ sở, người{so:visited}[, trị giá quà, hỗ trợ {gifts_worth} triệu đồng].', 'needs', 'visited'),
    jsonb_build_object('text', 'Nhân dân đóng góp {contributed_workdays} ngày công[, hiến {contributed_land} m² đất][, {contributed_money} triệu đồng tiền và hiện vật].', 'needs', 'contributed_workdays'))),
  (80, 'II.6', 'Công tác dân tộc, tôn giáo', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Thực hiện {minority_visits} đợt thăm hỏi, vận động đồng bào dân tộc thiểu số{so:minority_visits}.', 'needs', 'minority_visits'),
    jsonb_build_object('text', 'Thực hiện {religion_visits} đợt thăm hỏi chức sắc, cơ sở tôn giáo.', 'needs', 'religion_visits'),
    jsonb_build_object('text', 'Gặp gỡ, thăm hỏi người có uy tín {prestige_visits} đợt.', 'needs', 'prestige_visits'))),
  (90, 'II.7', 'Phong trào thi đua “Dân vận khéo”', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Tổ chức {skilled_drives} đợt ra quân “Dân vận khéo”{so:skilled_drives}{noi:emulation}.', 'needs', 'skilled_drives'),
    jsonb_build_object('text', 'Đăng ký {models_registered} mô hình, điển hình “Dân vận khéo”[, trong đó {models_effective} mô hình hoạt động hiệu quả].', 'needs', 'models_registered'))),
  (100, 'II.8', 'Phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', 'text', 'results', jsonb_build_array(
    jsonb_build_object('text', 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tiến hành {front_supervisions} cuộc giám sát, phản biện, góp ý{so:front_supervisions}[; có {front_recommendations} kiến nghị][, đã tiếp thu {front_accepted} kiến nghị].', 'needs', 'front_supervisions'),
    jsonb_build_object('text', 'Phối hợp tổ chức {voter_meetings} cuộc tiếp xúc cử tri{so:voter_meetings}[, có {voter_opinions} ý kiến, kiến nghị].', 'needs', 'voter_meetings'))),
  (110, 'III', 'Đánh giá chung', 'heading', null, '[]'::jsonb),
  (120, 'III.1', 'Ưu điểm', 'text', 'strengths', '[]'::jsonb),
  (130, 'III.2', 'Hạn chế, khó khăn', 'text', 'difficulties', '[]'::jsonb),
  (140, 'III.3', 'Nguyên nhân', 'text', 'causes', '[]'::jsonb),
  (150, 'IV', 'Nhiệm vụ trọng tâm thời gian tới', 'text', 'next', '[]'::jsonb),
  (160, 'V', 'Kiến nghị, đề xuất', 'text', 'proposals', '[]'::jsonb),
  (170, 'PL.1', 'Kết quả tiếp công dân thường xuyên, định kỳ và đột xuất (Mẫu số 01/TCD)', 'figures', null, '[]'::jsonb),
  (180, 'PL.2', 'Phân loại, xử lý đơn qua tiếp công dân (Mẫu số 02/TCD)', 'figures', null, '[]'::jsonb),
  (190, 'PL.3', 'Tổng hợp kết quả xử lý đơn (Mẫu số 01/XLD)', 'figures', null, '[]'::jsonb)
) as section (position, ref, title, kind, topic, drafts)
where template.kind <> 'request';

insert into report_line (template_id, section, position, indicator, depth)
select template.id, line.* from report_template template, (
  select section, position::smallint, indicator, depth::smallint from (values
    ('I', 1, 'conferences', 0), ('I', 2, 'conference_people', 1), ('I', 3, 'documents_issued', 0), ('I', 4, 'tasks_due', 0), ('I', 5, 'tasks_done', 1), ('I', 6, 'tasks_on_time', 1), ('I', 7, 'tasks_on_time_rate', 1),
    ('II.1', 1, 'communications', 0), ('II.1', 2, 'loudspeaker_items', 1), ('II.1', 3, 'social_media_items', 1), ('II.1', 4, 'communication_items', 0), ('II.1', 5, 'communication_reached', 0),
    ('II.1', 6, 'trainings', 0), ('II.1', 7, 'training_people', 1), ('II.1', 8, 'cultural_events', 0),
    ('II.2', 1, 'procedures_received', 0), ('II.2', 2, 'procedures_on_time', 1), ('II.2', 3, 'procedures_on_time_rate', 1), ('II.2', 4, 'procedures_online', 1), ('II.2', 5, 'procedures_online_rate', 1),
    ('II.2', 6, 'survey_papers', 0), ('II.2', 7, 'survey_satisfied', 1), ('II.2', 8, 'satisfaction_rate', 1),
    ('II.2', 9, 'inspections', 0), ('II.2', 10, 'inspected_units', 1), ('II.2', 11, 'inspection_violations', 1),
    ('II.3', 1, 'receptions', 0), ('II.3', 2, 'receptions_by_head', 1), ('II.3', 3, 'head_days_required', 1), ('II.3', 4, 'head_reception_rate', 1), ('II.3', 5, 'reception_visits', 0), ('II.3', 6, 'reception_people', 0), ('II.3', 7, 'reception_groups', 0),
    ('II.3', 8, 'dialogues', 0), ('II.3', 9, 'dialogue_people', 1), ('II.3', 10, 'dialogue_opinions', 1), ('II.3', 11, 'dialogue_answered', 1), ('II.3', 12, 'dialogue_answer_rate', 1),
    ('II.3', 13, 'commitments_made', 0), ('II.3', 14, 'commitments_kept', 1), ('II.3', 15, 'commitments_on_time', 1), ('II.3', 16, 'commitments_broken', 1), ('II.3', 17, 'commitments_kept_rate', 1), ('II.3', 18, 'reflections', 0),
    ('II.4', 1, 'village_meetings', 0), ('II.4', 2, 'village_meeting_people', 1), ('II.4', 3, 'village_meeting_opinions', 1), ('II.4', 4, 'disclosures', 0), ('II.4', 5, 'people_decided', 0),
    ('II.4', 6, 'inspectorate_supervisions', 0), ('II.4', 7, 'inspectorate_recommendations', 1), ('II.4', 8, 'mediation_cases', 0), ('II.4', 9, 'mediation_settled', 1), ('II.4', 10, 'mediation_rate', 1), ('II.4', 11, 'self_managed_models', 0),
    ('II.5', 1, 'visited', 0), ('II.5', 2, 'gifts_worth', 1), ('II.5', 3, 'contributed_workdays', 0), ('II.5', 4, 'contributed_land', 0), ('II.5', 5, 'contributed_money', 0),
    ('II.5', 6, 'households', 0), ('II.5', 7, 'poor_households', 1), ('II.5', 8, 'poor_rate', 1), ('II.5', 9, 'near_poor_households', 1), ('II.5', 10, 'near_poor_rate', 1), ('II.5', 11, 'solidarity_houses', 0),
    ('II.6', 1, 'minority_visits', 0), ('II.6', 2, 'religion_visits', 0), ('II.6', 3, 'prestige_visits', 0),
    ('II.7', 1, 'skilled_drives', 0), ('II.7', 2, 'models_registered', 0), ('II.7', 3, 'models_effective', 1), ('II.7', 4, 'models_effective_rate', 1), ('II.7', 5, 'models_recognised', 0), ('II.7', 6, 'collectives_commended', 0), ('II.7', 7, 'individuals_commended', 0),
    ('II.8', 1, 'front_supervisions', 0), ('II.8', 2, 'front_recommendations', 1), ('II.8', 3, 'front_accepted', 1), ('II.8', 4, 'front_accepted_rate', 1), ('II.8', 5, 'voter_meetings', 0), ('II.8', 6, 'voter_opinions', 1)
  ) as line (section, position, indicator, depth)
  union all
  select case form when '01/TCD' then 'PL.1' when '02/TCD' then 'PL.2' else 'PL.3' end, form_column, code, 0 from indicator where form is not null
) as line
where template.kind <> 'request';

insert into report_section (template_id, position, ref, title, kind, topic)
select id, section.* from report_template, (values
  (10, 'I', 'Kết quả thực hiện', 'text', 'results'), (20, 'II', 'Khó khăn, vướng mắc', 'text', 'difficulties'), (30, 'III', 'Kiến nghị, đề xuất', 'text', 'proposals')
) as section (position, ref, title, kind, topic) where report_template.kind = 'request';
insert into report_line (template_id, section, position, indicator, depth)
select id, 'I', line.* from report_template, (values (1, 'communications', 0), (2, 'dialogues', 0), (3, 'receptions', 0), (4, 'village_meetings', 0)) as line (position, indicator, depth)
where kind = 'request';

insert into report_check (kind, level, left_side, right_side, threshold, message, source) values
  ('equal', 'error', '{tcd_1}', '{tcd_4,tcd_13,tcd_22}', null, 'Cột 1 phải bằng cột 4 + 13 + 22.', 'Mẫu số 01/TCD'),
  ('equal', 'error', '{tcd_2}', '{tcd_5,tcd_14,tcd_23}', null, 'Cột 2 phải bằng cột 5 + 14 + 23.', 'Mẫu số 01/TCD'),
  ('equal', 'warning', '{tcd_3}', '{tcd_6,tcd_7,tcd_15,tcd_16,tcd_24,tcd_25}', null, 'Cột 3 phải bằng cột 6 + 7 + 15 + 16 + 24 + 25: có buổi tiếp chưa ghi vụ việc lần đầu hay nhiều lần.', 'Mẫu số 01/TCD'),
  ('equal', 'error', '{tcd2_1}', '{tcd2_3,tcd2_5,tcd2_7}', null, 'Cột 1 phải bằng cột 3 + 5 + 7.', 'Mẫu số 02/TCD'),
  ('equal', 'error', '{tcd2_1}', '{tcd2_9,tcd2_11}', null, 'Cột 1 phải bằng cột 9 + 11.', 'Mẫu số 02/TCD'),
  ('equal', 'error', '{tcd2_2}', '{tcd2_4,tcd2_6,tcd2_8}', null, 'Cột 2 phải bằng cột 4 + 6 + 8.', 'Mẫu số 02/TCD'),
  ('equal', 'error', '{tcd2_2}', '{tcd2_10,tcd2_12}', null, 'Cột 2 phải bằng cột 10 + 12.', 'Mẫu số 02/TCD'),
  ('equal', 'error', '{xld_1}', '{xld_2,xld_3,xld_4,xld_5,xld_6,xld_7}', null, 'Cột 1 phải bằng cột 2 + 3 + 4 + 5 + 6 + 7.', 'Mẫu số 01/XLD'),
  ('equal', 'error', '{xld_9}', '{xld_11,xld_12,xld_13}', null, 'Cột 9 phải bằng cột 11 + 12 + 13.', 'Mẫu số 01/XLD'),
  ('equal', 'error', '{xld_9}', '{xld_14,xld_15,xld_16,xld_17}', null, 'Cột 9 phải bằng cột 14 + 15 + 16 + 17.', 'Mẫu số 01/XLD'),
  ('equal', 'error', '{xld_9}', '{xld_18,xld_22}', null, 'Cột 9 phải bằng cột 18 + 22.', 'Mẫu số 01/XLD'),
  ('equal', 'error', '{xld_18}', '{xld_19,xld_20,xld_21}', null, 'Cột 18 phải bằng cột 19 + 20 + 21.', 'Mẫu số 01/XLD'),
  ('equal', 'error', '{xld_22}', '{xld_23,xld_24,xld_25}', null, 'Cột 22 phải bằng cột 23 + 24 + 25.', 'Mẫu số 01/XLD'),
  ('at_most', 'error', '{dialogue_answered}', '{dialogue_opinions}', null, 'Ý kiến đã trả lời không thể nhiều hơn ý kiến nhận được.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{receptions_by_head}', '{receptions}', null, 'Buổi người đứng đầu tiếp không thể nhiều hơn tổng số buổi tiếp.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{mediation_settled}', '{mediation_cases}', null, 'Vụ hòa giải thành không thể nhiều hơn số vụ hòa giải.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{procedures_on_time}', '{procedures_received}', null, 'Hồ sơ giải quyết đúng hạn không thể nhiều hơn hồ sơ tiếp nhận.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{procedures_online}', '{procedures_received}', null, 'Hồ sơ nộp trực tuyến không thể nhiều hơn hồ sơ tiếp nhận.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{models_effective}', '{models_registered}', null, 'Mô hình hiệu quả không thể nhiều hơn mô hình đăng ký.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{poor_households,near_poor_households}', '{households}', null, 'Hộ nghèo và cận nghèo không thể nhiều hơn tổng số hộ.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{survey_satisfied}', '{survey_papers}', null, 'Phiếu hài lòng không thể nhiều hơn số phiếu.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{tasks_on_time}', '{tasks_due}', null, 'Nhiệm vụ hoàn thành đúng hạn không thể nhiều hơn nhiệm vụ đến hạn.', 'Mặc định của Khéo'),
  ('at_most', 'error', '{front_accepted}', '{front_recommendations}', null, 'Kiến nghị được tiếp thu không thể nhiều hơn số kiến nghị.', 'Mặc định của Khéo'),
  ('growing', 'error', '{}', '{}', null, 'Số lũy kế không thể ít hơn số đã báo cáo ở kỳ ngắn hơn của cùng năm.', 'Nghị định 09/2019/NĐ-CP, Điều 12'),
  ('change', 'warning', '{}', '{}', 50, 'Chênh lệch nhiều so với cùng kỳ năm trước.', 'Mặc định của Khéo'),
  ('outlier', 'warning', '{}', '{}', 10, 'Một đơn vị có số cao bất thường so với các đơn vị khác.', 'Mặc định của Khéo'),
  ('missing_units', 'warning', '{}', '{}', null, 'Còn đơn vị chưa gửi báo cáo.', 'Mặc định của Khéo'),
  ('empty_text', 'warning', '{}', '{}', null, 'Mục này chưa có nội dung.', 'Mặc định của Khéo'),
  ('not_entered', 'warning', '{}', '{}', null, 'Số này nhập tay, chưa có ai nhập.', 'Mặc định của Khéo');
