/** Words that names of units are made of, by the usage of provinces, departments and communes. */
import { DEPARTMENTS } from '@kheo/vietnamese';
import { Phrases } from './phrases.ts';
import { FIELDS as LEARNT_FIELDS } from './register/fields.ts';

function list(text: string): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function set(text: string, options?: { anyTone: boolean }): Phrases<true> {
  return new Phrases(
    list(text).map((phrase) => [phrase, true] as const),
    options,
  );
}

/** Who leads a unit: the name of the unit follows. */
export const PERSONS =
  set(`Thủ trưởng | Chủ tịch | Giám đốc | Lãnh đạo | Người đứng đầu | Chánh Thanh tra | Trưởng ban |
  Chánh | Bí thư | Hiệu trưởng | Chỉ huy trưởng | Cục trưởng | Chi cục trưởng | Tổng biên tập | Trưởng | Phó Chủ tịch |
  Người đứng đầu cấp ủy | Chủ tịch Hội | Chủ tịch Hội đồng | Chủ tịch Hội đồng quản trị | Viện trưởng | Tổng Giám đốc |
  Chỉ huy | Đội trưởng | Hạt trưởng | Trạm trưởng | Đồn trưởng | Trung đoàn trưởng | Chính trị viên | Chính ủy | Tư lệnh |
  Phó Trưởng | Cụm trưởng | Chi hội trưởng | Phó Giám đốc | Phó Bí thư | Vụ trưởng | Chủ nhiệm | Tổ trưởng |
  Nhóm trưởng | Giám thị | Hội trưởng | Thành viên | Ủy viên | Phó Hiệu trưởng | Phó Viện trưởng | Phó Chủ nhiệm | Phó Tổng Giám đốc | Phó Cục trưởng |
  Phó Chi cục trưởng | Phó Chánh Thanh tra | Phó Chánh`);

/** What is said before persons and is no part of their name. */
export const COURTESIES = set('đồng chí | các ông, bà | ông, bà | ông | bà');

export const QUANTIFIERS = set('các | từng | mỗi | tất cả các');

