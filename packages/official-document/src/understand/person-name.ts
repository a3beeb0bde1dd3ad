import { isSyllable } from '@kheo/vietnamese';

/** A word of a name; of the Hmong also "A", of peoples of the Central Highlands "Y", "H'", "K'Mák". */
const WORD = String.raw`(?:A|Y|H[’']?|\p{Lu}[’']\p{Lu}\p{Ll}+|\p{Lu}[\p{Ll}’']+)`;
/** A name of two words to five, to be put into a pattern. */
export const PERSON_NAME = String.raw`(?:${WORD}\s){1,4}${WORD}`;
const HIGHLANDS = /^(?:Y|H[’']?)(?:\s|(?=\p{Lu}))/u;

/** Whether words are those of a name: all but one are Vietnamese syllables, or the first shows that it is of another language. */
export function soundsLikeName(name: string): boolean {
  const words = name.split(' ');
  const sound = words.filter((word) => isSyllable(word)).length;
  return sound >= words.length - 1 || HIGHLANDS.test(name);
}
