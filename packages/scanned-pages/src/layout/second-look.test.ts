import { describe, expect, it } from 'vitest';
import type { EngineWord } from '../engine/engine.ts';
import { blankImage } from '../prepare/grey-image.ts';
import { doubtfulPieces, surerWords, withoutTwins } from './second-look.ts';

/** Words of a line, 50 pixels apart; a star behind a word says that it was read with little confidence. */
const line = (text: string, confidence = 0.95): EngineWord[] =>
  text.split(' ').map((each, place) => ({
    text: each.replace('*', ''),
    left: place * 50,
    top: 100,
    right: place * 50 + 40,
    bottom: 112,
    baseline: 110,
    size: 14,
    confidence: each.endsWith('*') ? 0.6 : confidence,
    line: 1,
  }));
const texts = (words: readonly EngineWord[]) => words.map(({ text }) => text).join(' ');

describe('doubtfulPieces', () => {
  const page = blankImage(1000, 1000, 150);
  const pieces = (text: string, confidence = 0.95) =>
    doubtfulPieces(line(text, confidence), page).map(({ words }) => texts(words));

  it('takes a doubtful word with its neighbours, and numbers by themselves', () => {
    expect(pieces('Ủy ban nhân dân tinh* Lai Châu ngày 12/11/2026 ban hành')).toEqual(['dân tinh Lai', '12/11/2026']);
    expect(pieces('Ủy ban nhân dân tỉnh 5 xã')).toEqual([]);
  });

  it('leaves a number that is sure', () => {
    expect(pieces('Lai Châu ngày 12/11/2026', 0.97)).toEqual([]);
  });

  it('joins pieces that touch', () => {
    expect(pieces('Độc* lập Tự* do Hạnh phúc')).toEqual(['Độc lập Tự do']);
  });

  it('cuts in the middle of the white between words', () => {
    const [piece] = doubtfulPieces(line('một hai ba* bốn năm'), page);
    expect(piece?.block).toMatchObject({ left: 45, right: 195 });
  });
});

describe('surerWords', () => {
  it('takes of each word the reading with more confidence', () => {
    expect(texts(surerWords(line('Đột* lập'), line('Độc lập')))).toBe('Độc lập');
    expect(texts(surerWords(line('Độc lập'), line('Đột* lập*')))).toBe('Độc lập');
  });

  it('takes a word that Vietnamese has before one that is none', () => {
    expect(texts(surerWords(line('thúng', 0.8), line('tháng', 0.8)))).toBe('thúng');
    expect(texts(surerWords(line('thxng', 0.8), line('tháng', 0.8)))).toBe('tháng');
  });

  it('keeps what only the first reading found, and adds what only the second did', () => {
    const [one, two] = line('Nơi nhận');
    expect(texts(surerWords([one, two] as EngineWord[], [one as EngineWord]))).toBe('Nơi nhận');
    expect(texts(surerWords([one as EngineWord], [one, two] as EngineWord[]))).toBe('Nơi nhận');
  });
});

describe('withoutTwins', () => {
  it('keeps the surer of two words that two lines found in one place', () => {
    const [one] = line('05/CTrPH-UBND', 0.7);
    const [two] = line('05/CTTPH-UBND', 0.2);
    const twins = [one as EngineWord, { ...(two as EngineWord), line: 2, top: 102 }];
    expect(texts(withoutTwins(twins))).toBe('05/CTrPH-UBND');
    expect(texts(withoutTwins(line('nhân dân các xã')))).toBe('nhân dân các xã');
  });
});
