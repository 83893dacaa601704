import { resolutionClearedByPeople } from '../../../src/checks/workflow/resolution-cleared-by-people';
import { aServiceProject } from '../../given/a-service-project';
import {
  REOPENED,
  RESOLVED,
  aTransition,
  aWorkflow,
  clearsResolution,
  toReopened,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { usedBy } from './given-workflows';

const byHand = aTransition('71', 'Reopen by hand', RESOLVED, REOPENED);
const both = (more: Partial<typeof byHand> = {}) =>
  aServiceProject({ workflows: [withTransition(aWorkflow(), { ...byHand, ...more })] });

describeCheck(resolutionClearedByPeople, {
  passes: [
    { given: 'one way to reopen, which clears the resolution', project: aServiceProject() },
    { given: "people's own way that clears it too", project: both({ actions: [clearsResolution] }) },
  ],
  fails: [
    {
      given: "people's own way that keeps it, beside the bot's",
      project: both(),
      findings: [{ type: 'transition', name: 'Reopen by hand', evidence: { from: ['Resolved'] } }],
    },
  ],
  notApplicable: [
    { given: 'a project without workflows', project: aServiceProject(usedBy()) },
    {
      given: 'no way of the bot that clears it: another check tells of that',
      project: aServiceProject({
        workflows: [withTransition(withoutTransition(aWorkflow(), '51'), { ...toReopened, actions: [] })],
      }),
    },
  ],
});