/** Nouns that groups of units are made of. */
export const GROUP_NOUNS =
  set(`sở | ban | ngành | cơ quan | đơn vị | địa phương | phòng | trung tâm | tổ chức | đoàn thể |
  hội | xã | phường | đặc khu | thị trấn | huyện | thị xã | thành phố | quận | doanh nghiệp | hợp tác xã | trường |
  cơ sở giáo dục | cơ sở y tế | trường học | chủ rừng | thôn | tổ dân phố | khu phố | ấp | bản | buôn | khóm | làng |
  chi cục | cục | công ty | tổng công ty | ban chỉ đạo | khối | cụm thi đua | khối thi đua | thành viên | hiệp hội |
  trạm y tế | bệnh viện | cấp ủy | cấp ủy đảng | tổ chức đảng | đảng ủy | chi bộ | tổ công tác | hội quần chúng |
  tổ chức hội | cơ quan báo chí | cơ quan truyền thông | báo | đài | phòng ban | viện nghiên cứu | viện | trường đại học | đội |
  ban quản lý | văn phòng | ban quản lý dự án | sở ngành | ban ngành | mặt trận tổ quốc | mặt trận | đồng chí |
  trung tâm y tế | đơn vị sự nghiệp | tập thể | nhà trường | kho bạc | cá nhân | đảng bộ | chi ủy | chi hội | chi đoàn |
  trường mầm non | trường tiểu học | trường trung học cơ sở | trường trung học phổ thông | trường phổ thông |
  trường phổ thông dân tộc nội trú | trường phổ thông dân tộc bán trú | trường cao đẳng | trường trung cấp | mầm non | tiểu học |
  trung học cơ sở | trung học phổ thông | THCS | THPT | trung tâm giáo dục thường xuyên |
  trung tâm giáo dục nghề nghiệp | trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên | cao đẳng | trung cấp |
  tổ dân vận | công đoàn | công đoàn cơ sở | trang trại | cơ sở chăn nuôi | hộ chăn nuôi | phòng khám | nhà thuốc | khách sạn |
  bến xe | văn phòng công chứng | chi nhánh | đơn vị vận tải | nhà hảo tâm | mạnh thường quân | người có uy tín | câu lạc bộ | già làng | chính quyền | chủ đầu tư | chủ hộ | hộ gia đình | hộ dân | chủ cơ sở | ngân hàng | ngân hàng thương mại | quỹ tín dụng nhân dân |
  đồn biên phòng | nghiệp đoàn | tổ bảo vệ an ninh trật tự | nhà máy | nhà thầu | nhà thầu thi công | báo chí | hạt kiểm lâm | trạm | tổ hòa giải | tổ công nghệ số cộng đồng | tổ tự quản | tổ liên gia | tổ giúp việc | tổ chuyên môn |
  đoàn kiểm tra | đoàn giám sát | đoàn công tác | trưởng thôn | trưởng bản | trưởng ấp | trưởng khu phố | tổ trưởng |
  bí thư chi bộ | trưởng ban công tác mặt trận | ban công tác mặt trận | đảng ủy viên | ủy viên | khu dân cư |
  chợ | siêu thị | trung tâm thương mại | khu công nghiệp | cụm công nghiệp | nhà văn hóa | cơ sở sản xuất |
  cơ sở kinh doanh | cơ sở thờ tự | cơ sở khám bệnh, chữa bệnh | hộ kinh doanh | cơ sở | tổ | nhóm | tổ hội |
  trại giam | đại đội | tiểu đoàn | trung đoàn | đại lý | nhà cung cấp | nhà mạng | chủ | vị | chức sắc | chức việc |
  dòng họ | trưởng dòng họ | tình nguyện viên | cộng tác viên | tuyên truyền viên | báo cáo viên | giáo viên | nghệ nhân |
  hộ | hãng | khoa | bộ môn | cụm | tiểu khu | xóm | phum | sóc | đồn | liên đoàn | họ đạo | chùa | giáo xứ |
  đồng chí Ủy viên | đồng chí Bí thư | cơ sở Hội | cơ sở Đoàn | hải quan cửa khẩu | câu lạc bộ | phổ thông |
  trưởng xóm | trưởng buôn | trưởng khóm | trưởng làng | trưởng khu | trưởng khu vực | trưởng tiểu khu | già làng, trưởng bản |
  phòng giao dịch | điểm trường | chi hội trưởng | hội trưởng | đội quản lý điện | đội quản lý thị trường | thuế cơ sở | đội thuế`);

