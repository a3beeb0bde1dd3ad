/** Which entries are headings and which are numbered paragraphs. */

import { isCapitals } from './marks.ts';
import type { Passage } from './passage.ts';

const MOST_TITLE_WORDS = 70;

/**
 * Marks headings: text in capitals, text that ends without a full stop above other text, and text with one where most
 * of its brothers are headings. The colon or full stop of a heading is taken off.
 */
export function markTitles(passages: readonly Passage[]): void {
  const doubtful: Passage[] = [];
  const brothers = new Map<string, Passage[]>();
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== 'entry') continue;
    const key = passage.path.slice(0, -1).join('.');
    brothers.set(key, [...(brothers.get(key) ?? []), passage]);
    const next = nextText(passages, index);
    const hasText = next !== undefined && (next.kind !== 'entry' || next.path.length > passage.path.length);
    if (isCapitals(passage.text)) passage.titled = passage.text.split(' ').length <= MOST_TITLE_WORDS;
    else if (!hasText || passage.text.split(' ').length > MOST_TITLE_WORDS) passage.titled = false;
    else if (/[^.;!?…]$/u.test(passage.text)) passage.titled = !/[:]\s+\p{Lu}.*\p{Ll}{2}/u.test(passage.text);
    else if (/[^.][.]$/.test(passage.text) && !/[.;]\s+\p{Lu}/u.test(passage.text)) doubtful.push(passage);
  }
  for (const passage of doubtful) {
    const family = brothers.get(passage.path.slice(0, -1).join('.')) ?? [];
    passage.titled = family.filter((each) => each.titled).length * 2 > family.length;
  }
}

/** What follows an entry, footnotes aside; the closing paragraph of a document belongs to no entry. */
function nextText(passages: readonly Passage[], index: number): Passage | undefined {
  for (let at = index + 1; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage?.kind === 'note') continue;
    const isClosing = at === passages.length - 1 && passage?.kind === 'paragraph' && /\.\/\.?\s*$/.test(passage.text);
    const isLong = (passages[index]?.text.length ?? 0) > 60;
    return isClosing && isLong ? undefined : passage;
  }
  return undefined;
}

/** The text of a heading without its colon or full stop. */
export function headingText(passage: Passage): string {
  return passage.text.replace(/\s*[:.;]+\s*$/u, '');
}
