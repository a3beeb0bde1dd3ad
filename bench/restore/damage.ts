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

/** How often the English recogniser printed a syllable so: a table "print, syllable, count" with tabs and a header. */
export type SeenPrints = ReadonlyMap<string, readonly (readonly [print: string, count: number])[]>;

export function readSeenPrints(table: string): SeenPrints {
  const seen = new Map<string, [string, number][]>();
  for (const line of table.split('\n').slice(1)) {
    const [print = '', syllable, count] = line.split('\t');
    if (syllable !== undefined) seen.set(syllable, [...(seen.get(syllable) ?? []), [print, Number(count)]]);
  }
  return seen;
}

/** A text as the English recogniser was seen to print its syllables; words in capitals, and those never seen, lose their marks. */
export function printAsSeen(text: string, seen: SeenPrints, random: () => number): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const prints = seen.get(word.toLowerCase());
    if (prints === undefined || (word.length > 1 && word === word.toUpperCase())) return strip(word);
    const print = oneOf(prints, random);
    return word[0] === word[0]?.toLowerCase() ? print : print.charAt(0).toUpperCase() + print.slice(1);
  });
}

function oneOf(prints: readonly (readonly [print: string, count: number])[], random: () => number): string {
  let left = random() * prints.reduce((sum, [, count]) => sum + count, 0);
  for (const [print, count] of prints) {
    left -= count;
    if (left <= 0) return print;
  }
  return prints.at(-1)?.[0] ?? '';
}
