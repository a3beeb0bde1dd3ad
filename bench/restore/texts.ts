import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../app/platform/root.ts';
import { type Corpus, readCorpus } from '../../scripts/train-vietnamese/corpus.ts';
import { LETTERS_PER_LINE } from '../typeset.ts';
import type { Word } from './measure.ts';

const OWN = ['app/sample/plans', 'packages/plan-reader/src/fixtures'];
const shared = join(root, '../shared');

/** Paragraphs of the project's own documents, which were written for it and are damaged here. */
export function ownParagraphs(): string[] {
  return OWN.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt') && !name.startsWith('damaged'))
      .sort()
      .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split(/\n\s*\n/))
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== ''),
  );
}

/** The parts of the shared texts that the committed model was not trained on; null where they are absent. */
export function heldOut(): Corpus | null {
  const folder = join(shared, 'data/text');
  return existsSync(join(folder, 'phapdien.txt')) ? readCorpus(folder) : null;
}

/** Headings of the real plans that an English recogniser read: the whole text, and what the headings should say. */
export function damagedPlans(): { text: string; headings: string[] }[] {
  const folder = join(shared, 'plans');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const truth = JSON.parse(readFileSync(join(folder, 'gold', name.replace('.txt', '.json')), 'utf8')) as {
        header: { title: string | null };
        outline: [string, string | null][];
      };
      const headings = [truth.header.title, ...truth.outline.map(([, heading]) => heading)];
      return { text: readFileSync(join(folder, name), 'utf8'), headings: headings.filter((one) => one !== null) };
    });
}

/** Paragraphs as blocks of lines of a page's width, each word beside its damaged print. */
export function blocksOf(paragraphs: readonly string[], damage: (word: string) => string): Word[][][] {
  return paragraphs.map((paragraph) => {
    const lines: Word[][] = [[]];
    let width = 0;
    for (const word of paragraph.normalize('NFC').split(/\s+/)) {
      if (width + word.length > LETTERS_PER_LINE) {
        lines.push([]);
        width = 0;
      }
      lines.at(-1)?.push([word, damage(word)]);
      width += word.length + 1;
    }
    return lines;
  });
}
