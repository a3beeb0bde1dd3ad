import { fold } from '@kheo/vietnamese';

/** Takes the marks away and keeps the case. */
export function strip(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const bare = fold(letter);
    return letter === letter.toLowerCase() ? bare : bare.toUpperCase();
  }).join('');
}

// What an English recogniser writes for Vietnamese letters, from looking at real pages; not from the model's tables.
const PRINTS: readonly [string, string][] = [
  ['áàảãạ', 'a a a a a a a a a d i'],
  ['ăắằẳẵặ', 'a a a a a a a d i'],
  ['âấầẩẫậ', 'a a a a a a a a d 4 i'],
  ['éèẻẽẹêếềểễệ', 'é é é é é é é é e'],
  ['íìỉĩị', 'i i i i i i i j'],
  ['óòỏõọ', 'o o o o o o 6 d'],
  ['ôốồổỗộ', '6 6 6 o o o o d d é b'],
  ['ơớờởỡợ', 'o o o o o d d é é g ¢'],
  ['úùủũụ', 'u u u u u u u ti i'],
  ['ưứừửữự', 'u u u u u u u ir w v'],
  ['ýỳỷỹỵ', 'y'],
  ['đ', 'd'],
  ['Đ', 'D D D P'],
];
const BY_LETTER = new Map(
  PRINTS.flatMap(([letters, prints]) => Array.from(letters, (letter) => [letter, prints.split(' ')] as const)),
);

/** A word as a recogniser of English would print it. */
export function misread(word: string, random: () => number): string {
  return Array.from(word.normalize('NFC'), (letter) => {
    const prints = BY_LETTER.get(letter) ?? BY_LETTER.get(letter.toLowerCase());
    if (!prints) return letter;
    if (letter !== letter.toLowerCase() && letter !== 'Đ') return strip(letter);
    return prints[Math.floor(random() * prints.length)] ?? letter;
  }).join('');
}
