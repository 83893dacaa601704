import type { Check } from '../../../src/checks/check';
import type { Rule, Transition, WorkflowStatus } from '../../../src/workflow/model';
import { NOT_CHOSEN } from '../../given/accounts';
import { AGENT_ROLE, INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import { aTransition, aWorkflow, withTransition, withoutTransition } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, all, germanWorkflow, hiddenFrom, onlyRoles, usedBy } from './given-workflows';

/** One of the states a bot moves requests into, and the transition of the builder's workflow that does it. */
export interface Target {
  readonly check: Check;
  readonly transition: Transition;
  /** A transition of the German workflow that does the same. */
  readonly german: string;
  readonly to: WorkflowStatus;
  readonly from: WorkflowStatus;
  /** Names of the statuses of the state. */
  readonly targets: readonly string[];
  /**
   * Names of the statuses from which no transition leads there where only the directed one is left, and where none is.
   */
  readonly missingFrom: { readonly directed: readonly string[]; readonly none: readonly string[] };
  /** Whether the bot may take the directed transition where it is left alone. */
  readonly isDirectedTold: boolean;
  readonly idsOfState: readonly string[];
}

/** Every row for one of the three Any-status checks: they differ in the state alone. */
export const describeGlobalTransition = ({
  check,
  transition,
  german,
  to,
  from,
  targets,
  missingFrom,
  isDirectedTold,
  idsOfState,
}: Target): void => {
  const requests = aWorkflow();
  const directedOnly = withTransition(requests, aTransition(transition.id, transition.name, from, to));
  const conditioned = (...rules: readonly Rule[]) =>
    aServiceProject({ workflows: [withTransition(requests, { ...transition, conditions: all(...rules) })] });
  const germanWithout = withoutTransition(germanWorkflow(), german);

  describeCheck(check, {
    passes: [
      { given: 'a transition from Any status', project: aServiceProject() },
      {
        given: 'a transition from Any status hidden from people but not from the API',
        project: conditioned(hiddenFrom('users')),
      },
      {
        given: 'a transition from Any status for a role the bot holds',
        project: conditioned(onlyRoles(AGENT_ROLE.id)),
      },
      { given: 'a role condition nobody looked up the members of', project: conditioned(onlyRoles('10999')) },
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
        given: 'only a directed transition',
        project: aServiceProject({ workflows: [directedOnly] }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            screenInJira: '/plugins/servlet/project-config/IT/workflows',
            evidence: {
              targets,
              missingFrom: missingFrom.directed,
              closed: [],
              directed: isDirectedTold ? [{ name: transition.name, from: [from.name], to: to.name }] : [],
              issueTypes: ['[System] Service request', '[System] Incident'],
            },
          },
        ],
      },
      {
        given: 'a transition from Any status closed to people and the API',
        project: conditioned(hiddenFrom('usersAndAPI')),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: {
              missingFrom: missingFrom.none,
              closed: [
                { name: transition.name, reasons: ['Nobody can take the transition, neither people nor the API.'] },
              ],
            },
          },
        ],
      },
      {
        given: 'a transition from Any status for a role the bot does not hold',
        project: aServiceProject({
          workflows: conditioned(onlyRoles('10102')).workflows,
          projectRoles: [{ id: '10102', name: 'Administrators', actors: [] }],
        }),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: { missingFrom: missingFrom.none },
          },
        ],
      },
      {
        given: 'two workflows without it, one of them German',
        project: aServiceProject(usedBy([SERVICE_REQUEST, directedOnly], [INCIDENT, germanWithout])),
        findings: [
          {
            type: 'workflow',
            name: 'Service request workflow',
            evidence: { issueTypes: ['[System] Service request'] },
          },
          {
            type: 'workflow',
            name: 'Ablauf für Störungen',
            evidence: { issueTypes: ['[System] Incident'], directed: [] },
          },
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
        given: 'a role condition and no service account',
        project: { ...conditioned(onlyRoles(AGENT_ROLE.id)), serviceAccount: NOT_CHOSEN },
      },
      { given: 'an issue type whose workflow Jira did not return', project: aServiceProject({ workflows: [] }) },
    ],
  });
};
