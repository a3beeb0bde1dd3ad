/** Spelling: syllables, double words, where the tone mark stands (the house writes hòa, thủy). */
import { isSyllable, normalKey, oldToneStyle } from '@kheo/vietnamese';
import type { Fault, Rule } from '../fault.ts';
import { type PlacedText, textsOf } from '../texts.ts';

/** Words of small letters alone; what has a capital is a name, what has a digit or a sign a code. */
const WORD = /(?<![\p{L}\p{N}.@/_-])\p{Ll}+(?![\p{L}\p{N}@_-]|\.\p{L})/gu;
/** Words that say the same twice on purpose. */
const REDUPLICATED = new Set(
  'luôn ngày người nhà đời mãi dần từng rất xa gần khác cùng thường nhiều hằng xanh đều năm sau điều lần việc nơi hay vui song vi thông'.split(
    ' ',
  ),
);
/** Foreign words that offices use as they are. */
const TAKEN_OVER = new Set(
  'data clip video camera internet online website email fax logo marketing robot radio pano file zalo'.split(' '),
);
/** Foreign letters and word shapes: no Vietnamese word has them. */
const FOREIGN =
  /[fjwz]|(?:sh|pr|st|tr?s|bl|br|cr|dr|fl|gl|gr|pl|sc|sk|sl|sm|sp|sw)[aeiou]|[bdfgklrsvx]$|(?:ing|tion|er|ent|ics?|ine|ail|ook|et)$/u;

export const spelling: Rule = (document) => textsOf(document).flatMap((text) => [...syllables(text), ...doubles(text)]);

function syllables({ text, place, isProse }: PlacedText): Fault[] {
  if (!isProse) return [];
  return [...text.matchAll(WORD)].flatMap((match): Fault[] => {
    const [word] = match;
    const where = place(match.index, match.index + word.length);
    const proper = oldToneStyle(word);
    if (isSyllable(word)) {
      if (proper === word || normalKey(proper) !== normalKey(word)) return [];
      const message = `Viết "${proper}" thay cho "${word}": dấu thanh đặt theo một cách trong cả văn bản.`;
      return [{ code: 'spelling.tone', severity: 'warning', message, place: where, suggestion: proper }];
    }
    if (word.length < 2 || TAKEN_OVER.has(word) || isForeign(word)) return [];
    const message = `"${word}" không phải là tiếng Việt. Hãy kiểm tra chính tả.`;
    return [{ code: 'spelling.syllable', severity: 'warning', message, place: where, suggestion: null }];
  });
}

/** Without a Vietnamese letter and of a shape that the language does not have: left alone. */
function isForeign(word: string): boolean {
  return /^[a-z]+$/.test(word) && (FOREIGN.test(word) || word.length > 6);
}

function doubles({ text, place }: PlacedText): Fault[] {
  return [...text.matchAll(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/gu)].flatMap((match): Fault[] => {
    const word = match[1] ?? '';
    if (REDUPLICATED.has(word) || /^\p{Lu}/u.test(word)) return [];
    const message = `Lặp từ "${word}". Hãy bỏ một từ nếu viết thừa.`;
    const where = place(match.index, match.index + match[0].length);
    return [{ code: 'spelling.double', severity: 'warning', message, place: where, suggestion: word }];
  });
}
