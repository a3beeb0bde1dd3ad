import { readFileSync, statSync } from 'node:fs';
import { createRestorer, normalKey, type Restorer } from '@kheo/vietnamese';
import { modelPath } from '../app/platform/restorer.ts';
import { randomFrom } from './random.ts';
import { misread, strip } from './restore/damage.ts';
import { lettersWrong } from './restore/letters-wrong.ts';
import {
  addScore,
  CONFIDENCES,
  emptyScore,
  type Score,
  scoreLines,
  scoreRule,
  share,
  type Word,
} from './restore/measure.ts';
import { mostFrequentByLetters, mostFrequentByPrint } from './restore/plain-rules.ts';
import { measureProcess } from './restore/process.ts';
import { blocksOf, damagedPlans, heldOut, ownParagraphs } from './restore/texts.ts';

const seed = 20261122;
const RUNS = 5;
/** Neighbouring lines of the held-out pairs are restored together, as lines of a page are. */
const LINES = 24;
const MORE_PARAGRAPHS = 6_000;

/**
 * How well the committed model restores Vietnamese: syllables right of the project's own documents, damaged by a seed,
 * and where ../shared is present of the parts of its texts that the model was not trained on; speed, memory, loading.
 */
export async function run() {
  const restorer = createRestorer(readFileSync(modelPath));
  const own = ownParagraphs();
  const random = randomFrom(seed);
  const ownStripped = blocksOf(own, strip);
  const ownMisread = blocksOf(own, (word) => misread(word, random));
  const figures: Record<string, number> = {
    ownStripped: share(scoreLines(restorer, ownStripped, 'stripped')),
    ownMisread: share(scoreLines(restorer, ownMisread, 'ocr-english')),
    ownMisreadBare: share(scoreRule(ownMisread, (printed) => printed)),
    ownUnchanged: share(unchanged(restorer, own)),
  };
  const shared = measureHeldOut(restorer);
  const {
    ownStripped: strippedAccuracy = 0,
    ownMisread: ocrAccuracy = 0,
    ownUnchanged: unchangedAccuracy = 0,
  } = figures;
  Object.assign(figures, { strippedAccuracy, ocrAccuracy, unchangedAccuracy }, shared?.figures);
  const texts = {
    stripped: printed(shared?.newStripped ?? ownStripped),
    'ocr-english': printed(shared?.newMisread ?? ownMisread),
  };
  const { stripped, strippedThen, strippedAgain, ocr, ocrThen, ocrAgain, ...memory } = await measureProcess(
    modelPath,
    texts,
    RUNS,
  );
  // All of new text but "Again": the first 100,000 syllables, while the program is being compiled, and those behind them.
  Object.assign(figures, {
    syllablesPerSecondFirst: stripped,
    syllablesPerSecond: strippedThen,
    syllablesPerSecondAgain: strippedAgain,
    ocrSyllablesPerSecondFirst: ocr,
    ocrSyllablesPerSecond: ocrThen,
    ocrSyllablesPerSecondAgain: ocrAgain,
    ...memory,
    modelBytes: statSync(modelPath).size,
  });
  return { seed, figures };
}

/** The prints of blocks, a line each. */
function printed(blocks: readonly Word[][][]): string[] {
  return blocks.flat().map((words) => words.map(([, print]) => print).join(' '));
}

/** Prints words as the recogniser was seen to print them in the lines that the model was trained on. */
function reprinter(pairs: readonly { tokens: readonly (readonly [string, string])[] }[]): (word: string) => string {
  const seen = new Map<string, string[]>();
  for (const [truth, print] of pairs.flatMap(({ tokens }) => tokens)) {
    const prints = seen.get(truth) ?? [];
    if (print !== '') prints.push(print.replace(/\s+/g, ''));
    seen.set(truth, prints);
  }
  const random = randomFrom(seed);
  return (word) => {
    const prints = seen.get(word) ?? [];
    return prints[Math.floor(random() * prints.length)] ?? misread(word, random);
  };
}

