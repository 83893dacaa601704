import { defineCheck } from '../check';
import { TARGET_READS, hasStatusToReach, workflowsWithoutGlobal } from './global-transition';
import { workflowsPage } from './workflows-page';

export const reopenedTransitionGlobal = defineCheck({
  id: 'reopened-transition-global',
  title: 'Reopened status is one step away for the bot',
  problem: 'No single step to Reopened from some statuses',
  why:
    'An employee who is not helped asks the bot to reopen the request. ' +
    'Where no step leads there, the request stays closed and the employee has to raise it again.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: TARGET_READS,
  appliesTo: (parts) => hasStatusToReach(parts, 'new'),
  examine: (parts) => workflowsWithoutGlobal(parts, 'new'),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named here in the editor.',
      'Add a transition to the reopened (or new) status from each status named here; from Any status only where ' +
        'the workflow has no approval.',
      'Leave it without conditions that shut out the service account; to hide it from people, use the ' +
        'restriction that still lets the API through.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
