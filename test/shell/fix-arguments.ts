import { parseArgs } from 'node:util';
import { UsageError, type Source } from './arguments';

export interface FixArguments {
  readonly projectKey: string;
  readonly source: Extract<Source, { kind: 'seed' | 'state' }>;
  /** Checks to cure; empty: everything. */
  readonly checks: readonly string[];
  readonly isDryRun: boolean;
  readonly saveTo: string | null;
  readonly asJson: boolean;
}

export const FIX_USAGE =
  'Usage: npm run --silent fix -- (--project KEY [--seed NAME | --state FILE] [--check ID …] [--dry-run] [--save FILE] | --workflow FILE --dry-run) [--json]';
export const UNDO_USAGE =
  'Usage: npm run --silent undo -- --project KEY --state FILE [--save FILE] [--json], with a FILE that fix saved';

/** A plan for a workflow file. */
export interface FileArguments {
  readonly file: string;
  readonly asJson: boolean;
}

/** null: no file is meant. @throws UsageError: nothing can be written into a file. */
export function readFileArguments(argv: readonly string[]): FileArguments | null {
  const values = parsed(argv, FIX_USAGE);
  if (values.workflow === undefined) return null;
  if (values.project !== undefined) throw new UsageError(`Give --project or --workflow, not both. ${FIX_USAGE}`);
  if (values['dry-run'] !== true)
    throw new UsageError('A workflow file is only planned for, nothing is written: give --dry-run too.');
  return { file: values.workflow, asJson: values.json === true };
}

/** @throws UsageError with one line that says what to give instead */
export function readFixArguments(argv: readonly string[], usage: string): FixArguments {
  const values = parsed(argv, usage);
  if (values.project === undefined) throw new UsageError(usage);
  if (values.seed !== undefined && values.state !== undefined) throw new UsageError('Give one of --seed and --state.');
  const source =
    values.state === undefined
      ? ({ kind: 'seed', name: values.seed ?? 'acme' } as const)
      : ({ kind: 'state', file: values.state } as const);
  return {
    projectKey: values.project,
    source,
    checks: values.check ?? [],
    isDryRun: values['dry-run'] === true,
    saveTo: values.save ?? null,
    asJson: values.json === true,
  };
}

function parsed(argv: readonly string[], usage: string) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        project: text,
        workflow: text,
        seed: text,
        state: text,
        check: { type: 'string', multiple: true },
        'dry-run': flag,
        save: text,
        json: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : 'Unknown option'}. ${usage}`);
  }
}
