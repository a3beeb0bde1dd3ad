/**
 * Where the tone mark stands in oa, oe, uy: "hòa, thủy" (old placement) and "hoà, thuỷ" (new placement) are one word.
 */

const NEW_TO_OLD: readonly [string, string][] = (() => {
  const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const pairs: [string, string][] = [];
  for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [...pair] as [string, string])) {
    for (const tone of tones) {
      pairs.push([`${first}${second}${tone}`.normalize('NFC'), `${first}${tone}${second}`.normalize('NFC')]);
    }
  }
  return pairs;
})();

const OLD_BY_NEW = new Map<string, string>();
for (const [newer, older] of NEW_TO_OLD) {
  const upper = [...newer].map((letter) => letter.toUpperCase());
  const olderUpper = [...older].map((letter) => letter.toUpperCase());
  OLD_BY_NEW.set(newer, older);
  OLD_BY_NEW.set(upper.join(''), olderUpper.join(''));
  OLD_BY_NEW.set(`${upper[0]}${newer.slice(1)}`, `${olderUpper[0]}${older.slice(1)}`);
}

// Not after q ("quý") and not before a final letter ("toàn", "huỳnh"), where both styles agree.
const SECOND = [...new Set([...OLD_BY_NEW.keys()].map((pair) => pair.slice(1)))].join('');
const NEWER = new RegExp(`(?<![qQ])[oOuU][${SECOND}](?!\\p{L})`, 'gu');

/** Keys of words that were asked for; a register has some thousand, and each is asked for many times. */
const known = new Map<string, string>();
const LONGEST_WORD = 16;
const MOST_WORDS = 20_000;

/**
 * Text in NFC with the tone mark of oa, oe, uy moved to the first letter.
 *
 * @example oldToneStyle('Khánh Hoà, Thuỷ') // 'Khánh Hòa, Thủy'
 */
export function oldToneStyle(text: string): string {
  return text.normalize('NFC').replace(NEWER, (pair) => OLD_BY_NEW.get(pair) ?? pair);
}

/**
 * A key under which spellings of one name meet: NFC, lower case, one placement of tone marks, single spaces, one
 * dash. Diacritics stay: "Hòa" and "Hoa" differ.
 *
 * @example normalKey('Thừa Thiên  -  HUẾ') === normalKey('Thừa Thiên – Huế')
 */
export function normalKey(text: string): string {
  if (text.length > LONGEST_WORD) return keyOf(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = keyOf(text);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(text, key);
  return key;
}

function keyOf(text: string): string {
  return oldToneStyle(text)
    .toLowerCase()
    .replace(/\s*[-–—]\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
}
