import { reopenedStatusReachable } from '../../../src/checks/workflow/reopened-status-reachable';
import { IN_PROGRESS, RESOLVED } from '../../given/a-workflow';
import { describeStuckRequests } from './stuck-request-table';

describeStuckRequests({
  check: reopenedStatusReachable,
  anyStatusId: '51',
  idsOfState: ['1', '4'],
  expected: 'a way to Offen',
  // Only a finished request is reopened.
  hold: RESOLVED,
  path: ['Open', 'Resolved'],
  release: IN_PROGRESS,
  germanPath: ['Offen', 'Gelöst'],
});
