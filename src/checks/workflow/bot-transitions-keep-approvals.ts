import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import { answersOfApprovals } from '../../workflow/outcome';
import { approvalsSkippedBy, moveOf, waitsForApproval } from '../../workflow/own-transitions';
import type { Transition } from '../../workflow/model';
import { pastApprovals } from '../../workflow/past-approvals';
import { byAnybody } from '../../workflow/reachability';
import { defineCheck } from '../check';
import type { BucketedWorkflow } from './bucketed-workflows';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, placeOf, sourceNames, statusName, transitionSubject } from './project-workflows';
import { workflowsPage } from './workflows-page';

type Left = { transition: string; workflow: string; statuses: readonly string[] };

export const says = defineMessages('bot-transitions-keep-approvals', {
  leavesApproval: ({ transition, workflow, statuses }: Left) =>
    `The bot's transition "${transition}" of workflow "${workflow}" leaves ${quoted(statuses, ' and ')} while an ` +
    'approval is open.',
  leadsPast: ({ transition, workflow, statuses, approvals }: Left & { approvals: readonly string[] }) =>
    `The bot's transition "${transition}" of workflow "${workflow}" leads from ${quoted(statuses, ' and ')} past the ` +
    `approval of ${quoted(approvals, ' and ')}, which people's own ways go through.`,
  leavesKeptAway: ({ transition, workflow, statuses }: Left) =>
    `The bot's transition "${transition}" of workflow "${workflow}" leaves ${quoted(statuses, ' and ')}, where ` +
    'people ' +
    'decide and the bot keeps away.',
  waits: 'no status with an open approval',
  keepsAway: 'no status that the bot keeps away from',
  goesThrough: 'no status from which it leads past an approval',
});

/**
 * A plan lets no transition of the bot leave an approval or lead past one, but people may add approvals later. Only
 * transitions that plans made are judged: what people's own transitions leave is people's decision.
 */
export const botTransitionsKeepApprovals = defineCheck({
  id: 'bot-transitions-keep-approvals',
  title: "The bot's own transitions lead past no approval",
  problem: 'The bot can move a request past an approval',
  why:
    'People are asked to approve, and the bot has a transition of its own that leaves the open approval or leads ' +
    'around it. It can resolve, start or reopen the request before anybody has answered.',
  severity: 'critical',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/set-up-approvals-in-company-managed-projects/',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, bucketedWorkflows(parts), (used) =>
      used.workflow.transitions.flatMap((transition) => {
        const seen = moveOf(transition) === undefined ? null : skippedBy(transition, used);
        if (seen === null) return [];
        const { message, ...evidence } = seen;
        return [
          {
            subject: transitionSubject(transition),
            message,
            evidence: { ...evidence, from: sourceNames(used, transition), ...placeOf(used) },
          },
        ];
      }),
    ),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition of the bot.',
      'Take the statuses named in the evidence out of those it leaves; where none is left, delete the transition. ' +
        'Where it leaves any status, and an approval is open there, add the condition that blocks it meanwhile.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

/** What of the approvals a transition of the bot goes past; null: nothing. */
const skippedBy = (transition: Transition, used: BucketedWorkflow) => {
  const named = { transition: transition.name, workflow: used.workflow.name };
  const statuses = approvalsSkippedBy(transition, used.workflow).map(({ name }) => name);
  if (statuses.length > 0)
    return { message: says.leavesApproval({ ...named, statuses }), actual: statuses, expected: says.waits };
  const keptAway = keptAwayFrom(transition, used).map((id) => statusName(used, id));
  if (keptAway.length > 0)
    return {
      message: says.leavesKeptAway({ ...named, statuses: keptAway }),
      actual: keptAway,
      expected: says.keepsAway,
    };
  const past = pastApprovals(transition, used.workflow, used.view);
  if (past.from.length === 0) return null;
  const from = past.from.map((id) => statusName(used, id));
  const approvals = past.approvals.map((id) => statusName(used, id));
  return {
    message: says.leadsPast({ ...named, statuses: from, approvals }),
    actual: from,
    expected: says.goesThrough,
  };
};

/** By a name, or by what an admin said; a guess is a question of the setup. */
const keptAwayFrom = (transition: Transition, { workflow, decisions }: BucketedWorkflow): readonly string[] => {
  if (transition.kind !== 'directed' || waitsForApproval(transition) || !byAnybody(transition)) return [];
  const answers = answersOfApprovals(workflow);
  return transition.from.filter((id) => {
    const told = decisions.get(id);
    return told?.bucket === 'keep-away' && told.confidence !== 'guess' && !answers.has(transition.id);
  });
};
