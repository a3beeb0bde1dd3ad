import fc from 'fast-check';
import { test } from 'vitest';
import { seedOf } from '../../../tests/seed.ts';
import { encodeText } from './encode.ts';

test('text is written as any other program writes it, broken pairs too', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'đ', 'ấ', '😀', '\ud83d', '\ude00', '<', '\0'), maxLength: 60 });
  fc.assert(
    fc.property(text, (one) => Buffer.from(encodeText(one)).equals(Buffer.from(one))),
    { seed: seedOf('encode'), numRuns: 2000 },
  );
});
