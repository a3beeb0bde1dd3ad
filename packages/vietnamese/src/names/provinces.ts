/** Names of the units of province level. Facts, as of Nghị quyết số 202/2025/QH15 and before it. */
export interface Province {
  name: string;
  kind: 'tỉnh' | 'thành phố';
  /** Whether it exists since 01/7/2025. */
  current: boolean;
}

const CITIES = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'];
const CURRENT = `Cao Bằng, Lạng Sơn, Lai Châu, Điện Biên, Sơn La, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Tuyên Quang,
  Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Ninh Bình, Quảng Trị, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng,
  Đắk Lắk, Đồng Nai, Tây Ninh, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang`;
const FORMER = `Hà Giang, Yên Bái, Bắc Kạn, Vĩnh Phúc, Hòa Bình, Bắc Giang, Thái Bình, Hải Dương, Hà Nam, Nam Định,
  Quảng Bình, Quảng Nam, Kon Tum, Bình Định, Phú Yên, Đắk Nông, Ninh Thuận, Bình Thuận, Bình Phước,
  Bà Rịa - Vũng Tàu, Bình Dương, Long An, Tiền Giang, Bến Tre, Trà Vinh, Hậu Giang, Sóc Trăng, Bạc Liêu, Kiên Giang,
  Thừa Thiên Huế`;

function names(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}

/** The 34 units of province level and the names that ended with the mergers of 2025. */
export const PROVINCES: readonly Province[] = [
  ...CITIES.map((name) => ({ name, kind: 'thành phố' as const, current: true })),
  ...names(CURRENT).map((name) => ({ name, kind: 'tỉnh' as const, current: true })),
  ...names(FORMER).map((name) => ({ name, kind: 'tỉnh' as const, current: false })),
];
