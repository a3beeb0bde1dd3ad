import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One printed line of the pairs: the true words beside what the English OCR model made of them. */
export interface Pair {
  clean: string;
  ocr: string;
  tokens: [string, string][];
}

/** Parts of a text: what the model learns from, what its settings are chosen by, what its figures are measured on. */
export interface Split<T> {
  train: T[];
  dev: T[];
  test: T[];
}

export interface Corpus {
  admin: Split<string>;
  statutes: Split<string>;
  pairs: Split<Pair>;
  /** Paragraphs of the held-out blocks that stand in the training text too, and were therefore dropped. */
  repeated: number;
  /** Paragraphs that hold lines of the held-out pairs, and were therefore not learnt from. Held-out lines that stand
   * in more than five paragraphs are set phrases: they were dropped from the held-out pairs instead. */
  withheld: number;
}

/** Lower case, single spaces: two printings of one paragraph meet. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Every `every`-th of `count` blocks of neighbours is held out, half for dev and half for test. */
function splitBlocks<T>(items: readonly T[], count: number, every: number): Split<T> {
  const split: Split<T> = { train: [], dev: [], test: [] };
  const size = Math.ceil(items.length / count);
  for (const [index, item] of items.entries()) {
    const block = Math.floor(index / size);
    const side = block % every === 7 ? 'dev' : block % every === 7 + (every >> 1) ? 'test' : 'train';
    split[side].push(item);
  }
  return split;
}

const GRAM = 8;

function grams(text: string): string[] {
  const words = plain(text).split(' ');
  if (words.length <= GRAM) return [words.join(' ')];
  return Array.from({ length: words.length - GRAM + 1 }, (_, at) => words.slice(at, at + GRAM).join(' '));
}

/**
 * Drops from the held-out paragraphs those whose words stand in the training text: most of their runs of eight words,
 * or the whole paragraph where it is shorter.
 */
function dropRepeated(held: string[], train: readonly string[][]): string[] {
  const wanted = new Map<string, boolean>();
  for (const text of held) for (const gram of grams(text)) wanted.set(gram, false);
  const whole = new Set(held.map(plain));
  const seen = new Set<string>();
  for (const texts of train) {
    for (const text of texts) {
      const key = plain(text);
      if (whole.has(key)) seen.add(key);
      for (const gram of grams(text)) if (wanted.has(gram)) wanted.set(gram, true);
    }
  }
  return held.filter((text) => {
    if (seen.has(plain(text))) return false;
    const all = grams(text);
    return all.filter((gram) => wanted.get(gram)).length * 2 <= all.length;
  });
}

/** A line that stands in more paragraphs than this is a set phrase of the register. */
const SET_PHRASE = 5;
const START = 3;

/** How often each held-out line stands in the texts, and where. */
function findLines(texts: readonly string[], lines: ReadonlySet<string>): Map<string, number[]> {
  const byStart = new Map<string, string[]>();
  for (const line of lines) {
    const start = line.split(' ', START).join(' ');
    byStart.set(start, [...(byStart.get(start) ?? []), line]);
  }
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const key = plain(text);
    const words = key.split(' ');
    for (let at = 0; at + START <= words.length; at += 1) {
      const lines = byStart.get(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
      for (const line of lines ?? []) {
        if (!key.includes(line)) continue;
        const known = places.get(line) ?? [];
        if (known.at(-1) !== index) known.push(index);
        places.set(line, known);
      }
    }
  }
  return places;
}

/** Reads the texts of a folder and sets the same parts aside every time. */
export function readCorpus(folder: string): Corpus {
  const read = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const pairs = splitBlocks(
    read('ocr-eng-pairs.jsonl').map((line) => JSON.parse(line) as Pair),
    200,
    20,
  );
  const admin = splitBlocks(read('admin-2025.txt'), 400, 50);
  const statutes = splitBlocks(read('phapdien.txt'), 400, 200);
  const all = [...admin.train, ...statutes.train];
  const held = [...pairs.dev, ...pairs.test].map((pair) => plain(pair.clean));
  const places = findLines(all, new Set(held.filter((line) => line.split(' ').length >= START)));
  const setPhrase = (pair: Pair) => (places.get(plain(pair.clean))?.length ?? 0) > SET_PHRASE;
  pairs.dev = pairs.dev.filter((pair) => !setPhrase(pair));
  pairs.test = pairs.test.filter((pair) => !setPhrase(pair));
  const out = new Set([...places.values()].filter((found) => found.length <= SET_PHRASE).flat());
  const withheld = out.size;
  statutes.train = statutes.train.filter((_, index) => !out.has(index + admin.train.length));
  admin.train = admin.train.filter((_, index) => !out.has(index));
  const train = [admin.train, statutes.train];
  let repeated = 0;
  for (const split of [admin, statutes]) {
    for (const side of ['dev', 'test'] as const) {
      const kept = dropRepeated(split[side], train);
      repeated += split[side].length - kept.length;
      split[side] = kept;
    }
  }
  return { admin, statutes, pairs, repeated, withheld };
}

/** Paragraphs of a text whose lines are broken anywhere and whose paragraphs stand between empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
