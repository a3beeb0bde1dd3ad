/** Prints how well the reader reads the plans with hand-made truth, per document and field: `read-accuracy.ts [-v]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { readPlan } from '@kheo/plan-reader';
import { type Count, type Field, f1, score, type Truth } from '../packages/plan-reader/src/testing/score.ts';
import { textSource } from '../packages/plan-reader/src/testing/text-source.ts';

const FIELDS: Field[] = ['outline', 'citations', 'units', 'deadlines', 'quotas'];
const plans = resolve(import.meta.dirname, '..', '..', 'shared', 'plans');
const isVerbose = process.argv.includes('-v');
const truths = (process.env.READING_TRUTH ?? join(plans, 'gold')).split(':');

if (!truths.every((folder) => existsSync(folder))) {
  console.log(`No truth at ${truths.join(', ')}: nothing to measure.`);
  process.exit(0);
}

const totals = new Map<Field, Count>(FIELDS.map((field) => [field, { right: 0, missed: [], wrong: [] }]));
console.log(['document'.padEnd(34), ...FIELDS.map((field) => field.padEnd(11)), 'ms'].join(' '));
for (const file of truths
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  )
  .sort()) {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  const path = existsSync(join(file, '..', truth.source)) ? join(file, '..', truth.source) : join(plans, truth.source);
  const source = textSource(readFileSync(path, 'utf8'));
  const start = performance.now();
  const reading = readPlan(source);
  const took = performance.now() - start;
  const { fields, wrongHeader, emptyHeader } = score(reading, truth);
  const cells = FIELDS.map((field) => {
    const total = totals.get(field);
    total?.missed.push(...fields[field].missed);
    total?.wrong.push(...fields[field].wrong);
    if (total !== undefined) total.right += fields[field].right;
    return f1(fields[field]).f1.toFixed(3).padEnd(11);
  });
  console.log([basename(file, '.json').slice(0, 34).padEnd(34), ...cells, took.toFixed(0)].join(' '));
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
