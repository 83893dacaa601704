import { plainText } from './plain-text';

/**
 * Runs a shell command: one line on standard error, free of codes a terminal obeys, and exit code 2 for unusable input.
 */
export const runShell = (main: () => Promise<void>): void => {
  main().catch((error: unknown) => {
    const line = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${plainText(line.split('\n')[0] ?? '')}\n`);
    process.exitCode = 2;
  });
};
