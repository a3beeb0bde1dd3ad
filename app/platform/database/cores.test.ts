import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coresIn, offFirstCore } from './cores.ts';

test.each([
  ['Cpus_allowed_list:\t0-1', [0, 1]],
  ['Cpus_allowed_list:\t0,2-3', [0, 2, 3]],
  ['Cpus_allowed_list:\t5', [5]],
  ['Name:\tnode', []],
])('the cores of %j', (line, cores) => {
  expect(coresIn(`Cpus_allowed:\tff\n${line}\nMems_allowed:\t1\n`)).toEqual(cores);
});

test.runIf(process.platform === 'linux')('a command that is told to keeps off the first core of this process', () => {
  const before = offFirstCore();
  const [command = '', ...words] = [...before, 'cat', '/proc/self/status'];
  const own = coresIn(readFileSync('/proc/self/status', 'utf8'));
  const its = coresIn(spawnSync(command, words, { encoding: 'utf8' }).stdout);
  expect(its).toEqual(before.length > 0 ? own.slice(1) : own);
});
