import { resolvedStatusReachable } from '../../../src/checks/workflow/resolved-status-reachable';
import { RESOLVED, WAITING_FOR_CUSTOMER } from '../../given/a-workflow';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: resolvedStatusReachable,
  anyStatusId: '41',
  idsOfState: ['5', '6'],
  expected: 'a way to Gelöst',
  hold: WAITING_FOR_CUSTOMER,
  path: ['Open', 'In Progress', 'Waiting for customer'],
  release: RESOLVED,
  germanPath: ['Offen'],
});
