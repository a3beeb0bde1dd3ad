import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRestorer } from './restorer.ts';
import type { DamageKind } from './types.ts';

const restorer = createRestorer(readFileSync(new URL('../../model/vietnamese.model', import.meta.url)));
const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`restoring: fast-check seed ${seed}\n`);
const parameters = { seed, numRuns: 150 };

const kinds: DamageKind[] = ['correct', 'stripped', 'ocr-english', 'ocr-vietnamese', 'telex', 'vni'];
const kind = fc.constantFrom(...kinds);
const syllable = fc.constantFrom(
  'dan',
  'vận',
  'tổ',
  'chirc',
  'thurc',
  'cia',
  't6',
  'quyén',
  'NGHI',
  'Pang',
  'xa,',
  '“khéo”.',
  'HDND',
);
const thing = fc.constantFrom(
  '15,5%',
  '25-NQ/TW',
  '33/CT-TTg',
  '20/6/2026',
  'https://kheo.vn/a?b=1',
  'a.b@c.vn',
  '2026',
  '1.200.000',
);
const word = fc.oneof(
  { weight: 6, arbitrary: syllable },
  { weight: 2, arbitrary: thing },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('whatever the text', () => {
  test('every printed word is answered where it stands, with a confidence', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), kind, (lines, kind) => {
        const restored = restorer.restoreLines(lines, { kind });
        expect(restored.length).toBe(lines.length);
        for (const [n, words] of restored.entries()) {
          const printed = lines[n] as string;
          expect(words.map(({ source }) => source)).toEqual(printed.match(/\S+/g) ?? []);
          for (const { source, start, confidence, alternatives } of words) {
            expect(printed.slice(start, start + source.length)).toBe(source);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(alternatives.length).toBeLessThanOrEqual(4);
          }
        }
      }),
      parameters,
    );
  });

  test('numbers, codes, dates and addresses stay, and so does all white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\n\n', '\t')), { maxLength: 20 }),
        kind,
        (words, kind) => {
          const text = words.map(([one, space]) => one + space).join('');
          const restored = restorer.restoreText(text, { kind });
          expect(restored.match(/\s+/g)).toEqual(text.match(/\s+/g));
          const things = (of: string) => of.match(/\S*(?:\d{2,}|https?:|@c\.vn)\S*/g);
          if (words.every(([one]) => /^[\p{L}\d.,%/:?=@“”-]*$/u.test(one)))
            expect(things(restored)).toEqual(things(text));
        },
      ),
      parameters,
    );
  });

  test('text that was restored once is restored to itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'Quảng', 'Trị', 'thực', 'hiện', 'Kế', 'hoạch'), {
          minLength: 4,
        }),
        (words) => {
          const text = words.join(' ');
          expect(restorer.restoreText(text, { kind: 'correct' })).toBe(text);
        },
      ),
      parameters,
    );
  });

  test('a known word is always written as it is known', () => {
    fc.assert(
      fc.property(line, kind, (text, kind) => {
        const known = new Map([['chirc', 'chức']]);
        for (const { source, text: made } of restorer.restoreLines([text], { kind, known })[0] ?? [])
          if (source === 'chirc') expect(made).toBe('chức');
      }),
      parameters,
    );
  });

  test.each(kinds)('hostile text as %s', (kind) => {
    const million = 1_000_000;
    for (const text of [
      'a'.repeat(million),
      '…'.repeat(million),
      'ă-'.repeat(million / 2),
      't6'.repeat(million / 2),
      '\ud800',
      'e\u0301\u0323'.repeat(100),
      '\0 \u202e dan',
    ]) {
      const [words] = restorer.restoreLines([text], { kind });
      expect(words?.map(({ source }) => source)).toEqual(text.match(/\S+/g) ?? []);
      restorer.assess([text]);
    }
  });
});
