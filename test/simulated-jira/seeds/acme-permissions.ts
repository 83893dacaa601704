import { PROJECT_PERMISSIONS } from '../permission-keys';
import type { SiteState } from '../state';
import type { PermissionScheme } from '../state/project';
import type { AcmePeople } from './acme-people';
import { describePermissions, portalCustomers, theGroup, theRole, theUser } from './build-site';

const FOR_ADMINS_ONLY = ['ADMINISTER_PROJECTS', 'EDIT_WORKFLOW', 'EDIT_ISSUE_LAYOUT', 'DELETE_ISSUES', 'DELETE_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS', 'DELETE_ALL_WORKLOGS', 'EDIT_ALL_WORKLOGS', 'EDIT_ALL_COMMENTS'];
const FOR_AGENTS = PROJECT_PERMISSIONS.filter((key) => !FOR_ADMINS_ONLY.includes(key));
const FOR_CUSTOMERS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS'];

/** What somebody once thought an integration needs: no agent right, no resolving, no reporter. */
const FOR_INTEGRATIONS = ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'CREATE_ISSUES', 'CREATE_ATTACHMENTS', 'TRANSITION_ISSUES', 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER'];

/** The scheme of IT and of its test project. */
export const itPermissions = (site: SiteState, { roles, groups, bot }: AcmePeople): PermissionScheme =>
  describePermissions(site, 'Berechtigungen IT-Helpdesk', [
    [theRole(roles.admins), PROJECT_PERMISSIONS],
    [theRole(roles.addons), PROJECT_PERMISSIONS],
    [theRole(roles.agents), FOR_AGENTS],
    [theRole(roles.namesake), ['VIEW_VOTERS_AND_WATCHERS']],
    [theRole(roles.changeBoard), ['BROWSE_PROJECTS', 'TRANSITION_ISSUES', 'ADD_COMMENTS']],
    [theGroup(groups.integrations), FOR_INTEGRATIONS],
    [theUser(bot), ['ADMINISTER_PROJECTS']],
    [portalCustomers, FOR_CUSTOMERS],
  ]);

/** The scheme of the other service projects: roles only, as Jira makes it. */
export const servicePermissions = (site: SiteState, { roles }: AcmePeople): PermissionScheme =>
  describePermissions(site, 'Jira Service Management Permission Scheme', [
    [theRole(roles.admins), PROJECT_PERMISSIONS],
    [theRole(roles.addons), PROJECT_PERMISSIONS],
    [theRole(roles.agents), FOR_AGENTS],
    [portalCustomers, FOR_CUSTOMERS],
  ]);
