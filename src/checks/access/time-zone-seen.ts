import type { Account } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';

export const says = defineMessages('time-zones', {
  hidden: ({ account, expected }: { account: string; expected: string }) =>
    `Jira does not show the time zone of account "${account}" to apps. Sign in as it and check that its zone is ${expected} and that anyone can see it.`,
  wrong: ({ account, timeZone, expected }: { account: string; timeZone: string; expected: string }) =>
    `Account "${account}" has the time zone ${timeZone}, not ${expected}.`,
});

/**
 * What an app can know of an account's time zone. Jira answers the site's default when the zone is hidden or unset
 * (User.timeZone, https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/), so seeing the default proves nothing:
 * it counts as right when it is the expected one anyway, and as untold otherwise.
 */
export const judgeTimeZone = (
  { timeZone }: Account,
  expected: string,
  siteDefault: string | null,
): 'right' | 'wrong' | 'untold' => {
  if (timeZone === expected) return 'right';
  return timeZone === null || siteDefault === null || timeZone === siteDefault ? 'untold' : 'wrong';
};
