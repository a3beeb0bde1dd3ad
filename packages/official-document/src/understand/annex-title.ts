/** The lines above an annex: "Phụ lục II", its title in capitals, the document that it belongs to. */
import { fold, sentenceCase } from '@kheo/vietnamese';
import type { Line } from './lines.ts';
import { isCapitals } from './marks.ts';
import { ANNEX } from './parts.ts';
import { readAttached, type TitleLines } from './title.ts';

const MOST_TITLE_LINES = 6;

/** Null when the lines do not begin, below the name of an agency, as an annex does: with "Phụ lục", or with a title. */
export function readAnnexTitle(lines: readonly Line[]): TitleLines | null {
  const marked = lines.findIndex((line, index) => index < 10 && ANNEX.test(fold(line.text)));
  const first = marked + 1;
  if (marked < 0 && !isTitle(lines[0])) return null;
  let end = first;
  while (end < lines.length && end - first < MOST_TITLE_LINES && isTitle(lines[end])) end += 1;
  const title = lines
    .slice(first, end)
    .map((line) => line.text)
    .join(' ');
  const attached = readAttached(lines, end);
  return {
    type: null,
    title: title === '' ? null : sentenceCase(title),
    attachedTo: attached.attachedTo,
    from: Math.max(0, marked),
    bodyFrom: attached.next,
  };
}

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && isCapitals(line.text) && !/^[IVXA-Z]{1,4}[.)]\s/u.test(line.text);
}
