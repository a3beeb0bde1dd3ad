import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import { assemblePdf, makePdf, stream } from './pdf-for-tests.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'UnreadableFile', code });
const page = { texts: [{ text: 'Kế hoạch', x: 85, y: 100 }] };
const read = (bytes: Uint8Array) => readSource(bytes, 'a.pdf');

describe('a PDF that cannot be read', () => {
  it('without text asks for one with text', async () => {
    await expect(read(makePdf([{ raw: '0 0 100 100 re f' }, {}]))).rejects.toEqual(refusal('no-text-layer'));
  });

  it('under a password says so', async () => {
    const key = '41'.repeat(32);
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00><00>]`;
    await expect(read(makePdf([page], { trailer }))).rejects.toEqual(refusal('encrypted'));
  });

  it('that ends early is told from one with a few bytes more', async () => {
    const bytes = makePdf([page]);
    await expect(read(bytes.subarray(0, bytes.length - 30))).rejects.toEqual(refusal('truncated'));
    await expect(read(bytes.subarray(0, 1200))).rejects.toEqual(refusal('truncated'));
    expect((await read(makePdf([page], { end: '%%EOF\n\0\0\0<!-- served -->\n' }))).lines[0]?.text).toBe('Kế hoạch');
  });

  it('with more pages or letters than the limits is refused', async () => {
    const limited = (limits: object) => readSource(makePdf([page, page, page]), 'a.pdf', { limits });
    await expect(limited({ pages: 2 })).rejects.toEqual(refusal('too-large'));
    await expect(limited({ characters: 10 })).rejects.toEqual(refusal('too-large'));
  });

  it('stops when nobody waits any more', async () => {
    await expect(readSource(makePdf([page]), 'a.pdf', { signal: AbortSignal.abort() })).rejects.toEqual(
      refusal('stopped'),
    );
  });

  it('that repeats drawings in drawings without end is refused in time', async () => {
    const form = (next: number) =>
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`;
    const forms = Array.from({ length: 9 }, (_, index) => stream('/X Do '.repeat(10), form(6 + index)));
    await expect(read(withContent(stream('/X Do'), ...forms, stream('', form(99))))).rejects.toEqual(
      refusal('too-large'),
    );
  });

  it('that unpacks to more than it should is refused before the parser unpacks it', async () => {
    const pack = (bytes: Buffer) => deflateSync(bytes).toString('latin1');
    const spaces = Buffer.alloc(40 * 1024 * 1024, ' ');
    await expect(read(withContent(stream(pack(spaces), '/Filter /FlateDecode')))).rejects.toEqual(refusal('zip-bomb'));
    const noise = Array.from({ length: 400_000 }, (_, index) => (index * 2_654_435_761) % 251);
    const twice = stream(`${pack(Buffer.from(noise))}${'x'.repeat(1_100_000)}`, '/Filter [/FlateDecode /FlateDecode]');
    await expect(read(withContent(twice))).rejects.toEqual(refusal('zip-bomb'));
  });

  it('whose map of characters runs over millions of codes is refused', async () => {
    const map = 'begincmap 1 beginbfrange <0000> <00FF\u00f6 <0000> <0000> endbfrange endcmap';
    const packed = stream(deflateSync(map).toString('latin1'), '/Filter /FlateDecode');
    for (const object of [stream(map), packed]) {
      await expect(read(withContent(stream(''), object))).rejects.toEqual(refusal('damaged'));
    }
  });

  it('with broken operators gives the text that is whole', async () => {
    const raw = '[ << (( Tj 1 0 0 cm /F9 12 Tf (x) Tj Q Q Q BT 1 2 3 Tm ET (((';
    expect((await read(makePdf([{ ...page, raw }]))).lines[0]?.text).toContain('Kế hoạch');
  });

  it('with scripts and addresses inside runs and fetches nothing', async () => {
    const trailer = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Extra << /URI (http://example.com) >>';
    expect((await read(makePdf([page], { trailer }))).lines.map((line) => line.text)).toEqual(['Kế hoạch']);
  });
});

/** A page whose content is the stream given; further objects count from 5. */
function withContent(content: string, ...objects: string[]): Uint8Array {
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
    content,
    ...objects,
  ]);
}
