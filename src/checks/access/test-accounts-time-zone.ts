import type { Account, Parts } from '../../snapshot/parts';
import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount } from './account-parts';
import { judgeTimeZone, says } from './time-zone-seen';

export const testAccountsTimeZone = defineCheck({
  id: 'test-accounts-time-zone',
  title: "Test accounts have the bot's time zone",
  problem: 'Test accounts are in the wrong time zone',
  why:
    'A trial run compares times of the bot, an agent and a customer. ' +
    'With different zones it shows delays that no employee will have, or hides ones they will.',
  severity: 'low',
  learnMore: 'https://support.atlassian.com/atlassian-account/docs/update-your-profile-and-visibility-settings/',
  reads: ['profile', 'site', 'agentTestAccount', 'customerTestAccount'],
  appliesTo: (parts) => parts.profile.timeZone !== null && testAccounts(parts).length > 0,
  examine: (parts) => {
    const expected = parts.profile.timeZone;
    if (expected === null) return [];
    const judged = testAccounts(parts).map((account) => ({
      account,
      seen: judgeTimeZone(account, expected, parts.site.defaultTimeZone),
    }));
    const wrong = judged.filter(({ seen }) => seen === 'wrong');
    const untold = judged.find(({ seen }) => seen === 'untold');
    if (wrong.length === 0 && untold)
      return cannotTell(says.hidden({ account: untold.account.displayName, expected }), accountSubject(untold.account));
    return wrong.map(({ account }) => ({
      subject: accountSubject(account),
      message: says.wrong({ account: account.displayName, timeZone: String(account.timeZone), expected }),
      evidence: { actual: account.timeZone, expected, siteDefault: parts.site.defaultTimeZone },
    }));
  },
  cure: {
    safety: 'manual',
    steps: [
      'Sign in as the account and open id.atlassian.com/manage-profile.',
      'Choose the same time zone as the service account, and let anyone see it.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});

const testAccounts = ({
  agentTestAccount,
  customerTestAccount,
}: Pick<Parts, 'agentTestAccount' | 'customerTestAccount'>): readonly Account[] =>
  [agentTestAccount, customerTestAccount].flatMap((reading) => foundAccount(reading) ?? []);
