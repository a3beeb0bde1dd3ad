/** Words that name things: behind "các", "những", "của"; they may go on the name of a body. Learnt by scripts/learn-register.ts. */
export const NOUNS = `an ninh|an sinh|an toàn|bao bì|binh chủng|biên bản|biên chế|biên lai|biến động|biển báo|biển hiệu|biểu mẫu|biện pháp|
biệt phái|bom mìn|buôn bán|buôn lậu|buổi|buổi lễ|bài báo|bài giảng|bài thi|bác sĩ|bác sỹ|báo chí|báo hiệu|báo in|
bãi cất|bên bán|bên mua|bên nhận|bên nào|bên thuê|bình đẳng|bí mật|bí thư|bù trừ|bưu điện|bước tiến|bước tiếp|
bản chính|bản gốc|bản lưu|bản sao|bản thân|bản tin|bản vẽ|bản án|bản đồ|bảng lương|bảo hiểm|bảo tàng|bảo tồn|bất cứ|
bất thường|bầu cử|bậc lương|bến cảng|bến khách|bến thủy|bề mặt|bể chứa|bệnh tật|bệnh viện|bệnh xá|bộ máy|bộ môn|
bộ phận|bội chi|bức xạ|ca trực|cao tuổi|cao độ|cha mẹ|chi nhánh|chi phí|chiến binh|chiến lược|chiến tranh|chiều cao|
chu kỳ|chuyên dùng|chuyên gia|chuyên khoa|chuyên môn|chuyên mục|chuyên ngành|chuyên trang|chuyên đề|chuyến bay|
chuyến thăm|chuyến tàu|chuyến đi|chuyển nhượng|chuẩn mực|chênh lệch|chính sách|chính trị|chương trình|chướng ngại|
chất lượng|chất lỏng|chất thải|chất độc|chế độ|chỉ thị|chỉ tiêu|chịu tang|chủ cảng|chủ hộ|chủ nhiệm|chủ nợ|chủ quyền|
chủ quản|chủ rừng|chủ trương|chủ tàu|chủ tịch|chủ tọa|chủ xe|chủng loại|chức danh|chức kiểm|chức năng|chức sắc|
chức thi|chức vụ|chứng chỉ|chứng cứ|chứng khoán|chứng thư|chữ cái|chữ ký|con dấu|con người|con nuôi|cuộc họp|
cuộc thi|cuộc vận|cá nhân|cách thức|cán bộ|câu hỏi|câu lạc|cây trồng|công chúng|công chức|công cụ|công dân|công nghệ|
công suất|công trình|công ty|công tác|công đoàn|công đoạn|căn cước|cơ chế|cơ cấu|cơ giới|cơ quan|cơ sở|cơ yếu|cư dân|
cước phí|cả nước|cải cách|cảng biển|cảng cạn|cảng hàng|cảnh vệ|cấm đảm|cấp huyện|cấp mình|cấp phó|cấp tỉnh|cấp xã|
cấp ủy|cấu trúc|cầu cảng|cổ phiếu|cổ phần|cổ đông|cộng tác|cộng đồng|cột đo|cử tri|cửa hàng|cửa khẩu|cửa liên|
cửa sông|danh dự|danh hiệu|danh mục|danh sách|dao động|di sản|di tích|di vật|diễn biến|diễn đàn|diện tích|
doanh nghiệp|doanh thu|du lịch|dân chủ|dân cư|dân phố|dân tỉnh|dân tộc|dây chuyền|dòng chảy|dòng chữ|dư nợ|dấu hiệu|
dấu vết|dầu khí|dịch bệnh|dịch hại|dịch tễ|dịch vụ|dụng cụ|dữ liệu|dự phòng|dự thảo|dự toán|dự trữ|dự án|ga dọc|
ga gửi|ga đi|ghi nhãn|gia đình|giai đoạn|giao dịch|giao thông|giá bán|giá trị|giám đốc|gián đoạn|giáo dục|giáo sư|
giáo trình|giáo viên|giường bệnh|giả định|giải pháp|giải thưởng|giảm nghèo|giảng viên|giấy phép|giấy tờ|giống cây|
giờ chuẩn|giờ dạy|giờ nổ|gói thầu|hao mòn|hiểm xe|hiểu biết|hiện trạng|hiện vật|hiệp hội|hiệu trưởng|hoa tiêu|
hoàn cảnh|hoàn thuế|hoạt động|huy phòng|huyện nghèo|huyện đảo|hàng hóa|hàng hải|hàng rào|hành bay|hành chính|
hành khách|hành lang|hành vi|hành án|hãng hàng|hình phạt|hình thức|hình ảnh|hòa giải|hòm thư|hóa chất|hóa đơn|
hôn nhân|hương ước|hạ sĩ|hạ thấp|hạ tầng|hạn mức|hạng mục|hải quan|hầm hàng|hậu quả|hệ thống|họ tên|học bổng|học kỳ|
học sinh|học viên|học viện|hỏng hóc|hồ chứa|hồ sơ|hộ chiếu|hộ khẩu|hộ nghèo|hộ tịch|hội|hội chợ|hội nghị|hội thảo|
hội đồng|hộp thư|hợp đồng|khiếm khuyết|khiếu kiện|kho|khoa học|khoang thông|khoáng sản|khoản chi|khoản lỗ|khoản nợ|
khoản thu|khoản tiền|khoản vay|khoảng cách|khu bay|khu gian|khu rừng|khu vực|khu đoạn|khung giá|khung giờ|khuyến cáo|
khuyến nông|khuôn khổ|khuôn viên|khách hàng|khí tượng|khía cạnh|khó khăn|khóa học|khả năng|khối lượng|khối ngành|
khởi nghiệp|kim loại|kinh doanh|kinh nghiệm|kinh phí|kinh tế|kiến thức|kiểm soát|kiểm sát|kiểm toán|kiểu dáng|
kênh chương|kênh phát|kích thước|ký hiệu|ký tự|kĩ năng|kế hoạch|kế toán|kết quả|kịch bản|kỳ họp|kỳ thi|kỹ năng|
kỹ thuật|lao động|liên hiệp|liên ngành|liên tịch|loài nguy|loài động|loại cây|loại hình|loại máy|loại pháo|loại phí|
loại rừng|loại sổ|loại thuế|loại tàu|loại vật|loại đất|luật sư|làng nghề|lái tàu|lâm nghiệp|lãi suất|lãnh hải|
lãnh đạo|lò phản|lô|lô hàng|lý khu|lý nợ|lý thuyết|lĩnh vực|lưu lượng|lương cộng|lương thực|lược đồ|lượng lớn|
lượng người|lượng tem|lượng thuốc|lễ hội|lễ nghi|lễ tang|lệnh chào|lịch sử|lịch tư|lối đi|lỗ khoan|lộ trình|lớp|
lớp học|lời khai|lợi nhuận|lợi thế|lợi ích|lứa tuổi|lực lượng|ma túy|minh chứng|màn hình|máy bơm|máy chủ|máy móc|
máy trưởng|máy tính|mâu thuẫn|mã vạch|mô hình|mô đun|môi trường|môn học|môn thi|mùa lịch|mùa đông|mạng lưới|mạng máy|
mạng viễn|mẫu biểu|mẫu bệnh|mẫu giấy|mẫu vật|mẫu đơn|mật mã|mặt cắt|mặt hàng|mệnh lệnh|mối quan|mục lục|mục tiêu|
mức chi|mức giá|mức hưởng|mức lương|mức thu|mức vốn|mức độ|mực nước|nghi lễ|nghi thức|nghiệp nhỏ|nghiệp vụ|nghĩa vụ|
nghề nghiệp|nghệ cao|nghị quyết|ngoại hối|ngoại ngữ|ngoại tệ|nguy cơ|nguy hiểm|nguyên giá|nguyên liệu|nguyên nhân|
nguyên tắc|nguồn gen|nguồn gốc|nguồn lực|nguồn thu|nguồn vốn|ngành|ngành nghề|ngày|ngày giường|ngày hôm|ngày lễ|
ngày nghỉ|ngân hàng|ngân sách|ngôi sao|ngôn ngữ|người bán|người bệnh|người chơi|người chết|người dùng|người dạy|
người hiến|người học|người kia|người làm|người mua|người nhiễm|người nộp|người trúng|người xin|ngạch pháp|nhiên liệu|
nhiễm trùng|nhiệm kỳ|nhiệm vụ|nhiệt độ|nhu cầu|nhu yếu|nhuận bút|nhà ga|nhà giáo|nhà gác|nhà nước|nhà thầu|
nhà trường|nhà trẻ|nhân dân|nhân khẩu|nhân lực|nhân thân|nhân viên|nhãn hiệu|nhóm|nhóm trẻ|nhập cảnh|ninh mạng|
nông dân|nông nghiệp|năm|năm cuối|năm học|năm thứ|năng lực|năng suất|nước khoáng|nước ngầm|nước ta|nạn nhân|nạo vét|
nền tảng|nền đất|nội bộ|nội dung|nợ thay|nửa tổng|phiên họp|phiên tòa|phiếu biểu|phiếu bầu|phiếu tín|phong trào|
phong tục|pháp chế|pháp luật|pháp lý|phát triển|phân hiệu|phân khu|phân luồng|phép bay|phép đo|phía biển|phía bên|
phía bờ|phía hạ|phía thượng|phòng|phòng cháy|phòng chống|phòng thủ|phòng tránh|phòng đọc|phóng viên|phương pháp|
phương thức|phương tiện|phương án|phường mới|phản ánh|phản ứng|phần hay|phần mềm|phẩm chất|phẫu thuật|phổ cập|
phụ cấp|phụ gia|phụ lục|phụ nữ|phụ trợ|qua mạng|quan hệ|quy chế|quy hoạch|quy trình|quy tắc|quy định|quyền hạn|
quyền lợi|quyền tự|quà tặng|quân khu|quân nhân|quân đội|quý|quản lý|quản trị|quần đảo|quốc gia|quốc phòng|quỹ chủ|
quỹ gen|quỹ đất|ranh giới|rào cản|rét tỉnh|rối loạn|rủi ro|sai hỏng|sai lệch|sai phạm|sai sót|sinh thái|sinh viên|
sáng chế|sáng kiến|sáng lập|sát biển|sân bay|sân đỗ|sóng thần|sĩ quan|sơ đồ|sư ngành|sản phẩm|sắp xếp|sốt rét|sổ hộ|
sổ sách|sở hữu|sức khỏe|sỹ quan|tai nạn|tay áo|thanh niên|thi đua|thiên nhiên|thiên tai|thiếu sót|thiệt hại|
thoát nước|thu nhập|thuyền trưởng|thuyền viên|thuê bao|thuật ngữ|thuốc kháng|thuốc lá|thành phần|thành tích|
thành viên|tháng|tháng cuối|tháng đầu|thân nhân|thân quặng|thí sinh|thí điểm|thông tin|thú y|thư ký|thư tín|thư viện|
thương binh|thương mại|thương nhân|thảm họa|thầy thuốc|thẩm quyền|thập phân|thập đỏ|thắc mắc|thẻ kiểm|thế giới|
thị thực|thị trường|thị trấn|thỏa ước|thời gian|thời hạn|thời kỳ|thời tiết|thợ máy|thủ thuật|thủ trưởng|thủ tục|
thủ đoạn|thủy lợi|thủy nội|thủy phi|thủy sản|thủy thủ|thứ tự|thửa đất|thực phẩm|thực tiễn|thực trạng|thực vật|
tin buồn|tin tức|tinh thần|tiêu chuẩn|tiêu chí|tiến bộ|tiến độ|tiếng còi|tiếng dài|tiết dạy|tiết giảng|tiềm năng|
tiền chất|tiền gửi|tiền lãi|tiền lương|tiền mua|tiền mặt|tiền thu|tiền tệ|tiền vay|tiền đóng|tiểu ban|tiện ích|
toa xe|toàn bộ|toàn diện|toàn dân|toàn quốc|trang phục|trang trại|tranh chấp|trung gian|trung tâm|trung ương|
trách nhiệm|trái phiếu|trình tự|trình độ|trò chơi|trưng cầu|trường hợp|trưởng tàu|trưởng đoàn|trại giam|trạm bờ|
trạm thu|trạm thủy|trạng pháp|trạng thái|trần chi|trật tự|trẻ em|trọng tài|trọng điểm|trồng trọt|trở ngại|trụ sở|
trừ séc|trữ lượng|tuyên bố|tuyến cáp|tuyến luồng|tuyến điện|tuyến đường|tuyển dụng|tuyển sinh|tuần|tài chính|
tài khoản|tài liệu|tài nguyên|tài sản|tàu bay|tàu biển|tàu chở|tàu khách|tàu thuyền|tác giả|tác hại|tác phẩm|
tác đảng|tác động|tâm lý|tên gọi|tên miền|tình huống|tình hình|tình tiết|tình trạng|tín chỉ|tín dụng|tín hiệu|
tín ngưỡng|tính mạng|tính năng|tính xác|tòa nhà|tòa án|tôn giáo|tăng thu|tư cách|tư liệu|tư pháp|tư tưởng|tạp chí|
tải trọng|tất cả|tần suất|tầng chứa|tầng lớp|tập quán|tập đoàn|tật tỉnh|tệ nạn|tỉnh gửi|tỉnh ủy|tịch nước|tọa độ|
tố tụng|tốc độ|tối cao|tổ chức|tổn thương|tổn thất|tổng cục|tổng mức|tội phạm|tờ khai|tờ séc|tự nhiên|tỷ giá|tỷ lệ|
vai trò|viên chức|viễn thám|viễn thông|vô tuyến|võ thuật|vùng biển|vùng hoạt|vùng miền|vùng nước|vùng sâu|vùng trời|
văn bản|văn hóa|văn thư|vũ khí|vướng mắc|vườn cây|vấn đề|vận tải|vật chất|vật liệu|vật mang|vật phẩm|vật tư|vắc xin|
vắng mặt|vệ sinh|vệ tinh|vị thuốc|vị trí|vỏ tàu|vốn góp|vốn vay|vụ án|xe cơ|xung phong|xung đột|xuất xưởng|xuất xứ|
xuồng cứu|xã hội|xúc tiến|xếp dỡ|y tế|yêu cầu|yếu tố|án treo|án tích|âm mưu|ít người|đa dạng|điều hành|điều kiện|
điều lệ|điều lệnh|điều tra|điểm thi|điển hình|điện lực|điện thoại|đo lường|đoàn|đoàn khách|đoàn lai|đoàn tàu|
đoạn thẳng|đoạn tuyến|đoạn đường|đài phát|đào tạo|đám cháy|đèn báo|đèn cột|đèn hay|đèn hiệu|đèn mạn|đèn trắng|
đèn tín|đèn xanh|đèn đỏ|đê điều|đô thị|đăng kiểm|đăng ký|đơn thuốc|đơn vị|đường bay|đường lăn|đường lối|đường ngang|
đường sắt|đường thẳng|đại biểu|đại diện|đại học|đại hội|đại lý|đại phó|đạo đức|đất liền|đất nước|đất đai|đất đá|
đấu thầu|đầu máy|đầu mối|đầu tư|đặc thù|đặc trưng|đặc tính|đặc điểm|đề cương|đề thi|đề tài|đề án|địa chất|địa chỉ|
địa giới|địa phương|địa điểm|định dạng|định mức|đồ dùng|đồ vật|đồng bào|đồng chí|đồng tiền|độ mật|độ tuổi|đội ngũ|
đội tuyển|động vật|đời sống|đợt chào|đợt tiếp|đứt gãy|ưu đãi|ấn phẩm|ổn tỷ|ủy viên|ứng viên`;
