import type { Area } from '../shared/report';
import type { Check, ManualCheck } from './check';
import { accountsDistinct } from './access/accounts-distinct';
import { agentAccessEnabled } from './access/agent-access-enabled';
import { agentTestAccountReady } from './access/agent-test-account-ready';
import { apiOnlyRestrictionRight } from './workflow/api-only-restriction-right';
import { apiTokenMade } from './access/api-token-made';
import { appAccessComplete } from './access/app-access-complete';
import { approvalRuleEnabled } from './requests/approval-rule-enabled';
import { approvalsConfigured } from './requests/approvals-configured';
import { approversEmailsReadable } from './access/approvers-emails-readable';
import { assigneeClearedOnReopen } from './workflow/assignee-cleared-on-reopen';
import { botCallsSupported } from './access/bot-calls-supported';
import { botTransitionsKeepApprovals } from './workflow/bot-transitions-keep-approvals';
import { botTransitionsUnblocked } from './workflow/bot-transitions-unblocked';
import { bucketsCovered } from './workflow/buckets-covered';
import { customerTestAccountReady } from './access/customer-test-account-ready';
import { customersPresent } from './customers/customers-present';
import { emailAddressesVisible } from './access/email-addresses-visible';
import { executionModesChosen } from './requests/execution-modes-chosen';
import { formsReadable } from './requests/forms-readable';
import { identityAppInstalled } from './access/identity-app-installed';
import { inProgressStatusReachable } from './workflow/in-progress-status-reachable';
import { inProgressTransitionGlobal } from './workflow/in-progress-transition-global';
import { issueSecurityOpenToBot } from './access/issue-security-open-to-bot';
import { knowledgeBaseReachable } from './knowledge/knowledge-base-reachable';
import { mcpAccessEnabled } from './access/mcp-access-enabled';
import { networkOpenToBot } from './access/network-open-to-bot';
import { reopenedStatusReachable } from './workflow/reopened-status-reachable';
import { reopenedTransitionGlobal } from './workflow/reopened-transition-global';
import { requestTypeIssueTypesPresent } from './requests/request-type-issue-types-present';
import { requestTypesFillable } from './requests/request-types-fillable';
import { requestTypesOpenToBot } from './requests/request-types-open-to-bot';
import { requestTypesVisible } from './requests/request-types-visible';
import { requiredFieldsAsked } from './requests/required-fields-asked';
import { resolutionClearedOnReopen } from './workflow/resolution-cleared-on-reopen';
import { commentsOpenOnResolved } from './workflow/comments-open-on-resolved';
import { resolutionClearedByPeople } from './workflow/resolution-cleared-by-people';
import { resolutionSetByPeople } from './workflow/resolution-set-by-people';
import { resolutionSetOnResolve } from './workflow/resolution-set-on-resolve';
import { resolveScreenComplete } from './screens/resolve-screen-complete';
import { resolvedStatusReachable } from './workflow/resolved-status-reachable';
import { resolvedTransitionGlobal } from './workflow/resolved-transition-global';
import { serviceAccountActive } from './access/service-account-active';
import { serviceAccountCanLogIn } from './access/service-account-can-log-in';
import { serviceAccountDedicated } from './access/service-account-dedicated';
import { serviceAccountInAgentRole } from './access/service-account-in-agent-role';
import { serviceAccountLeastPrivileged } from './access/service-account-least-privileged';
import { serviceAccountLicensed } from './access/service-account-licensed';
import { serviceAccountPermitted } from './access/service-account-permitted';
import { serviceAccountPresent } from './access/service-account-present';
import { serviceAccountTimeZone } from './access/service-account-time-zone';
import { serviceAccountViewSame } from './access/service-account-view-same';
import { serviceDeskPresent } from './requests/service-desk-present';
import { statusesMappedToBuckets } from './workflow/statuses-mapped-to-buckets';
import { statusesOpenToBot } from './workflow/statuses-open-to-bot';
import { testAccountsTimeZone } from './access/test-accounts-time-zone';
import { testProjectAccessSame } from './testing/test-project-access-same';
import { testProjectIsolated } from './testing/test-project-isolated';
import { testProjectIssueTypesSame } from './testing/test-project-issue-types-same';
import { testProjectPresent } from './testing/test-project-present';
import { testProjectRequestTypesSame } from './testing/test-project-request-types-same';
import { testProjectWorkflowsSame } from './testing/test-project-workflows-same';
import { userManagementCentralized } from './access/user-management-centralized';
import { workflowEditable } from './workflow/workflow-editable';
import { workflowFreeOfTraps } from './workflow/workflow-free-of-traps';
import { workflowUnshared } from './workflow/workflow-unshared';

