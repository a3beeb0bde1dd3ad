import { describe, expect, it } from 'vitest';
import { readAgency } from './agency.ts';

const issuer = (...lines: string[]) => readAgency(lines, false);

describe('agencies of a line', () => {
  it.each([
    [['CỤC HẢI QUAN', 'CHI CỤC HẢI QUAN KHU VỰC VI'], 'Chi cục Hải quan khu vực VI', 'Cục Hải quan'],
    [['QUÂN KHU 5', 'BỘ CHỈ HUY QUÂN SỰ', 'TỈNH ĐẮK LẮK'], 'Bộ Chỉ huy Quân sự tỉnh Đắk Lắk', 'Quân khu 5'],
    [['BỘ CÔNG AN', 'CÔNG AN TỈNH AN GIANG'], 'Công an tỉnh An Giang', 'Bộ Công an'],
    [['CỤC THUẾ', 'THUẾ TỈNH PHÚ THỌ'], 'Thuế tỉnh Phú Thọ', 'Cục Thuế'],
    [
      ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', 'CHI NHÁNH TỈNH GIA LAI'],
      'Ngân hàng Chính sách xã hội Chi nhánh tỉnh Gia Lai',
      'Ngân hàng Chính sách xã hội',
    ],
  ])('reads %j', (lines, own, superior) => {
    expect(issuer(...lines)).toEqual({ issuer: own, superior });
  });

  it('keeps a name whole whose first word stands on a line of its own', () => {
    expect(issuer('BỘ CHỈ HUY', 'BỘ ĐỘI BIÊN PHÒNG TỈNH LAI CHÂU').superior).toBeNull();
  });

  it('says nothing of three agencies, or of a number that ran into one', () => {
    expect(issuer('CỤC THUẾ', 'THUẾ TỈNH PHÚ THỌ', 'THUẾ CƠ SỞ 3').issuer).toBeNull();
    expect(issuer('CỤC THUẾ', 'THUẾ TỈNH PHÚ THỌ 1402').issuer).toBeNull();
  });

  it('names the organisation after the place of its committee', () => {
    expect(issuer('HỘI NÔNG DÂN VIỆT NAM', 'BAN CHẤP HÀNH TỈNH THÁI NGUYÊN').issuer).toBe(
      'Hội Nông dân tỉnh Thái Nguyên',
    );
    expect(issuer('BAN CHẤP HÀNH TỈNH SƠN LA', 'ĐOÀN TNCS HỒ CHÍ MINH').issuer).toBe(
      'Đoàn TNCS Hồ Chí Minh tỉnh Sơn La',
    );
  });
});

it('reads no school that has no name', () => {
  expect(issuer("' TRƯỜNG").issuer).toBeNull();
  expect(issuer('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG').issuer).not.toBe('');
});
