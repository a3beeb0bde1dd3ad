import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNames,
  fold,
  isFoldedSyllable,
  isSyllable,
  likeness,
  normalKey,
  oldToneStyle,
  PROVINCES,
  phraseLikeness,
  sameWords,
  sentenceCase,
} from './index.ts';

describe('fold', () => {
  it('takes diacritics and case away and keeps the length of NFC text', () => {
    expect(fold('Ủy ban nhân dân tỉnh Đắk Lắk')).toBe('uy ban nhan dan tinh dak lak');
    expect(fold('Đường ước mưa')).toHaveLength('Đường ước mưa'.length);
  });

  it('folds whatever the text as its letters one by one, composed or not', () => {
    const slowly = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[đð]/g, 'd')
        .normalize('NFC');
    const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);
    process.stdout.write(`fold: fast-check seed ${seed}\n`);
    const vietnamese = fc.string({
      unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyẠậẫỄờửỹÝĐ –“”-., \u0301\u0323\u2000'),
    });
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(vietnamese, any), (text) => {
        expect(fold(text)).toBe(slowly(text));
        expect(fold(text.normalize('NFC'))).toBe(slowly(text.normalize('NFC')));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('compares words without punctuation', () => {
    expect(sameWords('Sở Văn hoá, Thể thao và Du lịch', 'SỞ VĂN HÓA THỂ THAO VÀ DU LỊCH')).toBe(true);
    expect(sameWords('Sở Y tế', 'Sở Nội vụ')).toBe(false);
  });
});

describe('tone marks', () => {
  it('moves the mark of oa, oe, uy to the first letter', () => {
    expect(oldToneStyle('Khánh Hoà, Thuỷ, khoẻ, HOÀ')).toBe('Khánh Hòa, Thủy, khỏe, HÒA');
  });

  it('leaves words where both styles agree', () => {
    expect(oldToneStyle('toàn, huỳnh, quý, khoảng')).toBe('toàn, huỳnh, quý, khoảng');
  });

  it('gives one key to spellings of one name, and keeps diacritics apart', () => {
    expect(normalKey('Thừa Thiên  –  HUẾ')).toBe(normalKey('Thừa Thiên - Huế'));
    expect(normalKey('Hoà Bình')).toBe(normalKey('Hòa Bình'));
    expect(normalKey('Hòa')).not.toBe(normalKey('Hoa'));
  });
});

describe('isSyllable', () => {
  it.each(['nghiêng', 'gì', 'quý', 'giêng', 'phường', 'khuỷu', 'thuở', 'uống', 'yêu', 'ở', 'đặc'])(
    'knows %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(['chirc', 'dugc', 'pang', 'thurc', 'w', 'mạtt', 'màt', 'street', ''])('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('knows folded syllables', () => {
    expect(isFoldedSyllable('duong')).toBe(true);
    expect(isFoldedSyllable('thurc')).toBe(false);
  });
});

describe('compareNames', () => {
  it('orders a ă â, d đ, and numbers by value', () => {
    const names = ['Đồng Nai', 'Ấp 10', 'An Giang', 'Ấp 2', 'Dung', 'Cà Mau'];
    expect(names.sort(compareNames)).toEqual(['An Giang', 'Ấp 2', 'Ấp 10', 'Cà Mau', 'Dung', 'Đồng Nai']);
  });
});

describe('likeness', () => {
  it.each([
    ['chirc', 'chuc'],
    ['s&', 'so'],
    ['tdc', 'toc'],
    ['pang', 'dang'],
    ['ctia', 'cua'],
    ['trudng', 'truong'],
  ])('takes %s for a damaged %s', (damaged, truth) => {
    expect(likeness(damaged, truth)).toBeGreaterThan(0.75);
  });

  it('keeps other words apart', () => {
    expect(likeness('tac', 'van')).toBeLessThan(0.5);
    expect(likeness('noi', 'so')).toBeLessThan(0.65);
  });

  it('weighs phrases word by word and refuses one far word', () => {
    expect(
      phraseLikeness(['td', 'chirc', 'thuc', 'hién'.normalize('NFD').replace(/\p{M}/gu, '')], 0, [
        'to',
        'chuc',
        'thuc',
        'hien',
      ]),
    ).toBeGreaterThan(0.85);
    expect(phraseLikeness(['to', 'chuc', 'van', 'nghe'], 0, ['to', 'chuc', 'thuc', 'hien'])).toBe(0);
  });
});

describe('names', () => {
  it('has 34 units of province level and 63 names before the mergers', () => {
    expect(PROVINCES.filter((province) => province.current)).toHaveLength(34);
    // Huế was Thừa Thiên Huế: one unit under two names.
    expect(PROVINCES).toHaveLength(64);
  });

  it('spells capitals as sentences with the names that keep theirs', () => {
    expect(sentenceCase('TRIỂN KHAI NGHỊ QUYẾT SỐ 57-NQ/TW CỦA ĐẢNG TRÊN ĐỊA BÀN TỈNH NGHỆ AN LẦN THỨ XIV')).toBe(
      'Triển khai Nghị quyết số 57-NQ/TW của Đảng trên địa bàn tỉnh Nghệ An lần thứ XIV',
    );
    expect(sentenceCase('Đã viết thường')).toBe('Đã viết thường');
  });
});
