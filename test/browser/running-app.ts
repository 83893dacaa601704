import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The app as `npm start` runs it, in a process of its own. */
export interface RunningApp {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const root = join(__dirname, '../..');
const ready = /ready at (http:\/\/\S+)/;

/**
 * Starts the app over a simulated site on a free port; the page has to be built already. @throws what the start
 * printed, when it ends early
 */
export function startApp(args: readonly string[] = []): Promise<RunningApp> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/local-forge/main.ts'), '--calm', ...args],
    { cwd: root, env: { ...process.env, PORT: '0' } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    const printed: string[] = [];
    const read = (chunk: Buffer): void => {
      printed.push(chunk.toString());
      const origin = ready.exec(printed.join(''))?.[1];
      if (origin !== undefined) resolve({ origin, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The app did not start:\n${printed.join('')}`)));
  });
}
