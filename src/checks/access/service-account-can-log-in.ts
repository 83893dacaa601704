import type { Way } from '../../profile/profile';
import type { AccountKind, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount, kinds } from './account-parts';

interface Told {
  readonly account: string;
}

export const says = defineMessages('service-account-can-log-in', {
  unknownKind: ({ account }: Told) => `Jira doesn't say what kind of account "${account}" is.`,
  'service-account': ({ account }: Told) =>
    `Account "${account}" is an Atlassian service account: ` +
    'it never signs in, and its scoped tokens work on api.atlassian.com only, not on the site itself.',
  app: ({ account }: Told) => `Account "${account}" belongs to an app: nobody can sign in as it.`,
  agent: ({ account }: Told) => `Account "${account}" belongs to a Rovo agent: nobody can sign in as it.`,
  customer: ({ account }: Told) =>
    `Account "${account}" is a portal-only customer: it can be neither an agent nor a member of a group.`,
  person: ({ account, bot }: Told & { readonly bot: string }) =>
    `Account "${account}" is an ordinary account, and ${bot} signs in with another kind.`,
  kindNotTaken: ({ account, kind, bot }: Told & { readonly kind: string; readonly bot: string }) =>
    `Account "${account}" is ${kind}, and ${bot} signs in with another kind.`,
});

/** Accounts that a token of each way can belong to. An OAuth app acts as the person who agreed to it, or as itself. */
const KINDS_OF: Readonly<Record<Way['kind'], readonly Exclude<AccountKind, 'unknown'>[]>> = {
  'classic-user': ['person'],
  'native-service-account': ['service-account'],
  'oauth-app': ['person', 'app'],
  'mcp-client': ['person', 'service-account'],
  'rovo-agent': ['agent'],
};

export const serviceAccountCanLogIn = defineCheck({
  id: 'service-account-can-log-in',
  title: 'Service account is of a kind the bot can sign in with',
  problem: 'Service account is of a kind the bot can’t sign in with',
  why:
    'An ordinary account has tokens for the site itself; those of an Atlassian service account work on ' +
    'api.atlassian.com only. With the wrong kind the bot never connects, and no employee gets an answer.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
  reads: ['profile', 'serviceAccount'],
  appliesTo: hasServiceAccount,
  examine: ({ profile, serviceAccount }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined) return [];
    const subject = accountSubject(account);
    if (account.kind === 'unknown') return cannotTell(says.unknownKind({ account: account.displayName }), subject);
    const taken = kindsTaken(profile);
    if (taken.includes(account.kind)) return [];
    return [
      {
        subject,
        message: notTaken(account.displayName, account.kind, taken, profile),
        evidence: { actual: kinds[account.kind], expected: expectedKinds(taken) },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'On the setup page of this app, read which kind of account the bot signs in with.',
      'In Atlassian administration, make an account of that kind for the bot; an ordinary one needs a mailbox ' +
        'that somebody reads.',
      'Choose it on the setup page, and give it the licence and the role of the old one.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});

const kindsTaken = ({ ways }: Parts['profile']): readonly Exclude<AccountKind, 'unknown'>[] => [
  ...new Set(ways.flatMap(({ kind }) => KINDS_OF[kind])),
];

const expectedKinds = (taken: readonly Exclude<AccountKind, 'unknown'>[]): Message | readonly Message[] => {
  const [only, ...others] = taken.map((kind) => kinds[kind]);
  return only !== undefined && others.length === 0 ? only : taken.map((kind) => kinds[kind]);
};

/** Where someone has to sign in as the account, why nobody can is the better reason. */
const notTaken = (
  account: string,
  kind: Exclude<AccountKind, 'unknown'>,
  taken: readonly AccountKind[],
  { name: bot }: Parts['profile'],
): Message => {
  if (kind === 'person') return says.person({ account, bot });
  return taken.includes('person') || kind === 'customer'
    ? says[kind]({ account })
    : says.kindNotTaken({ account, kind: kinds[kind], bot });
};
