/** Which entries are headings and which are numbered paragraphs. */

import { isCapitals } from './marks.ts';
import type { Passage } from './passage.ts';

const MOST_TITLE_WORDS = 70;

/**
 * Marks headings: text in capitals, text that ends without a full stop above other text or a table, and text with one where most
 * of its brothers are headings. The colon or full stop of a heading is taken off.
 */
export function markTitles(passages: readonly Passage[], tables: readonly { firstLine: number }[] = []): void {
  const doubtful: Passage[] = [];
  const brothers = new Map<string, Passage[]>();
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== 'entry') continue;
    const key = passage.path.slice(0, -1).join('.');
    brothers.set(key, [...(brothers.get(key) ?? []), passage]);
    const next = nextText(passages, index);
    const isDeeper = next !== undefined && (next.kind !== 'entry' || next.path.length > passage.path.length);
    const hasText = isDeeper || hasTable(passage, passages[index + 1], tables);
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

/** Whether a table stands between an entry and what follows it. */
function hasTable(passage: Passage, next: Passage | undefined, tables: readonly { firstLine: number }[]): boolean {
  const from = passage.starts[0]?.line ?? 0;
  const to = next?.starts[0]?.line ?? Number.POSITIVE_INFINITY;
  return tables.some(({ firstLine }) => firstLine > from && firstLine < to);
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
