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

const ISSUER_ASKS = /^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:\S+ ){1,5}?(?:yeu cau|de nghi|giao) /;

/** The passages up to the closing words, and these; all are body where a plan ends without. */
export function splitFarewell(passages: readonly Passage[]): {
  body: readonly Passage[];
  farewell: readonly Passage[];
} {
  const end = passages.findLastIndex((passage) => passage.kind !== 'note') + 1;
  const lastEntry = passages.findLastIndex((passage) => passage.kind === 'entry');
  for (let at = Math.max(lastEntry + 1, end - 6); at < end; at += 1) {
    const passage = passages[at];
    if (
      passage?.kind === 'paragraph' &&
      isFarewell(passage, passages.slice(Math.max(0, lastEntry), at), at === end - 1)
    ) {
      return { body: passages.slice(0, at), farewell: passages.slice(at) };
    }
  }
  return { body: passages, farewell: [] };
}

function isFarewell(passage: Passage, before: readonly Passage[], isLast: boolean): boolean {
  const words = foldedWords(passage.text.slice(0, 120));
  if (FAREWELLS.some((phrase) => phraseLikeness(words, 0, phrase, 0.55) > 0.82)) return true;
  if (ISSUER_ASKS.test(fold(passage.text.slice(0, 160)))) return true;
  // The last paragraph with the closing sign, unless it is all that stands below a heading.
  const above = before.at(-1);
  const isOnlyText = above?.kind === 'entry' && above.titled;
  return isLast && !isOnlyText && /\.\/\.?\s*$/.test(passage.text);
}
