import { isJiraError } from '../../jira/errors';
import { pickGroups } from '../../jira/resources/groups';
import { organizationPages, type RawOrganization } from '../../jira/resources/organizations';
import type { NamedChoice, NamedChoices } from '../../shared/roster-contract';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { customerSays } from './says';

const AT_MOST = 20;
/** Jira cannot search organizations, so they are read; a thousand is what a reader may be kept waiting for. */
const MOST_PAGES = 20;

/** Groups for a picker, the first that Jira shows the app. */
export async function searchGroups({ query }: { readonly query: string }, { jira }: Tenant): Promise<NamedChoices> {
  const { groups, total } = await pickGroups(jira, query.trim(), AT_MOST);
  return { choices: groups.map(({ groupId, name }) => ({ id: groupId, name })), hasMore: total > groups.length };
}

interface OrganizationSearch {
  readonly projectKey: string;
  readonly query: string;
  readonly of: 'site' | 'desk';
}

/** Organizations for a picker. Throws `Refusal` where the app may not see any. */
export async function searchOrganizations(
  { projectKey, query, of }: OrganizationSearch,
  { jira }: Tenant,
): Promise<NamedChoices> {
  try {
    return await matching(organizationPages(jira, of === 'desk' ? projectKey : null), query.trim().toLocaleLowerCase());
  } catch (error) {
    if (!isJiraError(error) || error.name !== 'JiraForbidden') throw error;
    throw new Refusal('jira-refused', customerSays.organizationsHidden, customerSays.takeGroupOrFile, error.message);
  }
}

const matching = async (
  pages: AsyncIterable<{ readonly values: readonly RawOrganization[]; readonly isLastPage: boolean }>,
  text: string,
): Promise<NamedChoices> => {
  const choices: NamedChoice[] = [];
  let count = 0;
  for await (const { values, isLastPage } of pages) {
    count += 1;
    choices.push(
      ...values.filter(({ name }) => name.toLocaleLowerCase().includes(text)).map(({ id, name }) => ({ id, name })),
    );
    if (choices.length > AT_MOST || (count === MOST_PAGES && !isLastPage))
      return { choices: choices.slice(0, AT_MOST), hasMore: true };
  }
  return { choices, hasMore: false };
};
