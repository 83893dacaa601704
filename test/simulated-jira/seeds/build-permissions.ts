import { addPermissionScheme } from '../add/project';
import { PROJECT_PERMISSIONS } from '../permission-keys';
import type { SiteState } from '../state';
import type { SiteGroup, SiteUser } from '../state/people';
import type { PermissionHolder, PermissionScheme, ProjectRole } from '../state/project';

export const theRole = (role: ProjectRole): PermissionHolder => ({ type: 'projectRole', value: String(role.id) });
export const theGroup = (group: SiteGroup): PermissionHolder => ({ type: 'group', value: group.groupId });
export const theUser = (user: SiteUser): PermissionHolder => ({ type: 'user', value: user.accountId });
/** "Service Project Customer - Portal Access". */
export const portalCustomers: PermissionHolder = { type: 'sd.customer.portal.only' };
/** Any account with the product; with no product named, any logged-in one. */
export const anyoneWith = (product = ''): PermissionHolder => ({ type: 'applicationRole', value: product });

/** Adds a permission scheme told the way a person says it: who may do what. */
export const describePermissions = (site: SiteState, name: string, whoMayWhat: Grants): PermissionScheme => {
  const grants: Record<string, PermissionHolder[]> = {};
  for (const [holder, keys] of whoMayWhat) {
    for (const key of keys) (grants[key] ??= []).push(holder);
  }
  return addPermissionScheme(site, name, grants);
};

/** Who may do what: a holder and permission keys. */
export type Grants = readonly (readonly [PermissionHolder, readonly string[]])[];

const FOR_ADMINS_ONLY = [
  'ADMINISTER_PROJECTS',
  'EDIT_WORKFLOW',
  'EDIT_ISSUE_LAYOUT',
  'DELETE_ISSUES',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_ALL_WORKLOGS',
  'EDIT_ALL_WORKLOGS',
  'EDIT_ALL_COMMENTS',
];
const FOR_AGENTS = PROJECT_PERMISSIONS.filter((key) => !FOR_ADMINS_ONLY.includes(key));
const FOR_CUSTOMERS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS'];

/**
 * The grants every service project begins with: administrators and apps everything, agents what work needs, customers
 * the portal.
 */
export const serviceGrants = ({
  admins,
  addons,
  agents,
}: {
  readonly admins: ProjectRole;
  readonly addons: ProjectRole;
  readonly agents: ProjectRole;
}): Grants => [
  [theRole(admins), PROJECT_PERMISSIONS],
  [theRole(addons), PROJECT_PERMISSIONS],
  [theRole(agents), FOR_AGENTS],
  [portalCustomers, FOR_CUSTOMERS],
];
