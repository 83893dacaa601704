import type { RawUser } from '../jira/resources/users';
import type { AccountKind } from './parts';

/** What kind of account a Jira user is; Jira tells apps, service accounts and Rovo agents apart by `appType` only. */
export const accountKind = ({ accountType, appType }: Pick<RawUser, 'accountType' | 'appType'>): AccountKind => {
  switch (accountType) {
    case 'atlassian':
      return 'person';
    case 'customer':
      return 'customer';
    case 'app':
      return appType === 'service' ? 'service-account' : appType === 'agent' ? 'agent' : 'app';
    default:
      return 'unknown';
  }
};
