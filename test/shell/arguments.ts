import { parseArgs } from 'node:util';

/** One line for standard error; the shell ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type Source =
  | { readonly kind: 'seed'; readonly name: string }
  | { readonly kind: 'state'; readonly file: string }
  | { readonly kind: 'site'; readonly url: string };

export type AuditArguments =
  | { readonly mode: 'workflow'; readonly file: string; readonly asJson: boolean }
  | {
      readonly mode: 'project';
      readonly projectKey: string;
      readonly source: Source;
      readonly settingsFile: string | null;
      readonly saveTo: string | null;
      readonly asJson: boolean;
    };

const USAGE =
  'Usage: npm run --silent audit -- (--project KEY [--seed NAME | --state FILE | --site URL] [--settings FILE] [--save FILE] | --workflow FILE) [--json]';

/** Throws `UsageError` with one line that says what to give instead. */
export function readArguments(argv: readonly string[]): AuditArguments {
  const values = parsed(argv);
  const asJson = values.json === true;
  if (values.workflow !== undefined) {
    if (values.project !== undefined) throw new UsageError(`Give --project or --workflow, not both. ${USAGE}`);
    return { mode: 'workflow', file: values.workflow, asJson };
  }
  if (values.project === undefined) throw new UsageError(USAGE);
  return {
    mode: 'project',
    projectKey: values.project,
    source: sourceOf(values),
    settingsFile: values.settings ?? null,
    saveTo: values.save ?? null,
    asJson,
  };
}

type Values = { readonly [K in 'project' | 'seed' | 'state' | 'site' | 'settings' | 'save' | 'workflow']?: string };

/** Which site is meant; the seed acme unless given. @throws UsageError */
export function sourceOf({ seed, state, site }: Pick<Values, 'seed' | 'state' | 'site'>): Source {
  if ([seed, state, site].filter((given) => given !== undefined).length > 1)
    throw new UsageError('Give one of --seed, --state and --site.');
  if (state !== undefined) return { kind: 'state', file: state };
  if (site !== undefined) return { kind: 'site', url: site };
  return { kind: 'seed', name: seed ?? 'acme' };
}

function parsed(argv: readonly string[]): Values & { readonly json?: boolean } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        project: text,
        seed: text,
        state: text,
        site: text,
        settings: text,
        save: text,
        workflow: text,
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : 'Unknown option'}. ${USAGE}`);
  }
}
