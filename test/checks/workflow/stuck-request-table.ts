import type { Check } from '../../../src/checks/check';
import type { Rule, Workflow, WorkflowStatus } from '../../../src/workflow/model';
import { NOT_CHOSEN } from '../../given/accounts';
import { AGENT_ROLE, INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
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
  /** The status that only some may move requests out of, how requests get there, and where that one way leads. */
  readonly hold: WorkflowStatus;
  readonly path: readonly string[];
  readonly release: WorkflowStatus;
}

const ADMINISTRATORS = { id: '10102', name: 'Administrators', actors: [] };

type Place = Pick<Goal, 'hold' | 'release'>;

/**
 * From everywhere but one status, directed transitions lead to all states; out of that one leads one, for some only.
 */
const changes = ({ hold, release }: Place, ...rules: readonly Rule[]): Workflow => {
  const { statuses, transitions } = aWorkflow();
  const elsewhere = statuses.map(({ id }) => id).filter((id) => id !== hold.id);
  const directed = transitions.map((transition) =>
    transition.kind === 'global' ? { ...transition, kind: 'directed' as const, from: elsewhere } : transition,
  );
  const ask = aTransition('31', 'Ask the customer', IN_PROGRESS, WAITING_FOR_CUSTOMER);
  const answer = aTransition('71', 'Answer', hold, release, {
    conditions: rules.length > 0 ? all(...rules) : null,
  });
  return withTransition(
    withTransition(aWorkflow({ id: 'workflow-change', name: 'Change workflow', transitions: directed }), ask),
    answer,
  );
};

/** The everyday workflow, in which the status has a property. */
const shut = (hold: WorkflowStatus, key: string, value: string): Workflow => {
  const workflow = aWorkflow();
  return {
    ...workflow,
    statuses: workflow.statuses.map((status) =>
      status.id === hold.id ? { ...status, properties: { [key]: value } } : status,
    ),
  };
};

/** Every row for one of the three reachability checks: they differ in the state alone. */
export const describeStuckRequests = (goal: Goal): void => {
  const { check, anyStatusId, idsOfState, expected, germanPath, hold, path, release } = goal;
  const requests = aWorkflow();
  const forAdministrators = {
    ...usedBy([SERVICE_REQUEST, requests], [INCIDENT, changes(goal, onlyRoles('10102'))]),
    projectRoles: [ADMINISTRATORS, { ...AGENT_ROLE, actors: [] }],
  };
  const stuckWaiting = {
    type: 'workflow' as const,
    name: 'Change workflow',
    id: 'workflow-change',
    evidence: {
      actual: `stuck in ${hold.name}`,
      path,
      stuck: [hold.name],
      issueTypes: ['[System] Incident'],
      blockedBy: [
        {
          at: hold.name,
          transition: 'Answer',
          to: release.name,
          rules: [
            {
              rule: 'system:restrict-issue-transition',
              reason: 'The bot\'s account isn’t among those who may use it: the project role "Administrators".',
            },
          ],
        },
      ],
    },
  };

  describeCheck(check, {
    passes: [
      { given: 'a transition from Any status', project: aServiceProject() },
      { given: 'several directed steps in a row', project: aServiceProject(usedBy([SERVICE_REQUEST, changes(goal)])) },
      {
        given: 'a step for a role the bot holds',
        project: aServiceProject(usedBy([SERVICE_REQUEST, changes(goal, onlyRoles(AGENT_ROLE.id))])),
      },
      {
        given: 'a status that the role of the bot alone may move requests out of',
        project: aServiceProject({ workflows: [shut(hold, 'jira.permission.transition.projectrole', AGENT_ROLE.id)] }),
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
            [INCIDENT, changes(goal, onlyRoles('10102'))],
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
        project: aServiceProject({ workflows: [shut(hold, 'jira.permission.transition.denied', '')] }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: {
              actual: `stuck in ${hold.name}`,
              stuck: [hold.name],
              shut: [hold.name],
              blockedBy: [],
            },
          },
        ],
      },
      {
        given: 'a status that another role alone may move requests out of',
        project: aServiceProject({
          workflows: [shut(hold, 'jira.permission.transition.projectrole', '10102')],
          projectRoles: [ADMINISTRATORS, { ...AGENT_ROLE, actors: [] }],
        }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: { stuck: [hold.name], shut: [hold.name] },
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
          ...usedBy([SERVICE_REQUEST, changes(goal, onlyRoles(AGENT_ROLE.id))]),
          serviceAccount: NOT_CHOSEN,
        }),
      },
      {
        given: 'a status that one role may move requests out of, and no service account',
        project: aServiceProject({
          workflows: [shut(hold, 'jira.permission.transition.projectrole', AGENT_ROLE.id)],
          serviceAccount: NOT_CHOSEN,
        }),
      },
      { given: 'an issue type whose workflow Jira did not return', project: aServiceProject({ workflows: [] }) },
    ],
  });
};
