import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, passUnless, transitionFinding } from './project-workflows';
import { RESOLUTION_READS, leavesEmpty, resolvingWays, unreadAmong } from './resolution-on-resolve';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('resolution-set-by-people', {
  setsNone: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `People's own transition "${transition}" of workflow "${workflow}" still sets no resolution.`,
  leavesEmpty: 'leaves the resolution empty',
  sets: 'sets the resolution',
  toldElsewhere:
    'The bot and people share these transitions. The check "Resolve transition sets a resolution" is about them.',
  unread: ({ transition }: { transition: string }) =>
    `Whether the screen of transition "${transition}" asks for a resolution is not known: ` +
    'it was not among the screens that were read.',
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
  remainderOf: 'resolution-set-on-resolve',
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, ways: resolvingWays(used, parts) }));
    const all = workflows.flatMap(({ ways }) => ways);
    const empty = all.filter(leavesEmpty);
    if (empty.length > 0 && !empty.some(({ isSpare }) => isSpare)) return { toldElsewhere: says.toldElsewhere };
    const findings = judgeWorkflows(parts, workflows, (used) =>
      used.ways
        .filter((way) => way.isSpare && leavesEmpty(way))
        .map(({ transition }) =>
          transitionFinding(used, transition, says.setsNone, { actual: says.leavesEmpty, expected: says.sets }),
        ),
    );
    return passUnless(findings, () => unreadAmong(all, says.unread));
  },
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
