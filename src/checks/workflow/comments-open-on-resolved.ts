import { defineMessages } from '../../messages/define-messages';
import type { WorkflowStatus } from '../../workflow/model';
import { statusRestrictions } from '../../workflow/status-restrictions';
import { defineCheck } from '../check';
import { bucketedWorkflows } from './bucketed-workflows';
import { TARGET_READS } from './global-transition';
import { hasWorkflows, judgeWorkflows, placeOf, statusSubject } from './project-workflows';
import { serviceAccountActor } from './service-account-actor';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('comments-open-on-resolved', {
  takesNone: ({ status, workflow }: { status: string; workflow: string }) =>
    `Status "${status}" of workflow "${workflow}" takes no comment: what an employee writes there is not passed on.`,
  noProperty: 'no property that refuses comments',
});

/**
 * A finished request that takes no comment: nothing of the bot fails, but what an employee writes there goes nowhere.
 * Advice.
 */
export const commentsOpenOnResolved = defineCheck({
  id: 'comments-open-on-resolved',
  title: 'Finished request takes comments',
  problem: 'A finished request takes no comments',
  why:
    'An employee answers the bot that the problem is back. Where a finished request takes no comment, the answer ' +
    'is not passed on, and nobody learns of it.',
  severity: 'low',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/',
  reads: TARGET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const actor = serviceAccountActor(parts);
    const denied = (status: WorkflowStatus): readonly string[] =>
      statusRestrictions(status, actor)
        .filter(({ permission, verdict }) => permission === 'ADD_COMMENTS' && verdict === 'blocks')
        .flatMap(({ properties }) => properties);
    return judgeWorkflows(parts, bucketedWorkflows(parts), (used) =>
      used.workflow.statuses.flatMap((status) => {
        const properties = used.buckets.get(status.id) === 'resolved' ? denied(status) : [];
        if (properties.length === 0) return [];
        return [
          {
            subject: statusSubject(status),
            message: says.takesNone({ status: status.name, workflow: used.workflow.name }),
            evidence: { actual: properties, expected: says.noProperty, ...placeOf(used) },
          },
        ];
      }),
    );
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open the workflow named in the evidence in the editor, select the status and open its properties.',
      'Remove the property named in the evidence, or leave it where answers on finished requests are not wanted.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
