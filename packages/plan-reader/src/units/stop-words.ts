/** What ends the name of a unit in a sentence. */
import { Phrases } from './phrases.ts';

const VERBS = `được giao|được phân công|chủ trì|đồng chủ trì|phối hợp|chủ động|tham mưu|theo dõi|chỉ đạo|xây dựng|tổ chức|triển khai|căn cứ|
  có trách nhiệm|chịu trách nhiệm|hướng dẫn|tiếp tục|thực hiện|phát động|tăng cường|quán triệt|báo cáo|rà soát|
  đẩy mạnh|kịp thời|thường xuyên|định kỳ|bố trí|cân đối|đăng tải|hỗ trợ|kiện toàn|phân công|phát huy|cung cấp|gửi|
  lập|xem xét|thẩm định|tổng hợp|đôn đốc|kiểm tra|giám sát|vận động|tuyên truyền|huy động|lựa chọn|đăng ký|đề xuất|
  đề nghị|ban hành|cụ thể hóa|lồng ghép|nghiên cứu|phổ biến|giới thiệu|bảo đảm|đảm bảo|quan tâm|tạo điều kiện|
  nghiêm túc|khẩn trương|tập trung|thống nhất|đưa|giao|yêu cầu|quy định|trực tiếp|duy trì|nâng cao|đổi mới|mở|
  biểu dương|chấp hành|công khai|tiếp nhận|xử lý|giải quyết|cập nhật|khai thác|sử dụng|thành lập|phê duyệt|
  trình|ký|là|có|phải|cần|được|sẽ|theo|trong|tại|khi|nếu|trên cơ sở|dựa|từ|tự|tích cực|phấn đấu|chú trọng|
  xác định|coi|chịu|hằng năm|hàng năm|làm|nắm|chuẩn bị|tham gia|thông qua|tiến hành|hoàn thành|đánh giá|sơ kết|
  tổng kết|cử|bám sát|lãnh đạo|đóng góp|đồng hành|niêm yết|phản ánh|thông báo|tháo gỡ|viết|phát hành|chọn|bình xét|
  chia sẻ|kết nối|ứng dụng|tích hợp|nhân rộng|chuyển|thu hút|khuyến khích|điều phối|điều chuyển|trao đổi|
  rút kinh nghiệm|tiếp thu|tuân thủ|phân bổ|khảo sát|lấy ý kiến|quản lý|rút gọn|bổ sung|sửa đổi|khắc phục|
  tuyển chọn|ưu tiên|mỗi|không|vận hành|định hướng|gắn|ra|nhập|số hóa|chấn chỉnh|
  trả lời|đối thoại|khen thưởng|nêu|thu thập|hình thành|chấm|tự chấm|thẩm tra|cấp|quyết định|
  dành|sắp xếp|bàn giao|xác minh|phát hiện|ngăn chặn|tuần tra|tối thiểu|nộp|tùy|tuỳ|đã|đang|đều|vẫn|
  cùng|chủ trì tham mưu|kêu gọi|hướng|điều hành|đề cao|tạo|giúp|giải trình|cắt giảm|bãi bỏ|phát sóng|đưa tin|đặt|
  thông tin|truyền thông|liên hệ|tổng hợp báo cáo|đôn đốc việc|xét|kiểm soát|phân tích|
  đăng|gương mẫu|thúc đẩy|phụ trách|bảo vệ|giữ|mời|đón|thăm|tặng|in|treo|mua|thuê|
  tổ chức hội nghị|tổ chức hội thảo|tổ chức hội thi|củng cố|thí điểm|ra quân|trang bị|nâng cấp|biên soạn|nghiệm thu|cam kết|phục vụ|chăm lo|động viên|tôn vinh|công bố|
  kê khai|góp ý|kiến nghị|quyết toán|chi trả|thanh toán|mở rộng|cảnh báo|nhắc nhở|xử phạt|tiếp xúc|tiếp công dân|
  sửa chữa|lắp đặt|cài đặt|kết thúc|lan tỏa|tuyển dụng|tiếp thu|rút ngắn|đối chiếu|soạn thảo|bảo trì|
  nhận diện|phân loại|thu gom|hòa giải|chủ động phối hợp|bám nắm|nắm tình hình|trực tiếp chỉ đạo|
  nêu gương|phát thanh|giảm|tăng|họp|họp dân|chú ý|sơ tán|bám|bám địa bàn|dự|hưởng ứng|đưa vào|quản trị|vận dụng|khơi dậy|
  phòng ngừa|đấu tranh|xóa|bổ nhiệm|chi|thực thi|nhận|tiếp|đi đầu|đi cơ sở|bầu|khắc phục|dọn|trồng|ủng hộ|quyên góp|
  tìm hiểu|tự kiểm tra|tự rà soát|tự đánh giá|ban hành|lưu trữ|bảo quản|nhắn tin|gọi|loa|truyền tải|trưng bày|tổng hợp|
  khai báo|xây|sửa|hiến|vệ sinh|ứng trực|ứng phó|cứu trợ|huấn luyện|diễn tập|học tập|làm theo|nói đi đôi|rèn luyện|
  sinh hoạt|tọa đàm|gặp mặt|tiếp tục|nghiêm cấm|cấm|ngừng|dừng|thay đổi|điều chỉnh|hạn chế|loại bỏ|thực hành|tiết kiệm|
  chống|phòng chống|phòng, chống|đăng tin|viết tin|đưa nội dung|gửi về|lấy|lấy mẫu|chốt chặn|trực|lắp|soạn|giải ngân|chằng chống|di dời|khơi thông|nạo vét|tiêm phòng|khám|cấp phát|chấm điểm|thống kê|phân cấp|ủy quyền|chuyển đổi|khảo sát|
  khởi xướng|phát huy|đến trước|đến từng|đến tận|đến thăm|đứng ra|lo|trích|trả|thu lãi|thu nợ|thu tiền|tấn công|trấn áp|phân luồng|chung tay|chung sức|vào cuộc|góp sức|góp phần|đồng lòng|xả|chở|cho mượn|cho phép|cho vay|cho ý kiến|có nhiệm vụ`;

const OTHERS =
  'của|cho|về|với|để|nhằm|do|bằng|qua|vì|như|đối với|đến|ở|mà|thì|vào|sau|trước|hoặc|trừ|ngoài|gồm|bao gồm|nhất là';

const GROUP_VERBS = 'phát triển|đầu tư|đào tạo|bồi dưỡng|tập huấn|sản xuất|phản hồi|nhập';

export type Stop = 'verb' | 'other';

/** Phrases that cannot be part of a name; a verb tells that the name before it was a subject. */
export const STOP_WORDS = new Phrases<Stop>([
  ...VERBS.split('|').map((word) => [word.trim(), 'verb'] as const),
  ...OTHERS.split('|').map((word) => [word.trim(), 'other'] as const),
]);

/** Verbs that may be a part of a single name ("Quỹ Đầu tư phát triển"), but follow a group. */
export const AFTER_GROUPS = new Phrases(GROUP_VERBS.split('|').map((word) => [word, true] as const));
