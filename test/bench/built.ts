import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '../..');
/** Beside the packages, so that what is built there finds them, and ignored by git as they are. */
const SCRATCH = join(ROOT, 'node_modules/.cache/bot-preflight-bench');

export const fromRoot = (path: string): string => join(ROOT, path);

/** A file of the bench's own, outside the sources. */
export const scratchFile = (name: string): string => {
  mkdirSync(SCRATCH, { recursive: true });
  return join(SCRATCH, name);
};

/**
 * Bundles the app's function: everything it imports, in one unminified CommonJS file, as it is deployed. Returns the
 * file.
 */
export const buildFunction = async (entry: string): Promise<string> => {
  const outfile = scratchFile('function.cjs');
  await build({
    entryPoints: [fromRoot(entry)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'silent',
  });
  return outfile;
};

/**
 * Runs a TypeScript program in a process of its own and returns the numbers it prints as JSON. It is built first, so
 * that the process compiles nothing while it is timed. Throws what the program wrote when it fails.
 */
export const runInNewProcess = async (
  program: string,
  ...args: readonly string[]
): Promise<Readonly<Record<string, number>>> => {
  const outfile = scratchFile(`${basename(program, '.ts')}.cjs`);
  await build({
    entryPoints: [join(__dirname, program)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    outfile,
    logLevel: 'silent',
  });
  const child = spawn(process.execPath, [outfile, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const code = await new Promise<number | null>((exit) => child.on('close', exit));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${err.join('').slice(0, 2000)}`);
  return JSON.parse(out.join('')) as Readonly<Record<string, number>>;
};
