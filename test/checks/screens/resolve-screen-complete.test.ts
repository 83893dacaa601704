import { resolveScreenComplete } from '../../../src/checks/screens/resolve-screen-complete';
import type { Screen } from '../../../src/snapshot/parts';
import type { ConditionGroup, Workflow } from '../../../src/workflow/model';
import { MOVEWORKS } from '../../../src/profile/moveworks';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  RESOLVED,
  RESOLVE_SCREEN_ID,
  aStatus,
  aTransition,
  aWorkflow,
  anyStatusTransition,
  toResolved,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, germanWorkflow, usedBy } from '../workflow/given-workflows';

const CANCELED = aStatus('7', 'Canceled', 'done');
const aScreen = (id: string, name: string, ...tabs: readonly (readonly string[])[]): Screen => ({
  id,
  name,
  tabs: tabs.map((fields, index) => ({
    id: String(index),
    name: `Tab ${index}`,
    fields: fields.map((field) => ({ id: field, name: field })),
  })),
});
const showing = (screenId: string | null, name?: string) =>
  withTransition(aWorkflow(), { ...toResolved, screen: { id: screenId, ...(name === undefined ? {} : { name }) } });
const bare = withTransition(aWorkflow(), { ...toResolved, screen: null });
const lösungsmaske = aScreen('10400', 'Lösungsmaske', ['resolution', 'comment']);
const germanShowing = germanWorkflow({
  transitions: germanWorkflow().transitions.map((one) => (one.id === '41' ? { ...one, screen: { id: '10400' } } : one)),
});
const cancel = anyStatusTransition('72', 'Cancel', CANCELED);
const withCancel = (workflow: Workflow): Workflow =>
  withTransition({ ...workflow, statuses: [...workflow.statuses, CANCELED] }, cancel);
const forAdmins: ConditionGroup = {
  operation: 'all',
  conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002' } }],
  groups: [],
};
const byHand = aTransition('71', 'Done by hand', IN_PROGRESS, RESOLVED);

describeCheck(resolveScreenComplete, {
  passes: [
    { given: 'a screen with Assignee and Resolution', project: aServiceProject() },
    {
      given: 'a screen that has them on two tabs',
      project: aServiceProject({
        screens: [aScreen(RESOLVE_SCREEN_ID, 'Resolve screen', ['resolution'], ['assignee'])],
      }),
    },
    {
      given: 'a screen an old export knows by name alone',
      project: aServiceProject({ workflows: [showing(null, 'Resolve screen')] }),
    },
    {
      given: 'a directed way without a screen beside the transition the bot takes',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), byHand)] }),
    },
    {
      given: 'a way to cancel without a screen beside a resolve transition with a complete one',
      project: aServiceProject({ workflows: [withCancel(aWorkflow())] }),
    },
    {
      // Nothing is asked of it: the bot resolves, and never cancels.
      given: 'a way to cancel without a screen, and a complete screen on a transition for administrators alone',
      project: aServiceProject({
        workflows: [withCancel(withTransition(aWorkflow(), { ...toResolved, conditions: forAdmins }))],
      }),
    },
  ],
  fails: [
    {
      given: 'a German screen without Assignee',
      project: aServiceProject({ ...usedBy([SERVICE_REQUEST, germanShowing]), screens: [lösungsmaske] }),
      findings: [
        {
          type: 'transition',
          name: 'Lösen',
          id: '41',
          screenInJira: '/secure/admin/ConfigureFieldScreen.jspa?id=10400',
          evidence: {
            actual: ['resolution'],
            expected: ['assignee', 'resolution'],
            missing: ['assignee'],
            screen: 'Lösungsmaske',
            screenId: '10400',
            issueTypes: ['[System] Service request'],
          },
        },
      ],
    },
    {
      given: 'a resolve transition without a screen',
      project: aServiceProject({ workflows: [bare] }),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          screenInJira: '/plugins/servlet/project-config/IT/workflows',
          evidence: { actual: 'no screen', missing: ['assignee', 'resolution'], screen: null },
        },
      ],
    },
    {
      given: 'only a directed transition, without a screen',
      project: aServiceProject({ workflows: [withTransition(withoutTransition(aWorkflow(), '41'), byHand)] }),
      findings: [{ type: 'transition', name: 'Done by hand', evidence: { from: ['In Progress'] } }],
    },
    {
      given: 'two workflows, one without a screen and one with half of it',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, bare], [INCIDENT, germanShowing]),
        screens: [lösungsmaske],
      }),
      findings: [
        { type: 'transition', name: 'Resolve', evidence: { actual: 'no screen' } },
        { type: 'transition', name: 'Lösen', evidence: { missing: ['assignee'] } },
      ],
    },
  ],
  notApplicable: [
    {
      given: 'a team-managed project, whose transitions have no screens',
      project: aServiceProject({ project: TEAM_MANAGED }),
    },
    {
      given: 'a bot that sets no field while resolving',
      project: aServiceProject({ profile: { ...MOVEWORKS, resolveFields: [] } }),
    },
    { given: 'a project without workflows', project: aServiceProject(usedBy()) },
  ],
  cannotTell: [{ given: 'a screen Jira did not return', project: aServiceProject({ screens: [] }) }],
});