/** What may follow a noun in the name of a group or a body. */
export const MODIFIERS =
  set(`khu kinh tế | nơi có dự án | nơi có dự án đi qua | nơi có công trình | nhà trường | trường | bệnh viện | liên quan | có liên quan | có dự án đi qua | có dự án | có tuyến đường đi qua | có đất bị thu hồi | có biên giới | có rừng | cấp tỉnh | cấp xã | cấp huyện | cấp thành phố | các cấp | tuyến trung ương | tuyến tỉnh | tuyến huyện | tuyến xã | tuyến cơ sở |
  cùng cấp | cấp trên | cấp dưới | hai cấp | tỉnh | thành phố | cơ quan Sở | cơ quan tỉnh | cơ quan xã | cơ quan phường | thuộc tỉnh | thuộc thành phố | của tỉnh |
  của thành phố | trong tỉnh | trên địa bàn tỉnh | trên địa bàn thành phố | trên địa bàn xã | trên địa bàn phường |
  trên địa bàn | trên toàn tỉnh | toàn tỉnh | trực thuộc | trực thuộc tỉnh | trực thuộc UBND tỉnh |
  trực thuộc Ủy ban nhân dân tỉnh | trực thuộc Ủy ban nhân dân Thành phố | thuộc UBND tỉnh |
  thuộc Ủy ban nhân dân tỉnh | thuộc, trực thuộc | thuộc và trực thuộc | chính trị - xã hội | chính trị xã hội |
  xã hội - nghề nghiệp | xã hội nghề nghiệp | xã hội | thành viên | thành viên của Mặt trận |
  thành viên Mặt trận | của Mặt trận | Trung ương | TW | của Trung ương | đóng trên địa bàn |
  đóng quân trên đảo | đóng quân trên địa bàn | đóng quân trên địa bàn tỉnh | đóng quân trên địa bàn xã | đóng quân trên địa bàn phường | đóng trên địa bàn xã | đóng trên địa bàn phường |
  đóng trên địa bàn tỉnh | đóng trên địa bàn thành phố | theo quy định | chuyên môn | chuyên môn thuộc UBND tỉnh |
  thuộc Sở | trực thuộc Sở | chuyên môn thuộc Sở | chuyên môn, nghiệp vụ thuộc Sở | thuộc Ban | trực thuộc Ban |
  thuộc ngành | thuộc Văn phòng | thuộc UBND xã | thuộc UBND phường | thuộc phường | trực thuộc UBND xã | trực thuộc UBND phường |
  trực thuộc Đảng ủy | thuộc Đảng ủy | tham mưu, giúp việc | tham mưu giúp việc | tham mưu, giúp việc Đảng ủy |
  tham mưu giúp việc Đảng ủy | tham mưu, giúp việc Tỉnh ủy | tham mưu, giúp việc Thành ủy | giúp việc Đảng ủy |
  quản lý cấp trên | quản lý nhà nước | phụ trách địa bàn | phụ trách lĩnh vực | chăn nuôi | vận tải | kinh doanh | sản xuất, kinh doanh | sản xuất kinh doanh | xây dựng Đảng | khu vực | chi nhánh | chi nhánh tỉnh | ấp | thôn | bản | khu phố | tổ dân phố | khóm | buôn |
  ở thôn | ở bản | ở ấp | ở khu phố | ở tổ dân phố | được giao chủ trì nhiệm vụ | được giao chủ trì | được phân công chủ trì | được giao | tôn giáo | được Đảng, Nhà nước giao nhiệm vụ | biên giới | vùng cao | vùng lũ | ven biển | miền núi | trọng điểm | mới thành lập |
  viễn thông | bưu chính | bưu chính, viễn thông | liên xã | liên phường | cấp trên trực tiếp | phụ trách cơ sở | thường trú | thường trú trên địa bàn | chuyên trách |
  nghiệp vụ | chuyên môn, nghiệp vụ | ở khu dân cư | khu dân cư | ngoài nhà nước | ngoài công lập | tư thục |
  nhà nước | hành chính nhà nước | hành chính | báo chí | truyền thông | thông tin | thông tin, truyền thông |
  thông tấn báo chí | thông tấn, báo chí | còn lại | khác | chức năng | Đảng | đảng | quần chúng | sự nghiệp |
  sự nghiệp công lập | công lập | ngành dọc | ngành dọc cấp tỉnh | tham mưu giúp việc Tỉnh ủy | ở cơ sở | cơ sở |
  thuộc xã | xã | phường | đặc khu | huyện | đảng, đoàn thể |
  dân cử | nhận ủy thác | tư nhân | khám chữa bệnh | khám bệnh, chữa bệnh | cơ quan | lưu động | cơ động | xung kích | tự quản | tình nguyện | nòng cốt | tại chỗ | lâm thời | ngoài tỉnh | ở địa phương | là tổ chức | được kiểm tra | được giám sát | được giao nhiệm vụ | được phân công nhiệm vụ | cấp ủy | nêu trên | dự án | thành viên Ban Chỉ đạo`);

/** What makes one unit of a noun that stands alone: "Đơn vị được kiểm tra". */
export const SINGLING =
  set(`được kiểm tra | được giám sát | được thanh tra | được kiểm toán | được giao | được phân công |
  được giao chủ trì | được giao nhiệm vụ | được phân công nhiệm vụ`);

/** Levels of administration, as they stand behind UBND. */
export const LEVELS = set(
  `tỉnh | thành phố | xã | phường | đặc khu | thị trấn | huyện | thị xã | quận | cấp xã | cấp tỉnh |
  cấp huyện | các cấp | cấp`,
  { anyTone: true },
);

export const DEPARTMENT_NAMES = new Phrases(DEPARTMENTS.map((name) => [name, name] as const));

/** Councils and committees: levels follow ("UBND các xã, phường"). */
export const COUNCILS = set(`UBND | Ủy ban nhân dân | HĐND | Hội đồng nhân dân | Ủy ban Mặt trận Tổ quốc Việt Nam |
  Ủy ban Mặt trận Tổ quốc | Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | Ủy ban MTTQ Việt Nam | Ủy ban MTTQVN |
  UBMTTQ Việt Nam | UBMTTQVN | Ủy ban MTTQ | UBMTTQ | MTTQ Việt Nam | MTTQ | UBMT Tổ quốc Việt Nam |
  Thường trực HĐND | Thường trực Hội đồng nhân dân | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam |
  Ban Thường trực Ủy ban MTTQ Việt Nam`);

