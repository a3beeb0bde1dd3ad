/** Prints how well the reader reads the plans with hand-made truth, per document and field: `read-accuracy.ts [-v] [--bare] [--as-seen]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { restoreSource } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { normalKey } from '@kheo/vietnamese';
import { getRestorer } from '../app/platform/restorer.ts';
import { type Count, type Field, f1, score, type Truth } from '../packages/plan-reader/src/testing/score.ts';
import { textSource } from '../packages/plan-reader/src/testing/text-source.ts';
import { randomFrom } from './random.ts';
import { printAsSeen, readSeenPrints } from './restore/damage.ts';
import { errorsBetween } from './scan/error-rate.ts';

const FIELDS: Field[] = ['outline', 'citations', 'units', 'deadlines', 'quotas'];
const plans = resolve(import.meta.dirname, '..', '..', 'shared', 'plans');
const isVerbose = process.argv.includes('-v');
/** As the product reads: damaged text is restored first. `--bare` reads it as it stands. */
const isRestored = !process.argv.includes('--bare');
/** Damaged first, as the English recogniser was seen to print each syllable. */
const seen = process.argv.includes('--as-seen')
  ? readSeenPrints(readFileSync(join(plans, '..', 'data', 'text', 'ocr-eng-confusions.tsv'), 'utf8'))
  : null;
const SEED = 7;
const random = randomFrom(SEED);
if (seen !== null) console.log(`damaged by seed ${SEED}`);
const truths = (process.env.READING_TRUTH ?? join(plans, 'gold')).split(':');

if (!truths.every((folder) => existsSync(folder))) {
  console.log(`No truth at ${truths.join(', ')}: nothing to measure.`);
  process.exit(0);
}

let headingErrors = 0;
let headingLetters = 0;
const totals = new Map<Field, Count>(FIELDS.map((field) => [field, { right: 0, missed: [], wrong: [] }]));
console.log(['document'.padEnd(34), ...FIELDS.map((field) => field.padEnd(11)), 'ms   ', 'headings wrong'].join(' '));
for (const file of truths
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  )
  .sort()) {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  const path = existsSync(join(file, '..', truth.source)) ? join(file, '..', truth.source) : join(plans, truth.source);
  const text = readFileSync(path, 'utf8');
  const asIs = textSource(seen === null ? text : printAsSeen(text, seen, random));
  const source = isRestored ? restoreSource(asIs, await getRestorer()) : asIs;
  const start = performance.now();
  const reading = readPlan(source);
  const took = performance.now() - start;
  const { fields, wrongHeader, emptyHeader } = score(reading, truth);
  const titles = new Map(reading.outline.map((entry) => [entry.ref, entry.title ?? '']));
  let errors = 0;
  let letters = 0;
  for (const [ref, title] of [...truth.outline, ['title', String(truth.header.title ?? '')] as const]) {
    const read = ref === 'title' ? reading.header.title : titles.get(ref);
    // What is not found at all counts as a miss of the outline above.
    if (!title || !read) continue;
    const wrong = errorsBetween(normalKey(read), normalKey(title));
    if (isVerbose && wrong > 0) console.log(`    heading ${ref}: ${read}\n         truth: ${title}`);
    errors += wrong;
    letters += title.length;
  }
  headingErrors += errors;
  headingLetters += letters;
  const cells = FIELDS.map((field) => {
    const total = totals.get(field);
    total?.missed.push(...fields[field].missed);
    total?.wrong.push(...fields[field].wrong);
    if (total !== undefined) total.right += fields[field].right;
    return f1(fields[field]).f1.toFixed(3).padEnd(11);
  });
  console.log(
    [
      basename(file, '.json').slice(0, 34).padEnd(34),
      ...cells,
      took.toFixed(0).padEnd(5),
      `${((errors / (letters || 1)) * 100).toFixed(2)} %`,
    ].join(' '),
  );
  if (wrongHeader.length > 0) console.log(`    header wrong: ${wrongHeader.join('; ')}`);
  if (isVerbose && emptyHeader.length > 0) console.log(`    header empty: ${emptyHeader.join(', ')}`);
  if (!isVerbose) continue;
  for (const field of FIELDS) {
    for (const key of fields[field].missed) console.log(`    ${field} missed: ${key}`);
    for (const key of fields[field].wrong) console.log(`    ${field} wrong:  ${key}`);
  }
}
for (const [field, total] of totals) {
  const { precision, recall, f1: mean } = f1(total);
  console.log(
    `${field.padEnd(11)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${mean.toFixed(3)}  of ${total.right + total.missed.length}`,
  );
}
console.log(`headings    ${((headingErrors / (headingLetters || 1)) * 100).toFixed(2)} % of letters wrong`);
