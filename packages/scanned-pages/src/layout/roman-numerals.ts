import type { EngineWord } from '../engine/engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';

/** What Roman numerals in bold capitals are taken for: I and its neighbours run together in the eye of the model. */
const LOOKS_ROMAN = /^([IHVXLl|]{1,6})([.,:;\-–)]?)$/;
const ROMAN = /^(X{0,2}(IX|IV|V?I{0,3}))$/;
const DARK = 140;
/** Part of the height of a letter between its serifs. */
const BETWEEN_SERIFS = { from: 0.25, to: 0.75 };
/** Of that part, a stem is dark all the way down, and narrower than this part of the height. */
const STEM = 0.8;
const WIDEST_STEM = 0.42;
const NARROWEST_CROSS = 0.35;

interface Span {
  from: number;
  to: number;
  /** Largest part of a column of it that is dark. */
  dark: number;
}

/** Reads anew, by counting their stems in the picture, the words that look like Roman numerals. */
export function withRomanNumerals(words: readonly EngineWord[], page: GreyImage): EngineWord[] {
  return words.map((word, index) => {
    const match = LOOKS_ROMAN.exec(word.text);
    if (match === null) return word;
    const isFirst = words[index - 1]?.line !== word.line;
    const [, letters = '', mark = ''] = match;
    if (/[Ll|]/.test(letters) && !isFirst) return word;
    const after = words[index + 1];
    const reach = after !== undefined && after.line === word.line ? after.left - 2 : word.right + word.size * 0.4;
    const counted = countStems(page, word, reach);
    if (counted === undefined) return word;
    const text = counted.numeral + (mark === '' && isFirst && counted.dotted ? '.' : mark);
    return text === word.text ? word : { ...word, text };
  });
}

function countStems(
  page: GreyImage,
  word: EngineWord,
  reach: number,
): { numeral: string; dotted: boolean } | undefined {
  const top = Math.max(0, Math.round(word.top));
  const bottom = Math.min(page.height, Math.round(word.bottom));
  const left = Math.max(0, Math.round(word.left) - 2);
  const right = Math.min(page.width, Math.round(Math.max(word.right + 2, reach)));
  const height = bottom - top;
  if (height < 8 || right - left < 3) return undefined;
  const share = (from: number, to: number) => darkShare(page, left, right, top + height * from, top + height * to);
  const middle = share(BETWEEN_SERIFS.from, BETWEEN_SERIFS.to);
  const foot = share(0.8, 1);
  const spans = spansOf(middle).filter((span) => span.dark > 0.45 || span.to - span.from > NARROWEST_CROSS * height);
  let numeral = '';
  for (const span of spans) {
    const width = span.to - span.from;
    if (span.dark >= STEM && width <= WIDEST_STEM * height) numeral += 'I';
    else if (width >= NARROWEST_CROSS * height && width < 1.2 * height) {
      numeral += crossOrWedge(share(0.1, 0.25), share(0.75, 0.9), span, height);
    } else return undefined;
  }
  if (numeral === '' || !ROMAN.test(numeral)) return undefined;
  const end = (spans.at(-1)?.to ?? 0) + Math.round(0.1 * height);
  const dotted = foot.slice(end).some((dark) => dark > 0.4) && !middle.slice(end).some((dark) => dark > 0.2);
  return { numeral, dotted };
}

/** The legs of an X stand as far apart below as above; those of a V meet. */
function crossOrWedge(head: number[], foot: number[], { from, to }: Span, height: number): 'V' | 'X' {
  const slack = Math.round(0.15 * height);
  const widthIn = (shares: number[]) => {
    const dark = shares.map((value, place) => (value > 0.3 ? place : -1));
    const inside = dark.filter((place) => place >= from - slack && place < to + slack);
    return inside.length === 0 ? 0 : (inside.at(-1) ?? 0) - (inside[0] ?? 0);
  };
  return widthIn(foot) > 0.7 * widthIn(head) ? 'X' : 'V';
}

/** For each column of pixels, the part of it that is dark. */
function darkShare({ data, width }: GreyImage, left: number, right: number, top: number, bottom: number): number[] {
  const [first, last] = [Math.round(top), Math.max(Math.round(top) + 1, Math.round(bottom))];
  return Array.from({ length: right - left }, (_, place) => {
    let dark = 0;
    for (let y = first; y < last; y += 1) if ((data[y * width + left + place] ?? 255) < DARK) dark += 1;
    return dark / (last - first);
  });
}

function spansOf(shares: readonly number[]): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [place, dark] of shares.entries()) {
    if (dark < 0.12) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { from: place, to: place + 1, dark };
      spans.push(open);
    } else {
      open.to = place + 1;
      open.dark = Math.max(open.dark, dark);
    }
  }
  return spans;
}
