import type { Message } from '../../shared/message';
import { defineMessages } from '../../messages/define-messages';
import { TARGET_BUCKETS } from '../../workflow/global-transitions';
import { transitionsInto } from '../../workflow/transitions-into';
import { defineCheck } from '../check';
import { restrictionsOfAll } from './bot-blockers';
import type { BucketedWorkflow } from './bucketed-workflows';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, transitionFinding } from './project-workflows';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('api-only-restriction-right', {
  closed: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" is closed to people and to the API.`,
  notSet: 'not set',
  hiddenFromAll: 'Hidden from people and the API',
  hiddenFromPeople: 'Hidden from people only',
});

/**
 * `users` hides a transition from people and leaves it to REST; `usersAndAPI` closes it for everyone, the bot included.
 */
export const apiOnlyRestrictionRight = defineCheck({
  id: 'api-only-restriction-right',
  title: 'Restriction to the API leaves the transition open to the bot',
  problem: 'A transition is hidden from the API as well',
  why:
    'The restriction was set one step too far: it hides the transition from people and from the API alike, so the ' +
    'bot cannot move the request either.',
  severity: 'high',
  learnMore: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) => judgeWorkflows(parts, bucketedWorkflows(parts), closedByRestriction),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Edit the rule "Restrict who can move a work item" that shuts out everyone: ' +
        'choose the option that still lets the API through.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

/** An unknown mode is shown as Jira has it. */
const modeOf = (mode: string | undefined): string | Message =>
  mode === 'usersAndAPI' ? says.hiddenFromAll : (mode ?? says.notSet);

const closedByRestriction = (used: BucketedWorkflow) => {
  const { workflow, buckets } = used;
  return TARGET_BUCKETS.flatMap((bucket) => transitionsInto(workflow, buckets, bucket)).flatMap((transition) => {
    const [restriction] = restrictionsOfAll(transition);
    if (restriction === undefined) return [];
    return [
      transitionFinding(used, transition, says.closed, {
        actual: modeOf(restriction.rule.parameters['restrictMode']),
        expected: says.hiddenFromPeople,
      }),
    ];
  });
};
