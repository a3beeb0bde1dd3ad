import type { Analysis, Channel } from './analysis.ts';
import { assess } from './assess.ts';
import { channelOf } from './channels.ts';
import { calmCapitals, composeWord } from './compose.ts';
import { Decoder, type Search } from './decode.ts';
import { Language } from './language.ts';
import { LatticeBuilder, type PrintedWord } from './lattice.ts';
import { Lexicon } from './lexicon.ts';
import { getSection, readSections, type Sections } from './model.ts';
import { favourNames } from './names.ts';
import { Neighbours } from './neighbours.ts';
import type { DamageKind, RestoredWord, RestoreOptions, Restorer } from './types.ts';

/** What is longer without a space is no word, and is left as it came. */
const LONGEST_WORD = 120;
/** Prints of a recogniser leave more candidates, and tell more about each, than text without marks. */
const NARROW: Search = { states: 6, width: 8 };
const WIDE: Search = { states: 10, width: 10 };
/** Analyses kept for words that come again. */
const MOST_KNOWN = 5_000;
const LIST_ITEM = /^(?:[-–—+•*]|\p{L}[).]|\(?\d{1,2}[).]|[IVXLC]+[.)])$/u;

/**
 * A restorer from a model that `scripts/train-vietnamese.ts` made. It keeps what it found out about words it has
 * seen, and serves one text after another.
 *
 * @throws UnreadableModel for bytes that are no model
 */
export function createRestorer(model: Uint8Array): Restorer {
  const sections = readSections(model);
  const lexicon = new Lexicon(sections);
  const language = new Language(sections);
  const decoder = new Decoder(language);
  const neighbours = new Neighbours(getSection(sections, 'neighbours'), lexicon);
  const later = copyOf(sections, 'ocr.');
  const channels = new Map<DamageKind, { channel: Channel; seen: Map<string, Analysis> }>();

  function analyseAs(kind: DamageKind, raw: string): Analysis {
    let entry = channels.get(kind);
    if (!entry) {
      entry = { channel: channelOf(kind, lexicon, language, later), seen: new Map() };
      channels.set(kind, entry);
    }
    const found = entry.seen.get(raw);
    if (found) return found;
    const text = raw.normalize('NFC');
    const made = { text, parts: text.length > LONGEST_WORD ? [] : entry.channel(text) };
    if (entry.seen.size >= MOST_KNOWN) entry.seen.clear();
    if (raw.length < 64) entry.seen.set(raw, made);
    return made;
  }

  function restoreLines(lines: readonly string[], options: RestoreOptions = {}): RestoredWord[][] {
    const kind = options.kind ?? assess(lines, lexicon).kind;
    const builder = new LatticeBuilder(lexicon);
    const printed = lines.map((line) => {
      const words: PrintedWord[] = [];
      for (const { 0: source, index } of line.matchAll(/\S+/g)) {
        const startsLine = words.length === 0;
        if (startsLine && LIST_ITEM.test(source)) builder.boundary();
        const analysis = analyseAs(kind, source);
        words.push({ source, start: index, analysis, places: builder.add(analysis, startsLine) });
        if (startsLine && LIST_ITEM.test(source)) builder.boundary();
      }
      if (words.length === 0) builder.boundary();
      return words;
    });
    builder.boundary();
    if (options.names?.length) favourNames(builder, printed, options.names, lexicon);
    const lattice = builder.build();
    const posteriors = decoder.decode(lattice, kind === 'ocr-english' ? NARROW : WIDE);
    neighbours.weigh(lattice, posteriors);
    const restored = printed.map((words) =>
      words.map((word) => composeWord(word, lattice, posteriors, lexicon, options.known)),
    );
    if (kind === 'ocr-english') for (const words of restored) calmCapitals(words);
    return restored;
  }

  return {
    assess: (lines) => assess(lines, lexicon),
    restoreLines,
    restoreText(text, options) {
      const lines = text.split('\n');
      const restored = restoreLines(lines, options);
      return lines.map((line, n) => joinLine(line, restored[n] ?? [])).join('\n');
    },
  };
}

/** The sections that a channel asks for when it is first used, copied, so that the unpacked file need not stay in memory. */
function copyOf(sections: Sections, prefix: string): Sections {
  return new Map([...sections].flatMap(([name, bytes]) => (name.startsWith(prefix) ? [[name, bytes.slice()]] : [])));
}

function joinLine(line: string, words: readonly RestoredWord[]): string {
  let made = '';
  let at = 0;
  for (const { source, text, start } of words) {
    made += line.slice(at, start) + text;
    at = start + source.length;
  }
  return made + line.slice(at);
}
