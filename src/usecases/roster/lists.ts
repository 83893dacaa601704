import type { JiraClient } from '../../jira/client';
import { readAllUsersPage } from '../../jira/resources/all-users';
import { readCustomerPage, readOrganizationPage, type ListedPerson } from '../../jira/resources/customers';
import { readGroupPage } from '../../jira/resources/groups';
import type { ListReader, OffsetPage } from '../../jira/unbroken-pages';
import { accountToRow, isPortalOnlyId, type SiteAccount } from '../../roster/site-accounts';
import type { Leg } from '../../store/roster-run-store';
import { keyOfShown } from './address-key';

/** Five customer pages a second need more than one under way, for an answer takes longer than a fifth of a second. */
const CUSTOMER_PAGES_AHEAD = 5;
/** Pages of a thousand accounts are heavy for Jira. */
const USER_PAGES_AHEAD = 1;

const typeOf = (accountType: string | undefined, accountId: string): SiteAccount['type'] =>
  isPortalOnlyId(accountId) || accountType === 'customer' ? 'customer' : accountType === 'app' ? 'app' : 'atlassian';

interface Listed {
  readonly accountId: string;
  readonly accountType?: string | undefined;
  readonly emailAddress?: string | null | undefined;
  readonly active?: boolean | undefined;
}

/** How one list of a run is read: which pages, and what is kept of a person. Names never pass this point. */
interface RosterList extends ListReader<string> {
  readonly list: Leg['list'];
}

export function rosterList(
  jira: JiraClient,
  { runId, serviceDeskId }: { readonly runId: string; readonly serviceDeskId: string },
  { list, of }: Leg,
): RosterList {
  const row = ({ accountId, accountType, emailAddress, active = true }: Listed): string =>
    accountToRow({
      accountId,
      type: typeOf(accountType, accountId),
      isActive: active,
      addressKey: keyOfShown(runId, emailAddress),
    });
  const rows = ({ values, isLast }: OffsetPage<Listed>): OffsetPage<string> => ({ values: values.map(row), isLast });
  const idOf = (text: string): string => text.slice(0, text.indexOf('\t'));
  switch (list) {
    case 'users':
      return {
        list,
        idOf,
        ahead: USER_PAGES_AHEAD,
        readPage: async (start) => rows(await readAllUsersPage(jira, start)),
      };
    case 'customers':
      return {
        list,
        idOf,
        ahead: CUSTOMER_PAGES_AHEAD,
        readPage: async (start) => rows(await readCustomerPage(jira, serviceDeskId, start)),
      };
    case 'organization':
    case 'source-organization':
      return {
        list,
        idOf,
        ahead: 1,
        readPage: async (start) =>
          rows((await readOrganizationPage(jira, of, start)) satisfies OffsetPage<ListedPerson>),
      };
    case 'group':
    case 'product-group':
      return { list, idOf, ahead: 1, readPage: async (start) => rows(await readGroupPage(jira, of, start)) };
  }
}
