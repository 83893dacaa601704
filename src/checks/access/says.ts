import { kinds, says as accounts } from './account-parts';
import { says as accountsDistinct } from './accounts-distinct';
import { says as agentTestAccountReady } from './agent-test-account-ready';
import { says as appAccessComplete } from './app-access-complete';
import { says as customerTestAccountReady } from './customer-test-account-ready';
import { holders, says as grants } from './grants-of';
import { says as issueSecurityOpenToBot } from './issue-security-open-to-bot';
import { says as retiring } from './retired-parts';
import { says as serviceAccountActive } from './service-account-active';
import { says as serviceAccountCanLogIn } from './service-account-can-log-in';
import { says as serviceAccountInAgentRole } from './service-account-in-agent-role';
import { says as serviceAccountLeastPrivileged } from './service-account-least-privileged';
import { says as serviceAccountLicensed } from './service-account-licensed';
import { says as serviceAccountPermitted } from './service-account-permitted';
import { says as serviceAccountPresent } from './service-account-present';
import { says as serviceAccountViewSame } from './service-account-view-same';
import { says as seenBy } from './seen-first';
import { says as timeZones } from './time-zone-seen';

export const accessSays = {
  accounts,
  'account-kinds': kinds,
  'accounts-distinct': accountsDistinct,
  'agent-test-account-ready': agentTestAccountReady,
  'app-access-complete': appAccessComplete,
  'customer-test-account-ready': customerTestAccountReady,
  grants,
  'grant-holders': holders,
  'issue-security-open-to-bot': issueSecurityOpenToBot,
  retiring,
  'service-account-active': serviceAccountActive,
  'service-account-can-log-in': serviceAccountCanLogIn,
  'service-account-in-agent-role': serviceAccountInAgentRole,
  'service-account-least-privileged': serviceAccountLeastPrivileged,
  'service-account-licensed': serviceAccountLicensed,
  'service-account-permitted': serviceAccountPermitted,
  'service-account-present': serviceAccountPresent,
  'service-account-view-same': serviceAccountViewSame,
  'seen-by': seenBy,
  'time-zones': timeZones,
};
