import type { Analysis, Part } from './analysis.ts';
import type { Candidate } from './candidate.ts';
import type { Lattice, Posteriors } from './decode.ts';
import type { PrintedWord } from './lattice.ts';
import { likeCase } from './letter-case.ts';
import type { Lexicon } from './lexicon.ts';
import type { RestoredWord } from './types.ts';
import { coreOf } from './units.ts';

const MOST_ALTERNATIVES = 4;
const UNLIKELY = 0.002;
/** What a word is trusted that the model does not know and left as it came. */
const UNKNOWN_CONFIDENCE = 0.5;

/** Puts a restored word together from the likeliest candidates of its parts. */
export function composeWord(
  word: PrintedWord,
  lattice: Lattice,
  posteriors: Posteriors,
  lexicon: Lexicon,
  known: ReadonlyMap<string, string> | undefined,
): RestoredWord {
  const { source, start, analysis } = word;
  const given = known && findKnown(source, known);
  if (given !== undefined) return { source, start, text: given, confidence: 1, alternatives: [] };
  const { parts } = analysis;
  let text = '';
  let at = 0;
  let confidence = 1;
  let ranked: [string, number][] | null = null;
  for (let n = 0; n < parts.length; n += 1) {
    const part = parts[n] as Part;
    const { candidates } = part;
    const place = word.places[n] as number;
    if (place < 0 || !part.word) continue;
    const first = lattice.first[place] as number;
    if ((lattice.first[place + 1] as number) - first !== candidates.length) continue;
    let best = 0;
    for (let c = 1; c < candidates.length; c += 1)
      if ((posteriors[first + c] as number) > (posteriors[first + best] as number)) best = c;
    const writing = write(analysis, part, best, lexicon);
    text += analysis.text.slice(at, part.from) + writing;
    at = part.to;
    const single = candidates.length === 1;
    const sure = single ? (candidates[0]?.id === 0 ? UNKNOWN_CONFIDENCE : 1) : (posteriors[first + best] as number);
    if (single || sure > 1 - UNLIKELY) {
      confidence = Math.min(confidence, sure);
      continue;
    }
    // The same word by two ways ("ủy", "uỷ" in capitals) is one word.
    let whole = sure;
    for (let c = 0; c < candidates.length; c += 1)
      if (c !== best && write(analysis, part, c, lexicon) === writing) whole += posteriors[first + c] as number;
    confidence = Math.min(confidence, whole, 1);
    if (parts.filter((one) => one.word).length > 1) continue;
    const [head, tail] = [analysis.text.slice(0, part.from), analysis.text.slice(part.to)];
    ranked ??= [];
    for (let c = 0; c < candidates.length; c += 1) {
      const share = posteriors[first + c] as number;
      if (c === best || share <= UNLIKELY) continue;
      const other = write(analysis, part, c, lexicon);
      if (other !== writing) ranked.push([head + other + tail, share]);
    }
  }
  const whole = text === '' ? source : text + analysis.text.slice(at);
  if (ranked === null) return { source, start, text: whole, confidence, alternatives: [] };
  ranked.sort((left, right) => right[1] - left[1]);
  const alternatives = [...new Set(ranked.map(([writing]) => writing))].slice(0, MOST_ALTERNATIVES);
  return { source, start, text: whole, confidence, alternatives };
}

/** A candidate of a part in the case of its print; kept, since words come again. */
function write(analysis: Analysis, part: Part, c: number, lexicon: Lexicon): string {
  const known = part.written[c];
  if (known !== undefined) return known;
  const { text, id } = part.candidates[c] as Candidate;
  const printed = analysis.text.slice(part.from, part.to);
  const made = text ?? (part.write ?? likeCase)(lexicon.words[id] as string, printed);
  part.written[c] = made;
  return made;
}

const SHORT_CAPITALS = /^[^\p{L}]*\p{Lu}{2,3}[^\p{L}\s]*$/u;
/** One capital and then only digits and signs: what they stand for shows no case. */
const ONE_CAPITAL = /^[^\p{L}]*\p{Lu}[^\p{L}]+$/u;
const SMALL = /^\p{L}?\p{Ll}/u;
const ALL_CAPITALS = /^[^\p{L}]*\p{Lu}{2,}[^\p{L}\d]*$/u;

/**
 * A short syllable in capitals that began with one: before small letters the recogniser took its vowel for a capital
 * ("TO chirc"), or it read a digit ("S6:") and no word beside it is in capitals.
 */
export function calmCapitals(words: RestoredWord[]): void {
  for (const [n, word] of words.entries()) {
    if (word.text === word.source || !SHORT_CAPITALS.test(word.text)) continue;
    if (!/\p{M}/u.test(word.text.normalize('NFD'))) continue;
    const [before, after] = [words[n - 1]?.source ?? '', words[n + 1]?.text ?? ''];
    const isGuess = ONE_CAPITAL.test(word.source) && !ALL_CAPITALS.test(before) && !ALL_CAPITALS.test(after);
    if (!isGuess && !SMALL.test(after)) continue;
    const calm = (text: string) =>
      text.replace(/(\p{Lu})(\p{Lu}+)/u, (_, first: string, rest: string) => first + rest.toLowerCase());
    word.text = calm(word.text);
    word.alternatives = word.alternatives.map(calm);
  }
}

function findKnown(source: string, known: ReadonlyMap<string, string>): string | undefined {
  const whole = known.get(source.toLowerCase());
  if (whole !== undefined) return whole;
  const [from, to] = coreOf(source);
  const text = known.get(source.slice(from, to).toLowerCase());
  return text === undefined
    ? undefined
    : source.slice(0, from) + likeSource(text, source.slice(from, to)) + source.slice(to);
}

function likeSource(text: string, source: string): string {
  return text === text.toLowerCase() ? likeCase(text, source) : text;
}
