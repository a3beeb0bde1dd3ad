import { PROVINCES } from '@kheo/vietnamese';
import { BODIES, COUNCILS } from './lexicon.ts';
import { tokenize } from './tokens.ts';

const LONGEST = 8;

/** Whether a text starts with the name of a province. */
export function startsWithPlace(text: string): boolean {
  return PROVINCES.some(({ name }) => text.startsWith(`${name} `));
}

/** Names of provinces at each place where a line may break them: ["Vĩnh", "Long"]. */
const BROKEN_PLACES = PROVINCES.flatMap(({ name }) => {
  const words = name.split(' ');
  return words.slice(1).map((_, k) => [words.slice(0, k + 1).join(' '), words.slice(k + 1).join(' ')] as const);
});

/** Whether the name of a province is broken: "... Truyền hình Vĩnh" and "Long mở chuyên mục". */
function breaksPlace(before: string, after: string): boolean {
  return BROKEN_PLACES.some(
    ([head, rest]) =>
      before.endsWith(` ${head}`) && after.startsWith(rest) && !/^\p{L}/u.test(after.slice(rest.length)),
  );
}

/**
 * Whether the name of a body goes on over the break between two paragraphs: "... Hội Liên hiệp" and "Phụ nữ Thành phố
 * ...", as pages and narrow columns break them.
 */
export function isBrokenName(before: string, after: string, isDamaged: boolean): boolean {
  const head = tokenize(before.slice(-80)).slice(-LONGEST);
  const tail = tokenize(after.slice(0, 80)).slice(0, LONGEST);
  if (head.length === 0 || tail.length === 0 || !/^(?: -)?$/.test(head.at(-1)?.after ?? '')) return false;
  if (breaksPlace(before, after)) return true;
  const tokens = [...head, ...tail];
  for (let at = 0; at < head.length; at += 1) {
    for (const phrases of [BODIES, COUNCILS]) {
      const match = phrases.match(tokens, at, isDamaged);
      // "Báo và Phát thanh, Truyền hình" and "Thái Nguyên thông tin ...": its place stands below.
      if (match !== null && at + match.length === head.length && startsWithPlace(after)) return true;
      if (match !== null && match.length > 2 && at + match.length > head.length) return true;
    }
  }
  return false;
}
