import type { RawUser } from '../../jira/resources/users';
import type { AccountChoice } from '../../shared/contract';
import type { Text } from '../../shared/message';
import { accountKind } from '../../snapshot/account-kind';

/** A Jira user as the setup form offers it. */
export const toAccountChoice = (user: RawUser, reason?: Text): AccountChoice => ({
  accountId: user.accountId,
  displayName: user.displayName,
  kind: accountKind(user),
  ...(reason && { reason }),
});
