import { resolutionSetByPeople } from '../../../src/checks/workflow/resolution-set-by-people';
import { aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  RESOLVED,
  aTransition,
  aWorkflow,
  setsResolution,
  toResolved,
  withTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { usedBy } from './given-workflows';

const byHand = aTransition('71', 'Resolve by hand', IN_PROGRESS, RESOLVED);
const both = (more: Partial<typeof byHand> = {}) =>
  aServiceProject({ workflows: [withTransition(aWorkflow(), { ...byHand, ...more })] });

describeCheck(resolutionSetByPeople, {
  passes: [
    { given: 'one way to resolve, which sets a resolution', project: aServiceProject() },
    { given: "people's own way that sets one too", project: both({ actions: [setsResolution] }) },
    { given: "people's own way whose screen asks for one", project: both({ screen: toResolved.screen }) },
  ],
  fails: [
    {
      given: "people's own way that sets none, beside the bot's",
      project: both(),
      findings: [{ type: 'transition', name: 'Resolve by hand', evidence: { from: ['In Progress'] } }],
    },
  ],
  cannotTell: [
    {
      given: "people's own way with a screen that was not read, beside the bot's",
      project: { ...both({ screen: { id: 'unread' } }) },
    },
  ],
  notApplicable: [
    { given: 'a project without workflows', project: aServiceProject(usedBy()) },
    {
      given: 'no way of the bot that sets one: another check tells of that',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), { ...toResolved, actions: [], screen: null })],
      }),
    },
  ],
});
