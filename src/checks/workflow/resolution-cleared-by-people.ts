import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, transitionFinding } from './project-workflows';
import { keepingWays } from './reopening-ways';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('resolution-cleared-by-people', {
  stillKeeps: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `People's own transition "${transition}" of workflow "${workflow}" still keeps the resolution.`,
  keeps: 'keeps the resolution',
  clears: 'clears the resolution',
  toldElsewhere:
    'The bot and people share these transitions. The check "Reopen transition clears the resolution" is about ' +
    'them.',
});

/**
 * The bot's own way to reopen clears the resolution; the ways people take beside it still keep one. Advice: what people
 * do is theirs to change.
 */
export const resolutionClearedByPeople = defineCheck({
  id: 'resolution-cleared-by-people',
  title: "People's own way to reopen clears the resolution",
  problem: "People's own way to reopen keeps the resolution",
  why:
    'Requests that people reopen still count as resolved: they are in no queue of open work, and the bot takes ' +
    'them for finished.',
  severity: 'low',
  learnMore: 'https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  remainderOf: 'resolution-cleared-on-reopen',
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, ways: keepingWays(used) }));
    const all = workflows.flatMap(({ ways }) => ways);
    if (all.length > 0 && !all.some(({ isSpare }) => isSpare)) return { toldElsewhere: says.toldElsewhere };
    return judgeWorkflows(parts, workflows, (used) =>
      used.ways
        .filter(({ isSpare }) => isSpare)
        .map(({ transition }) =>
          transitionFinding(used, transition, says.stillKeeps, { actual: says.keeps, expected: says.clears }),
        ),
    );
  },
  cure: {
    safety: 'choose',
    steps: [
      'Ask the team that works on these requests first: queues, reports and clocks change with it.',
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Add the rule "Update a work item field" for the field Resolution with no value.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
