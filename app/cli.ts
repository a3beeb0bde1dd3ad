import { read } from './cli/read.ts';
import { restore } from './cli/restore.ts';

const usage = `Cách dùng:
  kheo read TỆP [--json]        đọc một văn bản (PDF, bản quét, ảnh chụp, DOCX, TXT)
  kheo restore [TỆP] [--json]   trả lại dấu và chữ đúng cho văn bản tiếng Việt`;

const commands: Record<string, (args: string[]) => Promise<number>> = { read, restore };

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = (await commands[name]?.(args)) ?? 1;
if (process.exitCode === 1) process.stderr.write(`${usage}\n`);
