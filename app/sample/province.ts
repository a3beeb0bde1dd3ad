/** The sample province: invented names, so that no official or place is meant. */
export const provinceName = 'Tỉnh Thanh Giang';

export const departments = [
  'Văn phòng UBND tỉnh',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Dân tộc và Tôn giáo',
  'Sở Ngoại vụ',
  'Thanh tra tỉnh',
] as const;

export const otherUnits: readonly { kind: string; name: string }[] = [
  { kind: 'provincial_office', name: 'Trung tâm Phục vụ hành chính công tỉnh' },
  { kind: 'provincial_office', name: 'Báo và Phát thanh, Truyền hình tỉnh' },
  { kind: 'provincial_office', name: 'Công an tỉnh' },
  { kind: 'provincial_office', name: 'Bộ Chỉ huy Quân sự tỉnh' },
  { kind: 'provincial_party', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  { kind: 'provincial_front', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },
  { kind: 'provincial_organisation', name: 'Hội Liên hiệp Phụ nữ tỉnh' },
  { kind: 'provincial_organisation', name: 'Hội Nông dân tỉnh' },
  { kind: 'provincial_organisation', name: 'Tỉnh đoàn Thanh Giang' },
  { kind: 'provincial_organisation', name: 'Liên đoàn Lao động tỉnh' },
];

/** Districts until 30/06/2025, with the communes of today that grew out of each. */
export const districts: readonly { name: string; communes: readonly string[] }[] = [
  {
    name: 'Thành phố Thanh Giang',
    communes: ['Phường Bến Sỏi', 'Phường Đồng Tâm', 'Phường Hòa Lạc', 'Phường Kim Liên', 'Phường Vạn Phúc'],
  },
  {
    name: 'Thị xã Tam Sơn',
    communes: ['Phường Tam Sơn', 'Phường Bắc Hồ', 'Phường Ngọc Trì', 'Xã Phú Khê', 'Xã Tân Lộc'],
  },
  {
    name: 'Huyện Đông Khê',
    communes: ['Xã Đông Khê', 'Xã An Thịnh', 'Xã Bình Nguyên', 'Xã Cẩm Vân', 'Xã Đại Nghĩa', 'Xã Lương Hòa'],
  },
  {
    name: 'Huyện Ninh Sơn',
    communes: ['Xã Ninh Sơn', 'Xã Khe Ngang', 'Xã Mường Lạt', 'Xã Nậm Sài', 'Xã Pha Đin Thượng', 'Xã Tà Lèng'],
  },
  {
    name: 'Huyện Hồng Thủy',
    communes: ['Xã Hồng Thủy', 'Xã Hải Triều', 'Xã Sa Huỳnh Bắc', 'Xã Thuận Hải', 'Xã Cửa Lân', 'Phường Cửa Lân'],
  },
  {
    name: 'Huyện Quang Minh',
    communes: ['Xã Quang Minh', 'Xã Thiện Kế', 'Xã Trường Xuân', 'Xã Văn Lâm', 'Xã Yên Định', 'Phường Quang Minh'],
  },
  {
    name: 'Huyện Lộc An',
    communes: ['Xã Lộc An', 'Xã Long Tiên', 'Xã Mỹ Đức', 'Xã Nghĩa Lộ Hạ', 'Xã Phước Tân', 'Xã Xuân Viên'],
  },
];

export const communeOffices = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
] as const;

const villageNames = ['Thượng', 'Hạ', 'Đông', 'Đoài', 'Trung'];

/** Villages of a commune: "Thôn Thượng" ..., in a ward "Tổ dân phố số 1" ... */
export function villagesOf(commune: string): string[] {
  return commune.startsWith('Phường')
    ? villageNames.map((_name, index) => `Tổ dân phố số ${index + 1}`)
    : villageNames.map((name) => `Thôn ${name}`);
}

const familyNames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Nông',
  'Lò',
  'Hà',
];
const middleNames = ['Thị', 'Văn', 'Minh', 'Thu', 'Quốc', 'Ngọc', 'Đức', 'Thanh', 'Hữu', 'Kim'];
const givenNames = [
  'An',
  'Bình',
  'Châu',
  'Dung',
  'Hạnh',
  'Hùng',
  'Lan',
  'Long',
  'Mai',
  'Nam',
  'Oanh',
  'Phương',
  'Quân',
  'Sơn',
  'Thảo',
  'Tuấn',
  'Vân',
  'Yến',
];

/** The n-th invented person. */
export function personName(n: number): string {
  const pick = (names: readonly string[], step: number) =>
    names[(n * step + Math.floor(n / names.length)) % names.length] ?? '';
  return `${pick(familyNames, 7)} ${pick(middleNames, 3)} ${pick(givenNames, 5)}`;
}
