import { defineMessages } from '../../messages/define-messages';
import type { RawProject } from '../../jira/resources/projects';
import type { Profile } from '../../profile/profile';
import type { SetupProposal, StatusProposal } from '../../shared/contract';
import { partTaker } from '../../snapshot/take-part';
import { bucketsOfStatuses } from '../../workflow/effective-buckets';
import type { Workflow } from '../../workflow/model';
import { nothingChosen } from '../../app/empty-settings';
import type { Tenant } from '../../app/tenant';

export const says = defineMessages('propose-statuses', {
  unread: ({ reason }: { reason: string }) => `The statuses could not be read: ${reason}`,
});

/**
 * Each status of the project's workflows once, with the bucket it seems to belong to, and each issue type with whether
 * it is the bot's business.
 */
export async function proposeStatuses(
  project: RawProject,
  profile: Profile,
  { jira }: Tenant,
): Promise<Pick<SetupProposal, 'statuses' | 'issueTypes' | 'gaps'>> {
  const take = partTaker({
    client: jira,
    projectKey: project.key,
    profile,
    settings: nothingChosen(project, profile),
  });
  const [workflows, scope, own] = await Promise.all([take('workflows'), take('scope'), take('project')]);
  if (workflows.state === 'unreadable')
    return { statuses: [], issueTypes: [], gaps: [says.unread({ reason: workflows.message })] };
  const names =
    own.state === 'read' ? new Map(own.value.issueTypes.map(({ id, name }) => [id, name])) : new Map<string, string>();
  return {
    statuses: byStatus(workflows.value),
    issueTypes:
      scope.state === 'read'
        ? scope.value.flatMap(({ issueTypeId, isLeftOut, reason }) => {
            const name = names.get(issueTypeId);
            return name === undefined ? [] : [{ id: issueTypeId, name, isLeftOut, reason }];
          })
        : [],
    gaps: [],
  };
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
