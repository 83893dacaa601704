import { inProgressStatusReachable } from '../../../src/checks/workflow/in-progress-status-reachable';
import { RESOLVED, WAITING_FOR_CUSTOMER } from '../../given/a-workflow';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: inProgressStatusReachable,
  anyStatusId: '21',
  idsOfState: ['3'],
  expected: 'a way to In Arbeit',
  hold: WAITING_FOR_CUSTOMER,
  path: ['Open', 'In Progress', 'Waiting for customer'],
  release: RESOLVED,
  germanPath: ['Offen'],
});
