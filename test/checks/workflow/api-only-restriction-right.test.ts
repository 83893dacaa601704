import { apiOnlyRestrictionRight } from '../../../src/checks/workflow/api-only-restriction-right';
import type { Transition, Workflow } from '../../../src/workflow/model';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import { aWorkflow, toReopened, toResolved, toWaiting, withTransition } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, all, germanWorkflow, hiddenFrom, usedBy } from './given-workflows';

const hidden = (workflow: Workflow, transition: Transition, mode: 'users' | 'usersAndAPI') =>
  withTransition(workflow, { ...transition, conditions: all(hiddenFrom(mode)) });
const nested: Workflow = withTransition(aWorkflow(), {
  ...toResolved,
  conditions: { operation: 'all', conditions: [], groups: [all(hiddenFrom('usersAndAPI'))] },
});
const german = germanWorkflow();
const lösen = german.transitions.find(({ name }) => name === 'Lösen') ?? toResolved;

describeCheck(apiOnlyRestrictionRight, {
  passes: [
    { given: 'transitions that nobody is kept from', project: aServiceProject() },
    {
      given: 'a resolve transition hidden from people alone',
      project: aServiceProject({ workflows: [hidden(aWorkflow(), toResolved, 'users')] }),
    },
    {
      given: 'a transition into waiting closed to everyone, which the bot does not take',
      project: aServiceProject({ workflows: [hidden(aWorkflow(), toWaiting, 'usersAndAPI')] }),
    },
    {
      given: 'a team-managed workflow hidden from people alone',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, hidden(german, lösen, 'users')]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
  ],
  fails: [
    {
      given: 'a resolve transition closed to people and API',
      project: aServiceProject({ workflows: [hidden(aWorkflow(), toResolved, 'usersAndAPI')] }),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          id: '41',
          evidence: {
            actual: 'Hidden from people and the API',
            expected: 'Hidden from people only',
            from: ['Any status'],
          },
        },
      ],
    },
    {
      given: 'the restriction inside a group of conditions',
      project: aServiceProject({ workflows: [nested] }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { actual: 'Hidden from people and the API' } }],
    },
    {
      given: 'a restriction without a mode',
      project: aServiceProject({
        workflows: [
          withTransition(aWorkflow(), {
            ...toResolved,
            conditions: all({ ruleKey: 'system:restrict-from-all-users', parameters: {} }),
          }),
        ],
      }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { actual: 'not set' } }],
    },
    {
      given: 'closed transitions in two workflows',
      project: aServiceProject(
        usedBy(
          [SERVICE_REQUEST, hidden(aWorkflow(), toReopened, 'usersAndAPI')],
          [INCIDENT, hidden(german, lösen, 'usersAndAPI')],
        ),
      ),
      findings: [
        { type: 'transition', name: 'Reopen', evidence: { workflow: 'Service request workflow' } },
        { type: 'transition', name: 'Lösen', evidence: { workflow: 'Ablauf für Störungen' } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
