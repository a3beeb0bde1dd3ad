const usage = `Cách dùng:
  kheo read TỆP [--json]        đọc một văn bản (PDF, bản quét, ảnh chụp, DOCX, TXT)
  kheo restore [TỆP] [--json]   trả lại dấu và chữ đúng cho văn bản tiếng Việt`;

// Each loads what it needs: who restores text needs no reader of PDF in memory.
const commands: Record<string, (args: string[]) => Promise<number>> = {
  read: async (args) => (await import('./cli/read.ts')).read(args),
  restore: async (args) => (await import('./cli/restore.ts')).restore(args),
};

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = (await commands[name]?.(args)) ?? 1;
if (process.exitCode === 1) process.stderr.write(`${usage}\n`);

export {};
