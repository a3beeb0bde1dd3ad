import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** With more cores than this the kernel finds an idle one by itself. */
const few = 4;

/**
 * The words before a command that keep it off the first core that this process may use: `taskset -c 1`. Empty where
 * there is nothing to gain (one core, or many) or no way to say it (not Linux).
 *
 * Linux wakes a process that is sent something near the one that sent it. With few cores the database would be put
 * behind this process on one core while another is idle; the list answers 12 to 15 of a hundred more when it is not
 * (docs/speed.md).
 */
export function offFirstCore(): string[] {
  if (process.platform !== 'linux') return [];
  const cores = coresIn(readFileSync('/proc/self/status', 'utf8'));
  if (cores.length < 2 || cores.length > few) return [];
  if (spawnSync('taskset', ['--version']).status !== 0) return [];
  return ['taskset', '-c', cores.slice(1).join(',')];
}

/** The cores that a process may use, from its file `status`: `Cpus_allowed_list:	0,2-3` is [0, 2, 3]. */
export function coresIn(status: string): number[] {
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1];
  return (list?.split(',') ?? []).flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
}
