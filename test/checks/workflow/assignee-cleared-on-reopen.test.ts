import { assigneeClearedOnReopen } from '../../../src/checks/workflow/assignee-cleared-on-reopen';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  OPEN,
  aTransition,
  aWorkflow,
  clearsResolution,
  toReopened,
  withTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, germanWorkflow, usedBy } from './given-workflows';

const keeps = withTransition(aWorkflow(), { ...toReopened, actions: [clearsResolution] });
const germanKeeps = germanWorkflow({
  transitions: germanWorkflow().transitions.map((one) =>
    one.id === '51' ? { ...one, actions: [clearsResolution] } : one,
  ),
});

describeCheck(assigneeClearedOnReopen, {
  passes: [
    { given: 'a reopen transition that clears it', project: aServiceProject() },
    {
      given: 'a German workflow of a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    {
      given: 'a step back that never leaves a resolved status',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), aTransition('71', 'Put back', IN_PROGRESS, OPEN))],
      }),
    },
  ],
  fails: [
    {
      given: 'a reopen transition that keeps it',
      project: aServiceProject({ workflows: [keeps] }),
      findings: [
        {
          type: 'transition',
          name: 'Reopen',
          id: '51',
          evidence: { actual: 'keeps the assignee', expected: 'clears the assignee', from: ['Any status'] },
        },
      ],
    },
    {
      given: 'a reopen transition that assigns whoever takes it',
      project: aServiceProject({
        workflows: [
          withTransition(aWorkflow(), {
            ...toReopened,
            actions: [{ ruleKey: 'system:change-assignee', parameters: { type: 'to-current-user' } }],
          }),
        ],
      }),
      findings: [{ type: 'transition', name: 'Reopen', evidence: { actual: 'assigns somebody' } }],
    },
    {
      given: 'two workflows that keep it',
      project: aServiceProject(usedBy([SERVICE_REQUEST, keeps], [INCIDENT, germanKeeps])),
      findings: [
        { type: 'transition', name: 'Reopen' },
        { type: 'transition', name: 'Wieder öffnen', evidence: { workflow: 'Ablauf für Störungen' } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
