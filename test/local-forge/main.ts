import { runApp } from './run-app';
import { readStartOptions, UsageError } from './start-options';
import type { StartOptions } from './start-options';

async function start(options: StartOptions): Promise<void> {
  const { origin, site } = await runApp(options);
  console.log(`Bot Preflight is ready at ${origin} (${site.name})`);
}

function fail(error: unknown): never {
  const isInUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const message = isInUse
    ? 'The port is in use: set PORT to another one.'
    : error instanceof UsageError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  console.error(message);
  process.exit(error instanceof UsageError || isInUse ? 2 : 1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
try {
  start(readStartOptions(process.argv.slice(2), process.env)).catch(fail);
} catch (error) {
  fail(error);
}
