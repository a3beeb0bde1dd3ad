import { KheoError, messageOf } from './platform/errors.ts';
import { log } from './platform/log.ts';
import { readSettings } from './platform/settings.ts';
import { start } from './start.ts';

try {
  const running = await start(readSettings(process.env));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await running.stop();
      process.exit(0);
    });
  }
  if (running.firstWords) process.stdout.write(`${running.firstWords}\n`);
  process.stdout.write(`${running.address}\n`);
} catch (error) {
  if (!(error instanceof KheoError)) log.error({ err: error });
  process.stderr.write(`${error instanceof KheoError ? error.forPerson : messageOf(error)}\n`);
  process.exit(1);
}
