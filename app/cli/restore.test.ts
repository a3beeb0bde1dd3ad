import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { blocksOf } from './restore-blocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-restore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = join(folder, 'restore.ts');
writeFileSync(
  program,
  `import { restore } from ${JSON.stringify(join(import.meta.dirname, 'restore.ts'))};
process.exitCode = await restore(process.argv.slice(2));`,
);
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });

describe('kheo restore', () => {
  test('restores standard input, spacing kept, and a file', () => {
    const text = 'Ke hoach cong tac dan van\n\n  Uy ban nhan dan tinh   ban hanh\n';
    const restored = 'Kế hoạch công tác dân vận\n\n  Ủy ban nhân dân tỉnh   ban hành\n';
    expect(run([], text).stdout).toBe(restored);
    const file = join(folder, 'plan.txt');
    writeFileSync(file, text);
    expect(run([file]).stdout).toBe(restored);
  });

  test('gives the words of each line as JSON', () => {
    const lines = run(['--json'], 'Uy ban nhan dan\n\n').stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { text: string }[]).map(({ text }) => text))).toEqual([
      ['Ủy', 'ban', 'nhân', 'dân'],
      [],
    ]);
  });

  test('says in Vietnamese that a file is missing or a folder, with exit status 2', () => {
    const missing = run([join(folder, 'no.txt')]);
    expect([missing.status, missing.stderr]).toEqual([2, `${join(folder, 'no.txt')}: không có tệp này.\n`]);
    expect(run([folder]).status).toBe(2);
  });

  test('ends in peace when its reader goes away while text still comes', async () => {
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {});
    const feed = () => {
      while (!child.stdin.destroyed && child.stdin.write('Uy ban nhan dan tinh ban hanh Ke hoach\n\n'.repeat(200)));
    };
    child.stdin.on('drain', feed);
    feed();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(0);
  });
});

test('blocks together are the text, whatever it is and however it comes, and none is long', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('\n\n', '\n', ' ', 'a'.repeat(70_000), 'từ '.repeat(3_000), '😀'),
  );
  const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);
  process.stdout.write(`blocks: fast-check seed ${seed}\n`);
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      async function* chunks() {
        yield* pieces;
      }
      const blocks: string[] = [];
      for await (const block of blocksOf(chunks())) blocks.push(block);
      expect(blocks.join('')).toBe(pieces.join(''));
      for (const block of blocks) expect(block.length).toBeLessThanOrEqual(64_000);
    }),
    { seed, numRuns: 60 },
  );
});
