import { describe, expect, it } from 'vitest';
import { readAgency } from './agency.ts';
import { readMassAgency } from './mass-agency.ts';

describe('agencies of the Party and of mass organisations', () => {
  it.each([
    [['ĐẢNG BỘ TỈNH NGHỆ AN', 'ĐẢNG ỦY XÃ CON CUÔNG'], 'Đảng ủy xã Con Cuông', 'Đảng bộ tỉnh Nghệ An'],
    [['TỈNH ỦY NGHỆ AN'], 'Tỉnh ủy Nghệ An', null],
    [
      ['TỈNH ỦY NGHỆ AN', 'BAN TUYÊN GIÁO', 'VÀ DÂN VẬN'],
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An',
      'Tỉnh ủy Nghệ An',
    ],
    [
      ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH QUẢNG TRỊ', 'BAN THƯỜNG TRỰC'],
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị',
      null,
    ],
    [['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', 'TỈNH CAO BẰNG'], 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh Cao Bằng', null],
    [['ĐẢNG ỦY', 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'], 'Đảng ủy Ủy ban nhân dân tỉnh Sơn La', null],
  ])('reads %j', (lines, issuer, superior) => {
    expect(readMassAgency(lines)).toEqual({ issuer, superior });
  });

  it('leaves what is neither to others, and what is uncertain unsaid', () => {
    expect(readMassAgency(['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'])).toBeUndefined();
    expect(readMassAgency(['HỘI ĐỒNG NHÂN DÂN', 'TỈNH SƠN LA'])).toBeUndefined();
    expect(readMassAgency(['TỈNH ỦY NGHỆ AN', 'BAN TỔ CHỨC', 'ĐẢNG ỦY X'])).toEqual({ superior: null, issuer: null });
  });

  it('names a committee after the place above it, and no place alone', () => {
    const lines = ['TỈNH PHÚ THỌ', 'BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI'];
    expect(readAgency(['TỈNH PHÚ THỌ', 'BAN CHỈ ĐẠO', 'CHUYỂN ĐỔI SỐ'], false).issuer).toBe(
      'Ban Chỉ đạo chuyển đổi số tỉnh Phú Thọ',
    );
    expect(readAgency(['TỈNH PHÚ THỌ'], false).issuer).toBeNull();
    expect(readAgency(lines, false).issuer).toBeNull();
  });
});
