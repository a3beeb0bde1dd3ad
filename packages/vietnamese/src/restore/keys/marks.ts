/** The marks of a syllable, whatever letter they stand on. */
export interface Marks {
  /** 0 for none, then in the order of VNI's keys: sắc, huyền, hỏi, ngã, nặng. */
  tone: number;
  /** The roof of â, ê, ô. */
  roof: boolean;
  /** The hook of ơ, ư, or the bow of ă: one key in Telex. */
  hook: boolean;
  /** The stroke of đ. */
  stroke: boolean;
}

const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** The marks of a word, and the word without them. */
export function takeMarks(word: string): { bare: string; marks: Marks } {
  const marks: Marks = { tone: 0, roof: false, hook: false, stroke: false };
  let bare = '';
  for (const sign of word.normalize('NFD').toLowerCase()) {
    const tone = TONES.indexOf(sign);
    if (tone > 0) marks.tone = tone;
    else if (sign === '\u0302') marks.roof = true;
    else if (sign === '\u031b' || sign === '\u0306') marks.hook = true;
    else if (sign === 'đ') {
      marks.stroke = true;
      bare += 'd';
    } else bare += sign;
  }
  return { bare, marks };
}

/** How many of the four marks differ. */
export function marksApart(left: Marks, right: Marks): number {
  return (
    Number(left.tone !== right.tone) +
    Number(left.roof !== right.roof) +
    Number(left.hook !== right.hook) +
    Number(left.stroke !== right.stroke)
  );
}
