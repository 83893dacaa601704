import { bucketsCovered } from '../../../src/checks/workflow/buckets-covered';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import { CLOSED, IN_PROGRESS, OPEN, RESOLVED, aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { GELOEST, IN_ARBEIT, OFFEN, TEAM_MANAGED, germanWorkflow, usedBy } from './given-workflows';

const requests = aWorkflow();
const neverWaits = germanWorkflow({ statuses: [OFFEN, IN_ARBEIT, GELOEST] });
const openOrResolved = aWorkflow({ id: 'workflow-short', name: 'Short workflow', statuses: [OPEN, RESOLVED, CLOSED] });

describeCheck(bucketsCovered, {
  passes: [
    { given: 'a workflow with a status for each state', project: aServiceProject() },
    {
      given: 'a complete German workflow in a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
  ],
  fails: [
    {
      given: 'a German workflow that never waits for the user, beside one that does',
      project: aServiceProject(usedBy([SERVICE_REQUEST, requests], [INCIDENT, neverWaits])),
      findings: [
        {
          type: 'workflow',
          name: 'Ablauf für Störungen',
          id: 'workflow-german',
          evidence: {
            actual: ['new', 'in-progress', 'resolved'],
            missing: [
              {
                bucket: 'waiting-for-user',
                add: {
                  statusId: '10',
                  name: 'Waiting for customer',
                  category: 'indeterminate',
                  usedBy: 'Service request workflow',
                },
                from: ['Offen', 'In Arbeit'],
              },
            ],
            issueTypes: ['[System] Incident'],
          },
        },
      ],
    },
    {
      given: 'a single workflow without statuses for work and waiting',
      project: aServiceProject(usedBy([SERVICE_REQUEST, openOrResolved])),
      findings: [
        {
          type: 'workflow',
          name: 'Short workflow',
          evidence: {
            missing: [
              {
                bucket: 'in-progress',
                add: { statusId: null, name: 'In Progress', category: 'indeterminate', usedBy: null },
                from: ['Open'],
              },
              {
                bucket: 'waiting-for-user',
                add: { statusId: null, name: 'Waiting for customer', category: 'indeterminate', usedBy: null },
                from: ['Open'],
              },
            ],
          },
        },
      ],
    },
    {
      given: 'two incomplete workflows',
      project: aServiceProject(
        usedBy(
          [
            SERVICE_REQUEST,
            aWorkflow({ name: 'No end', statuses: [OPEN, IN_PROGRESS, ...requests.statuses.slice(2, 4)] }),
          ],
          [INCIDENT, neverWaits],
        ),
      ),
      findings: [
        {
          type: 'workflow',
          name: 'No end',
          evidence: {
            missing: [
              {
                bucket: 'resolved',
                add: { statusId: '205', name: 'Gelöst', category: 'done', usedBy: 'Ablauf für Störungen' },
                from: ['Any status'],
              },
            ],
          },
        },
        { type: 'workflow', name: 'Ablauf für Störungen' },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
  cannotTell: [
    { given: 'an issue type whose workflow Jira did not return', project: aServiceProject({ workflows: [] }) },
  ],
});
