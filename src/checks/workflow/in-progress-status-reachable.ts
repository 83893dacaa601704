import { defineCheck } from '../check';
import { TARGET_READS, hasStatusToReach } from './global-transition';
import { workflowsWithStuckRequests } from './stuck-requests';
import { workflowsPage } from './workflows-page';

export const inProgressStatusReachable = defineCheck({
  id: 'in-progress-status-reachable',
  title: 'In-progress status is within reach of the bot from every status',
  problem: 'The bot can’t start work from some statuses',
  why:
    'A request that lands in one of these statuses can never be taken into work by the bot: ' +
    'agents and employees see it standing still while the bot handles it.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: TARGET_READS,
  appliesTo: (parts) => hasStatusToReach(parts, 'in-progress'),
  examine: (parts) => workflowsWithStuckRequests(parts, 'in-progress'),
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named here in the editor and follow the path in the evidence to the status where the ' +
        'bot is stuck.',
      'Add a transition out of it to the in-progress status, from Any status only where the workflow has no ' +
        'approval; or let the service account pass the rule named in the evidence.',
      'Where a property of the status keeps requests in, no transition helps: ' +
        'remove jira.permission.transition.denied from its properties.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
