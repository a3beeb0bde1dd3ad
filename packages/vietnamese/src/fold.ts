const COMBINING = /\p{M}+/gu;

/**
 * Lower-case text without diacritics, `đ` as `d`; everything that is no letter stays. Length may differ from the
 * length of the input when the input is not in NFC.
 *
 * @example fold('Ủy ban nhân dân tỉnh Đắk Lắk') // 'uy ban nhan dan tinh dak lak'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '').toLowerCase().replace(/[đð]/g, 'd').normalize('NFC');
}

/** Words of a text, folded, without punctuation at their ends. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether two texts have the same words, diacritics, case and punctuation aside. */
export function sameWords(left: string, right: string): boolean {
  return foldedWords(left).join(' ') === foldedWords(right).join(' ');
}
