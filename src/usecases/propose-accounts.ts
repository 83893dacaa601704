import { readCustomers } from '../jira/resources/service-desks';
import { searchUsers, searchUsersWithPermission, type RawUser } from '../jira/resources/users';
import type { Profile } from '../profile/profile';
import type { AccountChoice, SetupProposal } from '../shared/contract';
import { toAccountChoice } from './account-choice';
import type { Tenant } from './tenant';

/** Jira's user search matches the start of a name or address, so a few words find most bots. Proposals only: nothing is judged by a name. */
const BOT_WORDS = ['bot', 'svc', 'service', 'automation', 'integration'];
const TEST_WORDS = /\b(test|qa|demo|sandbox|pilot)/i;
const AT_MOST = 10;

type Candidates = SetupProposal['accountCandidates'];

/** Who could be the bot and the two test accounts, each with the reason; an empty list where nobody stands out. */
export async function proposeAccounts(projectKey: string, profile: Profile, { jira }: Tenant): Promise<{ readonly candidates: Candidates; readonly gaps: readonly string[] }> {
  const gaps: string[] = [];
  const orGap = async <T>(look: Promise<readonly T[]>, gap: string): Promise<readonly T[]> =>
    look.catch(() => {
      if (!gaps.includes(gap)) gaps.push(gap);
      return [];
    });
  const [agents, customers, ...found] = await Promise.all([
    orGap(searchUsersWithPermission(jira, { projectKey, permissions: ['SERVICEDESK_AGENT'], maxResults: 50 }), 'The agents of this project could not be read, so none is proposed.'),
    orGap(readCustomers(jira, projectKey, { query: 'test', limit: AT_MOST }).then((page) => page.values), 'The customers of this project could not be read, so none is proposed.'),
    ...[profile.name, ...BOT_WORDS].map((word) => orGap(searchUsers(jira, word, AT_MOST), 'Accounts could not be searched, so no service account is proposed.')),
  ]);
  const agentIds = new Set(agents.map((agent) => agent.accountId));
  return {
    gaps,
    candidates: {
      serviceAccount: serviceAccounts(distinct([...found.flat(), ...agents.filter((agent) => toAccountChoice(agent).kind === 'service-account')]), agentIds),
      agentTestAccount: agents.filter((agent) => TEST_WORDS.test(agent.displayName)).map((agent) => toAccountChoice(agent, 'Is an agent of this project, and its name says it is for tests.')).slice(0, AT_MOST),
      customerTestAccount: customers.map((customer): AccountChoice => ({
        accountId: customer.accountId,
        displayName: customer.displayName ?? customer.accountId,
        kind: customer.accountId.startsWith('qm:') ? 'customer' : 'person',
        reason: 'Is a customer of this project, and its name says it is for tests.',
      })),
    },
  };
}

const distinct = (users: readonly RawUser[]): readonly RawUser[] => [...new Map(users.filter((user) => user.active).map((user) => [user.accountId, user])).values()];

/** Agents first: an account that already works in the project is likelier than one that only sounds like a bot. */
const serviceAccounts = (users: readonly RawUser[], agentIds: ReadonlySet<string>): readonly AccountChoice[] =>
  users
    .map((user) => toAccountChoice(user, agentIds.has(user.accountId) ? 'Sounds like a bot and is an agent of this project.' : 'Sounds like a bot.'))
    .filter((choice) => choice.kind === 'person' || choice.kind === 'service-account')
    .sort((one, other) => Number(agentIds.has(other.accountId)) - Number(agentIds.has(one.accountId)))
    .slice(0, AT_MOST);
