import { defineMessages } from '../../messages/define-messages';
import { resolutionEffect } from '../../workflow/resolution';
import { defineCheck } from '../check';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, transitionFinding } from './project-workflows';
import { keepingWays } from './reopening-ways';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('resolution-cleared-on-reopen', {
  takesUpAndSets: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" takes up a resolved request and sets a resolution.`,
  takesUpAndKeeps: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" takes up a resolved request and keeps its resolution.`,
  sets: 'sets a resolution',
  keeps: 'keeps the resolution',
  clears: 'clears the resolution',
});

/**
 * A transition from Any status can leave a resolved one too, hence the ones into work and into waiting count as well.
 * Where the bot has a way of its own from everywhere, people's ways are `resolution-cleared-by-people`'s business.
 */
export const resolutionClearedOnReopen = defineCheck({
  id: 'resolution-cleared-on-reopen',
  title: 'Reopen transition clears the resolution',
  problem: 'Reopening keeps the old resolution',
  why:
    'A reopened request that keeps its resolution still counts as resolved: ' +
    'it is in no queue of open work, so nobody sees that the employee needs help again.',
  severity: 'high',
  learnMore: 'https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, bucketedWorkflows(parts), (used) =>
      keepingWays(used)
        .filter(({ isSpare }) => !isSpare)
        .map(({ transition }) =>
          resolutionEffect(transition) === 'set'
            ? transitionFinding(used, transition, says.takesUpAndSets, { actual: says.sets, expected: says.clears })
            : transitionFinding(used, transition, says.takesUpAndKeeps, { actual: says.keeps, expected: says.clears }),
        ),
    ),
  cure: {
    safety: 'automatic',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Add the rule "Update a work item field" for the field Resolution with no value.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
