/** The closing words of a plan: "Trên đây là Kế hoạch ...", "UBND tỉnh yêu cầu ...". They belong to no section. */
import type { Passage } from '@kheo/official-document';
import { fold, foldedWords, phraseLikeness } from '@kheo/vietnamese';

const FAREWELLS = [
  'trên đây là',
  'trong quá trình triển khai',
  'trong quá trình thực hiện',
  'trong quá trình tổ chức',
  'ủy ban nhân dân tỉnh yêu cầu',
  'ủy ban nhân dân tỉnh đề nghị',
  'ubnd tỉnh yêu cầu',
  'ubnd tỉnh đề nghị',
  'ủy ban nhân dân thành phố yêu cầu',
  'ủy ban nhân dân thành phố đề nghị',
  'chủ tịch ubnd tỉnh yêu cầu',
  'chủ tịch ủy ban nhân dân',
  'yêu cầu thủ trưởng',
  'yêu cầu giám đốc',
  'yêu cầu các',
  'đề nghị các',
  'nhận được',
].map((text) => foldedWords(text));

/** The passages up to the closing words; all of them where there are none. */
export function bodyWithoutFarewell(passages: readonly Passage[]): readonly Passage[] {
  const lastEntry = passages.findLastIndex((passage) => passage.kind === 'entry');
  for (let at = Math.max(lastEntry + 1, passages.length - 6); at < passages.length; at += 1) {
    const passage = passages[at];
    if (
      passage?.kind === 'paragraph' &&
      isFarewell(passage, passages.slice(lastEntry, at), at === passages.length - 1)
    ) {
      return passages.slice(0, at);
    }
  }
  return passages;
}

function isFarewell(passage: Passage, before: readonly Passage[], isLast: boolean): boolean {
  const words = foldedWords(passage.text.slice(0, 120));
  if (FAREWELLS.some((phrase) => phraseLikeness(words, 0, phrase, 0.55) > 0.82)) return true;
  // The last paragraph below list items, with the closing sign.
  const isBelowItems = before.length > 1 && before.slice(1).every((each) => each.kind === 'bullet');
  return isLast && isBelowItems && /\.\/\.?\s*$/.test(fold(passage.text));
}
