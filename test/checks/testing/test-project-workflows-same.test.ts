import { testProjectWorkflowsSame } from '../../../src/checks/testing/test-project-workflows-same';
import {
  OPEN,
  RESOLVED,
  aStatus,
  aTransition,
  aWorkflow,
  anyStatusTransition,
  setsResolution,
  toReopened,
  toResolved,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import type { ConditionGroup, Transition, Workflow } from '../../../src/workflow/model';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, aTestProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const copy = (overrides: Partial<Workflow> = {}): Workflow =>
  aWorkflow({ id: 'workflow-request-test', name: 'Copy', ...overrides });
const testing = (workflow: Workflow) => aServiceProject({ testProject: aTestProject({ workflows: [workflow] }) });
const withResolve = (overrides: Partial<Transition>) =>
  testing(withTransition(copy(), { ...toResolved, ...overrides }));
const differs = (...actual: readonly string[]) =>
  [SERVICE_REQUEST, INCIDENT].map(({ name }) => ({
    type: 'issue-type' as const,
    name,
    evidence: { actual, expected: [], testWorkflow: 'Copy' },
  }));

/** The same workflow with other ids throughout, as a team-managed project has it. */
const renumbered = (): Workflow => {
  const other = (id: string): string => `tm-${id}`;
  const { statuses, transitions } = copy();
  return copy({
    statuses: statuses.map((status) => ({ ...status, id: other(status.id) })).reverse(),
    transitions: transitions
      .map((transition) => ({
        ...transition,
        id: other(transition.id),
        from: transition.from.map(other),
        to: transition.to && other(transition.to),
      }))
      .reverse(),
  });
};

const onlyFrom = (statusId: string): ConditionGroup => ({
  operation: 'all',
  groups: [],
  conditions: [{ ruleKey: 'system:previous-status-condition', parameters: { previousStatusIds: statusId } }],
});

describeCheck(testProjectWorkflowsSame, {
  passes: [
    { given: 'a copy under another name', project: aServiceProject() },
    { given: 'a copy with other ids and in another order', project: testing(renumbered()) },
    {
      given: 'a copy whose rules have ids of their own',
      project: withResolve({
        actions: [{ ...setsResolution, parameters: { ...setsResolution.parameters, id: 'rule-9' } }],
      }),
    },
    {
      given: 'an issue type that the test project lacks, which another check reports',
      project: aServiceProject({
        testProject: aTestProject({ project: { ...aTestProject().project, issueTypes: [SERVICE_REQUEST] } }),
      }),
    },
  ],
  fails: [
    {
      given: 'a transition that is missing',
      project: testing(withoutTransition(copy(), toReopened.id)),
      findings: differs('transition "Reopen" to "Reopened" from any status is missing'),
    },
    {
      given: 'a transition that no longer leaves from any status',
      project: testing(withTransition(copy(), aTransition('41', 'Resolve', OPEN, RESOLVED))),
      findings: differs(
        'transition "Resolve" to "Resolved" from any status is missing',
        'transition "Resolve" to "Resolved" is added',
      ),
    },
    {
      given: 'a status more',
      project: testing(copy({ statuses: [...copy().statuses, aStatus('77', 'Parked', 'indeterminate')] })),
      findings: differs('status "Parked" is added'),
    },
    {
      given: 'a post function that is gone',
      project: withResolve({ actions: [] }),
      findings: differs('transition "Resolve" to "Resolved" from any status differs'),
    },
    {
      given: 'a condition',
      project: withResolve({ conditions: onlyFrom('3') }),
      findings: differs('transition "Resolve" to "Resolved" from any status differs'),
    },
    {
      given: 'a screen that is gone',
      project: withResolve({ screen: null }),
      findings: differs('transition "Resolve" to "Resolved" from any status differs'),
    },
    {
      given: 'a second transition of the same name that does something else',
      project: testing(copy({ transitions: [...copy().transitions, anyStatusTransition('42', 'Resolve', RESOLVED)] })),
      findings: differs('transition "Resolve" to "Resolved" from any status differs'),
    },
  ],
  notApplicable: [{ given: 'no test project', project: aServiceProject({ testProject: null }) }],
  cannotTell: [
    {
      given: 'a workflow that was not read',
      project: aServiceProject({ testProject: aTestProject({ workflows: [] }) }),
    },
  ],
});
