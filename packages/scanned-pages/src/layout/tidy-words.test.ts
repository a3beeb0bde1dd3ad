import { describe, expect, it } from 'vitest';
import type { EngineWord } from '../engine/engine.ts';
import { tidyWords } from './tidy-words.ts';

const word = (text: string, line = 1, confidence = 0.9): EngineWord => ({
  text,
  left: 0,
  top: 0,
  right: 40,
  bottom: 10,
  baseline: 9,
  size: 12,
  confidence,
  line,
});

const tidied = (...words: EngineWord[]) => tidyWords(words).map(({ text }) => text);

describe('tidyWords', () => {
  it('mends what the model does to known letters, and leaves other words as they are', () => {
    expect(tidied(word('TTỈNH'), word('(-hính'), word('("hính'), word("C'hính"), word('QÐ-UBND'))).toEqual([
      'TỈNH',
      'Chính',
      'Chính',
      'Chính',
      'QĐ-UBND',
    ]);
    expect(tidied(word('(hai'), word('hội'), word('TTg'), word('TT'), word('(b/c)'))).toEqual([
      '(hai',
      'hội',
      'TTg',
      'TT',
      '(b/c)',
    ]);
  });

  it('leaves out scratches and dust, not a lone number', () => {
    expect(
      tidied(word('2', 1, 0.5), word('\\', 2), word('g8', 3, 0.5), word('~', 3), word('Nơi', 4), word('.', 4, 0.3)),
    ).toEqual(['2', 'Nơi']);
  });

  it('keeps the short last line of a paragraph, which begins where full lines do', () => {
    const full = [1, 2, 3].flatMap((line) =>
      ['các', 'xã', 'phường', 'thực', 'hiện', 'trật'].map((text) => word(text, line)),
    );
    expect(tidied(...full, word('tự”.', 4, 0.5))).toContain('tự”.');
    expect(tidied(...full, { ...word('tự”.', 4, 0.5), left: 300 })).not.toContain('tự”.');
  });

  it('leaves out what a stamp leaves beside the end of a line', () => {
    const end = (text: string, left: number, confidence: number) => ({
      ...word(text, 1, confidence),
      left,
      right: left + 12,
    });
    expect(tidied(word('biểu.'), end('li', 100, 0.1), end('A', 150, 0.6), end('ì', 200, 0.2))).toEqual(['biểu.']);
    expect(tidied(word('biểu'), end('ở', 44, 0.6))).toEqual(['biểu', 'ở']);
    expect(tidied(word('cấp'), end('xã', 100, 0.9))).toEqual(['cấp', 'xã']);
  });

  it('sets the dash of a list apart from its first word', () => {
    expect(tidied(word('-Lưu:'), word('VT'))).toEqual(['-', 'Lưu:', 'VT']);
  });
});
