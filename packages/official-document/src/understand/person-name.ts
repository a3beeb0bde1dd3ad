import { isSyllable } from '@kheo/vietnamese';

/** A word of a name; of the Hmong also "A", of peoples of the Central Highlands "Y", "H'", "K'Mák". */
const WORD = String.raw`(?:A|Y|H[’']?|\p{Lu}[’']\p{Lu}\p{Ll}+|\p{Lu}[\p{Ll}’']+)`;
/** A name of two words to five, to be put into a pattern. */
export const PERSON_NAME = String.raw`(?:${WORD}\s){1,4}${WORD}`;
/** Names of the Central Highlands, of the Cham and the Khmer: by their first word. */
const OTHERS =
  /^(?:(?:Y|H[’']?|K[’']?)(?:\s|(?=\p{Lu}))|(?:Rơ|Ksor|Siu|Nay|Kpă|Kpa|Rmah|Rah|Rcom|R[’']?com|Ayun|Niê|Mlô|Byă|Êban|Krông|Bkrông|Cil|Kră|Bonyo|Thạch|Danh|Néang|Neáng|Chau|Đàng)\s)/u;

/** Whether words are those of a name: all but one are Vietnamese syllables, or the first shows that it is of another language. */
export function soundsLikeName(name: string): boolean {
  const words = name.split(' ');
  const sound = words.filter((word) => isSyllable(word)).length;
  return sound >= words.length - 1 || OTHERS.test(name);
}
