import { expect, test } from 'vitest';
import { coresIn } from './cores.ts';

test.each([
  ['Cpus_allowed_list:\t0-1', [0, 1]],
  ['Cpus_allowed_list:\t0,2-3', [0, 2, 3]],
  ['Cpus_allowed_list:\t5', [5]],
  ['Name:\tnode', []],
])('the cores of %j', (line, cores) => {
  expect(coresIn(`Cpus_allowed:\tff\n${line}\nMems_allowed:\t1\n`)).toEqual(cores);
});