/** Bodies whose whole name is known. */
const KNOWN = list(`Văn phòng UBND | Văn phòng Ủy ban nhân dân | Văn phòng HĐND và UBND | Văn phòng HĐND - UBND |
  Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân |
  Văn phòng Đoàn ĐBQH và HĐND | Văn phòng Sở | Văn phòng Ban | Thanh tra Sở | Công đoàn viên chức | Công đoàn ngành | Văn phòng Tỉnh ủy | Văn phòng Thành ủy | Văn phòng Đảng ủy | Thanh tra tỉnh |
  Thanh tra Thành phố | Công an tỉnh | Công an Thành phố | Công an các xã, phường | Công an cấp xã | Công an xã |
  Bộ Chỉ huy Quân sự | Bộ Chỉ huy Bộ đội Biên phòng | Bộ đội Biên phòng | Ban Chỉ huy Quân sự |
  Ban Chỉ huy Bộ đội Biên phòng | Bộ Tư lệnh | Ban Dân tộc | Ban Tôn giáo | Ban Tuyên giáo và Dân vận Tỉnh ủy |
  Ban Tuyên giáo và Dân vận Thành ủy | Ban Tuyên giáo và Dân vận | Ban Tổ chức Tỉnh ủy | Ban Tổ chức Thành ủy |
  Ban Nội chính Tỉnh ủy | Ban Nội chính Thành ủy | Ban Dân vận Tỉnh ủy | Ban Tuyên giáo Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy |
  Ban Xây dựng Đảng |  Văn phòng HĐND và UBND | Ban Thanh tra nhân dân | Ban Giám sát đầu tư của cộng đồng | Ban Giám sát đầu tư cộng đồng |
  Ban Công tác Mặt trận | Ban Công tác xã hội và phong trào | Ban đại diện cha mẹ học sinh | Ủy ban Kiểm tra Đảng ủy |
  Ủy ban Kiểm tra | Đảng ủy viên | Đảng ủy | Chi bộ | Chi ủy | Đảng bộ | Khối Dân vận | Tổ dân vận | Tổ hòa giải |
  Tổ Công nghệ số cộng đồng | Tổ giúp việc | Tổ thẩm định | Tổ công tác | Tổ công tác dân vận | Tổ công tác dân vận chính quyền | Ban vận động | Người sử dụng lao động | Chốt kiểm dịch động vật | Chốt kiểm dịch | Trạm Khuyến nông | Trạm Kiểm lâm | Ban tự quản |
  Ban Tuyên giáo và Nữ công | Ban Chính sách pháp luật và Quan hệ lao động | Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Ban điều hành | Ban Nhân dân | Ban Tự quản | Trạm trưởng Trạm Y tế | Bộ phận Một cửa | Bộ phận Tiếp nhận và Trả kết quả | Ban Chỉ đạo các chương trình mục tiêu quốc gia | Trưởng ban Công tác Mặt trận | Trưởng Ban điều hành | Trưởng Ban Nhân dân |
  Đoàn trường | Huyện đoàn | Quận đoàn | Thị đoàn | Xã đoàn | Huyện ủy | Quận ủy | Thị ủy | Đoàn xã | Đoàn phường | Hạt Kiểm lâm | Thi hành án dân sự | Cục Thi hành án dân sự | Thuế cơ sở | Bảo hiểm xã hội cơ sở |
  Hải quan khu vực | Trung tâm Đăng kiểm xe cơ giới | BHXH | KBNN | NHNN | NHCSXH | LĐLĐ | ĐTN | TAND | VKSND | BCHQS | BCH Quân sự | HĐPH | Hội CCB | Hội ND | Thuế thành phố | Bưu điện - Văn hóa | Bưu điện Văn hóa | Nhà văn hóa lao động | Nhà văn hóa |
  Đội quản lý trật tự đô thị | Đội quản lý điện | Đội quản lý điện khu vực | Đội quản lý điện lực | Đội quản lý điện lực khu vực | Đội quản lý thị trường | Đội quản lý đô thị | Đội bảo vệ dân phố | Hội đồng quản trị | Tổ bảo vệ an ninh trật tự | Trung tâm Văn hóa - Thể thao và Truyền thanh |
  Phòng Dân vận các cơ quan nhà nước, dân tộc và tôn giáo | Phòng Dân vận các cơ quan nhà nước | Phòng Đoàn thể và các hội | Phòng Dân tộc và Tôn giáo |
  Phòng Tuyên truyền, Báo chí - Xuất bản | Phòng Lý luận chính trị và Lịch sử Đảng | Đảng ủy Mặt trận Tổ quốc và các đoàn thể | Đảng ủy MTTQ và các đoàn thể |
  Đảng ủy Mặt trận Tổ quốc, các đoàn thể | Đảng ủy MTTQ, các đoàn thể | Công đoàn các khu công nghiệp và khu kinh tế | Công đoàn các khu kinh tế và khu công nghiệp |
  Công đoàn các khu công nghiệp và chế xuất | Công đoàn các khu công nghiệp | Công đoàn Khu kinh tế | Công đoàn các khu kinh tế |
  Ban Quản lý dự án đầu tư xây dựng công trình giao thông | Ban Quản lý dự án đầu tư xây dựng các công trình giao thông | Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp |
  Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp | Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn |
  Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn | Ban Quản lý dự án đầu tư xây dựng công trình |
  Ban Quản lý dự án đầu tư xây dựng | Ban Quản lý dự án | Ban Quản lý rừng phòng hộ | Ban Quản lý rừng đặc dụng | Ban Quản lý Khu kinh tế cửa khẩu |
  Ban Quản lý Khu kinh tế cửa khẩu quốc tế | Ban Chỉ huy Phòng thủ khu vực | Ban Chỉ huy Phòng thủ dân sự | Viện Nghiên cứu phát triển |
  Thường trực Đảng ủy | Thường trực HĐND | Đoàn kiểm tra | Chi hội Phụ nữ | Chi hội Nông dân |
  Chi hội Cựu chiến binh | Chi hội Người cao tuổi | Chi đoàn Thanh niên | Chi đoàn | Đồn Biên phòng | Công an phường |
  Công an | Trưởng thôn | Trưởng bản | Trưởng ấp | Trưởng khu phố | Bí thư Chi bộ |Tỉnh Đoàn | Thành Đoàn | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh |
  Đoàn Thanh niên | Hội Liên hiệp Phụ nữ Việt Nam | Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Phụ nữ | Hội Nông dân |
  Hội Cựu chiến binh | Hội Cựu thanh niên xung phong | Liên đoàn Lao động | Công đoàn | Hội Chữ thập đỏ | Hội Luật gia |
  Hội Người cao tuổi | Hội Khuyến học | Hội Nhà báo | Liên minh Hợp tác xã | Liên hiệp các Hội Khoa học và Kỹ thuật |
  Liên hiệp các tổ chức hữu nghị | Hiệp hội Doanh nghiệp | Hiệp hội Doanh nghiệp nhỏ và vừa | Kho bạc Nhà nước | Kho bạc Nhà nước khu vực |
  Bảo hiểm xã hội | Ngân hàng Nhà nước | Ngân hàng Nhà nước khu vực | Ngân hàng Chính sách xã hội | Cục Thuế | Thuế tỉnh |
  Cục Thống kê | Thống kê tỉnh | Tòa án nhân dân | Viện kiểm sát nhân dân | Báo và Phát thanh, Truyền hình |
  Báo và Đài Phát thanh, Truyền hình | Báo và Đài Phát thanh và Truyền hình | Đài Phát thanh và Truyền hình |
  Đài Phát thanh - Truyền hình | Đài Phát thanh Truyền hình | Báo và PTTH | Cổng Thông tin điện tử |
  Trung tâm Phục vụ hành chính công | Trung tâm Kiểm soát bệnh tật | Trung tâm Tin học và Công báo |
  Trung tâm Công báo - Tin học | Trung tâm Thông tin | Trung tâm Chuyển đổi số | Trung tâm Xúc tiến đầu tư |
  Trường Chính trị | Ban Quản lý Khu kinh tế | Ban Quản lý Khu kinh tế và các khu công nghiệp | Ban Quản lý các khu kinh tế và khu công nghiệp | Ban Quản lý các khu công nghiệp và khu kinh tế | Ban Quản lý các khu công nghệ cao và khu công nghiệp |
  Ban Quản lý các khu chế xuất và công nghiệp | Ban Quản lý các khu công nghiệp và chế xuất | Ban Quản lý các khu kinh tế | Ban Quản lý các khu công nghiệp |
  Hội đồng Thi đua - Khen thưởng | Hội đồng phối hợp phổ biến, giáo dục pháp luật | Ban Chỉ đạo | Ban Chỉ đạo thực hiện QCDC | Ban Chỉ đạo thực hiện Quy chế dân chủ |
  Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở | Ban Chỉ đạo thực hiện dân chủ ở cơ sở | Ban Chỉ đạo công tác dân vận | Ban Chỉ đạo xây dựng và thực hiện Quy chế dân chủ |
  Ban Chỉ đạo xây dựng và thực hiện Quy chế dân chủ ở cơ sở | Trưởng khu vực |
  Phòng Văn hóa - Xã hội | Phòng Văn hóa và Xã hội | Phòng Kinh tế | Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Kinh tế, Hạ tầng và Môi trường |
  Phòng Hành chính - Quản trị | Phòng Hành chính - Tổ chức | Phòng Nội vụ | Phòng Tổng hợp | Phòng Nội chính |
  Phòng Quản lý, hỗ trợ doanh nghiệp | Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh | Phòng Nghiệp vụ, Dự toán, Pháp chế |
  Viện Nghiên cứu phát triển kinh tế - xã hội | Thống kê tỉnh | Thống kê thành phố | Chi cục Dân số - Kế hoạch hóa gia đình | Trạm Kiểm lâm địa bàn | Bệnh viện đa khoa | Bệnh viện đa khoa vùng |
  Phòng Khoa giáo - Văn xã | Phòng Kế hoạch tổng hợp | Phòng Kế hoạch - Tổng hợp | Phòng Tài chính - Kế hoạch | Phòng Xây dựng chính quyền | Phòng Thi đua - Khen thưởng |
  Trung tâm Dịch vụ tổng hợp | Trung tâm Văn hóa, Thông tin và Thể thao | Trung tâm Cung ứng dịch vụ công |
  Trung tâm Cung ứng dịch vụ sự nghiệp công | Đảng ủy UBND | Đảng ủy các cơ quan Đảng | Tỉnh ủy | Thành ủy |
  Lực lượng bảo vệ an ninh trật tự ở cơ sở | Lực lượng bảo vệ an ninh, trật tự ở cơ sở | Ban Hành giáo | Ban Trị sự | Ban Hộ tự | Tổ tiết kiệm và vay vốn | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | Cơ quan thuế | Cơ quan công an | Cơ quan hải quan | Cơ quan thi hành án | Trưởng Ban Chỉ đạo | Phó Trưởng Ban Chỉ đạo | Hội Văn học Nghệ thuật | Trạm Y tế | Chi cục Kiểm lâm | Chi cục Thuế | Thường trực Tỉnh ủy`);

