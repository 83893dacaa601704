import { inProgressStatusReachable } from '../../../src/checks/workflow/in-progress-status-reachable';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: inProgressStatusReachable,
  anyStatusId: '21',
  idsOfState: ['3'],
  expected: 'a way to In Arbeit',
  germanPath: ['Offen'],
});
