/** Letters that only Vietnamese text with its diacritics has; é and à alone prove nothing. */
const VIETNAMESE = /[ăâđêôơưảãạẻẽẹỉĩịỏõọủũụỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu;

/**
 * Whether the text lost its diacritics (a scan read with a foreign OCR model): in sound Vietnamese text more than half
 * of the words carry a letter of its own.
 */
export function isDamaged(texts: readonly string[]): boolean {
  let words = 0;
  let marked = 0;
  for (const text of texts) {
    for (const word of text.split(/\s+/)) {
      if (!/\p{L}{2}/u.test(word)) continue;
      words += 1;
      if (VIETNAMESE.test(word)) marked += 1;
    }
    if (words > 5000) break;
  }
  return words >= 20 && marked < words * 0.3;
}
