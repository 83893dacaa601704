import { defineCheck } from '../check';
import { TARGET_READS, hasStatusToReach } from './global-transition';
import { workflowsWithStuckRequests } from './stuck-requests';
import { workflowsPage } from './workflows-page';

export const reopenedStatusReachable = defineCheck({
  id: 'reopened-status-reachable',
  title: 'Reopened status is within reach of the bot from every status',
  problem: 'The bot can’t reopen requests from some statuses',
  why:
    'A request that lands in one of these statuses can never be reopened by the bot: ' +
    'the employee who still needs help has to raise a new one.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: TARGET_READS,
  appliesTo: (parts) => hasStatusToReach(parts, 'new'),
  examine: (parts) => workflowsWithStuckRequests(parts, 'new'),
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named here in the editor and follow the path in the evidence to the status where the ' +
        'bot is stuck.',
      'Add a transition out of it to the reopened (or new) status, from Any status only where the workflow has ' +
        'no approval; or let the service account pass the rule named in the evidence.',
      'Where a property of the status keeps requests in, no transition helps: ' +
        'remove jira.permission.transition.denied from its properties.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
