import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';
import { readUnitList } from './unit-list.ts';

function names(text: string, isDamaged = false): string[] | null {
  return readUnitList(tokenize(text), 0, { isDamaged })?.units.map((unit) => unit.name) ?? null;
}

describe('names of units', () => {
  it.each([
    ['Sở Tài chính chủ trì, phối hợp với', ['Sở Tài chính']],
    ['Các Sở, ngành, đơn vị liên quan kiện toàn', ['Các Sở, ngành, đơn vị liên quan']],
    ['Sở Văn hóa, Thể thao và Du lịch theo dõi', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Xây dựng đăng tải thông điệp', ['Sở Xây dựng']],
    ['UBND các xã, phường, đặc khu Lý Sơn xây dựng', ['UBND các xã, phường, đặc khu Lý Sơn']],
    ['Các cơ quan, đơn vị tổ chức thực hiện', ['Các cơ quan, đơn vị']],
    ['Lãnh đạo các cơ quan, đơn vị và địa phương tổ chức', ['Lãnh đạo các cơ quan, đơn vị và địa phương']],
    [
      'Thủ trưởng các sở và Chủ tịch UBND các xã, phường chịu trách nhiệm',
      ['Thủ trưởng các sở', 'Chủ tịch UBND các xã, phường'],
    ],
    [
      'Báo và Phát thanh, Truyền hình tỉnh; Sở Tư pháp, các cơ quan, đơn vị',
      ['Báo và Phát thanh, Truyền hình tỉnh', 'Sở Tư pháp', 'Các cơ quan, đơn vị'],
    ],
    ['Trung tâm Kiểm soát bệnh tật tỉnh chủ trì điều phối', ['Trung tâm Kiểm soát bệnh tật tỉnh']],
    ['Phòng Phổ biến, giáo dục pháp luật chủ trì', ['Phòng Phổ biến, giáo dục pháp luật']],
    ['Trung tâm Trợ giúp pháp lý nhà nước tổ chức', ['Trung tâm Trợ giúp pháp lý nhà nước']],
    ['Phòng Quản lý lao động chủ trì', ['Phòng Quản lý lao động']],
    ['Các sở: Nội vụ, Tài chính và Tư pháp rà soát', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']],
    [
      'các phòng Kinh tế, Hạ tầng và Đô thị, Văn hóa - Xã hội thống kê thiệt hại',
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'],
    ],
    [
      'Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các xã, phường chịu trách nhiệm',
      ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Tài chính', 'Chủ tịch UBND các xã, phường'],
    ],
    ['Các Sở, ban, ngành tổ chức', ['Các Sở, ban, ngành']],
    ['đồng chí Bí thư Đảng ủy xã chủ trì', ['Bí thư Đảng ủy xã']],
    ['Các ông, bà Tổ trưởng tổ dân phố vận động', ['Tổ trưởng tổ dân phố']],
    ['Phó Chủ tịch UBND xã phụ trách kinh tế chủ trì', ['Phó Chủ tịch UBND xã phụ trách kinh tế']],
    [
      'đồng chí Phó Hiệu trưởng phụ trách cơ sở vật chất và Chủ tịch Công đoàn Trường',
      ['Phó Hiệu trưởng phụ trách cơ sở vật chất', 'Chủ tịch Công đoàn Trường'],
    ],
    [
      'Phòng chuyên môn phụ trách lĩnh vực lao động, người có công và xã hội tham mưu',
      ['Phòng chuyên môn phụ trách lĩnh vực lao động, người có công và xã hội'],
    ],
    [
      'Cơ quan quản lý nhà nước về thông tin, báo chí của tỉnh định hướng',
      ['Cơ quan quản lý nhà nước về thông tin, báo chí của tỉnh'],
    ],
    ['Tổ công tác dân vận chính quyền phường kiểm tra', ['Tổ công tác dân vận chính quyền phường']],
    ['Thôn Đông, thôn Lập Ấp', ['Thôn Đông', 'Thôn Lập Ấp']],
    ['Các thôn Long Mai, An Hội và Trung Chánh tổ chức họp', ['Thôn Long Mai', 'Thôn An Hội', 'Thôn Trung Chánh']],
    ['UBND xã Đông Hải, xã Nam Hải hoàn thành', ['UBND xã Đông Hải', 'UBND xã Nam Hải']],
    [
      'UBND các huyện: Kỳ Sơn, Tương Dương và Quế Phong chỉ đạo',
      ['UBND huyện Kỳ Sơn', 'UBND huyện Tương Dương', 'UBND huyện Quế Phong'],
    ],
    ['UBND các xã Đông Hải và Nhân dân tham gia', ['UBND các xã Đông Hải']],
    ['Trung tâm Phục vụ hành chính công xã mỗi tháng tổ chức 02 ngày', ['Trung tâm Phục vụ hành chính công xã']],
    [
      'Các bệnh viện tuyến tỉnh, trung tâm y tế các huyện, thành phố tổ chức',
      ['Các bệnh viện tuyến tỉnh', 'Trung tâm y tế các huyện, thành phố'],
    ],
    ['Phòng Công tác xã hội của các bệnh viện làm đầu mối', ['Phòng Công tác xã hội của các bệnh viện']],
    ['Ban Giải phóng mặt bằng phụ trách', ['Ban Giải phóng mặt bằng']],
    ['Ban nhân dân 14 ấp kiểm tra', ['Ban nhân dân 14 ấp']],
    ['Công chức Văn phòng - Thống kê xã tham mưu', ['Công chức Văn phòng - Thống kê xã']],
    [
      'Công chức Tư pháp - Hộ tịch thuộc Văn phòng HĐND và UBND phường in',
      ['Công chức Tư pháp - Hộ tịch thuộc Văn phòng HĐND và UBND phường'],
    ],
    ['Các đơn vị quân đội đóng quân trên đảo phối hợp', ['Các đơn vị quân đội đóng quân trên đảo']],
    ['Báo và Phát thanh, Truyền hình Thái Nguyên thông tin', ['Báo và Phát thanh, Truyền hình Thái Nguyên']],
    ['Thống kê thành phố Hải Phòng công bố', ['Thống kê thành phố Hải Phòng']],
    ['UBND các xã, phường, đặc khu Trường Sa xây dựng', ['UBND các xã, phường, đặc khu Trường Sa']],
    ['Bộ Tư lệnh Vùng 4 Hải quân giúp đỡ', ['Bộ Tư lệnh Vùng 4 Hải quân']],
    [
      'Sở Xây dựng và Ban Quản lý Khu kinh tế, công nghiệp thành phố có trách nhiệm',
      ['Sở Xây dựng', 'Ban Quản lý Khu kinh tế, công nghiệp thành phố'],
    ],
    [
      'Phòng Quản lý, hỗ trợ doanh nghiệp số 1, Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh và các Thuế cơ sở.',
      ['Phòng Quản lý, hỗ trợ doanh nghiệp số 1', 'Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh', 'Các Thuế cơ sở'],
    ],
    ['Các phòng, Thuế cơ sở đăng ký', ['Các phòng', 'Thuế cơ sở']],
    ['Đoàn Thanh niên Văn phòng vận động đoàn viên', ['Đoàn Thanh niên Văn phòng']],
    ['Phó Chủ tịch UBND xã phụ trách việc tiếp công dân.', ['Phó Chủ tịch UBND xã']],
    [
      'UBND và Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường',
      ['UBND các xã, phường', 'Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường'],
    ],
    ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh', ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh']],
    [
      'Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp: Phối hợp',
      ['Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp'],
    ],
    ['BHXH thành phố, KBNN khu vực XIII, Thuế thành phố', ['BHXH thành phố', 'KBNN khu vực XIII', 'Thuế thành phố']],
    ['Trung tâm Đầu tư, Khai thác hạ tầng Khu kinh tế duy trì', ['Trung tâm Đầu tư, Khai thác hạ tầng Khu kinh tế']],
    ['Trưởng Ban điều hành các khu phố tổ chức', ['Trưởng Ban điều hành các khu phố']],
    ['Xí nghiệp cấp nước, Điện lực Lê Chân', ['Xí nghiệp cấp nước', 'Điện lực Lê Chân']],
    ['Đài Phát thanh và Truyền hình tỉnh Mở chuyên mục', ['Đài Phát thanh và Truyền hình tỉnh']],
    ['Phòng Đoàn thể và các hội tham mưu', ['Phòng Đoàn thể và các hội']],
    [
      'Hợp tác xã dịch vụ nông nghiệp và vệ sinh môi trường Khánh Thành thu gom',
      ['Hợp tác xã dịch vụ nông nghiệp và vệ sinh môi trường Khánh Thành'],
    ],
    ['Công đoàn ngành Y tế phối hợp', ['Công đoàn ngành Y tế']],
    ['Trưởng Ban Chỉ đạo phân công', ['Trưởng Ban Chỉ đạo']],
    ['Các phòng thuộc Sở và các đơn vị trực thuộc tổ chức', ['Các phòng thuộc Sở', 'Các đơn vị trực thuộc']],
    ['Hội đồng Thi đua - Khen thưởng các cấp phân công', ['Hội đồng Thi đua - Khen thưởng các cấp']],
    ['Tổ thẩm định của xã kiểm tra thực tế', ['Tổ thẩm định của xã']],
    ['Các thôn, trường học, trạm y tế gửi bản đăng ký', ['Các thôn, trường học, trạm y tế']],
    ['Ban Quản lý các chợ, trung tâm thương mại bố trí', ['Ban Quản lý các chợ, trung tâm thương mại']],
    ['Công an xã, Đồn Biên phòng Môn Sơn tổ chức', ['Công an xã', 'Đồn Biên phòng Môn Sơn']],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành tự kiểm tra', ['Giám đốc, Thủ trưởng các sở, ban, ngành']],
    ['Các trường mầm non, tiểu học tổ chức hội nghị', ['Các trường mầm non, tiểu học']],
    ['Trường THPT chuyên Lương Thế Vinh thí điểm', ['Trường THPT chuyên Lương Thế Vinh']],
    ['Chi bộ, Công đoàn, Đoàn Thanh niên cơ quan Sở phối hợp', ['Chi bộ', 'Công đoàn', 'Đoàn Thanh niên cơ quan Sở']],
    ['Ban Công tác Mặt trận, Chi hội Phụ nữ vận động', ['Ban Công tác Mặt trận', 'Chi hội Phụ nữ']],
    ['các cơ quan tham mưu, giúp việc Đảng ủy phối hợp', ['Các cơ quan tham mưu, giúp việc Đảng ủy']],
    ['Đoàn kiểm tra số 1 và Đoàn kiểm tra số 2 thông báo', ['Đoàn kiểm tra số 1', 'Đoàn kiểm tra số 2']],
    ['Đơn vị được kiểm tra xây dựng báo cáo', ['Đơn vị được kiểm tra']],
    ['Chi cục Chăn nuôi, Thú y và Thủy sản lấy mẫu', ['Chi cục Chăn nuôi, Thú y và Thủy sản']],
    [
      'Công đoàn các khu công nghiệp, công đoàn ngành Giáo dục xây dựng',
      ['Công đoàn các khu công nghiệp', 'Công đoàn ngành Giáo dục'],
    ],
    ['Thuế cơ sở 3 niêm yết', ['Thuế cơ sở 3']],
    ['Bộ phận Một cửa bố trí', ['Bộ phận Một cửa']],
    ['Chủ tịch Hội đồng quản trị các hợp tác xã niêm yết', ['Chủ tịch Hội đồng quản trị các hợp tác xã']],
    ['Sở Nội vụ (cơ quan thường trực), Sở Y tế hướng dẫn', ['Sở Nội vụ', 'Sở Y tế']],
    // What no table knows: where it ends is learnt from text.
    ['Phòng Hậu cần - Kỹ thuật bảo đảm', ['Phòng Hậu cần - Kỹ thuật']],
    ['Quỹ Đầu tư phát triển tỉnh ứng vốn', ['Quỹ Đầu tư phát triển tỉnh']],
    ['Ban Xây dựng tổ chức Hội chủ trì', ['Ban Xây dựng tổ chức Hội']],
    ['Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm lấy mẫu', ['Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm']],
    [
      'Trung tâm Quản lý khai thác công trình thủy lợi tích nước, mở cống',
      ['Trung tâm Quản lý khai thác công trình thủy lợi'],
    ],
    ['Hội Doanh nhân trẻ, Hội Nữ doanh nhân tỉnh hiến kế', ['Hội Doanh nhân trẻ', 'Hội Nữ doanh nhân tỉnh']],
    ['Hợp tác xã Nông nghiệp Mường Khoa bao tiêu nông sản', ['Hợp tác xã Nông nghiệp Mường Khoa']],
    ['Trung tâm Cấp cứu 115 rút ngắn', ['Trung tâm Cấp cứu 115']],
    ['Đảng ủy Sở Nội vụ, Đoàn Thanh niên Công an tỉnh trao', ['Đảng ủy Sở Nội vụ', 'Đoàn Thanh niên Công an tỉnh']],
    ['Hải quan cửa khẩu quốc tế Móng Cái thông quan', ['Hải quan cửa khẩu quốc tế Móng Cái']],
    ['Tổ bảo vệ rừng cộng đồng gác rừng theo ca', ['Tổ bảo vệ rừng cộng đồng']],
    ['Hội Bảo vệ người tiêu dùng tỉnh tập hợp', ['Hội Bảo vệ người tiêu dùng tỉnh']],
    ['Trưởng phòng Tư pháp, Trưởng các xóm ký', ['Trưởng phòng Tư pháp', 'Trưởng các xóm']],
    ['Chi cục Giám định xây dựng tiếp nhận', ['Chi cục Giám định xây dựng']],
    ['Hội Nông dân các xã, phường vẽ tranh tường', ['Hội Nông dân các xã, phường']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Tổ chức thực hiện tốt',
    'Ban hành kế hoạch',
    'Phòng, chống tham nhũng',
    'Hội nghị đối thoại',
    'Xã hội hóa nguồn lực',
    'Cán bộ, công chức',
    'SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG',
    'Bộ chỉ số đánh giá',
    'Quỹ sử dụng khoản hỗ trợ',
    'Hội đồng thảo luận về hồ sơ',
    'Các trường hợp chưa thực hiện',
    'Các chủ trương được ban hành',
  ])('sees no unit in %s', (text) => {
    expect(names(text)).toBeNull();
  });

  it.each([
    ['S& Vin hoa, Thé thao va Du lich theo ddi', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['S¢ Dan tdc va Ton gido theo doi', ['Sở Dân tộc và Tôn giáo']],
    ['Cac phong, ban, trung tdm trién khai', ['Các phòng, ban, trung tâm']],
    ['Thanh tra tinh theo ddi', ['Thanh tra tỉnh']],
    ['UBND cac xa, phuong xay dung', ['UBND các xã, phường']],
    // Restored text: its diacritics tell words apart that damage makes alike.
    ['Các thôn, trường học, trạm y tế gửi', ['Các thôn, trường học, trạm y tế']],
    ['Các bản, trường học, trạm y tế gửi', ['Các bản, trường học, trạm y tế']],
    ['UBND các xã, phường quan tâm lãnh đạo', ['UBND các xã, phường']],
    ['Chi cục Thủy lợi cử cán bộ', ['Chi cục Thủy lợi']],
    ['Các phòng, ban, đơn vị thuộc UBND huyện tổ chức', ['Các phòng, ban, đơn vị thuộc UBND huyện']],
    ['Sở Nội vi chủ trì', ['Sở Nội vụ']],
    ['Phông Nội vụ chủ trì', ['Phòng Nội vụ']],
    ['UBND huyện Giao Thủy bố trí', ['UBND huyện Giao Thủy']],
    ['Ủy ban MTTQ Việt Nam phương tuyên truyền', ['Ủy ban MTTQ Việt Nam phường']],
  ])('restores %s', (text, expected) => {
    expect(names(text, true)).toEqual(expected);
  });
});
