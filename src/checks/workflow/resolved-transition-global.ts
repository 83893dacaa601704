import { defineCheck } from '../check';
import { TARGET_READS, hasStatusToReach, workflowsWithoutGlobal } from './global-transition';
import { workflowsPage } from './workflows-page';

export const resolvedTransitionGlobal = defineCheck({
  id: 'resolved-transition-global',
  title: 'Resolved status is one step away for the bot',
  problem: 'No single step to Resolved from some statuses',
  why:
    'The bot finishes a request in one step, wherever it stands. ' +
    'Where no step leads there, it solves the matter for the employee, but the request stays open with your ' +
    'agents.',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: TARGET_READS,
  appliesTo: (parts) => hasStatusToReach(parts, 'resolved'),
  examine: (parts) => workflowsWithoutGlobal(parts, 'resolved'),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named here in the editor.',
      'Add a transition to the resolved status from each status named here; from Any status only where the ' +
        'workflow has no approval.',
      'Leave it without conditions that shut out the service account; to hide it from people, use the ' +
        'restriction that still lets the API through.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
