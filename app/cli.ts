import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSource, UnreadableFile } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';

const usage = `Cách dùng:
  kheo read TỆP [--json]   đọc một văn bản (PDF có lớp chữ, DOCX, TXT)`;

/** \`kheo read FILE [--json]\`: exit status 2 and one line for a file that cannot be read. */
async function read(file: string, json: boolean): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    console.error(`${file}: ${missing ? 'không có tệp này.' : 'không mở được tệp.'}`);
    return 2;
  }
  try {
    const reading = readPlan(await readSource(bytes, basename(file)));
    if (json) process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
    else {
      const { printTable } = await import('@kheo/plan-reader');
      process.stdout.write(printTable(reading));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(`${file}: ${error.forPerson}`);
    return 2;
  }
}

const [command, ...rest] = process.argv.slice(2);
const file = rest.find((one) => !one.startsWith('--'));
if (command === 'read' && file !== undefined) process.exitCode = await read(file, rest.includes('--json'));
else {
  console.error(usage);
  process.exitCode = 1;
}
