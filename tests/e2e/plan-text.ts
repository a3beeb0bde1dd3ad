import { readSource, understand, writeDocx } from '@kheo/official-document';

/** A plan of the sample province in the administrative register, with a name that no tree knows and a date that has passed. */
export function planText(number: string): string {
  return `ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH THANH GIANG                          Độc lập - Tự do - Hạnh phúc

Số: ${number}                     Thanh Giang, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Tổ chức tháng cao điểm đối thoại với Nhân dân năm 2026

Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức tháng cao điểm đối thoại với Nhân dân năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nắm chắc ý kiến, kiến nghị của Nhân dân ngay từ cơ sở.
2. Mỗi kiến nghị có đơn vị giải quyết, có thời hạn và được trả lời.

II. NHIỆM VỤ
1. UBND các xã, phường tổ chức đối thoại với Nhân dân tại từng thôn, tổ dân phố, gửi biên bản về Sở Nội vụ trước ngày 28 tháng 02 năm 2026.
2. UBND xã Bình Nguyên chủ trì tổ chức đối thoại điểm cấp tỉnh, gửi báo cáo rút kinh nghiệm về Sở Nội vụ trước ngày 31 tháng 3 năm 2026.
3. Ban Quản lý Khu du lịch Thác Bạc tổ chức đối thoại với các hộ kinh doanh, gửi kết quả về Sở Nội vụ trước ngày 15 tháng 4 năm 2026.
4. Sở Tư pháp chủ trì, phối hợp với UBND các xã, phường trả lời kiến nghị về hộ tịch trước ngày 30 tháng 4 năm 2026.

III. TỔ CHỨC THỰC HIỆN
1. UBND xã Cẩm Vân báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 30 tháng 5 năm 2026.
2. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 15 tháng 6 năm 2026./.

Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
- Các sở, ban, ngành;                                   CHỦ TỊCH
- UBND các xã, phường;
- Lưu: VT, NC.                                        Hoàng Minh Đức
`;
}

/** The same plan as a DOCX, as an office would send it. */
export async function planDocx(number: string): Promise<Buffer> {
  const source = await readSource(Buffer.from(planText(number)), 'ke-hoach.txt');
  return Buffer.from(await writeDocx(understand(source).document));
}
