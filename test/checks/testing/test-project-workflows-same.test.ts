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
import type { ConditionGroup, StatusApproval, Transition, Workflow } from '../../../src/workflow/model';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, aTestProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const copy = (overrides: Partial<Workflow> = {}): Workflow =>
  aWorkflow({ id: 'workflow-request-test', name: 'Copy', ...overrides });
const testing = (workflow: Workflow) => aServiceProject({ testProject: aTestProject({ workflows: [workflow] }) });
const withResolve = (overrides: Partial<Transition>) =>
  testing(withTransition(copy(), { ...toResolved, ...overrides }));
/** People approve while a request is open, by a person of a field who isn't the reporter. */
const withApproval = (workflow: Workflow, change: Partial<StatusApproval> = {}): Workflow => ({
  ...workflow,
  statuses: workflow.statuses.map((status) =>
    status.id === OPEN.id
      ? {
          ...status,
          approval: {
            isActive: true,
            approvedBy: toResolved.id,
            declinedBy: toReopened.id,
            fieldId: 'customfield_1',
            conditionType: 'number',
            conditionValue: '1',
            excluded: ['reporter'],
            ...change,
          },
        }
      : status,
  ),
});

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
      given: 'a copy with the same approval',
      project: aServiceProject({
        workflows: [withApproval(aWorkflow())],
        testProject: aTestProject({ workflows: [withApproval(copy())] }),
      }),
    },
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
      given: "production's approval gone",
      project: aServiceProject({
        workflows: [withApproval(aWorkflow())],
        testProject: aTestProject({ workflows: [copy()] }),
      }),
      findings: differs('approval of status "Open" is missing'),
    },
    {
      given: 'an approval that production does not have',
      project: testing(withApproval(copy())),
      findings: differs('approval of status "Open" is added'),
    },
    ...[
      { given: 'an approval that anybody may give', change: { excluded: [] } },
      { given: 'an approval of another field', change: { fieldId: 'customfield_2' } },
      { given: 'an approval of two people', change: { conditionValue: '2' } },
      { given: 'an approval that is switched off', change: { isActive: false } },
      { given: 'an approval with another outcome', change: { approvedBy: toReopened.id } },
    ].map(({ given, change }) => ({
      given,
      project: aServiceProject({
        workflows: [withApproval(aWorkflow())],
        testProject: aTestProject({ workflows: [withApproval(copy(), change)] }),
      }),
      findings: differs('approval of status "Open" differs'),
    })),
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
