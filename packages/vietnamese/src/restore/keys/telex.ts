import { type Marks, takeMarks } from './marks.ts';

/** None, then in the order of `Marks`: sắc, huyền, hỏi, ngã, nặng. */
const TONE_KEYS = 'zsfrxj';
const VOWEL = /[aeiouy]/;

/**
 * The letters and marks that someone meant who typed a word in Telex without an input method, wherever in the word
 * the keys for marks stand: "dduwowcj", "dduocwj" and "duwowcjd" all mean "duoc" with stroke, hook and nặng.
 */
export function readTelex(word: string): { bare: string; marks: Marks } {
  const taken = takeMarks(word);
  const marks = taken.marks;
  let bare = '';
  let vowels = '';
  for (const letter of taken.bare) {
    const tone = TONE_KEYS.indexOf(letter);
    if (letter === 'd' && bare.startsWith('d')) marks.stroke = true;
    else if (letter === 'w') {
      marks.hook = true;
      // Telex takes a lone w for ư.
      if (vowels === '') {
        vowels += 'u';
        bare += 'u';
      }
    } else if (tone >= 0 && vowels !== '') marks.tone = tone;
    else if ('aeo'.includes(letter) && vowels.includes(letter)) marks.roof = true;
    else {
      if (VOWEL.test(letter)) vowels += letter;
      bare += letter;
    }
  }
  return { bare, marks };
}
