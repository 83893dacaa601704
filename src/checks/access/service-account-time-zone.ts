import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount } from './account-parts';
import { says as seen, zoneItSees } from './seen-first';
import { judgeTimeZone, says, wrongZone } from './time-zone-seen';

export const serviceAccountTimeZone = defineCheck({
  id: 'service-account-time-zone',
  title: "Service account has the bot's time zone",
  problem: 'Service account is in the wrong time zone',
  why:
    'Jira reads the dates of a search in the time zone of the account that searches. ' +
    'With another zone the bot asks for the wrong hours: it misses new replies, and employees wait for an answer.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-software-cloud/docs/jql-fields/',
  reads: ['profile', 'site', 'serviceAccount', 'seenAccount', 'takenAt'],
  appliesTo: (parts) => hasServiceAccount(parts) && parts.profile.timeZone !== null,
  examine: ({ profile, site, serviceAccount, seenAccount, takenAt }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined || profile.timeZone === null) return [];
    const own = zoneItSees(seenAccount);
    const judged = own === null ? judgeTimeZone(account, profile.timeZone, site.defaultTimeZone) : null;
    if (own === profile.timeZone || judged === 'right') return [];
    const told = { account: account.displayName, expected: profile.timeZone };
    if (judged === 'untold') return cannotTell(says.hidden(told), accountSubject(account));
    const timeZone = own ?? account.timeZone;
    return [
      {
        subject: accountSubject(account),
        message: wrongZone({ ...told, timeZone: String(timeZone) }, takenAt),
        evidence: {
          actual: timeZone,
          expected: profile.timeZone,
          siteDefault: site.defaultTimeZone,
          seenBy: own === null ? seen.app : seen.itself,
        },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Sign in as the account and open id.atlassian.com/manage-profile.',
      "Under Account preferences, choose the time zone the bot asks for; in Moveworks' case " +
        'America/Danmarkshavn, which is GMT all year.',
      'Where this app may not read as the account, also let anyone see the time zone, under Profile and visibility.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});
