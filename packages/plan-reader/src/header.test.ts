import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlan } from './index.ts';
import { score, type Truth } from './testing/score.ts';
import { textSource } from './testing/text-source.ts';

/** Heads and signatures of offices of every kind, written to be read blind; their truth is that of the header alone. */
const FOLDERS = ['headers', 'more-headers', 'ordinary-headers', 'plain-headers'].map((name) =>
  join(import.meta.dirname, 'fixtures', name),
);
/** Joint documents have no one issuer; an agency of three lines is not read. */
const MOST_EMPTY = 10;
const nothing = { outline: [], citations: [], assignments: [], deadlines: [], quotas: [] };

const scores = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
  .filter(({ name }) => name.endsWith('.json'))
  .map(({ folder, name }) => {
    const truth = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth;
    const reading = readPlan(textSource(readFileSync(join(folder, truth.source), 'utf8')));
    const { wrongHeader, emptyHeader } = score(reading, { ...nothing, ...truth });
    return { name, wrongHeader, emptyHeader };
  });

it('states nothing wrong in the header of any office', () => {
  expect(scores.length).toBeGreaterThanOrEqual(140);
  expect(scores.filter(({ wrongHeader }) => wrongHeader.length > 0)).toEqual([]);
});

it('leaves few of its fields empty', () => {
  const empty = scores.flatMap(({ name, emptyHeader }) => emptyHeader.map((field) => `${name} ${field}`));
  expect(empty.length, empty.join('\n')).toBeLessThanOrEqual(MOST_EMPTY);
});
