import { defineMessages } from '../../messages/define-messages';
import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount, kinds } from './account-parts';

export const says = defineMessages('service-account-can-log-in', {
  unknownKind: ({ account }: { account: string }) => `Jira doesn't say what kind of account "${account}" is.`,
  'service-account': ({ account }: { account: string }) =>
    `Account "${account}" is an Atlassian service account: it never signs in, and its scoped tokens work on api.atlassian.com only, not on the site itself.`,
  app: ({ account }: { account: string }) => `Account "${account}" belongs to an app: nobody can sign in as it.`,
  agent: ({ account }: { account: string }) =>
    `Account "${account}" belongs to a Rovo agent: nobody can sign in as it.`,
  customer: ({ account }: { account: string }) =>
    `Account "${account}" is a portal-only customer: it can be neither an agent nor a member of a group.`,
});

export const serviceAccountCanLogIn = defineCheck({
  id: 'service-account-can-log-in',
  title: 'Service account can sign in',
  problem: 'Service account can’t sign in',
  why: 'The token is made while signed in as the account, and used on the site itself. With an account that cannot sign in, the bot never connects, and its time zone cannot be set.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
  reads: ['serviceAccount'],
  appliesTo: hasServiceAccount,
  examine: ({ serviceAccount }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined || account.kind === 'person') return [];
    const subject = accountSubject(account);
    if (account.kind === 'unknown') return cannotTell(says.unknownKind({ account: account.displayName }), subject);
    return [
      {
        subject,
        message: says[account.kind]({ account: account.displayName }),
        evidence: { actual: kinds[account.kind], expected: kinds.person },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'In Atlassian administration, invite an ordinary account for the bot, with a mailbox that somebody reads.',
      'Choose it on the setup page of this app, and give it the licence and the role of the old one.',
      "If you prefer Atlassian's service account, ask the bot's vendor first whether it can call api.atlassian.com with a scoped token.",
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});
