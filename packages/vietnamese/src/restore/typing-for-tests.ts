import { takeMarks } from './keys/marks.ts';

const TELEX_TONES = ['', 's', 'f', 'r', 'x', 'j'];

/** Each word as its keys in Telex, all marks after its letters but those of vowels. */
export function typeTelex(text: string): string {
  return byWord(text, (word) => {
    const { marks } = takeMarks(word);
    const letters = Array.from(word.normalize('NFC'), (letter) => {
      const one = takeMarks(letter);
      const double = one.marks.roof || one.marks.stroke ? one.bare : one.marks.hook ? 'w' : '';
      return one.bare + double;
    });
    return letters.join('') + (TELEX_TONES[marks.tone] ?? '');
  });
}

/** Each word as its keys in VNI. */
export function typeVni(text: string): string {
  return byWord(text, (word) => {
    const { marks } = takeMarks(word);
    const letters = Array.from(word.normalize('NFC'), (letter) => {
      const one = takeMarks(letter);
      const bow = letter.normalize('NFD').includes('\u0306');
      return one.bare + (one.marks.roof ? '6' : one.marks.hook ? (bow ? '8' : '7') : one.marks.stroke ? '9' : '');
    });
    return letters.join('') + (marks.tone > 0 ? marks.tone : '');
  });
}

function byWord(text: string, type: (word: string) => string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const typed = type(word.toLowerCase());
    return /^\p{Lu}/u.test(word) ? typed.slice(0, 1).toUpperCase() + typed.slice(1) : typed;
  });
}
