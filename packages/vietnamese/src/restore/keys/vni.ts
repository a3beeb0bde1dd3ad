import { type Marks, takeMarks } from './marks.ts';

/** The letters and marks that someone meant who typed a word in VNI without an input method: "d9u7o7c5", "d9uoc75". */
export function readVni(word: string): { bare: string; marks: Marks } {
  const { bare, marks } = takeMarks(word);
  let letters = '';
  for (const sign of bare) {
    const key = sign >= '0' && sign <= '9' ? Number(sign) : -1;
    if (key < 0) letters += sign;
    else if (key <= 5) marks.tone = key;
    else if (key === 6) marks.roof = true;
    else if (key === 9) marks.stroke = true;
    else marks.hook = true;
  }
  return { bare: letters, marks };
}
