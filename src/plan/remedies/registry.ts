import type { Remedy } from './remedy';
import { grantPermission, joinAgentRole, revokePermission } from './access';
import { coverBuckets } from './buckets-covered';
import { completeScreen } from './complete-screen';
import { freeTrapped } from './free-trapped';
import { enterFromAnywhere } from './global-transition';
import { mapStatus } from './map-status';
import { keepApprovals } from './own-transition';
import { createInTestProject } from './portal';
import { clearAssignee, clearResolution, setResolution } from './post-functions';
import { openToApi, unblock } from './rules-of-bot-transitions';

/**
 * What cures what, in the order cures are planned: what a status means and who the bot is come first, then statuses,
 * then the ways between them, then what those ways do. A later check often has nothing left to find.
 */
export const remedies: ReadonlyMap<string, Remedy> = new Map([
  ['statuses-mapped-to-buckets', mapStatus],
  ['service-account-in-agent-role', joinAgentRole],
  ['service-account-permitted', grantPermission],
  ['service-account-least-privileged', revokePermission],
  ['buckets-covered', coverBuckets],
  ['bot-transitions-keep-approvals', keepApprovals],
  ['api-only-restriction-right', openToApi],
  ['resolved-transition-global', enterFromAnywhere('resolve')],
  ['in-progress-transition-global', enterFromAnywhere('startWork')],
  ['reopened-transition-global', enterFromAnywhere('reopen')],
  ['resolved-status-reachable', enterFromAnywhere('resolve')],
  ['in-progress-status-reachable', enterFromAnywhere('startWork')],
  ['reopened-status-reachable', enterFromAnywhere('reopen')],
  ['workflow-free-of-traps', freeTrapped],
  ['bot-transitions-unblocked', unblock],
  ['resolution-set-on-resolve', setResolution],
  ['resolution-set-by-people', setResolution],
  ['resolution-cleared-on-reopen', clearResolution],
  ['resolution-cleared-by-people', clearResolution],
  ['assignee-cleared-on-reopen', clearAssignee],
  ['resolve-screen-complete', completeScreen],
  ['test-project-request-types-same', createInTestProject],
]);
