import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReadingSchema, readPlan } from './index.ts';
import { textSource } from './testing/text-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TEXTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name), 'utf8').normalize('NFC'));
const RUNS = 10_000;
const LONGEST_MS = 1000;

/** Reads, checks the shape, and gives the time taken. */
function check(text: string): number {
  const start = performance.now();
  const reading = readPlan(textSource(text));
  const took = performance.now() - start;
  const result = planReadingSchema.safeParse(reading);
  if (!result.success) throw new Error(`shape: ${result.error.message}`);
  return took;
}

const PIECES = [
  ...[
    'I. ',
    'II.',
    '1. ',
    'a) ',
    'đ) ',
    '1.1. ',
    'Điều 1. ',
    'Phần thứ hai',
    '- ',
    '+ ',
    '[1] ',
    'KẾ HOẠCH',
    'PHỤ LỤC',
    'STT',
  ],
  ...[
    'Sở Nội vụ ',
    'các sở, ban, ngành ',
    'UBND các xã, phường ',
    'chủ trì, phối hợp với ',
    'trước ngày 31/12 ',
    'quý IV/2026',
  ],
  ...[
    'số 33/CT-TTg ngày 26/11/2021 ',
    '(Kèm theo Quyết định số 1/QĐ-UBND)',
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    'Đơn vị chủ trì: ',
    './.',
  ],
  ...[
    'không quá 05 cá nhân',
    'ngày 30 tháng 02 năm 2026',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\u0000',
    '\u0301',
    '😀',
    'é',
    '%',
    '(((',
  ],
];

/** Most texts are a part of a plan that begins anywhere, so that many can be tried; one in twenty is a whole one. */
const PART = 700;

const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 }))), {
      maxLength: 25,
    }),
    fc.nat(),
  )
  .map(([text, edits, from]) => {
    const start = from % text.length;
    let result = from % 20 === 0 ? text : text.slice(start, start + PART);
    for (const [at, length, piece] of edits) {
      const place = result.length === 0 ? 0 : at % result.length;
      result = result.slice(0, place) + piece + result.slice(place + length);
    }
    return result;
  });
const assembled = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const random = fc.string({ unit: 'binary', maxLength: 400 });

describe('whatever the text', () => {
  it('never throws, keeps its shape and its time', { timeout: 120_000 }, () => {
    const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);
    process.stdout.write(`readPlan: fast-check seed ${seed}\n`);
    fc.assert(
      fc.property(fc.oneof({ weight: 2, arbitrary: mutated }, assembled, random), (text) => {
        expect(check(text)).toBeLessThan(LONGEST_MS);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it.each([
    'a'.repeat(20_000),
    '1. '.repeat(8000),
    '1.1.1.1.'.repeat(4000),
    '12/KH-UBND-'.repeat(3000),
    'trước ngày '.repeat(3000),
    'Sở Nội vụ, '.repeat(3000),
    'phối hợp với '.repeat(3000),
    'các '.repeat(5000),
    'Thủ trưởng các sở, ban, ngành và '.repeat(2000),
    'gửi '.repeat(6000),
    'ngày 1 tháng 1 năm 2025 '.repeat(3000),
    'STT\nNội dung\nChủ trì\nThời gian\n1\n'.repeat(1000),
    'I.\n1.\na)\n'.repeat(1500),
    'KẾ HOẠCH\n(Kèm theo Quyết định số 1/QĐ-UBND)\n'.repeat(1000),
  ])('keeps its time on a text that repeats itself', (tail) => {
    expect(check(`KẾ HOẠCH\nThực hiện một việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${tail}`)).toBeLessThan(LONGEST_MS * 2);
  });

  it('takes time in proportion to the length', () => {
    const [text = ''] = TEXTS;
    check(text.repeat(10));
    const short = check(text.repeat(20));
    expect(check(text.repeat(200))).toBeLessThan(Math.max(short, 20) * 40);
  });
});
