import { resolutionSetOnResolve } from '../../../src/checks/workflow/resolution-set-on-resolve';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import { aRule } from '../../workflow/given-workflow';
import {
  IN_PROGRESS,
  RESOLVED,
  aStatus,
  aTransition,
  aWorkflow,
  clearsResolution,
  toResolved,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, germanWorkflow, usedBy } from './given-workflows';

const silent = withTransition(aWorkflow(), { ...toResolved, actions: [], screen: null });
const germanSilent = germanWorkflow({
  transitions: germanWorkflow().transitions.map((one) =>
    one.id === '41' ? { ...one, actions: [], screen: null } : one,
  ),
});
const demanded = aRule('system:validate-field-value', { ruleType: 'fieldRequired', fieldsRequired: 'resolution' });
const CANCELED = aStatus('7', 'Canceled', 'done');
const withCancel = withTransition(
  { ...aWorkflow(), statuses: [...aWorkflow().statuses, CANCELED] },
  aTransition('72', 'Cancel', IN_PROGRESS, CANCELED),
);
const byHand = aTransition('71', 'Done by hand', IN_PROGRESS, RESOLVED);

describeCheck(resolutionSetOnResolve, {
  passes: [
    { given: 'a resolve transition that sets the resolution', project: aServiceProject() },
    {
      given: 'a German workflow of a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    {
      given: 'a second, directed way beside the Any-status transition the bot takes',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), byHand)] }),
    },
    {
      given: 'a resolve transition without post functions whose screen asks for the resolution',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), { ...toResolved, actions: [] })] }),
    },
    {
      given: 'a resolve transition without post functions whose validator asks for the resolution',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), { ...toResolved, actions: [], screen: null, validators: [demanded] })],
      }),
    },
    {
      given: "people's own way that sets none, beside a way of the bot from the same status that does",
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), byHand)],
      }),
    },
    {
      given: 'a cancellation that sets none',
      project: aServiceProject({ workflows: [withCancel] }),
    },
    {
      given: 'no transition into the resolved status',
      project: aServiceProject({ workflows: [withoutTransition(aWorkflow(), '41', '61')] }),
    },
  ],
  fails: [
    {
      given: 'a resolve transition without post functions',
      project: aServiceProject({ workflows: [silent] }),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          id: '41',
          evidence: { actual: 'leaves the resolution empty', expected: 'sets the resolution', from: ['Any status'] },
        },
      ],
    },
    {
      given: 'a resolve transition that clears the resolution',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), { ...toResolved, actions: [clearsResolution] })],
      }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { actual: 'clears the resolution' } }],
    },
    {
      given: 'only a directed transition, and it sets nothing',
      project: aServiceProject({ workflows: [withTransition(withoutTransition(aWorkflow(), '41'), byHand)] }),
      findings: [{ type: 'transition', name: 'Done by hand', evidence: { from: ['In Progress'] } }],
    },
    {
      given: 'two workflows that set none',
      project: aServiceProject(usedBy([SERVICE_REQUEST, silent], [INCIDENT, germanSilent])),
      findings: [
        { type: 'transition', name: 'Resolve', evidence: { issueTypes: ['[System] Service request'] } },
        { type: 'transition', name: 'Lösen', evidence: { issueTypes: ['[System] Incident'] } },
      ],
    },
  ],
  cannotTell: [
    {
      given: 'a resolve transition without post functions whose screen was not read',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), { ...toResolved, actions: [] })],
        screens: [],
      }),
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
