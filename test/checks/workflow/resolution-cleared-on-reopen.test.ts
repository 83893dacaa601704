import { resolutionClearedOnReopen } from '../../../src/checks/workflow/resolution-cleared-on-reopen';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  OPEN,
  RESOLVED,
  aTransition,
  aWorkflow,
  setsResolution,
  toInProgress,
  toReopened,
  withTransition,
  withoutTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, germanWorkflow, usedBy } from './given-workflows';

const keeps = withTransition(aWorkflow(), { ...toReopened, actions: [] });
const germanKeeps = germanWorkflow({
  transitions: germanWorkflow().transitions.map((one) => (one.id === '51' ? { ...one, actions: [] } : one)),
});

describeCheck(resolutionClearedOnReopen, {
  passes: [
    { given: 'transitions that clear it', project: aServiceProject() },
    {
      given: 'a German workflow of a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    {
      given: "people's own way that keeps it, beside the bot's",
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), aTransition('71', 'Not solved', RESOLVED, IN_PROGRESS))],
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
          evidence: { actual: 'keeps the resolution', expected: 'clears the resolution' },
        },
      ],
    },
    {
      given: 'an Any-status transition into work that sets one',
      project: aServiceProject({
        workflows: [withTransition(aWorkflow(), { ...toInProgress, actions: [setsResolution] })],
      }),
      findings: [{ type: 'transition', name: 'Start work', evidence: { actual: 'sets a resolution' } }],
    },
    {
      given: 'a directed way back from Resolved that keeps it, and no way of the bot that clears it',
      project: aServiceProject({
        workflows: [
          withTransition(withoutTransition(aWorkflow(), '51'), aTransition('71', 'Not solved', RESOLVED, IN_PROGRESS)),
        ],
      }),
      findings: [{ type: 'transition', name: 'Not solved', evidence: { from: ['Resolved'] } }],
    },
    {
      given: 'an Any-status transition into work that keeps it, which the bot may take from a resolved one',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), { ...toInProgress, actions: [] })] }),
      findings: [{ type: 'transition', name: 'Start work' }],
    },
    {
      given: 'two workflows that keep it',
      project: aServiceProject(usedBy([SERVICE_REQUEST, keeps], [INCIDENT, germanKeeps])),
      findings: [
        { type: 'transition', name: 'Reopen', evidence: { issueTypes: ['[System] Service request'] } },
        { type: 'transition', name: 'Wieder öffnen', evidence: { issueTypes: ['[System] Incident'] } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
