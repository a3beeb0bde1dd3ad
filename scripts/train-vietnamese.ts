import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { channelSections } from './train-vietnamese/channel.ts';
import { paragraphsOf, readCorpus } from './train-vietnamese/corpus.ts';
import { countSequences } from './train-vietnamese/count.ts';
import { estimate } from './train-vietnamese/estimate.ts';
import { learnNeighbours } from './train-vietnamese/neighbours.ts';
import { languageSections, logCodes, pack } from './train-vietnamese/pack.ts';
import { placeSentences } from './train-vietnamese/places.ts';
import { sequenceOf } from './train-vietnamese/sequence.ts';

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '../shared/data/text' },
    out: { type: 'string', default: 'packages/vietnamese/model/vietnamese.model' },
    plans: { type: 'string', default: '../shared/plans/clean' },
    order: { type: 'string', default: '4' },
    weight: { type: 'string', default: '3' },
    prune: { type: 'string', default: '0,0,0,0,0' },
    level: { type: 'string', default: '19' },
    plain: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const say = (text: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
const corpus = readCorpus(values.text);
say(
  `read: ${corpus.admin.train.length} and ${corpus.statutes.train.length} paragraphs; ${corpus.withheld} withheld, ${corpus.repeated} held out but repeated`,
);
const attested = new Set(readFileSync(join(values.text, 'syllables-uts.txt'), 'utf8').normalize('NFC').split('\n'));
const phrases = readFileSync(new URL('train-vietnamese/phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const plans = existsSync(values.plans)
  ? readdirSync(values.plans)
      .sort()
      .flatMap((name) => paragraphsOf(readFileSync(join(values.plans, name), 'utf8')))
  : [];
const sequence = sequenceOf(
  [
    { texts: corpus.admin.train, weight: Number(values.weight) },
    { texts: corpus.statutes.train, weight: 1 },
    { texts: placeSentences(), weight: 1 },
    { texts: phrases, weight: 5 },
    { texts: plans, weight: Number(values.weight) },
  ],
  attested,
  5,
);
say(`${sequence.ids.length} places, ${sequence.words.length} words`);
const levels = countSequences(sequence.ids, sequence.weights, sequence.words.length, Number(values.order));
say(`sequences: ${levels.map((level) => level.size).join(', ')}`);
const tables = estimate(levels, values.prune.split(',').map(Number), values.plain);
say(`kept: ${tables.map((table) => table.words.length).join(', ')}`);
const neighbours = learnNeighbours(sequence);
say(`neighbours: mean log likelihood ${neighbours.logLikelihood.toFixed(4)}`);
const capital = sequence.capitals.flatMap(([upper, lower]) => {
  const total = upper + lower + 2;
  return [Math.log((upper + 0.3) / total), Math.log((lower + 0.7) / total)];
});
const model = pack(
  [
    ['words', new TextEncoder().encode(sequence.words.join('\n'))],
    ['capital', logCodes(capital)],
    ...languageSections(tables),
    ...channelSections(corpus.pairs.train),
    ['neighbours', neighbours.section],
  ],
  Number(values.level),
);
writeFileSync(values.out, model);
say(`${values.out}: ${model.length} bytes`);
