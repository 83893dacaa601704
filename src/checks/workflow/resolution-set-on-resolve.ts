import { byAnybody } from '../../workflow/reachability';
import { resolutionEffect } from '../../workflow/resolution';
import { defineCheck } from '../check';
import { botTransitions } from './bot-transitions';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, placeOf, sourceNames, transitionSubject } from './project-workflows';
import { workflowsPage } from './workflows-page';

/** Jira takes an issue for resolved when its resolution has a value, whatever its status. */
export const resolutionSetOnResolve = defineCheck({
  id: 'resolution-set-on-resolve',
  title: 'Resolve transition sets a resolution',
  problem: 'Resolving doesn’t set a resolution',
  why: 'Without a resolution a finished request still counts as open: it stays in queues and reports, its clock may run on, and the bot goes on reminding people of it.',
  severity: 'high',
  learnMore: 'https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, bucketedWorkflows(parts), (used) => {
      const resolving = botTransitions(used.workflow, used.buckets, 'resolved', byAnybody);
      return resolving
        .filter((transition) => resolutionEffect(transition) !== 'set')
        .map((transition) => ({
          subject: transitionSubject(transition),
          message: `Transition "${transition.name}" of workflow "${used.workflow.name}" ${resolutionEffect(transition) === 'cleared' ? 'empties the resolution' : 'sets no resolution'}.`,
          evidence: {
            actual:
              resolutionEffect(transition) === 'cleared' ? 'clears the resolution' : 'leaves the resolution empty',
            expected: 'sets the resolution',
            from: sourceNames(used, transition),
            ...placeOf(used),
          },
        }));
    }),
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