export const BODIES = new Phrases(KNOWN.map((name) => [name, true] as const));

/** What one board manages besides its first zone. */
export const FURTHER_ZONES =
  set(`công nghiệp | và các khu công nghiệp | và khu công nghiệp | và các khu kinh tế | và khu kinh tế |
  và các khu chế xuất | và các cụm công nghiệp`);

/** What rooms are named by, behind "Phòng". */
export const ROOMS = new Phrases(
  KNOWN.filter((name) => name.startsWith('Phòng ')).map((name) => [name.slice('Phòng '.length), true] as const),
);

/** Special zones: after 2025 there are thirteen. */
export const ZONES = set(`Vân Đồn | Cô Tô | Cát Hải | Bạch Long Vĩ | Cồn Cỏ | Lý Sơn | Hoàng Sa | Trường Sa | Phú Quý |
  Côn Đảo | Kiên Hải | Phú Quốc | Thổ Châu`);

/** Fields of work that offices of a department or a board are named by. */
export const FIELDS =
  set(`${LEARNT_FIELDS} | giải phóng mặt bằng | đầu tư xây dựng | kế hoạch hóa gia đình | giáo dục thường xuyên | giáo dục nghề nghiệp | tiết kiệm và vay vốn | công tác Đảng và công tác chính trị |
  khu kinh tế | khu kinh tế cửa khẩu | khu công nghiệp | khu công nghệ cao | cảnh sát quản lý hành chính về trật tự xã hội | cảnh sát điều tra tội phạm về ma túy | cảnh sát hình sự | cảnh sát kinh tế |
  cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao |
  xây dựng phong trào bảo vệ an ninh Tổ quốc | quản lý xuất nhập cảnh | thương mại điện tử | kinh tế số | hàng không | hàng không quốc tế | hàng không dân dụng | phát triển nông thôn | nếp sống văn hóa | dân số |
  dịch vụ tổng hợp | dịch vụ nông nghiệp | dịch vụ nông nghiệp tổng hợp | kinh doanh tổng hợp | sản xuất kinh doanh | quản lý | quản lý đầu tư | quản lý lao động | quản lý xây dựng | quản lý doanh nghiệp | lao động | việc làm | đầu tư | doanh nghiệp | hỗ trợ doanh nghiệp | kế hoạch |
  tài chính | kế toán | tổ chức | cán bộ | tổ chức cán bộ | hành chính | tổng hợp | quản trị | nghiệp vụ | nghiệp vụ y |
  nghiệp vụ dược | pháp chế | pháp luật | phổ biến, giáo dục pháp luật | phổ biến | giáo dục | trợ giúp pháp lý |
  nhà nước | hành chính tư pháp | bổ trợ tư pháp | xây dựng | quy hoạch | môi trường | đất đai | khoáng sản | thủy lợi |
  chăn nuôi | trồng trọt | kiểm lâm | khuyến nông | khuyến công | xúc tiến | thương mại | công nghiệp | năng lượng |
  khoa học | công nghệ | chuyển đổi số | dữ liệu | thông tin | truyền thông | báo chí | văn hóa | thể thao | du lịch |
  di sản | gia đình | trẻ em | bình đẳng giới | người có công | bảo trợ xã hội | bảo hiểm | y tế | dân số |
  kiểm soát | dịch bệnh | cải cách hành chính | công chức, viên chức | chính quyền địa phương | thi đua, khen thưởng |
  thi đua - khen thưởng | tôn giáo | dân tộc | công tác thanh niên | văn thư, lưu trữ | lưu trữ | ngân sách |
  giá, công sản | công sản | hợp tác quốc tế | giao thông | vận tải | kết cấu hạ tầng | đô thị | dư luận xã hội | vệ sinh môi trường | nhà ở | kinh tế |
  kinh tế tổng hợp | nội chính | giáo dục mầm non | giáo dục phổ thông | kỹ thuật | hạ tầng | tiếp công dân |
  giải quyết khiếu nại, tố cáo | dịch vụ công | dịch vụ việc làm | đấu giá tài sản | công chứng`);

