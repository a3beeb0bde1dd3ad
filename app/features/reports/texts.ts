import type { TextLine } from './report.ts';

/** How much of a sentence must be left for it to keep the source that it was drafted from. */
const sameSentence = 0.6;

/** The text as it is edited: a paragraph a line. */
export function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/**
 * Paragraphs from an edited text. One that stands as it stood, or that is still mostly the one before, keeps where it came
 * from; a new one comes from nowhere but the person.
 */
export function linesFrom(text: string, before: readonly TextLine[]): TextLine[] {
  const left = [...before];
  const take = (index: number) => (index < 0 ? undefined : left.splice(index, 1)[0]?.source);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const source = take(left.findIndex((one) => one.text === line)) ?? take(mostAlike(line, left));
      return source ? { text: line, source } : { text: line };
    });
}

function mostAlike(line: string, candidates: readonly TextLine[]): number {
  let best = -1;
  let most = sameSentence;
  for (const [index, { text }] of candidates.entries()) {
    const alike = shareOfWords(line, text);
    if (alike >= most) [best, most] = [index, alike];
  }
  return best;
}

/** How many of the words of both stand in both, 0 to 1 (Dice). */
function shareOfWords(one: string, other: string): number {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}

/** Lines that were picked from reports below, put behind what stands there; what is there already is not said twice. */
export function addLines(lines: readonly TextLine[], picked: readonly TextLine[]): TextLine[] {
  const said = new Set(lines.map(({ text }) => text));
  return [...lines, ...picked.filter(({ text }) => !said.has(text) && said.add(text))];
}
