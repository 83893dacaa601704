import { defineMessages } from '../../messages/define-messages';
import type { Text } from '../../shared/message';
import type { Parts } from '../../snapshot/parts';
import type { BucketOf } from '../../workflow/global-transitions';
import type { Bucket, StatusCategory, Workflow } from '../../workflow/model';
import { defineCheck } from '../check';
import type { BucketedWorkflow } from './bucketed-workflows';
import { BUCKET_READS, bucketedWorkflows, hasStatusIn } from './bucketed-workflows';
import { ANY_STATUS, hasWorkflows, judgeWorkflows, placeOf, workflowSubject } from './project-workflows';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('buckets-covered', {
  lacks: ({ workflow, states }: { workflow: string; states: readonly string[] }) =>
    `Workflow "${workflow}" has no status for ${states.map((state) => `"${state}"`).join(' and ')}.`,
});

type CoveredBucket = Parts['profile']['buckets'][number]['id'];

/**
 * A missing state is answered with the status to add, preferably one that the project already knows, and the statuses
 * it is entered from.
 */
export const bucketsCovered = defineCheck({
  id: 'buckets-covered',
  title: 'Workflow has a status for every state the bot knows',
  problem: 'A workflow lacks a status the bot needs',
  why:
    'Without a status for one of its states the bot cannot say where a request stands: ' +
    'it cannot wait for an answer, start work, reopen or finish.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/',
  reads: ['profile', ...BUCKET_READS],
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const known = bucketedWorkflows(parts);
    return judgeWorkflows(parts, known, (used) => {
      const { buckets } = used;
      const missing = parts.profile.buckets.filter(({ id }) => !hasStatusIn(buckets, id));
      if (missing.length === 0) return [];
      return [
        {
          subject: workflowSubject(used.workflow),
          message: says.lacks({ workflow: used.workflow.name, states: missing.map(({ name }) => name) }),
          evidence: {
            actual: parts.profile.buckets.map(({ id }) => id).filter((id) => hasStatusIn(buckets, id)),
            expected: parts.profile.buckets.map(({ id }) => id),
            missing: missing.map(({ id }) => ({
              bucket: id,
              add: statusToAdd(id, used, known),
              from: entryStatuses(id, used.workflow, buckets),
            })),
            ...placeOf(used),
          },
        },
      ];
    });
  },
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow in the editor and add the status named in the evidence; reuse the existing status ' +
        'where one is named.',
      'Add a transition into it from the statuses named, and one back where work goes on afterwards.',
      "Publish, then check the status's bucket on this app's page.",
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

/** Names a new status gets; Jira's own default names, so that a site that has them already offers them. */
const NEW_STATUS: Readonly<Record<CoveredBucket, { readonly name: string; readonly category: StatusCategory }>> = {
  new: { name: 'Open', category: 'new' },
  'in-progress': { name: 'In Progress', category: 'indeterminate' },
  'waiting-for-user': { name: 'Waiting for customer', category: 'indeterminate' },
  resolved: { name: 'Resolved', category: 'done' },
};

const statusToAdd = (bucket: CoveredBucket, used: BucketedWorkflow, known: readonly BucketedWorkflow[]) => {
  for (const other of known) {
    if (other.workflow === used.workflow) continue;
    const status = other.workflow.statuses.find(({ id }) => other.buckets.get(id) === bucket);
    if (status)
      return { statusId: status.id, name: status.name, category: status.category, usedBy: other.workflow.name };
  }
  return { statusId: null, ...NEW_STATUS[bucket], usedBy: null };
};

/**
 * Where a request stands just before it enters the bucket; Any status for the two the bot must reach from everywhere.
 */
const BEFORE: Readonly<Record<CoveredBucket, readonly Bucket[] | 'any'>> = {
  new: 'any',
  'in-progress': ['new', 'waiting-for-user'],
  'waiting-for-user': ['in-progress', 'new'],
  resolved: 'any',
};

const entryStatuses = (bucket: CoveredBucket, workflow: Workflow, buckets: BucketOf): readonly Text[] => {
  const before = BEFORE[bucket];
  if (before === 'any') return [ANY_STATUS];
  const names = workflow.statuses
    .filter(({ id }) => before.includes(buckets.get(id) ?? 'other'))
    .map(({ name }) => name);
  return names.length > 0 ? names : [ANY_STATUS];
};
