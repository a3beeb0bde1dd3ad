/** The lines above an annex: "Phụ lục II", its title in capitals, the document that it belongs to. */
import { fold, sentenceCase } from '@kheo/vietnamese';
import type { Line } from './lines.ts';
import { isCapitals } from './marks.ts';
import { ANNEX } from './parts.ts';
import { readAttached, type TitleLines } from './title.ts';

const MOST_TITLE_LINES = 6;

/** Null when the lines do not begin, below the name of an agency, as an annex does. */
export function readAnnexTitle(lines: readonly Line[]): TitleLines | null {
  const from = lines.findIndex((line, index) => index < 10 && ANNEX.test(fold(line.text)));
  if (from < 0) return null;
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES && isTitle(lines[end])) end += 1;
  const title = lines
    .slice(from + 1, end)
    .map((line) => line.text)
    .join(' ');
  const attached = readAttached(lines, end);
  return {
    type: null,
    title: title === '' ? null : sentenceCase(title),
    attachedTo: attached.attachedTo,
    from,
    bodyFrom: attached.next,
  };
}

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && isCapitals(line.text) && !/^[IVXA-Z]{1,4}[.)]\s/u.test(line.text);
}
