import type { Account } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { zoneHours } from './zone-hours';

interface WrongZone {
  readonly account: string;
  readonly timeZone: string;
  readonly expected: string;
}
interface OffBy extends WrongZone {
  readonly least: number;
  readonly most: number;
}

/** `1 hour`, `4 to 5 hours`, `up to 1 hour` */
const hours = ({ least, most }: OffBy): string => {
  const unit = most === 1 ? 'hour' : 'hours';
  if (least === most) return `${most} ${unit}`;
  return least === 0 ? `up to ${most} ${unit}` : `${least} to ${most} ${unit}`;
};

export const says = defineMessages('time-zones', {
  hidden: ({ account, expected }: { account: string; expected: string }) =>
    `Jira does not show the time zone of account "${account}" to apps. ` +
    `Sign in as it and check that its zone is ${expected} and that anyone can see it.`,
  wrong: ({ account, timeZone, expected }: WrongZone) =>
    `Account "${account}" has the time zone ${timeZone}, not ${expected}.`,
  ahead: (off: OffBy) =>
    `Account "${off.account}" has the time zone ${off.timeZone}, not ${off.expected}. ` +
    `Jira reads the bot’s dates in that zone: its searches begin ${hours(off)} too early.`,
  behind: (off: OffBy) =>
    `Account "${off.account}" has the time zone ${off.timeZone}, not ${off.expected}. ` +
    `Jira reads the bot’s dates in that zone: its searches begin ${hours(off)} too late and miss new replies.`,
  sameClock: ({ account, timeZone, expected }: WrongZone) =>
    `Account "${account}" has the time zone ${timeZone}, not ${expected}. ` +
    'Both show the same time all year, so the bot’s searches are not wrong.',
});

/**
 * What an app can know of an account's time zone. Jira answers the site's default when the zone is hidden or unset
 * (User.timeZone, https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/), so seeing the default
 * proves nothing: it counts as right when it is the expected one anyway, and as untold otherwise.
 */
export const judgeTimeZone = (
  { timeZone }: Account,
  expected: string,
  siteDefault: string | null,
): 'right' | 'wrong' | 'untold' => {
  if (timeZone === expected) return 'right';
  return timeZone === null || siteDefault === null || timeZone === siteDefault ? 'untold' : 'wrong';
};

/** Says by how much the bot would be wrong: JQL reads a date in the zone of the account that searches. */
export const wrongZone = (zone: WrongZone, takenAt: string): Message => {
  const off = zoneHours(zone.timeZone, zone.expected, takenAt);
  if (off === null || (off.least < 0 && off.most > 0)) return says.wrong(zone);
  if (off.least === 0 && off.most === 0) return says.sameClock(zone);
  return off.most > 0 ? says.ahead({ ...zone, ...off }) : says.behind({ ...zone, least: -off.most, most: -off.least });
};