/** First words of names that are not in the tables: what follows is read up to the verb. */
export const OPENERS = set(
  `Trung tâm | Phòng | Ban | Chi cục | Cục | Hội | Hội đồng | Đoàn | Trường | Viện | Bệnh viện |
  Công ty | Tổng công ty | Quỹ | Liên đoàn | Liên hiệp | Hiệp hội | Liên minh | Tổ | Báo | Đài | Văn phòng | Ủy ban |
  Bộ | Ngân hàng | Kho bạc | Tòa án | Đảng ủy | Thường trực | Cơ quan Thường trực | Công an | Quân sự | Thanh tra |
  Nhà xuất bản | Bảo tàng | Thư viện | Nhà Văn hóa | Khối | Thuế | Học viện | Vườn quốc gia | Hạt Kiểm lâm | Mặt trận |
  Đội | Bưu điện | Điện lực | Chi đoàn | Chi bộ | Cổng | Câu lạc bộ | Đồn | Trạm | Chi hội | Đảng bộ |
  Thôn | Bản | Ấp | Xóm | Khu phố | Tổ dân phố | Bộ phận | Tòa Thánh | Tòa Giám mục | Sư đoàn | Lữ đoàn | Trung đoàn | Tiểu đoàn | Đại đội | Trung đội | Hải đội | Hải đoàn | Binh đoàn | Quân khu | Quân đoàn |
  Khoa | Hợp tác xã | Liên hiệp hợp tác xã | Tổ hợp tác | Xí nghiệp | Nhà máy | Nông trường | Lâm trường | Nhà | Cảng | Cảng vụ |
  Cơ quan | Viễn thông | Hải quan | Vụ | Tổng cục | Tạp chí | Chốt | Hạt | Nghiệp đoàn | Phân hiệu | Phân viện | Giáo hội |
  Giáo xứ | Giáo phận | Trại giam | Trại tạm giam | Cơ sở | Chi nhánh | Phòng giao dịch | Lực lượng | Cảnh sát | Ban Trị sự |
  Tổng đội | Đội hình | Ban đại diện | Ban quản lý | Bảo hiểm xã hội | Kiểm lâm | Biên phòng | Nhóm | Tòa soạn | Xã đoàn | Công chức`,
  { anyTone: true },
);

