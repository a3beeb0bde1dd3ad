import type { OfficialDocument } from '../model.ts';
import type { FaultPlace } from './fault.ts';

/** A text of a document, and how to say where something stands in it. */
export interface PlacedText {
  text: string;
  place(from: number, to: number): FaultPlace;
  /** Running prose, as against names in capitals, titles and cells. */
  isProse: boolean;
}

/** The texts that a person wrote as sentences: title, grounds, body outside tables. Tables are checked by whoever fills them. */
export function textsOf(document: OfficialDocument): PlacedText[] {
  const texts: PlacedText[] = [];
  if (document.title !== null) texts.push({ text: document.title, isProse: false, place: () => ({ part: 'title' }) });
  for (const [index, text] of document.grounds.entries()) {
    texts.push({ text, isProse: true, place: (from, to) => ({ part: 'grounds', index, from, to }) });
  }
  for (const [block, each] of document.body.entries()) {
    if (each.kind !== 'heading' && each.kind !== 'paragraph') continue;
    const isProse = each.kind === 'paragraph' || !each.titled;
    texts.push({ text: each.text, isProse, place: (from, to) => ({ part: 'body', block, from, to }) });
  }
  return texts;
}

/** Every match of a pattern in the texts. */
export function matchesIn(
  texts: readonly PlacedText[],
  pattern: RegExp,
): { match: RegExpExecArray; text: PlacedText; place: FaultPlace }[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => ({
      match,
      text,
      place: text.place(match.index, match.index + match[0].length),
    })),
  );
}
