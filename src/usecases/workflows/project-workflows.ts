import { readRawWorkflows } from '../../jira/resources/raw-workflows';
import { DEFAULT_PROFILE } from '../../profile/profiles';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import type { IssueTypeWorkflows, Project } from '../../snapshot/parts';
import type { Reading } from '../../snapshot/reading';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { Workflow } from '../../workflow/model';
import { nothingChosen } from '../../app/empty-settings';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { workflowSays } from './says';

/** What a project's workflows are read with; no other part of a snapshot is asked for. */
const PARTS: readonly string[] = ['project', 'workflowScheme', 'workflows'];

interface ProjectWorkflows {
  readonly project: Project;
  readonly mappings: IssueTypeWorkflows['mappings'];
  readonly workflows: readonly Workflow[];
}

/**
 * The workflows a project uses, set up here or not. Throws `Refusal` when there is no such project, or Jira does not
 * show its workflows.
 */
export async function readProjectWorkflows(projectKey: string, tenant: Tenant): Promise<ProjectWorkflows> {
  const settings = nothingChosen(await projectByKey(projectKey, tenant), DEFAULT_PROFILE);
  const snapshot = await takeSnapshot({
    client: tenant.jira,
    projectKey,
    settings,
    profile: DEFAULT_PROFILE,
    now: tenant.now(),
    leaveOut: TAKEN_PARTS.filter((part) => !PARTS.includes(part)),
  });
  return {
    project: told(snapshot.project),
    mappings: told(snapshot.workflowScheme).mappings,
    workflows: told(snapshot.workflows),
  };
}

const told = <T>(reading: Reading<T>): T => {
  if (reading.state === 'read') return reading.value;
  throw new Refusal('jira-refused', workflowSays.notRead({ reason: reading.message }), workflowSays.auditTellsWhy);
};

/** One workflow of a project exactly as Jira sends it. Throws `Refusal` when the project does not use it. */
export async function readRawWorkflowOf(
  projectKey: string,
  workflowId: string,
  tenant: Tenant,
): Promise<RawWorkflowRead> {
  const { workflows } = await readProjectWorkflows(projectKey, tenant);
  const [raw] = workflows.some(({ id }) => id === workflowId) ? await readRawWorkflows(tenant.jira, [workflowId]) : [];
  if (!raw) throw new Refusal('not-found', workflowSays.notUsed({ project: projectKey }), workflowSays.pickWorkflow);
  return raw;
}
