/** Words of two syllables whose first has a capital in names: the second belongs to it. Learnt by scripts/learn-register.ts. */
export const PAIRS = `an ninh|an toàn|anh hùng|ban chỉ|ban kiểm|ban quản|bao cao|binh chủng|binh nhì|binh đoàn|biên bản|biên phòng|
biển hiệu|biểu mẫu|bà mẹ|bàn đổi|báo chí|báo cáo|bên bảo|bí thư|bóng đá|bù trừ|băng chức|bưu chính|bưu điện|
bạch truật|bản khai|bảng kê|bảo hiểm|bảo vệ|bầu cử|bằng công|bằng khen|bệnh viện|bổ trợ|bộ luật|bộ trưởng|cam kết|
cam thảo|cao đẳng|chi cục|chi nhánh|chinh phu|chiến lược|chuyên gia|chuyển giao|chuyển đổi|chuẩn cơ|chuẩn kỹ|
chuẩn mực|chánh án|chính phủ|chăm sóc|chương trình|chấm thi|chấp hành|chất lượng|chế độ|chỉ huy|chỉ đạo|chủ tịch|
chứng chỉ|chứng khoán|chứng minh|chứng nhận|chữ thập|chữa bệnh|coi thi|con nuôi|cuộc vận|các công|các tổ|cách mạng|
cán bộ|cát cánh|câu lạc|có tài|công an|công nghệ|căn cước|căn cứ|cơ quan|cơ sở|cư trú|cạnh tranh|cảng quốc|cảng vụ|
cảnh sát|cấp cao|cấp cứu|cổng thông|cộng hòa|cộng sản|cờ truyền|cục trưởng|cứu nạn|cứu trợ|cửa khẩu|cựu chiến|
da liễu|danh mục|di sản|doanh nghiệp|don dang|don de|du lịch|duyên hải|dân tộc|dược cổ|dạy nghề|dầu khí|dịch vụ|
dữ liệu|dự án|gia hạn|giao thông|giay chung|giay phep|giám đốc|giáo dục|giải báo|giải thưởng|giảm nghèo|giấp phép|
giấy chứng|giấy phép|hiến pháp|hiệp hội|hiệp định|hiệu trưởng|hoa tiêu|hoi dong|hoàng cầm|hoàng gia|hoàng kỳ|
hoạt động|huong dan|huy hiệu|huyện ủy|huân chương|huấn luyện|huế giai|hàn lâm|hàng hải|hành chính|hành động|
hãng hàng|hòa giải|hóa đơn|hôn nhân|hướng dẫn|hạ sĩ|hạ tầng|hạt trưởng|hải quan|hậu cần|hệ thống|học viện|hỏi đáp|
hồ sơ|hồi sức|hỗ trợ|hộ chiếu|hộ tịch|hội đồng|hộiđồng quản|hộp thư|hợp tác|hợp đồng|in sao|internet công|
khen thưởng|khiếu nại|khiển trách|kho bạc|khoa học|khoáng sản|khu kinh|khu vực|khung kiến|khung năng|khung trình|
khuyến khích|khám bệnh|khám chữa|khí tượng|không quân|khương hoạt|khảo thí|khẩn nguy|khối thi|ki ể|kinh doanh|
kinh tế|kiến trúc|kiểm soát|kiểm sát|kiểm toán|ký sinh|kế hoạch|kế toán|kết luận|kỳ họp|kỷ niệm|kỹ thuật|lao động|
liên hiệp|liên hợp|liên minh|liên đoàn|lào di|lâm nghiệp|lãnh đạo|lão khoa|lý lịch|lưu ký|lưu trữ|lương thực|lễ tang|
lệnh chi|lệnh điều|lịch sử|lữ đoàn|lực lượng|mau bao|mica màu|mua bán|mã định|mô hình|môi trường|mĩ thuật|mạch môn|
mạng lưới|mạng viễn|mầm non|mặt trận|một cửa|mục lục|mục đích|mức lương|ngan hang|nghi lễ|nghiên cứu|nghiệp vụ|
nghĩa vụ|nghệ nhân|nghệ sĩ|nghệ thuật|nghị định|ngoại giao|nguyên thủ|nguyên đán|ngày hội|ngân hàng|ngân sách|
ngôn ngữ|người lao|người đại|ngữ văn|nhiệm vụ|nhà nước|nhân dân|nhất trở|nhập cảnh|nhật trình|nuôi con|nâng cao|
nông nghiệp|năm cơ|năng lượng|nẵng trở|nền tảng|nội vụ|nợ tài|olympic khu|olympic quốc|phiếu lý|phong trào|phá sản|
phái đoàn|pháp chế|pháp luật|pháp lệnh|phát triển|phân tích|phê duyệt|phòng chống|phòng thủ|phó giám|phó trưởng|
phông lưu|phúc khảo|phương án|phản biện|phản ánh|phần mềm|phối hợp|phổ biến|phụ lục|phục vụ|quoc hoi|quy chuẩn|
quy chế|quy định|quyet dinh|quyết định|quân đội|quý cơ|quản lý|quảng cáo|quận ủy|quốc hội|quốc phòng|quỹ bảo|quỹ hợp|
resin gắn|sau đại|sinh khương|sinh viên|sinh địa|sài hồ|sáng tạo|sĩ quan|sư phạm|sư đoàn|số giờ|số liệu|sốt rét|
sổ hộ|sổ thuyền|sổ đăng|sở giao|sức khỏe|sửa đổi|sự thật|sỹ quan|tham mưu|thanh niên|thanh tra|theo dõi|thi hành|
thi đua|thiết kế|thiếu niên|thiếu tá|thiếu tướng|thiếu úy|thong tu|thuyết minh|thuyền trưởng|thuốc lá|thành phố|
tháng hành|thông tư|thú y|thăng ma|thư ký|thư viện|thư điện|thương mại|thương quy|thường trực|thường vụ|thượng tá|
thạc sĩ|thầy thuốc|thẩm phán|thẻ căn|thế giới|thế vận|thể thao|thị thực|thị trường|thị ủy|thỏa thuận|thống kê|
thống đốc|thời gian|thời hạn|thủ trưởng|thủ tướng|thủy lợi|thủy sản|thủy văn|thứ trưởng|thừa phát|thực hiện|
thực hành|tin bão|tin cảnh|tin học|tin áp|tiêu chuẩn|tiến sĩ|tiếng nói|tiếp công|tiếp nhận|tiền gửi|tiền hồ|
tiền phong|tiểu học|toàn diện|trang thông|trang điện|triết học|trung tâm|trung ương|truyền thông|trình độ|trưng mua|
trường giáo|trường hợp|trưởng phòng|trưởng đoàn|trạch tả|trại giam|trại hoàn|trại thẩm|trạm trưởng|trạm vùng|trạm y|
trả kết|trần bì|trật tự|trẻ em|trọng tài|trồng trọt|trợ giúp|trợ lý|trụ sở|tum bổ|tuyên giáo|tuyên truyền|tuyệt mật|
tài chính|tàu biết|tác chiến|tìm kiếm|tình báo|tình trạng|tích hợp|tín dụng|tín ngưỡng|tòa án|tôn giáo|tùy viên|
tư lệnh|tư pháp|tạm giữ|tạp chí|tập đoàn|tết nguyên|tỉnh ủy|tố cáo|tố tụng|tối mật|tổ chức|tổ quốc|tổng công|
tổng cục|tổng giám|tờ khai|tờ trình|tủ sách|tự nhiên|tự quản|viên chức|viễn thông|việc làm|viện kiểm|viện trưởng|
vành đai|văn hóa|văn phòng|vương quốc|vận tải|vận động|vật lý|vệ sinh|vụ trưởng|xuyên khung|xuất bản|xuất cảnh|
xuất nhập|xác nhận|xây dựng|xã hội|xúc tiến|xử lý|âm nhạc|đa dạng|điều lệ|điều tra|điểm a|điện lực|đo lường|
đoàn kiểm|đoàn đại|đài phát|đài thông|đài truyền|đào tạo|đánh giá|đê điều|đô la|đô thị|đăng kiểm|đăng ký|đơn vị|
đương qui|đương quy|đường sắt|đường thủy|đại học|đại hội|đạo đức|đất đai|đấu giá|đấu thầu|đầu tư|đề án|địa chất|
địa lý|địa phương|định mức|đối ngoại|đồn biên|đồn trưởng|đổi mới|độc hoạt|độc lập|đội kiểm|đội trưởng|ưu tú|ưu đãi|
ủyban nhân|ứng dụng|ứng phó`;
