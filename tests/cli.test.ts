import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planReadingSchema } from '@kheo/plan-reader';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../app/platform/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kheo(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'app/cli.ts'), ...args], { encoding: 'utf8', cwd: root });
}
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('kheo read', () => {
  const plan = join(root, 'app/sample/plans/dan-van-kheo-2026.txt');

  it('prints one JSON object in the shape of the contract', () => {
    const { status, stdout, stderr } = kheo('read', plan, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const reading = planReadingSchema.parse(JSON.parse(stdout));
    expect(reading.header).toMatchObject({
      number: '58/KH-UBND',
      date: '2026-03-05',
      issuer: 'Ủy ban nhân dân tỉnh Thanh Giang',
    });
    expect(stdout).toBe(stdout.normalize('NFC'));
  });

  it('prints a table for people without --json', () => {
    expect(kheo('read', plan).stdout).toContain('58/KH-UBND');
  });

  it.each([
    ['rong.pdf', new Uint8Array()],
    ['la.docx', new Uint8Array([1, 2, 3, 250, 251, 0, 7])],
    ['cut.pdf', '%PDF-1.7\n1 0 obj'],
  ])('ends with status 2 and one line that names the file: %s', (name, content) => {
    const { status, stdout, stderr } = kheo('read', file(name, content), '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
  });

  it('warns of what is no administrative document, and fails not', () => {
    const { status, stdout } = kheo('read', file('tho.txt', 'Trăm năm trong cõi người ta'), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tasks: [], outline: [], warnings: [{ code: 'not-a-document' }] });
  });

  it('is the program that the package names', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'app/package.json'), 'utf8'));
    expect(readFileSync(join(root, 'app', bin.kheo), 'utf8')).toMatch(/^#!/);
    expect(bin.kheo).not.toContain('..');
  });
});
