/** The issuer as the body names it: "Văn phòng UBND tỉnh ban hành Kế hoạch". */
import type { Part } from '@kheo/official-document';
import { DEPARTMENTS, foldedWords, PROVINCES, phraseLikeness } from '@kheo/vietnamese';

const AGENCIES: readonly [string, string][] = [
  ['van phong ubnd tinh', 'Văn phòng UBND'],
  ['van phong uy ban nhan dan tinh', 'Văn phòng UBND'],
  ...DEPARTMENTS.map((name): [string, string] => [`so ${foldedWords(name).join(' ')}`, `Sở ${name}`]),
  ['ubnd tinh', 'Ủy ban nhân dân'],
  ['uy ban nhan dan tinh', 'Ủy ban nhân dân'],
];
const ISSUES = ['ban hanh ke hoach', 'xay dung ke hoach', 'ban hanh chi thi', 'ban hanh chuong trinh'].map((text) =>
  text.split(' '),
);

/** Only where the body names one agency as the issuer and one province as its own; else null. */
export function issuerInBody(part: Part, isDamaged: boolean): string | null {
  const opening = part.passages.filter((passage) => passage.path.length === 0).map((passage) => passage.text);
  const words = foldedWords(opening.join(' '));
  const floor = isDamaged ? 0.55 : 1;
  const enough = isDamaged ? 0.8 : 1;
  let agency: string | null = null;
  for (let at = 0; at < words.length && agency === null; at += 1) {
    if (!ISSUES.some((phrase) => phraseLikeness(words, at, phrase, floor) >= enough)) continue;
    for (const [phrase, name] of AGENCIES) {
      const parts = phrase.split(' ');
      if (phraseLikeness(words, at - parts.length, parts, floor) >= enough && at >= parts.length) agency ??= name;
    }
  }
  const province = agency === null ? null : provinceOf(part, isDamaged);
  return agency === null || province === null ? null : `${agency} tỉnh ${province}`;
}

/** The one province that "trên địa bàn tỉnh ..." names, if it is one. */
function provinceOf(part: Part, isDamaged: boolean): string | null {
  const found = new Set<string>();
  for (const text of [part.title ?? '', ...part.passages.map((passage) => passage.text)]) {
    const words = foldedWords(text);
    for (let at = 0; at + 4 < words.length; at += 1) {
      if (phraseLikeness(words, at, ['tren', 'dia', 'ban', 'tinh'], 0.6) < 0.85) continue;
      for (const { name } of PROVINCES) {
        const phrase = foldedWords(name);
        if (phraseLikeness(words, at + 4, phrase, isDamaged ? 0.6 : 1) >= (isDamaged ? 0.85 : 1)) found.add(name);
      }
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
