import { parseArgs } from 'node:util';
import { sourceOf, UsageError, type Source } from './arguments';

export interface HandoverArguments {
  readonly projectKey: string;
  readonly source: Source;
  readonly settingsFile: string | null;
  /** Folder to write the zip to. */
  readonly out: string;
  /** The moment the audit is taken to be made at; null: now, and on a simulated site always the same. */
  readonly at: string | null;
}

const HANDOVER_USAGE =
  'Usage: npm run --silent handover -- --project KEY --out DIR [--seed NAME | --state FILE | --site URL] [--settings FILE] [--at TIME]';

/** @throws UsageError with one line that says what to give instead */
export function readHandoverArguments(argv: readonly string[]): HandoverArguments {
  const { project, out, settings, at, ...values } = parsed(argv);
  if (project === undefined || out === undefined) throw new UsageError(HANDOVER_USAGE);
  if (at !== undefined && Number.isNaN(Date.parse(at)))
    throw new UsageError(`--at is a moment such as 2026-11-23T09:00:00Z, not “${at}”.`);
  return {
    projectKey: project,
    source: sourceOf(values),
    settingsFile: settings ?? null,
    out,
    at: at === undefined ? null : new Date(at).toISOString(),
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { project: text, seed: text, state: text, site: text, settings: text, out: text, at: text },
    }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('. ')[0] : 'Unknown option'}. ${HANDOVER_USAGE}`,
    );
  }
}
