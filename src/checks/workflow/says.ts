import { says as apiOnlyRestrictionRight } from './api-only-restriction-right';
import { says as assigneeClearedOnReopen } from './assignee-cleared-on-reopen';
import { says as botTransitionsKeepApprovals } from './bot-transitions-keep-approvals';
import { says as botTransitionsUnblocked } from './bot-transitions-unblocked';
import { says as bucketsCovered } from './buckets-covered';
import { says as commentsOpenOnResolved } from './comments-open-on-resolved';
import { says as oneStep } from './global-transition';
import { says as workflowsOfProject } from './project-workflows';
import { says as resolutionClearedByPeople } from './resolution-cleared-by-people';
import { says as resolutionClearedOnReopen } from './resolution-cleared-on-reopen';
import { says as resolutionSetByPeople } from './resolution-set-by-people';
import { says as resolutionSetOnResolve } from './resolution-set-on-resolve';
import { says as statusesMappedToBuckets } from './statuses-mapped-to-buckets';
import { says as statusesOpenToBot } from './statuses-open-to-bot';
import { says as withinReach } from './stuck-requests';
import { says as workflowEditable } from './workflow-editable';
import { says as workflowFreeOfTraps } from './workflow-free-of-traps';
import { says as workflowUnshared } from './workflow-unshared';

export const workflowCheckSays = {
  'api-only-restriction-right': apiOnlyRestrictionRight,
  'assignee-cleared-on-reopen': assigneeClearedOnReopen,
  'bot-transitions-keep-approvals': botTransitionsKeepApprovals,
  'bot-transitions-unblocked': botTransitionsUnblocked,
  'buckets-covered': bucketsCovered,
  'comments-open-on-resolved': commentsOpenOnResolved,
  'one-step': oneStep,
  'workflows-of-project': workflowsOfProject,
  'resolution-cleared-by-people': resolutionClearedByPeople,
  'resolution-cleared-on-reopen': resolutionClearedOnReopen,
  'resolution-set-by-people': resolutionSetByPeople,
  'resolution-set-on-resolve': resolutionSetOnResolve,
  'statuses-mapped-to-buckets': statusesMappedToBuckets,
  'statuses-open-to-bot': statusesOpenToBot,
  'within-reach': withinReach,
  'workflow-editable': workflowEditable,
  'workflow-free-of-traps': workflowFreeOfTraps,
  'workflow-unshared': workflowUnshared,
};
