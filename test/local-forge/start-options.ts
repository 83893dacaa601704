import { parseArgs } from 'node:util';
import { isSeedName, seedNames } from '../simulated-jira/seeds/seeds';
import type { SeedName } from '../simulated-jira/seeds/seeds';

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly port: number;
  readonly seed: SeedName;
  /** Saved state of a simulated site, in place of a seed. */
  readonly stateFile: string | undefined;
  /** A real site, in place of a simulated one. */
  readonly site: string | undefined;
  readonly allowWrites: boolean;
  /** Keeps the app's storage in `.preflight/` from one start to the next; always so with a real site. */
  readonly keep: boolean;
  /** Saves the settings that belong to the seed first, as if an admin had finished the set-up. */
  readonly isSetUp: boolean;
  /**
   * How long the simulated site thinks before each answer, in milliseconds, so that a run can be watched; 0 unless
   * given.
   */
  readonly latencyMs: number;
  /** The simulated site shows at once what is written, and its tasks end at once; else it is as late as Jira is. */
  readonly isCalm: boolean;
  /** File with what goes wrong on the simulated site: a list of fault rules. */
  readonly faultsFile: string | undefined;
}

/** A wrong command line; its message is one line for the person who typed it. */
export class UsageError extends Error {}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: 'acme' },
        state: { type: 'string' },
        site: { type: 'string' },
        'allow-writes': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        'set-up': { type: 'boolean', default: false },
        latency: { type: 'string', default: '0' },
        faults: { type: 'string' },
        calm: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line and `PORT`. @throws UsageError */
export function readStartOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const values = parse(args);
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('PORT must be a number between 0 and 65535.');
  const { seed } = values;
  if (!isSeedName(seed)) throw new UsageError(`--seed is one of: ${seedNames.join(', ')}.`);
  if (values.site !== undefined && !/^https:\/\/[a-z0-9-]+\.atlassian\.net$/.test(values.site))
    throw new UsageError('--site looks like https://NAME.atlassian.net.');
  const site = values.site;
  const latencyMs = Number(values.latency);
  if (!/^\d+$/.test(values.latency) || latencyMs > 20_000)
    throw new UsageError('--latency is a number of milliseconds, 20000 at most.');
  if (latencyMs > 0 && site !== undefined) throw new UsageError('--latency goes with a simulated site.');
  if (values.calm && site !== undefined) throw new UsageError('--calm goes with a simulated site.');
  if (values.faults !== undefined && site !== undefined) throw new UsageError('--faults goes with a simulated site.');
  return {
    port,
    seed,
    stateFile: values.state,
    site,
    allowWrites: values['allow-writes'],
    keep: values.keep || site !== undefined,
    isSetUp: values['set-up'],
    latencyMs,
    isCalm: values.calm,
    faultsFile: values.faults,
  };
}
