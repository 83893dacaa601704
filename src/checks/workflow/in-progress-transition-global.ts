import { defineCheck } from '../check';
import { TARGET_READS, hasStatusToReach, workflowsWithoutGlobal } from './global-transition';
import { workflowsPage } from './workflows-page';

export const inProgressTransitionGlobal = defineCheck({
  id: 'in-progress-transition-global',
  title: 'In-progress status is one step away for the bot',
  problem: 'No single step to In Progress from some statuses',
  why:
    'The bot marks a request as being worked on wherever it stands. ' +
    'Where no step leads there, agents pick up requests the bot is already handling, and employees see no ' +
    'progress.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: TARGET_READS,
  appliesTo: (parts) => hasStatusToReach(parts, 'in-progress'),
  examine: (parts) => workflowsWithoutGlobal(parts, 'in-progress'),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named here in the editor.',
      'Add a transition to the in-progress status from each status named here; from Any status only where the ' +
        'workflow has no approval.',
      'Leave it without conditions that shut out the service account; to hide it from people, use the ' +
        'restriction that still lets the API through.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
