import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import { approvalsSkippedBy, moveOf } from '../../workflow/own-transitions';
import { defineCheck } from '../check';
import {
  hasWorkflows,
  judgeWorkflows,
  placeOf,
  projectWorkflows,
  sourceNames,
  transitionSubject,
} from './project-workflows';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('bot-transitions-keep-approvals', {
  leavesApproval: ({
    transition,
    workflow,
    statuses,
  }: {
    transition: string;
    workflow: string;
    statuses: readonly string[];
  }) =>
    `The bot's transition "${transition}" of workflow "${workflow}" leaves ${quoted(statuses, ' and ')} while an ` +
    'approval is open.',
  waits: 'no status with an open approval',
});

/**
 * A plan lets no transition of the bot leave an approval, but people may put an approval on a status later. Only
 * transitions that plans made are judged: what people's own transitions leave is people's decision.
 */
export const botTransitionsKeepApprovals = defineCheck({
  id: 'bot-transitions-keep-approvals',
  title: "The bot's own transitions leave no open approval",
  problem: 'The bot can move a request past an open approval',
  why:
    'People are asked to approve in this status, and the bot has a transition of its own that leaves it. ' +
    'It can resolve, start or reopen the request before anybody has answered.',
  severity: 'critical',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/set-up-approvals-in-company-managed-projects/',
  reads: ['project', 'scope', 'workflowScheme', 'workflows'],
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, projectWorkflows(parts), (used) =>
      used.workflow.transitions.flatMap((transition) => {
        const skipped = moveOf(transition) === undefined ? [] : approvalsSkippedBy(transition, used.workflow);
        if (skipped.length === 0) return [];
        const statuses = skipped.map(({ name }) => name);
        return [
          {
            subject: transitionSubject(transition),
            message: says.leavesApproval({ transition: transition.name, workflow: used.workflow.name, statuses }),
            evidence: {
              actual: statuses,
              expected: says.waits,
              from: sourceNames(used, transition),
              ...placeOf(used),
            },
          },
        ];
      }),
    ),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition of the bot.',
      'Take the status with the approval out of those it leaves. Where it leaves any status, add the condition that ' +
        'blocks it while an approval is open.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
