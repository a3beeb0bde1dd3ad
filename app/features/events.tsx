import type { EventEntry } from '../platform/events.ts';
import type { IconName } from '../ui/icons.tsx';
import type { Tone } from '../ui/props.ts';
import { Timeline } from '../ui/timeline.tsx';

interface Words {
  what: string;
  icon: IconName;
  tone?: Tone;
}

function evidenceWords(subject: string): Record<string, Words> {
  return {
    [`${subject}.evidence_added`]: { what: 'đã thêm minh chứng', icon: 'attachment', tone: 'accent' },
    [`${subject}.evidence_removed`]: { what: 'đã gỡ minh chứng', icon: 'delete', tone: 'warning' },
  };
}

/** What each act is called in a history. */
const words: Record<string, Words> = {
  'plan.imported': { what: 'đã tải lên và đọc kế hoạch', icon: 'import' },
  'plan.word_changed': { what: 'đã sửa chữ trong văn bản gốc', icon: 'edit' },
  'plan.created': { what: 'đã lập dự thảo kế hoạch', icon: 'draft' },
  'plan.changed': { what: 'đã sửa thông tin kế hoạch', icon: 'edit' },
  'plan.task_changed': { what: 'đã sửa một nhiệm vụ', icon: 'edit' },
  'plan.task_accepted': { what: 'đã xem và giữ nguyên một nhiệm vụ', icon: 'check' },
  'plan.task_added': { what: 'đã thêm một nhiệm vụ', icon: 'add' },
  'plan.task_removed': { what: 'đã bỏ một nhiệm vụ', icon: 'delete' },
  'plan.task_unit_added': { what: 'đã thêm đơn vị vào một nhiệm vụ', icon: 'unit' },
  'plan.task_unit_changed': { what: 'đã sửa đơn vị của một nhiệm vụ', icon: 'unit' },
  'plan.task_unit_removed': { what: 'đã bỏ đơn vị khỏi một nhiệm vụ', icon: 'unit' },
  'plan.outline_changed': { what: 'đã sửa đề cương', icon: 'edit' },
  'plan.derived': { what: 'đã lập dự thảo từ kế hoạch cấp trên', icon: 'split' },
  'plan.published': { what: 'đã ban hành và giao việc', icon: 'send', tone: 'success' },
  'plan.withdrawn': { what: 'đã thu hồi kế hoạch', icon: 'delete', tone: 'danger' },
  'plan.correction_begun': { what: 'đã lập bản sửa đổi', icon: 'edit' },
  'plan.submitted': { what: 'đã gửi kế hoạch', icon: 'send' },
  'account.stand_in_given': { what: 'đã ủy quyền', icon: 'key' },
  'account.stand_in_ended': { what: 'đã kết thúc ủy quyền', icon: 'close' },
  'directive.given': { what: 'đã ghi và giao ý kiến chỉ đạo', icon: 'send', tone: 'success' },
  'directive.withdrawn': { what: 'đã thu hồi ý kiến chỉ đạo', icon: 'delete', tone: 'danger' },
  'assignment.handed_out': { what: 'đã giao việc', icon: 'send' },
  'assignment.receive': { what: 'đã tiếp nhận', icon: 'target', tone: 'accent' },
  'assignment.name_people': { what: 'đã phân công lãnh đạo phụ trách và chuyên viên theo dõi', icon: 'people' },
  'assignment.take_on': { what: 'đã nhận việc', icon: 'doing', tone: 'accent' },
  'assignment.finish': { what: 'đã báo hoàn thành', icon: 'done', tone: 'success' },
  'assignment.report': { what: 'đã báo tiến độ', icon: 'doing', tone: 'accent' },
  'assignment.accept': { what: 'đã xác nhận kết quả', icon: 'done', tone: 'success' },
  'assignment.return': { what: 'đã trả lại kết quả', icon: 'return', tone: 'warning' },
  'assignment.ask_date': { what: 'đã xin gia hạn', icon: 'clock', tone: 'warning' },
  'assignment.grant_date': { what: 'đã đồng ý gia hạn', icon: 'check', tone: 'success' },
  'assignment.deny_date': { what: 'đã không đồng ý gia hạn', icon: 'close', tone: 'danger' },
  'assignment.reopen': { what: 'đã mở lại', icon: 'refresh', tone: 'warning' },
  'assignment.refuse': { what: 'đã từ chối', icon: 'close', tone: 'danger' },
  'assignment.pass_on': { what: 'đã chuyển đơn vị khác', icon: 'transfer' },
  'assignment.recall': { what: 'đã thu hồi', icon: 'delete' },
  'assignment.transfer': { what: 'đã điều chuyển', icon: 'transfer' },
  'assignment.exempt': { what: 'đã miễn thực hiện', icon: 'forbid' },
  'assignment.hand_out_again': { what: 'đã giao lại', icon: 'send' },
  'assignment.reminded': { what: 'đã gửi nhắc', icon: 'bell', tone: 'warning' },
  'activity.recorded': { what: 'đã ghi hoạt động', icon: 'add', tone: 'success' },
  'activity.changed': { what: 'đã sửa hoạt động', icon: 'edit' },
  'activity.withdrawn': { what: 'đã thu hồi hoạt động', icon: 'delete', tone: 'danger' },
  'activity.restored': { what: 'đã khôi phục hoạt động', icon: 'refresh' },
  'commitment.recorded': { what: 'đã ghi cam kết', icon: 'commitment', tone: 'accent' },
  'commitment.report': { what: 'đã báo tiến độ', icon: 'doing', tone: 'accent' },
  'commitment.keep': { what: 'đã báo thực hiện xong', icon: 'done', tone: 'success' },
  'commitment.move_date': { what: 'đã đổi hạn', icon: 'clock', tone: 'warning' },
  'commitment.break': { what: 'đã báo không thực hiện được', icon: 'close', tone: 'danger' },
  'commitment.withdraw': { what: 'đã rút lại cam kết', icon: 'delete' },
  'commitment.reopen': { what: 'đã mở lại', icon: 'refresh', tone: 'warning' },
  'appointment.recorded': { what: 'đã thêm vào lịch', icon: 'add' },
  'appointment.changed': { what: 'đã sửa lịch', icon: 'edit' },
  'appointment.moved': { what: 'đã chuyển lịch', icon: 'transfer', tone: 'warning' },
  'appointment.cancelled': { what: 'đã hủy lịch', icon: 'close', tone: 'danger' },
  'appointment.held': { what: 'đã ghi là đã diễn ra', icon: 'check', tone: 'success' },
  'appointment.answered': { what: 'đã trả lời giấy mời', icon: 'mail', tone: 'accent' },
  'appointment.minutes_written': { what: 'đã ghi biên bản', icon: 'document' },
  'appointment.concluded': { what: 'đã ghi một kết luận', icon: 'commitment', tone: 'accent' },
  'programme.built': { what: 'đã lấy nhiệm vụ vào chương trình', icon: 'import' },
  'programme.line_added': { what: 'đã thêm một việc', icon: 'add' },
  'programme.line_changed': { what: 'đã sửa một việc', icon: 'edit' },
  'programme.line_hidden': { what: 'đã bỏ một việc khỏi chương trình', icon: 'delete' },
  'programme.line_shown': { what: 'đã đưa lại một việc vào chương trình', icon: 'refresh' },
  'programme.line_removed': { what: 'đã xóa một việc tự thêm', icon: 'delete' },
  'weekly_report.written': { what: 'đã lưu báo cáo', icon: 'edit' },
  'weekly_report.sent': { what: 'đã nộp báo cáo', icon: 'send', tone: 'success' },
  'weekly_report.taken_back': { what: 'đã lấy lại báo cáo để sửa', icon: 'return', tone: 'warning' },
  'weekly_report.rule_set': { what: 'đã đặt ngày nộp báo cáo tuần', icon: 'settings' },
  'weekly_report.rule_ended': { what: 'đã thôi yêu cầu báo cáo tuần', icon: 'close' },
  'report_period.opened': { what: 'đã mở kỳ báo cáo', icon: 'add', tone: 'success' },
  'report_period.changed': { what: 'đã sửa kỳ báo cáo', icon: 'edit' },
  'report_period.duty_added': { what: 'đã thêm một đơn vị báo cáo', icon: 'add' },
  'report_period.duty_set': { what: 'đã đổi hạn, miễn báo cáo của một đơn vị', icon: 'clock' },
  'report_period.reminded': { what: 'đã đôn đốc', icon: 'bell', tone: 'warning' },
  'report.begun': { what: 'đã bắt đầu báo cáo', icon: 'draft' },
  'report.figure_changed': { what: 'đã điều chỉnh, nhập số liệu', icon: 'edit', tone: 'warning' },
  'report.figure_restored': { what: 'đã dùng lại số đếm từ hồ sơ', icon: 'refresh' },
  'report.text_written': { what: 'đã viết mục', icon: 'edit' },
  'report.text_drafted': { what: 'đã soạn lại từ hồ sơ mục', icon: 'refresh' },
  'report.lines_picked': { what: 'đã ghép ý từ báo cáo bên dưới vào mục', icon: 'merge' },
  'report.explained': { what: 'đã giải thích một lưu ý', icon: 'quote' },
  'report.sent': { what: 'đã gửi báo cáo', icon: 'send', tone: 'success' },
  'report.taken_back': { what: 'đã lấy lại báo cáo để sửa', icon: 'return', tone: 'warning' },
  'report.opened': { what: 'đã mở xem báo cáo', icon: 'view' },
  'report.returned': { what: 'đã trả lại báo cáo', icon: 'return', tone: 'warning' },
  'report.approved': { what: 'đã duyệt báo cáo', icon: 'done', tone: 'success' },
  'report.correction_begun': { what: 'đã lập bản đính chính', icon: 'edit' },
  'report.document_wanted': { what: 'đã soạn văn bản từ báo cáo', icon: 'document' },
  'report_template.changed': { what: 'đã lập bản mới của mẫu báo cáo', icon: 'edit' },
  'indicator.added': { what: 'đã thêm chỉ tiêu', icon: 'add' },
  'indicator.feed_added': { what: 'đã thêm cách đếm', icon: 'add' },
  'indicator.feed_removed': { what: 'đã bỏ cách đếm', icon: 'delete' },
  'indicator.verified': { what: 'đã đối chiếu với nguồn', icon: 'check', tone: 'success' },
  'indicator.unverified': { what: 'đã đặt lại là chưa kiểm tra', icon: 'warning' },
  'indicator.target_set': { what: 'đã ghi chỉ tiêu giao', icon: 'target' },
  'committee.founded': { what: 'đã lập ban chỉ đạo', icon: 'add' },
  'committee.changed': { what: 'đã sửa thông tin ban', icon: 'edit' },
  'committee.member_added': { what: 'đã thêm thành viên', icon: 'people' },
  'committee.member_changed': { what: 'đã sửa thành viên', icon: 'edit' },
  'committee.member_ended': { what: 'đã ghi thôi tham gia', icon: 'close' },
  'draft.begun': { what: 'đã bắt đầu soạn', icon: 'draft' },
  'draft.edited': { what: 'đã sửa văn bản', icon: 'edit' },
  'draft.checked': { what: 'đã rà soát', icon: 'check', tone: 'accent' },
  'draft.sent': { what: 'đã trình ký', icon: 'send', tone: 'accent' },
  'draft.taken_back': { what: 'đã lấy lại để sửa', icon: 'return', tone: 'warning' },
  'draft.remarked': { what: 'đã góp ý', icon: 'quote' },
  'draft.remark_settled': { what: 'đã xử lý một góp ý', icon: 'check' },
  'draft.returned': { what: 'đã trả lại', icon: 'return', tone: 'warning' },
  'draft.signed': { what: 'đã ký ban hành', icon: 'key', tone: 'success' },
  'draft.issued': { what: 'đã cấp số, ban hành', icon: 'done', tone: 'success' },
  'draft.cancelled': { what: 'đã hủy dự thảo', icon: 'delete', tone: 'danger' },
  'register.entered': { what: 'đã ghi văn bản giấy vào sổ', icon: 'add' },
  'register.corrected': { what: 'đã đính chính trong sổ', icon: 'edit', tone: 'warning' },
  'register.linked': { what: 'đã ghi văn bản liên quan', icon: 'link' },
  'register.start_set': { what: 'đã đặt số bắt đầu của sổ', icon: 'settings' },
  'register.settings_set': { what: 'đã đặt thể thức văn bản', icon: 'settings' },
  'register.signature_set': { what: 'đã đặt hình ảnh chữ ký', icon: 'edit' },
  'register.signature_removed': { what: 'đã bỏ hình ảnh chữ ký', icon: 'close' },
  'register.seal_set': { what: 'đã đặt hình ảnh con dấu', icon: 'settings' },
  'register.seal_removed': { what: 'đã bỏ hình ảnh con dấu', icon: 'close' },
  'register.series_added': { what: 'đã thêm sổ số', icon: 'add' },
  'register.series_ended': { what: 'đã kết thúc một sổ số', icon: 'close' },
  ...evidenceWords('appointment'),
  ...evidenceWords('assignment'),
  ...evidenceWords('activity'),
  ...evidenceWords('commitment'),
  ...evidenceWords('report_figure'),
  'unit.shapes_imported': { what: 'đã nhập bản đồ địa bàn', icon: 'place' },
  'unit.added': { what: 'đã thêm đơn vị', icon: 'add' },
  'unit.renamed': { what: 'đã đổi tên', icon: 'edit' },
  'unit.ended': { what: 'đã ghi kết thúc hoạt động', icon: 'close' },
  'unit.succeeded': { what: 'đã sáp nhập, chia tách', icon: 'merge' },
};

/** Who did it, and in whose place. */
function whoOf({ userName, forUserName }: EventEntry): string {
  const name = userName ?? 'Hệ thống';
  return forUserName ? `${name} (thay ${forUserName})` : name;
}

/** Events as a timeline. */
export function eventTimeline(events: readonly EventEntry[]) {
  return (
    <Timeline
      entries={events.map((event) => ({
        who: whoOf(event),
        unit: event.unitName ?? undefined,
        what: words[event.act]?.what ?? event.act,
        icon: words[event.act]?.icon ?? 'open',
        tone: words[event.act]?.tone,
        at: event.at,
        detail: event.note ? `“${event.note}”` : undefined,
      }))}
    />
  );
}
