import { defineMessages } from '../../messages/define-messages';
import { readPermissionScheme } from '../../jira/resources/permissions';
import { readCustomers } from '../../jira/resources/service-desks';
import { readUser, searchUsers, searchUsersWithPermission, type RawUser } from '../../jira/resources/users';
import type { JiraClient } from '../../jira/client';
import { several } from '../../messages/several';
import type { Message, Text } from '../../shared/message';
import type { Profile } from '../../profile/profile';
import type { AccountChoice, SetupProposal } from '../../shared/contract';
import { ofCustomer, toAccountChoice } from './account-choice';
import type { Tenant } from '../../app/tenant';
import { waitForAll } from '../../shared/wait-for-all';

export const says = defineMessages('propose-accounts', {
  agentsUnread: 'The agents of this project could not be read, so none is proposed.',
  customersUnread: 'The customers of this project could not be read, so none is proposed.',
  schemeUnread: 'The permission scheme could not be read, so accounts it names are not proposed.',
  notSearched: 'Accounts could not be searched, so those that sound like a bot are not proposed.',
  testAgent: 'Is an agent of this project, and its name says it is for tests.',
  testCustomer: 'Is a customer of this project, and its name says it is for tests.',
  named: 'Is named in this project’s permission scheme.',
  soundsLikeBot: 'Sounds like a bot.',
  agent: 'Is an agent of this project.',
});

/**
 * Jira's user search matches the start of a name or address, so a few words find most bots. Proposals only: nothing is
 * judged by a name.
 */
const BOT_WORDS = ['bot', 'svc', 'service', 'automation', 'integration'];
const TEST_WORDS = /\b(test|qa|demo|sandbox|pilot)/i;
const AT_MOST = 10;
/** People get their rights through roles and groups; an account that a scheme names itself is most often a machine. */
const MOST_NAMED = 5;

type Candidates = SetupProposal['accountCandidates'];

interface AccountProposal {
  readonly candidates: Candidates;
  /**
   * What the form is filled with: only where one candidate stands out, for a wrong account filled in unseen is worse
   * than an empty field.
   */
  readonly likeliest: Readonly<Record<keyof Candidates, string | null>>;
  readonly gaps: readonly Text[];
}

interface Found {
  readonly agents: readonly RawUser[];
  readonly named: readonly RawUser[];
  readonly sounding: readonly RawUser[];
}

/**
 * Who could be the bot and the two test accounts, each with the reason, likeliest first; an empty list where nobody
 * stands out.
 */
export async function proposeAccounts(
  projectKey: string,
  profile: Profile,
  { jira }: Tenant,
): Promise<AccountProposal> {
  const gaps = new Set<Message>();
  const orGap = async <T>(look: Promise<readonly T[]>, gap: Message): Promise<readonly T[]> =>
    look.catch(() => {
      gaps.add(gap);
      return [];
    });
  const [agents, customers, named, ...sounding] = await waitForAll([
    orGap(
      searchUsersWithPermission(jira, { projectKey, permissions: ['SERVICEDESK_AGENT'], maxResults: 50 }),
      says.agentsUnread,
    ),
    orGap(
      readCustomers(jira, projectKey, { query: 'test', limit: AT_MOST }).then((page) => page.values),
      says.customersUnread,
    ),
    orGap(namedInScheme(jira, projectKey), says.schemeUnread),
    ...[profile.name, ...BOT_WORDS].map((word) => orGap(searchUsers(jira, word, AT_MOST), says.notSearched)),
  ]);
  const bots = serviceAccounts({ agents, named, sounding: sounding.flat() }, profile.name);
  const agentTestAccount = agents
    .filter((agent) => agent.active && TEST_WORDS.test(agent.displayName))
    .map((agent) => toAccountChoice(agent, says.testAgent))
    .slice(0, AT_MOST);
  const customerTestAccount = customers
    .filter(({ active }) => active !== false)
    .map((customer) => ofCustomer(customer, says.testCustomer));
  return {
    gaps: [...gaps],
    candidates: { serviceAccount: bots.map(({ choice }) => choice), agentTestAccount, customerTestAccount },
    likeliest: {
      serviceAccount: standingOut(bots),
      agentTestAccount: only(agentTestAccount),
      customerTestAccount: only(customerTestAccount),
    },
  };
}

const only = (choices: readonly AccountChoice[]): string | null =>
  choices.length === 1 ? (choices[0]?.accountId ?? null) : null;

/** A name alone is no reason to fill a field in: the project itself has to point at the account. */
const standingOut = ([first, second]: readonly Weighed[]): string | null =>
  first && first.weight > 1 && first.weight > (second?.weight ?? 0) ? first.choice.accountId : null;

async function namedInScheme(jira: JiraClient, projectKey: string): Promise<readonly RawUser[]> {
  const { permissions } = await readPermissionScheme(jira, projectKey);
  const ids = permissions
    .flatMap(({ holder }) => (holder.type === 'user' ? [holder.value ?? holder.parameter ?? ''] : []))
    .filter((id) => id !== '');
  return waitForAll([...new Set(ids)].slice(0, MOST_NAMED).map((accountId) => readUser(jira, accountId)));
}

interface Weighed {
  readonly choice: AccountChoice;
  readonly weight: number;
}

/** Two signs weigh more than one; what the project itself says weighs more than how an account is called. */
function serviceAccounts({ agents, named, sounding }: Found, botName: string): readonly Weighed[] {
  const has = (users: readonly RawUser[], { accountId }: RawUser): boolean =>
    users.some((user) => user.accountId === accountId);
  const everybody = [...new Map([...named, ...sounding, ...agents].map((user) => [user.accountId, user])).values()];
  return everybody
    .filter((user) => user.active && !TEST_WORDS.test(user.displayName))
    .flatMap((user) => {
      const isNamed = has(named, user);
      const soundsLikeOne =
        has(sounding, user) || user.displayName.includes(botName) || toAccountChoice(user).kind === 'service-account';
      if (!isNamed && !soundsLikeOne) return [];
      const reasons = [
        isNamed && says.named,
        soundsLikeOne && says.soundsLikeBot,
        has(agents, user) && says.agent,
      ].filter((reason) => reason !== false);
      const weight = (isNamed ? 2 : 0) + (soundsLikeOne ? 1 : 0) + (has(agents, user) ? 2 : 0);
      return [{ choice: toAccountChoice(user, several(reasons)), weight }];
    })
    .filter(({ choice: { kind } }) => kind === 'person' || kind === 'service-account')
    .sort((one, other) => other.weight - one.weight)
    .slice(0, AT_MOST);
}
