import { parseArgs } from 'node:util';
import { UsageError } from './arguments';

export type WorkflowArguments =
  | { readonly mode: 'convert'; readonly file: string; readonly to: 'xml' | 'json'; readonly workflow: string | null }
  | {
      readonly mode: 'diff';
      readonly files: readonly [string, string];
      readonly workflow: string | null;
      readonly asJson: boolean;
    };

const WORKFLOW_USAGE =
  'Usage: npm run --silent workflow -- (convert FILE --to xml|json | diff FILE FILE [--json]) [--workflow NAME]';

/** Throws `UsageError` with one line that says what to give instead. */
export function readWorkflowArguments(argv: readonly string[]): WorkflowArguments {
  const {
    values,
    positionals: [mode, ...files],
  } = parsed(argv);
  const workflow = values.workflow ?? null;
  if (mode === 'convert') return { mode, file: only(files), to: formatOf(values.to, values.json), workflow };
  if (mode === 'diff') return { mode, files: two(files, values.to), workflow, asJson: values.json === true };
  throw new UsageError(WORKFLOW_USAGE);
}

const only = ([file, ...others]: readonly string[]): string => {
  if (file === undefined || others.length > 0) throw new UsageError(`Give one file to convert. ${WORKFLOW_USAGE}`);
  return file;
};

const formatOf = (to: string | undefined, json: boolean | undefined): 'xml' | 'json' => {
  if (json === true) throw new UsageError('--json belongs to diff; give --to json to convert.');
  if (to !== 'xml' && to !== 'json')
    throw new UsageError(`Give --to xml or --to json${to === undefined ? '' : `, not --to ${to}`}.`);
  return to;
};

const two = ([first, second, ...others]: readonly string[], to: string | undefined): readonly [string, string] => {
  if (to !== undefined) throw new UsageError('--to belongs to convert; diff takes --json.');
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError(`Give two files to compare. ${WORKFLOW_USAGE}`);
  return [first, second];
};

const parsed = (argv: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { to: text, workflow: text, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('. ')[0] : 'Unknown option'}. ${WORKFLOW_USAGE}`,
    );
  }
};
