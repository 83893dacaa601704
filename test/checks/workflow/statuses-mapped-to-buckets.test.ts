import { statusesMappedToBuckets } from '../../../src/checks/workflow/statuses-mapped-to-buckets';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, chosen } from '../../given/a-service-project';
import { IN_PROGRESS, OPEN, RESOLVED, WAITING_FOR_CUSTOMER, aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { GELOEST, IN_ARBEIT, TEAM_MANAGED, germanWorkflow, usedBy } from './given-workflows';

const requests = aWorkflow();
const incidents = aWorkflow({
  id: 'workflow-incident',
  name: 'Incident workflow',
  statuses: [OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER, RESOLVED],
});
const leftOut = (...statusIds: readonly string[]) => ({
  settings: chosen({ buckets: Object.fromEntries(statusIds.map((id) => [id, 'other' as const])) }),
});

describeCheck(statusesMappedToBuckets, {
  passes: [
    { given: 'statuses with everyday names', project: aServiceProject() },
    {
      given: 'German statuses in a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    {
      given: 'a status the admin placed',
      project: aServiceProject({ settings: chosen({ buckets: { [WAITING_FOR_CUSTOMER.id]: 'in-progress' } }) }),
    },
  ],
  fails: [
    {
      given: 'a status the admin left out',
      project: aServiceProject(leftOut(WAITING_FOR_CUSTOMER.id)),
      findings: [
        {
          type: 'status',
          name: 'Waiting for customer',
          id: '10',
          evidence: {
            actual: 'other',
            expected: ['new', 'in-progress', 'waiting-for-user', 'resolved'],
            workflows: ['Service request workflow'],
            issueTypes: ['[System] Service request', '[System] Incident'],
          },
        },
      ],
    },
    {
      given: 'one status left out of two workflows',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, requests], [INCIDENT, incidents]),
        ...leftOut(IN_PROGRESS.id),
      }),
      findings: [
        {
          type: 'status',
          name: 'In Progress',
          evidence: {
            workflows: ['Service request workflow', 'Incident workflow'],
            issueTypes: ['[System] Service request', '[System] Incident'],
          },
        },
      ],
    },
    {
      given: 'two German statuses left out',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        ...leftOut(IN_ARBEIT.id, GELOEST.id),
      }),
      findings: [
        { type: 'status', name: 'In Arbeit', evidence: { category: 'indeterminate' } },
        { type: 'status', name: 'Gelöst', evidence: { category: 'done' } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
