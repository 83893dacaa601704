import { defineMessages } from '../../messages/define-messages';
import type { Transition } from '../../workflow/model';
import { assigneeEffect } from '../../workflow/resolution';
import { defineCheck } from '../check';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, transitionFinding } from './project-workflows';
import { reopeningWays } from './reopening-ways';
import { workflowsPage } from './workflows-page';

const clears = (transition: Transition): boolean => assigneeEffect(transition) === 'cleared';

export const says = defineMessages('assignee-cleared-on-reopen', {
  reopensAndAssigns: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" reopens a request and assigns somebody.`,
  reopensAndKeeps: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" reopens a request and keeps the assignee.`,
  assigns: 'assigns somebody',
  keeps: 'keeps the assignee',
  clears: 'clears the assignee',
});

export const assigneeClearedOnReopen = defineCheck({
  id: 'assignee-cleared-on-reopen',
  title: 'Reopen transition clears the assignee',
  problem: 'Reopening keeps the old assignee',
  why:
    'A reopened request goes back to the one who resolved it, the bot itself or an agent on leave, instead of to ' +
    'the queue where somebody picks it up.',
  severity: 'low',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, bucketedWorkflows(parts), (used) =>
      reopeningWays(used, ['new'], clears).flatMap(({ transition, isSpare }) => {
        const effect = assigneeEffect(transition);
        // Whom people leave a request with when they reopen it is their own habit.
        if (effect === 'cleared' || isSpare) return [];
        return [
          effect === 'set'
            ? transitionFinding(used, transition, says.reopensAndAssigns, {
                actual: says.assigns,
                expected: says.clears,
              })
            : transitionFinding(used, transition, says.reopensAndKeeps, { actual: says.keeps, expected: says.clears }),
        ];
      }),
    ),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Add the rule "Assign a work item" and choose Unassigned.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