/** A check and the folder it lives in. */
export type CatalogueCheck = (Check | ManualCheck) & { readonly area: Area };

const CHECKS = [
  { ...accountsDistinct, area: 'access' },
  { ...agentAccessEnabled, area: 'access' },
  { ...agentTestAccountReady, area: 'access' },
  { ...apiOnlyRestrictionRight, area: 'workflow' },
  { ...apiTokenMade, area: 'access' },
  { ...appAccessComplete, area: 'access' },
  { ...approvalRuleEnabled, area: 'requests' },
  { ...approvalsConfigured, area: 'requests' },
  { ...approversEmailsReadable, area: 'access' },
  { ...assigneeClearedOnReopen, area: 'workflow' },
  { ...botCallsSupported, area: 'access' },
  { ...botTransitionsKeepApprovals, area: 'workflow' },
  { ...botTransitionsUnblocked, area: 'workflow' },
  { ...bucketsCovered, area: 'workflow' },
  { ...commentsOpenOnResolved, area: 'workflow' },
  { ...customerTestAccountReady, area: 'access' },
  { ...customersPresent, area: 'customers' },
  { ...emailAddressesVisible, area: 'access' },
  { ...executionModesChosen, area: 'requests' },
  { ...formsReadable, area: 'requests' },
  { ...identityAppInstalled, area: 'access' },
  { ...inProgressStatusReachable, area: 'workflow' },
  { ...inProgressTransitionGlobal, area: 'workflow' },
  { ...issueSecurityOpenToBot, area: 'access' },
  { ...knowledgeBaseReachable, area: 'knowledge' },
  { ...mcpAccessEnabled, area: 'access' },
  { ...networkOpenToBot, area: 'access' },
  { ...reopenedStatusReachable, area: 'workflow' },
  { ...reopenedTransitionGlobal, area: 'workflow' },
  { ...requestTypeIssueTypesPresent, area: 'requests' },
  { ...requestTypesFillable, area: 'requests' },
  { ...requestTypesOpenToBot, area: 'requests' },
  { ...requestTypesVisible, area: 'requests' },
  { ...requiredFieldsAsked, area: 'requests' },
  { ...resolutionClearedByPeople, area: 'workflow' },
  { ...resolutionClearedOnReopen, area: 'workflow' },
  { ...resolutionSetByPeople, area: 'workflow' },
  { ...resolutionSetOnResolve, area: 'workflow' },
  { ...resolveScreenComplete, area: 'screens' },
  { ...resolvedStatusReachable, area: 'workflow' },
  { ...resolvedTransitionGlobal, area: 'workflow' },
  { ...serviceAccountActive, area: 'access' },
  { ...serviceAccountCanLogIn, area: 'access' },
  { ...serviceAccountDedicated, area: 'access' },
  { ...serviceAccountInAgentRole, area: 'access' },
  { ...serviceAccountLeastPrivileged, area: 'access' },
  { ...serviceAccountLicensed, area: 'access' },
  { ...serviceAccountPermitted, area: 'access' },
  { ...serviceAccountPresent, area: 'access' },
  { ...serviceAccountTimeZone, area: 'access' },
  { ...serviceAccountViewSame, area: 'access' },
  { ...serviceDeskPresent, area: 'requests' },
  { ...statusesMappedToBuckets, area: 'workflow' },
  { ...statusesOpenToBot, area: 'workflow' },
  { ...testAccountsTimeZone, area: 'access' },
  { ...testProjectAccessSame, area: 'testing' },
  { ...testProjectIsolated, area: 'testing' },
  { ...testProjectIssueTypesSame, area: 'testing' },
  { ...testProjectPresent, area: 'testing' },
  { ...testProjectRequestTypesSame, area: 'testing' },
  { ...testProjectWorkflowsSame, area: 'testing' },
  { ...userManagementCentralized, area: 'access' },
  { ...workflowEditable, area: 'workflow' },
  { ...workflowFreeOfTraps, area: 'workflow' },
  { ...workflowUnshared, area: 'workflow' },
] as const satisfies readonly CatalogueCheck[];

export type CheckId = (typeof CHECKS)[number]['id'];

/** All checks, in the order of their ids. */
export const catalogue: readonly CatalogueCheck[] = CHECKS;