function unchanged(restorer: Restorer, paragraphs: readonly string[]): Score {
  const score = emptyScore();
  for (const paragraph of paragraphs)
    for (const { source, text } of restorer.restoreLines([paragraph]).flat()) addScore(score, source, text);
  return score;
}

function measureHeldOut(restorer: Restorer) {
  const corpus = heldOut();
  if (!corpus) {
    console.log('No ../shared/data/text: measured on the own documents only.');
    return null;
  }
  const admin = blocksOf(corpus.admin.test, strip);
  const statutes = blocksOf(corpus.statutes.test, strip);
  const lines = corpus.pairs.test.map(({ tokens }) =>
    tokens.map(([truth, print]): Word => [truth, print.replace(/\s+/g, '')]),
  );
  const misread = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, n) =>
    lines.slice(n * LINES, (n + 1) * LINES),
  );
  const byLetters = mostFrequentByLetters([...corpus.admin.train, ...corpus.statutes.train]);
  const byPrint = mostFrequentByPrint(corpus.pairs.train);
  const strippedScore = emptyScore();
  const adminScore = scoreLines(restorer, admin, 'stripped');
  const statutesScore = scoreLines(restorer, statutes, 'stripped');
  scoreLines(restorer, [...admin, ...statutes], 'stripped', strippedScore);
  const ocrScore = scoreLines(restorer, misread, 'ocr-english');
  printCalibration({ stripped: strippedScore, ocr: ocrScore });
  const figures = {
    strippedAccuracy: share(strippedScore),
    strippedAdmin: share(adminScore),
    strippedStatutes: share(statutesScore),
    strippedMostFrequent: share(scoreRule([...admin, ...statutes], byLetters)),
    strippedBare: share(scoreRule([...admin, ...statutes], (print) => print)),
    ocrAccuracy: share(ocrScore),
    ocrAlone: share(
      scoreLines(
        restorer,
        lines.map((line) => [line]),
        'ocr-english',
      ),
    ),
    ocrMostFrequent: share(scoreRule(misread, byPrint)),
    ocrBare: share(scoreRule(misread, (print) => print)),
    unchangedAccuracy: share(unchanged(restorer, [...corpus.admin.test, ...corpus.statutes.test])),
    ...measurePlans(restorer),
    heldOutSyllables: strippedScore.all,
    heldOutOcrSyllables: ocrScore.all,
  };
  // Speed wants more words than are held out, each paragraph once: of what was learnt from, too.
  const fresh = [
    ...[...corpus.admin.test, ...corpus.statutes.test, ...corpus.admin.dev, ...corpus.statutes.dev],
    ...corpus.admin.train.slice(0, MORE_PARAGRAPHS),
  ];
  return {
    figures,
    newStripped: blocksOf(fresh, strip),
    newMisread: blocksOf(fresh, reprinter(corpus.pairs.train)),
  };
}

/** Letters of the real plans' headings that are wrong, before and after restoring. */
function measurePlans(restorer: Restorer): Record<string, number> {
  const plain = (text: string) => normalKey(text).replace(/\s+/g, ' ');
  let [letters, bare, restored] = [0, 0, 0];
  for (const { text, headings } of damagedPlans()) {
    const [before, after] = [plain(text), plain(restorer.restoreText(text))];
    for (const heading of headings.map(plain)) {
      letters += heading.length;
      bare += lettersWrong(heading, before);
      restored += lettersWrong(heading, after);
    }
  }
  return letters === 0 ? {} : { headingLettersWrong: restored / letters, headingLettersWrongBare: bare / letters };
}

function printCalibration(scores: Record<string, Score>): void {
  console.log('Confidence from / words / right');
  console.table(
    CONFIDENCES.map((from, n) => ({
      from,
      ...Object.fromEntries(
        Object.entries(scores).flatMap(([name, { byConfidence }]) => {
          const { all, right } = byConfidence[n] ?? { all: 0, right: 0 };
          return [
            [name, all],
            [`${name} right`, all === 0 ? '' : (right / all).toFixed(4)],
          ];
        }),
      ),
    })),
  );
}
