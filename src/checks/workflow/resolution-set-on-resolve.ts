import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, passUnless, transitionFinding } from './project-workflows';
import { RESOLUTION_READS, leavesEmpty, resolvingWays, unreadAmong } from './resolution-on-resolve';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('resolution-set-on-resolve', {
  empties: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" empties the resolution.`,
  setsNone: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" sets no resolution.`,
  clears: 'clears the resolution',
  leavesEmpty: 'leaves the resolution empty',
  sets: 'sets the resolution',
  unread: ({ transition }: { transition: string }) =>
    `Whether the screen of transition "${transition}" asks for a resolution is not known: ` +
    'it was not among the screens that were read.',
});

/**
 * Jira takes an issue for resolved when its resolution has a value, whatever its status. Where the bot has a way of its
 * own from everywhere, people's ways are `resolution-set-by-people`'s business.
 */
export const resolutionSetOnResolve = defineCheck({
  id: 'resolution-set-on-resolve',
  title: 'Resolve transition sets a resolution',
  problem: 'Resolving doesn’t set a resolution',
  why:
    'Without a resolution a finished request still counts as open: ' +
    'it stays in queues and reports, its clock may run on, and the bot goes on reminding people of it.',
  severity: 'high',
  learnMore: 'https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html',
  reads: RESOLUTION_READS,
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, ways: resolvingWays(used, parts) }));
    const findings = judgeWorkflows(parts, workflows, (used) =>
      used.ways
        .filter((way) => !way.isSpare && leavesEmpty(way))
        .map(({ transition, does }) =>
          does === 'cleared'
            ? transitionFinding(used, transition, says.empties, { actual: says.clears, expected: says.sets })
            : transitionFinding(used, transition, says.setsNone, { actual: says.leavesEmpty, expected: says.sets }),
        ),
    );
    const asked = workflows.flatMap(({ ways }) => ways.filter(({ isSpare }) => !isSpare));
    return passUnless(findings, () => unreadAmong(asked, says.unread));
  },
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Add the rule "Update a work item field" for the field Resolution, and choose the value, for example Done.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
