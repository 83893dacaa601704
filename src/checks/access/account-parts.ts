import type { Account, AccountReading, ApplicationRole, EffectivePermissions } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import { permissionName } from '../../messages/permission-names';
import { textOf } from '../../shared/message';
import type { Subject } from '../../shared/report';
import type { SetupNeed } from '../../shared/vocabulary';

/** What several checks say of accounts alike. */
export const says = defineMessages('accounts', {
  notAsked: ({ account }: { account: string }) => `Jira was not asked what account "${account}" may do here.`,
  notChosen: 'not chosen',
  noSuchAccount: 'no such account',
  deactivated: 'deactivated',
});

/** Kinds of accounts, as the evidence of a finding names them. */
export const kinds = defineMessages('account-kinds', {
  person: 'a person',
  'service-account': 'an Atlassian service account',
  app: 'an app',
  agent: 'a Rovo agent',
  customer: 'a portal-only customer',
});

/** The product an agent has to be licensed for: Jira Service Management's key in every site. */
const AGENT_PRODUCT = 'jira-servicedesk';

/** The permission that makes somebody an agent, whatever the roles are called. */
export const AGENT_PERMISSION = 'SERVICEDESK_AGENT';

export const foundAccount = (reading: AccountReading): Account | undefined =>
  reading.state === 'found' ? reading.account : undefined;

/** For `appliesTo`: an account that is not there is `service-account-present`'s finding and nobody else's. */
export const hasServiceAccount = ({ serviceAccount }: { readonly serviceAccount: AccountReading }): boolean =>
  serviceAccount.state === 'found';

/** Whether an account is a question at all: one that the bot can do without and that nobody chose is none. */
export const isAskedAbout = (need: SetupNeed, reading: AccountReading): boolean =>
  need === 'required' || (need === 'optional' && reading.state !== 'not-chosen');

/**
 * Jira answers no to everything a deactivated account may do: that is `service-account-active`'s finding, not one for
 * each permission.
 */
export const hasActiveServiceAccount = ({ serviceAccount }: { readonly serviceAccount: AccountReading }): boolean =>
  foundAccount(serviceAccount)?.isActive === true;

export const accountSubject = ({ accountId, displayName }: Account): Subject => ({
  type: 'account',
  id: accountId,
  name: displayName,
});

export const permissionSubject = (key: string) =>
  ({ type: 'permission', id: key, name: textOf(permissionName(key)) }) as const satisfies Subject;

/** The product role an agent needs; undefined: the site has none, so nobody can be licensed. */
export const agentProduct = (roles: readonly ApplicationRole[]): ApplicationRole | undefined =>
  roles.find(({ key }) => key === AGENT_PRODUCT);

/** By group id, never by group name: names differ by the age and the name of the site. */
export const isLicensedAgent = (account: Account, roles: readonly ApplicationRole[]): boolean => {
  const groupIds = agentProduct(roles)?.groups.map(({ groupId }) => groupId) ?? [];
  return (
    account.applicationRoles.includes(AGENT_PRODUCT) || account.groups.some(({ groupId }) => groupIds.includes(groupId))
  );
};

/** undefined: Jira was not asked about this account, or not about this project. */
export const permissionsIn = (
  projectId: string,
  accountId: string,
  all: readonly EffectivePermissions[],
): readonly string[] | undefined =>
  all.find((row) => row.accountId === accountId)?.projects.find((row) => row.projectId === projectId)?.permissions;