/** First words that a small letter may follow: "Ban quản lý các bản", "Tổ bảo vệ rừng", "Hải quan cửa khẩu". */
export const SMALL_OPENERS = set(`Ban | Tổ | Đội | Đoàn | Trạm | Chốt | Hải quan | Lực lượng | Mạng lưới | Câu lạc bộ |
  Phòng giao dịch | Trại | Tổng đội | Khoa | Hợp tác xã | Công ty | Chi nhánh | Văn phòng | Trung tâm | Bệnh viện | Trường |
  Quỹ | Hội đồng | Công chức | Nhân viên | Xí nghiệp | Nhà máy`);

/** First words that are a name by themselves: "Chánh | Văn phòng", "Bệnh xá". */
export const LONE = set(`Văn phòng | Thanh tra | Bệnh xá | Công đoàn | Đoàn Thanh niên | Trại tạm giam | Trại giam |
  Ban Giám hiệu | Ban Giám đốc | Thường trực | Chi cục | Trung tâm | Nhà trường | Ban Chỉ huy | Hội đồng thi đua`);

/** First words of a unit that is named by its field of work alone: "Phòng chuyên môn phụ trách lĩnh vực lao động". */
export const BY_FIELD = set(
  'Công chức | Cán bộ | Phòng chuyên môn | Cơ quan chuyên môn | Cơ quan | Đơn vị | Bộ phận | Phòng',
);

