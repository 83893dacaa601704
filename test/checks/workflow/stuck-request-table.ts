import type { Check } from '../../../src/checks/check';
import type { Rule, Workflow } from '../../../src/workflow/model';
import { NOT_CHOSEN } from '../../given/accounts';
import { AGENT_ROLE, INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  RESOLVED,
  WAITING_FOR_CUSTOMER,
  aTransition,
  aWorkflow,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, all, germanWorkflow, onlyRoles, usedBy } from './given-workflows';

/** One of the states a bot moves requests into. */
export interface Goal {
  readonly check: Check;
  /** The Any-status transition of the German workflow that leads there. */
  readonly anyStatusId: string;
  readonly idsOfState: readonly string[];
  readonly expected: string;
  /** Where the German workflow without its Any-status transition leaves the bot, and how requests get there. */
  readonly germanPath: readonly string[];
}

const ADMINISTRATORS = { id: '10102', name: 'Administrators', actors: [] };

/** From everywhere but "Waiting for customer", directed transitions lead to all states; out of the waiting leads one, for some only. */
const changes = (...rules: readonly Rule[]): Workflow => {
  const { statuses, transitions } = aWorkflow();
  const elsewhere = statuses.map(({ id }) => id).filter((id) => id !== WAITING_FOR_CUSTOMER.id);
  const directed = transitions.map((transition) =>
    transition.kind === 'global' ? { ...transition, kind: 'directed' as const, from: elsewhere } : transition,
  );
  const ask = aTransition('31', 'Ask the customer', IN_PROGRESS, WAITING_FOR_CUSTOMER);
  const approve = aTransition('71', 'Approve', WAITING_FOR_CUSTOMER, RESOLVED, {
    conditions: rules.length > 0 ? all(...rules) : null,
  });
  return withTransition(
    withTransition(aWorkflow({ id: 'workflow-change', name: 'Change workflow', transitions: directed }), ask),
    approve,
  );
};

/** The everyday workflow, in which "Waiting for customer" has a property. */
const shut = (key: string, value: string): Workflow => {
  const workflow = aWorkflow();
  return {
    ...workflow,
    statuses: workflow.statuses.map((status) =>
      status.id === WAITING_FOR_CUSTOMER.id ? { ...status, properties: { [key]: value } } : status,
    ),
  };
};

/** Every row for one of the three reachability checks: they differ in the state alone. */
export const describeStuckRequests = ({ check, anyStatusId, idsOfState, expected, germanPath }: Goal): void => {
  const requests = aWorkflow();
  const forAdministrators = {
    ...usedBy([SERVICE_REQUEST, requests], [INCIDENT, changes(onlyRoles('10102'))]),
    projectRoles: [ADMINISTRATORS, { ...AGENT_ROLE, actors: [] }],
  };
  const stuckWaiting = {
    type: 'workflow' as const,
    name: 'Change workflow',
    id: 'workflow-change',
    evidence: {
      actual: 'stuck in Waiting for customer',
      path: ['Open', 'In Progress', 'Waiting for customer'],
      stuck: ['Waiting for customer'],
      issueTypes: ['[System] Incident'],
      blockedBy: [
        {
          at: 'Waiting for customer',
          transition: 'Approve',
          to: 'Resolved',
          rules: [
            {
              rule: 'system:restrict-issue-transition',
              reason: "The bot's account is not among those who may take it: project roles 10102.",
            },
          ],
        },
      ],
    },
  };

  describeCheck(check, {
    passes: [
      { given: 'a transition from Any status', project: aServiceProject() },
      { given: 'several directed steps in a row', project: aServiceProject(usedBy([SERVICE_REQUEST, changes()])) },
      {
        given: 'a step for a role the bot holds',
        project: aServiceProject(usedBy([SERVICE_REQUEST, changes(onlyRoles(AGENT_ROLE.id))])),
      },
      {
        given: 'a status that the role of the bot alone may move requests out of',
        project: aServiceProject({ workflows: [shut('jira.permission.transition.projectrole', AGENT_ROLE.id)] }),
      },
      {
        given: 'a German workflow of a team-managed project',
        project: aServiceProject({
          ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
          project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
        }),
      },
    ],
    fails: [
      {
        given: 'a wait that only administrators end',
        project: aServiceProject(forAdministrators),
        findings: [stuckWaiting],
      },
      {
        given: 'two workflows where the bot gets stuck, one of them German',
        project: aServiceProject({
          ...forAdministrators,
          ...usedBy(
            [SERVICE_REQUEST, withoutTransition(germanWorkflow(), anyStatusId)],
            [INCIDENT, changes(onlyRoles('10102'))],
          ),
        }),
        findings: [
          {
            type: 'workflow',
            name: 'Ablauf für Störungen',
            evidence: { expected, path: germanPath, blockedBy: [], issueTypes: ['[System] Service request'] },
          },
          stuckWaiting,
        ],
      },
      {
        given: 'a status that no transition may leave, by its own property',
        project: aServiceProject({ workflows: [shut('jira.permission.transition.denied', '')] }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: {
              actual: 'stuck in Waiting for customer',
              stuck: ['Waiting for customer'],
              shut: ['Waiting for customer'],
              blockedBy: [],
            },
          },
        ],
      },
      {
        given: 'a status that another role alone may move requests out of',
        project: aServiceProject({
          workflows: [shut('jira.permission.transition.projectrole', '10102')],
          projectRoles: [ADMINISTRATORS, { ...AGENT_ROLE, actors: [] }],
        }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: { stuck: ['Waiting for customer'], shut: ['Waiting for customer'] },
          },
        ],
      },
      {
        given: 'no transition that leads there at all',
        project: aServiceProject({
          workflows: [withoutTransition(germanWorkflow(), anyStatusId)],
          workflowScheme: {
            id: null,
            name: 'Ablaufschema',
            mappings: [{ issueTypeId: SERVICE_REQUEST.id, workflowId: 'workflow-german' }],
          },
        }),
        findings: [
          { type: 'workflow', name: 'Ablauf für Störungen', id: 'workflow-german', evidence: { path: germanPath } },
        ],
      },
    ],
    notApplicable: [
      { given: 'a project without workflows', project: aServiceProject(usedBy()) },
      {
        given: 'a workflow without a status in that state',
        project: aServiceProject({
          workflows: [{ ...requests, statuses: requests.statuses.filter(({ id }) => !idsOfState.includes(id)) }],
        }),
      },
    ],
    cannotTell: [
      {
        given: 'a step for a role and no service account',
        project: aServiceProject({
          ...usedBy([SERVICE_REQUEST, changes(onlyRoles(AGENT_ROLE.id))]),
          serviceAccount: NOT_CHOSEN,
        }),
      },
      {
        given: 'a status that one role may move requests out of, and no service account',
        project: aServiceProject({
          workflows: [shut('jira.permission.transition.projectrole', AGENT_ROLE.id)],
          serviceAccount: NOT_CHOSEN,
        }),
      },
      { given: 'an issue type whose workflow Jira did not return', project: aServiceProject({ workflows: [] }) },
    ],
  });
};
