/** Text of one paragraph, with the lines that it came from. */
export interface Passage {
  /** `entry`: a numbered heading or paragraph; `bullet`: a list item; `note`: a footnote. */
  kind: 'entry' | 'paragraph' | 'bullet' | 'note';
  /** Labels of the outline entry that it is, or stands under; empty before the first. */
  path: string[];
  /** The mark or bullet as printed; null for a paragraph. */
  mark: string | null;
  text: string;
  /** For an entry: whether its text is a heading. */
  titled: boolean;
  /** Where each line of it starts in `text`. */
  starts: { offset: number; line: number; page: number | null }[];
  /** For an entry: numbers of its sequence that are missing before it. */
  missing: number;
}

/** Where the character at `offset` stood. */
export function placeAt(passage: Passage, offset: number): { line: number; page: number | null } {
  let place = passage.starts[0] ?? { offset: 0, line: 1, page: null };
  for (const start of passage.starts) {
    if (start.offset > offset) break;
    place = start;
  }
  return { line: place.line, page: place.page };
}

// "43-" + "KL/TW", "635/KH-" + "UBND": the number of a document broken at its hyphen.
const BROKEN_NUMBER = /\d[\p{L}\d./&-]*[-/]$/u;

/** Puts a line after the text of a passage. */
export function appendLine(passage: Passage, text: string, line: number, page: number | null): void {
  const glue = passage.text === '' || BROKEN_NUMBER.test(passage.text.slice(-24)) ? '' : ' ';
  passage.text += glue;
  passage.starts.push({ offset: passage.text.length, line, page });
  passage.text += text;
}
