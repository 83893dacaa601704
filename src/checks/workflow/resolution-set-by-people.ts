import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, transitionFinding } from './project-workflows';
import { RESOLUTION_READS, leavesEmpty, resolvingWays } from './resolution-on-resolve';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('resolution-set-by-people', {
  setsNone: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `People's own transition "${transition}" of workflow "${workflow}" still sets no resolution.`,
  leavesEmpty: 'leaves the resolution empty',
  sets: 'sets the resolution',
});

/**
 * The bot's own way sets a resolution; the ways people take beside it still set none. Advice: what people do is theirs
 * to change.
 */
export const resolutionSetByPeople = defineCheck({
  id: 'resolution-set-by-people',
  title: "People's own way to resolve sets a resolution",
  problem: "People's own way to resolve sets no resolution",
  why:
    'Requests that people finish still count as open: they stay in queues and reports, and the bot may go on ' +
    'reminding people of them.',
  severity: 'low',
  learnMore: 'https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html',
  reads: RESOLUTION_READS,
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, bucketedWorkflows(parts), (used) =>
      resolvingWays(used, parts)
        .filter((way) => way.isSpare && leavesEmpty(way))
        .map(({ transition }) =>
          transitionFinding(used, transition, says.setsNone, { actual: says.leavesEmpty, expected: says.sets }),
        ),
    ),
  cure: {
    safety: 'choose',
    steps: [
      'Ask the team that works on these requests first: queues, reports and clocks change with it.',
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Add the rule "Update a work item field" for the field Resolution, and choose the value, for example Done.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
