import type { RawUser } from '../../jira/resources/users';
import type { AccountChoice } from '../../shared/contract';
import type { Text } from '../../shared/message';
import type { RawCustomer } from '../../jira/resources/service-desks';
import { accountKind } from '../../snapshot/account-kind';

/** A Jira user as the setup form offers it. */
export const toAccountChoice = (user: RawUser, reason?: Text): AccountChoice => ({
  accountId: user.accountId,
  displayName: user.displayName,
  kind: accountKind(user),
  ...(!user.active && { isInactive: true as const }),
  ...(reason && { reason }),
});

/** A customer of the desk, who may be unknown to Jira's user search. */
export const ofCustomer = ({ accountId, displayName, active }: RawCustomer, reason?: Text): AccountChoice => ({
  accountId,
  displayName: displayName ?? accountId,
  kind: accountId.startsWith('qm:') ? 'customer' : 'person',
  ...(active === false && { isInactive: true as const }),
  ...(reason && { reason }),
});
