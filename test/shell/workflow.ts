import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inEnglish, textOf } from '../../src/shared/message';
import { diffWorkflows } from '../../src/workflow/diff';
import type { Loss } from '../../src/workflow/loss';
import type { ReadWorkflow } from '../../src/workflow/read-result';
import { onlyWorkflow, readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { unknownToCloud, writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { UsageError } from './arguments';
import { plainText } from './plain-text';
import { runShell } from './run-shell';
import { readWorkflowArguments, type WorkflowArguments } from './workflow-arguments';

/**
 * Turns a workflow file into the other format, or tells what differs between two. Standard output has the result alone,
 * standard error one line for each thing that is odd or lost. Exit 0 when done or the same, 1 when different, 2 with
 * one line on unusable input.
 */
async function main(): Promise<void> {
  const asked = readWorkflowArguments(process.argv.slice(2));
  process.stdout.write(asked.mode === 'convert' ? convert(asked) : compare(asked));
}

function convert({ file, to, workflow: name }: Extract<WorkflowArguments, { mode: 'convert' }>): string {
  const read = open(file, name);
  if (to === 'xml') {
    const { xml, losses } = writeWorkflowXml(read.workflow, read.unmodelled);
    warn(losses);
    return xml;
  }
  warn([...unknownToCloud(read.workflow), ...read.unmodelled]);
  return writeWorkflowJson(read.workflow);
}

function compare({
  files: [one, other],
  workflow: name,
  asJson,
}: Extract<WorkflowArguments, { mode: 'diff' }>): string {
  const [first, second] = [open(one, name), open(other, name)];
  const differences = diffWorkflows(first.workflow, second.workflow);
  if (differences.length > 0) process.exitCode = 1;
  if (asJson) return `${JSON.stringify({ differences: inEnglish(differences) }, null, 2)}\n`;
  return differences.length === 0
    ? 'Both do the same.\n'
    : differences.map(({ sentence }) => `${oneLine(textOf(sentence))}\n`).join('');
}

function open(file: string, name: string | null): ReadWorkflow {
  const read = readWorkflowFile(bytesOf(file), basename(file));
  if (read.length > 1 && name === null)
    throw new UsageError(
      `${basename(file)} holds ${read.length} workflows ` +
        `(${read.map(({ workflow }) => `"${workflow.name}"`).join(', ')}); choose one with --workflow NAME.`,
    );
  const meant = onlyWorkflow(read, basename(file), read.length > 1 ? (name ?? undefined) : undefined);
  for (const { message } of meant.problems) process.stderr.write(`${oneLine(textOf(message))}\n`);
  return meant;
}

const warn = (losses: readonly Loss[]): void => {
  for (const { where, what } of losses) process.stderr.write(`${oneLine(`${textOf(where)}: ${textOf(what)}`)}\n`);
};

/** Names may hold line ends, too. */
const oneLine = (text: string): string => plainText(text.replace(/\s*\n\s*/gu, ' '));

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`${file} cannot be read; give the path of a workflow file.`);
  }
}

runShell(main);
