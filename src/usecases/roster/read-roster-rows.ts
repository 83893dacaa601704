import { readNames } from '../../jira/resources/all-users';
import { findCustomers } from '../../jira/resources/customers';
import { searchUsers } from '../../jira/resources/users';
import type { PersonClass, PersonResult } from '../../roster/classes';
import type { RosterRow } from '../../shared/roster-contract';
import type { RosterRun } from '../../store/roster-run-store';
import type { Tenant } from '../../app/tenant';
import { comparedRun } from './current-run';
import { resultsOf, slice } from './result-rows';
import { waitForAll } from '../../shared/wait-for-all';

const PAGE = 25;
/** Accounts that a name may stand for. */
const MOST_NAMESAKES = 50;

interface Question {
  readonly projectKey: string;
  readonly runId: string;
  readonly class: PersonClass;
  readonly page: number;
  readonly query?: string | undefined;
}

/** One page of the people of a class. Names are asked of Jira for the 25 shown and kept nowhere. */
export async function readRosterRows(
  { projectKey, runId, class: kind, page, query }: Question,
  tenant: Tenant,
): Promise<{ readonly rows: readonly RosterRow[]; readonly total: number }> {
  const run = await comparedRun(projectKey, runId, tenant);
  const text = query?.trim().toLowerCase() ?? '';
  const { people, total } =
    text === ''
      ? {
          people: await slice(run, kind, page * PAGE, PAGE),
          total: (run.results[kind] ?? []).reduce((sum, rows) => sum + rows, 0),
        }
      : await matching(run, kind, text, page, tenant);
  const names = await namesOf(people, tenant);
  return {
    rows: people.map((person) => ({ ...person, displayName: names.get(person.accountId ?? '') ?? null })),
    total,
  };
}

const matching = async (
  run: RosterRun,
  kind: PersonClass,
  text: string,
  page: number,
  tenant: Tenant,
): Promise<{ readonly people: readonly PersonResult[]; readonly total: number }> => {
  const namesakes = await accountsNamed(run, text, tenant);
  const people: PersonResult[] = [];
  let total = 0;
  for await (const some of resultsOf(run, [kind])) {
    for (const person of some) {
      const fits =
        person.address?.includes(text) ||
        person.accountId?.toLowerCase() === text ||
        String(person.line) === text ||
        namesakes.has(person.accountId ?? '');
      if (fits && total >= page * PAGE && people.length < PAGE) people.push(person);
      if (fits) total += 1;
    }
  }
  return { people, total };
};

/** Jira knows the names and addresses, the run does not. */
const accountsNamed = async (
  { serviceDeskId }: RosterRun,
  text: string,
  { jira }: Tenant,
): Promise<ReadonlySet<string>> => {
  const [customers, users] = await waitForAll([
    serviceDeskId === null ? [] : findCustomers(jira, serviceDeskId, text),
    searchUsers(jira, text, MOST_NAMESAKES),
  ]);
  return new Set([...customers, ...users].map(({ accountId }) => accountId));
};

const namesOf = async (people: readonly PersonResult[], { jira }: Tenant): Promise<ReadonlyMap<string, string>> => {
  const ids = people.flatMap(({ accountId }) => accountId ?? []);
  return ids.length === 0 ? new Map() : readNames(jira, ids);
};
