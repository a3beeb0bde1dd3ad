/**
 * The documents in one file: a decision and the plan that it promulgates, a plan and its annexes. Each starts with its
 * own title lines.
 */
import { fold, likeness } from '@kheo/vietnamese';
import { readTypeLine } from './document-type.ts';
import type { Line } from './lines.ts';
import { isCapitals } from './marks.ts';
import { isSigningLine } from './signing-line.ts';

export interface PartLines {
  role: 'main' | 'enclosed' | 'annex';
  lines: Line[];
}

const ATTACHED = /^[([]?\s*(?:ban hanh\s+)?k[eé]m theo/;
/** The line that opens an annex, folded. */
export const ANNEX = /^(?:phu luc|bieu mau|danh muc)(?:\s+(?:so\s+)?[ivx\d]{1,5})?\s*[.:]?$/;
const RECIPIENTS = /^noi nhan\s*:/;
const MOST_TITLE_LINES = 6;
const LETTERHEAD = /^(?:uy ban nhan dan|cong hoa xa hoi|hoi dong nhan dan|uy ban)/;

/** Splits the lines where an enclosed document or an annex starts. */
export function splitParts(lines: readonly Line[]): PartLines[] {
  const starts: { index: number; role: PartLines['role'] }[] = [{ index: 0, role: 'main' }];
  let isTitled = false;
  let isClosed = false;
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.text);
    isClosed ||= RECIPIENTS.test(folded);
    if (isTitled && (isAnnexLine(line.text, folded) || (isClosed && isAnnexTitle(lines, index)))) {
      starts.push({ index: letterheadBefore(lines, index), role: 'annex' });
      isClosed = false;
      continue;
    }
    if (readTypeLine(line.text) === null) continue;
    if (!isTitled) {
      isTitled = true;
      continue;
    }
    if (!isAttachedBelow(lines, index)) continue;
    starts.push({ index: letterheadBefore(lines, index), role: 'enclosed' });
    isClosed = false;
  }
  return starts.map(({ index, role }, place) => ({ role, lines: lines.slice(index, starts[place + 1]?.index) }));
}

function isAnnexLine(text: string, folded: string): boolean {
  return ANNEX.test(folded) && /\p{Lu}/u.test(text.charAt(0)) && !/\p{Ll}{3}/u.test(text.replace(/^Phụ lục/u, ''));
}

/** Below the recipients of a document: a title in capitals that is attached to it, and says no more of what it is: "BIỂU PHÂN CÔNG NHIỆM VỤ". */
function isAnnexTitle(lines: readonly Line[], index: number): boolean {
  let end = index;
  while (end - index < MOST_TITLE_LINES && isTitleLine(lines[end])) end += 1;
  return end > index && ATTACHED.test(fold(lines[end]?.text ?? ''));
}

/** A line of a title, and not of a letterhead, a signature or the name of a type of document. */
function isTitleLine(line: Line | undefined): boolean {
  if (line === undefined || !isCapitals(line.text) || line.text.startsWith('(')) return false;
  return !LETTERHEAD.test(fold(line.text)) && !isSigningLine(line.text) && readTypeLine(line.text) === null;
}

/** Whether "(Kèm theo Quyết định số ...)" follows within the title lines. */
function isAttachedBelow(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 14).some((line) => {
    const folded = fold(line.text);
    return ATTACHED.test(folded) || likeness(folded.slice(0, 9), '(kem theo') > 0.8;
  });
}

/** An enclosed document may carry the name of the agency again, above its title. */
function letterheadBefore(lines: readonly Line[], index: number): number {
  let start = index;
  for (let back = index - 1; back >= Math.max(1, index - 8); back -= 1) {
    const text = lines[back]?.text ?? '';
    if (/\p{Ll}{4}/u.test(text) && !/độc lập|doc lap/iu.test(text)) break;
    if (LETTERHEAD.test(fold(text))) start = back;
  }
  return start;
}
