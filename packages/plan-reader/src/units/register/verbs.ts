/** Words that say what a body does: behind "phải", "đã", "để", and behind the names of known bodies. Learnt by scripts/learn-register.ts. */
export const VERBS = `ban hành|bao quát|biên soạn|biết|biết chữ|biểu quyết|buộc người|bàn giao|bám sát|bán|bán rượu|báo cáo|báo ngay|
bãi bỏ|bình thường|bóc lột|bù đắp|bảo dưỡng|bảo lãnh|bảo lưu|bảo quản|bảo đảm|bắt buộc|bắt đầu|bỏ phiếu|bố trí|
bốc dỡ|bồi dưỡng|bồi hoàn|bồi thường|bổ nhiệm|bổ sung|cam kết|can thiệp|che chắn|che giấu|che khuất|chi tiêu|
chi tiền|chi trả|chia|chia sẻ|chiếm đoạt|chiếu sáng|chuyên chở|chuyên trách|chuyển|chuyển giao|chuyển ngay|
chuyển ngành|chuyển sang|chuyển tiếp|chuyển tiền|chuyển tải|chuyển xếp|chuyển đi|chuyển đổi|chuẩn hóa|chính thức|
chính xác|chăn nuôi|chạy tàu|chấm dứt|chấn chỉnh|chấp hành|chấp nhận|chấp thuận|chẩn đoán|chắc chắn|chế biến|chế tạo|
chỉ đạo|chỉ định|chỉnh lý|chỉnh sửa|chịu thuế|chịu trách|chồng chéo|chờ đợi|chủ trì|chủ động|chứa đựng|chứng minh|
chứng nhận|chữa cháy|cung cấp|cung ứng|cài|cài túi|cài áo|cài đặt|cách ly|công bố|công khai|công nhận|căn cứ|cư trú|
cải thiện|cải tiến|cản trở|cảnh báo|cảnh giới|cấm|cấp cứu|cấp phát|cấp phép|cấp thẻ|cầm cố|cập nhật|cắt giảm|cố định|
củng cố|cứu hộ|cứu trợ|cử người|cử đi|di chuyển|di dời|duy trì|dành|dán tem|dạy thực|dễ dàng|dừng|dừng hẳn|dừng ngay|
dừng tàu|dự thi|dự trù|ghi|ghi chép|ghi chú|ghi họ|ghi nhận|ghi rõ|ghi sổ|ghi thu|ghi tên|gia hạn|giam giữ|gian mạng|
gian đọc|giao kết|giao nộp|giao quyền|giao đất|giúp người|giải ngân|giải quyết|giải thích|giải trình|giảm|giảm nhẹ|
giảm thiểu|giảm trừ|giảm tốc|giảng dạy|giới thiệu|giữ chức|giữ gìn|giữ nguyên|gây hại|gây mất|góp phần|góp vốn|
gần bờ|gắn|gắn chíp|gắn liền|gỡ bỏ|gửi|gửi ngay|gửi tiền|gửi đơn|hiển thị|hiệp đồng|hiệu chỉnh|hiệu quả|hoàn chỉnh|
hoàn thiện|hoàn thành|hoàn toàn|hoàn trả|hoàn tất|huy động|hàng năm|hàng quý|hàng tháng|hành nghề|hình thành|
hòa nhập|hướng dẫn|hưởng lương|hưởng phụ|hưởng quyền|hưởng trợ|hạ cánh|hạch toán|hạn chế|hết hạn|hết niên|hết năm|
hết sức|học tập|hỗ trợ|hợp lệ|hợp pháp|hủy bỏ|in|in chữ|khai báo|khai thác|khen thưởng|khoán chi|khuyến khích|
khách quan|kháng nghị|khôi phục|khả thi|khấu hao|khấu trừ|khẩn trương|khắc phục|khẳng định|khống chế|khớp đúng|
khởi kiện|khởi tố|kiêm nhiệm|kiểm tra|kiện toàn|kéo dài|kê khai|kêu gọi|kích động|ký gửi|ký kết|ký phát|ký quỹ|
ký tên|kết hợp|kết thúc|kịp thời|kỳ hạn|kỷ niệm|liên doanh|liên hệ|liên lạc|liên quan|liên tục|loại bỏ|loại trừ|luôn|
luôn duy|làm chủ|làm giảm|làm mất|làm rõ|làm tròn|làm tăng|lành mạnh|lây nhiễm|lên tàu|lưu|lưu giữ|lưu hành|
lưu thông|lưu trú|lạm dụng|lấn chiếm|lấy|lấy lời|lấy mẫu|lập thành|lập tức|lắng nghe|lắp|lắp đặt|lồng ghép|lợi dụng|
lựa chọn|mang|mang thai|miễn nhiệm|mong muốn|mua|mua bán|mua vé|muốn|mô tả|mắc bệnh|mặc trang|mở|mở rộng|mở sổ|
mở tài|neo đậu|nghe|nghiêm chỉnh|nghiêm trọng|nghiêm túc|nghiên cứu|nghiệm thu|nghỉ hưu|nghỉ phép|ngăn|ngăn chặn|
ngăn cản|ngăn ngừa|ngắt|nhanh chóng|nhìn thấy|nhường đường|nhận biết|nhận chìm|nhận dạng|nhận tiền|nhờ thu|
niêm phong|niêm yết|nuôi dưỡng|nuôi trồng|nâng cao|nâng cấp|nêu rõ|nắm bắt|nắm giữ|nắm vững|nối ray|nộp|nộp phí|
nộp thuế|nộp thêm|nộp tiền|nộp đơn|pha chế|phá dỡ|phá hoại|phát biểu|phát hiện|phát huy|phát hành|phát ngôn|
phát sinh|phát điện|phân biệt|phân bổ|phân chia|phân công|phân phối|phân tích|phê chuẩn|phê duyệt|phòng ngừa|
phóng thích|phù hợp|phạm tội|phản hồi|phấn đấu|phối hợp|phụ trách|phục hồi|phục viên|phục vụ|qui định|quyết định|
quán triệt|quảng bá|rà soát|rò rỉ|rõ ràng|rút|rút tiền|rút vốn|rời khỏi|sinh sống|soạn thảo|sách nhiễu|sáp nhập|
sản xuất|sẵn sàng|sống chung|sử dụng|sửa chữa|sửa đổi|tham dự|tham gia|tham khảo|tham mưu|thanh lý|thanh toán|
thay thế|thi công|thi hành|thi tuyển|thiết lập|thu gom|thu hút|thu hồi|thu phí|thu thập|thu tiền|thuyết minh|
thuận tiện|thành lập|thành niên|tháo dỡ|tháo gỡ|thích hợp|thông báo|thông qua|thông suốt|thông thạo|thúc đẩy|thăm dò|
thương lượng|thương tiếc|thường lệ|thường trú|thường trực|thường xuyên|thả neo|thảo luận|thấm nước|thất thoát|
thẩm tra|thẩm định|thắp đèn|thế chấp|thỏa mãn|thỏa đáng|thụ lý|thử nghiệm|thực hiện|tiêu dùng|tiêu hủy|tiêu thụ|
tiến hành|tiếp nhận|tiếp thu|tiếp tục|tiết lộ|tra cứu|tra nạp|trang trải|trao đổi|treo biển|treo cờ|treo quốc|
triển khai|triệu tập|trung thực|truy cập|truy cứu|truy nhập|truyền bá|truyền phát|tránh bão|tránh va|trân trọng|
trình bày|trích|trích lập|trích nộp|trù dập|trùng lặp|trúng thầu|trúng tuyển|trả lương|trả lời|trả nợ|trả tiền|
trốn tránh|trồng rừng|trở lên|trở thành|trục lợi|trừ đi|trực tiếp|tuyên|tuyên truyền|tuyển chọn|tuân thủ|tài trợ|
tách|tách riêng|tách rời|tái|tái xuất|tán thành|tìm|tìm hiểu|tìm thấy|tích cực|tích hợp|tích lũy|tín nhiệm|
tính hưởng|tính mức|tính tới|tính điểm|tóm tắt|tôn trọng|tăng|tăng cường|tăng vốn|tương tác|tạm dừng|tạm ngừng|
tạm thời|tạm trú|tạm ứng|tạo lập|tạo nguồn|tẩy xóa|tận dụng|tập hợp|tập trung|tố giác|tối thiểu|tối ưu|tốt nghiệp|
tổng hợp|tổng kết|tự giác|tự mình|tự nguyện|tự động|uống rượu|vay vốn|viết liền|viết tắt|vu khống|vuông góc|vượt mức|
vận chuyển|vận hành|vận động|xem xét|xin|xin cấp|xin phép|xuyên tạc|xuất khẩu|xuất trình|xác lập|xác minh|xác nhận|
xác định|xâm hại|xâm phạm|xây dựng|xét chọn|xét duyệt|xét thăng|xét tặng|xét xử|xóa|xóa tên|xúc phạm|xếp|xếp hạng|
xếp loại|xếp lương|xử lý|áp dụng|ép buộc|đe dọa|đeo|đeo kính|đi|đi học|đi qua|điều chỉnh|điều khiển|điều tiết|
điều trị|đo đạc|đàm phán|đáng kể|đánh dấu|đánh giá|đáp ứng|đình chỉ|đính chính|đòi hỏi|đón|đón trả|đóng|đóng dấu|
đóng quân|đôn đốc|đúng hạn|đúng tuyến|đúng đắn|đăng nhập|đăng tải|đưa|đưa tin|đạt|đạt chuẩn|đảm bảo|đảm nhiệm|
đẩy mạnh|đẩy nhanh|đặc biệt|đặt cách|đặt hàng|đặt tên|đề cử|đề nghị|đề xuất|đền bù|định cư|định kỳ|đọc|đồng bộ|
đồng thời|đổi tiền|độc lập|độc quyền|ưu tiên|ảnh hưởng|ấn định|ổn định|ủy quyền`;
