import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount } from './account-parts';
import { judgeTimeZone, says } from './time-zone-seen';

export const serviceAccountTimeZone = defineCheck({
  id: 'service-account-time-zone',
  title: "Service account has the bot's time zone",
  problem: 'Service account is in the wrong time zone',
  why: "Jira writes dates in the reader's time zone. With another zone the bot takes requests for older or newer than they are: reminders come at the wrong hour and new replies are missed.",
  severity: 'high',
  learnMore: 'https://support.atlassian.com/atlassian-account/docs/update-your-profile-and-visibility-settings/',
  reads: ['profile', 'site', 'serviceAccount'],
  appliesTo: (parts) => hasServiceAccount(parts) && parts.profile.timeZone !== null,
  examine: ({ profile, site, serviceAccount }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined || profile.timeZone === null) return [];
    const seen = judgeTimeZone(account, profile.timeZone, site.defaultTimeZone);
    if (seen === 'right') return [];
    const told = { account: account.displayName, expected: profile.timeZone };
    if (seen === 'untold') return cannotTell(says.hidden(told), accountSubject(account));
    return [
      {
        subject: accountSubject(account),
        message: says.wrong({ ...told, timeZone: String(account.timeZone) }),
        evidence: { actual: account.timeZone, expected: profile.timeZone, siteDefault: site.defaultTimeZone },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Sign in as the account and open id.atlassian.com/manage-profile.',
      "Under Account preferences, choose the time zone the bot asks for; in Moveworks' case America/Danmarkshavn, which is GMT all year.",
      'Under Profile and visibility, let anyone see the time zone, so that the next audit can tell.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});
