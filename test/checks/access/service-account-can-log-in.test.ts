import { serviceAccountCanLogIn } from '../../../src/checks/access/service-account-can-log-in';
import type { AccountKind } from '../../../src/snapshot/parts';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { MOVEWORKS } from '../../../src/profile/moveworks';
import { MOVEWORKS_PAGES } from '../../../src/profile/moveworks-pages';
import type { Profile, Way } from '../../../src/profile/profile';
import { NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const withKind = (kind: AccountKind) => aServiceProject({ serviceAccount: found(anAccount({ kind })) });
const finding = (actual: string) => [
  { type: 'account' as const, name: 'Helpdesk Bot', evidence: { actual, expected: 'a person' } },
];

/** A bot that signs in one way alone. */
const botThat = (...kinds: readonly Way['kind'][]): Profile => ({
  ...MOVEWORKS,
  ways: kinds.map((kind) => ({ kind, base: 'gateway', scopes: null, page: MOVEWORKS_PAGES.connector })),
});
const signingIn = (kind: AccountKind, profile: Profile) =>
  aServiceProject({ serviceAccount: found(anAccount({ kind })), profile });
const notTaken = (actual: string, ...expected: readonly string[]) => [
  {
    type: 'account' as const,
    name: 'Helpdesk Bot',
    evidence: { actual, expected: expected.length === 1 ? (expected[0] ?? '') : expected },
  },
];

describeCheck(serviceAccountCanLogIn, {
  passes: [
    { given: 'an ordinary account', project: aServiceProject() },
    {
      given: "one of Atlassian's service accounts, for a bot that wants one",
      project: signingIn('service-account', botThat('native-service-account')),
    },
    { given: 'an ordinary account, for any REST bot', project: signingIn('person', GENERIC_REST_BOT) },
    {
      given: "one of Atlassian's service accounts, for any REST bot",
      project: signingIn('service-account', GENERIC_REST_BOT),
    },
    { given: "an app's account, for a bot that is an OAuth app", project: signingIn('app', botThat('oauth-app')) },
    {
      given: 'the account of who agreed, for a bot that is an OAuth app',
      project: signingIn('person', botThat('oauth-app')),
    },
    {
      given: "one of Atlassian's service accounts, for an MCP client",
      project: signingIn('service-account', botThat('mcp-client')),
    },
  ],
  fails: [
    {
      given: "one of Atlassian's service accounts",
      project: withKind('service-account'),
      findings: finding('an Atlassian service account'),
    },
    { given: "an app's account", project: withKind('app'), findings: finding('an app') },
    { given: "a Rovo agent's account", project: withKind('agent'), findings: finding('a Rovo agent') },
    {
      given: 'an ordinary account, for a bot that wants a service account of Atlassian',
      project: signingIn('person', botThat('native-service-account')),
      findings: notTaken('a person', 'an Atlassian service account'),
    },
    {
      given: "an app's account, for a bot that wants a service account of Atlassian",
      project: signingIn('app', botThat('native-service-account')),
      findings: notTaken('an app', 'an Atlassian service account'),
    },
    {
      given: "an app's account, for an MCP client",
      project: signingIn('app', botThat('mcp-client')),
      findings: notTaken('an app', 'a person', 'an Atlassian service account'),
    },
    { given: 'a portal-only customer', project: withKind('customer'), findings: finding('a portal-only customer') },
  ],
  notApplicable: [{ given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) }],
  cannotTell: [{ given: 'an account of a kind Jira does not tell', project: withKind('unknown') }],
});
