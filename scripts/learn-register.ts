/**
 * Learns from text which words stand inside the names of bodies and which stand behind them: `learn-register.ts
 * [--text FOLDER] [--out FOLDER]`. FOLDER holds `admin-2025.txt` and `phapdien.txt`, a paragraph a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BodyNames } from './learn-register/body-names.ts';
import { tableOf } from './learn-register/table.ts';
import { WordKinds } from './learn-register/word-kinds.ts';

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '../shared/data/text' },
    out: { type: 'string', default: 'packages/plan-reader/src/units/register' },
  },
});

const kinds = new WordKinds();
const names = new BodyNames();
for (const file of ['admin-2025.txt', 'phapdien.txt']) {
  for (const paragraph of readFileSync(join(values.text, file), 'utf8').normalize('NFC').split('\n')) {
    kinds.count(paragraph);
    names.count(paragraph);
  }
}
const inNames = names.words();
const verbs = kinds.verbs(inNames);
const nouns = kinds.nouns(inNames);
const tables = [
  tableOf(
    'VERBS',
    'Words that say what a body does: behind "phải", "đã", "để", and behind the names of known bodies.',
    verbs,
  ),
  tableOf('NOUNS', 'Words that name things: behind "các", "những", "của"; they may go on the name of a body.', nouns),
  tableOf(
    'PAIRS',
    'Words of two syllables whose first has a capital in names: the second belongs to it.',
    names.pairs(),
  ),
  tableOf('FIELDS', 'What bodies are named by, behind "Cục", "Phòng", "Trung tâm" ...', names.fields(new Set(verbs))),
];
for (const { name, source, size } of tables) {
  writeFileSync(join(values.out, `${name.toLowerCase()}.ts`), source);
  console.log(`${name}: ${size}`);
}
