import { defineMessages } from '../../messages/define-messages';
import type { Text } from '../../shared/message';
import type { WorkflowDiff } from '../../shared/workflow-contract';
import { diffWorkflows } from '../../workflow/diff';
import type { DiffOptions } from '../../workflow/difference';
import type { Workflow } from '../../workflow/model';
import type { ReadWorkflow } from '../../workflow/read-result';
import { onlyWorkflow, readWorkflowText } from '../../workflow/read-workflow-file';
import { WorkflowFileError } from '../../workflow/workflow-file-error';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import type { OneWorkflow } from './export-workflow';
import { readProjectWorkflows } from './project-workflows';
import { waitForAll } from '../../shared/wait-for-all';
import { workflowSays } from './says';

/** What a comparison with a file leaves out. */
export const says = defineMessages('compared-file', {
  withoutCategories: 'The file does not contain the categories of its statuses, so they were not compared.',
});

/** What a file has otherwise than the live workflow. Throws `Refusal` when the file cannot be read. */
export async function diffWorkflowFile(
  { fileName, fileText, ...live }: OneWorkflow & { readonly fileName: string; readonly fileText: string },
  tenant: Tenant,
): Promise<WorkflowDiff> {
  const first = await liveWorkflow(live, tenant);
  const { workflow: second, problems } = readFile(fileText, fileName, first.name);
  const isUncategorised = second.statuses.every(({ category }) => category === 'unknown');
  return compared(first, second, [
    ...problems.map(({ message }) => message),
    ...(isUncategorised ? [says.withoutCategories] : []),
  ]);
}

/** What one live workflow has otherwise than another. */
export async function diffLiveWorkflows(
  {
    otherProjectKey,
    otherWorkflowId,
    ...live
  }: OneWorkflow & { readonly otherProjectKey: string; readonly otherWorkflowId: string },
  tenant: Tenant,
): Promise<WorkflowDiff> {
  const [first, second] = await waitForAll([
    liveWorkflow(live, tenant),
    liveWorkflow({ projectKey: otherProjectKey, workflowId: otherWorkflowId }, tenant),
  ]);
  // Screens of two projects are copies of each other at best; what is on them is a comparison of its own.
  const screens = otherProjectKey === live.projectKey ? 'by-id' : 'by-presence';
  return compared(first, second, [], { screens });
}

const liveWorkflow = async ({ projectKey, workflowId }: OneWorkflow, tenant: Tenant): Promise<Workflow> => {
  const found = (await readProjectWorkflows(projectKey, tenant)).workflows.find(({ id }) => id === workflowId);
  if (!found) throw new Refusal('not-found', workflowSays.notUsed({ project: projectKey }), workflowSays.pickWorkflow);
  return found;
};

const readFile = (text: string, fileName: string, name: string): ReadWorkflow => {
  try {
    const read = readWorkflowText(text, fileName);
    return read.length === 1 ? onlyWorkflow(read, fileName) : onlyWorkflow(read, fileName, name);
  } catch (error) {
    if (error instanceof WorkflowFileError) throw new Refusal('bad-request', error.said, workflowSays.giveOneWorkflow);
    throw error;
  }
};

const sizeOf = ({ name, statuses, transitions }: Workflow): WorkflowDiff['first'] => ({
  name,
  statuses: statuses.length,
  transitions: transitions.length,
});

const compared = (
  first: Workflow,
  second: Workflow,
  remarks: readonly Text[],
  how: DiffOptions = {},
): WorkflowDiff => ({
  first: sizeOf(first),
  second: sizeOf(second),
  differences: diffWorkflows(first, second, how),
  remarks,
});
