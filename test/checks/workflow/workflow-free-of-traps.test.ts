import { says } from '../../../src/workflow/read-problem-says';
import { workflowFreeOfTraps } from '../../../src/checks/workflow/workflow-free-of-traps';
import type { ToldWorkflow } from '../../../src/workflow/read-result';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  aStatus,
  aTransition,
  aWorkflow,
  anyStatusTransition,
  createTransition,
  toResolved,
  toWaiting,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import {
  GELOEST,
  IN_ARBEIT,
  OFFEN,
  TEAM_MANAGED,
  WARTEN_AUF_KUNDE,
  all,
  germanWorkflow,
  hiddenFrom,
  usedBy,
} from './given-workflows';

/** Offen → In Arbeit, and from there into whatever the row is about. */
const german = (...transitions: Parameters<typeof withTransition>[1][]) =>
  germanWorkflow({
    transitions: [
      createTransition(OFFEN),
      aTransition('21', 'Bearbeiten', OFFEN, IN_ARBEIT),
      aTransition('41', 'Lösen', IN_ARBEIT, GELOEST),
      ...transitions,
    ],
  });
const deadEnd = german(aTransition('31', 'Nachfragen', IN_ARBEIT, WARTEN_AUF_KUNDE));
const PARKED = aStatus('300', 'On hold', 'indeterminate');
const loop = {
  ...german(
    aTransition('31', 'Nachfragen', IN_ARBEIT, WARTEN_AUF_KUNDE),
    aTransition('32', 'Parken', WARTEN_AUF_KUNDE, PARKED),
    aTransition('33', 'Zurück', PARKED, WARTEN_AUF_KUNDE),
  ),
  statuses: [OFFEN, IN_ARBEIT, WARTEN_AUF_KUNDE, PARKED, GELOEST],
};
const only = (workflow: ToldWorkflow) => aServiceProject(usedBy([SERVICE_REQUEST, workflow]));

describeCheck(workflowFreeOfTraps, {
  passes: [
    { given: 'a workflow that can always go on', project: aServiceProject() },
    {
      given: 'a German workflow of a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    { given: 'a resolved status nobody leaves', project: only(withoutTransition(germanWorkflow(), '51')) },
    {
      given: 'a transition hidden from people alone',
      project: only(withTransition(aWorkflow(), { ...toWaiting, conditions: all(hiddenFrom('users')) })),
    },
    {
      given: 'a transition made for the bot that is closed to everyone, which another check reports',
      project: only(
        withTransition(aWorkflow(), {
          ...toResolved,
          id: '42',
          name: 'Resolve (bot)',
          conditions: all(hiddenFrom('usersAndAPI')),
        }),
      ),
    },
  ],
  fails: [
    {
      given: 'a status without a way out',
      project: only(deadEnd),
      findings: [
        {
          type: 'status',
          name: 'Warten auf Kunde',
          id: '204',
          evidence: {
            kind: 'dead-end',
            actual: 'no way out',
            path: ['Offen', 'In Arbeit', 'Warten auf Kunde'],
            workflow: 'Ablauf für Störungen',
          },
        },
      ],
    },
    {
      given: 'two statuses that only lead to each other',
      project: only(loop),
      findings: [
        {
          type: 'status',
          name: 'Warten auf Kunde',
          evidence: { kind: 'loop', actual: 'a loop never left: Warten auf Kunde, On hold' },
        },
      ],
    },
    {
      given: 'a status nothing leads to',
      project: only(aWorkflow({ statuses: [...aWorkflow().statuses, PARKED] })),
      findings: [{ type: 'status', name: 'On hold', evidence: { kind: 'unreachable', path: [] } }],
    },
    {
      given: 'a transition nobody can take',
      project: only(withTransition(aWorkflow(), { ...toWaiting, conditions: all(hiddenFrom('usersAndAPI')) })),
      findings: [
        { type: 'status', name: 'Waiting for customer', evidence: { kind: 'unreachable' } },
        { type: 'transition', name: 'Ask the customer', evidence: { kind: 'closed-transition' } },
      ],
    },
    {
      given: 'a workflow in which no request can be created',
      project: only(withoutTransition(aWorkflow(), '1')),
      findings: [{ type: 'workflow', name: 'Service request workflow', evidence: { kind: 'no-start' } }],
    },
    {
      given: 'a transition to a status that was deleted',
      project: only(withTransition(aWorkflow(), anyStatusTransition('91', 'Escalate', aStatus('999', 'Gone', 'new')))),
      findings: [{ type: 'transition', name: 'Escalate', id: '91', evidence: { kind: 'missing-status' } }],
    },
    {
      given: 'a workflow whose source named a status twice',
      project: only({
        ...aWorkflow(),
        problems: [
          {
            kind: 'duplicate-status',
            subject: '1',
            message: says.listedTwice({ workflow: 'Service request workflow', status: '1' }),
          },
        ],
      }),
      findings: [
        {
          type: 'workflow',
          name: 'Service request workflow',
          evidence: {
            kind: 'contradiction',
            actual: ['The workflow "Service request workflow" lists the status 1 twice.'],
          },
        },
      ],
    },
    {
      given: 'traps in two workflows',
      project: aServiceProject(
        usedBy([SERVICE_REQUEST, deadEnd], [INCIDENT, aWorkflow({ statuses: [...aWorkflow().statuses, PARKED] })]),
      ),
      findings: [
        { type: 'status', name: 'Warten auf Kunde', evidence: { issueTypes: ['[System] Service request'] } },
        { type: 'status', name: 'On hold', evidence: { issueTypes: ['[System] Incident'] } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
