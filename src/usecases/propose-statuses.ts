import type { RawProject } from '../jira/resources/projects';
import type { Profile } from '../profile/profile';
import type { StatusProposal } from '../shared/contract';
import { takePart } from '../snapshot/take-part';
import { proposeBuckets } from '../workflow/buckets';
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

/** A status that two workflows use keeps the first proposal that decided something. */
function byStatus(workflows: readonly Workflow[]): readonly StatusProposal[] {
  const rows = new Map<string, StatusProposal>();
  for (const workflow of workflows) {
    const proposals = proposeBuckets(workflow);
    for (const { id, name, category } of workflow.statuses) {
      const known = rows.get(id);
      const proposal = proposals.get(id) ?? { bucket: 'other' as const, reason: 'No rule decided.' };
      const { bucket, reason } =
        known && known.proposed !== 'other' ? { bucket: known.proposed, reason: known.reason } : proposal;
      rows.set(id, {
        id,
        name,
        category,
        proposed: bucket,
        reason,
        workflows: [...(known?.workflows ?? []), workflow.name],
      });
    }
  }
  return [...rows.values()];
}
