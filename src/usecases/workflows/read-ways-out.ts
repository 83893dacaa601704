import { bucketedWorkflows } from '../../checks/workflow/bucketed-workflows';
import { serviceAccountActor } from '../../checks/workflow/service-account-actor';
import type { ProjectSettings } from '../../profile/settings';
import { profileOf } from '../../app/profile-of';
import type { Tenant } from '../../app/tenant';
import { waysOut, type WaysOut } from '../../workflow/ways-out';
import { workflowKey } from '../../workflow/workflow-key';
import { readTargetParts } from './picture-workflows';

/** The workflow that a request goes through, seen from the status it stands in. */
export interface RequestWays extends WaysOut {
  readonly workflow: { readonly id: string; readonly name: string };
}

/**
 * Reads what the workflow of an issue type offers the bot from one status. null: the project has no workflow for it.
 * Throws `Refusal` when Jira does not show the workflows.
 */
export async function readWaysOut(
  settings: ProjectSettings,
  { issueTypeId, statusId }: { readonly issueTypeId: string; readonly statusId: string },
  tenant: Tenant,
): Promise<RequestWays | null> {
  const parts = await readTargetParts(settings, profileOf(settings), tenant);
  const row = parts.workflowScheme.mappings.find((one) => one.issueTypeId === issueTypeId);
  const used = bucketedWorkflows(parts).find(({ workflow }) => workflowKey(workflow) === row?.workflowId);
  if (used === undefined) return null;
  const { workflow, buckets, view } = used;
  const actor = serviceAccountActor(parts);
  return {
    workflow: { id: workflowKey(workflow), name: workflow.name },
    ...waysOut({ workflow, buckets, actor, isBots: view.isBotsTransition }, statusId),
  };
}
