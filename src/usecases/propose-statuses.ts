import type { RawProject } from '../jira/resources/projects';
import type { Profile } from '../profile/profile';
import type { StatusProposal } from '../shared/contract';
import { takePart } from '../snapshot/take-part';
import { bucketsOfStatuses } from '../workflow/effective-buckets';
import type { Workflow } from '../workflow/model';
import { nothingChosen } from './nothing-chosen';
import type { Tenant } from './tenant';

/** Each status of the project's workflows once, with the bucket it seems to belong to and the reason. */
export async function proposeStatuses(
  project: RawProject,
  profile: Profile,
  { jira }: Tenant,
): Promise<{ readonly statuses: readonly StatusProposal[]; readonly gaps: readonly string[] }> {
  const reading = await takePart('workflows', {
    client: jira,
    projectKey: project.key,
    profile,
    settings: nothingChosen(project, profile),
  });
  if (reading.state === 'unreadable')
    return { statuses: [], gaps: [`The statuses could not be read: ${reading.message}`] };
  return { statuses: byStatus(reading.value), gaps: [] };
}

/** A status means the same in every workflow of the project. */
function byStatus(workflows: readonly Workflow[]): readonly StatusProposal[] {
  const buckets = bucketsOfStatuses(workflows, {});
  const rows = new Map<string, StatusProposal>();
  for (const workflow of workflows) {
    for (const { id, name, category } of workflow.statuses) {
      const proposal = buckets.get(id);
      if (proposal === undefined) continue;
      const { bucket, confidence, reason } = proposal;
      const known = rows.get(id)?.workflows ?? [];
      rows.set(id, { id, name, category, proposed: bucket, confidence, reason, workflows: [...known, workflow.name] });
    }
  }
  return [...rows.values()];
}
