import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from './docx/docx-for-tests.ts';
import { LIMITS } from './limits.ts';
import { makePdf } from './pdf/pdf-for-tests.ts';
import { readSource } from './read-source.ts';
import { UnreadableFile } from './unreadable-file.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'UnreadableFile', code });
const textsOf = async (bytes: Uint8Array, name = 'a.txt') =>
  (await readSource(bytes, name)).lines.map((line) => line.text);

const DOCX = makeDocx(paragraph('Kế hoạch').repeat(20));
const PDF = makePdf([{ texts: [{ text: 'Kế hoạch', x: 85, y: 100 }] }]);

describe('readSource', () => {
  it('goes by the content, whatever the name', async () => {
    expect(await textsOf(DOCX, 'a.pdf')).toHaveLength(20);
    expect(await textsOf(PDF, 'a.docx')).toEqual(['Kế hoạch']);
    expect((await readSource(PDF, '')).kind).toBe('pdf');
  });

  it('reads Unicode text in every usual form', async () => {
    const text = 'Số: 61/KH-UBND\r\nKế hoạch\n\nHết\n';
    const lines = ['Số: 61/KH-UBND', 'Kế hoạch', '', 'Hết'];
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await textsOf(Buffer.from(text))).toEqual(lines);
    expect(await textsOf(Buffer.from(`\ufeff${text}`))).toEqual(lines);
    expect(await textsOf(little)).toEqual(lines);
    expect(await textsOf(big)).toEqual(lines);
    expect(await textsOf(Buffer.concat([Buffer.from('fffe', 'hex'), little]))).toEqual(lines);
    expect(await textsOf(Buffer.concat([Buffer.from('feff', 'hex'), big]))).toEqual(lines);
  });

  it('composes letters and drops what is not printed', async () => {
    const text = `${'Kế hoạch'.normalize('NFD')}\u0007\u200b\u202e\u00a0số\t5 \ud83d\ude00`;
    expect(await textsOf(Buffer.from(text))).toEqual(['Kế hoạch số    5 😀']);
  });

  it('says of each file that it cannot read what to do', async () => {
    const compound = (inside: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(inside, 'utf16le')]);
    const files: [string, Uint8Array, string][] = [
      ['empty', new Uint8Array(), 'a.pdf'],
      ['empty', Buffer.from(' \n\n '), 'a.txt'],
      ['unsupported', compound('WordDocument'), 'a.doc'],
      ['encrypted', compound('EncryptedPackage'), 'a.docx'],
      ['image', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.png'],
      ['image', Buffer.from('ffd8ffe000104a46', 'hex'), 'a.pdf'],
      ['unsupported', Buffer.from('{\\rtf1 a}'), 'a.rtf'],
      ['unsupported', Buffer.from('<!DOCTYPE html><p>a'), 'a.pdf'],
      ['unsupported', Buffer.from([1, 2, 3, 0, 4, 200, 7, 0, 0]), 'a.txt'],
      ['unsupported', Buffer.from('abcdefgh\u0001\u0002\u0003\u0004'), 'a.txt'],
      ['unsupported', Buffer.from('K\xd5 ho\xb9ch', 'latin1'), 'a.txt'],
      ['wrong-name', Buffer.from('chỉ là chữ'), 'a.PDF'],
      ['truncated', PDF.subarray(0, 600), 'a.pdf'],
      ['truncated', DOCX.subarray(0, 300), 'a.docx'],
    ];
    for (const [code, bytes, name] of files) {
      const error = await readSource(bytes, name).catch((reason: unknown) => reason);
      expect(error, `${name} ${code}`).toEqual(refusal(code));
      expect((error as UnreadableFile).forPerson).toMatch(/[Hh]ãy/);
    }
  });

  it('refuses a file over its limit before looking inside', async () => {
    await expect(readSource(new Uint8Array(LIMITS.fileBytes + 1), 'a.pdf')).rejects.toEqual(refusal('too-large'));
    await expect(readSource(PDF, 'a.pdf', { limits: { fileBytes: 100 } })).rejects.toEqual(refusal('too-large'));
  });

  it('leaves the bytes as they were', async () => {
    for (const bytes of [PDF, DOCX]) {
      const before = Buffer.from(bytes).toString('hex');
      await readSource(bytes, 'a');
      expect(Buffer.from(bytes).toString('hex')).toBe(before);
    }
  });

  it('throws nothing but UnreadableFile, whatever the bytes', async () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
      cut: fc.integer({ min: 0, max: 3 }),
    });
    const mutated = fc
      .tuple(fc.constantFrom(PDF, DOCX), fc.array(change, { minLength: 1, maxLength: 20 }))
      .map(([bytes, changes]) => {
        let copy: Uint8Array = Uint8Array.from(bytes);
        for (const { at, byte, cut } of changes) {
          if (cut === 0)
            copy = Buffer.concat([copy.subarray(0, at % copy.length), copy.subarray((at % copy.length) + byte)]);
          else copy[at % copy.length] = byte;
        }
        return copy;
      });
    const anything = fc.oneof(
      mutated,
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('a.pdf', 'a.docx', 'a.txt', 'a'), async (bytes, name) => {
        try {
          const { lines } = await readSource(bytes, name);
          expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 400 },
    );
  });
});