/** Words that start like a unit and are none. */
export const NO_UNITS =
  set(`Xã hội | Xã hội hóa | Tổ chức | Hội nghị | Hội thảo | Hội thi | Hội đàm | Ban hành | Bộ tiêu chí | Bộ chỉ số |
  Bộ thủ tục | Bộ nhận diện | Báo cáo | Đoàn kết | Đoàn viên | Trường hợp | Phòng, chống | Phòng chống | Phòng ngừa |
  Viện trợ | Tổ chức thực hiện | Thanh tra, kiểm tra | Hội viên | Sở hữu | Công tác | Bộ máy | Bộ Chính trị |
  Ban Bí thư | Ban Chấp hành Trung ương | Ban Thường vụ | Tổng kết | Đội ngũ | Quỹ đạo | Đoàn thể | Thuế suất |
  Tổ quốc | Tổ ấm | Đội tuyển | Đoàn xe | Đoàn tụ | Ban ngày | Ban đêm | Ban phát | Trạm dừng | Quỹ đất | Quỹ nhà | Quỹ thời gian | Hội chợ | Hội trại | Hội họa | Cơ sở vật chất | Cơ sở dữ liệu | Cơ sở hạ tầng | Nhà nước | Nhà ở | Nhà tạm | Trung tâm hành chính | Văn phòng phẩm | Tổ tiên | Bộ luật | Bộ câu hỏi | Đài thọ | Báo động | Cục bộ | Khối lượng | Khối đại đoàn kết | Ban đầu | Đội hình`);

/** Whose a unit may be, beside levels and other units. */
export const OWNERS = set(
  'Ban Chỉ đạo | Sở | Ban | cơ quan | đơn vị | cộng đồng | ngành | Mặt trận | Tỉnh ủy | Đảng ủy | Thành ủy | nhà trường | Hội | Đoàn | Công đoàn | Bộ Chỉ huy | Chi cục | Chi nhánh',
);
