import { fileNames } from '../../handover/safe-name';
import type { ExportedWorkflow } from '../../shared/workflow-contract';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import { readRestWorkflows } from '../../workflow/read-rest';
import { onlyWorkflow } from '../../workflow/read-workflow-file';
import { writeWorkflowXml } from '../../workflow/write-xml';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { readRawWorkflowOf } from './project-workflows';
import { workflowSays } from './says';

/** One live workflow by the project that uses it. */
export interface OneWorkflow {
  readonly projectKey: string;
  readonly workflowId: string;
}

/** The platform carries 5 MB to the page, the losses and the frame around the text included. */
const MOST_BYTES = 4_500_000;

/**
 * A live workflow as a file: XML with what it cannot say, or all of Jira's own answer as JSON. Throws `Refusal` when it
 * is too large for one answer.
 */
export async function exportWorkflow(
  { projectKey, workflowId, format }: OneWorkflow & { readonly format: 'xml' | 'json' },
  tenant: Tenant,
): Promise<ExportedWorkflow> {
  const raw = await readRawWorkflowOf(projectKey, workflowId, tenant);
  const { text, losses } =
    format === 'json' ? { text: `${JSON.stringify(answerOf(raw), null, 2)}\n`, losses: [] } : asXml(raw);
  const bytes = Buffer.byteLength(JSON.stringify({ text, losses }), 'utf8');
  if (bytes > MOST_BYTES)
    throw new Refusal(
      'bad-request',
      workflowSays.tooBig({ megabytes: (bytes / 1_000_000).toFixed(1) }),
      workflowSays.makePackage,
    );
  return {
    fileName: `${fileNames([{ key: raw.workflow.id, name: raw.workflow.name }]).get(raw.workflow.id) ?? 'workflow'}.${format}`,
    text,
    losses,
  };
}

const answerOf = ({ statuses, workflow }: RawWorkflowRead) => ({ statuses, workflows: [workflow] });

const asXml = (raw: RawWorkflowRead): Pick<ExportedWorkflow, 'text' | 'losses'> => {
  const { workflow, unmodelled } = onlyWorkflow(readRestWorkflows(answerOf(raw)), raw.workflow.name);
  const { xml, losses } = writeWorkflowXml(workflow, unmodelled);
  return { text: xml, losses };
};
