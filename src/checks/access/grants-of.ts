import type { Account, Parts, PermissionHolder } from '../../snapshot/parts';
import type { Message } from '../../shared/message';
import { defineMessages } from '../../messages/define-messages';
import { isInRole } from './agent-roles';

/** What checks see of a permission. */
export const says = defineMessages('grants', { granted: 'granted', notGranted: 'not granted' });

/** Whom a permission scheme can grant something; an app's own kind of holder stays as it is. */
export const holders = defineMessages('grant-holders', {
  projectRole: 'project role',
  group: 'group',
  user: 'account',
  applicationRole: 'product',
  anyone: 'anyone',
  reporter: 'reporter',
  assignee: 'assignee',
  projectLead: 'project lead',
  userCustomField: 'account in a field',
  groupCustomField: 'group in a field',
  'sd.customer.portal.only': 'customers in the portal',
});

/**
 * One grant of a permission, and whether it reaches the account; null: only an issue tells (reporter, assignee, a user
 * field).
 */
interface GrantSeen {
  readonly [key: string]: string | boolean | null | Message;
  readonly holder: string | Message;
  readonly name: string | Message;
  readonly reachesAccount: boolean | null;
}

/** Why an account has a permission or lacks it: every grant in the scheme. Empty: the scheme grants it to nobody. */
export const grantsOf = (
  permission: string,
  account: Account,
  { permissionScheme, projectRoles }: Pick<Parts, 'permissionScheme' | 'projectRoles'>,
): readonly GrantSeen[] =>
  permissionScheme.grants
    .filter((grant) => grant.permission === permission)
    .map(({ holder }) => ({
      holder: kindOfHolder(holder.type),
      name: nameOfHolder(holder, projectRoles),
      reachesAccount: reachedBy(holder, account, projectRoles),
    }));

const KINDS: ReadonlyMap<string, Message> = new Map(Object.entries(holders));

const kindOfHolder = (type: string): string | Message => KINDS.get(type) ?? type;

/** What an admin calls a holder. */
export const nameOfHolder = ({ type, value, name }: PermissionHolder, roles: Parts['projectRoles']): string | Message =>
  (type === 'projectRole' ? roles.find(({ id }) => id === value)?.name : undefined) ??
  name ??
  value ??
  kindOfHolder(type);

/** Whether a holder lets an account in; null: only an issue tells. */
export const reachedBy = (
  { type, value = '' }: PermissionHolder,
  account: Account,
  roles: Parts['projectRoles'],
): boolean | null => {
  if (type === 'anyone') return true;
  if (type === 'user') return value === account.accountId;
  if (type === 'group') return account.groups.some(({ groupId }) => groupId === value);
  // A grant to "any signed-in user" comes as an application role without a key.
  if (type === 'applicationRole')
    return value === '' ? account.applicationRoles.length > 0 : account.applicationRoles.includes(value);
  if (type !== 'projectRole') return null;
  const role = roles.find(({ id }) => id === value);
  return role === undefined ? null : isInRole(account, role);
};
