import { reopenedStatusReachable } from '../../../src/checks/workflow/reopened-status-reachable';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: reopenedStatusReachable,
  anyStatusId: '51',
  idsOfState: ['1', '4'],
  expected: 'a way to Offen',
  germanPath: ['Offen', 'In Arbeit'],
});
