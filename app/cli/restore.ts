import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DamageKind, Restorer } from '@kheo/vietnamese';
import { getRestorer } from '../platform/restorer.ts';
import { blocksOf } from './restore-blocks.ts';

/** Words after which the kind of damage is taken as found. */
const ENOUGH_WORDS = 200;

/**
 * `kheo restore [FILE] [--json]`: restores a file, or standard input, to standard output as it comes, paragraph by
 * paragraph. With `--json` one line a line of text: its words with source, text, confidence and alternatives.
 *
 * @returns 0, or 2 with one line on standard error for a file that cannot be read
 */
export async function restore(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const file = args.find((one) => !one.startsWith('--'));
  if (file !== undefined) {
    const refusal = await refusalOf(file);
    if (refusal) {
      process.stderr.write(`${file}: ${refusal}\n`);
      return 2;
    }
  }
  const restorer = await getRestorer();
  const input = file === undefined ? process.stdin : createReadStream(file);
  const write = writer();
  const kindOf = kindFinder(restorer);
  try {
    for await (const block of blocksOf(input.setEncoding('utf8'))) {
      const lines = block.split('\n');
      const kind = kindOf(lines);
      if (!json) await write(restorer.restoreText(block, { kind }));
      else {
        if (lines.at(-1) === '') lines.pop();
        const words = restorer.restoreLines(lines, { kind });
        await write(words.map((line) => `${JSON.stringify(line)}\n`).join(''));
      }
      if (write.closed()) break;
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${file ?? 'đầu vào'}: không đọc được (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}).\n`);
    return 2;
  }
}

async function refusalOf(file: string): Promise<string | null> {
  try {
    return (await stat(file)).isDirectory() ? 'là thư mục, không phải tệp.' : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'không có tệp này.' : 'không mở được tệp.';
  }
}

/** The kind of damage of a stream: looked at anew with each block until enough words were seen. */
function kindFinder(restorer: Restorer): (lines: string[]) => DamageKind {
  let seen: string[] = [];
  let words = 0;
  let found: DamageKind | undefined;
  return (lines) => {
    if (found && words >= ENOUGH_WORDS) return found;
    seen.push(...lines);
    words += lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
    found = restorer.assess(seen).kind;
    if (words >= ENOUGH_WORDS) seen = [];
    return found;
  };
}

/** Writes to standard output no faster than it is read; a reader that has gone ends the work without an error. */
function writer() {
  let gone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (gone) resolve();
      else process.stdout.write(text, () => resolve());
    });
  return Object.assign(write, { closed: () => gone });
}
