import { resolvedStatusReachable } from '../../../src/checks/workflow/resolved-status-reachable';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: resolvedStatusReachable,
  anyStatusId: '41',
  idsOfState: ['5', '6'],
  expected: 'a way to Gelöst',
  germanPath: ['Offen'],
});
