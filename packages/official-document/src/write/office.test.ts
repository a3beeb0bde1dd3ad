import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Block, newDocument } from '../model.ts';
import { readSource } from '../source/read-source.ts';
import { SAMPLES } from './samples.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** Whether LibreOffice is on this machine. */
function findOffice(): boolean {
  try {
    return execFileSync('soffice', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

const hasOffice = findOffice();

/** Office programs may print pictures as points, whose letters are no words. */
function withoutWords(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'picture' ? { ...block, svg: block.svg.replace(/<text.*<\/text>/, '') } : block,
  );
}

/** All words of a file, in their order; page numbers aside. */
async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const { lines } = await readSource(bytes, 'a.pdf');
  return lines.flatMap((line) => (/^\d{1,2}$/.test(line.text.trim()) ? [] : line.text.split(/\s+/))).sort();
}

describe(hasOffice ? 'LibreOffice' : 'LibreOffice (skipped: there is no soffice on this machine)', () => {
  it.runIf(hasOffice)('opens what is written and prints the same words as our PDF', { timeout: 120_000 }, async () => {
    const { plan = newDocument(), ...others } = SAMPLES;
    const combined = newDocument({
      ...plan,
      enclosed: [...plan.enclosed, ...Object.values(others)].map((each) => ({
        ...each,
        body: withoutWords(each.body),
      })),
      body: withoutWords(plan.body),
    });
    const folder = await mkdtemp(join(tmpdir(), 'kheo-office-'));
    const file = join(folder, 'sample.docx');
    await writeFile(file, await writeDocx(combined, { draft: true }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const converted = await wordsOf(await readFile(join(folder, 'sample.pdf')));
    await rm(folder, { recursive: true });
    expect(converted).toEqual(await wordsOf(await writePdf(combined, { draft: true })));
  });
});
